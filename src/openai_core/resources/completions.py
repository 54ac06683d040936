"""What `client.completions` offers beyond the operations of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openai_core.generated.resources import completions as generated
from openai_core.resource import R
from openai_core.resources.opening import opener

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.aio.completions import AsyncCompletionStream
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.completions import CompletionStream
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints.completions_create import CompletionCreateParams


class Completions(generated.Completions[R]):
    __doc__ = generated.Completions.__doc__

    @overload
    def stream(self: Completions[Runner], **params: Unpack[CompletionCreateParams]) -> CompletionStream: ...
    @overload
    def stream(self: Completions[AsyncRunner], **params: Unpack[CompletionCreateParams]) -> AsyncCompletionStream: ...
    def stream(self: Completions[Any], **params: Any) -> Any:
        """Continue a plain text prompt, and follow the text as events, which add up to the completion.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            params: Those of `create`, but for `stream`.

        Returns:
            `CompletionStream`; under `AsyncClient`, `AsyncCompletionStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/completions
        """
        from openai_core.generated.endpoints.completions_create import build_stream

        runner = opener(self, "stream", params)
        request = build_stream(stream=True, **params)
        if runner.asynchronous:
            from openai_core.aio.completions import AsyncCompletionStream

            return AsyncCompletionStream(runner, request)
        from openai_core.blocking.completions import CompletionStream

        return CompletionStream(runner, request)
