"""A mock interviewer that withholds scaffolding, in code and not only in a prompt."""

__version__ = "0.1.0"
