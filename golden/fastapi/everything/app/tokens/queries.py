from typing import Annotated

from fastapi import Depends
from pydantic import MISSING, Field

from app.marks.models import MarkToken
from app.marks.schemas import MarkRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.strict_notes.models import StrictNoteLink
from app.strict_notes.schemas import StrictNoteRead
from app.tokens.models import Token, TokenPairedWith
from app.tokens.schemas import TokenRead

TOKENS = QuerySchema[Token](
    fields={
        "id": Token.id,
        "name": Token.name,
        "markIds": Links((Token.id,), (MarkToken.token_id,), (MarkToken.mark_id,)),
        "pairIds": Links((Token.id,), (TokenPairedWith.paired_with_id,), (TokenPairedWith.token_id,)),
        "pairedWithIds": Links((Token.id,), (TokenPairedWith.token_id,), (TokenPairedWith.paired_with_id,)),
        "strictNoteIds": Links((Token.id,), (StrictNoteLink.link_id,), (StrictNoteLink.strict_note_id,)),
        "createdAt": Token.created_at,
        "updatedAt": Token.updated_at,
    },
    relations={
        "marks": Token.marks,
        "pairs": Token.pairs,
        "pairedWith": Token.paired_with,
        "strictNotes": Token.strict_notes,
    },
)

TokenPageQuery = Annotated[PageQuery[Token], Depends(TOKENS.page_query)]
TokenQuery = Annotated[EntityQuery[Token], Depends(TOKENS.entity_query)]


class TokenExpanded(TokenRead):
    marks: list[MarkRead] | MISSING = MISSING
    pairs: list[TokenRead] | MISSING = MISSING
    paired_with: list[TokenRead] | MISSING = Field(default=MISSING, serialization_alias="pairedWith")
    strict_notes: list[StrictNoteRead] | MISSING = Field(default=MISSING, serialization_alias="strictNotes")
