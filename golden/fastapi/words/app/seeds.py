"""What takes the rows of `seeds.json`."""

from app.anies.models import Any
from app.anies.schemas import AnyCreate
from app.apis.models import Api
from app.apis.schemas import ApiCreate
from app.assets.models import Assets
from app.assets.schemas import AssetsCreate
from app.bases.models import Base
from app.bases.schemas import BaseCreate
from app.capital_order_items.models import OrderItem
from app.capital_order_items.schemas import OrderItemCreate
from app.classes.models import Class
from app.classes.schemas import ClassCreate
from app.columns.models import Column
from app.columns.schemas import ColumnCreate
from app.components.models import Component
from app.components.schemas import ComponentCreate
from app.cons.models import Con
from app.cons.schemas import ConCreate
from app.dates.models import Date
from app.dates.schemas import DateCreate
from app.defaults.models import Default
from app.defaults.schemas import DefaultCreate
from app.entities.models import Entity
from app.entities.schemas import EntityCreate
from app.errors.models import Error
from app.errors.schemas import ErrorCreate
from app.fields.models import Field
from app.fields.schemas import FieldCreate
from app.folder_pages.models import FolderPage
from app.folder_pages.schemas import FolderPageCreate
from app.folders.models import Folder
from app.folders.schemas import FolderCreate
from app.functions.models import Function
from app.functions.schemas import FunctionCreate
from app.groups.models import Group
from app.groups.schemas import GroupCreate
from app.health_.models import Health
from app.health_.schemas import HealthCreate
from app.imports.models import Import
from app.imports.schemas import ImportCreate
from app.lists.models import List
from app.lists.schemas import ListCreate
from app.mains.models import Main
from app.mains.schemas import MainCreate
from app.maps.models import Map
from app.maps.schemas import MapCreate
from app.meetings.models import Meeting
from app.meetings.schemas import MeetingCreate
from app.models_.models import Model
from app.models_.schemas import ModelCreate
from app.new_ones.models import New
from app.new_ones.schemas import NewCreate
from app.news.models import News
from app.news.schemas import NewsCreate
from app.objects.models import Object
from app.objects.schemas import ObjectCreate
from app.offspring.models import Child
from app.offspring.schemas import ChildCreate
from app.order_items.models import OrderItem_2
from app.order_items.schemas import OrderItem_2Create
from app.order_items_too.models import OrderItem_3
from app.order_items_too.schemas import OrderItem_3Create
from app.orders.models import Order
from app.orders.schemas import OrderCreate
from app.page_tables.models import PageTable
from app.page_tables.schemas import PageTableCreate
from app.pages.models import Page
from app.pages.schemas import PageCreate
from app.problems.models import Problem
from app.problems.schemas import ProblemCreate
from app.promises.models import Promise
from app.promises.schemas import PromiseCreate
from app.queries.models import Query
from app.queries.schemas import QueryCreate
from app.requests.models import Request
from app.requests.schemas import RequestCreate
from app.resources.seeding import Seeds
from app.responses.models import Response
from app.responses.schemas import ResponseCreate
from app.routers.models import Router
from app.routers.schemas import RouterCreate
from app.selects.models import Select
from app.selects.schemas import SelectCreate
from app.sessions.models import Session
from app.sessions.schemas import SessionCreate
from app.sheep.models import Sheep
from app.sheep.schemas import SheepCreate
from app.symbols.models import Symbol
from app.symbols.schemas import SymbolCreate
from app.tables.models import Table
from app.tables.schemas import TableCreate
from app.templates.models import Template
from app.templates.schemas import TemplateCreate
from app.times.models import Time
from app.times.schemas import TimeCreate
from app.transitions.models import Transition
from app.transitions.schemas import TransitionCreate
from app.types.models import Type
from app.types.schemas import TypeCreate
from app.user_creates.models import UserCreate
from app.user_creates.schemas import UserCreateCreate
from app.user_pages.models import UserPage
from app.user_pages.schemas import UserPageCreate
from app.users.models import User
from app.users.schemas import UserCreate as UserCreateOfSchemas

SEEDS: Seeds = {
    "Class": (Class, ClassCreate),
    "Function": (Function, FunctionCreate),
    "Select": (Select, SelectCreate),
    "Component": (Component, ComponentCreate),
    "Page": (Page, PageCreate),
    "Problem": (Problem, ProblemCreate),
    "Base": (Base, BaseCreate),
    "Session": (Session, SessionCreate),
    "Query": (Query, QueryCreate),
    "Router": (Router, RouterCreate),
    "Request": (Request, RequestCreate),
    "Response": (Response, ResponseCreate),
    "Model": (Model, ModelCreate),
    "Field": (Field, FieldCreate),
    "Entity": (Entity, EntityCreate),
    "Object": (Object, ObjectCreate),
    "Promise": (Promise, PromiseCreate),
    "Map": (Map, MapCreate),
    "Error": (Error, ErrorCreate),
    "Symbol": (Symbol, SymbolCreate),
    "Date": (Date, DateCreate),
    "Time": (Time, TimeCreate),
    "Table": (Table, TableCreate),
    "User": (User, UserCreateOfSchemas),
    "Group": (Group, GroupCreate),
    "Order": (Order, OrderCreate),
    "Import": (Import, ImportCreate),
    "Default": (Default, DefaultCreate),
    "List": (List, ListCreate),
    "Type": (Type, TypeCreate),
    "Any": (Any, AnyCreate),
    "Column": (Column, ColumnCreate),
    "Main": (Main, MainCreate),
    "Health": (Health, HealthCreate),
    "Con": (Con, ConCreate),
    "New": (New, NewCreate),
    "Api": (Api, ApiCreate),
    "Assets": (Assets, AssetsCreate),
    "Template": (Template, TemplateCreate),
    "Transition": (Transition, TransitionCreate),
    "UserCreate": (UserCreate, UserCreateCreate),
    "UserPage": (UserPage, UserPageCreate),
    "Meeting": (Meeting, MeetingCreate),
    "OrderItem": (OrderItem_2, OrderItem_2Create),
    "Order_Item": (OrderItem_3, OrderItem_3Create),
    "ORDERItem": (OrderItem, OrderItemCreate),
    "PageTable": (PageTable, PageTableCreate),
    "Folder": (Folder, FolderCreate),
    "FolderPage": (FolderPage, FolderPageCreate),
    "Sheep": (Sheep, SheepCreate),
    "News": (News, NewsCreate),
    "Child": (Child, ChildCreate),
}
