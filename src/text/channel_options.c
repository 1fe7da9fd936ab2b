/* Options that name a channel: --channel-weight, --channel-kind. */
#include "pln/base.h"
#include "pln/fuzzy.h"
#include "pln/text.h"
#include "pln/vocabulary.h"

#define MOST_LISTED 20

static gboolean
fail_with_channels (const char *option, const char *wanted, const char *const *channel, guint32 n,
                    GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL), near = g_string_new (NULL);
  struct nearest nearest;
  guint32 listed = 0;
  nearest_start (&nearest, wanted);
  for (guint32 i = 0; i < n; i++)
    {
      if (channel[i][0] == '\0')
        continue;
      nearest_offer (&nearest, channel[i]);
      if (listed++ < MOST_LISTED)
        g_string_append_printf (known, "%s%s", known->len == 0 ? "" : ", ", channel[i]);
    }
  if (listed > MOST_LISTED)
    g_string_append_printf (known, " and %u more", listed - MOST_LISTED);
  gboolean any = nearest_append (&nearest, near);
  nearest_end (&nearest);
  if (known->len == 0)
    return fail (error, PLN_ERROR_USAGE, "%s: the data has no channels; leave this option out",
                 option);
  return fail (error, PLN_ERROR_USAGE, "%s: no row has the channel \"%s\"; %s%s%s", option, wanted,
               any ? "did you mean " : "the channels are ", any ? near->str : known->str,
               any ? "?" : "");
}

gboolean
channels_find (const char *option, const char *wanted, const char *const *channel, guint32 n,
               guint8 *found, GError **error)
{
  g_autoptr (GString) name = g_string_new (NULL), folded = g_string_new (NULL);
  gboolean any = FALSE;
  text_fold (wanted, name);
  for (guint32 i = 0; i < n; i++)
    {
      text_fold (channel[i], folded);
      found[i] = g_string_equal (name, folded);
      any = any || found[i];
    }
  return any || fail_with_channels (option, wanted, channel, n, error);
}
