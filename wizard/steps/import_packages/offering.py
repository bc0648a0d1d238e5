"""Offering a package to the server: the unsigned copy, then signed with the new certificate, then the original."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding
from wizard.migration.run import Run
from wizard.steps.answers import ImportPackagesAnswers, TagMode
from wizard.steps.facts import Attempt, ExportedPackage, ImportedAs, NewCertificate, Server
from wizard.steps.import_packages import findings as found
from wizard.steps.passwords import new_certificate_password

if TYPE_CHECKING:
    from wizard.orchestrator.answers import ImportIssue, ImportResult
    from wizard.orchestrator.client import OrchestratorClient
    from wizard.orchestrator.options import ImportOptions

_OLDER = "importSmaller"  # rest-api.md 8: the file's element is older than the server's


@dataclass(frozen=True)
class Offered:
    """How a package came in: what was tried, which elements are newer on the server."""

    imported_as: ImportedAs
    attempts: tuple[Attempt, ...]
    newer_on_server: tuple[str, ...] = ()
    conflict: bool = False
    """The server refused to overwrite what it holds."""
    failed: tuple[str, ...] = ()
    """Elements it did not take although it took the package: name and the server's message."""


@dataclass(frozen=True)
class _Taken:
    """A form that the server answered with 2xx."""

    form: ImportedAs
    failed: tuple[str, ...]


@dataclass(frozen=True)
class _Newer:
    """An element that is newer on the server."""

    id: str
    name: str


@dataclass(frozen=True)
class SigningTask:
    unsigned: Path
    original: Path
    target: Path
    keystore: Path
    password: str = field(repr=False)


def sign_copy(task: SigningTask) -> None:
    """Sign with the new certificate, with the digest the server's own export had. Pure work on files."""
    from wizard.keystores.certificate_database import open_certificate_database
    from wizard.packages.digest import Digest
    from wizard.packages.sign import sign
    from wizard.packages.verify import verify

    database = open_certificate_database(task.keystore.read_bytes(), task.password)
    digest = verify(task.original).digest or Digest.SHA256
    sign(task.unsigned, task.target, database.private_key, database.chain[0], digest)


def offer(run: Run, client: OrchestratorClient, package: ExportedPackage) -> Offered:
    """Import a package in the first form the server takes whole. Raises ServerError when it cannot be asked.

    Where no form comes in whole, the one with the fewest failed elements counts, the first of equal ones: elements
    that fail in every form fail for what they are, not for how the package is signed.
    """
    from wizard.orchestrator.errors import BadPackage, BadRequest, Conflict

    answers = import_answers(run)
    newer = _newer(run, client, run.folder.path / package.file)
    attempts: list[Attempt] = []
    best: _Taken | None = None
    conflict = False
    with closing(_forms(run, package, answers)) as forms:
        for form, path in forms:
            try:
                result = client.import_package(path, options(answers), name=package.name)
            except Conflict as error:  # it is about the content, whatever form that has
                attempts.append(Attempt(form, error.finding.what()))
                conflict = True
                break
            except (BadPackage, BadRequest) as error:
                attempts.append(Attempt(form, error.finding.what()))
                continue
            attempts.append(Attempt(form, _words(result)))
            taken = _Taken(form, _failed(result, newer))
            best = taken if best is None or len(taken.failed) < len(best.failed) else best
            if not taken.failed:
                break
    names = tuple(one.name for one in newer)
    if best is None:
        return Offered(ImportedAs.NOT_IMPORTED, tuple(attempts), names, conflict=conflict)
    return Offered(best.form, tuple(attempts), names, failed=best.failed)


def import_answers(run: Run) -> ImportPackagesAnswers:
    return run.answers.of("import_packages", ImportPackagesAnswers)


def options(answers: ImportPackagesAnswers) -> ImportOptions:
    from wizard.orchestrator.options import ImportOptions
    from wizard.orchestrator.options import TagMode as ServerTagMode

    modes = {
        TagMode.LEAVE: ServerTagMode.DO_NOT_IMPORT,
        TagMode.OVERWRITE: ServerTagMode.OVERWRITE,
        TagMode.PRESERVE: ServerTagMode.PRESERVE,
    }
    return ImportOptions(
        overwrite=answers.overwrite,
        configuration_values=answers.configuration_values,
        tag_mode=modes[answers.tags],
        secure_strings=answers.secure_strings,
    )


def offered_findings(name: str, offered: Offered) -> tuple[Finding, ...]:
    """What the administrator should know of how the package came in."""
    findings: list[Finding] = []
    if offered.imported_as is ImportedAs.NOT_IMPORTED:
        kind = found.CONFLICT if offered.conflict else found.REFUSED
        findings.append(kind.of(name, reason="; ".join(one.answer for one in offered.attempts)))
    if offered.imported_as is ImportedAs.SIGNED_NEW:
        findings.append(found.SIGNED_COPY.of(name))
    if offered.imported_as is ImportedAs.ORIGINAL:
        findings.append(found.ORIGINAL_USED.of(name))
    if offered.failed:
        findings.append(found.ELEMENTS_FAILED.of(name, elements="; ".join(offered.failed)))
    if offered.newer_on_server:
        findings.append(found.NEWER_ON_SERVER.of(name, names=", ".join(offered.newer_on_server)))
    return tuple(findings)


def _forms(
    run: Run, package: ExportedPackage, answers: ImportPackagesAnswers
) -> Generator[tuple[ImportedAs, Path]]:
    """The forms the administrator allows, made only when the one before was refused."""
    unsigned = run.folder.path / package.file
    original = run.folder.path / package.original
    yield ImportedAs.UNSIGNED, unsigned
    if answers.allow_signed_copy:
        keystore = run.folder.path / run.facts.require(NewCertificate).file
        signed = run.folder.scratch / f"signed-{unsigned.name}"
        password = new_certificate_password(run.answers, run.secrets)
        task = SigningTask(unsigned, original, signed, keystore, password)
        try:
            run.processes.call(sign_copy, task, run.cancel)
            yield ImportedAs.SIGNED_NEW, signed
        finally:
            signed.unlink(missing_ok=True)
    if answers.allow_original:
        yield ImportedAs.ORIGINAL, original


def _newer(run: Run, client: OrchestratorClient, path: Path) -> tuple[_Newer, ...]:
    """What import-details says before anything is imported; nothing where the server has no such call."""
    from wizard.orchestrator.errors import BadPackage, BadRequest

    if not run.facts.require(Server).ways.import_details:
        return ()
    try:
        details = client.import_details(path)
    except (BadPackage, BadRequest):
        return ()  # the import itself will say why
    elements = details.elements if details else ()
    return tuple(_Newer(one.id, one.name or one.id) for one in elements if one.comparison == _OLDER)


def _words(result: ImportResult) -> str:
    failed = "; ".join(_named(one) for one in result.errors)
    return f"{result.status}: {failed}" if failed else str(result.status)


def _failed(result: ImportResult, newer: tuple[_Newer, ...]) -> tuple[str, ...]:
    """The elements that failed, but for those that were known to be newer on the server."""
    known = {each for one in newer for each in (one.id, one.name)}
    return tuple(
        _named(one)
        for one in result.errors
        if not known & {one.element_id, one.element_name or one.element_id}
    )


def _named(issue: ImportIssue) -> str:
    return f"{issue.element_name or issue.element_id}: {issue.message}"
