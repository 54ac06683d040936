"""TLS and proxies: what all clients share, and what the environment says."""

from __future__ import annotations

import os
import sys
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from openai_core.unset import UNSET

if TYPE_CHECKING:
    import ssl

    from openai_core.sansio.ws.handshake import Handshake

METADATA = ("169.254.169.254", "metadata.google.internal")
"""Where a machine is told who it is; a proxy would be told who the proxy is."""

_LOCK = threading.Lock()
_shared: list[ssl.SSLContext] = []


def tls() -> ssl.SSLContext:
    """The TLS context of all clients, made when first wanted: loading the certificates is what costs.

    `SSL_CERT_FILE` and `SSL_CERT_DIR` name other certificates than certifi's.
    """
    import ssl

    with _LOCK:
        if not _shared:
            file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
            if not file and not folder:
                import certifi

                file = certifi.where()
            context = ssl.create_default_context(cafile=file or None, capath=folder or None)
            context.set_alpn_protocols(["http/1.1"])
            _shared.append(context)
        return _shared[0]


def named(scheme: str, netloc: str) -> str | None:
    """The proxy that the environment (on some systems, their settings) names for a place."""
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or netloc in METADATA or proxy_bypass(netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def socket_proxy(handshake: Handshake) -> str | None:
    """The proxy that a WebSocket goes through: the one given, or the one that the environment names.

    Raises:
        MissingPackageError: it speaks SOCKS, and the package for that is missing.
    """
    proxy: Any = handshake.limits.proxy
    if proxy is UNSET:
        proxy = named("https" if handshake.secure else "http", urlsplit(handshake.url).netloc)
    if proxy is not None:
        check_socks(proxy, "socks-sockets")
    return proxy  # type: ignore[no-any-return]


def check_socks(proxy: str, feature: str) -> None:
    """Raises MissingPackageError where a proxy speaks SOCKS and the package for that is missing.

    Args:
        proxy: Its address.
        feature: A name in `openai_core.extras.FEATURES`.
    """
    if proxy.startswith("socks"):
        from importlib.util import find_spec

        from openai_core.extras import FEATURES, missing

        if find_spec(FEATURES[feature].module) is None:
            raise missing(feature)


@lru_cache(64)
def credentials(proxy: str) -> tuple[str, tuple[str, str] | None]:
    """A proxy's address without, and with, who we are to it."""
    parts = urlsplit(proxy)
    if parts.username is None:
        return proxy, None
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return bare, (unquote(parts.username), unquote(parts.password or ""))
