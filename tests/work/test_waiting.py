"""Things that take their time are waited for, all in the same way."""

from __future__ import annotations

import inspect
from functools import partial, reduce
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Answer, answer

from openai_core import AsyncClient, Client
from openai_core.bound import BoundOperation
from openai_core.errors import APIStatusError, ConfigurationError, PollTimeout
from openai_core.generated.models.fine_tuning import FineTuningJob
from openai_core.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.testing import LocalServer
    from work.conftest import Clock

JOB = {"id": "ftjob-1", "object": "fine_tuning.job", "created_at": 1, "model": "m", "training_file": "file-1"}


def job(status: str) -> dict[str, Any]:
    return {**JOB, "status": status}


def test_a_job_is_waited_for_through_states_that_nobody_knows(face: Face, wire: Wire) -> None:
    wire.tell(*(answer(job(status), openai_poll_after_ms="1") for status in ("queued", "polishing", "succeeded")))
    seen: list[str] = []
    client = face.client(base_url=wire.url)
    made = client.fine_tuning.jobs.wait("ftjob-1", timeout=30, on_update=lambda job: seen.append(job.status))
    assert made.status == "succeeded"
    assert seen == ["queued", "polishing", "succeeded"]
    assert {one.path for one in wire.seen} == {"/v1/fine_tuning/jobs/ftjob-1"}


def test_waiting_that_takes_too_long_keeps_what_it_saw_last(face: Face, wire: Wire, clock: Clock) -> None:
    wire.script.extend([answer(job("running"))] * 100)
    client = face.client(base_url=wire.url)
    with pytest.raises(PollTimeout, match=r"50 s; it is running") as caught:
        client.fine_tuning.jobs.wait("ftjob-1", timeout=50, interval=0, on_update=lambda job: clock.go(20))
    assert caught.value.last.status == "running"
    assert len(wire.seen) == 3


@pytest.mark.parametrize("begun", [False, True])
def test_what_does_not_answer_is_not_waited_for_any_longer(begun: bool, face: Face, wire: Wire) -> None:
    wire.script = [Answer(silent=True)] * 2
    jobs = face.client(base_url=wire.url, max_retries=0).fine_tuning.jobs
    given = {"model": "m", "training_file": "file-1"}
    wait = partial(jobs.wait, "ftjob-1") if begun else partial(jobs.create_and_poll, **given)
    with pytest.raises(PollTimeout, match=r"within 0\.1 s") as caught:
        wait(timeout=0.1)
    assert caught.value.last is None
    assert len(wire.seen) <= 1


def test_the_time_for_waiting_has_two_names(face: Face, wire: Wire) -> None:
    wire.script = [Answer(silent=True)]
    jobs = face.client(base_url=wire.url, max_retries=0).fine_tuning.jobs
    with pytest.raises(PollTimeout, match=r"0\.05 s"):
        jobs.wait("ftjob-1", deadline=0.05)
    with pytest.raises(ConfigurationError, match="say the same"):
        jobs.wait("ftjob-1", deadline=1, timeout=1)
    with pytest.raises(ConfigurationError, match="`deadline`"):
        jobs.wait("ftjob-1", deadline="soon")


# httpcore leaves generators of its own to the garbage collector when a body is given up, which trio reports
@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
@pytest.mark.parametrize("shelf", ["responses", "beta"])
def test_a_response_is_made_in_the_background_and_waited_for(shelf: str, face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    responses = client.responses if shelf == "responses" else client.beta.responses
    seen: list[str] = []
    made = responses.create_and_poll(
        model="m",
        input="Hi",
        include=["reasoning.encrypted_content"],
        extra_headers={"x-team": "blue"},
        idempotency_key="one",
        timeout=60,
        poll_interval_ms=1,
        on_update=lambda response: seen.append(response.status),
    )
    assert (made.status, made.output_text) == ("completed", "You said: Hi")
    assert seen[-1] == "completed"
    first, *others = server.requests
    assert first.body["background"] is True
    assert others
    assert {one.headers["x-team"] for one in server.requests} == {"blue"}
    assert not any("idempotency-key" in one.headers for one in others)
    with pytest.raises(TypeError, match="stream"):
        responses.create_and_poll(model="m", input="Hi", stream=True)
    with pytest.raises(TypeError, match="model_name"):
        responses.create_and_poll(model_name="m")
    with pytest.raises(PollTimeout):
        responses.create_and_poll(model="m", input="Hi", timeout=0, interval=1)


def test_a_thing_that_is_over_is_given_back_without_a_look(face: Face, wire: Wire) -> None:
    over = FineTuningJob.from_dict(job("failed"))
    assert face.client(base_url=wire.url).fine_tuning.jobs.wait(over) is over
    assert not wire.seen


def test_a_job_that_pauses_is_given_since_nothing_happens_before_it_is_resumed(face: Face, wire: Wire) -> None:
    wire.tell(answer(job("paused")))
    assert face.client(base_url=wire.url).fine_tuning.jobs.wait("ftjob-1").status == "paused"


def test_the_time_for_creating_and_waiting_is_one(face: Face, wire: Wire, clock: Clock) -> None:
    wire.script.extend([answer(job("queued"))] * 100)
    client = face.client(base_url=wire.url)
    with pytest.raises(PollTimeout):
        client.fine_tuning.jobs.create_and_poll(
            model="m", training_file="f", timeout=50, poll_interval_ms=0, on_update=lambda job: clock.go(20)
        )
    assert wire.seen[0].json() == {"model": "m", "training_file": "f"}
    assert len(wire.seen) == 1 + 3


def test_looks_say_the_headers_again_that_the_first_call_said(face: Face, wire: Wire) -> None:
    wire.tell(answer(job("queued")), answer(job("succeeded")))
    given = {"model": "m", "training_file": "f", "extra_headers": {"x-team": "blue"}, "idempotency_key": "one"}
    face.client(base_url=wire.url).fine_tuning.jobs.create_and_poll(interval=0, **given)
    assert [one.headers["x-team"] for one in wire.seen] == ["blue", "blue"]
    assert "idempotency-key" not in wire.seen[1].headers


@pytest.mark.parametrize(
    "wrong", [{"interval": -1}, {"timeout": float("nan")}, {"interval": 1, "poll_interval_ms": 1}, {"interval": "1"}]
)
def test_what_is_no_number_of_seconds_is_refused_at_once(wrong: dict[str, Any], wire: Wire) -> None:
    with Client(api_key="k", base_url=wire.url) as client, pytest.raises(ConfigurationError):
        client.fine_tuning.jobs.wait("ftjob-1", **wrong)
    assert not wire.seen


def test_an_id_that_is_none_is_refused(wire: Wire) -> None:
    with Client(api_key="k", base_url=wire.url) as client, pytest.raises(TypeError, match="id of a batch"):
        client.batches.wait(None)  # type: ignore[arg-type]


IN_VIEWS = {"chat.completions.parse", "responses.parse"}
"""Methods of one request, which views have too."""


def helpers(shelf: Any, path: str = "") -> Iterator[str]:
    """The names of all that is on the shelves of a client beyond operations and views."""
    for name in dir(shelf):
        found = getattr(shelf, name)
        if isinstance(found, Resource) and not name.startswith("with_"):
            yield from helpers(found, f"{path}{name}.")
        elif path and callable(found) and not isinstance(found, BoundOperation | Resource) and path != "webhooks.":
            yield path + name


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_views_refuse_what_makes_several_requests_in_words(kind: Any, view: str) -> None:
    client = kind(api_key="k")
    names = set(helpers(client))
    assert {"batches.wait", "batches.run", "images.save", "responses.stream", "videos.download"} < names
    for name in sorted(names - IN_VIEWS):
        *path, method = name.split(".")
        shelf = reduce(getattr, path, client)
        for seen in (getattr(shelf, view), reduce(getattr, path, getattr(client, view))):
            with pytest.raises(TypeError, match=r"\w+\(\) has no raw view: call it on the client"):
                getattr(seen, method)()


def test_helpers_show_their_parameters_and_words() -> None:
    with Client(api_key="k") as client:
        assert [*inspect.signature(client.batches.wait).parameters][:3] == ["batch", "timeout", "deadline"]
        assert (client.batches.wait.__doc__ or "").startswith("Wait until a batch is over")
        assert client.videos.poll == client.videos.wait


def test_every_kind_is_waited_for_against_the_local_server(face: Face, server: LocalServer, tmp_path: Path) -> None:
    client = face.client(base_url=server.url)
    file = client.files.create(file=("a.jsonl", b"{}"), purpose="batch")
    assert client.files.wait_for_processing(file).status == "processed"
    assert client.files.wait_for_processing(file.id, poll_interval=0.01, max_wait_seconds=5).status == "processed"
    client.files.download(file, tmp_path / "a", checksum="99914b932bd37a50b983c5e7c90ae93b")
    assert (tmp_path / "a").read_bytes() == b"{}"
    made = client.batches.create_and_poll(
        input_file_id=file.id, endpoint="/v1/responses", completion_window="24h", interval=0.01
    )
    assert made.status == "completed"
    assert client.videos.create_and_poll(prompt="a cat", interval=0.01).status == "completed"
    store = client.vector_stores.create_and_poll(name="s")
    stored = client.vector_stores.files.create_and_poll(store.id, file_id=file.id, interval=0.01)
    assert stored.status == "completed"
    assert client.vector_stores.files.poll(stored, vector_store_id=store.id).status == "completed"
    batch = client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[file.id], interval=0.01)
    assert batch.status == "completed"
    source = {"type": "jsonl", "source": {"type": "file_id", "id": file.id}}
    assert client.evals.runs.create_and_poll("eval_1", data_source=source, interval=0.01).status == "completed"
    assistant, thread = client.beta.assistants.create(model="m"), client.beta.threads.create()
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id, interval=0.01)
    assert run.status == "completed"
    assert client.beta.threads.runs.poll(run.id, thread.id).status == "completed"
    again = client.beta.threads.create_and_run_poll(assistant_id=assistant.id, interval=0.01)
    assert again.status == "completed"


def test_files_are_uploaded_side_by_side_into_a_vector_store(face: Face, server: LocalServer, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(9)]
    for number, path in enumerate(paths):
        path.write_text(f"whale {number}")
    client = face.client(base_url=server.url)
    store = client.vector_stores.create_and_poll(name="sea")
    batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=[*paths[:8], str(paths[8])])
    assert (batch.status, batch.file_counts.total) == ("completed", 9)
    one = client.vector_stores.files.upload_and_poll(store.id, file=paths[0], attributes={"kind": "sea"})
    assert one.status == "completed"
    page = face.first(client.vector_stores.search(store.id, query="whale", max_num_results=3))
    assert len(page.data) == 3


def test_an_upload_among_several_that_fails_lets_those_under_way_end_and_names_what_is_there(
    face: Face, server: LocalServer, tmp_path: Path
) -> None:
    client = face.client(base_url=server.url, max_retries=0)
    server.fail([500], on="files.create")
    files = ((f"{number}.txt", b"1") for number in range(300))
    with pytest.raises(APIStatusError) as caught:
        client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, max_concurrency=2)
    assert {one.operation for one in server.requests} == {"files.create"}
    made = [one for one in server.requests if one.status == 200]
    assert 1 <= len(made) == len(server.requests) - 1 < 299
    note = caught.value.__notes__[-1]
    assert note.startswith(f"{len(made)} files were uploaded before that: file-")
    assert note.count("file-") == len(made)
