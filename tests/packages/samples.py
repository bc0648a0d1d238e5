"""Keys, certificates, elements and whole packages made in code."""

from __future__ import annotations

import base64
import datetime
import functools
import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from wizard.packages.content import ElementContent, PackageContent, Signing, write_package
from wizard.packages.digest import Digest
from wizard.packages.package import Meta
from wizard.packages.properties import write_properties

MODIFIED = datetime.datetime(2019, 12, 16, 14, 56, 30)
OTHER_OWNER = "O=VMware,OU=Unknown,CN=vRO elsewhere"


@functools.cache
def key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


@functools.cache
def certificate(
    common_name: str = "vRO host.example.org 7582fc4e-0000-4000-8000-000000000001",
) -> x509.Certificate:
    """Stored common name first, as servers do, so that the package's form starts with O=."""
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, common_name, _validate=False),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Unknown"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "VMware"),
        ]
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key().public_key())
        .serial_number(4711)
        .not_valid_before(datetime.datetime(2019, 1, 1))
        .not_valid_after(datetime.datetime(2029, 1, 1))
        .sign(key(), hashes.SHA512())
    )


def signing(digest: Digest = Digest.MD5) -> Signing:
    return Signing(key(), certificate(), digest)


def wide(text: str) -> bytes:
    """As servers encode XML parts: UTF-16BE with mark."""
    return b"\xfe\xff" + text.encode("utf-16-be")


def info(element_id: str, kind: str, owner: str = OTHER_OWNER) -> bytes:
    return write_properties({"type": kind, "signature-owner": owner, "id": element_id})


def categories(*names: str) -> bytes:
    inner = "".join(f"<category name='{name}'><name><![CDATA[{name}]]></name></category>" for name in names)
    return wide(f"<categories>{inner}</categories>")


def action_xml(
    element_id: str = "a-1",
    name: str = "copyFile",
    version: str = "1.0.0",
    operations: str | None = "vef",
    script: str = "return 1;",
    parameters: str = '<param n="host" t="string"><![CDATA[]]></param>',
) -> bytes:
    allowed = "" if operations is None else f' allowed-operations="{operations}"'
    return wide(
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<dunes-script-module name={quoteattr(name)} result-type="string" api-version="6.0.0" '
        f'id="{element_id}" version="{version}"{allowed}>\n  {parameters}\n'
        f'  <script encoded="false"><![CDATA[{script}]]></script>\n</dunes-script-module>'
    )


def history(*versions: str) -> bytes:
    items = "".join(
        f'<item><content initialized="true">{base64.b64encode(version.encode()).decode()}</content>'
        f"<ver>{version}</ver><date>20180907165544+0000</date><user>admin</user><cm><![CDATA[]]></cm></item>"
        for version in versions
    )
    return wide(f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<items>{items}</items>')


def action(element_id: str = "a-1", data: bytes | None = None, *more: tuple[str, bytes]) -> ElementContent:
    return ElementContent(
        element_id,
        (
            ("data", action_xml(element_id) if data is None else data),
            ("categories", categories("com.example.files")),
            *more,
            ("content-signature", bytes(256)),
            ("info", info(element_id, "ScriptModule")),
        ),
    )


def configuration(
    element_id: str = "c-1", value: str = "__NULL__", secret_type: str = "SecureString"
) -> ElementContent:
    data = wide(
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<config-element id="{element_id}" version="0.0.1">\n'
        "  <display-name><![CDATA[Hosts]]></display-name>\n  <atts>\n"
        '    <att name="host" type="string" read-only="false">\n'
        '      <value encoded="n"><![CDATA[a > b </value>]]></value>\n    </att>\n'
        f'    <att name="password" type="{secret_type}" read-only="false">\n'
        f'      <value encoded="n"><![CDATA[{value}]]></value>\n    </att>\n  </atts>\n</config-element>'
    )
    return ElementContent(
        element_id,
        (
            ("data", data),
            ("categories", categories("Library", "Hosts")),
            ("info", info(element_id, "ConfigurationElement")),
        ),
    )


def resource_zip(
    payload: bytes = b"\x89PNG", operations: str | None = "vef", name: str = "logo.png"
) -> bytes:
    """As a server writes it: deflated, sizes in data descriptors."""
    target = _Unseekable()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        members = {
            "attribute_id": b"r-1",
            "attribute_name": name.encode(),
            "attribute_version": b"0.0.2",
            "attribute_mimetype": b"image/png",
        }
        if operations is not None:
            members["attribute_allowedOperations"] = operations.encode()
        for member, data in (*members.items(), ("data", payload)):
            archive.writestr(f"VSO-RESOURCE-INF/{member}", data)
    return target.getvalue()


class _Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def seek(self, *arguments: int) -> int:
        raise io.UnsupportedOperation


def resource(element_id: str = "r-1", data: bytes | None = None) -> ElementContent:
    return ElementContent(
        element_id,
        (
            ("data", resource_zip() if data is None else data),
            ("categories", categories("Icons")),
            ("info", info(element_id, "ResourceElement")),
        ),
    )


def meta(name: str = "com.example.files", signer: str = "CN=nobody") -> Meta:
    return Meta(
        name, "ff80", signer, OTHER_OWNER, "Files & more", ("VC#6.5.0",), "7.6.0.12923317", "12923317"
    )


def content(*elements: ElementContent) -> PackageContent:
    return PackageContent(meta(), elements or (action(), configuration(), resource()))


def package(
    folder: Path, *elements: ElementContent, digest: Digest = Digest.MD5, name: str = "a.package"
) -> Path:
    """A package signed as a server signs it."""
    path = folder / name
    write_package(path, content(*elements), signing(digest), MODIFIED)
    return path


def entries(path: Path) -> dict[str, bytes]:
    """Names and contents, in order, by another zip reader than the one under test."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_of(path: Path, parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A plain zip, as tools write it."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path
