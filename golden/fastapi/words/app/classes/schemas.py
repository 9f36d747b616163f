from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean, Date, Integer, String, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules()

And = Annotated[Decimal, decimal(18, 2)]
Break = Annotated[Decimal, decimal(18, 2)]
Elif = Annotated[Decimal, decimal(18, 2)]
From = Annotated[Decimal, decimal(18, 2)]
Is = Annotated[Decimal, decimal(18, 2)]
Pass = Annotated[Decimal, decimal(18, 2)]
With = Annotated[Decimal, decimal(18, 2)]
Print = Annotated[Decimal, decimal(18, 2)]
Int = Annotated[Decimal, decimal(18, 2)]
Set = Annotated[Decimal, decimal(18, 2)]
Copy = Annotated[Decimal, decimal(18, 2)]
Construct = Annotated[Decimal, decimal(18, 2)]
Registry = Annotated[Decimal, decimal(18, 2)]


class ClassCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    false_2: String | MISSING = Field(default=MISSING, alias="False")
    none: Integer | MISSING = Field(default=MISSING, alias="None")
    true_2: Boolean | MISSING = Field(default=MISSING, alias="True")
    and_: And | MISSING = Field(default=MISSING, alias="and")
    as_: Date | MISSING = Field(default=MISSING, alias="as")
    assert_: String | MISSING = Field(default=MISSING, alias="assert")
    async_: Integer | MISSING = Field(default=MISSING, alias="async")
    await_: Boolean | MISSING = Field(default=MISSING, alias="await")
    break_: Break | MISSING = Field(default=MISSING, alias="break")
    class_: Date | MISSING = Field(default=MISSING, alias="class")
    continue_: String | MISSING = Field(default=MISSING, alias="continue")
    def_: Integer | MISSING = Field(default=MISSING, alias="def")
    del_: Boolean | MISSING = Field(default=MISSING, alias="del")
    elif_: Elif | MISSING = Field(default=MISSING, alias="elif")
    else_: Date | MISSING = Field(default=MISSING, alias="else")
    except_: String | MISSING = Field(default=MISSING, alias="except")
    finally_: Integer | MISSING = Field(default=MISSING, alias="finally")
    for_: Boolean | MISSING = Field(default=MISSING, alias="for")
    from_: From | MISSING = Field(default=MISSING, alias="from")
    global_: Date | MISSING = Field(default=MISSING, alias="global")
    if_: String | MISSING = Field(default=MISSING, alias="if")
    import_: Integer | MISSING = Field(default=MISSING, alias="import")
    in_: Boolean | MISSING = Field(default=MISSING, alias="in")
    is_: Is | MISSING = Field(default=MISSING, alias="is")
    lambda_: Date | MISSING = Field(default=MISSING, alias="lambda")
    nonlocal_: String | MISSING = Field(default=MISSING, alias="nonlocal")
    not_: Integer | MISSING = Field(default=MISSING, alias="not")
    or_: Boolean | MISSING = Field(default=MISSING, alias="or")
    pass_: Pass | MISSING = Field(default=MISSING, alias="pass")
    raise_: Date | MISSING = Field(default=MISSING, alias="raise")
    return_: String | MISSING = Field(default=MISSING, alias="return")
    try_: Integer | MISSING = Field(default=MISSING, alias="try")
    while_: Boolean | MISSING = Field(default=MISSING, alias="while")
    with_: With | MISSING = Field(default=MISSING, alias="with")
    yield_: Date | MISSING = Field(default=MISSING, alias="yield")
    match: String | MISSING = MISSING
    case: Integer | MISSING = MISSING
    type_: Boolean | MISSING = Field(default=MISSING, alias="type")
    print: Print | MISSING = MISSING
    self: Date | MISSING = MISSING
    cls: String | MISSING = MISSING
    id__: Integer | MISSING = Field(default=MISSING, alias="id_")
    str_: Boolean | MISSING = Field(default=MISSING, alias="str")
    int_: Int | MISSING = Field(default=MISSING, alias="int")
    float_: Date | MISSING = Field(default=MISSING, alias="float")
    bool_: String | MISSING = Field(default=MISSING, alias="bool")
    list_: Integer | MISSING = Field(default=MISSING, alias="list")
    dict_: Boolean | MISSING = Field(default=MISSING, alias="dict")
    set_: Set | MISSING = Field(default=MISSING, alias="set")
    object_: Date | MISSING = Field(default=MISSING, alias="object")
    date_: String | MISSING = Field(default=MISSING, alias="date")
    datetime_: Integer | MISSING = Field(default=MISSING, alias="datetime")
    json_: Boolean | MISSING = Field(default=MISSING, alias="json")
    copy_: Copy | MISSING = Field(default=MISSING, alias="copy")
    schema_: Date | MISSING = Field(default=MISSING, alias="schema")
    schema_json_: String | MISSING = Field(default=MISSING, alias="schema_json")
    validate_: Integer | MISSING = Field(default=MISSING, alias="validate")
    register_: Boolean | MISSING = Field(default=MISSING, alias="register")
    construct_: Construct | MISSING = Field(default=MISSING, alias="construct")
    model_config_: Date | MISSING = Field(default=MISSING, alias="model_config")
    model_fields_: String | MISSING = Field(default=MISSING, alias="model_fields")
    model_dump_: Integer | MISSING = Field(default=MISSING, alias="model_dump")
    metadata_: Boolean | MISSING = Field(default=MISSING, alias="metadata")
    registry_: Registry | MISSING = Field(default=MISSING, alias="registry")
    query: Date | MISSING = MISSING
    sa_instance_state_: String | MISSING = Field(default=MISSING, alias="_sa_instance_state")
    fields: Integer | MISSING = MISSING
    parse_obj_: Boolean | MISSING = Field(default=MISSING, alias="parse_obj")


class ClassReplace(ReplaceModel, ClassCreate):
    pass


class ClassPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    false_2: String | MISSING | None = Field(default=MISSING, alias="False")
    none: Integer | MISSING | None = Field(default=MISSING, alias="None")
    true_2: Boolean | MISSING | None = Field(default=MISSING, alias="True")
    and_: And | MISSING | None = Field(default=MISSING, alias="and")
    as_: Date | MISSING | None = Field(default=MISSING, alias="as")
    assert_: String | MISSING | None = Field(default=MISSING, alias="assert")
    async_: Integer | MISSING | None = Field(default=MISSING, alias="async")
    await_: Boolean | MISSING | None = Field(default=MISSING, alias="await")
    break_: Break | MISSING | None = Field(default=MISSING, alias="break")
    class_: Date | MISSING | None = Field(default=MISSING, alias="class")
    continue_: String | MISSING | None = Field(default=MISSING, alias="continue")
    def_: Integer | MISSING | None = Field(default=MISSING, alias="def")
    del_: Boolean | MISSING | None = Field(default=MISSING, alias="del")
    elif_: Elif | MISSING | None = Field(default=MISSING, alias="elif")
    else_: Date | MISSING | None = Field(default=MISSING, alias="else")
    except_: String | MISSING | None = Field(default=MISSING, alias="except")
    finally_: Integer | MISSING | None = Field(default=MISSING, alias="finally")
    for_: Boolean | MISSING | None = Field(default=MISSING, alias="for")
    from_: From | MISSING | None = Field(default=MISSING, alias="from")
    global_: Date | MISSING | None = Field(default=MISSING, alias="global")
    if_: String | MISSING | None = Field(default=MISSING, alias="if")
    import_: Integer | MISSING | None = Field(default=MISSING, alias="import")
    in_: Boolean | MISSING | None = Field(default=MISSING, alias="in")
    is_: Is | MISSING | None = Field(default=MISSING, alias="is")
    lambda_: Date | MISSING | None = Field(default=MISSING, alias="lambda")
    nonlocal_: String | MISSING | None = Field(default=MISSING, alias="nonlocal")
    not_: Integer | MISSING | None = Field(default=MISSING, alias="not")
    or_: Boolean | MISSING | None = Field(default=MISSING, alias="or")
    pass_: Pass | MISSING | None = Field(default=MISSING, alias="pass")
    raise_: Date | MISSING | None = Field(default=MISSING, alias="raise")
    return_: String | MISSING | None = Field(default=MISSING, alias="return")
    try_: Integer | MISSING | None = Field(default=MISSING, alias="try")
    while_: Boolean | MISSING | None = Field(default=MISSING, alias="while")
    with_: With | MISSING | None = Field(default=MISSING, alias="with")
    yield_: Date | MISSING | None = Field(default=MISSING, alias="yield")
    match: String | MISSING | None = MISSING
    case: Integer | MISSING | None = MISSING
    type_: Boolean | MISSING | None = Field(default=MISSING, alias="type")
    print: Print | MISSING | None = MISSING
    self: Date | MISSING | None = MISSING
    cls: String | MISSING | None = MISSING
    id__: Integer | MISSING | None = Field(default=MISSING, alias="id_")
    str_: Boolean | MISSING | None = Field(default=MISSING, alias="str")
    int_: Int | MISSING | None = Field(default=MISSING, alias="int")
    float_: Date | MISSING | None = Field(default=MISSING, alias="float")
    bool_: String | MISSING | None = Field(default=MISSING, alias="bool")
    list_: Integer | MISSING | None = Field(default=MISSING, alias="list")
    dict_: Boolean | MISSING | None = Field(default=MISSING, alias="dict")
    set_: Set | MISSING | None = Field(default=MISSING, alias="set")
    object_: Date | MISSING | None = Field(default=MISSING, alias="object")
    date_: String | MISSING | None = Field(default=MISSING, alias="date")
    datetime_: Integer | MISSING | None = Field(default=MISSING, alias="datetime")
    json_: Boolean | MISSING | None = Field(default=MISSING, alias="json")
    copy_: Copy | MISSING | None = Field(default=MISSING, alias="copy")
    schema_: Date | MISSING | None = Field(default=MISSING, alias="schema")
    schema_json_: String | MISSING | None = Field(default=MISSING, alias="schema_json")
    validate_: Integer | MISSING | None = Field(default=MISSING, alias="validate")
    register_: Boolean | MISSING | None = Field(default=MISSING, alias="register")
    construct_: Construct | MISSING | None = Field(default=MISSING, alias="construct")
    model_config_: Date | MISSING | None = Field(default=MISSING, alias="model_config")
    model_fields_: String | MISSING | None = Field(default=MISSING, alias="model_fields")
    model_dump_: Integer | MISSING | None = Field(default=MISSING, alias="model_dump")
    metadata_: Boolean | MISSING | None = Field(default=MISSING, alias="metadata")
    registry_: Registry | MISSING | None = Field(default=MISSING, alias="registry")
    query: Date | MISSING | None = MISSING
    sa_instance_state_: String | MISSING | None = Field(default=MISSING, alias="_sa_instance_state")
    fields: Integer | MISSING | None = MISSING
    parse_obj_: Boolean | MISSING | None = Field(default=MISSING, alias="parse_obj")


class ClassRead(ReadModel):
    id: int
    version: int
    name: str
    false_2: str | None = Field(serialization_alias="False", exclude_if=is_none)
    none: int | None = Field(serialization_alias="None", exclude_if=is_none)
    true_2: bool | None = Field(serialization_alias="True", exclude_if=is_none)
    and_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="and", exclude_if=is_none)
    as_: date | None = Field(serialization_alias="as", exclude_if=is_none)
    assert_: str | None = Field(serialization_alias="assert", exclude_if=is_none)
    async_: int | None = Field(serialization_alias="async", exclude_if=is_none)
    await_: bool | None = Field(serialization_alias="await", exclude_if=is_none)
    break_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="break", exclude_if=is_none)
    class_: date | None = Field(serialization_alias="class", exclude_if=is_none)
    continue_: str | None = Field(serialization_alias="continue", exclude_if=is_none)
    def_: int | None = Field(serialization_alias="def", exclude_if=is_none)
    del_: bool | None = Field(serialization_alias="del", exclude_if=is_none)
    elif_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="elif", exclude_if=is_none)
    else_: date | None = Field(serialization_alias="else", exclude_if=is_none)
    except_: str | None = Field(serialization_alias="except", exclude_if=is_none)
    finally_: int | None = Field(serialization_alias="finally", exclude_if=is_none)
    for_: bool | None = Field(serialization_alias="for", exclude_if=is_none)
    from_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="from", exclude_if=is_none)
    global_: date | None = Field(serialization_alias="global", exclude_if=is_none)
    if_: str | None = Field(serialization_alias="if", exclude_if=is_none)
    import_: int | None = Field(serialization_alias="import", exclude_if=is_none)
    in_: bool | None = Field(serialization_alias="in", exclude_if=is_none)
    is_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="is", exclude_if=is_none)
    lambda_: date | None = Field(serialization_alias="lambda", exclude_if=is_none)
    nonlocal_: str | None = Field(serialization_alias="nonlocal", exclude_if=is_none)
    not_: int | None = Field(serialization_alias="not", exclude_if=is_none)
    or_: bool | None = Field(serialization_alias="or", exclude_if=is_none)
    pass_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="pass", exclude_if=is_none)
    raise_: date | None = Field(serialization_alias="raise", exclude_if=is_none)
    return_: str | None = Field(serialization_alias="return", exclude_if=is_none)
    try_: int | None = Field(serialization_alias="try", exclude_if=is_none)
    while_: bool | None = Field(serialization_alias="while", exclude_if=is_none)
    with_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="with", exclude_if=is_none)
    yield_: date | None = Field(serialization_alias="yield", exclude_if=is_none)
    match: str | None = Field(exclude_if=is_none)
    case: int | None = Field(exclude_if=is_none)
    type_: bool | None = Field(serialization_alias="type", exclude_if=is_none)
    print: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    self: date | None = Field(exclude_if=is_none)
    cls: str | None = Field(exclude_if=is_none)
    id__: int | None = Field(serialization_alias="id_", exclude_if=is_none)
    str_: bool | None = Field(serialization_alias="str", exclude_if=is_none)
    int_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="int", exclude_if=is_none)
    float_: date | None = Field(serialization_alias="float", exclude_if=is_none)
    bool_: str | None = Field(serialization_alias="bool", exclude_if=is_none)
    list_: int | None = Field(serialization_alias="list", exclude_if=is_none)
    dict_: bool | None = Field(serialization_alias="dict", exclude_if=is_none)
    set_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="set", exclude_if=is_none)
    object_: date | None = Field(serialization_alias="object", exclude_if=is_none)
    date_: str | None = Field(serialization_alias="date", exclude_if=is_none)
    datetime_: int | None = Field(serialization_alias="datetime", exclude_if=is_none)
    json_: bool | None = Field(serialization_alias="json", exclude_if=is_none)
    copy_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="copy", exclude_if=is_none)
    schema_: date | None = Field(serialization_alias="schema", exclude_if=is_none)
    schema_json_: str | None = Field(serialization_alias="schema_json", exclude_if=is_none)
    validate_: int | None = Field(serialization_alias="validate", exclude_if=is_none)
    register_: bool | None = Field(serialization_alias="register", exclude_if=is_none)
    construct_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="construct", exclude_if=is_none)
    model_config_: date | None = Field(serialization_alias="model_config", exclude_if=is_none)
    model_fields_: str | None = Field(serialization_alias="model_fields", exclude_if=is_none)
    model_dump_: int | None = Field(serialization_alias="model_dump", exclude_if=is_none)
    metadata_: bool | None = Field(serialization_alias="metadata", exclude_if=is_none)
    registry_: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="registry", exclude_if=is_none)
    query: date | None = Field(exclude_if=is_none)
    sa_instance_state_: str | None = Field(serialization_alias="_sa_instance_state", exclude_if=is_none)
    fields: int | None = Field(exclude_if=is_none)
    parse_obj_: bool | None = Field(serialization_alias="parse_obj", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
