from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity
from app.database.types import ListOf, values_of

if TYPE_CHECKING:
    from app.paths.models import Path
    from app.prototypes.models import Prototype


class ChoiceOdd(StrEnum):
    IT_S_QUOTED_AND_TICKED_AND_CURLY = 'it\'s "quoted" and `ticked` and \u2018curly\u2019'
    C_NEW_TABLE_X41_U0041_N_BULLET_ENDS_IN_A_BACKSLASH = (
        "C:\\new\\table\\x41\\u0041\\N{BULLET} ends in a backslash \\\\"
    )
    ENDS_A_DOCSTRING = "\"\"\" ''' ``` ends a docstring"
    END = "*/ /* // # -- <!-- --> {# #} {% end %} --%>"
    SCRIPT_SCRIPT_ALERT_1_SCRIPT_IMG_SRC_X_ONERROR_ALERT_2 = (
        "</script><script>alert(1)</script><img src=x onerror=alert(2"
    )
    CONSTRUCTOR_CONSTRUCTOR_ALERT_1_RAW_I = "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#i"
    PROCESS_EXIT_1_1_RUBY_PY_S_0_NAME_S_D = "${process.exit(1)} $& $1 $$ $` #{ruby} %(py)s {0} {name} %s %d"
    DROP_TABLE_USERS_BIND_1 = "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?"
    ETC_PASSWDVALUE_X_1_Y_2_Z_2E_2E_2F_A_B = "../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b"
    LT_AMP_X27_B_CDATA = "&lt; &amp; &#x27; <b> & ]]> <![CDATA["
    ABC_FED = "abc \u202efed\u202e \u200b אבג ال"
    E = "👩\u200d🚀 🇩🇪 é é ﬁ \U0001d54f"
    PROTO = "__proto__"
    CONSTRUCTOR = "constructor"
    TO_STRING = "toString"
    HAS_OWN_PROPERTY = "hasOwnProperty"
    NONE = "None"
    NULL = "null"
    TRUE = "true"
    NA_N = "NaN"
    BLANKS = "  blanks  "
    A_B = "a,b"
    A = "A"
    A_2 = "a"
    CLASS = "class"
    IMPORT = "import"
    VALUE_1 = "1"
    VALUE_1E3 = "1e3"
    VALUE = "-"
    A_B_2 = "a-b"
    A_B_3 = "a_b"
    A_B_4 = "a b"
    VALUE_2 = "Ä"
    VALUE_3 = "ä"
    VALUE_4 = "Å"
    COM1 = "COM1"


class ChoiceProto(StrEnum):
    PROTO = "__proto__"
    CONSTRUCTOR = "constructor"
    PROTOTYPE = "prototype"


class ChoiceMany(StrEnum):
    DROP_TABLE_USERS_BIND_1 = "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?"
    ETC_PASSWDVALUE_X_1_Y_2_Z_2E_2E_2F_A_B = "../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b"
    A_B = "a,b"
    VALUE_2_C = "%2C"
    VALUE = "+"
    VALUE_2 = " "


class ChoicePathFile(StrEnum):
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


class Choice(SerialEntity):
    __tablename__ = "choices"
    __table_args__ = (
        ForeignKeyConstraint(["path_folder", "path_file"], ["paths.folder", "paths.file"], ondelete="SET NULL"),
        Index(None, "path_folder", "path_file"),
        Index(None, "created_at", "id"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str] = mapped_column(String(255))
    odd: Mapped[ChoiceOdd] = mapped_column(values_of(ChoiceOdd, "odd"))
    proto: Mapped[ChoiceProto | None] = mapped_column(values_of(ChoiceProto, "proto"))
    many: Mapped[list[ChoiceMany]] = mapped_column(ListOf(values_of(ChoiceMany, "many")))
    prototype_id: Mapped[int | None] = mapped_column(ForeignKey("prototypes.id", ondelete="SET NULL"), index=True)
    path_folder: Mapped[str | None] = mapped_column(String(60))
    path_file: Mapped[ChoicePathFile | None] = mapped_column(values_of(ChoicePathFile, "path_file"))

    prototype: Mapped["Prototype | None"] = relationship(foreign_keys=prototype_id, viewonly=True, lazy="raise")
    path: Mapped["Path | None"] = relationship(
        foreign_keys="[Choice.path_folder, Choice.path_file]", viewonly=True, lazy="raise"
    )
