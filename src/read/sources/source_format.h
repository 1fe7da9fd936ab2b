/* source_format.h - a kind of file that is not a table and becomes one: sheets, calendars, address
 * cards. */
#ifndef READ_SOURCE_FORMAT_H
#define READ_SOURCE_FORMAT_H

#include "read/sources/generated_table.h"

struct table_source;

struct source_format
{
  const char *title;    /* for pln check: "calendar (.ics)" */
  const char *row_word; /* "row", "event", "card" */
  const char *profile;  /* how its rows are understood, by name; NULL: as any table */
  /* NULL and an error if it cannot be read. */
  struct row_generator *(*open) (struct table_source *source, const char *encoding, GError **error);
};

#endif
