"""All models, loaded together: for the relations between them, and for the migrations."""

from collections.abc import Sequence

from app.anies.models import Any
from app.apis.models import Api
from app.assets.models import Assets
from app.bases.models import Base
from app.capital_order_items.models import OrderItem
from app.classes.models import Class
from app.columns.models import Column
from app.components.models import Component
from app.cons.models import Con
from app.database.entities import Base as BaseOfEntities
from app.dates.models import Date
from app.defaults.models import Default
from app.entities.models import Entity
from app.errors.models import Error
from app.fields.models import Field
from app.folder_pages.models import FolderPage
from app.folders.models import Folder
from app.functions.models import Function
from app.groups.models import Group
from app.health_.models import Health
from app.imports.models import Import
from app.lists.models import List
from app.mains.models import Main
from app.maps.models import Map
from app.meetings.models import Meeting
from app.models_.models import Model
from app.new_ones.models import New
from app.news.models import News
from app.objects.models import Object
from app.offspring.models import Child
from app.order_items.models import OrderItem_2
from app.order_items_too.models import OrderItem_3
from app.orders.models import Order
from app.page_tables.models import PageTable
from app.pages.models import Page
from app.problems.models import Problem
from app.promises.models import Promise
from app.queries.models import Query
from app.requests.models import Request
from app.responses.models import Response
from app.routers.models import Router
from app.selects.models import Select
from app.sessions.models import Session
from app.sheep.models import Sheep
from app.symbols.models import Symbol
from app.tables.models import Table
from app.templates.models import Template
from app.times.models import Time
from app.transitions.models import Transition
from app.types.models import Type
from app.user_creates.models import UserCreate
from app.user_pages.models import UserPage
from app.users.models import User

MODELS: Sequence[type[BaseOfEntities]] = [
    Class,
    Function,
    Select,
    Component,
    Page,
    Problem,
    Base,
    Session,
    Query,
    Router,
    Request,
    Response,
    Model,
    Field,
    Entity,
    Object,
    Promise,
    Map,
    Error,
    Symbol,
    Date,
    Time,
    Table,
    User,
    Group,
    Order,
    Import,
    Default,
    List,
    Type,
    Any,
    Column,
    Main,
    Health,
    Con,
    New,
    Api,
    Assets,
    Template,
    Transition,
    UserCreate,
    UserPage,
    Meeting,
    OrderItem_2,
    OrderItem_3,
    OrderItem,
    PageTable,
    Folder,
    FolderPage,
    Sheep,
    News,
    Child,
]
METADATA = BaseOfEntities.metadata
