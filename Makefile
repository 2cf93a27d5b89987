PYTHON ?= python3
SIZE ?= M
BIN := .venv/bin

.PHONY: help setup run test bench screenshots golden texts clean
help:            ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

.venv/installed: pyproject.toml hatch_build.py frontend/package-lock.json
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

setup: .venv/installed  ## Make a virtual environment and install everything into it

run: setup       ## Run the pipeline on the sample data repo and tell where the site is
	$(BIN)/leaderboard run --offline

test: setup      ## Check the style, the types and run all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto --dist loadfile

bench: setup     ## Measure how fast it is: make bench SIZE=S, M or L
	$(BIN)/python -m benchmarks $(SIZE)

screenshots: run ## Take the pictures of the README anew; needs Chromium
	$(BIN)/python -m tests.screenshots site .github/pictures

golden: setup    ## Write the golden site anew, for git to show what changed on pages
	$(BIN)/python -m tests.golden

texts: setup     ## Gather the texts of the site for translators
	$(BIN)/python -m tests.extract_texts

clean:           ## Remove what was made, but for the data
	rm -rf .venv build dist site frontend/dist frontend/node_modules
