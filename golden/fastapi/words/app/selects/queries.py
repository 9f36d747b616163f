from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.selects.models import Select
from app.selects.schemas import SelectRead

SELECTS = QuerySchema[Select](
    fields={
        "id": Select.id,
        "select": Select.select,
        "insert": Select.insert,
        "update": Select.update,
        "table": Select.table,
        "column": Select.column,
        "where": Select.where,
        "order": Select.order,
        "group": Select.group,
        "by": Select.by,
        "having": Select.having,
        "limit": Select.limit,
        "offset": Select.offset,
        "join": Select.join,
        "on": Select.on,
        "union": Select.union,
        "all": Select.all,
        "distinct": Select.distinct,
        "user": Select.user,
        "primary": Select.primary,
        "foreign": Select.foreign,
        "references": Select.references,
        "check": Select.check,
        "constraint": Select.constraint,
        "index": Select.index,
        "view": Select.view,
        "end": Select.end,
        "desc": Select.desc,
        "asc": Select.asc,
        "between": Select.between,
        "like": Select.like,
        "exists": Select.exists,
        "values": Select.values,
        "begin": Select.begin,
        "commit": Select.commit,
        "rollback": Select.rollback,
        "rowid": Select.rowid,
        "oid": Select.oid,
        "xmin": Select.xmin_2,
        "ctid": Select.ctid_2,
        "tableoid": Select.tableoid_2,
        "cast": Select.cast,
        "collate": Select.collate,
        "current_date": Select.current_date,
        "session_user": Select.session_user,
        "analyse": Select.analyse,
        "window_": Select.window_,
        "name": Select.name,
        "createdAt": Select.created_at,
        "updatedAt": Select.updated_at,
    },
)

SelectPageQuery = Annotated[PageQuery[Select], Depends(SELECTS.page_query)]
SelectQuery = Annotated[EntityQuery[Select], Depends(SELECTS.entity_query)]


class SelectExpanded(SelectRead):
    pass
