"""A room may import only what stands below it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import openai_core

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(openai_core.__file__).parent
FILES = sorted(path for path in ROOT.rglob("*.py") if "testing" not in path.relative_to(ROOT).parts)

FLOORS = [
    {"errors", "unset", "__version__"},
    {"extras"},
    {"sansio"},
    {"computed", "credentials", "generated.index", "providers"},
    {"generated.models", "checks"},
    {"structured"},
    {"accumulate"},
    {"generated.params", "generated.types"},
    {"generated.endpoints", "generated.sockets", "options", "settings", "log", "telemetry"},
    {"http", "terms", "webhooks", "media"},
    {"blocking", "aio"},
    {"signature", "asgi", "webhook_app"},
    {"resource"},
    {"bound"},
    {"operation"},
    {"generated.resources"},
    {"tools"},
    {"work"},
    {"resources"},
    {"client", "types"},
    {"testing"},
    {"terminal"},
    {"__main__"},
]
LINKS = {("generated.resources", "resources")}
"""A generated shelf leads to the shelves on it, of which some are written by hand on top of a generated one."""
HTTP = {"httpx", "httpx2", "httpcore", "httpx_sse", "aiohttp", "h11"}
WORLD = {"asyncio", "time", "threading", "socket", "ssl", "select", "subprocess", "concurrent", "anyio", "trio"} | HTTP


def room_of(module: str) -> str:
    """The room a module of ours is in: `generated.models` for `openai_core.generated.models.chat`."""
    parts = module.removeprefix("openai_core").removeprefix(".").split(".")
    return ".".join(parts[:2]) if parts[0] == "generated" else parts[0]


def floor_of(room: str) -> int | None:
    return next((number for number, rooms in enumerate(FLOORS) if room in rooms), None)


def module_of(path: Path) -> str:
    parts = ["openai_core", *path.relative_to(ROOT).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that the file imports while it runs, wherever in it; what is for type checkers is left out."""
    tree = ast.parse(path.read_text())
    for_checkers = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if node in for_checkers:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            if node.module == "openai_core":
                yield from ((f"openai_core.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_imports_only_what_stands_below_it(path: Path) -> None:
    room = room_of(module_of(path))
    floor = floor_of(room)
    if floor is None:
        assert room in {"", "generated"}, f"{room} stands on no floor; give it one in FLOORS"
        return
    for module, line in imports(path):
        if module.split(".")[0] != "openai_core":
            continue
        other = room_of(module)
        below = floor_of(other)
        assert below is not None or other == "generated", f"{path}:{line}: {other} stands on no floor"
        if below is not None and other != room and (room, other) not in LINKS:
            assert below < floor, f"{path}:{line}: {room} (floor {floor}) imports {other} (floor {below})"


@pytest.mark.parametrize("path", [p for p in FILES if "sansio" in p.parts], ids=lambda path: path.name)
def test_the_core_touches_no_world(path: Path) -> None:
    for module, line in imports(path):
        assert module.split(".")[0] not in WORLD, f"{path}:{line}: the core imports {module}"


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if p.relative_to(ROOT).parts[0] not in {"http"}],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_only_one_room_names_the_http_library(path: Path) -> None:
    for module, line in imports(path):
        assert module.split(".")[0] not in HTTP, f"{path}:{line}: only http/ may import {module}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_links_name_a_websocket_library(path: Path) -> None:
    for module, line in imports(path):
        named = module.split(".")[0] in {"websocket", "websockets"}
        assert not named or path.name == "link.py", f"{path}:{line}: only link.py may import {module}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_awaitable_face_and_its_joint_say_async_def(path: Path) -> None:
    if path.relative_to(ROOT).parts[0] in {"aio", "http", "asgi.py", "webhook_app.py", "client.py", "resource.py"}:
        return
    if path.relative_to(ROOT).parts == ("media", "awaited.py"):
        return
    for node in ast.walk(ast.parse(path.read_text())):
        assert not isinstance(node, ast.AsyncFunctionDef), f"{path}:{node.lineno}"
