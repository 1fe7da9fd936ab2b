/* A table of the document for spreadsheets: RFC 4180, UTF-8, LF. */
#include <math.h>
#include "pln/escape.h"
#include "report/document.h"

static const struct table *
first_table (const struct document *document)
{
  for (guint s = 0; s < document->section->len; s++)
    {
      const struct section *section = g_ptr_array_index (document->section, s);
      for (guint i = 0; i < section->block->len; i++)
        {
          const struct document_block *block = g_ptr_array_index (section->block, i);
          if (block->kind == BLOCK_TABLE)
            return block->table;
        }
    }
  return NULL;
}

void
document_to_csv (const struct document *document, GString *out)
{
  const struct table *table = first_table (document);
  guint columns = table != NULL ? table->column->len : 0;
  for (guint c = 0; c < columns; c++)
    {
      g_string_append (out, c > 0 ? "," : "");
      csv_append (out, g_array_index (table->column, struct table_column, c).key);
    }
  g_string_append (out, columns > 0 ? "\n" : "");
  for (guint r = 0; table != NULL && r < table_rows (table); r++)
    for (guint c = 0; c < columns; c++)
      {
        const struct table_cell *cell = table_cell (table, r, c);
        g_string_append (out, c > 0 ? "," : "");
        if (isnan (cell->number))
          csv_append (out, cell->data != NULL ? cell->data : cell->text);
        else
          number_append (out, cell->number);
        g_string_append (out, c + 1 == columns ? "\n" : "");
      }
}
