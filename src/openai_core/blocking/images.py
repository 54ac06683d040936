"""The stream of a picture that is being drawn, or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from openai_core.accumulate.images import ImageStreamState
from openai_core.blocking.events import EventStream

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.blocking.runner import Runner
    from openai_core.generated.models.images import ImagesResponse
    from openai_core.sansio.message import StreamRequest

E = TypeVar("E")


class ImageStream(EventStream[E]):
    """Pictures while they are made: previews as often as asked for by `partial_images`, and the pictures.

    The bytes of the picture that an event shows are its `data`; the kinds of events are told apart by `type`.
    """

    def __init__(self, runner: Runner, request: StreamRequest[E]) -> None:
        self._state: ImageStreamState[E] = ImageStreamState()
        super().__init__(runner, request, self._state)

    @property
    def current_images(self) -> Mapping[int, E]:
        """The number of a picture, from 0 on -> the last event that showed it: a preview, or the picture itself."""
        return self._state.current

    @property
    def current_images_snapshot(self) -> ImagesResponse | None:
        """The pictures so far, a preview where there is no more of one; None before the first."""
        return self._state.snapshot

    def get_final_images(self) -> ImagesResponse:
        """Read on to the end; the pictures, with the settings used and the tokens of them all.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or brought no complete picture; the previews
                that it did bring stand in `partial`.
        """
        self.until_done()
        return self._state.final(self._state.result)
