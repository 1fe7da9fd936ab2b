/* What pln understood of each file, for `pln check`. */
#include <string.h>
#include "report/commands/import_report.h"
#include "pln/display_width.h"

#define MOST_SHOWN_COLUMNS 60
#define MOST_UNREAD 30

/* "line 12", or "row 12" of a sheet. */
static char *
row_text (const struct input *input, guint64 number)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GUINT64_FORMAT, number);
  return g_strconcat (input->row_word, " ", digits, NULL);
}

static void
dialect_add (struct section *section, const struct input *input)
{
  g_autofree char *rows = format_count ((double)input->rows, "row", "rows");
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "%s, %s", input->profile != NULL ? input->profile : "CSV", rows);
  g_autofree char *encoding
    = g_strconcat (input->encoding, input->encoding_guessed ? " (guessed)" : NULL, NULL);
  const char *const part[] = { input->source, input->delimiter, encoding, input->line_ends };
  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    if (part[i] != NULL)
      g_string_append_printf (text, ", %s", part[i]);
  g_autofree char *header = row_text (input, input->header_line);
  if (input->header_line > 0)
    g_string_append_printf (text, ", header on %s", header);
  else if (input->source == NULL)
    g_string_append (text, ", no header");
  if (input->preamble_lines > 0)
    g_string_append_printf (text, ", %" G_GUINT64_FORMAT " %s%s before it passed over",
                            input->preamble_lines, input->row_word,
                            input->preamble_lines == 1 ? "" : "s");
  if (input->quote != NULL && strcmp (input->quote, "single quote") == 0)
    g_string_append (text, ", quoted by single quotes");
  section_say (section, "%s", text->str);
  g_string_free (text, TRUE);
}

/* What else the file could be, and how far behind that is. */
static void
next_reading_add (struct section *section, const struct input *input)
{
  const char *distance = input->lead >= 0.6   ? "far behind"
                         : input->lead >= 0.3 ? "well behind"
                         : input->lead >= 0.1 ? "behind"
                                              : "close";
  if (input->next != NULL)
    section_fact (section, "read as", "%s; next would be \"%s\" (%s)", input->profile, input->next,
                  distance);
}

/* What a role is for, if its name is not enough. */
static const char *
role_words (const char *role)
{
  if (strcmp (role, "other_date") == 0)
    return "helps to tell day from month";
  return strcmp (role, "scope") == 0       ? "who named them"
         : strcmp (role, "attribute") == 0 ? "kept as it is"
                                           : role;
}

/* A column with the name of its role needs no arrow. */
static void
column_use_append (GString *text, const char *name, const char *role)
{
  g_string_append (text, text->len > 0 ? "; " : "");
  if (g_ascii_strcasecmp (name, role) == 0)
    g_string_append (text, name);
  else
    g_string_append_printf (text, "%s → %s", name, role_words (role));
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
        column_use_append (used, name, column->role);
      else if (column->why != NULL)
        word_list_take (unused, g_strdup_printf ("%s (%s)", name, column->why));
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

/* What the example would be if day and month were swapped; FALSE for date styles in which they
 * cannot be. */
static gboolean
other_reading_append (GString *text, const struct input *input)
{
  int year, month, day;
  if (!g_str_has_prefix (input->date_style, "day")
      && !g_str_has_prefix (input->date_style, "month"))
    return FALSE;
  if (strstr (input->date_style, "month") == NULL || strstr (input->date_style, "by name") != NULL)
    return FALSE;
  day_to_date (input->date_example_day, &year, &month, &day);
  if (day == month)
    return FALSE;
  gint32 other = day <= 12 ? day_from_date (year, day, month) : DAY_NONE;
  if (other == DAY_NONE)
    g_string_append (text, "; read the other way it would not be a date");
  else
    {
      g_string_append (text, ", not ");
      day_append_words (text, other);
    }
  return TRUE;
}

static void
dates_add (struct section *section, const struct log *log, const struct input *input)
{
  g_autofree char *example = text_shown (input->date_example != NULL ? input->date_example : "");
  g_autoptr (GString) day = g_string_new (NULL);
  if (input->date_style == NULL)
    return;
  if (log->calendar && input->date_example_day != DAY_NONE)
    {
      day_append_words (day, input->date_example_day);
      other_reading_append (day, input);
    }
  if (example[0] == '\0' || day->len == 0)
    section_fact (section, "dates", "%s", input->date_style);
  else
    section_fact (section, "dates", "%s; %s is %s", input->date_style, example, day->str);
}

static void
fates_add (struct section *section, const struct input *input)
{
  struct word_list *list = word_list_new ();
  g_autofree char *kept = format_number ((double)input->kept);
  word_list_take (list, g_strdup_printf ("%s used", kept));
  for (guint32 i = 0; i < input->n_drops; i++)
    {
      g_autofree char *rows = format_number ((double)input->drop[i].rows);
      word_list_take (list, g_strdup_printf ("%s left out (%s)", rows, input->drop[i].reason));
    }
  if (input->duplicates > 0)
    {
      g_autofree char *twice = format_number ((double)input->duplicates);
      word_list_take (list, g_strdup_printf ("%s already in another file", twice));
    }
  if (input->rejected > 0)
    {
      g_autofree char *rejected = format_number ((double)input->rejected);
      word_list_take (list, g_strdup_printf ("%s rejected", rejected));
    }
  g_autofree char *text = word_list_end (list, G_MAXUINT);
  section_fact (section, "rows", "%s", text);
}

static void
reject_add (struct section *section, const struct input *input, const struct reject *reject)
{
  GString *text = g_string_new (NULL);
  g_autofree char *column = reject->column != NULL ? text_shown (reject->column) : NULL;
  g_autofree char *value = reject->value != NULL ? text_shown (reject->value) : NULL;
  g_autofree char *line = row_text (input, reject->line);
  if (column != NULL)
    g_string_append_printf (text, "column %s: ", column);
  if (value != NULL)
    g_string_append_printf (text, "\"%s\" ", value);
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
    reject_add (section, input, &input->reject[i]);
  if (input->rejected > shown)
    {
      g_autofree char *more = format_number ((double)(input->rejected - shown));
      section_say (section, "And %s more; --full lists them all.", more);
    }
  section_say (section, "Rejected rows are left out until you fix them. All others count.");
}

void
check_file (struct document *document, const struct log *log, guint32 index, gboolean full)
{
  const struct input *input = &log->input[index];
  g_autofree char *id = g_strdup_printf ("file%u", index + 1);
  struct section *section = document_section (document, id, input->path, NULL);
  section->verbatim = TRUE;
  dialect_add (section, input);
  next_reading_add (section, input);
  columns_add (section, input);
  dates_add (section, log, input);
  fates_add (section, input);
  rejects_add (section, input, full);
  for (guint32 i = 0; i < input->n_notices; i++)
    section_fact (section, "note", "%s", input->notice[i]);
}

/* "x.csv": why it was left aside; the message begins with the title, which stands before it. */
static void
unread_add (struct section *section, const struct unread_file *file)
{
  const char *why = file->why != NULL ? file->why : "does not look like a table";
  gsize length = strlen (file->title);
  if (*why == '"' && strncmp (why + 1, file->title, length) == 0 && why[length + 1] == '"')
    why += length + 2;
  else if (strncmp (why, file->title, length) == 0)
    why += length;
  why += strspn (why, " ,:");
  g_autofree char *title = text_shown (file->title);
  section_fact (section, "file", "%s: %s", title, why);
}

void
check_unread (struct document *document, const struct log *log, gboolean full)
{
  guint32 shown = full ? log->n_unread : MIN (log->n_unread, MOST_UNREAD);
  if (log->n_unread == 0)
    return;
  struct section *section = document_section (document, "unread", "Left aside", NULL);
  for (guint32 i = 0; i < shown; i++)
    unread_add (section, &log->unread[i]);
  if (shown < log->n_unread)
    {
      g_autofree char *more = format_number (log->n_unread - shown);
      section_say (section, "And %s more; --full lists them all.", more);
    }
}
