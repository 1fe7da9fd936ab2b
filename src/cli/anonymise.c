/* From a log with names to a network under pseudonyms. */
#include "pln/read.h"
#include "cli/anonymise.h"
#include "cli/keyfile_lock.h"
#include "cli/remarks.h"

/* Input files of a log under pseudonyms, without their names. */
static void
inputs_anonymise (struct log *log, const struct log *named)
{
  log->input = g_new0 (struct input, MAX (named->n_inputs, 1));
  log->n_inputs = named->n_inputs;
  for (guint32 i = 0; i < named->n_inputs; i++)
    {
      const struct input *old = &named->input[i];
      char *title = g_strdup_printf ("file %u", i + 1);
      log->input[i] = (struct input){
        .path = title,
        .label = title,
        .name = title,
        .row_word = old->row_word,
        .profile = old->profile,
        .rows = old->rows,
        .kept = old->kept,
        .rejected = old->rejected,
        .duplicates = old->duplicates,
        .dropped = old->dropped,
      };
    }
}

static void
inputs_clear (struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    g_free ((gpointer)log->input[i].path);
  g_clear_pointer (&log->input, g_free);
  log->n_inputs = 0;
}

static void
circles_rename (struct pipeline *pipeline)
{
  const struct network *named = pipeline->named;
  for (guint32 v = 0; named->own_circle != NULL && v < named->n_people; v++)
    if (named->own_circle[v] != NULL)
      {
        guint32 person
          = network_person (pipeline->network, pseudonyms_person (pipeline->pseudonyms, v));
        network_name_circle (
          pipeline->network, person,
          pseudonyms_text (pipeline->pseudonyms, TEXT_CIRCLE, named->own_circle[v]));
      }
}

static void
goals_rename (struct goals *goals, struct pseudonyms *pseudonyms)
{
  for (guint32 i = 0; goals != NULL && i < goals->n_goals; i++)
    {
      char *text = g_strdup (pseudonyms_text (pseudonyms, TEXT_TOPIC, goals->goal[i].subject));
      g_free ((gpointer)goals->goal[i].subject);
      goals->goal[i].subject = text;
    }
}

/* Weights by the names that channels have now; NULL: all weigh 1. */
static char **
channel_weights_rename (const struct network *named, const struct log *log)
{
  GPtrArray *weights = g_ptr_array_new ();
  for (guint32 i = 0; named->channel_weight != NULL && i < log->n_channels; i++)
    if (named->channel_weight[i] != 1 && *log->channel[i].name != '\0')
      {
        GString *weight = g_string_new (log->channel[i].name);
        g_string_append_c (weight, '=');
        number_append (weight, named->channel_weight[i]);
        g_ptr_array_add (weights, g_string_free (weight, FALSE));
      }
  g_ptr_array_add (weights, NULL);
  return (char **)g_ptr_array_free (weights, FALSE);
}

/* What only --keep shows is listed, because it may name people. */
static void
kept_texts_list (const struct pseudonyms *pseudonyms)
{
  for (guint column = 0; column < N_TEXT_COLUMNS; column++)
    {
      g_autoptr (GPtrArray) kept = pseudonyms_kept_texts (pseudonyms, column);
      g_autoptr (GString) list = g_string_new (NULL);
      for (guint i = 0; kept != NULL && i < kept->len; i++)
        g_string_append_printf (list, "%s\"%s\"", i > 0 ? ", " : "", (const char *)kept->pdata[i]);
      if (kept != NULL)
        remark_add ("--keep %s shows what would be left out: %s", text_column_names ()[column],
                    list->str);
    }
}

static gboolean
title_check (const struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  const char *title = settings->map.title;
  return title == NULL || !pseudonyms_text_names_someone (pipeline->pseudonyms, title)
         || fail (error, PLN_ERROR_USAGE,
                  "--title: \"%s\" has a word of a name in the data; with --%s, give a "
                  "title without names",
                  title, settings->consents != NULL ? "only" : "anonymise");
}

static gboolean
pseudonyms_connect (struct pipeline *pipeline, GError **error)
{
  const struct network *named = pipeline->named;
  struct log *log = pseudonyms_log (pipeline->pseudonyms);
  struct network_options *options = &pipeline->loaded;
  inputs_anonymise (log, pipeline->log);
  options->aliases = NULL;
  options->me = named->me == NONE ? NULL : pseudonyms_person (pipeline->pseudonyms, named->me);
  options->no_me = named->me == NONE;
  pipeline->channel_weights = channel_weights_rename (named, log);
  options->channel_weights = (const char *const *)pipeline->channel_weights;
  pipeline->network = network_load (log, options, error);
  if (pipeline->network == NULL)
    return FALSE;
  pseudonyms_round (pipeline->pseudonyms, pipeline->network);
  circles_rename (pipeline);
  return TRUE;
}

/* Who is who in the whole log, so that the period changes nobody's number. */
static gboolean
numbers_find (struct pipeline *pipeline, const struct consents *consents, GError **error)
{
  struct network_options whole = pipeline->loaded;
  gboolean all = whole.since == DAY_NONE && whole.until == DAY_NONE;
  whole.since = whole.until = DAY_NONE;
  struct network *network = all ? pipeline->named : network_load (pipeline->log, &whole, error);
  if (network == NULL)
    return FALSE;
  pipeline->numbers = consents_number_mentions (consents, pipeline->log, network, error);
  if (network != pipeline->named)
    network_free (network);
  return pipeline->numbers != NULL;
}

/* What stands for people: in the key file, or numbers for all but those who agreed. */
static gboolean
replacements_find (struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  if (settings->consents == NULL)
    return keyfile_take (settings->keyfile, settings->keyfile_path, error);
  pipeline->text_numbers = keyfile_without_file ();
  return numbers_find (pipeline, settings->consents, error);
}

gboolean
pipeline_connect_pseudonyms (struct pipeline *pipeline, const struct settings *settings,
                             GError **error)
{
  pipeline->loaded = settings->network;
  pipeline->loaded.aliases = pipeline->aliases;
  pipeline->named = network_load (pipeline->log, &pipeline->loaded, error);
  if (pipeline->named == NULL || !pipeline_name_circles (pipeline, pipeline->named, error)
      || !replacements_find (pipeline, settings, error))
    return FALSE;
  const struct anonymity_options anonymity
    = { .keyfile = settings->consents != NULL ? pipeline->text_numbers : settings->keyfile,
        .numbers = pipeline->numbers,
        .aliases = pipeline->aliases,
        .keep = settings->keep,
        .coarsen = settings->coarsen };
  pipeline->pseudonyms = pseudonyms_make (pipeline->log, pipeline->named, &anonymity);
  goals_rename (pipeline->goals, pipeline->pseudonyms);
  kept_texts_list (pipeline->pseudonyms);
  return title_check (pipeline, settings, error) && pseudonyms_connect (pipeline, error);
}

void
pipeline_round (struct pipeline *pipeline)
{
  if (pipeline->numbers != NULL)
    return;
  g_autofree guint32 *degree = pseudonyms_coarse_degrees (pipeline->pseudonyms, pipeline->network);
  measures_round (pipeline->measures, degree);
}

void
pipeline_clear_pseudonyms (struct pipeline *pipeline)
{
  if (pipeline->pseudonyms != NULL)
    inputs_clear (pseudonyms_log (pipeline->pseudonyms));
  g_clear_pointer (&pipeline->channel_weights, g_strfreev);
  g_clear_pointer (&pipeline->pseudonyms, pseudonyms_free);
  g_clear_pointer (&pipeline->text_numbers, keyfile_free);
  g_clear_pointer (&pipeline->numbers, g_free);
  g_clear_pointer (&pipeline->named, network_free);
}
