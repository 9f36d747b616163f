from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.strict_notes.models import StrictNote, StrictNoteLink
from app.strict_notes.schemas import StrictNoteRead
from app.tokens.schemas import TokenRead

STRICT_NOTES = QuerySchema[StrictNote](
    fields={
        "id": StrictNote.id,
        "name": StrictNote.name,
        "body": StrictNote.body,
        "pinned": StrictNote.pinned,
        "linkIds": Links((StrictNote.id,), (StrictNoteLink.strict_note_id,), (StrictNoteLink.link_id,)),
        "createdAt": StrictNote.created_at,
        "updatedAt": StrictNote.updated_at,
    },
    relations={"links": StrictNote.links},
    order="name,-createdAt",
)

StrictNotePageQuery = Annotated[PageQuery[StrictNote], Depends(STRICT_NOTES.page_query)]
StrictNoteQuery = Annotated[EntityQuery[StrictNote], Depends(STRICT_NOTES.entity_query)]


class StrictNoteExpanded(StrictNoteRead):
    links: list[TokenRead] | MISSING = MISSING
