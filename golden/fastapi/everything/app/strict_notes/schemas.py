from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, BeforeValidator, Field, StrictStr

from app.contract.scalars import Boolean, Distinct, String, Uuid, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(
    expandable=frozenset({"links"}),
    immutable=(("name",),),
    messages={"body": "A note needs a body of at least ten characters."},
)

Body = Annotated[StrictStr, text(min_length=10, max_length=2000)]


class StrictNoteCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    body: Body
    pinned: Boolean = False
    link_ids: Annotated[list[Uuid], Distinct] = Field(default_factory=list, alias="linkIds")


class StrictNoteReplace(ReplaceModel, StrictNoteCreate):
    pass


class StrictNotePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    body: Body | MISSING = MISSING
    pinned: Boolean | MISSING = MISSING
    link_ids: Annotated[list[Uuid], Distinct] | MISSING = Field(default=MISSING, alias="linkIds")


class StrictNoteRead(ReadModel):
    id: int
    version: int
    name: str
    body: str
    pinned: bool
    link_ids: Annotated[list[UUID], BeforeValidator(sorted)] = Field(serialization_alias="linkIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
