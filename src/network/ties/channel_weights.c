/* The weight of each channel: 1, unless --channel-weight sets another. */
#include <string.h>
#include "pln/vocabulary.h"
#include "network/ties/ties.h"

static gboolean
set_weight (const struct log *log, const char *option, double *weight, GError **error)
{
  const char *equals = strrchr (option, '=');
  double value;
  if (equals == NULL || !number_parse (equals + 1, &value) || value < 0)
    return fail (error, PLN_ERROR_USAGE,
                 "--channel-weight: \"%s\" is not a weight; write a channel's name, an equals "
                 "sign and a number from 0, as in call=2",
                 option);

  g_autofree char *wanted = g_strndup (option, (gsize)(equals - option));
  g_autofree const char **name = g_new (const char *, MAX (log->n_channels, 1));
  g_autofree guint8 *found = g_new (guint8, MAX (log->n_channels, 1));
  for (guint32 i = 0; i < log->n_channels; i++)
    name[i] = log->channel[i].name;
  if (!channels_find ("--channel-weight", wanted, name, log->n_channels, found, error))
    return FALSE;
  for (guint32 i = 0; i < log->n_channels; i++)
    if (found[i])
      weight[i] = value;
  return TRUE;
}

double *
channel_weights_parse (const struct log *log, const char *const *option, GError **error)
{
  g_autofree double *weight = g_new (double, MAX (log->n_channels, 1));
  weight[0] = 1;
  for (guint32 i = 0; i < log->n_channels; i++)
    weight[i] = 1;
  for (; option != NULL && *option != NULL; option++)
    if (!set_weight (log, *option, weight, error))
      return NULL;
  return g_steal_pointer (&weight);
}
