"""What the commands do with one file, and doing it with thousands over all cores."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding, FindingError, Severity
from wizard.foundation.named_files import NoRegularFile
from wizard.foundation.processes import Processes
from wizard.packages import command_findings, findings
from wizard.packages.errors import EncryptedPackage, OutputExists
from wizard.packages.file_report import copy_json, inspection_json, verification_json
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.unsign import refuse_same_file

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import rsa

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
"""How systems say that a disk, or an account's share of it, is full."""
_LONGEST_WORDS = 300
_WORTH_PROCESSES = 32 * 1024 * 1024
"""Bytes of packages from which starting processes pays: each costs about 0.3 s, verifying 40 MB takes 1 s."""


@dataclass(frozen=True)
class Task:
    """One file and what to do with it; goes to another process."""

    command: str
    file: Path
    target: Path | None = None
    keep_history: bool = True
    limits: Limits = DEFAULT_LIMITS
    overwrite: bool = False
    """Replace a copy that is there already"""


@dataclass(frozen=True)
class FileResult:
    """What came of one file; ``values`` is its object in the command's JSON."""

    command: str
    values: dict[str, Any]
    findings: tuple[Finding, ...] = field(default=())

    @property
    def failed(self) -> bool:
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def attention(self) -> bool:
        return any(finding.severity is Severity.ATTENTION for finding in self.findings)


def run_all(tasks: list[Task]) -> list[FileResult]:
    """The results in the order of the tasks."""
    if len(tasks) < 2 or sum(map(_size, tasks)) < _WORTH_PROCESSES:
        return [run_task(task) for task in shown(iter(tasks), len(tasks))]
    results: dict[Task, FileResult] = {}
    with Processes() as processes:
        try:
            for task, future in shown(processes.each(run_task, tasks, Cancel()), len(tasks)):
                results[task] = future.result()
        except BrokenExecutor as error:  # the system ended a worker, mostly for want of memory
            results = {task: _unexpected(task, error) for task in tasks} | results
    return [results[task] for task in tasks]


def _size(task: Task) -> int:
    try:
        return task.file.stat().st_size
    except OSError:
        return 0


def shown(work: Iterator[Any], total: int) -> Iterator[Any]:
    """The same work, with a progress bar on standard error while there is much to do and somebody to see it."""
    if total < 2 or not sys.stderr.isatty():
        return work
    from rich.console import Console
    from rich.progress import track

    return iter(track(work, "Packages", total, console=Console(stderr=True), transient=True))


def run_task(task: Task) -> FileResult:
    """Never raises for a file: what is wrong with it is in the result, so that one never ends a batch."""
    return _told(task, _RUN[task.command])


def _told(task: Task, work: Callable[[Task], FileResult]) -> FileResult:
    try:
        _refuse_overwriting(task)
        return work(task)
    except FindingError as error:
        return _failed(task, error.finding, isinstance(error, EncryptedPackage))
    except OSError as error:
        return _failed(task, _file_trouble(task, error), False)
    except Exception as error:  # noqa: BLE001 - logged, and told as a finding
        return _unexpected(task, error)


def _unexpected(task: Task, error: Exception) -> FileResult:
    import logging  # needed here alone

    log = logging.getLogger(__name__)
    log.addHandler(logging.NullHandler())  # a command without a log shows the finding only
    log.error("Unexpected trouble with %s", task.file, exc_info=error)
    words = f"{type(error).__name__} {error}".strip()
    return _failed(task, command_findings.UNEXPECTED.of(str(task.file), error=words[:_LONGEST_WORDS]), False)


def _refuse_overwriting(task: Task) -> None:
    """Raises SameFile, OutputExists."""
    if task.target is not None:
        refuse_same_file(task.file, task.target)
        if not task.overwrite and os.path.lexists(task.target):  # a link to nowhere too
            raise OutputExists(str(task.target))


def signed_file(task: Task, key: rsa.RSAPrivateKey, certificate: x509.Certificate, digest: str) -> FileResult:
    """Sign one file; keys do not leave this process."""
    from wizard.packages.digest import Digest
    from wizard.packages.sign import sign

    def signed(task: Task) -> FileResult:
        assert task.target is not None
        copy = sign(task.file, task.target, key, certificate, Digest(digest), limits=task.limits)
        values = copy_json(task.file, copy.path, copy.sha256, signed=True)
        return FileResult("sign", values | {"digest": digest})

    return _told(task, signed)


def _verify(task: Task) -> FileResult:
    from wizard.packages.verify import verify

    result = verify(task.file, task.limits)
    return FileResult(task.command, verification_json(result), result.findings)


def _inspect(task: Task) -> FileResult:
    from wizard.packages.package import read_package
    from wizard.packages.verify import verify

    verification = verify(task.file, task.limits)
    package = read_package(task.file, task.limits)
    found = tuple(dict.fromkeys((*verification.findings, *package.findings)))
    return FileResult(task.command, inspection_json(verification, package, found), found)


def _unsign(task: Task) -> FileResult:
    from wizard.packages.unsign import unsign

    assert task.target is not None
    copy = unsign(task.file, task.target, keep_history=task.keep_history, limits=task.limits)
    values = copy_json(task.file, copy.path, copy.sha256, signed=False, found=copy.findings)
    return FileResult(task.command, values | {"identical_entries": copy.identical_entries}, copy.findings)


_RUN = {"verify": _verify, "inspect": _inspect, "unsign": _unsign}


def _failed(task: Task, finding: Finding, encrypted: bool) -> FileResult:
    """The command's own shape with nothing in it but the finding."""
    if task.command in ("verify", "inspect"):
        values = verification_json(None, task.file, encrypted, (finding,))
    else:
        values = copy_json(task.file, None, None, signed=None, encrypted=encrypted, found=(finding,))
        if task.command == "unsign":
            values["identical_entries"] = 0
    return FileResult(task.command, values, (finding,))


def _file_trouble(task: Task, error: OSError) -> Finding:
    reason = error.strerror or str(error)
    if task.target is not None and not isinstance(error, NoRegularFile) and os.access(task.file, os.R_OK):
        kind = command_findings.NO_ROOM if error.errno in FULL else findings.FILE_UNWRITABLE
        return kind.of(str(task.target), reason=reason)
    return findings.FILE_UNREADABLE.of(str(task.file), reason=reason)
