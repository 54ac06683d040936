"""Azure OpenAI: addresses, deployments, credentials, refusals, content filters."""

from __future__ import annotations

import copy
import pickle
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import pytest
from faces.wire import answer, events
from hypothesis import given
from hypothesis import strategies as st

from openai_core import (
    AsyncClient,
    AuthenticationError,
    BadRequestError,
    Client,
    ConfigurationError,
    NotFoundError,
    OpenAIError,
)
from openai_core.generated.endpoints import (
    audio_speech_create,
    audio_transcriptions_create,
    audio_translations_create,
    chat_completions_list,
    completions_create,
    files_list,
    images_edit,
    images_generate,
)
from openai_core.generated.models.chat import ChatCompletion
from openai_core.generated.models.images import Image
from openai_core.generated.models.responses import Response
from openai_core.http.compose import Composer
from openai_core.providers import Azure, azure
from openai_core.sansio.ws.handshake import Target, based
from providers.envelopes import TURNS, chat, embed, models, respond, sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from faces.driven import Face
    from faces.wire import Wire
    from sockets.peer import Host

ROOT = "https://r.openai.azure.com"
VERSION = "2024-10-21"
DATED = f"{ROOT}/openai/deployments/d/chat/completions?api-version={VERSION}"
UNDATED = f"{ROOT}/openai/v1/chat/completions"


def client(**options: Any) -> Client:
    return Client(**{"azure_endpoint": ROOT, "api_key": "k", **options})


def address(client: Client, request: Any) -> str:
    made = sent(client, request)
    return f"{made.url}?{made.query}" if made.query else made.url


# --- where it is ---


@pytest.mark.parametrize("end", ["", "/", "/openai", "/openai/", "/openai/deployments/d", DATED.removeprefix(ROOT)])
def test_an_endpoint_may_be_spelled_in_any_way_people_paste_it(end: str) -> None:
    made = client(azure_endpoint=ROOT + end, azure_api_version=VERSION)
    assert address(made, chat(model="d")) == DATED


@pytest.mark.parametrize(
    "end", ["", "/", "/openai", "/openai/v1", "/openai/v1/", "/openai/v1/chat/completions", "/openai/deployments/d"]
)
def test_without_a_version_requests_go_to_the_surface_that_has_none(end: str) -> None:
    assert address(client(azure_endpoint=ROOT + end), chat(model="d")) == UNDATED


def test_an_address_without_dates_outweighs_the_version_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    assert address(client(azure_endpoint=f"{ROOT}/openai/v1/"), chat(model="d")) == UNDATED
    assert address(client(), chat(model="d")) == DATED


@pytest.mark.parametrize(
    ("endpoint", "base_url"),
    [
        ("https://gate.test/team", "https://gate.test/team/openai/v1"),
        ("https://gate.test/openai/openai/deployments/d", "https://gate.test/openai/openai/v1"),
        ("https://deployments.openai.test", "https://deployments.openai.test/openai/v1"),
        (f"{ROOT}/openai/deployments/deployments", f"{ROOT}/openai/v1"),
        ("https://f.services.ai.azure.com/api/projects/p/openai/v1", None),
    ],
)
def test_gateways_and_projects_have_paths_of_their_own(endpoint: str, base_url: str | None) -> None:
    assert client(azure_endpoint=endpoint).settings.base_url == (base_url or endpoint)


def test_a_query_of_the_endpoint_goes_along() -> None:
    made = client(azure_endpoint=f"{ROOT}/openai?x=1&api-version=2023-05-15")
    assert address(made, models()) == f"{ROOT}/openai/models?x=1&api-version=2023-05-15"
    assert address(client(azure_api_version=VERSION, default_query={"api-version": "z"}), models()).endswith(
        "version=z"
    )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"base_url": "https://x.test"}, "`base_url` and `azure_endpoint` exclude"),
        ({"azure_endpoint": f"{ROOT}/openai/v1", "azure_api_version": VERSION}, "ends in /openai/v1"),
        ({"azure_endpoint": f"{ROOT}/openai/deployments/a", "azure_deployment": "b"}, "`azure_deployment` is 'b'"),
        ({"azure_endpoint": "r.openai.azure.com"}, "`azure_endpoint` must begin with"),
        ({"azure_ad_token": "t"}, "`api_key` and `azure_ad_token` exclude"),
        ({"azure_ad_token_provider": str}, "`api_key` and `azure_ad_token_provider` exclude"),
        ({"api_key": None, "azure_ad_token_provider": 3}, "`azure_ad_token_provider` must be a function"),
        ({"azure_deployment": ".."}, "the name of a deployment"),
        ({"azure_deployment": 3}, "`azure_deployment` must be a name"),
        ({"azure_api_version": 2024}, "`azure_api_version` must be a date"),
        ({"azure_api_version": "2024-10-21&x=1"}, "`azure_api_version` must be a date"),
        ({"api_key": None, "azure_ad_token": " "}, "`azure_ad_token` must be a non-empty string"),
        ({"api_key": None, "azure_ad_token": 3}, "`azure_ad_token` must be a non-empty string, not int"),
        ({"data_residency": "eu"}, "`azure_endpoint` and `data_residency` exclude"),
        ({"provider": "kimi"}, "`provider` and `azure_endpoint` exclude"),
        ({"azure_endpoint": None, "azure_deployment": "d"}, "AZURE_OPENAI_ENDPOINT"),
        ({"api_key": None}, "AZURE_OPENAI_API_KEY"),
    ],
)
def test_what_cannot_be_right_is_refused_by_name(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        client(**options)


def test_the_environment_is_asked_when_azure_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"ENDPOINT": ROOT, "API_KEY": "env", "AD_TOKEN": "token"}.items():
        monkeypatch.setenv(f"AZURE_OPENAI_{name}", value)
    made = sent(Client(provider="azure"), models())
    assert made.headers["authorization"] == "Bearer token"
    assert "api-key" not in made.headers
    assert sent(Client(provider="azure", api_key="mine"), models()).headers["api-key"] == "mine"
    monkeypatch.delenv("AZURE_OPENAI_AD_TOKEN")
    assert sent(Client(provider=azure()), models()).headers["api-key"] == "env"


# --- deployments ---

FILE = ("a.wav", b"RIFF")


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        (completions_create.build(model="d", prompt="x"), "/completions"),
        (chat(model="d"), "/chat/completions"),
        (embed(model="d"), "/embeddings"),
        (audio_transcriptions_create.build(model="d", file=FILE), "/audio/transcriptions"),
        (audio_translations_create.build(model="d", file=FILE), "/audio/translations"),
        (audio_speech_create.build(model="d", input="x", voice="alloy"), "/audio/speech"),
        (images_generate.build(model="d", prompt="x"), "/images/generations"),
        (images_edit.build(model="d", prompt="x", image=FILE), "/images/edits"),
    ],
)
def test_the_deployment_stands_in_the_path_of_eight_operations(request_: Any, path: str) -> None:
    made = Composer(client(azure_api_version=VERSION).settings).compose(request_.message, request_.options)
    assert made.url == f"{ROOT}/openai/deployments/d{path}?api-version={VERSION}"


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        (respond(), "/responses"),
        (models(), "/models"),
        (files_list.build(), "/files"),
        (chat_completions_list.build(), "/chat/completions"),
    ],
)
def test_all_others_stand_beside_the_deployments(request_: Any, path: str) -> None:
    made = client(azure_api_version=VERSION, azure_deployment="d")
    assert address(made, request_) == f"{ROOT}/openai{path}?api-version={VERSION}"


@given(st.text(min_size=1).filter(lambda name: name.strip() and name not in (".", "..")))
def test_a_deployment_is_one_segment_whatever_it_is_called(name: str) -> None:
    made = sent(client(azure_api_version=VERSION), chat(model=name)).url
    segments = made.removeprefix(f"{ROOT}/openai/").split("/")
    assert segments[0] == "deployments"
    assert unquote(segments[1]) == name
    assert segments[2:] == ["chat", "completions"]
    assert made.isascii()
    assert made.isprintable()


@pytest.mark.parametrize("name", [".", "..", " ", ""])
def test_a_deployment_that_would_climb_the_path_is_refused_before_anything_is_sent(name: str) -> None:
    with pytest.raises(ConfigurationError, match="deployment"):
        sent(client(azure_api_version=VERSION), chat(model=name))


def test_a_request_that_names_no_deployment_is_told_so(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin, azure_api_version=VERSION)
    with pytest.raises(ConfigurationError, match="azure_deployment"):
        made.post("/chat/completions", body={"messages": TURNS})
    assert wire.seen == []


def test_verbs_find_the_deployment_as_operations_do(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin, azure_api_version=VERSION)
    made.post("/chat/completions", body={"model": "d", "messages": TURNS})
    made.get(f"{wire.origin}/openai/things")
    assert wire.seen[0].target == f"/openai/deployments/d/chat/completions?api-version={VERSION}"
    assert wire.seen[1].target == f"/openai/things?api-version={VERSION}"
    assert wire.seen[1].headers["api-key"]


# --- credentials ---


class Token(NamedTuple):
    """As azure-core has it."""

    token: str
    expires_on: int


class Credential:
    """As those of azure-identity are: asked for a scope, gives a token with its end."""

    def __init__(self, lasts: float = 3600.0) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.lasts = lasts

    def get_token(self, *scopes: str, **_: Any) -> Token:
        self.asked.append(scopes)
        return Token(f"token-{len(self.asked)}", int(time.time() + self.lasts))


class AsyncCredential(Credential):
    async def get_token(self, *scopes: str, **_: Any) -> Token:  # type: ignore[override]
        return super().get_token(*scopes)


def bearers(wire: Wire) -> list[str | None]:
    return [seen.headers.get("authorization") for seen in wire.seen]


def test_a_credential_object_is_given_as_it_is_and_asked_once_for_as_long_as_its_token_lasts(
    face: Face, wire: Wire
) -> None:
    credential = Credential()
    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=credential)
    made.get("/models")
    made.get("/files")
    assert credential.asked == [("https://cognitiveservices.azure.com/.default",)]
    assert bearers(wire)[:2] == ["Bearer token-1"] * 2
    assert all("api-key" not in seen.headers for seen in wire.seen)


def test_a_token_that_ends_soon_is_asked_for_anew(face: Face, wire: Wire) -> None:
    credential = Credential(lasts=200)
    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=credential)
    made.get("/a")
    made.get("/b")
    assert bearers(wire) == ["Bearer token-1", "Bearer token-2"]


def test_a_token_that_is_refused_is_asked_for_anew_once(face: Face, wire: Wire) -> None:
    credential = Credential()
    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=credential, max_retries=0)
    made.get("/a")
    wire.tell(answer(status=401))
    made.get("/b")
    assert bearers(wire) == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_an_asynchronous_credential_object_is_awaited(face: Face, wire: Wire) -> None:
    credential = AsyncCredential()
    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=credential)
    if face.blocking:
        with pytest.raises(ConfigurationError, match="AsyncClient takes both"):
            made.get("/a")
        return
    made.get("/a")
    made.get("/b")
    assert bearers(wire) == ["Bearer token-1"] * 2


@pytest.mark.parametrize("given_", ["t", Token("t", 0)])
def test_a_function_is_asked_before_every_attempt(face: Face, wire: Wire, given_: Any) -> None:
    asked: list[int] = []

    def provider() -> Any:
        asked.append(1)
        return given_

    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=provider)
    wire.tell(answer(status=500))
    made.get("/a")
    assert len(asked) == 2
    assert bearers(wire) == ["Bearer t"] * 2


def test_a_coroutine_function_is_awaited(face: Face, wire: Wire) -> None:
    async def provider() -> str:
        return "t"

    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=provider)
    if face.blocking:
        with pytest.raises(ConfigurationError, match="AsyncClient takes both"):
            made.get("/a")
    else:
        made.get("/a")
        assert bearers(wire) == ["Bearer t"]


@pytest.mark.parametrize("given_", [None, "", " ", 3, Token("", 0)])
def test_a_function_that_gives_no_token_is_named(face: Face, wire: Wire, given_: Any) -> None:
    made = face.client(api_key=None, azure_endpoint=wire.origin, azure_ad_token_provider=lambda: given_)
    with pytest.raises(OpenAIError, match="`azure_ad_token_provider` must return a non-empty string"):
        made.get("/a")
    assert wire.seen == []


def test_a_key_takes_the_place_of_a_token_and_a_token_that_of_a_key() -> None:
    with_token = client(api_key=None, azure_ad_token="t", azure_deployment="d")
    assert sent(with_token, chat()).headers["authorization"] == "Bearer t"

    keyed = with_token.with_options(api_key="k2")
    assert sent(keyed, chat()).headers["api-key"] == "k2"
    assert "authorization" not in sent(keyed, chat()).headers

    again = keyed.with_options(azure_ad_token="t2")
    assert sent(again, chat()).headers["authorization"] == "Bearer t2"
    assert "api-key" not in sent(again, chat()).headers


def test_a_sibling_may_have_another_deployment_version_or_endpoint() -> None:
    made = client(azure_api_version=VERSION)
    assert address(made.with_options(azure_deployment="e"), chat()).startswith(f"{ROOT}/openai/deployments/e/")
    assert address(made.with_options(azure_api_version="2025-01-01"), models()).endswith("=2025-01-01")
    moved = made.with_options(azure_endpoint="https://q.openai.azure.com/openai/v1")
    assert address(moved, models()) == "https://q.openai.azure.com/openai/v1/models"
    assert sent(moved, models()).headers["api-key"] == "k"
    assert address(made.with_options(timeout=3), chat(model="d")) == DATED
    with pytest.raises(ConfigurationError, match="`base_url`"):
        made.with_options(base_url="https://x.test")
    with pytest.raises(ConfigurationError, match="data_residency"):
        made.with_options(data_residency="eu")


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_a_profile_has_twins(twin: Callable[[Any], Any]) -> None:
    for profile in (
        azure(ROOT, api_version=VERSION, deployment="d", api_key="k", query={"x": "1"}),
        azure(ROOT, api_version="preview", ad_token="t", compatibility="warn"),
    ):
        assert twin(profile) == profile
        assert hash(twin(profile)) == hash(profile)
        assert twin(Client(provider=profile)).settings.profile == profile


def test_a_profile_does_not_change() -> None:
    with pytest.raises(AttributeError, match="does not change"):
        azure(ROOT, api_key="k").deployment = "d"
    assert azure(ROOT, api_key="k") != azure(ROOT, api_key="k", deployment="d")


# --- WebSockets ---


def socket(made: Client, path: str, **query: Any) -> str:
    profile = made.settings.profile
    message = Target(path, query).message(profile)
    envelope = Composer(made.settings).compose(message, chat().options)
    assert envelope.headers["api-key"] == "k"
    return based(envelope.url, profile.base_url, made.settings.websocket_base_url)


@pytest.mark.parametrize(
    ("options", "path", "query", "expected"),
    [
        (
            {"azure_api_version": "2025-04-01-preview"},
            "/realtime",
            {"model": "rt"},
            "wss://r.openai.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=rt",
        ),
        (
            {"azure_api_version": "2025-04-01-preview", "azure_deployment": "d"},
            "/realtime",
            {"model": "rt"},
            "wss://r.openai.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=d",
        ),
        ({}, "/realtime", {"model": "rt"}, "wss://r.openai.azure.com/openai/v1/realtime?model=rt"),
        ({"azure_deployment": "d"}, "/realtime", {"model": "x"}, "wss://r.openai.azure.com/openai/v1/realtime?model=d"),
        ({}, "/realtime", {"call_id": "c"}, "wss://r.openai.azure.com/openai/v1/realtime?call_id=c"),
        ({}, "/responses", {}, "wss://r.openai.azure.com/openai/v1/responses"),
        (
            {"websocket_base_url": "wss://gate.test/ws"},
            "/realtime",
            {"model": "rt"},
            "wss://gate.test/ws/realtime?model=rt",
        ),
    ],
)
def test_a_websocket_names_its_deployment(
    options: dict[str, Any], path: str, query: dict[str, str], expected: str
) -> None:
    assert socket(client(**options), path, **query) == expected


def test_a_websocket_is_opened_where_azure_has_it(face: Face, host: Host) -> None:
    made = face.client(
        api_key=None,
        azure_endpoint=f"{host.url.removesuffix('/v1')}/openai/v1",
        azure_ad_token_provider=Credential(),
        azure_deployment="d",
    )
    host.tell(lambda peer: peer.event("session.created"))
    with made.realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
    head = host.heads[0].lower()
    assert head.startswith("get /openai/v1/realtime?model=d http/1.1")
    assert "authorization: bearer token-1" in head
    assert "api-key" not in head


# --- refusals ---


def test_a_404_says_what_was_called_and_why_that_may_be(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin, azure_api_version=VERSION)
    wire.tell(answer({"error": {"code": "DeploymentNotFound", "message": "No such thing"}}, status=404))
    with pytest.raises(NotFoundError, match="No such thing") as caught:
        made.chat.completions.create(model="gpt-5", messages=TURNS)
    notes = "\n".join(caught.value.__notes__)
    assert f"{wire.origin}/openai/deployments/gpt-5/chat/completions?api-version={VERSION}" in notes
    assert "the deployment's name that counts" in notes
    assert f"api-version {VERSION}" in notes
    assert caught.value.code == "DeploymentNotFound"


def test_a_401_speaks_of_azures_credentials(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin)
    wire.tell(answer({"statusCode": 401, "message": "Unauthorized. Access token is missing."}, status=401))
    with pytest.raises(AuthenticationError, match="Access token is missing") as caught:
        made.get("/models")
    assert "AZURE_OPENAI_API_KEY" in caught.value.__notes__[-1]


def test_a_prompt_that_was_filtered_is_said_to_be_so(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin)
    found = {"jailbreak": {"filtered": True, "detected": True}, "hate": {"filtered": False, "severity": "safe"}}
    error = {
        "message": "The prompt was filtered",
        "code": "content_filter",
        "innererror": {"code": "ResponsibleAIPolicyViolation", "content_filter_result": found},
    }
    wire.tell(answer({"error": error}, status=400))
    with pytest.raises(BadRequestError, match="was filtered") as caught:
        made.get("/models")
    assert caught.value.__notes__[-1] == "A content filter of the deployment stopped the prompt: jailbreak."


# --- content filters ---

RESULTS = {
    "hate": {"filtered": False, "severity": "safe"},
    "jailbreak": {"filtered": True, "detected": True},
    "custom_blocklists": {"filtered": False, "details": []},
    "brand_new": {"filtered": True},
}
FIRST = {
    "id": "",
    "object": "",
    "created": 0,
    "model": "",
    "choices": [],
    "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": RESULTS}],
}


def chunk(text: str, finish: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish, "content_filter_results": RESULTS}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice | more]}


def test_the_first_chunk_may_have_no_choices_and_filters_are_typed(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin)
    wire.tell(events(FIRST, chunk("Hel"), chunk("lo", "stop")))
    chunks = list(made.chat.completions.create(model="m", messages=TURNS, stream=True))
    assert chunks[0].prompt_filter_results[0].content_filter_results.jailbreak.detected is True
    assert chunks[0].prompt_filter_results[0].content_filter_results.filtered == ["jailbreak"]
    assert chunks[1].prompt_filter_results is None
    assert chunks[1].choices[0].content_filter_results.hate.severity == "safe"
    assert chunks[1].choices[0].content_filter_results.violence is None


def test_a_stream_helper_takes_the_first_chunk_as_it_is(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin)
    wire.tell(events(FIRST, chunk("Hel"), chunk("lo", "stop")))
    with made.chat.completions.stream(model="m", messages=TURNS) as stream:
        assert stream.get_final_completion().choices[0].message.content == "Hello"


def test_filters_that_look_later_come_in_chunks_without_a_delta(face: Face, wire: Wire) -> None:
    made = face.client(azure_endpoint=wire.origin)
    offsets = {"check_offset": 0, "start_offset": 0, "end_offset": 5}
    late = chunk("", content_filter_results=RESULTS, content_filter_offsets=offsets)
    del late["choices"][0]["delta"]
    early = chunk("Hello")
    del early["choices"][0]["content_filter_results"]
    wire.tell(events(FIRST, early, chunk("", "stop"), late), events(FIRST, early, chunk("", "stop"), late))
    with made.chat.completions.stream(model="m", messages=TURNS) as stream:
        choice = stream.get_final_completion().choices[0]
    assert choice.message.content == "Hello"
    assert choice.content_filter_results.filtered == ["jailbreak"]
    assert choice.content_filter_offsets == offsets
    with made.chat.completions.create(model="m", messages=TURNS, stream=True) as plain:
        last = list(plain)[-1].choices[0]
    assert last.delta is None
    assert last.content_filter_results.jailbreak.detected is True


def test_filters_of_a_picture_and_of_its_prompt_are_typed() -> None:
    body = {"url": "https://x.test/a.png", "content_filter_results": RESULTS, "prompt_filter_results": RESULTS}
    image = Image.from_dict(body)
    assert image.content_filter_results is not None
    assert image.content_filter_results.filtered == ["jailbreak"]
    assert image.prompt_filter_results is not None
    (found,) = image.prompt_filter_results
    assert found.prompt_index is None
    assert found.content_filter_results is not None
    assert found.content_filter_results.hate is not None
    assert image.to_dict() == body


def test_filters_stand_on_answers_of_every_kind() -> None:
    choice = {"index": 0, "finish_reason": "stop", "message": {"content": "x"}, "content_filter_results": RESULTS}
    body = {**FIRST, "choices": [choice]}
    completion = ChatCompletion.from_dict(body)
    results = completion.choices[0].content_filter_results
    assert results is not None
    assert results.extra == {"brand_new": {"filtered": True}}
    assert completion.prompt_filter_results is not None
    assert completion.to_dict() == body

    found = [{"blocked": False, "source_type": "prompt", "content_filter_results": RESULTS}]
    response = Response.from_dict({"id": "r", "output": [], "content_filters": found})
    assert response.content_filters is not None
    assert response.content_filters[0].source_type == "prompt"
    assert Response.from_dict({"id": "r", "output": []}).content_filters is None


def test_clients_of_both_kinds_take_the_options() -> None:
    for kind in (Client, AsyncClient):
        profile = kind(azure_endpoint=ROOT, azure_deployment="d", api_key="k").settings.profile
        assert isinstance(profile, Azure)
        assert profile.deployment == "d"
