"""Certificates and databases as the pages, the report and the JSON show them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.steps.facts import Certificate, Database

if TYPE_CHECKING:
    from wizard.databases.target import Target


def signing_certificate(package: Path) -> Certificate | None:
    """The certificate a package is signed with; None when it is not signed."""
    from wizard.packages.verify import verify

    signer = verify(package).signer
    return describe_certificate(signer.certificate_der) if signer is not None else None


def describe_certificate(der: bytes) -> Certificate:
    """Raises the keystores room's error when the bytes are no X.509 certificate."""
    from wizard.keystores.certificate import certificate_facts

    facts = certificate_facts(der)
    return Certificate(facts.subject, facts.sha256, facts.not_after, facts.key_bits, facts.signature_digest)


def describe_database(target: Target, server_version: str) -> Database:
    from wizard.databases.target import label

    return Database(target.engine.value, target.database, label(target), server_version)
