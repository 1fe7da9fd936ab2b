/* options.h - the command line as given, and as each room wants it. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "cli/limits.h"
#include "cli/positions_file.h"
#include "pln/draw.h"
#include "pln/layout.h"
#include "pln/report.h"
#include "cli/anonymise.h"

/* As given.  Strings are bytes of the command line, checked to be UTF-8 where
 * they are not file names. */
struct options
{
  char **files; /* what is left: FILE... (for who and the like: the words first) */
  char **contacts, **columns, **channel_weights, **limits;
  char *me, *delimiter, *encoding, *date_order, *last_first, *format, *aliases, *suggest_merges;
  char *since, *until, *as_of, *half_life, *min_strength, *infer;
  char *map, *layout, *by, *pin, *periods, *size, *theme, *labels, *size_by, *title, *dpi;
  char *report, *metrics, *ties, *graph, *sections, *seed;
  char *between, *anonymise;
  int big_event, top, threads, actions;
  gboolean no_me, weighted_paths, exact, strict, with_me, stats, full, help, version;
};

/* As wanted.  Points into options and owned arrays; clear with settings_clear. */
struct settings
{
  struct read_options read;
  struct network_options network;
  struct measure_options measure;
  struct map_options map;
  struct report_options report;
  struct limits limits;
  double dpi;
  gboolean stats;              /* say how good the map is */
  struct positions_file *pins; /* owned, or NULL */
  char **infer;                /* owned */
  struct keyfile *keyfile;     /* owned; NULL without --anonymise */
};

/* Parses the words after the command's name.  FALSE and PLN_ERROR_USAGE when
 * they make no sense.  help: the text that --help prints. */
gboolean options_parse (struct options *options, const char *command_line, const char *summary,
                        char ***arguments, char **help, GError **error);
void options_clear (struct options *options);

gboolean settings_from_options (struct settings *settings, const struct options *options,
                                GError **error);
/* 2016-10-30, 2016-10 or 2016: the first day of it, or (end) the last; text
 * NULL: DAY_NONE. */
gboolean day_read (const char *option, const char *text, gboolean end, gint32 *day, GError **error);
void settings_clear (struct settings *settings);

#endif
