"""Fixtures every room's tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parent.parent
_CORPUS = _REPOSITORY.parent / "shared" / "corpus"


def corpus_folder(part: str) -> Path:
    folder = _CORPUS / part
    if not folder.is_dir():
        pytest.skip(f"the corpus of {part} is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def corpus_packages() -> Path:
    """23 real packages with INDEX.tsv."""
    return corpus_folder("packages")


@pytest.fixture(scope="session")
def corpus_keystores() -> Path:
    """18 certificate databases with INDEX.tsv."""
    return corpus_folder("keystores")


@pytest.fixture(scope="session")
def corpus_openapi() -> Path:
    """The vendor's API description, 8.18.1 and 9.0.0."""
    return corpus_folder("openapi")
