"""A debrief as a report to keep or to send: Markdown, one HTML file, JSON.

Pure: made of a debrief and nothing else. Whatever stands in a transcript is text here, and becomes nothing but text.
"""
