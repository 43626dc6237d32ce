"""How the candidate met each interviewer of a session: scored beside the five dimensions, never into them."""
