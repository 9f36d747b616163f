import pytest

from tests.conftest import ROWS, Api, codes
from tests.entities import ENTITIES, Entity

pytestmark = pytest.mark.parametrize("entity", ENTITIES, ids=str)


def test_lists_have_the_rows(api: Api, entity: Entity) -> None:
    page = api.get(f"/api/{entity.path}?pageSize=2").json()
    total = len(ROWS[entity.name])
    assert len(page.pop("items")) == min(total, 2)
    assert page == {"page": 1, "pageSize": 2, "totalItems": total, "totalPages": (total + 1) // 2}


def test_lists_are_sorted_and_cut_into_pages(api: Api, entity: Entity) -> None:
    ascending = api.get(f"/api/{entity.path}?sort={entity.id}&pageSize=100").json()["items"]
    descending = api.get(f"/api/{entity.path}?sort=-{entity.id}&pageSize=100").json()["items"]
    assert [row[entity.id] for row in descending] == [row[entity.id] for row in reversed(ascending)]
    pages = [api.get(f"/api/{entity.path}?sort={entity.id}&pageSize=2&page={page}").json()["items"] for page in (1, 2)]
    assert [row for page in pages for row in page] == ascending[:4]


def test_filters_find_by_id(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        found = api.get(f"/api/{entity.path}", params={f"{entity.id}.eq": row[entity.id]}).json()["items"]
        assert found == [row]


def test_get_shows_what_the_list_shows(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        response = api.get(api.address(entity, row))
        assert response.json() == row
        assert response.headers["etag"] == f'"{row[entity.version]}"'
        again = api.get(api.address(entity, row), headers={"If-None-Match": response.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


def test_relations_are_shown_on_demand(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        for relation in entity.expandable:
            response = api.get(api.address(entity, row), params={"expand": relation})
            shown = response.json()
            assert relation in shown
            assert "etag" not in response.headers
            assert {name: value for name, value in shown.items() if name != relation} == row


def test_bad_parameters_are_all_named(api: Api, entity: Entity) -> None:
    response = api.get(f"/api/{entity.path}?page=01&pageSize=101&sort=&expand=no-such&{entity.id}.lt=&no-such=1")
    assert response.status_code == 400
    names = ("page", "pageSize", "sort", "expand", f"{entity.id}.lt", "no-such")
    assert codes(response.json()) == {(name, "invalid_parameter") for name in names}


@pytest.mark.parametrize("key", ["0", "01", "1%0A", "~", "%7B%7D"])
def test_malformed_keys_are_unknown(api: Api, entity: Entity, key: str) -> None:
    response = api.get(f"/api/{entity.path}/{key}")
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["traceId"]
