from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.choices.models import ChoiceMany, ChoiceOdd, ChoicePathFile, ChoiceProto
from app.contract.scalars import AnyString, Integer, OneOf, String
from app.contract.schemas import CompositeReferences, PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, is_none

RULES = Rules(expandable=frozenset({"prototype", "path"}), complete=(("path_folder", "path_file"),))

Odd = Annotated[ChoiceOdd, OneOf]
Proto = Annotated[ChoiceProto, OneOf]
Many = Annotated[ChoiceMany, OneOf]
PathFile = Annotated[ChoicePathFile, OneOf]


class ChoiceCreate(CompositeReferences):
    rules: ClassVar = RULES

    name: String
    odd: Odd = ChoiceOdd.IT_S_QUOTED_AND_TICKED_AND_CURLY
    proto: Proto = ChoiceProto.PROTO
    many: list[Many] = Field(default_factory=list)
    prototype_id: Integer | MISSING = Field(default=MISSING, alias="prototypeId")
    path_folder: AnyString | MISSING = Field(default=MISSING, alias="pathFolder")
    path_file: PathFile | MISSING = Field(default=MISSING, alias="pathFile")


class ChoiceReplace(ReplaceModel, ChoiceCreate):
    pass


class ChoicePatch(CompositeReferences, PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    odd: Odd | MISSING = MISSING
    proto: Proto | MISSING | None = MISSING
    many: list[Many] | MISSING = MISSING
    prototype_id: Integer | MISSING | None = Field(default=MISSING, alias="prototypeId")
    path_folder: AnyString | MISSING | None = Field(default=MISSING, alias="pathFolder")
    path_file: PathFile | MISSING | None = Field(default=MISSING, alias="pathFile")


class ChoiceRead(ReadModel):
    id: int
    version: int
    name: str
    odd: ChoiceOdd
    proto: ChoiceProto | None = Field(exclude_if=is_none)
    many: list[ChoiceMany]
    prototype_id: int | None = Field(serialization_alias="prototypeId", exclude_if=is_none)
    path_folder: str | None = Field(serialization_alias="pathFolder", exclude_if=is_none)
    path_file: ChoicePathFile | None = Field(serialization_alias="pathFile", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
