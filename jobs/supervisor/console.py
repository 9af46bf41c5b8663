"""Lines for the person at the terminal, mostly with the name of the process they come from."""

import contextlib

WIDTH = 8  # of the longest name


def tell(name: str, text: str) -> None:
    """Print the lines of a text, each with a name in front."""
    say("\n".join(f"{name:<{WIDTH}} | {line}" for line in text.splitlines()))


def say(text: str) -> None:
    """Print a text. A terminal that went away must not stop the processes: then nobody reads it."""
    if text:
        with contextlib.suppress(OSError):
            print(text, flush=True)
