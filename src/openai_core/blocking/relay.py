"""A stream as bytes for somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Literal

    from openai_core.blocking.relayable import Relayable
    from openai_core.sansio.relay import Ndjson


class Relay(Iterator[bytes]):
    """One block of bytes an item, made when it is asked for: nothing is read ahead. Closing it closes the stream."""

    def __init__(
        self,
        stream: Relayable[Any],
        form: Ndjson,
        errors: Literal["send", "raise"] = "send",
    ) -> None:
        """Begin.

        Args:
            stream: Where the items come from; it now belongs to this.
            form: Writes them.
            errors: `send`: what breaks the stream is told in a last block. `raise`: it is raised.

        Raises:
            ConfigurationError: `errors` is neither.
        """
        if errors not in ("send", "raise"):
            raise ConfigurationError(f"errors is 'send' or 'raise', not {errors!r}")
        self._stream = stream
        self.form = form
        """Writes them."""
        self._sends = errors == "send"
        self._over = False
        self.error: OpenAIError | None = None
        """What broke the stream; None while nothing has."""

    @property
    def content_type(self) -> str:
        return self.form.content_type

    @property
    def headers(self) -> dict[str, str]:
        """What to answer with, so that nothing on the way keeps the bytes back."""
        return self.form.headers

    @property
    def is_closed(self) -> bool:
        return self._over

    def __iter__(self) -> Relay:
        return self

    def __next__(self) -> bytes:
        if self._over:
            raise StopIteration
        form = self.form
        try:
            while True:
                block = form.item(next(self._stream))
                if block:
                    return block
        except StopIteration:
            if self._over:
                raise
            self._over = True
            if block := form.end():
                return block
            raise
        except OpenAIError as error:
            if self._over:  # closed by another task, which broke the reading of this one
                raise StopIteration from None
            self.error = error
            self.close()
            if not self._sends:
                raise
            return form.error(error)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End here, and let the stream's connection go."""
        self._over = True
        self._stream.close()

    def __enter__(self) -> Relay:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.content_type}, {'closed' if self._over else 'open'})"
