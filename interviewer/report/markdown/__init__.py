"""The report as Markdown: CommonMark and GitHub's tables, and no HTML."""

from interviewer.report.markdown.document import markdown

__all__ = ["markdown"]
