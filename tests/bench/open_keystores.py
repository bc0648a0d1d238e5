"""What opening, re-encrypting and inspecting certificate databases costs, and whether a window stays fluent.

    python -m tests.bench.open_keystores [--stores 40]

A JCEKS key costs 200,000 hash rounds whatever is done about it (Java 17 writes so many); everything else is to
be small beside that. The last figure is the longest pause of the calling thread while a store opens in another
process: a window must not stand still.
"""

from __future__ import annotations

import argparse
import datetime
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.keystores.making import STORE_PASSWORD, database, full_store
from wizard.foundation.cancel import Cancel
from wizard.foundation.processes import Processes
from wizard.keystores import background
from wizard.keystores.background import Opening
from wizard.keystores.certificate_database import (
    open_certificate_database,
    reencrypt,
    write_certificate_database,
)
from wizard.keystores.command_work import FileInspection, inspect_file
from wizard.keystores.inspection import Passwords
from wizard.keystores.model import StoreType
from wizard.keystores.store import read_keystore


def seconds(work: Callable[[], object], times: int = 3) -> float:
    found = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        found.append(time.perf_counter() - started)
    return statistics.median(found)


def longest_pause(processes: Processes, data: bytes) -> float:
    """The longest gap between two ticks of 5 ms in this thread while another thread waits for the process."""
    opened = threading.Event()

    def open_it() -> None:
        background.open_certificate_database(processes, Opening(data, STORE_PASSWORD), Cancel())
        opened.set()

    threading.Thread(target=open_it).start()
    longest, last = 0.0, time.perf_counter()
    while not opened.wait(0.005):
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--stores", type=int, default=40)
    count = parser.parse_args().stores
    data = write_certificate_database(database(), STORE_PASSWORD)
    pkcs12 = full_store(StoreType.PKCS12)
    show("read the container and check its digest", seconds(lambda: read_keystore(data, STORE_PASSWORD)))
    show("the same of PKCS12, certificates opened", seconds(lambda: read_keystore(pkcs12, STORE_PASSWORD)))
    show(
        "open both keys (2 x 200,000 rounds)",
        seconds(lambda: open_certificate_database(data, STORE_PASSWORD)),
    )
    show("re-encrypt both keys", seconds(lambda: reencrypted(data)))
    with Processes() as processes, tempfile.TemporaryDirectory() as folder:
        background.open_certificate_database(processes, Opening(data, STORE_PASSWORD), Cancel())
        show("longest pause of the window's thread", longest_pause(processes, data))
        inspect_many(processes, Path(folder), data, count)


def inspect_many(processes: Processes, folder: Path, data: bytes, count: int) -> None:
    now = datetime.datetime.now(datetime.UTC)
    tasks = []
    for number in range(count):
        path = folder / f"{number}.vmokeystore"
        path.write_bytes(data)
        tasks.append(FileInspection(path, Passwords(STORE_PASSWORD), now))
    alone = seconds(lambda: [inspect_file(task) for task in tasks[:3]], 1) / 3
    together = seconds(lambda: list(processes.each(inspect_file, tasks, Cancel())), 1) / count
    show("inspect one store", alone)
    show(f"inspect each of {count} with {processes.workers} processes", together)


def reencrypted(data: bytes) -> bytes:
    return reencrypt(data, store_password=STORE_PASSWORD, new_password="another 1")


def show(what: str, took: float) -> None:
    print(f"{what:<42} {took * 1e3:9.2f} ms")


if __name__ == "__main__":
    main()
