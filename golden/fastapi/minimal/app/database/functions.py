"""SQL functions that mean the same on either database."""

from sqlalchemy import Boolean, Integer, String, collate, exists, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class ascii_lower(GenericFunction[str]):
    """Lowers ASCII letters only, as SQLite does; what PostgreSQL does depends on the collation."""

    type = String()
    inherit_cache = True


class index_of(GenericFunction[int]):
    """Where a text is in another, from 1; 0 when it is not. Unlike `LIKE` it has no wildcards and no limit."""

    type = Integer()
    inherit_cache = True


class has_any(GenericFunction[bool]):
    """Whether two lists have an item in common."""

    type = Boolean()
    inherit_cache = True


class digest(GenericFunction[str]):
    """Stands for a text in a unique index, which on PostgreSQL cannot hold long ones."""

    type = String()
    inherit_cache = True


@compiles(ascii_lower, "sqlite")
def _lower_sqlite(element: ascii_lower, compiler: SQLCompiler, **options: object) -> str:
    (text,) = element.clauses
    return compiler.process(func.lower(text), **options)


@compiles(ascii_lower, "postgresql")
def _lower_postgresql(element: ascii_lower, compiler: SQLCompiler, **options: object) -> str:
    (text,) = element.clauses
    return compiler.process(func.lower(collate(text, "C")), **options)


@compiles(index_of, "sqlite")
def _index_of_sqlite(element: index_of, compiler: SQLCompiler, **options: object) -> str:
    return compiler.process(func.instr(*element.clauses), **options)


@compiles(index_of, "postgresql")
def _index_of_postgresql(element: index_of, compiler: SQLCompiler, **options: object) -> str:
    return compiler.process(func.strpos(*element.clauses), **options)


@compiles(digest, "sqlite")
def _digest_sqlite(element: digest, compiler: SQLCompiler, **options: object) -> str:
    (text,) = element.clauses
    return compiler.process(text, **options)


@compiles(digest, "postgresql")
def _digest_postgresql(element: digest, compiler: SQLCompiler, **options: object) -> str:
    return compiler.process(func.md5(*element.clauses), **options)


@compiles(has_any, "sqlite")
def _has_any_sqlite(element: has_any, compiler: SQLCompiler, **options: object) -> str:
    one, other = (func.json_each(items).table_valued("value") for items in element.clauses)
    return compiler.process(exists().where(one.c.value.in_(select(other.c.value))), **options)


@compiles(has_any, "postgresql")
def _has_any_postgresql(element: has_any, compiler: SQLCompiler, **options: object) -> str:
    one, other = element.clauses
    return compiler.process(one.bool_op("&&")(other), **options)
