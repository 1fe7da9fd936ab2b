/* Size limits and memory estimates. */
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include "cli/limits.h"
#include "pln/cell.h"

/* Bytes, measured with logs of 50,000 people and 100,000 to 1,000,000 rows. */
#define BYTES_PER_RECORD 40 /* besides the record: for sorting, and a tie for every third */
#define BYTES_PER_MENTION 400
#define BYTES_PER_PERSON 1200
#define BYTES_PER_TIE 260
#define BYTES_PER_TIE_DRAWN 200
#define BYTES_PER_PERSON_DRAWN 2000

#define MIB 1048576.0
#define NO_LIMIT G_MAXUINT64

static gboolean
word_read (struct limits *limits, const char *word, GError **error)
{
  const struct
  {
    const char *name;
    guint64 *value;
    double unit;
  } known[] = {
    { "cell=", &limits->cell, 1 },
    { "people=", &limits->people, 1 },
    { "ties=", &limits->ties, 1 },
    { "memory=", &limits->memory, MIB },
  };
  double number;
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      if (!g_str_has_prefix (word, known[i].name))
        continue;
      const char *text = word + strlen (known[i].name);
      if (known[i].value == &limits->memory && strcmp (text, "none") == 0)
        limits->memory = NO_LIMIT;
      else if (number_parse (text, &number) && number >= 1 && number <= 1e12)
        *known[i].value = (guint64)(number * known[i].unit);
      else
        return fail (error, PLN_ERROR_USAGE,
                     "--limit: \"%s\" needs a number from 1 after the \"=\"", word);
      return TRUE;
    }
  return fail (error, PLN_ERROR_USAGE,
               "--limit: unknown limit \"%s\"; use cell=BYTES, people=N, "
               "ties=N, memory=MIB or memory=none",
               word);
}

gboolean
limits_read (struct limits *limits, char *const *words, GError **error)
{
  *limits = (struct limits){ .cell = CELL_BYTES_MOST, .people = 10000000, .ties = 100000000 };
  for (; words != NULL && *words != NULL; words++)
    if (!word_read (limits, *words, error))
      return FALSE;
  if (limits->cell > 16 << 20)
    return fail (error, PLN_ERROR_USAGE,
                 "--limit cell=%" G_GUINT64_FORMAT
                 " is over the 16777216 bytes that a row may have",
                 limits->cell);
  return TRUE;
}

/* The number in a file that contains only one, or on its line that starts with key. */
static guint64
number_in_file (const char *path, const char *key)
{
  char line[200];
  guint64 number = NO_LIMIT;
  FILE *file = fopen (path, "re");
  while (file != NULL && number == NO_LIMIT && fgets (line, sizeof line, file) != NULL)
    if (strncmp (line, key, strlen (key)) == 0
        && sscanf (line + strlen (key), "%" G_GUINT64_FORMAT, &number) != 1)
      number = NO_LIMIT;
  if (file != NULL)
    fclose (file);
  return number;
}

static guint64
rest_of_group (void)
{
  guint64 max = number_in_file ("/sys/fs/cgroup/memory.max", "");
  guint64 used = number_in_file ("/sys/fs/cgroup/memory.current", "");
  guint64 cache = number_in_file ("/sys/fs/cgroup/memory.stat", "inactive_file ");
  if (max == NO_LIMIT || used == NO_LIMIT)
    return NO_LIMIT;
  if (cache != NO_LIMIT)
    used -= MIN (used, cache);
  return max > used ? max - used : 0;
}

static guint64
rest_of_process (void)
{
  struct rlimit limit;
  if (getrlimit (RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
    return NO_LIMIT;
  guint64 pages = number_in_file ("/proc/self/statm", "");
  guint64 used = pages == NO_LIMIT ? 0 : pages * 4096;
  return limit.rlim_cur > used ? limit.rlim_cur - used : 0;
}

/* Bytes that this process can still allocate: the minimum of free memory, what its control group
 * allows and its own limit; G_MAXUINT64 if unknown. */
static guint64
memory_available (void)
{
  guint64 free_kib = number_in_file ("/proc/meminfo", "MemAvailable:");
  guint64 machine = free_kib == NO_LIMIT ? NO_LIMIT : free_kib * 1024;
  return MIN (machine, MIN (rest_of_group (), rest_of_process ()));
}

static gboolean
memory_suffices (const struct limits *limits, double needed, const char *what, GError **error)
{
  guint64 available = limits->memory != 0 ? limits->memory : memory_available ();
  if (needed < 64 * MIB || needed <= (double)available)
    return TRUE;
  return fail (error, PLN_ERROR_SYSTEM,
               "%s needs about %.0f MiB of memory, and %.0f MiB are %s; try fewer rows (--since, "
               "--min-strength), or add --limit memory=none to try all the same",
               what, needed / MIB, (double)available / MIB,
               limits->memory != 0 ? "allowed" : "free");
}

static gboolean
count_allowed (guint64 count, guint64 limit, const char *what, const char *name, GError **error)
{
  if (count <= limit)
    return TRUE;
  return fail (error, PLN_ERROR_SYSTEM,
               "the data has %" G_GUINT64_FORMAT " %s, more than the limit of %" G_GUINT64_FORMAT
               "; add --limit %s=%" G_GUINT64_FORMAT " to take them all",
               count, what, limit, name, count);
}

gboolean
limits_allow_log (const struct limits *limits, const struct log *log, GError **error)
{
  double needed = (double)BYTES_PER_RECORD * (double)(log->n_records + log->n_attendees)
                  + (double)BYTES_PER_MENTION * log->n_mentions;
  return count_allowed (log->n_mentions, limits->people, "people", "people", error)
         && memory_suffices (limits, needed, "finding out who is who", error);
}

gboolean
limits_allow_network (const struct limits *limits, const struct network *network, GError **error)
{
  double needed
    = (double)BYTES_PER_PERSON * network->n_people + (double)BYTES_PER_TIE * network->n_ties;
  return count_allowed (network->n_people, limits->people, "people", "people", error)
         && count_allowed (network->n_ties, limits->ties, "ties", "ties", error)
         && memory_suffices (limits, needed, "measuring the network", error);
}

gboolean
limits_allow_map (const struct limits *limits, const struct network *network, GError **error)
{
  double needed = (double)BYTES_PER_PERSON_DRAWN * network->n_people
                  + (double)BYTES_PER_TIE_DRAWN * network->n_ties;
  return memory_suffices (limits, needed, "drawing the map", error);
}
