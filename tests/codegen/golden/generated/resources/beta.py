"""The shelves of `client.beta`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.beta_parcels_create as _beta_parcels_create
from openai_core.operation import operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Beta(Resource[R]):
    """What may change."""

    @cached_property
    def parcels(self) -> Parcels[R]:
        """Parcels."""
        from openai_core.generated.resources.beta import Parcels

        return Parcels(self._runner)

    with_raw_response: View[Beta[Raw], Beta[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Beta[Streaming], Beta[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Parcels(Resource[R]):
    """Parcels."""

    create = operation(_beta_parcels_create.build)
    """Send a parcel."""

    with_raw_response: View[Parcels[Raw], Parcels[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Parcels[Streaming], Parcels[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
