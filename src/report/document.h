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

/* People see the text. Programs get the first of these that is there: list, number, data, text. */
struct table_cell
{
  char *text;      /* NULL in a table for programs */
  double number;   /* NaN: none */
  gboolean yes_no; /* the number is 1 or 0 and means yes or no */
  char *data;      /* NULL: none; "": nothing is known */
  char **list;     /* NULL: none */
};

struct table
{
  GArray *column; /* struct table_column */
  GArray *cell;   /* struct table_cell, row by row */
  gboolean for_programs;
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
  gboolean disclosed; /* the lead says what can still be recognised of people */
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

/* Without what a terminal obeys.  The caller frees the result. */
char *text_safe (const char *text);
char *text_new (const char *format, va_list arguments);

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
/* A table with these columns for programs alone: keys, separated by spaces. */
struct table *section_data (struct section *section, const char *key, const char *columns);
void table_column (struct table *table, const char *key, const char *header, enum align align,
                   guint8 rank);
void table_text (struct table *table, const char *format, ...) G_GNUC_PRINTF (2, 3);
void table_count (struct table *table, double value);                 /* 1,874 */
void table_decimal (struct table *table, double value, int decimals); /* 1,874.5; empty for NaN */
/* A text with another form for programs, which may be "". */
void table_text_as (struct table *table, const char *data, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
/* A number that people read in other words. */
void table_number_as (struct table *table, double number, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
void table_day (struct table *table, const struct network *network,
                gint32 day);                                       /* ISO for programs */
void table_share (struct table *table, double part, double whole); /* 28%; a number from 0 to 1 */
/* True or false for programs, and a text for people. */
void table_yes_no (struct table *table, gboolean yes, const char *text);
/* "Ana, Ben and 3 more"; takes the list of char *, which programs get whole. */
void table_list (struct table *table, GPtrArray *texts, guint at_most);
void table_list_as (struct table *table, GPtrArray *texts, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
/* A person's name; NONE: nothing. */
void table_person (struct table *table, const struct network *network, guint32 person);
guint table_rows (const struct table *table);
const struct table_cell *table_cell (const struct table *table, guint row, guint column);

#endif
