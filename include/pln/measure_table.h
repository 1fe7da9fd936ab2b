/* measure_table.h - the registry of measures: all that CSV, JSON, graph files, maps and `pln
 * explain` know about a measure. Its rows are in src/measure/measure_rows.h. */
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

/* Cost of computing it: n people, m ties. */
enum measure_cost
{
  MEASURE_NO_COST,   /* part of the network */
  MEASURE_STRUCTURE, /* O(n + m), computed first because many measures need it */
  MEASURE_LINEAR,    /* O(n + m) */
  MEASURE_TRIANGLES, /* O(m sqrt m) */
  MEASURE_SEARCHES   /* O(n m), or many passes over all ties */
};

struct measuring;

struct measure
{
  const char *name; /* also of its column; unique per person, per tie and in the network */
  void (*compute) (struct measuring *measuring);
  enum measure_whose whose;
  enum measure_format format;
  enum measure_cost cost;
  const char *needs;          /* names of the measures it needs, separated by spaces, or NULL */
  const char *needs_unowned;  /* instead, of a network without an owner; NULL: the same */
  const char *needs_weighted; /* instead, by weighted paths; NULL: the same */
  /* Where the values are: either in an array of the given format, made by the registry and kept in
   * measures.array, or returned by a function. array: offset of the member of struct measures that
   * points to the array too, or 0. */
  gsize array;
  gboolean made; /* the function makes the array itself, or none if there is nothing to say */
  double (*number) (const struct measures *measures, guint32 row);
  void (*text) (const struct measures *measures, guint32 row, GString *out);
  gboolean low_first;     /* a low value is what people look for, so ranks begin there */
  gboolean internal;      /* only for other measures: no column, no explanation */
  const char *legend;     /* legend for circles sized by it, or NULL */
  const char *told_after; /* the measure before it in `pln explain`; NULL: in table order */
  /* In words, NULL if there is nothing to say. A tie measure without a title is explained together
   * with the person measure of the same name. */
  const char *title; /* one sentence that says what it is */
  const char *formula, *source, *reading, *caveat;
};

/* Ends with a NULL name. */
extern const struct measure measure_table[];

guint measure_count (void);
/* Finds a measure by name; NULL if there is none. */
const struct measure *measure_find (const char *name, enum measure_whose whose);
/* Is it a number per person that a map can show? */
gboolean measure_sizes_circles (const struct measure *measure);
/* Names of these measures; a static NULL-terminated array. */
const char *const *measure_size_names (void);
/* Does it have a column? */
gboolean measure_has_column (const struct measure *measure, const struct measures *measures);
/* The value for a person or tie. TRUE: text; FALSE: number (NaN: not defined, or not computed). */
gboolean measure_cell (const struct measure *measure, const struct measures *measures, guint32 row,
                       GString *text, double *number);

/* The set of wanted measures. Measures that they need are added when they are computed. */
#define MEASURES_MOST 256
struct measure_set
{
  guint64 bit[MEASURES_MOST / 64];
};
/* names: separated by spaces; each must exist; NULL: none. */
void measure_set_add (struct measure_set *set, const char *names);
void measure_set_add_columns (struct measure_set *set, enum measure_whose whose);
void measure_set_add_all (struct measure_set *set);
gboolean measure_set_has (const struct measure_set *set, guint index);

#endif
