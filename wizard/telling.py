"""What the commands print of a server, of saved files and of a result. Lines of plain English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wizard.steps.connect.phrases import WAYS
from wizard.steps.facts import Server
from wizard.steps.summary import CertificateSummary, DatabaseSummary, OldDatabaseSummary, Summary

if TYPE_CHECKING:
    from wizard.saved_files import Verified

ENDED = {
    "done": "Done.",
    "attention": "Done; some findings need your attention.",
    "stopped": "Stopped. Go on with “resume”.",
    "failed": "Failed. What was saved is whole; go on with “resume” or go back with “rollback”.",
    "rolled_back": "Rolled back: the old certificate signs again.",
}
_WIDTH = 28  # of the labels


def server_lines(server: Server) -> Iterator[str]:
    """As the first page's cards: the server, who signs its packages, what is done by whom."""
    yield _line("Server", server.url)
    yield _line("Version", server.version or server.profile)
    yield _line("Packages", str(len(server.packages)))
    if server.signer is not None:
        yield _line("Signed by", server.signer.subject)
        yield _line("SHA-256", server.signer.sha256)
        yield _line("Valid until", f"{server.signer.not_after:%Y-%m-%d}")
    elif server.packages:
        yield _line("Signed by", "not known yet: it is read from the first exported package")
    ways = server.ways
    yield _line("Export packages", WAYS[ways.package_export])
    yield _line("Import packages", WAYS[ways.package_import])
    yield _line("Back up the configuration", WAYS[ways.configuration_backup])
    yield _line("Bind the new database", WAYS[ways.bind_database])
    yield _line("Install the certificate", WAYS[ways.install_certificate])
    yield _line("Stop and start the server", WAYS[ways.restart])


def saved_line(verified: Verified) -> str:
    number, damaged = len(verified.checked), verified.damaged
    if not number:
        return "This run has saved no file yet."
    if not damaged:
        return "1 file as saved." if number == 1 else f"{number} files as saved."
    return f"{len(damaged)} of {number} files damaged: {', '.join(damaged)}."


def result_lines(result: Summary) -> Iterator[str]:
    """Outcome, server, what there was and what there is, packages, findings, duties."""
    yield ENDED.get(result.outcome, result.outcome)
    if result.server is not None:
        yield _line("Server", f"{result.server.url} ({result.server.version or result.server.profile})")
    back = result.outcome == "rolled_back"
    yield from _certificate("Certificate now" if back else "Certificate before", result.old_certificate)
    yield from _certificate(
        "Certificate made, not in use" if back else "Certificate now", result.new_certificate
    )
    if result.new_database is None:
        yield from _database("Database", result.old_database)
    else:
        yield from _database("Database now" if back else "Database before", result.old_database)
        yield from _database("Database made, not in use" if back else "Database now", result.new_database)
    packages = result.packages
    yield _line(
        "Packages", f"{packages.found} found, {packages.exported} exported, {packages.unsigned} unsigned"
    )
    if packages.identical or packages.different or packages.failed:
        compared = f"{packages.identical} identical, {packages.different} different, {packages.failed} failed"
        yield _line("After the import", compared)
    if result.findings:
        yield "Findings"
        yield from (f"  {finding.severity}: {finding.message}" for finding in result.findings)
    if result.duties:
        yield "What remains to be done"
        yield from (f"  {duty}" for duty in result.duties)


def _certificate(label: str, certificate: CertificateSummary | None) -> Iterator[str]:
    if certificate is not None:
        yield _line(label, f"{certificate.subject}, valid until {certificate.not_after:%Y-%m-%d}")
        yield _line("", f"SHA-256 {certificate.sha256}")


def _database(label: str, database: OldDatabaseSummary | DatabaseSummary | None) -> Iterator[str]:
    if database is None:
        return
    compared = database.unchanged if isinstance(database, OldDatabaseSummary) else None
    as_it_was = {True: ", as it was at the stop", False: ", changed since the stop", None: ""}[compared]
    yield _line(label, f"{database.name} ({database.engine}){as_it_was}")


def _line(label: str, value: str) -> str:
    return f"{label:<{_WIDTH}}  {value}"
