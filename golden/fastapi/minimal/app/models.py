"""All models, loaded together: for the relations between them, and for the migrations."""

from collections.abc import Sequence

from app.database.entities import Base
from app.notes.models import Note

MODELS: Sequence[type[Base]] = [Note]
METADATA = Base.metadata
