"""Practice servers prepared up to the switch."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.steps.certificates import Inline, quick, seal_quickly
from tests.steps.switch.practice_run import PracticeRun, begin, prepare

__all__ = ["quick"]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of a prepared migration on a server of this profile; made once, to be copied."""
    made: dict[str, Path] = {}

    def folder(profile: str) -> Path:
        if profile not in made:
            made[profile] = tmp_path_factory.mktemp(f"prepared-{profile}")
            with pytest.MonkeyPatch.context() as monkeypatch:
                seal_quickly(monkeypatch)
                monkeypatch.setattr("wizard.migration.session.Processes", Inline)
                with begin(made[profile], profile) as run:
                    prepare(run)
        return made[profile]

    return folder


@pytest.fixture
def practice(
    quick: None, prepared: Callable[[str], Path], tmp_path: Path
) -> Iterator[Callable[..., PracticeRun]]:
    """Opens a copy of a prepared migration; its server ends with the test."""
    opened: list[PracticeRun] = []

    def open_(profile: str = "7.6", **options: object) -> PracticeRun:
        source, target = prepared(profile), tmp_path / "run"
        shutil.copytree(source, target)
        for name in ("practice/settings.json", "answers.toml"):
            file = target / name
            file.write_text(file.read_text("utf-8").replace(str(source), str(target)), "utf-8")
        opened.append(begin(target, profile, **options))
        opened[-1].moved()
        return opened[-1]

    yield open_
    for run in opened:
        run.__exit__(None, None, None)
