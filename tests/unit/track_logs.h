/* track_logs.h - logs in which what follows can be foreseen by a rule of advice ("planted"), or not at
 * all: who acts then does so at the same rate on any day, whatever came before. */
#ifndef TEST_TRACK_LOGS_H
#define TEST_TRACK_LOGS_H

#include <math.h>
#include "found_measures.h"

enum
{
  FIRST_DAY = 16000,
  TOPICS = 20
};

static gint32 span; /* days of the log */

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

/* A name such as c07. */
static const char *
name_of (const char *kind, guint number)
{
  g_autofree char *name = g_strdup_printf ("%s%02u", kind, number);
  return g_intern_string (name);
}

/* a writes to b, or they talk. day: of the log, from 0. topic NONE: none. */
static void
tell (struct found *found, gint32 day, const char *a, const char *b, const char *channel,
      guint32 topic)
{
  struct interaction_context context = plain_context ();
  context.direction = DIRECTION_FORWARD;
  context.channel = note_text (found->book->channel, channel);
  context.topics = topic == NONE ? 0 : topic + 1;
  note_row (found->book, FIRST_DAY + day, note_mention (found->book, a, NULL, NULL),
            note_mention (found->book, b, NULL, NULL), context);
}

static void
write_to (struct found *found, gint32 day, const char *a, const char *b)
{
  tell (found, day, a, b, "mail", NONE);
}

/* Days until something of this rate comes. */
static gint32
wait_of (struct rng *rng, double days_between)
{
  return 1 + (gint32)floor (-log (1 - rng_unit (rng)) * days_between);
}

/* Two others who keep the log going until its last day. */
static void
fill_last_days (struct found *found)
{
  for (gint32 day = 0; day <= span; day += 12)
    write_to (found, day, "Zoe", "Zac");
}

/* People who only this contact knows, seen now and then. */
static void
fill_behind (struct found *found, const char *contact, guint people)
{
  for (guint k = 0; k < people; k++)
    for (gint32 day = 5; day < span; day += 200)
      write_to (found, day, contact, name_of (contact, k));
}

/* Forty old allies. Planted: those with people behind come back, the others never. */
static void
fill_allies (struct found *found, struct rng *rng, gboolean planted)
{
  for (guint c = 0; c < 40; c++)
    {
      const char *name = name_of ("c", c);
      gboolean good = c % 2 == 0;
      for (guint i = 0; i < 5; i++)
        write_to (found, (gint32)rng_below (rng, 30), name, "Jo");
      fill_behind (found, name, !planted ? rng_below (rng, 4) : good ? 3 : 0);
      for (gint32 day = 30; (day += wait_of (rng, 200)) <= span && (good || !planted);)
        write_to (found, day, name, "Jo");
    }
  fill_last_days (found);
}

/* Six friends of one field, and sixty who the owner met twice, of this field or of one of their own.
 * Planted: those of another field come back, the others never. */
static void
fill_acquaintances (struct found *found, struct rng *rng, gboolean planted)
{
  for (guint c = 0; c < 66; c++)
    {
      gboolean friend = c < 6, apart = !friend && rng_below (rng, 2);
      const char *name = name_of ("c", c);
      gint32 day = friend ? 0 : (gint32)rng_below (rng, (guint32)span / 2);
      note_contact (found->book, note_mention (found->book, name, NULL, NULL), ATTRIBUTE_FIELD,
                    apart ? name_of ("field", c) : "home");
      write_to (found, day, name, "Jo");
      write_to (found, day + 3, "Jo", name);
      while ((friend || apart || !planted) && (day += wait_of (rng, friend ? 10 : 250)) <= span)
        write_to (found, day, name, "Jo");
    }
  fill_last_days (found);
}

/* Close contacts, three of each field. Planted: those of one field meet, others rarely. */
static void
fill_pairs (struct found *found, struct rng *rng, gboolean planted)
{
  for (guint a = 0; a < (planted ? 36 : 24); a++)
    {
      const char *name = name_of ("c", a);
      note_contact (found->book, note_mention (found->book, name, NULL, NULL), ATTRIBUTE_TAGS,
                    name_of ("field", a / 3));
      for (gint32 day = 0; (day += wait_of (rng, 25)) <= span;)
        write_to (found, day, rng_below (rng, 2) ? name : "Jo", rng_below (rng, 2) ? "Jo" : name);
      for (guint b = 0; b < a; b++)
        for (gint32 day = 0; (day += wait_of (rng, !planted         ? 2000
                                                   : a / 3 == b / 3 ? 500
                                                                    : 10000))
                             <= span;)
          write_to (found, day, name, name_of ("c", b));
    }
  fill_last_days (found);
}

/* Sixty who write to and fro. Planted: those who write much come to talk. */
static void
fill_writers (struct found *found, struct rng *rng, gboolean planted)
{
  for (guint c = 0; c < (planted ? 60 : 30); c++)
    {
      const char *name = name_of ("c", c);
      gboolean good = c % 2 == 0;
      double every = planted ? (good ? 20 : 60) : 30;
      for (gint32 day = 0; (day += wait_of (rng, every)) <= span;)
        {
          gboolean mine = rng_below (rng, 2) == 0;
          write_to (found, day, mine ? "Jo" : name, mine ? name : "Jo");
        }
      gint32 talk = (planted ? 200 : 0) + wait_of (rng, 400);
      if (talk <= span && (good || !planted))
        tell (found, talk, name, "Jo", "call", NONE);
    }
  tell (found, 1, "Yan", "Jo", "call", NONE);
  fill_last_days (found);
}

/* Many contacts. Planted: half of them stop for good, the others come rarely but always. Otherwise all of
 * them come about every `gap` days. */
static void
fill_stops (struct found *found, struct rng *rng, gboolean planted, guint behind, double gap)
{
  for (guint c = 0; c < (planted ? 1800 : 45); c++)
    {
      const char *name = name_of ("c", c);
      gboolean good = c % 2 == 0;
      gint32 stop = planted && good ? 100 + (gint32)rng_below (rng, (guint32)span - 100) : span;
      fill_behind (found, name, behind);
      for (gint32 day = (gint32)rng_below (rng, 12); day <= stop;)
        {
          write_to (found, day, name, "Jo");
          day += !planted ? wait_of (rng, gap) : good ? 20 + (gint32)rng_below (rng, 8) : 60;
        }
    }
  fill_last_days (found);
}

static void
fill_doors (struct found *found, struct rng *rng, gboolean planted)
{
  fill_stops (found, rng, planted, 2, 60);
}

/* Seldom enough that many are not likely to come within 90 days: those who are need no word. */
static void
fill_friends (struct found *found, struct rng *rng, gboolean planted)
{
  fill_stops (found, rng, planted, 0, 150);
}

/* Twenty topics. Planted: half of them always come from one person, the others from anybody. */
static void
fill_topics (struct found *found, struct rng *rng, gboolean planted)
{
  for (guint32 t = 0; t < TOPICS; t++)
    {
      double loyal = !planted ? .85 : t % 2 == 0 ? 1 : 0;
      for (guint e = 0; e < 5; e++)
        note_contact (found->book, note_mention (found->book, name_of ("e", e), NULL, NULL),
                      ATTRIBUTE_TAGS, topic_name[t]);
      for (gint32 day = 0; (day += wait_of (rng, planted ? 20 : 40)) <= span;)
        {
          guint source = rng_unit (rng) < loyal ? t % 8 : rng_below (rng, 8);
          tell (found, day, name_of ("s", source), "Jo", "mail", t);
        }
    }
  for (gint32 day = 0; day <= span; day += 30)
    for (guint e = 0; e < 5; e++)
      write_to (found, day, name_of ("e", e), "Jo");
  fill_last_days (found);
}

#endif
