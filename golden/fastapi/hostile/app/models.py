"""All models, loaded together: for the relations between them, and for the migrations."""

from collections.abc import Sequence

from app.breakouts.models import Breakout
from app.choices.models import Choice
from app.database.entities import Base
from app.defaults.models import Default
from app.paths.models import Path
from app.patterns.models import Pattern
from app.prototypes.models import Prototype

MODELS: Sequence[type[Base]] = [Breakout, Default, Choice, Pattern, Prototype, Path]
METADATA = Base.metadata
