"""Whatever is not installed, the rest works, and what does not says how to install it."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from openai_core import ConfigurationError, MissingPackageError, OpenAIError
from openai_core.extras import DISTRIBUTION, FEATURES, missing
from tests.extras import features
from tests.extras.__main__ import EXTRAS

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
TOO = {"terminal": ["rich"]}
"""What a feature needs besides."""
ALL = sorted({feature.module for feature in FEATURES.values()})


@cache
def said(*without: str) -> dict[str, str]:
    """Feature -> what came of it where these packages are not found."""
    arguments = ["--without", *without] if without else []
    run = subprocess.run([sys.executable, features.__file__, *arguments], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return dict(json.loads(line) for line in run.stdout.splitlines())


def test_every_feature_is_tried() -> None:
    assert sorted(features.USES) == sorted(FEATURES)


def test_every_extra_belongs_to_a_feature_and_brings_its_package() -> None:
    offered = PROJECT["project"]["optional-dependencies"]
    assert {feature.extra for feature in FEATURES.values()} - {None} == set(offered) == set(EXTRAS)
    for feature in FEATURES.values():
        if feature.extra is not None:
            brought = {re.split(r"[^\w.-]", package)[0] for package in offered[feature.extra]}
            assert feature.package in brought, f"the extra {feature.extra} does not bring {feature.package}"


def test_the_name_of_the_distribution_is_that_of_the_project() -> None:
    assert PROJECT["project"]["name"] == DISTRIBUTION


def test_the_readme_names_every_extra() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [extra for extra in EXTRAS if f"`{extra}`" not in readme] == []


@pytest.mark.parametrize("name", sorted(FEATURES))
def test_with_nothing_installed_a_feature_says_what_to_install(name: str) -> None:
    if name == "sound" and said(*ALL)[name] == "works":
        pytest.skip("ffplay is on this machine: sound needs nothing else")
    assert FEATURES[name].sentence in said(*ALL)[name]


@pytest.mark.parametrize("half", [0, 1])
def test_what_is_missing_disturbs_nothing_else(half: int) -> None:
    away = ALL[half::2]
    whole, less = said(), said(*away)
    for name, feature in FEATURES.items():
        needed = {feature.module, *TOO.get(name, ())}
        assert less[name] == (feature.sentence if needed & {*away} else whole[name]) or name == "sound"


def test_a_bar_is_drawn_beside_what_a_program_prints() -> None:
    assert said()["rich"] == said()["tqdm"] == "works"  # anything else on the standard output cannot be read


def test_a_missing_package_is_an_error_of_ours_and_an_import_error() -> None:
    error = missing("sockets")
    assert isinstance(error, (OpenAIError, ConfigurationError))
    assert isinstance(error, ImportError)
    for twin in (error, pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert isinstance(twin, MissingPackageError)
        assert (str(twin), twin.package, twin.extra) == (FEATURES["sockets"].sentence, "websocket-client", "realtime")
    assert missing("numpy").extra is None
