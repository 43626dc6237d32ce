"""How a candidate met one interviewer, as the built-in grader finds it: a module a style, and what holds for all."""
