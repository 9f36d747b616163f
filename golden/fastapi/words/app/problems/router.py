from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.problems.models import Problem
from app.problems.queries import ProblemExpanded, ProblemPageQuery, ProblemQuery
from app.problems.schemas import ProblemCreate, ProblemPatch, ProblemRead, ProblemReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/problems", tags=["Problem"], route_class=ContractRoute)


@router.get("", operation_id="listProblems")
async def list_problems(query: ProblemPageQuery, session: ReadSession) -> Page[ProblemExpanded]:
    return await query.page(session, select(Problem), ProblemExpanded)


@router.post("", operation_id="createProblem", status_code=201)
async def create_problem(
    body: ProblemCreate, session: WriteSession, request: Request, response: Response
) -> ProblemRead:
    problem = Problem()
    await create(session, problem, body)
    tag_new(request, response, problem)
    return ProblemRead.model_validate(problem)


@router.get("/{id:serial}", operation_id="getProblem")
async def get_problem(id: Serial, query: ProblemQuery, session: ReadSession) -> ProblemExpanded:
    return await query.one(session, select(Problem).where(Problem.id == id), ProblemExpanded)


@router.put("/{id:serial}", operation_id="replaceProblem")
async def replace_problem(
    id: Serial, body: ProblemReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ProblemRead:
    problem = await find(session, Problem, id)
    await change(session, problem, body, if_match)
    tag(response, problem)
    return ProblemRead.model_validate(problem)


@router.patch("/{id:serial}", operation_id="updateProblem")
async def update_problem(
    id: Serial, body: ProblemPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ProblemRead:
    problem = await find(session, Problem, id)
    await change(session, problem, body, if_match)
    tag(response, problem)
    return ProblemRead.model_validate(problem)


@router.delete("/{id:serial}", operation_id="deleteProblem", status_code=204)
async def delete_problem(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    problem = await find(session, Problem, id)
    await remove(session, problem, if_match)
