"""The window's translations: resources/translations/wizard_<language>.ts and the .qm made of it.

    python3 packaging/translations.py update             sources to .ts: new texts come in, vanished ones go
    python3 packaging/translations.py untranslated de    what is still to be translated, as JSON
    python3 packaging/translations.py merge de FILE      take in translations from a JSON file
    python3 packaging/translations.py release            .ts to .qm
    python3 packaging/translations.py check              names every fault; the exit code is 1 when there is one

Texts are marked in wizard/ with ``QT_TRANSLATE_NOOP("wizard", "…")`` and extracted by pyside6-lupdate. A text with
``%n`` is counted; lupdate cannot see that of a text that is only marked, so the .ts files are written here.

The JSON of ``untranslated`` and ``merge`` is one object: source text to translation, or for a counted text to the
list of its forms in Qt's order (German 2: one, several; Japanese 1). ``untranslated`` leaves the translations empty;
fill them in and hand the file to ``merge``, then ``release`` and ``check``. A merged text replaces the one there was.
A text that breaks a rule is named and left out. What must hold of a translation (``faults_of``):

- the same ``{names}``, and ``%n`` or ``%Ln`` (the number as the language groups it) where the source has ``%n``;
- one ``&`` before a letter where the source has one (Japanese: ``次へ(&N)``), none where it has none;
- the same space at the ends, and the same kind of last character: ``.`` (``。``), ``:`` (``：``), ``?`` (``？``), ``!``
  (``！``), ``…``, or none of these.
"""

from __future__ import annotations

import argparse
import ast
import io
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from environment import REPOSITORY, program

SOURCES = REPOSITORY / "wizard"
FOLDER = REPOSITORY / "resources" / "translations"
CONTEXT = "wizard"
LANGUAGES = {"de": "de_DE", "ja": "ja_JP"}
FORMS = {"de": 2, "ja": 1}
"""How many forms a counted text has in each language."""

Forms = tuple[str, ...]
"""The forms of one translation; one where nothing is counted. Empty text: not translated yet."""
Catalogue = dict[str, Forms]
"""Source text to its translation."""

_LAST = ({".", "。"}, {":", "："}, {"?", "？"}, {"!", "！"}, {"…"})
_PLACE = re.compile(r"\{(\w+)\}")
_COUNT = re.compile(r"%L?n")
_ACCESS_KEY = re.compile(r"(?<!&)&(?!&)(?=\S)")


def marked() -> frozenset[str]:
    """Every text that is marked in the sources, as Python itself reads them."""
    calls = (
        node
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    )
    return frozenset(
        ast.literal_eval(call.args[1])
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "QT_TRANSLATE_NOOP"
    )


def extracted() -> frozenset[str]:
    """Every text that pyside6-lupdate finds in the sources."""
    with tempfile.TemporaryDirectory() as scratch:
        found = Path(scratch) / "found.ts"
        _tool("pyside6-lupdate", "-silent", "-extensions", "py", str(SOURCES), "-ts", str(found))
        return frozenset(read(found))


def read(path: Path) -> Catalogue:
    """The catalogue of a .ts file; empty where there is no file."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")  # noqa: S314 - our own file
    return {message.findtext("source", ""): _forms(message) for message in messages}


def _forms(message: ElementTree.Element) -> Forms:
    translation = message.find("translation")
    if translation is None:
        return ("",)
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return tuple(forms) or (translation.text or "",)


def write(path: Path, language: str, catalogue: Catalogue) -> None:
    """A .ts file as Qt Linguist writes it, sorted by source text."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, forms in sorted(catalogue.items()):
        lines += _message(source, forms)
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(source: str, forms: Forms) -> Iterable[str]:
    counted = is_counted(source)
    unfinished = "" if all(forms) else ' type="unfinished"'
    yield '    <message numerus="yes">' if counted else "    <message>"
    yield f"        <source>{_escaped(source)}</source>"
    if counted:
        yield f"        <translation{unfinished}>"
        yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in forms)
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{_escaped(forms[0])}</translation>"
    yield "    </message>"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def is_counted(source: str) -> bool:
    return "%n" in source


def empty(source: str, language: str) -> Forms:
    """The forms of a text that is not translated yet."""
    return ("",) * (FORMS[language] if is_counted(source) else 1)


def ts(language: str) -> Path:
    return FOLDER / f"wizard_{language}.ts"


def qm(language: str) -> Path:
    return FOLDER / f"wizard_{language}.qm"


def update() -> None:
    """Bring the .ts files to the texts of the sources; translations of texts that stay are kept."""
    FOLDER.mkdir(exist_ok=True)
    sources = extracted()
    for language in LANGUAGES:
        known = read(ts(language))
        catalogue = {source: known.get(source, empty(source, language)) for source in sources}
        write(ts(language), language, catalogue)
        to_do = sum(not all(forms) for forms in catalogue.values())
        gone = len(known.keys() - sources)
        print(f"{language}: {len(catalogue)} texts, {gone} vanished, {to_do} to translate")


def untranslated(language: str) -> dict[str, str | list[str]]:
    """The texts that lack a translation, as ``merge`` takes them back."""
    missing = {source: forms for source, forms in read(ts(language)).items() if not all(forms)}
    return {
        source: list(forms) if is_counted(source) else forms[0] for source, forms in sorted(missing.items())
    }


def merge(language: str, translations: Mapping[str, str | list[str]]) -> list[str]:
    """Take in translations; returns a line for each that was left out because it breaks a rule."""
    catalogue, left_out = read(ts(language)), []
    for source, translation in translations.items():
        forms = (translation,) if isinstance(translation, str) else tuple(translation)
        faults = faults_of(source, forms, language) if source in catalogue else ["not a text of the program"]
        left_out += [f"{language}: {source!r}: {fault}" for fault in faults]
        if not faults:
            catalogue[source] = forms
    write(ts(language), language, catalogue)
    return left_out


def release(folder: Path | None = None) -> None:
    """Make the .qm files, in their own folder or another."""
    for language in LANGUAGES:
        _tool(
            "pyside6-lrelease",
            "-silent",
            str(ts(language)),
            "-qm",
            str((folder or FOLDER) / qm(language).name),
        )


def check(languages: Iterable[str] = LANGUAGES) -> list[str]:
    """What is wrong between sources, .ts and .qm; nothing when they hold together."""
    sources, found = marked(), extracted()
    faults = [f"marked, not found by lupdate: {source!r}" for source in sorted(sources - found)]
    faults += [f"found by lupdate, not marked: {source!r}" for source in sorted(found - sources)]
    for language in languages:
        catalogue = read(ts(language))
        faults += [f"{language}: not in the .ts: {source!r}" for source in sorted(sources - catalogue.keys())]
        faults += [
            f"{language}: no longer in the sources: {source!r}"
            for source in sorted(catalogue.keys() - sources)
        ]
        for source, forms in catalogue.items():
            faults += [f"{language}: {source!r}: {fault}" for fault in faults_of(source, forms, language)]
    return faults + _stale(languages)


def _stale(languages: Iterable[str]) -> list[str]:
    with tempfile.TemporaryDirectory() as scratch:
        release(Path(scratch))
        return [
            f"{qm(language).name} is not made of {ts(language).name}: run release"
            for language in languages
            if not qm(language).exists()
            or qm(language).read_bytes() != (Path(scratch) / qm(language).name).read_bytes()
        ]


def faults_of(source: str, forms: Forms, language: str) -> list[str]:
    """What is wrong with a translation, in words."""
    if not all(forms):
        return ["not translated"]
    wanted = len(empty(source, language))
    faults = [f"has {len(forms)} forms instead of {wanted}"] if len(forms) != wanted else []
    for form in forms:
        if set(_PLACE.findall(form)) != set(_PLACE.findall(source)):
            faults.append("other {names}")
        if len(_COUNT.findall(form)) != len(_COUNT.findall(source)):
            faults.append("other %n")
        if len(_ACCESS_KEY.findall(form)) != len(_ACCESS_KEY.findall(source)):
            faults.append("other &")
        if _space(form) != _space(source):
            faults.append("other space at the ends")
        if _kind_of_end(form) != _kind_of_end(source):
            faults.append("ends otherwise")
    return faults


def _space(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _kind_of_end(text: str) -> int:
    last = text.rstrip()[-1:]
    return next((place for place, kind in enumerate(_LAST) if last in kind), -1)


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools; raises CalledProcessError, with what it said on standard error."""
    subprocess.run([program(name), *arguments], check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    acts = parser.add_subparsers(dest="act", required=True)
    for act in ("update", "release", "check"):
        acts.add_parser(act)
    acts.add_parser("untranslated").add_argument("language", choices=LANGUAGES)
    merging = acts.add_parser("merge")
    merging.add_argument("language", choices=LANGUAGES)
    merging.add_argument("file", type=Path)
    chosen = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Windows gives pipes a code page that lacks most letters
            stream.reconfigure(encoding="utf-8")
    faults: list[str] = []
    match chosen.act:
        case "update":
            update()
        case "untranslated":
            print(json.dumps(untranslated(chosen.language), ensure_ascii=False, indent=1))
        case "merge":
            faults = merge(chosen.language, json.loads(chosen.file.read_text(encoding="utf-8")))
        case "release":
            release()
        case "check":
            faults = check()
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
