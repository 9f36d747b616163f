from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.renamed_ones.models import RenamedMembers
from app.renamed_ones.queries import RenamedMembersExpanded, RenamedMembersPageQuery, RenamedMembersQuery
from app.renamed_ones.schemas import (
    RenamedMembersCreate,
    RenamedMembersPatch,
    RenamedMembersRead,
    RenamedMembersReplace,
)
from app.renamed_tags.models import RenamedTag, RenamedTagMember
from app.renamed_tags.queries import RenamedTagExpanded, RenamedTagPageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/renamed-ones", tags=["RenamedMembers"], route_class=ContractRoute)


@router.get("", operation_id="listRenamedOnes")
async def list_renamed_ones(query: RenamedMembersPageQuery, session: ReadSession) -> Page[RenamedMembersExpanded]:
    return await query.page(session, select(RenamedMembers), RenamedMembersExpanded)


@router.post("", operation_id="createRenamedMembers", status_code=201)
async def create_renamed_members(
    body: RenamedMembersCreate, session: WriteSession, request: Request, response: Response
) -> RenamedMembersRead:
    renamed_members = RenamedMembers()
    await create(session, renamed_members, body)
    tag_new(request, response, renamed_members)
    return RenamedMembersRead.model_validate(renamed_members)


@router.get("/{id:serial}", operation_id="getRenamedMembers")
async def get_renamed_members(id: Serial, query: RenamedMembersQuery, session: ReadSession) -> RenamedMembersExpanded:
    return await query.one(session, select(RenamedMembers).where(RenamedMembers.id == id), RenamedMembersExpanded)


@router.put("/{id:serial}", operation_id="replaceRenamedMembers")
async def replace_renamed_members(
    id: Serial, body: RenamedMembersReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> RenamedMembersRead:
    renamed_members = await find(session, RenamedMembers, id)
    await change(session, renamed_members, body, if_match)
    tag(response, renamed_members)
    return RenamedMembersRead.model_validate(renamed_members)


@router.patch("/{id:serial}", operation_id="updateRenamedMembers")
async def update_renamed_members(
    id: Serial, body: RenamedMembersPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> RenamedMembersRead:
    renamed_members = await find(session, RenamedMembers, id)
    await change(session, renamed_members, body, if_match)
    tag(response, renamed_members)
    return RenamedMembersRead.model_validate(renamed_members)


@router.delete("/{id:serial}", operation_id="deleteRenamedMembers", status_code=204)
async def delete_renamed_members(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    renamed_members = await find(session, RenamedMembers, id)
    await remove(session, renamed_members, if_match)


@router.get("/{id:serial}/tags", operation_id="listRenamedMembersTags")
async def list_renamed_members_tags(
    id: Serial, query: RenamedTagPageQuery, session: ReadSession
) -> Page[RenamedTagExpanded]:
    await require(session, RenamedMembers, id)
    linked = select(RenamedTagMember.renamed_tag_id).where(RenamedTagMember.member_id == id)
    return await query.page(session, select(RenamedTag).where(RenamedTag.id.in_(linked)), RenamedTagExpanded)
