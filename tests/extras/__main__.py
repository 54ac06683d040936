"""The wheel installed with no extra, with each one, and with all: `python -m tests.extras`, or `make extras`.

Each set of extras gets an environment of its own in `.venvs/extras/`, made anew. In it the package is imported, a call
is made to the local server, and every feature is tried: one whose package is there must work, any other must say which
command installs it. `python -m tests.extras realtime speed` tries these sets alone.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import tomllib
import venv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from openai_core.extras import DISTRIBUTION, FEATURES

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".venvs" / "extras"
EXTRAS = sorted(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"])
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--quiet"]


def wheel() -> Path:
    """Build the wheel, once for all."""
    folder = PLACE / "dist"
    shutil.rmtree(PLACE, ignore_errors=True)
    subprocess.run([*PIP, "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT)], check=True)
    (built,) = folder.glob("*.whl")
    return built


def installed(built: Path, name: str, extras: list[str]) -> Path:
    """A fresh environment with the wheel and these extras; gives its Python."""
    folder = PLACE / name
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    wanted = f"{DISTRIBUTION}[{','.join(extras)}] @ {built.as_uri()}"
    subprocess.run([*PIP, "--python", str(python), "install", wanted], check=True)
    return python


def tried(python: Path, extras: list[str]) -> list[str]:
    """What is wrong in this environment."""
    alone = [str(python), "-P"]
    subprocess.run([*alone, str(ROOT / "tests" / "wheel.py")], check=True, cwd=PLACE, stdout=subprocess.DEVNULL)
    run = subprocess.run(
        [*alone, str(ROOT / "tests" / "extras" / "features.py")], cwd=PLACE, capture_output=True, text=True
    )
    if run.returncode:
        return [run.stderr]
    said = dict(json.loads(line) for line in run.stdout.splitlines())
    wrong = [f"{name} was not tried" for name in FEATURES.keys() - said.keys()]
    for name, words in said.items():
        feature = FEATURES[name]
        if feature.extra in extras and words != "works":
            wrong.append(f"{name} does not work: {words}")
        elif words != "works" and feature.install not in words:
            wrong.append(f"{name} does not say how to install {feature.package}: {words}")
    return wrong


def main(wanted: list[str]) -> int:
    begin = time.monotonic()
    sets = {"none": [], **{extra: [extra] for extra in EXTRAS}, "all": EXTRAS}
    names, built, wrong = wanted or list(sets), wheel(), 0

    def outcome(name: str) -> list[str]:
        problems = tried(installed(built, name, sets[name]), sets[name])
        shutil.rmtree(PLACE / name)
        return problems

    with ThreadPoolExecutor(2) as pool:
        for name, problems in zip(names, pool.map(outcome, names), strict=True):
            wrong += bool(problems)
            print(f"{name:18} {'; '.join(problems) or 'well'}", flush=True)
    took = time.monotonic() - begin
    print(f"{len(names)} sets of extras, {len(FEATURES)} features each, {wrong} not well, {took:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
