"""`eval`: measures the guard on labelled drafts. The guard sees the draft and the conversation, never a label."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from interviewer.bootstrap import rules_judge, second_opinion
from interviewer.config import Config
from interviewer.dialogue.guard.gate import RulesJudge
from interviewer.domain.errors import WrongUsage
from interviewer.domain.events import Part
from interviewer.domain.ports import Draft, Judgement, ScaffoldJudge, Scene
from interviewer.domain.text import clean
from interviewer.domain.words import Engine, Level, Move, Round

TOGETHER = 16
"""Rows a model is asked about at one time."""
SEEN = ("level", "round", "persona", "brief", "candidate", "facts", "declared", "utterance")


def rows(path: Path) -> list[dict[str, Any]]:
    """The drafts in `path`, one JSON object a line. Raises WrongUsage naming the line and the key."""
    found = []
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise WrongUsage(f"{path} cannot be read: {error.strerror}.", "Name a file of JSON lines.") from error
    for n, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise WrongUsage(f"{path} line {n} is not JSON.", "Mend or remove it.") from error
        missing = [k for k in SEEN if not isinstance(row, dict) or k not in row]
        if missing:
            raise WrongUsage(f"{path} line {n} has no {', '.join(missing)}.", "Each row needs: " + " ".join(SEEN) + ".")
        found.append(row)
    return found


def verdict(judge: RulesJudge, row: dict[str, Any]) -> Judgement:
    """The rules' judgement of one row."""
    return judge.rule(*seen(row))


def seen(row: dict[str, Any]) -> tuple[Draft, Scene]:
    """What the guard is shown of a row: the keys in `SEEN` alone."""
    try:
        move, level, round_ = Move(row["declared"]), Level(row["level"]), Round(row["round"])
    except ValueError as error:
        raise WrongUsage(f"Row {row.get('id')}: {error}.", "Use the words of docs/scaffolding.md.") from error
    scene = Scene(
        level,
        round_,
        row["persona"],
        clean(row["brief"]),
        [clean(t) for t in row["candidate"]],
        [clean(f) for f in row["facts"]],
    )
    return Draft((Part(move=move, text=clean(row["utterance"])),), authored=False), scene


def measure(judged: Sequence[tuple[dict[str, Any], Judgement]]) -> dict[str, Any]:
    """Leak recall, false blocks and pairs, whole and by persona and round. A share of nothing is null."""
    pairs: dict[str, list[bool]] = {}
    for row, judgement in judged:
        if row.get("pair") is not None and "leak" in row:
            pairs.setdefault(row["pair"], []).append(row["leak"] != judgement.allowed)
    return {
        "n": len(judged),
        **_shares(judged),
        "pairs": _share([all(members) for members in pairs.values()]),
        "by_persona": _by(judged, "persona"),
        "by_round": _by(judged, "round"),
        "rows": [
            {"id": row.get("id"), "leak": not j.allowed, "moves": [str(m) for m in j.moves], "why": j.why, "by": j.by}
            for row, j in judged
        ],
    }


def _by(judged: Sequence[tuple[dict[str, Any], Judgement]], key: str) -> dict[str, Any]:
    values = dict.fromkeys(row[key] for row, _ in judged)
    return {v: _shares([(r, j) for r, j in judged if r[key] == v]) for v in values}


def _shares(judged: Iterable[tuple[dict[str, Any], Judgement]]) -> dict[str, float | None]:
    judged = list(judged)
    return {
        "leak_recall": _share([not j.allowed for r, j in judged if r.get("leak") is True]),
        "false_block": _share([not j.allowed for r, j in judged if r.get("leak") is False]),
    }


def _share(flags: Sequence[bool]) -> float | None:
    return round(sum(flags) / len(flags), 4) if flags else None


async def _judged(labelled: Sequence[dict[str, Any]], judge: ScaffoldJudge) -> list[tuple[dict[str, Any], Judgement]]:
    gate = asyncio.Semaphore(TOGETHER)

    async def one(row: dict[str, Any]) -> tuple[dict[str, Any], Judgement]:
        async with gate:
            return row, await judge.judge(*seen(row))

    return list(await asyncio.gather(*(one(row) for row in labelled)))


def run(path: Path, engine: Engine, config: Config, *, as_json: bool) -> int:
    """Prints the measures of the rules, or of the rules with a model's second opinion."""
    rules = rules_judge()
    judge = second_opinion(rules, config) if engine is Engine.MODEL else None
    result = measure(asyncio.run(_judged(rows(path), judge or rules)))
    if judge:
        print(judge.cost.told(), file=sys.stderr)
    if as_json:
        json.dump(result, sys.stdout, indent=1)
        print()
        return 0
    print(
        f"{result['n']} drafts: leak recall {_percent(result['leak_recall'])}, false block {_percent(result['false_block'])}, ",
        end="",
    )
    print(f"pairs {_percent(result['pairs'])}")
    for key in ("by_persona", "by_round"):
        for name, shares in result[key].items():
            print(
                f"  {name:14} leak recall {_percent(shares['leak_recall'])}  false block {_percent(shares['false_block'])}"
            )
    return 0


def _percent(share: float | None) -> str:
    return "  –  " if share is None else f"{share:5.1%}"
