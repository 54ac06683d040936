"""The whole command: what it consists of, and what becomes of a command line that cannot be right."""

from __future__ import annotations

import contextlib
import os
import sys
import warnings
from typing import Annotated, Any

import typer

from openai_core.terminal.chat import chat
from openai_core.terminal.codes import CLOSED, CODES, FAILED, FINE, INTERRUPTED
from openai_core.terminal.command import command, dressed, gathered, own_parameters, performed
from openai_core.terminal.desk import Desk
from openai_core.terminal.doctor import doctor
from openai_core.terminal.failure import Failure, one_line
from openai_core.terminal.files import delete, download, get_file, list_files, upload
from openai_core.terminal.models import get_model, list_models
from openai_core.terminal.respond import respond
from openai_core.terminal.screen import Screen
from openai_core.terminal.serve import serve
from openai_core.terminal.speak import speak
from openai_core.terminal.transcribe import transcribe

ENDS = "\n\n".join(["Exit codes:", *(f"{code:>4}  {words}" for code, words in CODES.items())])

Version = Annotated[bool, typer.Option("--version", help="Say the version, and leave")]


def _openai_core(version: Version = False) -> None:
    """Talk to OpenAI, and to every provider that speaks its protocol.

    The key is read from OPENAI_API_KEY, or from the provider's own variable. `openai-core doctor` says what is set up
    and what is missing.
    """


def _models() -> None:
    """The models that the key may use; alone, it lists them."""


def _files() -> None:
    """Files that are kept at the provider; alone, it lists them."""


def _group(about: Any, alone: Any = None, **options: Any) -> typer.Typer:
    """Commands below a name; alone, the name does what `alone` does."""

    def run(ctx: typer.Context, **given: Any) -> None:
        ctx.obj = gathered(ctx, given)
        if given.get("version"):
            _say_version(ctx.obj)
            raise typer.Exit
        if ctx.invoked_subcommand is None:
            if alone is None:
                typer.echo(ctx.get_help())
                raise typer.Exit
            raise typer.Exit(performed(Desk(ctx.obj), alone))

    group = typer.Typer(context_settings={"help_option_names": ["-h", "--help"]}, **options)
    group.callback(invoke_without_command=True)(dressed(run, own_parameters(about), about))
    return group


def _say_version(given: dict[str, Any]) -> None:
    from openai_core import __version__

    if given.get("json"):
        Screen(json=True).document({"name": "openai-core-sdk", "version": __version__})
    else:
        typer.echo(f"openai-core {__version__}")


ALONE: dict[str, Any] = {
    "chat": chat,
    "respond": respond,
    "transcribe": transcribe,
    "speak": speak,
    "serve": serve,
    "doctor": doctor,
}
MODELS: dict[str, Any] = {"list": list_models, "get": get_model}
FILES: dict[str, Any] = {
    "list": list_files,
    "upload": upload,
    "get": get_file,
    "download": download,
    "delete": delete,
}


def _made() -> typer.Typer:
    app = _filled(_group(_openai_core, epilog=ENDS, pretty_exceptions_enable=False), ALONE)
    app.add_typer(_filled(_group(_models, list_models), MODELS), name="models")
    app.add_typer(_filled(_group(_files, list_files), FILES), name="files")
    return app


def _filled(group: typer.Typer, commands: dict[str, Any]) -> typer.Typer:
    for name, function in commands.items():
        group.command(name)(command(function))
    return group


def run(arguments: list[str]) -> int:
    """Do what a command line says; its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    with warnings.catch_warnings():
        warnings.showwarning = _warned
        code = _ended(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = CLOSED
    if code == CLOSED:
        # What is left in its buffer cannot be written, which the interpreter would complain of as it ends.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _ended(arguments: list[str]) -> int:
    try:
        done = _made()(arguments, prog_name="openai-core", standalone_mode=False)
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return CLOSED
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        return _misspelt(error, "--json" in arguments)
    return done if isinstance(done, int) else FINE


def _misspelt(error: Any, json: bool) -> int:
    """Show a command line that cannot be right."""
    context = getattr(error, "ctx", None)
    path = "openai-core" if context is None else context.command_path
    code = int(getattr(error, "exit_code", FAILED))
    said = one_line(str(error.format_message()))
    Screen(json=json).fail(Failure(code, said, f"`{path} --help` lists what there is."))
    return code


def _warned(message: Warning | str, *_: Any, **__: Any) -> None:
    sys.stderr.write(f"openai-core: {one_line(str(message))}\n")
