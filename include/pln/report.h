/* report.h - from results to words: one document model, several writers. */
#ifndef PLN_REPORT_H
#define PLN_REPORT_H

#include "pln/learning.h"
#include "pln/measure_table.h"
#include "pln/booklet.h"
#include "pln/read.h"

/* How many are shown if nobody says: rows of people, rows of a rank, paths. */
#define TOP_PEOPLE 10
#define TOP_RANKS 25
#define TOP_PATHS 3

struct earlier_report; /* what an earlier report says; private to report */
struct document;       /* headings, sentences, tables; private to report */
struct card_lookup;    /* private to report */

struct report_options
{
  guint32 top;     /* rows of the centrality table; 0: 10 */
  guint32 actions; /* suggestions; 0: 5 */
  gboolean full;
  gboolean data;        /* for programs: the figures behind every sentence, as tables */
  const char *sections; /* comma-separated names, or NULL: all */
  /* Names and values of the settings that the user changed, one after the other, NULL at the end;
   * or NULL: none. */
  const char *const *settings;
  const struct earlier_report *since; /* to say what moved since; NULL: nothing to compare with */
};

/* Reads a report that report_to_json wrote. path: for messages. NULL and PLN_ERROR_DATA if it is
 * something else, or of another form. */
struct earlier_report *earlier_report_read (const char *path, const char *text, gsize length,
                                            GError **error);
/* Is it about the same owner and log, with the same settings, and not of a later day? settings: as
 * in struct report_options. O(people). */
gboolean earlier_report_fits (const struct earlier_report *earlier, const struct network *network,
                              const char *const *settings, GError **error);
void earlier_report_free (struct earlier_report *earlier);

/* The report on a network. */
struct document *report_document (const struct network *network, const struct measures *measures,
                                  const struct report_options *options, GError **error);
/* Adds the measures that the wanted sections show. Unknown names are ignored here; report_document
 * rejects them. */
void report_needs (const struct network *network, const struct report_options *options,
                   struct measure_set *set);
/* Is the section wanted that looks back to past days? Then the log must keep its records. */
gboolean report_looks_back (const struct report_options *options);
/* The sections that options->sections may name; a static NULL-terminated array. */
const char *const *report_section_names (void);

/* What the cards of many people look up, gathered once. O(people + rows). */
struct card_lookup *card_lookup_new (const struct network *network,
                                     const struct measures *measures);
void card_lookup_free (struct card_lookup *lookup);

/* One contact's card: `pln who`. */
struct contact_facts
{
  guint32 person;
  guint32 within_two;      /* people within two steps */
  const GPtrArray *chains; /* struct chain *: the best path from the owner; NULL: not wanted */
  gboolean in_sentences;   /* without the table of ties */
  const struct card_lookup *lookup; /* NULL: gathered for this card alone */
};
struct document *person_document (const struct network *network, const struct measures *measures,
                                  const struct contact_facts *facts,
                                  const struct report_options *options);
/* Everybody: `pln who` without a name. O(m + n log n). */
struct document *people_document (const struct network *network);
void card_needs (const struct network *network, struct measure_set *set);

/* Who `pln path` should find: the person with this name, otherwise all people with this topic,
 * field, tag, organisation or place. NULL and PLN_ERROR_USAGE if it is something else, or names the
 * person at the other end. g_array_unref (guint32). */
GArray *path_targets (const struct network *network, guint32 from, const char *to,
                      gboolean *is_person, GError **error);
/* How many paths are shown. */
guint32 path_chains_most (const struct report_options *options);
/* The best paths; chains: from chains_find. */
struct document *path_document (const struct network *network, guint32 from, const char *to,
                                const GArray *targets, gboolean is_person, const GPtrArray *chains,
                                const struct report_options *options);
/* The measure of that name, if it is a number per person, or NULL. */
const struct measure *rank_measure_find (const char *name);
/* The measure that is taken if none is named. */
const struct measure *rank_measure_normal (const struct network *network);
/* Everybody in order of one measure: `pln rank`. measures: with this one. O(n log n). */
struct document *rank_document (const struct network *network, const struct measures *measures,
                                const struct measure *measure,
                                const struct report_options *options);
/* What is behind a figure: `pln why`. */
struct why_form
{
  gboolean all;          /* every row, not only the newest 30 */
  gboolean for_programs; /* columns for CSV and JSON: ISO dates, folders */
};
/* The rows of a tie, with what each adds. The network's log must have its records and lines.
 * O(records). */
struct document *why_tie_document (const struct network *network, guint32 tie,
                                   const struct why_form *form);
/* A figure of a person, and the ties it comes from. measures: with this one. */
struct document *why_person_document (const struct network *network,
                                      const struct measures *measures,
                                      const struct measure *measure, guint32 person,
                                      const struct why_form *form);
/* A suggestion of the month by its number, from 1: what makes it, what would make it go away, and
 * the rows behind it. measures: those of why_needs. NULL and PLN_ERROR_USAGE if there is none. */
struct document *why_advice_document (const struct network *network,
                                      const struct measures *measures, guint32 number,
                                      const struct why_form *form, GError **error);
void why_needs (const struct network *network, struct measure_set *set);
/* What changed between two periods of a log: `pln change`. */
struct period
{
  const struct network *network;
  const struct measures *measures;
  gint32 days; /* of it that the log covers */
};
struct document *change_document (const struct period *before, const struct period *after,
                                  const struct periods *periods,
                                  const struct report_options *options);
void change_needs (struct measure_set *set);
/* The person that a text names, by the whole name or by a part that only one person has. NONE and
 * PLN_ERROR_USAGE, with similar names, otherwise. */
guint32 person_named (const struct network *network, const char *text, GError **error);
/* The questions of `pln ask`: to read, and as a table to fill in that pln reads again. questions:
 * struct pair_question; open: pairs of which nothing is known; path: of the table, or NULL. */
struct document *questions_document (const struct network *network, const GArray *questions,
                                     guint64 open, const char *path);
void questions_to_csv (const struct network *network, const GArray *questions, GString *out);

struct check_options
{
  gboolean full;
  guint32 merges; /* rows in the table of likely duplicates; NONE: not written */
  const char *merges_path;
};

/* What pln understood of the files: `pln check`. network may be NULL. */
struct document *check_document (const struct log *log, const struct network *network,
                                 const struct check_options *options);
/* Likely duplicates for the user to review: CSV that --aliases can read. Returns the number of
 * rows. */
guint32 merges_to_csv (const struct network *network, GString *out);
/* `pln explain`: all measures, or one (NULL and PLN_ERROR_USAGE if no measure has that name; the
 * error suggests the nearest). */
struct document *explain_document (const char *measure, GError **error);
/* What `pln explain` explains; a static NULL-terminated array. */
const char *const *explain_names (void);
/* Says what can still be recognised of people under pseudonyms; once, and nothing if they are not. */
void document_disclose (struct document *document, const struct network *network);
void document_free (struct document *document);

/* Writers. width: columns of the terminal, at least 40. */
void document_to_text (const struct document *document, int width, GString *out);
/* The same with bold headings and restrained colour. */
void document_to_terminal (const struct document *document, int width, GString *out);
/* map: the path of a picture from the folder of the Markdown file, or NULL. */
void document_to_markdown (const struct document *document, const char *map, GString *out);
/* The first table of the document, with all its columns; nothing if there is none. */
void document_to_csv (const struct document *document, GString *out);
struct paper_form
{
  enum paper paper;
  text_breaker breaker;
  gpointer breaker_data;
  const struct scene *map; /* on a page of its own, or NULL; the booklet borrows it */
};
/* On paper. Free with booklet_free. */
struct booklet *document_to_booklet (const struct document *document,
                                     const struct paper_form *form);
/* The size of a map that fills its page, in pixels. */
void paper_map_size (enum paper paper, double *width, double *height);
void document_to_html (const struct document *document, const char *map_svg, GString *out);
/* Data of the map for graph files and pages. xy: positions of people in pixels, y down (NaN: none); radius in
 * pixels; rgb: 0xRRGGBB. Each per person, or NULL. */
struct graph_drawing
{
  const double *xy, *radius;
  const guint32 *rgb;
  const guint8 *emphasis;   /* per tie: enum emphasis */
  const char *size_words;   /* what a large radius shows; NULL: all are alike */
  guint32 coloured_circles; /* the largest, which have a colour and a title */
};

/* The report as a page with the map. Needs the measures of page_needs, unless it is static. */
struct page_map
{
  const char *svg;
  const struct graph_drawing *drawing;
  gboolean is_static;     /* without a script */
  gboolean ties_left_out; /* of the SVG */
};
void report_to_html (const struct document *document, const struct network *network,
                     const struct measures *measures, const struct page_map *map, GString *out);
void page_needs (const struct network *network, struct measure_set *set);
/* Writes only the document as JSON: pln, input, and a member for every section. */
void document_to_json (const struct document *document, const struct network *network,
                       GString *out);
/* The name and version of the form that report_to_json writes; src/report.schema.json describes
 * it. */
#define REPORT_SCHEMA "urn:pln:report:1"
/* Writes all results as JSON: pln, input, summary, contacts, ties, clusters, and a member for every
 * section of the document. */
void report_to_json (const struct document *document, const struct network *network,
                     const struct measures *measures, GString *out);

/* Adds the measures that the document in full and its tables show. */
void report_json_needs (const struct network *network, const struct report_options *options,
                        struct measure_set *set);

/* Tables for other programs: RFC 4180 CSV, UTF-8, LF, one row per contact or tie. Text that a
 * spreadsheet would run as a formula gets a leading '. */
void metrics_to_csv (const struct network *network, const struct measures *measures, GString *out);
void ties_to_csv (const struct network *network, const struct measures *measures, GString *out);
/* The same, handed on piece by piece, so that a large table is never in memory as a whole. FALSE as soon
 * as the sink is. */
typedef gboolean (*text_sink) (const char *text, gsize length, gpointer data);
gboolean ties_to_csv_sink (const struct network *network, const struct measures *measures,
                           text_sink sink, gpointer data);
/* The circles and their members, for the user to name; measures: with clusters. */
void circles_to_csv (const struct network *network, const struct measures *measures, GString *out);
/* Who brings which topic to the owner, how often and when last; measures: with learning. */
void topics_to_csv (const struct network *network, const struct measures *measures, GString *out);

/* Graph files for other programs, with all columns and the contacts file's attributes if the format
 * allows. drawing may be NULL. */
#define GRAPH_FORMAT(ending, name, writer)                                     \
  void writer (const struct network *network, const struct measures *measures, \
               const struct graph_drawing *drawing, GString *out);
#include "pln/graph_formats.h"
#undef GRAPH_FORMAT

#endif
