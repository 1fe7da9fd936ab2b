/* Each line a value of one column of dates. */
#include <string.h>
#include "fuzz/target.h"
#include "read/dates/date_column.h"

static void
read_column (char **lines, enum date_order order)
{
  struct date_column *column = date_column_new (order);
  g_autoptr (GArray) codes = g_array_new (FALSE, FALSE, sizeof (gint32));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gint32 code = 0;
      const char *reason = NULL;
      enum date_result result = date_column_read (column, lines[i], i + 1, &code, &reason);
      g_assert_true ((result == DATE_BAD) == (reason != NULL));
      if (result != DATE_READ)
        continue;
      g_assert_cmpint (code, !=, DAY_NONE);
      g_array_append_val (codes, code);
    }
  if (date_column_settle (column, "FILE", "date", &error))
    for (guint i = 0; i < codes->len; i++)
      {
        gint32 day = date_column_day (column, g_array_index (codes, gint32, i));
        g_autoptr (GString) text = g_string_new (NULL);
        if (day != DAY_NONE && date_column_is_calendar (column))
          day_append_iso (text, day);
        g_assert_cmpuint (text->len, <, 12);
      }
  else
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (codes->len == 0 || error != NULL || date_column_style (column) != NULL);
  date_column_free (column);
}

static void
try_input (const guint8 *bytes, gsize length)
{
  g_autofree char *text = text_of_bytes (bytes, length);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  for (enum date_order order = DATE_ORDER_AUTO; order <= DATE_ORDER_YMD; order++)
    read_column (lines, order);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 5, 5 }, try_input, bytes, length);
}
