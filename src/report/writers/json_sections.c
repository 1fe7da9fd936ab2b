/* Sections of the report as JSON: sentences, facts, items, notes and tables. */
#include <math.h>
#include "report/writers/json_members.h"

static void
list_member (struct json_writer *json, const char *name, char **texts)
{
  array_begin (json, name);
  for (; *texts != NULL; texts++)
    json_text (json, *texts);
  json_array_end (json);
}

static void
cell_member (struct json_writer *json, const char *name, const struct table_cell *cell)
{
  if (cell->list != NULL)
    list_member (json, name, cell->list);
  else if (cell->yes_no)
    yes_no_member (json, name, cell->number != 0);
  else if (!isnan (cell->number))
    number_member (json, name, cell->number);
  else
    text_member (json, name, cell->data != NULL ? cell->data : cell->text);
}

static void
table_member (struct json_writer *json, const struct document_block *block)
{
  const struct table *table = block->table;
  array_begin (json, block->key);
  for (guint row = 0; row < table_rows (table); row++)
    {
      json_object_begin (json);
      for (guint i = 0; i < table->column->len; i++)
        {
          const char *key = g_array_index (table->column, struct table_column, i).key;
          cell_member (json, key, table_cell (table, row, i));
        }
      json_object_end (json);
    }
  json_array_end (json);
}

static gboolean
texts_are_of_kind (const struct document_block *block, const char *member)
{
  switch (block->kind)
    {
    case BLOCK_SENTENCE:
      return g_str_equal (member, "sentences");
    case BLOCK_NOTE:
      return g_str_equal (member, "notes");
    case BLOCK_ITEM:
    case BLOCK_TASK:
      return g_str_equal (member, "items");
    default:
      return FALSE;
    }
}

static void
texts_member (struct json_writer *json, const struct section *section, const char *member)
{
  array_begin (json, member);
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (texts_are_of_kind (block, member))
        json_text (json, block->text);
    }
  json_array_end (json);
}

static void
facts_member (struct json_writer *json, const struct section *section)
{
  array_begin (json, "facts");
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (block->kind != BLOCK_FACT)
        continue;
      json_object_begin (json);
      text_member (json, "about", block->key);
      text_member (json, "text", block->text);
      json_object_end (json);
    }
  json_array_end (json);
}

void
json_section_write (struct json_writer *json, const struct section *section)
{
  static const char *const taken[]
    = { "pln", "input", "summary", "contacts", "ties", "clusters", NULL };
  g_autofree char *name
    = g_strconcat (section->id, g_strv_contains (taken, section->id) ? "_section" : "", NULL);
  object_begin (json, name);
  text_member (json, "title", section->title);
  text_member (json, "question", section->aside);
  texts_member (json, section, "sentences");
  facts_member (json, section);
  texts_member (json, section, "items");
  texts_member (json, section, "notes");
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (block->kind == BLOCK_TABLE)
        table_member (json, block);
    }
  json_object_end (json);
}
