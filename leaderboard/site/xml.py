"""XML made by the standard library, with text in it that a parser accepts."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, indent, tostring

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def legal(text: str) -> str:
    """The text with a replacement character for each that no XML may hold."""
    return ILLEGAL.sub("�", text)


def document(root: Element) -> bytes:
    """A whole file."""
    indent(root)
    content: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"
