"""The providers that are known by name, each one entry of a table, and what makes profiles of the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from openai_core.errors import ConfigurationError
from openai_core.providers import checks
from openai_core.providers.environment import first_of
from openai_core.providers.vendor import ServerOptions, Vendor, VendorOptions, told
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from openai_core.providers.vendor import CheckRequest, Findings, ReadProblem
    from openai_core.sansio.message import Message

Region = Literal["china", "international"]
"""Which of the platforms of a company; a key of the one is not good at the other."""


class Entry(NamedTuple):
    """What is known of a provider."""

    title: str
    base_url: str
    variables: tuple[str, ...]
    """The environment variables that hold its key, the first that is set wins."""
    abilities: str
    keyless: bool = False
    elsewhere: Mapping[str, str] = {}
    """Its addresses by region, where it has several; the first is the usual one."""
    check: CheckRequest | None = None
    read_problem: ReadProblem | None = None
    quirks: str = ""
    """What is odd about it, for the docs."""
    compared: str = ""
    """When this was last compared with what it documents; empty where that has not been done."""


_CHAT: Final = "chat models streaming tools"

CATALOGUE: Final[Mapping[str, Entry]] = {
    "zhipu": Entry(
        "Zhipu (Z.ai)",
        "https://open.bigmodel.cn/api/paas/v4",
        ("ZHIPUAI_API_KEY", "ZAI_API_KEY"),
        "chat embeddings streaming tools vision documents speech transcription images videos moderations files batches",
        elsewhere={
            "china": "https://open.bigmodel.cn/api/paas/v4",
            "international": "https://api.z.ai/api/paas/v4",
        },
        check=checks.zhipu,
        quirks="Refusals may be a bare text in `error`; no JSON schemas; `thinking` by `provider_options`; Responses "
        "at `base_url` https://open.bigmodel.cn/api/v1",
        compared="2026-11-22",
    ),
    "minimax": Entry(
        "MiniMax",
        "https://api.minimaxi.com/v1",
        ("MINIMAX_API_KEY",),
        f"{_CHAT} responses structured_output vision",
        elsewhere={"china": "https://api.minimaxi.com/v1", "international": "https://api.minimax.io/v1"},
        check=checks.minimax,
        read_problem=checks.minimax_problem,
        quirks="Errors in `base_resp` under status 200; answers may begin with `<think>` (`split_think=True`); "
        "pictures for MiniMax-M3 and later",
        compared="2026-11-22",
    ),
    "zenmux": Entry(
        "ZenMux",
        "https://zenmux.ai/api/v1",
        ("ZENMUX_API_KEY",),
        "chat responses completions embeddings models streaming tools structured_output vision audio_input documents "
        "images",
        check=checks.zenmux,
        quirks="Models are `<vendor>/<name>`; Responses for some of them only",
    ),
    "kimi": Entry(
        "Kimi (Moonshot AI)",
        "https://api.moonshot.cn/v1",
        ("MOONSHOT_API_KEY",),
        f"{_CHAT} responses structured_output vision files batches",
        elsewhere={"china": "https://api.moonshot.cn/v1", "international": "https://api.moonshot.ai/v1"},
        check=checks.kimi,
        quirks="Wants `reasoning_content` back in tool conversations: `message.to_input()` keeps it",
        compared="2026-11-22",
    ),
    "deepseek": Entry(
        "DeepSeek",
        "https://api.deepseek.com",
        ("DEEPSEEK_API_KEY",),
        f"{_CHAT} responses",
        check=checks.deepseek,
        quirks="Thoughts in `reasoning_content`; no JSON schemas; responses are not stored; strict tools and "
        "completions at `base_url` https://api.deepseek.com/beta",
        compared="2026-11-22",
    ),
    "openrouter": Entry(
        "OpenRouter",
        "https://openrouter.ai/api/v1",
        ("OPENROUTER_API_KEY",),
        f"{_CHAT} responses completions embeddings structured_output vision audio_input audio_output documents "
        "speech transcription",
        quirks="Thoughts in `reasoning` and `reasoning_details`; comments in streams while a model is busy; pictures "
        "and films at paths of its own",
        compared="2026-11-22",
    ),
    "groq": Entry(
        "Groq",
        "https://api.groq.com/openai/v1",
        ("GROQ_API_KEY",),
        f"{_CHAT} responses structured_output vision speech transcription files batches",
        check=checks.groq,
        quirks="Thoughts in `reasoning`",
        compared="2026-11-22",
    ),
    "together": Entry(
        "Together AI",
        "https://api.together.ai/v1",
        ("TOGETHER_API_KEY",),
        f"{_CHAT} completions embeddings structured_output vision speech transcription images",
        quirks="The list of models is a bare array; films, files, batches and fine-tuning in forms of its own",
        compared="2026-11-22",
    ),
    "mistral": Entry(
        "Mistral AI",
        "https://api.mistral.ai/v1",
        ("MISTRAL_API_KEY",),
        f"{_CHAT} embeddings structured_output vision audio_input documents transcription moderations files",
        quirks="Thoughts as parts of `content`; refuses keys of the body that it does not know; batches, fine-tuning "
        "and speech in forms of its own",
        compared="2026-11-22",
    ),
    "xai": Entry(
        "xAI",
        "https://api.x.ai/v1",
        ("XAI_API_KEY",),
        f"{_CHAT} responses completions structured_output vision documents images files realtime",
        quirks="Thoughts in `reasoning_content`; films and batches in forms of its own",
        compared="2026-11-22",
    ),
    "gemini": Entry(
        "Google Gemini (its compatible endpoint)",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        f"{_CHAT} embeddings structured_output vision audio_input documents images videos batches",
        quirks="Errors as an array; signatures of thoughts in `extra_content`, to be sent back (`to_input()` does); "
        "files go up and down by an API of its own",
    ),
    "ollama": Entry(
        "Ollama",
        "http://localhost:11434/v1",
        ("OLLAMA_API_KEY",),
        f"{_CHAT} responses completions embeddings structured_output vision speech transcription",
        keyless=True,
        quirks="Thoughts in `reasoning`; responses are not stored",
        compared="2026-11-22",
    ),
    "vllm": Entry(
        "vLLM",
        "http://localhost:8000/v1",
        ("VLLM_API_KEY",),
        f"{_CHAT} responses completions embeddings structured_output vision audio_input transcription realtime",
        keyless=True,
        quirks="Thoughts in `reasoning_content` or `reasoning`, where a parser is set; else `split_think=True`; "
        "Realtime for transcripts",
        compared="2026-11-22",
    ),
    "llama_cpp": Entry(
        "llama.cpp (llama-server)",
        "http://localhost:8080/v1",
        ("LLAMA_API_KEY",),
        f"{_CHAT} responses completions embeddings structured_output vision audio_input",
        keyless=True,
        quirks="Thoughts in `reasoning_content`; the name of the model may not matter",
    ),
    "lm_studio": Entry(
        "LM Studio",
        "http://localhost:1234/v1",
        ("LM_STUDIO_API_KEY", "LM_API_TOKEN"),
        f"{_CHAT} responses completions embeddings structured_output vision",
        keyless=True,
        quirks="Thoughts inside the text unless set otherwise (`split_think=True`)",
        compared="2026-11-22",
    ),
}
"""Name -> what is known of it."""


def listed(name: str, region: str | None = None, **options: Any) -> Vendor:
    """The profile of an entry, its key read from the environment variables of this provider alone.

    Raises:
        ConfigurationError: there is no such region, or an option cannot be right.
    """
    entry = CATALOGUE[name]
    given = told(options, VendorOptions, name)
    base_url = given.pop("base_url", None)
    if region is not None and region not in entry.elsewhere:
        raise ConfigurationError(f"`region` of {name} must be {_either(entry.elsewhere)}, not {region!r}")
    usual = entry.base_url if region is None else entry.elsewhere[region]
    others = [place for place, url in entry.elsewhere.items() if url != usual]
    key = given.pop("api_key", None)
    given["check_request"] = _both(entry.check, given.get("check_request"))
    given.setdefault("read_problem", entry.read_problem)
    note = f"A key of its other platform is good there only: region={others[0]!r}." if others else ""
    return Vendor(
        usual if base_url is None else str(base_url),
        name=name,
        api_key=first_of(*entry.variables) if key is None else key,
        variables=entry.variables,
        keyless=entry.keyless,
        abilities=entry.abilities.split(),
        note=note if base_url is None else "",
        **given,
    )


class Both(Value):
    """Two checks as one."""

    __slots__ = __match_args__ = ("first", "second")

    def __init__(self, first: CheckRequest, second: CheckRequest) -> None:
        self.first = first
        self.second = second

    def __call__(self, message: Message) -> Findings:
        return [*(self.first(message) or ()), *(self.second(message) or ())]


def _both(first: CheckRequest | None, second: CheckRequest | None) -> CheckRequest | None:
    return first or second if first is None or second is None else Both(first, second)


def compatible(
    base_url: str,
    *,
    name: str = "compatible",
    abilities: Iterable[str] | None = None,
    keyless: bool = True,
    **options: Unpack[ServerOptions],
) -> Vendor:
    """Any server that speaks the protocol, for `Client(provider=compatible(...))`.

    Args:
        base_url: Where it is.
        name: What errors and `provider_options` call it.
        abilities: What it can do: words of `openai_core.providers.ABILITIES`. Default: all of them.
        keyless: Whether it can be asked without a key. Default: it can. No environment variable is read.
        **options: `api_key`, `headers`, `query`, `compatibility`, `split_think`, `provider_options`, and the hooks
            `prepare_request`, `read_problem` and `check_request`; see `ServerOptions`.

    Raises:
        ConfigurationError: an option cannot be right; the message names it.
    """
    given = told(options, ServerOptions, "compatible")
    given["base_url"] = str(base_url)
    if abilities is not None:
        given["abilities"] = abilities
    return Vendor(name=name, keyless=keyless, **given)


def zhipu(*, region: Region | None = None, **options: Unpack[VendorOptions]) -> Vendor:
    """Zhipu: GLM. Environment: `ZHIPUAI_API_KEY` or `ZAI_API_KEY`. API page: https://docs.bigmodel.cn/api-reference

    Args:
        region: `china` (open.bigmodel.cn) or `international` (api.z.ai). Default: `china`.
        **options: See `VendorOptions`.
    """
    return listed("zhipu", region, **options)


def minimax(*, region: Region | None = None, **options: Unpack[VendorOptions]) -> Vendor:
    """MiniMax. Environment: `MINIMAX_API_KEY`. API page: https://platform.minimaxi.com/docs/api-reference

    Args:
        region: `china` (api.minimaxi.com) or `international` (api.minimax.io). Default: `china`.
        **options: See `VendorOptions`.
    """
    return listed("minimax", region, **options)


def zenmux(**options: Unpack[VendorOptions]) -> Vendor:
    """ZenMux: the models of many. Environment: `ZENMUX_API_KEY`. API page: https://docs.zenmux.ai"""
    return listed("zenmux", **options)


def kimi(*, region: Region | None = None, **options: Unpack[VendorOptions]) -> Vendor:
    """Kimi, of Moonshot AI. Environment: `MOONSHOT_API_KEY`. API page: https://platform.moonshot.ai/docs

    Args:
        region: `china` (api.moonshot.cn) or `international` (api.moonshot.ai). Default: `china`.
        **options: See `VendorOptions`.
    """
    return listed("kimi", region, **options)


def deepseek(**options: Unpack[VendorOptions]) -> Vendor:
    """DeepSeek. Environment: `DEEPSEEK_API_KEY`. API page: https://api-docs.deepseek.com"""
    return listed("deepseek", **options)


def openrouter(**options: Unpack[VendorOptions]) -> Vendor:
    """OpenRouter. Environment: `OPENROUTER_API_KEY`. API page: https://openrouter.ai/docs/api-reference"""
    return listed("openrouter", **options)


def groq(**options: Unpack[VendorOptions]) -> Vendor:
    """Groq. Environment: `GROQ_API_KEY`. API page: https://console.groq.com/docs/openai"""
    return listed("groq", **options)


def together(**options: Unpack[VendorOptions]) -> Vendor:
    """Together AI. Environment: `TOGETHER_API_KEY`. API page: https://docs.together.ai/docs/openai-api-compatibility"""
    return listed("together", **options)


def mistral(**options: Unpack[VendorOptions]) -> Vendor:
    """Mistral AI. Environment: `MISTRAL_API_KEY`. API page: https://docs.mistral.ai/api"""
    return listed("mistral", **options)


def xai(**options: Unpack[VendorOptions]) -> Vendor:
    """The models of xAI: Grok. Environment: `XAI_API_KEY`. API page: https://docs.x.ai/docs/api-reference"""
    return listed("xai", **options)


def gemini(**options: Unpack[VendorOptions]) -> Vendor:
    """Gemini by its compatible endpoint. Environment: `GEMINI_API_KEY` or `GOOGLE_API_KEY`.

    API page: https://ai.google.dev/gemini-api/docs/openai
    """
    return listed("gemini", **options)


def ollama(**options: Unpack[VendorOptions]) -> Vendor:
    """Ollama on this machine. Environment: `OLLAMA_API_KEY`. API page: https://docs.ollama.com/api/openai-compatibility"""
    return listed("ollama", **options)


def vllm(**options: Unpack[VendorOptions]) -> Vendor:
    """A vLLM server on this machine. Environment: `VLLM_API_KEY`.

    API page: https://docs.vllm.ai/en/stable/serving/openai_compatible_server.html
    """
    return listed("vllm", **options)


def llama_cpp(**options: Unpack[VendorOptions]) -> Vendor:
    """The server of llama.cpp on this machine. Environment: `LLAMA_API_KEY`.

    API page: https://github.com/ggml-org/llama.cpp/tree/master/tools/server
    """
    return listed("llama_cpp", **options)


def lm_studio(**options: Unpack[VendorOptions]) -> Vendor:
    """LM Studio on this machine. Environment: `LM_STUDIO_API_KEY` or `LM_API_TOKEN`.

    API page: https://lmstudio.ai/docs/developer/openai-compat
    """
    return listed("lm_studio", **options)


def _either(words: Iterable[str]) -> str:
    return " or ".join(map(repr, words)) or "left out: it has one address"
