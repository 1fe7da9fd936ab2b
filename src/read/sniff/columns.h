/* columns.h - which column serves which role. */
#ifndef READ_COLUMNS_H
#define READ_COLUMNS_H

#include "pln/read.h"
#include "read/sniff/profile.h"

#define NO_COLUMN G_MAXUINT32

struct column
{
  char *name; /* as the header says, or "column 3" */
  char *folded;
  enum role role;
  gboolean useless; /* the profile knows it and has no use for it */
  guint32 next;     /* next column with this role, or NO_COLUMN */
  guint32 key;      /* contacts: the attribute's key, or NONE */
};

struct columns
{
  struct column *column;
  guint32 count;
  guint32 of_role[N_ROLES]; /* the first column with it, or NO_COLUMN */
};

/* From header cells; clears what columns held.  With a profile its table comes
 * first, then (unless it lists all) the names; the user's overrides
 * ("ROLE=NAME") come before both. */
void columns_plan (struct columns *columns, const char *const *header, guint32 count,
                   const struct profile *profile, const char *const *overrides);
/* Which names are first and last names. */
void columns_infer_names (struct columns *columns);
/* What the columns say together, once it is known what the rows are. */
void columns_settle (struct columns *columns, gboolean contacts);
/* The roles of columns without names, in order. */
void columns_number (struct columns *columns, const enum role *roles, guint32 count);
void columns_clear (struct columns *columns);
gboolean columns_have (const struct columns *columns, enum role role);
static inline gboolean
column_holds_people (const struct column *column)
{
  return column->role == ROLE_WITH || column->role == ROLE_FROM || column->role == ROLE_TO;
}
void columns_set_role (struct columns *columns, guint32 column, enum role role);

/* TRUE if the cell is the header that one of the overrides names. */
gboolean override_names (const char *const *overrides, const char *header, enum role *role);
/* Bit i: override i names one of these columns. */
guint64 overrides_used (const char *const *overrides, const struct columns *columns);
/* PLN_ERROR_USAGE for an override without '=' or with a role that is none. */
gboolean overrides_check (const char *const *overrides, GError **error);

#endif
