/* All results as JSON. Members: pln, input, summary, contacts, ties, clusters, and every section of
 * the report under its id (followed by "_section" if the id is taken). */
#include <math.h>
#include "report/tables/metric_columns.h"
#include "report/document.h"
#include "report/summary_counts.h"
#include "report/writers/json_members.h"
#include "report/writers/json_values.h"

static void
day_member (struct json_writer *json, const char *name, const struct network *network, gint32 day)
{
  g_autoptr (GString) text = g_string_new (NULL);
  network_day_append_iso (text, network, day);
  text_member (json, name, text->str);
}

static void
half_lives_write (struct json_writer *json, const struct half_life_trial *trial)
{
  object_begin (json, "half_lives");
  number_member (json, "past_days", trial->dates);
  number_member (json, "horizon_days", trial->horizon_days);
  number_member (json, "pairs_met_again", trial->met);
  number_member (json, "pairs_not_met_again", trial->unmet);
  array_begin (json, "tried");
  for (guint h = 0; h < N_HALF_LIVES; h++)
    {
      json_object_begin (json);
      number_member (json, "half_life_days", half_life_days_tried[h]);
      number_member (json, "auc", trial->auc[h]);
      json_object_end (json);
    }
  json_array_end (json);
  number_member (json, "auc_interactions", trial->auc_rows);
  number_member (json, "auc_last_contact", trial->auc_last_day);
  json_object_end (json);
}

static void
states_write (struct json_writer *json, const struct state_trial *trial)
{
  object_begin (json, "states");
  number_member (json, "past_days", trial->dates);
  number_member (json, "horizon_days", STATE_HORIZON_DAYS);
  array_begin (json, "tried");
  for (guint8 state = 0; state < N_STATES; state++)
    {
      json_object_begin (json);
      text_member (json, "state", tie_state_name (state));
      number_member (json, "ties", trial->ties[state]);
      number_member (json, "met_again", trial->met[state]);
      json_object_end (json);
    }
  json_array_end (json);
  json_object_end (json);
}

/* The backtests on the log's own history; an empty object if there are none. */
static void
trials_write (struct json_writer *json, const struct network *network)
{
  object_begin (json, "trials");
  if (network->half_life_fitted)
    half_lives_write (json, &network->half_life_trial);
  if (network->state_trial.dates > 0)
    states_write (json, &network->state_trial);
  json_object_end (json);
}

/* What the user changed: options with their values. */
static void
changed_write (struct json_writer *json, const char *const *settings)
{
  array_begin (json, "changed");
  for (; settings != NULL && *settings != NULL; settings += 2)
    {
      json_object_begin (json);
      text_member (json, "option", settings[0]);
      text_member (json, "value", settings[1]);
      json_object_end (json);
    }
  json_array_end (json);
}

static void
program_write (struct json_writer *json, const struct document *document,
               const struct network *network, const struct measures *measures)
{
  object_begin (json, "pln");
  text_member (json, "version", PLN_VERSION);
  object_begin (json, "settings");
  day_member (json, "as_of", network, network->as_of);
  if (network_disclosure (network) != NULL)
    text_member (json, "still_recognisable", network_disclosure (network));
  number_member (json, "half_life_days",
                 network->half_life_days > 0 ? network->half_life_days : NAN);
  number_member (json, "half_life_auc", network->half_life_fitted ? network->half_life_auc : NAN);
  if (measures != NULL)
    {
      number_member (json, "seed", (double)measures->seed);
      yes_no_member (json, "weighted_paths", measures->weighted_paths);
    }
  changed_write (json, document->settings);
  json_object_end (json);
  trials_write (json, network);
  json_object_end (json);
}

static void
file_write (struct json_writer *json, const struct input *input)
{
  /* A file name may consist of any bytes. */
  g_autofree char *path = g_utf8_make_valid (input->label, -1);
  json_object_begin (json);
  text_member (json, "path", path);
  text_member (json, "profile", input->profile);
  number_member (json, "rows", (double)input->rows);
  number_member (json, "kept", (double)input->kept);
  number_member (json, "rejected", (double)input->rejected);
  number_member (json, "dropped", (double)input->dropped);
  number_member (json, "duplicates", (double)input->duplicates);
  json_object_end (json);
}

static void
input_write (struct json_writer *json, const struct log *log)
{
  guint64 rows = 0, rejected = 0;
  object_begin (json, "input");
  array_begin (json, "files");
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    {
      file_write (json, &log->input[i]);
      rows += log->input[i].rows;
      rejected += log->input[i].rejected;
    }
  json_array_end (json);
  number_member (json, "rows", (double)rows);
  number_member (json, "rejected", (double)rejected);
  json_object_end (json);
}

static void
summary_write (struct json_writer *json, const struct network *network,
               const struct measures *measures)
{
  object_begin (json, "summary");
  number_member (json, "people", network->n_people);
  number_member (json, "ties", network->n_ties);
  number_member (json, "interactions", facts_interactions (network));
  day_member (json, "first", network, network->first_day);
  day_member (json, "last", network, network->last_day);
  text_member (json, "me", network->me == NONE ? NULL : network->person[network->me].name);
  yes_no_member (json, "star", network->star);
  number_member (json, "own_ties", network->me == NONE ? NAN : network->own_ties);
  number_member (json, "components", measures->n_components);
  number_member (json, "largest_component", measures->largest_component);
  number_member (json, "isolates", facts_isolates (network));
  number_member (json, "modularity", measures->clusters.modularity);
  number_member (json, "median_strength", network->n_ties > 0 ? network->median_strength : NAN);
  json_object_end (json);
}

/* What a contacts file says of a person, if there is one: the columns from `first` on. */
static void
attributes_write (struct json_writer *json, const struct column_set *columns, guint first,
                  guint32 person, GString *text)
{
  object_begin (json, "attributes");
  for (guint i = first; i < columns_count (columns); i++)
    {
      double number;
      columns_cell (columns, i, person, text, &number);
      if (text->len > 0)
        text_member (json, columns_name (columns, i), text->str);
    }
  json_object_end (json);
}

static guint
count_measures (const struct column_set *columns)
{
  guint count = 0;
  while (count < columns_count (columns) && !columns_is_attribute (columns, count))
    count++;
  return count;
}

static void
row_write (struct json_writer *json, const struct column_set *columns, guint measures, guint32 row,
           GString *text)
{
  json_object_begin (json);
  for (guint i = 0; i < measures; i++)
    {
      double number;
      json_name (json, columns_name (columns, i));
      if (columns_cell (columns, i, row, text, &number))
        json_text (json, text->str);
      else
        json_number (json, number);
    }
  if (measures < columns_count (columns))
    attributes_write (json, columns, measures, row, text);
  json_object_end (json);
}

static void
rows_write (struct json_writer *json, const char *name, const struct column_set *columns,
            guint32 rows)
{
  guint measures = count_measures (columns);
  g_autoptr (GString) text = g_string_new (NULL);
  array_begin (json, name);
  for (guint32 row = 0; row < rows; row++)
    row_write (json, columns, measures, row, text);
  json_array_end (json);
}

static void
clusters_write (struct json_writer *json, const struct network *network,
                const struct clusters *clusters)
{
  array_begin (json, "clusters");
  for (guint32 i = 0; i < clusters->count; i++)
    {
      const struct cluster *cluster = &clusters->cluster[i];
      json_object_begin (json);
      text_member (json, "cluster", cluster->name);
      number_member (json, "size", cluster->size);
      text_member (json, "strongest", network->person[cluster->strongest].name);
      number_member (json, "density", cluster->density);
      number_member (json, "stability", cluster->stability);
      number_member (json, "ties_inside", cluster->ties_inside);
      number_member (json, "ties_outside", cluster->ties_outside);
      json_object_end (json);
    }
  json_array_end (json);
}

static void
sections_write (struct json_writer *json, const struct document *document)
{
  for (guint i = 0; i < document->section->len; i++)
    json_section_write (json, g_ptr_array_index (document->section, i));
}

void
document_to_json (const struct document *document, const struct network *network, GString *out)
{
  struct json_writer json = { .out = out };
  json_object_begin (&json);
  program_write (&json, document, network, NULL);
  input_write (&json, network->log);
  text_member (&json, "title", document->title);
  array_begin (&json, "lead");
  for (guint i = 0; i < document->lead->len; i++)
    json_text (&json, g_ptr_array_index (document->lead, i));
  json_array_end (&json);
  sections_write (&json, document);
  json_object_end (&json);
  g_string_append_c (out, '\n');
}

void
report_to_json (const struct document *document, const struct network *network,
                const struct measures *measures, GString *out)
{
  struct json_writer json = { .out = out };
  struct column_set *contacts = columns_of_contacts (network, measures);
  struct column_set *ties = columns_of_ties (network, measures);

  columns_add_attributes (contacts);
  json_object_begin (&json);
  text_member (&json, "$schema", REPORT_SCHEMA);
  program_write (&json, document, network, measures);
  input_write (&json, network->log);
  summary_write (&json, network, measures);
  rows_write (&json, "contacts", contacts, network->n_people);
  rows_write (&json, "ties", ties, network->n_ties);
  clusters_write (&json, network, &measures->clusters);
  sections_write (&json, document);
  json_object_end (&json);
  g_string_append_c (out, '\n');
  columns_free (contacts);
  columns_free (ties);
}
