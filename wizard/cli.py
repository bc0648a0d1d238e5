"""The commands: the second front over the same steps (design, "Commands").

Every command takes ``--json`` (one JSON object on standard output, also on failure) and then never prompts.
Progress goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, NoReturn

from wizard import __version__
from wizard.closed_output import OutputLost, outlive_readers
from wizard.command_help import HELP, PROGRAM

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

    from wizard.migrating import OpenWindow

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FAILED = 4
_WIDTH = 79
_JSON = "one JSON object on standard output"
_LISTS: dict[str | None, dict[str, list[str]]] = {"package": {"packages": []}, "keystore": {"keystores": []}}
"""What the JSON of a command holds at any rate."""
_SHELLS = ("bash", "zsh", "tcsh", "powershell")
_LANGUAGES = ("en", "de", "ja")


class _Parser(argparse.ArgumentParser):
    """Says a wrong call as JSON too, when ``--json`` is among the arguments."""

    def error(self, message: str) -> NoReturn:
        if "--json" in sys.argv:
            finding = {"code": "wrong_call", "severity": "error", "subject": self.prog, "message": message}
            print(json.dumps({"outcome": "failed", "findings": [finding]}))
        super().error(message)


def run_command(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Parse and run one command; returns the exit code. Never shows a traceback."""
    outlive_readers()
    options = parse(arguments)
    try:
        code = _run(options, open_window)
        sys.stdout.flush()
    except OutputLost as error:
        print(f"The output cannot be written: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last place before the user
        message = f"The wizard stopped on something it does not know: {type(error).__name__}: {error}"
        print(message, file=sys.stderr)
        if getattr(options, "json", False):
            finding = {
                "code": "unexpected",
                "severity": "error",
                "subject": options.command,
                "message": message,
            }
            print(json.dumps({"outcome": "failed", **_LISTS.get(options.command, {}), "findings": [finding]}))
        return FAILED
    return code


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Raises SystemExit: 2 for a wrong call, which is said, and 0 for --help and --version."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "plan":
        writes = options.example or options.schema
        if options.output and not writes:
            parser.error("argument --output: only with --example or --schema")
        if options.run_folder and writes:
            parser.error("argument --run-folder: not allowed with --example or --schema")
    return options


def _run(options: argparse.Namespace, open_window: OpenWindow) -> int:
    if options.command is None:
        return open_window(None, None)
    if options.command == "package":
        from wizard.packages import command as package_command

        return package_command.run(options, _open_signing_key)
    if options.command == "keystore":
        from wizard.keystores import command as keystore_command

        return keystore_command.run(options)
    if options.command == "practice-server":
        from wizard.failure import told
        from wizard.practice.command import call_of
        from wizard.practice.command import run as serve

        return told(options, lambda: serve(call_of(options)))
    if options.command in ("completion", "guide"):
        from wizard.failure import told

        return told(options, lambda: _write(options))
    if options.command == "self-test":
        from wizard.self_test import self_test

        return self_test(as_json=options.json)
    from wizard.migrating import run_migration_command

    return run_migration_command(options, open_window)


def _write(options: argparse.Namespace) -> int:
    from wizard.output_file import hand_over

    if options.command == "guide":
        from wizard.guide import guide
        from wizard.steps.registry import registry

        content = guide([step.id for step in registry()], options.language)
    else:
        from wizard.completion import completion_script

        content = completion_script(_parser(), options.shell)
    hand_over(content, options.output, as_json=options.json)
    return 0


def _parser() -> argparse.ArgumentParser:
    from wizard.keystores import command as keystore_command
    from wizard.packages import command as package_command

    parser: argparse.ArgumentParser = _Parser(
        "certificate-wizard",
        description="Change the package-signing certificate of VMware Orchestrator, step by step.",
        epilog=PROGRAM,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"certificate-wizard {__version__}")
    commands: Commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_practice(commands)
    _add_migration(commands)
    package_command.add_commands(commands)
    keystore_command.add_commands(commands)
    _add_writing(commands)
    _add_proofs(commands)
    return parser


def _add(commands: Commands, name: str) -> argparse.ArgumentParser:
    told = HELP[name]
    return commands.add_parser(
        name,
        help=told.purpose,
        description=fill(told.description, _WIDTH),
        epilog=told.epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_practice(commands: Commands) -> None:
    from wizard.practice.command import add_arguments

    practice = _add(commands, "practice")
    practice.add_argument(
        "--unattended", action="store_true", help="run the whole migration without a window"
    )
    add_arguments(practice)
    add_arguments(_add(commands, "practice-server"))


def _add_migration(commands: Commands) -> None:
    for name in ("check", "plan", "run"):
        parser = _add(commands, name)
        source = parser.add_mutually_exclusive_group()
        source.add_argument("--answers", type=Path, metavar="FILE", help="answers.toml")
        parser.add_argument("--run-folder", type=Path, metavar="DIR", help="where everything is saved")
        if name == "plan":
            source.add_argument("--example", action="store_true", help="write a commented answers.toml")
            source.add_argument("--schema", action="store_true", help="write the JSON Schema of answers.toml")
            _add_output(parser)
        parser.add_argument("--json", action="store_true", help=_JSON)
    for name in ("resume", "verify", "rollback", "report"):
        parser = _add(commands, name)
        parser.add_argument("run_folder", type=Path, metavar="DIR", help="the run folder")
        parser.add_argument("--json", action="store_true", help=_JSON)


def _add_writing(commands: Commands) -> None:
    completion = _add(commands, "completion")
    completion.add_argument("shell", choices=_SHELLS)
    guide = _add(commands, "guide")
    guide.add_argument("--language", default="en", choices=_LANGUAGES, help="English by default")
    for parser in (completion, guide):
        _add_output(parser)
        parser.add_argument("--json", action="store_true", help=_JSON)


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="a new file to write to; else standard output"
    )


def _add_proofs(commands: Commands) -> None:
    from wizard.gallery_options import add_arguments

    add_arguments(_add(commands, "gallery"))
    _add(commands, "self-test").add_argument("--json", action="store_true", help=_JSON)


def _open_signing_key(
    file: Path, store_password: str | None, key_password: str | None
) -> tuple[RSAPrivateKey, Certificate]:
    """Raises FindingError that names the file; PasswordMissing where one is needed and none was given."""
    from wizard.keystores.errors import WrongKeyPassword, WrongStorePassword
    from wizard.keystores.import_file import open_named_key_file
    from wizard.packages.command import STORE_PASSWORD
    from wizard.packages.errors import PasswordMissing

    try:
        database = open_named_key_file(file, store_password or "", key_password)
    except (WrongStorePassword, WrongKeyPassword) as error:
        if store_password is None:  # a key in PEM form may need none
            raise PasswordMissing(str(file), setting=STORE_PASSWORD) from error
        raise
    return database.private_key, database.chain[0]
