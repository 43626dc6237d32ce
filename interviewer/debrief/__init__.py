"""What a session looks like afterwards: who raised what, where the minutes went, what help was kept back, what next.

Pure: made of a hearing, its problem and its scorecard. The app, the export and the plain replay only show it.
"""
