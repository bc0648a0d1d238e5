"""Signing a package with a given key, as a server does at every export (package-format.md section 8)."""

from __future__ import annotations

import datetime
import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.serialization import Encoding

from wizard.foundation.cancel import Cancel
from wizard.foundation.private_files import private_file
from wizard.packages.archive import Archive, Entry, open_archive
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.deflate import CHUNK
from wizard.packages.digest import Digest
from wizard.packages.errors import CopyDiffers, KeyNotOfCertificate, NotAPackage
from wizard.packages.layout import CERTIFICATES, META, SIGNATURES, certificate_entry
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.package import read_part
from wizard.packages.properties import with_value
from wizard.packages.unsign import refuse_same_file
from wizard.packages.verify import verify_archive
from wizard.packages.zip_writer import ZipWriter

_ALGORITHMS: dict[Digest, hashes.HashAlgorithm] = {
    Digest.MD5: hashes.MD5(),  # noqa: S303 - the generation up to 8.2 verifies nothing else
    Digest.SHA256: hashes.SHA256(),
}


@dataclass(frozen=True)
class SignedCopy:
    path: Path
    sha256: str
    """64 lower-case hexadecimal digits"""
    size: int
    """Bytes"""


def signature(key: rsa.RSAPrivateKey, digest: Digest, pieces: Iterable[bytes]) -> bytes:
    """The detached signature of one entry's bytes."""
    state = digest.new()
    for piece in pieces:
        state.update(piece)
    return key.sign(state.digest(), PKCS1v15(), Prehashed(_ALGORITHMS[digest]))


def sign(
    source: Path,
    target: Path,
    key: rsa.RSAPrivateKey,
    certificate: x509.Certificate,
    digest: Digest,
    *,
    limits: Limits = DEFAULT_LIMITS,
    cancel: Cancel | None = None,
    modified: datetime.datetime | None = None,
) -> SignedCopy:
    """Write ``source`` signed anew to ``target``: MD5 for servers up to 8.2, SHA-256 from 8.3 on.

    Replaces every signature, sets pkg-signer in the file's own encoding and adds the certificate; certificates
    of element owners and all other entries keep their bytes. The layout is a server's: ``dunes-meta-inf``,
    elements, certificates, signatures in the same order. Proven by verifying the result.
    Raises OSError, KeyNotOfCertificate, PackageError, Cancelled; then ``target`` is as it was.
    """
    name = distinguished_name(certificate)
    if key.public_key() != certificate.public_key():
        raise KeyNotOfCertificate(source.name, name=name)
    refuse_same_file(source, target)
    with open_archive(source, limits) as archive, private_file(target) as file:
        writer = ZipWriter(file, modified)
        signed = list(_write_content(archive, writer, name, certificate))
        for entry_name, content in signed:
            if cancel:
                cancel.check()
            pieces = archive.stream(content) if isinstance(content, Entry) else (content,)
            writer.add(SIGNATURES + entry_name, signature(key, digest, pieces))
        size = writer.finish()
        file.flush()
        os.fsync(file.fileno())
        sha256 = _proven(Archive(target, file, limits), len(signed), cancel)
    return SignedCopy(target, sha256, size)


def _write_content(
    archive: Archive, writer: ZipWriter, name: str, certificate: x509.Certificate
) -> Iterator[tuple[str, bytes | Entry]]:
    """Writes everything but the signatures; yields what has to be signed, in order."""
    meta = archive.get(META)
    if meta is None:
        raise NotAPackage(archive.subject, reason=f"it has no {META}")
    new_meta = read_part(archive, meta, lambda data, _: with_value(data, "pkg-signer", name))
    own = certificate_entry(name)
    kept = [entry for entry in archive.entries if entry.name not in (META, own) and not _is_signature(entry)]
    content = [entry for entry in kept if not entry.name.startswith(CERTIFICATES)]
    certificates = [entry for entry in kept if entry.name.startswith(CERTIFICATES)]
    der = certificate.public_bytes(Encoding.DER)
    writer.add(META, new_meta)
    writer.copy(archive, content)
    writer.copy(archive, certificates)
    writer.add(own, der)
    yield META, new_meta
    yield from ((entry.name, entry) for entry in (*content, *certificates) if not entry.is_folder)
    yield own, der


def _is_signature(entry: Entry) -> bool:
    return entry.name.startswith(SIGNATURES)


def _proven(copy: Archive, expected: int, cancel: Cancel | None) -> str:
    """Every signature verifies; returns the SHA-256 (hex) of the file."""
    result = verify_archive(copy, cancel)
    if not result.verified == result.total == expected:
        raise CopyDiffers(copy.subject, reason="not every new signature verifies")
    digest = hashlib.sha256()
    for start in range(0, copy.file_size, CHUNK):
        digest.update(copy.bytes_at(start, min(CHUNK, copy.file_size - start)))
    return digest.hexdigest()
