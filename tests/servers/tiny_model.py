"""Writes a model of random numbers that speaks bytes, small enough for a test. Run by the python of the server."""

from __future__ import annotations

import sys

import numpy as np
from gguf import GGUFWriter, PoolingType, TokenType

WIDTH, HEADS, HIDDEN, CONTEXT = 32, 4, 64, 512


def write(path: str) -> None:
    tokens = [b"<unk>", b"<s>", b"</s>", *(f"<0x{byte:02X}>".encode() for byte in range(256))]
    kinds = [TokenType.UNKNOWN, TokenType.CONTROL, TokenType.CONTROL, *[TokenType.BYTE] * 256]
    words = ["\u2581", *map(chr, range(33, 127))]
    tokens += [word.encode() for word in words]
    kinds += [TokenType.NORMAL] * len(words)

    writer = GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_pooling_type(PoolingType.MEAN)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * 3 + [-100.0] * 256 + [-1.0] * len(words))
    writer.add_token_types([int(kind) for kind in kinds])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_chat_template("{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}assistant:")

    chance = np.random.default_rng(7)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, chance.normal(0, 0.2, shape).astype(np.float32))

    def level(name: str) -> None:
        writer.add_tensor(name, np.ones(WIDTH, dtype=np.float32))

    add("token_embd.weight", len(tokens), WIDTH)
    add("output.weight", len(tokens), WIDTH)
    level("output_norm.weight")
    level("blk.0.attn_norm.weight")
    level("blk.0.ffn_norm.weight")
    for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
        add(f"blk.0.{part}.weight", WIDTH, WIDTH)
    add("blk.0.ffn_gate.weight", HIDDEN, WIDTH)
    add("blk.0.ffn_up.weight", HIDDEN, WIDTH)
    add("blk.0.ffn_down.weight", WIDTH, HIDDEN)

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    write(sys.argv[1])
