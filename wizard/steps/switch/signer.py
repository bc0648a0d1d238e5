"""Which certificate signs now, seen on a fresh export."""

from __future__ import annotations

from pathlib import Path

from wizard.foundation.private_files import private_folder
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.describe import signing_certificate
from wizard.steps.facts import Certificate, Server, Way


def fresh_signer(run: Run) -> tuple[str, Certificate | None] | None:
    """The package looked at and who signed it; None where the server has no package or exports none.

    The smallest promise is made: the package connecting looked at, else the first of the list.
    """
    from wizard.orchestrator.options import ExportOptions

    server = run.facts.require(Server)
    if not server.root or server.ways.package_export is Way.ASSISTED:
        return None
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        names = [package.name for package in client.packages()]
        if not names:
            return None
        name = server.checked_on if server.checked_on in names else names[0]
        target = run.folder.scratch / "signer.package"
        try:
            options = ExportOptions(version_history=False, configuration_values=False, global_tags=False)
            client.export_package(name, target, options)
            return name, signing_certificate(target)
        finally:
            target.unlink(missing_ok=True)


def listed_packages(run: Run) -> tuple[str, ...]:
    """The names of the server's packages; empty where it has no list."""
    server = run.facts.require(Server)
    if not server.root or server.ways.package_list is Way.ASSISTED:
        return ()
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        return tuple(package.name for package in client.packages())


def exported_by_hand(folder: Path) -> tuple[str, Certificate | None] | None:
    """The package the administrator exported into ``folder`` and who signed it; None while it is not there."""
    files = sorted(private_folder(folder).glob("*.package"))
    return (files[0].stem, signing_certificate(files[0])) if files else None


def clear(folder: Path) -> None:
    """Only a package exported from now on counts."""
    for file in folder.glob("*.package") if folder.is_dir() else ():
        file.unlink()


def shown(certificate: Certificate | None) -> str:
    return f"{certificate.subject} ({certificate.sha256[:16]}…)" if certificate is not None else "–"
