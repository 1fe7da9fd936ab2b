/* Finds the owner of the network.
 *
 * The owner is named with --me; or implied, if rows omit the writer or say "me"; or detected: the
 * person in at least 60% of the rows between people, in at least five rows, and in twice as many as
 * anybody else, with three people at least if no row has a day. Otherwise there is no owner. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "network/identity/identity.h"
#include "pln/fuzzy.h"

#define OWNER_SHARE_LEAST 0.6
#define ROWS_LEAST 5
#define LEAD_LEAST 2

guint32
owner_of_rows (const guint64 *rows, guint32 n, guint64 all, double lead)
{
  guint32 first = 0;
  guint64 second = 0;
  for (guint32 i = 1; i < n; i++)
    if (rows[i] > rows[first])
      {
        second = rows[first];
        first = i;
      }
    else if (rows[i] > second)
      second = rows[i];
  gboolean clear = n > 0 && rows[first] >= ROWS_LEAST
                   && (double)rows[first] >= lead * (double)second
                   && (double)rows[first] >= OWNER_SHARE_LEAST * (double)all;
  return clear ? first : NONE;
}

static gboolean
log_says_me (const struct log *log)
{
  for (guint64 i = 0; i < log->n_records; i++)
    if (log->record[i].a == MENTION_ME || log->record[i].b == MENTION_ME)
      return TRUE;
  for (guint64 i = 0; i < log->n_attendees; i++)
    if (log->attendee[i] == MENTION_ME)
      return TRUE;
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    if (log->ready_tie[i].a == MENTION_ME || log->ready_tie[i].b == MENTION_ME)
      return TRUE;
  for (guint32 i = 0; i < log->n_contacts; i++)
    if (log->contact[i].mention == MENTION_ME)
      return TRUE;
  return FALSE;
}

/* Among people called A, B, C ... "I" is a letter, and among two-letter codes "ME" is a country. */
static gboolean
is_one_code_of_many (const struct identity *identity, const char *word)
{
  glong length = g_utf8_strlen (word, -1);
  guint32 as_long = 0, named = 0;
  for (guint32 i = 0; i < identity->log->n_mentions; i++)
    {
      const char *folded = identity->name_form[i].folded;
      if (folded == NULL)
        continue;
      named++;
      as_long += g_utf8_strlen (folded, -1) == length && strcmp (folded, word) != 0;
    }
  return as_long > 1 && 2 * as_long >= named;
}

static gboolean
name_form_means_me (const struct identity *identity, guint32 i)
{
  const struct name_form *name_form = &identity->name_form[i];
  return name_form->folded != NULL && name_form->email == NULL && name_form->profile == NULL
         && name_form->mention_count > 0 && name_means_me (name_form->folded)
         && !is_one_code_of_many (identity, name_form->folded);
}

static guint32
add_me (struct identity *identity)
{
  guint32 me = identity_add_text (identity, "me");
  identity->name_form[me].folded = NULL; /* linked explicitly, not by name */
  identity->name_form[me].chosen = TRUE;
  return me;
}

void
identity_find_me (struct identity *identity)
{
  if (identity->me == NONE && log_says_me (identity->log))
    {
      identity->me = add_me (identity);
      identity->me_implied = TRUE;
    }
}

void
identity_find_words_for_me (struct identity *identity)
{
  for (guint32 i = 0; i < identity->log->n_mentions; i++)
    {
      if (!name_form_means_me (identity, i))
        continue;
      if (identity->me == NONE)
        identity->me = add_me (identity);
      identity->me_implied = TRUE;
      identity_link (identity, identity->me, i);
    }
}

/* The person who exported the log is "me". */
void
identity_take_owner (struct identity *identity)
{
  const struct log *log = identity->log;
  if (!log->has_owner)
    return;
  identity->me_exported = TRUE;
  if (identity->me == NONE)
    {
      identity->me = log->owner;
      return;
    }
  identity_link (identity, identity->me, log->owner);
}

/* The root of the name form that a text refers to: by identifier, otherwise by name. */
static guint32
find_named (const struct identity *identity, const char *text, gboolean *several)
{
  g_autofree char *identifier = identifier_in_text (text);
  g_autoptr (GString) folded = g_string_new (NULL);
  guint32 found = NONE;

  name_fold (text, folded);
  *several = FALSE;
  for (guint32 i = 0; i < identity->n; i++)
    {
      const struct name_form *name_form = &identity->name_form[i];
      gboolean matches = identifier != NULL ? g_strcmp0 (name_form->email, identifier) == 0
                                                || g_strcmp0 (name_form->profile, identifier) == 0
                                            : g_strcmp0 (name_form->folded, folded->str) == 0;
      if (!matches || i == identity->me)
        continue;
      guint32 root = identity_root (identity, i);
      *several = *several || (found != NONE && found != root);
      found = root;
    }
  return found;
}

/* "Kern Tobias" and "Kern, Tobias" for Tobias Kern: the words turned round, where nobody
 * is called as written. */
static guint32
find_turned (const struct identity *identity, const char *text, gboolean *several)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  guint32 found = NONE;
  *several = FALSE;
  name_fold (text, folded);
  for (const char *blank = folded->str; (blank = strchr (blank, ' ')) != NULL; blank++)
    {
      g_autofree char *family = g_strndup (folded->str, (gsize)(blank - folded->str));
      g_autofree char *turned = g_strconcat (blank + 1, " ", family, NULL);
      gboolean namesakes;
      guint32 one = find_named (identity, turned, &namesakes);
      *several |= namesakes || (one != NONE && found != NONE && found != one);
      found = one != NONE ? one : found;
    }
  return found;
}

static gboolean
fail_with_namesakes (const char *name, GError **error)
{
  return fail (error, PLN_ERROR_USAGE,
               "--me: several people are named \"%s\"; give your e-mail or profile address "
               "instead",
               name);
}

static gboolean
fail_with_nearest (const struct identity *identity, const char *name, GError **error)
{
  struct nearest nearest;
  g_autoptr (GString) names = g_string_new (NULL);

  nearest_start (&nearest, name);
  for (guint32 i = 0; i < identity->log->n_mentions; i++)
    if (identity->name_form[i].shown != NULL && identity->name_form[i].mention_count > 0)
      nearest_offer (&nearest, identity->name_form[i].shown);
  gboolean any = nearest_append (&nearest, names);
  nearest_end (&nearest);
  if (any)
    return fail (error, PLN_ERROR_USAGE, "--me: no one named \"%s\" in the data; did you mean %s?",
                 name, names->str);
  return fail (error, PLN_ERROR_USAGE,
               "--me: no one named \"%s\" in the data; write your name as the data does, or "
               "use --no-me if you are not in it",
               name);
}

/* A log of one's own in which the person only comes as somebody met: *rows of them. Nobody meets
 * themselves, so the name is a contact's. */
static gboolean
is_only_met (const struct identity *identity, guint32 person, guint64 *rows)
{
  const struct log *log = identity->log;
  *rows = 0;
  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *record = &log->record[i];
      guint32 one = record->a == MENTION_ME ? record->b : record->a;
      guint32 other = record->a == MENTION_ME ? record->a : record->b;
      gboolean is_one = one < log->n_mentions && identity_root (identity, one) == person,
               is_other = other < log->n_mentions && identity_root (identity, other) == person;
      if (is_other || (is_one && other != MENTION_ME))
        return FALSE;
      *rows += is_one && !context_states_tie (&log->context[record->context]);
    }
  for (guint64 i = 0; i < log->n_attendees; i++)
    if (log->attendee[i] < log->n_mentions && identity_root (identity, log->attendee[i]) == person)
      return FALSE;
  return *rows > 0;
}

static gboolean
fail_with_contact (const char *name, guint64 rows, GError **error)
{
  return fail (error, PLN_ERROR_USAGE,
               "--me: \"%s\" is somebody you met, in %" G_GUINT64_FORMAT
               " %s, and in no other; rows without an author are yours, so write your own name",
               name, rows, rows == 1 ? "row" : "rows");
}

gboolean
identity_name_me (struct identity *identity, const char *name, GError **error)
{
  gboolean several;
  guint32 found = find_named (identity, name, &several);

  if (found == NONE)
    found = find_turned (identity, name, &several);
  if (several)
    return fail_with_namesakes (name, error);
  if (found == NONE && identity->me == NONE)
    return fail_with_nearest (identity, name, error);
  if (found == NONE) /* the log says "me", and this is the name */
    {
      guint32 name_form = identity->me;
      g_autoptr (GString) folded = g_string_new (NULL);
      name_fold (name, folded);
      identity->name_form[name_form].shown = g_string_chunk_insert (identity->text, name);
      identity->name_form[name_form].folded = g_string_chunk_insert (identity->text, folded->str);
      identity->name_form[name_form].chosen = TRUE;
      return TRUE;
    }
  guint64 rows;
  if (identity->me_implied && !identity->me_exported && is_only_met (identity, found, &rows))
    return fail_with_contact (name, rows, error);
  if (identity->me == NONE)
    identity->me = found;
  else
    identity_join (identity, identity->me, found);
  identity->name_form[identity->me].makes_person = TRUE; /* even outside the window */
  return TRUE;
}

/* Counts each person's rows: interactions of two people, and gatherings. */
static guint64
count_rows (const struct network *network, guint64 *rows)
{
  guint64 all = network->n_meetings;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      if (interaction->b == NONE)
        continue;
      rows[interaction->a]++;
      rows[interaction->b]++;
      all++;
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    for (guint32 j = 0; j < network->meeting[i].count; j++)
      rows[network->attendee[network->meeting[i].first + j]]++;
  return all;
}

/* Without days, whoever stands between two others is in each row of a list of their ties. */
static gboolean
is_only_between_two (const struct network *network, guint32 person)
{
  guint32 partner[2] = { NONE, NONE };
  if (network->dated || network->n_meetings > 0)
    return FALSE;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      guint32 other = interaction->a == person ? interaction->b : interaction->a;
      if ((interaction->a != person && interaction->b != person) || other == NONE
          || other == partner[0] || other == partner[1])
        continue;
      if (partner[1] != NONE)
        return FALSE;
      partner[partner[0] == NONE ? 0 : 1] = other;
    }
  return TRUE;
}

void
network_detect_owner (struct network *network)
{
  g_autofree guint64 *rows = g_new0 (guint64, MAX (network->n_people, 1));
  guint64 all = count_rows (network, rows);
  guint32 owner = owner_of_rows (rows, network->n_people, all, LEAD_LEAST);
  if (owner == NONE || is_only_between_two (network, owner))
    return;
  network->me = owner;
  network->owner_source = OWNER_DETECTED;
  network->owner_share = (double)rows[owner] / (double)all;
}
