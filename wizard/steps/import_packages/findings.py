"""What importing packages may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

REFUSED = Kind(
    "import_refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The server did not take the package {subject}: {reason}"),
    (
        QT_TRANSLATE_NOOP("wizard", "the server imports signed packages only"),
        QT_TRANSLATE_NOOP("wizard", "it does not trust the signer, or misses a plug-in"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Allow the copy signed with the new certificate, or the original, and run the step again."
    ),
)
DIFFERENT = Kind(
    "import_different",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not the same on the server as it was: {differences}"),
    (
        QT_TRANSLATE_NOOP("wizard", "the server holds newer elements of the same packages"),
        QT_TRANSLATE_NOOP("wizard", "the server could not take some elements"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Compare both in the Orchestrator client; the saved package is in the run folder."
    ),
)
NEWER_ON_SERVER = Kind(
    "import_newer_on_server",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The server keeps newer elements than {subject} holds: {names}."),
    (QT_TRANSLATE_NOOP("wizard", "another package or a plug-in brought a higher version"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Look at these elements in the Orchestrator client and keep the version you need."
    ),
)
SIGNED_COPY = Kind(
    "import_signed_copy",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject} was imported signed with the new certificate: the unsigned copy was not taken whole.",
    ),
)
ORIGINAL_USED = Kind(
    "import_original_used",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} was imported as the original, signed by the old certificate."),
    (QT_TRANSLATE_NOOP("wizard", "the server refused the unsigned copy and the copy signed anew"),),
    QT_TRANSLATE_NOOP("wizard", "Export it from the server once: that signs it with the new certificate."),
)
ELEMENTS_FAILED = Kind(
    "import_elements_failed",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The server took {subject} without these elements: {elements}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the server holds a newer version of the element"),
        QT_TRANSLATE_NOOP("wizard", "the element needs a plug-in that the server does not have"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Look at these elements in the Orchestrator client; as they were, they are in the saved package.",
    ),
)
NOT_EXPORTED_AGAIN = Kind(
    "import_not_compared",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} could not be exported again and compared: {reason}"),
    (QT_TRANSLATE_NOOP("wizard", "the package is not on the server, or the connection broke"),),
    QT_TRANSLATE_NOOP("wizard", "Run the step again; what is compared already is not compared twice."),
)
WRONG_SIGNER = Kind(
    "import_wrong_signer",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "A fresh export of {subject} is not signed by the new certificate."),
    (QT_TRANSLATE_NOOP("wizard", "the server was not restarted, or still uses the old database"),),
    QT_TRANSLATE_NOOP("wizard", "Restart the server and run the step again; roll back if it stays so."),
)
CONFLICT = Kind(
    "import_conflict",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The server keeps what it has instead of the package {subject}: {reason}"),
    (QT_TRANSLATE_NOOP("wizard", "it holds newer elements, and overwriting was not allowed"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Compare both in the Orchestrator client, or allow overwriting (import_packages.overwrite); then run it again.",
    ),
)
VALUES_LEFT_OUT = Kind(
    "import_values_left_out",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject}: the values of configuration elements were left out, as chosen: {places}."
    ),
    (QT_TRANSLATE_NOOP("wizard", "configuration values were unticked for the export or the import"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Enter them again in the Orchestrator client: open each configuration element and its attributes.",
    ),
)
SECURE_STRINGS = Kind(
    "import_secure_strings",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject}: the values of secure strings, if they were set, did not come over: {places}."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "secure strings were not chosen for the export and the import"),
        QT_TRANSLATE_NOOP("wizard", "the server left their values out of the export"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Look at each in the Orchestrator client, in its configuration element, and enter it again if it was set.",
    ),
)
ALL = (
    REFUSED,
    CONFLICT,
    DIFFERENT,
    NEWER_ON_SERVER,
    SIGNED_COPY,
    ORIGINAL_USED,
    ELEMENTS_FAILED,
    NOT_EXPORTED_AGAIN,
    WRONG_SIGNER,
    VALUES_LEFT_OUT,
    SECURE_STRINGS,
)
