"""The table of abilities: rest-api.md 1, 3 to 6; orchestrator.md 1.3."""

from __future__ import annotations

import pytest

from wizard.orchestrator.answers import About
from wizard.orchestrator.capabilities import Ability, Capabilities, Version, capabilities

REST, PROBE, ASSISTED = Ability.REST, Ability.PROBE, Ability.ASSISTED
WORKFLOW, CENTER, NOT_NEEDED = Ability.WORKFLOW, Ability.CONTROL_CENTER, Ability.NOT_NEEDED


@pytest.mark.parametrize(
    ("version", "row"),
    [
        # list, export, import, details, backup, bind, install, create, restart, in place
        ("4.2.1.555", (ASSISTED,) * 9 + (False,)),
        ("5.1.0.872660", (REST, PROBE, PROBE, PROBE, *(ASSISTED,) * 5, False)),
        ("5.5.0.1", (REST, REST, REST, PROBE, PROBE, WORKFLOW, ASSISTED, WORKFLOW, ASSISTED, False)),
        ("5.5.2.1951762", (REST, REST, REST, PROBE, REST, WORKFLOW, ASSISTED, WORKFLOW, ASSISTED, False)),
        (
            "6.0.1.2510741 (6.0.1.2490144)",
            (REST, REST, REST, PROBE, REST, WORKFLOW, ASSISTED, WORKFLOW, ASSISTED, False),
        ),
        ("7.5.0.10044239", (REST, REST, REST, PROBE, REST, WORKFLOW, CENTER, WORKFLOW, CENTER, False)),
        ("8.12.0", (REST, REST, REST, REST, REST, NOT_NEEDED, PROBE, ASSISTED, PROBE, True)),
        ("9.0.0", (REST, REST, REST, REST, REST, NOT_NEEDED, ASSISTED, ASSISTED, ASSISTED, True)),
        ("10", (REST, REST, REST, REST, REST, NOT_NEEDED, ASSISTED, ASSISTED, ASSISTED, True)),
        ("", (PROBE, PROBE, PROBE, PROBE, PROBE, *(ASSISTED,) * 4, False)),
        ("trunk", (PROBE, PROBE, PROBE, PROBE, PROBE, *(ASSISTED,) * 4, False)),
    ],
)
def test_abilities(version: str, row: tuple[object, ...]) -> None:
    assert capabilities(About(version)) == Capabilities(*row)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("6.0.1.2510741 (6.0.1.2490144)", (6, 0, 1, 2510741)),
        (" 8.12.0-21583018", (8, 12, 0)),
        ("v7", (7,)),
        ("", ()),
        ("x7", ()),
    ],
)
def test_version(words: str, numbers: tuple[int, ...]) -> None:
    assert Version.parse(words).numbers == numbers
    assert Version.parse(words).known is bool(numbers)


def test_versions_compare_as_numbers() -> None:
    assert Version.parse("5.5") < Version.parse("5.10") < Version.parse("10")
