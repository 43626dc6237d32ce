"""A measured grader in plain words: the figures, and what they allow."""

from __future__ import annotations

from typing import Any


def told(report: dict[str, Any], model: str | None) -> list[str]:
    """The report for a person: the figures, and in plain words what they allow."""
    who = model or "the built-in grader"
    low, high = report["qwk_interval"]
    base = report["baselines"]
    best = max(base.values())
    lines = [
        f"{who} on {report['n']} labelled transcripts",
        f"  agreement (QWK)     {report['qwk']:.2f}   95 % interval {low:.2f} to {high:.2f}",
        f"  baselines           word count {base['word_count']:.2f}, the true mean for all dimensions {base['one_number']:.2f}",
        f"  order of pairs      {_shown(report['pairwise'])}   strongest dimension found {_shown(report['spikes'])}",
        f"  error of a score    {report['mae']:.2f} points   scored {report['coverage']:.0%}   halo {_shown(report['halo'])}",
        f"  quotes verbatim     {_shown(report['quote_validity'])}   retest SD {_shown(report['retest_sd'])}",
    ]
    lines += [
        f"    {d:20} QWK {_shown(r['qwk'])}  error {_shown(r['mae'])}" for d, r in report["per_dimension"].items()
    ]
    return [*lines, "", *_trust(report, low, best)]


def _trust(report: dict[str, Any], low: float, best: float) -> list[str]:
    qwk = report["qwk"]
    if qwk >= 0.85 and low > best:
        verdict = "Its scores may be read as a careful second reader's: argue with the evidence, not with the number."
    elif qwk >= 0.6 and low > report["baselines"]["word_count"]:
        verdict = (
            "It tells strong sessions from weak ones, and mostly in which dimension; a single score may be a point off."
        )
    elif qwk >= 0.4:
        verdict = "Read its order and its quotes, not its numbers: a single score is often a point off."
    else:
        verdict = "Its numbers can't be trusted: they say little more than length would. Use its quotes alone, or another model."
    lines = [verdict]
    if (report["pairwise"] or 0) < 0.85:
        lines.append("It can't be relied on to say which of two sessions was better.")
    if (report["spikes"] or 0) < 0.8:
        lines.append("It blurs the dimensions: don't choose what to practise by its lowest number alone.")
    if report["quote_validity"] is not None and report["quote_validity"] < 0.95:
        lines.append("It invents quotes; those were dropped, and what rested on them alone was not counted.")
    if report["coverage"] < 0.95:
        lines.append("It leaves dimensions unscored that it should have scored.")
    if report["retest_sd"] is not None and report["retest_sd"] > 0.25:
        lines.append("It does not repeat itself: grade with --samples 3 or more.")
    if report["n"] < 20:
        lines.append(f"{report['n']} transcripts are few: the interval above is what is known.")
    return lines


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
