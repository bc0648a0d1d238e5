"""Whole practice migrations from every engine to every engine, each rolled back again, as a Markdown table.

``python -m tests.flow.engine_pairs [5.1:sqlite-mariadb …]`` runs those named, or all thirty, on the servers that the
tests use; 8.12 changes its certificate in place and has one engine only (``8.12:sqlite``). What it says was seen
from outside: exit codes, dumps made by the engines' own programs, packages fetched from the server afterwards.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.flow.command import Ended, call, practise
from tests.flow.dumps import dump
from tests.flow.serving import serving
from tests.servers import server_of_tests
from wizard.databases.connection import connected
from wizard.databases.engine import Engine
from wizard.databases.target import Target
from wizard.practice.command import DATABASE_PASSWORD
from wizard.practice.places import database_url

ENGINES = (Engine.SQLITE, Engine.POSTGRESQL, Engine.MARIADB)
WITH_NEW_DATABASE = ("5.1", "5.5", "7.6")
IN_PLACE = "8.12"
PACKAGE = "com.example.backup"
NONE = {"identical": "–", "found": "?"}
"""Packages of a run that did not begin."""


@dataclass(frozen=True)
class Pair:
    profile: str
    old: Engine
    new: Engine | None
    """None: the certificate is changed in place."""

    def __str__(self) -> str:
        return f"{self.profile}:{self.old.value}" + (f"-{self.new.value}" if self.new else "")


PAIRS = (
    *(Pair(profile, old, new) for profile in WITH_NEW_DATABASE for old in ENGINES for new in ENGINES),
    *(Pair(IN_PLACE, engine, None) for engine in ENGINES),
)


@dataclass(frozen=True)
class Outcome:
    """What one run left behind. Signers and dumps: before the migration, after it, after rolling back."""

    pair: Pair
    there: Ended
    seconds: float
    back: Ended
    back_seconds: float
    signers: tuple[str, str, str]
    """SHA-256 of the certificate that signs a package fetched from the server."""
    dumps: tuple[str, str, str]
    """Of the old database."""
    new_stayed: bool
    """Rolling back did not drop the database that the server was bound to."""

    @property
    def packages(self) -> str:
        return "{identical} of {found}".format(**self.there.json.get("packages", NONE))

    @property
    def signed_anew(self) -> bool:
        first, second, _ = self.signers
        result = self.there.json
        told = result["old_certificate"]["sha256"], result["new_certificate"]["sha256"]
        return (first, second) == told and first != second

    @property
    def signed_as_before(self) -> bool:
        return self.signers[2] == self.signers[0]

    @property
    def old_same(self) -> tuple[bool, bool]:
        """After the migration, and after rolling back."""
        before, after, at_last = self.dumps
        return after == before, at_last == before

    @property
    def as_planned(self) -> bool:
        """The engines of both databases; in place there is no new one, and its step was left out."""
        result = self.there.json
        old, new = result["old_database"], result["new_database"]
        if self.pair.new is None:
            states = {step["id"]: step["state"] for step in result["steps"]}
            return new is None and states["new_database"] == "skipped"
        engines = old["engine"], new["engine"]
        return engines == (self.pair.old.value, self.pair.new.value) and old["unchanged"] is True

    @property
    def good(self) -> bool:
        identical, _, found = self.packages.partition(" of ")
        if (self.there.code, self.back.code) != (0, 0) or identical != found:
            return False
        proven = [self.signed_anew, self.as_planned, self.signed_as_before, self.new_stayed]
        if self.pair.new is not None:  # in place the import writes into the one database there is
            proven += self.old_same
        return all(proven) and self.back.json["outcome"] == "rolled_back"

    @property
    def findings(self) -> list[str]:
        """Codes of errors, and of what needs attention."""
        every = [*self.there.json["findings"], *self.back.json["findings"]]
        return [finding["code"] for finding in every if finding["severity"] != "note"]


@contextmanager
def databases(
    pair: Pair, folder: Path, servers: dict[Engine, Target]
) -> Iterator[tuple[Target, Target | None]]:
    """Where the two databases will be; on a server they are dropped afterwards."""
    run = secrets.token_hex(4)
    places = [
        _place(engine, f"pair_{run}_{which}", folder, servers)
        for engine, which in ((pair.old, "old"), (pair.new, "new"))
        if engine
    ]
    try:
        yield places[0], places[1] if len(places) > 1 else None
    finally:
        for place in places:
            if place.engine is not Engine.SQLITE:
                _drop(place, servers[place.engine])


def _place(engine: Engine, name: str, folder: Path, servers: dict[Engine, Target]) -> Target:
    if engine is Engine.SQLITE:
        return Target(engine, path=str(folder / f"{name}.sqlite"))
    return replace(servers[engine], name=name)


def _drop(place: Target, server: Target) -> None:
    force = " WITH (FORCE)" if place.engine is Engine.POSTGRESQL else ""
    with connected(server, read_only=False, autocommit=True) as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {place.name}{force}")


def migrate_and_go_back(pair: Pair, folder: Path, servers: dict[Engine, Target]) -> Outcome:
    """One run of the command, then ``rollback``; the server is asked before, between and after."""
    with databases(pair, folder, servers) as (old, new):
        password = next((each.password for each in (old, new) if each and each.password), "")
        environment = {DATABASE_PASSWORD: password} if password else {}
        run = folder / "run"
        options = ["--profile", pair.profile, "--old-database", database_url(old)]
        options += ["--new-database", database_url(new)] if new else []
        seen = [_seen(run, folder, old, *options, environment=environment)]
        there, seconds = _timed(lambda: practise(run, environment=environment))
        seen.append(_seen(run, folder, old))
        back, back_seconds = _timed(lambda: call("rollback", run, "--json", environment=environment))
        seen.append(_seen(run, folder, old))
        signers, dumps = zip(*seen, strict=True)
        stayed = new is None or bool(dump(new))
        return Outcome(pair, there, seconds, back, back_seconds, signers, dumps, stayed)


def _seen(
    run: Path, scratch: Path, old: Target, *options: str, environment: dict[str, str] | None = None
) -> tuple[str, str]:
    """Who signs, and the old database's dump."""
    with serving(run, *options, environment=environment) as server:
        signer = server.signer(PACKAGE, scratch)
    return signer, dump(old)


def _timed(work: Callable[[], Ended]) -> tuple[Ended, float]:
    started = time.monotonic()
    return work(), time.monotonic() - started


HEADINGS = (
    "profile", "old", "new", "exit", "s", "identical", "new certificate signs", "old dump same",
    "rollback exit", "s", "old certificate signs", "old dump same again",
)  # fmt: skip


def table(outcomes: list[Outcome]) -> str:
    lines = [f"| {' | '.join(HEADINGS)} |", "|" + " --- |" * len(HEADINGS)]
    return "\n".join([*lines, *map(row, outcomes)])


def row(outcome: Outcome) -> str:
    pair = outcome.pair
    words = (
        pair.profile,
        pair.old.value,
        pair.new.value if pair.new else "–",
        outcome.there.code,
        f"{outcome.seconds:.1f}",
        outcome.packages,
        _word(outcome.signed_anew),
        _word(outcome.old_same[0]) if pair.new else "in place",
        outcome.back.code,
        f"{outcome.back_seconds:.1f}",
        _word(outcome.signed_as_before),
        _word(outcome.old_same[1]) if pair.new else "in place",
    )
    wrong = "" if outcome.good else f" not as it must be: {', '.join(outcome.findings)}"
    return f"| {' | '.join(map(str, words))} |{wrong}"


def _word(value: bool) -> str:
    return "yes" if value else "NO"


def main(named: list[str]) -> int:
    chosen = [pair for pair in PAIRS if not named or str(pair) in named]
    outcomes = []
    with (
        server_of_tests(Engine.POSTGRESQL) as postgresql,
        server_of_tests(Engine.MARIADB) as mariadb,
    ):
        servers = {Engine.POSTGRESQL: postgresql, Engine.MARIADB: mariadb}
        for pair in chosen:
            with tempfile.TemporaryDirectory(prefix="engine-pair-") as folder:
                try:
                    outcomes.append(migrate_and_go_back(pair, Path(folder), servers))
                except AssertionError as error:
                    print(f"{pair}: {error}", file=sys.stderr, flush=True)
                else:
                    print(row(outcomes[-1]), file=sys.stderr, flush=True)
    print(table(outcomes))
    return 0 if len(outcomes) == len(chosen) > 0 and all(outcome.good for outcome in outcomes) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
