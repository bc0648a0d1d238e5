"""Connecting: ask the server who it is, what it can do and what is on it. Changes nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wizard.foundation.cancel import Deadline
from wizard.foundation.findings import Finding, FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import Job, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.answers import Start
from wizard.steps.connect import findings as found
from wizard.steps.describe import describe_database, signing_certificate
from wizard.steps.facts import Certificate, ElementCount, ListedPackage, OldDatabase, Server, Way, Ways

if TYPE_CHECKING:
    from wizard.orchestrator.answers import PackageDetails
    from wizard.orchestrator.capabilities import Ability, Capabilities
    from wizard.orchestrator.client import OrchestratorClient
    from wizard.orchestrator.options import ExportOptions

_PATIENCE = 15.0  # seconds for the TLS certificate
_ENOUGH_ROOM = 500_000_000  # bytes


def jobs(situation: Situation) -> tuple[Job, ...]:
    if opening.connect_answers(situation.answers).start is Start.FOLDER:
        return (FolderSurvey(),)
    return (Survey(),)


@dataclass(frozen=True)
class Survey(Job):
    """Reads about, packages, the signing certificate, and what is in no package."""

    id = "connect.survey"
    title = text(QT_TRANSLATE_NOOP("wizard", "Look at the server"))
    reach = Reach.READS

    def probe(self, run: Run) -> Probe:
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            server, seen = _survey(run, client)
        facts: tuple[object, ...] = (server, *_old_database(run))
        return Proof(facts, (*seen, *_room(run.folder.path)))


@dataclass(frozen=True)
class FolderSurvey(Job):
    """4.x: there is no API to ask (rest-api.md 1); everything on the server is assisted."""

    id = "connect.survey"
    title = text(QT_TRANSLATE_NOOP("wizard", "Prepare the run folder"))
    reach = Reach.READS

    def probe(self, run: Run) -> Probe:
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        connect = opening.connect_answers(run.answers)
        by_hand = Way.ASSISTED
        ways = Ways(by_hand, by_hand, by_hand, False, by_hand, by_hand, by_hand, by_hand, in_place=False)
        host = urlsplit(connect.url).hostname or connect.url or "Orchestrator"
        server = Server(connect.url, "", host, "", "", "4.x", "", "", ways, (), None, "")
        return Proof((server, *_old_database(run)), _room(run.folder.path))


def _survey(run: Run, client: OrchestratorClient) -> tuple[Server, tuple[Finding, ...]]:
    from wizard.orchestrator.capabilities import Version, capabilities
    from wizard.orchestrator.trust import peer_certificate

    connect = opening.connect_answers(run.answers)
    about = client.about()
    can = capabilities(about)
    packages = tuple(ListedPackage(link.name, link.id, link.description) for link in client.packages())
    run.cancel.check()
    signer, checked_on, findings = _signer(run, client, packages, can)
    inside = {package.name: client.package(package.name) for package in packages}
    packages = tuple(replace(each, elements=_counted(inside[each.name])) for each in packages)
    loose = _in_no_package(client, inside.values())
    peer = peer_certificate(connect.url, Deadline(_PATIENCE), run.cancel)
    server = Server(
        url=connect.url,
        root=client.address.url,
        host=urlsplit(client.address.url).hostname or connect.url,
        version=about.version,
        build=about.build_number,
        profile=".".join(str(number) for number in Version.parse(about.version).numbers[:2]),
        tls_sha256=peer.sha256,
        tls_subject=peer.subject,
        ways=_ways(can, exports=signer is not None or not packages),
        packages=packages,
        signer=signer,
        checked_on=checked_on,
        elements_in_no_package=loose,
    )
    return server, (*findings, *_preflight(server))


def _preflight(server: Server) -> tuple[Finding, ...]:
    findings = []
    if server.ways.in_place:
        findings.append(found.IN_PLACE.of(server.host, version=server.version))
    if not server.packages:
        findings.append(found.NO_PACKAGES.of(server.host))
    loose = server.elements_in_no_package
    if loose:
        names = ", ".join(loose[:5]) + (" …" if len(loose) > 5 else "")
        findings.append(found.IN_NO_PACKAGE.of(server.host, count=len(loose), names=names))
    return tuple(findings)


def _signer(
    run: Run, client: OrchestratorClient, packages: tuple[ListedPackage, ...], can: Capabilities
) -> tuple[Certificate | None, str, tuple[Finding, ...]]:
    """Who signs now: seen on a fresh export of one package, or in the old database."""
    from wizard.orchestrator.capabilities import Ability
    from wizard.orchestrator.errors import NotFound, NotOffered, ServerError

    _require_keystore(run)
    if not packages or can.package_export is Ability.ASSISTED:
        return None, "", (found.EXPORT_BY_HAND.of(client.address.url),) if packages else ()
    name = packages[0].name
    target = run.folder.scratch / "signer.package"
    try:
        client.export_package(name, target, _plain_export())
        return signing_certificate(target), name, ()
    except (NotFound, NotOffered):
        return None, "", (found.EXPORT_BY_HAND.of(client.address.url),)
    except ServerError as error:
        raise FindingError(
            found.NO_CERTIFICATE.of(client.address.url, reason=error.finding.what())
        ) from error
    finally:
        target.unlink(missing_ok=True)


def _require_keystore(run: Run) -> None:
    """The manual's prerequisite, as far as a database connection tells. Raises FindingError."""
    target = opening.old_database(run.answers, run.secrets)
    if target is None:
        return
    from wizard.databases.keystore_table import read_keystore_rows
    from wizard.keystores.detect import is_keystore

    if not read_keystore_rows(target, is_keystore).found:
        reason = "vmo_keystore holds no certificate database"
        raise FindingError(found.NO_CERTIFICATE.of(opening.connect_answers(run.answers).url, reason=reason))


def _plain_export() -> ExportOptions:
    from wizard.orchestrator.options import ExportOptions

    return ExportOptions(version_history=False, configuration_values=False, global_tags=False)


def _counted(package: PackageDetails) -> tuple[ElementCount, ...]:
    kinds = Counter(element.type for element in package.elements)
    return tuple(ElementCount(type_, count) for type_, count in kinds.most_common())


def _in_no_package(client: OrchestratorClient, packages: Iterable[PackageDetails]) -> tuple[str, ...]:
    """Names of elements that no package holds; empty where the server has no lists to compare."""
    packaged: set[str] = set()
    for package in packages:
        packaged |= package.element_ids
    return tuple(sorted(element.name for element in client.elements().elements if element.id not in packaged))


def _old_database(run: Run) -> tuple[OldDatabase, ...]:
    target = opening.old_database(run.answers, run.secrets)
    if target is None:
        return ()
    from wizard.databases.probe import probe

    seen = probe(target, run.cancel)
    return (OldDatabase(describe_database(target, seen.server_version)),)


def _ways(can: Capabilities, *, exports: bool) -> Ways:
    export = Way.REST if exports else Way.ASSISTED
    return Ways(
        package_list=_way(can.packages_list),
        package_export=export if _way(can.package_export) is Way.REST else Way.ASSISTED,
        package_import=_way(can.package_import),
        import_details=_way(can.import_details) is Way.REST,
        configuration_backup=_way(can.configuration_backup),
        bind_database=_way(can.bind_database),
        install_certificate=_way(can.install_certificate),
        restart=_way(can.restart),
        in_place=can.changes_in_place,
    )


def _way(ability: Ability) -> Way:
    """What is only probed for counts as the server's own API: the call itself is the probe."""
    from wizard.orchestrator.capabilities import Ability

    return {
        Ability.REST: Way.REST,
        Ability.PROBE: Way.REST,
        Ability.WORKFLOW: Way.WORKFLOW,
        Ability.CONTROL_CENTER: Way.CONTROL_CENTER,
        Ability.ASSISTED: Way.ASSISTED,
        Ability.NOT_NEEDED: Way.NOT_NEEDED,
    }[ability]


def _room(folder: Path) -> tuple[Finding, ...]:
    free = shutil.disk_usage(folder).free
    return (found.LITTLE_ROOM.of(str(folder), free=free // 1_000_000),) if free < _ENOUGH_ROOM else ()
