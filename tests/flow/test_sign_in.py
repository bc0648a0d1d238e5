"""Whole migrations of an 8.x server that is signed in to with a token, not with an account in every request."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.unattended import Migration
from tests.flow.proofs import everything_was_proven
from wizard.practice.process import PracticeOptions, start


@pytest.mark.parametrize("way", ["vra", pytest.param("csp", marks=pytest.mark.slow)])
def test_the_account_is_exchanged_for_a_token(tmp_path: Path, way: str) -> None:
    with start(tmp_path / "server", PracticeOptions(profile="8.12", restart_seconds=0.3)) as server:
        migration = Migration(server, tmp_path)
        ended = migration.run({"connect": {"sign_in": way}})
        assert ended.code == 0, ended.output
        everything_was_proven(ended.json, migration.folder, ended.json["packages"]["found"])
        assert server.password not in ended.output + ended.errors
        saved = (migration.folder / "answers.toml").read_text(encoding="utf-8")
        assert f'sign_in = "{way}"' in saved
        assert server.password not in saved


def test_an_api_token_needs_no_user(tmp_path: Path) -> None:
    with start(tmp_path / "server", PracticeOptions(profile="8.12", restart_seconds=0.3)) as server:
        migration = Migration(server, tmp_path)
        ended = migration.run({"connect": {"sign_in": "cloud", "user": None}})
        assert ended.code == 0, ended.output
