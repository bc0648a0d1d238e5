"""What a server can do by itself, by its version. A pure table; what no source says is probed or assisted."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, replace

from wizard.orchestrator.answers import About


class Ability(enum.Enum):
    """How one act can be done on a server."""

    REST = "rest"
    """Documented for this version of the REST API."""
    WORKFLOW = "workflow"
    """A workflow of the Configuration plug-in."""
    CONTROL_CENTER = "control_center"
    """The Control Center's API."""
    PROBE = "probe"
    """May exist: try, and assist when the server says no."""
    ASSISTED = "assisted"
    """The administrator does it in the server's own interface, and its outcome is proven from outside."""
    NOT_NEEDED = "not_needed"
    """The change needs no such act on this version."""


@dataclass(frozen=True, order=True)
class Version:
    """The leading numbers of a version: ``6.0.1.2510741 (6.0.1.2490144)`` is (6, 0, 1, 2510741). Empty: unknown."""

    numbers: tuple[int, ...]

    @classmethod
    def parse(cls, words: str) -> Version:
        found = re.match(r"\s*v?(\d{1,9}(?:\.\d{1,9})*)", words)
        return cls(tuple(int(each) for each in found[1].split(".")) if found else ())

    def __str__(self) -> str:
        return ".".join(str(each) for each in self.numbers)

    @property
    def known(self) -> bool:
        return bool(self.numbers)


@dataclass(frozen=True)
class Capabilities:
    """One ability for each act.

    ``install_certificate``: putting the prepared certificate database in place; ``create_certificate``: letting the
    server make a self-signed one of its own. ``changes_in_place``: the certificate changes without a new database.
    """

    packages_list: Ability
    package_export: Ability
    package_import: Ability
    import_details: Ability
    configuration_backup: Ability
    bind_database: Ability
    install_certificate: Ability
    create_certificate: Ability
    restart: Ability
    changes_in_place: bool


_NO_REST = Capabilities(
    # 4.x: no REST at all (rest-api.md 1); packages come from a folder the administrator exported into.
    packages_list=Ability.ASSISTED,
    package_export=Ability.ASSISTED,
    package_import=Ability.ASSISTED,
    import_details=Ability.ASSISTED,
    configuration_backup=Ability.ASSISTED,
    bind_database=Ability.ASSISTED,
    install_certificate=Ability.ASSISTED,
    create_certificate=Ability.ASSISTED,
    restart=Ability.ASSISTED,
    changes_in_place=False,
)
_5_1 = replace(
    # The 5.1 guide documents package list, delete and permissions; export by REST has no page (rest-api.md 3.3), and
    # import is optional too (rest-api.md 7). No configuration workflows are known before 5.5 (rest-api.md 4).
    _NO_REST,
    packages_list=Ability.REST,
    package_export=Ability.PROBE,
    package_import=Ability.PROBE,
    import_details=Ability.PROBE,
)
_5_5_0 = Capabilities(
    packages_list=Ability.REST,  # rest-api.md 3.1
    package_export=Ability.REST,  # rest-api.md 3.3, WS-5.5.1
    package_import=Ability.REST,  # rest-api.md 3.4, WS-5.5.1
    import_details=Ability.PROBE,  # rest-api.md 3.5: the first release having it is unknown
    configuration_backup=Ability.PROBE,  # rest-api.md 5 begins with 5.5.1
    bind_database=Ability.WORKFLOW,  # rest-api.md 4, IC-5.5
    install_certificate=Ability.ASSISTED,  # orchestrator.md 1.1; no workflow that imports a keystore is known
    create_certificate=Ability.WORKFLOW,  # rest-api.md 4, IC-5.5.2
    restart=Ability.ASSISTED,  # the Control Center's API is that of 7.x (rest-api.md 6)
    changes_in_place=False,
)
_5_5_1 = replace(_5_5_0, configuration_backup=Ability.REST)  # rest-api.md 5, WS-5.5.1; also 6.x
_7 = replace(
    # rest-api.md 6: two-step import of the package signing keystore, and restart; binding stays a workflow.
    _5_5_1,
    install_certificate=Ability.CONTROL_CENTER,
    restart=Ability.CONTROL_CENTER,
)
_8 = replace(
    # orchestrator.md 1.3 and 2.1: the certificate is replaced in place, and no external database is offered. The
    # page exists in the Control Center of 8.x; whether 7.x's API does there is unknown, so it is probed.
    _5_5_1,
    import_details=Ability.REST,  # rest-api.md 3.5
    bind_database=Ability.NOT_NEEDED,
    install_certificate=Ability.PROBE,
    create_certificate=Ability.ASSISTED,
    restart=Ability.PROBE,
    changes_in_place=True,
)
_9 = replace(
    _8, install_certificate=Ability.ASSISTED, restart=Ability.ASSISTED
)  # no Control Center in any source
_UNKNOWN = replace(
    # A REST root that says no version: calls are tried, acts on the server are left to the administrator.
    _5_1,
    packages_list=Ability.PROBE,
    configuration_backup=Ability.PROBE,
)

_FROM: tuple[tuple[tuple[int, ...], Capabilities], ...] = (
    ((9,), _9),
    ((8,), _8),
    ((7,), _7),
    ((5, 5, 1), _5_5_1),
    ((5, 5), _5_5_0),
    ((5,), _5_1),
    ((0,), _NO_REST),
)


def capabilities(about: About) -> Capabilities:
    """The abilities of a server by the version in its ``about``."""
    version = Version.parse(about.version)
    if not version.known:
        return _UNKNOWN
    return next(found for first, found in _FROM if version.numbers >= first)
