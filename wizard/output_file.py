"""What a command writes for people or editors: to standard output, or whole into a file that is not there yet."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from wizard.failure import WrongCall
from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.foundation.private_files import write_private
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.storage import storage_finding

EXISTS = Kind(
    "output_exists",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is there already, and was left as it is."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Name another file, or move this one away."),
)
IS_FOLDER = Kind(
    "output_is_folder",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is a folder."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Name a file in it that is not there yet."),
)
NO_FOLDER = Kind(
    "output_without_folder",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be written: there is no folder {folder}."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Make the folder, or name a file in another one."),
)
ALL = (EXISTS, IS_FOLDER, NO_FOLDER)


def hand_over(content: str, output: Path | None, *, as_json: bool) -> None:
    """Raises WrongCall where ``output`` is no place for a new file, FindingError where it cannot be written."""
    if output is not None:
        _write_new(output, content)
        if as_json:
            print(json.dumps({"outcome": "done", "file": str(output.absolute())}))
    elif as_json:
        print(json.dumps({"outcome": "done", "text": content}))
    else:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a console may be narrower
        print(content, end="")


def _write_new(file: Path, content: str) -> None:
    if file.is_dir():
        raise WrongCall(IS_FOLDER.of(str(file)))
    if os.path.lexists(file):  # a link to nowhere too
        raise WrongCall(EXISTS.of(str(file)))
    if not file.parent.is_dir():
        raise WrongCall(NO_FOLDER.of(str(file), folder=str(file.parent)))
    try:
        write_private(file, content.encode())
    except OSError as error:  # it names the temporary file, which nobody asked for
        raise FindingError(
            storage_finding(OSError(error.errno, error.strerror, str(file)), str(file))
        ) from error
