/* columns.h - finds the column of each role. */
#ifndef READ_COLUMNS_H
#define READ_COLUMNS_H

#include "pln/read.h"
#include "read/sniff/column_subset.h"
#include "read/sniff/profile.h"

struct column
{
  GRefString *name; /* from the header, or "column 3" */
  GRefString *folded;
  enum role role;
  gboolean told;    /* by the user */
  gboolean useless; /* the profile lists it and does not use it */
  guint32 next;     /* next column with this role, or NO_COLUMN */
  guint32 key;      /* contacts: the attribute's key, or NONE */
};

struct columns
{
  struct column *column;
  guint32 count;
  guint32 of_role[N_ROLES]; /* its first column, or NO_COLUMN */
};

/* Gives each column a role from the header cells and overwrites earlier roles. The user's
 * overrides ("ROLE=NAME") come first, then the profile's table, then (unless the profile lists all
 * columns) the known header words. */
void columns_plan (struct columns *columns, const char *const *header, guint32 count,
                   const struct profile *profile, const char *const *overrides);
/* Finds out which name columns are first names and which are last names. */
void columns_infer_names (struct columns *columns);
/* Refines the roles by looking at all columns together, once the kind of rows is known. */
void columns_settle (struct columns *columns, gboolean contacts);
/* Gives columns without a header the roles listed, in order, unless an override names "column 3". */
void columns_number (struct columns *columns, const enum role *roles, guint32 count,
                     const char *const *overrides);
/* Releases what columns held before. The copies share the names. */
void columns_copy (struct columns *columns, const struct columns *source);
void columns_clear (struct columns *columns);
gboolean columns_have (const struct columns *columns, enum role role);
/* Is there a column of people, at either end or with whoever was there? */
gboolean columns_have_people (const struct columns *columns);
gboolean columns_have_both_ends (const struct columns *columns);
/* Does each row name two people or more: at two ends, or in two columns of those who were there? */
gboolean columns_have_pairs (const struct columns *columns);
/* A year, and a month, a week or a quarter, in columns of their own. */
gboolean columns_have_date_parts (const struct columns *columns);
static inline gboolean
column_holds_people (const struct column *column)
{
  return role_is_end (column->role);
}
/* Whole names, or their parts. */
static inline gboolean
column_gives_names (const struct column *column)
{
  return role_names_person (column->role);
}
void columns_set_role (struct columns *columns, guint32 column, enum role role);
/* Of roles that one column has (the day, the weight ...), other columns are relieved where the user named
 * the one. */
void columns_yield_to_told (struct columns *columns);

/* The first columns of these roles, one bit each, of the first 64; their cells often repeat the same words. */
guint64 columns_word_set (const struct columns *columns, const enum role *roles, guint count);
/* TRUE if one of the overrides names this header. */
gboolean override_names (const char *const *overrides, const char *header, enum role *role);
/* "channel=none": no column is one, whether there is a column "none" or not. */
gboolean override_denies_role (const char *override);

/* Adds to the set of strings, which borrows them, each override that names one of these columns. */
void overrides_note_used (const char *const *overrides, const struct columns *columns,
                          GHashTable *used);
/* PLN_ERROR_USAGE for an override without '=' or with an unknown role. */
gboolean overrides_check (const char *const *overrides, GError **error);

#endif
