from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, PathKey
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.renamed_keys.models import RenamedKey, RenamedKeyKey
from app.renamed_keys.queries import RenamedKeyExpanded, RenamedKeyPageQuery, RenamedKeyQuery
from app.renamed_keys.schemas import RenamedKeyCreate, RenamedKeyPatch, RenamedKeyRead, RenamedKeyReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/renamed-keys", tags=["RenamedKey"], route_class=ContractRoute)


@router.get("", operation_id="listRenamedKeys")
async def list_renamed_keys(query: RenamedKeyPageQuery, session: ReadSession) -> Page[RenamedKeyExpanded]:
    return await query.page(session, select(RenamedKey), RenamedKeyExpanded)


@router.post("", operation_id="createRenamedKey", status_code=201)
async def create_renamed_key(
    body: RenamedKeyCreate, session: WriteSession, request: Request, response: Response
) -> RenamedKeyRead:
    renamed_key = RenamedKey()
    await create(session, renamed_key, body)
    tag_new(request, response, renamed_key)
    return RenamedKeyRead.model_validate(renamed_key)


@router.get("/{id:renamed_key_key}", operation_id="getRenamedKey")
async def get_renamed_key(
    id: Annotated[RenamedKeyKey, Depends(PathKey("id"))], query: RenamedKeyQuery, session: ReadSession
) -> RenamedKeyExpanded:
    return await query.one(
        session, select(RenamedKey).where(RenamedKey.left == id.left, RenamedKey.right == id.right), RenamedKeyExpanded
    )


@router.put("/{id:renamed_key_key}", operation_id="replaceRenamedKey")
async def replace_renamed_key(
    id: Annotated[RenamedKeyKey, Depends(PathKey("id"))],
    body: RenamedKeyReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> RenamedKeyRead:
    renamed_key = await find(session, RenamedKey, id)
    await change(session, renamed_key, body, if_match)
    tag(response, renamed_key)
    return RenamedKeyRead.model_validate(renamed_key)


@router.patch("/{id:renamed_key_key}", operation_id="updateRenamedKey")
async def update_renamed_key(
    id: Annotated[RenamedKeyKey, Depends(PathKey("id"))],
    body: RenamedKeyPatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> RenamedKeyRead:
    renamed_key = await find(session, RenamedKey, id)
    await change(session, renamed_key, body, if_match)
    tag(response, renamed_key)
    return RenamedKeyRead.model_validate(renamed_key)


@router.delete("/{id:renamed_key_key}", operation_id="deleteRenamedKey", status_code=204)
async def delete_renamed_key(
    id: Annotated[RenamedKeyKey, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession
) -> None:
    renamed_key = await find(session, RenamedKey, id)
    await remove(session, renamed_key, if_match)
