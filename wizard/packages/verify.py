"""Verifying the signatures of a package (package-format.md section 8).

Each entry outside ``signatures/`` should have a detached RSA PKCS#1 v1.5 signature over its exact bytes. The
digest is read from the signature itself by opening it with the signer's public key: never from the
certificate, whose own signature algorithm says nothing about it. Opening needs no permission for MD5 or
1024-bit keys, which today's libraries may refuse to verify.
"""

from __future__ import annotations

import datetime
import enum
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.packages import findings
from wizard.packages.archive import Archive, Entry, open_archive
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.digest import Digest, digest_of
from wizard.packages.encryption import suspicion
from wizard.packages.errors import SignerUnreadable
from wizard.packages.layout import (
    CONTENT_SIGNATURE,
    DATA,
    SIGNATURES,
    VERSION_HISTORY,
    certificate_entry,
)
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.package import (
    element_parts,
    encryption_findings,
    oddity_findings,
    read_info,
    read_meta,
)

_NO_CERTIFICATE = "it is not in the form of an X.509 certificate"  # the library's own words help nobody
_UNPROVEN = frozenset(
    {
        findings.MISSING_SIGNATURE,
        findings.EMPTY_SIGNATURE,
        findings.EMPTY_CONTENT_SIGNATURE,
        findings.STRAY_SIGNATURE,
    }
)


@dataclass(frozen=True)
class Signer:
    """The certificate that ``pkg-signer`` names."""

    subject: str
    sha256: str
    """64 lower-case hexadecimal digits, over the DER bytes"""
    not_after: datetime.datetime
    certificate_der: bytes = field(repr=False)


class SignatureState(enum.Enum):
    VERIFIED = "verified"
    """Every entry is signed and every signature matches."""
    PARTLY = "partly"
    """No signature is wrong, yet some are missing, empty or sign nothing."""
    FAILED = "failed"
    """A signature does not match, or none does."""
    SIGNER_CERTIFICATE_MISSING = "signer_certificate_missing"
    UNSIGNED = "unsigned"


@dataclass(frozen=True)
class Verification:
    file: Path
    name: str
    digest: Digest | None
    signed: bool
    encrypted: bool
    verified: int
    total: int
    """Files below signatures/"""
    signer: Signer | None
    """None: its certificate is not in the package"""
    elements: tuple[tuple[str, int], ...]
    """Element type and count, sorted"""
    version_history: bool
    """Some element has an entry version-history, be it empty (the corpus' INDEX.tsv counts it so)"""
    findings: tuple[Finding, ...]

    @property
    def state(self) -> SignatureState:
        if not self.signed:
            return SignatureState.UNSIGNED
        if self.signer is None:
            return SignatureState.SIGNER_CERTIFICATE_MISSING
        kinds = {finding.kind for finding in self.findings}
        if findings.WRONG_SIGNATURE in kinds or not self.verified:
            return SignatureState.FAILED
        return SignatureState.PARTLY if self.encrypted or kinds & _UNPROVEN else SignatureState.VERIFIED


def verify(path: Path, limits: Limits = DEFAULT_LIMITS, cancel: Cancel | None = None) -> Verification:
    """Check every signature of a package; entries are streamed.

    Anomalies of real servers are findings (missing or empty signatures, missing signer certificate); only what
    cannot be read raises: OSError, PackageError.
    """
    with open_archive(path, limits) as archive:
        return verify_archive(archive, cancel)


def verify_archive(archive: Archive, cancel: Cancel | None = None) -> Verification:
    """As :func:`verify`, of an archive that is open already."""
    meta = read_meta(archive)
    types, suspects, history = _survey(archive)
    found = [*oddity_findings(archive), *encryption_findings(archive.subject, suspects)]
    total = sum(entry.name.startswith(SIGNATURES) for entry in archive.files)
    signer = _signer(archive, meta.signer)
    check = _Check()
    if not total:
        found.append(findings.UNSIGNED.of(archive.subject))
    elif signer is None:
        found.append(_without_signer(archive.subject, meta.signer))
    else:
        check = _check(archive, _public_key(archive, signer), cancel)
    return Verification(
        archive.path,
        meta.name,
        check.digest,
        total > 0,
        bool(suspects),
        check.verified,
        total,
        signer,
        tuple(sorted(types.items())),
        history,
        (*found, *check.findings),
    )


def _without_signer(subject: str, name: str) -> Finding:
    return findings.SIGNER_MISSING.of(subject, signer=name) if name else findings.SIGNER_UNNAMED.of(subject)


def _survey(archive: Archive) -> tuple[Counter[str], list[tuple[str, str]], bool]:
    """Element types counted, entries that look encrypted, and whether a version history is there."""
    types: Counter[str] = Counter()
    suspects = [(entry.name, suspicion("", entry, b"")) for entry in archive.locked]
    history = False
    for element_id, entries in element_parts(archive).items():
        if archive.locked and any(entry.encrypted for entry in entries.values()):
            continue
        element_type = read_info(archive, element_id, entries).get("type", "")
        types[element_type] += 1
        data = entries.get(DATA)
        reason = suspicion(element_type, data, archive.start_of(data)) if data else ""
        if data and reason:
            suspects.append((data.name, reason))
        versions = entries.get(VERSION_HISTORY)
        history = history or versions is not None
    return types, suspects, history


def _signer(archive: Archive, name: str) -> Signer | None:
    """Found by the file name, never by formatting the subject again."""
    entry = archive.get(certificate_entry(name))
    if entry is None:
        return None
    der = archive.read(entry, "certificate")
    try:
        certificate = x509.load_der_x509_certificate(der)
        not_after = certificate.not_valid_after_utc
        subject = distinguished_name(certificate)
    except (ValueError, UnsupportedAlgorithm, IndexError) as error:
        raise SignerUnreadable(archive.subject, entry=entry.name, reason=_NO_CERTIFICATE) from error
    sha256 = certificate.fingerprint(hashes.SHA256()).hex()
    return Signer(subject, sha256, not_after, der)


def _public_key(archive: Archive, signer: Signer) -> rsa.RSAPublicKey:
    entry = certificate_entry(signer.subject)
    try:
        key = x509.load_der_x509_certificate(signer.certificate_der).public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise SignerUnreadable(archive.subject, entry=entry, reason="its key cannot be read") from error
    if not isinstance(key, rsa.RSAPublicKey):
        raise SignerUnreadable(archive.subject, entry=entry, reason="its key is no RSA key")
    return key


@dataclass
class _Check:
    """What checking the signatures gave so far."""

    verified: int = 0
    digests: Counter[Digest] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)

    @property
    def digest(self) -> Digest | None:
        return self.digests.most_common(1)[0][0] if self.digests else None


def _check(archive: Archive, key: rsa.RSAPublicKey, cancel: Cancel | None) -> _Check:
    check = _Check()
    for entry in archive.files:
        if cancel:
            cancel.check()
        if entry.name.startswith(SIGNATURES):
            if archive.get(entry.name.removeprefix(SIGNATURES)) is None:
                check.findings.append(findings.STRAY_SIGNATURE.of(archive.subject, entry=entry.name))
            continue
        check.findings.extend(_check_entry(archive, entry, key, check))
    if len(check.digests) > 1:
        names = ", ".join(digest.value for digest in check.digests)
        check.findings.append(findings.MIXED_DIGESTS.of(archive.subject, digests=names))
    return check


def _check_entry(archive: Archive, entry: Entry, key: rsa.RSAPublicKey, check: _Check) -> Iterator[Finding]:
    """Counts the entry in ``check`` when its signature matches; else tells why not."""
    subject = archive.subject
    signature_entry = archive.get(SIGNATURES + entry.name)
    if signature_entry is None:
        yield findings.MISSING_SIGNATURE.of(subject, entry=entry.name)
        return
    if entry.encrypted or signature_entry.encrypted:  # told once for the whole package
        return
    signature = archive.read(signature_entry, "signature")
    if not signature:
        content_signature = entry.name.endswith(f"/{CONTENT_SIGNATURE}") and not entry.size
        kind = findings.EMPTY_CONTENT_SIGNATURE if content_signature else findings.EMPTY_SIGNATURE
        yield kind.of(subject, entry=entry.name)
        return
    try:
        info = key.recover_data_from_signature(signature, PKCS1v15(), None)
    except (InvalidSignature, ValueError):
        yield findings.WRONG_SIGNATURE.of(subject, entry=entry.name)
        return
    digest = digest_of(info)
    if digest is None or digest.info(_hashed(archive, entry, digest)) != info:
        yield findings.WRONG_SIGNATURE.of(subject, entry=entry.name)
        return
    check.verified += 1
    check.digests[digest] += 1


def _hashed(archive: Archive, entry: Entry, digest: Digest) -> bytes:
    state = digest.new()
    for piece in archive.stream(entry):
        state.update(piece)
    return state.digest()
