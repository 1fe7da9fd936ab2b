/* Gives people who did not agree to be named a number.
 *
 * Everybody is counted by the first day in the whole log, and those of one day by a hash of their names,
 * which says nothing of the alphabet. People who are named keep a number too, so that nobody else's
 * changes when somebody agrees, when the period is another or when later rows come. */
#include <stdlib.h>
#include <string.h>
#include "pln/format.h"
#include "pln/text.h"
#include "anonymise/consent.h"

struct newcomer
{
  gint32 day; /* DAY_NONE comes last */
  guint32 person;
  char *digest;
};

static int
compare_newcomers (const void *a, const void *b)
{
  const struct newcomer *x = a, *y = b;
  if (x->day != y->day)
    return x->day == DAY_NONE ? 1 : y->day == DAY_NONE ? -1 : x->day < y->day ? -1 : 1;
  int order = strcmp (x->digest, y->digest);
  return order != 0 ? order : (x->person > y->person) - (x->person < y->person);
}

/* The number of each person, from 1. */
static guint32 *
people_count (const struct network *network)
{
  guint32 *number = g_new (guint32, MAX (network->n_people, 1));
  g_autofree struct newcomer *all = g_new (struct newcomer, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    all[v] = (struct newcomer){ network->person[v].first, v,
                                g_compute_checksum_for_string (G_CHECKSUM_SHA256,
                                                               network->person[v].name, -1) };
  qsort (all, network->n_people, sizeof *all, compare_newcomers);
  for (guint32 i = 0; i < network->n_people; i++)
    {
      number[all[i].person] = i + 1;
      g_free (all[i].digest);
    }
  return number;
}

/* "Person 3" in the data would be taken for the number 3. */
static gboolean
name_is_no_number (const char *name)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  name_fold (name, folded);
  return !g_str_has_prefix (folded->str, NUMBERED_PERSON)
         || strspn (folded->str + strlen (NUMBERED_PERSON), "0123456789 ")
              != folded->len - strlen (NUMBERED_PERSON);
}

static gboolean
row_fail (const struct consents *consents, const struct consent_row *row,
          const struct network *network, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  if (network_nearest (network, row->name, names))
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ": no one named \"%s\" in the data; did you mean %s?",
                 consents->title, row->line, row->name, names->str);
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT
               ": no one named \"%s\" in the data; write the name as it stands there, or leave "
               "the line out",
               consents->title, row->line, row->name);
}

static gboolean
row_settle (const struct consents *consents, const struct consent_row *row,
            const struct network *network, guint32 *number, GError **error)
{
  guint32 person = network_person (network, row->name);
  if (person == NONE)
    return row_fail (consents, row, network, error);
  if (!name_is_no_number (network->person[person].name))
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ": \"%s\" looks like the numbers that --only gives; rename this person in the "
                 "data",
                 consents->title, row->line, row->name);
  number[person] = 0;
  return TRUE;
}

guint32 *
consents_number_mentions (const struct consents *consents, const struct log *log,
                          const struct network *network, GError **error)
{
  g_autofree guint32 *number = people_count (network);
  for (guint32 i = 0; i < consents->n_rows; i++)
    if (!row_settle (consents, &consents->row[i], network, number, error))
      return NULL;
  guint32 *numbers = g_new (guint32, MAX (log->n_mentions, 1));
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      guint32 person = network_mention (network, i);
      numbers[i] = person == NONE ? NONE : number[person];
    }
  return numbers;
}

void
named_people_init (struct named_people *named, const struct log *log, const struct network *network,
                   const guint32 *numbers)
{
  *named = (struct named_people){ network, numbers, NULL };
  if (numbers == NULL)
    return;
  /* An owner without a row has no name to hide. */
  named->number = g_new0 (guint32, MAX (network->n_people, 1));
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      guint32 person = network_mention (network, i);
      if (person != NONE)
        named->number[person] = numbers[i];
    }
}

void
named_people_clear (struct named_people *named)
{
  g_clear_pointer (&named->number, g_free);
}

gboolean
person_is_named (const struct named_people *named, guint32 person)
{
  return named->number != NULL && person < named->network->n_people && named->number[person] == 0;
}

gboolean
mention_is_named (const struct named_people *named, guint32 mention)
{
  return named->number_of_mention != NULL && named->number_of_mention[mention] == 0;
}

static guint32
count_named (const struct named_people *named)
{
  guint32 count = 0;
  for (guint32 v = 0; v < named->network->n_people; v++)
    count += person_is_named (named, v);
  return count;
}

char *
named_people_sentence (const struct named_people *named)
{
  GString *out = g_string_new ("Only people who agreed are named: ");
  count_append (out, count_named (named));
  g_string_append (out, " of ");
  count_append (out, named->network->n_people);
  g_string_append (out, ". Each of the others has a number, but somebody who knows them may still "
                        "recognise them by their ties and days.");
  return g_string_free (out, FALSE);
}

char *
named_people_brief (const struct named_people *named)
{
  GString *out = g_string_new (NULL);
  count_append (out, count_named (named));
  g_string_append (out, " of ");
  count_append (out, named->network->n_people);
  g_string_append (out, " people named");
  return g_string_free (out, FALSE);
}
