/* expansion.h - how a name on the command line becomes sources; shared by the files that follow it
 * through folders, archives and workbooks. */
#ifndef READ_EXPANSION_H
#define READ_EXPANSION_H

#include "read/sources/catalogue.h"
#include "read/sources/workbook.h"

/* What follows from one name of the command line. */
struct expansion
{
  struct catalogue *catalogue;
  guint argument;
  gboolean is_contacts;
  gsize prefix;        /* length of its title and ", " in the titles of files in it */
  gsize nested, small; /* bytes kept so far */
};

/* A source without a place yet. name: of the file, maybe with folders. */
struct table_source *source_new (const struct expansion *to, const char *title, const char *name);
/* The catalogue takes the source. */
void add_source (struct expansion *to, struct table_source *source);
/* The same, as one that is not read; why: a whole message, or NULL. */
void leave_aside (struct expansion *to, struct table_source *source, const char *why);
/* A file whose first bytes are known is either. */
void add_found (struct expansion *to, struct table_source *source, const guint8 *head,
                gsize length);

/* All tables in an archive whose own name is `base`. found: it was in a folder or another archive;
 * is_zip: it may be a workbook. FALSE and an error if it cannot be read. */
gboolean add_archive (struct expansion *to, struct archive_file *file, const char *base,
                      gboolean is_zip, gboolean found, GError **error);
/* The same for the sheets of a workbook, and for other documents. */
gboolean add_workbook (struct expansion *to, struct archive_file *file, const char *base,
                       gboolean found, const struct workbook_look *look, GError **error);

#endif
