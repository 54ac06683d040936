"""Signatures of webhooks: right ones are taken in whatever form they come, forged ones are refused with a reason."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import time
from datetime import UTC, datetime
from email.message import Message
from types import MappingProxyType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import openai_core
from openai_core import AsyncClient, Client, ConfigurationError, OpenAIError
from openai_core.generated.models import webhooks as models
from openai_core.sansio.headers import Headers
from openai_core.sansio.model import Unknown
from openai_core.webhooks import (
    InvalidWebhookSignatureError,
    SeenIds,
    WebhookBodyError,
    WebhookReplayError,
    WebhookTimestampError,
    sign,
    unwrap,
    verify_signature,
)

SECRET = "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c="
OTHER = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "wh_685c059ae39c8190af8c71ed1022a24d"
NOW = 1750861210
BODY = json.dumps(
    {
        "id": "evt_685c059ae3a481909bdc86819b066fb6",
        "object": "event",
        "created_at": NOW,
        "type": "response.completed",
        "data": {"id": "resp_123"},
    }
)
SIGNATURE = "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY="
HEADERS = {"webhook-id": ID, "webhook-timestamp": str(NOW), "webhook-signature": SIGNATURE}


def then() -> float:
    return NOW


def taken(headers: Any, body: Any = BODY, secret: Any = SECRET, **more: Any) -> Any:
    return unwrap(body, headers, secret=secret, **{"clock": then, **more})


# --- right ones -------------------------------------------------------------------------------------------------


def test_the_official_vector_is_taken_and_made() -> None:
    assert sign(BODY, SECRET, id=ID, timestamp=NOW) == HEADERS
    event = taken(HEADERS)
    assert isinstance(event, models.WebhookResponseCompleted)
    assert event.data.id == "resp_123"


def test_the_vector_of_standard_webhooks_is_taken() -> None:
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    event = taken(headers, '{"test": 2432232314}', OTHER, clock=lambda: 1614265330)
    assert event.to_dict() == {"test": 2432232314}


texts = st.text(st.characters(codec="utf-8"), max_size=50)


@given(
    body=st.dictionaries(texts, texts, max_size=5), key=st.binary(min_size=1, max_size=64), age=st.integers(-200, 200)
)
@settings(max_examples=100)
def test_what_standardwebhooks_signs_we_take_and_what_we_sign_it_takes(
    body: dict[str, str], key: bytes, age: int
) -> None:
    from standardwebhooks import Webhook

    secret = "whsec_" + base64.b64encode(key).decode()
    text = json.dumps(body, ensure_ascii=False)
    moment = int(time.time()) - age
    theirs = Webhook(secret).sign("msg_1", datetime.fromtimestamp(moment, tz=UTC), text)
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(moment), "webhook-signature": theirs}
    assert unwrap(text, headers, secret=secret).to_dict() == body
    ours = sign(text, secret, id="msg_1", timestamp=moment)
    assert ours == headers
    assert Webhook(secret).verify(text, ours) == body


def django() -> Any:
    return {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in HEADERS.items()} | {"REMOTE_ADDR": "::1"}


def email() -> Any:
    message = Message()
    for name, value in HEADERS.items():
        message[name.title()] = value
    return message


def starlette() -> Any:
    from starlette.datastructures import Headers as Starlette

    return Starlette(HEADERS)


def werkzeug() -> Any:
    from werkzeug.datastructures import Headers as Werkzeug

    return Werkzeug({name.title(): value for name, value in HEADERS.items()})


def httpx() -> Any:
    import httpx as module

    return module.Headers(HEADERS)


RAW = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
FORMS = {
    "a dictionary": lambda: HEADERS,
    "names in title case": lambda: {name.title(): value for name, value in HEADERS.items()},
    "names in capitals": lambda: {name.upper(): value for name, value in HEADERS.items()},
    "a mapping that is no dictionary": lambda: MappingProxyType(HEADERS),
    "pairs": lambda: list(HEADERS.items()),
    "a generator of pairs": lambda: (pair for pair in HEADERS.items()),
    "pairs of bytes, as ASGI has them": lambda: RAW,
    "the scope of an ASGI application": lambda: {"type": "http", "method": "POST", "headers": RAW},
    "lists of values": lambda: {name: [value] for name, value in HEADERS.items()},
    "Django's META, or a WSGI environment": django,
    "the standard library's messages": email,
    "our own": lambda: Headers(RAW),
    "Starlette's": starlette,
    "Werkzeug's": werkzeug,
    "httpx's": httpx,
    "an object that has get only": lambda: SimpleNamespace(get=HEADERS.get),
    "an object that has items only": lambda: SimpleNamespace(items=HEADERS.items),
    "blanks around values": lambda: {name: f" {value} " for name, value in HEADERS.items()},
    "others that are no text": lambda: {**HEADERS, 7: 7, "x": None, "wsgi.input": object()},
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_headers_are_taken_in_any_form(form: Any) -> None:
    assert taken(form()).data.id == "resp_123"


BODIES = {"str": BODY, "bytes": BODY.encode(), "bytearray": bytearray(BODY.encode()), "view": memoryview(BODY.encode())}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_body_is_text_or_bytes(body: Any) -> None:
    assert taken(HEADERS, body).data.id == "resp_123"


@pytest.mark.parametrize("body", [json.loads(BODY), None, Unknown(), 7], ids=repr)
def test_a_body_that_was_parsed_is_refused_and_says_how_to_get_it(body: Any) -> None:
    with pytest.raises(TypeError, match="as they came"):
        taken(HEADERS, body)


def test_a_body_is_signed_byte_by_byte_even_where_it_is_no_utf_8() -> None:
    body = b'{"id": "\xff\xfe"}'
    assert verify_signature(body, sign(body, SECRET), secret=SECRET).body == body


@pytest.mark.parametrize(
    "signature",
    [
        f"v1,{'A' * 43}= {SIGNATURE}",
        f"{SIGNATURE} v1,{'A' * 43}=",
        f"v2,abc v1a,def {SIGNATURE}",
        f"v1,{'A' * 43}=, {SIGNATURE}",
        f"  {SIGNATURE}\t",
        f"v1,ümläut {SIGNATURE}",
    ],
)
def test_one_right_signature_among_several_is_enough(signature: str) -> None:
    assert taken({**HEADERS, "webhook-signature": signature})


def test_signatures_may_come_in_headers_of_their_own() -> None:
    headers = [*HEADERS.items(), ("Webhook-Signature", "v1,other")]
    assert taken(headers)
    assert taken(headers[::-1])


def test_while_a_secret_is_changed_either_is_taken() -> None:
    for signed_with in (SECRET, OTHER, [OTHER, SECRET]):
        headers = sign(BODY, signed_with, timestamp=NOW)
        assert taken(headers, secret=[SECRET, OTHER])
        assert taken(headers, secret=(OTHER, SECRET))
    assert sign(BODY, [OTHER, SECRET], id=ID, timestamp=NOW)["webhook-signature"].endswith(SIGNATURE)


@pytest.mark.parametrize(
    "secret",
    [
        SECRET.rstrip("="),
        f" {SECRET}\n",
        base64.b64decode(SECRET.removeprefix("whsec_")),
    ],
    ids=["without padding", "with blanks around", "its bytes"],
)
def test_a_secret_is_the_same_however_it_is_written(secret: Any) -> None:
    assert taken(HEADERS, secret=secret)


def test_a_secret_without_the_prefix_is_taken_as_it_is() -> None:
    assert taken(sign(BODY, "tést secret", timestamp=NOW), secret="tést secret")
    assert sign(BODY, "abc", id="i", timestamp=1) == sign(BODY, b"abc", id="i", timestamp=1)


@pytest.mark.parametrize("off", [-300, -1, 0, 1, 300])
def test_the_edges_of_the_tolerance_belong_to_it(off: int) -> None:
    assert taken(HEADERS, clock=lambda: NOW + off)


def test_a_tolerance_may_be_wider_or_none_at_all() -> None:
    assert taken(HEADERS, clock=lambda: NOW + 10_000, tolerance=10_000)
    assert taken(HEADERS, clock=lambda: NOW + 10**9, tolerance=float("inf"))
    assert taken(HEADERS, tolerance=0)
    with pytest.raises(ConfigurationError, match="tolerance"):
        taken(HEADERS, tolerance=-1)


def test_verifying_gives_the_delivery() -> None:
    assert verify_signature(BODY, HEADERS, secret=SECRET, clock=then) == (ID, NOW, BODY.encode())


# --- forgeries --------------------------------------------------------------------------------------------------

ELSE = BODY.replace("resp_123", "resp_124")


def changed(**headers: str | None) -> dict[str, str]:
    merged = {**HEADERS, **{f"webhook-{name}": value for name, value in headers.items()}}
    return {name: value for name, value in merged.items() if value is not None}


def resigned(timestamp: str) -> dict[str, str]:
    """Signed as it should be, but for a timestamp that is none."""
    from openai_core.sansio.webhook import keys, signed

    return changed(
        timestamp=timestamp, signature="v1," + signed(keys(SECRET)[0], ID, timestamp, BODY.encode()).decode()
    )


FORGERIES: dict[str, tuple[dict[str, Any], str]] = {
    "another secret": ({"secret": OTHER}, "mismatch"),
    "the prefix taken for a part of the secret": ({"secret": SECRET.removeprefix("whsec_")}, "mismatch"),
    "none of several secrets": ({"secret": [OTHER, "abc"]}, "mismatch"),
    "one byte of the body changed": ({"body": ELSE}, "mismatch"),
    "one byte more": ({"body": BODY + " "}, "mismatch"),
    "one byte less": ({"body": BODY[:-1]}, "mismatch"),
    "the body written again": ({"body": json.dumps(json.loads(BODY), separators=(",", ":"))}, "mismatch"),
    "no body": ({"body": ""}, "mismatch"),
    "another id": ({"headers": changed(id="wh_1")}, "mismatch"),
    "an id that takes in the time": ({"headers": changed(id=f"{ID}.{NOW}")}, "mismatch"),
    "another time": ({"headers": changed(timestamp=str(NOW + 1))}, "mismatch"),
    "the same time written otherwise": ({"headers": changed(timestamp=f"0{NOW}")}, "mismatch"),
    "too old": ({"clock": lambda: NOW + 301}, "too_old"),
    "too old by a fraction": ({"clock": lambda: NOW + 300.5}, "too_old"),
    "too new": ({"clock": lambda: NOW - 301}, "too_new"),
    "the epoch": ({"headers": resigned("0")}, "too_old"),
    "no id": ({"headers": changed(id=None)}, "missing_header"),
    "no time": ({"headers": changed(timestamp=None)}, "missing_header"),
    "no signature": ({"headers": changed(signature=None)}, "missing_header"),
    "no headers": ({"headers": {}}, "missing_header"),
    "an empty id": ({"headers": changed(id="")}, "missing_header"),
    "an empty time": ({"headers": changed(timestamp="")}, "missing_header"),
    "an empty signature": ({"headers": changed(signature="")}, "missing_header"),
    "a blank signature": ({"headers": changed(signature="  ")}, "missing_header"),
    "a version without a signature": ({"headers": changed(signature="v1,")}, "no_signature"),
    "another version": ({"headers": changed(signature=SIGNATURE.replace("v1", "v2"))}, "no_signature"),
    "an asymmetric version": ({"headers": changed(signature=SIGNATURE.replace("v1", "v1a"))}, "no_signature"),
    "no version": ({"headers": changed(signature=SIGNATURE.removeprefix("v1,"))}, "no_signature"),
    "the version in capitals": ({"headers": changed(signature=SIGNATURE.replace("v1", "V1"))}, "no_signature"),
    "the signs of the old example": ({"headers": changed(signature=SIGNATURE.replace("v1,", "v1="))}, "no_signature"),
    "base64 cut off": ({"headers": changed(signature=SIGNATURE[:-8])}, "mismatch"),
    "base64 without its padding": ({"headers": changed(signature=SIGNATURE.rstrip("="))}, "mismatch"),
    "base64 with other spare bits": ({"headers": changed(signature=SIGNATURE.replace("BY=", "BZ="))}, "mismatch"),
    "one sign of it changed": ({"headers": changed(signature=SIGNATURE.replace("gUAg", "gUAh"))}, "mismatch"),
    "a signature that is no ASCII": ({"headers": changed(signature="v1,ÿ€")}, "mismatch"),
    "the hash of nothing": ({"headers": changed(signature="v1," + base64.b64encode(bytes(32)).decode())}, "mismatch"),
    "signatures of other bodies": (
        {
            "headers": changed(
                signature=f"{sign(ELSE, SECRET, id=ID, timestamp=NOW)['webhook-signature']} v1,{'B' * 44}"
            )
        },
        "mismatch",
    ),
    "digits of another script": ({"headers": resigned("١٧٥٠٨٦١٢١٠")}, "timestamp"),
    "wide digits": ({"headers": resigned("\uff11\uff17\uff15\uff10\uff18\uff16\uff11\uff12\uff11\uff10")}, "timestamp"),
    "a sign before the time": ({"headers": resigned(f"+{NOW}")}, "timestamp"),
    "a time before the epoch": ({"headers": resigned(f"-{NOW}")}, "timestamp"),
    "a fraction of a second": ({"headers": resigned(f"{NOW}.0")}, "timestamp"),
    "an exponent": ({"headers": resigned("1.75e9")}, "timestamp"),
    "a line between the digits": ({"headers": resigned("1_750_861_210")}, "timestamp"),
    "a date": ({"headers": resigned("2025-06-25T14:20:10Z")}, "timestamp"),
    "a word": ({"headers": resigned("now")}, "timestamp"),
    "not a number": ({"headers": resigned("nan")}, "timestamp"),
    "two times in one": ({"headers": resigned(f"{NOW} {NOW}")}, "timestamp"),
    "a time far away": ({"headers": resigned("9" * 12)}, "too_new"),
    "a time without end": ({"headers": resigned("9" * 5000)}, "timestamp"),
    "two ids": ({"headers": [*HEADERS.items(), ("webhook-id", "wh_2")]}, "repeated_header"),
    "two times": ({"headers": [("Webhook-Timestamp", "1"), *HEADERS.items()]}, "repeated_header"),
    "the older names": ({"headers": sign(BODY, SECRET, timestamp=NOW, legacy_headers=True)}, "missing_header"),
    "an id that came before": ({"seen": lambda came: came == ID}, "replayed"),
}


@pytest.mark.parametrize(("given", "reason"), FORGERIES.values(), ids=FORGERIES)
def test_a_forgery_is_refused_with_its_reason(given: dict[str, Any], reason: str) -> None:
    given = {"headers": HEADERS, "body": BODY, "secret": SECRET, "clock": then, **given}
    for check in (verify_signature, unwrap):
        with pytest.raises(InvalidWebhookSignatureError) as caught:
            check(given["body"], given["headers"], **{k: v for k, v in given.items() if k not in ("headers", "body")})
        assert caught.value.reason == reason
        expected = {
            "too_old": WebhookTimestampError,
            "replayed": WebhookReplayError,
            "timestamp": WebhookTimestampError,
        }
        assert isinstance(caught.value, expected.get(reason, InvalidWebhookSignatureError))
        assert isinstance(caught.value, ValueError)
        assert isinstance(caught.value, OpenAIError)
        shown = f"{caught.value} {caught.value!r}"
        assert "RdvaYFYU" not in shown
        assert "resp_123" not in shown
        assert "gUAg" not in shown
        assert copy.copy(caught.value).reason == reason
        assert pickle.loads(pickle.dumps(caught.value)).reason == reason


@given(body=st.binary(max_size=80), at=st.integers(0, 200), bit=st.integers(0, 7), id=st.from_regex(r"\A[!-~]{1,20}\Z"))
@example(body=b"", at=0, bit=0, id="a.b")
def test_no_bit_of_a_delivery_may_change(body: bytes, at: int, bit: int, id: str) -> None:
    headers = sign(body, SECRET, id=id, timestamp=NOW)
    assert verify_signature(body, headers, secret=SECRET, clock=then).id == id
    whole = bytearray(id.encode() + b"\0" + headers["webhook-signature"][3:].encode() + b"\0" + body)
    whole[at % len(whole)] ^= 1 << bit
    parts = bytes(whole).split(b"\0", 2)
    if len(parts) < 3:
        return
    altered = {
        "webhook-id": parts[0].decode("latin-1"),
        "webhook-timestamp": str(NOW),
        "webhook-signature": "v1," + parts[1].decode("latin-1"),
    }
    unchanged = (parts[0].decode("latin-1").strip(), parts[1].strip(), parts[2]) == (
        id,
        headers["webhook-signature"][3:].encode(),
        body,
    )
    if unchanged:
        return
    try:
        verify_signature(parts[2], altered, secret=SECRET, clock=then)
    except InvalidWebhookSignatureError:
        return
    joined = f"{altered['webhook-id'].strip()}.{NOW}.".encode() + parts[2]
    assert joined == f"{id}.{NOW}.".encode() + body


@given(
    headers=st.dictionaries(
        st.sampled_from(["webhook-id", "Webhook-Timestamp", "HTTP_WEBHOOK_SIGNATURE", "openai-signature", "x"]),
        st.one_of(st.text(max_size=20), st.binary(max_size=20), st.none(), st.lists(st.text(max_size=5), max_size=3)),
    ),
    body=st.one_of(st.text(max_size=20), st.binary(max_size=20)),
    legacy=st.booleans(),
)
def test_whatever_comes_is_refused_and_nothing_else_goes_wrong(headers: Any, body: Any, legacy: bool) -> None:
    with pytest.raises(InvalidWebhookSignatureError):
        taken(headers, body, legacy_headers=legacy)


@pytest.mark.parametrize("headers", [None, 7, "webhook-id: x", b"x", ["webhook-id"], [("a", "b", "c")]], ids=repr)
def test_what_are_no_headers_is_said(headers: Any) -> None:
    with pytest.raises(TypeError, match="mapping or pairs"):
        taken(headers)


# --- secrets ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("secret", ["", "  ", b"", "whsec_", [], [SECRET, ""]], ids=repr)
def test_an_empty_secret_is_an_error_even_where_another_is_known(secret: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    client = Client(api_key="sk-x")
    for call in (unwrap, verify_signature, client.webhooks.unwrap, client.webhooks.verify_signature):
        with pytest.raises(ConfigurationError, match="secret"):
            call(BODY, HEADERS, secret=secret)


@pytest.mark.parametrize("secret", ["whsec_not base64!", "whsec_RdvaYFY~", SECRET[:-3]], ids=str)
def test_a_secret_that_was_cut_off_is_an_error_that_does_not_show_it(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="copied whole") as caught:
        taken(HEADERS, secret=secret)
    assert "Rdva" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_a_secret_of_another_kind_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="int"):
        taken(HEADERS, secret=[7])


def test_no_secret_at_all_is_an_error_that_says_where_to_give_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    client = Client(api_key="sk-x")
    for call in (unwrap, client.webhooks.unwrap):
        with pytest.raises(ConfigurationError, match="OPENAI_WEBHOOK_SECRET"):
            call(BODY, HEADERS)


def test_without_a_client_the_secret_is_that_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", f" {SECRET}\n")
    assert unwrap(BODY, sign(BODY)).id == "evt_685c059ae3a481909bdc86819b066fb6"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_client_has_its_own_secret_and_nothing_is_awaited(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", OTHER)
    client = kind(api_key="sk-x", webhook_secret=SECRET)
    assert client.webhooks.unwrap(BODY, HEADERS, clock=then).data.id == "resp_123"
    assert client.webhooks.verify_signature(BODY, client.webhooks.sign(BODY)).body == BODY.encode()
    assert client.webhooks.unwrap(BODY, sign(BODY, "abc"), secret="abc").data.id == "resp_123"
    with pytest.raises(InvalidWebhookSignatureError):
        kind(api_key="sk-x").webhooks.unwrap(BODY, HEADERS, clock=then)
    sibling = client.with_options(webhook_secret=OTHER)
    assert sibling.webhooks.unwrap(BODY, sign(BODY, OTHER))
    assert pickle.loads(pickle.dumps(client)).webhooks.unwrap(BODY, HEADERS, clock=then)
    assert SECRET not in repr(client.webhooks)


# --- replays ----------------------------------------------------------------------------------------------------


def test_a_delivery_is_taken_once_by_a_guard() -> None:
    seen = SeenIds()
    assert taken(HEADERS, seen=seen)
    with pytest.raises(WebhookReplayError, match=ID):
        taken(HEADERS, seen=seen)
    assert taken(sign(BODY, SECRET, timestamp=NOW), seen=seen)
    assert len(seen) == 2


def test_a_guard_is_not_asked_about_forgeries() -> None:
    seen = SeenIds()
    with pytest.raises(InvalidWebhookSignatureError):
        taken(HEADERS, ELSE, seen=seen)
    assert len(seen) == 0


def test_a_guard_remembers_so_many_and_forgets_what_it_is_told_to() -> None:
    seen = SeenIds(limit=3)
    assert [seen(id) for id in "abcabcda"] == [False, False, False, True, True, True, False, False]
    assert len(seen) == 3
    seen.forget("d")
    seen.forget("never there")
    assert not seen("d")
    with pytest.raises(ValueError, match="limit"):
        SeenIds(0)


# --- events -----------------------------------------------------------------------------------------------------

KINDS = models.WebhookEvent.table  # type: ignore[attr-defined]


@pytest.mark.parametrize(("type_", "name"), KINDS.items(), ids=KINDS)
def test_every_type_of_event_has_its_class(type_: str, name: str) -> None:
    body = json.dumps({"id": "evt_1", "created_at": NOW, "type": type_, "data": {"id": "x", "call_id": "c"}, "new": 1})
    event = unwrap(body, sign(body, SECRET), secret=SECRET)
    assert type(event).__name__ == name
    assert event.type == type_
    assert event.to_dict() == json.loads(body)


def test_there_are_sixteen_types_of_events() -> None:
    assert len(KINDS) == 16


@pytest.mark.parametrize("type_", ["agent.environment.expired", "response.done", None, 7])
def test_an_event_of_another_type_is_kept_whole(type_: Any) -> None:
    body = json.dumps({"id": "evt_1", "type": type_, "data": {"id": "x"}})
    event: Any = unwrap(body, sign(body, SECRET), secret=SECRET)
    assert type(event) is Unknown
    assert event.data == {"id": "x"}
    assert event.type == type_


@pytest.mark.parametrize("body", ["", "[]", "null", "{", '"x"', b"\xff", "NaN", "[" * 100_000], ids=range(8))
def test_a_signed_body_that_holds_no_event_is_an_error_of_ours(body: Any) -> None:
    with pytest.raises(WebhookBodyError, match="no JSON object"):
        unwrap(body, sign(body, SECRET), secret=SECRET)


# --- the older names --------------------------------------------------------------------------------------------


def test_the_older_names_are_taken_when_asked_for() -> None:
    headers = sign(BODY, SECRET, timestamp=NOW, legacy_headers=True)
    assert set(headers) == {"openai-timestamp", "openai-signature"}
    assert headers["openai-signature"].startswith("v1=")
    assert taken(headers, legacy_headers=True).data.id == "resp_123"
    with_id = sign(BODY, SECRET, id="wh_1", timestamp=NOW, legacy_headers=True)
    assert verify_signature(BODY, with_id, secret=SECRET, legacy_headers=True, clock=then).id == "wh_1"
    assert taken(HEADERS, legacy_headers=True), "the real ones are taken all the same"
    with pytest.raises(InvalidWebhookSignatureError, match="legacy_headers=True"):
        taken(headers)


def test_the_older_names_do_not_help_where_the_real_ones_are_wrong() -> None:
    headers = {**sign(BODY, SECRET, timestamp=NOW, legacy_headers=True), **changed(signature="v1,abc")}
    with pytest.raises(InvalidWebhookSignatureError):
        taken(headers, legacy_headers=True)


def test_a_delivery_without_an_id_is_known_by_its_signature() -> None:
    headers = sign(BODY, SECRET, timestamp=NOW, legacy_headers=True)
    seen = SeenIds()
    assert taken(headers, legacy_headers=True, seen=seen)
    with pytest.raises(WebhookReplayError):
        taken(headers, legacy_headers=True, seen=seen)


# --- signing ----------------------------------------------------------------------------------------------------


def test_ids_are_made_anew_and_the_time_is_now() -> None:
    first, second = sign(b"", SECRET), sign(b"", SECRET)
    assert first["webhook-id"] != second["webhook-id"]
    assert abs(int(first["webhook-timestamp"]) - time.time()) < 60
    assert sign(b"", SECRET, timestamp=12.9)["webhook-timestamp"] == "12"


def test_it_works_where_no_client_and_no_model_is_loaded() -> None:
    import subprocess
    import sys

    code = (
        "import sys, openai_core.webhooks as w; w.verify_signature('x', w.sign('x', 'k'), secret='k')\n"
        "print(*[m for m in sys.modules if m in ('httpx', 'anyio', 'attr', 'openai_core.client')"
        " or m.startswith('openai_core.generated')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert openai_core.webhooks.sign is sign
