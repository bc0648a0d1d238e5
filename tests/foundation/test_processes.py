"""Work in other processes: results, errors, cancelling, and none left afterwards."""

from __future__ import annotations

import math
import os
import subprocess
import sys

import psutil
import pytest

from wizard.foundation.cancel import Cancel, Cancelled, Deadline, DeadlinePassed
from wizard.foundation.processes import Processes

PARENT = """
import math, sys
from wizard.foundation.cancel import Cancel
from wizard.foundation.processes import Processes
with Processes(2) as processes:
    print(processes.call(math.factorial, 5, Cancel()), flush=True)
    Cancel().wait(600)
"""


@pytest.fixture(scope="module")
def processes() -> Processes:
    with Processes(1) as started:
        yield started
    here = psutil.Process()
    left = [one for one in here.children(recursive=True) if "spawn_main" in " ".join(one.cmdline())]
    assert not left


def test_a_result_and_an_error(processes: Processes) -> None:
    assert processes.call(math.factorial, 5, Cancel()) == 120
    with pytest.raises(ValueError, match="negative"):
        processes.call(math.factorial, -1, Cancel())


def test_each_gives_every_result(processes: Processes) -> None:
    ended = dict(processes.each(math.factorial, range(20), Cancel()))
    assert {argument: future.result() for argument, future in ended.items()} == {
        number: math.factorial(number) for number in range(20)
    }


def test_cancelled_while_it_computes(processes: Processes) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        processes.call(math.factorial, 90_000, cancel)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_workers_end_when_their_parent_is_killed() -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    assert parent.stdout.readline() == "120\n"
    workers = psutil.Process(parent.pid).children(recursive=True)
    assert workers
    parent.kill()
    parent.wait()
    _, left = psutil.wait_procs(workers, timeout=20)
    alive = [one for one in left if one.status() != psutil.STATUS_ZOMBIE]
    for one in alive:
        one.kill()
    parent.communicate()
    assert not alive


def test_cancelled_before(processes: Processes) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        list(processes.each(math.factorial, range(3), cancel))
    with pytest.raises(Cancelled):
        cancel.wait(10)


def test_a_deadline() -> None:
    Deadline(60).check()
    with pytest.raises(DeadlinePassed):
        Deadline(0).check()


def test_ctrl_c_waits_for_no_call() -> None:
    """The call would compute for minutes."""
    here = psutil.Process()
    others = here.children(recursive=True)
    with pytest.raises(KeyboardInterrupt), Processes(1) as started:
        assert started.call(math.factorial, 3, Cancel()) == 6
        workers = [one for one in here.children(recursive=True) if one not in others]
        assert workers
        started._submit(math.factorial, 10_000_000)
        raise KeyboardInterrupt
    _, left = psutil.wait_procs(workers, timeout=60)
    assert not [one for one in left if "spawn_main" in " ".join(one.cmdline())]


def test_closing_on_ctrl_c_before_any_call() -> None:
    with pytest.raises(KeyboardInterrupt), Processes(1):
        raise KeyboardInterrupt


def test_windows_waits_for_no_more_processes_than_it_can() -> None:
    assert Processes(500).workers == 61
