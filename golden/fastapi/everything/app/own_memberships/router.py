from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.own_memberships.models import OwnMembers
from app.own_memberships.queries import OwnMembersExpanded, OwnMembersPageQuery, OwnMembersQuery
from app.own_memberships.schemas import OwnMembersCreate, OwnMembersPatch, OwnMembersRead, OwnMembersReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/own-memberships", tags=["OwnMembers"], route_class=ContractRoute)


@router.get("", operation_id="listOwnMemberships")
async def list_own_memberships(query: OwnMembersPageQuery, session: ReadSession) -> Page[OwnMembersExpanded]:
    return await query.page(session, select(OwnMembers), OwnMembersExpanded)


@router.post("", operation_id="createOwnMembers", status_code=201)
async def create_own_members(
    body: OwnMembersCreate, session: WriteSession, request: Request, response: Response
) -> OwnMembersRead:
    own_members = OwnMembers()
    await create(session, own_members, body)
    tag_new(request, response, own_members)
    return OwnMembersRead.model_validate(own_members)


@router.get("/{id:serial}", operation_id="getOwnMembers")
async def get_own_members(id: Serial, query: OwnMembersQuery, session: ReadSession) -> OwnMembersExpanded:
    return await query.one(session, select(OwnMembers).where(OwnMembers.id == id), OwnMembersExpanded)


@router.put("/{id:serial}", operation_id="replaceOwnMembers")
async def replace_own_members(
    id: Serial, body: OwnMembersReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> OwnMembersRead:
    own_members = await find(session, OwnMembers, id)
    await change(session, own_members, body, if_match)
    tag(response, own_members)
    return OwnMembersRead.model_validate(own_members)


@router.patch("/{id:serial}", operation_id="updateOwnMembers")
async def update_own_members(
    id: Serial, body: OwnMembersPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> OwnMembersRead:
    own_members = await find(session, OwnMembers, id)
    await change(session, own_members, body, if_match)
    tag(response, own_members)
    return OwnMembersRead.model_validate(own_members)


@router.delete("/{id:serial}", operation_id="deleteOwnMembers", status_code=204)
async def delete_own_members(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    own_members = await find(session, OwnMembers, id)
    await remove(session, own_members, if_match)
