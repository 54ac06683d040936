"""The commands that pages show: whether what they name is there."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

SHELL = re.compile(r"^```sh\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
GOAL = re.compile(r"`make ([a-z][a-z-]*)")
MODULE = re.compile(r"`python -m ([\w.]+)")
EXTRAS = re.compile(rf"\b{PROJECT['name']}\[([\w,-]+)\]")

OTHERS = {"cat", "cd", "curl", "docker", "echo", "export", "git", "jq", "source", "uvicorn"}
"""Commands that are not ours."""


def faults_of(page: str) -> list[str]:
    """What a page names and is not there: goals of the Makefile, extras, modules, options, commands."""
    faults = [f"no goal {goal}" for goal in GOAL.findall(page) if goal not in goals()]
    faults += [f"no module {module}" for module in MODULE.findall(page) if not is_there(module)]
    extras = {extra for named in EXTRAS.findall(page) for extra in named.split(",")}
    faults += [f"no extra {extra}" for extra in sorted(extras - set(PROJECT["optional-dependencies"]))]
    for shell in SHELL.finditer(page):
        for line in shell["text"].replace("\\\n", " ").splitlines():
            faults += [f"`{line}`: {fault}" for words in commands(line) if (fault := fault_of(words))]
    return faults


def commands(line: str) -> list[list[str]]:
    """The commands of a line, without the variables that are set for them and what they are redirected to."""
    words = shlex.split(line, comments=True)
    told: list[list[str]] = [[]]
    for word in words:
        if word in ("|", "&&", "||", ";", "&"):
            told.append([])
        elif told[-1] or not re.match(r"[A-Z_]+=", word):
            told[-1].append(word)
    return [command for command in told if command]


def fault_of(words: list[str]) -> str | None:
    """What is wrong with a command; None where nothing is."""
    match words:
        case ["make", *named]:
            missing = [goal for goal in named if "=" not in goal and goal not in goals()]
            return f"no goal {missing[0]}" if missing else None
        case ["pip", "install", *what]:
            ours = [name for name in what if re.match(r"openai[-_]core", name)]
            known = all(re.fullmatch(rf"{PROJECT['name']}(\[.*\])?(==.*)?", name) for name in ours)
            return None if known else "the distribution has another name"
        case [("python" | ".venv/bin/python" | "python3"), "-m", module, *options]:
            return _module(module, options)
        case [("python" | ".venv/bin/python"), file, *_]:
            return None if (ROOT / file).is_file() else f"no file {file}"
        case ["openai-core", *options]:
            return _module("openai_core", options)
        case [command, *_] if command in OTHERS:
            return None
        case [file, *_] if (ROOT / file).is_file():
            return None
    return "a command that the tests do not know"


def is_there(module: str) -> bool:
    """Whether a module can be run."""
    try:
        found = importlib.util.find_spec(module)
        return found is not None and (
            found.submodule_search_locations is None or importlib.util.find_spec(f"{module}.__main__") is not None
        )
    except ModuleNotFoundError:
        return False


def _module(module: str, options: list[str]) -> str | None:
    if module in ("pytest", "pip", "asyncio", "venv"):
        return None
    if not is_there(module):
        return f"no module {module}"
    commands = []
    for word in options:
        if not re.fullmatch(r"[a-z-]+", word) or word.startswith("-"):
            break
        commands.append(word)
    named = [word.partition("=")[0] for word in options if word.startswith("--")]
    if not named:
        return None
    told = [help_of(module, *commands[:most]) for most in range(len(commands) + 1)]
    unknown = [name for name in named if not any(re.search(rf"{name}\b", text) for text in told)]
    return f"no option {unknown[0]}" if unknown else None


@cache
def help_of(module: str, *commands: str) -> str:
    """What a module, or one of its commands, says to `--help`."""
    command = [sys.executable, "-m", module, *commands, "--help"]
    environment = {**os.environ, "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "200"}
    for name in ("FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS"):  # with which rich writes in colour all the same
        environment.pop(name, None)
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False, env=environment)
    return ran.stdout


@cache
def goals() -> frozenset[str]:
    """The goals of the Makefile."""
    return frozenset(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
