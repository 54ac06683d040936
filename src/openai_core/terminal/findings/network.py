"""Certificates and proxies: what stands between this machine and the API."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from openai_core.terminal.codes import USAGE
from openai_core.terminal.findings import BAD, DOUBTFUL, INFO, OK, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.terminal.desk import Desk


def certificates(desk: Desk) -> Iterator[Finding]:
    """Whose certificates are trusted."""
    import ssl

    named = {name: value for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if (value := os.environ.get(name))}
    facts = {"openssl": ssl.OPENSSL_VERSION, "variables": named}
    gone = [f"{name}={value}" for name, value in named.items() if not Path(value).exists()]
    if gone:
        todo = "Set it to what is there, or unset it: without it, certifi's certificates are trusted."
        yield Finding("certificates", BAD, f"{', '.join(gone)} is not there", todo, USAGE, facts)
        return
    source = ", ".join(f"{name}={value}" for name, value in named.items()) or _certifi()
    try:
        from openai_core.http.proxies import tls

        count = tls().cert_store_stats()["x509_ca"]
    except (OSError, ValueError) as error:
        todo = "The file must hold certificates in PEM: -----BEGIN CERTIFICATE-----"
        yield Finding("certificates", BAD, f"{source} cannot be read: {error}", todo, USAGE, facts)
        return
    says = f"{source}, {count} authorities; {ssl.OPENSSL_VERSION}"
    ignored = [name for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE") if os.environ.get(name)]
    if ignored and not named:
        todo = f"{' and '.join(ignored)} is for other programs; this one reads SSL_CERT_FILE."
        yield Finding("certificates", DOUBTFUL, says, todo, facts=facts)
    else:
        yield Finding("certificates", OK, says, facts={**facts, "authorities": count})


def _certifi() -> str:
    import certifi

    return f"certifi's ({Path(certifi.where()).name})"


def proxies(desk: Desk) -> Iterator[Finding]:
    """The proxy that the environment names for the API, if it does."""
    from openai_core.http.proxies import credentials, named

    base_url = desk.client.settings.base_url
    parts = urlsplit(base_url)
    names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
    seen = {
        name: _bare(value)
        for name in (*names, *(name.lower() for name in names))
        if (value := os.environ.get(name, "").strip())
    }
    proxy = named(parts.scheme, parts.netloc)
    told = ", ".join(f"{name}={value}" for name, value in seen.items())
    if proxy is None:
        says = f"none for {parts.netloc}" + (f" ({told})" if told else "")
        yield Finding("proxy", INFO, says, facts={"proxy": None, "variables": seen})
        return
    bare = credentials(proxy)[0]
    facts = {"proxy": bare, "variables": seen}
    says = f"{bare} for {parts.netloc}" + (f" ({told})" if told else "")
    if parts.hostname in ("localhost", "127.0.0.1", "::1"):
        todo = f"A proxy rarely reaches this machine: set NO_PROXY={parts.hostname}."
        yield Finding("proxy", DOUBTFUL, says, todo, facts=facts)
    else:
        yield Finding("proxy", INFO, says, facts=facts)


def _bare(value: str) -> str:
    """A proxy's address without a name and password in it; as it is where it is none."""
    before, at, after = value.rpartition("@")
    scheme = before.partition("://")[0] + "://" if "://" in before else ""
    return f"{scheme}***@{after}" if at else value
