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
  if (error != NULL)
    {
      g_clear_error (error);
      *error = g_error_new_valist (stop_quark (), (gint)code, format, arguments);
    }
  va_end (arguments);
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
