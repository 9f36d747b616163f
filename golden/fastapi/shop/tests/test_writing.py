import pytest

from app.contract.problems import pointer_to
from tests.conftest import ROWS, Api, Json, codes
from tests.entities import ENTITIES, Entity

pytestmark = pytest.mark.parametrize("entity", ENTITIES, ids=str)

MERGE_PATCH = {"Content-Type": "application/merge-patch+json"}


def body_of(entity: Entity, row: Json) -> Json:
    """What a POST of that row holds: the server makes the keys that it does not take from clients."""
    return row if entity.has_uuid else {name: value for name, value in row.items() if name != entity.id}


def test_put_takes_what_get_has_shown(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        response = api.put(api.address(entity, row), json=row)
        assert (response.status_code, response.json()) == (200, row)


def test_an_empty_patch_changes_nothing(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        headers = {**MERGE_PATCH, "If-Match": f'"{row[entity.version]}"'}
        response = api.patch(api.address(entity, row), content=b"{}", headers=headers)
        assert (response.status_code, response.json()) == (200, row)


def test_another_version_is_stale(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        headers = {**MERGE_PATCH, "If-Match": f'"{row[entity.version] + 1}"'}
        for response in (
            api.patch(api.address(entity, row), content=b"{}", headers=headers),
            api.delete(api.address(entity, row), headers=headers),
        ):
            assert (response.status_code, response.headers["etag"]) == (412, f'"{row[entity.version]}"')
            assert codes(response.json()) == {("If-Match", "stale")}


def test_a_strict_entity_wants_a_precondition(api: Api, entity: Entity) -> None:
    for row in api.rows(entity):
        response = api.patch(api.address(entity, row), json={})
        assert response.status_code == (428 if entity.is_strict else 200)


def test_everything_wrong_is_reported_at_once(api: Api, entity: Entity) -> None:
    response = api.post(f"/api/{entity.path}", json={entity.version: 1, "no such/member": None})
    assert response.status_code == 422
    assert codes(response.json()) == {
        (pointer_to(entity.version), "read_only"),
        (pointer_to("no such/member"), "unknown_field"),
        *((pointer_to(member), "required") for member in entity.required),
    }


@pytest.mark.parametrize("body", ["null", "1", '"x"', "[]"])
def test_a_body_that_is_no_object_has_the_wrong_type(api: Api, entity: Entity, body: str) -> None:
    response = api.post(f"/api/{entity.path}", content=body, headers={"Content-Type": "application/json"})
    assert (response.status_code, codes(response.json())) == (422, {("#", "type")})


def test_what_is_there_already_conflicts_or_gets_a_key(api: Api, entity: Entity) -> None:
    for row in ROWS[entity.name][:1]:
        response = api.post(f"/api/{entity.path}", json=body_of(entity, row))
        if response.status_code == 201:
            assert response.json()[entity.id] != row[entity.id]
        else:
            assert response.status_code == 409
            assert {code for _, code in codes(response.json())} == {"unique"}


def test_what_was_deleted_can_be_created_again(api: Api, entity: Entity) -> None:
    headers = {"If-Match": "*"}
    for row in ROWS[entity.name]:
        if api.delete(api.address(entity, row), headers=headers).status_code == 204:
            assert api.delete(api.address(entity, row), headers=headers).status_code == 404
            response = api.post(f"/api/{entity.path}", json=body_of(entity, row))
            assert response.status_code == 201, response.text
            assert response.json()[entity.version] == 1
            assert response.headers["etag"] == '"1"'
            assert api.get(response.headers["location"]).json() == response.json()
            return
