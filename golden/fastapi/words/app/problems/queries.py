from typing import Annotated

from fastapi import Depends

from app.problems.models import Problem
from app.problems.schemas import ProblemRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

PROBLEMS = QuerySchema[Problem](
    fields={
        "id": Problem.id,
        "name": Problem.name,
        "createdAt": Problem.created_at,
        "updatedAt": Problem.updated_at,
    },
)

ProblemPageQuery = Annotated[PageQuery[Problem], Depends(PROBLEMS.page_query)]
ProblemQuery = Annotated[EntityQuery[Problem], Depends(PROBLEMS.entity_query)]


class ProblemExpanded(ProblemRead):
    pass
