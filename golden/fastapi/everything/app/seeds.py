"""What takes the rows of `seeds.json`."""

from app.badges.models import Badge
from app.badges.schemas import BadgeCreate
from app.bares.models import Bare
from app.bares.schemas import BareCreate
from app.big_int_cases.models import BigIntCase
from app.big_int_cases.schemas import BigIntCaseCreate
from app.bins.models import Bin
from app.bins.schemas import BinCreate
from app.boolean_cases.models import BooleanCase
from app.boolean_cases.schemas import BooleanCaseCreate
from app.chains.models import Chain
from app.chains.schemas import ChainCreate
from app.date_cases.models import DateCase
from app.date_cases.schemas import DateCaseCreate
from app.date_time_cases.models import DateTimeCase
from app.date_time_cases.schemas import DateTimeCaseCreate
from app.decimal_cases.models import DecimalCase
from app.decimal_cases.schemas import DecimalCaseCreate
from app.devices.models import Device
from app.devices.schemas import DeviceCreate
from app.email_cases.models import EmailCase
from app.email_cases.schemas import EmailCaseCreate
from app.enum_cases.models import EnumCase
from app.enum_cases.schemas import EnumCaseCreate
from app.float_cases.models import FloatCase
from app.float_cases.schemas import FloatCaseCreate
from app.folder_files.models import FolderFile
from app.folder_files.schemas import FolderFileCreate
from app.folders.models import Folder
from app.folders.schemas import FolderCreate
from app.hidden_things.models import Hidden
from app.hidden_things.schemas import HiddenCreate
from app.hubs.models import Hub
from app.hubs.schemas import HubCreate
from app.integer_cases.models import IntegerCase
from app.integer_cases.schemas import IntegerCaseCreate
from app.json_cases.models import JsonCase
from app.json_cases.schemas import JsonCaseCreate
from app.marks.models import Mark
from app.marks.schemas import MarkCreate
from app.modules.models import Module
from app.modules.schemas import ModuleCreate
from app.old_names.models import OldName
from app.old_names.schemas import OldNameCreate
from app.own_memberships.models import OwnMembers
from app.own_memberships.schemas import OwnMembersCreate
from app.players.models import Player
from app.players.schemas import PlayerCreate
from app.positions.models import Position
from app.positions.schemas import PositionCreate
from app.renamed_keys.models import RenamedKey
from app.renamed_keys.schemas import RenamedKeyCreate
from app.renamed_ones.models import RenamedMembers
from app.renamed_ones.schemas import RenamedMembersCreate
from app.renamed_tags.models import RenamedTag
from app.renamed_tags.schemas import RenamedTagCreate
from app.resources.seeding import Seeds
from app.seals.models import Seal
from app.seals.schemas import SealCreate
from app.slots.models import Slot
from app.slots.schemas import SlotCreate
from app.spokes.models import Spoke
from app.spokes.schemas import SpokeCreate
from app.stamps.models import Stamp
from app.stamps.schemas import StampCreate
from app.strict_notes.models import StrictNote
from app.strict_notes.schemas import StrictNoteCreate
from app.string_cases.models import StringCase
from app.string_cases.schemas import StringCaseCreate
from app.teams.models import Team
from app.teams.schemas import TeamCreate
from app.text_cases.models import TextCase
from app.text_cases.schemas import TextCaseCreate
from app.time_cases.models import TimeCase
from app.time_cases.schemas import TimeCaseCreate
from app.tokens.models import Token
from app.tokens.schemas import TokenCreate
from app.url_cases.models import UrlCase
from app.url_cases.schemas import UrlCaseCreate
from app.uuid_cases.models import UuidCase
from app.uuid_cases.schemas import UuidCaseCreate
from app.warehouses.models import Warehouse
from app.warehouses.schemas import WarehouseCreate

SEEDS: Seeds = {
    "Warehouse": (Warehouse, WarehouseCreate),
    "Bin": (Bin, BinCreate),
    "Module": (Module, ModuleCreate),
    "Device": (Device, DeviceCreate),
    "Position": (Position, PositionCreate),
    "Slot": (Slot, SlotCreate),
    "OwnMembers": (OwnMembers, OwnMembersCreate),
    "RenamedMembers": (RenamedMembers, RenamedMembersCreate),
    "RenamedTag": (RenamedTag, RenamedTagCreate),
    "RenamedKey": (RenamedKey, RenamedKeyCreate),
    "StrictNote": (StrictNote, StrictNoteCreate),
    "OldName": (OldName, OldNameCreate),
    "Hub": (Hub, HubCreate),
    "Spoke": (Spoke, SpokeCreate),
    "Token": (Token, TokenCreate),
    "Badge": (Badge, BadgeCreate),
    "Stamp": (Stamp, StampCreate),
    "Bare": (Bare, BareCreate),
    "Seal": (Seal, SealCreate),
    "Hidden": (Hidden, HiddenCreate),
    "Mark": (Mark, MarkCreate),
    "Folder": (Folder, FolderCreate),
    "FolderFile": (FolderFile, FolderFileCreate),
    "Chain": (Chain, ChainCreate),
    "Team": (Team, TeamCreate),
    "Player": (Player, PlayerCreate),
    "StringCase": (StringCase, StringCaseCreate),
    "TextCase": (TextCase, TextCaseCreate),
    "IntegerCase": (IntegerCase, IntegerCaseCreate),
    "BigIntCase": (BigIntCase, BigIntCaseCreate),
    "FloatCase": (FloatCase, FloatCaseCreate),
    "DecimalCase": (DecimalCase, DecimalCaseCreate),
    "BooleanCase": (BooleanCase, BooleanCaseCreate),
    "DateTimeCase": (DateTimeCase, DateTimeCaseCreate),
    "DateCase": (DateCase, DateCaseCreate),
    "TimeCase": (TimeCase, TimeCaseCreate),
    "UUIDCase": (UuidCase, UuidCaseCreate),
    "EmailCase": (EmailCase, EmailCaseCreate),
    "URLCase": (UrlCase, UrlCaseCreate),
    "JsonCase": (JsonCase, JsonCaseCreate),
    "EnumCase": (EnumCase, EnumCaseCreate),
}
