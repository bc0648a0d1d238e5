"""vmo_keystore is found and read whatever its columns are called and however the keystore is stored."""

from __future__ import annotations

import base64
import datetime
import json

import pytest
import sqlalchemy as sa

from tests.databases.conftest import run
from wizard.databases import keystore_table
from wizard.databases.connection import connected
from wizard.databases.dialects import dialect
from wizard.databases.encodings import Encoding
from wizard.databases.engine import Engine
from wizard.databases.errors import NoKeystoreTable, NotEmpty
from wizard.databases.keystore_rows import KeystoreRows, rows_from_json
from wizard.databases.keystore_table import put_back_rows, read_keystore_rows
from wizard.databases.tables import TableName
from wizard.databases.target import Target

MAGIC = bytes.fromhex("cececece00000002")
KEYSTORE = MAGIC + bytes(range(256)) * 8
BINARY = {Engine.SQLITE: "BLOB", Engine.POSTGRESQL: "BYTEA", Engine.MARIADB: "LONGBLOB"}
TEXT = {Engine.SQLITE: "TEXT", Engine.POSTGRESQL: "TEXT", Engine.MARIADB: "LONGTEXT"}


def is_keystore(value: bytes) -> bool:
    return value.startswith(MAGIC)


def read(target: Target) -> KeystoreRows:
    return read_keystore_rows(target, is_keystore)


def keep(target: Target, kind: str, value: object, table: str = "vmo_keystore") -> None:
    with connected(target, read_only=False) as connection:
        connection.exec_driver_sql(
            f"CREATE TABLE {table} (id INTEGER, what_ever {kind}, made TIMESTAMP NULL)"
        )
        statement = sa.text(f"INSERT INTO {table} VALUES (7, :value, '2012-05-01 10:20:30')")
        connection.execute(statement, {"value": value})


class TestForms:
    def test_bytes(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], KEYSTORE)
        (found,) = read(fresh).found
        assert (found.column, found.row, found.encoding) == ("what_ever", 0, Encoding.BYTES)
        assert found.value == KEYSTORE

    @pytest.mark.parametrize(
        ("written", "encoding"),
        [
            (base64.b64encode(KEYSTORE).decode(), Encoding.BASE64),
            (base64.encodebytes(KEYSTORE).decode().replace("\n", "\r\n"), Encoding.BASE64),
            (base64.b64encode(KEYSTORE).decode().rstrip("="), Encoding.BASE64),
            (KEYSTORE.hex(), Encoding.HEX),
            ("0x" + KEYSTORE.hex().upper(), Encoding.HEX),
            ("\\x" + KEYSTORE.hex(), Encoding.HEX),
        ],
    )
    def test_text(self, fresh: Target, written: str, encoding: Encoding) -> None:
        keep(fresh, TEXT[fresh.engine], written)
        (found,) = read(fresh).found
        assert (found.encoding, found.value) == (encoding, KEYSTORE)

    def test_text_in_a_binary_column(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], base64.b64encode(KEYSTORE))
        (found,) = read(fresh).found
        assert (found.encoding, found.value) == (Encoding.BASE64, KEYSTORE)

    @pytest.mark.parametrize(
        ("content", "encoding"),
        [
            (KEYSTORE, Encoding.LARGE_OBJECT),
            (base64.b64encode(KEYSTORE), Encoding.LARGE_OBJECT_BASE64),
            (KEYSTORE.hex().encode(), Encoding.LARGE_OBJECT_HEX),
        ],
    )
    @pytest.mark.parametrize("kind", ["oid", "text"])
    def test_large_objects(
        self, fresh_postgresql: Target, kind: str, content: bytes, encoding: Encoding
    ) -> None:
        """An oid column holds the number of a large object; so may a text column (a large text of Hibernate)."""
        run(fresh_postgresql, f"CREATE TABLE vmo_keystore (id INTEGER, k {kind})")
        with connected(fresh_postgresql, read_only=False) as connection:
            statement = f"INSERT INTO vmo_keystore VALUES (1, CAST(lo_from_bytea(0, :content) AS {kind}))"
            connection.execute(sa.text(statement), {"content": content})
        (found,) = read(fresh_postgresql).found
        assert (found.encoding, found.value) == (encoding, KEYSTORE)

    @pytest.mark.parametrize("schema", ["public", "other"])
    def test_a_domain_over_numbers_of_large_objects(self, fresh_postgresql: Target, schema: str) -> None:
        """PostgreSQL's extension lo, which JDBC programs use, names its type so."""
        run(
            fresh_postgresql,
            *([] if schema == "public" else [f"CREATE SCHEMA {schema}"]),
            f"CREATE DOMAIN {schema}.lo AS oid",
            f"CREATE TABLE vmo_keystore (k {schema}.lo)",
        )
        with connected(fresh_postgresql, read_only=False) as connection:
            insert = "INSERT INTO vmo_keystore VALUES (lo_from_bytea(0, :content))"
            connection.execute(sa.text(insert), {"content": KEYSTORE})
        (found,) = read(fresh_postgresql).found
        assert (found.encoding, found.value) == (Encoding.LARGE_OBJECT, KEYSTORE)

    def test_a_large_object_of_several_parts(self, fresh_postgresql: Target) -> None:
        content = MAGIC + b"x" * (3 << 20)
        run(fresh_postgresql, "CREATE TABLE vmo_keystore (k oid)")
        with connected(fresh_postgresql, read_only=False) as connection:
            insert = "INSERT INTO vmo_keystore VALUES (lo_from_bytea(0, :content))"
            connection.execute(sa.text(insert), {"content": content})
        assert read(fresh_postgresql).found[0].value == content

    def test_several_rows_and_columns(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], b"something else")
        with connected(fresh, read_only=False) as connection:
            insert = sa.text("INSERT INTO vmo_keystore VALUES (8, :value, NULL)")
            connection.execute(insert, {"value": KEYSTORE})
        rows = read(fresh)
        by_id = {row[0]: index for index, row in enumerate(rows.rows)}
        assert [(found.column, found.row) for found in rows.found] == [("what_ever", by_id[8])]


class TestFinding:
    def test_the_name_counts_in_any_case(self, fresh: Target) -> None:
        quote = "`" if fresh.engine is Engine.MARIADB else '"'
        keep(fresh, BINARY[fresh.engine], KEYSTORE, f"{quote}VMO_KeyStore{quote}")
        rows = read(fresh)
        assert rows.table.endswith("VMO_KeyStore")
        assert len(rows.found) == 1

    def test_names_that_need_quotes(self, fresh: Target) -> None:
        quote = "`" if fresh.engine is Engine.MARIADB else '"'
        column = f"{quote}Key % store{quote}"
        run(fresh, f"CREATE TABLE vmo_keystore ({column} {BINARY[fresh.engine]})".replace("%", "%%"))
        with connected(fresh, read_only=False) as connection:
            insert = sa.text("INSERT INTO vmo_keystore VALUES (:value)")
            connection.execute(insert, {"value": KEYSTORE})
        rows = read(fresh)
        assert rows.found[0].value == KEYSTORE
        assert "Key" in rows.found[0].column

    def test_another_schema(self, fresh_postgresql: Target) -> None:
        run(fresh_postgresql, "CREATE SCHEMA orchestrator")
        keep(fresh_postgresql, "BYTEA", KEYSTORE, "orchestrator.vmo_keystore")
        assert read(fresh_postgresql).table == "orchestrator.vmo_keystore"

    def test_of_several_tables_the_one_with_a_keystore(self, fresh_postgresql: Target) -> None:
        run(fresh_postgresql, "CREATE SCHEMA orchestrator")
        keep(fresh_postgresql, "BYTEA", b"nothing", "public.vmo_keystore")
        keep(fresh_postgresql, "BYTEA", KEYSTORE, "orchestrator.vmo_keystore")
        rows = read(fresh_postgresql)
        assert rows.table == "orchestrator.vmo_keystore"
        assert [finding.code for finding in rows.findings] == ["database_keystore_several_tables"]

    def test_no_such_table_names_what_was_seen(self, fresh: Target) -> None:
        run(fresh, "CREATE TABLE something_else (id INTEGER)")
        with pytest.raises(NoKeystoreTable) as caught:
            read(fresh)
        assert "something_else" in caught.value.finding.what()

    def test_an_empty_database(self, fresh: Target) -> None:
        with pytest.raises(NoKeystoreTable) as caught:
            read(fresh)
        assert "no table at all" in caught.value.finding.what()

    def test_a_table_without_a_keystore_says_what_was_seen(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], b"no keystore, and not shown")
        rows = read(fresh)
        assert rows.found == ()
        (finding,) = rows.findings
        assert finding.code == "database_keystore_not_recognised"
        assert "what_ever" in finding.what()
        assert "longest 26" in finding.what()
        assert "not shown" not in finding.what()

    def test_a_large_object_that_is_gone(self, fresh_postgresql: Target) -> None:
        run(fresh_postgresql, "CREATE TABLE vmo_keystore (k oid)", "INSERT INTO vmo_keystore VALUES (99999)")
        rows = read(fresh_postgresql)
        assert rows.rows == ((99999,),)
        assert [finding.code for finding in rows.findings] == [
            "database_large_object_unreadable",
            "database_keystore_not_recognised",
        ]


def seal(value: bytes) -> str:
    return "sealed:" + base64.b85encode(value).decode()


def unseal(text: str) -> bytes:
    return base64.b85decode(text.removeprefix("sealed:"))


class TestSaved:
    def test_rows_go_to_json_and_back(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], KEYSTORE)
        rows = read(fresh)
        again = rows_from_json(rows.to_json())
        assert (again.rows, again.columns, again.table) == (rows.rows, rows.columns, rows.table)

    def test_only_the_keystore_itself_stays_readable_when_sealed(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], KEYSTORE)
        rows = read(fresh)
        text = rows.to_json(seal)
        assert "2012" not in text
        ((identity, keystore, made),) = json.loads(text)["rows"]
        assert base64.b64decode(keystore["value"]) == KEYSTORE
        assert set(identity) == set(made) == {"kind", "sealed"}
        assert rows_from_json(text, unseal).rows == rows.rows
        with pytest.raises(ValueError, match="password"):
            rows_from_json(text)

    @pytest.mark.parametrize("text", ["[]", "{}", '{"engine": "postgresql"}', "x", '{"engine": "dbase"}'])
    def test_other_files_are_refused(self, text: str) -> None:
        with pytest.raises(ValueError):
            rows_from_json(text)

    def test_rows_are_put_back_as_they_were(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], KEYSTORE)
        saved = read(fresh)
        run(fresh, "DELETE FROM vmo_keystore")
        put_back_rows(fresh, rows_from_json(saved.to_json()))
        again = read(fresh)
        assert again.rows == saved.rows
        assert again.found == saved.found
        assert again.rows[0][2] in {datetime.datetime(2012, 5, 1, 10, 20, 30), "2012-05-01 10:20:30"}

    def test_large_objects_are_put_back(self, fresh_postgresql: Target) -> None:
        run(fresh_postgresql, "CREATE TABLE vmo_keystore (id INTEGER, k oid, t text)")
        with connected(fresh_postgresql, read_only=False) as connection:
            values = "(1, lo_from_bytea(0, :one), CAST(lo_from_bytea(0, :two) AS text))"
            insert = sa.text(f"INSERT INTO vmo_keystore VALUES {values}")
            connection.execute(insert, {"one": KEYSTORE, "two": b"other"})
        saved = read(fresh_postgresql)
        run(
            fresh_postgresql,
            "DELETE FROM vmo_keystore",
            "SELECT lo_unlink(oid) FROM pg_largeobject_metadata",
        )
        put_back_rows(fresh_postgresql, saved)
        again = read(fresh_postgresql)
        assert [value.content for value in again.rows[0][1:]] == [KEYSTORE, b"other"]  # type: ignore[union-attr]

    def test_a_table_with_rows_is_not_added_to(self, fresh: Target) -> None:
        keep(fresh, BINARY[fresh.engine], KEYSTORE)
        saved = read(fresh)
        with pytest.raises(NotEmpty):
            put_back_rows(fresh, saved)
        assert read(fresh).rows == saved.rows


class Lob:
    """What oracledb returns for a BLOB: a locator to read from."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read(self) -> bytes:
        return self._content


class Scripted:
    """A connection of a server that nobody has at hand: its dialect, the table's columns, one row."""

    def __init__(self, engine: Engine, described: list[tuple[str, str]], row: tuple[object, ...]) -> None:
        self.dialect = dialect(engine)
        self._described, self._row = described, row
        self.asked: list[str] = []

    def execute(self, statement: sa.TextClause, parameters: dict[str, str]) -> list[tuple[str, str]]:
        self.asked.append(str(statement.bindparams(**parameters).compile(dialect=self.dialect)))
        return self._described

    def exec_driver_sql(self, query: str) -> list[tuple[object, ...]]:
        self.asked.append(query)
        return [self._row]


class TestServersNobodyHasAtHand:
    @pytest.mark.parametrize("kind", ["varbinary", "image"])
    @pytest.mark.parametrize(
        ("stored", "encoding"),
        [
            (KEYSTORE, Encoding.BYTES),
            (base64.b64encode(KEYSTORE), Encoding.BASE64),
            (bytearray(KEYSTORE), Encoding.BYTES),
        ],
    )
    def test_sql_server(self, kind: str, stored: bytes, encoding: Encoding) -> None:
        described = [("id", "nvarchar"), ("key store]", kind)]
        connection = Scripted(Engine.MSSQL, described, ("1", stored))
        target = Target(Engine.MSSQL, "db", name="vCO", user="vco")
        rows = keystore_table._read(connection, target, TableName("dbo", "vmo_keystore"), is_keystore)  # type: ignore[arg-type]
        (found,) = rows.found
        assert (found.column, found.encoding, found.value) == ("key store]", encoding, KEYSTORE)
        columns, content = connection.asked
        assert "FROM INFORMATION_SCHEMA.COLUMNS" in columns
        assert "table_schema = :schema AND table_name = :name" in columns
        assert content == "SELECT id, [key store]]] FROM dbo.vmo_keystore"
        assert rows_from_json(rows.to_json()).rows == rows.rows

    def test_oracle(self) -> None:
        connection = Scripted(Engine.ORACLE, [("ID", "NUMBER"), ("KEYSTORE", "BLOB")], (1, Lob(KEYSTORE)))
        target = Target(Engine.ORACLE, "db", instance="ORCL", user="vco")
        rows = keystore_table._read(connection, target, TableName("vco", "vmo_keystore"), is_keystore)  # type: ignore[arg-type]
        (found,) = rows.found
        assert (found.column, found.encoding, found.value) == ("KEYSTORE", Encoding.BYTES, KEYSTORE)
        columns, content = connection.asked
        assert "FROM all_tab_columns" in columns
        assert content == 'SELECT "ID", "KEYSTORE" FROM vco.vmo_keystore'
        assert [column.type for column in rows.columns] == ["number", "blob"]

    @pytest.mark.parametrize("engine", [Engine.MSSQL, Engine.ORACLE])
    def test_an_unknown_form_is_a_finding_with_what_was_seen(self, engine: Engine) -> None:
        connection = Scripted(engine, [("k", "blob"), ("n", "int")], (Lob(b"nothing known"), 12))
        target = Target(engine, "db", name="vCO", user="vco")
        rows = keystore_table._read(connection, target, TableName("x", "vmo_keystore"), is_keystore)  # type: ignore[arg-type]
        (finding,) = rows.findings
        assert finding.code == "database_keystore_not_recognised"
        assert "1 row(s); k blob (longest 13), n int (longest 2)" in finding.what()
        assert "nothing known" not in finding.message()

    @pytest.mark.parametrize(
        ("engine", "expected"),
        [
            (Engine.MSSQL, "INSERT INTO dbo.vmo_keystore ([key store]]], [on]) VALUES "),
            (Engine.ORACLE, 'INSERT INTO dbo.vmo_keystore ("key store]", "on") VALUES '),
        ],
    )
    def test_rows_are_put_back_under_quoted_names(self, engine: Engine, expected: str) -> None:
        table = sa.table("vmo_keystore", sa.column("key store]"), sa.column("on"), schema="dbo")
        compiled = str(
            table.insert().values({"key store]": KEYSTORE, "on": 1}).compile(dialect=dialect(engine))
        )
        assert compiled.startswith(expected)
