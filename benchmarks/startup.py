"""What a fresh process pays: to import, to have a client, and to have the first answer.

CPU is that of the whole process, the bare interpreter included. Bytecode is there (as after an installation): each
program runs once before it is measured, and writes it to a folder of this benchmark's own.
"""

from __future__ import annotations

import os
from statistics import median
from tempfile import TemporaryDirectory, TemporaryFile
from typing import TYPE_CHECKING

from benchmarks.measure import MILLI
from benchmarks.peers import (
    ENVIRONMENTS,
    FAST_LANE,
    HTTPX,
    HTTPX2,
    LITELLM,
    OPENAI,
    OURS,
    SOURCE,
    present,
    python_of,
    surroundings,
)
from benchmarks.table import Budget, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.turns import Taken

PROCESSES = 7
FEW = 3
"""Processes of who takes seconds for each."""
BARE = "bare interpreter"

_TOLD = """
import sys
print(len(sys.modules))
try:
    with open("/proc/self/status") as status:
        print(next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024)
except OSError:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024))
"""
_IMPORTS = {
    OURS: f"import sys; sys.path.insert(0, {str(SOURCE)!r})\nimport openai_core",
    OPENAI: "import openai",
    LITELLM: "import litellm",
    HTTPX: "import httpx",
    HTTPX2: "import httpx2",
}
_ASKED = "responses.create(model='gpt-5.4', input='Is it lit?')\nassert answer.output_text == 'The light is lit.'"
STEPS = {
    "import": "import",
    "client": "import, client, first resource",
    "answer": "process start to first decoded answer",
}


def measure(peers: tuple[str, ...], url: str, short: bool = False) -> list[Line]:
    """The lines of this benchmark."""
    programs = dict(_programs(peers, url))
    found: dict[tuple[str, str], list[tuple[float, float, float]]] = {key: [] for key in programs}
    with TemporaryDirectory() as bytecode:
        environment = {**surroundings(), "PYTHONPYCACHEPREFIX": bytecode}
        for turn in range(1 + (FEW if short else PROCESSES)):
            for key, code in programs.items():
                if key[1] == LITELLM and turn > FEW:
                    continue
                told = _process(ENVIRONMENTS.get(key[1], ENVIRONMENTS[OURS]), code, environment)
                if turn:
                    found[key].append(told)
    return list(_lines(found))


def _programs(peers: tuple[str, ...], url: str) -> Iterator[tuple[tuple[str, str], str]]:
    """What the processes run, by step and who."""
    yield ("import", BARE), _TOLD
    imports = {**_IMPORTS, FAST_LANE: _IMPORTS[OURS]}
    for who in present(peers):
        if who not in imports:
            continue
        yield ("import", who), imports[who] + _TOLD
        if who in (HTTPX, HTTPX2):
            answer = f"answer = {who}.post('{url}/v1/responses', json={{}}).json()"
        elif who == LITELLM:
            asked = "model='openai/gpt-5.4', messages=[{'role': 'user', 'content': 'Is it lit?'}], api_key='x'"
            answer = (
                f"answer = litellm.completion({asked}, api_base='{url}/v1')\nassert answer.choices[0].message.content"
            )
        else:
            client = "openai.OpenAI" if who == OPENAI else "openai_core.Client"
            lane = ", transport='fast'" if who == FAST_LANE else ""
            yield ("client", who), f"{imports[who]}\n{client}(api_key='x'{lane}).responses{_TOLD}"
            answer = f"client = {client}(api_key='x', base_url='{url}/v1'{lane})\nanswer = client.{_ASKED}"
        yield ("answer", who), f"{imports[who]}\n{answer}{_TOLD}"


def _process(environment: str, code: str, variables: dict[str, str]) -> tuple[float, float, float]:
    """Milliseconds of a new process's CPU, the modules it loaded, and the MiB that it had at most."""
    program = str(python_of(environment))
    with TemporaryFile() as output:
        actions = [(os.POSIX_SPAWN_DUP2, output.fileno(), 1)]
        process = os.posix_spawn(program, [program, "-c", code], variables, file_actions=actions)
        _, status, used = os.wait4(process, 0)
        assert status == 0, f"this failed in a process of its own:\n{code}"
        output.seek(0)
        modules, memory = output.read().split()[-2:]
    return MILLI * (used.ru_utime + used.ru_stime), float(modules), float(memory)


def _lines(found: dict[tuple[str, str], list[tuple[float, float, float]]]) -> Iterator[Line]:
    taken: list[Taken] = []
    for place in range(3):
        by: Taken = {}
        for (step, who), told in found.items():
            by.setdefault(step, {})[who] = median(figures[place] for figures in told)
        taken.append(by)
    cost, modules, memory = taken
    bare = {figures: by["import"].pop(BARE) for figures, by in enumerate(taken)}
    yield Line(BARE, "ms", {OURS: bare[0]})
    yield Line(STEPS["import"], "ms", cost["import"])
    yield Line(STEPS["client"], "ms", cost["client"], _both(1 / 8))
    first = {**cost["answer"], f"import {HTTPX}": cost["import"][HTTPX]}
    budgets = [*_both(1 / 4), Budget(OURS, 1.4, f"import {HTTPX}")]
    yield Line(STEPS["answer"], "ms", first, budgets)
    yield Line("modules loaded by the import", "modules", modules["import"], _both(1 / 3))
    yield Line("modules loaded at the first answer", "modules", modules["answer"])
    yield Line("peak memory of the import", "MiB", memory["import"], _both(1 / 2))
    yield Line("peak memory, client and first resource", "MiB", memory["client"], _both(1 / 2))
    yield Line("peak memory at the first answer", "MiB", memory["answer"])
    yield Line("peak memory of the bare interpreter", "MiB", {OURS: bare[2]})


def _both(times: float) -> list[Budget]:
    return [Budget(who, times, OPENAI) for who in (OURS, FAST_LANE)]
