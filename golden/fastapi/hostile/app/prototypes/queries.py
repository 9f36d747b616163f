from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.breakouts.schemas import BreakoutRead
from app.prototypes.models import Prototype
from app.prototypes.schemas import PrototypeRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

PROTOTYPES = QuerySchema[Prototype](
    fields={
        "id": Prototype.id,
        "name": Prototype.name,
        "__proto__": Prototype.proto____,
        "constructor": Prototype.constructor,
        "prototype": Prototype.prototype,
        "hasOwnProperty": Prototype.has_own_property,
        "toString": Prototype.to_string,
        "valueOf": Prototype.value_of,
        "toJSON": Prototype.to_json,
        "then": Prototype.then,
        "__class__": Prototype.class_____,
        "__dict__": Prototype.dict_____,
        "__init__": Prototype.init____,
        "__defineGetter__": Prototype.define_getter____,
        "ownerId": Prototype.owner_id,
        "createdAt": Prototype.created_at,
        "updatedAt": Prototype.updated_at,
    },
    relations={"owner": Prototype.owner},
)

PrototypePageQuery = Annotated[PageQuery[Prototype], Depends(PROTOTYPES.page_query)]
PrototypeQuery = Annotated[EntityQuery[Prototype], Depends(PROTOTYPES.entity_query)]


class PrototypeExpanded(PrototypeRead):
    owner: BreakoutRead | MISSING | None = MISSING
