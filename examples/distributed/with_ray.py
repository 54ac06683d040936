"""A map over a dataset on the machines of a Ray cluster; without an address, on this machine.

pip install ray
python examples/distributed/with_ray.py [auto]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ray  # pyright: ignore[reportMissingImports]

sys.path.insert(0, str(Path(__file__).parent))
from dataset import parts, summarized

from openai_core import Client
from openai_core.testing import stand_in

if TYPE_CHECKING:
    from dataset import Row


def run(client: Client, texts: list[str], size: int = 100, folder: Path | None = None) -> list[Row]:
    """Every row, in order; parts go to whichever machine is free, and again to another if one is lost."""
    task: Any = ray.remote(max_retries=2)(summarized)
    shared = ray.put(client)  # pickled once, not once a part
    waiting = [task.remote(shared, start, part, folder) for start, part in parts(texts, size)]
    done: list[Row] = []
    while waiting:
        ready, waiting = ray.wait(waiting)
        for part in ray.get(ready):
            done += part
        print(f"{len(done)} of {len(texts)}")
    return sorted(done)


def main() -> None:
    ray.init(
        address=sys.argv[1] if len(sys.argv) > 1 else None,
        runtime_env={"py_modules": [str(Path(__file__).with_name("dataset.py"))]},
    )
    texts = [f"Sentence {number} of a long report." for number in range(1000)]
    rows = run(Client(), texts)
    print(rows[0], rows[-1], sep="\n")


if __name__ == "__main__":
    with stand_in():
        main()
