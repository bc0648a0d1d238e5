"""What a run can begin with, and how one signs in: choices and their words."""

from __future__ import annotations

import enum

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.steps.answers import SignIn, Start


class Beginning(enum.Enum):
    SERVER = Start.SERVER.value
    BY_HAND = Start.FOLDER.value
    RUN = "open_folder"
    """Another run goes on in place of this one."""
    PRACTICE = "practice"


BEGINNINGS = {
    Beginning.SERVER: (
        QT_TRANSLATE_NOOP("wizard", "A server"),
        QT_TRANSLATE_NOOP("wizard", "5.1 to 8.x, over its own API."),
    ),
    Beginning.BY_HAND: (
        QT_TRANSLATE_NOOP("wizard", "Packages exported by hand"),
        QT_TRANSLATE_NOOP("wizard", "For 4.x, which has no API."),
    ),
    Beginning.RUN: (
        QT_TRANSLATE_NOOP("wizard", "Continue a run folder"),
        QT_TRANSLATE_NOOP("wizard", "Resume it or roll it back."),
    ),
    Beginning.PRACTICE: (
        QT_TRANSLATE_NOOP("wizard", "Practise first"),
        QT_TRANSLATE_NOOP("wizard", "On a made-up server on this computer."),
    ),
}
_BY_HAND = (
    QT_TRANSLATE_NOOP("wizard", "“Prepare the folder” makes the run folder. Nothing is asked of the server."),
    QT_TRANSLATE_NOOP(
        "wizard", "In step 3 you export every package in the Orchestrator client, into {folder}."
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "The wizard verifies each package there, and guides you through the rest of the change."
    ),
)
_RUN = (
    QT_TRANSLATE_NOOP(
        "wizard", "“Choose folder…” asks for the folder of an earlier run: it holds journal.db."
    ),
    QT_TRANSLATE_NOOP("wizard", "The wizard shows which server it was, what is proven and where it stopped."),
    QT_TRANSLATE_NOOP("wizard", "You then continue it, roll it back or open its report."),
)
_PRACTICE = (
    QT_TRANSLATE_NOOP("wizard", "“Start practice” starts a made-up Orchestrator with packages of its own."),
    QT_TRANSLATE_NOOP("wizard", "All nine steps run as on a real server. No real server is touched."),
    QT_TRANSLATE_NOOP("wizard", "Everything is saved in {folder}."),
)
LINES = {Beginning.BY_HAND: _BY_HAND, Beginning.RUN: _RUN, Beginning.PRACTICE: _PRACTICE}
"""What happens, step by step; {folder} is where it is saved."""

SIGN_INS = {
    SignIn.BASIC: QT_TRANSLATE_NOOP("wizard", "User name and password"),
    SignIn.TOKEN: QT_TRANSLATE_NOOP("wizard", "A bearer token"),
    SignIn.VRA: QT_TRANSLATE_NOOP("wizard", "vRealize Automation (8.x)"),
    SignIn.CSP: QT_TRANSLATE_NOOP("wizard", "Cloud Services (8.x)"),
    SignIn.CLOUD: QT_TRANSLATE_NOOP("wizard", "API token of the cloud"),
}
SECRETS = {
    SignIn.TOKEN: QT_TRANSLATE_NOOP("wizard", "Bearer &token"),
    SignIn.CLOUD: QT_TRANSLATE_NOOP("wizard", "API &token"),
}
"""What the password field is called where it takes none."""
BY_ACCOUNT = frozenset((SignIn.BASIC, SignIn.VRA, SignIn.CSP))
"""Where a user name is needed."""
WITH_TENANT = frozenset((SignIn.CSP,))
WITH_DOMAIN = frozenset((SignIn.VRA, SignIn.CSP))
FROM_HOST = frozenset((SignIn.VRA, SignIn.CSP, SignIn.CLOUD))
"""Where a host hands out tokens; it may be another than the Orchestrator's."""
