"""Verifying: both generations, and every anomaly real servers and others produce."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import (
    action,
    action_xml,
    certificate,
    entries,
    history,
    info,
    package,
    resource,
    zip_of,
)
from wizard.foundation.cancel import Cancel, Cancelled
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.digest import Digest
from wizard.packages.errors import MissingPart, NotAPackage, SignerUnreadable, UnreadablePart, WrongId
from wizard.packages.layout import certificate_entry
from wizard.packages.verify import Verification, verify

DATA = "elements/a-1/data"


def changed(tmp_path: Path, changes: dict[str, bytes | None], digest: Digest = Digest.MD5) -> Verification:
    """Verify the sample package with entries replaced, added (bytes) or removed (None)."""
    parts: dict[str, bytes | None] = {**entries(package(tmp_path, digest=digest)), **changes}
    kept = {name: data for name, data in parts.items() if data is not None}
    return verify(zip_of(tmp_path / "changed.package", kept))


def codes(result: Verification) -> list[str]:
    return [finding.code for finding in result.findings]


@pytest.mark.parametrize("digest", [Digest.MD5, Digest.SHA256])
def test_a_package_of_either_generation_verifies(tmp_path: Path, digest: Digest) -> None:
    result = verify(package(tmp_path, digest=digest))
    assert result.verified == result.total == 12
    assert (result.digest, result.signed, result.encrypted, result.findings) == (digest, True, False, ())
    assert result.elements == (("ConfigurationElement", 1), ("ResourceElement", 1), ("ScriptModule", 1))
    assert result.signer is not None
    assert result.signer.subject == distinguished_name(certificate())
    assert result.signer.sha256 == certificate().fingerprint(hashes.SHA256()).hex()
    assert result.signer.not_after == certificate().not_valid_after_utc
    assert not result.version_history


def test_version_history_counts_be_it_empty(tmp_path: Path) -> None:
    without = action("a-1")
    empty = action("a-2", None, ("version-history", history()))
    assert not verify(package(tmp_path, without)).version_history
    assert verify(package(tmp_path, without, empty)).version_history


def test_changed_content_is_an_error(tmp_path: Path) -> None:
    result = changed(tmp_path, {DATA: action_xml(script="evil();")})
    assert (result.verified, result.total) == (11, 12)
    assert codes(result) == ["package_wrong_signature"]
    assert DATA in result.findings[0].message()


@pytest.mark.parametrize("signature", [bytes(256), b"\xff" * 256, b"short", b"x" * 300])
def test_signatures_that_do_not_open(tmp_path: Path, signature: bytes) -> None:
    assert codes(changed(tmp_path, {f"signatures/{DATA}": signature})) == ["package_wrong_signature"]


def test_missing_and_empty_signatures_are_told_apart(tmp_path: Path) -> None:
    assert codes(changed(tmp_path, {f"signatures/{DATA}": None})) == ["package_missing_signature"]
    assert codes(changed(tmp_path, {f"signatures/{DATA}": b""})) == ["package_empty_signature"]
    content_signature = "elements/a-1/content-signature"
    both = {content_signature: b"", f"signatures/{content_signature}": b""}
    assert codes(changed(tmp_path, both)) == ["package_empty_content_signature"]


def test_a_signature_of_nothing(tmp_path: Path) -> None:
    result = changed(tmp_path, {"elements/a-1/categories": None})
    assert (result.verified, result.total) == (11, 12)
    assert codes(result) == ["package_stray_signature"]


def test_signatures_of_two_digests(tmp_path: Path) -> None:
    sha = entries(package(tmp_path, digest=Digest.SHA256, name="sha.package"))
    result = changed(tmp_path, {f"signatures/{DATA}": sha[f"signatures/{DATA}"]})
    assert (result.verified, result.digest) == (12, Digest.MD5)
    assert codes(result) == ["package_mixed_digests"]


def test_a_missing_signer_certificate(tmp_path: Path) -> None:
    result = changed(tmp_path, {certificate_entry(distinguished_name(certificate())): None})
    assert (result.verified, result.total, result.digest, result.signer) == (0, 12, None, None)
    assert codes(result) == ["package_signer_missing"]


def test_a_signer_certificate_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(SignerUnreadable):
        changed(tmp_path, {certificate_entry(distinguished_name(certificate())): b"\x30\x03\x02\x01\x01"})


def test_a_signer_with_another_kind_of_key(tmp_path: Path) -> None:
    own = certificate()
    key = ec.generate_private_key(ec.SECP256R1())
    other = (
        x509.CertificateBuilder()
        .subject_name(own.subject)
        .issuer_name(own.subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(own.not_valid_before_utc)
        .not_valid_after(own.not_valid_after_utc)
        .sign(key, hashes.SHA256())
    )
    with pytest.raises(SignerUnreadable, match="RSA"):
        changed(tmp_path, {certificate_entry(distinguished_name(own)): other.public_bytes(Encoding.DER)})


def test_a_signer_key_no_library_opens(tmp_path: Path) -> None:
    der = (
        certificate()
        .public_bytes(Encoding.DER)
        .replace(bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d01017f"))
    )
    with pytest.raises(SignerUnreadable):
        changed(tmp_path, {certificate_entry(distinguished_name(certificate())): der})


def test_an_unsigned_package_is_told_as_such(tmp_path: Path) -> None:
    parts = {n: d for n, d in entries(package(tmp_path)).items() if not n.startswith("signatures/")}
    result = verify(zip_of(tmp_path / "unsigned.package", parts))
    assert (result.signed, result.total, result.digest) == (False, 0, None)
    assert codes(result) == ["package_unsigned"]


SYNTHETIC_CIPHER_TEXT = bytes(range(128, 256)) * 2
"""No encrypted package has ever been seen; this is what one might look like."""


def test_synthetic_encryption_is_suspected(tmp_path: Path) -> None:
    result = verify(package(tmp_path, action("a-1", SYNTHETIC_CIPHER_TEXT), action("a-2")))
    assert result.encrypted
    assert codes(result) == ["package_encrypted"]
    assert "Export the package again without encryption" in result.findings[0].message()
    assert verify(package(tmp_path, resource("r-1", SYNTHETIC_CIPHER_TEXT))).encrypted
    assert not verify(package(tmp_path, action("a-1", b"plain text"))).encrypted


def test_synthetic_zip_encryption_is_suspected(tmp_path: Path) -> None:
    parts = {n: d for n, d in entries(package(tmp_path, action())).items() if not n.startswith("signatures/")}
    crafted = [Crafted(name=name.encode(), data=data) for name, data in parts.items()]
    for entry in crafted:
        entry.flags |= entry.name.startswith(b"elements/")
    path = tmp_path / "locked.package"
    path.write_bytes(crafted_zip(*crafted))
    result = verify(path)
    assert result.encrypted
    assert result.elements == ()


def test_odd_ids_are_opaque(tmp_path: Path) -> None:
    ids = ("9" * 37, "A" * 65, "ff80", "with space", "Ünï")
    result = verify(package(tmp_path, *(action(odd) for odd in ids)))
    assert result.elements == (("ScriptModule", 5),)
    assert result.verified == result.total


def test_broken_elements_are_errors(tmp_path: Path) -> None:
    with pytest.raises(WrongId):
        changed(tmp_path, {"elements/a-1/info": info("other", "Workflow")})
    with pytest.raises(MissingPart):
        changed(tmp_path, {"elements/a-1/info": None})
    with pytest.raises(UnreadablePart):
        changed(tmp_path, {"elements/a-1/info": b"no xml"})
    with pytest.raises(NotAPackage):
        changed(tmp_path, {"dunes-meta-inf": None})


def test_verifying_can_be_cancelled(tmp_path: Path) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        verify(package(tmp_path), cancel=cancel)
    assert verify(package(tmp_path), cancel=Cancel()).verified == 12
