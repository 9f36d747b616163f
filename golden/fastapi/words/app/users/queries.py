from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.users.models import User
from app.users.schemas import UserRead

USERS = QuerySchema[User](
    fields={
        "id": User.id,
        "name": User.name,
        "createdAt": User.created_at,
        "updatedAt": User.updated_at,
    },
)

UserPageQuery = Annotated[PageQuery[User], Depends(USERS.page_query)]
UserQuery = Annotated[EntityQuery[User], Depends(USERS.entity_query)]


class UserExpanded(UserRead):
    pass
