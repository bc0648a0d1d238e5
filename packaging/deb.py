"""The program as a Debian package: ``python3 packaging/deb.py [--dist DIR] [--built DIR]``.

Builds the program (or takes the folder of ``--built``), leaves out what Debian itself has, and writes
DIR/certificate-wizard_<version>_<architecture>.deb. Its dependencies are what dpkg-shlibdeps finds the shipped files
to link to, so that the package installs on the Debian it was built on and on later ones.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import guides
from build import build_and_prove, prepare_build, size
from debian_documents import changelog, copyright_file
from environment import NotPrepared, install_packages, program
from product import HOMEPAGE, IDENTIFIER, NAME, REPOSITORY, RESOURCES, VERSION

_LINUX = REPOSITORY / "packaging" / "linux"
_FONTS = "fonts-dejavu-core | fonts-liberation | fonts-noto-core"
_TOOLS = {"dpkg-shlibdeps": "dpkg-dev", "dpkg-deb": "dpkg"}
_OTHER_SYSTEMS = ("rhel", "suse", "alpine")
"""Forms of Microsoft's driver that a Debian never loads."""
_COMPLETIONS = {
    "bash": f"usr/share/bash-completion/completions/{NAME}",
    "zsh": f"usr/share/zsh/vendor-completions/_{NAME}",
}
_DESCRIPTION = """\
change the package-signing certificate of VMware Orchestrator
 Changes the certificate with which a VMware Orchestrator server signs its
 packages, as one guided run: saves the key, exports every package, gives the
 server a new database and a new certificate, and brings the packages back.
 From 8.x on the certificate is replaced in place, without a new database.
 Every step is proven before the next begins, and there is a way back."""


def make(built: Path, dist: Path, *, maintainer: str, compression: str = "xz") -> Path:
    """The package of a built folder. Raises CalledProcessError.

    Times inside are that of SOURCE_DATE_EPOCH, else of the last commit, else of CHANGELOG.md: the same input gives the
    same bytes.
    """
    architecture = _said(["dpkg", "--print-architecture"])
    package = dist / f"{NAME}_{VERSION}_{architecture}.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": _moment()}
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        _lay_out(built, root, environment)
        _document(root, maintainer, int(environment["SOURCE_DATE_EPOCH"]))
        _set_modes(root, root / "usr/lib" / NAME / NAME)
        fields = {
            "Package": NAME,
            "Version": VERSION,
            "Architecture": architecture,
            "Maintainer": maintainer,
            "Installed-Size": str((size(root) + 1023) // 1024),
            "Depends": ", ".join([*linked_packages(root), _FONTS]),
            "Recommends": "ca-certificates, xdg-utils",
            "Suggests": "gnome-keyring | kwalletmanager, fonts-noto-cjk",
            "Section": "admin",
            "Priority": "optional",
            **({"Homepage": HOMEPAGE} if HOMEPAGE else {}),
            "Description": _DESCRIPTION,
        }
        _write_control(root, fields)
        dist.mkdir(parents=True, exist_ok=True)
        command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", root, package]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return package


def _lay_out(built: Path, root: Path, environment: dict[str, str]) -> None:
    """The files of the package, below ``root``, each where Debian wants it."""
    home = root / "usr/lib" / NAME
    shutil.copytree(built, home, symlinks=True)
    trim(home)
    _place(root / "usr/bin").joinpath(NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    shutil.copy(_LINUX / f"{NAME}.desktop", _place(root / "usr/share/applications"))
    _icons(root / "usr/share/icons/hicolor")
    metainfo = (_LINUX / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(int(environment["SOURCE_DATE_EPOCH"])))
    url = f'<url type="homepage">{escape(HOMEPAGE)}</url>' if HOMEPAGE else ""
    for name, value in {"IDENTIFIER": IDENTIFIER, "VERSION": VERSION, "DATE": day, "URL": url}.items():
        metainfo = metainfo.replace(f"@{name}@", value)
    (_place(root / "usr/share/metainfo") / f"{IDENTIFIER}.metainfo.xml").write_text(
        metainfo, encoding="utf-8"
    )
    manual = _place(root / "usr/share/man/man1") / f"{NAME}.1"
    subprocess.run(
        [program("python"), REPOSITORY / "packaging/manual.py", manual], env=environment, check=True
    )
    _compress(manual)
    for shell, place in _COMPLETIONS.items():
        file = _place((root / place).parent) / Path(place).name
        file.write_text(
            _said([program("python"), "-m", "wizard", "completion", shell]) + "\n", encoding="utf-8"
        )


def _document(root: Path, maintainer: str, moment: int) -> None:
    folder = _place(root / "usr/share/doc" / NAME)
    (folder / "changelog").write_text(changelog(maintainer, moment), encoding="utf-8")
    shutil.copy(REPOSITORY / "CHANGELOG.md", folder / "NEWS")
    for file in (folder / "changelog", folder / "NEWS"):
        _compress(file)
    guides.write(folder)
    shutil.copy(_LINUX / "doc-base", _place(root / "usr/share/doc-base") / f"{NAME}.guide")
    licences = next(iter((root / "usr/lib").rglob("licences.json")), RESOURCES / "licences.json")
    (folder / "copyright").write_text(copyright_file(licences), encoding="utf-8")
    shutil.copy(_LINUX / "lintian-overrides", _place(root / "usr/share/lintian/overrides") / NAME)


def trim(home: Path) -> None:
    """Drop what only other systems load, and the libraries of the system that were built in.

    PyInstaller puts the libraries of wheels below folders, with a link beside the program where one is wanted; what
    lies there as a file came from the system. Only the interpreter's own library has no package on every Debian.
    """
    inside = home / "_internal"
    for system in _OTHER_SYSTEMS:
        for folder in inside.glob(f"mssql_python_odbc/libs/linux/{system}"):
            shutil.rmtree(folder)
    for library in inside.glob("lib*.so*"):
        if not library.is_symlink() and not library.name.startswith("libpython"):
            library.unlink()
    for link in [file for file in inside.rglob("*") if file.is_symlink() and not file.exists()]:
        link.unlink()


def linked_packages(root: Path) -> list[str]:
    """What the shipped programs and libraries link to, as dpkg-shlibdeps says it: ``libc6 (>= 2.34)``, …"""
    libraries = [
        file for file in root.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)
    ]
    if not libraries:
        return []
    with tempfile.TemporaryDirectory() as scratch:
        control = _place(Path(scratch) / "debian") / "control"
        control.write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
        private = sorted({str(file.parent) for file in libraries})
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
        command += [*(f"-l{folder}" for folder in private), *map(str, libraries)]
        said = subprocess.run(command, cwd=scratch, check=True, capture_output=True, encoding="utf-8")
    return said.stdout.strip().removeprefix("shlibs:Depends=").split(", ")


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _icons(theme: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([program("python"), REPOSITORY / "packaging/icons.py", scratch], check=True)
        for image in Path(scratch).glob("*.png"):
            shutil.copy(image, _place(theme / f"{image.stem}x{image.stem}/apps") / f"{NAME}.png")
    shutil.copy(RESOURCES / "icons/app.svg", _place(theme / "scalable/apps") / f"{NAME}.svg")


def _write_control(root: Path, fields: dict[str, str]) -> None:
    folder = _place(root / "DEBIAN")
    lines = (f"{name}: {value}\n" for name, value in fields.items())
    (folder / "control").write_text("".join(lines), encoding="utf-8")
    (folder / "md5sums").write_text("".join(_sums(root)), encoding="utf-8")
    for file in folder.iterdir():
        file.chmod(0o644)


def _sums(root: Path) -> Iterator[str]:
    """dpkg --verify compares installed files with these."""
    for file in sorted(root.rglob("*")):
        name = file.relative_to(root)
        if file.is_file() and not file.is_symlink() and name.parts[0] != "DEBIAN":
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {name.as_posix()}\n"


def _set_modes(root: Path, *programs: Path) -> None:
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)


def _compress(file: Path) -> None:
    """As file.gz, without name or time, so that equal files stay equal."""
    file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))
    file.unlink()


def _place(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _said(command: Sequence[str | Path]) -> str:
    return subprocess.run(
        command, cwd=REPOSITORY, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout.strip()


def _moment() -> str:
    """Seconds since 1970, as SOURCE_DATE_EPOCH states them."""
    if stated := os.environ.get("SOURCE_DATE_EPOCH"):
        return stated
    if shutil.which("git") is None:
        return str(int((REPOSITORY / "CHANGELOG.md").stat().st_mtime))
    command = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8")
    return asked.stdout.strip() or str(int(time.time()))


def prepare_packing() -> None:
    """Raises NotPrepared."""
    missing = [package for tool, package in _TOOLS.items() if shutil.which(tool) is None]
    if missing:
        install_packages(missing)


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the program and wrap it as a Debian package.")
    parser.add_argument("--dist", type=Path, default=REPOSITORY / "dist", help="where the package is written")
    parser.add_argument("--built", type=Path, help="a folder built before; it is not built again")
    parser.add_argument(
        "--compression", default="xz", choices=("xz", "zstd", "none"), help="xz is the smallest"
    )
    parser.add_argument(
        "--maintainer", default=f"The {NAME} project <{NAME}@localhost>", help="whom to write to"
    )
    options = parser.parse_args()
    try:
        prepare_build()
        prepare_packing()
        if options.built is None and not build_and_prove(options.dist):
            return 1
        started = time.monotonic()
        package = make(
            options.built or options.dist / NAME,
            options.dist,
            maintainer=options.maintainer,
            compression=options.compression,
        )
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"The package was not made; {error.cmd[0]} failed. {error.stderr or ''}", file=sys.stderr)
        return error.returncode
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB, packed in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
