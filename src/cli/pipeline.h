/* pipeline.h - runs the steps from files to measures that a command needs. */
#ifndef CLI_PIPELINE_H
#define CLI_PIPELINE_H

#include "pln/pseudonyms.h"
#include "cli/options.h"

struct pipeline
{
  struct log *log;
  struct aliases *aliases;           /* or NULL */
  struct goals *goals;               /* or NULL */
  struct circle_names *circle_names; /* or NULL */
  gboolean borrows;                  /* log, aliases and circle_names are another pipeline's */
  gboolean log_wanted_again;         /* otherwise its records may become the network's */
  struct network *network;
  struct network_options loaded; /* how the network was loaded; its owner is network->me */
  struct measures *measures;
  /* with --anonymise or --only: the network with real names, for the key file and the command line */
  struct network *named;
  struct pseudonyms *pseudonyms;
  guint32 *numbers;             /* with --only, of each mention */
  struct keyfile *text_numbers; /* with --only */
  char **channel_weights;       /* of loaded, by the channels' names under pseudonyms */
};

/* Also settles the dates of settings that were typed, which may depend on the files. */
gboolean pipeline_read (struct pipeline *pipeline, struct settings *settings, GError **error);
gboolean pipeline_connect (struct pipeline *pipeline, const struct settings *settings,
                           GError **error);
/* Gives people of the network the user's names of their circles. */
gboolean pipeline_name_circles (const struct pipeline *pipeline, struct network *network,
                                GError **error);
/* wanted: the measures that the outputs show. */
gboolean pipeline_measure (struct pipeline *pipeline, const struct settings *settings,
                           const struct measure_set *wanted, GError **error);
/* The person that a name on the command line refers to; NONE and an error if there is none. */
guint32 pipeline_person (const struct pipeline *pipeline, const char *name, GError **error);
/* A word of the command line that may be the name of a person: as a pseudonym if it is one. */
char *pipeline_word (const struct pipeline *pipeline, const char *word);
/* For another network of the same log, as of another period: borrows what the whole has read, but its
 * goals, which are about one day. Clear it before the whole. */
struct pipeline pipeline_of_period (const struct pipeline *whole);
void pipeline_clear (struct pipeline *pipeline);

#endif
