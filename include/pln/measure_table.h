/* measure_table.h - the registry of measures: all that CSV, JSON, graph files, maps and `pln
 * explain` know of one.  The rows stand in src/measure/measure_rows.h. */
#ifndef PLN_MEASURE_TABLE_H
#define PLN_MEASURE_TABLE_H

#include "pln/measure.h"

enum measure_whose
{
  MEASURE_PER_PERSON,
  MEASURE_PER_TIE,
  MEASURE_OF_NETWORK
};

enum measure_format
{
  MEASURE_REAL,  /* double */
  MEASURE_COUNT, /* guint32 */
  MEASURE_FLAG,  /* guint8 */
  MEASURE_TEXT
};

/* What computing it takes: n people, m ties. */
enum measure_cost
{
  MEASURE_NO_COST,   /* is there with the network */
  MEASURE_STRUCTURE, /* O(n + m), and first: much is made of it */
  MEASURE_LINEAR,    /* O(n + m) */
  MEASURE_TRIANGLES, /* O(m sqrt m) */
  MEASURE_SEARCHES   /* O(n m), or many rounds over all ties */
};

struct measuring;

struct measure
{
  const char *name; /* of its column too; once per person, per tie, of the network */
  void (*compute) (struct measuring *measuring);
  enum measure_whose whose;
  enum measure_format format;
  enum measure_cost cost;
  const char *needs; /* names of other measures, between spaces, or NULL */
  /* Where a figure is: in an array of the format, made by the registry and kept in
   * measures.array; array: offset of the member of struct measures that points to it too, or 0.
   * Else a function finds it. */
  gsize array;
  gboolean made; /* the function makes the array itself, or none where it has nothing to say */
  double (*number) (const struct measures *measures, guint32 row);
  void (*text) (const struct measures *measures, guint32 row, GString *out);
  gboolean internal;  /* for other measures alone: no column, no explanation */
  const char *legend; /* of circles sized by it, or NULL */
  const char
    *told_after; /* the measure that `pln explain` lists before it; NULL: as in the table */
  /* In words, NULL where there is nothing to say.  A measure of ties without a title is explained
   * under the same name of people. */
  const char *title; /* what it is, in a sentence */
  const char *formula, *source, *reading, *caveat;
};

/* Ends with a NULL name. */
extern const struct measure measure_table[];

guint measure_count (void);
/* By name; NULL if there is none. */
const struct measure *measure_find (const char *name, enum measure_whose whose);
/* A number per person that a map can show. */
gboolean measure_sizes_circles (const struct measure *measure);
/* The names of these; a NULL-terminated static array. */
const char *const *measure_size_names (void);
/* Is there a column of it? */
gboolean measure_has_column (const struct measure *measure, const struct measures *measures);
/* Its figure of a person or tie: TRUE: text; FALSE: number (NaN: not defined, or not computed). */
gboolean measure_cell (const struct measure *measure, const struct measures *measures, guint32 row,
                       GString *text, double *number);

/* Which measures are wanted.  Those that they need are added when they are computed. */
#define MEASURES_MOST 256
struct measure_set
{
  guint64 bit[MEASURES_MOST / 64];
};
/* names: between spaces; each must be there; NULL: none. */
void measure_set_add (struct measure_set *set, const char *names);
void measure_set_add_columns (struct measure_set *set, enum measure_whose whose);
void measure_set_add_all (struct measure_set *set);
gboolean measure_set_has (const struct measure_set *set, guint index);

#endif
