# `make` lists what there is. Everything runs inside .venv, which is made on first use.

PYTHON := .venv/bin/python
INSTALL := jobs/supervisor/install.sh

.DEFAULT_GOAL := help
.PHONY: help run test check chat eval browser slow clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: .venv/installed ## set everything up and start it; PORT=9000 make run for other ports
	@$(PYTHON) -m jobs.supervisor

test: .venv/installed-dev ## all tests but the slow ones; make test ARGS='-k award' for some
	@$(PYTHON) -m pytest -n 2 $(ARGS)

slow: .venv/installed-dev ## the slow tests
	@$(PYTHON) -m pytest -m slow $(ARGS)

browser: .venv/installed-dev ## the tests that need a Chromium
	@$(PYTHON) -m pytest -m browser $(ARGS)

check: .venv/installed-dev ## format, lint, types, layers
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m pytest tests/test_layers.py

chat: .venv/installed ## a phone in the terminal, while make run runs; make chat who=Ana
	@$(PYTHON) -m sandbox.chat $(who)

eval: .venv/installed-dev ## how well words are understood, by the built-in reader and by the configured model
	@$(PYTHON) -m tests.evals all

clean: ## remove what was installed and measured, but not var/, which holds the data
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/installed: requirements.txt
	@$(INSTALL) requirements.txt
	@touch $@

.venv/installed-dev: requirements-dev.txt requirements.txt
	@$(INSTALL) requirements-dev.txt
	@touch $@ .venv/installed
