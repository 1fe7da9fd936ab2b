/* graph_text.h - network files that are text but not tables: UCINET's DL, Pajek's .net,
 * Matrix Market's .mtx, GDF, TGF, SIF; and tables of nodes and relationships in one.
 *
 * They are converted to a table for the profile "graph-file": one line for each person, then one
 * for each tie or membership. */
#ifndef READ_GRAPH_TEXT_H
#define READ_GRAPH_TEXT_H

#include <glib.h>

/* Does the text start like one of these formats? */
gboolean graph_text_begins (const char *text, gsize length);

/* Returns the table (g_free); NULL: a variant of the format that pln cannot read. text is UTF-8
 * and ends in a zero byte. Linear in the text and the number of people. */
char *graph_text_to_table (const char *text);

/* For the parsers. */

enum
{
  GRAPH_PEOPLE_MOST = 10000000
};

struct graph_writer
{
  GString *table;
  GPtrArray *label;   /* labels of the people (or of the rows), followed by those of what they
                        have in common */
  guint32 n_people;   /* labels from this index on are groups or events */
  gboolean directed;  /* whether the ties written next are directed */
  GHashTable *number; /* id of a node that was added -> its number + 1 */
  GHashTable *shown;  /* labels of these nodes */
};

/* Missing labels are replaced by numbers. */
void graph_writer_expect (struct graph_writer *writer, guint32 n_labels, guint32 n_people);
/* Writes all people; after that ties may be written. */
void graph_writer_name_people (struct graph_writer *writer);
/* For formats whose nodes have ids: a node without a name shows its id, and nodes of one name have the id
 * behind it. An id that is known adds nothing. */
void graph_writer_add_node (struct graph_writer *writer, const char *id, const char *name);
/* Writes the nodes that were added; after that ties may be written. */
void graph_writer_name_nodes (struct graph_writer *writer);
/* A tie to an id that was not added is skipped. */
void graph_writer_tie_nodes (struct graph_writer *writer, const char *from, const char *to,
                             double weight);
/* Numbers start at 0. A tie to a label after the people is a membership; a weight of 0 or below is
 * skipped. */
void graph_writer_tie (struct graph_writer *writer, guint32 from, guint32 to, double weight);

/* A word, or a text in double quotes without the quotes; NULL at the end. Blanks separate words,
 * and so do commas if wanted. ends_line: the next word is on another line. g_free. */
char *graph_word_next (const char **at, gboolean commas, gboolean *ends_line);

/* The lines that are not blank, without blanks around them. g_strfreev. */
char **graph_lines (const char *text);

/* Is the first line that of an export of Neo4j with nodes and relationships in one table? */
gboolean apoc_begins (const char *text);
gboolean dl_parse (const char *text, struct graph_writer *writer);
gboolean pajek_parse (const char *text, struct graph_writer *writer);
gboolean mtx_parse (const char *text, struct graph_writer *writer);
gboolean apoc_parse (const char *text, struct graph_writer *writer);
gboolean gdf_parse (const char *text, struct graph_writer *writer);
/* These two have no first word of their own: the first lines as a whole tell. Linear in the text. */
gboolean tgf_begins (const char *text);
gboolean tgf_parse (const char *text, struct graph_writer *writer);
gboolean sif_begins (const char *text);
gboolean sif_parse (const char *text, struct graph_writer *writer);

#endif
