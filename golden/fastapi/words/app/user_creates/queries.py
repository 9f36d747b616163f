from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.user_creates.models import UserCreate
from app.user_creates.schemas import UserCreateRead
from app.users.schemas import UserRead

USER_CREATES = QuerySchema[UserCreate](
    fields={
        "id": UserCreate.id,
        "name": UserCreate.name,
        "userId": UserCreate.user_id,
        "createdAt": UserCreate.created_at,
        "updatedAt": UserCreate.updated_at,
    },
    relations={"user": UserCreate.user},
)

UserCreatePageQuery = Annotated[PageQuery[UserCreate], Depends(USER_CREATES.page_query)]
UserCreateQuery = Annotated[EntityQuery[UserCreate], Depends(USER_CREATES.entity_query)]


class UserCreateExpanded(UserCreateRead):
    user: UserRead | MISSING = MISSING
