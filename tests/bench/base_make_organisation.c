/* base_make_organisation PEOPLE ROWS PARTS SEED FOLDER: the invented log of an
 * organisation over two years, in parts by day: FOLDER/1/log.csv and so on,
 * and FOLDER/big.csv with the days on which everybody is invited.  Everybody
 * has forty colleagues and meets the nearer ones more often, so that ties are
 * fewer than rows.  Needs no memory for the rows. */
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include "pln/base.h"

enum
{
  FIRST_DAY = 19358, /* 1 January 2023 */
  DAYS = 730,
  DAYS_BETWEEN_ASSEMBLIES = 182,
  TEAM = 12,
  DEPARTMENT = 150,
  COLLEAGUES = 40,
  COLLEAGUES_IN_DEPARTMENT = 28,
};

static guint64
mixed (guint64 value)
{
  struct rng rng;
  rng_seed (&rng, value);
  return rng_next (&rng);
}

/* Somebody else among the SIZE people whose numbers begin together. */
static guint32
near (guint32 person, guint32 size, guint32 people, guint64 chosen)
{
  guint32 first = person / size * size;
  guint32 end = MIN (first + size, people);
  guint32 other = first + (guint32)(chosen % (end - first));
  return other == person ? (other + 1 < end ? other + 1 : first) : other;
}

static guint32
colleague (guint32 person, guint32 people, struct rng *rng)
{
  double skewed = rng_unit (rng);
  guint32 nth = (guint32)(COLLEAGUES * skewed * skewed);
  guint64 chosen = mixed ((guint64)person * COLLEAGUES + nth);
  if (nth < TEAM - 1)
    return near (person, TEAM, people, person % TEAM + nth + 1);
  if (nth < COLLEAGUES_IN_DEPARTMENT)
    return near (person, DEPARTMENT, people, chosen);
  return near (person, people, people, chosen);
}

static void
print_syllables (FILE *log, guint32 number, int syllables)
{
  static const char consonants[] = "bdfgklmnprstvwzh", vowels[] = "aeiou";
  for (int i = 0; i < syllables; i++, number /= 80)
    {
      char consonant = consonants[number % 16];
      fputc (i == 0 ? g_ascii_toupper (consonant) : consonant, log);
      fputc (vowels[number / 16 % 5], log);
    }
}

/* One in five hundred is written without capitals. */
static void
print_name (FILE *log, guint32 person, struct rng *rng)
{
  g_autofree char *text = NULL;
  size_t size;
  FILE *name = open_memstream (&text, &size);
  print_syllables (name, (guint32)(mixed (person) % 512000), 3);
  fputc (' ', name);
  print_syllables (name, person, 4);
  fclose (name);
  for (char *c = rng_below (rng, 500) == 0 ? text : NULL; c != NULL && *c != '\0'; c++)
    *c = g_ascii_tolower (*c);
  fputs (text, log);
  free (g_steal_pointer (&text));
}

static void
print_colleagues (FILE *log, guint32 person, guint32 count, guint32 people, struct rng *rng)
{
  for (guint32 i = 0; i < count; i++)
    {
      if (i > 0)
        fputc (';', log);
      print_name (log, colleague (person, people, rng), rng);
    }
}

static void
print_row (FILE *log, const char *day, gboolean assembly, guint32 people, struct rng *rng)
{
  guint32 person = rng_below (rng, people), kind = rng_below (rng, 1000);
  fprintf (log, "%s,", day);
  print_name (log, person, rng);
  fputc (',', log);
  if (assembly && kind < 2)
    {
      print_colleagues (log, person, 30 + rng_below (rng, 30), people, rng);
      fprintf (log, ",Assembly %u,", person / DEPARTMENT);
    }
  else if (kind < 40)
    {
      print_colleagues (log, person, 1 + rng_below (rng, 3), people, rng);
      fprintf (log, ",Meeting %u,", person / TEAM);
    }
  else
    {
      print_colleagues (log, person, kind < 90 ? 2 + rng_below (rng, 4) : 1, people, rng);
      fputs (",,", log);
      if (kind >= 995)
        print_name (log, colleague (person, people, rng), rng);
    }
  fputc ('\n', log);
}

static FILE *
begin_log (const char *path)
{
  FILE *log = fopen (path, "w");
  if (log == NULL)
    {
      perror (path);
      exit (PLN_ERROR_SYSTEM);
    }
  fputs ("date,from,to,event,introduced_by\n", log);
  return log;
}

static FILE *
begin_part (const char *folder, guint32 part)
{
  g_autofree char *own = g_strdup_printf ("%s/%u", folder, part);
  g_autofree char *path = g_build_filename (own, "log.csv", NULL);
  g_mkdir_with_parents (own, 0777);
  return begin_log (path);
}

int
main (int argc, char **argv)
{
  if (argc != 6)
    {
      fputs ("Usage: base_make_organisation PEOPLE ROWS PARTS SEED FOLDER\n", stderr);
      return PLN_ERROR_USAGE;
    }
  guint32 people = (guint32)atoi (argv[1]), parts = (guint32)atoi (argv[3]), part = 0;
  guint64 rows = (guint64)atoll (argv[2]);
  const char *folder = argv[5];
  struct rng rng;
  rng_seed (&rng, (guint64)atoll (argv[4]));
  g_mkdir_with_parents (folder, 0777);
  g_autofree char *path = g_build_filename (folder, "big.csv", NULL);
  FILE *big = begin_log (path), *log = NULL;
  for (guint32 day = 0; day < DAYS; day++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      gboolean assembly = day % DAYS_BETWEEN_ASSEMBLIES == 0;
      day_append_iso (text, (gint32)(FIRST_DAY + day));
      for (; part <= day * parts / DAYS; part++)
        {
          if (log != NULL)
            fclose (log);
          log = begin_part (folder, part + 1);
        }
      for (guint64 row = rows * day / DAYS; row < rows * (day + 1) / DAYS; row++)
        print_row (assembly ? big : log, text->str, assembly, people, &rng);
    }
  fclose (log);
  fclose (big);
  return 0;
}
