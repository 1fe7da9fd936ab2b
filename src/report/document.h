/* document.h - the one model behind every report: headings, sentences, facts,
 * lists and tables.  Sections fill it, writers read it. */
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
  char *key;    /* for programs */
  char *header; /* for people */
  enum align align;
  guint8 rank; /* 0 stays; on a narrow page the highest goes first */
};

struct table_cell
{
  char *text;
  double number; /* NaN: text only */
};

struct table
{
  GArray *column; /* struct table_column */
  GArray *cell;   /* struct table_cell, row by row */
};

enum block_kind
{
  BLOCK_SENTENCE, /* one or a few, wrapped */
  BLOCK_FACT,     /* key and text; neighbours are aligned */
  BLOCK_ITEM,     /* numbered among its neighbours */
  BLOCK_NOTE,     /* small print */
  BLOCK_TABLE
};

struct document_block
{
  enum block_kind kind;
  char *key;  /* of a fact, of a table */
  char *text; /* NULL in a table */
  struct table *table;
};

struct section
{
  char *id, *title;
  char *aside;       /* the question it answers, or NULL */
  gboolean verbatim; /* the title is a name: no capitals */
  GPtrArray *block;  /* struct document_block */
};

struct document
{
  char *title;
  GPtrArray *lead;    /* char *: sentences under the title */
  GPtrArray *section; /* struct section */
};

struct document *document_new (const char *title);
void document_lead (struct document *document, const char *format, ...) G_GNUC_PRINTF (2, 3);
struct section *document_section (struct document *document, const char *id, const char *title,
                                  const char *aside);

/* A section that found nothing to say goes. */
void document_drop_empty_sections (struct document *document);

/* Text is made safe on entry; write other people's words through text_shown. */
void section_say (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_note (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_item (struct section *section, const char *format, ...) G_GNUC_PRINTF (2, 3);
void section_fact (struct section *section, const char *key, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

/* Columns first, then cells row by row. */
struct table *section_table (struct section *section, const char *key);
void table_column (struct table *table, const char *key, const char *header, enum align align,
                   guint8 rank);
void table_text (struct table *table, const char *format, ...) G_GNUC_PRINTF (2, 3);
void table_count (struct table *table, double value);                 /* 1,874 */
void table_decimal (struct table *table, double value, int decimals); /* 1,874.5; empty for NaN */
guint table_rows (const struct table *table);
const struct table_cell *table_cell (const struct table *table, guint row, guint column);

#endif
