"""Adding a persona is adding a file."""

import shutil
from pathlib import Path

import pytest

from interviewer import paths
from interviewer.library import content
from tests.stage import DESIGN, play, session, spoken


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(paths.assets() / "personas", tmp_path / "personas")
    (tmp_path / "prompts").symlink_to(paths.assets() / "prompts")
    monkeypatch.setenv("INTERVIEWER_ASSETS", str(tmp_path))
    content.personas.cache_clear()
    yield tmp_path
    content.personas.cache_clear()


def test_a_sixth_persona_speaks_by_its_own_mix(assets: Path) -> None:
    text = (assets / "personas" / "socratic.toml").read_text()
    (assets / "personas" / "sceptic.toml").write_text(text.replace('"socratic"', '"sceptic"', 1))
    live = play(session("sceptic"), DESIGN)
    mix = set(content.personas()["sceptic"].mix)
    assert spoken(live)
    own = {
        m
        for t in live.transcript.turns
        for m in t.moves
        if str(m) in {"clarify", "probe", "challenge", "redirect", "move_on"}
    }
    assert own <= mix


def test_a_sixth_persona_may_be_silent_as_its_bands_say(assets: Path) -> None:
    text = (assets / "personas" / "hands-off.toml").read_text()
    (assets / "personas" / "listener.toml").write_text(text.replace('"hands-off"', '"listener"', 1))
    live = play(session("listener"), DESIGN)
    assert live.transcript.silences > len(DESIGN) / 2
