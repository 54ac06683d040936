"""Text to speech, speech to text, and speech to English text."""

from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client, TemporaryDirectory() as folder:
        spoken = Path(folder, "speech.wav")
        client.audio.speech.create(
            model="gpt-4o-mini-tts",
            voice="alloy",
            input="Der schnelle braune Fuchs springt über den faulen Hund.",
            response_format="wav",
        ).save(spoken)
        print(spoken.name, "is there:", spoken.stat().st_size > 0)

        transcript = client.audio.transcriptions.create(file=spoken, model="gpt-4o-transcribe")
        print("heard:     ", transcript.text)

        translation = client.audio.translations.create(file=spoken, model="whisper-1")
        print("in English:", translation.text)


if __name__ == "__main__":
    with stand_in():
        main()
