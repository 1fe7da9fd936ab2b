/* pln who: one contact's card, or everybody. */
#include <string.h>
#include "cli/commands.h"
#include "cli/command_args.h"

static gboolean
card_make (const struct options *options, const struct settings *settings,
           const struct pipeline *pipeline, struct outputs *outputs, GError **error)
{
  const struct network *network = pipeline->network;
  guint32 person = pipeline_person (pipeline, options->files[0], error);
  if (person == NONE)
    return FALSE;
  gboolean strangers = network->me != NONE && network->me != person
                       && network_tie (network, network->me, person) == NONE;
  g_autoptr (GPtrArray) chains
    = strangers ? chains_find (network, network->me, &person, 1, 1) : NULL;
  const struct contact_facts facts = { person, people_within (&network->graph, person, 2), chains };
  struct document *document
    = person_document (network, pipeline->measures, &facts, &settings->report);
  gboolean made = document_outputs_add (options, settings, document, pipeline, outputs, error);
  document_free (document);
  return made;
}

static gboolean
measure (const struct settings *settings, struct pipeline *pipeline, GError **error)
{
  struct measure_set wanted = { { 0 } };
  card_needs (pipeline->network, &wanted);
  return pipeline_measure (pipeline, settings, &wanted, error);
}

/* "pln who FILE..." names nobody: every word is a file. */
static gboolean
nobody_is_named (const struct options *options)
{
  for (char **word = options->files; *word != NULL; word++)
    if (strcmp (*word, "-") != 0 && !g_file_test (*word, G_FILE_TEST_EXISTS))
      return FALSE;
  return options->files[0] != NULL;
}

static gboolean
list_make (const struct options *options, const struct settings *settings,
           const struct pipeline *pipeline, struct outputs *outputs, GError **error)
{
  struct document *document = people_document (pipeline->network);
  gboolean made = document_outputs_add (options, settings, document, pipeline, outputs, error);
  document_free (document);
  return made;
}

gboolean
command_who (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean list = nobody_is_named (options);
  gboolean done = settings_from_options (&settings, options, error)
                  && words_split (options, &settings, list ? 0 : 1, "pln who NAME FILE...", error)
                  && document_outputs_check (options, list ? table_formats () : report_formats (),
                                             outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error)
                  && (list ? list_make (options, &settings, &pipeline, outputs, error)
                           : measure (&settings, &pipeline, error)
                               && card_make (options, &settings, &pipeline, outputs, error));
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
