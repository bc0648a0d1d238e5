"""What the keystore commands find about their call, their files and their output, in words."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

FILE_UNREADABLE = Kind(
    "keystore_file_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be read: {detail}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file was moved or belongs to another user"),
        QT_TRANSLATE_NOOP("wizard", "another path was named by mistake"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the path and the rights of the file."),
)
OUTPUT_UNWRITABLE = Kind(
    "keystore_output_unwritable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be written: {detail}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the folder may not be written to"),
        QT_TRANSLATE_NOOP("wizard", "a file or folder of that name is in the way"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Choose another folder with --output."),
)
OUTPUT_TWICE = Kind(
    "keystore_output_twice",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} would be written over {target}, made from another file of this call."
    ),
    (QT_TRANSLATE_NOOP("wizard", "two files have the same name, apart from the folder or the ending"),),
    QT_TRANSLATE_NOOP("wizard", "Convert the file by itself, into another folder with --output."),
)
OUTPUT_EXISTS = Kind(
    "keystore_output_exists",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} exists already and was left as it is."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Choose another folder with --output."),
)
STORE_PASSWORD_MISSING = Kind(
    "keystore_store_password_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The setting {subject} is missing."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "Set it to the password of the certificate database: only then can it be rewritten."
    ),
)
NO_ROOM = Kind(
    "keystore_no_room",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} was not written: {detail}."),
    (QT_TRANSLATE_NOOP("wizard", "the disk is full, or this account has used up its share of it"),),
    QT_TRANSLATE_NOOP("wizard", "Make room, or choose a folder on another disk with --output."),
)
NOTHING_NAMED = Kind(
    "keystore_nothing_named",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The command keystore {subject} was called without a file."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "Name certificate databases, a folder that holds some, or a list with --files-from."
    ),
)
NO_FILES = Kind(
    "keystore_no_files",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} stands for no file."),
    (QT_TRANSLATE_NOOP("wizard", "the folder holds no certificate database, or the list is empty"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Files of a folder are known by their endings; a file with any name can be named itself."
    ),
)
LIST_UNREADABLE = Kind(
    "keystore_list_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The list {subject} cannot be read: {detail}."),
    (QT_TRANSLATE_NOOP("wizard", "another file was named by mistake, for example a certificate database"),),
    QT_TRANSLATE_NOOP("wizard", "--files-from wants a text file with one file name on each line."),
)
STOPPED = Kind(
    "keystore_stopped",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "keystore {subject} was stopped."),
    (QT_TRANSLATE_NOOP("wizard", "Ctrl-C was pressed, or the program was told to end"),),
    QT_TRANSLATE_NOOP("wizard", "Files already written are whole. Call it again for all of them."),
)
UNEXPECTED = Kind(
    "keystore_unexpected",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the program does not know this trouble: {error}."),
    (QT_TRANSLATE_NOOP("wizard", "a fault of this program, or too little memory"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Nothing was written for this file. Report this message to those who maintain the program."
    ),
)

ALL: tuple[Kind, ...] = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
