/* Cells of tables that people and programs read in different forms: a day, a share, a list. */
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
  return table;
}

static struct table_cell *
cell_last (struct table *table)
{
  return &g_array_index (table->cell, struct table_cell, table->cell->len - 1);
}

void
table_text_as (struct table *table, const char *data, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  table_text (table, "%s", text);
  cell_last (table)->data = g_strdup (data);
}

void
table_number_as (struct table *table, double number, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  table_text (table, "%s", text);
  cell_last (table)->number = number;
  cell_last (table)->data = g_strdup (""); /* for NaN */
}

void
table_day (struct table *table, const struct network *network, gint32 day)
{
  g_autoptr (GString) iso = g_string_new (NULL);
  g_autofree char *shown = format_day (network, day);
  network_day_append_iso (iso, network, day);
  table_text_as (table, iso->str, "%s", shown);
}

void
table_share (struct table *table, double part, double whole)
{
  g_autofree char *share = format_share (part, whole);
  table_number_as (table, whole > 0 ? part / whole : NAN, "%s", share);
}

void
table_yes_no (struct table *table, gboolean yes, const char *text)
{
  table_number_as (table, yes, "%s", text);
  cell_last (table)->yes_no = TRUE;
}

void
table_list_as (struct table *table, GPtrArray *texts, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *shown = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  table_text (table, "%s", shown);
  g_ptr_array_add (texts, NULL);
  cell_last (table)->list = (char **)g_ptr_array_free (texts, FALSE);
}

void
table_list (struct table *table, GPtrArray *texts, guint at_most)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < texts->len; i++)
    word_list_take (list, g_strdup (texts->pdata[i]));
  g_autofree char *shown = word_list_end (list, at_most);
  table_list_as (table, texts, "%s", shown);
}

void
table_person (struct table *table, const struct network *network, guint32 person)
{
  g_autofree char *name = person == NONE ? g_strdup ("") : format_name (network, person);
  table_text_as (table, person == NONE ? "" : network->person[person].name, "%s", name);
}
