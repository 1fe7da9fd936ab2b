/* Follows names to tables. Of each file the first bytes are read, to see what it is. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "read/input/file_type.h"
#include "read/sources/calendar_outline.h"
#include "read/sources/calendar_source.h"
#include "read/sources/cards_source.h"
#include "read/input/stop.h"
#include "read/sources/expansion.h"
#include "read/sources/folder_files.h"
#include "read/sources/source_kind.h"

static void
left_aside_free (struct left_aside *aside)
{
  g_free (aside->title);
  g_free (aside->label);
  g_free (aside->part);
  g_free (aside->why);
  g_free (aside);
}

struct catalogue *
catalogue_new (const char *sheet)
{
  struct catalogue *catalogue = g_new0 (struct catalogue, 1);
  catalogue->sheet = sheet;
  catalogue->argument = g_ptr_array_new_with_free_func (g_free);
  catalogue->source = g_ptr_array_new_with_free_func ((GDestroyNotify)table_source_free);
  catalogue->aside = g_ptr_array_new_with_free_func ((GDestroyNotify)left_aside_free);
  return catalogue;
}

void
catalogue_free (struct catalogue *catalogue)
{
  g_ptr_array_unref (catalogue->argument);
  g_ptr_array_unref (catalogue->source);
  g_ptr_array_unref (catalogue->aside);
  g_clear_pointer (&catalogue->versions, g_hash_table_unref);
  g_free (catalogue);
}

struct table_source *
source_new (const struct expansion *to, const char *title, const char *name)
{
  struct table_source *source = g_new0 (struct table_source, 1);
  source->title = g_strdup (title);
  source->label = g_strdup (strlen (title) > to->prefix ? title + to->prefix : title);
  source->name = g_path_get_basename (name);
  source->argument = to->argument;
  source->is_contacts = source->given_as_contacts = to->is_contacts;
  source->until = day_today ();
  return source;
}

void
add_source (struct expansion *to, struct table_source *source)
{
  g_ptr_array_add (to->catalogue->source, source);
}

static const struct source_format *
format_of_kind (enum source_kind kind)
{
  return kind == SOURCE_CALENDAR ? &calendar_format : kind == SOURCE_CARDS ? &cards_format : NULL;
}

static void
note_aside (struct catalogue *catalogue, const struct table_source *source, const char *why)
{
  struct left_aside *aside = g_new (struct left_aside, 1);
  *aside = (struct left_aside){
    g_strdup (source->title), g_strdup (source->label),
    g_strdup (source->part),  g_strdup (why),
    source->argument,         source->format == &calendar_format || source->format == &cards_format
  };
  g_ptr_array_add (catalogue->aside, aside);
}

/* Takes the source. */
void
leave_aside (struct expansion *to, struct table_source *source, const char *why)
{
  note_aside (to->catalogue, source, why);
  table_source_free (source);
}

void
catalogue_leave_aside (struct catalogue *catalogue, struct table_source *source, const char *why)
{
  note_aside (catalogue, source, why);
  g_ptr_array_remove (catalogue->source, source);
}

void
catalogue_put_last (struct catalogue *catalogue, struct table_source *source)
{
  guint at;
  if (g_ptr_array_find (catalogue->source, source, &at))
    g_ptr_array_add (catalogue->source, g_ptr_array_steal_index (catalogue->source, at));
}

void
catalogue_number (struct catalogue *catalogue)
{
  for (guint i = 0; i < catalogue->source->len; i++)
    ((struct table_source *)catalogue->source->pdata[i])->index = i;
}

guint
catalogue_count (const struct catalogue *catalogue, gboolean contacts)
{
  guint count = 0;
  for (guint i = 0; i < catalogue->source->len; i++)
    count += ((const struct table_source *)catalogue->source->pdata[i])->is_contacts == contacts;
  return count;
}

/* Takes a file whose first bytes are known. */
void
add_found (struct expansion *to, struct table_source *source, const guint8 *head, gsize length)
{
  g_autoptr (GError) problem = NULL;
  source->format = format_of_kind (source_kind_of (source->name, head, length));
  if (source->format != NULL || !source->found || source_is_named_table (source->name))
    {
      add_source (to, source);
      return;
    }
  /* What else it is: mail, a chat, JSON ... */
  if (content_is_text (source->title, head, length, 1, &problem))
    content_is_table (source->title, (const char *)head, length, &problem);
  leave_aside (to, source, problem != NULL ? problem->message : NULL);
}

/* Reads the first bytes; their number, or -1 and an error. */
static gssize
read_head (const char *path, const char *title, guint8 *head, GError **error)
{
  gsize length = 0;
  struct byte_source *bytes = file_bytes_open (path, title, error);
  if (bytes == NULL)
    return -1;
  for (gssize got = 1; got != 0 && length < SOURCE_HEAD; length += (gsize)got)
    {
      got = bytes->read (bytes, head + length, SOURCE_HEAD - length, error);
      if (got < 0)
        {
          byte_source_free (bytes);
          return -1;
        }
    }
  byte_source_free (bytes);
  return (gssize)length;
}

/* A regular file. */
static gboolean
add_file (struct expansion *to, const char *path, const char *title, gboolean found, GError **error)
{
  guint8 head[SOURCE_HEAD];
  gssize length = read_head (path, title, head, error);
  if (length < 0)
    return FALSE;
  enum source_kind kind = source_kind_of (path, head, (gsize)length);
  if (source_kind_is_archive (kind))
    {
      to->prefix = found ? to->prefix : strlen (title) + 2;
      struct archive_file *file = archive_file_new (path, NULL, title, kind == SOURCE_GZIP);
      g_autofree char *base = g_path_get_basename (path);
      gboolean done = add_archive (to, file, base, kind == SOURCE_ZIP, found, error);
      archive_file_unref (file);
      return done;
    }
  struct table_source *source = source_new (to, title, path);
  source->path = g_strdup (path);
  source->found = found;
  add_found (to, source, head, (gsize)length);
  return TRUE;
}

static gboolean
add_folder (struct expansion *to, const char *folder, GError **error)
{
  gsize length = strlen (folder);
  while (length > 1 && folder[length - 1] == '/')
    length--;
  g_autofree char *shown = g_strndup (folder, length);
  gboolean here = strcmp (shown, ".") == 0; /* its files need no folder before their names */
  to->prefix = here ? 0 : length + 2;
  g_autoptr (GPtrArray) files = folder_files_list (folder, shown, error);
  gboolean done = files != NULL;
  for (guint i = 0; done && i < files->len; i++)
    {
      const char *inner = files->pdata[i];
      g_autofree char *path = g_build_filename (folder, inner, NULL);
      g_autofree char *title = here ? g_strdup (inner) : g_strdup_printf ("%s, %s", shown, inner);
      done = add_file (to, path, title, TRUE, error);
    }
  return done;
}

static gint
compare_sources (gconstpointer a, gconstpointer b)
{
  const struct table_source *one = *(const struct table_source *const *)a,
                            *other = *(const struct table_source *const *)b;
  if (one->book > 0 && one->book == other->book)
    return one->order < other->order ? -1 : one->order > other->order;
  return strcmp (one->title, other->title);
}

static gint
compare_aside (gconstpointer a, gconstpointer b)
{
  const struct left_aside *one = *(const struct left_aside *const *)a,
                          *other = *(const struct left_aside *const *)b;
  return one->argument != other->argument ? (one->argument < other->argument ? -1 : 1)
                                          : strcmp (one->title, other->title);
}

void
catalogue_sort_aside (struct catalogue *catalogue)
{
  g_ptr_array_sort (catalogue->aside, compare_aside);
}

/* Sorts what one name has led to. */
static void
sort_from (GPtrArray *array, guint first, GCompareFunc compare)
{
  if (array->len > first)
    qsort (array->pdata + first, array->len - first, sizeof (gpointer), compare);
}

gboolean
catalogue_add (struct catalogue *catalogue, const char *path, gboolean is_contacts, GError **error)
{
  struct stat status;
  guint first = catalogue->source->len;
  struct expansion to = { .catalogue = catalogue, .is_contacts = is_contacts };
  to.argument = catalogue->argument->len;
  g_ptr_array_add (catalogue->argument, g_strdup (path));
  gboolean exists = strcmp (path, "-") != 0 && stat (path, &status) == 0;
  if (exists && S_ISDIR (status.st_mode))
    {
      if (!add_folder (&to, path, error))
        return FALSE;
    }
  else if (exists && S_ISREG (status.st_mode))
    {
      if (!add_file (&to, path, path, FALSE, error))
        return FALSE;
    }
  else
    {
      struct table_source *source = source_new (&to, path_title (path), path);
      source->path = g_strdup (path);
      g_free (source->label);
      source->label = g_strdup (path);
      add_source (&to, source);
    }
  sort_from (catalogue->source, first, compare_sources);
  catalogue_number (catalogue);
  return TRUE;
}

void
catalogue_compare_calendars (struct catalogue *catalogue, const char *encoding)
{
  catalogue->versions = calendar_outlines_read (catalogue->source, encoding);
}

void
catalogue_add_again (struct catalogue *catalogue, const struct table_source *source)
{
  struct table_source *again = g_new0 (struct table_source, 1);
  *again = *source;
  again->title = g_strdup (source->title);
  again->label = g_strdup (source->label);
  again->name = g_strdup (source->name);
  again->path = g_strdup (source->path);
  again->member = g_strdup (source->member);
  again->part = g_strdup (source->part);
  again->within = source->within != NULL ? archive_file_ref (source->within) : NULL;
  again->content = source->content != NULL ? g_bytes_ref (source->content) : NULL;
  again->numbers = NULL;
  again->owner = NULL;
  again->versions = NULL;
  again->outline = NULL;
  again->notes = NULL;
  again->index = catalogue->source->len;
  again->argument = catalogue->argument->len;
  again->is_contacts = again->given_as_contacts = again->found = FALSE;
  again->book = 0;
  g_ptr_array_add (catalogue->argument, g_strdup (source->title));
  g_ptr_array_add (catalogue->source, again);
}
