"""What verifying costs: MB/s beside ``unzip -t`` on the same files, and for 1, 10, 100, 1,000 packages.

    python -m tests.bench.verify_packages [--counts 1 10 100 1000] [--elements 150]

The packages are signed for real. ``unzip -t`` inflates and checks CRCs only; verifying also parses every ``info``,
hashes every entry and opens one RSA signature for each. Both run as whole processes, in turns, the ratio is the
median of paired runs; processor seconds count all cores and stay the same on a busy machine. MB are bytes of the
files. Before that, on one core: verifying a package beside its lower bound, which inflates every entry, digests
what is signed and opens the signatures, with everything else known beforehand.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from tests.packages.samples import action, action_xml, content, key, signing
from wizard.packages.archive import open_archive
from wizard.packages.content import write_package
from wizard.packages.deflate import inflate
from wizard.packages.digest import Digest
from wizard.packages.layout import SIGNATURES
from wizard.packages.verify import verify as verify_one

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


def cost(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds, and processor seconds of the processes it started."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    work()
    took, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def lower_bound(path: Path) -> Callable[[], None]:
    """Inflate, digest and one RSA operation for each entry of the package, its bytes already at hand."""
    public = key().public_key()
    with open_archive(path) as archive:
        raw = [
            (archive.bytes_at(entry.data_offset, entry.compressed_size), entry.size)
            for entry in archive.files
        ]
        signed = [archive.read(entry) for entry in archive.files if not entry.name.startswith(SIGNATURES)]
        signatures = [archive.read(entry) for entry in archive.files if entry.name.startswith(SIGNATURES)]

    def work() -> None:
        for data, size in raw:
            inflate(data, size)
        for data in signed:
            digest = Digest.MD5.new()
            digest.update(data)
            digest.digest()
        for signature in signatures:
            public.recover_data_from_signature(signature, PKCS1v15(), None)

    return work


def processor_seconds(work: Callable[[], object]) -> float:
    """The least of several runs in this process: what others do on the machine only adds."""
    times = []
    for _ in range(15):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def compare_with_bound(path: Path) -> None:
    ours, bound = processor_seconds(lambda: verify_one(path)), processor_seconds(lower_bound(path))
    size = path.stat().st_size / 1e6
    print(
        f"one core, {size:.1f} MB: verify {ours * 1000:.1f} ms, {size / ours:.1f} MB/s; "
        f"inflate + digest + RSA alone {bound * 1000:.1f} ms; ratio {ours / bound:.2f}"
    )


def measure(script: Path, folder: Path, pairs: int) -> None:
    count, size = len(list(folder.iterdir())), sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    runs = [(cost(lambda: verify(script, folder)), cost(lambda: unzip_all(folder))) for _ in range(pairs)]
    (ours, our_cpu), (theirs, their_cpu) = (
        (statistics.median(run[0] for run in side), statistics.median(run[1] for run in side))
        for side in zip(*runs, strict=True)
    )
    ratio = statistics.median(mine[0] / other[0] for mine, other in runs)
    print(
        f"{count:>5} packages, {size:8.1f} MB: verify {ours:8.3f} s ({our_cpu:7.3f} s of processors), "
        f"{size / ours:6.1f} MB/s, {ours / count * 1000:6.1f} ms each; "
        f"unzip -t {theirs:8.3f} s ({their_cpu:7.3f} s), {size / theirs:6.1f} MB/s; ratio {ratio:.2f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--counts", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--elements", type=int, default=150)
    parser.add_argument("--pairs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        script = Path(name) / "verify.py"
        script.write_text(_VERIFY, encoding="utf-8")
        for number, count in enumerate(arguments.counts):
            folder = Path(name) / str(count)
            folder.mkdir()
            make_packages(folder, count, arguments.elements)
            if number == 0:
                compare_with_bound(folder / "0.package")
            measure(script, folder, arguments.pairs)


if __name__ == "__main__":
    main()
