/* All results as JSON. Members: pln, input, summary, contacts, ties, clusters, and every section of
 * the report under its id (followed by "_section" if the id is taken). */
#include <math.h>
#include <json-glib/json-glib.h>
#include "report/tables/metric_columns.h"
#include "report/document.h"
#include "report/summary_counts.h"
#include "report/writers/json_members.h"
#include "report/writers/json_values.h"

static void
day_member (JsonBuilder *builder, const char *name, const struct network *network, gint32 day)
{
  g_autoptr (GString) text = g_string_new (NULL);
  network_day_append_iso (text, network, day);
  text_member (builder, name, text->str);
}

static void
half_lives_write (JsonBuilder *builder, const struct half_life_trial *trial)
{
  object_begin (builder, "half_lives");
  number_member (builder, "past_days", trial->dates);
  number_member (builder, "horizon_days", trial->horizon_days);
  number_member (builder, "pairs_met_again", trial->met);
  number_member (builder, "pairs_not_met_again", trial->unmet);
  array_begin (builder, "tried");
  for (guint h = 0; h < N_HALF_LIVES; h++)
    {
      json_builder_begin_object (builder);
      number_member (builder, "half_life_days", half_life_days_tried[h]);
      number_member (builder, "auc", trial->auc[h]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  number_member (builder, "auc_interactions", trial->auc_rows);
  number_member (builder, "auc_last_contact", trial->auc_last_day);
  json_builder_end_object (builder);
}

static void
states_write (JsonBuilder *builder, const struct state_trial *trial)
{
  object_begin (builder, "states");
  number_member (builder, "past_days", trial->dates);
  number_member (builder, "horizon_days", STATE_HORIZON_DAYS);
  array_begin (builder, "tried");
  for (guint8 state = 0; state < N_STATES; state++)
    {
      json_builder_begin_object (builder);
      text_member (builder, "state", tie_state_name (state));
      number_member (builder, "ties", trial->ties[state]);
      number_member (builder, "met_again", trial->met[state]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* The backtests on the log's own history; an empty object if there are none. */
static void
trials_write (JsonBuilder *builder, const struct network *network)
{
  object_begin (builder, "trials");
  if (network->half_life_fitted)
    half_lives_write (builder, &network->half_life_trial);
  if (network->state_trial.dates > 0)
    states_write (builder, &network->state_trial);
  json_builder_end_object (builder);
}

/* What the user changed: options with their values. */
static void
changed_write (JsonBuilder *builder, const char *const *settings)
{
  array_begin (builder, "changed");
  for (; settings != NULL && *settings != NULL; settings += 2)
    {
      json_builder_begin_object (builder);
      text_member (builder, "option", settings[0]);
      text_member (builder, "value", settings[1]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
program_write (JsonBuilder *builder, const struct document *document, const struct network *network,
               const struct measures *measures)
{
  object_begin (builder, "pln");
  text_member (builder, "version", PLN_VERSION);
  object_begin (builder, "settings");
  day_member (builder, "as_of", network, network->as_of);
  if (network_disclosure (network) != NULL)
    text_member (builder, "still_recognisable", network_disclosure (network));
  number_member (builder, "half_life_days",
                 network->half_life_days > 0 ? network->half_life_days : NAN);
  number_member (builder, "half_life_auc",
                 network->half_life_fitted ? network->half_life_auc : NAN);
  if (measures != NULL)
    {
      number_member (builder, "seed", (double)measures->seed);
      yes_no_member (builder, "weighted_paths", measures->weighted_paths);
    }
  changed_write (builder, document->settings);
  json_builder_end_object (builder);
  trials_write (builder, network);
  json_builder_end_object (builder);
}

static void
file_write (JsonBuilder *builder, const struct input *input)
{
  /* A file name may consist of any bytes. */
  g_autofree char *path = g_utf8_make_valid (input->label, -1);
  json_builder_begin_object (builder);
  text_member (builder, "path", path);
  text_member (builder, "profile", input->profile);
  number_member (builder, "rows", (double)input->rows);
  number_member (builder, "kept", (double)input->kept);
  number_member (builder, "rejected", (double)input->rejected);
  number_member (builder, "dropped", (double)input->dropped);
  number_member (builder, "duplicates", (double)input->duplicates);
  json_builder_end_object (builder);
}

static void
input_write (JsonBuilder *builder, const struct log *log)
{
  guint64 rows = 0, rejected = 0;
  object_begin (builder, "input");
  array_begin (builder, "files");
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    {
      file_write (builder, &log->input[i]);
      rows += log->input[i].rows;
      rejected += log->input[i].rejected;
    }
  json_builder_end_array (builder);
  number_member (builder, "rows", (double)rows);
  number_member (builder, "rejected", (double)rejected);
  json_builder_end_object (builder);
}

static void
summary_write (JsonBuilder *builder, const struct network *network, const struct measures *measures)
{
  object_begin (builder, "summary");
  number_member (builder, "people", network->n_people);
  number_member (builder, "ties", network->n_ties);
  number_member (builder, "interactions", facts_interactions (network));
  day_member (builder, "first", network, network->first_day);
  day_member (builder, "last", network, network->last_day);
  text_member (builder, "me", network->me == NONE ? NULL : network->person[network->me].name);
  yes_no_member (builder, "star", network->star);
  number_member (builder, "own_ties", network->me == NONE ? NAN : network->own_ties);
  number_member (builder, "components", measures->n_components);
  number_member (builder, "largest_component", measures->largest_component);
  number_member (builder, "isolates", facts_isolates (network));
  number_member (builder, "modularity", measures->clusters.modularity);
  number_member (builder, "median_strength", network->n_ties > 0 ? network->median_strength : NAN);
  json_builder_end_object (builder);
}

/* What a contacts file says of a person, if there is one: the columns from `first` on. */
static void
attributes_append (GString *out, const struct column_set *columns, guint first, guint32 person,
                   GString *text)
{
  gboolean any = FALSE;
  g_string_append_c (out, ',');
  json_name_append (out, "attributes", 3);
  g_string_append_c (out, '{');
  for (guint i = first; i < columns_count (columns); i++)
    {
      double number;
      columns_cell (columns, i, person, text, &number);
      if (text->len == 0)
        continue;
      g_string_append (out, any ? "," : "");
      json_name_append (out, columns_name (columns, i), 4);
      json_string_append (out, text->str);
      any = TRUE;
    }
  if (any)
    json_line_begin (out, 3);
  g_string_append_c (out, '}');
}

static guint
count_measures (const struct column_set *columns)
{
  guint count = 0;
  while (count < columns_count (columns) && !columns_is_attribute (columns, count))
    count++;
  return count;
}

/* As text at once: a tree for a hundred thousand people takes a gigabyte, and one for each row most of the
 * time. */
static void
row_append (GString *out, const struct column_set *columns, guint measures, guint32 row,
            GString *text)
{
  g_string_append_c (out, '{');
  for (guint i = 0; i < measures; i++)
    {
      double number;
      gboolean is_text = columns_cell (columns, i, row, text, &number);
      g_string_append (out, i > 0 ? "," : "");
      json_name_append (out, columns_name (columns, i), 3);
      if (is_text ? text->len == 0 : isnan (number))
        g_string_append (out, "null");
      else if (is_text)
        json_string_append (out, text->str);
      else
        number_append (out, number);
    }
  if (measures < columns_count (columns))
    attributes_append (out, columns, measures, row, text);
  json_line_begin (out, 2);
  g_string_append_c (out, '}');
}

static void
rows_append (GString *out, const char *name, const struct column_set *columns, guint32 rows)
{
  guint measures = count_measures (columns);
  g_autoptr (GString) text = g_string_new (NULL);
  g_string_append_c (out, ',');
  json_name_append (out, name, 1);
  g_string_append_c (out, '[');
  for (guint32 row = 0; row < rows; row++)
    {
      g_string_append (out, row > 0 ? "," : "");
      json_line_begin (out, 2);
      row_append (out, columns, measures, row, text);
    }
  if (rows > 0)
    json_line_begin (out, 1);
  g_string_append_c (out, ']');
}

static void
clusters_write (JsonBuilder *builder, const struct network *network,
                const struct clusters *clusters)
{
  array_begin (builder, "clusters");
  for (guint32 i = 0; i < clusters->count; i++)
    {
      const struct cluster *cluster = &clusters->cluster[i];
      json_builder_begin_object (builder);
      text_member (builder, "cluster", cluster->name);
      number_member (builder, "size", cluster->size);
      text_member (builder, "strongest", network->person[cluster->strongest].name);
      number_member (builder, "density", cluster->density);
      number_member (builder, "stability", cluster->stability);
      number_member (builder, "ties_inside", cluster->ties_inside);
      number_member (builder, "ties_outside", cluster->ties_outside);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
text_write (JsonBuilder *builder, GString *out)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  json_text_append (out, root, 0);
  g_string_append_c (out, '\n');
}

void
document_to_json (const struct document *document, const struct network *network, GString *out)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  program_write (builder, document, network, NULL);
  input_write (builder, network->log);
  text_member (builder, "title", document->title);
  array_begin (builder, "lead");
  for (guint i = 0; i < document->lead->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (document->lead, i));
  json_builder_end_array (builder);
  for (guint i = 0; i < document->section->len; i++)
    json_section_write (builder, g_ptr_array_index (document->section, i));
  json_builder_end_object (builder);
  text_write (builder, out);
}

static void
members_append (GString *out, JsonBuilder *builder, gboolean first)
{
  json_builder_end_object (builder);
  g_autoptr (JsonNode) node = json_builder_get_root (builder);
  json_members_append (out, json_node_get_object (node), 1, first);
}

static JsonBuilder *
members_begin (void)
{
  JsonBuilder *builder = json_builder_new ();
  json_builder_begin_object (builder);
  return builder;
}

void
report_to_json (const struct document *document, const struct network *network,
                const struct measures *measures, GString *out)
{
  g_autoptr (JsonBuilder) before = members_begin (), after = members_begin ();
  struct column_set *contacts = columns_of_contacts (network, measures);
  struct column_set *ties = columns_of_ties (network, measures);

  columns_add_attributes (contacts);
  text_member (before, "$schema", REPORT_SCHEMA);
  program_write (before, document, network, measures);
  input_write (before, network->log);
  summary_write (before, network, measures);
  clusters_write (after, network, &measures->clusters);
  for (guint i = 0; i < document->section->len; i++)
    json_section_write (after, g_ptr_array_index (document->section, i));
  g_string_append_c (out, '{');
  members_append (out, before, TRUE);
  rows_append (out, "contacts", contacts, network->n_people);
  rows_append (out, "ties", ties, network->n_ties);
  members_append (out, after, FALSE);
  g_string_append (out, "\n}\n");
  columns_free (contacts);
  columns_free (ties);
}
