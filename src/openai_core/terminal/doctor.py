"""`openai-core doctor`: what is set up, what is missing, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from openai_core.terminal.codes import FAILED, FINE
from openai_core.terminal.findings import BAD, DOUBTFUL, INFO, OK, SKIPPED
from openai_core.terminal.findings.machine import extras, versions
from openai_core.terminal.findings.network import certificates, proxies
from openai_core.terminal.findings.provider import address, keys, settings
from openai_core.terminal.findings.trial import asked, listed
from openai_core.terminal.spoken import Model  # noqa: TC001 (typer reads it)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.terminal.desk import Desk
    from openai_core.terminal.findings import Finding
    from openai_core.terminal.screen import Screen

Offline = Annotated[bool, typer.Option("--offline", help="Ask nobody; look at this machine alone")]

STYLES: Final = {OK: "green", INFO: "dim", SKIPPED: "dim", DOUBTFUL: "yellow", BAD: "red"}
MARKS: Final = {OK: "ok", INFO: "-", SKIPPED: "skip", DOUBTFUL: "warn", BAD: "FAIL"}


def doctor(desk: Desk, model: Model = None, offline: Offline = False) -> int:
    """Check the set-up: versions, extras, key, address, certificates, proxies, and a call that costs nothing.

    With --model, that model is asked a word or two as well. The exit code is that of the first check that failed.
    """
    found = []
    for finding in examined(desk, model, offline=offline):
        found.append(finding)
        if not desk.screen.json:
            _show(desk.screen, finding)
    failed = [finding for finding in found if finding.state == BAD]
    if desk.screen.json:
        desk.screen.document({"ok": not failed, "checks": [finding.document for finding in found]})
    else:
        doubtful = sum(finding.state == DOUBTFUL for finding in found)
        desk.screen.say()
        if failed:
            desk.screen.say(f"Failed: {', '.join(finding.name for finding in failed)}.", "red")
        else:
            more = f" {doubtful} to look at." if doubtful else ""
            desk.screen.say(f"Nothing failed.{more}", "yellow" if doubtful else "green")
    return (failed[0].code or FAILED) if failed else FINE


def examined(desk: Desk, model: str | None, *, offline: bool) -> Iterator[Finding]:
    """Each finding as soon as it is known."""
    yield from versions()
    yield from extras()
    able = True
    for finding in (*settings(desk), *keys(desk)):
        able = able and finding.state != BAD
        yield finding
    if able:
        yield from address(desk)
        yield from certificates(desk)
        yield from proxies(desk)
    if offline:
        return
    yield listed(desk, able=able)
    if able and model is not None:
        yield asked(desk, model)


def _show(screen: Screen, finding: Finding) -> None:
    screen.label(f"{MARKS[finding.state]:<5}", STYLES[finding.state])
    beside = finding.todo if finding.state == INFO else ""
    screen.say(f"{finding.name:<19} {finding.says}" + (f" ({beside})" if beside else ""))
    if finding.todo and not beside:
        screen.say(f"     -> {finding.todo}", STYLES[finding.state])
