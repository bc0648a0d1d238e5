"""Everything this room can find, in words."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.packages import command_findings

_DAMAGED_IN_TRANSIT = QT_TRANSLATE_NOOP("wizard", "the file was cut off or changed while it was copied")
_DISK_OR_TOOL = QT_TRANSLATE_NOOP(
    "wizard", "a disk error, or a tool that writes other zip files than a server"
)
_NOT_FROM_A_SERVER = QT_TRANSLATE_NOOP("wizard", "the file was not made by an Orchestrator server")
_MADE_TO_HARM = QT_TRANSLATE_NOOP("wizard", "the file was made to harm the program that reads it")
_EXPORT_AGAIN = QT_TRANSLATE_NOOP("wizard", "Export the package from the server again and use the new file.")
_DO_NOT_USE = QT_TRANSLATE_NOOP(
    "wizard", "Do not import this file. Export the package from the server it came from and use that file."
)

# Files that cannot be read as a package.

NOT_A_PACKAGE = Kind(
    "package_not_a_package",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not an Orchestrator package: {reason}."),
    (_NOT_FROM_A_SERVER, QT_TRANSLATE_NOOP("wizard", "another file was chosen by mistake")),
    QT_TRANSLATE_NOOP("wizard", "Choose a file with the ending .package that a server exported."),
)
DAMAGED = Kind(
    "package_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is damaged: {reason}."),
    (_DAMAGED_IN_TRANSIT, _DISK_OR_TOOL),
    _EXPORT_AGAIN,
)
TRUNCATED = Kind(
    "package_truncated",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is cut off: the list of its entries at the end is missing."),
    (QT_TRANSLATE_NOOP("wizard", "the download or the copy ended early"),),
    _EXPORT_AGAIN,
)
UNREADABLE_PART = Kind(
    "package_unreadable_part",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} cannot be read as {form}: {reason}."),
    (
        _DAMAGED_IN_TRANSIT,
        QT_TRANSLATE_NOOP("wizard", "the element was encrypted or written by another tool"),
    ),
    _EXPORT_AGAIN,
)
MISSING_PART = Kind(
    "package_missing_part",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} is missing."),
    (_NOT_FROM_A_SERVER, QT_TRANSLATE_NOOP("wizard", "entries were removed from the file")),
    _EXPORT_AGAIN,
)
WRONG_ID = Kind(
    "package_wrong_id",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} names the element {id}, its folder another."),
    (_NOT_FROM_A_SERVER,),
    _EXPORT_AGAIN,
)
UNSUPPORTED_METHOD = Kind(
    "package_unsupported_method",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject}: {entry} is compressed in a way no server uses (method {method})."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the file was packed again by another tool"),),
    _EXPORT_AGAIN,
)

# Files made to harm.

DUPLICATE_NAME = Kind(
    "package_duplicate_name",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds {entry} twice; programs would disagree which one counts."),
    (_MADE_TO_HARM, QT_TRANSLATE_NOOP("wizard", "a tool added an entry instead of replacing it")),
    _DO_NOT_USE,
)
UNSAFE_NAME = Kind(
    "package_unsafe_name",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds an entry with an unsafe name, {entry}: {reason}."),
    (_MADE_TO_HARM,),
    _DO_NOT_USE,
)
ONE_NAME_ON_WINDOWS = Kind(
    "package_names_differ_in_capitals",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds {entry} and {other}, which are one name on Windows."),
    (_MADE_TO_HARM, _NOT_FROM_A_SERVER),
    _DO_NOT_USE,
)
TRAILING_BYTES = Kind(
    "package_trailing_bytes",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} goes on for {count} bytes after its end."),
    (
        QT_TRANSLATE_NOOP("wizard", "something was written behind the package, for example by the download"),
        _MADE_TO_HARM,
    ),
    _EXPORT_AGAIN,
)
OVERLAPPING = Kind(
    "package_overlapping_entries",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} overlaps what follows it in the file."),
    (_MADE_TO_HARM, _DAMAGED_IN_TRANSIT),
    _DO_NOT_USE,
)
CONTRADICTION = Kind(
    "package_contradiction",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the file says two things about {entry}: {reason}."),
    (_MADE_TO_HARM, _DISK_OR_TOOL),
    _DO_NOT_USE,
)
LYING_SIZE = Kind(
    "package_lying_size",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} is not as long as the file says ({size} bytes)."),
    (_MADE_TO_HARM, _DAMAGED_IN_TRANSIT),
    _DO_NOT_USE,
)
LIMIT = Kind(
    "package_limit_exceeded",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject}: {entry} exceeds the limit {what}: it is {value}, allowed is {limit}."
    ),
    (_MADE_TO_HARM, QT_TRANSLATE_NOOP("wizard", "the package is far larger than any package seen so far")),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Where the package is known to be this large, split it on the server and export the parts. "
        "The commands of certificate-wizard package accept it with “--limit {what}={value}”.",
    ),
)
PREFIX_BYTES = Kind(
    "package_prefix_bytes",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} starts with {count} bytes that belong to no entry."),
    (_MADE_TO_HARM, QT_TRANSLATE_NOOP("wizard", "something was written in front of the package")),
    _DO_NOT_USE,
)
FORBIDDEN_XML = Kind(
    "package_forbidden_xml",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} uses XML that no server writes: {reason}."),
    (_MADE_TO_HARM,),
    _DO_NOT_USE,
)

# Encryption.

ENCRYPTED = Kind(
    "package_encrypted",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject} seems to be encrypted: {entry} {reason}. Without the old private key its content is lost.",
    ),
    (QT_TRANSLATE_NOOP("wizard", "the package was exported with encryption for a target certificate"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Export the package again without encryption while the old certificate is still in place. "
        "In the client of version 5.x: leave Encrypt package unticked.",
    ),
)

# Signatures.

UNSIGNED = Kind(
    "package_unsigned",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not signed: it has no file below signatures/."),
)
WRONG_SIGNATURE = Kind(
    "package_wrong_signature",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the signature of {entry} does not match its content."),
    (
        QT_TRANSLATE_NOOP("wizard", "the content was changed after the package was signed"),
        QT_TRANSLATE_NOOP("wizard", "the package was signed with another key than its certificate's"),
    ),
    _EXPORT_AGAIN,
)
MISSING_SIGNATURE = Kind(
    "package_missing_signature",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject}: {entry} has no signature, so nothing shows that it is unchanged."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "some servers leave one out (seen in version 8.10)"),
        QT_TRANSLATE_NOOP("wizard", "the content was changed and its signature removed"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Compare the element with the one on the server it came from."),
)
EMPTY_SIGNATURE = Kind(
    "package_empty_signature",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the signature of {entry} is empty."),
    (
        QT_TRANSLATE_NOOP("wizard", "the element's own content signature was empty on the server"),
        QT_TRANSLATE_NOOP("wizard", "the content was changed and its signature emptied"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Compare the element with the one on the server it came from."),
)
EMPTY_CONTENT_SIGNATURE = Kind(
    "package_empty_content_signature",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} is empty and so is its signature, as servers write it."),
)
STRAY_SIGNATURE = Kind(
    "package_stray_signature",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject}: {entry} signs an entry that is not there."),
    (QT_TRANSLATE_NOOP("wizard", "an entry was removed from the package after it was signed"),),
    _EXPORT_AGAIN,
)
SIGNER_MISSING = Kind(
    "package_signer_missing",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject}: the certificate of its signer ({signer}) is not in it; no signature can be checked.",
    ),
    (QT_TRANSLATE_NOOP("wizard", "the certificate was removed from the package"),),
    _EXPORT_AGAIN,
)
SIGNER_UNNAMED = Kind(
    "package_signer_unnamed",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} does not say who signed it (pkg-signer is empty); no signature can be checked."
    ),
    (_NOT_FROM_A_SERVER,),
    _EXPORT_AGAIN,
)
SIGNER_UNREADABLE = Kind(
    "package_signer_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the certificate {entry} cannot be used: {reason}."),
    (
        _DAMAGED_IN_TRANSIT,
        QT_TRANSLATE_NOOP("wizard", "its key is of a kind Orchestrator does not sign with"),
    ),
    _EXPORT_AGAIN,
)
MIXED_DIGESTS = Kind(
    "package_mixed_digests",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} is signed with more than one digest: {digests}."),
    (QT_TRANSLATE_NOOP("wizard", "signatures of two exports were mixed"),),
    _EXPORT_AGAIN,
)

# Oddities that lose nothing.

ZIP_ODDITY = Kind(
    "package_zip_oddity",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the zip file holds what no server writes: {what}."),
)
UNKNOWN_OPERATION = Kind(
    "package_unknown_operation",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject}: allowed operations with the unknown letter {letters} at %n element(s); kept as is.",
    ),
)
RESTRICTED = Kind(
    "package_restricted_elements",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject}: not everything is allowed at %n element(s) (for example {example}: {letters}); kept as is.",
    ),
)
SECURE_STRINGS = Kind(
    "package_secure_strings",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject}: %n secure string(s) with a value that another key may not open ({names}).",
    ),
    (QT_TRANSLATE_NOOP("wizard", "the package was exported with the values of secure strings"),),
    QT_TRANSLATE_NOOP(
        "wizard", "After the certificate change look at these attributes; enter them again if empty."
    ),
)
HISTORY_LEFT_OUT = Kind(
    "package_history_left_out",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the version history of %n element(s) was left out."),
)
HISTORY_ADDED = Kind(
    "package_history_added",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the import added %n item(s) to the version history."),
)
NAME_DIFFERS = Kind(
    "package_name_differs",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: its name was {old}, is now {new}."),
)
DESCRIPTION_DIFFERS = Kind(
    "package_description_differs",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: its description was {old}, is now {new}."),
)
OWNER_DIFFERS = Kind(
    "package_owner_differs",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: its owner was {old}, is now {new}."),
)
PLUGINS_DIFFER = Kind(
    "package_plugins_differ",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the plug-ins it uses were {old}, are now {new}."),
)
SERVER_VERSION_DIFFERS = Kind(
    "package_server_version_differs",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject}: the version of its server was {old}, is now {new}."),
)

# Writing.

COPY_DIFFERS = Kind(
    "package_copy_differs",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject}: reading the written copy back showed a difference: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the disk or the network drive does not keep what is written"),
        QT_TRANSLATE_NOOP("wizard", "the original was changed while it was being copied"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Choose another folder, or check the disk, and run it again."),
)
KEY_NOT_OF_CERTIFICATE = Kind(
    "package_key_not_of_certificate",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} was not signed: the private key does not belong to the certificate {name}."
    ),
    (QT_TRANSLATE_NOOP("wizard", "key and certificate were taken from two keystores"),),
    QT_TRANSLATE_NOOP("wizard", "Choose the keystore that holds both."),
)
SAME_FILE = Kind(
    "package_same_file",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} would be overwritten by its own copy."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Choose another folder for the copies."),
)
FILE_UNREADABLE = Kind(
    "package_file_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be opened: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file is not there, or this account may not read it"),
        QT_TRANSLATE_NOOP("wizard", "another path was named by mistake"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the path and the access rights."),
)
FILE_UNWRITABLE = Kind(
    "package_file_unwritable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be written: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "this account may not write there"),
        QT_TRANSLATE_NOOP("wizard", "a file or folder of that name is in the way"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the path and the access rights, or choose another folder."),
)

ALL: tuple[Kind, ...] = (
    *(value for value in list(globals().values()) if isinstance(value, Kind)),
    *command_findings.ALL,
)
