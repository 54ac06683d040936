"""Files, uploads in parts, containers' files, skills, vector stores and videos: all that holds bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.testing import media
from openai_core.testing.exchange import Answer, Call, Refusal, json_answer
from openai_core.testing.sampling import EPOCH
from openai_core.testing.store import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.testing.multipart import Part
    from openai_core.testing.world import Handler, World

FILES = "/files"
_KINDS = {
    ".json": "application/json",
    ".txt": "text/plain",
    ".png": "image/png",
    ".wav": "audio/wav",
    ".pdf": "application/pdf",
}


def _file(parts: Sequence[Part]) -> Part | None:
    return next((part for part in parts if part.is_file), None)


def create(world: World, call: Call) -> Answer:
    """A file as it was sent."""
    part = _file(call.parts)
    content = part.content if part else b""
    facts: dict[str, Any] = {
        "bytes": len(content),
        "filename": (part and part.filename) or "file",
        "status": "processed",
    }
    after = call.body.get("expires_after")
    if isinstance(after, dict):
        facts["expires_at"] = EPOCH + int(after.get("seconds", 0))
    entry = world.create(call, world.fitting(call.operation.answer, facts), content=content)
    return json_answer(entry.value)


def content(world: World, call: Call) -> Answer:
    """The bytes of a stored file; of a made-up one, a line."""
    place, _, identity = call.place.removesuffix("/content").rpartition("/")
    entry = world.store.get(place, identity)
    held = entry.content if entry else None
    name = str(entry.value.get("filename") or entry.value.get("path") or "") if entry else ""
    kind = next((kind for ending, kind in _KINDS.items() if name.endswith(ending)), "application/octet-stream")
    return Answer(f"sample content of {identity}\n".encode() if held is None else held, content_type=kind)


def container_file(world: World, call: Call) -> Answer:
    """A file in a container: sent, or named by the id of an uploaded one."""
    part = _file(call.parts)
    given = world.store.get(FILES, str(call.body.get("file_id")))
    held = part.content if part else (given.content if given else None) or b""
    name = (part and part.filename) or (given.value.get("filename") if given else None) or "file"
    facts = {
        "bytes": len(held),
        "path": f"/mnt/data/{name}",
        "source": "user",
        "container_id": call.path["container_id"],
    }
    return json_answer(world.create(call, facts, content=held).value)


def part(world: World, call: Call) -> Answer:
    """One part of an upload."""
    sent = _file(call.parts)
    entry = world.create(call, {"upload_id": call.path["upload_id"]}, content=sent.content if sent else b"")
    return json_answer(entry.value)


def complete(world: World, call: Call) -> Answer:
    """The parts of an upload, in the order that was told, become a file."""
    identity = call.path["upload_id"]
    upload = world.item("/uploads", identity, call.operation.answer, call)
    place = f"/uploads/{identity}/parts"
    joined = b""
    for position, one in enumerate(call.body["part_ids"]):
        entry = world.store.get(place, one)
        if entry is None and world.store.all(place) is not None:
            where = f"part_ids[{position}]"
            raise Refusal(400, f"The upload has no part with the id '{one}'.", param=where, code="invalid_value")
        joined += (entry.content if entry else None) or b""
    shape = call.contract.operation("createFile").answer
    assert shape is not None
    named = {"id": world.fresh("file"), "filename": upload["filename"], "bytes": len(joined)}
    file = world.made(shape, {**named, **world.fitting(shape, {"purpose": upload["purpose"]})})
    world.store.put(FILES, Entry(file["id"], file, schema=shape, content=joined))
    return json_answer(world.change(call, "/uploads", identity, {"status": "completed", "file": file}))


def archive(world: World, call: Call) -> Answer:
    """A skill as a zip."""
    return Answer(media.archive(SKILL_md=f"# {call.path.get('skill_id', 'sample')}\n"), content_type="application/zip")


def film(world: World, call: Call) -> Answer:
    """A video, its thumbnail or its sheet of pictures."""
    variant = call.query.get("variant", "video")
    if variant == "video":
        return Answer(media.film(), content_type="video/mp4")
    return Answer(media.webp() if variant == "thumbnail" else media.png(), content_type="image/webp")


def video(world: World, call: Call) -> Answer:
    """A new video, also one made of another."""
    facts = {"progress": 0, **({"remixed_from_video_id": call.path["video_id"]} if "video_id" in call.path else {})}
    steps = ("queued", "in_progress", "completed")
    return json_answer(world.create(call, facts, place="/videos", ladder=steps).value)


def _counts(total: int, **more: int) -> dict[str, int]:
    return {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": total, **more}


def vector_store(world: World, call: Call) -> Answer:
    """A vector store over files."""
    given = call.body.get("file_ids") or []
    facts = {"file_counts": _counts(len(given), completed=len(given)), "status": "completed", "usage_bytes": 0}
    entry = world.create(call, {"name": "", **facts, **({"name": call.body["name"]} if "name" in call.body else {})})
    world.store.give(f"/vector_stores/{entry.identity}/files")
    for one in given:
        _attach(world, call, entry.identity, one, {})
    return json_answer(entry.value)


def _attach(
    world: World, call: Call, store: str, file: str, said: dict[str, Any], *, waiting: bool = False
) -> dict[str, Any]:
    shape = call.contract.operation("createVectorStoreFile").answer
    assert shape is not None
    held = world.store.get(FILES, file)
    facts = {
        "id": file,
        "vector_store_id": store,
        "last_error": None,
        "usage_bytes": len((held and held.content) or b""),
    }
    value = world.made(
        shape, {**world.fitting(shape, said), **facts, "status": "in_progress" if waiting else "completed"}
    )
    ladder = ["completed"] if waiting else []
    world.store.put(f"/vector_stores/{store}/files", Entry(file, value, schema=shape, ladder=ladder))
    return value


def attach(world: World, call: Call) -> Answer:
    """A file for a vector store; it is in progress until it is looked at again."""
    store = call.path["vector_store_id"]
    return json_answer(_attach(world, call, store, call.body["file_id"], call.body, waiting=True))


def batch(world: World, call: Call) -> Answer:
    """Several files for a vector store at once."""
    store = call.path["vector_store_id"]
    told = call.body.get("files") or [{"file_id": one} for one in call.body.get("file_ids") or []]
    entry = world.create(call, {"file_counts": _counts(len(told), completed=len(told))})
    for one in told:
        value = _attach(world, call, store, one["file_id"], {**call.body, **one})
        world.store.put(f"{call.place}/{entry.identity}/files", Entry(one["file_id"], value))
    return json_answer(entry.value)


def search(world: World, call: Call) -> Answer:
    """The files of a vector store that have a word of the question in them."""
    asked = call.body.get("query") or ""
    words = {word.lower() for word in (asked if isinstance(asked, str) else " ".join(asked)).split()}
    shape = call.operation.answer
    assert shape is not None
    entries = world.store.all(f"/vector_stores/{call.path['vector_store_id']}/files")
    found = []
    for entry in entries or ():
        held = world.store.get(FILES, entry.identity)
        text = ((held and held.content) or b"").decode("utf-8", "replace")
        score = sum(word in text.lower() for word in words) / max(len(words), 1)
        if held and score:
            facts = {"file_id": entry.identity, "filename": held.value["filename"], "score": score}
            said = {"attributes": entry.value.get("attributes"), "content": [{"type": "text", "text": text[:2000]}]}
            found.append(world.made(shape.property("data").item(), {**facts, **said}))
    found.sort(key=lambda one: -one["score"])
    if entries is None:
        found = [world.made(shape.property("data").item())]
    facts = {"data": found[: call.body.get("max_num_results") or 10], "has_more": False, "next_page": None}
    return json_answer(world.made(shape, {**facts, "search_query": [asked] if isinstance(asked, str) else asked}))


def text(world: World, call: Call) -> Answer:
    """The text of a file in a vector store."""
    held = world.store.get(FILES, call.path["file_id"])
    told = held.content.decode("utf-8", "replace") if held and held.content else "sample text"
    shape = call.operation.answer
    assert shape is not None
    part = {"type": "text", "text": told}
    return json_answer(world.made(shape, {"data": [part], "has_more": False, "next_page": None}))


HANDLERS: dict[str, Handler] = {
    "POST /files": create,
    "GET /files/{file_id}/content": content,
    "POST /containers/{container_id}/files": container_file,
    "GET /containers/{container_id}/files/{file_id}/content": content,
    "POST /uploads/{upload_id}/parts": part,
    "POST /uploads/{upload_id}/complete": complete,
    "GET /skills/{skill_id}/content": archive,
    "GET /skills/{skill_id}/versions/{version}/content": archive,
    "GET /videos/{video_id}/content": film,
    "POST /videos": video,
    "POST /videos/edits": video,
    "POST /videos/extensions": video,
    "POST /videos/{video_id}/remix": video,
    "POST /vector_stores": vector_store,
    "POST /vector_stores/{vector_store_id}/files": attach,
    "POST /vector_stores/{vector_store_id}/file_batches": batch,
    "POST /vector_stores/{vector_store_id}/search": search,
    "GET /vector_stores/{vector_store_id}/files/{file_id}/content": text,
}
