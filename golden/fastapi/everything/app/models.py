"""All models, loaded together: for the relations between them, and for the migrations."""

from collections.abc import Sequence

from app.badges.models import Badge
from app.bares.models import Bare
from app.big_int_cases.models import BigIntCase
from app.bins.models import Bin
from app.boolean_cases.models import BooleanCase
from app.chains.models import Chain
from app.database.entities import Base
from app.date_cases.models import DateCase
from app.date_time_cases.models import DateTimeCase
from app.decimal_cases.models import DecimalCase
from app.devices.models import Device
from app.email_cases.models import EmailCase
from app.enum_cases.models import EnumCase
from app.float_cases.models import FloatCase
from app.folder_files.models import FolderFile
from app.folders.models import Folder
from app.hidden_things.models import Hidden
from app.hubs.models import Hub
from app.integer_cases.models import IntegerCase
from app.json_cases.models import JsonCase
from app.marks.models import Mark
from app.modules.models import Module
from app.old_names.models import OldName
from app.own_memberships.models import OwnMembers
from app.players.models import Player
from app.positions.models import Position
from app.renamed_keys.models import RenamedKey
from app.renamed_ones.models import RenamedMembers
from app.renamed_tags.models import RenamedTag
from app.seals.models import Seal
from app.slots.models import Slot
from app.spokes.models import Spoke
from app.stamps.models import Stamp
from app.strict_notes.models import StrictNote
from app.string_cases.models import StringCase
from app.teams.models import Team
from app.text_cases.models import TextCase
from app.time_cases.models import TimeCase
from app.tokens.models import Token
from app.url_cases.models import UrlCase
from app.uuid_cases.models import UuidCase
from app.warehouses.models import Warehouse

MODELS: Sequence[type[Base]] = [
    Warehouse,
    Bin,
    Module,
    Device,
    Position,
    Slot,
    OwnMembers,
    RenamedMembers,
    RenamedTag,
    RenamedKey,
    StrictNote,
    OldName,
    Hub,
    Spoke,
    Token,
    Badge,
    Stamp,
    Bare,
    Seal,
    Hidden,
    Mark,
    Folder,
    FolderFile,
    Chain,
    Team,
    Player,
    StringCase,
    TextCase,
    IntegerCase,
    BigIntCase,
    FloatCase,
    DecimalCase,
    BooleanCase,
    DateTimeCase,
    DateCase,
    TimeCase,
    UuidCase,
    EmailCase,
    UrlCase,
    JsonCase,
    EnumCase,
]
METADATA = Base.metadata
