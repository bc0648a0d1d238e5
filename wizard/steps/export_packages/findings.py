"""What exporting packages may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.steps.package_folder import SAME_NAME_TWICE

EXPORT_FAILED = Kind(
    "export_failed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The package {subject} was not exported: {reason}"),
    (QT_TRANSLATE_NOOP("wizard", "the server could not build the file, or the connection broke"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Run the step again: packages that are proven already are not fetched again."
    ),
)
SUSPECTED_ENCRYPTED = Kind(
    "export_suspected_encrypted",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The package {subject} cannot be read without a key: it looks encrypted."),
    (QT_TRANSLATE_NOOP("wizard", "the package was imported encrypted and still is"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "It is not counted as saved. Remove its encryption in the Orchestrator client, or leave it out: "
        "with the old key its content would be lost.",
    ),
)
BAD_SIGNATURES = Kind(
    "export_bad_signatures",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{bad} of {total} signatures of {subject} do not fit its content."),
    (QT_TRANSLATE_NOOP("wizard", "the file was changed or damaged on its way"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Run the step again. If it stays, export this package in the Orchestrator client."
    ),
)
WRONG_NAME = Kind(
    "export_wrong_name",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The file for {subject} holds the package {name}."),
    (QT_TRANSLATE_NOOP("wizard", "the file was exported under another name"),),
    QT_TRANSLATE_NOOP("wizard", "Export {subject} again and run the step again."),
)
NOT_SERVED_BY = Kind(
    "export_other_signer",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} is signed by {signer}, not by the certificate that was saved."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file comes from another server"),
        QT_TRANSLATE_NOOP("wizard", "the server's certificate changed since"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Make sure that this package was exported from this server just now."),
)
SECURE_STRINGS = Kind(
    "export_secure_strings",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds secure strings: {names}."),
    (QT_TRANSLATE_NOOP("wizard", "another key may not open their values"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Look at them after the change and enter their values again where they are empty."
    ),
)
NOTHING_TO_EXPORT = Kind(
    "export_nothing",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} has no package to export."),
)
LEFT_OUT = Kind(
    "export_left_out",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "%n package(s) left out, which the new database will lack: {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "they were unticked"),),
    QT_TRANSLATE_NOOP("wizard", "Go back and tick them if their content is still needed."),
)
ALL = (
    EXPORT_FAILED,
    SUSPECTED_ENCRYPTED,
    BAD_SIGNATURES,
    WRONG_NAME,
    SAME_NAME_TWICE,
    NOT_SERVED_BY,
    SECURE_STRINGS,
    NOTHING_TO_EXPORT,
    LEFT_OUT,
)
