"""What the tests must know of the entities; their rows are those of `app/seeds.json`."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Entity:
    name: str
    path: str
    id: str = "id"
    version: str = "version"
    has_uuid: bool = False
    is_strict: bool = False
    required: tuple[str, ...] = ()
    """What a POST must hold."""
    expandable: tuple[str, ...] = ()
    statements: int = 0
    """Those that read its links, where they are not joined."""

    def __str__(self) -> str:
        return self.name


ENTITIES: Sequence[Entity] = [
    Entity("Warehouse", "warehouses", required=("code", "region", "name")),
    Entity(
        "Bin",
        "bins",
        required=("warehouseCode", "warehouseRegion", "number"),
        expandable=("warehouse", "devices", "slot"),
    ),
    Entity(
        "Module",
        "modules",
        required=("binWarehouseCode", "binWarehouseRegion", "binNumber", "serial"),
        expandable=("bin",),
    ),
    Entity(
        "Device",
        "devices",
        required=(
            "name",
            "moduleBinWarehouseCode",
            "moduleBinWarehouseRegion",
            "moduleBinNumber",
            "moduleSerial",
            "lentBinWarehouseCode",
            "lentBinWarehouseRegion",
            "lentBinNumber",
            "lentSerial",
        ),
        expandable=("module", "spare", "lent", "twin", "places"),
    ),
    Entity(
        "Position",
        "positions",
        required=("text", "count", "big", "uuid", "day", "kind", "hubId"),
        expandable=("hub", "marks"),
    ),
    Entity("Slot", "slots", is_strict=True, required=("hubId", "tokenId"), expandable=("hub", "token", "warehouse")),
    Entity("OwnMembers", "own-memberships", required=("name",)),
    Entity(
        "RenamedMembers",
        "renamed-ones",
        id="_id",
        version="_version",
        required=("id", "version", "createdAt"),
        expandable=("tags",),
    ),
    Entity(
        "RenamedTag", "renamed-tags", version="_version", required=("version", "name"), expandable=("owner", "members")
    ),
    Entity("RenamedKey", "renamed-keys", id="_id", required=("left", "right")),
    Entity("StrictNote", "strict-notes", is_strict=True, required=("name", "body"), expandable=("links",)),
    Entity("OldName", "old-names", required=("name",)),
    Entity("Hub", "hubs", required=("name",), expandable=("badge", "seal", "stamp", "marks")),
    Entity(
        "Spoke",
        "spokes",
        required=("name", "requiredId", "nullableId", "cascadedId", "clearedNullId", "tokenId", "nullableTokenId"),
        expandable=(
            "required",
            "optional",
            "nullable",
            "restricted",
            "cascaded",
            "cleared",
            "clearedNull",
            "cascadedOptional",
            "fixed",
            "token",
            "optionalToken",
            "nullableToken",
            "declared",
            "told",
        ),
    ),
    Entity(
        "Token", "tokens", has_uuid=True, required=("name",), expandable=("marks", "pairs", "pairedWith", "strictNotes")
    ),
    Entity("Badge", "badges", required=("text", "hubId"), expandable=("hub", "spare")),
    Entity("Stamp", "stamps", required=("hubId",), expandable=("hub",)),
    Entity("Bare", "bares"),
    Entity("Seal", "seals", required=("text",), expandable=("hub",)),
    Entity("Hidden", "hidden-things", required=("text",), expandable=("hub",)),
    Entity(
        "Mark",
        "marks",
        required=("name",),
        expandable=("hubs", "tokens", "similar", "similarTo", "positions"),
        statements=2,
    ),
    Entity("Folder", "folders", required=("name",), expandable=("parent", "shortcut")),
    Entity("FolderFile", "folder-files", required=("name", "folderId"), expandable=("folder",)),
    Entity("Chain", "chains", required=("name",), expandable=("next",)),
    Entity("Team", "teams", required=("name",), expandable=("captain",)),
    Entity("Player", "players", required=("name", "teamId"), expandable=("team",)),
    Entity("StringCase", "string-cases", required=("needed", "orNull", "manyOrNull", "limited", "short")),
    Entity("TextCase", "text-cases", required=("needed", "orNull", "manyOrNull", "limited")),
    Entity("IntegerCase", "integer-cases", required=("needed", "orNull", "manyOrNull", "limited")),
    Entity("BigIntCase", "big-int-cases", required=("needed", "orNull", "manyOrNull", "limited")),
    Entity("FloatCase", "float-cases", required=("needed", "orNull", "manyOrNull", "limited")),
    Entity(
        "DecimalCase",
        "decimal-cases",
        required=("needed", "orNull", "manyOrNull", "limited", "whole", "widest", "tiny"),
    ),
    Entity("BooleanCase", "boolean-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("DateTimeCase", "date-time-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("DateCase", "date-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("TimeCase", "time-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("UUIDCase", "uuid-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("EmailCase", "email-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("URLCase", "url-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("JsonCase", "json-cases", required=("needed", "orNull", "manyOrNull")),
    Entity("EnumCase", "enum-cases", required=("needed", "orNull", "manyOrNull")),
]
