/* Attributes of people by which the rings are divided into sectors. */
#include "layout/placement/radial.h"

const char *
ring_sector_value (const struct network *network, const char *by, guint32 person)
{
  const struct log *log = network->log;
  const char *value = NULL;
  for (guint32 key = 0; log != NULL && key < log->n_attribute_keys; key++)
    if (g_ascii_strcasecmp (log->attribute_key[key], by) == 0)
      value = network_attribute (network, person, key);
  return value != NULL ? value : "";
}

gboolean
rings_check_by (const struct network *network, const char *by, GError **error)
{
  const struct log *log = network->log;
  g_autoptr (GString) known = g_string_new (NULL);
  if (by == NULL)
    return TRUE;
  for (guint32 key = 0; log != NULL && key < log->n_attribute_keys; key++)
    {
      if (!network_has_attribute (network, key))
        continue;
      if (g_ascii_strcasecmp (log->attribute_key[key], by) == 0)
        return TRUE;
      g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", log->attribute_key[key]);
    }
  if (known->len == 0)
    return fail (
      error, PLN_ERROR_USAGE,
      "--by \"%s\": the data has only names of people; add a table of people with -c FILE", by);
  return fail (error, PLN_ERROR_USAGE, "--by: nobody has a \"%s\"; use %s", by, known->str);
}
