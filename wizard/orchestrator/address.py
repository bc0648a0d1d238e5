"""Where a server's API may be, from what the administrator typed.

rest-api.md 1: ``/vco/api`` from 5.5 on, ``/api`` in 5.1; port 8281 up to 7.x, 443 embedded in vRA and from 8.x on;
Control Center 8283 up to 7.x, 443 in 8.x.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from wizard.orchestrator import findings
from wizard.orchestrator.errors import BadAddress

HTTPS_PORT = 443
SERVER_PORT = 8281
CONTROL_CENTER_PORT = 8283
SERVER_ROOTS = ("/vco/api", "/api")
CONTROL_CENTER_ROOT = "/vco-controlcenter/api"


@dataclass(frozen=True)
class Address:
    """One place where an API may be: ``https://host:port`` and the path of its root, without a slash at the end."""

    host: str
    port: int
    root: str = ""

    @property
    def origin(self) -> str:
        """``https://host:port``; the port is left out where it is 443."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"https://{name}" if self.port == HTTPS_PORT else f"https://{name}:{self.port}"

    @property
    def url(self) -> str:
        return self.origin + self.root


def server_addresses(typed: str) -> tuple[Address, ...]:
    """Where to look for the server's API, likeliest first.

    ``https://host``, ``host:8281`` and addresses with a path are understood. A path that ends in ``/api`` is
    taken at its word. Without a port 443 comes first, then 8281. Raises :class:`BadAddress`.
    """
    host, port, path = _parts(typed)
    ports = (HTTPS_PORT, SERVER_PORT) if port is None else (port,)
    roots = (path,) if path.endswith("/api") else SERVER_ROOTS
    return tuple(Address(host, each, root) for each in ports for root in roots)


def control_center_address(typed: str) -> Address:
    """The Control Center's API (rest-api.md 6) on the port typed, else 8283. Raises :class:`BadAddress`."""
    host, port, path = _parts(typed)
    root = path if path.endswith("/api") else CONTROL_CENTER_ROOT
    return Address(host, CONTROL_CENTER_PORT if port is None else port, root)


def _parts(typed: str) -> tuple[str, int | None, str]:
    """Host, port (None when not typed) and path without a slash at the end."""
    address = typed.strip()
    scheme, separator, _ = address.partition("://")
    if not separator:
        address = f"https://{address}"
    elif scheme.lower() != "https":
        raise BadAddress(findings.BAD_ADDRESS.of(typed))
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise BadAddress(findings.BAD_ADDRESS.of(typed)) from error
    if (
        not host
        or host.startswith(".")
        or ".." in host
        or port == 0
        or any(letter.isspace() for letter in address)
    ):
        raise BadAddress(findings.BAD_ADDRESS.of(typed))
    if parts.username is not None or parts.password is not None:
        # The finding must not repeat a password that was typed into the address.
        raise BadAddress(findings.BAD_ADDRESS.of(host))
    try:
        ascii_host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise BadAddress(findings.BAD_ADDRESS.of(host)) from error
    return ascii_host, port, parts.path.rstrip("/")
