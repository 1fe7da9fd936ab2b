/* pipeline.h - the way from files to measures, as far as a command needs. */
#ifndef CLI_PIPELINE_H
#define CLI_PIPELINE_H

#include "cli/anonymise.h"
#include "cli/options.h"

struct pipeline
{
  struct log *log;
  struct aliases *aliases;   /* or NULL */
  gboolean log_wanted_again; /* or its records may become the network's */
  struct network *network;
  struct measures *measures;
  struct network *named; /* with --anonymise: real names, for the key file and the command line */
  struct pseudonyms *pseudonyms;
};

/* The files that a run reads, NULL-terminated, for outputs_plan. */
GPtrArray *pipeline_inputs (const struct options *options);
gboolean pipeline_read (struct pipeline *pipeline, const struct settings *settings, GError **error);
gboolean pipeline_connect (struct pipeline *pipeline, const struct settings *settings,
                           GError **error);
/* wanted: what the outputs show. */
gboolean pipeline_measure (struct pipeline *pipeline, const struct settings *settings,
                           const struct measure_set *wanted, GError **error);
/* The person whom a word of the command line names; NONE and an error. */
guint32 pipeline_person (const struct pipeline *pipeline, const char *name, GError **error);
/* A word of the command line that may name a person or not. */
char *pipeline_word (const struct pipeline *pipeline, const char *word);
void pipeline_clear (struct pipeline *pipeline);

#endif
