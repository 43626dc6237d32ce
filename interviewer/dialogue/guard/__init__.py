"""The guard: default deny. A draft is spoken only if every sentence of it can be shown to withhold."""
