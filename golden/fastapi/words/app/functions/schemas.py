from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean, Date, Integer, String, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules()

Bigint = Annotated[Decimal, decimal(18, 2)]
Declare = Annotated[Decimal, decimal(18, 2)]
Export = Annotated[Decimal, decimal(18, 2)]
Infer = Annotated[Decimal, decimal(18, 2)]
Module = Annotated[Decimal, decimal(18, 2)]
Number = Annotated[Decimal, decimal(18, 2)]
Public = Annotated[Decimal, decimal(18, 2)]
Switch = Annotated[Decimal, decimal(18, 2)]
Undefined = Annotated[Decimal, decimal(18, 2)]
Window = Annotated[Decimal, decimal(18, 2)]


class FunctionCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    abstract: String | MISSING = MISSING
    any: Integer | MISSING = MISSING
    arguments: Boolean | MISSING = MISSING
    bigint: Bigint | MISSING = MISSING
    boolean: Date | MISSING = MISSING
    catch: String | MISSING = MISSING
    const: Integer | MISSING = MISSING
    debugger: Boolean | MISSING = MISSING
    declare: Declare | MISSING = MISSING
    default: Date | MISSING = MISSING
    delete: String | MISSING = MISSING
    enum: Integer | MISSING = MISSING
    eval: Boolean | MISSING = MISSING
    export: Export | MISSING = MISSING
    extends: Date | MISSING = MISSING
    function: String | MISSING = MISSING
    get: Integer | MISSING = MISSING
    implements: Boolean | MISSING = MISSING
    infer: Infer | MISSING = MISSING
    instanceof: Date | MISSING = MISSING
    interface: String | MISSING = MISSING
    keyof: Integer | MISSING = MISSING
    let: Boolean | MISSING = MISSING
    module: Module | MISSING = MISSING
    namespace: Date | MISSING = MISSING
    never: String | MISSING = MISSING
    new: Integer | MISSING = MISSING
    null: Boolean | MISSING = MISSING
    number: Number | MISSING = MISSING
    of: Date | MISSING = MISSING
    package: String | MISSING = MISSING
    private: Integer | MISSING = MISSING
    protected: Boolean | MISSING = MISSING
    public: Public | MISSING = MISSING
    readonly: Date | MISSING = MISSING
    static: String | MISSING = MISSING
    string: Integer | MISSING = MISSING
    super: Boolean | MISSING = MISSING
    switch: Switch | MISSING = MISSING
    symbol: Date | MISSING = MISSING
    this: String | MISSING = MISSING
    throw: Integer | MISSING = MISSING
    typeof: Boolean | MISSING = MISSING
    undefined: Undefined | MISSING = MISSING
    unique: Date | MISSING = MISSING
    unknown: String | MISSING = MISSING
    var: Integer | MISSING = MISSING
    void: Boolean | MISSING = MISSING
    window: Window | MISSING = MISSING
    document: Date | MISSING = MISSING
    global_this: String | MISSING = Field(default=MISSING, alias="globalThis")
    na_n: Integer | MISSING = Field(default=MISSING, alias="NaN")
    infinity: Boolean | MISSING = Field(default=MISSING, alias="Infinity")


class FunctionReplace(ReplaceModel, FunctionCreate):
    pass


class FunctionPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    abstract: String | MISSING | None = MISSING
    any: Integer | MISSING | None = MISSING
    arguments: Boolean | MISSING | None = MISSING
    bigint: Bigint | MISSING | None = MISSING
    boolean: Date | MISSING | None = MISSING
    catch: String | MISSING | None = MISSING
    const: Integer | MISSING | None = MISSING
    debugger: Boolean | MISSING | None = MISSING
    declare: Declare | MISSING | None = MISSING
    default: Date | MISSING | None = MISSING
    delete: String | MISSING | None = MISSING
    enum: Integer | MISSING | None = MISSING
    eval: Boolean | MISSING | None = MISSING
    export: Export | MISSING | None = MISSING
    extends: Date | MISSING | None = MISSING
    function: String | MISSING | None = MISSING
    get: Integer | MISSING | None = MISSING
    implements: Boolean | MISSING | None = MISSING
    infer: Infer | MISSING | None = MISSING
    instanceof: Date | MISSING | None = MISSING
    interface: String | MISSING | None = MISSING
    keyof: Integer | MISSING | None = MISSING
    let: Boolean | MISSING | None = MISSING
    module: Module | MISSING | None = MISSING
    namespace: Date | MISSING | None = MISSING
    never: String | MISSING | None = MISSING
    new: Integer | MISSING | None = MISSING
    null: Boolean | MISSING | None = MISSING
    number: Number | MISSING | None = MISSING
    of: Date | MISSING | None = MISSING
    package: String | MISSING | None = MISSING
    private: Integer | MISSING | None = MISSING
    protected: Boolean | MISSING | None = MISSING
    public: Public | MISSING | None = MISSING
    readonly: Date | MISSING | None = MISSING
    static: String | MISSING | None = MISSING
    string: Integer | MISSING | None = MISSING
    super: Boolean | MISSING | None = MISSING
    switch: Switch | MISSING | None = MISSING
    symbol: Date | MISSING | None = MISSING
    this: String | MISSING | None = MISSING
    throw: Integer | MISSING | None = MISSING
    typeof: Boolean | MISSING | None = MISSING
    undefined: Undefined | MISSING | None = MISSING
    unique: Date | MISSING | None = MISSING
    unknown: String | MISSING | None = MISSING
    var: Integer | MISSING | None = MISSING
    void: Boolean | MISSING | None = MISSING
    window: Window | MISSING | None = MISSING
    document: Date | MISSING | None = MISSING
    global_this: String | MISSING | None = Field(default=MISSING, alias="globalThis")
    na_n: Integer | MISSING | None = Field(default=MISSING, alias="NaN")
    infinity: Boolean | MISSING | None = Field(default=MISSING, alias="Infinity")


class FunctionRead(ReadModel):
    id: int
    version: int
    name: str
    abstract: str | None = Field(exclude_if=is_none)
    any: int | None = Field(exclude_if=is_none)
    arguments: bool | None = Field(exclude_if=is_none)
    bigint: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    boolean: date | None = Field(exclude_if=is_none)
    catch: str | None = Field(exclude_if=is_none)
    const: int | None = Field(exclude_if=is_none)
    debugger: bool | None = Field(exclude_if=is_none)
    declare: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    default: date | None = Field(exclude_if=is_none)
    delete: str | None = Field(exclude_if=is_none)
    enum: int | None = Field(exclude_if=is_none)
    eval: bool | None = Field(exclude_if=is_none)
    export: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    extends: date | None = Field(exclude_if=is_none)
    function: str | None = Field(exclude_if=is_none)
    get: int | None = Field(exclude_if=is_none)
    implements: bool | None = Field(exclude_if=is_none)
    infer: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    instanceof: date | None = Field(exclude_if=is_none)
    interface: str | None = Field(exclude_if=is_none)
    keyof: int | None = Field(exclude_if=is_none)
    let: bool | None = Field(exclude_if=is_none)
    module: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    namespace: date | None = Field(exclude_if=is_none)
    never: str | None = Field(exclude_if=is_none)
    new: int | None = Field(exclude_if=is_none)
    null: bool | None = Field(exclude_if=is_none)
    number: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    of: date | None = Field(exclude_if=is_none)
    package: str | None = Field(exclude_if=is_none)
    private: int | None = Field(exclude_if=is_none)
    protected: bool | None = Field(exclude_if=is_none)
    public: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    readonly: date | None = Field(exclude_if=is_none)
    static: str | None = Field(exclude_if=is_none)
    string: int | None = Field(exclude_if=is_none)
    super: bool | None = Field(exclude_if=is_none)
    switch: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    symbol: date | None = Field(exclude_if=is_none)
    this: str | None = Field(exclude_if=is_none)
    throw: int | None = Field(exclude_if=is_none)
    typeof: bool | None = Field(exclude_if=is_none)
    undefined: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    unique: date | None = Field(exclude_if=is_none)
    unknown: str | None = Field(exclude_if=is_none)
    var: int | None = Field(exclude_if=is_none)
    void: bool | None = Field(exclude_if=is_none)
    window: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    document: date | None = Field(exclude_if=is_none)
    global_this: str | None = Field(serialization_alias="globalThis", exclude_if=is_none)
    na_n: int | None = Field(serialization_alias="NaN", exclude_if=is_none)
    infinity: bool | None = Field(serialization_alias="Infinity", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
