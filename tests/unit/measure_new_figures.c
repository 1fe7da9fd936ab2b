/* Who brought what was new, what hangs on one channel, what others get only from me: worked by
 * hand; and the tests of weak and of open ties on logs whose topics are shuffled. */
#include <math.h>
#include <stdlib.h>
#include "found_measures.h"
#include "pln/measure_table.h"

enum
{
  TOPICS = 40,
  CONTACTS = 12,
  LOGS = 200
};

static const char *topic_name[TOPICS];
static guint32 topic_number[TOPICS];
static struct topic_set topic_set[TOPICS + 1];

static void
topics_init (void)
{
  for (guint32 t = 0; t < TOPICS; t++)
    {
      g_autofree char *name = g_strdup_printf ("topic%02u", t);
      topic_name[t] = g_intern_string (name);
      topic_number[t] = t;
      topic_set[t + 1] = (struct topic_set){ 1, &topic_number[t] };
    }
}

/* topic NONE: none. Forward: a tells b. */
static void
tell (struct found *found, gint32 day, const char *a, const char *b, const char *channel,
      guint32 topic)
{
  struct interaction_context context = plain_context ();
  context.direction = DIRECTION_FORWARD;
  context.channel = note_text (found->book->channel, channel);
  context.topics = topic == NONE ? 0 : topic + 1;
  note_row (found->book, day, note_mention (found->book, a, NULL, NULL),
            note_mention (found->book, b, NULL, NULL), context);
}

static void
find (struct found *found, const char *names)
{
  struct measure_set wanted = { { 0 } };
  const struct measure_options options = { .seed = 1, .wanted = &wanted };
  measure_set_add (&wanted, names);
  notebook_log (found->book);
  found->book->log.topic = topic_name;
  found->book->log.n_topics = TOPICS;
  found->book->log.topic_set = topic_set;
  found->book->log.n_topic_sets = TOPICS + 1;
  found_measure (found, &found->book->log, "Jo", &options);
}

/* Ana is first with topic 0; Ben and Cai bring topic 1 on one day; Dee gets one but brings none. */
static void
first_sources (void)
{
  struct found found = { .book = notebook_new () };
  tell (&found, 1001, "Ana", "Jo", "mail", 0);
  tell (&found, 1002, "Ben", "Jo", "mail", 0);
  tell (&found, 1003, "Ben", "Jo", "mail", 1);
  tell (&found, 1003, "Cai", "Jo", "mail", 1);
  tell (&found, 1000, "Jo", "Dee", "mail", 2);
  find (&found, "first_heard");
  const struct novelty *novelty = &found.measures->novelty;
  g_assert_cmpuint (novelty->topics, ==, 2);
  g_assert_cmpfloat (novelty->first_heard[person (&found, "Ana")], ==, 1);
  g_assert_cmpfloat (novelty->first_heard[person (&found, "Ben")], ==, .5);
  g_assert_cmpfloat (novelty->first_heard[person (&found, "Cai")], ==, .5);
  g_assert_true (isnan (novelty->first_heard[person (&found, "Dee")]));
  g_assert_cmpuint (novelty->n_sources, ==, 3);
  g_assert_cmpuint (novelty->source[0].person, ==, person (&found, "Ana"));
  g_assert_cmpuint (novelty->source[1].contacts, ==, 2);
  g_assert_true (isnan (novelty->weak.p)); /* too few topics */
  forget (&found);
}

/* Half of the contacts know people who Jo does not: those with few messages in a planted log, every
 * second one in others. */
static void
fill_people_behind (struct found *found, gboolean planted)
{
  for (guint32 c = 0; c < CONTACTS; c++)
    for (guint32 k = 0; k < 3 && (planted ? c < 6 : c % 2 == 0); k++)
      {
        g_autofree char *name = g_strdup_printf ("p%02u", c);
        g_autofree char *behind = g_strdup_printf ("behind%02u-%u", c, k);
        tell (found, 16690, g_intern_string (name), g_intern_string (behind), "mail", NONE);
      }
}

/* Contacts with 4 to 26 messages. planted: those with few bring topics of their own, the others
 * always the same two. */
static void
fill_log (struct found *found, struct rng *rng, gboolean planted)
{
  guint32 own = 2;
  fill_people_behind (found, planted);
  for (guint32 c = 0; c < CONTACTS; c++)
    for (guint32 i = 0; i < 4 + 2 * c; i++)
      {
        g_autofree char *name = g_strdup_printf ("p%02u", c);
        guint32 topic = !planted ? rng_below (rng, TOPICS)
                        : c < 6  ? own++ % (TOPICS - 2) + 2
                                 : rng_below (rng, 2);
        tell (found, 16000 + (gint32)rng_below (rng, 700), g_intern_string (name), "Jo", "mail",
              topic);
      }
}

static int
compare_reals (const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* p is as often small as large (Kolmogorov and Smirnov). Sorts. */
static void
assert_uniform (double p[LOGS])
{
  double distance = 0;
  qsort (p, LOGS, sizeof *p, compare_reals);
  for (int i = 0; i < LOGS; i++)
    distance = MAX (distance, MAX (fabs (p[i] - (double)i / LOGS), fabs (p[i] - (i + 1.0) / LOGS)));
  g_test_message ("distance from uniform %.3f", distance);
  g_assert_cmpfloat (distance, <, 1.63 / sqrt (LOGS)); /* 1 in 100 */
}

/* Topics are dealt out at random: neither weak ties nor open ones bring more that is new. */
static void
shuffled_logs_show_nothing (void)
{
  double weak[LOGS], open[LOGS];
  struct rng rng;
  rng_seed (&rng, 11);
  for (int i = 0; i < LOGS; i++)
    {
      struct found found = { .book = notebook_new () };
      fill_log (&found, &rng, FALSE);
      find (&found, "first_heard");
      weak[i] = found.measures->novelty.weak.p;
      open[i] = found.measures->novelty.open.p;
      g_assert_false (isnan (weak[i]) || isnan (open[i]));
      forget (&found);
    }
  assert_uniform (weak);
  assert_uniform (open);
}

static void
planted_news_is_found (void)
{
  struct found found = { .book = notebook_new () };
  struct rng rng;
  rng_seed (&rng, 12);
  fill_log (&found, &rng, TRUE);
  find (&found, "first_heard");
  g_assert_cmpfloat (found.measures->novelty.weak.p, <, .01);
  g_assert_cmpfloat (found.measures->novelty.weak.share, >, .9);
  g_assert_cmpfloat (found.measures->novelty.open.p, <, .01);
  g_assert_cmpfloat (found.measures->novelty.open.share, >, .9);
  forget (&found);
}

/* Ana only by mail, Ben by mail and coffee, Cai only over coffee. Behind Cai are Fay, who Cai knows
 * only by mail, and Gus, by call: mail holds Ana and Fay; coffee Cai, Fay and Gus. Eve's coffee is over
 * a year ago. */
static void
channels_hold (void)
{
  struct found found = { .book = notebook_new () };
  tell (&found, 2001, "Ana", "Jo", "mail", 0);
  tell (&found, 2002, "Ben", "Jo", "mail", 1);
  tell (&found, 2003, "Ben", "Jo", "coffee", 1);
  tell (&found, 2004, "Cai", "Jo", "coffee", NONE);
  tell (&found, 2005, "Cai", "Fay", "mail", NONE);
  tell (&found, 2005, "Cai", "Gus", "call", NONE);
  tell (&found, 1500, "Eve", "Jo", "coffee", 2);
  find (&found, "channel_hold");
  g_assert_cmpuint (found.measures->n_channel_holds, ==, 2);
  for (guint32 i = 0; i < 2; i++)
    {
      const struct channel_hold *hold = &found.measures->channel_hold[i];
      gboolean mail = strcmp (found.network->log->channel[hold->channel].name, "mail") == 0;
      g_assert_cmpuint (hold->contacts, ==, 2);
      g_assert_cmpuint (hold->people, ==, 1);
      g_assert_cmpuint (hold->topics, ==, mail ? 1 : 0);
      g_assert_cmpuint (hold->reach, ==, mail ? 2 : 3);
    }
  forget (&found);
}

/* Ana gets topic 0 three times from me alone; Ben also once from Cai; Dee only twice. Without me
 * Ana, Ben and Cai stay together, Dee and Eve are on their own. */
static void
sole_giver (void)
{
  struct found found = { .book = notebook_new () };
  for (gint32 day = 0; day < 3; day++)
    {
      tell (&found, 2000 + day, "Jo", "Ana", "mail", 0);
      tell (&found, 2000 + day, "Jo", "Ben", "mail", 0);
      if (day < 2)
        tell (&found, 2000 + day, "Jo", "Dee", "mail", 0);
    }
  tell (&found, 2003, "Cai", "Ben", "mail", 0);
  tell (&found, 2003, "Ana", "Ben", "mail", 3);
  tell (&found, 2003, "Dee", "Eve", "mail", NONE);
  find (&found, "only_from_me");
  const struct sole_giver *giver = &found.measures->sole_giver;
  g_assert_cmpuint (giver->topics[person (&found, "Ana")], ==, 1);
  g_assert_cmpuint (giver->topics[person (&found, "Ben")], ==, 0);
  g_assert_cmpuint (giver->topics[person (&found, "Dee")], ==, 0);
  g_assert_cmpuint (giver->people, ==, 1);
  g_assert_cmpuint (giver->pairs, ==, 1);
  g_assert_cmpuint (giver->pieces, ==, 2);
  g_assert_cmpuint (giver->cut_off, ==, 2);
  forget (&found);
}

static void
behind (struct found *found, gint32 day, const char *contact, guint people)
{
  for (guint k = 0; k < people; k++)
    {
      g_autofree char *name = g_strdup_printf ("%s%cto", contact, 'a' + k);
      tell (found, day, contact, g_intern_string (name), "mail", NONE);
    }
}

/* Ana, Ben and Eve met Jo five times of late, Cai and Dee once, long ago: so the middle chance is that
 * of one of the three, and Cai and Dee are weak. Behind them are 3, 1, 0, 3 and 1 people, the median is
 * 1. Not behind Ben: Ana, who Jo knows, and somebody seen two years ago. */
static void
kinds_of_own_ties (void)
{
  static const struct
  {
    const char *name;
    gint32 days;
    guint people;
    guint8 kind;
  } contact[] = {
    { "Ana", 5, 3, KIND_LONG_TIE },       { "Ben", 5, 1, KIND_ANCHOR },
    { "Cai", 1, 3, KIND_SCOUT },          { "Dee", 1, 1, KIND_ACQUAINTANCE },
    { "Eve", 5, 0, KIND_UNKNOWN_BEHIND },
  };
  struct found found = { .book = notebook_new () };
  tell (&found, 15000, "Ben", "Old", "mail", NONE);
  tell (&found, 15900, "Ana", "Ben", "mail", NONE);
  for (guint i = 0; i < G_N_ELEMENTS (contact); i++)
    {
      for (gint32 k = 0; k < contact[i].days; k++)
        tell (&found, contact[i].days == 1 ? 15200 : 15999 - 7 * k, contact[i].name, "Jo", "mail",
              NONE);
      behind (&found, 15990, contact[i].name, contact[i].people);
    }
  find (&found, "kind");
  const struct weak_ties *weak = &found.measures->weak;
  for (guint i = 0; i < G_N_ELEMENTS (contact); i++)
    {
      guint32 tie
        = network_tie (found.network, found.network->me, person (&found, contact[i].name));
      g_assert_cmpuint (weak->behind[tie], ==, contact[i].people);
      g_assert_cmpstr (tie_kind_name (weak->kind[tie]), ==, tie_kind_name (contact[i].kind));
    }
  forget (&found);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  topics_init ();
  g_test_add_func ("/new-figures/first-sources", first_sources);
  g_test_add_func ("/new-figures/shuffled", shuffled_logs_show_nothing);
  g_test_add_func ("/new-figures/planted", planted_news_is_found);
  g_test_add_func ("/new-figures/channels", channels_hold);
  g_test_add_func ("/new-figures/sole-giver", sole_giver);
  g_test_add_func ("/figures/kinds-of-own-ties", kinds_of_own_ties);
  return g_test_run ();
}
