"""What responses compute from their items, those of the beta too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.sansio.filters import ContentFilter


class Answering:
    """A response of the Responses API: its output is a list of items, some of them messages made of parts."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """All text that the model wrote, joined; empty where there is none (yet)."""
        return "".join(part.text for part in self._parts("output_text") if isinstance(part.text, str))

    @property
    def content_filters(self) -> list[ContentFilter] | None:
        """What Azure's content filters found in input and output; None where there are none."""
        from openai_core.sansio.filters import filters_of

        return filters_of(self)

    @property
    def refusal(self) -> str | None:
        """Why the model refused, in its own words; None where it did not."""
        said = [part.refusal for part in self._parts("refusal") if isinstance(part.refusal, str)]
        return "".join(said) if said else None

    def _parts(self, kind: str) -> Iterator[Any]:
        for item in getattr(self, "output", None) or ():
            if getattr(item, "type", None) == "message":
                for part in item.content or ():
                    if getattr(part, "type", None) == kind:
                        yield part
