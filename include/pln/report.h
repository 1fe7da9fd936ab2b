/* report.h - from results to words: one document model, several writers. */
#ifndef PLN_REPORT_H
#define PLN_REPORT_H

#include "pln/learning.h"
#include "pln/measure_table.h"
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
/* Adds the measures that the wanted parts show.  What is not known is left to report_document to
 * refuse. */
void report_needs (const struct network *network, const struct report_options *options,
                   struct measure_set *set);
/* The parts that options->sections may name; a NULL-terminated static array. */
const char *const *report_section_names (void);

/* One contact's card: `pln who`. */
struct contact_facts
{
  guint32 person;
  guint32 within_two;      /* people within two steps */
  const GPtrArray *chains; /* struct chain *: the best one from the owner; NULL: not asked for */
};
struct document *person_document (const struct network *network, const struct measures *measures,
                                  const struct contact_facts *facts,
                                  const struct report_options *options);
void card_needs (const struct network *network, struct measure_set *set);

/* Whom `pln path` is to find: a person's name, else all who have to do with a topic, field, tag,
 * organisation or place.  NULL and PLN_ERROR_USAGE when it is none of them, or names the person at
 * the other end.  g_array_unref (guint32). */
GArray *path_targets (const struct network *network, guint32 from, const char *to,
                      gboolean *is_person, GError **error);
/* How many chains are shown. */
guint32 path_chains_most (const struct report_options *options);
/* The best chains of ties; chains: of chains_find. */
struct document *path_document (const struct network *network, guint32 from, const char *to,
                                const GArray *targets, gboolean is_person, const GPtrArray *chains,
                                const struct report_options *options);
/* What changed between two periods of one log: `pln change`. */
struct period
{
  const struct network *network;
  const struct measures *measures;
};
struct document *change_document (const struct period *before, const struct period *after,
                                  const struct periods *periods,
                                  const struct report_options *options);
void change_needs (struct measure_set *set);
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
/* What it explains; a NULL-terminated static array. */
const char *const *explain_names (void);
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

/* Adds the measures that it shows: of the document in full, and of its tables. */
void report_json_needs (const struct network *network, const struct report_options *options,
                        struct measure_set *set);

/* Tables for other programs: RFC 4180 CSV, UTF-8, LF, one row per contact or
 * tie; text that a spreadsheet would run is neutralised with a leading '. */
void metrics_to_csv (const struct network *network, const struct measures *measures, GString *out);
void ties_to_csv (const struct network *network, const struct measures *measures, GString *out);

/* The map, for graph files: xy: places of the people in pixels, y down (NaN: none), radius in
 * pixels, rgb: 0xRRGGBB.  Each per person, or NULL. */
struct graph_drawing
{
  const double *xy, *radius;
  const guint32 *rgb;
};

/* Graph files for other programs, with every column and what the contacts file says as
 * attributes where the format has room.  drawing: or NULL. */
#define GRAPH_FORMAT(ending, name, writer)                                     \
  void writer (const struct network *network, const struct measures *measures, \
               const struct graph_drawing *drawing, GString *out);
#include "pln/graph_formats.h"
#undef GRAPH_FORMAT

#endif
