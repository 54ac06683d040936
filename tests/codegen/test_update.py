"""A maintainer who has the older contract takes the newer one in: nothing is edited by hand."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import pytest
import yaml

from codegen import contract as contracts
from codegen import names, overlay
from codegen.build import build, drift, write
from codegen.update import UpdateError, dangling, update

PROJECT = Path(__file__).parents[2]
OLD = Path(__file__).parent / "fixtures" / "contract-2026-05-13.json.gz"
NEW = PROJECT / "openapi" / "contract.json"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project as it stood with the older contract: its names, and the corrections that apply to it."""
    shelf = tmp_path / "openapi"
    shelf.mkdir()
    old = json.loads(gzip.decompress(OLD.read_bytes()))
    (shelf / "contract.json").write_text(contracts.dump(old), encoding="utf-8")
    actions = yaml.safe_load((PROJECT / "openapi" / "overlay.yaml").read_text())
    fitting, corrected = [], old
    for action in actions["actions"]:
        tried, problems = overlay.overlaid(corrected, overlay.parse({**actions, "actions": [action]}))
        if not problems and not ("$ref" in json.dumps(action) and dangling(tried)):
            fitting.append(action)
            corrected = tried
    (shelf / "overlay.yaml").write_text(yaml.safe_dump({**actions, "actions": fitting}))
    table = names.read(PROJECT / "openapi" / "names.csv")
    names.write(shelf / "names.csv", [n for n in table if (n.verb, n.path) in contracts.operations(old)])
    models = names.read_models(PROJECT / "openapi" / "models.csv")
    names.write_models(shelf / "models.csv", {s: m for s, m in models.items() if s in old["components"]["schemas"]})
    shutil.copy(PROJECT / "openapi" / "docs.yaml", shelf / "docs.yaml")
    (tmp_path / "templates").symlink_to(PROJECT / "templates")
    return tmp_path


def test_the_older_contract_is_generated_whole(root: Path) -> None:
    built = build(root)
    assert len(built.api.operations) == 242
    assert len(built.api.webhooks) == 15
    write(root, built.files)
    assert drift(root, built.files) == []


def test_the_newer_contract_comes_in_without_an_edit(root: Path) -> None:
    write(root, build(root).files)
    said = update(str(NEW), root)
    assert (root / "openapi" / "contract.json").read_bytes() == NEW.read_bytes()

    built = build(root)
    assert len(built.api.operations) == 288
    assert len(built.api.webhooks) == 16
    changed = write(root, built.files)
    assert "contract.json" in changed
    assert drift(root, built.files) == []
    proposed = [warning for warning in built.warnings if "proposed" in warning]
    assert len(proposed) == 46
    assert said.count("is proposed; check it in openapi/names.csv") == 46
    log = (root / "CHANGELOG.md").read_text()
    assert "breaking" in log.lower()
    assert log.count("### Contract") == 1


def test_a_file_that_is_no_longer_made_goes(root: Path) -> None:
    built = build(root)
    write(root, {**built.files, "models/left_over.py": "x = 1\n"})
    assert drift(root, built.files) == ["models/left_over.py"]
    assert write(root, built.files) == ["models/left_over.py"]
    assert drift(root, built.files) == []


def test_an_operation_that_loses_its_name_stops_the_generator(root: Path) -> None:
    table = root / "openapi" / "names.csv"
    lines = table.read_text().splitlines(keepends=True)
    table.write_text("".join(line for line in lines if ",createEmbedding," not in line))
    with pytest.raises(ValueError, match=r"embeddings\.create"):
        build(root)


def test_a_correction_that_fits_nothing_stops_the_update(root: Path) -> None:
    path = root / "openapi" / "overlay.yaml"
    actions = yaml.safe_load(path.read_text())
    actions["actions"].append({"target": "$.paths['/nowhere'].get", "description": "A trap.", "update": {"x": 1}})
    path.write_text(yaml.safe_dump(actions))
    before = (root / "openapi" / "contract.json").read_bytes()
    with pytest.raises((UpdateError, ValueError), match="nowhere"):
        update(str(NEW), root)
    assert (root / "openapi" / "contract.json").read_bytes() == before
