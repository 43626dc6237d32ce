"""What each item of a rubric looks like in speech: a function from what was said to the sentences that show it."""
