"""A map over a dataset on the machines of a Dask cluster; without an address, on a cluster of two local processes.

pip install distributed
python examples/distributed/with_dask.py [tcp://scheduler:8786]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from distributed import Client as Cluster
from distributed import LocalCluster, as_completed

sys.path.insert(0, str(Path(__file__).parent))
from dataset import parts, summarized

from openai_core import Client
from openai_core.testing import stand_in

if TYPE_CHECKING:
    from dataset import Row


def run(client: Client, texts: list[str], cluster: Cluster, size: int = 100, folder: Path | None = None) -> list[Row]:
    """Every row, in order; parts go to whichever machine is free, and again to another if one is lost."""
    cluster.upload_file(str(Path(__file__).with_name("dataset.py")))
    futures = [cluster.submit(summarized, client, start, part, folder, retries=2) for start, part in parts(texts, size)]
    done: list[Row] = []
    for future in as_completed(futures):
        done += future.result()
        print(f"{len(done)} of {len(texts)}")
    return sorted(done)


def main() -> None:
    texts = [f"Sentence {number} of a long report." for number in range(1000)]
    if len(sys.argv) > 1:
        with Cluster(sys.argv[1]) as cluster:
            rows = run(Client(), texts, cluster)
    else:
        with LocalCluster(n_workers=2, threads_per_worker=1) as machines, Cluster(machines) as cluster:
            rows = run(Client(), texts, cluster)
    print(rows[0], rows[-1], sep="\n")


if __name__ == "__main__":
    with stand_in():
        main()
