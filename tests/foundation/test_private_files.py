"""Files appear whole or not at all, readable by their owner alone: when the disk is full and when killed."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.foundation.private_files import copy_private, private_file, private_folder, write_private

WRITER = """
import sys
from pathlib import Path
from wizard.foundation.private_files import private_file
with private_file(Path(sys.argv[1])) as file:
    file.write(b"half of it")
    file.flush()
    print("half", flush=True)
    sys.stdin.read()
"""


def test_written_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_private(path, b"one")
    write_private(path, b"two")
    copy_private(path, tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"two"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a", "b"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_private_from_the_first_byte(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with private_file(tmp_path / "a") as file:
            file.write(b"x")
            (temporary,) = tmp_path.iterdir()
            assert stat.S_IMODE(temporary.stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
        assert stat.S_IMODE(private_folder(tmp_path / "p" / "q").stat().st_mode) == 0o700
    finally:
        os.umask(before)


@pytest.mark.parametrize("old", [None, b"old"])
@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_an_error_at_the_end_leaves_nothing_and_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: bytes | None, failing: str
) -> None:
    path = tmp_path / "a"
    if old is not None:
        path.write_bytes(old)

    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, failing, full)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"new")
    monkeypatch.undo()
    assert [entry.name for entry in tmp_path.iterdir()] == (["a"] if old else [])
    assert old is None or path.read_bytes() == old


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot limit the size of files")
def test_a_disk_that_fills_up_while_writing(tmp_path: Path) -> None:
    program = f"""
import resource
from pathlib import Path
from wizard.foundation.private_files import write_private
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
try:
    write_private(Path({str(tmp_path / "a")!r}), bytes(100_000))
except OSError as error:
    print(error.errno)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == str(errno.EFBIG)
    assert not list(tmp_path.iterdir())


def test_an_exception_within_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), private_file(tmp_path / "a") as file:
        file.write(b"half")
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_while_writing_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert path.read_bytes() == b"old"
    left = [entry.name for entry in tmp_path.iterdir() if entry.name != "a"]
    assert all(name.startswith(".a.") and name.endswith(".part") for name in left)


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / "a").symlink_to(tmp_path / "precious")
    write_private(tmp_path / "a", b"new")
    assert (tmp_path / "precious").read_bytes() == b"precious"
    assert not (tmp_path / "a").is_symlink()
