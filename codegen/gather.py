"""Unions that the contract does not write down but its facts make: the events that webhooks deliver."""

from __future__ import annotations

from attrs import evolve

from codegen import dispatch
from codegen.ir import Api, Union
from codegen.owners import by_name

WEBHOOK_EVENT = "WebhookEvent"


def gather(api: Api) -> Api:
    """The contract with one union over the payloads of all its webhooks."""
    if not api.webhooks or WEBHOOK_EVENT in by_name(api):
        return api
    members = tuple(sorted({webhook.type for webhook in api.webhooks}, key=lambda ref: ref.name))
    union = Union(name=WEBHOOK_EVENT, schema="webhooks", members=members)
    decided, _ = dispatch.decide(evolve(api, unions=(union,)))
    return evolve(api, unions=(*api.unions, *decided.unions))
