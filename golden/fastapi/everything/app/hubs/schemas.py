from typing import Annotated, ClassVar

from pydantic import MISSING, BeforeValidator, Field

from app.contract.scalars import Distinct, Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(
    expandable=frozenset({"badge", "seal", "stamp", "marks"}),
    not_expandable=frozenset(
        {
            "required",
            "optional",
            "nullable",
            "restricted",
            "cascaded",
            "cleared",
            "clearedNull",
            "told",
            "cascadedOptional",
            "hidden",
        }
    ),
)


class HubCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    mark_ids: Annotated[list[Integer], Distinct] = Field(default_factory=list, alias="markIds")


class HubReplace(ReplaceModel, HubCreate):
    pass


class HubPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    mark_ids: Annotated[list[Integer], Distinct] | MISSING = Field(default=MISSING, alias="markIds")


class HubRead(ReadModel):
    id: int
    version: int
    name: str
    mark_ids: Annotated[list[int], BeforeValidator(sorted)] = Field(serialization_alias="markIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
