"""What writing an unsigned copy costs, beside copying the file and beside the usual tools.

    python -m tests.bench.unsign_packages [--mib 250] [--entries 9000] [--pairs 5]

Two packages of the same content, one laid out as servers do (signatures last), one with signatures between
the entries. Every comparison is made of paired runs in one call, the order alternating; the figure is the
median of the ratios. The goals stand beside the figures.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.package_maker import Layout, make_package
from wizard.packages.archive import open_archive
from wizard.packages.layout import SIGNATURES
from wizard.packages.zip_writer import ZipWriter

_WHOLE_PROCESS = (
    "import argparse, sys; from wizard.packages.command import add_commands, run; "
    "parser = argparse.ArgumentParser(); add_commands(parser.add_subparsers()); "
    "sys.exit(run(parser.parse_args()))"
)


def rewrite(source: Path, target: Path) -> None:
    """The rewriting alone: no fsync, no proof."""
    with open_archive(source) as archive, target.open("wb") as file:
        writer = ZipWriter(file)
        writer.copy(archive, [entry for entry in archive.entries if not entry.name.startswith(SIGNATURES)])
        writer.finish()


def rewrite_with_zipfile(source: Path, target: Path) -> None:
    """What one writes without knowing better: every entry inflated and deflated again."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            if not member.filename.startswith(SIGNATURES):
                new.writestr(member, old.read(member))


def whole_process(source: Path, target: Path) -> None:
    command = [
        sys.executable,
        "-c",
        _WHOLE_PROCESS,
        "package",
        "unsign",
        str(source),
        "--output",
        str(target),
    ]
    subprocess.run([*command, "--json", "--overwrite"], check=True, stdout=subprocess.DEVNULL)


def usual_tools(source: Path, target: Path) -> None:
    copy = target / source.name
    subprocess.run(["cp", str(source), str(copy)], check=True)
    subprocess.run(["zip", "-q", "-d", str(copy), "signatures/*"], check=True)
    subprocess.run(["unzip", "-tq", str(copy)], check=True, stdout=subprocess.DEVNULL)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def paired(
    pairs: int, ours: Callable[[], object], theirs: Callable[[], object]
) -> tuple[float, float, float]:
    """Median seconds of both and the median of the ratios ours / theirs."""
    ours(), theirs()  # the first run fills the page cache for both
    times = []
    for number in range(pairs):
        if number % 2:
            late = seconds(theirs)
            times.append((seconds(ours), late))
        else:
            times.append((seconds(ours), seconds(theirs)))
    first, second = zip(*times, strict=True)
    ratios = [mine / other for mine, other in times]
    return statistics.median(first), statistics.median(second), statistics.median(ratios)


def report(what: str, figures: tuple[float, float, float], goal: str) -> None:
    ours, theirs, ratio = figures
    print(f"  {what:<58} {ours:8.3f} s {theirs:8.3f} s   ratio {ratio:7.3f}   goal {goal}")


def measure(source: Path, folder: Path, pairs: int) -> None:
    target = folder / "copy.package"
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    report(
        "rewriting alone / shutil.copyfile",
        paired(pairs, lambda: rewrite(source, target), lambda: shutil.copyfile(source, target)),
        "<= 1.5",
    )
    report(
        "package unsign, whole process / cp + zip -d + unzip -t",
        paired(pairs, lambda: whole_process(source, tools), lambda: usual_tools(source, tools)),
        "<= 1",
    )
    report(
        "rewriting alone / zipfile rewrite",
        paired(1, lambda: rewrite(source, target), lambda: rewrite_with_zipfile(source, target)),
        "<= 0.02",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--mib", type=int, default=250)
    parser.add_argument("--entries", type=int, default=9000)
    parser.add_argument("--pairs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for layout in Layout:
            source = folder / f"{layout.value}.package"
            make_package(source, arguments.mib * 1024 * 1024, arguments.entries, layout)
            print(f"{layout.value}: {source.stat().st_size / 1e6:.0f} MB, {arguments.entries} entries")
            measure(source, folder, arguments.pairs)
            source.unlink()


if __name__ == "__main__":
    main()
