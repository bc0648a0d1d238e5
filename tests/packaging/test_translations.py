"""Sources, .ts and .qm hold together, and the command that keeps them so names every fault."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

_PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(_PACKAGING))
    return importlib.import_module("translations")


@pytest.fixture
def scratch(translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with three texts, and nothing translated yet."""
    sources = tmp_path / "wizard"
    sources.mkdir()
    (sources / "a.py").write_text(
        'QT_TRANSLATE_NOOP("wizard", "&Next")\n'
        'QT_TRANSLATE_NOOP("wizard", "%n package(s)")\n'
        'QT_TRANSLATE_NOOP(\n    "wizard",\n    "The host of {subject} "  # in two parts\n    "is “unknown”.",\n)\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(translations, "SOURCES", sources)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    translations.update()
    return sources


@pytest.mark.parametrize("language", ["de", "ja"])
def test_the_program_s_own_hold_together(translations: ModuleType, language: str) -> None:
    """Nothing missing, obsolete or unfinished; places, counts, keys and ends kept; .qm made of .ts."""
    faults = translations.check([language])
    assert faults == [], "packaging/translations.py update | untranslated | merge | release"


def test_lupdate_finds_what_is_marked(translations: ModuleType) -> None:
    """Also in sentences of several literals, with comments between them."""
    assert translations.extracted() == translations.marked()
    assert len(translations.marked()) > 1000


def test_an_update_keeps_translations_and_drops_what_is_gone(translations: ModuleType, scratch: Path) -> None:
    german = {"&Next": "&Weiter", "%n package(s)": ["%Ln Paket", "%Ln Pakete"]}
    assert translations.merge("de", german) == []
    (scratch / "a.py").write_text(
        'QT_TRANSLATE_NOOP("wizard", "%n package(s)")\nQT_TRANSLATE_NOOP("wizard", "New")\n', encoding="utf-8"
    )
    translations.update()
    assert translations.read(translations.ts("de")) == {
        "%n package(s)": ("%Ln Paket", "%Ln Pakete"),
        "New": ("",),
    }
    assert translations.untranslated("de") == {"New": ""}
    assert translations.untranslated("ja") == {"%n package(s)": [""], "New": ""}


def test_texts_come_out_of_the_qm_as_they_were_written(translations: ModuleType, scratch: Path) -> None:
    from PySide6.QtCore import QTranslator

    german = {
        "&Next": "&Weiter",
        "%n package(s)": ["%Ln Paket", "%Ln Pakete"],
        "The host of {subject} is “unknown”.": "Der Host von {subject} ist „unbekannt“ & <fremd>.",
    }
    assert translations.merge("de", german) == []
    translations.release()
    translator = QTranslator()
    assert translator.load(str(translations.qm("de")))
    whole = "The host of {subject} is “unknown”."
    assert translator.translate("wizard", whole) == german[whole]
    assert [translator.translate("wizard", "%n package(s)", None, count) for count in (1, 2)] == [
        "%Ln Paket",
        "%Ln Pakete",
    ]


@pytest.mark.parametrize(
    ("source", "forms", "language", "fault"),
    [
        ("{a} of {b}", ["{a} von {c}"], "de", "other {names}"),
        ("%n package(s)", ["Ein Paket", "%n Pakete"], "de", "other %n"),
        ("%n package(s)", ["%n Pakete"], "de", "has 1 forms instead of 2"),
        ("%n package(s)", ["%n Pakete", "%n Pakete"], "ja", "has 2 forms instead of 1"),
        ("&Next", ["Weiter"], "de", "other &"),
        ("Next", ["&Weiter"], "de", "other &"),
        ("Fill it in.", ["Ausfüllen"], "de", "ends otherwise"),
        ("Name: ", ["Name:"], "de", "other space at the ends"),
        ("Open…", ["Öffnen"], "de", "ends otherwise"),
        ("Open", [""], "de", "not translated"),
    ],
)
def test_each_broken_rule_is_named(
    translations: ModuleType, source: str, forms: list[str], language: str, fault: str
) -> None:
    assert translations.faults_of(source, tuple(forms), language) == [fault]


@pytest.mark.parametrize(
    ("source", "forms", "language"),
    [
        ("&Next", ["次へ(&N)"], "ja"),
        ("Fill {field} in.", ["{field} を入力してください。"], "ja"),
        ("Name:", ["名前："], "ja"),
        ("%n package(s)", ["パッケージ %Ln 個"], "ja"),
        ("Research && development", ["Forschung && Entwicklung"], "de"),
    ],
)
def test_what_keeps_the_rules_is_taken(
    translations: ModuleType, source: str, forms: list[str], language: str
) -> None:
    assert translations.faults_of(source, tuple(forms), language) == []


def test_the_command_merges_what_is_good_and_names_the_rest(
    translations: ModuleType, scratch: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "german.json"
    file.write_text(json.dumps({"&Next": "&Weiter", "%n package(s)": ["%n Pakete"], "Gone": "Weg"}))
    assert translations.main(["merge", "de", str(file)]) == 1
    said = capsys.readouterr().err
    assert "has 1 forms instead of 2" in said
    assert "'Gone': not a text of the program" in said
    assert translations.read(translations.ts("de"))["&Next"] == ("&Weiter",)


def test_a_stale_qm_is_named(translations: ModuleType, scratch: Path) -> None:
    translations.release()
    translations.merge("de", {"&Next": "&Weiter"})
    assert any(fault.startswith("wizard_de.qm is not made of") for fault in translations.check())
    translations.release()
    assert not any("is not made of" in fault for fault in translations.check())


def test_lupdate_comes_with_the_environment(translations: ModuleType) -> None:
    assert Path(translations.program("pyside6-lupdate")).exists(), sys.prefix
