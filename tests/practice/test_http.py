"""HTTP itself: connections that stay open, streamed and chunked bodies, forms, methods, accounts."""

from __future__ import annotations

import http.client
import io
import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.practice.conftest import wait_until
from tests.practice.plain_http import Http, client, form, untrusting_context
from wizard.practice.bodies import open_body
from wizard.practice.messages import Refusal, Request, split_target
from wizard.practice.multipart import read_form
from wizard.practice.process import PracticeServer
from wizard.practice.representation import best_of


def test_root_and_about_are_open_and_all_else_is_not(shared_server: PracticeServer) -> None:
    nobody = Http(shared_server.url)
    assert nobody.get("/vco/api/about/").json()["version"] == "7.6.0.12923317"
    assert {one["rel"] for one in nobody.get("/vco/api/").json()["link"]} == {"down"}
    for path in ("packages", "server", "workflows", "nothing", "server-configuration", "server/permissions"):
        reply = nobody.get(f"/vco/api/{path}")
        assert (reply.status, reply.body) == (401, b""), path
        assert reply.headers["www-authenticate"].startswith("Basic")
    wrong = Http(shared_server.url, "Basic bm9ib2R5Om5vdGhpbmc=")
    assert wrong.get("/vco/api/packages").status == 401
    assert Http(shared_server.url, "Bearer x").get("/vco/api/packages").status == 401
    assert Http(shared_server.url, "Basic !").get("/vco/api/packages").status == 401
    assert nobody.get("/somewhere/else").status == 404


def test_user_name_with_a_domain(shared_server: PracticeServer) -> None:
    from tests.practice.plain_http import basic

    for name in (f"{shared_server.user}@vsphere.local", f"DOM\\{shared_server.user}"):
        http_client = Http(shared_server.url, basic(name, shared_server.password))
        assert http_client.get("/vco/api/packages").status == 200, name
    other = Http(shared_server.url, basic("DOM\\somebody", shared_server.password))
    assert other.get("/vco/api/packages").status == 401


def test_connection_stays_open(shared: Http) -> None:
    connection = shared.connection()
    local_ports = set()
    for path in ("/vco/api/packages", "/vco/api/nothing", "/vco/api/packages/com.example.backup"):
        headers = {"Authorization": str(shared.authorization), "Accept": "application/zip, application/json"}
        connection.request("GET", path, headers=headers)
        connection.getresponse().read()
        local_ports.add(connection.sock.getsockname()[1])
    connection.close()
    assert len(local_ports) == 1


def test_head_has_no_body(shared: Http) -> None:
    reply = shared.call("HEAD", "/vco/api/packages", accept="application/json")
    assert (reply.status, reply.body) == (200, b"")
    assert int(reply.headers["content-length"]) > 100


def test_chunked_upload(shared: Http) -> None:
    body, content_type = form(b"not a zip")
    connection = shared.connection()
    headers = {"Authorization": str(shared.authorization), "Content-Type": content_type}
    pieces = (body[start : start + 7] for start in range(0, len(body), 7))
    connection.request("POST", "/vco/api/packages", pieces, headers, encode_chunked=True)
    answer = connection.getresponse()
    assert (answer.status, b"Unable to extract" in answer.read()) == (400, True)
    connection.request("GET", "/vco/api/about", headers={"Accept": "application/json"})
    assert connection.getresponse().status == 200
    connection.close()


def test_large_uploads_are_not_held_in_memory(start_server: Callable[..., PracticeServer]) -> None:
    server = start_server()
    process = psutil.Process(server.process_id)
    head, tail = form(b"\0MIDDLE\0")[0].split(b"\0MIDDLE\0")
    size = 96 << 20

    def body() -> object:
        yield head
        for _ in range(size >> 20):
            yield bytes(1 << 20)
        yield tail

    connection = client(server).connection(60)
    before = process.memory_info().rss
    headers = {
        "Authorization": str(client(server).authorization),
        "Content-Type": form(b"")[1],
        "Content-Length": str(len(head) + size + len(tail)),
    }
    connection.request("POST", "/vco/api/packages", body(), headers)
    assert connection.getresponse().status == 400
    connection.close()
    assert process.memory_info().rss - before < 48 << 20


def test_stalled_handshake_holds_up_nobody(shared: Http) -> None:
    host, _, port = shared.url.removeprefix("https://").partition(":")
    with socket.create_connection((host, int(port))):
        start = time.monotonic()
        assert shared.get("/vco/api/about").status == 200
        assert time.monotonic() - start < 5


def test_requests_that_are_no_http(shared: Http) -> None:
    connection = shared.connection()
    connection.putrequest("POST", "/vco/api/packages")
    connection.putheader("Content-Length", "many")
    connection.endheaders()
    assert connection.getresponse().status == 400
    connection.close()


def test_the_server_says_continue_before_the_body_comes(shared: Http) -> None:
    """Clients wait for it, some of them for ever."""
    body, content_type = form(b"x")
    host, _, port = shared.url.removeprefix("https://").partition(":")
    head = (
        f"POST /vco/api/packages HTTP/1.1\r\nhost: {host}\r\nauthorization: {shared.authorization}\r\n"
        f"content-type: {content_type}\r\ncontent-length: {len(body)}\r\nexpect: 100-continue\r\n\r\n"
    )
    with (
        socket.create_connection((host, int(port)), 5) as plain,
        untrusting_context().wrap_socket(plain, server_hostname=host) as secured,
    ):
        secured.sendall(head.encode())
        assert secured.recv(1000).startswith(b"HTTP/1.1 100 ")
        secured.sendall(body)
        assert secured.recv(1000).startswith(b"HTTP/1.1 400 ")


def test_expect_100_continue(shared: Http) -> None:
    body, content_type = form(b"x")
    connection = shared.connection()
    connection.putrequest("POST", "/vco/api/packages")
    for name, value in {
        "Authorization": str(shared.authorization),
        "Content-Type": content_type,
        "Content-Length": str(len(body)),
        "Expect": "100-continue",
    }.items():
        connection.putheader(name, value)
    connection.endheaders()
    connection.send(body)
    assert connection.getresponse().status == 400
    connection.close()


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        ("*/*", "a/zip"),
        ("", "a/zip"),
        ("a/json", "a/json"),
        ("a/xml;q=0.5, a/json;q=0.9", "a/json"),
        ("a/*;q=0.1, a/xml", "a/xml"),
        ("a/zip;q=0, */*", "a/json"),
        ("a/json, */*", "a/json"),
        ("a/json, text/plain, */*", "a/json"),
        ("text/plain, a/json, a/*+json, */*", "a/json"),
        ("A/JSON;charset=UTF-8, *;q=.2, */*;q=.2", "a/json"),
        ("a/json;q=0.5, */*", "a/zip"),
        ("a/xml, a/json", "a/xml"),
        ("b/*, *", "a/zip"),
        ("image/png", None),
        ("a/zip;q=nonsense", None),
    ],
)
def test_accept(accept: str, chosen: str | None) -> None:
    assert best_of(accept, ("a/zip", "a/json", "a/xml")) == chosen


def test_target_is_split_before_it_is_decoded() -> None:
    assert split_target("/a/b%2Fc/?x=1&x=2&y=") == (("a", "b/c"), (("x", "1"), ("x", "2"), ("y", "")))
    assert split_target("/") == ((), ())
    assert split_target("//a///b//?x") == (("a", "b"), (("x", ""),))
    assert split_target("https://h:1/a/b") == (("a", "b"), ())
    assert split_target("/a://b/c") == (("a:", "b", "c"), ())


@pytest.mark.parametrize("path", ["//vco/api//packages", "/vco//api/packages//", "/vco/api/packages/"])
def test_doubled_slashes_are_one(shared: Http, path: str) -> None:
    assert shared.get(path).json()["total"] == 14


def test_options_tells_the_methods(shared: Http) -> None:
    reply = shared.call("OPTIONS", "/vco/api/packages/com.example.backup")
    assert (reply.status, reply.body) == (200, b"")
    assert {"GET", "PUT", "DELETE", "OPTIONS"} <= set(reply.headers["allow"].split(", "))
    assert shared.call("OPTIONS", "/vco/api/nothing").status == 404
    wrong = shared.call("PATCH", "/vco/api/packages")
    assert (wrong.status, wrong.headers["allow"]) == (405, "GET, OPTIONS, POST")


def request_with(body: bytes, content_type: str) -> Request:
    headers = {"content-type": content_type, "content-length": str(len(body))}
    return Request("POST", (), (), headers, open_body(io.BytesIO(body + b"NEXT REQUEST"), headers), "")


@settings(deadline=None)
@given(
    content=st.binary(max_size=300_000), others=st.dictionaries(st.sampled_from("abc"), st.text("xyz-\r\n"))
)
def test_forms_give_back_what_was_sent(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, others: dict[str, str]
) -> None:
    body, content_type = form(content, **others)
    folder = tmp_path_factory.getbasetemp()
    with read_form(request_with(body, content_type), folder) as parts:
        assert parts["file"].path.read_bytes() == content
        assert parts["file"].file_name == "x.package"
        assert {name: part.text() for name, part in parts.items() if name != "file"} == others


def test_the_last_boundary_counts(tmp_path: Path) -> None:
    """curl adds its own to a Content-Type that a script gave."""
    body, content_type = form(b"content")
    twice = content_type.replace("; ", "; charset=utf-8; boundary=__X_PAW_BOUNDARY__; ")
    with read_form(request_with(body, twice), tmp_path) as parts:
        assert parts["file"].path.read_bytes() == b"content"


@settings(deadline=None)
@given(garbage=st.binary(max_size=2000))
def test_broken_forms_are_refused(tmp_path_factory: pytest.TempPathFactory, garbage: bytes) -> None:
    body, content_type = form(b"content")
    cut = body[: len(body) // 2] + garbage
    folder = tmp_path_factory.getbasetemp()
    with pytest.raises((Refusal, ConnectionAbortedError)), read_form(request_with(cut, content_type), folder):
        pass


@settings(deadline=None)
@given(content=st.binary(max_size=5000), sizes=st.lists(st.integers(1, 900), min_size=1))
def test_chunks(content: bytes, sizes: list[int]) -> None:
    wire, position, turn = b"", 0, 0
    while position < len(content):
        chunk = content[position : position + sizes[turn % len(sizes)]]
        wire += f"{len(chunk):x};note=1\r\n".encode() + chunk + b"\r\n"
        position, turn = position + len(chunk), turn + 1
    body = open_body(io.BytesIO(wire + b"0\r\nTrailer: x\r\n\r\nNEXT"), {"transfer-encoding": "chunked"})
    assert body.read() == content
    assert body.read() == b""


def test_uploads_leave_nothing_behind(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    server = start_server(tmp_path)
    http_client = client(server)
    http_client.post_file("/vco/api/packages", os.urandom(1000))
    connection = http_client.connection()
    connection.putrequest("POST", "/vco/api/packages")
    connection.putheader("Authorization", str(http_client.authorization))
    connection.putheader("Content-Type", form(b"")[1])
    connection.putheader("Content-Length", "100000")
    connection.endheaders()
    connection.send(form(b"half")[0][:50])
    connection.close()
    with pytest.raises((http.client.HTTPException, OSError)):
        connection.getresponse()
    wait_until(lambda: not list((tmp_path / "practice").glob("upload-*")), 10)
