from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.renamed_ones.models import RenamedMembers
from app.renamed_ones.queries import RenamedMembersExpanded, RenamedMembersPageQuery
from app.renamed_tags.models import RenamedTag, RenamedTagMember
from app.renamed_tags.queries import RenamedTagExpanded, RenamedTagPageQuery, RenamedTagQuery
from app.renamed_tags.schemas import RenamedTagCreate, RenamedTagPatch, RenamedTagRead, RenamedTagReplace
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new

router = APIRouter(prefix="/renamed-tags", tags=["RenamedTag"], route_class=ContractRoute)


@router.get("", operation_id="listRenamedTags")
async def list_renamed_tags(query: RenamedTagPageQuery, session: ReadSession) -> Page[RenamedTagExpanded]:
    return await query.page(session, select(RenamedTag), RenamedTagExpanded)


@router.post("", operation_id="createRenamedTag", status_code=201)
async def create_renamed_tag(
    body: RenamedTagCreate, session: WriteSession, request: Request, response: Response
) -> RenamedTagRead:
    renamed_tag = RenamedTag()
    await create(session, renamed_tag, body)
    tag_new(request, response, renamed_tag)
    return RenamedTagRead.model_validate(renamed_tag)


@router.get("/{id:serial}", operation_id="getRenamedTag")
async def get_renamed_tag(id: Serial, query: RenamedTagQuery, session: ReadSession) -> RenamedTagExpanded:
    return await query.one(session, select(RenamedTag).where(RenamedTag.id == id), RenamedTagExpanded)


@router.put("/{id:serial}", operation_id="replaceRenamedTag")
async def replace_renamed_tag(
    id: Serial, body: RenamedTagReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> RenamedTagRead:
    renamed_tag = await find(session, RenamedTag, id)
    await change(session, renamed_tag, body, if_match)
    tag(response, renamed_tag)
    return RenamedTagRead.model_validate(renamed_tag)


@router.patch("/{id:serial}", operation_id="updateRenamedTag")
async def update_renamed_tag(
    id: Serial, body: RenamedTagPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> RenamedTagRead:
    renamed_tag = await find(session, RenamedTag, id)
    await change(session, renamed_tag, body, if_match)
    tag(response, renamed_tag)
    return RenamedTagRead.model_validate(renamed_tag)


@router.delete("/{id:serial}", operation_id="deleteRenamedTag", status_code=204)
async def delete_renamed_tag(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    renamed_tag = await find(session, RenamedTag, id, lazyload(RenamedTag.member_links))
    await remove(session, renamed_tag, if_match)


@router.get("/{id:serial}/members", operation_id="listRenamedTagMembers")
async def list_renamed_tag_members(
    id: Serial, query: RenamedMembersPageQuery, session: ReadSession
) -> Page[RenamedMembersExpanded]:
    await require(session, RenamedTag, id)
    linked = select(RenamedTagMember.member_id).where(RenamedTagMember.renamed_tag_id == id)
    return await query.page(
        session, select(RenamedMembers).where(RenamedMembers.id.in_(linked)), RenamedMembersExpanded
    )


@router.put("/{id:serial}/members/{renamed_members_id:serial}", operation_id="addRenamedTagMember", status_code=204)
async def add_renamed_tag_member(
    id: Serial, renamed_members_id: Serial, if_match: IfMatch, session: WriteSession
) -> None:
    renamed_tag = await find(session, RenamedTag, id, lazyload(RenamedTag.member_links))
    await require(session, RenamedMembers, renamed_members_id)
    check_version(renamed_tag, if_match)
    if await session.get(RenamedTagMember, (id, renamed_members_id)) is None:
        session.add(RenamedTagMember(renamed_tag_id=id, member_id=renamed_members_id))
        renamed_tag.touch()
        await save(session, renamed_tag)


@router.delete(
    "/{id:serial}/members/{renamed_members_id:serial}", operation_id="removeRenamedTagMember", status_code=204
)
async def remove_renamed_tag_member(
    id: Serial, renamed_members_id: Serial, if_match: IfMatch, session: WriteSession
) -> None:
    renamed_tag = await find(session, RenamedTag, id, lazyload(RenamedTag.member_links))
    link = await session.get(RenamedTagMember, (id, renamed_members_id))
    if link is None:
        raise NotFoundError
    check_version(renamed_tag, if_match)
    await session.delete(link)
    renamed_tag.touch()
    await save(session, renamed_tag)
