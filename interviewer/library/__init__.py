"""Files in, domain models out: sessions, personas, problems, concepts, prompts, outside transcripts."""
