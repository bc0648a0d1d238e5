"""List, details, export, import, delete: rest-api.md 3, as its own examples call them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.practice.plain_http import VCO, Http, client, saved
from wizard.packages.content import PackageContent, read_content, write_package
from wizard.packages.verify import verify
from wizard.practice.element_facts import facts_of
from wizard.practice.process import PracticeServer

BACKUP = "com.example.backup"
STORAGE = "com.example.vendor.storage"
DNS = "com.example.library.dns"


def names_of(reply: Http | object) -> list[str]:
    links = reply.json()["link"]  # type: ignore[attr-defined]
    return [next(a["value"] for a in link["attributes"] if a["name"] == "name") for link in links]


def exported(http: Http, name: str, folder: Path, query: str = "") -> Path:
    reply = http.get(f"/vco/api/packages/{name}/{query}", accept="application/zip")
    assert reply.status == 200, reply.body
    return saved(folder, f"{name}.package", reply.body)


def part(path: Path, element_name: str, part_name: str) -> bytes | None:
    """A file of the element with this name."""
    for element in read_content(path).elements:
        if facts_of(element.id, element.entries).name == element_name:
            return element.get(part_name)
    raise AssertionError(f"{element_name} is not in {path}")


def test_list_has_links_with_attributes_and_total(shared: Http) -> None:
    reply = shared.get("/vco/api/packages")
    value = reply.json()
    assert reply.status == 200
    assert reply.headers["content-type"] == "application/json"
    assert value["total"] == len(value["link"]) == 14
    assert value["start"] == 0
    link = next(one for one in value["link"] if {"name": "name", "value": BACKUP} in one["attributes"])
    assert {a["name"] for a in link["attributes"]} >= {"name", "id", "description"}
    assert link["href"] == f"{shared.url}/vco/api/packages/{BACKUP}/"
    assert link["rel"] == "down"


def test_both_slash_forms_answer_the_same(shared: Http) -> None:
    assert shared.get("/vco/api/packages/").json() == shared.get("/vco/api/packages").json()
    assert (
        shared.get(f"/vco/api/packages/{BACKUP}/").json() == shared.get(f"/vco/api/packages/{BACKUP}").json()
    )


def test_list_as_xml(shared: Http) -> None:
    root = shared.get("/vco/api/packages/", accept="application/xml").xml()
    assert root.tag == f"{VCO}packages"
    assert root.get("total") == "14"
    names = [
        attribute.get("value")
        for attribute in root.iterfind(f"{VCO}link/{VCO}attributes/{VCO}attribute")
        if attribute.get("name") == "name"
    ]
    assert names == names_of(shared.get("/vco/api/packages"))


def test_details_nest_members_as_old_servers_do(shared: Http) -> None:
    value = shared.get("/vco/api/packages/com.example.library.network/").json()
    assert value["name"] == "com.example.library.network"
    assert value["description"] == "Addresses, names and reachability"
    actions = [{a["name"]: a["value"] for a in one["actions"]["attributes"]} for one in value["actions"]]
    assert {one["name"] for one in actions} == {
        "findFreeAddress",
        "isReachable",
        "maskOfPrefix",
        "registerName",
    }
    assert all(one["id"] for one in actions)
    assert [one["workflow"]["rel"] for one in value["workflows"]] == ["down", "down"]
    assert len(value["configurations"]) == len(value["resources"]) == len(value["policyTemplates"]) == 1
    assert value["usedPlugins"] == [{"name": "VC", "version": "6.5.0"}]


def test_export_is_a_signed_package(shared: Http, tmp_path: Path) -> None:
    reply = shared.get(f"/vco/api/packages/{BACKUP}", accept="application/zip")
    assert reply.status == 200
    assert reply.headers["content-type"] == "application/zip"
    assert reply.headers["content-disposition"] == f'attachment; filename="{BACKUP}.package"'
    verification = verify(saved(tmp_path, "a.package", reply.body))
    assert verification.name == BACKUP
    assert verification.digest is not None
    assert verification.digest.value == "MD5"
    assert verification.verified == verification.total > 10
    assert verification.signer is not None
    assert ",CN=vRO practice.example.com " in verification.signer.subject


def test_zip_has_the_form_servers_write(shared: Http) -> None:
    reply = shared.get(f"/vco/api/packages/{BACKUP}", accept="application/zip")
    archive = zipfile.ZipFile(io.BytesIO(reply.body))
    entries = archive.infolist()
    assert entries[0].filename == "dunes-meta-inf"
    assert {entry.flag_bits for entry in entries} == {0x0808}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}
    tops = [entry.filename.split("/")[0] for entry in entries]
    assert list(dict.fromkeys(tops)) == ["dunes-meta-inf", "elements", "certificates", "signatures"]


def test_binary_is_chosen_by_accept_alone(shared: Http) -> None:
    path = f"/vco/api/packages/{BACKUP}/"
    assert shared.get(path, accept="application/octet-stream").body[:2] == b"PK"
    assert shared.get(path, accept="*/*").body[:2] == b"PK"
    assert shared.get(path, accept=None).body[:2] == b"PK"
    assert shared.get(path, accept="application/json, */*;q=0.1").json()["name"] == BACKUP
    assert shared.get(path, accept="application/xml").xml().tag == f"{VCO}package-details"
    assert shared.get(path, accept="image/png").status == 406


def test_export_switches(shared: Http, tmp_path: Path) -> None:
    whole = exported(shared, DNS, tmp_path)
    assert part(whole, "registerName", "version-history")
    assert "dns1.example.com".encode("utf-16-be") in (part(whole, "DNS servers", "data") or b"")
    assert "dGhpcyBvcGVucyBub3RoaW5n".encode("utf-16-be") not in (part(whole, "DNS servers", "data") or b"")
    tagged = exported(shared, "com.example.tagging", tmp_path)
    assert part(tagged, "tagsOf", "tags")

    bare = exported(
        shared, DNS, tmp_path, "?exportVersionHistory=false&exportConfigurationAttributeValues=false"
    )
    assert part(bare, "registerName", "version-history") is None
    assert "dns1.example.com".encode("utf-16-be") not in (part(bare, "DNS servers", "data") or b"")
    untagged = exported(shared, "com.example.tagging", tmp_path, "?exportGlobalTags=false")
    assert part(untagged, "tagsOf", "tags") is None
    secret = exported(shared, DNS, tmp_path, "?exportConfigSecureStringAttributeValues=true")
    assert "dGhpcyBvcGVucyBub3RoaW5n".encode("utf-16-be") in (part(secret, "DNS servers", "data") or b"")


def test_allowed_operations_are_intersected_and_never_added(shared: Http, tmp_path: Path) -> None:
    own = exported(shared, STORAGE, tmp_path)
    assert 'allowed-operations="vf"'.encode("utf-16-be") in (part(own, "volumeRequest", "data") or b"")
    asked = exported(shared, STORAGE, tmp_path, "?allowedOperations=ve")
    assert 'allowed-operations="v"'.encode("utf-16-be") in (part(asked, "volumeRequest", "data") or b"")
    assert "allowed-operations".encode("utf-16-be") not in (part(asked, "Arrays", "data") or b"")
    licence = zipfile.ZipFile(io.BytesIO(part(asked, "LICENCE.txt", "data") or b""))
    assert licence.read("VSO-RESOURCE-INF/attribute_allowedOperations") == b"v"


def test_unknown_parameters_are_ignored_and_file_name_can_be_chosen(shared: Http) -> None:
    reply = shared.get(
        f"/vco/api/packages/{BACKUP}?exportAsZip=true&packageName=mine.package", accept="application/zip"
    )
    assert reply.status == 200
    assert reply.headers["content-disposition"] == 'attachment; filename="mine.package"'


def test_names_beyond_ascii(shared: Http, tmp_path: Path) -> None:
    path = exported(shared, "com.example.demo.gr%C3%B6%C3%9Fe", tmp_path)
    assert verify(path).name == "com.example.demo.größe"


def test_errors(shared: Http) -> None:
    assert shared.get("/vco/api/packages/no.such.package").status == 404
    assert shared.get("/vco/api/packages/no.such.package", accept="application/zip").status == 404
    assert shared.get("/vco/api/nothing").status == 404
    assert shared.call("PATCH", "/vco/api/packages").status == 405
    assert (
        shared.get(f"/vco/api/packages/{BACKUP}?exportGlobalTags=maybe", accept="application/zip").status
        == 400
    )
    broken = shared.post_file("/vco/api/packages", b"this is no zip")
    assert broken.status == 400
    assert broken.json() == {"status": 400, "message": "Unable to extract package from raw data"}
    assert shared.call("POST", "/vco/api/packages", body=b"x", Content_Type="text/plain").status == 415
    assert shared.post_file("/vco/api/packages", b"x", field="other").status == 400


def test_wrong_signature_is_refused(shared: Http, tmp_path: Path) -> None:
    path = exported(shared, BACKUP, tmp_path)
    source = zipfile.ZipFile(path)
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            content = source.read(name)
            copy.writestr(
                name,
                content[:-1] + bytes([content[-1] ^ 1]) if name.startswith("signatures/dunes") else content,
            )
    reply = shared.post_file("/vco/api/packages?overwrite=true", changed.getvalue())
    assert (reply.status, reply.json()["message"]) == (400, "Unable to extract package from raw data")


def without_signatures(path: Path, target: Path) -> bytes:
    write_package(target, read_content(path), None)
    return target.read_bytes()


def test_delete_import_again_and_compare(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    http = client(start_server())
    original = exported(http, DNS, tmp_path, "?exportConfigSecureStringAttributeValues=true")
    gone = http.call("DELETE", f"/vco/api/packages/{DNS}/?option=deletePackageWithContent")
    assert (gone.status, gone.body) == (200, b"")
    assert http.get(f"/vco/api/packages/{DNS}").status == 404
    assert http.call("DELETE", f"/vco/api/packages/{DNS}/").status == 404

    unsigned = without_signatures(original, tmp_path / "unsigned.package")
    reply = http.post_file(
        "/vco/api/packages/?overwrite=true&importConfigSecureStringAttributeValues=true", unsigned
    )
    assert reply.status == 202
    assert reply.json() == {"errors": []}
    (tmp_path / "again").mkdir()
    again = exported(http, DNS, tmp_path / "again", "?exportConfigSecureStringAttributeValues=true")
    assert elements(read_content(again)) == elements(read_content(original))


def elements(content: PackageContent) -> dict[str, dict[str, bytes]]:
    return {one.id: dict(one.entries) for one in content.elements}


def test_delete_keeps_or_takes_elements(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server())

    def actions() -> set[str]:
        links = http.get("/vco/api/actions").json()["link"]
        return {a["value"] for link in links for a in link["attributes"] if a["name"] == "name"}

    before = actions()
    assert http.call("DELETE", "/vco/api/packages/com.example.certificates").status == 200
    assert actions() == before
    assert http.call("DELETE", f"/vco/api/packages/{DNS}?option=deletePackageKeepingShared").status == 200
    assert before - actions() == {"removeName"}
    network = "com.example.library.network"
    assert http.call("DELETE", f"/vco/api/packages/{network}?option=deletePackageWithContent").status == 200
    assert {"registerName", "isReachable"} <= before - actions()


def test_older_elements(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    http = client(start_server())
    path = exported(http, "com.example.library.strings", tmp_path)
    older = io.BytesIO()
    content = read_content(path)
    aged = tuple(
        type(one)(
            one.id, tuple((name, aged_data(data) if name == "data" else data) for name, data in one.entries)
        )
        for one in content.elements
    )
    write_package(older, PackageContent(content.meta, aged), None)
    refused = http.post_file("/vco/api/packages", older.getvalue())
    assert refused.status == 409
    assert "padLeft" in refused.json()["message"]
    taken = http.post_file("/vco/api/packages?overwrite=true", older.getvalue())
    assert taken.status == 202
    assert [one["elementName"] for one in taken.json()["errors"]] == ["padLeft"]
    (tmp_path / "again").mkdir()
    again = exported(http, "com.example.library.strings", tmp_path / "again")
    assert 'version="0.3.0"'.encode("utf-16-be") in (part(again, "padLeft", "data") or b"")


def aged_data(data: bytes) -> bytes:
    return data.replace('version="0.3.0"'.encode("utf-16-be"), 'version="0.2.9"'.encode("utf-16-be"))
