"""What takes the rows of `seeds.json`."""

from app.brands.models import Brand
from app.brands.schemas import BrandCreate
from app.categories.models import Category
from app.categories.schemas import CategoryCreate
from app.customers.models import Customer
from app.customers.schemas import CustomerCreate
from app.order_lines.models import OrderLine
from app.order_lines.schemas import OrderLineCreate
from app.orders.models import Order
from app.orders.schemas import OrderCreate
from app.products.models import Product
from app.products.schemas import ProductCreate
from app.resources.seeding import Seeds
from app.reviews.models import Review
from app.reviews.schemas import ReviewCreate
from app.tags.models import Tag
from app.tags.schemas import TagCreate

SEEDS: Seeds = {
    "Category": (Category, CategoryCreate),
    "Brand": (Brand, BrandCreate),
    "Product": (Product, ProductCreate),
    "Tag": (Tag, TagCreate),
    "Customer": (Customer, CustomerCreate),
    "Order": (Order, OrderCreate),
    "OrderLine": (OrderLine, OrderLineCreate),
    "Review": (Review, ReviewCreate),
}
