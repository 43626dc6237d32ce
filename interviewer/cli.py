"""The command line. Result on stdout, the rest on stderr; every error is a sentence on what happened and one on what to do."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer import __version__, paths
from interviewer.domain.words import PERSONAS, Engine, Level, Round

if TYPE_CHECKING:
    from interviewer.library.heads import Listed


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; gives its exit code."""
    args = _parser().parse_args(argv)
    try:
        return int(args.run(args) or 0)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:
        if args.debug:
            raise
        return _told(error)


def _told(error: Exception) -> int:
    from interviewer.domain.errors import Problematic

    if isinstance(error, Problematic):
        print(f"{error.sentence} {error.next_step}", file=sys.stderr)
        return error.exit_code
    print(
        f"Something unforeseen happened ({type(error).__name__}: {error}). Run it again with --debug and report what it prints.",
        file=sys.stderr,
    )
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="interviewer",
        description="Rehearse the interview that decides your level, with an interviewer who does not help.",
    )
    parser.add_argument("--version", action="version", version=f"interviewer {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    for target in (parser, common):
        # In front of the command or behind it: the one behind must not undo the one in front.
        late = {} if target is parser else {"default": argparse.SUPPRESS}
        target.add_argument("--data", metavar="DIR", help="where sessions live", **late)  # type: ignore[arg-type]
        target.add_argument("--debug", action="store_true", help="show where an error came from", **late)  # type: ignore[arg-type]
    parser.set_defaults(run=_app)
    commands = parser.add_subparsers(metavar="COMMAND")

    practice = commands.add_parser("practice", parents=[common], help="start a session")
    problem = practice.add_mutually_exclusive_group()
    problem.add_argument("--problem", metavar="ID")
    problem.add_argument("--brief", metavar="TEXT", help="a problem of your own, with no fact sheet")
    practice.add_argument("--round", choices=[*Round], default=None)
    practice.add_argument("--level", choices=[*Level], default=None)
    practice.add_argument("--persona", metavar="P", help=f"one of {', '.join(PERSONAS)}, or of your own")
    practice.add_argument("--minutes", type=_minutes, default=None, metavar="N")
    practice.add_argument("--engine", choices=[*Engine], default=None)
    practice.add_argument("--model", metavar="NAME", help="as INTERVIEWER_MODEL")
    practice.add_argument("--seed", type=int, metavar="N", help="the same seed and the same turns repeat a session")
    practice.add_argument("--surprise-swap", action="store_true", help="another interviewer takes over at some moment")
    practice.add_argument("--plain", action="store_true", help="on stdin and stdout, without the app")
    practice.set_defaults(run=_practice)

    resume = commands.add_parser("resume", parents=[common], help="go on with a session that was cut off")
    resume.add_argument("id", nargs="?", metavar="ID")
    resume.add_argument("--plain", action="store_true")
    resume.set_defaults(run=_resume)

    listing = commands.add_parser("list", parents=[common], help="sessions, newest first")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=_list)

    grading = commands.add_parser("grade", parents=[common], help="score a session or an outside transcript")
    grading.add_argument("file", metavar="FILE", help="a session's file or id, or .txt .md .vtt .srt")
    grading.add_argument("--level", choices=[*Level], default=None, help="grade against this level")
    grading.add_argument("--round", choices=[*Round], default=None)
    grading.add_argument("--candidate", metavar="NAME", help="which speaker is the candidate")
    _grader_arguments(grading, engine=None)
    grading.add_argument("--samples", type=int, default=1, metavar="N", help="the median of N, with their spread")
    grading.add_argument("--json", action="store_true")
    grading.set_defaults(run=_grade)

    importing = commands.add_parser("import", parents=[common], help="an outside transcript into the library")
    importing.add_argument("file", type=Path, metavar="FILE", help=".txt .md .vtt .srt, with speaker labels")
    importing.add_argument("--candidate", metavar="NAME", help="which speaker is the candidate")
    importing.add_argument("--level", choices=[*Level], default=None)
    importing.add_argument("--round", choices=[*Round], default=None)
    importing.set_defaults(run=_import)

    replaying = commands.add_parser("replay", parents=[common], help="go through a session again")
    replaying.add_argument("file", metavar="FILE", help="a session's file or id, or .txt .md .vtt .srt")
    replaying.add_argument("--plain", action="store_true", help="print the annotated transcript")
    _reading_arguments(replaying)
    replaying.set_defaults(run=_replay)

    exporting = commands.add_parser("export", parents=[common], help="a report to keep or to send")
    exporting.add_argument("file", metavar="FILE", help="a session's file or id, or .txt .md .vtt .srt")
    exporting.add_argument("--format", choices=["md", "html", "json"], required=True)
    exporting.add_argument("-o", "--output", metavar="OUT", help="a file; without it, standard output")
    _reading_arguments(exporting)
    exporting.set_defaults(run=_export)

    evaluate = commands.add_parser("eval", parents=[common], help="measure guard, grader or personas")
    what = evaluate.add_subparsers(required=True, metavar="WHAT")
    guard = what.add_parser("guard", parents=[common], help="labelled drafts, as JSON lines")
    guard.add_argument("file", type=Path, metavar="FILE.jsonl")
    guard.add_argument("--engine", choices=[*Engine], default=Engine.BUILTIN)
    guard.add_argument("--model", metavar="NAME")
    guard.add_argument("--json", action="store_true")
    guard.set_defaults(run=_eval_guard)
    graders = what.add_parser("grader", parents=[common], help="labelled transcripts, NAME.txt with NAME.json")
    graders.add_argument("dir", type=Path, metavar="DIR")
    graders.add_argument(
        "--repeat", type=int, default=1, metavar="N", help="grade each N times, and say how far they differ"
    )
    _grader_arguments(graders, engine=Engine.BUILTIN)
    graders.add_argument("--json", action="store_true")
    graders.set_defaults(run=_eval_grader)
    personas = what.add_parser("persona", parents=[common], help="scripted candidates through every persona and level")
    personas.add_argument("--engine", choices=[*Engine], default=Engine.BUILTIN)
    personas.add_argument("--model", metavar="NAME")
    personas.add_argument("--json", action="store_true")
    personas.set_defaults(run=_eval_persona)

    doctor = commands.add_parser("doctor", parents=[common], help="what is configured, what answers, what is missing")
    doctor.set_defaults(run=_doctor)

    serving = commands.add_parser("serve", parents=[common], help="the app in a browser on this machine")
    serving.add_argument("--port", type=_port, default=0, metavar="N", help="on 127.0.0.1; left out, a free one")
    serving.set_defaults(run=_serve)
    return parser


def _reading_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--level", choices=[*Level], default=None, help="with the newest grade against this level")
    parser.add_argument("--round", choices=[*Round], default=None)
    parser.add_argument("--candidate", metavar="NAME", help="which speaker is the candidate")


def _grader_arguments(parser: argparse.ArgumentParser, *, engine: Engine | None) -> None:
    parser.add_argument("--engine", choices=[*Engine], default=engine)
    parser.add_argument("--model", metavar="NAME", help="as INTERVIEWER_GRADER_MODEL")


def _minutes(text: str) -> float:
    value = float(text)
    if not 0 < value <= 600:
        raise argparse.ArgumentTypeError(f"{text} minutes cannot be held; choose between 1 and 600")
    return value


def _port(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port; choose between 0 and 65535, 0 for a free one")
    return value


def _terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _app(args: argparse.Namespace) -> int:
    if not _terminal():
        print(
            "The app needs a terminal. Without one, use `interviewer practice --plain`; `interviewer --help` has the rest.",
            file=sys.stderr,
        )
        return 2
    from interviewer.tui.app import run

    return run(paths.data_dir(args.data))


def _practice(args: argparse.Namespace) -> int:
    if _terminal() and not args.plain:
        from interviewer.tui.app import run

        return run(paths.data_dir(args.data), practice=vars(args))
    from interviewer import bootstrap, plain
    from interviewer.config import Config

    config = Config.read(model=args.model)
    choice = bootstrap.chosen(vars(args), config)
    from interviewer.dialogue.clock import RealClock, ScriptClock

    clock = RealClock() if sys.stdin.isatty() else ScriptClock()
    session = bootstrap.new_session(choice, paths.data_dir(args.data), config, clock)
    plain.run(session, str(bootstrap.path_of(session, paths.data_dir(args.data))))
    return 0


def _resume(args: argparse.Namespace) -> int:
    from interviewer import bootstrap

    data = paths.data_dir(args.data)
    path = bootstrap.find_session(data, args.id)
    if _terminal() and not args.plain:
        from interviewer.tui.app import run

        return run(data, resume=path)
    from interviewer import plain
    from interviewer.config import Config
    from interviewer.dialogue.clock import RealClock, ScriptClock

    clock = RealClock if sys.stdin.isatty() else ScriptClock
    session = bootstrap.resume_session(path, Config.read(), _note, clock=clock)
    plain.run(session, str(path))
    return 0


def _note(text: str) -> None:
    print(text, file=sys.stderr)


def _list(args: argparse.Namespace) -> int:
    from interviewer.library.listing import sessions

    found = sessions(paths.data_dir(args.data) / "sessions", _note)
    if args.json:
        print("[" + ",\n ".join(json.dumps(s.as_object()) for s in found) + "]")
        return 0
    if not found:
        _note("No sessions yet. Start one with `interviewer practice`.")
        return 0
    print("\n".join(_row(s) for s in found))
    return 0


def _row(s: Listed) -> str:
    when, state = s.started_at[:16].replace("T", " "), "finished" if s.finished else "unfinished"
    line = (
        f"{when}  {state:10}  {s.level:9} {s.round:10} {s.persona:13} {s.minutes:>3g} min  {s.problem[:18]:18} {s.id}"
    )
    if line.isprintable():
        return line
    from interviewer.domain.text import clean  # only for a file that somebody else made

    return " ".join(clean(line).splitlines())


def _import(args: argparse.Namespace) -> int:
    from interviewer.library import outside

    level, round_ = Level(args.level) if args.level else None, Round(args.round) if args.round else None
    read = outside.read(args.file, candidate=args.candidate, level=level, round_=round_)
    kept = outside.keep(read, paths.data_dir(args.data) / "sessions")
    if not kept.new:
        _note(f"{kept.id} is in the library already, and stays as it is. Remove its file to read it anew.")
    print(kept.id)
    _note(f"saved: {kept.path}")
    return 0


def _grade(args: argparse.Namespace) -> int:
    from interviewer import grading_command

    return grading_command.run(args, paths.data_dir(args.data))


def _replay(args: argparse.Namespace) -> int:
    from interviewer import report_command

    data = paths.data_dir(args.data)
    if args.plain:
        return report_command.replay(args, data)
    path = report_command.found(args.file, data)
    if not _terminal():
        from interviewer.domain.errors import WrongUsage

        raise WrongUsage("The replay needs a terminal.", "Without one, use `interviewer replay FILE --plain`.")
    from interviewer.tui.app import run

    return run(data, replay=path)


def _export(args: argparse.Namespace) -> int:
    from interviewer import report_command

    return report_command.export(args, paths.data_dir(args.data))


def _eval_grader(args: argparse.Namespace) -> int:
    from interviewer.config import Config
    from interviewer.evaluation import grader

    config = Config.read(grader_model=args.model)
    engine = Engine(args.engine)
    return grader.run(args.dir, engine, config, repeat=args.repeat, as_json=args.json)


def _eval_guard(args: argparse.Namespace) -> int:
    from interviewer.config import Config
    from interviewer.evaluation import guard

    return guard.run(args.file, Engine(args.engine), Config.read(model=args.model), as_json=args.json)


def _eval_persona(args: argparse.Namespace) -> int:
    from interviewer.config import Config
    from interviewer.evaluation import persona

    return persona.run(Engine(args.engine), Config.read(model=args.model), as_json=args.json)


def _doctor(args: argparse.Namespace) -> int:
    from interviewer import doctor

    return doctor.show(paths.data_dir(args.data))


def _serve(args: argparse.Namespace) -> int:
    from interviewer.serve import server

    return server.run(paths.data_dir(args.data), args.port)
