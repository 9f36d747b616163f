from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Email, LongText, String, Url
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules()


class DefaultCreate(WriteModel):
    rules: ClassVar = RULES

    name: String = "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#if a}}{{/if}}"
    quotes: String = 'it\'s "quoted" and `ticked` and \u2018curly\u2019'
    backslash: String = "C:\\new\\table\\x41\\u0041\\N{BULLET} ends in a backslash \\\\"
    triple: String = "\"\"\" ''' ``` ends a docstring"
    comments: String = "*/ /* // # -- <!-- --> {# #} {% end %} --%>"
    script: LongText = "</script><script>alert(1)</script><img src=x onerror=alert(2)>"
    mustache: String = "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#if a}}{{/if}}"
    dollar: String = "${process.exit(1)} $& $1 $$ $` #{ruby} %(py)s {0} {name} %s %d"
    sql: String = "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?"
    url: String = "../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b"
    entity: String = "&lt; &amp; &#x27; <b> & ]]> <![CDATA["
    lines: LongText = "first line\nsecond line\n\n  indented\nthird"
    rtl: LongText = "abc \u202efed\u202e \u200b אבג ال"
    emoji: String = "👩\u200d🚀 🇩🇪 é é ﬁ \U0001d54f"
    separators: String = "line\u2028separator and paragraph\u2029separator and nbsp\u00a0here"
    yaml: String = "- a: !!python/object [x, y] # & * ? | > @ `"
    template: String = '`${`nested ${1}`}` and @{at} and <%= erb %> and [(ng)] *ngIf @click="x" v-html'
    address: Url = "https://example.com/?q='%20or%201=1--&x=</script><b>${y}{{z}}"
    mail: Email = "o'reilly+`x`{y}@example.com"


class DefaultReplace(ReplaceModel, DefaultCreate):
    pass


class DefaultPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    quotes: String | MISSING = MISSING
    backslash: String | MISSING = MISSING
    triple: String | MISSING = MISSING
    comments: String | MISSING = MISSING
    script: LongText | MISSING = MISSING
    mustache: String | MISSING = MISSING
    dollar: String | MISSING = MISSING
    sql: String | MISSING = MISSING
    url: String | MISSING = MISSING
    entity: String | MISSING = MISSING
    lines: LongText | MISSING = MISSING
    rtl: LongText | MISSING = MISSING
    emoji: String | MISSING = MISSING
    separators: String | MISSING = MISSING
    yaml: String | MISSING = MISSING
    template: String | MISSING = MISSING
    address: Url | MISSING = MISSING
    mail: Email | MISSING = MISSING


class DefaultRead(ReadModel):
    id: int
    version: int
    name: str
    quotes: str
    backslash: str
    triple: str
    comments: str
    script: str
    mustache: str
    dollar: str
    sql: str
    url: str
    entity: str
    lines: str
    rtl: str
    emoji: str
    separators: str
    yaml: str
    template: str
    address: str
    mail: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
