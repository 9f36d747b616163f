from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.groups.models import Group
from app.groups.queries import GroupExpanded, GroupPageQuery, GroupQuery
from app.groups.schemas import GroupCreate, GroupPatch, GroupRead, GroupReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/groups", tags=["Group"], route_class=ContractRoute)


@router.get("", operation_id="listGroups")
async def list_groups(query: GroupPageQuery, session: ReadSession) -> Page[GroupExpanded]:
    return await query.page(session, select(Group), GroupExpanded)


@router.post("", operation_id="createGroup", status_code=201)
async def create_group(body: GroupCreate, session: WriteSession, request: Request, response: Response) -> GroupRead:
    group = Group()
    await create(session, group, body)
    tag_new(request, response, group)
    return GroupRead.model_validate(group)


@router.get("/{id:serial}", operation_id="getGroup")
async def get_group(id: Serial, query: GroupQuery, session: ReadSession) -> GroupExpanded:
    return await query.one(session, select(Group).where(Group.id == id), GroupExpanded)


@router.put("/{id:serial}", operation_id="replaceGroup")
async def replace_group(
    id: Serial, body: GroupReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> GroupRead:
    group = await find(session, Group, id)
    await change(session, group, body, if_match)
    tag(response, group)
    return GroupRead.model_validate(group)


@router.patch("/{id:serial}", operation_id="updateGroup")
async def update_group(
    id: Serial, body: GroupPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> GroupRead:
    group = await find(session, Group, id)
    await change(session, group, body, if_match)
    tag(response, group)
    return GroupRead.model_validate(group)


@router.delete("/{id:serial}", operation_id="deleteGroup", status_code=204)
async def delete_group(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    group = await find(session, Group, id)
    await remove(session, group, if_match)
