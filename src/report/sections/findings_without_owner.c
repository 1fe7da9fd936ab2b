/* What stands out in a network without an owner: who alone links others to it, contact that became
 * much less or much more, contact that hangs on a few, and who it comes from. */
#include <math.h>
#include <stdlib.h>
#include "pln/display_width.h"
#include "pln/measure.h"
#include "report/sections/findings.h"
#include "report/summary_counts.h"
#include "report/words.h"

#define LINKED_LEAST 3   /* people cut off with one person ... */
#define LINKED_SHARE .01 /* ... who are at least this part of all */
#define LINKERS_MOST 2
#define LINKED_EFFECT .3
#define QUIET_DAYS 90      /* without contact with anybody */
#define OCCASIONS_LEAST 20 /* in one of the two periods */
#define MUCH_LESS .5
#define MUCH_MORE 2.0
#define PEOPLE_LEAST 20
#define FEW_HAVE .5
#define SENDERS 3
#define BOTH_WAYS_LEAST 3 /* pairs */
#define SENT_LEAST .5     /* of all interactions, those that tell who they came from */
#define FEW_SEND .25
#define MUCH_SENT 3 /* times an equal share */

struct linker
{
  guint32 person, people;
};

static gint
most_linked_first (gconstpointer a, gconstpointer b)
{
  const struct linker *x = a, *y = b;
  if (x->people != y->people)
    return x->people > y->people ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* All who alone link anybody, most first. */
static GArray *
linkers_list (const struct network *network, const guint32 *cut_off)
{
  GArray *linker = g_array_new (FALSE, FALSE, sizeof (struct linker));
  for (guint32 i = 0; i < network->n_people; i++)
    if (cut_off[i] > 0)
      g_array_append_val (linker, ((struct linker){ i, cut_off[i] }));
  g_array_sort (linker, most_linked_first);
  return linker;
}

/* "Ana (quiet for 301 days)", or only the name. */
static char *
linker_words (const struct network *network, guint32 person)
{
  gint32 last = network->person[person].last;
  char *name = format_name_in_sentence (network, person);
  if (last == DAY_NONE || network->as_of - last < QUIET_DAYS)
    return name;
  g_autofree char *days = format_silence (network, last);
  char *words = g_strdup_printf ("%s (quiet for %s)", name, days);
  g_free (name);
  return words;
}

/* Is there a rest to speak of, larger than what is cut off? */
static gboolean
has_rest (const struct overview *overview, guint32 person)
{
  return overview->largest[person] > overview->cut_off[person];
}

/* "9 people are linked to the rest only through Ana", or, where there is no rest, "Without Ana, 9 people
 * would fall into 3 parts"; shorter if the sentence goes on. */
static char *
linked_words (const struct network *network, const struct overview *overview, guint32 person,
              gboolean first)
{
  guint32 cut_off = overview->cut_off[person];
  g_autofree char *name = linker_words (network, person);
  g_autofree char *people = first ? format_people (cut_off) : format_number (cut_off);
  g_autofree char *all = format_people (cut_off + overview->largest[person]);
  if (has_rest (overview, person))
    return g_strdup_printf (
      first ? "%s are linked to the rest only through %s" : "%s only through %s", people, name);
  return g_strdup_printf (first ? "Without %s, %s would fall into %u parts"
                                : "without %s, %s would fall into %u parts",
                          name, all, overview->parts[person]);
}

/* "9 people are linked to the rest only through Ana, and 8 only through Ben; 6 more people alone link up to 4
 * others each." Who links few is not worth a finding, but counted. */
static void
linkers_find (struct findings *all, const struct network *network, const struct overview *overview)
{
  g_autoptr (GArray) linker = linkers_list (network, overview->cut_off);
  g_autoptr (GString) text = g_string_new (NULL);
  double effect = LINKED_EFFECT;
  guint32 least = MAX (LINKED_LEAST, (guint32)ceil (LINKED_SHARE * network->n_people));
  guint named = 0;
  for (guint i = 0; i < linker->len; i++)
    {
      const struct linker *one = &g_array_index (linker, struct linker, i);
      if (one->people < least)
        break;
      gboolean goes_on
        = i > 0 && has_rest (overview, one->person) == has_rest (overview, one[-1].person);
      g_autofree char *words = linked_words (network, overview, one->person, !goes_on);
      if (i < LINKERS_MOST)
        g_string_append_printf (text, "%s%s", i == 0 ? "" : goes_on ? ", and " : ". ", words);
      named += i < LINKERS_MOST;
      effect += (double)one->people / network->n_people;
    }
  if (named > 0 && linker->len > named)
    {
      guint others = linker->len - named;
      guint32 most = g_array_index (linker, struct linker, named).people;
      g_string_append_printf (text, "; %u more %s %s%u %s%s", others,
                              others == 1 ? "person alone links" : "people alone link",
                              others > 1 && most > 1 ? "up to " : "", most,
                              most == 1 ? "other" : "others", others == 1 ? "" : " each");
    }
  if (named > 0)
    finding_add (all, MIN (1, effect), g_strdup_printf ("%s.", text->str));
}

static void
volume_find (struct findings *all, const struct overview *overview)
{
  double lately = (double)overview->lately, before = (double)overview->before;
  g_autofree char *now = format_number (lately), *then = format_number (before);
  if (MAX (lately, before) < OCCASIONS_LEAST
      || (lately > MUCH_LESS * before && lately < MUCH_MORE * before))
    return;
  finding_add (all, fabs (lately - before) / (lately + before),
               g_strdup_printf (
                 "Contact has %s: %s interactions in the last %d days, after %s in the %d before.",
                 lately < before ? "faded" : "grown", now, OVERVIEW_DAYS, then, OVERVIEW_DAYS));
}

static void
most_active_find (struct findings *all, const struct network *network,
                  const struct overview *overview)
{
  g_autofree char *people = format_people (overview->most_active);
  g_autofree char *share = format_share (overview->most_active_share, 1);
  if (network->n_people < PEOPLE_LEAST || overview->most_active_share < FEW_HAVE)
    return;
  finding_add (all, overview->most_active_share / 2,
               g_strdup_printf ("Contact rests on few: %s have %s of it.", people, share));
}

struct sender
{
  guint32 person;
  double times;
};

static gint
most_sent_first (gconstpointer a, gconstpointer b)
{
  const struct sender *x = a, *y = b;
  if (x->times != y->times)
    return x->times > y->times ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Of each person, in how many interactions what passed came from them alone; returns how many tell. */
static double
sent_by_each (const struct network *network, struct sender *sender)
{
  const struct log *log = network->log;
  double all = 0;
  for (guint32 i = 0; i < network->n_people; i++)
    sender[i] = (struct sender){ i, 0 };
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      const struct interaction_context *context = &log->context[row->context];
      gboolean forward = context->direction == DIRECTION_FORWARD;
      if (row->b == NONE || (!forward && context->direction != DIRECTION_BACKWARD))
        continue;
      sender[forward ? row->a : row->b].times += context->weight;
      all += context->weight;
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (network->meeting[i].directed)
      {
        double weight = log->context[network->meeting[i].context].weight;
        sender[network->attendee[network->meeting[i].first]].times += weight;
        all += weight;
      }
  return all;
}

/* Do some pairs have rows both ways? Otherwise the first end of a row may be the first by chance, as in a list
 * of ties. */
static gboolean
goes_both_ways (const struct network *network)
{
  g_autofree guint8 *ways = g_new0 (guint8, MAX (network->n_ties, 1));
  guint pairs = 0;
  for (guint64 i = 0; i < network->n_interactions && pairs < BOTH_WAYS_LEAST; i++)
    {
      const struct interaction *row = &network->interaction[i];
      guint8 direction = network->log->context[row->context].direction;
      guint32 tie = row->b == NONE ? NONE : network_tie (network, row->a, row->b);
      if (tie == NONE || (direction != DIRECTION_FORWARD && direction != DIRECTION_BACKWARD))
        continue;
      guint8 way = (row->a < row->b) == (direction == DIRECTION_FORWARD) ? 1 : 2;
      pairs += ways[tie] != 3 && (ways[tie] | way) == 3;
      ways[tie] |= way;
    }
  return pairs >= BOTH_WAYS_LEAST;
}

/* "126 of 400 interactions (32%) came from three people: Ana (62), Ben (40) and Cai (24)." */
static void
senders_find (struct findings *all, const struct network *network)
{
  g_autofree struct sender *sender = g_new (struct sender, network->n_people + 1);
  if (network->log == NULL || network->n_people < PEOPLE_LEAST || !goes_both_ways (network))
    return;
  double rows = sent_by_each (network, sender), first = 0;
  if (rows < OCCASIONS_LEAST || rows < SENT_LEAST * facts_interactions (network))
    return;
  qsort (sender, network->n_people, sizeof *sender, most_sent_first);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < SENDERS; i++)
    {
      g_autofree char *name = format_name_in_sentence (network, sender[i].person),
                      *times = format_number (sender[i].times);
      first += sender[i].times;
      word_list_take (list, g_strdup_printf ("%s (%s)", name, times));
    }
  g_autofree char *names = word_list_end (list, SENDERS);
  double equal = (double)SENDERS / network->n_people, part = first / rows;
  g_autofree char *some = format_number (first), *whole = format_number (rows),
                  *share = format_share (first, rows);
  if (part < FEW_SEND || part < MUCH_SENT * equal)
    return;
  finding_add (all, part - equal,
               g_strdup_printf ("%s of %s interactions (%s) came from three people: %s.", some,
                                whole, share, names));
}

void
findings_without_owner (struct findings *all, const struct network *network,
                        const struct overview *overview)
{
  if (overview->cut_off == NULL)
    return;
  linkers_find (all, network, overview);
  volume_find (all, overview);
  most_active_find (all, network, overview);
  senders_find (all, network);
}
