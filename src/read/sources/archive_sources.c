/* The tables in an archive as sources.
 *
 * An archive within an archive is kept in memory while pln runs, up to a limit; one within that is
 * left aside. Members that are small are kept as well, so that an archive of many small files is
 * read once. */
#include <string.h>
#include "pln/base.h"
#include "read/sources/expansion.h"
#include "read/sources/source_kind.h"

enum
{
  NESTED_MOST = 48 << 20, /* bytes of archives within archives */
  SMALL_MEMBER = 1 << 16, /* a member up to this size is kept ... */
  SMALL_MOST = 16 << 20   /* ... until all together have this size */
};

static gboolean add_any (struct expansion *to, struct archive_file *file, const char *base,
                         gboolean is_zip, gboolean found, guint depth, GError **error);

/* The bytes of the present member up to a limit. */
static gboolean
read_start (struct archive_walk *walk, GByteArray *bytes, gsize most, GError **error)
{
  guint8 piece[SOURCE_HEAD];
  while (bytes->len < most)
    {
      gssize got = archive_walk_read (walk, piece, MIN (sizeof piece, most - bytes->len), error);
      if (got < 0)
        return FALSE;
      if (got == 0)
        break;
      g_byte_array_append (bytes, piece, (guint)got);
    }
  return TRUE;
}

/* An archive that is the present member of another, and of which the start has been read. */
static gboolean
add_nested (struct expansion *to, struct archive_walk *walk, struct table_source *source,
            GByteArray *start, enum source_kind kind, GError **error)
{
  g_autoptr (GBytes) rest
    = archive_member_bytes (walk, NESTED_MOST - MIN (to->nested, NESTED_MOST), error);
  if (rest == NULL)
    return FALSE;
  gsize length;
  const guint8 *bytes = g_bytes_get_data (rest, &length);
  g_byte_array_append (start, bytes, (guint)length);
  to->nested += start->len;
  g_autoptr (GBytes) all = g_bytes_new (start->data, start->len);
  struct archive_file *file = archive_file_new (NULL, all, source->title, kind == SOURCE_GZIP);
  gboolean done = add_any (to, file, source->name, kind == SOURCE_ZIP, TRUE, 1, error);
  archive_file_unref (file);
  return done;
}

static gboolean
take_member (struct expansion *to, struct archive_walk *walk, struct table_source *source,
             guint depth, GError **error)
{
  g_autoptr (GByteArray) start = g_byte_array_new ();
  if (!read_start (walk, start, SOURCE_HEAD, error))
    {
      table_source_free (source);
      return FALSE;
    }
  enum source_kind kind = source_kind_of (source->name, start->data, start->len);
  if (source_kind_is_archive (kind))
    {
      gboolean done = TRUE;
      if (depth == 0)
        done = add_nested (to, walk, source, start, kind, error);
      if (depth == 0)
        table_source_free (source);
      else
        leave_aside (to, source, NULL);
      return done;
    }
  if ((kind != SOURCE_OTHER || source_is_named_table (source->name)) && to->small < SMALL_MOST)
    {
      if (!read_start (walk, start, SMALL_MEMBER + 1, error))
        {
          table_source_free (source);
          return FALSE;
        }
      if (start->len <= SMALL_MEMBER)
        source->content = g_bytes_new (start->data, start->len);
      to->small += source->content != NULL ? start->len : 0;
    }
  add_found (to, source, start->data, start->len);
  return TRUE;
}

/* "log.csv" of "log.csv.gz". */
static char *
name_without_gz (const char *base)
{
  gsize length = strlen (base);
  gboolean gz = length > 3 && g_ascii_strcasecmp (base + length - 3, ".gz") == 0;
  return g_strndup (base, gz ? length - 3 : length);
}

static gboolean
add_members (struct expansion *to, struct archive_file *file, const char *base, guint depth,
             GError **error)
{
  const char *name;
  GError *problem = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  struct archive_walk *walk = archive_walk_open (file, error);
  if (walk == NULL)
    return FALSE;
  while (problem == NULL && archive_walk_next (walk, &name, &problem))
    {
      g_autofree char *title
        = *name != '\0' ? g_strdup_printf ("%s, %s", file->title, name) : g_strdup (file->title);
      g_autofree char *own = *name != '\0' ? g_strdup (name) : name_without_gz (base);
      if (source_is_of_system (own))
        continue;
      struct table_source *source = source_new (to, title, own);
      source->found = *name != '\0';
      source->within = archive_file_ref (file);
      source->member = g_strdup (name);
      if (g_hash_table_add (seen, g_strdup (name)))
        take_member (to, walk, source, depth, &problem);
      else
        leave_aside (to, source, NULL);
    }
  archive_walk_close (walk);
  if (problem != NULL)
    g_propagate_error (error, problem);
  return problem == NULL;
}

static gboolean
add_any (struct expansion *to, struct archive_file *file, const char *base, gboolean is_zip,
         gboolean found, guint depth, GError **error)
{
  struct workbook_look look = { WORKBOOK_NONE };
  if (is_zip && !workbook_look_into (&look, file, error))
    return FALSE;
  return look.kind == WORKBOOK_NONE ? add_members (to, file, base, depth, error)
                                    : add_workbook (to, file, base, found, &look, error);
}

gboolean
add_archive (struct expansion *to, struct archive_file *file, const char *base, gboolean is_zip,
             gboolean found, GError **error)
{
  return add_any (to, file, base, is_zip, found, 0, error);
}
