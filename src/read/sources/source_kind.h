/* source_kind.h - what a file is, from its first bytes and its name. */
#ifndef READ_SOURCE_KIND_H
#define READ_SOURCE_KIND_H

#include <glib.h>

enum
{
  SOURCE_HEAD = 4096 /* bytes that are enough to tell */
};

enum source_kind
{
  SOURCE_ZIP, /* an archive, or a workbook */
  SOURCE_GZIP,
  SOURCE_TAR,
  SOURCE_CALENDAR, /* .ics */
  SOURCE_CARDS,    /* .vcf */
  SOURCE_OTHER     /* a table of text, or nothing that pln reads */
};

enum source_kind source_kind_of (const char *name, const guint8 *head, gsize length);

gboolean source_kind_is_archive (enum source_kind kind);

/* Files of the system that nobody means: hidden ones, those of Finder and Explorer, locks of Office.
 * Takes a path, of which any part may be such a name. */
gboolean source_is_of_system (const char *path);

/* Does the end of the name say that the file may be a table of text? */
gboolean source_is_named_table (const char *name);

#endif
