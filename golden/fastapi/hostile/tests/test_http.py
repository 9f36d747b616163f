from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.contract.routes import MAX_BODY_SIZE
from app.main import create_app
from app.settings import Settings
from tests.conftest import Api, codes, url_of
from tests.entities import ENTITIES

ORIGIN = {"Origin": "http://localhost:5173"}
JSON = {"Content-Type": "application/json"}

pytestmark = pytest.mark.skipif(not ENTITIES, reason="there is no entity")


@pytest.fixture
def path() -> str:
    return f"/api/{ENTITIES[0].path}"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"name": NaN}',
        b'{"a": 1, "a": 2}',
        b'{"\\ud800": 1}',
        b"\xef\xbb\xbf{}",
        b'{"name": "\xff"}',
        b"[" * 65,
    ],
)
def test_malformed_json_is_a_bad_request(api: Api, path: str, body: bytes) -> None:
    response = api.post(path, content=body, headers=JSON)
    assert response.status_code == 400
    assert response.json()["type"] == "urn:locus:problem:bad-request"


def test_methods_and_media_types(api: Api, path: str) -> None:
    not_allowed = api.patch(path)
    assert (not_allowed.status_code, not_allowed.headers["allow"]) == (405, "GET, POST")
    url = api.address(ENTITIES[0], {ENTITIES[0].id: "nothing"})
    assert api.patch(url, content=b"{", headers={"Content-Type": "text/plain"}).status_code == 404
    unsupported = api.post(path, content=b"{", headers={"Content-Type": "text/plain", "Accept": "text/html"})
    assert unsupported.status_code == 415
    assert unsupported.headers["content-type"] == "application/problem+json"


def test_large_bodies(api: Api, path: str) -> None:
    assert api.post(path, content=b"{}".ljust(MAX_BODY_SIZE), headers=JSON).status_code in {201, 422}
    assert api.post(path, content=b"{}".ljust(MAX_BODY_SIZE + 1), headers=JSON).status_code == 413


def test_parameters_of_writes_are_refused(api: Api, path: str) -> None:
    response = api.post(f"{path}?expand=x", json={})
    assert (response.status_code, codes(response.json())) == (400, {("expand", "invalid_parameter")})


def test_headers(api: Api, path: str) -> None:
    for response in (api.get(path, headers=ORIGIN), api.get(f"{path}/x", headers=ORIGIN)):
        assert response.headers["access-control-allow-origin"] == ORIGIN["Origin"]
        assert response.headers["access-control-expose-headers"] == "ETag, Location, Retry-After"
        assert response.headers["cache-control"] == "no-cache"
        assert {name.strip() for name in response.headers["vary"].split(",")} == {"Authorization", "Origin"}


def test_a_failure_says_nothing(api: Api, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr("app.resources.queries.PageQuery.page", fail)
    response = api.get(path, headers=ORIGIN)
    assert response.status_code == 500
    assert response.headers["access-control-allow-origin"]
    assert "secret" not in response.text


def test_health_and_document(api: Api, tmp_path: Path) -> None:
    assert api.get("/livez").status_code == 200
    assert api.get("/readyz").status_code == 200
    assert api.get("/openapi.json").json()["openapi"] == "3.1.1"
    with TestClient(create_app(Settings(database_url=url_of(tmp_path / "empty.db")))) as other:
        response = other.get("/readyz")
        assert (response.status_code, response.headers["retry-after"]) == (503, "5")
