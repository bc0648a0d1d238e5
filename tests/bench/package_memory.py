"""Peak memory while unsigning, verifying, signing and comparing a package of 1 MB and one of 2 GB.

    python -m tests.bench.package_memory [--gib 2]

The large package is zip64 throughout and half of it is one resource. Each act runs in a process of its own; the
figure is its peak resident memory (Linux: VmHWM). The goal: at most 60 MB above that for the small package.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from tests.packages.samples import categories, info, meta
from wizard.packages.content import meta_values
from wizard.packages.properties import write_properties

_MIB = 1024 * 1024
_ACTS = {
    "unsign": "from wizard.packages.unsign import unsign; unsign(package, output)",
    "verify": "from wizard.packages.verify import verify; r = verify(package); assert r.verified == r.total > 0",
    "inspect": "from wizard.packages.package import read_package; read_package(package)",
    "compare": "from wizard.packages.compare import compare; assert compare(package, other).identical",
    "sign": (
        "from tests.packages.samples import certificate, key; from wizard.packages.sign import sign; "
        "from wizard.packages.digest import Digest; sign(package, output, key(), certificate(), Digest.MD5)"
    ),
}
_CHILD = """
import sys
from pathlib import Path
package, other, output = map(Path, sys.argv[1:])
{act}
print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def make_unsigned(target: Path, size: int) -> None:
    """Half of ``size`` in one resource, the rest in sixteen; random bytes, so that nothing shrinks."""
    numbers = random.Random(3)
    shares = [size // 2, *[size // 32] * 16]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("dunes-meta-inf", write_properties(meta_values(meta())))
        for index, share in enumerate(shares):
            folder = f"elements/r-{index}"
            with (
                package.open(f"{folder}/data", "w", force_zip64=True) as outer,
                zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as nested,
            ):
                nested.writestr("VSO-RESOURCE-INF/attribute_name", f"large {index}")
                with nested.open("VSO-RESOURCE-INF/data", "w", force_zip64=True) as payload:
                    for _ in range(max(1, share // _MIB)):
                        payload.write(numbers.randbytes(min(share, _MIB)))
            package.writestr(f"{folder}/categories", categories("Large"))
            package.writestr(f"{folder}/info", info(f"r-{index}", "ResourceElement"))


def peak(act: str, *paths: Path) -> float:
    """Peak resident memory in MB."""
    command = [sys.executable, "-c", _CHILD.format(act=_ACTS[act]), *map(str, paths)]
    result = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path.cwd())
    return int(result.stdout) * 1024 / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--gib", type=float, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures: dict[str, list[float]] = {}
        for size in (_MIB, int(arguments.gib * 1024 * _MIB)):
            unsigned, signed, output = (
                folder / f"{word}.package" for word in ("unsigned", "signed", "output")
            )
            make_unsigned(unsigned, size)
            figures.setdefault("sign", []).append(peak("sign", unsigned, unsigned, signed))
            for act in ("unsign", "verify", "inspect", "compare"):
                figures.setdefault(act, []).append(peak(act, signed, unsigned, output))
            print(f"measured a package of {signed.stat().st_size / 1e6:.1f} MB")
        for act, (small, large) in figures.items():
            print(f"  {act:<8} {small:7.1f} MB, {large:7.1f} MB: {large - small:+6.1f} MB   goal <= +60")


if __name__ == "__main__":
    main()
