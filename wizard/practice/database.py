"""The database the practice server works with: packages, elements, and the signing key's keystore.

Elements are stored once by id and shared by packages. Reading goes through an engine that cannot write.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import sqlalchemy
from sqlalchemy import Connection, Engine, delete, insert, select, update

from wizard.databases.connection import open_engine
from wizard.databases.target import Target
from wizard.practice import tables
from wizard.practice.element_facts import ElementFacts, Entries

_PART = 4 << 20
"""Bytes of one stored piece: below the packet limit that MariaDB has by default."""
_KEYSTORE_ID = "server"
_MANY = 200


@dataclass(frozen=True)
class StoredPackage:
    name: str
    id: str
    owner: str
    """Distinguished name of the server that made it (pkg-owner)."""
    description: str = ""
    used_plugins: str = ""


@dataclass(frozen=True)
class NewElement:
    facts: ElementFacts
    entries: Entries = field(repr=False)


class Database:
    """One open database. ``write`` transactions happen one at a time."""

    def __init__(self, target: Target) -> None:
        """Raises DatabaseError when the fields are wrong; connects on first use."""
        self.target = target
        self._reading: Engine = open_engine(target, read_only=True)
        self._writing: Engine = open_engine(target, read_only=False)
        self._lock = threading.Lock()

    def close(self) -> None:
        self._reading.dispose()
        self._writing.dispose()

    def has_tables(self) -> bool:
        return tables.built(self._reading)

    def build_tables(self) -> None:
        tables.build(self._writing)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        with self._reading.connect() as connection:
            yield Reading(connection)

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """One transaction: everything of the block, or nothing."""
        with self._lock, self._writing.begin() as connection:
            yield Writing(connection)


class Reading:
    """Questions to the database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def packages(self) -> list[StoredPackage]:
        table = tables.package
        rows = self._connection.execute(select(table).order_by(table.c.name))
        return [_package(row) for row in rows]

    def package(self, name: str) -> StoredPackage | None:
        table = tables.package
        row = self._connection.execute(select(table).where(table.c.name == name)).first()
        return _package(row) if row else None

    def elements(self, kind: str | None = None) -> list[ElementFacts]:
        table = tables.element
        query = select(table).order_by(table.c.id)
        if kind is not None:
            query = query.where(table.c.type == kind)
        return [_facts(row) for row in self._connection.execute(query)]

    def element(self, element_id: str) -> ElementFacts | None:
        table = tables.element
        row = self._connection.execute(select(table).where(table.c.id == element_id)).first()
        return _facts(row) if row else None

    def members(self, package_name: str) -> list[ElementFacts]:
        """The package's elements in its own order."""
        table, member = tables.element, tables.member
        query = (
            select(table)
            .join(member, member.c.element_id == table.c.id)
            .where(member.c.package_name == package_name)
            .order_by(member.c.position)
        )
        return [_facts(row) for row in self._connection.execute(query)]

    def packages_of(self, element_ids: Iterable[str]) -> dict[str, set[str]]:
        """Package names by element id, for elements that are in any."""
        member = tables.member
        owners: dict[str, set[str]] = {}
        for some in _batches(list(element_ids)):
            query = select(member.c.element_id, member.c.package_name).where(member.c.element_id.in_(some))
            for element_id, name in self._connection.execute(query):
                owners.setdefault(element_id, set()).add(name)
        return owners

    def entries(self, element_id: str) -> Entries:
        """The element's files in the order they came."""
        table = tables.entry
        query = (
            select(table.c.name, table.c.content)
            .where(table.c.element_id == element_id)
            .order_by(table.c.position, table.c.part)
        )
        files: dict[str, list[bytes]] = {}
        for name, content in self._connection.execute(query):
            files.setdefault(name, []).append(bytes(content))
        return tuple((name, b"".join(parts)) for name, parts in files.items())

    def certificates(self, package_name: str) -> list[tuple[str, bytes]]:
        """The certificates that came with the package: distinguished name, DER."""
        table = tables.certificate
        query = select(table.c.name, table.c.certificate).where(table.c.package_name == package_name)
        return [
            (name, bytes(content)) for name, content in self._connection.execute(query.order_by(table.c.name))
        ]

    def keystore(self) -> bytes | None:
        row = self._connection.execute(select(tables.keystore.c.keystore)).first()
        return bytes(row[0]) if row else None

    def permissions(self, scope: str) -> list[tuple[str, str]]:
        table = tables.permission
        query = select(table.c.principal, table.c.rights).where(table.c.scope == scope)
        return [(row[0], row[1]) for row in self._connection.execute(query.order_by(table.c.principal))]


class Writing(Reading):
    """Changes, within one transaction."""

    def put_keystore(self, content: bytes) -> None:
        self._connection.execute(delete(tables.keystore))
        self._connection.execute(insert(tables.keystore).values(id=_KEYSTORE_ID, keystore=content))

    def put_element(self, element: NewElement) -> None:
        """Store the element, in place of the one with its id."""
        facts = element.facts
        self.delete_elements([facts.id], members=False)
        self._connection.execute(insert(tables.element).values(**vars(facts)))
        rows = [
            {
                "element_id": facts.id,
                "name": name,
                "part": number,
                "position": position,
                "content": content[start : start + _PART],
            }
            for position, (name, content) in enumerate(element.entries)
            for number, start in enumerate(range(0, max(len(content), 1), _PART))
        ]
        for row in rows:
            self._connection.execute(insert(tables.entry), row)

    def delete_elements(self, element_ids: Iterable[str], *, members: bool = True) -> None:
        for some in _batches(list(element_ids)):
            self._connection.execute(delete(tables.entry).where(tables.entry.c.element_id.in_(some)))
            self._connection.execute(delete(tables.element).where(tables.element.c.id.in_(some)))
            if members:
                self._connection.execute(delete(tables.member).where(tables.member.c.element_id.in_(some)))

    def put_package(self, package: StoredPackage) -> None:
        values = vars(package)
        if self.package(package.name) is None:
            self._connection.execute(insert(tables.package).values(**values))
        else:
            table = tables.package
            self._connection.execute(update(table).where(table.c.name == package.name).values(**values))

    def put_members(self, package_name: str, element_ids: Iterable[str]) -> None:
        """The package holds exactly these elements, in this order."""
        table = tables.member
        self._connection.execute(delete(table).where(table.c.package_name == package_name))
        rows = [
            {"package_name": package_name, "element_id": element_id, "position": position}
            for position, element_id in enumerate(dict.fromkeys(element_ids))
        ]
        if rows:
            self._connection.execute(insert(table), rows)

    def put_certificate(self, package_name: str, name: str, content: bytes) -> None:
        table = tables.certificate
        found = (table.c.package_name == package_name) & (table.c.name == name)
        self._connection.execute(delete(table).where(found))
        values = {"package_name": package_name, "name": name, "certificate": content}
        self._connection.execute(insert(table).values(**values))

    def delete_package(self, name: str) -> None:
        """The package and its list; the elements stay."""
        for table in (tables.member, tables.certificate):
            self._connection.execute(delete(table).where(table.c.package_name == name))
        self._connection.execute(delete(tables.package).where(tables.package.c.name == name))

    def rename_package(self, name: str, new_name: str) -> None:
        for table in (tables.member, tables.certificate):
            renamed = update(table).where(table.c.package_name == name).values(package_name=new_name)
            self._connection.execute(renamed)
        table = tables.package
        self._connection.execute(update(table).where(table.c.name == name).values(name=new_name))

    def put_permissions(self, scope: str, rights: Iterable[tuple[str, str]]) -> None:
        table = tables.permission
        self._connection.execute(delete(table).where(table.c.scope == scope))
        rows = [{"scope": scope, "principal": who, "rights": what} for who, what in dict(rights).items()]
        if rows:
            self._connection.execute(insert(table), rows)

    def clear(self) -> None:
        for table in reversed(tables.metadata.sorted_tables):
            self._connection.execute(delete(table))


def _package(row: sqlalchemy.Row[tuple[object, ...]]) -> StoredPackage:
    return StoredPackage(**row._asdict())


def _facts(row: sqlalchemy.Row[tuple[object, ...]]) -> ElementFacts:
    return ElementFacts(**row._asdict())


def _batches(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _MANY):
        yield ids[start : start + _MANY]
