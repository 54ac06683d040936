"""Values that models compute from what came: a class here is a base of the generated model of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Answering:
    """A response of the Responses API: its output is a list of items, some of them messages made of parts."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """All text that the model wrote, joined; empty where there is none (yet)."""
        return "".join(part.text for part in self._parts("output_text") if isinstance(part.text, str))

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


class Response(_Answering):
    """Computed values of `Response`."""

    __slots__ = ()


class BetaResponse(_Answering):
    """Computed values of `BetaResponse`."""

    __slots__ = ()


class Image:
    """Computed values of `Image`."""

    __slots__ = ()

    @property
    def data(self) -> bytes | None:
        """The picture itself, where it came as base64; None where it came as an address."""
        from base64 import b64decode

        text = getattr(self, "b64_json", None)
        return b64decode(text) if isinstance(text, str) else None
