from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.defaults.models import Default
from app.defaults.queries import DefaultExpanded, DefaultPageQuery, DefaultQuery
from app.defaults.schemas import DefaultCreate, DefaultPatch, DefaultRead, DefaultReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/defaults", tags=["Default"], route_class=ContractRoute)


@router.get("", operation_id="listDefaults")
async def list_defaults(query: DefaultPageQuery, session: ReadSession) -> Page[DefaultExpanded]:
    return await query.page(session, select(Default), DefaultExpanded)


@router.post("", operation_id="createDefault", status_code=201)
async def create_default(
    body: DefaultCreate, session: WriteSession, request: Request, response: Response
) -> DefaultRead:
    default = Default()
    await create(session, default, body)
    tag_new(request, response, default)
    return DefaultRead.model_validate(default)


@router.get("/{id:serial}", operation_id="getDefault")
async def get_default(id: Serial, query: DefaultQuery, session: ReadSession) -> DefaultExpanded:
    return await query.one(session, select(Default).where(Default.id == id), DefaultExpanded)


@router.put("/{id:serial}", operation_id="replaceDefault")
async def replace_default(
    id: Serial, body: DefaultReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DefaultRead:
    default = await find(session, Default, id)
    await change(session, default, body, if_match)
    tag(response, default)
    return DefaultRead.model_validate(default)


@router.patch("/{id:serial}", operation_id="updateDefault")
async def update_default(
    id: Serial, body: DefaultPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DefaultRead:
    default = await find(session, Default, id)
    await change(session, default, body, if_match)
    tag(response, default)
    return DefaultRead.model_validate(default)


@router.delete("/{id:serial}", operation_id="deleteDefault", status_code=204)
async def delete_default(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    default = await find(session, Default, id)
    await remove(session, default, if_match)
