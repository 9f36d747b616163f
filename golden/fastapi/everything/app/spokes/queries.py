from typing import Annotated

from fastapi import Depends
from pydantic import MISSING, Field

from app.hubs.schemas import HubRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.spokes.models import Spoke
from app.spokes.schemas import SpokeRead
from app.tokens.schemas import TokenRead

SPOKES = QuerySchema[Spoke](
    fields={
        "id": Spoke.id,
        "name": Spoke.name,
        "requiredId": Spoke.required_id,
        "optionalId": Spoke.optional_id,
        "nullableId": Spoke.nullable_id,
        "restrictedId": Spoke.restricted_id,
        "cascadedId": Spoke.cascaded_id,
        "clearedId": Spoke.cleared_id,
        "clearedNullId": Spoke.cleared_null_id,
        "cascadedOptionalId": Spoke.cascaded_optional_id,
        "fixedId": Spoke.fixed_id,
        "tokenId": Spoke.token_id,
        "optionalTokenId": Spoke.optional_token_id,
        "nullableTokenId": Spoke.nullable_token_id,
        "declaredId": Spoke.declared_id,
        "toldId": Spoke.told_id,
        "createdAt": Spoke.created_at,
        "updatedAt": Spoke.updated_at,
    },
    relations={
        "required": Spoke.required,
        "optional": Spoke.optional,
        "nullable": Spoke.nullable,
        "restricted": Spoke.restricted,
        "cascaded": Spoke.cascaded,
        "cleared": Spoke.cleared,
        "clearedNull": Spoke.cleared_null,
        "cascadedOptional": Spoke.cascaded_optional,
        "fixed": Spoke.fixed,
        "token": Spoke.token,
        "optionalToken": Spoke.optional_token,
        "nullableToken": Spoke.nullable_token,
        "declared": Spoke.declared,
        "told": Spoke.told,
    },
)

SpokePageQuery = Annotated[PageQuery[Spoke], Depends(SPOKES.page_query)]
SpokeQuery = Annotated[EntityQuery[Spoke], Depends(SPOKES.entity_query)]


class SpokeExpanded(SpokeRead):
    required: HubRead | MISSING = MISSING
    optional: HubRead | MISSING | None = MISSING
    nullable: HubRead | MISSING | None = MISSING
    restricted: HubRead | MISSING | None = MISSING
    cascaded: HubRead | MISSING = MISSING
    cleared: HubRead | MISSING | None = MISSING
    cleared_null: HubRead | MISSING | None = Field(default=MISSING, serialization_alias="clearedNull")
    cascaded_optional: HubRead | MISSING | None = Field(default=MISSING, serialization_alias="cascadedOptional")
    fixed: HubRead | MISSING | None = MISSING
    token: TokenRead | MISSING = MISSING
    optional_token: TokenRead | MISSING | None = Field(default=MISSING, serialization_alias="optionalToken")
    nullable_token: TokenRead | MISSING | None = Field(default=MISSING, serialization_alias="nullableToken")
    declared: HubRead | MISSING | None = MISSING
    told: HubRead | MISSING | None = MISSING
