"""`doctor`: what is configured, what answers, what is missing."""

from __future__ import annotations

import os
import platform
import tempfile
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit

from interviewer import __version__
from interviewer.config import Config
from interviewer.domain.errors import Problematic
from interviewer.domain.words import Round
from interviewer.library import content, titles

PACKAGES = ("textual", "langchain", "langchain-openai", "openai", "pydantic", "tiktoken")


def show(data: Path) -> int:
    """Prints the findings; 1 where something that a session needs is missing."""
    config = Config.read()
    wrong = 0
    versions = ", ".join(f"{name} {_version(name)}" for name in PACKAGES)
    print(f"interviewer {__version__} on Python {platform.python_version()} ({platform.system()})")
    print(f"packages    {versions}")
    try:
        concepts, personas = content.vocabulary(), content.personas()
        problems = [content.problem(id_) for id_, _, _ in titles.problem_titles()]
        items = sum(len(r.items) for r in (*content.rubrics(), *(content.rubric(f"rounds/{r}") for r in Round)))
        counted = f"{len(problems)} problems, {len(personas)} personas, {len(concepts.concepts)} concerns, {items} rubric items"
        print(f"content     {counted}: all load")
    except Problematic as error:
        print(f"content     {error.sentence} {error.next_step}")
        wrong = 1
    fault = _unwritable(data)
    print(f"sessions    {data}: {fault or 'can be written'}")
    wrong = wrong or int(bool(fault))
    print(f"model       {config.model or 'none named (INTERVIEWER_MODEL)'}")
    print(f"grader      {config.grader_model or config.model or 'the built-in one'}")
    if config.model_ready:
        print(
            f"opinion     {'a second one on each draft' if config.second_opinion else 'none (INTERVIEWER_SECOND_OPINION is off)'}"
        )
    print(f"server      {_server(config.base_url)}")
    print(f"key         {'set, not shown' if config.key else 'not set (OPENAI_API_KEY)'}")
    if config.model_ready:
        from interviewer.llm import ping, tokens

        print(f"answer      {ping.ping(config)}")
        print(f"tokens      {tokens.how(config.model)}")
    else:
        print("answer      the built-in interviewer is used; it needs no model, no key and no network")
    return wrong


def _server(base_url: str) -> str:
    """Where models are reached, without what a URL may carry of credentials."""
    if not base_url:
        return "the vendor's (OPENAI_BASE_URL is not set)"
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}{parts.path}"


def _unwritable(data: Path) -> str:
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=data):
            return ""
    except OSError as error:
        return f"cannot be written ({os.strerror(error.errno or 0)}); choose another with --data"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
