"""Long work: waiting, uploads, batches and maps, in both clients. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_type

from openai_core import AsyncClient, Client
from openai_core.generated.models.batches import Batch
from openai_core.generated.models.beta_threads import Run
from openai_core.generated.models.chat import ChatCompletion
from openai_core.generated.models.embeddings import CreateEmbeddingResponse
from openai_core.generated.models.evals import EvalRun
from openai_core.generated.models.files import FileObject
from openai_core.generated.models.fine_tuning import FineTuningJob
from openai_core.generated.models.responses import Response
from openai_core.generated.models.uploads import Upload
from openai_core.generated.models.vector_stores import VectorStore, VectorStoreFile, VectorStoreFileBatch
from openai_core.generated.models.videos import Video
from openai_core.work.checkpoint import Checkpoint
from openai_core.work.outcomes import BatchResult, BatchResults

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from openai_core.aio.mapping import AsyncMapRun
    from openai_core.blocking.mapping import MapRun

client = Client()
later = AsyncClient()


def waiting() -> None:
    assert_type(client.files.wait_for_processing("file-1", timeout=60), FileObject)
    assert_type(client.files.download("file-1", "there", progress="auto"), None)
    assert_type(client.vector_stores.create_and_poll(name="docs"), VectorStore)
    assert_type(client.vector_stores.files.poll("file-1", vector_store_id="vs_1"), VectorStoreFile)
    assert_type(client.vector_stores.files.upload_and_poll("vs_1", file=Path("a.txt")), VectorStoreFile)
    assert_type(client.vector_stores.file_batches.upload_and_poll("vs_1", files=[Path("a"), "b"]), VectorStoreFileBatch)
    assert_type(client.fine_tuning.jobs.wait("ftjob-1", on_update=lambda job: print(job.status)), FineTuningJob)
    assert_type(client.batches.wait("batch_1"), Batch)
    assert_type(client.videos.create_and_poll(prompt="a cat"), Video)
    assert_type(client.videos.download("video_1", Path("cat.mp4"), variant="thumbnail"), None)
    assert_type(client.responses.create_and_poll(model="m", input="Hi", interval=1), Response)
    assert_type(client.responses.wait("resp_1", deadline=60), Response)
    for image in client.images.generate(prompt="a cat").data or ():
        assert_type(client.images.download(image), bytes)
    assert_type(client.images.save(client.images.generate(prompt="a cat"), Path()), list[str])
    assert_type(client.evals.runs.wait("run_1", eval_id="eval_1"), EvalRun)
    assert_type(client.beta.threads.runs.create_and_poll("thread_1", assistant_id="asst_1", interval=1), Run)
    assert_type(client.beta.threads.create_and_run_poll(assistant_id="asst_1"), Run)


async def waiting_later() -> None:
    assert_type(await later.batches.wait("batch_1"), Batch)
    assert_type(await later.videos.poll("video_1"), Video)
    assert_type(await later.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f"]), VectorStoreFileBatch)
    assert_type(await later.responses.create_and_poll(model="m", input="Hi"), Response)
    assert_type(await later.images.save(await later.images.generate(prompt="a cat"), "there"), list[str])
    assert_type(await later.uploads.upload_file("a.jsonl", purpose="batch"), Upload)


def uploading() -> None:
    assert_type(client.uploads.upload_file(Path("a.jsonl"), purpose="fine-tune", concurrency=8), Upload)
    assert_type(client.uploads.upload_file_chunked(b"abc", purpose="batch", filename="a"), Upload)


def batches() -> None:
    results = client.batches.run([{"model": "m", "input": "Hi"}], endpoint="/v1/responses")
    assert_type(results, BatchResults[Response])
    assert_type(results[0], BatchResult[Response])
    assert_type(results[0].value, Response)
    assert_type(results.errors, list[BatchResult[Response]])
    for result in results:
        assert_type(result.value, Response)
    assert_type(
        client.batches.run([("a", {"model": "m", "messages": []})], endpoint="/v1/chat/completions"),
        BatchResults[ChatCompletion],
    )

    client.batches.run(
        [{"model": "m", "input": "Hi"}],
        completion_window="24h",
        metadata={"a": "b"},
        timeout=60,
        interval=1,
        on_update=lambda batch: print(batch.status),
        directory=Path(),
        max_requests=10,
        max_bytes=1000,
    )
    assert_type(client.batches.run(resume="batch_1"), BatchResults[Any])
    assert_type(client.batches.run(resume=["batch_1", batch()], endpoint="/v1/responses"), BatchResults[Response])


def batch() -> Batch:
    return client.batches.wait("batch_1")


async def batches_later() -> None:
    assert_type(
        await later.batches.run([{"model": "m", "input": "Hi"}], endpoint="/v1/embeddings"),
        BatchResults[CreateEmbeddingResponse],
    )


def length(text: str) -> int:
    return len(text)


async def length_later(text: str) -> int:
    return len(text)


def maps() -> None:
    run = client.map([{"model": "m", "input": "Hi"}], concurrency=4, checkpoint="answers.jsonl")
    for result in run:
        assert_type(result.value, Response)
        assert_type(result.ok, bool)
    answers = client.map([{"model": "m", "messages": []}], operation="chat.completions.create")
    assert_type(answers.values(), list[ChatCompletion])
    lengths: MapRun[int] = client.map(["a", "b"], operation=length)
    assert_type(lengths.values(), list[int])
    assert_type(client.map([{"model": "m"}], operation="images.generate").values(), list[Any])
    client.map(
        [{"model": "m"}],
        on_result=lambda result: print(result.value.output_text),
        checkpoint=Checkpoint("answers.jsonl", sync=None),
        progress=lambda done, total: print(done, total),
        stop_on_error=True,
        order=False,
    )
    client.map(["a"], operation=length, on_result=lambda result: print(result.value + 1), progress="auto")


async def texts() -> AsyncIterator[str]:
    yield "a"


async def maps_later() -> None:
    async for result in later.map([{"model": "m", "input": "a"}], operation="embeddings.create"):
        assert_type(result.value, CreateEmbeddingResponse)
    lengths: AsyncMapRun[int] = later.map(texts(), operation=length_later)
    assert_type(await lengths.values(), list[int])
