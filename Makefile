# Everything a fresh machine needs is Python 3.11 or later: each goal sets up what it uses.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help

.PHONY: help
help: ## Say what the goals do
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 20

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "openai_core needs Python 3.11 or later; name one with: make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(PIP) install --upgrade 'pip>=25.1'
	@touch $@

.venv/runtime: .venv/made pyproject.toml
	$(PIP) install --editable .
	@touch $@

.venv/development: .venv/made pyproject.toml
	$(PIP) install --editable '.[realtime,structured-output,speed]' --group dev
	@touch $@ .venv/runtime

.PHONY: setup
setup: .venv/development ## Make .venv with all that development needs

.PHONY: demo
demo: .venv/runtime ## A response, a chat, a stream, a list and an upload, blocking and asyncio
	$(BIN)/python examples/demo.py

.PHONY: examples
examples: .venv/development ## Run the examples and compare what they print with what was recorded
	$(BIN)/python -m tests.examples

.PHONY: test
test: .venv/development ## The tests
	$(BIN)/python -m pytest -n auto --dist worksteal

.PHONY: browser
browser: .venv/development ## The tests in headless Chromium; pictures in tests/browser/screenshots/
	$(BIN)/python -m pytest tests/browser

.PHONY: matrix
matrix: ## The tests on each of Python 3.11, 3.12 and 3.13 that this machine has
	@for version in 3.11 3.12 3.13; do \
		if command -v python$$version >/dev/null && python$$version --version >/dev/null 2>&1; then \
			echo "== Python $$version"; \
			python$$version -m venv .venvs/$$version \
			&& .venvs/$$version/bin/python -m pip --disable-pip-version-check -q install --upgrade 'pip>=25.1' \
			&& .venvs/$$version/bin/python -m pip --disable-pip-version-check -q install -e '.[realtime,structured-output]' --group test --group browser --group codegen \
			&& .venvs/$$version/bin/python -m pytest -n auto --dist worksteal --ignore tests/typing || exit 1; \
		else echo "== Python $$version is not on this machine"; fi; \
	done

.PHONY: generate
generate: .venv/development ## Make src/openai_core/generated/ from openapi/ and templates/
	$(BIN)/python -m codegen generate

.PHONY: check
check: .venv/development ## Say whether the generated code is what the contract makes
	$(BIN)/python -m codegen check

.PHONY: api
api: .venv/development ## Write the public API down: docs/public-api.txt
	$(BIN)/python -m tests.api

.PHONY: check-api
check-api: .venv/development ## Say what has changed of the public API; fails where it breaks a user
	$(BIN)/python -m tests.api check

.PHONY: update
update: .venv/development ## Take a newer upstream document in: make update CONTRACT=<path or URL>
	@test -n "$(CONTRACT)" || { echo "say which document: make update CONTRACT=<path or URL>" >&2; exit 1; }
	$(BIN)/python -m codegen update "$(CONTRACT)"

.PHONY: lint
lint: .venv/development ## ruff
	$(BIN)/ruff check
	$(BIN)/ruff format --check

.PHONY: format
format: .venv/development ## Let ruff lay the hand-written code out
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: types
types: .venv/development ## mypy --strict and pyright over src, tests/typing and (pyright) examples
	$(BIN)/mypy --strict src tests/typing codegen reference
	$(BIN)/pyright src tests/typing examples

.PHONY: wheel
wheel: .venv/development ## Build the wheel, install it in a fresh environment, import it
	rm -rf dist .venvs/wheel
	$(BIN)/python -m build --outdir dist . >/dev/null
	$(PYTHON) -m venv .venvs/wheel
	.venvs/wheel/bin/python -m pip --disable-pip-version-check --quiet install dist/*.whl
	cd .venvs && wheel/bin/python ../tests/wheel.py

.PHONY: extras
extras: .venv/development ## The wheel with no extra, with each one and with all, each in a fresh environment
	$(BIN)/python -m tests.extras

.PHONY: check-release
check-release: .venv/development ## Say whether the tree is what a tag says: make check-release TAG=v0.2.0
	@test -n "$(TAG)" || { echo "say which: make check-release TAG=v0.2.0" >&2; exit 1; }
	$(BIN)/python -m tests.release check "$(TAG)"

.PHONY: notes
notes: .venv/development ## What the change log says of a version: make notes TAG=v0.2.0
	@$(BIN)/python -m tests.release notes "$(TAG)"

BENCH_PIP := -m pip --disable-pip-version-check --quiet install

.venvs/benchmark/made: pyproject.toml
	$(PYTHON) -m venv .venvs/benchmark
	.venvs/benchmark/bin/python $(BENCH_PIP) --upgrade 'pip>=25.1'
	.venvs/benchmark/bin/python $(BENCH_PIP) --editable . --group benchmark
	@touch $@

.venvs/benchmark-speed/made: pyproject.toml
	$(PYTHON) -m venv .venvs/benchmark-speed
	.venvs/benchmark-speed/bin/python $(BENCH_PIP) --upgrade 'pip>=25.1'
	.venvs/benchmark-speed/bin/python $(BENCH_PIP) --editable '.[speed]' --group benchmark
	@touch $@

.venvs/benchmark-peers/made: pyproject.toml
	$(PYTHON) -m venv .venvs/benchmark-peers
	.venvs/benchmark-peers/bin/python $(BENCH_PIP) --upgrade 'pip>=25.1'
	.venvs/benchmark-peers/bin/python $(BENCH_PIP) --group benchmark-peers
	@touch $@

.PHONY: bench
bench: .venvs/benchmark/made .venvs/benchmark-speed/made .venvs/benchmark-peers/made ## Side by side with other clients, and docs/performance.md made of it: benchmarks/README.md
	.venvs/benchmark/bin/python -m benchmarks all --json benchmarks/results.json
	.venvs/benchmark/bin/python -m benchmarks page

.PHONY: bench-short
bench-short: .venvs/benchmark/made .venvs/benchmark-speed/made ## The budgets in two minutes; fails when one is missed by far
	.venvs/benchmark/bin/python -m benchmarks short

.venv/site: .venv/made pyproject.toml
	$(PIP) install --editable . --group docs
	@touch $@

.PHONY: docs
docs: .venv/site ## The guides and the reference as a site, in site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict

.PHONY: migration
migration: .venv/development ## The snippets of the official package's README: which run here, which have a replacement in the guide
	$(BIN)/python -m tests.migration

.PHONY: clean
clean: ## Remove what the other goals made
	rm -rf .venv .venvs dist build site .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: golden
golden: .venv/development ## Record anew what is made of the one-page contract in tests/codegen/golden/
	$(BIN)/python -m tests.codegen.test_golden

.PHONY: litellm
litellm: ## Install the litellm proxy, which tests/servers runs, into .venvs
	$(PYTHON) -m venv .venvs/litellm
	.venvs/litellm/bin/python -m pip --disable-pip-version-check --quiet install 'litellm[proxy]'

.PHONY: servers
servers: litellm ## Install all servers that tests/servers runs, each into .venvs: litellm, and llama.cpp (built here)
	$(PYTHON) -m venv .venvs/llama
	CMAKE_ARGS="-DGGML_NATIVE=OFF" .venvs/llama/bin/python -m pip --disable-pip-version-check --quiet install 'llama-cpp-python[server]' gguf

.PHONY: live
live: .venv/development ## Ask the real providers whose keys are set: make live TIER=smoke (or full, paid)
	$(BIN)/python -m pytest tests/live --live $(or $(TIER),smoke)

.PHONY: faults
faults: .venv/development ## The table of faults and how each ends, blocking and asyncio; then the soak
	$(BIN)/python -m tests.faults
	$(BIN)/python -m tests.faults soak
