/* The document model. It owns its strings, which are made safe when they are added. */
#include "report/document.h"
#include "pln/display_width.h"
#include "report/words.h"

char *
text_safe (const char *text)
{
  GString *safe = g_string_new (NULL);
  text_append_safe (safe, text, TRUE);
  return g_string_free (safe, FALSE);
}

char *
text_new (const char *format, va_list arguments)
{
  g_autofree char *raw = g_strdup_vprintf (format, arguments);
  return text_safe (raw);
}

static void
column_clear (gpointer data)
{
  struct table_column *column = data;
  g_free (column->key);
  g_free (column->header);
}

static void
cell_clear (gpointer data)
{
  struct table_cell *cell = data;
  g_free (cell->text);
  g_free (cell->data);
  g_strfreev (cell->list);
}

static void
block_free (gpointer data)
{
  struct document_block *block = data;
  g_free (block->key);
  g_free (block->text);
  if (block->table != NULL)
    {
      g_array_unref (block->table->column);
      g_array_unref (block->table->cell);
      g_free (block->table);
    }
  g_free (block);
}

static void
section_free (gpointer data)
{
  struct section *section = data;
  g_free (section->id);
  g_free (section->title);
  g_free (section->aside);
  g_ptr_array_unref (section->block);
  g_free (section);
}

struct document *
document_new (const char *title)
{
  struct document *document = g_new0 (struct document, 1);
  document->title = text_safe (title);
  document->lead = g_ptr_array_new_with_free_func (g_free);
  document->hint = g_ptr_array_new_with_free_func (g_free);
  document->section = g_ptr_array_new_with_free_func (section_free);
  return document;
}

void
document_free (struct document *document)
{
  if (document == NULL)
    return;
  g_free (document->title);
  g_ptr_array_unref (document->lead);
  g_ptr_array_unref (document->hint);
  g_ptr_array_unref (document->section);
  g_free (document);
}

void
document_lead (struct document *document, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_ptr_array_add (document->lead, text_new (format, arguments));
  va_end (arguments);
}

void
document_hint (struct document *document, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_ptr_array_add (document->hint, text_new (format, arguments));
  va_end (arguments);
}

struct section *
document_section (struct document *document, const char *id, const char *title, const char *aside)
{
  struct section *section = g_new0 (struct section, 1);
  section->id = g_strdup (id);
  section->title = text_safe (title);
  section->aside = aside != NULL ? text_safe (aside) : NULL;
  section->block = g_ptr_array_new_with_free_func (block_free);
  g_ptr_array_add (document->section, section);
  return section;
}

static struct document_block *
block_add (struct section *section, enum block_kind kind, const char *key)
{
  struct document_block *block = g_new0 (struct document_block, 1);
  block->kind = kind;
  block->key = key != NULL ? text_safe (key) : NULL;
  g_ptr_array_add (section->block, block);
  return block;
}

void
section_say (struct section *section, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  block_add (section, BLOCK_SENTENCE, NULL)->text = text_new (format, arguments);
  va_end (arguments);
}

void
section_note (struct section *section, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  block_add (section, BLOCK_NOTE, NULL)->text = text_new (format, arguments);
  va_end (arguments);
}

void
section_item (struct section *section, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  block_add (section, BLOCK_ITEM, NULL)->text = text_new (format, arguments);
  va_end (arguments);
}

void
section_task (struct section *section, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  block_add (section, BLOCK_TASK, NULL)->text = text_new (format, arguments);
  va_end (arguments);
}

void
section_fact (struct section *section, const char *key, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  block_add (section, BLOCK_FACT, key)->text = text_new (format, arguments);
  va_end (arguments);
}

struct table *
section_table (struct section *section, const char *key)
{
  struct table *table = g_new0 (struct table, 1);
  table->column = g_array_new (FALSE, FALSE, sizeof (struct table_column));
  table->cell = g_array_new (FALSE, FALSE, sizeof (struct table_cell));
  g_array_set_clear_func (table->column, column_clear);
  g_array_set_clear_func (table->cell, cell_clear);
  block_add (section, BLOCK_TABLE, key)->table = table;
  return table;
}

void
table_column (struct table *table, const char *key, const char *header, enum align align,
              guint8 rank)
{
  struct table_column column = { g_strdup (key), text_safe (header), align, rank };
  g_array_append_val (table->column, column);
}

guint
table_rows (const struct table *table)
{
  return table->column->len == 0 ? 0 : table->cell->len / table->column->len;
}

const struct table_cell *
table_cell (const struct table *table, guint row, guint column)
{
  return &g_array_index (table->cell, struct table_cell, row * table->column->len + column);
}

void
document_drop_empty_sections (struct document *document)
{
  for (guint i = document->section->len; i > 0; i--)
    {
      const struct section *section = document->section->pdata[i - 1];
      if (section->block->len == 0)
        g_ptr_array_remove_index (document->section, i - 1);
    }
}

void
section_settings_fact (struct section *section, const char *const *settings)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (; settings != NULL && *settings != NULL; settings += 2)
    {
      g_autofree char *value = text_shown (settings[1]);
      g_string_append_printf (text, "%s--%s%s%s", text->len > 0 ? ", " : "", settings[0],
                              *value != '\0' ? " " : "", value);
    }
  if (text->len > 0)
    section_fact (section, "Settings", "%s", text->str);
}

void
document_add_settings (struct document *document, const char *const *settings)
{
  document->settings = settings;
  if (settings == NULL || *settings == NULL)
    return;
  struct section *section = document_section (document, "method", "How this was computed", NULL);
  section_settings_fact (section, settings);
}
