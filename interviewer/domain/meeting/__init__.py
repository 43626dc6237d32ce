"""How a candidate's turns meet the interviewer's: what they propose, what they stay on, where they let themselves be sent."""
