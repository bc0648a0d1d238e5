"""What a practice run leaves on a database server (``--database``), and how to be rid of it.

A database that a server was ever bound to is never dropped for anybody: the statements stand in a file of the run
folder, for the administrator to run.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding
from wizard.foundation.private_files import write_private
from wizard.practice.findings import DATABASES_STAY

if TYPE_CHECKING:
    from wizard.databases.target import Target
    from wizard.practice.places import Places
    from wizard.practice.process import PracticeServer

DROP_FILE = "drop-databases.sql"
"""In the practice folder."""
_MADE_UP = re.compile(r"practice_[0-9a-f]{8}_(old|new)")


def is_made_up(target: Target) -> bool:
    """Whether the database and its login have a name that ``places`` made up for one run."""
    return target.name == target.user and _MADE_UP.fullmatch(target.name) is not None


def drop_statements(target: Target) -> list[str]:
    """The database first, then its login; each may be missing."""
    from wizard.databases.statements import Already, Makes, statements

    made = statements(target, Already(), "''")
    order = {Makes.DATABASE: 0, Makes.LOGIN: 1}
    undone = sorted((one for one in made if one.makes in order), key=lambda one: order[one.makes])
    return [re.sub(r"^DROP (\w+) ", r"DROP \1 IF EXISTS ", one.undo) for one in undone]


def all_drop_statements(chosen: Places) -> list[str]:
    """Of everything made, or to be made, on a database server for this run alone."""
    targets = [one for one in (chosen.old, chosen.new) if chosen.administrator and is_made_up(one)]
    return [statement for target in targets for statement in drop_statements(target)]


def write_drop_file(folder: Path, chosen: Places) -> None:
    """Nothing where the run makes nothing on a database server."""
    lines = [f"{statement};\n" for statement in all_drop_statements(chosen)]
    if lines:
        write_private(folder / DROP_FILE, "".join(lines).encode())


def made_up_names(server: PracticeServer) -> tuple[str, ...]:
    """Of the databases made, or to be made, for this run alone; each is also the name of a login."""
    from wizard.databases.target import parse_url

    if server.administrator_database is None:
        return ()
    targets = (parse_url(url) for url in (server.old_database, server.new_database))
    return tuple(target.name for target in targets if is_made_up(target))


def drop_file(server: PracticeServer) -> Path:
    return server.folder / DROP_FILE


def stays(server: PracticeServer) -> Finding | None:
    """A note that names what is left on the database server; None where nothing is."""
    from wizard.databases.target import parse_url
    from wizard.databases.target import server as place

    names = made_up_names(server)
    if not names or server.administrator_database is None:
        return None
    where = place(parse_url(server.administrator_database))
    return DATABASES_STAY.of(where, names=", ".join(names), file=str(drop_file(server)))
