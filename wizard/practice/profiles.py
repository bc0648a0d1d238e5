"""The server versions the practice Orchestrator can play.

The differences are rest-api.md's. Full version numbers of 5.1 and 5.5 are made up in the shape of real ones
(assumed); those of 7.6 and 8.12 are seen in real packages (package-format.md 5).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Binding(enum.Enum):
    """How the server is told to use another database."""

    CONFIGURATION_INTERFACE = "configuration interface"
    """A web page for people, without an API: played over the control channel."""
    WORKFLOW = "workflow"
    """Workflows of the configuration plug-in (rest-api.md 4), and the page."""
    NONE = "none"
    """8.x offers no external database in the documents seen (orchestrator.md 2.1)."""


@dataclass(frozen=True)
class Profile:
    name: str
    version: str
    build: str
    build_date: str
    api_version: str
    root: str
    """Path of the REST API (rest-api.md 1)."""
    digest: str
    """Of package signatures: MD5 up to 8.2, SHA-256 later (package-format.md 8)."""
    binding: Binding
    exports_packages: bool
    """False in 5.1: no page documents it (rest-api.md 3.3); the fault ``allow_export`` turns it on."""
    server_configuration: bool
    """rest-api.md 5: from 5.5.1 on."""
    control_center: bool
    """rest-api.md 6: 7.x and 8.x."""
    import_details: bool
    tokens: bool
    newer_export_parameters: bool
    """exportVersionHistory, allowedOperations and secure strings are in the newer API only (rest-api.md 3.3)."""
    content_signatures: bool
    """``content-signature`` and ``signature-owner``, up to 8.1 (package-format.md 3, 6)."""
    records_imports: bool
    """An import adds an item to the version history, as histories of 6.0-7.5 show (package-format.md 6)."""
    tells_begun_run: bool
    """A started workflow run is told in the answer's body: seen of 7.6 and 8.x; the guides up to 7.1 say it is empty
    (rest-api.md 4)."""
    replaces_certificate: bool
    """False: a certificate can be imported only while the database holds none (orchestrator.md 1.1)."""

    @property
    def modern(self) -> bool:
        """8.x answers: 201 for an import, 204 for a deletion (rest-api.md 8)."""
        return self.tokens


PROFILES = {
    profile.name: profile
    for profile in (
        Profile(
            "5.1",
            "5.1.0.872660",
            "872660",
            "2012-09-07T05:00:41Z",
            "5.1.0",
            "api",
            "MD5",
            Binding.CONFIGURATION_INTERFACE,
            exports_packages=False,
            server_configuration=False,
            control_center=False,
            import_details=False,
            tokens=False,
            newer_export_parameters=False,
            content_signatures=True,
            records_imports=True,
            tells_begun_run=False,
            replaces_certificate=False,
        ),
        Profile(
            "5.5",
            "5.5.2.1951762",
            "1951762",
            "2014-07-11T05:11:02Z",
            "5.5.2",
            "vco/api",
            "MD5",
            Binding.WORKFLOW,
            exports_packages=True,
            server_configuration=True,
            control_center=False,
            import_details=False,
            tokens=False,
            newer_export_parameters=False,
            content_signatures=True,
            records_imports=True,
            tells_begun_run=False,
            replaces_certificate=False,
        ),
        Profile(
            "7.6",
            "7.6.0.12923317",
            "12923317",
            "2019-03-15T12:22:21Z",
            "5.5.2",
            "vco/api",
            "MD5",
            Binding.WORKFLOW,
            exports_packages=True,
            server_configuration=True,
            control_center=True,
            import_details=False,
            tokens=False,
            newer_export_parameters=True,
            content_signatures=True,
            records_imports=False,
            tells_begun_run=True,
            replaces_certificate=True,
        ),
        Profile(
            "8.12",
            "8.12.0.21583018",
            "21583018",
            "2023-04-04T20:33:15Z",
            "5.5.2",
            "vco/api",
            "SHA-256",
            Binding.NONE,
            exports_packages=True,
            server_configuration=True,
            control_center=True,
            import_details=True,
            tokens=True,
            newer_export_parameters=True,
            content_signatures=False,
            records_imports=False,
            tells_begun_run=True,
            replaces_certificate=True,
        ),
    )
}
DEFAULT_PROFILE = "7.6"
