"""A socket for responses by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.blocking.responses_socket import ResponsesConnection
from openai_core.resources.responses_socket import alone

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.options import ApiKey
    from openai_core.sansio.ws.responses import ResponsesOptions


class ResponsesSocket(ResponsesConnection):
    """Responses over a WebSocket for those who have no client, only a key."""

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        **options: Unpack[ResponsesOptions],
    ) -> None:
        """Know where to connect to; nothing is opened yet.

        Args:
            api_key: The key, or a function that gives one and is asked before every connection. Default:
                `OPENAI_API_KEY` in the environment.
            base_url: Where the API is. Default: `OPENAI_BASE_URL` in the environment, or OpenAI's.
            websocket_base_url: Where to connect to, if that is another place.
            options: See `ResponsesOptions`.

        Raises:
            ConfigurationError: there is no key, or an option cannot be right, or the library for WebSockets is missing.
        """
        given = {"api_key": api_key, "base_url": base_url, "websocket_base_url": websocket_base_url}
        super().__init__(*alone(False, type(self).__name__, given, options), owned=True)
