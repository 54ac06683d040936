"""The shelves of `client.realtime`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.realtime_calls_accept as _realtime_calls_accept
import openai_core.generated.endpoints.realtime_calls_create as _realtime_calls_create
import openai_core.generated.endpoints.realtime_calls_hangup as _realtime_calls_hangup
import openai_core.generated.endpoints.realtime_calls_refer as _realtime_calls_refer
import openai_core.generated.endpoints.realtime_calls_reject as _realtime_calls_reject
import openai_core.generated.endpoints.realtime_client_secrets_create as _realtime_client_secrets_create
import openai_core.generated.endpoints.realtime_translations_client_secrets_create as _realtime_translations_client_secrets_create
from openai_core.operation import operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.realtime import Translations as _Translations


class Realtime(Resource[R]):
    """Live voice and text sessions with a model.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    @cached_property
    def calls(self) -> Calls[R]:
        """Phone and WebRTC calls with a realtime model."""
        from openai_core.generated.resources.realtime import Calls

        return Calls(self._runner)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets[R]:
        """Short-lived secrets for opening realtime sessions from client apps."""
        from openai_core.generated.resources.realtime import RealtimeClientSecrets

        return RealtimeClientSecrets(self._runner)

    @cached_property
    def translations(self) -> _Translations[R]:
        """Live translation of speech."""
        from openai_core.resources.realtime import Translations

        return Translations(self._runner)

    with_raw_response: View[Realtime[Raw], Realtime[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Realtime[Streaming], Realtime[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Calls(Resource[R]):
    """Phone and WebRTC calls with a realtime model.

    API page: https://platform.openai.com/docs/api-reference/realtime-calls
    """

    accept = operation(_realtime_calls_accept.build)
    """Pick up a waiting SIP call with a given model, instructions, audio settings and tools."""

    create = operation(_realtime_calls_create.build)
    """Open a WebRTC call with a realtime model by exchanging an SDP offer for an answer."""

    hangup = operation(_realtime_calls_hangup.build)
    """Hang up a realtime call."""

    refer = operation(_realtime_calls_refer.build)
    """Send the caller of an ongoing SIP call on to a different address."""

    reject = operation(_realtime_calls_reject.build)
    """Turn away a SIP call before it is answered, optionally choosing the status code sent."""

    with_raw_response: View[Calls[Raw], Calls[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Calls[Streaming], Calls[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class RealtimeClientSecrets(Resource[R]):
    """Short-lived secrets for opening realtime sessions from client apps.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    create = operation(_realtime_client_secrets_create.build)
    """Issue a short-lived secret with which a client app can open a realtime session."""

    with_raw_response: View[RealtimeClientSecrets[Raw], RealtimeClientSecrets[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[RealtimeClientSecrets[Streaming], RealtimeClientSecrets[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Translations(Resource[R]):
    """Live translation of speech.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    @cached_property
    def client_secrets(self) -> TranslationsClientSecrets[R]:
        """Short-lived secrets for opening realtime translation sessions from client apps."""
        from openai_core.generated.resources.realtime import TranslationsClientSecrets

        return TranslationsClientSecrets(self._runner)

    with_raw_response: View[Translations[Raw], Translations[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Translations[Streaming], Translations[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class TranslationsClientSecrets(Resource[R]):
    """Short-lived secrets for opening realtime translation sessions from client apps.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    create = operation(_realtime_translations_client_secrets_create.build)
    """Issue a short-lived secret with which a client app can open a realtime translation session."""

    with_raw_response: View[TranslationsClientSecrets[Raw], TranslationsClientSecrets[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[TranslationsClientSecrets[Streaming], TranslationsClientSecrets[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
