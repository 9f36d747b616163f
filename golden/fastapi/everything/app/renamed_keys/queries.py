from typing import Annotated

from fastapi import Depends
from starlette.convertors import register_url_convertor

from app.contract.routes import KeyConvertor
from app.renamed_keys.models import RENAMED_KEY_KEY, RenamedKey
from app.renamed_keys.schemas import RenamedKeyRead
from app.resources.fields import CompositeKey
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

register_url_convertor("renamed_key_key", KeyConvertor(RENAMED_KEY_KEY))

RENAMED_KEYS = QuerySchema[RenamedKey](
    fields={
        "_id": CompositeKey((RenamedKey.left, RenamedKey.right), RENAMED_KEY_KEY),
        "left": RenamedKey.left,
        "right": RenamedKey.right,
        "id": RenamedKey.id_,
        "createdAt": RenamedKey.created_at,
        "updatedAt": RenamedKey.updated_at,
    },
    key="_id",
)

RenamedKeyPageQuery = Annotated[PageQuery[RenamedKey], Depends(RENAMED_KEYS.page_query)]
RenamedKeyQuery = Annotated[EntityQuery[RenamedKey], Depends(RENAMED_KEYS.entity_query)]


class RenamedKeyExpanded(RenamedKeyRead):
    pass
