"""`python -m openai_core`: the command `openai-core` by another name."""

from openai_core.terminal import main

if __name__ == "__main__":
    raise SystemExit(main())
