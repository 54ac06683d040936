"""What the server knows and how it answers any call that fits the contract."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from openai_core.testing.exchange import Answer, Call, Event, Refusal, json_answer
from openai_core.testing.ids import fresh_id, sample_number
from openai_core.testing.pages import page
from openai_core.testing.sampling import EPOCH, Sampler
from openai_core.testing.shape import ANY, Raw, Shape
from openai_core.testing.store import LADDERS, STRICT, Entry, Store
from openai_core.testing.turns import Model, Turns
from openai_core.testing.validate import ANSWER

if TYPE_CHECKING:
    from openai_core.testing.contract import Contract, Operation

Handler = Callable[["World", Call], Answer]

_GOOD = ("completed", "succeeded", "processed", "active")
_PENDING = ("queued", "in_progress", "validating", "validating_files", "running")
_ACTIONS = {
    "archive": ("archived",),
    "cancel": ("cancelled", "canceled", "cancelling"),
    "complete": ("completed",),
    "pause": ("paused", "queued"),
    "resume": ("running",),
}


class World:
    """A contract, what was stored under it, and the answers that are more than samples."""

    def __init__(
        self,
        contract: Contract,
        handlers: Mapping[str, Handler],
        *,
        samples: int = 5,
        full: bool = False,
        model: Model | None = None,
    ) -> None:
        self.contract = contract
        self.handlers = handlers
        self.store = Store(samples)
        self.turns = Turns(model)
        """What a model will say, where a test said so."""
        self.full = full
        self.count = 0

    def clear(self) -> None:
        """Forget what was stored and told, and count from the beginning."""
        self.store.clear()
        self.turns.clear()
        self.count = 0

    def answer(self, call: Call) -> Answer:
        """The answer to a call; raises `Refusal` when it asks for something that is not there."""
        self._known(call)
        operation = call.operation
        handler = self.handlers.get(f"{operation.verb} {operation.path}")
        return handler(self, call) if handler else self.plain(call)

    def plain(self, call: Call) -> Answer:
        """The answer of an operation that nothing special is known of."""
        operation = call.operation
        if operation.binary:
            return Answer(b"sample", content_type=next(iter(operation.contents), "application/octet-stream"))
        value = self._act(call)
        if operation.answer is None:
            return Answer(status=operation.status, content_type=None)
        waiting = isinstance(value, dict) and value.get("status") in _PENDING
        return json_answer(value, operation.status, {"openai-poll-after-ms": "10"} if waiting else None)

    def _act(self, call: Call) -> Any:
        operation = call.operation
        on_item = operation.segments[-1].startswith("{")
        if operation.answer is not None and not _holds_objects(operation.answer):
            return Sampler(full=self.full).value(operation.answer)
        if operation.verb == "DELETE":
            return self._delete(call, on_item)
        if on_item:
            return self._retrieve(call) if operation.verb == "GET" else self._update(call)
        if is_list(operation):
            return self.listed(call, self._items(call))
        if operation.verb == "POST" and (operation.segments in self.contract.items or operation.path in STRICT):
            return self.create(call).value
        if operation.verb == "POST" and len(operation.segments) > 1 and operation.segments[-2].startswith("{"):
            return self._action(call)
        return self._singleton(call)

    def made(self, shape: Shape | Raw, values: Mapping[str, Any] | None = None, *, number: int = 1) -> dict[str, Any]:
        """A sample with these values in it, whatever they are; `id` and others may be among them."""
        shape = shape if isinstance(shape, Shape) else self.contract.shape(shape)
        sampled = Sampler(full=self.full, number=number).value(shape)
        value: dict[str, Any] = sampled if isinstance(sampled, dict) else {}
        status = shape.property("status") if "status" in shape.properties else None
        if status is not None and value.get("status") and status.values:
            value["status"] = next((one for one in _GOOD if one in status.values), value["status"])
        value.update(values or {})
        return value

    def fitting(self, shape: Shape | None, values: Mapping[str, Any]) -> dict[str, Any]:
        """Those of the values that an object of a shape declares and may hold."""
        if shape is None:
            return {}
        return {
            key: value
            for key, value in values.items()
            if key in shape.properties and ANSWER.fault(shape.property(key), value) is None
        }

    def tick(self) -> int:
        """The number of the next new thing."""
        self.count += 1
        return self.count

    def fresh(self, thing: str) -> str:
        """A new id."""
        return fresh_id(thing, self.tick())

    def create(
        self,
        call: Call,
        values: Mapping[str, Any] | None = None,
        *,
        place: str | None = None,
        content: bytes | None = None,
        ladder: Iterable[str] | None = None,
    ) -> Entry:
        """Store what a call gives and says of itself.

        values: facts on top of those; place: where to, the call's own path if None.
        ladder: the statuses from the first on, those of `LADDERS` if None.
        """
        shape = call.operation.answer
        number = self.tick()
        own = place is None
        place = place or call.place
        value = self.made(shape or ANY, number=number)
        thing = str(value.get("object") or value.get("type") or call.operation.segments[-1].removesuffix("s"))
        if "id" in value and isinstance(value["id"], str):
            value["id"] = fresh_id(thing, number)
        if isinstance(value.get("created_at"), int):
            value["created_at"] = EPOCH + number
        value.update(self.fitting(shape, call.path))
        value.update(self.fitting(shape, call.body))
        value.update(values or {})
        items = self.contract.items.get(call.operation.segments) if own else None
        key = items[0].segments[-1][1:-1] if items else "id"
        identity = call.body.get(key) or value.get(key) or value.get("id") or fresh_id(thing, number)
        steps = [*(LADDERS.get(self.pattern(call, place), ()) if ladder is None else ladder)]
        if steps and "status" in value:
            value["status"] = steps.pop(0)
        return self.store.put(place, Entry(str(identity), value, schema=shape, content=content, ladder=steps))

    def pattern(self, call: Call, place: str) -> str:
        """A place with `{}` for every id of the call."""
        ids = set(call.path.values())
        return "/".join("{}" if segment in ids else segment for segment in place.split("/"))

    def item(self, place: str, identity: str, shape: Shape | None, call: Call | None = None) -> dict[str, Any]:
        """The stored thing as an operation shows it, or one made up."""
        entry = self.store.get(place, identity)
        if entry is None:
            value = self.made(shape or ANY, number=sample_number(identity) or 1)
        elif entry.schema is shape or entry.schema is None:
            return copy.deepcopy(entry.value)
        else:
            value = self.made(shape or ANY) | self.fitting(shape, copy.deepcopy(entry.value))
        value.update(self.fitting(shape, call.path if call else {}))
        if shape is None or "id" in shape.properties or shape.choices_raw:
            value["id"] = identity
        return value

    def listed(self, call: Call, items: list[dict[str, Any]]) -> dict[str, Any]:
        """A page of these items (oldest first)."""
        shape = call.operation.answer
        assert shape is not None
        parameters = {name: self.contract.shape(one.schema) for name, one in call.operation.at("query").items()}
        return self.made(shape) | page(shape, items, call.query, parameters)

    def _items(self, call: Call) -> list[dict[str, Any]]:
        shape = call.operation.answer
        assert shape is not None
        inner = shape.property("data").item()
        place = call.place
        entries = self.store.all(place)
        if entries is not None:
            asked = {
                key: value for key, value in call.query.items() if key not in ("limit", "order", "after", "before")
            }
            return [self.item(place, entry.identity, inner) for entry in entries if _matches(entry.value, asked)]
        made = []
        for number in range(1, self.store.samples + 1):
            value = self.made(inner, number=number)
            value.update(self.fitting(inner, call.path))
            kept = self.store.get(place, str(value.get("id")))
            if kept is not None:
                value |= self.fitting(inner, kept.value)
            if not self.store.gone(place, str(value.get("id"))):
                made.append(value)
        return made

    def _known(self, call: Call) -> None:
        """Refuse a call about something that is not there."""
        place, pattern = "", ""
        for segment in call.operation.segments:
            if segment.startswith("{"):
                identity = call.path[segment[1:-1]]
                if not self.store.knows(place, pattern, identity):
                    thing = place.rsplit("/", 1)[-1].removesuffix("s").replace("_", " ")
                    raise Refusal(
                        404, f"No {thing} with the id '{identity}' was found.", param=segment[1:-1], code="not_found"
                    )
                place, pattern = f"{place}/{identity}", f"{pattern}/{{}}"
            else:
                place, pattern = f"{place}/{segment}", f"{pattern}/{segment}"

    def _retrieve(self, call: Call) -> dict[str, Any]:
        place, _, identity = call.place.rpartition("/")
        entry = self.store.get(place, identity)
        if entry is not None:
            entry.look()
        return self.item(place, identity, call.operation.answer, call)

    def change(self, call: Call, place: str, identity: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Set values of a thing, which is stored from now on if it was not."""
        shape = call.operation.answer
        entry = self.store.get(place, identity)
        if entry is None:
            entry = self.store.keep(place, Entry(identity, self.item(place, identity, shape, call), schema=shape))
        entry.value.update(values)
        return entry.value if entry.schema is shape else self.item(place, identity, shape, call) | dict(values)

    def _update(self, call: Call) -> dict[str, Any]:
        place, _, identity = call.place.rpartition("/")
        values = self.fitting(call.operation.answer, call.body)
        if not call.operation.bodies and "cancel" in call.operation.name.lower():
            values["status"] = "canceled" if "evals" in call.operation.path else "cancelled"
        return self.change(call, place, identity, values)

    def _action(self, call: Call) -> Any:
        """Something is done to an item (`cancel`), and the answer is the item."""
        operation = call.operation
        above = (operation.segments[:-1], operation.segments[:-2])
        things = [one.answer for one in self.contract.operations if one.segments in above]
        if operation.answer is None or operation.answer not in things:
            return self._singleton(call)
        path = call.place.rsplit("/", 1)[0]
        place, _, identity = path.rpartition("/")
        values = self.fitting(operation.answer, call.body)
        status = operation.answer.property("status") if "status" in operation.answer.properties else None
        if status is not None and status.values:
            done = next((one for one in _ACTIONS.get(operation.segments[-1], ()) if one in status.values), None)
            values |= {"status": done} if done else {}
        entry = self.store.get(place, identity)
        if entry is not None:
            entry.ladder.clear()
        return self.change(call, place, identity, values)

    def _singleton(self, call: Call) -> Any:
        """A thing that there is once (a setting), or the result of a computation."""
        shape = call.operation.answer
        if shape is None:
            return None
        entry = self.store.get(call.place, "")
        told = self.fitting(shape, call.path) | self.fitting(shape, call.body)
        value = self.made(shape) | (self.fitting(shape, entry.value) if entry else {}) | told
        if shape.properties.keys() & {"data"} and shape.property("data").only("array") and not value["data"]:
            value["data"] = [Sampler(full=self.full).value(shape.property("data").item())]
        if call.operation.verb == "POST":
            self.store.keep(call.place, Entry("", call.body | value))
        return value

    def _delete(self, call: Call, on_item: bool) -> dict[str, Any]:
        place, _, identity = call.place.rpartition("/")
        if on_item:
            self.store.delete(place, identity)
        shape = call.operation.answer
        value = self.made(shape or ANY) | self.fitting(shape, call.path)
        if shape is not None and "id" in shape.properties and on_item:
            value["id"] = identity
        return value


def _holds_objects(shape: Shape) -> bool:
    return "object" in (shape.types or ()) or any(_holds_objects(choice) for choice in shape.choices)


def is_list(operation: Operation) -> bool:
    """Whether an operation lists things."""
    shape = operation.answer
    if operation.verb != "GET" or shape is None or "data" not in shape.properties:
        return False
    return shape.property("data").only("array") and not operation.segments[-1].startswith("{")


def _matches(value: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    """Whether a thing has all that a query asks for (of what it tells about itself)."""
    for key, want in asked.items():
        have = value.get(key)
        if isinstance(want, Mapping) and isinstance(have, Mapping):
            if not want.items() <= have.items():
                return False
        elif isinstance(have, str) and isinstance(want, str) and have != want:
            return False
    return True


def streamed(events: Iterable[Event]) -> Answer:
    """A stream of events."""
    return Answer(content_type="text/event-stream; charset=utf-8", events=events)
