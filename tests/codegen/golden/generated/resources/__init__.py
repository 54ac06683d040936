"""The root of the resource tree. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.generated.resources.beta import Beta
    from openai_core.generated.resources.letters import Letters


class Root(Resource[R]):
    """"""

    @cached_property
    def beta(self) -> Beta[R]:
        """What may change."""
        from openai_core.generated.resources.beta import Beta

        return Beta(self._runner)

    @cached_property
    def letters(self) -> Letters[R]:
        """Letters."""
        from openai_core.generated.resources.letters import Letters

        return Letters(self._runner)

    with_raw_response: View[Root[Raw], Root[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Root[Streaming], Root[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
