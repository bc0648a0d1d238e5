"""Set up and start the wizard: ``python3 packaging/start.py [arguments of certificate-wizard]``.

Works with any Python from 3.11 on and nothing else installed. Everything goes into .venv of this checkout.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

if sys.version_info < (3, 11):  # noqa: UP036 - said in words, before anything fails to install
    sys.exit(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")

from environment import QT_LIBRARIES, XCB_LIBRARIES, NotPrepared, japanese_font, prepare, prepare_qt, program


def opens_window(arguments: Sequence[str]) -> bool:
    """Without arguments, or rehearsing in the window. Every other command runs without Qt's libraries."""
    if not arguments:
        return True
    return arguments[0] == "practice" and not {"--unattended", "-h", "--help"} & set(arguments)


def _libraries() -> dict[str, str]:
    """A Wayland session and Qt's platform without a screen need no X11."""
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return QT_LIBRARIES
    return QT_LIBRARIES | XCB_LIBRARIES


def main(arguments: Sequence[str]) -> int:
    try:
        prepare()
        if opens_window(arguments):
            prepare_qt(_libraries())
        elif arguments[:1] == ["gallery"]:
            japanese = "ja" in arguments and "--font" not in arguments
            prepare_qt(QT_LIBRARIES, japanese_font() if japanese else ())
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    wizard = str(program("certificate-wizard"))
    if os.name != "nt":  # on Windows execv returns to the prompt before the program has ended
        os.execv(wizard, [wizard, *arguments])  # noqa: S606 - our own program, in this very process
    return subprocess.run([wizard, *arguments]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
