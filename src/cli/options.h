/* options.h - the command line as given, and as settings for each room. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "cli/limits.h"
#include "cli/positions_file.h"
#include "pln/draw.h"
#include "pln/layout.h"
#include "pln/report.h"
#include "pln/keyfile.h"

struct plan;

struct page_size
{
  int width, height; /* pixels; 0: not given */
  gboolean grows;    /* --size auto */
};

/* Values as described in option_table.c. Strings point into the command line; all but file names
 * are checked to be UTF-8. */
struct options
{
  char **files; /* what is left: FILE... (for who and the like: the words first) */
  char **contacts, **columns, **channel_weights, **channel_kinds, **limits, **file_orders;
  char *since, *until, *as_of; /* dates as typed */
  char *me, *encoding, *format, *aliases, *goals, *names, *only, *suggest_merges, *infer, *plan;
  char *sheet;
  char *save_plan, *since_report;
  char *map, *by, *pin, *size_by, *title;
  char *report, *output, *metrics, *ties, *topics, *vault, *reminders, *graph, *sections, *between,
    *anonymise;
  char *keep;
  int colour; /* enum colour_when */
  int delimiter, date_order, last_first, shape, layout, periods, theme, paper, coarsen;
  int big_event, top, threads, actions, questions;
  double half_life_days, min_strength, resolution, seed, dpi;
  guint32 labels;
  struct page_size size;
  struct plan *read_plan; /* plan_file.h: what --plan says, owned; or NULL */
  GArray *uses;           /* struct option_use (changed_settings.h), in the order given */
  char *config;           /* path of the pln.conf that was read, or NULL */
  char **changed;         /* changed_settings.h */
  const char *map_option; /* the first one given that only changes the map; NULL: none */
  gboolean no_me, weighted_paths, exact, strict, without_me, stats, full, measures, static_page,
    quiet, no_sandbox, help, version;
};

/* Settings for each room. Points into options and owned arrays; clear with settings_clear. */
struct settings
{
  struct read_options read;
  struct network_options network;
  struct measure_options measure;
  struct map_options map;
  struct report_options report;
  struct limits limits;
  double dpi;
  gboolean stats;                             /* show the quality of the map */
  struct positions_file *pins;                /* owned, or NULL */
  struct earlier_report *earlier;             /* owned; NULL without --since-report */
  char **infer;                               /* owned */
  char **changed;                             /* owned: changed_settings.h */
  const char *aliases, *goals, *names, *only; /* paths of files, or NULL */
  char *source;                               /* owned: name of the data for a title, or NULL */
  /* dates as typed, or NULL; typed_days_settle turns them into days of network */
  const char *since, *until, *as_of;
  struct keyfile *keyfile; /* owned; NULL without --anonymise */
  const char *keyfile_path;
  guint32 keep, coarsen;     /* struct anonymity_options */
  struct consents *consents; /* owned; NULL without --only */
};

struct command;

/* Parses the words after the command's name (NULL-terminated). FALSE and PLN_ERROR_USAGE if they
 * are invalid; after --help nothing else is read. */
gboolean options_parse (struct options *options, const struct command *command,
                        const char *const *words, GError **error);
void options_clear (struct options *options);

gboolean settings_from_options (struct settings *settings, const struct options *options,
                                GError **error);
void settings_clear (struct settings *settings);

#endif
