/* base_make_log PEOPLE ROWS SEED: an invented log on standard output.  People
 * belong to groups; most contact is inside a group and with its busiest
 * people, nearly half of it with somebody met before; some crosses groups. */
#include <stdio.h>
#include <stdlib.h>
#include "pln/base.h"

struct groups
{
  guint32 *group_of;
  guint32 *offset, *member; /* members of group g: member[offset[g] ...] */
};

static struct groups
make_groups (guint32 people, guint32 count, struct rng *rng)
{
  struct groups groups
    = { g_new (guint32, people), g_new0 (guint32, count + 1), g_new (guint32, people) };
  for (guint32 v = 0; v < people; v++)
    groups.offset[(groups.group_of[v] = rng_below (rng, count)) + 1]++;
  for (guint32 g = 0; g < count; g++)
    groups.offset[g + 1] += groups.offset[g];
  g_autofree guint32 *room = g_memdup2 (groups.offset, (count + 1) * sizeof (guint32));
  for (guint32 v = 0; v < people; v++)
    groups.member[room[groups.group_of[v]]++] = v;
  return groups;
}

/* The square of a uniform number: the first members are the busiest. */
static guint32
meet_in_group (const struct groups *groups, guint32 v, struct rng *rng)
{
  guint32 g = groups->group_of[v], first = groups->offset[g];
  double skewed = rng_unit (rng);
  guint32 size = groups->offset[g + 1] - first;
  return groups->member[first + (guint32)(size * skewed * skewed)];
}

static void
print_row (guint32 a, guint32 b, struct rng *rng)
{
  static const char *const channel[]
    = { "mastodon", "linkedin", "coffee", "event", "email", "call", "webinar" };
  static const char *const topic[]
    = { "blended learning", "evaluation", "video",    "drawing",
        "gardening",        "jazz",       "coaching", "sharing work" };
  g_autoptr (GString) day = g_string_new (NULL);
  day_append_iso (day, 16071 + (gint32)rng_below (rng, 1030));
  printf ("%s,person%06u,person%06u,%s,%s\n", day->str, a, b,
          channel[rng_below (rng, G_N_ELEMENTS (channel))],
          topic[rng_below (rng, G_N_ELEMENTS (topic))]);
}

static void
print_log (guint32 people, guint32 rows, guint64 seed)
{
  struct rng rng;
  guint32 count = 4, known = 0;
  g_autofree guint32 (*pair)[2] = g_malloc_n (rows, sizeof *pair);

  while (4 * count * count < people)
    count++;
  rng_seed (&rng, seed);
  struct groups groups = make_groups (people, count, &rng);
  puts ("date,from,to,channel,topic");
  for (guint32 i = 0; i < rows; i++)
    {
      guint32 again = known;
      if (known > 0 && rng_unit (&rng) < .45)
        again = rng_below (&rng, known);
      else
        {
          guint32 a = rng_below (&rng, people);
          guint32 b
            = rng_unit (&rng) < .86 ? meet_in_group (&groups, a, &rng) : rng_below (&rng, people);
          pair[known][0] = a;
          pair[known++][1] = a == b ? (a + 1) % people : b;
        }
      print_row (pair[again][0], pair[again][1], &rng);
    }
  g_free (groups.group_of);
  g_free (groups.offset);
  g_free (groups.member);
}

int
main (int argc, char **argv)
{
  if (argc != 4)
    {
      fputs ("Usage: base_make_log PEOPLE ROWS SEED > FILE\n", stderr);
      return PLN_ERROR_USAGE;
    }
  print_log ((guint32)atoi (argv[1]), (guint32)atoi (argv[2]), (guint64)atoll (argv[3]));
  return 0;
}
