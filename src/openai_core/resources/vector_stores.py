"""What `client.vector_stores` offers beyond the operations of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.generated.resources import vector_stores as generated
from openai_core.resource import R
from openai_core.sansio.poll import seconds
from openai_core.work.indexing import batch_uploaded, given, uploaded, uploaded_and_indexed
from openai_core.work.method import helper
from openai_core.work.waiting import FILE_BATCH, STORED_FILE, VECTOR_STORE, begun, looks, paused, waited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Unpack

    from openai_core.generated.endpoints.vector_stores_create import VectorStoreCreateParams
    from openai_core.generated.endpoints.vector_stores_file_batches_create import VectorStoreFileBatchCreateParams
    from openai_core.generated.endpoints.vector_stores_files_create import VectorStoreFileCreateParams
    from openai_core.generated.models.vector_stores import VectorStore, VectorStoreFile, VectorStoreFileBatch
    from openai_core.sansio.file import FileTypes
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.parting import Work
    from openai_core.work.waiting import LookOptions


class VectorStores(generated.VectorStores[R]):
    __doc__ = generated.VectorStores.__doc__

    @helper
    def create_and_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStore], Any] | None = None,
        **params: Unpack[VectorStoreCreateParams],
    ) -> Flow[VectorStore]:
        """Create a vector store, and wait until it is over.

        Args:
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the vector store at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The vector store: completed or expired, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the vector store as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/vector-stores
        """
        from openai_core.generated.endpoints.vector_stores_create import build
        from openai_core.generated.endpoints.vector_stores_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            VECTOR_STORE,
            build,
            lambda made: partial(look, made.id, **said),
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        store: str | VectorStore,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStore], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[VectorStore]:
        """Wait until a vector store is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            store: Its id, or the vector store as it was.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the vector store at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The vector store: completed or expired, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the vector store as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/vector-stores
        """
        from openai_core.generated.endpoints.vector_stores_retrieve import build

        look = partial(build, VECTOR_STORE.named(store), **options)
        return waited(
            self,
            VECTOR_STORE,
            look,
            store,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )


class Files(generated.Files[R]):
    __doc__ = generated.Files.__doc__

    @helper
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStoreFile], Any] | None = None,
        **params: Unpack[VectorStoreFileCreateParams],
    ) -> Flow[VectorStoreFile]:
        """Add a file of a vector store, and wait until it is over.

        Args:
            vector_store_id: The id of what it belongs to.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the file of a vector store at each look; may be a coroutine function under
                `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The file of a vector store: completed, failed or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the file of a vector store as it was. It goes on all the
                same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-files
        """
        from openai_core.generated.endpoints.vector_stores_files_create import build
        from openai_core.generated.endpoints.vector_stores_files_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            STORED_FILE,
            build,
            lambda made: partial(look, vector_store_id, made.id, **said),
            vector_store_id,
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        file: str | VectorStoreFile,
        *,
        vector_store_id: str,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStoreFile], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[VectorStoreFile]:
        """Wait until a file of a vector store is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            file: Its id, or the file of a vector store as it was.
            vector_store_id: The id of what it belongs to.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the file of a vector store at each look; may be a coroutine function under
                `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The file of a vector store: completed, failed or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the file of a vector store as it was. It goes on all the
                same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-files
        """
        from openai_core.generated.endpoints.vector_stores_files_retrieve import build

        look = partial(build, vector_store_id, STORED_FILE.named(file), **options)
        return waited(
            self,
            STORED_FILE,
            look,
            file,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    poll = wait
    """The same as `wait`."""

    @helper
    def upload(
        self,
        vector_store_id: str,
        *,
        file: FileTypes,
        attributes: Mapping[str, str | float | bool] | None = None,
        chunking_strategy: Mapping[str, Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[VectorStoreFile]:
        """Upload a file, and add it to a vector store; its indexing goes on afterwards.

        Args:
            vector_store_id: The id of the vector store.
            file: The file: a path (`pathlib.Path`), an open binary file, bytes with a name, ...
            attributes: Key-value pairs stored with the file.
            chunking_strategy: How the file is split into chunks.
            options: Those that every call takes.

        Returns:
            The file of the vector store, as it is by then.

        Raises:
            APIError: a request failed.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-files
        """
        return uploaded(vector_store_id, file, given(attributes, chunking_strategy), options)

    @helper
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        file: FileTypes,
        attributes: Mapping[str, str | float | bool] | None = None,
        chunking_strategy: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        on_update: Callable[[VectorStoreFile], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[VectorStoreFile]:
        """Upload a file, add it to a vector store, and wait until it is indexed.

        Args:
            vector_store_id: The id of the vector store.
            file: The file: a path (`pathlib.Path`), an open binary file, bytes with a name, ...
            attributes: Key-value pairs stored with the file.
            chunking_strategy: How the file is split into chunks.
            timeout: Seconds for the waiting. Default: no limit.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            max_wait_seconds: Another name of `timeout`.
            on_update: Called with the file at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The file of the vector store: completed, failed or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the file as it was. It goes on all the same.
            APIError: a request failed.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-files
        """
        seconds("timeout", timeout)
        return uploaded_and_indexed(
            self,
            vector_store_id,
            file,
            given(attributes, chunking_strategy),
            options,
            timeout=timeout if max_wait_seconds is None else max_wait_seconds,
            interval=paused(interval, poll_interval_ms),
            on_update=on_update,
        )


class FileBatches(generated.FileBatches[R]):
    __doc__ = generated.FileBatches.__doc__

    @helper
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStoreFileBatch], Any] | None = None,
        **params: Unpack[VectorStoreFileBatchCreateParams],
    ) -> Flow[VectorStoreFileBatch]:
        """Create a file batch, and wait until it is over.

        Args:
            vector_store_id: The id of what it belongs to.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the file batch at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The file batch: completed, failed or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the file batch as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
        """
        from openai_core.generated.endpoints.vector_stores_file_batches_create import build
        from openai_core.generated.endpoints.vector_stores_file_batches_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            FILE_BATCH,
            build,
            lambda made: partial(look, vector_store_id, made.id, **said),
            vector_store_id,
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        batch: str | VectorStoreFileBatch,
        *,
        vector_store_id: str,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStoreFileBatch], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[VectorStoreFileBatch]:
        """Wait until a file batch is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            batch: Its id, or the file batch as it was.
            vector_store_id: The id of what it belongs to.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the file batch at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The file batch: completed, failed or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the file batch as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
        """
        from openai_core.generated.endpoints.vector_stores_file_batches_retrieve import build

        look = partial(build, vector_store_id, FILE_BATCH.named(batch), **options)
        return waited(
            self,
            FILE_BATCH,
            look,
            batch,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    poll = wait
    """The same as `wait`."""

    @helper
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes | str],
        file_ids: Sequence[str] = (),
        max_concurrency: int = 5,
        attributes: Mapping[str, str | float | bool] | None = None,
        chunking_strategy: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[VectorStoreFileBatch], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Work[VectorStoreFileBatch]:
        """Upload files, several at once, add them to a vector store as one batch, and wait until it is indexed.

        When an upload fails, those under way are still finished, no further ones are begun, and the error names the
        ids of the files that are there.

        Args:
            vector_store_id: The id of the vector store.
            files: The files: paths, open binary files, bytes with a name, ...; read lazily.
            file_ids: The ids of files that are there already.
            max_concurrency: How many files are uploaded at once. Default: 5.
            attributes: Key-value pairs stored with each file.
            chunking_strategy: How the files are split into chunks.
            timeout: Seconds for the waiting. Default: no limit.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the batch at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The batch: completed, failed or cancelled, as its `status` tells; `file_counts` tells how many are what.

        Raises:
            PollTimeout: it was not over in time; `last` is the batch as it was. It goes on all the same.
            APIError: a request failed.
            ConfigurationError: an argument cannot be right, or there are no files.

        API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
        """
        seconds("timeout", timeout)
        return batch_uploaded(
            self,
            vector_store_id,
            files,
            file_ids,
            max_concurrency,
            given(attributes, chunking_strategy),
            options,
            timeout=timeout,
            interval=paused(interval, poll_interval_ms),
            on_update=on_update,
        )
