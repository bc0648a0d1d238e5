"""What the real drivers of SQL Server and Oracle say where no such server is, without our look first."""

from __future__ import annotations

import pytest

from tests.databases.test_probe import ORACLE, failure, service, target_on
from tests.servers import free_port
from wizard.databases import errors
from wizard.databases.connection import connected
from wizard.databases.engine import Engine
from wizard.databases.target import Target

DRIVERS = [Engine.MSSQL, ORACLE]


def said(target: Target) -> errors.DatabaseError:
    with (
        pytest.raises(errors.DatabaseError) as caught,
        connected(target, read_only=True, connect_seconds=1),
    ):
        pass
    assert "secret words" not in str(caught.value)
    if type(caught.value) is errors.DriverMissing:
        pytest.skip(caught.value.finding.what())
    return caught.value


@pytest.mark.parametrize("engine", DRIVERS)
class TestWithoutAServer:
    def test_a_closed_port(self, engine: Engine) -> None:
        assert type(said(target_on(engine, free_port()))) is errors.PortRefused

    def test_a_wrong_host(self, engine: Engine) -> None:
        error = said(target_on(engine, 1433, "no-such-host.invalid"))
        assert type(error) is errors.UnknownHost
        assert "0x" not in error.finding.what()

    def test_a_service_of_another_kind_after_a_wrong_host(self, engine: Engine) -> None:
        """Microsoft's driver then tells of the unknown host once more (18.6, measured); our own look knows better."""
        said(target_on(engine, 1433, "no-such-host.invalid"))
        with service(b"220 mail.example.com ESMTP\r\n", hang_up=True) as port:
            assert type(failure(target_on(engine, port))) is errors.NotThisEngine
