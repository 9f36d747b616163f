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
    Entity("Breakout", "breakouts", required=("title",)),
    Entity("Default", "defaults"),
    Entity("Choice", "choices", required=("name",), expandable=("prototype", "path")),
    Entity("Pattern", "patterns", required=("name",)),
    Entity("Prototype", "prototypes", required=("name",), expandable=("owner",)),
    Entity("Path", "paths", required=("folder", "file", "name"), expandable=("next",)),
]
