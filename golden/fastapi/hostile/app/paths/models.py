from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.contract.keys import KeyForm
from app.contract.scalars import parse_text
from app.database.entities import Entity
from app.database.types import values_of


class PathFile(StrEnum):
    VALUE = ".."
    VALUE_2 = "."
    A_B = "a/b"
    A_B_2 = "a\\\\b"
    VALUE_3 = "~"
    VALUE_4 = "~~"
    VALUE_2_F = "%2F"
    VALUE_5 = "?"
    VALUE_6 = "#"
    CON = "con"
    VALUE_7 = "😀"
    VALUE_8 = " "
    VALUE_9 = "ä"


class PathNextFile(StrEnum):
    VALUE = ".."
    VALUE_2 = "."
    A_B = "a/b"
    A_B_2 = "a\\\\b"
    VALUE_3 = "~"
    VALUE_4 = "~~"
    VALUE_2_F = "%2F"
    VALUE_5 = "?"
    VALUE_6 = "#"
    CON = "con"
    VALUE_7 = "😀"
    VALUE_8 = " "
    VALUE_9 = "ä"


class PathKey(NamedTuple):
    folder: str
    file: PathFile


PATH_KEY = KeyForm(PathKey, (parse_text, PathFile))


class Path(Entity):
    __tablename__ = "paths"
    __table_args__ = (
        ForeignKeyConstraint(["next_folder", "next_file"], ["paths.folder", "paths.file"], ondelete="SET NULL"),
        Index(None, "next_folder", "next_file"),
        Index(None, "created_at", "folder", "file"),
    )

    folder: Mapped[str] = mapped_column(String(60), primary_key=True)
    file: Mapped[PathFile] = mapped_column(values_of(PathFile, "file"), primary_key=True)
    name: Mapped[str] = mapped_column(String(255))
    next_folder: Mapped[str | None] = mapped_column(String(60))
    next_file: Mapped[PathNextFile | None] = mapped_column(values_of(PathNextFile, "next_file"))

    next: Mapped["Path | None"] = relationship(
        foreign_keys="[Path.next_folder, Path.next_file]",
        remote_side="[Path.folder, Path.file]",
        viewonly=True,
        lazy="raise",
    )
