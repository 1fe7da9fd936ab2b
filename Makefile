# pln - make, make demo, make check; see make help.  V=1 shows whole commands.

# On all cores, unless -j says otherwise or cleaning is among the goals.
ifeq ($(MAKELEVEL)$(filter clean uninstall,$(MAKECMDGOALS))$(findstring -j,$(shell printenv MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc 2> /dev/null || echo 1)
endif

MODE    ?= release
B       := build/$(MODE)
CC      ?= cc
CFLAGS  ?= -O2 -g
PREFIX  ?= /usr/local
DESTDIR ?=
WERROR  := $(if $(CI),-Werror)
VERSION := $(shell awk '$$2 == "PLN_VERSION" { gsub (/"/, "", $$3); print $$3 }' include/pln/base.h)
Q       := $(if $(V),,@)
say      = @$(if $(V)$(findstring s,$(firstword -$(MAKEFLAGS)))$(and $(QUICK),$(filter CC,$(1))),:,printf '  %-4s %s\n' $(1) $(2))

ROOMS    := base text read network anonymise measure scene report layout draw cli
PACKAGES := igraph pangocairo json-glib-1.0 glib-2.0 uchardet libarchive zlib libxml-2.0 libical
# Asked once, when something is first compiled.
ask_pkg    = $(or $(shell pkg-config $(1) $(PACKAGES) 2> /dev/null),$(error pkg-config does not find all of $(PACKAGES); run 'make deps' to install what pln needs))
PKG_CFLAGS = $(eval PKG_CFLAGS := $$(subst -I,-isystem ,$$(call ask_pkg,--cflags)))$(PKG_CFLAGS)
PKG_LIBS   = $(eval PKG_LIBS := $$(call ask_pkg,--libs) -lcsv -lm)$(PKG_LIBS)

WARN     := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
            -Wpointer-arith -Wwrite-strings -Wno-missing-field-initializers -Wno-psabi
# Same numbers on every machine: no fused multiply-add, no re-association.
# GLib of Debian 12: nothing newer is called, and what is newer deprecates nothing.
OWN_CFLAGS = -std=gnu11 -ffp-contract=off -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 \
             -DG_LOG_DOMAIN='"pln"' -DGLIB_VERSION_MIN_REQUIRED=GLIB_VERSION_2_74 -DGLIB_VERSION_MAX_ALLOWED=GLIB_VERSION_2_74 -Iinclude -Isrc -I$(B)/gen $(WARN) $(WERROR) $(PKG_CFLAGS)
OWN_LDFLAGS =

# What makes faults harder to use, and the same program in whatever folder it is built.  Sanitizers and
# coverage have checks and paths of their own.
ifeq ($(MODE),release)
HARDENING   := -fPIE -fstack-protector-strong -U_FORTIFY_SOURCE $(if $(filter -O0,$(CFLAGS)),,-D_FORTIFY_SOURCE=2) -ffile-prefix-map=$(CURDIR)=.
ifneq ($(filter x86_64%,$(shell $(CC) -dumpmachine 2> /dev/null)),)
HARDENING   += -fstack-clash-protection -fcf-protection
endif
OWN_CFLAGS  += $(HARDENING)
OWN_LDFLAGS += -pie -Wl,-z,relro,-z,now
endif

# What they do at the end of a run, no sandbox allows: files of counts, a process that looks for leaks.
ifneq ($(filter asan coverage fuzz,$(MODE)),)
OWN_CFLAGS += -DPLN_NO_SANDBOX
endif

ifeq ($(MODE),asan)
CFLAGS  := -O1 -g -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
LDFLAGS += -fsanitize=address,undefined
endif
ifeq ($(MODE),coverage)
CFLAGS  := -O0 -g --coverage
LDFLAGS += --coverage
endif
ifeq ($(MODE),fuzz)
CFLAGS  := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
LDFLAGS += -fsanitize=fuzzer,address,undefined
endif

lib      = $(B)/lib$(1).a
sources  = $(sort $(wildcard src/$(1)/*.c src/$(1)/*/*.c))
objects  = $(patsubst src/%.c,$(B)/obj/%.o,$(call sources,$(1)))

# What a room's tests are linked with: the rooms its headers may name.
needs_base      := base
needs_text      := text base
needs_read      := read text base
needs_network   := network text base
needs_anonymise := anonymise network text base
needs_measure   := measure network text base
needs_scene     := scene base
needs_report    := report scene measure network text base
needs_layout    := layout scene measure network text base
needs_draw      := draw scene text base
needs_cli       := cli draw layout scene report measure anonymise network read text base

TEST_SOURCES := $(sort $(wildcard tests/unit/*.c tests/oracle/*.c tests/reference/*.c))
TEST_BINS    := $(patsubst tests/%.c,$(B)/tests/%,$(TEST_SOURCES))
TEST_SCRIPTS := $(sort $(wildcard tests/*/*.t))
LONG_SCRIPTS := $(sort $(wildcard tests/*/*.long))
MAKE_SAMPLES := $(B)/tests/tools/make_samples
TOOL_BINS    := $(patsubst tests/%.c,$(B)/tests/%,$(wildcard tests/tools/read_*.c tests/tools/base_*.c tests/tools/cli_*.c))
FUZZ_BINS    := $(patsubst tests/%.c,$(B)/%,$(wildcard tests/fuzz/read_*.c tests/fuzz/fuzz_*.c))

.PHONY: deb doubling mutants portable docs gallery coverage tidy compile_commands.json all demo check check-all check-long asan asan-check lint format backtest bench bench-map bench-questions deps ensure-deps install uninstall dist clean help tests accept samples pollock fuzz fuzzers
all: $(B)/pln

# Kernels for newer processors; src/measure/measure_internal.h chooses when the program runs.
ifneq ($(filter x86_64%,$(shell $(CC) -dumpmachine 2> /dev/null)),)
AVX2 := -mavx2 -mpopcnt -mbmi -mbmi2
$(B)/obj/measure/%_avx2.o: MACHINE := $(AVX2)
$(B)/obj/measure/%_avx512.o: MACHINE := $(AVX2) -mavx512f -mavx512dq -mavx512bw -mavx512vl
endif

# QUICK=1: reads the headers that most files include once, compiled, and prints fewer lines.
COMMON :=
ifneq ($(QUICK),)
COMMON := $(B)/gen/common.h
$(COMMON): Makefile
	@mkdir -p $(@D)
	$(Q)printf '#include <%s>\n' glib.h math.h string.h > $@
$(COMMON).gch: $(COMMON)
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(CPPFLAGS) -x c-header -o $@ $<
endif
$(B)/obj/%.o: src/%.c Makefile | $(COMMON:=.gch)
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(OWN_CFLAGS) $(MACHINE) $(CFLAGS) $(CPPFLAGS) $(if $(MACHINE),,$(COMMON:%=-include %)) -MMD -MP -c -o $@ $<

# Style, controls and script of the page as strings of C: controls without indents and blank lines, the
# style without line ends and comments of a line, the script as strip_script.pl leaves it.  Its files share
# one function, so they make nothing global.
PAGE_SCRIPT := $(addprefix src/report/page/script/,$(addsuffix .js,dom model state hide camera labels \
  picture stage panel tables tasks main))
STRIP_SCRIPT := src/report/page/strip_script.pl
as_string = { printf 'static const char %s[] =\n' $(1); \
  sed -e 's/\\/\\\\/g' -e 's/??/?\\?/g' -e 's/"/\\"/g' -e 's/.*/"&\\n"/'; echo ';'; } > $@
$(B)/gen/report/writers/html_style.h: src/report/writers/html.css Makefile
	@mkdir -p $(@D)
	$(Q)sed -e '/^\/\*.*\*\/$$/d' -e 's/;}/}/g' $< | tr -d '\n' | $(call as_string,html_style)
$(B)/gen/report/page/page_view.h: src/report/page/view.html Makefile
	@mkdir -p $(@D)
	$(Q)sed -e 's/^ *//' -e '/^$$/d' $< | $(call as_string,page_view)
$(B)/gen/report/page/page_script.h: $(PAGE_SCRIPT) $(STRIP_SCRIPT) Makefile
	@mkdir -p $(@D)
	$(Q){ echo "'use strict'; (() => {"; cat $(PAGE_SCRIPT); echo '})();'; } | perl $(STRIP_SCRIPT) > $@.js
	$(Q)$(call as_string,page_script) < $@.js
$(B)/obj/report/writers/html.o: $(B)/gen/report/writers/html_style.h
$(B)/obj/report/page/page_controls.o: $(B)/gen/report/page/page_view.h
$(B)/obj/report/page/report_page.o: $(B)/gen/report/page/page_script.h

# The list of given names as one string of words with blanks between them.
$(B)/gen/read/people/given_names.h: src/read/people/given_names.txt Makefile
	@mkdir -p $(@D)
	$(Q){ echo 'static const char given_names[] ='; sed -e '/^#/d' -e 's/.*/"& "/' $<; echo ';'; } > $@
$(B)/obj/read/people/given_name_words.o: $(B)/gen/read/people/given_names.h

# Files that pln brings along, as arrays of bytes.
STARTER_FILES := samples/interactions.csv samples/contacts.csv samples/goals.csv \
  src/cli/template/interactions.csv src/cli/template/contacts.csv src/cli/template/goals.csv src/cli/template/how-to-fill-in.txt \
  src/cli/template/pln.conf src/cli/template/demo.conf
as_bytes = printf 'static const unsigned char %s[] = {\n' $(1); od -An -v -tu1 $(2) | sed 's/[0-9][0-9]*/&,/g'; echo '};'
$(B)/gen/cli/sample_network.h: $(STARTER_FILES) Makefile
	@mkdir -p $(@D)
	$(Q){ $(call as_bytes,sample_interactions,samples/interactions.csv); $(call as_bytes,sample_contacts,samples/contacts.csv); \
	  $(call as_bytes,sample_goals,samples/goals.csv); \
	  $(call as_bytes,template_interactions,src/cli/template/interactions.csv); \
	  $(call as_bytes,template_contacts,src/cli/template/contacts.csv); \
	  $(call as_bytes,template_goals,src/cli/template/goals.csv); \
	  $(call as_bytes,template_config,src/cli/template/pln.conf); \
	  $(call as_bytes,sample_config,src/cli/template/demo.conf); \
	  $(call as_bytes,template_advice,src/cli/template/how-to-fill-in.txt); } > $@
$(B)/obj/cli/starter_files.o: $(B)/gen/cli/sample_network.h

define room_rule
$(B)/lib$(1).a: $(call objects,$(1))
	$$(call say,AR,$$@)
	@rm -f $$@
	$$(Q)ar rcs $$@ $$^
endef
$(foreach r,$(ROOMS),$(eval $(call room_rule,$(r))))

$(B)/pln: $(B)/obj/main.o $(foreach r,$(needs_cli),$(call lib,$(r)))
	$(call say,LD,$@)
	$(Q)$(CC) $(OWN_LDFLAGS) $(LDFLAGS) -o $@ $< -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(PKG_LIBS)

# tests/KIND/ROOM_topic.c is linked with what ROOM needs.
.SECONDEXPANSION:
$(B)/tests/%: tests/%.c $$(foreach r,$$(needs_$$(firstword $$(subst _, ,$$(notdir $$*)))),$(B)/lib$$(r).a)
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) -Itests $(CPPFLAGS) -MMD -MP -MF $@.d $(OWN_LDFLAGS) $(LDFLAGS) -o $@ $< \
	  -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(PKG_LIBS)

tests: $(TEST_BINS) $(FUZZ_BINS) $(TOOL_BINS) $(MAKE_SAMPLES) $(B)/tests/backtest/cli_backtest

# The invented network of samples/, made again to the byte.
$(MAKE_SAMPLES): tests/tools/make_samples.c $(sort $(wildcard tests/tools/samples/*.[ch])) $(call lib,base)
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(CPPFLAGS) $(OWN_LDFLAGS) $(LDFLAGS) -o $@ \
	  $(filter %.c %.a,$^) $(PKG_LIBS)

# The picture of the page in the README; needs Chromium and Python.
gallery: all
	python3 tests/page/gallery.py $(B)/pln samples/page.png

samples: $(MAKE_SAMPLES)
	$(MAKE_SAMPLES) samples

check: ensure-deps
	@$(MAKE) --no-print-directory all tests
	@PLN=$(B)/pln perl tests/run $(TEST_BINS) $(TEST_SCRIPTS)

check-all: check-long
	@$(MAKE) --no-print-directory check
# The long ones alone.
check-long: ensure-deps
	@$(MAKE) --no-print-directory all tests
	@PLN=$(B)/pln perl tests/run $(LONG_SCRIPTS)

# How well polluted files are loaded; tests/tools/pollock.py says how.
pollock: tests
	@PLN=$(B)/pln sh tests/conformance/pollock.long

asan-check: ensure-deps
	@$(MAKE) --no-print-directory MODE=asan all tests
	@ASAN_OPTIONS=detect_leaks=1:exitcode=86 UBSAN_OPTIONS=exitcode=86:print_stacktrace=1 LSAN_OPTIONS=suppressions=$(CURDIR)/tests/lsan.supp:print_suppressions=0 \
	  PLN=build/asan/pln perl tests/run $(patsubst $(B)/%,build/asan/%,$(TEST_BINS)) $(TEST_SCRIPTS)

asan: asan-check

# Random input, with libFuzzer (MODE=fuzz, clang), or kept inputs once more.
define fuzz_target
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) -Itests $(CPPFLAGS) $(OWN_LDFLAGS) $(LDFLAGS) -o $@ $< \
	  $(if $(filter fuzz,$(MODE)),,tests/fuzz/replay.c) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(PKG_LIBS)
endef
$(B)/fuzz/read_%: tests/fuzz/read_%.c tests/fuzz/replay.c tests/fuzz/target.h $(foreach r,$(needs_read),$(call lib,$(r)))
	$(fuzz_target)
$(B)/fuzz/fuzz_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c tests/fuzz/target.h $(foreach r,$(needs_cli),$(call lib,$(r)))
	$(fuzz_target)

# Runs each for FUZZ_SECONDS (60); needs clang.
fuzz:
	@$(MAKE) --no-print-directory MODE=fuzz CC=clang fuzzers
	@sh tests/fuzz/run.sh build/fuzz/fuzz
fuzzers: $(FUZZ_BINS)

# Lines and branches of our own code that the tests run; fails when a test
# does, or under COVERAGE_FLOOR per cent of the lines.  Needs gcov.
COVERAGE_FLOOR ?= 97
coverage:
	@find build/coverage -name '*.gcda' -delete 2> /dev/null || true
	@$(MAKE) --no-print-directory MODE=coverage check; tests=$$?; \
	  perl tests/tools/coverage.pl build/coverage $(COVERAGE_FLOOR) || exit 1; exit $$tests

# How each file is compiled, for editors and clang-tidy.
compile_commands.json: build/compile_commands.json
build/compile_commands.json: Makefile tests/tools/compile_commands.pl $(wildcard src/*.c src/*/*.c src/*/*/*.c tests/*/*.c)
	@mkdir -p build
	$(call say,GEN,$@)
	@$(MAKE) --no-print-directory --dry-run --always-make MODE=$(MODE) V=1 all tests | perl tests/tools/compile_commands.pl > $@.new && mv $@.new $@

# The checks of .clang-tidy; needs clang-tidy.
tidy: build/compile_commands.json
	@find src -name '*.c' | sort | xargs -P $$(nproc) -n 8 clang-tidy -p build --quiet --warnings-as-errors='*' 2> build/tidy.err || { cat build/tidy.err; exit 1; }

demo:
	@sh tests/install/deps.sh --if-missing build
	@echo 'Building pln:'
	@$(MAKE) --no-print-directory QUICK=1 all
	@sh samples/demo.sh $(B)/pln

# The manual page's options and the completions, from the program's own tables.
DOCS := $(B)/tests/tools/cli_docs
docs: $(DOCS)
	$(DOCS) man < src/pln.1 > $(B)/pln.1 && cp $(B)/pln.1 src/pln.1
	$(DOCS) bash > src/completions/pln.bash
	$(DOCS) zsh > src/completions/_pln
	$(DOCS) fish > src/completions/pln.fish

lint:
	@perl tests/run $(sort $(wildcard tests/lint/*.t))

accept: all
	@PLN=$(B)/pln sh tests/cli/cases.t --accept

format:
	clang-format -i $$(find src include tests -name '*.[ch]')

bench: all $(B)/tests/bench/measure_bench $(B)/tests/bench/base_make_log $(B)/tests/bench/base_timed
	@sh tests/bench/run.sh $(B)/pln

# The map's positions beside those of other layouts: make bench-map NETWORKS="ties.txt ..."
bench-map: $(B)/tests/bench/layout_scores
	@$< $(NETWORKS) > $<.tsv
	@awk -v detail=1 -f tests/bench/layout_table.awk $<.tsv

# Every hostile shape of input, twofold at a time: the processor time is at most 2.5 times as long.
doubling: all $(B)/tests/tools/base_cpu_time
	@PLN=$(B)/pln sh tests/doubling/all.sh

# Small faults, one at a time, that the tests must notice: make mutants ONLY="base cli/sync"
mutants:
	@perl tests/mutants/mutants.pl $(ONLY)

# How well pln foresees who meets again, and what came of its advice: make backtest LOG="one.csv other.csv"
LOG ?= samples/interactions.csv
backtest: $(B)/tests/backtest/cli_backtest
	@$< $(LOG)

# How fast the questions of "pln ask" cure a star, beside random ones.
bench-questions: $(B)/tests/bench/measure_questions_curve
	$< karate_ties.csv ukfaculty_weights.csv lesmis_weights.csv
	$< --own karate_ties.csv ukfaculty_weights.csv lesmis_weights.csv

ensure-deps:
	@sh tests/install/deps.sh --if-missing
deps:
	@sh tests/install/deps.sh

MANDIR  := $(PREFIX)/share/man/man1
BASHDIR := $(PREFIX)/share/bash-completion/completions
ZSHDIR  := $(PREFIX)/share/zsh/site-functions
FISHDIR := $(PREFIX)/share/fish/vendor_completions.d
DATADIR := $(PREFIX)/share/pln
install: all
	install -D -m 755 $(B)/pln $(DESTDIR)$(PREFIX)/bin/pln
	install -d $(DESTDIR)$(MANDIR)
	sed '1s/"pln"/"pln $(VERSION)"/' src/pln.1 > $(DESTDIR)$(MANDIR)/pln.1
	chmod 644 $(DESTDIR)$(MANDIR)/pln.1
	install -D -m 644 src/completions/pln.bash $(DESTDIR)$(BASHDIR)/pln
	install -D -m 644 src/completions/_pln $(DESTDIR)$(ZSHDIR)/_pln
	install -D -m 644 src/completions/pln.fish $(DESTDIR)$(FISHDIR)/pln.fish
	install -D -m 644 src/report.schema.json $(DESTDIR)$(DATADIR)/report.schema.json
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/pln $(DESTDIR)$(MANDIR)/pln.1 $(DESTDIR)$(BASHDIR)/pln \
	  $(DESTDIR)$(ZSHDIR)/_pln $(DESTDIR)$(FISHDIR)/pln.fish $(DESTDIR)$(DATADIR)/report.schema.json

# A package for Debian of what is committed; needs debhelper.
deb:
	@sh src/packaging/deb.sh $(abspath build) $(VERSION)

# An archive that runs on any Linux without installing anything.
portable: all
	@sh src/packaging/portable.sh $(B)/pln $(VERSION) build

# The same commit gives the same bytes.
dist:
	git archive --format=tar --prefix=pln-$(VERSION)/ HEAD | gzip -9n > pln-$(VERSION).tar.gz
	sha256sum pln-$(VERSION).tar.gz > pln-$(VERSION).tar.gz.sha256
clean:
	rm -rf build pln-*.tar.gz pln-*.tar.gz.sha256 demo
help:
	@echo 'make            build build/release/pln'
	@echo 'make demo       install what is missing, build, run on samples/'
	@echo 'make check      install what is missing, build, run the tests'
	@echo 'make check-all  the long tests as well; CORPUS=FOLDER: on the files of a folder too'
	@echo 'make asan       the tests under the address and undefined-behaviour sanitizers'
	@echo 'make coverage   the tests, and which lines and branches they ran; fails under 97 per cent'
	@echo 'make tidy       clang-tidy over src/'
	@echo 'make compile_commands.json  in build/, for editors'
	@echo 'make accept     take the present output of the command-line cases as expected'
	@echo 'make docs       make the options of the manual page and the completions again'
	@echo 'make samples    make the tables of samples/ again'
	@echo 'make gallery    make the picture of the page again (Chromium)'
	@echo 'make fuzz       random input, FUZZ_SECONDS for each target (clang)'
	@echo 'make pollock    score how well polluted tables are loaded'
	@echo 'make doubling   every hostile shape of input, twofold at a time'
	@echo 'make mutants    put small faults into a copy, and see whether the tests notice: ONLY=base'
	@echo 'make bench      compare speed with other programs'
	@echo 'make backtest   how well ties are foreseen: LOG="one.csv other.csv"'
	@echo 'make bench-map  score the map beside the layouts of igraph, Graphviz, d3-force, ForceAtlas2 and fCoSE'
	@echo 'make bench-questions  how soon the questions of pln ask cure a star'
	@echo 'make lint format install uninstall dist deb portable clean'

-include $(shell find $(B) -name '*.d' 2>/dev/null)
