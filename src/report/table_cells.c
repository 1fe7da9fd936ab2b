/* Cells of tables. People and programs read some in different forms: a day, a share, a list. What
 * only people read is not made for a table of which they see nothing; some have a row for everybody. */
#include <math.h>
#include "report/document.h"
#include "report/words.h"

struct table *
section_data (struct section *section, const char *key, const char *columns)
{
  struct table *table = section_table (section, key);
  g_auto (GStrv) keys = g_strsplit (columns, " ", -1);
  for (char **one = keys; *one != NULL; one++)
    table_column (table, *one, *one, ALIGN_LEFT, 0);
  table->for_programs = TRUE;
  return table;
}

/* Takes `text`. */
static struct table_cell *
cell_add (struct table *table, char *text, double number, const char *data)
{
  struct table_cell cell = { .text = text, .number = number, .data = g_strdup (data) };
  g_array_append_val (table->cell, cell);
  return &g_array_index (table->cell, struct table_cell, table->cell->len - 1);
}

static char *
shown (const struct table *table, const char *format, va_list arguments)
{
  return table->for_programs ? NULL : text_new (format, arguments);
}

void
table_text (struct table *table, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  cell_add (table, text_new (format, arguments), NAN, NULL);
  va_end (arguments);
}

void
table_count (struct table *table, double value)
{
  cell_add (table, table->for_programs ? NULL : format_number (value), value, NULL);
}

void
table_decimal (struct table *table, double value, int decimals)
{
  gboolean shows = !table->for_programs && !isnan (value);
  cell_add (table, shows ? format_decimal (value, decimals) : g_strdup (""), value, NULL);
}

void
table_text_as (struct table *table, const char *data, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  cell_add (table, shown (table, format, arguments), NAN, data);
  va_end (arguments);
}

/* "" is for NaN. */
void
table_number_as (struct table *table, double number, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  cell_add (table, shown (table, format, arguments), number, "");
  va_end (arguments);
}

void
table_day (struct table *table, const struct network *network, gint32 day)
{
  g_autoptr (GString) iso = g_string_new (NULL);
  g_autofree char *text = table->for_programs ? NULL : format_day (network, day);
  network_day_append_iso (iso, network, day);
  table_text_as (table, iso->str, "%s", text);
}

void
table_share (struct table *table, double part, double whole)
{
  g_autofree char *share = table->for_programs ? NULL : format_share (part, whole);
  table_number_as (table, whole > 0 ? part / whole : NAN, "%s", share);
}

void
table_yes_no (struct table *table, gboolean yes, const char *text)
{
  char *answer = table->for_programs ? NULL : text_safe (text);
  cell_add (table, answer, yes, "")->yes_no = TRUE;
}

void
table_list_as (struct table *table, GPtrArray *texts, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  struct table_cell *cell = cell_add (table, shown (table, format, arguments), NAN, NULL);
  va_end (arguments);
  g_ptr_array_add (texts, NULL);
  cell->list = (char **)g_ptr_array_free (texts, FALSE);
}

static char *
list_text (const GPtrArray *texts, guint at_most)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < texts->len; i++)
    word_list_take (list, g_strdup (texts->pdata[i]));
  return word_list_end (list, at_most);
}

void
table_list (struct table *table, GPtrArray *texts, guint at_most)
{
  g_autofree char *text = table->for_programs ? NULL : list_text (texts, at_most);
  table_list_as (table, texts, "%s", text);
}

void
table_person (struct table *table, const struct network *network, guint32 person)
{
  g_autofree char *name
    = person == NONE || table->for_programs ? g_strdup ("") : format_name (network, person);
  table_text_as (table, person == NONE ? "" : network->person[person].name, "%s", name);
}
