/* What was read: files, rows, and what happened to them. */
#include <string.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_FILES 5

static void
file_add (struct section *section, const struct input *input)
{
  g_autofree char *path = text_shown (input->label);
  g_autofree char *rows = format_count ((double)input->rows, "row", "rows");
  g_autofree char *profile = text_shown (input->profile != NULL ? input->profile : "CSV");
  section_fact (section, path, "%s of %s", rows, profile);
}

static void
files_add (struct section *section, const struct log *log, gboolean full)
{
  guint32 shown = full ? log->n_inputs : MIN (log->n_inputs, MOST_FILES);
  for (guint32 i = 0; i < shown; i++)
    file_add (section, &log->input[i]);
  if (shown < log->n_inputs)
    {
      g_autofree char *more = format_count (log->n_inputs - shown, "more file", "more files");
      section_say (section, "And %s.", more);
    }
}

/* What else is in the folders and archives. */
static void
unread_say (struct section *section, const struct log *log, gboolean full)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < log->n_unread; i++)
    word_list_take (list, text_shown (log->unread[i].label));
  g_autofree char *names = word_list_end (list, full ? G_MAXUINT : MOST_FILES);
  g_autofree char *files = format_count (log->n_unread, "file was", "files were");
  if (log->n_unread > 0)
    section_say (section, "%s left aside, because pln does not read them: %s.", files, names);
}

/* Why rows were skipped, over all files. */
static void
drops_say (struct section *section, const struct log *log, guint64 dropped)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (struct drop_count));
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < log->n_inputs; i++)
    for (guint32 j = 0; j < log->input[i].n_drops; j++)
      {
        const struct drop_count *drop = &log->input[i].drop[j];
        guint k = 0;
        while (k < all->len
               && strcmp (g_array_index (all, struct drop_count, k).reason, drop->reason) != 0)
          k++;
        if (k == all->len)
          g_array_append_val (all, *drop);
        else
          g_array_index (all, struct drop_count, k).rows += drop->rows;
      }
  for (guint k = 0; k < all->len; k++)
    {
      const struct drop_count *drop = &g_array_index (all, struct drop_count, k);
      g_autofree char *rows = format_number ((double)drop->rows);
      word_list_take (list, g_strdup_printf ("%s (%s)", drop->reason, rows));
    }
  g_autofree char *reasons = word_list_end (list, 8);
  g_autofree char *number = format_count ((double)dropped, "row was", "rows were");
  if (dropped > 0)
    section_say (section, "%s left out on purpose: %s.", number, reasons);
}

static void
count_say (struct section *section, guint64 count, const char *one, const char *many)
{
  g_autofree char *number = format_number ((double)count);
  if (count > 0)
    section_say (section, "%s %s", number, count == 1 ? one : many);
}

void
section_input (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct log *log = network->log;
  if (log == NULL)
    return;

  struct row_counts count = facts_rows (log);
  struct section *section = document_section (document, "input", "What was read", NULL);
  files_add (section, log, reporting->full);
  unread_say (section, log, reporting->full);
  count_say (section, count.rejected, "row could not be read: pln check says why.",
             "rows could not be read: pln check says why.");
  drops_say (section, log, count.dropped);
  g_autofree char *no_people = facts_left_out_words (log);
  if (no_people != NULL)
    section_say (section, "%s.", no_people);
  count_say (section, MAX (log->duplicate_rows, count.duplicates),
             "row stands in two files and counts once.", "rows stand in two files and count once.");
  count_say (section, network->rows_astray,
             "row is dated more than five years from the rest, and does not count.",
             "rows are dated more than five years from the rest, and do not count.");
  g_autofree char *gap = format_gap (network);
  if (gap != NULL)
    section_say (section, "There is %s: a file may be missing.", gap);
  count_say (section, network->rows_outside, "row lies outside the period and does not count.",
             "rows lie outside the period and do not count.");
  count_say (section, facts_other_spellings (network),
             "name has another spelling or number elsewhere and was joined.",
             "names have another spelling or number elsewhere and were joined.");
  count_say (section, network->big_events,
             "very large gathering makes no new ties, and counts for known ones.",
             "very large gatherings make no new ties, and count for known ones.");
}
