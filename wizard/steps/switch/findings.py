"""What switching and rolling back may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

_CHANGED = QT_TRANSLATE_NOOP(
    "wizard",
    "Packages on {subject} are not as they were exported. New: {new}. Gone: {removed}. Changed: {changed}.",
)
_SOMEBODY_WORKED = (QT_TRANSLATE_NOOP("wizard", "somebody worked on the server since the export"),)

CHANGED_SINCE_EXPORT = Kind(
    "switch_changed_since_export",
    Severity.ERROR,
    _CHANGED,
    _SOMEBODY_WORKED,
    QT_TRANSLATE_NOOP(
        "wizard",
        "Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes "
        "(switch.accept_changes): then they are lost to the new database.",
    ),
)
CHANGES_ACCEPTED = Kind(
    "switch_changes_accepted",
    Severity.ATTENTION,
    _CHANGED,
    _SOMEBODY_WORKED,
    QT_TRANSLATE_NOOP(
        "wizard", "You allowed the switch without these changes. The old database still holds them."
    ),
)
NOT_COMPARED = Kind(
    "switch_packages_not_compared",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "Whether packages changed on {subject} since the export could not be asked of the server."
    ),
    (QT_TRANSLATE_NOOP("wizard", "this version exports no packages over its API"),),
)
NOT_CONFIRMED = Kind(
    "switch_not_confirmed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The switch of {subject} was not confirmed."),
    (QT_TRANSLATE_NOOP("wizard", "switch.confirmed is false in the answers"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Look at the plan, then set confirmed = true under [switch]. Nothing was changed."
    ),
)
NOT_SAVED = Kind(
    "switch_file_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is missing from the run folder, or is not as it was saved."),
    (QT_TRANSLATE_NOOP("wizard", "the file was moved, deleted or changed"),),
    QT_TRANSLATE_NOOP("wizard", "Nothing was switched. Run the step again that saves this file."),
)
NEW_DATABASE_USED = Kind(
    "switch_new_database_not_empty",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The new database {subject} is no longer empty: {tables}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "a server was bound to it before, perhaps by a switch that was rolled back"
        ),
        QT_TRANSLATE_NOOP("wizard", "another program uses it"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Nothing was switched. Choose another empty database in step 4."),
)
STILL_RUNNING = Kind(
    "switch_still_running",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} still answers after its stop."),
    (
        QT_TRANSLATE_NOOP("wizard", "the service needs more time"),
        QT_TRANSLATE_NOOP("wizard", "another node of the cluster answers"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Stop the service on every node, then run the step again."),
)
NOT_READY = Kind(
    "switch_server_not_ready",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} did not become ready within {minutes} minutes of its start."),
    (
        QT_TRANSLATE_NOOP("wizard", "the server is slow to start"),
        QT_TRANSLATE_NOOP("wizard", "it cannot use the database it is bound to"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Look at the server's log. Run the step again once it answers, or roll back."
    ),
)
NO_TABLES = Kind(
    "switch_tables_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} does not hold Orchestrator's tables yet: vmo_keystore is missing."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the server was bound to another database"),
        QT_TRANSLATE_NOOP("wizard", "the tables were not created yet"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Bind the server to exactly this database and create its tables."),
)
CERTIFICATE_PRESENT = Kind(
    "switch_certificate_present",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} already holds another certificate: {sha256}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "somebody created a certificate in the new database before the new one was imported"
        ),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "The server offers to import a certificate only while its database holds none. Roll back, "
        "choose another empty database and switch again.",
    ),
)
NOT_INSTALLED = Kind(
    "switch_certificate_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The new certificate was not found in {subject}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the certificate database was not imported yet"),
        QT_TRANSLATE_NOOP("wizard", "the server keeps it in another database"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Import new-server.vmokeystore, then run the step again."),
)
SIGNS_OTHERWISE = Kind(
    "switch_signed_by_another",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "A fresh export of {subject} is signed by {signer}, not by the new certificate {wanted}."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the server was not restarted since the certificate was installed"),
        QT_TRANSLATE_NOOP("wizard", "the server still uses the old database"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Restart the server and run the step again, or roll back."),
)
NOTHING_TO_PROVE = Kind(
    "switch_nothing_to_prove",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Which certificate {subject} signs with cannot be seen: it has no package."),
    (QT_TRANSLATE_NOOP("wizard", "the server has no packages and no database connection was given"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Make a package in the Orchestrator client, or give the database connection, and run it again.",
    ),
)
NOT_RETURNED = Kind(
    "switch_not_rolled_back",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "After rolling back, {subject} is signed by {signer}, not by the old certificate {wanted}."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the server is still bound to the new database"),
        QT_TRANSLATE_NOOP("wizard", "the server was not restarted since"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Roll back again: the wizard starts over with the stop. Nothing saved was deleted."
    ),
)
RETURNING = Kind(
    "switch_rollback_unfinished",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "Rolling {subject} back was begun and is not finished: it cannot go forward now."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "rolling back was stopped, or waits for what was asked of you"),
        QT_TRANSLATE_NOOP("wizard", "the server could not be proven to use the old certificate yet"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Roll back again (the command is “rollback”): it goes on where it stopped. Then switch anew.",
    ),
)
ANOTHER_DATABASE = Kind(
    "switch_database_used_up",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The new database {subject} was used by the switch that is rolled back, and stays as it is."
    ),
    (),
    QT_TRANSLATE_NOOP(
        "wizard",
        "To switch again, choose another empty database in step 4 (new_database.database.name), then resume.",
    ),
)
NO_WAY_BACK = Kind(
    "switch_old_key_unopened",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The old certificate cannot be installed again: {subject} was saved unopened."
    ),
    (QT_TRANSLATE_NOOP("wizard", "nobody knew the password of the certificate database"),),
    QT_TRANSLATE_NOOP("wizard", "Import {subject} in Control Center with its own password, then restart."),
)
BY_HAND = Kind(
    "switch_workflow_by_hand",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "The workflow that binds a database could not be used: {reason}"),
    (),
    QT_TRANSLATE_NOOP("wizard", "The database is bound by hand instead."),
)
ALL = (
    CHANGED_SINCE_EXPORT,
    CHANGES_ACCEPTED,
    NOT_COMPARED,
    NOT_CONFIRMED,
    NOT_SAVED,
    NEW_DATABASE_USED,
    STILL_RUNNING,
    NOT_READY,
    NO_TABLES,
    CERTIFICATE_PRESENT,
    NOT_INSTALLED,
    SIGNS_OTHERWISE,
    NOTHING_TO_PROVE,
    NOT_RETURNED,
    RETURNING,
    ANOTHER_DATABASE,
    NO_WAY_BACK,
    BY_HAND,
)
