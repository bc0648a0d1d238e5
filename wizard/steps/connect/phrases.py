"""What the first page says, without the window."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.steps.facts import Way, Ways

WAYS = {
    Way.REST: QT_TRANSLATE_NOOP("wizard", "by the wizard"),
    Way.WORKFLOW: QT_TRANSLATE_NOOP("wizard", "by the wizard, through a configuration workflow"),
    Way.CONTROL_CENTER: QT_TRANSLATE_NOOP("wizard", "by the wizard, through Control Center"),
    Way.ASSISTED: QT_TRANSLATE_NOOP("wizard", "by you, guided and proven"),
    Way.NOT_NEEDED: QT_TRANSLATE_NOOP("wizard", "not needed"),
}
KEEP_PASSWORD = QT_TRANSLATE_NOOP("wizard", "&Keep the password in the system's keyring")
KEEP_IN = QT_TRANSLATE_NOOP("wizard", "&Keep the password in the keyring ({keyring})")
NO_KEYRING = QT_TRANSLATE_NOOP(
    "wizard", "This computer has no keyring: the password is kept for this session only"
)
ROOM = QT_TRANSLATE_NOOP(
    "wizard", "Only you can read it. Needs twice the size of all packages; {free} are free."
)
FOR_YOU_ALONE = QT_TRANSLATE_NOOP("wizard", "Everything this run saves. Only you can read it.")
NAMES_THE_RUN = QT_TRANSLATE_NOOP(
    "wizard", "Names the run folder and the report. The wizard does not connect to it."
)
OWN_TOKENS = QT_TRANSLATE_NOOP("wizard", "Empty: the Orchestrator server itself.")
SYSTEM_TRUST = QT_TRANSLATE_NOOP("wizard", "Empty: this computer decides whether to trust it.")
CHECKED = QT_TRANSLATE_NOOP("wizard", "{moment}, in {seconds} s")

TLS_CERTIFICATE = QT_TRANSLATE_NOOP("wizard", "TLS certificate of the server")
COMPARE_TITLE = QT_TRANSLATE_NOOP("wizard", "Do you trust this TLS certificate?")
COMPARE = QT_TRANSLATE_NOOP(
    "wizard",
    "This computer does not know the certificate ({reason}), as is usual where Orchestrator made it at "
    "installation. Compare the SHA-256 below with the one on the server itself.",
)
OLD_TLS = QT_TRANSLATE_NOOP("wizard", "A&llow {version}, which is out of date, for this run")


def who_does_what(ways: Ways) -> tuple[tuple[str, str], ...]:
    """Each act, and by whom it is carried out on this server."""
    return (
        (QT_TRANSLATE_NOOP("wizard", "Export and import packages"), WAYS[ways.package_export]),
        (QT_TRANSLATE_NOOP("wizard", "Back up the configuration"), WAYS[ways.configuration_backup]),
        (QT_TRANSLATE_NOOP("wizard", "Bind the new database"), WAYS[ways.bind_database]),
        (QT_TRANSLATE_NOOP("wizard", "Install the certificate"), WAYS[ways.install_certificate]),
        (QT_TRANSLATE_NOOP("wizard", "Stop and start the server"), WAYS[ways.restart]),
    )
