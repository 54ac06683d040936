"""`POST /parcels`: `client.beta.parcels.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.beta_parcels as _models_beta_parcels
    import openai_core.generated.params.beta_parcels as _params_beta_parcels

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaParcelCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.parcels.create`."""

    label: Required[_File]
    photos: Required[_c.Sequence[_File]]
    address: (
        _params_beta_parcels.CreateParcelRequestAddressParam | _models_beta_parcels.CreateParcelRequestAddress
        | Unset
    )


ENDPOINT = Endpoint(
    "beta.parcels.create",
    "POST",
    "/parcels",
    bodies=(
        Form(
            frozenset({"label", "photos", "address"}),
            required=("label", "photos"),
            files=frozenset({"label"}),
            file_lists=frozenset({"photos"}),
        ),
    ),
    required=("label", "photos"),
)


def build(
    **params: Unpack[BetaParcelCreateParams],
) -> Request[_models_beta_parcels.Parcel]:
    """Send a parcel.

    Args:
        params: `BetaParcelCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.
    """
    return ENDPOINT.json(params, "beta_parcels:Parcel")
