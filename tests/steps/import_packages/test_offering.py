"""Bringing packages back to a server that refuses some form of them, or holds newer elements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.steps.switch.practice_run import KEPT, PracticeRun
from wizard.foundation.findings import Severity
from wizard.migration.runner import Performed
from wizard.packages.content import read_content, write_package
from wizard.practice.faults import Fault, FaultKind
from wizard.steps.answers import ImportPackagesAnswers
from wizard.steps.facts import Compared, ImportedAs, ImportedPackage, ImportedPackages

Practice = Callable[..., PracticeRun]
STEP = "import_packages"
(NAME,) = KEPT


def imported(run: PracticeRun) -> ImportedPackage:
    (package,) = run.session.facts.require(ImportedPackages).packages
    return package


def codes(performed: Performed) -> list[str]:
    return [finding.code for finding in performed.findings]


def test_the_unsigned_copy_is_taken(practice: Practice) -> None:
    run = practice("7.6")
    run.done()
    assert codes(run.done(STEP)) == []
    package = imported(run)
    assert (package.imported_as, package.compared) == (ImportedAs.UNSIGNED, Compared.IDENTICAL)
    assert [(one.offered, one.answer) for one in package.attempts] == [(ImportedAs.UNSIGNED, "202")]
    assert package.signed_by_sha256 == run.new.sha256


def test_refused_unsigned_it_is_offered_signed_with_the_new_certificate(practice: Practice) -> None:
    run = practice("7.6", faults=(Fault(FaultKind.REFUSE_UNSIGNED),))
    run.done()
    assert codes(run.done(STEP)) == ["import_signed_copy"]
    package = imported(run)
    assert (package.imported_as, package.compared) == (ImportedAs.SIGNED_NEW, Compared.IDENTICAL)
    unsigned, signed = package.attempts
    assert (unsigned.offered, signed.offered) == (ImportedAs.UNSIGNED, ImportedAs.SIGNED_NEW)
    assert "Unable to extract package from raw data" in unsigned.answer
    assert signed.answer == "202"
    assert not list(run.session.folder.scratch.glob("signed-*"))  # type: ignore[union-attr]


@pytest.mark.parametrize("allowed", [True, False])
def test_the_original_only_where_it_is_allowed(practice: Practice, allowed: bool) -> None:
    run = practice("7.6", faults=(Fault(FaultKind.REFUSE_UNSIGNED),))
    run.done()
    answers = ImportPackagesAnswers(allow_signed_copy=False, allow_original=allowed)
    run.session.change(STEP, answers)
    if not allowed:
        assert run.failed(STEP) == ("import_refused",)
        assert run.packages() == ()
        run.session.change(STEP, replace(answers, allow_original=True))
    assert codes(run.done(STEP)) == ["import_original_used"]
    assert imported(run).imported_as is ImportedAs.ORIGINAL
    assert imported(run).signed_by_sha256 == run.new.sha256, "exported anew it is signed by the new one"


def test_elements_that_fail_in_every_form_are_named_and_the_first_form_stands(practice: Practice) -> None:
    """A 2xx answer can name elements that failed (rest-api.md 8): nothing was refused."""
    run = practice("7.6", faults=(Fault(FaultKind.IMPORT_ERRORS),))
    run.done()
    failed = run.perform(STEP)
    assert codes(failed) == ["import_elements_failed", "import_different"]
    package = imported(run)
    assert (package.imported_as, package.compared) == (ImportedAs.UNSIGNED, Compared.DIFFERENT)
    assert [one.offered for one in package.attempts] == [ImportedAs.UNSIGNED, ImportedAs.SIGNED_NEW]
    assert all(one.answer.startswith("202: ") for one in package.attempts)
    (element,) = package.failed_elements
    assert element.endswith(": The element could not be imported")
    assert element in failed.findings[0].message()
    assert failed.findings[0].severity is Severity.ATTENTION
    assert "missing on the server" in failed.findings[-1].message()


def test_a_form_that_comes_in_whole_stands_before_one_that_did_not(practice: Practice) -> None:
    run = practice("7.6", faults=(Fault(FaultKind.IMPORT_ERRORS, times=1),))
    run.done()
    assert codes(run.done(STEP)) == ["import_signed_copy"]
    package = imported(run)
    assert (package.imported_as, package.compared) == (ImportedAs.SIGNED_NEW, Compared.IDENTICAL)
    assert package.failed_elements == ()
    assert [one.answer[:4] for one in package.attempts] == ["202:", "202"]


def with_newer_element(package: Path, target: Path) -> Path:
    """The package with the version of its first workflow raised."""
    content = read_content(package)
    place = next(n for n, each in enumerate(content.elements) if OLD in dict(each.entries).get("data", b""))
    entries = dict(content.elements[place].entries)
    entries["data"] = entries["data"].replace(OLD, NEW)
    raised = replace(content.elements[place], entries=tuple(entries.items()))
    elements = (*content.elements[:place], raised, *content.elements[place + 1 :])
    write_package(target, replace(content, elements=elements), None)
    return target


OLD, NEW = (f'version="{number}"'.encode("utf-16-be") for number in ("1.0.0", "9.0.0"))


def with_newer_on_server(practice: Practice, profile: str, scratch: Path) -> PracticeRun:
    run = practice(profile)
    run.done()
    package = with_newer_element(run.folder / "packages" / f"{NAME}.package", scratch / "newer.package")
    run.server.administrator.import_package(package)
    return run


def test_elements_that_are_newer_on_the_server_are_named(practice: Practice, tmp_path: Path) -> None:
    """8.12 says so before anything is imported; what the server keeps is no loss that nobody saw."""
    run = with_newer_on_server(practice, "8.12", tmp_path)
    assert run.failed(STEP)[-1] == "import_different"
    assert "import_elements_failed" not in [one.code for one in run.session.findings()], "it is said once"
    (newer,) = [one for one in run.session.findings() if one.code == "import_newer_on_server"]
    assert imported(run).newer_on_server == ("Tag a machine",)
    assert "Tag a machine" in newer.message()


def test_older_servers_name_them_in_their_answer_only(practice: Practice, tmp_path: Path) -> None:
    """7.6 has no import-details; it took the package, kept its own element, and said so in the 202."""
    run = with_newer_on_server(practice, "7.6", tmp_path)
    failed = run.perform(STEP)
    assert codes(failed) == ["import_elements_failed", "import_different"]
    package = imported(run)
    assert package.imported_as is ImportedAs.UNSIGNED
    assert package.failed_elements == ("Tag a machine: A newer version exists on the server",)
    assert "Tag a machine: A newer version exists on the server" in failed.findings[0].message()


def test_a_conflict_is_one_and_overwriting_is_proposed(practice: Practice, tmp_path: Path) -> None:
    """409 is about the content: no other form is offered, and nothing of the package came in."""
    run = with_newer_on_server(practice, "7.6", tmp_path)
    run.session.change(STEP, ImportPackagesAnswers(overwrite=False))
    failed = run.perform(STEP)
    assert codes(failed) == ["import_conflict"]
    assert "import_packages.overwrite" in failed.findings[0].message()
    assert "Tag a machine" in failed.findings[0].message()
    run.session.change(STEP, ImportPackagesAnswers())
    assert run.failed(STEP) == ("import_elements_failed", "import_different"), "it was offered again"
