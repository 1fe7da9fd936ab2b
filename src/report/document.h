/* document.h - the document model of every report: headings, sentences, facts, lists and tables.
 * Sections fill it, writers read it. */
#ifndef REPORT_DOCUMENT_H
#define REPORT_DOCUMENT_H

#include "pln/report.h"

enum align
{
  ALIGN_LEFT,
  ALIGN_RIGHT
};

struct table_column
{
  char *key;    /* name in machine-readable output */
  char *header; /* name shown to people */
  enum align align;
  /* 0: always kept; on a narrow page, columns with the highest rank are dropped first */
  guint8 rank;
};

struct table_cell
{
  char *text;
  double number; /* NaN: only text */
};

struct table
{
  GArray *column; /* struct table_column */
  GArray *cell;   /* struct table_cell, row by row */
};

enum block_kind
{
  BLOCK_SENTENCE, /* one or more sentences, wrapped */
  BLOCK_FACT,     /* key and text; adjacent facts are aligned */
  BLOCK_ITEM,     /* numbered among adjacent items */
  BLOCK_TASK,     /* something to do, with a box to tick */
  BLOCK_NOTE,     /* small print */
  BLOCK_TABLE
};

struct document_block
{
  enum block_kind kind;
  char *key;  /* of a fact or a table */
  char *text; /* NULL for a table */
  struct table *table;
};

struct section
{
  char *id, *title;
  char *aside;       /* the question that the section answers, or NULL */
  gboolean verbatim; /* the title is a name: no capitals */
  GPtrArray *block;  /* struct document_block */
};

struct document
{
  char *title;
  GPtrArray *lead;    /* char *: sentences under the title */
  GPtrArray *hint;    /* char *: what the user of pln could do next; not in what is handed on */
  GPtrArray *section; /* struct section */
  /* What the user changed, as in struct report_options: not owned, or NULL. */
  const char *const *settings;
};

struct document *document_new (const char *title);
void document_lead (struct document *document, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* About pln's options and files: printed under the text report only. */
void document_hint (struct document *document, const char *format, ...) G_GNUC_PRINTF (2, 3);
struct section *document_section (struct document *document, const char *id, const char *title,
                                  const char *aside);

/* Notes what the user changed, and says it in a section of its own. */
void document_add_settings (struct document *document, const char *const *settings);

/* Removes sections that have no content. */
void document_drop_empty_sections (struct document *document);

/* Text is made safe when it is added; pass text from the data through text_shown. */
void section_say (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_note (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_item (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_task (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_fact (struct section *section, const char *key, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
/* "Settings: --since 2016-01-01, --exact", or nothing. */
void section_settings_fact (struct section *section, const char *const *settings);

/* Add the columns first, then the cells row by row. */
struct table *section_table (struct section *section, const char *key);
void table_column (struct table *table, const char *key, const char *header, enum align align,
                   guint8 rank);
void table_text (struct table *table, const char *format, ...) G_GNUC_PRINTF (2, 3);
void table_count (struct table *table, double value);                 /* 1,874 */
void table_decimal (struct table *table, double value, int decimals); /* 1,874.5; empty for NaN */
guint table_rows (const struct table *table);
const struct table_cell *table_cell (const struct table *table, guint row, guint column);

#endif
