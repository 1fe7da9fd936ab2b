/* All exports that pln knows, most specific first. */
#include "read/profiles/profiles_list.h"

static const struct profile *const *const families[]
  = { profiles_linkedin_refused, profiles_linkedin, profiles_outlook, profiles_address_books,
      profiles_meetings,         profiles_events,   profiles_social,  profiles_surveys,
      profiles_graphs,           profiles_sources,  profiles_generic };

const struct profile *
profile_of_family (guint n, guint *family)
{
  for (*family = 0; *family < G_N_ELEMENTS (families); (*family)++)
    for (const struct profile *const *profile = families[*family]; *profile != NULL; profile++)
      if (n-- == 0)
        return *profile;
  return NULL;
}

const struct profile *
profile_nth (guint n)
{
  guint family;
  return profile_of_family (n, &family);
}
