"""What is said in a recording: word by word as it is understood, as subtitles, and by the microphone."""

import sys

from openai_core import Client
from openai_core.testing import stand_in


def recording(client: Client) -> tuple[str, bytes] | tuple[str, bytes, str]:
    """Five seconds of the microphone with `--microphone`, else something spoken for the purpose."""
    if "--microphone" in sys.argv:
        from openai_core.media import record_audio  # needs the extra `audio`, or ffmpeg

        return record_audio(5)
    text = "Two roads diverged in a yellow wood."
    spoken = client.audio.speech.create(model="gpt-4o-mini-tts", voice="alloy", input=text, response_format="wav")
    return "said.wav", spoken.read()


def main() -> None:
    with Client() as client:
        file = recording(client)
        with client.audio.transcriptions.stream(file=file, model="gpt-4o-transcribe") as stream:
            for event in stream:
                if event.type == "transcript.text.delta":
                    print(event.delta, end="", flush=True)
            print("\nwhole:", stream.get_final_transcription().text)

        print(client.audio.transcriptions.create(file=file, model="whisper-1", response_format="srt"))


if __name__ == "__main__":
    with stand_in():
        main()
