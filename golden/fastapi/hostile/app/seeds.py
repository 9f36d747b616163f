"""What takes the rows of `seeds.json`."""

from app.breakouts.models import Breakout
from app.breakouts.schemas import BreakoutCreate
from app.choices.models import Choice
from app.choices.schemas import ChoiceCreate
from app.defaults.models import Default
from app.defaults.schemas import DefaultCreate
from app.paths.models import Path
from app.paths.schemas import PathCreate
from app.patterns.models import Pattern
from app.patterns.schemas import PatternCreate
from app.prototypes.models import Prototype
from app.prototypes.schemas import PrototypeCreate
from app.resources.seeding import Seeds

SEEDS: Seeds = {
    "Breakout": (Breakout, BreakoutCreate),
    "Default": (Default, DefaultCreate),
    "Choice": (Choice, ChoiceCreate),
    "Pattern": (Pattern, PatternCreate),
    "Prototype": (Prototype, PrototypeCreate),
    "Path": (Path, PathCreate),
}
