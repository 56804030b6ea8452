# The front door. Each target calls the tool that does the work.
PORT ?= 8080

.PHONY: help run dist test torture tidy bench histories format
help:    ## show this list
	@sed -n 's/^\([a-z]*\): *## */  make \1\t/p' Makefile | expand -t 18
run:     ## build everything that is missing and serve the application (PORT=8080)
	@tools/setup build && tools/dist && PORT=$(PORT) node tools/serve.mjs
dist:    ## build the application into build/dist and print the sizes
	@tools/setup build && tools/dist
test:    ## run all tests; tools/test unit|wasm|web|browser runs some
	@tools/setup test && tools/test
torture: ## attack what is promised, for hours; COUNTS=pr for half an hour, KINERJA_SEED=n to repeat one (tools/torture)
	@tools/setup test && tools/torture $(or $(COUNTS),night)
tidy:    ## what clang-tidy finds in the sources (a short list; not part of `make test`)
	@tools/setup test && tools/tidy
bench:   ## measure the speed of the core, and in Chromium of two screens and of a letter (as so many empty frames, with a limit)
	@tools/setup test && tools/build bench core_bench && build/bench/tests/core_bench
	@tools/dist && web/node_modules/.bin/playwright test -c tests/browser/bench.config.ts
histories: ## play 2,000 random histories of two and three people and compare what they end with
	@tools/setup test && tools/build bench unit_tests && \
	KINERJA_HISTORIES=2000 build/bench/tests/unit_tests "an exchange adds nothing*"
format:  ## format all C++ files
	@tools/format
