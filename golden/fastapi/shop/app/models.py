"""All models, loaded together: for the relations between them, and for the migrations."""

from collections.abc import Sequence

from app.brands.models import Brand
from app.categories.models import Category
from app.customers.models import Customer
from app.database.entities import Base
from app.order_lines.models import OrderLine
from app.orders.models import Order
from app.products.models import Product
from app.reviews.models import Review
from app.tags.models import Tag

MODELS: Sequence[type[Base]] = [Category, Brand, Product, Tag, Customer, Order, OrderLine, Review]
METADATA = Base.metadata
