/* Events, introductions, posts, diversity, fields and more advice, on logs
 * worked out by hand, without decay, on day 17,100. */
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
  KIM,
  LOU,
  MOE,
  NED,
  OLI,
  PIA,
  ZOE
};
enum
{
  FAIR,
  CLUB
};
enum
{
  AT_FAIR,
  AT_CLUB,
  MESSAGE,
  MESSAGE_ART,
  THROUGH_KIM,
  POST,
  NOTE_TO_MYSELF,
  TAKEN,
  THREE_ABOUT_ART
};

struct story
{
  struct log log;
  struct network *network;
  struct measures *measures;
  struct learning *learning;
};

static struct mention people[] = {
  { .name = "Ana" }, { .name = "Ben" }, { .name = "Cai" }, { .name = "Dee" },
  { .name = "Kim" }, { .name = "Lou" }, { .name = "Moe" }, { .name = "Ned" },
  { .name = "Oli" }, { .name = "Pia" }, { .name = "Zoe" },
};
static struct channel channels[]
  = { { "", "", CHANNEL_OTHER, FALSE }, { "message", "message", CHANNEL_MESSAGE, TRUE } };
static const char *topics[] = { "art" };
static const char *events[] = { "Fair", "Club" };
static const guint32 art = 0;
static struct topic_set topic_sets[] = { { 0, NULL }, { 1, &art } };
#define CONTEXT(channel_, topics_, event_, introducer_, direction_, evidence_)          \
  {                                                                                     \
    .channel = channel_, .topics = topics_, .event = event_, .introducer = introducer_, \
    .weight = 1, .minutes = -1, .direction = direction_, .evidence = evidence_          \
  }
static struct interaction_context contexts[] = {
  CONTEXT (0, 0, FAIR, NONE, DIRECTION_NONE, EVIDENCE_EVENT),
  CONTEXT (0, 0, CLUB, NONE, DIRECTION_NONE, EVIDENCE_EVENT),
  CONTEXT (1, 0, NONE, NONE, DIRECTION_FORWARD, EVIDENCE_DIRECT),
  CONTEXT (1, 1, NONE, NONE, DIRECTION_FORWARD, EVIDENCE_DIRECT),
  CONTEXT (1, 0, NONE, KIM, DIRECTION_FORWARD, EVIDENCE_DIRECT),
  CONTEXT (0, 0, NONE, NONE, DIRECTION_FORWARD, EVIDENCE_DIRECT),
  { .event = NONE,
    .introducer = NONE,
    .weight = 1,
    .minutes = -1,
    .evidence = EVIDENCE_DIRECT,
    .to_self = TRUE },
  CONTEXT (0, 0, NONE, NONE, DIRECTION_BACKWARD, EVIDENCE_DIRECT),
  { .channel = 1,
    .topics = 1,
    .event = NONE,
    .introducer = NONE,
    .weight = 3,
    .minutes = -1,
    .direction = DIRECTION_FORWARD,
    .evidence = EVIDENCE_DIRECT },
};
static const char *keys[]
  = { "field",          "org",     "place",   "tags", "introduced_by", "knows", "stage", "cadence",
      "do_not_contact", "aliases", "cluster", "note", "role" };

static void
story_begin (struct story *story, struct record *record, guint64 n_records, struct contact *contact,
             guint32 n_contacts, struct gathering *gathering, guint32 n_gatherings,
             guint32 *attendee, gint32 as_of)
{
  const struct network_options options = { .since = DAY_NONE, .until = DAY_NONE, .as_of = as_of };
  const struct measure_options measure = { .seed = 1, .threads = 1 };
  g_autoptr (GError) error = NULL;
  memset (story, 0, sizeof *story);
  igraph_quieten ();
  story->log = (struct log){
    .mention = people,
    .n_mentions = G_N_ELEMENTS (people),
    .context = contexts,
    .n_contexts = G_N_ELEMENTS (contexts),
    .record = record,
    .n_records = n_records,
    .contact = contact,
    .n_contacts = n_contacts,
    .gathering = gathering,
    .n_gatherings = n_gatherings,
    .attendee = attendee,
    .attribute_key = keys,
    .n_attribute_keys = G_N_ELEMENTS (keys),
    .channel = channels,
    .n_channels = 2,
    .topic = topics,
    .n_topics = 1,
    .topic_set = topic_sets,
    .n_topic_sets = 2,
    .event = events,
    .n_events = 2,
    .calendar = TRUE,
  };
  for (guint32 i = 0; i < n_gatherings; i++)
    story->log.n_attendees += gathering[i].count;
  story->network = network_load (&story->log, &options, &error);
  g_assert_no_error (error);
  story->measures = measures_compute (story->network, &measure, &error);
  g_assert_no_error (error);
  story->learning = learning_compute (story->network, story->measures);
  g_assert_nonnull (story->learning);
}

static void
story_end (struct story *story)
{
  learning_free (story->learning);
  measures_free (story->measures);
  network_free (story->network);
}

static guint32
person (const struct story *story, const char *name)
{
  guint32 found = network_person (story->network, name);
  g_assert_cmpuint (found, !=, NONE);
  return found;
}

/* The fair on day 16,900 with Ana, Ben, Cai, and Dee, to whom I had written before. The club on
 * 17,000 with Ana and Kim, and on 17,020 with eight people. Zoe is behind Ben. */
static void
story_of_events_until (struct story *story, gint32 as_of)
{
  static struct record record[] = {
    { 16500, DEE, MENTION_ME, THROUGH_KIM },
    { 16890, DEE, MENTION_ME, MESSAGE },
    { 16910, ANA, MENTION_ME, MESSAGE },
    { 16931, BEN, MENTION_ME, MESSAGE },
    { 16931, BEN, ZOE, MESSAGE },
  };
  static guint32 attendee[] = { MENTION_ME, ANA, BEN, CAI, DEE, MENTION_ME, ANA, KIM, MENTION_ME,
                                ANA,        DEE, KIM, LOU, MOE, NED,        OLI, PIA };
  static struct gathering gathering[]
    = { { 16900, AT_FAIR, 0, 5, 0 }, { 17000, AT_CLUB, 5, 3, 0 }, { 17020, AT_CLUB, 8, 9, 0 } };
  static struct attribute me[]
    = { { ATTRIBUTE_PLACE, "Y" } },
    ana[]
    = { { ATTRIBUTE_FIELD, "art" }, { ATTRIBUTE_PLACE, "X" }, { ATTRIBUTE_INTRODUCED_BY, "Cai" } },
    ben[]
    = { { ATTRIBUTE_FIELD, "art" }, { ATTRIBUTE_PLACE, "X" }, { ATTRIBUTE_INTRODUCED_BY, "Ana" } },
    cai[] = { { ATTRIBUTE_FIELD, "bees" }, { ATTRIBUTE_INTRODUCED_BY, "Ben" } },
    dee[] = { { ATTRIBUTE_FIELD, "bees" }, { ATTRIBUTE_PLACE, "X" } },
    kim[] = { { ATTRIBUTE_FIELD, "cogs" }, { ATTRIBUTE_PLACE, "Y" } },
    lou[] = { { ATTRIBUTE_PLACE, "Z" } }, zoe[] = { { ATTRIBUTE_FIELD, "art" } };
  static struct contact contact[]
    = { { MENTION_ME, 1, me }, { ANA, 3, ana }, { BEN, 3, ben }, { CAI, 2, cai },
        { DEE, 2, dee },       { KIM, 2, kim }, { LOU, 1, lou }, { ZOE, 1, zoe } };
  story_begin (story, record, G_N_ELEMENTS (record), contact, G_N_ELEMENTS (contact), gathering,
               G_N_ELEMENTS (gathering), attendee, as_of);
}

static void
story_of_events (struct story *story)
{
  story_of_events_until (story, 17100);
}

static void
events_pay (void)
{
  struct story story;
  story_of_events (&story);
  const struct event_yield *club = &story.learning->event[0], *fair = &story.learning->event[1];
  g_assert_cmpuint (story.learning->n_events, ==, 2);
  g_assert_cmpuint (fair->event, ==, FAIR);
  g_assert_cmpuint (fair->occasions, ==, 1);
  g_assert_cmpuint (fair->met, ==, 3);   /* Ana, Ben, Cai: Dee had written */
  g_assert_cmpuint (fair->again, ==, 1); /* Ana after 10 days; Ben after 31 */
  g_assert_cmpuint (fair->told, ==, 3);
  g_assert_cmpuint (fair->alive, ==, 1);   /* Ana, at the club */
  g_assert_cmpuint (fair->fields, ==, 1);  /* art; bees were Dee's */
  g_assert_cmpuint (fair->bridges, ==, 1); /* Ben, for Zoe */
  g_assert_cmpuint (club->occasions, ==, 2);
  g_assert_cmpint (club->first, ==, 17000);
  g_assert_cmpint (club->last, ==, 17020);
  g_assert_cmpuint (club->met, ==, 6);   /* Kim, then five */
  g_assert_cmpuint (club->again, ==, 1); /* Kim after 20 days */
  g_assert_cmpuint (club->told, ==, 1);  /* the five met 80 days ago */
  g_assert_cmpuint (club->alive, ==, 0);
  g_assert_cmpuint (club->fields, ==, 1); /* cogs */
  story_end (&story);
}

/* Cai introduced Ana, and Ana introduced Ben. That Ben introduced Cai would close the cycle. A
 * row says that Kim introduced Dee. */
static void
introductions_make_a_tree (void)
{
  struct story story;
  story_of_events (&story);
  const struct learning *learning = story.learning;
  g_assert_cmpuint (learning->n_introductions, ==, 3);
  g_assert_cmpuint (learning->introduction[0].person, ==, person (&story, "Ana"));
  g_assert_cmpuint (learning->introduction[0].generation, ==, 1);
  g_assert_cmpuint (learning->introduction[1].person, ==, person (&story, "Ben"));
  g_assert_cmpuint (learning->introduction[1].by, ==, person (&story, "Ana"));
  g_assert_cmpuint (learning->introduction[1].generation, ==, 2);
  g_assert_cmpuint (learning->introduction[2].person, ==, person (&story, "Dee"));
  g_assert_cmpuint (learning->introduction[2].by, ==, person (&story, "Kim"));
  g_assert_cmpuint (learning->generations, ==, 2);
  g_assert_cmpuint (learning->n_introducers, ==, 3);
  g_assert_cmpuint (learning->introducer[0].person, ==, person (&story, "Cai"));
  g_assert_cmpuint (learning->introducer[0].direct, ==, 1);
  g_assert_cmpuint (learning->introducer[0].all, ==, 2);
  story_end (&story);
}

static void
company_is_mixed (void)
{
  struct story story;
  story_of_events (&story);
  const struct mix *mix = story.learning->mix;
  g_assert_cmpuint (mix[0].alone, ==, 3); /* Dee, Ana, Ben */
  g_assert_cmpuint (mix[0].small, ==, 2);
  g_assert_cmpuint (mix[0].large, ==, 1); /* nine people */
  g_assert_cmpuint (mix[1].alone, ==, 1); /* 600 days ago */
  g_assert_cmpuint (mix[1].small + mix[1].large, ==, 0);
  story_end (&story);
}

/* A few days after the club nobody is dormant. Of ten contacts five have a field, 2:2:1, and five a
 * place, 3:1:1; one less would be too few. */
static void
variety_needs_to_be_known (void)
{
  struct story story;
  story_of_events_until (&story, 17025);
  const struct diversity *field = &story.learning->diversity[DIVERSITY_FIELD];
  const struct diversity *place = &story.learning->diversity[DIVERSITY_PLACE];
  g_assert_cmpuint (field->known, ==, 5);
  g_assert_cmpuint (field->all, ==, 10);
  g_assert_cmpfloat_with_epsilon (field->blau, 1 - 9 / 25.0, 1e-12);
  g_assert_cmpuint (place->known, ==, 5);
  g_assert_cmpuint (place->kinds, ==, 3);
  g_assert_cmpstr (place->most, ==, "X");
  g_assert_cmpuint (place->most_count, ==, 3);
  g_assert_cmpfloat_with_epsilon (place->blau, .56, 1e-12);
  g_assert_cmpfloat_with_epsilon (place->iqv, .84, 1e-12);
  g_assert_cmpfloat_with_epsilon (place->effective, 2.586, 5e-4);
  g_assert_cmpfloat_with_epsilon (place->e_i, .6, 1e-12); /* I am in Y, with Kim */
  story_end (&story);
}

static void
fields_are_reached (void)
{
  struct story story;
  story_of_events (&story);
  const struct field_reach *field = story.learning->field;
  g_assert_cmpuint (story.learning->n_fields, ==, 2);
  g_assert_cmpstr (field[0].value, ==, "art");
  g_assert_cmpuint (field[0].people, ==, 3);
  g_assert_cmpuint (field[0].direct, ==, 2);
  g_assert_cmpuint (field[0].two, ==, 1); /* Zoe */
  g_assert_cmpstr (field[1].value, ==, "bees");
  g_assert_cmpuint (field[1].direct, ==, 2);
  story_end (&story);
}

/* The same thirty days, with the first and the last row years away: 96 of 100 rows still lie within
 * them. Notes to myself are no posts. */
static void
stray_days_and_notes_do_not_count (void)
{
  struct record record[110] = {
    { -500, DEE, MENTION_ME, MESSAGE }, { 101, ANA, MENTION_ME, MESSAGE },
    { 110, BEN, MENTION_ME, MESSAGE },  { 129, CAI, MENTION_ME, MESSAGE },
    { 900, NED, MENTION_ME, MESSAGE },
  };
  guint n = 5;
  struct story story;
  while (n < 13)
    record[n++] = (struct record){ 100, MENTION_ME, NONE, POST };
  while (n < 100)
    record[n++] = (struct record){ 129, MENTION_ME, CAI, MESSAGE };
  story_begin (&story, record, n, NULL, 0, NULL, 0, NULL, DAY_NONE);
  const struct sharing *sharing = &story.learning->sharing;
  g_assert_cmpuint (sharing->posts, ==, 8);
  g_assert_cmpuint (sharing->begun, ==, 2);
  g_assert_cmpuint (sharing->all_begun, ==, 3);
  g_assert_cmpfloat_with_epsilon (sharing->begun_expected, 14 * 3 / 30.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (sharing->begun_p, 14 / 30.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (sharing->covered, 14 / 30.0, 1e-12);
  story_end (&story);

  for (guint i = 5; i < 13; i++)
    record[i].context = NOTE_TO_MYSELF;
  story_begin (&story, record, n, NULL, 0, NULL, 0, NULL, DAY_NONE);
  g_assert_cmpuint (story.learning->sharing.posts, ==, 0);
  story_end (&story);
}

/* Thirty days with posts on the first day, followed by days 2 to 15. First contacts on days 2,
 * 11 and 30. Of the 30 shifts, 14 contain two or three of them. */
static void
posts_are_set_against_chance (void)
{
  struct record record[] = {
    { 100, MENTION_ME, NONE, POST },   { 100, MENTION_ME, NONE, POST },
    { 100, MENTION_ME, NONE, POST },   { 100, MENTION_ME, NONE, POST },
    { 100, MENTION_ME, NONE, POST },   { 100, MENTION_ME, NONE, POST },
    { 100, MENTION_ME, NONE, POST },   { 100, MENTION_ME, NONE, POST },
    { 101, ANA, MENTION_ME, MESSAGE }, { 110, BEN, MENTION_ME, MESSAGE },
    { 129, CAI, MENTION_ME, MESSAGE },
  };
  struct story story;
  story_begin (&story, record, G_N_ELEMENTS (record), NULL, 0, NULL, 0, NULL, DAY_NONE);
  const struct sharing *sharing = &story.learning->sharing;
  g_assert_cmpuint (sharing->posts, ==, 8);
  g_assert_cmpuint (sharing->begun, ==, 2);
  g_assert_cmpuint (sharing->all_begun, ==, 3);
  g_assert_cmpfloat_with_epsilon (sharing->begun_expected, 14 * 3 / 30.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (sharing->begun_p, 14 / 30.0, 1e-12);
  g_assert_cmpuint (sharing->came, ==, 2);
  g_assert_cmpfloat_with_epsilon (sharing->covered, 14 / 30.0, 1e-12);
  story_end (&story);

  story_begin (&story, record + 1, G_N_ELEMENTS (record) - 1, NULL, 0, NULL, 0, NULL, DAY_NONE);
  g_assert_cmpuint (story.learning->sharing.posts, ==, 7);
  g_assert_true (isnan (story.learning->sharing.begun_p));
  story_end (&story);
}

/* Only Ana brings art, which Cai has as a tag. Ana and Ben share jam and have not met. Dee,
 * whose field none of the others has, fell silent after two messages. */
static void
story_of_advice (struct story *story, gboolean ben_may_be_named)
{
  static struct record record[] = {
    { 17070, ANA, MENTION_ME, MESSAGE_ART },
    { 17075, ANA, MENTION_ME, MESSAGE_ART },
    { 17080, ANA, MENTION_ME, MESSAGE_ART },
    { 17085, ANA, MENTION_ME, MESSAGE_ART },
    { 17090, ANA, MENTION_ME, MESSAGE_ART },
    { 17080, BEN, MENTION_ME, MESSAGE },
    { 17085, BEN, MENTION_ME, MESSAGE },
    { 17090, BEN, MENTION_ME, MESSAGE },
    { 17090, CAI, MENTION_ME, MESSAGE },
    { 16700, DEE, MENTION_ME, MESSAGE },
    { 16701, DEE, MENTION_ME, MESSAGE },
    { 17090, CAI, ZOE, MESSAGE },
    { 17090, BEN, ZOE, MESSAGE },
  };
  static struct attribute jam[] = { { ATTRIBUTE_TAGS, "jam" }, { ATTRIBUTE_FIELD, "law" } },
                          tag[] = { { ATTRIBUTE_TAGS, "art" }, { ATTRIBUTE_FIELD, "law" } },
                          bees[] = { { ATTRIBUTE_FIELD, "bees" } };
  struct contact contact[]
    = { { ANA, 2, jam }, { BEN, 2, jam }, { CAI, 2, tag }, { DEE, 1, bees } };
  contact[1].do_not_contact = !ben_may_be_named;
  story_begin (story, record, G_N_ELEMENTS (record), contact, G_N_ELEMENTS (contact), NULL, 0, NULL,
               17100);
}

static const struct advice *
advice_of (const struct story *story, enum advice_kind kind)
{
  for (guint32 i = 0; i < story->learning->n_advice; i++)
    if (story->learning->advice[i].kind == kind)
      return &story->learning->advice[i];
  return NULL;
}

static void
more_advice_has_reasons (void)
{
  struct story story;
  story_of_advice (&story, TRUE);
  const struct advice *introduce = advice_of (&story, ADVICE_INTRODUCE);
  const struct advice *back_up = advice_of (&story, ADVICE_BACK_UP);
  const struct advice *fresh = advice_of (&story, ADVICE_FRESH_EYES);
  g_assert_nonnull (introduce);
  g_assert_cmpuint (introduce->person, ==, person (&story, "Ana"));
  g_assert_cmpuint (introduce->other, ==, person (&story, "Ben"));
  g_assert_cmpstr (introduce->value, ==, "jam");
  g_assert_nonnull (back_up);
  g_assert_cmpuint (back_up->person, ==, person (&story, "Cai"));
  g_assert_cmpuint (back_up->other, ==, person (&story, "Ana"));
  g_assert_nonnull (fresh);
  g_assert_cmpuint (fresh->person, ==, person (&story, "Dee"));
  g_assert_cmpstr (fresh->value, ==, "bees");
  story_end (&story);

  story_of_advice (&story, FALSE);
  guint32 ben = person (&story, "Ben");
  for (guint32 i = 0; i < story.learning->n_advice; i++)
    {
      g_assert_cmpuint (story.learning->advice[i].person, !=, ben);
      g_assert_cmpuint (story.learning->advice[i].other, !=, ben);
    }
  story_end (&story);
}

/* Ana, who writes on the day of the fair, is no earlier contact, whatever her name. The log begins before. */
static void
fields_of_one_day_are_new_together (void)
{
  struct record record[]
    = { { 16800, DEE, MENTION_ME, MESSAGE }, { 16900, ANA, MENTION_ME, MESSAGE } };
  guint32 attendee[] = { MENTION_ME, BEN, CAI };
  struct gathering gathering[] = { { 16900, AT_FAIR, 0, 3, 0 } };
  struct attribute bees[] = { { ATTRIBUTE_FIELD, "bees" } };
  struct contact contact[] = { { ANA, 1, bees }, { BEN, 1, bees }, { CAI, 1, bees } };
  struct story story;
  story_begin (&story, record, 2, contact, 3, gathering, 1, attendee, 17000);
  g_assert_cmpuint (story.learning->event[0].met, ==, 2);
  g_assert_cmpuint (story.learning->event[0].fields, ==, 1);
  story_end (&story);
}

/* A talk that I began and learned from is not begun by the other, and one that they began is,
 * whoever gave. If I am first in every row, only the direction tells. */
static void
others_begin_what_they_are_first_in (void)
{
  struct record record[] = {
    { 100, MENTION_ME, NONE, POST }, { 100, MENTION_ME, NONE, POST },
    { 100, MENTION_ME, NONE, POST }, { 100, MENTION_ME, NONE, POST },
    { 100, MENTION_ME, NONE, POST }, { 100, MENTION_ME, NONE, POST },
    { 100, MENTION_ME, NONE, POST }, { 100, MENTION_ME, NONE, POST },
    { 101, MENTION_ME, ANA, TAKEN }, { 102, MENTION_ME, ANA, MESSAGE },
    { 129, MENTION_ME, BEN, TAKEN }, { 103, CAI, MENTION_ME, TAKEN },
  };
  struct story story;
  story_begin (&story, record, 11, NULL, 0, NULL, 0, NULL, DAY_NONE);
  g_assert_cmpuint (story.learning->sharing.came, ==, 1);
  g_assert_cmpuint (story.learning->sharing.all_came, ==, 2);
  story_end (&story);

  story_begin (&story, record, G_N_ELEMENTS (record), NULL, 0, NULL, 0, NULL, DAY_NONE);
  g_assert_cmpuint (story.learning->sharing.came, ==, 1);
  g_assert_cmpuint (story.learning->sharing.all_came, ==, 1);
  story_end (&story);
}

/* A row with weight 3 is three messages in every count. */
static void
rows_of_several_interactions_count_them (void)
{
  struct record record[] = { { 17070, MENTION_ME, ANA, THREE_ABOUT_ART },
                             { 17071, BEN, MENTION_ME, THREE_ABOUT_ART },
                             { 17071, CAI, MENTION_ME, MESSAGE } };
  struct story story;
  story_begin (&story, record, G_N_ELEMENTS (record), NULL, 0, NULL, 0, NULL, DAY_NONE);
  const struct learning *learning = story.learning;
  const struct quarter *quarter = &learning->quarter[N_QUARTERS - 1];
  g_assert_cmpfloat (learning->step[0].contacts, ==, 3);
  g_assert_cmpfloat (learning->step[0].written, ==, 3);
  g_assert_cmpfloat (quarter->build, ==, 3);
  g_assert_cmpfloat (quarter->maintain, ==, 4);
  g_assert_cmpfloat (learning->diversity[DIVERSITY_CHANNEL].known, ==, 7);
  g_assert_cmpfloat (learning->mix[0].alone, ==, 7);
  g_assert_cmpuint (story.measures->sole_giver.people, ==, 1);
  g_assert_cmpfloat (story.measures->novelty.source[0].contacts, ==, 3);
  story_end (&story);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/growth/events", events_pay);
  g_test_add_func ("/growth/introductions", introductions_make_a_tree);
  g_test_add_func ("/growth/posts", posts_are_set_against_chance);
  g_test_add_func ("/growth/fields-of-a-day", fields_of_one_day_are_new_together);
  g_test_add_func ("/growth/weights", rows_of_several_interactions_count_them);
  g_test_add_func ("/growth/posts-begun", others_begin_what_they_are_first_in);
  g_test_add_func ("/growth/posts-astray", stray_days_and_notes_do_not_count);
  g_test_add_func ("/variety/company", company_is_mixed);
  g_test_add_func ("/variety/coverage", variety_needs_to_be_known);
  g_test_add_func ("/reach/fields", fields_are_reached);
  g_test_add_func ("/advice/more", more_advice_has_reasons);
  return g_test_run ();
}
