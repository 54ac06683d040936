"""`POST /content_provenance_checks`: `client.content_provenance_checks.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.content_provenance_checks as _models_content_provenance_checks

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ContentProvenanceCheckCreateParams(RequestOptions, total=False):
    """The parameters of `client.content_provenance_checks.create`."""

    file: _File | Unset


ENDPOINT = Endpoint(
    "content_provenance_checks.create",
    "POST",
    "/content_provenance_checks",
    bodies=(
        Form(
            frozenset({"file"}),
            required=("file",),
            files=frozenset({"file"}),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[ContentProvenanceCheckCreateParams],
) -> Request[_models_content_provenance_checks.ContentProvenanceCheck]:
    """Check a file for signs of how and by whom its content was made.

    Args:
        params: `ContentProvenanceCheckCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.
    """
    return ENDPOINT.json(params, "content_provenance_checks:ContentProvenanceCheck")
