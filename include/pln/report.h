/* report.h - from results to words: one document model, several writers. */
#ifndef PLN_REPORT_H
#define PLN_REPORT_H

#include "pln/measure.h"
#include "pln/read.h"

struct document; /* headings, sentences, tables; private to report */

struct report_options
{
  guint32 top;     /* rows of the centrality table; 0: 15 */
  guint32 actions; /* suggestions; 0: 5 */
  gboolean full;
  const char *sections; /* comma-separated names, or NULL: all */
};

/* The report on a network. */
struct document *report_document (const struct network *network, const struct measures *measures,
                                  const struct report_options *options, GError **error);
/* Does one of the parts that are wanted show betweenness? */
gboolean report_shows_betweenness (const struct report_options *options);
/* One contact's card: `pln who`. */
struct document *person_document (const struct network *network, const struct measures *measures,
                                  guint32 person, const struct report_options *options);
/* The best chains of ties: `pln path`.  to: a person's name, else a topic, field,
 * tag, organisation or place.  NULL and PLN_ERROR_USAGE when it is none of them. */
struct document *path_document (const struct network *network, guint32 from, const char *to,
                                const struct report_options *options, GError **error);
/* What changed between two periods of one log: `pln change`. */
struct period
{
  const struct network *network;
  const struct measures *measures;
};
struct document *change_document (const struct period *before, const struct period *after,
                                  const struct report_options *options);
/* The person whom a text names, by the whole name or by the part that only one
 * has; NONE and PLN_ERROR_USAGE, with names that are near. */
guint32 person_named (const struct network *network, const char *text, GError **error);
struct check_options
{
  gboolean full;
  guint32 merges; /* rows of the table of names that may be one; NONE: not written */
  const char *merges_path;
};

/* What was understood of the files: `pln check`.  network may be NULL. */
struct document *check_document (const struct log *log, const struct network *network,
                                 const struct check_options *options);
/* Names that may be one person, for the user to review: CSV that --aliases
 * reads back.  How many rows. */
guint32 merges_to_csv (const struct network *network, GString *out);
/* `pln explain`: all measures, or one (NULL and PLN_ERROR_USAGE when there is
 * no such measure, naming the nearest). */
struct document *explain_document (const char *measure, GError **error);
void document_free (struct document *document);

/* Writers.  width: columns of the terminal, 40 at least. */
void document_to_text (const struct document *document, int width, GString *out);
void document_to_markdown (const struct document *document, GString *out);
void document_to_html (const struct document *document, const char *map_svg, GString *out);
/* A document alone as JSON: pln, input, and a member for every section. */
void document_to_json (const struct document *document, const struct network *network,
                       GString *out);
/* The whole result as JSON: pln, input, summary, contacts, ties, clusters, and
 * a member for every section of the document. */
void report_to_json (const struct document *document, const struct network *network,
                     const struct measures *measures, GString *out);

/* Tables for other programs: RFC 4180 CSV, UTF-8, LF, one row per contact or
 * tie; text that a spreadsheet would run is neutralised with a leading '. */
void metrics_to_csv (const struct network *network, const struct measures *measures, GString *out);
void ties_to_csv (const struct network *network, const struct measures *measures, GString *out);

/* Graph files for other programs, with every column as an attribute.  xy:
 * places of the people in pixels, y down (NaN: none), or NULL. */
void graph_to_graphml (const struct network *network, const struct measures *measures,
                       const double *xy, GString *out);
void graph_to_gml (const struct network *network, const struct measures *measures, const double *xy,
                   GString *out);
void graph_to_dot (const struct network *network, const struct measures *measures, const double *xy,
                   GString *out);
void graph_to_pajek (const struct network *network, const struct measures *measures,
                     const double *xy, GString *out);

#endif
