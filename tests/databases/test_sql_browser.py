"""Which port a named instance of SQL Server listens on, asked of a real UDP answerer."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from wizard.databases.engine import Engine
from wizard.databases.errors import HostUnreachable, UnknownDatabase, UnknownHost
from wizard.databases.sql_browser import instance_port
from wizard.databases.target import Target
from wizard.foundation.cancel import Deadline

TARGET = Target(Engine.MSSQL, "127.0.0.1", name="vCO", user="vco", instance="SQLEXPRESS")


@contextmanager
def browser(answer: bytes, asked: list[bytes] | None = None) -> Iterator[int]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as answering:
        answering.bind(("127.0.0.1", 0))

        def serve() -> None:
            question, client = answering.recvfrom(1024)
            if asked is not None:
                asked.append(question)
            answering.sendto(answer, client)

        thread = threading.Thread(target=serve)
        thread.start()
        yield answering.getsockname()[1]
        thread.join(5)


def written(words: str) -> bytes:
    return b"\x05" + len(words).to_bytes(2, "little") + words.encode()


def test_the_port_is_read() -> None:
    words = "ServerName;DB;InstanceName;SQLEXPRESS;IsClustered;No;Version;11.0.2100.60;tcp;50123;;"
    asked: list[bytes] = []
    with browser(written(words), asked) as port:
        assert instance_port(TARGET, Deadline(2), port) == 50123
    assert asked == [b"\x04SQLEXPRESS\0"]


@pytest.mark.parametrize(
    "answer",
    [
        b"\x05",
        b"\x06\x00\x00",
        written("ServerName;DB;np;\\\\DB\\pipe;;"),
        written("tcp;0;;"),
        written("tcp;99999;;"),
        written("tcp;x;;"),
    ],
)
def test_answers_without_a_port(answer: bytes) -> None:
    with browser(answer) as port, pytest.raises(UnknownDatabase):
        instance_port(TARGET, Deadline(2), port)


def test_no_answer() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        with pytest.raises(HostUnreachable) as caught:
            instance_port(TARGET, Deadline(0.3), silent.getsockname()[1])
    assert "SQL Server Browser" in caught.value.finding.what()


def test_an_unknown_host() -> None:
    with pytest.raises(UnknownHost):
        instance_port(Target(Engine.MSSQL, "no-such-host.invalid", instance="X"), Deadline(2))
