"""Configuration values that stay behind are named with their place; leaving them out by choice is no difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packages.samples import configuration, package
from wizard.foundation.findings import Severity
from wizard.steps.answers import ExportPackagesAnswers, ImportPackagesAnswers
from wizard.steps.facts import (
    Compared,
    Configuration,
    ConfigurationAttribute,
    ExportedPackage,
    ImportedAs,
    ImportedPackage,
)
from wizard.steps.import_packages.comparing import CompareTask, compare_packages
from wizard.steps.import_packages.left_out import LeftOut, Taken, left_out, left_out_findings
from wizard.steps.import_packages.page import _to_look_at

CONFIGURATION = Configuration(
    ("Example", "DNS", "DNS servers"),
    (
        ConfigurationAttribute("primary", secure=False, has_value=True),
        ConfigurationAttribute("spare", secure=False, has_value=False),
        ConfigurationAttribute("key", secure=True, has_value=True),
        ConfigurationAttribute("token", secure=True, has_value=False),
    ),
)
PLAIN = Configuration(("Example", "Limits"), (ConfigurationAttribute("most", secure=False, has_value=True),))
PLACE = "Example > DNS > DNS servers"


def saved(*configurations: Configuration, secure_strings: tuple[str, ...] = ()) -> ExportedPackage:
    return ExportedPackage(
        *("com.example.dns", "packages/x", "originals/x", "", "", 0, 2, "", "", "vef", 0),
        secure_strings=secure_strings,
        configurations=configurations,
    )


PACKAGE = saved(CONFIGURATION, PLAIN, secure_strings=("DNS servers / key", "Mount / password"))
WITH_SECURE = ExportPackagesAnswers(secure_strings=True)


def test_by_default_every_secure_string_is_to_be_looked_at() -> None:
    left = left_out(PACKAGE, ExportPackagesAnswers(), ImportPackagesAnswers())
    assert left == LeftOut((), (f"{PLACE}: key, token",), ("Mount / password",))
    (finding,) = left_out_findings((PACKAGE,), ExportPackagesAnswers(), ImportPackagesAnswers())
    assert (finding.code, finding.severity) == ("import_secure_strings", Severity.NOTE)
    assert f"{PLACE}: key, token." in finding.message()
    assert "enter it again if it was set" in finding.message()


def test_chosen_they_come_over_and_only_those_without_a_value_are_missing() -> None:
    left = left_out(PACKAGE, WITH_SECURE, ImportPackagesAnswers(secure_strings=True))
    assert left == LeftOut((), (f"{PLACE}: token",), (f"{PLACE}: key", "Mount / password"))
    assert left_out_findings((saved(PLAIN),), WITH_SECURE, ImportPackagesAnswers()) == ()


@pytest.mark.parametrize(
    ("exporting", "importing", "values"),
    [
        (
            ExportPackagesAnswers(configuration_values=False),
            ImportPackagesAnswers(),
            (f"{PLACE}: primary, spare, key, token", "Example > Limits: most"),
        ),
        (
            ExportPackagesAnswers(),
            ImportPackagesAnswers(configuration_values=False),
            (f"{PLACE}: primary, key, token", "Example > Limits: most"),
        ),
    ],
    ids=["export", "import"],
)
def test_values_left_out_by_choice_are_named(
    exporting: ExportPackagesAnswers, importing: ImportPackagesAnswers, values: tuple[str, ...]
) -> None:
    """What the export left out may have had a value; what has none in the file had none."""
    left = left_out(PACKAGE, exporting, importing)
    assert (left.values, left.enter_again) == (values, ())
    (finding,) = left_out_findings((PACKAGE,), exporting, importing)
    assert (finding.code, finding.severity) == ("import_values_left_out", Severity.ATTENTION)
    assert all(value in finding.message() for value in values)


def test_the_page_shows_what_is_to_be_looked_at() -> None:
    imported = ImportedPackage(
        "com.example.dns",
        ImportedAs.UNSIGNED,
        Compared.IDENTICAL,
        newer_on_server=("Tag",),
        enter_again=("a",),
        look_at=("b",),
        values_left_out=("c",),
    )
    assert _to_look_at(imported) == ("Tag", "c", "a", "b")


@pytest.mark.parametrize(
    ("taken", "identical"),
    [(Taken.EVERYTHING, False), (Taken.NO_SECURE_STRINGS, True), (Taken.NO_VALUES, True)],
)
def test_a_secure_string_that_was_not_imported_by_choice_is_no_difference(
    tmp_path: Path, taken: Taken, identical: bool
) -> None:
    before, after = two(tmp_path, "secret", "__NULL__", "SecureString")
    compared = compare_packages(CompareTask(before, after, taken))
    assert compared.identical is identical
    assert "secret" not in repr(compared)


@pytest.mark.parametrize(
    ("taken", "after", "identical"),
    [
        (Taken.EVERYTHING, "__NULL__", False),
        (Taken.NO_SECURE_STRINGS, "__NULL__", False),
        (Taken.NO_VALUES, "__NULL__", True),
        (Taken.NO_VALUES, "another", False),
    ],
)
def test_a_value_that_was_not_imported_by_choice_is_no_difference_and_another_one_is(
    tmp_path: Path, taken: Taken, after: str, identical: bool
) -> None:
    before, fresh = two(tmp_path, "one", after, "string")
    assert compare_packages(CompareTask(before, fresh, taken)).identical is identical


def test_an_attribute_that_is_gone_is_always_a_difference(tmp_path: Path) -> None:
    before, after = two(tmp_path, "secret", "secret", "SecureString", renamed=True)
    assert not compare_packages(CompareTask(before, after, Taken.NO_VALUES)).identical


def two(
    folder: Path, before: str, after: str, secret_type: str, *, renamed: bool = False
) -> tuple[Path, Path]:
    paths = []
    for number, value in enumerate((before, after)):
        (folder / str(number)).mkdir()
        element = configuration(value=value, secret_type=secret_type)
        if renamed and number:
            (_, data), *others = element.entries
            changed = data.replace("password".encode("utf-16-be"), "passport".encode("utf-16-be"))
            element = type(element)(element.id, (("data", changed), *others))
        paths.append(package(folder / str(number), element))
    return paths[0], paths[1]
