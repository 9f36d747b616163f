from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import AnyString, OneOf, String, text
from app.contract.schemas import CompositeReferences, PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, is_none
from app.paths.models import PathFile, PathNextFile

RULES = Rules(
    expandable=frozenset({"next"}),
    not_expandable=frozenset({"choices"}),
    immutable=(("folder",), ("file",)),
    complete=(("next_folder", "next_file"),),
)

Folder = Annotated[StrictStr, text(max_length=60)]
File = Annotated[PathFile, OneOf]
NextFile = Annotated[PathNextFile, OneOf]


class PathCreate(CompositeReferences):
    rules: ClassVar = RULES

    folder: Folder
    file: File
    name: String
    next_folder: AnyString | MISSING = Field(default=MISSING, alias="nextFolder")
    next_file: NextFile | MISSING = Field(default=MISSING, alias="nextFile")


class PathReplace(ReplaceModel, PathCreate):
    pass


class PathPatch(CompositeReferences, PatchModel):
    rules: ClassVar = RULES

    folder: Folder | MISSING = MISSING
    file: File | MISSING = MISSING
    name: String | MISSING = MISSING
    next_folder: AnyString | MISSING | None = Field(default=MISSING, alias="nextFolder")
    next_file: NextFile | MISSING | None = Field(default=MISSING, alias="nextFile")


class PathRead(ReadModel):
    id: str
    version: int
    folder: str
    file: PathFile
    name: str
    next_folder: str | None = Field(serialization_alias="nextFolder", exclude_if=is_none)
    next_file: PathNextFile | None = Field(serialization_alias="nextFile", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
