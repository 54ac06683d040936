"""What maintainers rely on fits together: goals, workflows, hooks, templates, and the pages that name them."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed: pip install --group codegen")

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
GOALS = set(re.findall(r"^\.PHONY: (\S+)$", MAKEFILE, re.MULTILINE))
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob(".github/**/*.md"), ROOT / "benchmarks/README.md"]
SCRIPTS = [ROOT / ".ci/run", ROOT / ".pre-commit-config.yaml", ROOT / "Makefile"]
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml"))
NAMING = sorted([*WORKFLOWS, *PAGES, *SCRIPTS])


def told(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in yaml.safe_load(told(path))["jobs"].values() for step in job["steps"]]


def commands(path: Path) -> str:
    """What of a text is commands: all of a script, what a workflow runs, the code on a page."""
    text = told(path)
    if path in WORKFLOWS:
        return "\n".join(step.get("run", "") for step in steps(path))
    if path.suffix != ".md":
        return text
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))


def named(path: Path) -> set[str]:
    """The goals that a text tells to make."""
    return set(re.findall(r"(?<![\w./-])make (?:--silent )?([a-z][a-z-]*)", commands(path)))


@pytest.mark.parametrize("path", NAMING, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_goal_that_is_named_exists(path: Path) -> None:
    assert sorted(named(path) - GOALS) == []


def test_every_goal_says_what_it_does() -> None:
    assert [goal for goal in sorted(GOALS) if not re.search(rf"^{goal}:.* ## \S", MAKEFILE, re.MULTILINE)] == []


@pytest.mark.parametrize("path", NAMING, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_of_ours_that_is_to_be_run_exists(path: Path) -> None:
    modules = set(re.findall(r"python -m ((?:openai_core|tests|codegen|benchmarks)[\w.]*)", commands(path)))
    assert sorted(module for module in modules if find_spec(module) is None) == []


def test_the_gate_is_what_the_contributors_are_told() -> None:
    gate = named(ROOT / ".ci/run")
    assert {"check", "lint", "types", "wheel", "extras", "test"} <= gate
    (sentence,) = re.findall(
        r"run what the CI runs: `\.ci/run`, which is (.*?)\. ", told(ROOT / "CONTRIBUTING.md"), re.DOTALL
    )
    assert set(re.findall(r"`make ([a-z-]+)`", sentence)) == gate


def test_the_workflows_run_the_gate_on_every_python_that_is_promised() -> None:
    ci = yaml.safe_load(told(ROOT / ".github/workflows/ci.yml"))
    pythons = ci["jobs"]["all"]["strategy"]["matrix"]["python"]
    promised = [c.rpartition(" ")[2] for c in PROJECT["project"]["classifiers"] if re.search(r":: 3\.\d+$", c)]
    assert pythons == promised
    assert PROJECT["project"]["requires-python"] == f">={promised[0]}"
    assert f"for version in {' '.join(promised)}; do" in MAKEFILE
    runs = {step.get("run") for step in steps(ROOT / ".github/workflows/ci.yml")}
    assert {".ci/run", "make demo"} <= runs


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_do_little_ends_in_time_and_takes_pinned_actions(path: Path) -> None:
    workflow = yaml.safe_load(told(path))
    assert workflow["permissions"] == {"contents": "read"}
    assert all("timeout-minutes" in job for job in workflow["jobs"].values())
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert [action for action in used if not re.search(r"@(v\d+|release/v\d+|[0-9a-f]{40})$", action)] == []
    assert "secrets." not in told(path)


def test_a_release_is_checked_before_it_is_published_and_by_nobody_else() -> None:
    jobs = yaml.safe_load(told(ROOT / ".github/workflows/release.yml"))["jobs"]
    runs = [step.get("run", "") for step in jobs["build"]["steps"]]
    assert any("make check-release" in run for run in runs)
    assert ".ci/run" in runs
    assert jobs["publish"]["needs"] == "build"
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    publishing = [path.name for path in WORKFLOWS if "pypi-publish" in told(path)]
    assert publishing == ["release.yml"]


def test_the_watch_over_the_contract_proposes_what_an_update_writes() -> None:
    watch = told(ROOT / ".github/workflows/contract-watch.yml")
    (paths,) = [step["with"]["add-paths"].split() for step in steps(ROOT / ".github/workflows/contract-watch.yml")
                if "create-pull-request" in step.get("uses", "")]  # fmt: skip
    assert paths == ["openapi/", "src/openai_core/generated/", "CHANGELOG.md"]
    assert all((ROOT / path).exists() for path in paths)
    assert "schedule" in watch
    assert "make --silent update CONTRACT=" in watch


def test_the_hooks_are_goals_and_what_comes_from_elsewhere_is_pinned() -> None:
    for repository in yaml.safe_load(told(ROOT / ".pre-commit-config.yaml"))["repos"]:
        if repository["repo"] == "local":
            assert {hook["entry"].split()[0] for hook in repository["hooks"]} == {"make"}
        else:
            assert re.fullmatch(r"v\d+\.\d+\.\d+", repository["rev"])


@pytest.mark.parametrize(
    "path", sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml")), ids=lambda path: path.name
)
def test_a_form_for_issues_asks_for_what_is_needed(path: Path) -> None:
    form = yaml.safe_load(told(path))
    assert form["name"]
    assert form["description"]
    ids = [part["id"] for part in form["body"] if part["type"] != "markdown"]
    assert len(ids) == len(set(ids))
    assert any(part.get("validations", {}).get("required") for part in form["body"])


def test_what_is_generated_is_marked_as_such() -> None:
    for line in told(ROOT / ".gitattributes").splitlines():
        if "linguist-generated" in line:
            place = line.split()[0].removesuffix("/**")
            assert (ROOT / place).exists(), place


FOREIGN = {
    "a path of somebody's machine": r"(?<![\w.])/(?:home|Users|root)/\w|(?<![\w.:/])/work/",
    "a package mirror": r"/opt/pypi|(?:index-url|extra-index-url|find-links)[ =]+\S",
    "a note to oneself": r"\b(?:TODO|FIXME|XXX|HACK)\b",
    "the number of an issue": r"(?<![\w&/(])#\d{1,4}\b(?!-)",
}
"""What belongs in nobody's sources."""


@pytest.mark.parametrize("what", FOREIGN)
def test_the_sources_speak_of_the_project_alone(what: str) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout: what belongs to the project is not known")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = []
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path == Path(__file__) or not path.is_file() or path.suffix in {".png", ".wav", ".gz", ".html", ".css"}:
            continue
        lines = enumerate(told(path).splitlines(), 1)
        found += [f"{name}:{number}: {line.strip()[:80]}" for number, line in lines if re.search(FOREIGN[what], line)]
    assert found == []
