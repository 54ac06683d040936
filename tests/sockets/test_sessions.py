"""Sessions against the local Realtime server: what goes out, what comes in."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import APIConnectionError, APIStatusError, AuthenticationError, ConfigurationError, OpenAIError
from openai_core.generated.models import realtime as models
from openai_core.sansio.model import Unknown
from openai_core.testing import load, sample
from openai_core.testing.realtime import LocalRealtimeServer
from openai_core.testing.session import members

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

CLIENT = members(load(), "RealtimeClientEvent")
SERVER = members(load(), "RealtimeServerEvent")
TRANSLATING = members(load(), "RealtimeTranslationClientEvent")


def arguments(schema: str) -> dict[str, Any]:
    return {name: value for name, value in sample(schema, full=True).items() if name != "type"}


def method(connection: Any, kind: str) -> Any:
    for name in kind.split("."):
        connection = getattr(connection, name)
    return connection


def test_every_client_event_has_a_method_and_is_accepted(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="gpt-realtime") as connection:
        for kind, schema in CLIENT.items():
            method(connection, kind)(**arguments(schema))
        assert server.waited(events=len(CLIENT))
        session = server.visits[0].session
        assert [event["type"] for event in server.received] == list(CLIENT)
        assert [session.fault(event) for event in server.received] == [None] * len(CLIENT)


def test_every_client_event_of_a_translation_is_accepted(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.translations.connect(model="gpt-translate") as connection:
        for kind, schema in TRANSLATING.items():
            method(connection, kind)(**arguments(schema))
        assert server.waited(events=len(TRANSLATING))
        visit = server.visits[0]
        assert visit.path == "/v1/realtime/translations"
        assert visit.query == {"model": "gpt-translate"}
        assert [visit.session.fault(event) for event in server.received] == [None] * len(TRANSLATING)


def test_every_server_event_is_read_as_its_class(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="gpt-realtime") as connection:
        assert isinstance(connection.recv(), models.RealtimeServerEventSessionCreated)
        sent = server.visits[0].session.every()
        server.visits[0].send(*sent)
        for event in sent:
            got = connection.recv()
            assert type(got) is getattr(models, SERVER[event["type"]])
            assert got.to_dict() == event


def test_every_server_event_of_a_translation_is_read_as_its_class(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.translations.connect(model="m") as connection:
        assert isinstance(connection.recv(), models.RealtimeTranslationServerEventSessionCreated)
        sent = server.visits[0].session.every()
        server.visits[0].send(*sent)
        names = members(load(), "RealtimeTranslationServerEvent")
        for event in sent:
            assert type(connection.recv()) is getattr(models, names[event["type"]])


def test_the_names_of_the_beta_are_read_too(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m", beta=True) as connection:
        assert isinstance(connection.recv(), models.RealtimeBetaServerEventSessionCreated)
        visit = server.visits[0]
        assert visit.headers["openai-beta"] == "realtime=v1"
        schemas = [name for name in load().document["components"]["schemas"] if name.startswith("RealtimeBetaServer")]
        assert len(schemas) == 40
        for name in schemas:
            event = sample(name)
            visit.send(event)
            got = connection.recv()
            assert type(got) is getattr(models, name)
            assert got.to_dict() == event
        for kind in ("response.audio.delta", "response.text.done", "response.audio_transcript.delta"):
            visit.send({"type": kind})
            got = connection.recv()
            assert type(got).__name__.startswith("RealtimeBetaServerEventResponse")
            assert got.type == kind


def test_an_unknown_event_is_kept_whole(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        connection.recv()
        server.visits[0].send({"type": "response.smell.delta", "delta": "rose"}, {"no": "type"})
        event = connection.recv()
        assert isinstance(event, Unknown)
        assert event.to_dict() == {"type": "response.smell.delta", "delta": "rose"}
        assert connection.recv().to_dict() == {"no": "type"}


def test_a_conversation_goes_back_and_forth(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "instructions": "Be kind"})
        content = [{"type": "input_text", "text": "Good morning"}]
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": content})
        connection.response.create()
        text = ""
        for event in connection:
            if event.type == "response.output_text.delta":
                text += event.delta
            elif event.type == "response.done":
                assert event.response.output[0].content[0].text == text
                break
        assert text == "You said: Good morning"


def test_bytes_of_sound_go_out_as_base64(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        connection.input_audio_buffer.append(audio=b"\0\1\2")
        connection.input_audio_buffer.append(audio="AAEC")
        assert server.waited(events=2)
        assert [event["audio"] for event in server.received] == ["AAEC", "AAEC"]


def test_events_go_out_as_dictionaries_models_and_raw_messages(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        connection.send({"type": "response.create"})
        connection.send(models.RealtimeClientEventResponseCancel(response_id="resp_1"))
        connection.send_raw('{"type": "response.cancel"}')
        connection.send_raw(b'{"type": "input_audio_buffer.clear"}')
        assert server.waited(events=4)
        assert server.received[1:] == [
            {"type": "response.cancel", "response_id": "resp_1"},
            {"type": "response.cancel"},
            {"type": "input_audio_buffer.clear"},
        ]


def test_validation_is_left_to_the_server(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        connection.recv()
        connection.send({"type": "response.cancel", "respons_id": "x", "event_id": "mine"})
        event = connection.recv()
        assert event.type == "error"
        assert event.error.param == "respons_id"
        assert event.error.event_id == "mine"


@pytest.mark.parametrize("given", [{"model": "gpt-realtime"}, {"call_id": "rtc_1"}, {"intent": "transcription"}])
def test_a_session_is_opened_for_a_model_a_call_or_a_transcription(
    face: Face, server: LocalRealtimeServer, given: dict[str, str]
) -> None:
    with face.client(base_url=server.url).realtime.connect(**given):
        assert server.waited(visits=1)
    assert server.visits[0].path == "/v1/realtime"
    assert server.visits[0].query == given


@pytest.mark.parametrize("given", [{}, {"model": "m", "call_id": "c"}, {"model": ""}, {"intent": 3}])
def test_one_of_the_three_has_to_be_given(face: Face, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"`model`|`intent`"):
        face.client().realtime.connect(**given)


def test_a_misspelt_option_is_named(face: Face) -> None:
    with pytest.raises(TypeError, match="ping_interval"):
        face.client().realtime.connect(model="m", ping_intervall=3)


@pytest.mark.parametrize(
    "given",
    [
        {"max_size": 0},
        {"ping_interval": -1},
        {"max_queue_bytes": "much"},
        {"proxy": "nowhere"},
        {"subprotocols": "realtime"},
        {"reconnect": 3},
    ],
)
def test_an_option_that_cannot_be_right_is_named(face: Face, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(given))):
        face.client().realtime.connect(model="m", **given)


def test_headers_query_and_subprotocols_go_out(face: Face) -> None:
    with LocalRealtimeServer(subprotocols=["realtime", "other"]) as server:
        client = face.client(
            base_url=f"{server.url}?tenant=a",
            organization="org-1",
            default_headers={"x-own": "1"},
            default_query={"q": 1},
        )
        options: dict[str, Any] = {
            "extra_headers": {"x-more": "2", "x-own": None},
            "extra_query": {"trace": True, "tenant": "b"},
            "subprotocols": ["realtime"],
        }
        with client.realtime.connect(model="a b", **options) as connection:
            assert connection.subprotocol == "realtime"
        visit = server.visits[0]
    assert visit.query == {"model": "a b", "q": "1", "trace": "true", "tenant": "b"}
    assert visit.headers["authorization"].startswith("Bearer sk-test")
    assert visit.headers["openai-organization"] == "org-1"
    assert visit.headers["x-more"] == "2"
    assert "x-own" not in visit.headers
    assert visit.headers["user-agent"].startswith("openai-core/")
    assert visit.ws.request.headers.get_all("user-agent") == [visit.headers["user-agent"]]
    assert "origin" not in visit.headers


def test_the_key_is_asked_for_before_every_connection(face: Face, server: LocalRealtimeServer) -> None:
    keys = iter(["sk-one", "sk-two"])

    def key() -> str:
        return next(keys)

    async def later() -> str:
        return next(keys)

    client = face.client(base_url=server.url, api_key=key if face.blocking else later)
    for _ in range(2):
        with client.realtime.connect(model="m"):
            pass
    assert [visit.headers["authorization"] for visit in server.visits] == ["Bearer sk-one", "Bearer sk-two"]


def test_the_log_tells_of_a_connection_but_not_of_keys(face: Face, server: LocalRealtimeServer) -> None:
    records: list[Any] = []
    client = face.client(base_url=server.url, logger=records.append, log_level="debug")
    with client.realtime.connect(model="m", extra_query={"token": "secret"}):
        pass
    told = [record.getMessage() for record in records]
    assert told[0].startswith(f"-> GET {server.url}/realtime")
    assert ": 101 in " in told[1]
    assert not any("sk-test" in words or "secret" in words for words in told)


def test_a_refusal_is_the_error_that_it_would_be_elsewhere(face: Face) -> None:
    with LocalRealtimeServer(key="sk-right") as server:
        connection = face.client(base_url=server.url).realtime.connect(model="m")
        with pytest.raises(AuthenticationError, match="Incorrect API key") as caught:
            connection.open()
        assert caught.value.code == "invalid_api_key"
        assert connection.is_closed
        with pytest.raises(OpenAIError, match="closed"):
            connection.recv()


@pytest.mark.usefixtures("no_pause")
def test_a_server_that_is_busy_is_tried_again(face: Face, server: LocalRealtimeServer) -> None:
    server.refuse(503, {"error": {"message": "busy"}}, times=2)
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
    server.refuse(503, None, times=3)
    with pytest.raises(APIStatusError) as caught:
        face.client(base_url=server.url).realtime.connect(model="m").open()
    assert caught.value.attempts == 3


@pytest.mark.usefixtures("no_pause")
def test_where_nobody_listens_the_error_says_so(face: Face) -> None:
    with pytest.raises(APIConnectionError, match="could not be opened"):
        face.client(base_url="http://127.0.0.1:9/v1", max_retries=1).realtime.connect(model="m").open()


def test_credentials_do_not_follow_a_redirect_elsewhere(face: Face, server: LocalRealtimeServer, wire: Wire) -> None:
    server.refuse(307, None, location=f"{wire.url}/realtime?model=m")
    with pytest.raises(OpenAIError, match="another origin"):
        face.client(base_url=server.url).realtime.connect(model="m").open()
    assert wire.accepted == 0


def test_a_redirect_to_the_same_origin_is_followed(face: Face, server: LocalRealtimeServer) -> None:
    server.refuse(307, None, location="/v1/realtime?model=other")
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
    assert server.visits[0].query == {"model": "other"}


def test_websockets_may_have_an_address_of_their_own(face: Face, server: LocalRealtimeServer, wire: Wire) -> None:
    address = server.url.replace("http", "ws")
    client = face.client(base_url=wire.url, websocket_base_url=f"{address}/?tenant=a")
    with client.realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
    assert server.visits[0].query == {"model": "m", "tenant": "a"}
    assert wire.accepted == 0


def test_a_key_alone_is_enough(face: Face, server: LocalRealtimeServer) -> None:
    from openai_core.aio.realtime import AsyncRealtimeSocket
    from openai_core.blocking.realtime import RealtimeSocket

    options: dict[str, Any] = {"api_key": "ek_short_lived", "base_url": server.url, "model": "gpt-realtime"}
    made = RealtimeSocket(**options) if face.blocking else face._own(AsyncRealtimeSocket(**options))
    with made as connection:
        assert connection.recv().type == "session.created"
    assert server.visits[0].headers["authorization"] == "Bearer ek_short_lived"
    if face.blocking:
        made.close()


def test_the_views_of_a_resource_have_no_sockets(face: Face) -> None:
    with pytest.raises(TypeError, match="raw view"):
        face.client().realtime.with_raw_response.connect(model="m")


def test_what_is_sent_before_the_opening_goes_out_first(face: Face, server: LocalRealtimeServer) -> None:
    connection = face.client(base_url=server.url).realtime.connect(model="m")
    connection.session.update(session={"type": "realtime"})
    assert len(connection.unsent) == 1
    connection.send({"type": "response.create"})
    assert connection.recv().type == "session.created"
    assert server.waited(events=2)
    assert [event["type"] for event in server.received] == ["session.update", "response.create"]
    connection.close()


def test_no_event_is_lost_between_connecting_and_reading(face: Face, server: LocalRealtimeServer) -> None:
    kinds = [f"early.{number}" for number in range(500)]

    def answer(visit: Any, event: Any) -> None:
        visit.send(*({"type": kind} for kind in kinds))

    server.answer = answer
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        connection.send({"type": "go"})
        assert server.waited(events=1)
        assert connection.recv().type == "session.created"
        assert [connection.recv().type for _ in kinds] == kinds


def test_messages_can_be_had_as_bytes(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        assert json.loads(connection.recv_bytes())["type"] == "session.created"
        server.visits[0].send(b"\xff\xfe", '{"type": "x"}')
        assert connection.recv_bytes() == b"\xff\xfe"
        assert connection.recv_bytes() == b'{"type": "x"}'


def test_many_threads_send_whole_messages(server: LocalRealtimeServer) -> None:
    from openai_core import Client

    with Client(base_url=server.url, api_key="sk-x").realtime.connect(model="m") as connection:

        def work(number: int) -> None:
            for turn in range(50):
                connection.input_audio_buffer.append(audio=bytes([number]) * 5000, event_id=f"{number}.{turn}")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert server.waited(events=400)
        seen = [event["event_id"] for event in server.received]
        assert sorted(seen) == sorted(f"{n}.{turn}" for n in range(8) for turn in range(50))
        for number in range(8):
            own = [name for name in seen if name.startswith(f"{number}.")]
            assert own == [f"{number}.{turn}" for turn in range(50)]


@pytest.mark.parametrize(("face_name", "library"), [("Client", "websocket"), ("AsyncClient", "websockets")])
def test_a_missing_library_is_named_with_its_extra(face_name: str, library: str) -> None:
    code = f"""
import sys
sys.modules[{library!r}] = None
import openai_core
try:
    openai_core.{face_name}(api_key="sk-x").realtime.connect(model="m")
except openai_core.ConfigurationError as error:
    print(error)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "openai-core-sdk[realtime]" in run.stdout


def test_a_realtime_session_is_loaded_only_when_asked_for() -> None:
    code = """
import sys, openai_core
openai_core.Client(api_key="sk-x").realtime
print([name for name in ("websocket", "websockets", "ssl", "threading") if name in sys.modules])
"""
    run = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "[]"
