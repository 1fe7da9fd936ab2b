/* Finds the shape of a table whose columns have their roles.
 *
 * Each shape whose needs are met becomes a reading of its own; readings.c compares them. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/content_detection.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/day_headers.h"
#include "read/columns/name_lists.h"
#include "read/columns/own_hours.h"
#include "read/columns/person_columns.h"
#include "read/columns/post_columns.h"
#include "read/columns/presence_columns.h"
#include "read/columns/senders_present.h"
#include "read/people/presence_words.h"
#include "read/shapes/shape_appointments.h"
#include "read/shapes/shape_choices.h"
#include "read/shapes/shape_classes.h"
#include "read/shapes/shape_account_reports.h"
#include "read/shapes/shape_contact_days.h"
#include "read/shapes/shape_id_choices.h"
#include "read/shapes/shape_pair_sessions.h"
#include "read/shapes/shape_transcripts.h"
#include "read/shapes/shape_memberships.h"
#include "read/shapes/shape_lone_people.h"
#include "read/shapes/shape_minutes.h"
#include "read/shapes/shape_named_others.h"
#include "read/shapes/shape_plain_people.h"
#include "read/shapes/shape_public_posts.h"
#include "read/shapes/shape_relations.h"
#include "read/shapes/shape_rosters.h"
#include "read/understand/readings.h"
#include "read/understand/register_signs.h"
#include "read/shapes/shape_shifts.h"
#include "read/shapes/shape_stays.h"
#include "read/columns/slot_days.h"
#include "read/columns/tie_values.h"
#include "read/understand/understand.h"

static gboolean
has (const struct columns *columns, enum role role)
{
  return columns_have (columns, role);
}

static guint32
find_column (const struct columns *columns, gboolean (*is_it) (const char *folded))
{
  for (guint32 i = 0; i < columns->count; i++)
    if (is_it (columns->column[i].folded))
      return i;
  return NO_COLUMN;
}

static gboolean
has_person (const struct columns *columns)
{
  return has (columns, ROLE_NAME) || has (columns, ROLE_FIRST_NAME) || has (columns, ROLE_LAST_NAME)
         || has (columns, ROLE_EMAIL);
}

/* "Created by", "Eingetragen von": who entered a row need not have been there. */
static gboolean
only_enterers_are_named (const struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM];
  return from != NO_COLUMN && !has (columns, ROLE_WITH) && !has_person (columns)
         && header_person_kind (columns->column[from].name) == HEADER_RECORDS;
}

/* "Os meus atendimentos" above people who came at hours of their own: the writer met each. */
static gboolean
title_tells_own_hours (const struct columns *columns, const struct table_evidence *evidence)
{
  const char *title = evidence->layout->title;
  return title != NULL && header_speaks_of_me (title)
         && (header_tells_who_i_met (title) || columns_have_own_hours (columns, evidence));
}

/* One row for each person at an event. */
static double
score_attendance (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 with = columns->of_role[ROLE_WITH];
  gboolean event = has (columns, ROLE_EVENT);
  gboolean listed = with != NO_COLUMN
                    && (header_lists_those_present (columns->column[with].name)
                        || (event && header_names_helper (columns->column[with].name))
                        || columns_say_present (columns, evidence));
  if (with != NO_COLUMN && !has (columns, ROLE_DATE)
      && evidence_comes_again (evidence, columns->of_role[ROLE_EVENT]))
    listed = TRUE; /* People and what they have in common, without a date on which they met. */
  guint32 said = columns_presence_hint (columns, evidence);
  gboolean hint = said != NO_COLUMN;
  if (has (columns, ROLE_TO) || (with != NO_COLUMN && !listed)
      || (with == NO_COLUMN && !has_person (columns) && !has (columns, ROLE_FROM))
      || columns_have_replies (columns) || has (columns, ROLE_DIRECTION)
      || only_enterers_are_named (columns) || title_tells_own_hours (columns, evidence))
    return 0;
  if (with != NO_COLUMN
      && (!evidence_holds_one_each (evidence, with) || columns->column[with].next != NO_COLUMN))
    return 0;
  if (has (columns, ROLE_FROM) && !(event && has_person (columns))
      && !(hint && with == NO_COLUMN && !has_person (columns)))
    return 0;
  if (event && (evidence_comes_again (evidence, columns->of_role[ROLE_EVENT]) || hint))
    return 0.95;
  if (with == NO_COLUMN && !has (columns, ROLE_FROM) && !has (columns, ROLE_DATE)
      && layout_has_dated_blocks (evidence->layout))
    return 0.95;
  guint32 date = columns->of_role[ROLE_DATE];
  if (with != NO_COLUMN && date != NO_COLUMN
      && (columns_days_gather (columns, evidence)
          || check_in_column (columns, evidence) != NO_COLUMN) /* at a time of their own */
      && header_lists_those_present (columns->column[with].name))
    return 0.95;
  if (!hint && !event && with == NO_COLUMN && has (columns, ROLE_NAME) && has (columns, ROLE_EMAIL)
      && date != NO_COLUMN && !has (columns, ROLE_FROM) && !has (columns, ROLE_ORG)
      && !header_says_since_when (columns->column[date].name)
      && evidence->column[date].distinct * 2 <= evidence->column[date].filled)
    return 0.75;
  if (hint && !event && columns_status_of_appointments (columns, evidence, said))
    return 0;
  if (hint && !has (columns, ROLE_DATE) && !column_asks_presence (columns, evidence, said)
      && evidence_share (evidence, said, CONTENT_PRESENCE) < 0.9)
    return 0;
  return hint && (with != NO_COLUMN || has (columns, ROLE_DATE) || !has (columns, ROLE_ORG)) ? 0.8
                                                                                             : 0;
}

/* People who signed up for the same shift. */
static double
score_slots (const struct columns *columns, const struct table_evidence *evidence)
{
  return has_person (columns) && !has (columns, ROLE_FROM) && !has (columns, ROLE_TO)
             && !has (columns, ROLE_WITH) && columns_are_slots (evidence, columns)
           ? 0.9
           : 0;
}

/* Messages of one chat, without the person who exported it. */
static double
score_chat (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  gboolean writer
    = from != NO_COLUMN ? evidence_people_share (evidence, from) > 0.5 : has (columns, ROLE_NAME);
  if (!writer || has (columns, ROLE_TO) || has (columns, ROLE_WITH) || !has (columns, ROLE_DATE)
      || has (columns, ROLE_EVENT) || has (columns, ROLE_REPLY) || has (columns, ROLE_THREAD)
      || has (columns, ROLE_DIRECTION))
    return 0;
  return find_column (columns, header_holds_messages) != NO_COLUMN ? 0.8 : 0;
}

/* Messages sent and received, with only the other person named. */
static double
score_own_messages (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  if (!has (columns, ROLE_DIRECTION) || from == NO_COLUMN || has (columns, ROLE_TO)
      || has (columns, ROLE_WITH))
    return 0;
  return evidence->column[from].filled > 0 ? 0.9 : 0;
}

/* When each person came, or a dash. */
static gboolean
gives_arrivals (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  const char *header = columns->column[i].name;
  return columns->column[i].role == ROLE_NONE && one->of[CONTENT_DAY] > 0
         && (header_asks_check_in (header) || header_gives_arrival (header))
         && (one->of[CONTENT_DAY] + one->of[CONTENT_DASH]) * 5 > one->filled * 4;
}

static gboolean
take_attendance (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  if (date != NO_COLUMN && !has (columns, ROLE_EVENT)
      && header_day_sense (columns->column[date].name) <= DAY_SENSE_CREATED)
    columns_set_role (columns, date, ROLE_NONE);
  for (guint32 i = 0; i < columns->count && !has (columns, ROLE_DATE); i++)
    if (gives_arrivals (columns, evidence, i))
      columns_set_role (columns, i, ROLE_DATE);
  if (columns_sender_came (columns, evidence))
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_NAME);
  if (columns_sender_is_number (columns, evidence))
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_NONE);
  layout->profile = profile_by_name ("attendance");
  return TRUE;
}

static gboolean
take_chat (struct table_layout *layout, struct columns *columns,
           const struct table_evidence *evidence G_GNUC_UNUSED)
{
  guint32 chat = find_column (columns, header_names_chat);
  if (chat != NO_COLUMN && columns->column[chat].role != ROLE_FROM)
    columns_set_role (columns, chat, ROLE_EVENT);
  if (!has (columns, ROLE_FROM))
    columns_set_role (columns, columns->of_role[ROLE_NAME], ROLE_FROM);
  layout->profile = profile_by_name ("chat");
  return TRUE;
}

static gboolean
take_own_messages (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence G_GNUC_UNUSED)
{
  guint32 chat = find_column (columns, header_names_chat);
  if (chat != NO_COLUMN && columns->column[chat].role != ROLE_FROM)
    columns_set_role (columns, chat, ROLE_LABEL);
  layout->profile = profile_by_name ("own-messages");
  return TRUE;
}

/* Two columns of people without a writer: the two ends. */
static void
take_ends (struct columns *columns)
{
  guint32 first = columns->of_role[ROLE_WITH];
  if (has (columns, ROLE_NAME) && first != NO_COLUMN && columns->column[first].next == NO_COLUMN
      && !has (columns, ROLE_FROM) && !has (columns, ROLE_TO))
    {
      columns_set_role (columns, columns->of_role[ROLE_NAME], ROLE_FROM);
      columns_set_role (columns, first, ROLE_TO);
      return;
    }
  guint32 second = first != NO_COLUMN ? columns->column[first].next : NO_COLUMN;
  if (second == NO_COLUMN || columns->column[second].next != NO_COLUMN || has (columns, ROLE_FROM)
      || has (columns, ROLE_TO))
    return;
  columns_set_role (columns, first, ROLE_FROM);
  columns_set_role (columns, second, ROLE_TO);
}

/* A list of people and days, with nothing else that says how they met. */
static gboolean
tells_only_name_and_day (const struct columns *columns)
{
  static const enum role telling[]
    = { ROLE_FROM,    ROLE_TO,    ROLE_WITH,  ROLE_EVENT,   ROLE_ORG,   ROLE_EMAIL, ROLE_PROFILE,
        ROLE_CHANNEL, ROLE_TOPIC, ROLE_FIELD, ROLE_MINUTES, ROLE_PLACE, ROLE_THREAD };
  for (guint i = 0; i < G_N_ELEMENTS (telling); i++)
    if (has (columns, telling[i]))
      return FALSE;
  gboolean named
    = has (columns, ROLE_NAME) || (has (columns, ROLE_FIRST_NAME) && has (columns, ROLE_LAST_NAME));
  return named && has (columns, ROLE_DATE);
}

/* Several people on one day: they may have met, or somebody met each of them. */
static double
score_same_day (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  return tells_only_name_and_day (columns) && evidence->column[date].filled > 3
             && evidence->column[date].distinct * 2 <= evidence->column[date].filled
           ? STRENGTH_PLAIN
           : 0;
}

/* "Person;kennt": who knows whom, in a list of people; the owner has not met them. */
static gboolean
take_acquaintances (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence)
{
  static const enum role telling[] = { ROLE_FROM, ROLE_TO,    ROLE_NAME,    ROLE_FIRST_NAME,
                                       ROLE_DATE, ROLE_EVENT, ROLE_CHANNEL, ROLE_TOPIC };
  guint32 with = columns->of_role[ROLE_WITH];
  for (guint i = 0; i < G_N_ELEMENTS (telling); i++)
    if (has (columns, telling[i]))
      return FALSE;
  if (!has (columns, ROLE_KNOWS) || with == NO_COLUMN || columns->column[with].next != NO_COLUMN
      || !evidence_is_unique (evidence, with))
    return FALSE;
  columns_set_role (columns, with, ROLE_NAME);
  layout->profile = profile_by_name ("contacts");
  return TRUE;
}

/* Meetings that somebody entered who need not have been there: the rows are not the owner's. */
static gboolean
take_recorded_meetings (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  if (!layout->rules.recorded || !has (columns, ROLE_WITH) || has (columns, ROLE_FROM)
      || has (columns, ROLE_TO) || !has (columns, ROLE_DATE)
      || !evidence_lists_several (evidence, columns->of_role[ROLE_WITH]))
    return FALSE;
  columns_name_meetings (columns);
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

/* Shapes with strict needs leave little doubt; `score` says how much a less strict one explains. */
static const struct shape
{
  double strength;
  double (*score) (const struct columns *columns, const struct table_evidence *evidence);
  gboolean (*take) (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence);
} shapes[] = {
  { .strength = 0.99, .take = take_choices },
  { .strength = 0.97, .take = take_id_choices },
  { .strength = 0.95, .take = take_account_report },
  { .strength = 0.9, .take = take_acquaintances },
  { .strength = 0.9, .take = take_transcript },
  { .strength = 0.98, .take = take_memberships },
  { .strength = 0.98, .take = take_stated_links },
  { .strength = 0.8, .take = take_pairs },
  { .strength = 0.96, .take = take_duties },
  { .strength = 0.96, .take = take_ordered_choices },
  { .strength = 0.97, .take = take_appointments },
  { .strength = 0.96, .take = take_recorded_meetings },
  { .strength = 0.97, .take = take_classes },
  { .strength = 0.9, .take = take_stays },
  { .strength = 0.9, .take = take_contact_days },
  { .score = score_pair_sessions, .take = take_pair_sessions },
  { .strength = 0.97, .take = take_shifts },
  { .strength = 0.85, .take = take_crews },
  { .strength = 0.97, .take = take_pairs_in_cells },
  { .strength = 0.9, .take = take_groups },
  { .strength = 0.7, .take = take_name_lists },
  { .strength = 0.69, .take = take_plain_people },
  { .strength = 0.69, .take = take_lone_people },
  { .strength = 0.97, .take = take_group_columns },
  { .strength = 0.96, .take = take_minutes },
  { .strength = 0.97, .take = take_public_posts },
  { .score = score_own_messages, .take = take_own_messages },
  { .score = score_attendance, .take = take_attendance },
  { .score = score_same_day, .take = take_attendance },
  { .score = score_slots, .take = take_attendance },
  { .score = score_chat, .take = take_chat },
  { .strength = 0.75, .take = take_nominations },
  { .strength = 0.85, .take = take_references },
  { .strength = 0.84, .take = take_relations },
  { .strength = 0.7, .take = take_tasks },
};

/* Uses the shape that the user gave. */
static void
take_told (struct table_layout *layout, struct columns *columns,
           const struct table_evidence *evidence, enum table_shape shape)
{
  guint32 name = columns->of_role[ROLE_NAME];
  switch (shape)
    {
    case SHAPE_ATTENDANCE:
      take_attendance (layout, columns, evidence);
      break;
    case SHAPE_CHAT:
      if (has (columns, ROLE_FROM) || name != NO_COLUMN)
        take_chat (layout, columns, evidence);
      break;
    case SHAPE_CONTACTS:
      layout->profile = profile_by_name ("contacts");
      break;
    case SHAPE_OWN_LOG:
      if (name != NO_COLUMN && !has (columns, ROLE_WITH))
        columns_set_role (columns, name, ROLE_WITH);
      layout->profile = profile_by_name ("interactions");
      break;
    case SHAPE_TIES:
      take_ends (columns);
      layout->profile = profile_by_name ("interactions");
      break;
    case SHAPE_AUTO:
      break;
    }
}

static void
settle (const struct table_layout *layout, struct columns *columns)
{
  if (layout->profile != NULL)
    columns_settle (columns, layout->profile->kind == PROFILE_CONTACTS);
}

/* What the user says is not used, no shape uses. */
static void
leave_unused (struct columns *own, const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].told && columns->column[i].role == ROLE_NONE)
      columns_set_role (own, i, ROLE_NONE);
}

static void
propose_told (struct readings *readings, const struct columns *columns, enum table_shape shape)
{
  struct table_layout *layout = readings->layout;
  struct columns own = { 0 };
  columns_copy (&own, columns);
  take_told (layout, &own, table_layout_evidence (layout, columns->count), shape);
  settle (layout, &own);
  readings_add (readings, &own, STRENGTH_TOLD);
  readings_restore (readings);
}

void
propose_shapes (struct readings *readings, const struct columns *columns,
                const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  struct columns own = { 0 };
  if (options->shape != SHAPE_AUTO)
    propose_told (readings, columns, options->shape);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      const struct shape *shape = &shapes[i];
      double strength = shape->score != NULL ? shape->score (columns, evidence) : shape->strength;
      if (strength == 0)
        continue;
      columns_copy (&own, columns);
      if (shape->take (layout, &own, evidence)
          && readings_may_take (readings, &own, options->shape, &strength))
        {
          add_plain_people (layout, &own, evidence);
          leave_unused (&own, columns);
          settle (layout, &own);
          readings_add (readings, &own, strength);
        }
      readings_restore (readings);
    }
  columns_clear (&own);
}
