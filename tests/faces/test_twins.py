from __future__ import annotations

import copy
import os
import pickle
import threading
from typing import TYPE_CHECKING, Any, ClassVar

import httpx
import pytest

from faces.driven import KEY, Face
from openai_core import UNSET, AsyncClient, Client, WorkloadIdentity
from openai_core.sansio.retry import RetryPolicy
from openai_core.sansio.timeout import Timeout

if TYPE_CHECKING:
    from faces.wire import Wire


def inner(face: Face, client: Any) -> Any:
    return client if face.blocking else client.inner


# --- clients in real programs ---


def made_of(face: Face) -> Any:
    return TeamClient if face.blocking else AsyncTeamClient


class TeamClient(Client):
    kind: ClassVar[str] = "team"

    def __init__(self, team: str, **options: Any) -> None:
        super().__init__(**options)
        self.team = [team]


class AsyncTeamClient(AsyncClient):
    kind: ClassVar[str] = "team"

    def __init__(self, team: str, **options: Any) -> None:
        super().__init__(**options)
        self.team = [team]


@pytest.mark.parametrize("way", [copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))])
def test_a_twin_has_the_same_options_and_connections_of_its_own(face: Face, wire: Wire, way: Any) -> None:
    who = {
        "identity_provider_id": "idp",
        "service_account_id": "sa",
        "provider": {"token_type": "jwt", "get_token": os.getcwd},
    }
    client = face.client(
        base_url=f"{wire.url}?v=1",
        api_key=KEY,
        organization="org-1",
        timeout=Timeout(9, total=60),
        retry=RetryPolicy(limit=4),
        default_headers={"x-a": "1", "x-b": UNSET},
        telemetry=False,
    )
    client.get("/things")
    original = inner(face, client)
    assert original.models
    twin = way(original)
    assert type(twin) is type(original)
    assert twin.settings == original.settings
    assert twin._runner is not original._runner
    assert twin.models._runner is twin._runner
    face._own(twin).get("/things")
    assert wire.accepted == 2
    assert wire.seen[0] == wire.seen[1]._replace(connection=1)
    vouched = way(inner(face, face.client(api_key=None, workload_identity=who)))
    assert vouched.settings.workload_identity == WorkloadIdentity.of(who)


@pytest.mark.parametrize("way", [copy.deepcopy, copy.copy, lambda client: pickle.loads(pickle.dumps(client))])
def test_a_twin_of_a_subclass_keeps_what_that_added(face: Face, way: Any) -> None:
    client = made_of(face)("search", api_key=KEY)
    twin = way(client)
    assert type(twin) is type(client)
    assert twin.settings == client.settings
    assert twin.kind == "team"
    assert twin.team == ["search"]
    assert twin.team is not client.team or way is copy.copy


def test_a_shallow_copy_shares_the_connections(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    client.get("/things")
    face._own(copy.copy(inner(face, client))).get("/things")
    assert wire.accepted == 1


def test_a_client_over_one_of_the_users_own_can_be_copied_deeply_but_not_pickled(face: Face) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"path": request.url.path})

    transport = httpx.MockTransport(handle)
    given: Any = httpx.Client(transport=transport) if face.blocking else httpx.AsyncClient(transport=transport)
    client = inner(face, face.client(http_client=given))
    assert copy.deepcopy(client).settings.http_client is given
    with pytest.raises(TypeError, match=r"with_options\(http_client=None\)"):
        pickle.dumps(client)
    assert pickle.loads(pickle.dumps(client.with_options(http_client=None))).settings.http_client is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_forked_process_uses_connections_of_its_own(wire: Wire) -> None:
    client = Client(api_key=lambda: KEY, base_url=wire.url)
    client.get("/things")
    child = os.fork()
    if child == 0:
        try:
            client.get("/from-the-child")
            os._exit(0)
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    client.get("/things")
    client.close()
    assert os.waitstatus_to_exitcode(status) == 0
    connections = {seen.path: seen.connection for seen in wire.seen}
    assert connections["/v1/from-the-child"] != connections["/v1/things"]


def test_threads_make_siblings_and_calls_at_the_same_time(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    errors: list[Exception] = []

    def work(number: int) -> None:
        try:
            for _ in range(5):
                client.with_options(default_headers={"x-number": str(number)}).get(f"/{number}")
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert errors == []
    assert len(wire.seen) == 40
    for seen in wire.seen:
        assert seen.path == f"/v1/{seen.headers['x-number']}"
