"""The output of a response as far as it is known: items, found by their names or their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.responses_growth import Node
from openai_core.accumulate.responses_kinds import WITHOUT_STATUS
from openai_core.sansio.model import Model

if TYPE_CHECKING:
    from openai_core.accumulate.responses_growth import Growing
    from openai_core.accumulate.responses_kinds import Growth


class Output:
    """Items that grow, be they announced or not."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        """In the order in which they came."""
        self._by_id: dict[str, Node] = {}
        self._by_index: dict[int, Node] = {}

    def known(self, identity: Any, index: Any, kind: str | None = None) -> Node | None:
        """The item of the output that an event speaks of, if it is known."""
        found = self._by_id.get(identity) if isinstance(identity, str) else None
        if found is None and type(index) is int:
            found = self._by_index.get(index)
            if found is not None and None not in (kind, found.kind) and found.kind != kind:
                # several items in one place: some servers number them all alike
                there = (node for node in reversed(self.nodes) if node.index == index and node.kind == kind)
                found = next(there, None)
        elif found is None and identity is None:
            found = next((node for node in reversed(self.nodes) if node.kind == kind), None)
        return found

    def begun(self, growth: Growth, data: dict[str, Any]) -> Growing:
        """Where a text is that an event is about; begins it if it did not."""
        node = self.item(data, growth.item)
        if growth.list is not None:
            node = node.entry(growth.list, data.get(growth.place), growth.part)
        return node.grown(growth.field)

    def item(self, data: dict[str, Any], kind: str | None) -> Node:
        """The item that an event is about; begun from what is known if it was never announced."""
        identity, index = data.get("item_id"), data.get("output_index")
        node = self.known(identity, index, kind)
        if node is None:
            node = self._new(kind, index)
            if kind == "message":
                node.data["role"] = "assistant"
            if isinstance(identity, str):
                node.data["id"] = identity
            if kind not in WITHOUT_STATUS:
                node.data["status"] = "in_progress"
        if isinstance(identity, str):
            self._by_id[identity] = node
        return node

    def _new(self, kind: str | None, index: Any) -> Node:
        if type(index) is not int:
            index = max((node.index for node in self.nodes), default=-1) + 1
        node = Node(kind, index)
        if kind == "message":
            node.lists["content"] = {}
        if kind == "reasoning":
            node.lists["summary"] = {}
        self.nodes.append(node)
        self._by_index[index] = node
        return node

    def take(self, item: Any, index: Any, whole: bool) -> None:
        """Take an item as an event tells it, at its beginning or its end."""
        fields = item.__dict__ if isinstance(item, Model) else item
        if type(fields) is not dict:
            return
        identity, kind = fields.get("id"), fields.get("type")
        node = self.known(identity, index, kind) if identity is not None or type(index) is int else None
        if node is not None and node.done and identity not in (None, node.data.get("id")):
            node = None  # the place is taken by another one, which is done
        if node is None:
            node = self._new(kind, index)
        elif type(index) is int and node.index != index:
            node.index = index
            self._by_index[index] = node
        node.take(item, whole=whole)
        if isinstance(identity, str):
            self._by_id[identity] = node

    def ordered(self) -> list[Node]:
        """The items in the order of their places."""
        return sorted(self.nodes, key=lambda node: node.index)
