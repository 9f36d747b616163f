from datetime import date
from decimal import Decimal

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal


class Class(SerialEntity):
    __tablename__ = "classes"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    false_2: Mapped[str | None] = mapped_column(String(255))
    none: Mapped[int | None]
    true_2: Mapped[bool | None]
    and_: Mapped[Decimal | None] = mapped_column("and", ExactDecimal(18, 2))
    as_: Mapped[date | None] = mapped_column("as")
    assert_: Mapped[str | None] = mapped_column("assert", String(255))
    async_: Mapped[int | None] = mapped_column("async")
    await_: Mapped[bool | None] = mapped_column("await")
    break_: Mapped[Decimal | None] = mapped_column("break", ExactDecimal(18, 2))
    class_: Mapped[date | None] = mapped_column("class")
    continue_: Mapped[str | None] = mapped_column("continue", String(255))
    def_: Mapped[int | None] = mapped_column("def")
    del_: Mapped[bool | None] = mapped_column("del")
    elif_: Mapped[Decimal | None] = mapped_column("elif", ExactDecimal(18, 2))
    else_: Mapped[date | None] = mapped_column("else")
    except_: Mapped[str | None] = mapped_column("except", String(255))
    finally_: Mapped[int | None] = mapped_column("finally")
    for_: Mapped[bool | None] = mapped_column("for")
    from_: Mapped[Decimal | None] = mapped_column("from", ExactDecimal(18, 2))
    global_: Mapped[date | None] = mapped_column("global")
    if_: Mapped[str | None] = mapped_column("if", String(255))
    import_: Mapped[int | None] = mapped_column("import")
    in_: Mapped[bool | None] = mapped_column("in")
    is_: Mapped[Decimal | None] = mapped_column("is", ExactDecimal(18, 2))
    lambda_: Mapped[date | None] = mapped_column("lambda")
    nonlocal_: Mapped[str | None] = mapped_column("nonlocal", String(255))
    not_: Mapped[int | None] = mapped_column("not")
    or_: Mapped[bool | None] = mapped_column("or")
    pass_: Mapped[Decimal | None] = mapped_column("pass", ExactDecimal(18, 2))
    raise_: Mapped[date | None] = mapped_column("raise")
    return_: Mapped[str | None] = mapped_column("return", String(255))
    try_: Mapped[int | None] = mapped_column("try")
    while_: Mapped[bool | None] = mapped_column("while")
    with_: Mapped[Decimal | None] = mapped_column("with", ExactDecimal(18, 2))
    yield_: Mapped[date | None] = mapped_column("yield")
    match: Mapped[str | None] = mapped_column(String(255))
    case: Mapped[int | None]
    type_: Mapped[bool | None] = mapped_column("type")
    print: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    self: Mapped[date | None]
    cls: Mapped[str | None] = mapped_column(String(255))
    id__: Mapped[int | None] = mapped_column("id_")
    str_: Mapped[bool | None] = mapped_column("str")
    int_: Mapped[Decimal | None] = mapped_column("int", ExactDecimal(18, 2))
    float_: Mapped[date | None] = mapped_column("float")
    bool_: Mapped[str | None] = mapped_column("bool", String(255))
    list_: Mapped[int | None] = mapped_column("list")
    dict_: Mapped[bool | None] = mapped_column("dict")
    set_: Mapped[Decimal | None] = mapped_column("set", ExactDecimal(18, 2))
    object_: Mapped[date | None] = mapped_column("object")
    date_: Mapped[str | None] = mapped_column("date", String(255))
    datetime_: Mapped[int | None] = mapped_column("datetime")
    json_: Mapped[bool | None] = mapped_column("json")
    copy_: Mapped[Decimal | None] = mapped_column("copy", ExactDecimal(18, 2))
    schema_: Mapped[date | None] = mapped_column("schema")
    schema_json_: Mapped[str | None] = mapped_column("schema_json", String(255))
    validate_: Mapped[int | None] = mapped_column("validate")
    register_: Mapped[bool | None] = mapped_column("register")
    construct_: Mapped[Decimal | None] = mapped_column("construct", ExactDecimal(18, 2))
    model_config_: Mapped[date | None] = mapped_column("model_config")
    model_fields_: Mapped[str | None] = mapped_column("model_fields", String(255))
    model_dump_: Mapped[int | None] = mapped_column("model_dump")
    metadata_: Mapped[bool | None] = mapped_column("metadata")
    registry_: Mapped[Decimal | None] = mapped_column("registry", ExactDecimal(18, 2))
    query: Mapped[date | None]
    sa_instance_state_: Mapped[str | None] = mapped_column("_sa_instance_state", String(255))
    fields: Mapped[int | None]
    parse_obj_: Mapped[bool | None] = mapped_column("parse_obj")
