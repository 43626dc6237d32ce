"""What shows each item of influence, and what only sounds like it."""

from __future__ import annotations

import pytest

from interviewer.builtin.grading.signs.influence import SIGNS
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move
from tests.builtin.signs.spoken import shown

SHOWS = {
    "position-with-grounds": (
        "My view is that the kitchen closes first, because a cold oven hurts nobody.",
        "I'd tell the drivers that the longer route is paid, since it's their hour that we take.",
        "I'd argue for one queue, because two queues punish whoever picks wrong.",
        "I'm against the fine, since people would then hide the damage.",
    ),
    "fair-to-the-alternative": (
        "The other way is one big hall, and it would save us a guard, but a fire takes everything.",
        "It's simpler, but a parent can't see why the bus is late.",
        "They've a case, it's them that clean up, still I'd open at six.",
        "Your rule would be faster for the front rows, though the back waits for an hour.",
    ),
    "grants-the-point": (
        (
            "You're right that the cook can't leave the oven at noon. So I'm moving the delivery to eleven, since then his "
            "hands are free, and I keep the single door."
        ),
        (
            "That's a real problem, the cleaner would have to come twice on those days. What I'd change is the order of the "
            "halls, and I still keep one list for everyone."
        ),
        (
            "They'd have reason, it is their lunch that goes. I'd rather shorten the round by two stops than take the hour "
            "from them, because they'd find a way around it."
        ),
        (
            "Put like that, I've drawn it for a quiet day, and the fair isn't one. So the rule changes for the fair: two "
            "doors, and the rest stays as it was."
        ),
    ),
    "argues-back": (
        (
            "I'd still close it, because an empty hall with the lights on costs us four hundred a night, and nobody comes "
            "after ten. What I'd give you is the Friday."
        ),
        (
            "But a second guard only moves the theft to the next door, since the thief sees him from the street. So I keep "
            "one guard and two cameras on it."
        ),
        (
            "No, if every parent gets a call then nobody picks up by the third week, and the one call that matters is lost. "
            "I'd keep it at two a term."
        ),
        (
            "The reason I hold on to it is that thirty minutes of waiting are thirty minutes in the rain, and they leave. "
            "Twenty is where they stay, by the count of last year."
        ),
    ),
    "starts-from-their-worry": (
        "The drivers are afraid that the clock is there to fire them, so they see it first.",
        "From where they sit it is one more form that nobody reads.",
        "He isn't lazy, and what he's protecting is his lunch hour.",
        "The nurses fear that the list makes them look slow, and I'd begin with that.",
    ),
    "brings-evidence": (
        "I'd show them last winter's log with both rules run over it.",
        "Let them pick the bad days themselves and we compare them side by side.",
        "I'd take the drivers' own records and go through them at the depot.",
        "We try it as a trial in one school and they count the complaints themselves.",
    ),
    "invites-the-hole": (
        "What have I missed on the kitchen's side?",
        "Do you see a hole in that?",
        "Where would it fall apart, in your view, that I haven't seen?",
        "They may know something I don't.",
    ),
    "builds-agreement": (
        "The two head teachers both sign the page before the term starts.",
        "I'd write the rule together with the drivers.",
        "If they don't agree by Friday, the inspector decides and both reasons are kept.",
        "It goes out with both our names on it.",
    ),
    "checks-in": (
        "I'd take the kitchen first; stop me if you'd rather hear the doors.",
        "I'll go on with one queue unless you object.",
        "I'm counting Sundays as workdays, shout if that's off.",
        "I'll leave the roof out, if that's okay with you.",
    ),
    "brushes-off": (
        "They'll get used to it.",
        "The cooks would just have to live with that.",
        "People come round in the end.",
        "They don't need to understand why the door is shut.",
    ),
    "goes-over-them": (
        "I'd escalate it to the director.",
        "Their manager would have to tell them.",
        "It's self-evident, once one looks at it.",
        "The board has to make it a condition of supply.",
    ),
    "agrees-with-everything": (
        "Yeah, you're right. Then we don't close it.",
        "True, they won't. So let's drop the list.",
        "Okay, so let's do it your way instead.",
        "Whatever the team prefers, I'm happy with both.",
    ),
    "praise-for-argument": (
        "That's a great question, thank you.",
        "I'd get buy-in early and build a coalition.",
        "I completely agree with you there.",
        "It was about bringing people along, and everyone felt heard.",
    ),
    "asserts": (
        "That's just how it has to be.",
        "I don't think there's an argument about that.",
        "It's just right, you don't have to explain it.",
        "You can't not lock the door.",
    ),
}
MISSES = {
    "position-with-grounds": (
        "I think there was a planner on the night shift.",
        "What would I tell them?",
        "I go through the halls one after another.",
        "Maybe my view is wrong.",
    ),
    "fair-to-the-alternative": (
        "The hall has two other doors.",
        "It's cheaper.",
        "I could use an array or a list.",
        "My rule is better because it is mine.",
    ),
    "grants-the-point": (
        "True.",
        "It could, yes.",
        "I don't see that, the cook is free at noon.",
        "Let me draw the halls again.",
    ),
    "argues-back": (
        "No.",
        "I would do it like that.",
        "Sure, let me write the table down for you, with the name of the hall and the number of the door in it, please.",
        "Then we take the other one, whichever you prefer, I don't mind, as long as everybody is happy with it after all.",
    ),
    "starts-from-their-worry": (
        "The passenger wants to see the list.",
        "Whoever wants a seat takes one.",
        "I want the nurse to press the button.",
        "They come in at six and leave at two.",
    ),
    "brings-evidence": (
        "The number of the bus is on the ticket.",
        "In that case I call the driver.",
        "He took his pen and went home.",
        "We store the data for a year.",
    ),
    "invites-the-hole": (
        "How many halls do you have?",
        "Do you want the doors or the kitchen?",
        "Is that okay?",
        "There's a hole in the roof.",
    ),
    "builds-agreement": (
        "I agree that it is late.",
        "The sign on the door says closed.",
        "Put it together with a screwdriver.",
        "I ask them for the key.",
    ),
    "checks-in": (
        "Do you want me to start with the doors?",
        "The bus stops if the door is open.",
        "Which one would you pick?",
        "Is it okay?",
    ),
    "brushes-off": (
        "I'd talk to the cooks first, because it's their job that we change.",
        "I can live with that, it's my hour.",
        "The driver learns the route in a week.",
        "If the contract says six, they get paid from six.",
    ),
    "goes-over-them": (
        "If nobody acknowledges it in five minutes the alarm escalates to the coordinator.",
        "The director of the school is on holiday.",
        "We went over the list with them.",
        "Who has to be told?",
    ),
    "agrees-with-everything": (
        "Yes, and that costs forty minutes a day, which is why the second door stays locked.",
        "You're right on the cook, but the guard still stays, because of the cash.",
        "No. The oven is the bottleneck.",
        "Yes, I know that hall, I worked there.",
    ),
    "praise-for-argument": (
        "That's a great distance, forty kilometres.",
        "The wheels need to be aligned.",
        "Good example, because it's the worst one we have.",
        "The hall is excellent for sound.",
    ),
    "asserts": (
        "Because the oven needs an hour to cool.",
        "Forty, by the count of last year.",
        "Let me think about that one, could you say which door you mean?",
        "It means that nobody waits.",
    ),
}
PUSHED = {"grants-the-point", "argues-back", "agrees-with-everything", "asserts"}


def _moves(item: str) -> tuple[Move, ...]:
    return (Move.CHALLENGE,) if item in PUSHED else ()


def _asks(item: str) -> tuple[Ask, ...]:
    return (Ask.JUSTIFY,) if item == "asserts" else ()


@pytest.mark.parametrize(("item", "text"), [(i, s) for i, own in SHOWS.items() for s in own])
def test_shows_it(item: str, text: str) -> None:
    assert shown(SIGNS[item], text, _moves(item), _asks(item))


@pytest.mark.parametrize(("item", "text"), [(i, s) for i, own in MISSES.items() for s in own])
def test_only_sounds_like_it(item: str, text: str) -> None:
    assert not shown(SIGNS[item], text, _moves(item), _asks(item))


@pytest.mark.parametrize("item", sorted(PUSHED))
def test_without_an_objection_nothing_is_conceded_or_held(item: str) -> None:
    assert not any(shown(SIGNS[item], text) for text in SHOWS[item])


def test_every_item_has_a_sign() -> None:
    assert set(SIGNS) == set(SHOWS) == set(MISSES)
