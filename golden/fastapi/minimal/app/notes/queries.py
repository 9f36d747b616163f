from typing import Annotated

from fastapi import Depends

from app.notes.models import Note
from app.notes.schemas import NoteRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

NOTES = QuerySchema[Note](
    fields={
        "id": Note.id,
        "title": Note.title,
        "stars": Note.stars,
        "createdAt": Note.created_at,
        "updatedAt": Note.updated_at,
    },
)

NotePageQuery = Annotated[PageQuery[Note], Depends(NOTES.page_query)]
NoteQuery = Annotated[EntityQuery[Note], Depends(NOTES.entity_query)]


class NoteExpanded(NoteRead):
    pass
