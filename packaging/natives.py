"""What is built in besides Python distributions, as far as known: the interpreter, Qt, and what wheels carry along.

Versions are asked of the libraries themselves where they tell. Licences are SPDX expressions, read from each
project's own licence file.
"""

from __future__ import annotations

import platform
import re
import sqlite3
import ssl
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from product import REPOSITORY

TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True)
class Native:
    name: str
    version: Callable[[], str]
    """Empty where nothing tells it."""
    licence: str
    url: str
    inside: str = ""
    """The Python distribution that brings it; empty: the interpreter does."""
    text: Callable[[], str] = str
    file: str = ""
    """Part of a file's name: only a distribution with such a file brings it. Wheels differ from system to system."""

    @property
    def present(self) -> bool:
        if not self.file:
            return True
        return any(self.file in file.name for file in metadata.files(self.inside) or ())


def _kept(*names: str) -> Callable[[], str]:
    return lambda: "\n\n".join((TEXTS / name).read_text(encoding="utf-8") for name in names)


def _apache() -> str:
    return (REPOSITORY / "LICENSE").read_text(encoding="utf-8")


def _python_licence() -> str:
    stdlib = Path(sysconfig.get_path("stdlib"))
    for place in (
        stdlib / "LICENSE.txt",
        stdlib.parent / "LICENSE.txt",
        Path("/usr/share/doc/python3/copyright"),
    ):
        if place.exists():
            return place.read_text(encoding="utf-8")
    return ""


def _qt() -> str:
    return metadata.version("PySide6-Essentials")


def _version_if_there(distribution: str) -> str:
    """Empty in an environment that cannot build."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def _icu() -> str:
    """Linux only: the library's name carries the version."""
    found = (
        re.search(r"libicuuc\.so\.(\d+)$", str(file)) for file in metadata.files("PySide6-Essentials") or ()
    )
    return next((match[1] for match in found if match), "")


def _libpq() -> str:
    from psycopg import pq

    return f"{pq.version() // 10000}.{pq.version() % 10000}"


def _openssl_of_cryptography() -> str:
    from cryptography.hazmat.backends.openssl import backend

    return backend.openssl_version_text().split()[1]


def _printed(pattern: str, part: str) -> Callable[[], str]:
    """The version a library of psycopg-binary has among its texts; ``part`` is in its file's name."""

    def search() -> str:
        for file in metadata.files("psycopg-binary") or ():
            if part in file.name and (match := re.search(pattern, Path(str(file.locate())).read_bytes())):
                return match[1].decode()
        return ""

    return search


def _odbc_licence() -> str:
    for file in metadata.files("mssql-python-odbc") or ():
        if file.name == "MICROSOFT_ODBC_DRIVER_FOR_SQL_SERVER_LICENSE.txt":
            return file.read_text(encoding="utf-8")
    return ""


NATIVES = (
    Native(
        "PyInstaller (the program that starts Python)",
        lambda: _version_if_there("pyinstaller"),
        "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org",
        text=lambda: (
            "The exception allows the bootloader to be distributed in any program, under any licence."
        ),
    ),
    Native("Python", platform.python_version, "PSF-2.0", "https://www.python.org", text=_python_licence),
    Native(
        "OpenSSL (of Python)",
        lambda: ssl.OPENSSL_VERSION.split()[1],
        "Apache-2.0",
        "https://www.openssl.org",
        text=_apache,
    ),
    Native(
        "SQLite",
        lambda: sqlite3.sqlite_version,
        "blessing",
        "https://www.sqlite.org/copyright.html",
        text=lambda: "SQLite is in the public domain.",
    ),
    Native(
        "Qt",
        _qt,
        "LGPL-3.0-only",
        "https://www.qt.io",
        "PySide6-Essentials",
        _kept("LGPL-3.0.txt", "GPL-3.0.txt"),
    ),
    Native("ICU", _icu, "Unicode-DFS-2016", "https://icu.unicode.org", "PySide6-Essentials", file="libicuuc"),
    Native(
        "OpenSSL (of cryptography)",
        _openssl_of_cryptography,
        "Apache-2.0",
        "https://www.openssl.org",
        "cryptography",
        _apache,
    ),
    Native(
        "libpq", _libpq, "PostgreSQL", "https://www.postgresql.org", "psycopg-binary", _kept("PostgreSQL.txt")
    ),
    Native(
        "OpenSSL (of libpq)",
        _printed(rb"OpenSSL (\d+\.\d+\.\d+) ", "libcrypto"),
        "Apache-2.0",
        "https://www.openssl.org",
        "psycopg-binary",
        _apache,
    ),
    Native(
        "MIT Kerberos",
        _printed(rb"krb5-(\d+\.\d+(?:\.\d+)?)-final", "libkrb5-"),
        "MIT",
        "https://web.mit.edu/kerberos",
        "psycopg-binary",
        _kept("krb5.txt"),
        "libkrb5-",
    ),
    Native(
        "OpenLDAP",
        str,
        "OLDAP-2.8",
        "https://www.openldap.org",
        "psycopg-binary",
        _kept("OLDAP-2.8.txt"),
        "libldap",
    ),
    Native(
        "Cyrus SASL",
        _printed(rb"(\d\.\d\.\d+)\0", "libsasl2"),
        "BSD-Attribution-HPND-disclaimer",
        "https://www.cyrusimap.org/sasl",
        "psycopg-binary",
        _kept("cyrus-sasl.txt"),
        "libsasl2",
    ),
    Native(
        "Microsoft ODBC Driver 18 for SQL Server",
        lambda: metadata.version("mssql-python-odbc"),
        "LicenseRef-Microsoft-ODBC-Driver-18",
        "https://learn.microsoft.com/sql/connect/odbc",
        "mssql-python-odbc",
        _odbc_licence,
    ),
    Native(
        "unixODBC (libodbcinst)",
        str,
        "LGPL-2.1-or-later",
        "https://www.unixodbc.org",
        "mssql-python-odbc",
        _kept("LGPL-2.1.txt"),
        "libodbcinst",
    ),
)
