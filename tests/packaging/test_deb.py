"""The Debian package, assembled from a small folder that stands in for the built program."""

from __future__ import annotations

import gzip
import importlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import wizard
from tests.packaging.conftest import REPOSITORY

pytestmark = [
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed (Debian: dpkg)"),
    pytest.mark.skipif(
        shutil.which("dpkg-shlibdeps") is None, reason="dpkg-shlibdeps is not installed (Debian: dpkg-dev)"
    ),
]
_MAINTAINER = "A Tester <tester@localhost>"


@pytest.fixture(scope="module")
def deb() -> ModuleType:
    sys.path.insert(0, str(REPOSITORY / "packaging"))
    try:
        return importlib.import_module("deb")
    finally:
        sys.path.pop(0)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a build makes, in small: a program, a wheel's library and a system's, the resources."""
    folder = tmp_path_factory.mktemp("built") / "certificate-wizard"
    inside = folder / "_internal"
    (inside / "wheel.libs").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "certificate-wizard")
    zlib = next(Path(found) for found in _zlib() if Path(found).exists())
    shutil.copy(zlib, inside / "libz.so.1")
    shutil.copy(zlib, inside / "libpython3.11.so.1.0")
    shutil.copy(zlib, inside / "wheel.libs" / "libown-1234.so")
    (inside / "libown-1234.so").symlink_to("wheel.libs/libown-1234.so")
    driver = inside / "mssql_python_odbc" / "libs" / "linux"
    for system in ("debian_ubuntu", "rhel", "suse"):
        (driver / system).mkdir(parents=True)
        (driver / system / "driver").write_text("", encoding="utf-8")
    (inside / "libodbcinst.so.2").symlink_to("mssql_python_odbc/libs/linux/rhel/driver")
    shutil.copytree(REPOSITORY / "resources", inside / "wizard" / "_resources")
    return folder


def _zlib() -> list[str]:
    said = subprocess.run(["dpkg-query", "-L", "zlib1g"], capture_output=True, encoding="utf-8").stdout
    return [line for line in said.splitlines() if line.endswith("libz.so.1")]


@pytest.fixture(scope="module")
def package(deb: ModuleType, built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = deb.make(built, tmp_path_factory.mktemp("dist"), maintainer=_MAINTAINER, compression="xz")
    assert isinstance(made, Path)
    return made


@pytest.fixture(scope="module")
def root(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("root")
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def _fields(root: Path) -> dict[str, str]:
    lines = (root / "DEBIAN" / "control").read_text(encoding="utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines if not line.startswith(" "))


def test_name_says_program_version_and_architecture(package: Path) -> None:
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, encoding="utf-8"
    ).stdout.strip()
    assert package.name == f"certificate-wizard_{wizard.__version__}_{architecture}.deb"


def test_control_names_what_the_files_link_to(root: Path) -> None:
    fields = _fields(root)
    assert fields["Package"] == "certificate-wizard"
    assert fields["Version"] == wizard.__version__
    assert fields["Maintainer"] == _MAINTAINER
    depends = [wanted.split()[0] for wanted in fields["Depends"].split(", ")]
    assert "libc6" in depends
    assert depends[-1] == "fonts-dejavu-core"
    assert int(fields["Installed-Size"]) > 100


def test_same_input_makes_the_same_bytes(deb: ModuleType, built: Path, package: Path, tmp_path: Path) -> None:
    again = deb.make(built, tmp_path, maintainer=_MAINTAINER, compression="xz")
    assert again.read_bytes() == package.read_bytes()


def test_libraries_of_the_system_and_of_other_systems_stay_out(root: Path) -> None:
    inside = root / "usr/lib/certificate-wizard/_internal"
    assert not (inside / "libz.so.1").exists()
    assert (inside / "libpython3.11.so.1.0").is_file()
    assert (inside / "libown-1234.so").is_symlink()
    assert [path.name for path in (inside / "mssql_python_odbc/libs/linux").iterdir()] == ["debian_ubuntu"]
    dangling = [path for path in root.rglob("*") if path.is_symlink() and not path.exists()]
    assert dangling == []


def test_modes_let_everyone_read_and_only_the_program_run(root: Path) -> None:
    program = root / "usr/lib/certificate-wizard/certificate-wizard"
    assert (root / "usr/bin/certificate-wizard").resolve() == program.resolve()
    for path in root.rglob("*"):
        if not path.is_symlink():
            assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() or path == program else 0o644), path


def test_sums_are_those_of_the_files(root: Path) -> None:
    checked = subprocess.run(
        ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=root, capture_output=True, encoding="utf-8"
    )
    assert (checked.returncode, checked.stdout) == (0, "")
    listed = (root / "DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(listed) == len(files) - 2  # control and md5sums themselves


def test_manual_page_names_every_command(root: Path) -> None:
    from wizard.cli import _parser

    page = gzip.decompress((root / "usr/share/man/man1/certificate-wizard.1.gz").read_bytes()).decode()
    plain = page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "")
    (commands,) = [action for action in _parser()._actions if action.dest == "command"]
    assert commands.choices
    for name in commands.choices:
        assert f"certificate-wizard {name}" in plain
    assert wizard.__version__ in page.splitlines()[0]


def test_manual_page_says_what_the_gallery_takes(root: Path) -> None:
    page = gzip.decompress((root / "usr/share/man/man1/certificate-wizard.1.gz").read_bytes()).decode()
    gallery = page.split(".SH COMMAND \\fI\\,'certificate\\-wizard gallery'")[1].split(".SH COMMAND")[0]
    for option in ("DIR", "\\-\\-only", "\\-\\-font"):
        assert option in gallery


def test_the_guide_is_in_every_language(root: Path) -> None:
    folder = root / "usr/share/doc/certificate-wizard"
    for name, language in (("guide.html", "en"), ("guide.de.html", "de"), ("guide.ja.html", "ja")):
        page = (folder / name).read_text(encoding="utf-8")
        assert page.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
        assert page.rstrip().endswith("</html>")
    registered = (root / "usr/share/doc-base/certificate-wizard.guide").read_text(encoding="utf-8")
    (index,) = [line for line in registered.splitlines() if line.startswith("Index: ")]
    assert (root / index.removeprefix("Index: /")).is_file()


def test_a_homepage_is_named_only_where_there_is_one(
    deb: ModuleType, built: Path, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (metainfo,) = (root / "usr/share/metainfo").iterdir()
    assert "Homepage" not in _fields(root)
    assert "url" not in metainfo.read_text(encoding="utf-8")
    monkeypatch.setattr(deb, "HOMEPAGE", "https://example.org/?a&b")
    made = deb.make(built, tmp_path, maintainer=_MAINTAINER, compression="none")
    named = tmp_path / "named"
    subprocess.run(["dpkg-deb", "--raw-extract", made, named], check=True)
    assert _fields(named)["Homepage"] == "https://example.org/?a&b"
    (metainfo,) = (named / "usr/share/metainfo").iterdir()
    assert '<url type="homepage">https://example.org/?a&amp;b</url>' in metainfo.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed (Debian: man-db)")
def test_manual_page_can_be_read(root: Path) -> None:
    page = root / "usr/share/man/man1/certificate-wizard.1.gz"
    shown = subprocess.run(
        ["man", "--local-file", page],
        capture_output=True,
        encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "MANWIDTH": "120", "LANG": "C.UTF-8"},
    )
    assert shown.returncode == 0
    assert "SYNOPSIS" in shown.stdout
    assert "CERTIFICATE_WIZARD_STORE_PASSWORD" in shown.stdout


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None,
    reason="desktop-file-validate is not installed (Debian: desktop-file-utils)",
)
def test_desktop_entry_is_valid(root: Path) -> None:
    entry = root / "usr/share/applications/certificate-wizard.desktop"
    said = subprocess.run(["desktop-file-validate", entry], capture_output=True, encoding="utf-8")
    assert (said.returncode, said.stdout + said.stderr) == (0, "")


@pytest.mark.skipif(
    shutil.which("appstreamcli") is None, reason="appstreamcli is not installed (Debian: appstream)"
)
def test_metainfo_is_valid(root: Path) -> None:
    (file,) = (root / "usr/share/metainfo").iterdir()
    said = subprocess.run(
        ["appstreamcli", "validate", "--pedantic", "--strict", "--no-net", file],
        capture_output=True,
        encoding="utf-8",
    )
    assert said.returncode == 0, said.stdout
    assert f'version="{wizard.__version__}"' in file.read_text(encoding="utf-8")


def test_desktop_entry_icon_and_program_are_in_the_package(root: Path) -> None:
    entry = (root / "usr/share/applications/certificate-wizard.desktop").read_text(encoding="utf-8")
    fields = dict(line.split("=", 1) for line in entry.splitlines() if "=" in line)
    icons = root / "usr/share/icons/hicolor"
    assert (icons / "scalable/apps" / f"{fields['Icon']}.svg").is_file()
    for size in (16, 48, 256):
        image = (icons / f"{size}x{size}/apps" / f"{fields['Icon']}.png").read_bytes()
        assert image.startswith(b"\x89PNG")
        assert (int.from_bytes(image[16:20]), int.from_bytes(image[20:24])) == (size, size)
    assert (root / "usr/bin" / fields["Exec"].split()[0]).is_symlink()


def test_copyright_names_every_part(root: Path) -> None:
    text = (root / "usr/share/doc/certificate-wizard/copyright").read_text(encoding="utf-8")
    parts = json.loads((REPOSITORY / "resources/licences.json").read_text(encoding="utf-8"))
    for part in parts[1:]:
        assert f" {part['name']} {part['version']}".rstrip() in text
    assert all(line.strip() for line in text.splitlines() if line.startswith(" "))


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_lintian_finds_no_error(package: Path) -> None:
    """A tester's address has no host; everything else counts. The stand-in's library has no symbols to know."""
    known = "bogus-mail-host,bogus-mail-host-in-debian-changelog,maintainer-address-malformed"
    said = subprocess.run(
        ["lintian", "--fail-on", "error", "--suppress-tags", known, package],
        capture_output=True,
        encoding="utf-8",
    )
    assert said.returncode == 0, said.stdout
