"""What is wrong in a description is told before any server is asked, with the field's name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizard.databases import errors, sql_browser
from wizard.databases.connection import open_engine
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.fields import check_fields
from wizard.databases.probe import probe
from wizard.databases.target import Target
from wizard.foundation.cancel import Deadline

NETWORKED = [Engine.POSTGRESQL, Engine.MARIADB, Engine.MSSQL, Engine.ORACLE]


def target(engine: Engine) -> Target:
    return Target(engine, "127.0.0.1", 1, "vco", "vco", "geheim")


@pytest.mark.parametrize("engine", NETWORKED)
@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"port": 0}, "Port"),
        ({"port": 99999}, "Port"),
        ({"port": -1}, "Port"),
        ({"host": "db\0"}, "Host"),
        ({"host": "h" * 300}, "Host"),
        ({"user": "v\nco"}, "User name"),
        ({"user": "v" * 129}, "User name"),
        ({"tls": TlsMode.PINNED, "tls_sha256": "0" * 63}, "SHA-256"),
        ({"tls": TlsMode.PINNED, "tls_sha256": "g" * 64}, "SHA-256"),
        ({"tls": TlsMode.VERIFIED, "tls_authorities": "/no/such.pem"}, "Trusted authorities"),
    ],
)
def test_what_no_server_can_take(engine: Engine, change: dict[str, object], named: str) -> None:
    wrong = replace(target(engine), **change)  # type: ignore[arg-type]
    for ask in (probe, lambda each: open_engine(each, read_only=True)):
        with pytest.raises(errors.FieldUnfit) as caught:
            ask(wrong)
        assert named in caught.value.finding.what()
        assert "\n" not in caught.value.finding.what()
        assert len(caught.value.finding.what()) < 500


@pytest.mark.parametrize(
    ("engine", "change"),
    [
        (Engine.POSTGRESQL, {"name": "ü" * 32}),
        (Engine.POSTGRESQL, {"user": "x" * 64}),
        (Engine.MARIADB, {"name": "x" * 65}),
        (Engine.MARIADB, {"name": "vco "}),
        (Engine.MARIADB, {"name": "vco😀"}),
        (Engine.MSSQL, {"name": "vco;domain=x"}),
        (Engine.MSSQL, {"name": "x" * 129}),
    ],
)
def test_names_an_engine_would_cut_or_refuse(engine: Engine, change: dict[str, str]) -> None:
    with pytest.raises(errors.FieldUnfit):
        check_fields(replace(target(engine), **change))  # type: ignore[arg-type]


@pytest.mark.parametrize("engine", NETWORKED)
def test_names_that_only_look_odd_are_left_to_the_server(engine: Engine) -> None:
    for name in ("v'c\"o`", "50%", "%(x)s", "äöü€", "a\\b", "a]b", ".x", "select", " x", "x" * 63):
        check_fields(replace(target(engine), name=name, user=name))
    check_fields(replace(target(engine), password="a\nb" * 100))
    check_fields(replace(target(engine), port=65535))


@pytest.mark.parametrize(
    "host", ["no such host", "..", "a..b", "-", "256.1.1.1", "https://db", "db:5432", "ü" * 70]
)
@pytest.mark.parametrize("engine", NETWORKED)
def test_nonsense_for_a_host(engine: Engine, host: str) -> None:
    with pytest.raises((errors.UnknownHost, errors.HostUnreachable)):
        probe(replace(target(engine), host=host))


def test_nonsense_for_the_host_of_an_instance() -> None:
    with pytest.raises(errors.UnknownHost):
        sql_browser.instance_port(Target(Engine.MSSQL, "a..b", instance="X"), Deadline(2))
