/* All exports that pln knows, most specific first. */
#include "read/profiles/profiles_list.h"

static const struct profile *const *const families[]
  = { profiles_linkedin_refused, profiles_linkedin, profiles_outlook, profiles_address_books,
      profiles_meetings,         profiles_events,   profiles_social,  profiles_surveys,
      profiles_graphs,           profiles_sources,  profiles_generic };

struct family_member
{
  const struct profile *profile;
  guint family;
};

static GArray *
list_members (void)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (struct family_member));
  for (guint family = 0; family < G_N_ELEMENTS (families); family++)
    for (const struct profile *const *profile = families[family]; *profile != NULL; profile++)
      {
        struct family_member member = { *profile, family };
        g_array_append_val (members, member);
      }
  return members;
}

const struct profile *
profile_of_family (guint n, guint *family)
{
  static GArray *members;
  if (g_once_init_enter (&members))
    g_once_init_leave (&members, list_members ());
  if (n >= members->len)
    return NULL;
  *family = g_array_index (members, struct family_member, n).family;
  return g_array_index (members, struct family_member, n).profile;
}

const struct profile *
profile_nth (guint n)
{
  guint family;
  return profile_of_family (n, &family);
}
