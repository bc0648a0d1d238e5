"""Real packages served and taken again: everything an element says comes back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.practice.plain_http import Http, client
from wizard.packages.content import PackageContent, read_content
from wizard.packages.package import read_package
from wizard.packages.verify import verify
from wizard.practice.process import PracticeServer

SMALL = (
    "GaryFlynn__vro-workflows-nsx-dfw-rule-hit-count__org.nsx.dfwrulehitcount__ddf29373.package",
    "jakkulabs__PowervRO__net.powervro.tests__7cca3c21.package",
    "lrivallain__vro-package-diff__package_v1.0__887b43b1.package",
    "vmware__avi-vrealize-orchestrator-plugin__avi.workflows__b9aff669.package",
    "vmware__avi-vrealize-orchestrator-plugin__o11nplugin-avi-package-2.1.127__a90e8c55.package",
)


def serve(start_server: Callable[..., PracticeServer], folder: Path, files: list[Path]) -> Http:
    folder.mkdir()
    for file in files:
        shutil.copy(file, folder)
    return client(start_server(folder.with_suffix(".run"), packages_from=folder))


def fetched(http: Http, name: str, folder: Path) -> Path:
    query = "?exportConfigSecureStringAttributeValues=true&allowedOperations=vefp"
    path = folder / "fetched.package"
    path.write_bytes(http.get(f"/vco/api/packages/{name}{query}", accept="application/zip").body)
    verification = verify(path)
    assert verification.verified == verification.total > 0
    return path


def files_of(content: PackageContent) -> dict[str, dict[str, bytes]]:
    return {one.id: dict(one.entries) for one in content.elements}


def same_as_served(http: Http, file: Path, folder: Path) -> str:
    name = read_package(file).meta.name
    again = fetched(http, name, folder)
    assert files_of(read_content(again)) == files_of(read_content(file)), name
    return name


def test_small_packages_come_back_whole(
    corpus_packages: Path, start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    files = [corpus_packages / name for name in SMALL]
    http = serve(start_server, tmp_path / "packages", files)
    assert http.get("/vco/api/packages").json()["total"] == len(files)
    for file in files:
        same_as_served(http, file, tmp_path)


@pytest.mark.slow
def test_every_package_comes_back_whole(
    corpus_packages: Path, start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    """One server for each file, so that no element is shared with another version of itself."""
    for number, file in enumerate(sorted(corpus_packages.glob("*.package"))):
        http = serve(start_server, tmp_path / str(number), [file])
        name = same_as_served(http, file, tmp_path)
        http.call("DELETE", f"/vco/api/packages/{name}?option=deletePackageWithContent")
        query = "?importConfigSecureStringAttributeValues=true"
        assert http.post_file(f"/vco/api/packages{query}", file.read_bytes()).status == 202
        same_as_served(http, file, tmp_path)
