from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.bases.models import Base
from app.bases.queries import BaseExpanded, BasePageQuery, BaseQuery
from app.bases.schemas import BaseCreate, BasePatch, BaseRead, BaseReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/bases", tags=["Base"], route_class=ContractRoute)


@router.get("", operation_id="listBases")
async def list_bases(query: BasePageQuery, session: ReadSession) -> Page[BaseExpanded]:
    return await query.page(session, select(Base), BaseExpanded)


@router.post("", operation_id="createBase", status_code=201)
async def create_base(body: BaseCreate, session: WriteSession, request: Request, response: Response) -> BaseRead:
    base = Base()
    await create(session, base, body)
    tag_new(request, response, base)
    return BaseRead.model_validate(base)


@router.get("/{id:serial}", operation_id="getBase")
async def get_base(id: Serial, query: BaseQuery, session: ReadSession) -> BaseExpanded:
    return await query.one(session, select(Base).where(Base.id == id), BaseExpanded)


@router.put("/{id:serial}", operation_id="replaceBase")
async def replace_base(
    id: Serial, body: BaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BaseRead:
    base = await find(session, Base, id)
    await change(session, base, body, if_match)
    tag(response, base)
    return BaseRead.model_validate(base)


@router.patch("/{id:serial}", operation_id="updateBase")
async def update_base(
    id: Serial, body: BasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BaseRead:
    base = await find(session, Base, id)
    await change(session, base, body, if_match)
    tag(response, base)
    return BaseRead.model_validate(base)


@router.delete("/{id:serial}", operation_id="deleteBase", status_code=204)
async def delete_base(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    base = await find(session, Base, id)
    await remove(session, base, if_match)
