/* A short list of findings, sorted by effect. */
#include "report/sections/findings.h"

void
finding_add (struct findings *all, double effect, char *text)
{
  g_assert (all->count < FINDINGS_MOST);
  all->one[all->count++] = (struct finding){ effect, text };
}

static void
findings_sort (struct findings *all)
{
  for (guint i = 1; i < all->count; i++)
    {
      struct finding one = all->one[i];
      guint at = i;
      for (; at > 0 && all->one[at - 1].effect < one.effect; at--)
        all->one[at] = all->one[at - 1];
      all->one[at] = one;
    }
}

guint
findings_tell (struct findings *all, struct section *section, guint most)
{
  findings_sort (all);
  for (guint i = 0; i < all->count; i++)
    {
      if (i < most)
        section_item (section, "%s", all->one[i].text);
      g_free (all->one[i].text);
    }
  return all->count;
}
