/* Sections of the report as JSON: sentences, facts, items, notes and tables. */
#include <math.h>
#include "report/writers/json_members.h"

static void
list_member (JsonBuilder *builder, const char *name, char **texts)
{
  array_begin (builder, name);
  for (; *texts != NULL; texts++)
    json_builder_add_string_value (builder, *texts);
  json_builder_end_array (builder);
}

static void
cell_member (JsonBuilder *builder, const char *name, const struct table_cell *cell)
{
  if (cell->list != NULL)
    list_member (builder, name, cell->list);
  else if (cell->yes_no)
    yes_no_member (builder, name, cell->number != 0);
  else if (!isnan (cell->number))
    number_member (builder, name, cell->number);
  else
    text_member (builder, name, cell->data != NULL ? cell->data : cell->text);
}

static void
table_member (JsonBuilder *builder, const struct document_block *block)
{
  const struct table *table = block->table;
  array_begin (builder, block->key);
  for (guint row = 0; row < table_rows (table); row++)
    {
      json_builder_begin_object (builder);
      for (guint i = 0; i < table->column->len; i++)
        {
          const char *key = g_array_index (table->column, struct table_column, i).key;
          cell_member (builder, key, table_cell (table, row, i));
        }
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
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
texts_member (JsonBuilder *builder, const struct section *section, const char *member)
{
  array_begin (builder, member);
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (texts_are_of_kind (block, member))
        json_builder_add_string_value (builder, block->text);
    }
  json_builder_end_array (builder);
}

static void
facts_member (JsonBuilder *builder, const struct section *section)
{
  array_begin (builder, "facts");
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (block->kind != BLOCK_FACT)
        continue;
      json_builder_begin_object (builder);
      text_member (builder, "about", block->key);
      text_member (builder, "text", block->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

void
json_section_write (JsonBuilder *builder, const struct section *section)
{
  static const char *const taken[]
    = { "pln", "input", "summary", "contacts", "ties", "clusters", NULL };
  g_autofree char *name
    = g_strconcat (section->id, g_strv_contains (taken, section->id) ? "_section" : "", NULL);
  object_begin (builder, name);
  text_member (builder, "title", section->title);
  text_member (builder, "question", section->aside);
  texts_member (builder, section, "sentences");
  facts_member (builder, section);
  texts_member (builder, section, "items");
  texts_member (builder, section, "notes");
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (block->kind == BLOCK_TABLE)
        table_member (builder, block);
    }
  json_builder_end_object (builder);
}
