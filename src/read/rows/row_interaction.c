/* Turns a row into a record, a gathering, a share or a presence at an event. */
#include "pln/unicode.h"
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/people/people_cell.h"
#include "read/people/non_people.h"
#include "read/people/nobody_phrases.h"
#include "read/people/name_email_pairing.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_context.h"
#include "read/rows/row_absentees.h"
#include "read/rows/row_companions.h"
#include "read/rows/row_direction.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_gifts.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_mirror.h"
#include "read/rows/row_no_tie.h"
#include "read/rows/row_owner.h"
#include "read/rows/row_things.h"
#include "read/rows/row_person.h"
#include "read/rows/row_preparation.h"
#include "read/rows/row_relations.h"
#include "read/rows/row_span.h"
#include "read/shapes/shape_replies.h"

static guint32
next_column (const struct columns *columns, guint32 column)
{
  return column == NO_COLUMN ? NO_COLUMN : columns->column[column].next;
}

/* "Deleted user" with nothing left but an account, or "NONE" with the code -99. */
static gboolean
names_nobody (const struct person_text *person, const char *name)
{
  if (person->name != NULL || person->email != NULL || *name == '\0')
    return FALSE;
  g_autofree char *folded = header_fold (name);
  gboolean code
    = person->profile != NULL && *person->profile == '-' && text_is_digits (person->profile + 1);
  return code || phrase_names_gone_account (folded);
}

static void
append_paired (struct profile_row *row, const char *names, const char *emails,
               const char *addresses, gboolean comma, struct mentions *people)
{
  struct builder *builder = row->import->builder;
  g_autoptr (GArray) persons = g_array_new (FALSE, FALSE, sizeof (struct person_text));
  g_autofree char *plain = builder_decode (builder, names);
  guint32 scope = row_scope (row);

  people_pair (plain != NULL ? plain : names, emails, addresses,
               builder->people_marks | (comma ? PEOPLE_COMMA : 0), persons);
  for (guint i = 0; i < persons->len; i++)
    {
      struct person_text *person = &g_array_index (persons, struct person_text, i);
      builder->unsure_names += person->unsure;
      if (!person->absent && !person->unsure && !names_nobody (person, names))
        mentions_add (
          people, builder_mention (builder, person->name, person->email, person->profile, scope));
      person_text_clear (person);
    }
}

static void
append_cell (struct profile_row *row, const struct cell *cell, const char *emails,
             const char *addresses, gboolean comma, struct mentions *people)
{
  struct builder *builder = row->import->builder;
  const char *scope = row_text (row, ROLE_SCOPE);
  guint32 before = people->count, kept = before;
  g_autofree char *known = addresses[0] != '\0' ? row_without_anonymous (row, cell->text) : NULL;
  const struct cell names = known != NULL ? cell_of_text (known) : *cell;

  if (*emails != '\0' || *addresses != '\0' || *scope != '\0')
    append_paired (row, names.text, emails, addresses, comma, people);
  else if (names.length > 0)
    {
      struct people found = builder_people (builder, &names, comma);
      mentions_append (people, found.mention, found.count);
    }
  if (row->import->profile->anonymous == NULL && row->import->profile->places == NULL
      && !columns_have (&row->import->columns, ROLE_PLACE))
    return;
  for (guint32 i = before; i < people->count; i++)
    if (!row_is_anonymous (row, people->item[i]) && !row_is_room (row, people->item[i]))
      people->item[kept++] = people->item[i];
  people->count = kept;
}

/* Of all columns with the role. The nth column of e-mails and that of pages go with the nth of names. */
static void
append_people (struct profile_row *row, enum role role, enum role email, enum role profile,
               struct mentions *people)
{
  const struct columns *columns = &row->import->columns;
  gboolean comma = row->import->profile->split == SPLIT_COMMA_IF_NAMES
                   && (role != ROLE_FROM || row->import->layout.rules.senders_listed);
  guint32 name = columns->of_role[role], mail = columns->of_role[email],
          page = columns->of_role[profile];
  struct cell cell = row_cell (row, role);
  if (!row_column_did_not_come (row, name))
    append_cell (row, &cell, row_text (row, email), row_text (row, profile), comma, people);
  if (row->any_set && row->set[role] != NULL)
    return;
  while ((name = next_column (columns, name)) != NO_COLUMN)
    {
      mail = next_column (columns, mail);
      page = next_column (columns, page);
      cell = name < row->row->n_cells ? row->row->cell[name] : cell_of_text ("");
      if (!row_column_did_not_come (row, name))
        append_cell (row, &cell, row_cell_at (row, mail), row_cell_at (row, page), comma, people);
    }
}

/* FIRST and LAST replace the day. */
static void
add_span (struct profile_row *row, date_code first, date_code last, guint32 a, guint32 b,
          struct interaction_context context)
{
  struct builder *builder = row->import->builder;
  struct span_share share[2];
  guint days = span_shares (first, last, context.weight, share);
  for (guint i = 0; i < days; i++)
    {
      context.weight = share[i].weight;
      builder_add_record (builder, share[i].day, a, b, builder_context (builder, &context));
    }
}

/* Everybody of one day, or of the file, is at one event. */
static void
add_presences (struct profile_row *row, const char *event, date_code day,
               const struct mentions *from, const struct mentions *others,
               struct interaction_context context)
{
  struct import_context *import = row->import;
  struct builder *builder = import->builder;
  gboolean sender_column
    = columns_have (&import->columns, ROLE_FROM) || import->profile->owner_listed;

  g_autofree char *clean = text_clean (event);
  context.event = builder_event (builder, clean);
  context.evidence = import->profile->evidence != 0 ? import->profile->evidence : EVIDENCE_EVENT;
  if (sender_column)
    context.direction = DIRECTION_NONE;
  guint32 number = builder_context (builder, &context), first = builder->presence->len;
  for (guint i = 0; i < from->count; i++)
    builder_add_presence (builder, context.event, day, from->item[i], number);
  for (guint i = 0; i < others->count; i++)
    builder_add_presence (builder, context.event, day, others->item[i], number);
  if (!sender_column)
    builder_add_presence (builder, context.event, day, MENTION_ME, number);
  row_note_night (row, first);
}

static void
add_meeting (struct profile_row *row, date_code day, struct mentions *from,
             const struct mentions *others, gboolean directed, struct interaction_context context)
{
  struct builder *builder = row->import->builder;
  if (!directed && (context.implied || from->count != 1))
    context.direction = DIRECTION_NONE;
  mentions_append (from, others->item, others->count);
  if (!directed && mentions_distinct (from) > 2 && context.evidence == EVIDENCE_DIRECT)
    context.evidence = EVIDENCE_EVENT;
  builder_add_gathering (builder, day, builder_context (builder, &context), from->item, from->count,
                         directed);
}

/* "Ana; Ben" wrote to "Cai": each of them did, and they did it together. */
static void
add_joint_senders (struct profile_row *row, date_code day, const struct mentions *from,
                   const struct mentions *to, struct interaction_context context)
{
  struct builder *builder = row->import->builder;
  g_autofree guint32 *people = g_new (guint32, to->count + 1);
  guint32 number = builder_context (builder, &context);
  memcpy (people + 1, to->item, to->count * sizeof *people);
  for (guint32 i = 0; i < from->count; i++)
    {
      people[0] = from->item[i];
      builder_add_gathering (builder, day, number, people, to->count + 1, TRUE);
    }
  context.direction = DIRECTION_NONE;
  if (mentions_distinct (from) > 2 && context.evidence == EVIDENCE_DIRECT)
    context.evidence = EVIDENCE_EVENT;
  builder_add_gathering (builder, day, builder_context (builder, &context), from->item, from->count,
                         FALSE);
}

/* "Lunch" with several people in the cell of receivers: they sat at one table. Mail, messages and single
 * calls go to each of them. */
static gboolean
receivers_meet (const struct profile_row *row, const struct mentions *to, gboolean implied)
{
  gboolean online;
  const struct import_context *import = row->import;
  guint32 column = import->columns.of_role[ROLE_TO];
  const char *channel = row_text (row, ROLE_CHANNEL);
  if (!implied || to->count < 2 || import->profile->signature != NULL || *channel == '\0'
      || column == NO_COLUMN || import->columns.column[column].next != NO_COLUMN)
    return FALSE;
  enum channel_kind kind = channel_kind_of (channel, &online);
  return kind == CHANNEL_ONE_TO_ONE || kind == CHANNEL_GROUP || kind == CHANNEL_EVENT;
}

static gboolean
is_post (const struct profile_row *row)
{
  return *row_text (row, ROLE_THREAD) != '\0' || *row_text (row, ROLE_REPLY) != '\0'
         || *row_text (row, ROLE_POST) != '\0';
}

static void
add_post (struct profile_row *row, date_code day, guint32 author,
          struct interaction_context context)
{
  struct builder *builder = row->import->builder;
  const char *post = row_text (row, ROLE_POST), *reply = row_text (row, ROLE_REPLY);
  gboolean rewrite = row->import->layout.rules.post_references;
  g_autofree char *own = rewrite ? post_reference (post) : NULL;
  g_autofree char *answered = rewrite ? post_reference (reply) : NULL;
  context.direction = DIRECTION_NONE;
  const char *thread
    = row->import->layout.rules.threads_are_chats ? "" : row_text (row, ROLE_THREAD);
  builder_add_post (builder, thread, own != NULL ? own : post, answered != NULL ? answered : reply,
                    day, author, builder_context (builder, &context));
}

static gboolean
add_people (struct profile_row *row, struct mentions *from, struct mentions *to,
            struct mentions *with)
{
  const struct profile *profile = row->import->profile;
  date_code day, first, last;
  struct interaction_context context;
  const char *event = row_text (row, ROLE_EVENT);

  row_observe_dates (row);
  if (row->import->layout.rules.ends_alternate && from->count > 0 && to->count == 0)
    mentions_add (to, MENTION_ME);
  const char *reason = row_reason_without_giver (row, from, to, with);
  if (reason == NULL)
    reason = row_reason_for_no_tie (row, from, to, with);
  if (reason != NULL)
    return row_leave_out (row, reason);
  if (!row_date (row, ROLE_DATE, &day) || !row_date (row, ROLE_FIRST, &first)
      || !row_date (row, ROLE_LAST, &last) || !context_of_row (row, &context))
    return FALSE;
  if (row_is_other_side (row))
    return row_leave_out (row, OTHER_SIDE);
  gboolean unled = from->count == 0 && row->import->layout.rules.guides_named;
  gboolean directed = to->count > 0 && with->count == 0 && !unled;
  gboolean sender = profile->from != NULL || columns_have (&row->import->columns, ROLE_FROM)
                    || profile->person == ROLE_FROM;
  context.direction = row_direction (row, sender, to->count > 0, &context.implied);
  if (row->import->layout.rules.mirrored || unled)
    context.direction = DIRECTION_NONE;
  directed = directed && !receivers_meet (row, to, context.implied);
  mentions_append (with, to->item, to->count);
  row_note_owner (row, from, with);
  gboolean post = *event == '\0' && from->count == 1 && with->count == 0 && is_post (row);
  if (post)
    add_post (row, day, from->item[0], context);
  else if (*event != '\0')
    add_presences (row, event, day, from, with, context);
  if (post || *event != '\0')
    return TRUE;
  if (from->count == 0 && !profile->owner_listed && !unled)
    mentions_add (from, MENTION_ME);
  context.to_self
    = !profile->self_is_post && from->count > 0 && mentions_are_all (with, from->item[0]);
  if (profile->owner_listed && profile->nobody != NULL && from->count == 0
      && mentions_distinct (with) < 2)
    return row_leave_out (row, profile->nobody);
  if (day == DAY_NONE && (first != DAY_NONE || last != DAY_NONE) && from->count == 1
      && with->count == 1)
    add_span (row, first, last, from->item[0], with->item[0], context);
  else if (row->import->layout.rules.givers_named && with->count > 0)
    row_add_gifts (row, day, from, with, &context);
  else if (from->count == 1 && with->count <= 1)
    builder_add_record (row->import->builder, day, from->item[0],
                        with->count == 1 ? with->item[0] : NONE,
                        builder_context (row->import->builder, &context));
  else if (directed && from->count > 1)
    add_joint_senders (row, day, from, with, context);
  else
    add_meeting (row, day, from, with, directed, context);
  return TRUE;
}

/* Adds the two for each kind of tie that they have. */
static gboolean
add_relations (struct profile_row *row, struct mentions *from, struct mentions *to,
               struct mentions *with)
{
  guint32 senders = from->count, others = with->count, at = 0;
  gboolean added = FALSE, sound = row_relations_are_sound (row);
  while (sound && row_take_relation (row, &at))
    {
      from->count = senders;
      with->count = others;
      sound = add_people (row, from, to, with);
      added |= sound;
    }
  if (added || !sound)
    return sound;
  row_keep_alone (row, from);
  row_keep_alone (row, to);
  return row_leave_out (row, "0 in all kinds of tie, not a tie");
}

/* The row's own person gets the role that the profile gives, or was there. */
static void
append_person (struct profile_row *row, struct mentions *from, struct mentions *to,
               struct mentions *with)
{
  const struct profile *profile = row->import->profile;
  if (profile->person == ROLE_NONE && columns_have_people (&row->import->columns))
    return;
  if (with->count > 0 && (profile->person == ROLE_NONE || profile->signature == NULL))
    return;
  guint32 person = row_person (row);
  if (person != NONE && !row_is_anonymous (row, person))
    mentions_add (profile->person == ROLE_FROM ? from
                  : profile->person == ROLE_TO ? to
                                               : with,
                  person);
}

/* Over a coffee, on the phone and in a letter there is somebody else, whose name is missing. */
static gboolean
channel_needs_partner (const char *channel)
{
  gboolean online;
  enum channel_kind kind = channel_kind_of (channel, &online);
  return kind == CHANNEL_ONE_TO_ONE || kind == CHANNEL_CALL || kind == CHANNEL_CHAT
         || kind == CHANNEL_MESSAGE;
}

/* A row without people is something I shared, if there is anything to share. */
static gboolean
row_has_no_people (const struct profile_row *row, const struct mentions *from,
                   const struct mentions *to, const struct mentions *with)
{
  const struct import_context *import = row->import;
  const struct profile *profile = import->profile;
  /* A hidden person is not nobody: an unknown sender is not me. */
  if (profile->nobody != NULL && profile->from == NULL
      && (profile->person == ROLE_FROM || columns_have (&import->columns, ROLE_FROM))
      && from->count == 0)
    return TRUE;
  if (profile->nobody != NULL && profile->to == NULL && columns_have (&import->columns, ROLE_TO)
      && to->count + with->count == 0)
    return TRUE;
  /* The row has a sender who is not named; that is not me either. */
  if (from->count == 0 && profile->from == NULL && *row_text (row, ROLE_FROM) != '\0'
      && to->count + with->count > 0)
    return TRUE;
  if (from->count + to->count + with->count > 0)
    return FALSE;
  if (columns_have (&import->columns, ROLE_FROM) && profile->from == NULL)
    return TRUE;
  if (profile->owner_listed || profile->person != ROLE_NONE
      || channel_needs_partner (row_text (row, ROLE_CHANNEL)))
    return TRUE;
  return *row_text (row, ROLE_CHANNEL) == '\0' && *row_text (row, ROLE_TOPIC) == '\0'
         && *row_text (row, ROLE_EVENT) == '\0' && profile->channel == NULL;
}

static enum role
blamed_role (const struct profile_row *row)
{
  static const enum role roles[] = { ROLE_TO, ROLE_WITH, ROLE_FROM, ROLE_NAME, ROLE_FIRST_NAME };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (row_column (row, roles[i]) != NULL)
      return roles[i];
  return ROLE_NONE;
}

static void
append_named (struct profile_row *row, const char *name, struct mentions *people)
{
  mentions_add (people, *name == '\0'
                          ? MENTION_ME
                          : builder_mention (row->import->builder, name, NULL, NULL, 0));
}

void
row_keep_senders (struct profile_row *row)
{
  struct mentions *from = &row->import->scratch.from;
  if (!row->import->profile->keeps_senders && !row->import->profile->keeps_pairs)
    return;
  from->count = 0;
  append_people (row, ROLE_FROM, ROLE_FROM_EMAIL, ROLE_FROM_PROFILE, from);
  if (row->import->profile->keeps_pairs)
    append_people (row, ROLE_TO, ROLE_TO_EMAIL, ROLE_TO_PROFILE, from);
  row_keep_alone (row, from);
}

gboolean
row_add_interaction (struct profile_row *row)
{
  struct mentions *from = &row->import->scratch.from, *to = &row->import->scratch.to;
  struct mentions *with = &row->import->scratch.with;
  const struct profile *profile = row->import->profile;

  from->count = to->count = with->count = 0;
  row_prepare (row);
  if (profile->from != NULL)
    append_named (row, profile->from, from);
  else
    append_people (row, ROLE_FROM, ROLE_FROM_EMAIL, ROLE_FROM_PROFILE, from);
  if (profile->to != NULL)
    append_named (row, profile->to, to);
  else
    append_people (row, ROLE_TO, ROLE_TO_EMAIL, ROLE_TO_PROFILE, to);
  if (columns_have (&row->import->columns, ROLE_WITH)
      || (row->any_set && row->set[ROLE_WITH] != NULL))
    append_people (row, ROLE_WITH, ROLE_EMAIL, ROLE_PROFILE, with);
  append_person (row, from, to, with);
  row_append_companions (row, with);
  to->count = row_keep_present (row, to->item, to->count);
  with->count = row_keep_present (row, with->item, with->count);
  row_mark_things (row, from, to, with);
  if (!row_has_no_people (row, from, to, with))
    return !column_subset_is_empty (&row->import->layout.rules.relations)
             ? add_relations (row, from, to, with)
             : add_people (row, from, to, with);
  if (profile->keeps_senders)
    row_keep_alone (row, from);
  if (profile->nobody != NULL)
    return row_leave_out (row, profile->nobody);
  if (from->count == 0 && *row_text (row, ROLE_FROM) != '\0')
    return row_leave_without_writer (row, to, with);
  row_reject (row, blamed_role (row), REASON_NOBODY);
  return FALSE;
}
