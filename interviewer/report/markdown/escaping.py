"""Text as Markdown that shows it and does nothing else: no heading, link, image, HTML, fence, table or list of its own.

Where every dialect has a backslash escape, that; where some have none, a character reference, which no dialect reads as
structure. Addresses and mentions become code: a site that looks for them in the rendered text leaves code alone.
"""

from __future__ import annotations

import re

from interviewer.domain.text import clean

_ADDRESS = re.compile(
    r"(?:[A-Za-z][\w+.-]{0,20}://|www\.)[^\s`|<>]+"  # with a scheme, or as good as
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*"  # a mailbox
    r"|(?<!\w)@\w[\w/-]*"  # somebody who would be notified
)
_TRAILING = ".,;:!?'\")”’"
_BACKSLASH = re.compile(r"([\\`*_{}\[\]])")
_REFERENCE = str.maketrans({c: f"&#{ord(c)};" for c in "<>&|~$^"})
_DOUBLED = re.compile(r"==|%%")
_DOTTED = re.compile(r"(?<=\w)\.(?=[^\W\d])")
"""What could be a host's name."""
_START = re.compile(r"(?:\d{1,9}(?=[.)](?:\s|$)))?[-#.)]|[+=:](?!\w)")
"""What begins a heading, a list, an underline or a definition, where a line begins with it."""


def inline(text: str) -> str:
    """On one line, white space made one."""
    return _line(" ".join(clean(text).split()))


def block(text: str) -> str:
    """Paragraphs where there are empty lines; a line end stays a line end, and what a line begins with stays visible."""
    rows = "\n".join(row if row.strip() else "" for row in clean(text).split("\n")).strip("\n")
    return "\n\n".join("  \n".join(map(_indented, p.split("\n"))) for p in re.split("\n\n+", rows) if p)


def code(text: str) -> str:
    """As it stands, line by line. Each is indented, so that none can end the block, as it could end a fence."""
    rows = clean(text).strip("\n").split("\n")
    return "\n".join(f"    {row}" if row.strip() else "" for row in rows)


def _indented(row: str) -> str:
    bare = row.expandtabs(4).lstrip()
    return "&#160;" * (len(row.expandtabs(4)) - len(bare)) + _line(bare.rstrip())


def _line(text: str) -> str:
    out, last = [], 0
    for match in _ADDRESS.finditer(text):
        address = match.group().rstrip(_TRAILING)
        out += [_escaped(text[last : match.start()]), f"`{address}`"]
        last = match.start() + len(address)
    line = "".join([*out, _escaped(text[last:])])
    begun = _START.match(line)
    if begun is None:
        return line
    at = begun.end() - 1
    sign = f"\\{line[at]}" if line[at] in "-#.)+" else f"&#{ord(line[at])};"
    return f"{line[:at]}{sign}{line[begun.end() :]}"


def _escaped(text: str) -> str:
    text = _BACKSLASH.sub(r"\\\1", text.translate(_REFERENCE))
    text = _DOUBLED.sub(lambda m: "".join(f"&#{ord(c)};" for c in m.group()), text)
    return _DOTTED.sub(r"\\.", text)
