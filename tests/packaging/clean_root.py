"""A bare Debian in a folder, in which an installation is tried: nothing of this machine is in it.

Needs root and debootstrap. /proc is a fresh one of a namespace of its own, which ends with each command: nothing of
this machine's is bound into the folder, so that deleting it touches nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

_SOURCES = (Path("/etc/apt/sources.list"), Path("/etc/apt/sources.list.d"))
_MINUTES = 10
_ENTER = 'mount -t proc proc "$0/proc" && root="$0" && exec chroot "$root" "$@"'


def lacking() -> str:
    """What this machine lacks for a clean root; empty when nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root can make a clean root"
    missing = [tool for tool in ("debootstrap", "unshare", "chroot") if shutil.which(tool) is None]
    return f"{', '.join(missing)} not installed" if missing else ""


@dataclass(frozen=True)
class CleanRoot:
    folder: Path

    def environment(self, **more: str) -> dict[str, str]:
        known = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        return known | {"DEBIAN_FRONTEND": "noninteractive"} | more

    def command(self, *command: str) -> list[str]:
        """The command that runs ``command`` inside, as process 1 of its own: whatever it starts ends with it."""
        spaces = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
        return [*spaces, "sh", "-c", _ENTER, str(self.folder), *command]

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*command),
            env=self.environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=_MINUTES * 60,
        )

    def files(self) -> frozenset[str]:
        """Every path inside, of what is on the disk."""
        found = self.folder.rglob("*")
        return frozenset(path.relative_to(self.folder).as_posix() for path in found)


def make(folder: Path) -> CleanRoot:
    """Debian of this machine's release, with this machine's package sources. Raises CalledProcessError."""
    release = next(
        line.partition("=")[2]
        for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
        if line.startswith("VERSION_CODENAME=")
    )
    command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", release, str(folder)]
    subprocess.run([*command, _mirror()], check=True, capture_output=True, timeout=_MINUTES * 60)
    (folder / "etc/apt/sources.list").unlink(missing_ok=True)
    for source in _SOURCES:
        if source.is_dir():
            shutil.copytree(source, folder / "etc/apt" / source.name, dirs_exist_ok=True)
        elif source.is_file():
            shutil.copy(source, folder / "etc/apt")
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    return CleanRoot(folder)


def _mirror() -> str:
    """Where this machine's own Debian packages come from."""
    said = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return next(line for line in said.stdout.splitlines() if line.rstrip("/").endswith("/debian"))
