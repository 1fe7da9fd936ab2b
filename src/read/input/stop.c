/* Marks errors by their domain. */
#include "read/input/stop.h"

static GQuark
stop_quark (void)
{
  return g_quark_from_static_string ("pln-stop-quark");
}

gboolean
stop (GError **error, enum pln_error code, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  fail (error, code, "%s", message);
  if (error != NULL)
    (*error)->domain = stop_quark ();
  return FALSE;
}

gboolean
error_stops (const GError *error)
{
  return error->domain == stop_quark () || error->code == PLN_ERROR_SYSTEM;
}

void
error_unmark (GError *error)
{
  if (error->domain == stop_quark ())
    error->domain = PLN_ERROR;
}
