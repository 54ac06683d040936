"""Where Realtime sessions are opened, and how their events are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from openai_core.errors import ConfigurationError
from openai_core.sansio.shape import members_of
from openai_core.sansio.ws.handshake import Target
from openai_core.sansio.ws.intake import intake
from openai_core.sansio.ws.options import Limits, SocketOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

UNION: Final = "realtime:RealtimeServerEvent"
TRANSLATION: Final = "realtime:RealtimeTranslationServerEvent"

EARLIER: Final[Mapping[str, str]] = {
    "response.audio.delta": "realtime:RealtimeBetaServerEventResponseAudioDelta",
    "response.audio.done": "realtime:RealtimeBetaServerEventResponseAudioDone",
    "response.audio_transcript.delta": "realtime:RealtimeBetaServerEventResponseAudioTranscriptDelta",
    "response.audio_transcript.done": "realtime:RealtimeBetaServerEventResponseAudioTranscriptDone",
    "response.text.delta": "realtime:RealtimeBetaServerEventResponseTextDelta",
    "response.text.done": "realtime:RealtimeBetaServerEventResponseTextDone",
    "transcription_session.created": "realtime:RealtimeBetaServerEventTranscriptionSessionCreated",
    "transcription_session.updated": "realtime:RealtimeServerEventTranscriptionSessionUpdated",
}
"""What servers of the beta call some events; today's have other names for them."""


class RealtimeOptions(SocketOptions, total=False):
    """What `client.realtime.connect` takes: `model`, `call_id` or `intent`, and the options of any WebSocket."""

    model: str | None
    """The model to talk with, such as `gpt-realtime`; under Azure, the deployment."""
    call_id: str | None
    """A phone or WebRTC call under way, to listen to and steer from the side."""
    intent: Literal["transcription"] | None
    """`transcription`: a session that only writes down what is said."""
    beta: bool
    """Whether to speak the protocol of the beta (`OpenAI-Beta: realtime=v1`). Default: no."""


class TranslationOptions(SocketOptions, total=False):
    """What `client.realtime.translations.connect` takes."""

    model: str
    """The model that translates."""


def realtime(options: Mapping[str, Any]) -> tuple[Target, Limits, Callable[[str | bytes], Any]]:
    """What to connect to, under which limits, and how to read what comes.

    Raises:
        ConfigurationError: not exactly one of `model`, `call_id` and `intent` is given, or an option cannot be right.
        TypeError: there is no such option.
    """
    rest = known(options, RealtimeOptions, "connect")
    subject = {name: rest.pop(name, None) for name in ("model", "call_id", "intent")}
    given = [name for name, value in subject.items() if value is not None]
    if len(given) != 1:
        what = " and ".join(f"`{name}`" for name in given) or "none of them"
        raise ConfigurationError(f"Give one of `model`, `call_id` and `intent`, not {what}")
    if not isinstance(subject[given[0]], str) or not subject[given[0]].strip():
        raise ConfigurationError(f"`{given[0]}` must be a non-empty string, not {subject[given[0]]!r}")
    beta = bool(rest.pop("beta", False))
    headers = {"openai-beta": "realtime=v1"} if beta else {}
    target, limits = aimed("/realtime", subject, headers, rest, "realtime.connect")
    return target, limits, intake(UNION, _of_beta() if beta else EARLIER)


def translation(options: Mapping[str, Any]) -> tuple[Target, Limits, Callable[[str | bytes], Any]]:
    """The same for a session that translates; raises TypeError where `model` is missing."""
    rest = known(options, TranslationOptions, "connect")
    if rest.get("model") is None:
        raise TypeError("connect() misses `model`")
    subject = {"model": rest.pop("model")}
    if not isinstance(subject["model"], str) or not subject["model"].strip():
        raise ConfigurationError(f"`model` must be a non-empty string, not {subject['model']!r}")
    target, limits = aimed("/realtime/translations", subject, {}, rest, "realtime.translations.connect")
    return target, limits, intake(TRANSLATION)


def aimed(
    path: str, query: Mapping[str, Any], headers: Mapping[str, Any], options: dict[str, Any], operation: str
) -> tuple[Target, Limits]:
    """A target and its limits; `options` are those of `SocketOptions`."""
    query = {**query, **_mapping("extra_query", options)}
    headers = {**headers, **_mapping("extra_headers", options)}
    return Target(path, query, headers, operation=operation), Limits(**options)


def _mapping(name: str, options: dict[str, Any]) -> Mapping[str, Any]:
    given = options.pop(name, None) or {}
    if not hasattr(given, "keys"):
        raise ConfigurationError(f"`{name}` must be a mapping of names to values, not {given!r}")
    found: Mapping[str, Any] = given
    return found


def known(options: Mapping[str, Any], kind: Any, whose: str) -> dict[str, Any]:
    """The options in a dictionary of their own; raises TypeError where there is no such option."""
    for name in options:
        if name not in kind.__annotations__:
            from openai_core.sansio.wording import unexpected

            raise unexpected(name, kind.__annotations__, whose)
    return dict(options)


def _of_beta() -> dict[str, str]:
    """The events of today's protocol that the beta had, in its form, and those that only it had."""
    from importlib import import_module

    models = import_module("openai_core.generated.models.realtime")
    found = dict(EARLIER)
    for kind, reference in members_of(UNION).items():
        name = reference.partition(":")[2].replace("Server", "BetaServer", 1)
        if hasattr(models, name):
            found[kind] = f"realtime:{name}"
    found["transcription_session.updated"] = "realtime:RealtimeBetaServerEventTranscriptionSessionUpdated"
    return found
