"""Signing for both generations, checked by our verifier and by openssl."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import MODIFIED, action, certificate, entries, key, package, wide, zip_of
from wizard.foundation.cancel import Cancel, Cancelled
from wizard.packages import sign as sign_module
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.digest import Digest
from wizard.packages.errors import CopyDiffers, EncryptedPackage, KeyNotOfCertificate, NotAPackage, SameFile
from wizard.packages.properties import read_properties
from wizard.packages.sign import SignedCopy, sign
from wizard.packages.unsign import unsign
from wizard.packages.verify import Verification, verify

NEW = "vRO new.example.org 00000000-0000-4000-8000-00000000abcd"


def signed(
    source: Path, target: Path, digest: Digest = Digest.SHA256, cancel: Cancel | None = None
) -> SignedCopy:
    return sign(source, target, key(), certificate(NEW), digest, cancel=cancel, modified=MODIFIED)


@pytest.mark.parametrize("digest", [Digest.MD5, Digest.SHA256])
def test_every_signature_verifies_with_openssl(tmp_path: Path, digest: Digest) -> None:
    openssl = shutil.which("openssl") or pytest.skip("openssl is not installed")
    parts = entries(signed(package(tmp_path), tmp_path / "signed.package", digest).path)
    public = tmp_path / "public.pem"
    public.write_bytes(
        certificate(NEW).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    option = {Digest.MD5: "-md5", Digest.SHA256: "-sha256"}[digest]
    content = [name for name in parts if not name.startswith("signatures/")]
    assert len(parts) == 2 * len(content) == 26
    for name in content:
        (tmp_path / "data").write_bytes(parts[name])
        (tmp_path / "signature").write_bytes(parts[f"signatures/{name}"])
        command = [openssl, "dgst", option, "-verify", "public.pem", "-signature", "signature", "data"]
        result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert result.stdout.strip() == "Verified OK", (name, result.stderr)


def test_the_layout_is_a_server_s(tmp_path: Path) -> None:
    source = package(tmp_path)
    copy = signed(unsign(source, tmp_path / "u.package").path, tmp_path / "signed.package")
    names = list(entries(copy.path))
    content = names[: len(names) // 2]
    own = f"certificates/{distinguished_name(certificate(NEW))}.cer"
    assert content[0] == "dunes-meta-inf"
    assert content[-2:] == [f"certificates/{distinguished_name(certificate())}.cer", own]
    assert all(name.startswith("elements/") for name in content[1:-2])
    assert names[len(content) :] == [f"signatures/{name}" for name in content]
    assert copy.sha256 == hashlib.sha256(copy.path.read_bytes()).hexdigest()
    assert copy.size == copy.path.stat().st_size


def test_only_the_signer_changes(tmp_path: Path) -> None:
    source = package(tmp_path)
    before, after = entries(source), entries(signed(source, tmp_path / "signed.package").path)
    name = distinguished_name(certificate(NEW))
    assert after[f"certificates/{name}.cer"] == certificate(NEW).public_bytes(Encoding.DER)
    changed = {n for n in before if not n.startswith("signatures/") and after[n] != before[n]}
    assert changed == {"dunes-meta-inf"}
    assert read_properties(after["dunes-meta-inf"]) == {
        **read_properties(before["dunes-meta-inf"]),
        "pkg-signer": name,
    }


def test_the_encoding_of_a_tool_s_file_stays(tmp_path: Path) -> None:
    parts = entries(package(tmp_path))
    parts["dunes-meta-inf"] = wide(parts["dunes-meta-inf"].decode().replace("UTF-8", "UTF-16"))
    copy = signed(zip_of(tmp_path / "tool.package", parts), tmp_path / "signed.package")
    assert entries(copy.path)["dunes-meta-inf"].startswith(b"\xfe\xff")
    assert verify(copy.path).verified == 13


def test_signing_again_replaces_the_own_certificate_and_all_signatures(tmp_path: Path) -> None:
    once = signed(package(tmp_path), tmp_path / "once.package")
    twice = signed(once.path, tmp_path / "twice.package", Digest.MD5)
    result = verify(twice.path)
    assert (result.verified, result.total, result.digest, result.findings) == (13, 13, Digest.MD5, ())
    assert entries(twice.path).keys() == entries(once.path).keys()


def test_folders_are_carried_and_not_signed(tmp_path: Path) -> None:
    parts = {"elements/": b"", **entries(package(tmp_path)), "signatures/elements/": b""}
    copy = signed(zip_of(tmp_path / "tool.package", parts), tmp_path / "signed.package")
    names = entries(copy.path)
    assert "elements/" in names
    assert "signatures/elements/" not in names
    assert verify(copy.path).verified == 13


def test_the_same_moment_gives_the_same_file(tmp_path: Path) -> None:
    one, two = (signed(package(tmp_path), tmp_path / name) for name in ("1.package", "2.package"))
    assert one.sha256 == two.sha256


def test_wrong_keys_and_files_are_refused(tmp_path: Path) -> None:
    source = package(tmp_path)
    with pytest.raises(KeyNotOfCertificate, match="vRO host"):
        sign(source, tmp_path / "s.package", key(3072), certificate(), Digest.MD5)
    with pytest.raises(SameFile):
        signed(source, source)
    with pytest.raises(NotAPackage):
        signed(zip_of(tmp_path / "bare.package", {"x": b"y"}), tmp_path / "s.package")
    locked = [Crafted(name=n.encode(), data=d) for n, d in entries(source).items()]
    locked[1].flags |= 1
    (tmp_path / "locked.package").write_bytes(crafted_zip(*locked))
    with pytest.raises(EncryptedPackage):
        signed(tmp_path / "locked.package", tmp_path / "s.package")
    assert not (tmp_path / "s.package").exists()


def test_a_copy_that_does_not_verify_never_appears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = sign_module.signature

    def wrong(*arguments: object) -> bytes:
        return real(*arguments)[::-1]  # type: ignore[arg-type]

    source = package(tmp_path)
    monkeypatch.setattr(sign_module, "signature", wrong)
    with pytest.raises(CopyDiffers):
        signed(source, tmp_path / "s.package")
    assert not (tmp_path / "s.package").exists()


def test_signing_can_be_cancelled(tmp_path: Path) -> None:
    source = package(tmp_path, action())
    cancel = Cancel()
    result: Verification = verify(signed(source, tmp_path / "s.package", cancel=cancel).path)
    assert result.verified == result.total
    cancel.request()
    with pytest.raises(Cancelled):
        signed(source, tmp_path / "t.package", cancel=cancel)
    assert not (tmp_path / "t.package").exists()
