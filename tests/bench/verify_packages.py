"""What verifying costs: MB/s beside ``unzip -t`` on the same files, and for 1, 10, 100, 1,000 packages.

    python -m tests.bench.verify_packages [--counts 1 10 100 1000] [--elements 150]

The packages are signed for real. ``unzip -t`` inflates and checks CRCs only; verifying also parses every ``info``,
hashes every entry and opens one RSA signature for each. Both run as whole processes; MB are bytes of the files.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.unsign_packages import seconds
from tests.packages.samples import action, action_xml, content, signing
from wizard.packages.content import write_package

_VERIFY = (
    "import argparse, sys; from wizard.packages.command import add_commands, run\n"
    "if __name__ == '__main__':\n"
    "    parser = argparse.ArgumentParser(); add_commands(parser.add_subparsers())\n"
    "    sys.exit(run(parser.parse_args()))\n"
)


def make_packages(folder: Path, count: int, elements: int) -> None:
    """One package of some hundred entries, and copies of it: a disk's cache does not know that they are equal."""
    numbers = random.Random(2)
    chosen = [
        action(f"{numbers.getrandbits(128):032x}", action_xml(script=numbers.randbytes(6000).hex()))
        for _ in range(elements)
    ]
    first = folder / "0.package"
    write_package(first, content(*chosen), signing())
    for number in range(1, count):
        (folder / f"{number}.package").write_bytes(first.read_bytes())


def verify(script: Path, folder: Path) -> None:
    command = [sys.executable, str(script), "package", "verify", str(folder), "--json"]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def unzip_all(folder: Path) -> None:
    for path in folder.iterdir():
        subprocess.run(["unzip", "-tqq", str(path)], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--counts", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--elements", type=int, default=150)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        script = Path(name) / "verify.py"
        script.write_text(_VERIFY, encoding="utf-8")
        for count in arguments.counts:
            folder = Path(name) / str(count)
            folder.mkdir()
            make_packages(folder, count, arguments.elements)
            size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
            ours = min(seconds(lambda folder=folder: verify(script, folder)) for _ in range(2))
            theirs = min(seconds(lambda folder=folder: unzip_all(folder)) for _ in range(2))
            print(
                f"{count:>5} packages, {size:8.1f} MB: verify {ours:8.3f} s, {size / ours:7.1f} MB/s, "
                f"{ours / count * 1000:8.1f} ms each; unzip -t {theirs:8.3f} s, {size / theirs:7.1f} MB/s"
            )


if __name__ == "__main__":
    main()
