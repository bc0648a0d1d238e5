"""What rolling back means for this server: the names and fingerprints that its question repeats."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.migration.facts import FactBook
from wizard.steps.facts import NewCertificate, OldDatabase, SavedCertificate, Server


@dataclass(frozen=True)
class WayBack:
    server: str
    in_place: bool
    """The database stays: only the certificate goes back."""
    old_database: str
    """Empty where step 1 was given no connection to it."""
    old_sha256: str
    new_sha256: str
    """Of the certificates; empty when one is not known."""


def way_back(facts: FactBook) -> WayBack | None:
    """None until the server is known."""
    server = facts.get(Server)
    if server is None:
        return None
    old, saved, new = facts.get(OldDatabase), facts.get(SavedCertificate), facts.get(NewCertificate)
    signer = saved.certificate if saved is not None else server.signer
    return WayBack(
        server=server.host,
        in_place=server.ways.in_place,
        old_database=old.database.url if old is not None else "",
        old_sha256=signer.sha256 if signer is not None else "",
        new_sha256=new.certificate.sha256 if new is not None else "",
    )
