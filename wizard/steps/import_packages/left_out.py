"""Which configuration values did not come over, and where they are to be entered again.

An export holds no values of secure strings unless that is chosen, and a server may leave them out all the same
(package-format.md 6 and 9): whether one was ever set cannot be seen. So each is named, to be looked at.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass

from wizard.foundation.findings import Finding
from wizard.steps.answers import ExportPackagesAnswers, ImportPackagesAnswers
from wizard.steps.facts import Configuration, ConfigurationAttribute, ExportedPackage
from wizard.steps.import_packages import findings as found

_SHOWN = 20
_Applies = Callable[[ConfigurationAttribute], bool]


class Taken(enum.Enum):
    """What an import takes of the values of configuration elements."""

    EVERYTHING = "everything"
    NO_SECURE_STRINGS = "no_secure_strings"
    NO_VALUES = "no_values"


@dataclass(frozen=True)
class LeftOut:
    """Each entry is a configuration element: its place, then its attributes."""

    values: tuple[str, ...] = ()
    """Left out by choice."""
    enter_again: tuple[str, ...] = ()
    """Secure strings without a value, or not imported."""
    look_at: tuple[str, ...] = ()
    """Secure strings that came over; another key may not open them."""


def taken(importing: ImportPackagesAnswers) -> Taken:
    if not importing.configuration_values:
        return Taken.NO_VALUES
    return Taken.EVERYTHING if importing.secure_strings else Taken.NO_SECURE_STRINGS


def left_out(
    package: ExportedPackage, exporting: ExportPackagesAnswers, importing: ImportPackagesAnswers
) -> LeftOut:
    all_left = not exporting.configuration_values
    if all_left or taken(importing) is Taken.NO_VALUES:
        lost = _places(package, lambda one: all_left or one.secure or one.has_value)
        return LeftOut(values=lost, look_at=_elsewhere(package))
    comes = importing.secure_strings
    missing = _places(package, lambda one: one.secure and not (one.has_value and comes))
    came = _places(package, lambda one: one.secure and one.has_value and comes)
    return LeftOut(enter_again=missing, look_at=(*came, *_elsewhere(package)))


def left_out_findings(
    packages: tuple[ExportedPackage, ...], exporting: ExportPackagesAnswers, importing: ImportPackagesAnswers
) -> tuple[Finding, ...]:
    """What was left out by choice needs attention; that secure strings stay behind is how exports are."""
    findings = []
    for package in packages:
        left = left_out(package, exporting, importing)
        if left.values:
            findings.append(found.VALUES_LEFT_OUT.of(package.name, places=_some(left.values)))
        if left.enter_again:
            findings.append(found.SECURE_STRINGS.of(package.name, places=_some(left.enter_again)))
    return tuple(findings)


def _places(package: ExportedPackage, applies: _Applies) -> tuple[str, ...]:
    named = (_place(each, applies) for each in package.configurations)
    return tuple(place for place in named if place)


def _place(configuration: Configuration, applies: _Applies) -> str:
    names = [one.name for one in configuration.attributes if applies(one)]
    return f"{' > '.join(configuration.path)}: {', '.join(names)}" if names else ""


def _elsewhere(package: ExportedPackage) -> tuple[str, ...]:
    """Secure strings with a value in other elements, such as workflows: they always come over."""
    configured = {
        f"{each.path[-1]} / {one.name}" for each in package.configurations for one in each.attributes
    }
    return tuple(one for one in package.secure_strings if one not in configured)


def _some(places: tuple[str, ...]) -> str:
    """The report lists every one."""
    return "; ".join(places[:_SHOWN]) + (" …" if len(places) > _SHOWN else "")
