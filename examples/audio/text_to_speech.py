"""Speech that goes to a file while it is made: by bytes, by events, blocking and asyncio."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in

TEXT = "Today is a wonderful day to build something people love!"


def blocking(folder: Path) -> None:
    with Client() as client:
        with client.audio.speech.create.streaming(model="gpt-4o-mini-tts", voice="coral", input=TEXT) as response:
            response.write_to_file(folder / "bytes.mp3")
        print("by bytes: ", (folder / "bytes.mp3").stat().st_size > 0)

        with client.audio.speech.stream(model="gpt-4o-mini-tts", voice="coral", input=TEXT) as stream:
            for event in stream:
                if event.type == "speech.audio.delta":
                    print("a piece:  ", len(event.data) > 0)  # to a loudspeaker: openai_core.media.play_audio(stream)
            print("all of it:", stream.get_final_audio() == (folder / "bytes.mp3").read_bytes())


async def awaited(folder: Path) -> None:
    async with AsyncClient() as client:
        speech = await client.audio.speech.create(model="gpt-4o-mini-tts", voice="coral", input=TEXT)
        speech.save(folder / "awaited.mp3")
        print("awaited:  ", (folder / "awaited.mp3").stat().st_size > 0)


if __name__ == "__main__":
    with stand_in(), TemporaryDirectory() as there:
        blocking(Path(there))
        asyncio.run(awaited(Path(there)))
