"""Content loads strictly and is complete; an error names the file, the key and what would be right."""

from pathlib import Path

import pytest

from interviewer.domain.errors import BadData, WrongUsage
from interviewer.domain.persona import Persona
from interviewer.domain.problem import Problem
from interviewer.domain.words import PERSONAS, Level, Round, permitted
from interviewer.library import checks, content, titles

DESIGN = [id_ for id_, _, round_ in titles.problem_titles() if round_ == Round.DESIGN]
PERSONA = (Path(content.paths.assets()) / "personas" / "socratic.toml").read_text()
PROBLEM = (Path(content.paths.assets()) / "prompts" / "problems" / "alert-routing.toml").read_text()


def test_there_are_five_personas_ten_design_problems_and_every_round() -> None:
    assert set(content.personas()) == set(PERSONAS)
    assert len(DESIGN) >= 10
    assert {round_ for _, _, round_ in titles.problem_titles()} == set(Round)


def test_the_vocabulary_is_wide() -> None:
    vocabulary = content.vocabulary()
    assert len(vocabulary.concepts) >= 200
    assert len({c.area for c in vocabulary.concepts.values()}) >= 15
    assert all(len(c.terms) + len(c.phrases) >= 8 for c in vocabulary.concepts.values())


@pytest.mark.parametrize(
    ("said", "concept"),
    [
        ("what if the box goes away", "node-failure"), ("who gets paged at three in the morning", "on-call"), ("in two years", "long-horizon"),
        ("we retry with exponential backoff", "retry"), ("it's behind a feature flag", "feature-flag"), ("I'd shard by tenant", "sharding"),
    ],
)  # fmt: skip
def test_people_say_it_in_their_own_words(said: str, concept: str) -> None:
    assert concept in content.vocabulary().ids(said)


@pytest.mark.parametrize("id_", [id_ for id_, _, _ in titles.problem_titles()])
def test_every_problem_is_whole(id_: str) -> None:
    problem = content.problem(id_)
    assert 2 <= problem.brief.count(".") + problem.brief.count("?") <= 6
    assert problem.heart
    if problem.round is Round.DESIGN:
        assert len(problem.facts) >= 15
        assert len(problem.twists) >= 2
        assert len(problem.ladders) >= 6
        assert len(problem.helps) >= 12
        assert {s.level for s in problem.strong} == set(Level)
        assert {h.move for h in problem.helps} == {"hint", "lead", "structure"}
    for ladder in problem.ladders:
        assert len(ladder.rungs) >= 4


@pytest.mark.parametrize("id_", DESIGN)
def test_rungs_name_nothing_beyond_what_they_presuppose(id_: str) -> None:
    """A rung may be said once its presuppositions are on the table; it must not raise a concern of its own."""
    problem = content.problem(id_)
    vocabulary = content.vocabulary().extended(problem.concepts)
    for ladder in problem.ladders:
        assert set(ladder.rungs[0].presupposes) <= set(ladder.about) | {c for r in ladder.rungs for c in r.presupposes}
        for rung in ladder.rungs:
            assert rung.says.count("?") <= 1
            assert not any(w.isdigit() for w in rung.says.split())
            named = {h.concept for h in vocabulary.find(rung.says) if h.named}
            assert len(named - set(rung.presupposes)) <= 2, rung.says


def broken(text: str, old: str, new: str) -> dict[str, object]:
    import tomllib

    assert old in text
    return tomllib.loads(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "socratic"', 'id = "plato"', "`id`"),
        ("silence_s = 150", "silence_s = -1", "`tempo.silence_s`"),
        ("[tempo]", "[tempo]\nblink = 1", "`tempo.blink`: is no key of this format"),
        ("probe = 0.46", "redirect = 0.46", "`mix`"),
        ("defer = [", "deferral = [", "`lines.defer` has 0 lines, where 10 is the least"),
        ("{minutes}", "{hours}", "`lines.time"),
        ("schema = 1", "schema = 9", "`schema` is 9, where 1"),
    ],
)
def test_a_persona_that_is_wrong_is_told_where(tmp_path: Path, old: str, new: str, says: str) -> None:
    path = tmp_path / "socratic.toml"
    with pytest.raises(BadData) as caught:
        checks.persona(content.parse(Persona, broken(PERSONA, old, new), path), path, permitted("socratic"))
    assert str(path) in caught.value.sentence
    assert says in caught.value.sentence


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[[twists]]", "[[twist]]", "`twist`: is no key of this format"),
        ('level = "senior"', 'level = "wizard"', "`strong."),
        ("at = 0.", "at = 7.", "`twists."),
        ('gives = ["volume"]', 'gives = ["vollume"]', "`facts.0.gives` names 'vollume'"),
    ],
)
def test_a_problem_that_is_wrong_is_told_where(tmp_path: Path, old: str, new: str, says: str) -> None:
    path = tmp_path / "alert-routing.toml"
    with pytest.raises(BadData) as caught:
        checks.problem(content.parse(Problem, broken(PROBLEM, old, new), path), path, content.vocabulary())
    assert says in caught.value.sentence


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text("schema = ")
    with pytest.raises(BadData, match=r"x\.toml is not TOML"):
        content.read_toml(path)


@pytest.mark.parametrize("name", ["nope", "../secret", "", "A"])
def test_a_problem_that_is_not_there_names_those_that_are(name: str) -> None:
    with pytest.raises(WrongUsage, match="alert-routing"):
        content.problem(name)
