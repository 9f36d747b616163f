from typing import ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String, Uuid
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(
    expandable=frozenset(
        {
            "required",
            "optional",
            "nullable",
            "restricted",
            "cascaded",
            "cleared",
            "clearedNull",
            "cascadedOptional",
            "fixed",
            "token",
            "optionalToken",
            "nullableToken",
            "declared",
            "told",
        }
    ),
    immutable=(("fixed_id",),),
    messages={"toldId": "Choose a hub that exists."},
)


class SpokeCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    required_id: Integer = Field(alias="requiredId")
    optional_id: Integer | MISSING = Field(default=MISSING, alias="optionalId")
    nullable_id: Integer | None = Field(alias="nullableId")
    restricted_id: Integer | MISSING = Field(default=MISSING, alias="restrictedId")
    cascaded_id: Integer = Field(alias="cascadedId")
    cleared_id: Integer | MISSING = Field(default=MISSING, alias="clearedId")
    cleared_null_id: Integer | None = Field(alias="clearedNullId")
    cascaded_optional_id: Integer | MISSING = Field(default=MISSING, alias="cascadedOptionalId")
    fixed_id: Integer | MISSING = Field(default=MISSING, alias="fixedId")
    token_id: Uuid = Field(alias="tokenId")
    optional_token_id: Uuid | MISSING = Field(default=MISSING, alias="optionalTokenId")
    nullable_token_id: Uuid | None = Field(alias="nullableTokenId")
    declared_id: Integer | MISSING = Field(default=MISSING, alias="declaredId")
    told_id: Integer | MISSING = Field(default=MISSING, alias="toldId")


class SpokeReplace(ReplaceModel, SpokeCreate):
    pass


class SpokePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    required_id: Integer | MISSING = Field(default=MISSING, alias="requiredId")
    optional_id: Integer | MISSING | None = Field(default=MISSING, alias="optionalId")
    nullable_id: Integer | MISSING | None = Field(default=MISSING, alias="nullableId")
    restricted_id: Integer | MISSING | None = Field(default=MISSING, alias="restrictedId")
    cascaded_id: Integer | MISSING = Field(default=MISSING, alias="cascadedId")
    cleared_id: Integer | MISSING | None = Field(default=MISSING, alias="clearedId")
    cleared_null_id: Integer | MISSING | None = Field(default=MISSING, alias="clearedNullId")
    cascaded_optional_id: Integer | MISSING | None = Field(default=MISSING, alias="cascadedOptionalId")
    fixed_id: Integer | MISSING | None = Field(default=MISSING, alias="fixedId")
    token_id: Uuid | MISSING = Field(default=MISSING, alias="tokenId")
    optional_token_id: Uuid | MISSING | None = Field(default=MISSING, alias="optionalTokenId")
    nullable_token_id: Uuid | MISSING | None = Field(default=MISSING, alias="nullableTokenId")
    declared_id: Integer | MISSING | None = Field(default=MISSING, alias="declaredId")
    told_id: Integer | MISSING | None = Field(default=MISSING, alias="toldId")


class SpokeRead(ReadModel):
    id: int
    version: int
    name: str
    required_id: int = Field(serialization_alias="requiredId")
    optional_id: int | None = Field(serialization_alias="optionalId", exclude_if=is_none)
    nullable_id: int | None = Field(serialization_alias="nullableId")
    restricted_id: int | None = Field(serialization_alias="restrictedId", exclude_if=is_none)
    cascaded_id: int = Field(serialization_alias="cascadedId")
    cleared_id: int | None = Field(serialization_alias="clearedId", exclude_if=is_none)
    cleared_null_id: int | None = Field(serialization_alias="clearedNullId")
    cascaded_optional_id: int | None = Field(serialization_alias="cascadedOptionalId", exclude_if=is_none)
    fixed_id: int | None = Field(serialization_alias="fixedId", exclude_if=is_none)
    token_id: UUID = Field(serialization_alias="tokenId")
    optional_token_id: UUID | None = Field(serialization_alias="optionalTokenId", exclude_if=is_none)
    nullable_token_id: UUID | None = Field(serialization_alias="nullableTokenId")
    declared_id: int | None = Field(serialization_alias="declaredId", exclude_if=is_none)
    told_id: int | None = Field(serialization_alias="toldId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
