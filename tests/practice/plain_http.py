"""Plain HTTPS with the standard library: what the documentation's examples send, byte for byte."""

from __future__ import annotations

import base64
import http.client
import json
import ssl
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from wizard.practice.process import PracticeServer

VCO = "{http://www.vmware.com/vco}"


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self):
        return json.loads(self.body)

    def xml(self) -> ElementTree.Element:
        return ElementTree.fromstring(self.body)


def untrusting_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@dataclass(frozen=True)
class Http:
    """One account on one server."""

    url: str
    authorization: str | None = None

    def connection(self, timeout: float = 30) -> http.client.HTTPSConnection:
        return http.client.HTTPSConnection(
            urlsplit(self.url).netloc, timeout=timeout, context=untrusting_context()
        )

    def call(
        self, method: str, path: str, *, body: bytes | None = None, accept: str | None = None, **headers: str
    ) -> Reply:
        connection = self.connection()
        try:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            if accept is not None:
                sent["Accept"] = accept
            if self.authorization:
                sent["Authorization"] = self.authorization
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            names = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, names, answer.read())
        finally:
            connection.close()

    def get(self, path: str, accept: str | None = "application/json") -> Reply:
        return self.call("GET", path, accept=accept)

    def post_json(self, path: str, value: object) -> Reply:
        return self.call(
            "POST",
            path,
            body=json.dumps(value).encode(),
            accept="application/json",
            Content_Type="application/json",
        )

    def post_file(
        self, path: str, content: bytes, name: str = "x.package", field: str = "file", **others: str
    ) -> Reply:
        body, content_type = form(content, name, field, **others)
        return self.call("POST", path, body=body, accept="application/json", Content_Type=content_type)


def form(content: bytes, name: str = "x.package", field: str = "file", **others: str) -> tuple[bytes, str]:
    boundary = "----7d81f2a3c4"
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in others.items()
    ]
    parts.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n".encode()
    )
    parts.append(content + f"\r\n--{boundary}--\r\n".encode())
    return b"".join(parts), f"multipart/form-data; boundary={boundary}"


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def client(server: PracticeServer) -> Http:
    return Http(server.url, basic(server.user, server.password))


def control_center(server: PracticeServer) -> Http:
    assert server.control_center is not None
    login = server.control_center
    return Http(login.url, basic(login.user, login.password))


def saved(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
