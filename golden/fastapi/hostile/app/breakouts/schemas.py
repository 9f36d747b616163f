from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(
    messages={
        "title": "\"\"\" ''' ``` ends a docstring",
        "backslash": "C:\\new\\table\\x41\\u0041\\N{BULLET} ends in a backslash \\\\",
        "triple": "\"\"\" ''' ``` ends a docstring",
        "comments": "*/ /* // # -- <!-- --> {# #} {% end %} --%>",
        "script": "</script><script>alert(1)</script><img src=x onerror=alert(2)>",
        "mustache": "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#if a}}{{/if}}",
        "dollar": "${process.exit(1)} $& $1 $$ $` #{ruby} %(py)s {0} {name} %s %d",
        "sql": "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?",
        "url": "../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b",
        "entity": "&lt; &amp; &#x27; <b> & ]]> <![CDATA[",
        "lines": "first line\nsecond line\n\n  indented\nthird",
        "rtl": "abc \u202efed\u202e \u200b אבג ال",
        "emoji": "👩\u200d🚀 🇩🇪 é é ﬁ \U0001d54f",
        "separators": "line\u2028separator and paragraph\u2029separator and nbsp\u00a0here",
        "yaml": "- a: !!python/object [x, y] # & * ? | > @ `",
        "template": ('`${`nested ${1}`}` and @{at} and <%= erb %> and [(ng)] *ngIf @click="x" v-html'),
    }
)


class BreakoutCreate(WriteModel):
    rules: ClassVar = RULES

    title: String
    backslash: String | MISSING = MISSING
    triple: String | MISSING = MISSING
    comments: String | MISSING = MISSING
    script: String | MISSING = MISSING
    mustache: String | MISSING = MISSING
    dollar: String | MISSING = MISSING
    sql: String | MISSING = MISSING
    url: String | MISSING = MISSING
    entity: String | MISSING = MISSING
    lines: String | MISSING = MISSING
    rtl: String | MISSING = MISSING
    emoji: String | MISSING = MISSING
    separators: String | MISSING = MISSING
    yaml: String | MISSING = MISSING
    template: String | MISSING = MISSING


class BreakoutReplace(ReplaceModel, BreakoutCreate):
    pass


class BreakoutPatch(PatchModel):
    rules: ClassVar = RULES

    title: String | MISSING = MISSING
    backslash: String | MISSING | None = MISSING
    triple: String | MISSING | None = MISSING
    comments: String | MISSING | None = MISSING
    script: String | MISSING | None = MISSING
    mustache: String | MISSING | None = MISSING
    dollar: String | MISSING | None = MISSING
    sql: String | MISSING | None = MISSING
    url: String | MISSING | None = MISSING
    entity: String | MISSING | None = MISSING
    lines: String | MISSING | None = MISSING
    rtl: String | MISSING | None = MISSING
    emoji: String | MISSING | None = MISSING
    separators: String | MISSING | None = MISSING
    yaml: String | MISSING | None = MISSING
    template: String | MISSING | None = MISSING


class BreakoutRead(ReadModel):
    id: int
    version: int
    title: str
    backslash: str | None = Field(exclude_if=is_none)
    triple: str | None = Field(exclude_if=is_none)
    comments: str | None = Field(exclude_if=is_none)
    script: str | None = Field(exclude_if=is_none)
    mustache: str | None = Field(exclude_if=is_none)
    dollar: str | None = Field(exclude_if=is_none)
    sql: str | None = Field(exclude_if=is_none)
    url: str | None = Field(exclude_if=is_none)
    entity: str | None = Field(exclude_if=is_none)
    lines: str | None = Field(exclude_if=is_none)
    rtl: str | None = Field(exclude_if=is_none)
    emoji: str | None = Field(exclude_if=is_none)
    separators: str | None = Field(exclude_if=is_none)
    yaml: str | None = Field(exclude_if=is_none)
    template: str | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
