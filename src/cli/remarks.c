#include "cli/progress.h"
#include "cli/remarks.h"

static GPtrArray *remarks;

void
remark_add (const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  char *line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  if (remarks == NULL)
    remarks = g_ptr_array_new_with_free_func (g_free);
  if (g_ptr_array_find_with_equal_func (remarks, line, g_str_equal, NULL))
    g_free (line);
  else
    g_ptr_array_add (remarks, line);
}

void
remarks_print (void)
{
  if (remarks == NULL)
    return;
  progress_wipe ();
  for (guint i = 0; i < remarks->len; i++)
    g_printerr ("pln: %s\n", (const char *)g_ptr_array_index (remarks, i));
  g_clear_pointer (&remarks, g_ptr_array_unref);
}
