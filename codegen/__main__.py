"""`python -m codegen generate | check | update SOURCE`: see `openapi/README.md`."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from codegen import lock
from codegen.build import Built, GenerationError, build, drift, write
from codegen.overlay import OverlayError
from codegen.update import UpdateError, update

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code says whether all is well."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder (default: this one)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="write src/openai_core/generated/")
    commands.add_parser("check", help="say whether the generated code is what the contract makes")
    taking = commands.add_parser("update", help="take an upstream document in, then generate")
    taking.add_argument("source", help="path or URL of an OpenAPI 3.1 document, JSON or YAML")
    given = parser.parse_args(arguments)
    try:
        if given.command == "check":
            return _check(given.root)
        if given.command == "update":
            print(update(given.source, given.root))
        return _generate(given.root)
    except (GenerationError, UpdateError, OverlayError, ValueError) as error:
        print(f"Nothing was written:\n{error}", file=sys.stderr)
        return 1


def _generate(root: Path) -> int:
    start = time.perf_counter()
    built = build(root)
    changed = write(root, built.files)
    lock.write(root)
    _report(built)
    print(f"{len(changed)} files changed, in {time.perf_counter() - start:.1f} s")
    return 0


def _check(root: Path) -> int:
    built = build(root)
    problems = [f"{name} is not what the contract makes; run `make generate`" for name in drift(root, built.files)]
    problems += lock.verify(root)
    _report(built)
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    print("the generated code is what the contract makes" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


def _report(built: Built) -> None:
    for warning in built.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    print(built.statistics)


if __name__ == "__main__":
    sys.exit(main())
