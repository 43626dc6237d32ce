"""A grader that needs no model: it finds a rubric's items by what the candidate does, sentence by sentence."""
