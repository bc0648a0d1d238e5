"""Killed in the middle of writing: what was there before is there still, and no half file has the name."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages.samples import action, package
from wizard.packages.unsign import unsign

_LOOP = """
import sys
from pathlib import Path
from wizard.packages.unsign import unsign
source, target = map(Path, sys.argv[1:])
print("ready", flush=True)
while True:
    unsign(source, target)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("existing", [False, True], ids=["new", "replacing"])
def test_a_killed_unsign_leaves_whole_files_only(tmp_path: Path, existing: bool) -> None:
    source = package(tmp_path, *(action(f"a-{n}", b"<" + os.urandom(200_000)) for n in range(8)))
    expected = unsign(source, tmp_path / "expected.package").path.read_bytes()
    target = tmp_path / "out" / "copy.package"
    target.parent.mkdir()
    chances = random.Random(7)
    for _ in range(6):
        target.unlink(missing_ok=True)
        if existing:
            target.write_bytes(expected)
        with subprocess.Popen(
            [sys.executable, "-c", _LOOP, str(source), str(target)], stdout=subprocess.PIPE, cwd=Path.cwd()
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(chances.uniform(0, 0.1))
            process.send_signal(signal.SIGKILL)
        assert not target.exists() or target.read_bytes() == expected
        assert target.exists() or not existing
    # Left-overs are hidden temporary files; the copy works beside them.
    assert unsign(source, target).path.read_bytes() == expected
