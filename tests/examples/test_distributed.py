"""The examples of `examples/distributed`: a map over a dataset on a cluster of this machine."""

from __future__ import annotations

import importlib
import os
import pickle
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import Client
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "examples" / "distributed"
TEXTS = [f"Sentence {number}." for number in range(50)]


@pytest.fixture(autouse=True)
def _its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server


def right(rows: list[Any]) -> bool:
    expected = [(number, text, f"You said: In one line: {text}", None) for number, text in enumerate(TEXTS)]
    return [tuple(row) for row in rows] == expected


@pytest.mark.filterwarnings("ignore")
def test_a_dataset_is_mapped_on_a_cluster_of_two_dask_processes(server: LocalServer, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    example = importlib.import_module("with_dask")
    client = Client(base_url=server.url, api_key="test")
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None, "local_directory": str(tmp_path)}
    with distributed.LocalCluster(**options) as machines, distributed.Client(machines) as cluster:
        rows = example.run(client, TEXTS, cluster, size=10, folder=tmp_path)
        assert right(rows)
        assert len(server.requests) == 50
        assert right(example.run(client, TEXTS, cluster, size=10, folder=tmp_path))
    assert len(server.requests) == 50  # all of it stood in the checkpoints
    client.close()


@pytest.mark.filterwarnings("ignore")
def test_a_dataset_is_mapped_by_ray(server: LocalServer, tmp_path: Path) -> None:
    ray = pytest.importorskip("ray")
    example = importlib.import_module("with_ray")
    places = os.pathsep.join([str(FOLDER), *sys.path[1:]])  # what the machines of this cluster find is what is here
    ray.init(num_cpus=2, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": places}})
    try:
        with Client(base_url=server.url, api_key="test") as client:
            assert right(example.run(client, TEXTS, size=10, folder=tmp_path))
    finally:
        ray.shutdown()


def test_what_the_machines_do_needs_no_cluster(server: LocalServer) -> None:
    dataset = importlib.import_module("dataset")
    client: Client = pickle.loads(pickle.dumps(Client(base_url=server.url, api_key="test")))
    rows = dataset.summarized(client, 7, ["A.", "B."])
    assert [(row.number, row.summary) for row in rows] == [
        (7, "You said: In one line: A."),
        (8, "You said: In one line: B."),
    ]


def test_the_ray_example_is_sound_python() -> None:
    compile((FOLDER / "with_ray.py").read_text(), "with_ray.py", "exec")
    assert "dataset" not in sys.stdlib_module_names
