/* `pln why` of two people: what is behind the strength of their tie. */
#include <string.h>
#include "report/commands/why_rows.h"

/* What has faded gives the day, which pseudonyms hide. */
static int
strength_decimals (const struct network *network)
{
  return network_shows_months (network) ? 1 : 2;
}

/* "Strength 4.2 on 30 October 2016, from 91 rows." */
static void
strength_say (struct section *section, const struct network *network, const struct tie *tie,
              guint rows)
{
  g_autofree char *strength = format_decimal (tie->strength, strength_decimals (network)),
                  *number = format_count (rows, "row", "rows"),
                  *on = format_on_date (network, network->as_of);
  section_say (section, "Strength %s%s%s, from %s.", strength, network->dated ? " " : "",
               network->dated ? on : "", number);
}

static void
giving_say (struct section *section, const struct network *network, const struct tie *tie)
{
  g_autofree char *a = format_name_or_you (network, tie->a),
                  *b = format_name_or_you (network, tie->b),
                  *given = format_decimal (tie->given, strength_decimals (network)),
                  *taken = format_decimal (tie->taken, strength_decimals (network));
  if (strcmp (given, taken) != 0)
    section_say (section, "Of this, %s gave %s and %s gave %s.", a, given, b, taken);
}

static gboolean
any_row (const GArray *rows, gboolean (*is_such) (const struct network *, const struct tie_row *),
         const struct network *network)
{
  for (guint i = 0; i < rows->len; i++)
    if (is_such (network, &g_array_index (rows, struct tie_row, i)))
      return TRUE;
  return FALSE;
}

static gboolean
row_is_meeting (const struct network *network G_GNUC_UNUSED, const struct tie_row *row)
{
  return row->people > 2;
}

static gboolean
row_is_weighted (const struct network *network, const struct tie_row *row)
{
  return row->kind != TIE_ROW_READY_TIE && row->context != NONE
         && network->log->context[row->context].weight > 1;
}

static gboolean
row_has_day_limit (const struct network *network, const struct tie_row *row)
{
  return row->context != NONE && row->day != DAY_NONE && !row_is_weighted (network, row);
}

static gboolean
row_is_ready (const struct network *network G_GNUC_UNUSED, const struct tie_row *row)
{
  return row->kind == TIE_ROW_READY_TIE;
}

static gboolean
row_has_channel_weight (const struct network *network, const struct tie_row *row)
{
  return row->context != NONE
         && network->channel_weight[network->log->context[row->context].channel] != 1;
}

static void
rules_note (struct section *section, const struct network *network, const GArray *rows)
{
  g_autofree char *half_life = format_count (network->half_life_days, "day", "days");
  if (any_row (rows, row_has_day_limit, network))
    section_note (section, "A day of contact counts once; rows of the same day share it.");
  if (network->half_life_days > 0 && network->dated)
    section_note (section, "After %s, a day of contact counts half.", half_life);
  if (any_row (rows, row_is_meeting, network))
    section_note (section, "A meeting or message of n people counts 1/(n - 1) for each two.");
  if (any_row (rows, row_is_weighted, network))
    section_note (section, "A row that stands for several interactions counts all of them.");
  if (any_row (rows, row_has_channel_weight, network))
    section_note (section, "Channels count as --channel-weight says.");
  if (any_row (rows, row_is_ready, network))
    section_note (section, "A row of a table of ties adds the strength that it gives.");
}

static void
stated_say (struct section *section, const struct tie *tie)
{
  if (tie->evidence == EVIDENCE_INFERRED)
    section_say (section, "No row says that they know each other: pln inferred the tie from what "
                          "both have in common (--infer). It has no strength.");
  else
    section_say (section, "The data says that they know each other, and shows no contact. So the "
                          "tie has no strength.");
}

/* "The 36 rows behind it, in log.csv" */
static char *
rows_heading (const struct network *network, const GArray *rows)
{
  guint32 file = why_rows_file (network, rows);
  g_autofree char *number
    = rows->len == 1 ? g_strdup ("row") : format_count (rows->len, "row", "rows"),
    *name = file == NONE ? NULL : why_file_text (network, file);
  return g_strdup_printf ("The %s behind it%s%s", number, name != NULL ? ", in " : "",
                          name != NULL ? name : "");
}

/* A copy of a row counts once that row is gone. */
static gboolean
any_row_is_skipped (const struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    if (log->input[i].duplicates > 0 || log->input[i].dropped > 0)
      return TRUE;
  return FALSE;
}

struct document *
why_tie_document (const struct network *network, guint32 tie, const struct why_form *form)
{
  const struct tie *one = &network->tie[tie];
  g_autoptr (GArray) rows = why_rows_find (network, tie);
  g_autofree char *a = format_name (network, one->a), *b = format_name (network, one->b),
                  *title = g_strdup_printf ("Why: the tie of %s and %s", a, b),
                  *heading = rows_heading (network, rows);
  struct document *document = document_new (title);
  struct section *section = document_section (document, "tie", "Strength", NULL);
  if (tie_has_contact (one))
    {
      strength_say (section, network, one, rows->len);
      giving_say (section, network, one);
    }
  else
    stated_say (section, one);
  if (rows->len == 0)
    return document;
  section = document_section (document, "rows", heading, NULL);
  section->verbatim = TRUE;
  why_rows_table (section, NULL, network, tie, rows, form);
  if (tie_has_contact (one))
    rules_note (section, network, rows);
  section_note (section, "Without %s%s, they have no tie.",
                rows->len == 1 ? "this row" : "these rows",
                any_row_is_skipped (network->log) ? " and copies of them that pln skipped" : "");
  return document;
}
