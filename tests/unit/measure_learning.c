/* Learning, change and advice, on a log worked out by hand, without decay, on 26 October 2016
 * (day 17,100). */
#include <math.h>
#include <string.h>
#include "pln/vocabulary.h"
#include "pln/graph.h"
#include "pln/learning.h"

enum
{
  ANA,
  BEN,
  CAI,
  DEE,
  KIM
};
enum
{
  ART,
  BEES,
  COGS
};
enum
{
  MESSAGE_ART,
  MESSAGE_BEES,
  MESSAGE_COGS,
  MESSAGE,
  COFFEE,
  FOLLOW
};

struct story
{
  struct log log;
  struct network *network;
  struct measures *measures;
  struct learning *learning;
};

static struct mention people[] = {
  { .name = "Ana" }, { .name = "Ben" }, { .name = "Cai" }, { .name = "Dee" }, { .name = "Kim" }
};
static struct channel channels[]
  = { { .name = "", .shown = "", .kind = CHANNEL_OTHER },
      { .name = "message",
        .shown = "message",
        .kind = CHANNEL_MESSAGE,
        .online = TRUE,
        .has_author = TRUE },
      { .name = "coffee", .shown = "coffee", .kind = CHANNEL_ONE_TO_ONE },
      { .name = "follow", .shown = "follow", .kind = CHANNEL_REACTION } };
static const char *topics[] = { "art", "bees", "cogs" };
static const guint32 each_topic[] = { ART, BEES, COGS };
static struct topic_set topic_sets[]
  = { { 0, NULL }, { 1, &each_topic[ART] }, { 1, &each_topic[BEES] }, { 1, &each_topic[COGS] } };
#define CONTEXT(channel_, topics_, direction_)                                              \
  {                                                                                         \
    .channel = channel_, .topics = topics_, .event = NONE, .introducer = NONE, .weight = 1, \
    .minutes = -1, .direction = direction_, .evidence = EVIDENCE_DIRECT                     \
  }
static struct interaction_context contexts[] = {
  CONTEXT (1, 1, DIRECTION_FORWARD), CONTEXT (1, 2, DIRECTION_FORWARD),
  CONTEXT (1, 3, DIRECTION_FORWARD), CONTEXT (1, 0, DIRECTION_FORWARD),
  CONTEXT (2, 0, DIRECTION_NONE),    CONTEXT (3, 0, DIRECTION_FORWARD),
};
static const char *keys[]
  = { "field",          "org",     "place",   "tags", "introduced_by", "knows", "stage", "cadence",
      "do_not_contact", "aliases", "cluster", "note", "role" };

static struct record records[] = {
  { 17000, ANA, MENTION_ME, MESSAGE_ART },  { 17010, ANA, MENTION_ME, MESSAGE_ART },
  { 17020, ANA, MENTION_ME, MESSAGE_ART },  { 17025, MENTION_ME, ANA, MESSAGE_ART },
  { 17030, ANA, MENTION_ME, MESSAGE_ART },  { 16990, BEN, MENTION_ME, MESSAGE },
  { 17000, MENTION_ME, BEN, COFFEE },       { 17040, MENTION_ME, BEN, COFFEE },
  { 17080, BEN, MENTION_ME, COFFEE },       { 17090, MENTION_ME, BEN, COFFEE },
  { 16990, MENTION_ME, CAI, MESSAGE_BEES }, { 16991, MENTION_ME, CAI, MESSAGE_BEES },
  { 16992, MENTION_ME, CAI, MESSAGE_BEES }, { 16800, DEE, MENTION_ME, MESSAGE_BEES },
  { 16801, MENTION_ME, DEE, MESSAGE_BEES }, { 17090, DEE, MENTION_ME, MESSAGE_BEES },
  { 17095, DEE, MENTION_ME, MESSAGE_BEES }, { 16500, KIM, MENTION_ME, MESSAGE_COGS },
  { 16505, KIM, MENTION_ME, MESSAGE_COGS }, { 16510, KIM, MENTION_ME, MESSAGE_COGS },
  { 16515, KIM, MENTION_ME, MESSAGE_COGS }, { 16520, KIM, MENTION_ME, MESSAGE_COGS },
};

static double half_life_days; /* 0: no decay */

static void
story_begin (struct story *story, struct record *record, guint64 n_records, struct mention *mention,
             guint32 n_mentions, struct contact *contact, guint32 n_contacts)
{
  const struct network_options options
    = { .since = DAY_NONE, .until = DAY_NONE, .as_of = 17100, .half_life_days = half_life_days };
  const struct measure_options measure = { .seed = 1, .threads = 1 };
  g_autoptr (GError) error = NULL;
  memset (story, 0, sizeof *story);
  igraph_quieten ();
  story->log = (struct log){
    .mention = mention,
    .n_mentions = n_mentions,
    .context = contexts,
    .n_contexts = G_N_ELEMENTS (contexts),
    .record = record,
    .n_records = n_records,
    .contact = contact,
    .n_contacts = n_contacts,
    .attribute_key = keys,
    .n_attribute_keys = G_N_ELEMENTS (keys),
    .channel = channels,
    .n_channels = G_N_ELEMENTS (channels),
    .topic = topics,
    .n_topics = 3,
    .topic_set = topic_sets,
    .n_topic_sets = 4,
    .calendar = TRUE,
  };
  story->network = network_load (&story->log, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (story->network->me, !=, NONE);
  story->measures = measures_compute (story->network, &measure, &error);
  g_assert_no_error (error);
  story->learning = learning_compute (story->network, story->measures);
}

static void
story_end (struct story *story)
{
  learning_free (story->learning);
  measures_free (story->measures);
  network_free (story->network);
}

static void
story_of_five (struct story *story)
{
  story_begin (story, records, G_N_ELEMENTS (records), people, G_N_ELEMENTS (people), NULL, 0);
}

static guint32
person (const struct story *story, const char *name)
{
  guint32 found = network_person (story->network, name);
  g_assert_cmpuint (found, !=, NONE);
  return found;
}

static const struct exchange *
exchange_with (const struct story *story, const char *name)
{
  for (guint32 i = 0; i < story->learning->n_exchanges; i++)
    if (story->learning->exchange[i].person == person (story, name))
      return &story->learning->exchange[i];
  g_assert_not_reached ();
}

static const struct closeness_step *
step_of (const struct story *story, const char *name)
{
  for (guint32 i = 0; i < story->learning->n_steps; i++)
    if (story->learning->step[i].person == person (story, name))
      return &story->learning->step[i];
  g_assert_not_reached ();
}

static void
give_and_take_are_told (void)
{
  struct story story;
  story_of_five (&story);
  const struct learning *learning = story.learning;
  g_assert_true (learning->directed);
  g_assert_cmpuint (learning->exchange[0].person, ==, person (&story, "Kim")); /* 5 taken */
  g_assert_cmpfloat (exchange_with (&story, "Ana")->taken, ==, 4);
  g_assert_cmpfloat (exchange_with (&story, "Ana")->given, ==, 1);
  g_assert_cmpfloat_with_epsilon (exchange_with (&story, "Ana")->balance, -.6, 1e-12);
  g_assert_cmpfloat_with_epsilon (exchange_with (&story, "Ben")->balance, -.2, 1e-12); /* 2 to 3 */
  /* Cai never answered, and Kim wrote without an answer, over a year ago */
  g_assert_false (exchange_with (&story, "Cai")->spoken_of);
  g_assert_false (exchange_with (&story, "Kim")->spoken_of);
  g_assert_cmpfloat (exchange_with (&story, "Cai")->balance, ==, 1); /* what I sent, I sent */
  g_assert_true (isnan (exchange_with (&story, "Kim")->balance));
  g_assert_cmpuint (learning->n_learn_with, ==, 1);   /* Ben */
  g_assert_cmpuint (learning->n_share_with, ==, 1);   /* Cai */
  g_assert_cmpuint (learning->n_learn_from, ==, 2);   /* Ana, Dee */
  g_assert_cmpfloat (learning->stated, ==, 18 / 22.); /* four coffees are not */
  g_assert_cmpfloat (learning->taken, ==, 4 + 3 + 0 + 3 + 5);
  g_assert_cmpfloat (learning->given, ==, 1 + 2 + 3 + 1 + 0);
  story_end (&story);
}

static void
topics_have_sources (void)
{
  struct story story;
  story_of_five (&story);
  const struct learning *learning = story.learning;
  g_assert_cmpuint (learning->n_topics, ==, 3);
  const struct topic *art = &learning->topic[0], *bees = &learning->topic[1],
                     *cogs = &learning->topic[2];
  g_assert_cmpuint (art->fate, ==, TOPIC_UNSURE); /* four mentions are too few to say so */
  g_assert_cmpuint (art->person, ==, person (&story, "Ana"));
  g_assert_cmpfloat (art->times, ==, 4); /* what went to Ana does not count as brought */
  g_assert_cmpfloat (art->effective, ==, 1);
  g_assert_cmpuint (bees->person, ==, person (&story, "Dee"));
  g_assert_cmpuint (cogs->fate, ==, TOPIC_LOST);
  g_assert_cmpuint (cogs->person, ==, person (&story, "Kim"));
  g_assert_cmpint (cogs->last, ==, 16520);
  g_assert_true (isnan (cogs->effective));
  story_end (&story);
}

static void
steps_are_climbed (void)
{
  struct story story;
  story_of_five (&story);
  const struct learning *learning = story.learning;
  g_assert_cmpint (learning->since, ==, day_from_date (2016, 4, 1));
  g_assert_cmpuint (step_of (&story, "Ben")->stage, ==, 4);
  g_assert_cmpuint (step_of (&story, "Ben")->alone, ==, 4);
  g_assert_true (step_of (&story, "Ben")->moved);
  g_assert_cmpuint (step_of (&story, "Ana")->stage, ==, 2);
  g_assert_false (step_of (&story, "Ana")->waiting); /* 100 days */
  g_assert_true (step_of (&story, "Dee")->waiting);  /* 300 days, both ways */
  g_assert_false (step_of (&story, "Cai")->waiting); /* never answered */
  g_assert_cmpuint (learning->n_moved, ==, 1);
  g_assert_cmpuint (learning->n_waiting, ==, 1);
  g_assert_cmpuint (learning->n_stage[2], ==, 4);
  g_assert_cmpfloat (step_of (&story, "Kim")->peak, ==, 5);
  story_end (&story);
}

static void
quarters_are_counted (void)
{
  struct story story;
  story_of_five (&story);
  const struct quarter *quarter = story.learning->quarter;
  g_assert_true (story.learning->has_change);
  g_assert_cmpint (quarter[0].first, ==, day_from_date (2015, 1, 1));
  g_assert_cmpint (quarter[7].last, ==, 17100);
  g_assert_cmpuint (quarter[0].opened, ==, 1); /* Kim */
  g_assert_cmpuint (quarter[0].closed, ==, 1);
  g_assert_cmpuint (quarter[3].opened, ==, 1); /* Dee, on New Year's Eve */
  g_assert_cmpuint (quarter[6].opened, ==, 3);
  g_assert_cmpuint (quarter[6].build, ==, 3);
  g_assert_cmpuint (quarter[6].maintain, ==, 8);   /* Ana 4, Ben 2, Cai 2 */
  g_assert_cmpuint (quarter[7].reactivate, ==, 1); /* Dee, after 289 days */
  g_assert_cmpuint (quarter[7].maintain, ==, 3);   /* Ben 2, Dee 1 */
  g_assert_cmpuint (story.learning->keepable, ==, 1);
  g_assert_cmpuint (story.learning->kept, ==, 0);
  story_end (&story);
}

static void
advice_has_reasons (void)
{
  struct story story;
  story_of_five (&story);
  const struct advice *advice = story.learning->advice;
  g_assert_cmpuint (story.learning->n_advice, ==, 3);
  g_assert_cmpuint (advice[0].kind, ==, ADVICE_REVIVE);
  g_assert_cmpuint (advice[0].person, ==, person (&story, "Kim"));
  g_assert_cmpuint (advice[0].topic, ==, COGS);
  g_assert_cmpuint (advice[1].kind, ==, ADVICE_DEEPEN);
  g_assert_cmpuint (advice[1].person, ==, person (&story, "Dee"));
  g_assert_cmpfloat (advice[1].number, ==, 4);
  g_assert_cmpuint (advice[2].kind, ==, ADVICE_GIVE_BACK);
  g_assert_cmpuint (advice[2].person, ==, person (&story, "Ana"));
  g_assert_cmpfloat_with_epsilon (advice[2].number, .8, 1e-12);
  story_end (&story);
}

static void
nobody_is_named_against_their_will (void)
{
  struct contact contact[] = { { .mention = KIM, .do_not_contact = TRUE } };
  struct story story;
  story_begin (&story, records, G_N_ELEMENTS (records), people, G_N_ELEMENTS (people), contact, 1);
  for (guint32 i = 0; i < story.learning->n_advice; i++)
    g_assert_cmpuint (story.learning->advice[i].person, !=, person (&story, "Kim"));
  story_end (&story);
}

/* me - Ana - {Ben, Cai}, Dee - me. Both people at museums are behind Ana, who has been quiet
 * for 100 days, no longer than Dee before. */
static void
sole_paths_are_found (void)
{
  struct record record[] = {
    { 16900, DEE, MENTION_ME, COFFEE }, { 16999, DEE, MENTION_ME, COFFEE },
    { 16970, MENTION_ME, ANA, COFFEE }, { 16980, MENTION_ME, ANA, COFFEE },
    { 16990, MENTION_ME, ANA, COFFEE }, { 17000, MENTION_ME, ANA, COFFEE },
    { 17000, ANA, BEN, COFFEE },        { 17000, ANA, CAI, COFFEE },
    { 17099, DEE, MENTION_ME, COFFEE },
  };
  struct attribute museum[] = { { ATTRIBUTE_FIELD, "museums" } },
                   garden[] = { { ATTRIBUTE_FIELD, "gardens" } };
  struct contact contact[] = { { BEN, 1, museum }, { CAI, 1, museum }, { DEE, 1, garden } };
  struct story story;
  story_begin (&story, record, G_N_ELEMENTS (record), people, G_N_ELEMENTS (people) - 1, contact,
               3);
  const struct learning *learning = story.learning;
  g_assert_cmpuint (learning->n_sole_paths, ==, 1);
  g_assert_cmpuint (learning->sole_path[0].through, ==, person (&story, "Ana"));
  g_assert_cmpstr (learning->sole_path[0].value, ==, "museums");
  g_assert_cmpuint (learning->sole_path[0].people, ==, 2);
  g_assert_cmpuint (learning->n_advice, >=, 1);
  g_assert_cmpuint (learning->advice[0].kind, ==, ADVICE_PROTECT);
  g_assert_cmpuint (learning->advice[0].person, ==, person (&story, "Ana"));
  g_assert_cmpfloat (learning->advice[0].number, ==, 2);
  g_assert_false (learning->directed);
  story_end (&story);
}

/* With a half-life of 100 days, Ana brought art on one day, and 2/3 of one that counts half: 4/3.
 * Ben brought it once. Their shares are 4/7 and 3/7. Ana got 1/3 of the day that counts half. */
static void
older_news_counts_less (void)
{
  struct record record[] = {
    { 17000, ANA, MENTION_ME, MESSAGE_ART }, { 17000, ANA, MENTION_ME, MESSAGE_ART },
    { 17000, MENTION_ME, ANA, MESSAGE_ART }, { 17100, ANA, MENTION_ME, MESSAGE_ART },
    { 17100, ANA, MENTION_ME, MESSAGE_ART }, { 17100, BEN, MENTION_ME, MESSAGE_ART },
  };
  struct story story;
  half_life_days = 100;
  story_begin (&story, record, G_N_ELEMENTS (record), people, G_N_ELEMENTS (people), NULL, 0);
  half_life_days = 0;
  const struct topic *art = &story.learning->topic[0];
  g_assert_cmpuint (story.learning->n_topics, ==, 1);
  g_assert_cmpuint (art->fate, ==, TOPIC_SHARED);
  g_assert_cmpuint (art->n_active, ==, 2);
  g_assert_cmpfloat (art->times, ==, 5);
  g_assert_cmpfloat_with_epsilon (art->effective,
                                  exp (-4 / 7. * log (4 / 7.) - 3 / 7. * log (3 / 7.)), 1e-12);
  g_assert_cmpfloat_with_epsilon (exchange_with (&story, "Ana")->taken, 4 / 3., 1e-12);
  g_assert_cmpfloat_with_epsilon (exchange_with (&story, "Ana")->given, 1 / 6., 1e-12);
  g_assert_true (isnan (exchange_with (&story, "Ana")->balance)); /* too little to tell */
  g_assert_cmpfloat_with_epsilon (step_of (&story, "Ana")->peak, 1.5, 1e-12);
  story_end (&story);
}

/* I follow Kim. I met Ben one-to-one once, Cai four times this year, and Dee four times, of
 * which once 400 days ago. Ana is marked as stage 5. Of the year before, Dee and Kim, I met Dee
 * again. */
static void
every_step_has_its_reason (void)
{
  struct record record[] = {
    { 16600, MENTION_ME, KIM, FOLLOW },  { 17000, MENTION_ME, BEN, COFFEE },
    { 17010, MENTION_ME, CAI, COFFEE },  { 17020, MENTION_ME, CAI, COFFEE },
    { 17030, MENTION_ME, CAI, COFFEE },  { 17040, MENTION_ME, CAI, COFFEE },
    { 16700, MENTION_ME, DEE, COFFEE },  { 17010, MENTION_ME, DEE, COFFEE },
    { 17020, MENTION_ME, DEE, COFFEE },  { 17030, MENTION_ME, DEE, COFFEE },
    { 17000, ANA, MENTION_ME, MESSAGE },
  };
  struct attribute stage[] = { { ATTRIBUTE_STAGE, "5" } };
  struct contact contact[] = { { ANA, 1, stage } };
  static const struct
  {
    const char *name;
    guint8 stage;
  } step[] = { { "Kim", 1 }, { "Ben", 3 }, { "Cai", 4 }, { "Dee", 3 }, { "Ana", 5 } };
  struct story story;
  story_begin (&story, record, G_N_ELEMENTS (record), people, G_N_ELEMENTS (people), contact, 1);
  for (guint i = 0; i < G_N_ELEMENTS (step); i++)
    g_assert_cmpuint (step_of (&story, step[i].name)->stage, ==, step[i].stage);
  g_assert_cmpuint (story.learning->n_stage[3], ==, 2);
  g_assert_cmpuint (story.learning->keepable, ==, 2);
  g_assert_cmpuint (story.learning->kept, ==, 1);
  story_end (&story);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/learning/exchange", give_and_take_are_told);
  g_test_add_func ("/learning/topics", topics_have_sources);
  g_test_add_func ("/learning/steps", steps_are_climbed);
  g_test_add_func ("/learning/decay", older_news_counts_less);
  g_test_add_func ("/learning/each-step", every_step_has_its_reason);
  g_test_add_func ("/learning/quarters", quarters_are_counted);
  g_test_add_func ("/learning/advice", advice_has_reasons);
  g_test_add_func ("/learning/do-not-contact", nobody_is_named_against_their_will);
  g_test_add_func ("/learning/sole-paths", sole_paths_are_found);
  return g_test_run ();
}
