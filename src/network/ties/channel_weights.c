/* The weight of each channel: 1, unless --channel-weight sets another. */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/text.h"
#include "network/ties/ties.h"

static gboolean
fail_with_channels (const struct log *log, const char *name, GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL), near = g_string_new (NULL);
  struct nearest nearest;
  nearest_start (&nearest, name);
  for (guint32 i = 0; i < log->n_channels; i++)
    if (log->channel[i].name[0] != '\0')
      {
        g_string_append_printf (known, "%s%s", known->len == 0 ? "" : ", ", log->channel[i].name);
        nearest_offer (&nearest, log->channel[i].name);
      }
  gboolean any = nearest_append (&nearest, near);
  nearest_end (&nearest);
  if (known->len == 0)
    return fail (error, PLN_ERROR_USAGE,
                 "--channel-weight: the data has no channels; leave this option out");
  return fail (error, PLN_ERROR_USAGE, "--channel-weight: no row has the channel \"%s\"; %s%s%s",
               name, any ? "did you mean " : "the channels are ", any ? near->str : known->str,
               any ? "?" : "");
}

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

  g_autofree char *name = g_strndup (option, (gsize)(equals - option));
  g_autoptr (GString) wanted = g_string_new (NULL), folded = g_string_new (NULL);
  gboolean found = FALSE;
  text_fold (name, wanted);
  for (guint32 i = 0; i < log->n_channels; i++)
    {
      text_fold (log->channel[i].name, folded);
      if (!g_string_equal (wanted, folded))
        continue;
      weight[i] = value;
      found = TRUE;
    }
  return found || fail_with_channels (log, name, error);
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
