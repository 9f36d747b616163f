from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.pages.schemas import PageRead
from app.problems.schemas import ProblemRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.user_pages.models import UserPage
from app.user_pages.schemas import UserPageRead

USER_PAGES = QuerySchema[UserPage](
    fields={
        "id": UserPage.id,
        "name": UserPage.name,
        "problemId": UserPage.problem_id,
        "pageId": UserPage.page_id,
        "selfId": UserPage.self_id,
        "createdAt": UserPage.created_at,
        "updatedAt": UserPage.updated_at,
    },
    relations={"problem": UserPage.problem, "page": UserPage.page, "self": UserPage.self},
)

UserPagePageQuery = Annotated[PageQuery[UserPage], Depends(USER_PAGES.page_query)]
UserPageQuery = Annotated[EntityQuery[UserPage], Depends(USER_PAGES.entity_query)]


class UserPageExpanded(UserPageRead):
    problem: ProblemRead | MISSING | None = MISSING
    page: PageRead | MISSING | None = MISSING
    self: UserPageRead | MISSING | None = MISSING
