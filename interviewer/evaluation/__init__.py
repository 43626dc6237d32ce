"""`eval`: measures guard and grader on labelled data, and says in plain words how far to trust them."""
