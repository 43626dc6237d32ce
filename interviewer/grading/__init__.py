"""Transcript in, scorecard out. Evidence is checked here, and scores are computed here, once."""
