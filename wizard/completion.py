"""Shell completion of the commands: bash, zsh and tcsh by shtab, PowerShell by a few lines of our own."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import shtab

SHELLS = ("bash", "zsh", "tcsh", "powershell")

_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName certificate-wizard -ScriptBlock {{
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @{{
{table}
    }}
    $path = ''
    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {{
        $longer = ($path + ' ' + $element.ToString()).Trim()
        if ($words.ContainsKey($longer)) {{ $path = $longer }}
    }}
    $words[$path] | Where-Object {{ $_ -like "$wordToComplete*" }} | ForEach-Object {{
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }}
}}
"""


def completion_script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The script that a shell reads at its start; ``shell`` is one of :data:`SHELLS`."""
    _name_files(parser)
    if shell != "powershell":
        return str(shtab.complete(parser, shell))
    rows = (f"        '{path}' = @({', '.join(map(repr, words))})" for path, words in _words(parser))
    return _POWERSHELL.format(table="\n".join(rows))


def _name_files(parser: argparse.ArgumentParser) -> None:
    """Arguments that stand for files or folders are completed as such; the metavar says which."""
    kinds = {"FILE": shtab.FILE, "DIR": shtab.DIRECTORY}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                _name_files(command)
        elif isinstance(action.metavar, str) and action.metavar in kinds:
            action.complete = kinds[action.metavar]  # type: ignore[attr-defined] # shtab's own protocol


def _words(parser: argparse.ArgumentParser, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Each command with the words that may follow it: commands first, then options."""
    commands = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    names = [name for action in commands for name in action.choices]
    shown = (action for action in parser._actions if action.help != argparse.SUPPRESS)
    options = [option for action in shown for option in action.option_strings]
    yield path, names + options
    for action in commands:
        for name, command in action.choices.items():
            yield from _words(command, f"{path} {name}".strip())
