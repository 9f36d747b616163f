"""What takes the rows of `seeds.json`."""

from app.notes.models import Note
from app.notes.schemas import NoteCreate
from app.resources.seeding import Seeds

SEEDS: Seeds = {
    "Note": (Note, NoteCreate),
}
