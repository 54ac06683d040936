"""Where each model and each parameter dictionary lives. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

CONTRACT = "1.0.0"
"""The version of the contract that the generated code was made from."""

MODELS: dict[str, str] = {
    "CreateLetterRequest": "letters",
    "CreateParcelRequest": "beta_parcels",
    "CreateParcelRequestAddress": "beta_parcels",
    "Filter": "letters",
    "Kind": "letters",
    "Letter": "letters",
    "LetterArrived": "webhooks",
    "LetterDelta": "letters",
    "LetterDone": "letters",
    "LetterEvent": "letters",
    "LetterImage": "letters",
    "LetterList": "letters",
    "LetterSender": "letters",
    "Office": "letters",
    "Parcel": "beta_parcels",
    "Part": "letters",
    "Person": "letters",
    "RealtimeTranslationClientEvent": "realtime",
    "RealtimeTranslationClientEventAppend": "realtime",
    "RealtimeTranslationClientEventUpdate": "realtime",
    "Text": "letters",
    "WebhookEvent": "webhooks",
}
"""Model, union or alias -> its module in `generated/models/`."""

ALIASES: dict[str, str] = {
    "Picture": "LetterImage",
}
"""Further names that people know -> the model."""

PARAMS: dict[str, str] = {
    "CreateParcelRequestAddressParam": "beta_parcels",
    "FilterParam": "letters",
    "LetterImageParam": "letters",
    "PartParam": "letters",
    "TextParam": "letters",
}
"""Dictionary form of a model -> its module in `generated/params/`."""

CALLS: dict[str, str] = {
    "BetaParcelCreateParams": "beta_parcels_create",
    "LetterContentParams": "letters_content",
    "LetterCreateParams": "letters_create",
    "LetterDeleteParams": "letters_delete",
    "LetterListParams": "letters_list",
    "LetterRetrieveParams": "letters_retrieve",
}
"""Parameters of an operation -> its module in `generated/endpoints/`."""

WEBHOOKS: dict[str, str] = {
    "letter_arrived": "LetterArrived",
}
"""Event that the API sends -> the model of its payload."""
