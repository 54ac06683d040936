"""What came of a batch: results in the order of the requests, read from disk when they are looked at."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, overload

from openai_core.errors import APIError, OpenAIError
from openai_core.sansio.codec import dumps, loads
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.problem import problem
from openai_core.sansio.reading import json_of

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from openai_core.generated.models.batches import Batch

T = TypeVar("T")

ANSWERS: Final = {
    "/v1/responses": "responses:Response",
    "/v1/chat/completions": "chat:ChatCompletion",
    "/v1/embeddings": "embeddings:CreateEmbeddingResponse",
    "/v1/completions": "completions:Completion",
    "/v1/moderations": "moderations:ModerationCreateResponse",
    "/v1/images/generations": "images:ImagesResponse",
    "/v1/images/edits": "images:ImagesResponse",
    "/v1/videos": "videos:Video",
}
"""The models of the answers, by endpoint."""


class BatchResult(Generic[T]):
    """What came of one request: a value or an error."""

    __slots__ = ("_value", "custom_id", "error", "index", "request_id", "status_code")

    def __init__(
        self,
        index: int,
        custom_id: str,
        value: T | None,
        error: OpenAIError | None,
        status_code: int | None = None,
        request_id: str | None = None,
    ) -> None:
        self.index = index
        """The place of the request among the others, from 0."""
        self.custom_id = custom_id
        self._value = value
        self.error = error
        """What went wrong; None where nothing did."""
        self.status_code = status_code
        """That of the answer; None where there was none."""
        self.request_id = request_id

    @property
    def ok(self) -> bool:
        return self.error is None

    @property
    def value(self) -> T:
        """The answer.

        Raises:
            OpenAIError: what went wrong.
        """
        if self.error is not None:
            raise self.error
        return self._value  # type: ignore[return-value]

    def __repr__(self) -> str:
        return f"BatchResult({self.custom_id!r}, {'ok' if self.error is None else repr(self.error)})"


class BatchResults(Sequence[BatchResult[T]], Generic[T]):
    """The results, in the order of the requests. The files they are read from are removed when this is closed or
    forgotten, unless they were given a folder of their own."""

    def __init__(self, directory: str | os.PathLike[str] | None = None) -> None:
        self.batches: list[Batch] = []
        """The batches, as they are at their end."""
        self.files: list[str] = []
        """The files that came: outputs and errors."""
        own = directory is None
        self.folder: str = tempfile.mkdtemp(prefix="openai-batch-") if directory is None else os.fspath(directory)
        """Where the files are."""
        os.makedirs(self.folder, exist_ok=True)
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True) if own else None
        self._names: list[str] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._failed: set[str] = set()
        self._endpoint = ""

    def settle(self, names: list[str], batches: list[Batch]) -> None:
        """Find every result in the files."""
        self._names = names
        self.batches = batches
        self._endpoint = str(batches[0].endpoint) if batches else ""
        for number, path in enumerate(self.files):
            place = 0
            with open(path, "rb") as file:
                for line in file:
                    if line.strip():
                        said = loads(line)
                        name = said["custom_id"]
                        self._places[name] = number, place
                        answer = said.get("response") or {}
                        if said.get("error") or not 200 <= (answer.get("status_code") or 0) < 300:
                            self._failed.add(name)
                    place += len(line)

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, index: int | str) -> BatchResult[T]: ...
    @overload
    def __getitem__(self, index: slice) -> list[BatchResult[T]]: ...
    def __getitem__(self, index: int | str | slice) -> Any:
        """The result of a request, by its place or by its `custom_id`; several, by a slice."""
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        if isinstance(index, str):
            return self._result(self._names.index(index), index)
        place = range(len(self))[index]
        return self._result(place, self._names[place])

    def __iter__(self) -> Iterator[BatchResult[T]]:
        return (self._result(place, name) for place, name in enumerate(self._names))

    @property
    def ok(self) -> bool:
        """Whether every request was answered."""
        return all(name in self._places and name not in self._failed for name in self._names)

    @property
    def errors(self) -> list[BatchResult[T]]:
        """The results that are errors, in order."""
        return [
            self._result(place, name)
            for place, name in enumerate(self._names)
            if name in self._failed or name not in self._places
        ]

    def values(self) -> Iterator[T]:
        """The answers, in order.

        Raises:
            OpenAIError: what went wrong with one of them.
        """
        return (result.value for result in self)

    def _result(self, index: int, name: str) -> BatchResult[T]:
        if name not in self._places:
            return BatchResult(index, name, None, self._missing())
        number, place = self._places[name]
        with open(self.files[number], "rb") as file:
            file.seek(place)
            said = loads(file.readline())
        answer = said.get("response") or {}
        status, request_id = answer.get("status_code"), answer.get("request_id")
        trouble = said.get("error")
        if trouble:
            trouble = trouble if isinstance(trouble, dict) else {"message": str(trouble)}
            message = str(trouble.get("message") or "The request failed")
            error: OpenAIError = APIError(message, code=trouble.get("code"), request_id=request_id)
            return BatchResult(index, name, None, error, status, request_id)
        headers = {"content-type": "application/json", **({"x-request-id": request_id} if request_id else {})}
        response = Response(status or 0, Headers.of(headers), dumps(answer.get("body")), method="POST")
        if name in self._failed:
            return BatchResult(index, name, None, problem(response), status, request_id)
        try:
            value = self._read(response)
        except OpenAIError as trouble_in_it:
            return BatchResult(index, name, None, trouble_in_it, status, request_id)
        return BatchResult(index, name, value, None, status, request_id)

    def _read(self, response: Response) -> Any:
        model = ANSWERS.get(self._endpoint)
        return loads(response.body) if model is None else json_of(model)(response)

    def _missing(self) -> OpenAIError:
        """Why there is no result."""
        states = sorted({str(batch.status) for batch in self.batches})
        error = APIError(f"There is no result: the batch is {' or '.join(states)}", code=f"batch_{states[0]}")
        for batch in self.batches:
            for found in (batch.errors.data if batch.errors else None) or ():
                where = "" if found.line is None else f" (line {found.line})"
                error.add_note(f"{batch.id}: {found.message}{where}")
        return error

    def close(self) -> None:
        """Remove the files, unless they have a folder of their own."""
        if self._finalizer is not None:
            self._finalizer()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        states = ", ".join(f"{batch.id} {batch.status}" for batch in self.batches)
        return f"BatchResults({len(self)} requests; {states})"
