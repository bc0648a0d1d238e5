"""Packages that the administrator exported into a folder, by the name inside each file."""

from __future__ import annotations

from pathlib import Path

from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

ENDING = ".package"

SAME_NAME_TWICE = Kind(
    "export_same_name_twice",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Two files hold the package {subject}: {first} and {second}."),
    (QT_TRANSLATE_NOOP("wizard", "an older export was left in the folder"),),
    QT_TRANSLATE_NOOP("wizard", "Move the older file out of the folder and run the step again."),
)


def packages_in(folder: Path) -> dict[str, Path]:
    """Package files of a folder by the name inside. Raises PackageError, or FindingError for a name held twice."""
    from wizard.packages.archive import open_archive
    from wizard.packages.package import read_meta

    files: dict[str, Path] = {}
    for path in sorted(folder.glob(f"*{ENDING}")):
        with open_archive(path) as archive:
            name = read_meta(archive).name
        if name in files:
            first, second = files[name].name, path.name
            raise FindingError(SAME_NAME_TWICE.of(name, first=first, second=second))
        files[name] = path
    return files
