from typing import Annotated

from fastapi import Depends
from pydantic import MISSING
from starlette.convertors import register_url_convertor

from app.contract.routes import KeyConvertor
from app.paths.models import PATH_KEY, Path
from app.paths.schemas import PathRead
from app.resources.fields import CompositeKey
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

register_url_convertor("path_key", KeyConvertor(PATH_KEY))

PATHS = QuerySchema[Path](
    fields={
        "id": CompositeKey((Path.folder, Path.file), PATH_KEY),
        "folder": Path.folder,
        "file": Path.file,
        "name": Path.name,
        "nextFolder": Path.next_folder,
        "nextFile": Path.next_file,
        "createdAt": Path.created_at,
        "updatedAt": Path.updated_at,
    },
    relations={"next": Path.next},
)

PathPageQuery = Annotated[PageQuery[Path], Depends(PATHS.page_query)]
PathQuery = Annotated[EntityQuery[Path], Depends(PATHS.entity_query)]


class PathExpanded(PathRead):
    next: PathRead | MISSING | None = MISSING
