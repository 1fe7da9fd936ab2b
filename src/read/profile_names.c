/* The names that --format takes. */
#include "pln/read.h"
#include "read/profile_names.h"
#include "read/sniff/profile.h"

const char *const *
read_format_names (void)
{
  static const char *names[128]; /* always filled with the same names */
  const struct profile *profile;
  guint count = 0;
  for (guint i = 0; (profile = profile_nth (i)) != NULL && count < G_N_ELEMENTS (names) - 1; i++)
    if (profile->kind != PROFILE_REFUSED)
      names[count++] = profile->name;
  return names;
}

char *
formats_text (void)
{
  GString *text = g_string_new (NULL);
  const struct profile *profile;
  guint family, before = 0;

  for (guint i = 0; (profile = profile_of_family (i, &family)) != NULL; before = family, i++)
    if (profile->kind != PROFILE_REFUSED)
      g_string_append_printf (text, "%s%s",
                              text->len == 0     ? ""
                              : family == before ? ", "
                                                 : "; ",
                              profile->name);
  return g_string_free (text, FALSE);
}
