"""The nearest of several texts: embeddings as arrays, a file of vectors, no database."""

import numpy as np

from openai_core import Client
from openai_core.testing import stand_in

TEXTS = ["Boats are made of wood.", "Trains run at night.", "Bread is baked in the morning."]


def main() -> None:
    with Client() as client:
        answer = client.embeddings.create(model="text-embedding-3-small", input=TEXTS, dimensions=256)
        known = answer.numpy()  # one row a text; they came as base64, and were never lists
        print(known.shape, known.dtype)

        question = client.embeddings.create(
            model="text-embedding-3-small", input="Trains run at night.", dimensions=256
        )
        likeness = known @ question.data[0].numpy()
        nearest = int(np.argmax(likeness))
        print(f"{likeness[nearest]:.2f} {TEXTS[nearest]}")


if __name__ == "__main__":
    with stand_in():
        main()
