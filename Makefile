# Everything makes the environment it needs: Python 3.11 or newer and make are enough.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: practice test check format bench clean
practice: $(VENV)/ready
	$(BIN)/interviewer practice $(ARGS)

test: check
	$(BIN)/pytest -n 2 $(ARGS)

check: $(VENV)/dev
	$(BIN)/ruff check interviewer tests benchmarks
	$(BIN)/ruff format --check interviewer tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/dev
	$(BIN)/ruff check --fix interviewer tests benchmarks
	$(BIN)/ruff format interviewer tests benchmarks

bench: $(VENV)/dev
	$(BIN)/python -m benchmarks

$(VENV)/made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer was not found. Install it, or set PYTHON."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/ready: $(VENV)/made pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/dev: $(VENV)/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info
