/* The names that --format takes. */
#include "pln/read.h"
#include "read/profile.h"

const char *const *
read_format_names (void)
{
  static const char *names[64];         /* the same whenever it is filled */
  guint count = 0;
  for (const struct profile *const *profile = profiles; *profile != NULL && count < 63; profile++)
    names[count++] = (*profile)->name;
  return names;
}

const char *
read_format_summary (const char *name)
{
  const struct profile *profile = profile_by_name (name);
  return profile != NULL ? profile->summary : NULL;
}
