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
    Entity("Class", "classes", required=("name",)),
    Entity("Function", "functions", required=("name",)),
    Entity("Select", "selects", required=("name",)),
    Entity("Component", "components", required=("name",)),
    Entity("Page", "pages", required=("name",), expandable=("folder",)),
    Entity("Problem", "problems", required=("name",)),
    Entity("Base", "bases", required=("name",)),
    Entity("Session", "sessions", required=("name",)),
    Entity("Query", "queries", required=("name",)),
    Entity("Router", "routers", required=("name",)),
    Entity("Request", "requests", required=("name",)),
    Entity("Response", "responses", required=("name",)),
    Entity("Model", "models", required=("name",)),
    Entity("Field", "fields", required=("name",)),
    Entity("Entity", "entities", required=("name",)),
    Entity("Object", "objects", required=("name",)),
    Entity("Promise", "promises", required=("name",)),
    Entity("Map", "maps", required=("name",)),
    Entity("Error", "errors", required=("name",)),
    Entity("Symbol", "symbols", required=("name",)),
    Entity("Date", "dates", required=("name",)),
    Entity("Time", "times", required=("name",)),
    Entity("Table", "tables", required=("name",), expandable=("meeting", "folder")),
    Entity("User", "users", required=("name",)),
    Entity("Group", "groups", required=("name",)),
    Entity("Order", "orders", required=("name",)),
    Entity("Import", "imports", required=("name",), expandable=("orderItem",)),
    Entity("Default", "defaults", required=("name",), expandable=("meeting",)),
    Entity("List", "lists", required=("name",)),
    Entity("Type", "types", required=("name",)),
    Entity("Any", "anies", required=("name",)),
    Entity("Column", "columns", required=("name",)),
    Entity("Main", "mains", required=("name",)),
    Entity("Health", "health", required=("name",)),
    Entity("Con", "cons", required=("name",)),
    Entity("New", "new-ones", required=("name",)),
    Entity("Api", "apis", required=("name",)),
    Entity("Assets", "assets", required=("name",)),
    Entity("Template", "templates", required=("name",)),
    Entity("Transition", "transitions", required=("name",)),
    Entity("UserCreate", "user-creates", required=("name", "userId"), expandable=("user",)),
    Entity("UserPage", "user-pages", required=("name",), expandable=("problem", "page", "self")),
    Entity("Meeting", "meetings", required=("orderId",), expandable=("group", "group_", "order", "class2")),
    Entity("OrderItem", "order-items", required=("name", "lambdaId"), expandable=("lambda", "import")),
    Entity("Order_Item", "order-items-too", required=("name",)),
    Entity("ORDERItem", "capital-order-items", required=("name",)),
    Entity("PageTable", "page-tables", required=("name",)),
    Entity("Folder", "folders", required=("name",)),
    Entity("FolderPage", "folder-pages", required=("name",)),
    Entity("Sheep", "sheep", required=("name",), expandable=("child",)),
    Entity("News", "news", required=("name",)),
    Entity("Child", "offspring", required=("name",)),
]
