"""The engine that needs no model: authored lines, chosen by persona, ledger and problem."""
