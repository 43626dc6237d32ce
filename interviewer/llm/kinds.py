"""What can go wrong with a model server, and the two sentences that tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    SLOW = "slow"
    CUT = "cut"
    KEY = "key"
    FORBIDDEN = "forbidden"
    NO_MODEL = "no model"
    BUSY = "busy"
    QUOTA = "quota"
    SERVER = "server"
    INVALID = "invalid"
    TOO_LONG = "too long"
    UNREADABLE = "unreadable"
    NO_CHOICES = "no choices"
    EMPTY = "empty"
    CUT_SHORT = "cut short"
    NOT_JSON = "not JSON"
    WRONG_JSON = "wrong JSON"
    DECLINED = "declined"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences with places for `where model timeout status what`; `short` is the status code where it is empty."""

    title: str
    sentence: str
    next_step: str
    short: str = ""


_LATER = "Go on: the next reply takes this turn in as well. Without a model there is --engine builtin."
_OTHER_MODEL = "Choose another model with INTERVIEWER_MODEL, or --engine builtin."

SAID: dict[Kind, Told] = {
    Kind.REFUSED: Told(
        "Nobody answers there",
        "Nothing is listening at {where}.",
        "Start the server, or set OPENAI_BASE_URL to where it is.",
        "connection refused",
    ),
    Kind.UNREACHABLE: Told(
        "The server cannot be reached",
        "{where} could not be reached.",
        "Check the network and OPENAI_BASE_URL.",
        "not reached",
    ),
    Kind.SLOW: Told(
        "The model is too slow",
        "The model {model} did not answer within {timeout} s.",
        "Set INTERVIEWER_TIMEOUT higher, or choose a faster model.",
        "too slow",
    ),
    Kind.CUT: Told(
        "The answer broke off",
        "{where} broke the connection off in the middle of its answer.",
        _LATER,
        "broke off",
    ),
    Kind.KEY: Told(
        "The key is not accepted",
        "{where} does not accept the API key (401).",
        "Set OPENAI_API_KEY to a key that is valid there.",
    ),
    Kind.FORBIDDEN: Told(
        "Not allowed",
        "{where} does not allow this key to use {model} (403).",
        "Choose another model with INTERVIEWER_MODEL, or ask whoever runs the account.",
    ),
    Kind.NO_MODEL: Told(
        "No such model",
        "{where} has no model {model} at that address (404).",
        "Set INTERVIEWER_MODEL to one it has, and check how OPENAI_BASE_URL ends, often in /v1.",
    ),
    Kind.BUSY: Told(
        "The server is busy",
        "{where} takes no more requests for now ({status}).",
        "Go on in a minute: the next reply takes this turn in as well.",
    ),
    Kind.QUOTA: Told(
        "The account is used up",
        "The account at {where} has no credit left ({status}).",
        "Add credit there, or use another key or server.",
    ),
    Kind.SERVER: Told(
        "The server failed",
        "{where} failed while answering ({status}).",
        _LATER,
    ),
    Kind.INVALID: Told(
        "The request was refused",
        "{where} refuses the request ({status}).",
        _OTHER_MODEL,
    ),
    Kind.TOO_LONG: Told(
        "Too long for the model",
        "The conversation does not fit into the window of {model}, though its older part was condensed.",
        "Set INTERVIEWER_CONTEXT to the model's window in tokens, or choose a model with a larger one.",
        "too long",
    ),
    Kind.UNREADABLE: Told(
        "Not an answer",
        "What {where} sent is not a chat completion.",
        "Check that OPENAI_BASE_URL is an OpenAI-compatible server's address, often ending in /v1.",
        "not readable",
    ),
    Kind.NO_CHOICES: Told(
        "An answer without content",
        "{where} sent an answer with nothing to choose in it.",
        _LATER,
        "no choices",
    ),
    Kind.EMPTY: Told(
        "An empty answer",
        "The model {model} sent an empty answer.",
        _LATER,
        "empty answer",
    ),
    Kind.CUT_SHORT: Told(
        "The answer was cut short",
        "The model {model} used up the length of an answer before it had given one.",
        "Choose a model that thinks less before it speaks.",
        "cut short",
    ),
    Kind.NOT_JSON: Told(
        "Not in the form asked for",
        "The model {model} did not answer in the form asked for, in three tries.",
        _OTHER_MODEL,
        "not JSON",
    ),
    Kind.WRONG_JSON: Told(
        "Not in the form asked for",
        "The model {model} filled the form in wrongly, in three tries.",
        _OTHER_MODEL,
        "wrong JSON",
    ),
    Kind.DECLINED: Told(
        "The model declined",
        "The model {model} declined to answer.",
        "Put it another way, or choose another model with INTERVIEWER_MODEL.",
        "declined",
    ),
    Kind.OTHER: Told(
        "The model failed",
        "The request to {where} failed ({what}).",
        "Run `interviewer doctor` to see what answers.",
        "failed",
    ),
}
