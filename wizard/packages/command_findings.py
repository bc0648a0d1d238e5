"""What the package commands find about their call and about their output, in words."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

NOTHING_NAMED = Kind(
    "package_nothing_named",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The command package {subject} was called without a file."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Name package files, a folder that holds some, or a list with --files-from."),
)
EMPTY_LIST = Kind(
    "package_empty_list",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The list {subject} names no file."),
    (QT_TRANSLATE_NOOP("wizard", "what wrote the list found nothing"),),
    QT_TRANSLATE_NOOP("wizard", "Write one file name on each line."),
)
LIST_UNREADABLE = Kind(
    "package_list_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The list {subject} cannot be read: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "another file was named by mistake, for example a package itself"),),
    QT_TRANSLATE_NOOP("wizard", "--files-from wants a text file with one file name on each line."),
)
PASSWORD_MISSING = Kind(
    "package_password_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The key in {subject} needs a password, and the setting {setting} is missing."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Set it to the password of the certificate database."),
)
NO_FILES = Kind(
    "package_no_files",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no file with the ending .package."),
    (QT_TRANSLATE_NOOP("wizard", "the path is mistyped, or the folder is another"),),
    QT_TRANSLATE_NOOP("wizard", "Name package files, or a folder that holds some."),
)
STOPPED = Kind(
    "package_stopped",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "package {subject} was stopped."),
    (QT_TRANSLATE_NOOP("wizard", "Ctrl-C was pressed, or the program was told to end"),),
    QT_TRANSLATE_NOOP("wizard", "Files already written are whole. Call it again for all of them."),
)
SAME_OUTPUT = Kind(
    "package_same_output",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} and {other} would both be written to {target}."),
    (QT_TRANSLATE_NOOP("wizard", "two files of one name from different folders"),),
    QT_TRANSLATE_NOOP("wizard", "Run the command once for each of them, with different --output folders."),
)

NO_ROOM = Kind(
    "package_no_room",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} was not written: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "the disk is full, or this account has used up its share of it"),),
    QT_TRANSLATE_NOOP("wizard", "Make room, or choose a folder on another disk."),
)
OUTPUT_EXISTS = Kind(
    "package_output_exists",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} exists already and was left as it is."),
    (QT_TRANSLATE_NOOP("wizard", "the command was called before"),),
    QT_TRANSLATE_NOOP("wizard", "Choose another folder with --output, or add --overwrite to replace it."),
)
UNEXPECTED = Kind(
    "package_unexpected",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the program does not know this trouble: {error}."),
    (QT_TRANSLATE_NOOP("wizard", "a fault of this program, or too little memory"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Nothing was written for this file. Report this message to those who maintain the program."
    ),
)

ALL: tuple[Kind, ...] = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
