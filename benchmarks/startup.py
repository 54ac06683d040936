"""What a fresh process pays: to import, to have a client, and to have the first answer.

The figures are the CPU of the whole process, the bare interpreter included. Bytecode is there (as after an
installation): each subject runs once before it is measured, and writes it to a folder of this benchmark's own.
"""

from __future__ import annotations

import os
import sys
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.measure import in_turns
from benchmarks.peers import HTTPX, OPENAI, OURS, SOURCE
from benchmarks.server import running
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable

PROCESSES = 10
MILLI = 1e3

_OURS = f"import sys; sys.path.insert(0, {str(SOURCE)!r})\nimport openai_core"
_CLIENTS = {OURS: f"{_OURS}\nclient = openai_core.Client", OPENAI: "import openai\nclient = openai.OpenAI"}


def _programs(url: str) -> dict[str, str]:
    """What the processes run, by name."""
    asked = "responses.create(model='gpt-5.4', input='Is it lit?')\nassert answer.output_text == 'The light is lit.'"
    programs = {
        "bare": "pass",
        f"import {HTTPX}": f"import {HTTPX}",
        f"import {OURS}": _OURS,
        f"import {OPENAI}": f"import {OPENAI}",
        f"answer {HTTPX}": f"import httpx\nanswer = httpx.post('{url}/v1/responses', json={{}}).json()",
    }
    for name, client in _CLIENTS.items():
        programs[f"client {name}"] = f"{client}(api_key='x').responses"
        programs[f"answer {name}"] = f"{client}(api_key='x', base_url='{url}/v1')\nanswer = client.{asked}"
    return programs


def _process(code: str, environment: dict[str, str]) -> Callable[[], float]:
    """Runs the code in a new process; reports milliseconds of its CPU."""

    def run() -> float:
        process = os.posix_spawn(sys.executable, [sys.executable, "-c", code], environment)
        _, status, used = os.wait4(process, 0)
        assert status == 0, f"this failed in a process of its own:\n{code}"
        return MILLI * (used.ru_utime + used.ru_stime)

    return run


def measure() -> list[Row]:
    """The rows of this benchmark."""
    with running() as url, TemporaryDirectory() as bytecode:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "OPENAI"))}
        environment["PYTHONPYCACHEPREFIX"] = bytecode
        subjects = {name: _process(code, environment) for name, code in _programs(url).items()}
        took = in_turns(subjects, PROCESSES)
    client, answer = took[f"client {OURS}"], took[f"answer {OURS}"]
    return [
        Row("bare interpreter", "ms", took["bare"]),
        Row("import", "ms", took[f"import {OURS}"], took[f"import {OPENAI}"], took[f"import {HTTPX}"]),
        Row("import, client, first resource", "ms", client, took[f"client {OPENAI}"], gain=8),
        Row(
            "first answer (httpx: its import alone)",
            "ms",
            answer,
            took[f"answer {OPENAI}"],
            took[f"import {HTTPX}"],
            gain=4,
            above=1.4,
        ),
        Row("first answer (httpx: post, json)", "ms", answer, took[f"answer {OPENAI}"], took[f"answer {HTTPX}"]),
    ]
