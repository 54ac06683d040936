"""From a function of a desk to a command: the options that all commands share, and how each of them ends."""

from __future__ import annotations

import inspect
import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Final, get_type_hints

import typer

from openai_core.terminal.codes import CLOSED, FINE, INTERRUPTED
from openai_core.terminal.desk import Desk
from openai_core.terminal.failure import failure_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PANEL: Final = "Who is asked, and how"


def _option(annotation: Any, *names: str, **more: Any) -> Any:
    return Annotated[annotation, typer.Option(*names, rich_help_panel=PANEL, **more)]


_Text = str | None

SHARED: Final[Mapping[str, Any]] = {
    "provider": _option(
        _Text, "--provider", metavar="NAME", help="Who answers: deepseek, ollama, azure; also OPENAI_CORE_PROVIDER"
    ),
    "base_url": _option(_Text, "--base-url", metavar="URL", help="Where the API is; at OpenAI, also OPENAI_BASE_URL"),
    "api_key": _option(
        _Text,
        "--api-key",
        metavar="KEY",
        help="The key; better in OPENAI_API_KEY or the provider's own variable, where other users do not see it",
    ),
    "azure_endpoint": _option(_Text, "--azure-endpoint", metavar="URL", help="A resource of Azure OpenAI"),
    "azure_api_version": _option(_Text, "--azure-api-version", metavar="DATE", help="Azure's api-version"),
    "azure_deployment": _option(_Text, "--azure-deployment", metavar="NAME", help="Azure's deployment"),
    "timeout": _option(float | None, "--timeout", metavar="SECONDS", help="How long to wait for each phase of a call"),
    "retries": _option(int | None, "--retries", metavar="N", help="How often to try again"),
    "log": _option(_Text, "--log", metavar="LEVEL", help="Tell what is sent and answered: info, debug or trace"),
    "json": _option(bool, "--json", help="Answer in JSON, errors too; lines of JSON where something streams"),
}
"""What every command takes, before its name or behind it."""


def gathered(context: typer.Context, given: dict[str, Any]) -> dict[str, Any]:
    """The shared options from here and from further left; takes those from here out of `given`."""
    here = {name: given.pop(name, None) for name in SHARED}
    told = {name: value for name, value in here.items() if value is not None and value is not False}
    return {**(context.obj or {}), **told}


def command(function: Callable[..., int | None]) -> Callable[..., None]:
    """What typer runs for a function of a `Desk` (its first parameter) and of options of its own.

    The function gives the exit code, or None for 0. Whatever it raises is shown in a line or two.
    """

    def run(ctx: typer.Context, **given: Any) -> None:
        shared = gathered(ctx, given)
        raise typer.Exit(performed(Desk(shared), partial(function, **given)))

    return dressed(run, own_parameters(function)[1:], function)


def own_parameters(function: Callable[..., Any]) -> list[inspect.Parameter]:
    """The parameters of a function, their annotations as the objects that they name."""
    hints = get_type_hints(function, localns={"Desk": Desk}, include_extras=True)
    parameters = inspect.signature(function).parameters.values()
    return [parameter.replace(annotation=hints[parameter.name]) for parameter in parameters]


def dressed(run: Any, parameters: list[inspect.Parameter], function: Callable[..., Any]) -> Callable[..., None]:
    """A function of a context and keywords, made to look as if it had these parameters and the shared ones."""
    keyword = inspect.Parameter.KEYWORD_ONLY
    context = inspect.Parameter("ctx", keyword, annotation=typer.Context)
    shared = [
        inspect.Parameter(name, keyword, default=False if name == "json" else None, annotation=annotation)
        for name, annotation in SHARED.items()
    ]
    own = [parameter.replace(kind=keyword) for parameter in parameters]
    run.__signature__ = inspect.Signature([context, *own, *shared])
    run.__annotations__ = {one.name: one.annotation for one in (context, *own, *shared)}
    run.__name__, run.__doc__ = function.__name__, function.__doc__
    made: Callable[..., None] = run
    return made


def performed(desk: Desk, work: Callable[[Desk], int | None]) -> int:
    """Do the work of a command; its exit code."""
    try:
        with desk:
            code = work(desk) or FINE
            sys.stdout.flush()
    except KeyboardInterrupt:
        if desk.screen.is_terminal:
            desk.screen.remark("")
        return INTERRUPTED
    except BrokenPipeError:
        return CLOSED
    except Exception as error:
        failure = failure_of(error)
        if failure.unforeseen and str(desk.given.get("log", "")).lower() in ("debug", "trace"):
            import traceback

            traceback.print_exc()
        desk.screen.fail(failure)
        return failure.code
    return code
