"""Embeddings travel as base64 and read as lists of numbers; what the caller asks for by name comes as it is."""

from __future__ import annotations

import base64
import copy
import gc
import json
import pickle
import struct
import subprocess
import sys
import threading
import tracemalloc
from array import array
from typing import TYPE_CHECKING, Any

import attr
import pytest
from faces.wire import answer
from hypothesis import given
from hypothesis import strategies as st

from openai_core import UNSET, APIResponseValidationError
from openai_core.generated.models.embeddings import CreateEmbeddingResponse, Embedding
from openai_core.sansio.vector import pack, unpacked, vector_of

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

NUMBERS = [0.25, -1.5, 3.0]


def encoded(numbers: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def body(*vectors: Any) -> dict[str, Any]:
    data = [{"object": "embedding", "index": index, "embedding": vector} for index, vector in enumerate(vectors)]
    return {"object": "list", "data": data, "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}}


def packed(numbers: list[float] = NUMBERS, **more: Any) -> Embedding:
    made = Embedding.from_dict({"object": "embedding", "index": 0, "embedding": encoded(numbers), **more})
    pack(made)
    return made


def is_packed(embedding: Embedding) -> bool:
    return type(object.__getattribute__(embedding, "__dict__")["embedding"]) is array


# --- on the wire ------------------------------------------------------------------------------------------------


def test_base64_is_asked_for_and_numbers_are_given(face: Face, wire: Wire) -> None:
    wire.script = [answer(body(encoded(NUMBERS), encoded([1.0, 2.0, 4.0])))]
    response = face.client(base_url=wire.url).embeddings.create(model="m", input=["a", "b"])
    assert wire.seen[0].json() == {"model": "m", "input": ["a", "b"], "encoding_format": "base64"}
    assert [item.embedding for item in response.data] == [NUMBERS, [1.0, 2.0, 4.0]]
    assert type(response.data[0].embedding) is list
    assert response.data[0].embedding[0] == 0.25


@pytest.mark.parametrize("given", ["float", "base64", None], ids=repr)
def test_what_is_asked_for_by_name_is_sent_and_comes_as_it_is(given: Any, face: Face, wire: Wire) -> None:
    for vector in (NUMBERS, encoded(NUMBERS)):
        wire.script = [answer(body(vector))]
        response = face.client(base_url=wire.url).embeddings.create(model="m", input="a", encoding_format=given)
        assert wire.seen[-1].json()["encoding_format"] == given
        assert response.data[0].embedding == vector


def test_a_format_that_is_left_out_by_name_is_left_out(face: Face, wire: Wire) -> None:
    wire.script = [answer(body(encoded(NUMBERS)))]
    response = face.client(base_url=wire.url).embeddings.create(model="m", input="a", encoding_format=UNSET)
    assert wire.seen[0].json()["encoding_format"] == "base64"
    assert response.data[0].embedding == NUMBERS


def test_a_provider_that_knows_no_base64_is_understood(face: Face, wire: Wire) -> None:
    wire.script = [answer({**body(NUMBERS, encoded(NUMBERS), [1, 2]), "extra": 1})]
    response = face.client(base_url=wire.url).embeddings.create(model="m", input="a")
    assert [item.embedding for item in response.data] == [NUMBERS, NUMBERS, [1, 2]]


@pytest.mark.parametrize("data", [[], None, "absent"], ids=repr)
def test_an_answer_without_embeddings_is_an_error(data: Any, face: Face, wire: Wire) -> None:
    value = {**body(), "data": data}
    if data == "absent":
        del value["data"]
    wire.script = [answer(value)]
    with pytest.raises(APIResponseValidationError, match="no embedding") as caught:
        face.client(base_url=wire.url).embeddings.create(model="m", input="a")
    assert caught.value.response is not None
    assert caught.value.body == value


@pytest.mark.parametrize("text", ["AAAA", "!!!!", encoded(NUMBERS)[:-1], "AAAAAAA="])
def test_half_a_number_is_an_error_of_the_answer(text: str, face: Face, wire: Wire) -> None:
    wire.script = [answer(body(encoded(NUMBERS), text))]
    with pytest.raises(APIResponseValidationError, match="The embedding 1 was to be"):
        face.client(base_url=wire.url).embeddings.create(model="m", input="a")


def test_every_way_to_call_gives_numbers(face: Face, wire: Wire) -> None:
    wire.script = [answer(body(encoded(NUMBERS)))] * 5
    embeddings = face.client(base_url=wire.url).embeddings
    asked: dict[str, Any] = {"model": "m", "input": "a"}
    assert embeddings.create(**asked).data[0].embedding == NUMBERS
    value = embeddings.create.with_meta(**asked).value if face.blocking else embeddings.create(**asked)
    assert value.data[0].embedding == NUMBERS
    raw = embeddings.with_raw_response.create(**asked)
    assert raw.parse().data[0].embedding == NUMBERS
    assert json.loads(raw.content)["data"][0]["embedding"] == encoded(NUMBERS)


# --- packed vectors ---------------------------------------------------------------------------------------------


def test_numbers_stay_packed_until_they_are_read() -> None:
    embedding = packed()
    assert embedding.index == 0
    assert embedding.object == "embedding"
    assert isinstance(embedding, Embedding)
    assert embedding.as_array() == array("f", NUMBERS)
    assert is_packed(embedding)
    assert embedding.embedding == NUMBERS
    assert not is_packed(embedding)
    assert type(embedding) is Embedding
    assert embedding.embedding is embedding.embedding
    assert embedding.as_array() == array("f", NUMBERS)


PLAIN = Embedding(index=0, embedding=NUMBERS)
LOOKS: dict[str, Any] = {
    "to_dict": lambda e: e.to_dict() == {"object": "embedding", "index": 0, "embedding": NUMBERS},
    "to_json": lambda e: json.loads(e.to_json())["embedding"] == NUMBERS,
    "indented": lambda e: json.loads(e.to_json(indent=2))["embedding"] == NUMBERS,
    "repr": lambda e: repr(e) == repr(Embedding.from_dict(e.to_dict())),
    "str": lambda e: "0.25, -1.5, 3.0" in str(e),
    "equality": lambda e: e == packed() and e == PLAIN and e == PLAIN and e != packed([1.0]) and e != 7,
    "vars": lambda e: vars(e)["embedding"] == NUMBERS,
    "class": lambda e: e.__class__ is Embedding,
    "getattr": lambda e: getattr(e, "embedding") == NUMBERS,  # noqa: B009
    "in": lambda e: "embedding" in e and "x" not in e,
    "extra": lambda e: e.extra == {},
    "pickle": lambda e: pickle.loads(pickle.dumps(e)) == PLAIN and type(pickle.loads(pickle.dumps(e))) is Embedding,
    "old pickle": lambda e: pickle.loads(pickle.dumps(e, 0)) == PLAIN,
    "copy.copy": lambda e: copy.copy(e) == PLAIN,
    "copy.deepcopy": lambda e: copy.deepcopy(e) == PLAIN,
    "copy": lambda e: e.copy() == PLAIN and type(e.copy()) is Embedding,
    "deep copy": lambda e: e.copy(deep=True) == PLAIN,
    "evolve": lambda e: e.evolve(index=4).to_dict()["embedding"] == NUMBERS and type(e.evolve()) is Embedding,
    "attrs": lambda e: attr.asdict(e) == PLAIN.to_dict() and attr.has(type(e)),
    "attrs of its class": lambda e: [f.name for f in attr.fields(e.__class__)] == ["index", "embedding", "object"],
    "match": lambda e: _matched(e) == NUMBERS,
    "dir": lambda e: {"embedding", "index", "numpy"} <= set(dir(e)),
    "no such attribute": lambda e: not hasattr(e, "nothing"),
    "the name of its class": lambda e: type(e).__name__ == "Embedding",
}


def _matched(embedding: Any) -> Any:
    match embedding:
        case Embedding(embedding=[*numbers]):
            return numbers
    return None


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_whoever_looks_finds_a_list(look: Any) -> None:
    assert look(packed())


def test_an_absent_field_reads_none_while_packed() -> None:
    again = Embedding.from_dict({"embedding": encoded(NUMBERS)})
    pack(again)
    assert again.index is None
    assert is_packed(again)


def test_what_is_set_is_what_is_read() -> None:
    embedding = packed()
    embedding.embedding = [9.0]
    assert embedding.to_dict()["embedding"] == [9.0]
    other = packed()
    other.index = 5
    assert (other.index, other.embedding) == (5, NUMBERS)
    with pytest.raises(TypeError, match="unhashable"):
        hash(packed())


def test_a_response_is_written_as_numbers() -> None:
    response = CreateEmbeddingResponse.from_dict(body(encoded(NUMBERS), [1.0, 2.0, 3.0]))
    for item in response.data:
        pack(item)
    assert json.loads(response.to_json()) == body(NUMBERS, [1.0, 2.0, 3.0])
    assert response == CreateEmbeddingResponse.from_dict(body(NUMBERS, [1.0, 2.0, 3.0]))


def test_many_threads_may_read_at_once() -> None:
    embedding, found = packed([0.5] * 5000), []
    gate = threading.Barrier(8)

    def read() -> None:
        gate.wait()
        found.append(embedding.embedding)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[0.5] * 5000] * 8


@given(st.lists(st.floats(width=32), max_size=50))
def test_every_vector_comes_as_it_was_sent(numbers: list[float]) -> None:
    text = encoded(numbers)
    assert unpacked(text).tobytes() == struct.pack(f"={len(numbers)}f", *numbers)
    assert array("f", packed(numbers).embedding).tobytes() == unpacked(text).tobytes()


def test_the_lowest_byte_comes_first_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    there = "big" if sys.byteorder == "little" else "little"
    monkeypatch.setattr(sys, "byteorder", there)
    swapped = unpacked(encoded(NUMBERS))
    swapped.byteswap()
    assert swapped.tolist() == NUMBERS


def test_a_vector_of_any_form_is_had_as_an_array() -> None:
    for value in (NUMBERS, encoded(NUMBERS)):
        assert vector_of(Embedding.from_dict({"index": 0, "embedding": value})).tolist() == NUMBERS
    assert vector_of(Embedding.from_dict({"index": 0, "embedding": None})).tolist() == []


# --- numpy ------------------------------------------------------------------------------------------------------


def test_numpy_sees_the_numbers_without_a_copy() -> None:
    numpy = pytest.importorskip("numpy")
    embedding = packed()
    vector = embedding.numpy()
    assert vector.dtype == numpy.float32
    assert vector.tolist() == NUMBERS
    assert numpy.shares_memory(vector, embedding.numpy())
    assert is_packed(embedding)
    assert embedding.embedding == NUMBERS
    assert embedding.numpy().tolist() == NUMBERS


def test_a_response_is_a_matrix_in_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    response = CreateEmbeddingResponse.from_dict(body(encoded(NUMBERS), [1.0, 2.0, 4.0]))
    pack(response.data[0])
    matrix = response.numpy()
    assert (matrix.shape, matrix.dtype) == ((2, 3), numpy.float32)
    assert matrix.tolist() == [NUMBERS, [1.0, 2.0, 4.0]]
    assert CreateEmbeddingResponse.from_dict(body()).numpy().shape == (0, 0)


def test_without_numpy_nothing_needs_it() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "from openai_core.generated.models.embeddings import Embedding\n"
        "from openai_core.sansio.vector import pack\n"
        "e = Embedding.from_dict({'index': 0, 'embedding': 'AACAPw=='}); pack(e); print(e.as_array()[0], e.embedding)\n"
        "try: e.numpy()\n"
        "except ImportError: print('no numpy')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["1.0 [1.0]", "no numpy"]


def test_a_thousand_vectors_take_a_fraction_of_what_their_lists_would() -> None:
    text = encoded([0.5] * 1536)
    response = CreateEmbeddingResponse.from_dict(body(*[text] * 1000))
    gc.collect()
    tracemalloc.start()
    try:
        for item in response.data:
            pack(item)
        held, _ = tracemalloc.get_traced_memory()
        lists = [item.embedding for item in response.data]
        unread, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(lists) == 1000
    assert held < 8_000_000
    assert unread > 5 * held
