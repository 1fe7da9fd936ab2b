/* Sheets, calendars, address cards and archives from any bytes: the first byte chooses what they are.
 * Sheets are packed into a workbook first, so that the fuzzer changes XML and not a compressed stream. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "fuzz/target.h"
#include "pln/read.h"

static void
put (GByteArray *out, guint64 number, guint bytes)
{
  for (guint i = 0; i < bytes; i++, number >>= 8)
    g_byte_array_append (out, (const guint8[]){ number & 0xff }, 1);
}

static guint32
checksum (const guint8 *bytes, gsize length)
{
  guint32 sum = 0xffffffff;
  for (gsize i = 0; i < length; i++)
    {
      sum ^= bytes[i];
      for (guint bit = 0; bit < 8; bit++)
        sum = sum >> 1 ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
  return ~sum;
}

/* A member that is stored as it is, in the file and in its list. */
static void
add_member (GByteArray *zip, GByteArray *list, const char *name, const guint8 *bytes, gsize length)
{
  guint32 sum = checksum (bytes, length), at = zip->len;
  GByteArray *const both[] = { zip, list };
  for (guint i = 0; i < 2; i++)
    {
      put (both[i], i == 0 ? 0x04034b50 : 0x02014b50, 4);
      put (both[i], 20, i == 0 ? 2 : 4);
      put (both[i], 0, 8); /* flags, stored, time */
      put (both[i], sum, 4);
      put (both[i], length, 4);
      put (both[i], length, 4);
      put (both[i], strlen (name), 2);
      put (both[i], 0, i == 0 ? 2 : 12);
      if (i == 1)
        put (both[i], at, 4);
      g_byte_array_append (both[i], (const guint8 *)name, (guint)strlen (name));
    }
  g_byte_array_append (zip, bytes, (guint)length);
}

static GByteArray *
workbook (const char *const *name, const guint8 *bytes, gsize length)
{
  GByteArray *zip = g_byte_array_new (), *list = g_byte_array_new ();
  guint members = 0;
  /* Parts are separated by zero bytes. */
  for (; name[members] != NULL; members++)
    {
      const guint8 *end = memchr (bytes, 0, length);
      gsize part = end != NULL ? (gsize)(end - bytes) : length;
      add_member (zip, list, name[members], bytes, part);
      gsize taken = MIN (part + 1, length);
      bytes += taken;
      length -= taken;
    }
  guint32 start = zip->len;
  g_byte_array_append (zip, list->data, list->len);
  put (zip, 0x06054b50, 4);
  put (zip, 0, 4);
  put (zip, members, 2);
  put (zip, members, 2);
  put (zip, list->len, 4);
  put (zip, start, 4);
  put (zip, 0, 2);
  g_byte_array_unref (list);
  return zip;
}

static GByteArray *
text (const char *start, const guint8 *bytes, gsize length)
{
  GByteArray *all = g_byte_array_new ();
  g_byte_array_append (all, (const guint8 *)start, (guint)strlen (start));
  return g_byte_array_append (all, bytes, (guint)length);
}

static GByteArray *
input (const guint8 *bytes, gsize length)
{
  static const char *const xlsx[]
    = { "xl/worksheets/s.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
        "xl/workbook.xml",     "xl/_rels/workbook.xml.rels", NULL };
  static const char *const ods[] = { "mimetype", "content.xml", NULL };
  if (bytes[0] == 'R') /* archives as they are */
    return text ("", bytes + 1, length - 1);
  switch (bytes[0] % 4)
    {
    case 0:
      return text ("BEGIN:VCALENDAR\n", bytes + 1, length - 1);
    case 1:
      return text ("BEGIN:VCARD\n", bytes + 1, length - 1);
    case 2:
      return workbook (xlsx, bytes + 1, length - 1);
    default:
      return workbook (ods, bytes + 1, length - 1);
    }
}

static void
try_input (const guint8 *bytes, gsize length)
{
  if (length == 0)
    return;
  GByteArray *all = input (bytes, length);
  int file = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (write (file, all->data, all->len), ==, (gssize)all->len);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", file);
  const char *const files[] = { path, NULL };
  const struct read_options options
    = { .files = files, .keep_lines = length % 3 == 1, .threads = 1 };
  g_autoptr (GError) error = NULL;
  struct log *log = log_read (&options, &error);
  g_assert_true ((log != NULL) == (error == NULL));
  g_assert_true (log != NULL || g_utf8_validate (error->message, -1, NULL));
  log_free (log);
  close (file);
  g_byte_array_unref (all);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 100, 50 }, try_input, bytes, length);
}
