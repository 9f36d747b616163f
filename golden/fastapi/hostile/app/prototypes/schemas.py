from typing import Any, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean, Float, Integer, Json, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"owner"}), not_expandable=frozenset({"parts"}))


class PrototypeCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    proto____: String | MISSING = Field(default=MISSING, alias="__proto__")
    constructor: Integer | MISSING = MISSING
    prototype: String | MISSING = MISSING
    has_own_property: Boolean | MISSING = Field(default=MISSING, alias="hasOwnProperty")
    to_string: String | MISSING = Field(default=MISSING, alias="toString")
    value_of: Float | MISSING = Field(default=MISSING, alias="valueOf")
    to_json: Json | MISSING = Field(default=MISSING, alias="toJSON")
    then: String | MISSING = MISSING
    class_____: String | MISSING = Field(default=MISSING, alias="__class__")
    dict_____: Json | MISSING = Field(default=MISSING, alias="__dict__")
    init____: String | MISSING = Field(default=MISSING, alias="__init__")
    define_getter____: String | MISSING = Field(default=MISSING, alias="__defineGetter__")
    owner_id: Integer | MISSING = Field(default=MISSING, alias="ownerId")


class PrototypeReplace(ReplaceModel, PrototypeCreate):
    pass


class PrototypePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    proto____: String | MISSING | None = Field(default=MISSING, alias="__proto__")
    constructor: Integer | MISSING | None = MISSING
    prototype: String | MISSING | None = MISSING
    has_own_property: Boolean | MISSING | None = Field(default=MISSING, alias="hasOwnProperty")
    to_string: String | MISSING | None = Field(default=MISSING, alias="toString")
    value_of: Float | MISSING | None = Field(default=MISSING, alias="valueOf")
    to_json: Json | MISSING | None = Field(default=MISSING, alias="toJSON")
    then: String | MISSING | None = MISSING
    class_____: String | MISSING | None = Field(default=MISSING, alias="__class__")
    dict_____: Json | MISSING | None = Field(default=MISSING, alias="__dict__")
    init____: String | MISSING | None = Field(default=MISSING, alias="__init__")
    define_getter____: String | MISSING | None = Field(default=MISSING, alias="__defineGetter__")
    owner_id: Integer | MISSING | None = Field(default=MISSING, alias="ownerId")


class PrototypeRead(ReadModel):
    id: int
    version: int
    name: str
    proto____: str | None = Field(serialization_alias="__proto__", exclude_if=is_none)
    constructor: int | None = Field(exclude_if=is_none)
    prototype: str | None = Field(exclude_if=is_none)
    has_own_property: bool | None = Field(serialization_alias="hasOwnProperty", exclude_if=is_none)
    to_string: str | None = Field(serialization_alias="toString", exclude_if=is_none)
    value_of: float | None = Field(serialization_alias="valueOf", exclude_if=is_none)
    to_json: Any = Field(serialization_alias="toJSON", exclude_if=is_none)
    then: str | None = Field(exclude_if=is_none)
    class_____: str | None = Field(serialization_alias="__class__", exclude_if=is_none)
    dict_____: Any = Field(serialization_alias="__dict__", exclude_if=is_none)
    init____: str | None = Field(serialization_alias="__init__", exclude_if=is_none)
    define_getter____: str | None = Field(serialization_alias="__defineGetter__", exclude_if=is_none)
    owner_id: int | None = Field(serialization_alias="ownerId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
