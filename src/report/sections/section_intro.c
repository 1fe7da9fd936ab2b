/* The first lines of a one-page report: size, owner, what was skipped. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

static void
size_append (GString *text, const struct network *network)
{
  g_autofree char *people = format_people (network->n_people);
  g_autofree char *ties = format_count (network->n_ties, "tie", "ties");
  g_autofree char *rows
    = format_count (facts_interactions (network), "interaction", "interactions");
  g_autofree char *first = format_day (network, network->first_day);
  g_autofree char *last = format_day (network, network->last_day);
  guint32 stated = facts_stated_ties (network);
  g_autofree char *only = format_number (stated);
  g_string_append_printf (text, "%s, %s", people, ties);
  if (stated == network->n_ties && stated > 0)
    g_string_append (text, ", all only stated (connected, not in contact)");
  else if (stated > 0)
    g_string_append_printf (text, " (%s only stated: connected, not in contact)", only);
  if (stated == 0 || stated < network->n_ties)
    g_string_append_printf (text, ", %s", rows);
  if (!network->dated)
    g_string_append (text, "; the data has no dates.");
  else if (network->first_day == network->last_day)
    g_string_append_printf (text, " on %s.", first);
  else if (network->last_day == network->as_of)
    g_string_append_printf (text, " since %s.", first);
  else
    g_string_append_printf (text, " from %s to %s.", first, last);
}

static void
owner_append (GString *text, const struct network *network)
{
  if (network->me == NONE)
    {
      g_string_append (text, " No owner was found: --me NAME says whose network it is.");
      return;
    }
  g_autofree char *name = format_name (network, network->me);
  g_autofree char *share = format_share (network->owner_share, 1);
  if (network->owner_source == OWNER_DETECTED)
    g_string_append_printf (
      text, " You are taken to be %s (in %s of the rows; --me NAME says otherwise).", name, share);
  else if (network->owner_source == OWNER_NAMED && g_ascii_strcasecmp (name, "me") != 0)
    g_string_append_printf (text, " You are %s.", name);
}

/* "3 rows could not be read (pln check says why)." */
static void
left_out_append (GString *text, const struct network *network)
{
  const struct log *log = network->log;
  struct row_counts count = facts_rows (log);
  struct word_list *list = word_list_new ();
  const struct
  {
    guint64 rows;
    const char *what;
  } part[] = {
    { count.rejected, "could not be read (pln check says why)" },
    { count.dropped, "left out on purpose (pln check says why)" },
    { log != NULL ? MAX (log->duplicate_rows, count.duplicates) : 0, "in two files, counted once" },
    { network->rows_outside, "outside the period" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    if (part[i].rows > 0)
      {
        g_autofree char *rows = word_list_length (list) == 0
                                  ? format_count ((double)part[i].rows, "row", "rows")
                                  : format_number ((double)part[i].rows);
        word_list_take (list, g_strdup_printf ("%s %s", rows, part[i].what));
      }
  guint parts = word_list_length (list);
  g_autofree char *said = word_list_end (list, G_N_ELEMENTS (part));
  if (parts > 0)
    g_string_append_printf (text, " %s.", said);
}

/* Only a reader can see wrong letters in names. */
static void
encoding_append (GString *text, const struct log *log)
{
  const struct input *first = NULL;
  guint32 more = 0;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    if (log->input[i].encoding_guessed)
      {
        more += first != NULL;
        first = first != NULL ? first : &log->input[i];
      }
  if (first == NULL)
    return;
  g_autofree char *name = g_path_get_basename (first->path), *shown = text_shown (name);
  g_string_append_printf (text, " %s is not UTF-8 and was read as %s", shown, first->encoding);
  if (more > 0)
    g_string_append_printf (text, " (and %u more %s guessed)", more, more == 1 ? "file" : "files");
  g_string_append (text, "; if names look wrong, add --encoding NAME.");
}

static void
parts_append (GString *text, const struct reporting *reporting)
{
  const struct measures *measures = reporting->measures;
  guint32 alone = facts_isolates (reporting->network);
  guint32 parts = measures->n_components > alone ? measures->n_components - alone : 0;
  g_autofree char *people = format_people (alone);
  g_autofree char *largest = format_people (measures->largest_component);
  if (reporting->network->n_ties == 0)
    {
      g_string_append_printf (text, " %s", facts_no_tie (reporting->network));
      return;
    }
  if (parts > 1)
    g_string_append_printf (
      text, " It is in %u parts with no tie between them; the largest holds %s.", parts, largest);
  if (alone > 0)
    g_string_append_printf (text, " %s %s no tie.", people, alone == 1 ? "has" : "have");
}

void
lead_add (struct document *document, const struct reporting *reporting)
{
  g_autoptr (GString) text = g_string_new (NULL);
  size_append (text, reporting->network);
  owner_append (text, reporting->network);
  left_out_append (text, reporting->network);
  encoding_append (text, reporting->network->log);
  parts_append (text, reporting);
  document_lead (document, "%s", text->str);
}
