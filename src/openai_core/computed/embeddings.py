"""Computed values of the models of `embeddings`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.model import _sealed

if TYPE_CHECKING:
    from array import array


def _numpy() -> Any:
    try:
        import numpy
    except ImportError as error:
        from openai_core.extras import missing

        raise missing("numpy") from error
    return numpy


class Embedding:
    """Computed values of `Embedding`."""

    __slots__ = ()

    @_sealed
    def as_array(self) -> array[float]:
        """The vector as an array of floats of 32 bits: an eighth of the memory that the list takes.

        It is the one that came, not a copy, unless the list was read before.
        """
        from openai_core.sansio.vector import vector_of

        return vector_of(self)

    @_sealed
    def numpy(self) -> Any:
        """The vector as an array of numpy's, `float32`; no number is copied, unless the list was read before.

        Raises:
            MissingPackageError: numpy is not installed.
        """
        from openai_core.sansio.vector import vector_of

        numpy = _numpy()
        return numpy.frombuffer(vector_of(self), dtype=numpy.float32)


class CreateEmbeddingResponse:
    """Computed values of `CreateEmbeddingResponse`."""

    __slots__ = ()

    @_sealed
    def numpy(self) -> Any:
        """All vectors as one matrix of numpy's, `float32`, a row each, in the order of `data`.

        Raises:
            MissingPackageError: numpy is not installed.
            ValueError: the vectors are not all equally long.
        """
        numpy = _numpy()
        rows = [row.numpy() for row in getattr(self, "data", None) or ()]
        return numpy.stack(rows) if rows else numpy.empty((0, 0), dtype=numpy.float32)
