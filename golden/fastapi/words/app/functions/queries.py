from typing import Annotated

from fastapi import Depends

from app.functions.models import Function
from app.functions.schemas import FunctionRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FUNCTIONS = QuerySchema[Function](
    fields={
        "id": Function.id,
        "name": Function.name,
        "abstract": Function.abstract,
        "any": Function.any,
        "arguments": Function.arguments,
        "bigint": Function.bigint,
        "boolean": Function.boolean,
        "catch": Function.catch,
        "const": Function.const,
        "debugger": Function.debugger,
        "declare": Function.declare,
        "default": Function.default,
        "delete": Function.delete,
        "enum": Function.enum,
        "eval": Function.eval,
        "export": Function.export,
        "extends": Function.extends,
        "function": Function.function,
        "get": Function.get,
        "implements": Function.implements,
        "infer": Function.infer,
        "instanceof": Function.instanceof,
        "interface": Function.interface,
        "keyof": Function.keyof,
        "let": Function.let,
        "module": Function.module,
        "namespace": Function.namespace,
        "never": Function.never,
        "new": Function.new,
        "null": Function.null,
        "number": Function.number,
        "of": Function.of,
        "package": Function.package,
        "private": Function.private,
        "protected": Function.protected,
        "public": Function.public,
        "readonly": Function.readonly,
        "static": Function.static,
        "string": Function.string,
        "super": Function.super,
        "switch": Function.switch,
        "symbol": Function.symbol,
        "this": Function.this,
        "throw": Function.throw,
        "typeof": Function.typeof,
        "undefined": Function.undefined,
        "unique": Function.unique,
        "unknown": Function.unknown,
        "var": Function.var,
        "void": Function.void,
        "window": Function.window,
        "document": Function.document,
        "globalThis": Function.global_this,
        "NaN": Function.na_n,
        "Infinity": Function.infinity,
        "createdAt": Function.created_at,
        "updatedAt": Function.updated_at,
    },
)

FunctionPageQuery = Annotated[PageQuery[Function], Depends(FUNCTIONS.page_query)]
FunctionQuery = Annotated[EntityQuery[Function], Depends(FUNCTIONS.entity_query)]


class FunctionExpanded(FunctionRead):
    pass
