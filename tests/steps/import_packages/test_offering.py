"""Bringing packages back to a server that refuses some form of them, or holds newer elements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.steps.switch.practice_run import KEPT, PracticeRun
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


def test_elements_named_in_the_errors_of_a_2xx_answer_are_named(practice: Practice) -> None:
    run = practice("7.6", faults=(Fault(FaultKind.IMPORT_ERRORS),))
    run.done()
    failed = run.perform(STEP)
    assert codes(failed) == ["import_signed_copy", "import_different"], "no form came in whole"
    package = imported(run)
    assert package.compared is Compared.DIFFERENT
    assert all(one.answer.startswith("202: ") for one in package.attempts)
    assert "missing on the server" in failed.findings[-1].message()


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


def test_elements_that_are_newer_on_the_server_are_named(practice: Practice, tmp_path: Path) -> None:
    """8.12 says so before anything is imported; what the server keeps is no loss that nobody saw."""
    run = practice("8.12")
    run.done()
    package = with_newer_element(run.folder / "packages" / f"{NAME}.package", tmp_path / "newer.package")
    run.server.administrator.import_package(package)
    run.perform(STEP)
    (newer,) = [one for one in run.session.findings() if one.code == "import_newer_on_server"]
    assert imported(run).newer_on_server == ("Tag a machine",)
    assert "Tag a machine" in newer.message()
