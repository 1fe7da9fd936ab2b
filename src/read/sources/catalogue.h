/* catalogue.h - all tables that the names given by the user lead to: a file is one, a folder or an
 * archive holds several. Their order depends on names, not on the order in a folder or an archive. */
#ifndef READ_CATALOGUE_H
#define READ_CATALOGUE_H

#include "read/sources/table_source.h"

struct catalogue
{
  const char *sheet; /* borrowed */
  gboolean sheet_found;
  GPtrArray *argument;  /* the names, as the user gave them */
  GPtrArray *source;    /* struct table_source */
  guint books;          /* workbooks seen so far */
  GHashTable *versions; /* of events of calendars, or NULL */
  GPtrArray *aside;     /* struct left_aside: files that are not tables, in the order of names */
};

/* A file in a folder or an archive that is not read. */
struct left_aside
{
  char *title, *label;
  char *part; /* a sheet, or NULL */
  char *why;  /* a whole message, or NULL: it does not look like a table */
  guint argument;
  gboolean may_be_empty; /* a calendar or address cards, beside other files */
};

/* sheet: the name of the sheets of workbooks to take, or NULL. */
struct catalogue *catalogue_new (const char *sheet);
void catalogue_free (struct catalogue *catalogue);
/* Adds the tables that a name on the command line leads to. FALSE and an error for an archive that
 * cannot be read. Linear in the names; of each file, the first bytes are read. */
gboolean catalogue_add (struct catalogue *catalogue, const char *path, gboolean is_contacts,
                        GError **error);
/* Finds which of several calendars tells the last version of an event. */
void catalogue_compare_calendars (struct catalogue *catalogue, const char *encoding);
/* Adds a source of another catalogue, to be read once more. */
void catalogue_add_again (struct catalogue *catalogue, const struct table_source *source);

/* Moves a source that is not a table after all to those left aside. */
void catalogue_leave_aside (struct catalogue *catalogue, struct table_source *source,
                            const char *why);
/* The source is read behind all others. */
void catalogue_put_last (struct catalogue *catalogue, struct table_source *source);
/* Numbers the sources by their places. */
void catalogue_number (struct catalogue *catalogue);
/* Sorts the files left aside by argument and name. */
void catalogue_sort_aside (struct catalogue *catalogue);
/* The sources of contacts, or the others. */
guint catalogue_count (const struct catalogue *catalogue, gboolean contacts);

#endif
