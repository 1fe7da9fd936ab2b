/* Errors whose code is the exit code. */
#include <errno.h>
#include "pln/base.h"

G_DEFINE_QUARK (pln - error - quark, pln_error)

gboolean
fail (GError **error, enum pln_error code, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  if (error != NULL)
    {
      g_clear_error (error);
      *error = g_error_new_valist (PLN_ERROR, (gint)code, format, arguments);
    }
  va_end (arguments);
  return FALSE;
}

const char *
system_cure (int error_number)
{
  return error_number == EACCES || error_number == EPERM
           ? "; you may not read it: ask whoever owns it, or let them copy it for you"
           : "";
}

const char *
system_reason (int error_number)
{
  const char *text = g_strerror (error_number);
  if (!g_ascii_isupper (text[0]) || !g_ascii_islower (text[1]))
    return text;
  g_autofree char *lower = g_strdup (text);
  lower[0] = g_ascii_tolower (lower[0]);
  return g_intern_string (lower);
}
