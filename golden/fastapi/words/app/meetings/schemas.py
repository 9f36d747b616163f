from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean, Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(
    expandable=frozenset({"group", "group_", "order", "class2"}), not_expandable=frozenset({"tables", "default"})
)


class MeetingCreate(WriteModel):
    rules: ClassVar = RULES

    class_: String | MISSING = Field(default=MISSING, alias="class")
    class___2: String | MISSING = Field(default=MISSING, alias="class_")
    class__: String | MISSING = Field(default=MISSING, alias="_class")
    foo_bar_2: String | MISSING = Field(default=MISSING, alias="fooBar")
    foo_bar_3: String | MISSING = Field(default=MISSING, alias="foo_bar")
    foo_bar: String | MISSING = Field(default=MISSING, alias="FooBar")
    foobar: String | MISSING = MISSING
    url: String | MISSING = Field(default=MISSING, alias="URL")
    url_2: String | MISSING = Field(default=MISSING, alias="url")
    html_url: String | MISSING = Field(default=MISSING, alias="htmlURL")
    html_url_2: String | MISSING = Field(default=MISSING, alias="htmlUrl")
    x2y: Integer | MISSING = MISSING
    x_2y: Integer | MISSING = MISSING
    is2fa_enabled: Boolean | MISSING = Field(default=MISSING, alias="is2FAEnabled")
    is_2_fa_enabled: Boolean | MISSING = MISSING
    a_2: Integer | MISSING = Field(default=MISSING, alias="a")
    a: Integer | MISSING = Field(default=MISSING, alias="A")
    n_: String | MISSING = Field(default=MISSING, alias="_")
    n__: String | MISSING = Field(default=MISSING, alias="__")
    group_id: Integer | MISSING = Field(default=MISSING, alias="groupId")
    group_id_2: Integer | MISSING = Field(default=MISSING, alias="group_Id")
    order_id: Integer = Field(alias="orderId")
    class2id: Integer | MISSING = Field(default=MISSING, alias="class2Id")


class MeetingReplace(ReplaceModel, MeetingCreate):
    pass


class MeetingPatch(PatchModel):
    rules: ClassVar = RULES

    class_: String | MISSING | None = Field(default=MISSING, alias="class")
    class___2: String | MISSING | None = Field(default=MISSING, alias="class_")
    class__: String | MISSING | None = Field(default=MISSING, alias="_class")
    foo_bar_2: String | MISSING | None = Field(default=MISSING, alias="fooBar")
    foo_bar_3: String | MISSING | None = Field(default=MISSING, alias="foo_bar")
    foo_bar: String | MISSING | None = Field(default=MISSING, alias="FooBar")
    foobar: String | MISSING | None = MISSING
    url: String | MISSING | None = Field(default=MISSING, alias="URL")
    url_2: String | MISSING | None = Field(default=MISSING, alias="url")
    html_url: String | MISSING | None = Field(default=MISSING, alias="htmlURL")
    html_url_2: String | MISSING | None = Field(default=MISSING, alias="htmlUrl")
    x2y: Integer | MISSING | None = MISSING
    x_2y: Integer | MISSING | None = MISSING
    is2fa_enabled: Boolean | MISSING | None = Field(default=MISSING, alias="is2FAEnabled")
    is_2_fa_enabled: Boolean | MISSING | None = MISSING
    a_2: Integer | MISSING | None = Field(default=MISSING, alias="a")
    a: Integer | MISSING | None = Field(default=MISSING, alias="A")
    n_: String | MISSING | None = Field(default=MISSING, alias="_")
    n__: String | MISSING | None = Field(default=MISSING, alias="__")
    group_id: Integer | MISSING | None = Field(default=MISSING, alias="groupId")
    group_id_2: Integer | MISSING | None = Field(default=MISSING, alias="group_Id")
    order_id: Integer | MISSING = Field(default=MISSING, alias="orderId")
    class2id: Integer | MISSING | None = Field(default=MISSING, alias="class2Id")


class MeetingRead(ReadModel):
    id: int
    version: int
    class_: str | None = Field(serialization_alias="class", exclude_if=is_none)
    class___2: str | None = Field(serialization_alias="class_", exclude_if=is_none)
    class__: str | None = Field(serialization_alias="_class", exclude_if=is_none)
    foo_bar_2: str | None = Field(serialization_alias="fooBar", exclude_if=is_none)
    foo_bar_3: str | None = Field(serialization_alias="foo_bar", exclude_if=is_none)
    foo_bar: str | None = Field(serialization_alias="FooBar", exclude_if=is_none)
    foobar: str | None = Field(exclude_if=is_none)
    url: str | None = Field(serialization_alias="URL", exclude_if=is_none)
    url_2: str | None = Field(serialization_alias="url", exclude_if=is_none)
    html_url: str | None = Field(serialization_alias="htmlURL", exclude_if=is_none)
    html_url_2: str | None = Field(serialization_alias="htmlUrl", exclude_if=is_none)
    x2y: int | None = Field(exclude_if=is_none)
    x_2y: int | None = Field(exclude_if=is_none)
    is2fa_enabled: bool | None = Field(serialization_alias="is2FAEnabled", exclude_if=is_none)
    is_2_fa_enabled: bool | None = Field(exclude_if=is_none)
    a_2: int | None = Field(serialization_alias="a", exclude_if=is_none)
    a: int | None = Field(serialization_alias="A", exclude_if=is_none)
    n_: str | None = Field(serialization_alias="_", exclude_if=is_none)
    n__: str | None = Field(serialization_alias="__", exclude_if=is_none)
    group_id: int | None = Field(serialization_alias="groupId", exclude_if=is_none)
    group_id_2: int | None = Field(serialization_alias="group_Id", exclude_if=is_none)
    order_id: int = Field(serialization_alias="orderId")
    class2id: int | None = Field(serialization_alias="class2Id", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
