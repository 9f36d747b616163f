from typing import Annotated

from fastapi import Depends

from app.components.models import Component
from app.components.schemas import ComponentRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

COMPONENTS = QuerySchema[Component](
    fields={
        "id": Component.id,
        "key": Component.key,
        "ref": Component.ref,
        "slot": Component.slot,
        "scope": Component.scope,
        "model": Component.model,
        "style": Component.style,
        "props": Component.props,
        "emit": Component.emit,
        "attrs": Component.attrs,
        "data": Component.data,
        "computed": Component.computed,
        "methods": Component.methods,
        "setup": Component.setup,
        "component": Component.component,
        "template": Component.template,
        "value": Component.value,
        "items": Component.items,
        "item": Component.item,
        "page": Component.page,
        "pageSize": Component.page_size,
        "sort": Component.sort,
        "expand": Component.expand,
        "total": Component.total,
        "error": Component.error,
        "errors": Component.errors,
        "loading": Component.loading,
        "form": Component.form,
        "route": Component.route,
        "router": Component.router,
        "params": Component.params,
        "label": Component.label,
        "title": Component.title,
        "href": Component.href,
        "src": Component.src,
        "action": Component.action,
        "method": Component.method,
        "target": Component.target,
        "onclick": Component.onclick,
        "disabled": Component.disabled,
        "hidden": Component.hidden,
        "pattern": Component.pattern,
        "required": Component.required,
        "min": Component.min,
        "max": Component.max,
        "step": Component.step,
        "children": Component.children,
        "draft": Component.draft,
        "version_": Component.version__,
        "name": Component.name,
        "createdAt": Component.created_at,
        "updatedAt": Component.updated_at,
    },
)

ComponentPageQuery = Annotated[PageQuery[Component], Depends(COMPONENTS.page_query)]
ComponentQuery = Annotated[EntityQuery[Component], Depends(COMPONENTS.entity_query)]


class ComponentExpanded(ComponentRead):
    pass
