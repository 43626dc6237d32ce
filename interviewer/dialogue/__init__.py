"""The loop: whose turn it is, what the interviewer may say, and what is withheld."""
