from typing import Annotated

from fastapi import Depends

from app.classes.models import Class
from app.classes.schemas import ClassRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CLASSES = QuerySchema[Class](
    fields={
        "id": Class.id,
        "name": Class.name,
        "False": Class.false_2,
        "None": Class.none,
        "True": Class.true_2,
        "and": Class.and_,
        "as": Class.as_,
        "assert": Class.assert_,
        "async": Class.async_,
        "await": Class.await_,
        "break": Class.break_,
        "class": Class.class_,
        "continue": Class.continue_,
        "def": Class.def_,
        "del": Class.del_,
        "elif": Class.elif_,
        "else": Class.else_,
        "except": Class.except_,
        "finally": Class.finally_,
        "for": Class.for_,
        "from": Class.from_,
        "global": Class.global_,
        "if": Class.if_,
        "import": Class.import_,
        "in": Class.in_,
        "is": Class.is_,
        "lambda": Class.lambda_,
        "nonlocal": Class.nonlocal_,
        "not": Class.not_,
        "or": Class.or_,
        "pass": Class.pass_,
        "raise": Class.raise_,
        "return": Class.return_,
        "try": Class.try_,
        "while": Class.while_,
        "with": Class.with_,
        "yield": Class.yield_,
        "match": Class.match,
        "case": Class.case,
        "type": Class.type_,
        "print": Class.print,
        "self": Class.self,
        "cls": Class.cls,
        "id_": Class.id__,
        "str": Class.str_,
        "int": Class.int_,
        "float": Class.float_,
        "bool": Class.bool_,
        "list": Class.list_,
        "dict": Class.dict_,
        "set": Class.set_,
        "object": Class.object_,
        "date": Class.date_,
        "datetime": Class.datetime_,
        "json": Class.json_,
        "copy": Class.copy_,
        "schema": Class.schema_,
        "schema_json": Class.schema_json_,
        "validate": Class.validate_,
        "register": Class.register_,
        "construct": Class.construct_,
        "model_config": Class.model_config_,
        "model_fields": Class.model_fields_,
        "model_dump": Class.model_dump_,
        "metadata": Class.metadata_,
        "registry": Class.registry_,
        "query": Class.query,
        "_sa_instance_state": Class.sa_instance_state_,
        "fields": Class.fields,
        "parse_obj": Class.parse_obj_,
        "createdAt": Class.created_at,
        "updatedAt": Class.updated_at,
    },
)

ClassPageQuery = Annotated[PageQuery[Class], Depends(CLASSES.page_query)]
ClassQuery = Annotated[EntityQuery[Class], Depends(CLASSES.entity_query)]


class ClassExpanded(ClassRead):
    pass
