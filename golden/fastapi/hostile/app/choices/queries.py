from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.choices.models import Choice
from app.choices.schemas import ChoiceRead
from app.paths.schemas import PathRead
from app.prototypes.schemas import PrototypeRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CHOICES = QuerySchema[Choice](
    fields={
        "id": Choice.id,
        "name": Choice.name,
        "odd": Choice.odd,
        "proto": Choice.proto,
        "many": Choice.many,
        "prototypeId": Choice.prototype_id,
        "pathFolder": Choice.path_folder,
        "pathFile": Choice.path_file,
        "createdAt": Choice.created_at,
        "updatedAt": Choice.updated_at,
    },
    relations={"prototype": Choice.prototype, "path": Choice.path},
)

ChoicePageQuery = Annotated[PageQuery[Choice], Depends(CHOICES.page_query)]
ChoiceQuery = Annotated[EntityQuery[Choice], Depends(CHOICES.entity_query)]


class ChoiceExpanded(ChoiceRead):
    prototype: PrototypeRead | MISSING | None = MISSING
    path: PathRead | MISSING | None = MISSING
