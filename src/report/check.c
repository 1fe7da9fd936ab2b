/* What was understood of the files, for `pln check`. */
#include "report/sections.h"
#include "report/width.h"

#define MOST_SHOWN_COLUMNS 60

static void
dialect_add (struct section *section, const struct input *input)
{
  g_autofree char *rows = words_of ((double) input->rows, "row", "rows");
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "%s, %s", input->profile != NULL ? input->profile : "CSV", rows);
  const char *const part[] = { input->delimiter, input->encoding, input->line_ends };
  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    if (part[i] != NULL)
      g_string_append_printf (text, ", %s", part[i]);
  if (input->header_line > 0)
    g_string_append_printf (text, ", header on line %" G_GUINT64_FORMAT, input->header_line);
  else
    g_string_append (text, ", no header");
  section_say (section, "%s", text->str);
  g_string_free (text, TRUE);
}

static void
columns_add (struct section *section, const struct input *input)
{
  GString *used = g_string_new (NULL);
  struct word_list *unused = word_list_new ();
  for (guint32 i = 0; i < input->n_columns; i++)
    {
      const struct column_use *column = &input->column[i];
      g_autofree char *name = text_shown (column->name);
      if (column->role != NULL)
        g_string_append_printf (used, "%s%s → %s", used->len > 0 ? "; " : "", name, column->role);
      else
        word_list_take (unused, g_steal_pointer (&name));
    }
  guint left = word_list_length (unused);
  g_autofree char *names = word_list_end (unused, MOST_SHOWN_COLUMNS);
  if (used->len > 0)
    section_fact (section, "columns", "%s", used->str);
  if (left > 0)
    section_fact (section, "not used", "%s", names);
  g_string_free (used, TRUE);
}

static void
dates_add (struct section *section, const struct log *log, const struct input *input)
{
  g_autofree char *example = text_shown (input->date_example != NULL ? input->date_example : "");
  g_autoptr (GString) day = g_string_new (NULL);
  if (input->date_style == NULL)
    return;
  if (log->calendar)
    day_append_words (day, input->date_example_day);
  if (example[0] == '\0' || day->len == 0)
    section_fact (section, "dates", "%s", input->date_style);
  else
    section_fact (section, "dates", "%s; %s is %s", input->date_style, example, day->str);
}

static void
fates_add (struct section *section, const struct input *input)
{
  struct word_list *list = word_list_new ();
  g_autofree char *kept = words_count ((double) input->kept);
  word_list_take (list, g_strdup_printf ("%s used", kept));
  for (guint32 i = 0; i < input->n_drops; i++)
    {
      g_autofree char *rows = words_count ((double) input->drop[i].rows);
      word_list_take (list, g_strdup_printf ("%s left out (%s)", rows, input->drop[i].reason));
    }
  if (input->duplicates > 0)
    {
      g_autofree char *twice = words_count ((double) input->duplicates);
      word_list_take (list, g_strdup_printf ("%s already in another file", twice));
    }
  if (input->rejected > 0)
    {
      g_autofree char *rejected = words_count ((double) input->rejected);
      word_list_take (list, g_strdup_printf ("%s rejected", rejected));
    }
  g_autofree char *text = word_list_end (list, G_MAXUINT);
  section_fact (section, "rows", "%s", text);
}

static void
reject_add (struct section *section, const struct reject *reject)
{
  GString *text = g_string_new (NULL);
  g_autofree char *column = reject->column != NULL ? text_shown (reject->column) : NULL;
  g_autofree char *value = reject->value != NULL ? text_shown (reject->value) : NULL;
  g_autofree char *line = g_strdup_printf ("line %" G_GUINT64_FORMAT, reject->line);
  if (column != NULL)
    g_string_append_printf (text, "column %s: ", column);
  if (value != NULL)
    g_string_append_printf (text, "'%s' ", value);
  g_string_append (text, reject->reason);
  section_fact (section, line, "%s", text->str);
  g_string_free (text, TRUE);
}

static void
rejects_add (struct section *section, const struct input *input, gboolean full)
{
  guint32 shown = full ? input->n_rejects : MIN (input->n_rejects, 10);
  if (input->n_rejects == 0)
    return;
  section_say (section, "Rejected:");
  for (guint32 i = 0; i < shown; i++)
    reject_add (section, &input->reject[i]);
  if (input->rejected > shown)
    {
      g_autofree char *more = words_count ((double) (input->rejected - shown));
      section_say (section, "And %s more; --full lists them all.", more);
    }
}

static void
file_add (struct document *document, const struct log *log, guint32 index, gboolean full)
{
  const struct input *input = &log->input[index];
  g_autofree char *id = g_strdup_printf ("file%u", index + 1);
  struct section *section = document_section (document, id, input->path, NULL);
  section->verbatim = TRUE;
  dialect_add (section, input);
  columns_add (section, input);
  dates_add (section, log, input);
  fates_add (section, input);
  for (guint32 i = 0; i < input->n_notices; i++)
    section_say (section, "%s", input->notice[i]);
  rejects_add (section, input, full);
}

static void
owner_fact (struct section *section, const struct network *network)
{
  g_autofree char *share = words_share (network->owner_share, 1);
  if (network->me == NONE)
    {
      section_fact (section, "you", "not known: add --me NAME if one of them is you");
      return;
    }
  g_autofree char *name = words_name (network, network->me);
  if (network->owner_source == OWNER_DETECTED)
    section_fact (section, "you", "%s (in %s of the rows; --me NAME says otherwise)", name, share);
  else if (network->owner_source == OWNER_IMPLIED)
    section_fact (section, "you", "the author of the rows that name none");
  else
    section_fact (section, "you", "%s", name);
}

static void
people_add (struct document *document, const struct log *log, const struct network *network)
{
  struct section *section = document_section (document, "people", "People", NULL);
  g_autofree char *people = words_people (network->n_people);
  g_autofree char *merged = words_of (facts_other_spellings (network), "other spelling",
                                      "other spellings");
  if (facts_other_spellings (network) > 0)
    section_fact (section, "people", "%s; %s of their names joined", people, merged);
  else
    section_fact (section, "people", "%s", people);
  owner_fact (section, network);
  if (network->dated)
    {
      g_autofree char *first = words_day (network, network->first_day);
      g_autofree char *last = words_day (network, network->last_day);
      section_fact (section, "period", "%s to %s", first, last);
    }
  if (network->star)
    section_say (section, "Every tie is yours: nothing here says who knows whom. Columns that would: "
                          "attendees, event, introduced_by, knows.");
}

struct document *
check_document (const struct log *log, const struct network *network, gboolean full)
{
  g_autofree char *files = words_of (log->n_inputs, "file", "files");
  g_autofree char *title = g_strdup_printf ("What pln understood of %s", files);
  struct document *document = document_new (title);
  for (guint32 i = 0; i < log->n_inputs; i++)
    file_add (document, log, i, full);
  if (network != NULL)
    people_add (document, log, network);
  return document;
}
