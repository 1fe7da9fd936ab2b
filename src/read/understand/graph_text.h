/* graph_text.h - network files that are text and no table: UCINET's DL, Pajek's .net.
 *
 * They are turned into a table that the profile "graph-file" reads: a line for
 * each person, then one for each tie or membership. */
#ifndef READ_GRAPH_TEXT_H
#define READ_GRAPH_TEXT_H

#include <glib.h>

/* Does the text begin like one of these? */
gboolean graph_text_begins (const char *text, gsize length);

/* The table (g_free); NULL: a form of the file that is not read.  text is UTF-8 and ends
 * in a zero byte.  Linear in the text and the number of people. */
char *graph_text_to_table (const char *text);

/* For the two parsers. */

enum
{
  GRAPH_PEOPLE_MOST = 10000000
};

struct graph_writer
{
  GString *table;
  GPtrArray *label;  /* of the people (or of rows), and behind them of what they share */
  guint32 n_people;  /* labels from here on are groups or events */
  gboolean directed; /* of the ties that are written next */
};

void graph_writer_begin (struct graph_writer *writer);
/* Labels that are not there are numbers. */
void graph_writer_expect (struct graph_writer *writer, guint32 n_labels, guint32 n_people);
/* Writes all people; then ties may be written. */
void graph_writer_name_people (struct graph_writer *writer);
/* From 0.  A tie to a label behind the people is a membership; a weight of 0 or below is left out. */
void graph_writer_tie (struct graph_writer *writer, guint32 from, guint32 to, double weight);
char *graph_writer_end (struct graph_writer *writer, gboolean sound);

/* A word or a text in double quotes, without them; NULL at the end.  Blanks, and commas if
 * wanted, part words; ends_line: the next word is on another line.  g_free. */
char *graph_word_next (const char **at, gboolean commas, gboolean *ends_line);

gboolean dl_parse (const char *text, struct graph_writer *writer);
gboolean pajek_parse (const char *text, struct graph_writer *writer);

#endif
