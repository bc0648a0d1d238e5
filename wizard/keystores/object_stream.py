"""Reading the few forms of a Java object stream that seal a secret key (keystore.md, secret key).

Objects whose fields are objects, strings and byte arrays; enums; back references. No primitive fields, no
write-object data, no class is ever loaded or run. Everything else raises Malformed.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from wizard.keystores import limits
from wizard.keystores.cursor import Cursor
from wizard.keystores.malformed import Malformed, TooMuch

HEADER = b"\xac\xed\x00\x05"
FIRST_HANDLE = 0x7E0000
SERIALIZABLE = 0x02


class Tag(enum.IntEnum):
    """The first byte of each element (Java Object Serialization Specification, section 6.4.2)."""

    NULL = 0x70
    REFERENCE = 0x71
    CLASS = 0x72
    OBJECT = 0x73
    STRING = 0x74
    ARRAY = 0x75
    END_OF_CLASS = 0x78
    ENUM = 0x7E


@dataclass(frozen=True)
class JavaClass:
    name: str
    uid: int
    flags: int
    fields: tuple[str, ...]
    parent: JavaClass | None

    def all_fields(self) -> tuple[str, ...]:
        """Fields in the order of their values: those of the parent first."""
        inherited = self.parent.all_fields() if self.parent else ()
        return inherited + self.fields


@dataclass(frozen=True)
class JavaEnum:
    type: JavaClass
    constant: str


@dataclass(frozen=True)
class JavaObject:
    type: JavaClass
    values: tuple[Value, ...] = field(repr=False)

    def text(self, name: str) -> str:
        value = self._value(name)
        if not isinstance(value, str):
            raise Malformed(f"field {name} of {self.type.name[:80]} is no text")
        return value

    def octets(self, name: str) -> bytes:
        value = self._value(name)
        if not isinstance(value, bytes):
            raise Malformed(f"field {name} of {self.type.name[:80]} is no byte array")
        return value

    def _value(self, name: str) -> Value:
        names = self.type.all_fields()
        if name not in names:
            raise Malformed(f"{self.type.name[:80]} has no field {name}")
        return self.values[names.index(name)]


Value = JavaObject | JavaEnum | str | bytes | None


def read_object(data: bytes) -> JavaObject:
    """The one object that is all of ``data``."""
    stream = _Stream(Cursor(data))
    found = stream.top()
    if stream.cursor.left:
        raise Malformed(f"{stream.cursor.left} bytes after a Java object")
    return found


def stream_length(data: bytes, start: int) -> int:
    """How many bytes from ``start`` on are one object stream: the container does not say (keystore.md)."""
    stream = _Stream(Cursor(data, start))
    stream.top()
    return stream.cursor.position - start


class _Stream:
    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self.known: list[JavaClass | Value] = []

    def top(self) -> JavaObject:
        if self.cursor.take(4) != HEADER:
            raise Malformed("no Java object stream")
        found = self.value(0)
        if not isinstance(found, JavaObject):
            raise Malformed("the Java object stream holds no object")
        return found

    def value(self, depth: int) -> Value:
        _check_depth(depth)
        tag = self.cursor.unsigned(1)
        match tag:
            case Tag.NULL:
                return None
            case Tag.REFERENCE:
                return self.referred_value()
            case Tag.OBJECT:
                return self.object(depth)
            case Tag.STRING:
                return self.remember_text(self.cursor.utf())
            case Tag.ARRAY:
                return self.array(depth)
            case Tag.ENUM:
                return self.enum(depth)
        raise Malformed(f"unknown element {tag:02x} in a Java object stream")

    def object(self, depth: int) -> JavaObject:
        kind = self.class_description(depth + 1)
        if kind.flags != SERIALIZABLE:
            raise Malformed(f"class {kind.name[:80]} is serialized in an unknown way")
        place = self.reserve()
        values = tuple(self.value(depth + 1) for _ in kind.all_fields())
        found = JavaObject(kind, values)
        self.known[place] = found
        return found

    def array(self, depth: int) -> bytes:
        kind = self.class_description(depth + 1)
        if kind.name != "[B":
            raise Malformed(f"array of unknown class {kind.name[:80]}")
        place = self.reserve()
        found = self.cursor.sized()
        self.known[place] = found
        return found

    def enum(self, depth: int) -> JavaEnum:
        kind = self.class_description(depth + 1)
        place = self.reserve()
        found = JavaEnum(kind, self.text())
        self.known[place] = found
        return found

    def text(self) -> str:
        found = self.value(limits.STREAM_DEPTH)  # a text or a reference to one: nothing below it
        if not isinstance(found, str):
            raise Malformed("a Java object stream lacks a text")
        return found

    def class_description(self, depth: int) -> JavaClass:
        found = self.class_or_null(depth)
        if found is None:
            raise Malformed("a Java object stream lacks a class")
        return found

    def class_or_null(self, depth: int) -> JavaClass | None:
        _check_depth(depth)
        tag = self.cursor.unsigned(1)
        if tag == Tag.NULL:
            return None
        if tag == Tag.REFERENCE:
            found = self.referred()
            if not isinstance(found, JavaClass):
                raise Malformed("a Java object stream refers to a class that is none")
            return found
        if tag == Tag.CLASS:
            return self.new_class(depth)
        raise Malformed(f"unknown element {tag:02x} where a class belongs")

    def new_class(self, depth: int) -> JavaClass:
        name = self.cursor.utf()
        uid = self.cursor.signed(8)
        place = self.reserve()
        flags = self.cursor.unsigned(1)
        count = self.cursor.unsigned(2)
        if count > limits.STREAM_FIELDS:
            raise TooMuch(f"{count} fields in a Java class, at most {limits.STREAM_FIELDS} are read")
        fields = tuple(self.field() for _ in range(count))
        if self.cursor.unsigned(1) != Tag.END_OF_CLASS:
            raise Malformed("a Java class carries data of its own")
        found = JavaClass(name, uid, flags, fields, self.class_or_null(depth + 1))
        self.known[place] = found
        return found

    def field(self) -> str:
        code = self.cursor.unsigned(1)
        if code not in b"L[":
            raise Malformed("a Java class has a primitive field")
        name = self.cursor.utf()
        self.text()  # the field's type
        return name

    def reserve(self) -> int:
        self.known.append(None)
        return len(self.known) - 1

    def remember_text(self, text: str) -> str:
        self.known.append(text)
        return text

    def referred_value(self) -> Value:
        found = self.referred()
        if isinstance(found, JavaClass):
            raise Malformed("a Java object stream refers to a class where a value belongs")
        return found

    def referred(self) -> JavaClass | Value:
        handle = self.cursor.unsigned(4) - FIRST_HANDLE
        if not 0 <= handle < len(self.known):
            raise Malformed("a Java object stream refers to nothing")
        return self.known[handle]


def _check_depth(depth: int) -> None:
    if depth > limits.STREAM_DEPTH:
        raise TooMuch(f"a Java object stream nests deeper than {limits.STREAM_DEPTH}")
