"""The report as one HTML file that fetches nothing and runs nothing."""

from interviewer.report.html.page import page

__all__ = ["page"]
