from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.classes.schemas import ClassRead
from app.groups.schemas import GroupRead
from app.meetings.models import Meeting
from app.meetings.schemas import MeetingRead
from app.orders.schemas import OrderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

MEETINGS = QuerySchema[Meeting](
    fields={
        "id": Meeting.id,
        "class": Meeting.class_,
        "class_": Meeting.class___2,
        "_class": Meeting.class__,
        "fooBar": Meeting.foo_bar_2,
        "foo_bar": Meeting.foo_bar_3,
        "FooBar": Meeting.foo_bar,
        "foobar": Meeting.foobar,
        "URL": Meeting.url,
        "url": Meeting.url_2,
        "htmlURL": Meeting.html_url,
        "htmlUrl": Meeting.html_url_2,
        "x2y": Meeting.x2y,
        "x_2y": Meeting.x_2y,
        "is2FAEnabled": Meeting.is2fa_enabled,
        "is_2_fa_enabled": Meeting.is_2_fa_enabled,
        "a": Meeting.a_2,
        "A": Meeting.a,
        "_": Meeting.n_,
        "__": Meeting.n__,
        "groupId": Meeting.group_id,
        "group_Id": Meeting.group_id_2,
        "orderId": Meeting.order_id,
        "class2Id": Meeting.class2id,
        "createdAt": Meeting.created_at,
        "updatedAt": Meeting.updated_at,
    },
    relations={"group": Meeting.group, "group_": Meeting.group_, "order": Meeting.order, "class2": Meeting.class2},
)

MeetingPageQuery = Annotated[PageQuery[Meeting], Depends(MEETINGS.page_query)]
MeetingQuery = Annotated[EntityQuery[Meeting], Depends(MEETINGS.entity_query)]


class MeetingExpanded(MeetingRead):
    group: GroupRead | MISSING | None = MISSING
    group_: GroupRead | MISSING | None = MISSING
    order: OrderRead | MISSING = MISSING
    class2: ClassRead | MISSING | None = MISSING
