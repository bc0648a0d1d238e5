"""What the installers say of the product, all of it from pyproject.toml. Standard library only."""

from __future__ import annotations

import tomllib
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
RESOURCES = REPOSITORY / "resources"
_PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME: str = _PROJECT["name"]
VERSION: str = _PROJECT["version"]
SUMMARY: str = _PROJECT["description"]
LICENCE: str = _PROJECT["license"]
HOMEPAGE: str = _PROJECT.get("urls", {}).get("Homepage", "")
"""Empty while the project names none; then nobody is sent anywhere."""
TITLE = "Certificate wizard"
"""What menus and lists of installed programs call it."""
IDENTIFIER = "io.github.certificate_wizard.certificate_wizard"
"""A reversed domain name, as AppStream and macOS demand. Who publishes the program puts one that is theirs."""


def numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers. What follows a release number (rc1, .dev2) is dropped."""
    parts = [int(part) for part in VERSION.split(".")[:3] if part.isdigit()]
    padded = [*parts, 0, 0, 0, 0]
    return padded[0], padded[1], padded[2], padded[3]


def windows_version() -> str:
    """The version resource of the Windows program, in the notation PyInstaller reads."""
    words = {
        "CompanyName": f"The {NAME} project",
        "FileDescription": TITLE,
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": f"{LICENCE} licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": f"{TITLE} for VMware Orchestrator",
        "ProductVersion": VERSION,
    }
    strings = ",\n    ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers()}, prodvers={numbers()}),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [\n    {strings}])]),\n"
        "  VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
