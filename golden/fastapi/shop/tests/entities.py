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
    Entity("Category", "categories", required=("name",), expandable=("parent",)),
    Entity("Brand", "brands", required=("name", "website")),
    Entity(
        "Product",
        "products",
        required=("name", "sku", "price", "availableFrom", "categoryId"),
        expandable=("category", "brand", "tags"),
    ),
    Entity("Tag", "tags", required=("name",), expandable=("products",)),
    Entity("Customer", "customers", has_uuid=True, required=("name", "email", "city")),
    Entity(
        "Order", "orders", required=("number", "customerId", "shippedAt", "deliveryAddress"), expandable=("customer",)
    ),
    Entity("OrderLine", "order-lines", required=("orderId", "productId", "unitPrice"), expandable=("order", "product")),
    Entity(
        "Review",
        "reviews",
        required=("title", "rating", "recommended", "productId"),
        expandable=("product", "customer"),
    ),
]
