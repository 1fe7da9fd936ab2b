/* pipeline.h - the way from files to measures, as far as a command needs. */
#ifndef CLI_PIPELINE_H
#define CLI_PIPELINE_H

#include "cli/anonymise.h"
#include "cli/options.h"

struct analysis
{
  struct log *log;
  gboolean log_wanted_again; /* or its records may become the network's */
  struct network *network;
  struct measures *measures;
  struct network *named; /* with --anonymise: real names, for the key file and the command line */
  struct pseudonyms *pseudonyms;
};

/* The files that a run reads, NULL-terminated, for outputs_plan. */
GPtrArray *analysis_inputs (const struct options *options);
gboolean analysis_read (struct analysis *analysis, const struct settings *settings, GError **error);
gboolean analysis_connect (struct analysis *analysis, const struct settings *settings,
                           GError **error);
gboolean analysis_measure (struct analysis *analysis, const struct settings *settings,
                           GError **error);
/* The person whom a word of the command line names; NONE and an error. */
guint32 analysis_person (const struct analysis *analysis, const char *name, GError **error);
/* A word of the command line that may name a person or not. */
char *analysis_word (const struct analysis *analysis, const char *word);
void analysis_clear (struct analysis *analysis);

#endif
