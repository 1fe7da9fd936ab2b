/* Whose address book is it that stands beside other rows?
 *
 * An address book only states that its people are known to "me". Beside mails in which one person is
 * the owner by the rule of owner.c, that person is me; otherwise me would be one person more. As it is
 * known that there is an owner, a smaller lead over the others is enough. */
#include "network/identity/identity.h"

#define LEAD_LEAST 1.5

static gboolean
states_tie (const struct log *log, const struct record *record)
{
  return context_states_tie (&log->context[record->context]);
}

/* Is "me" in no rows but those that state ties? */
static gboolean
me_is_of_address_book (const struct log *log)
{
  gboolean stated = FALSE;
  for (guint64 i = 0; i < log->n_records; i++)
    if (log->record[i].a == MENTION_ME || log->record[i].b == MENTION_ME)
      {
        stated = TRUE;
        if (!states_tie (log, &log->record[i]))
          return FALSE;
      }
  for (guint64 i = 0; i < log->n_attendees; i++)
    if (log->attendee[i] == MENTION_ME)
      return FALSE;
  return stated && log->n_ready_ties == 0;
}

static void
count_mention (const struct identity *identity, guint32 mention, guint64 *rows)
{
  rows[identity_root (identity, identity_name_form (identity, mention))]++;
}

/* Rows of contact by root; returns their number. */
static guint64
count_rows_of_roots (const struct identity *identity, guint64 *rows)
{
  const struct log *log = identity->log;
  guint64 all = log->n_gatherings;
  for (guint64 i = 0; i < log->n_records; i++)
    if (log->record[i].b != NONE && !states_tie (log, &log->record[i]))
      {
        count_mention (identity, log->record[i].a, rows);
        count_mention (identity, log->record[i].b, rows);
        all++;
      }
  for (guint64 i = 0; i < log->n_attendees; i++)
    count_mention (identity, log->attendee[i], rows);
  return all;
}

void
identity_find_address_book_owner (struct identity *identity)
{
  if (!identity->me_implied || identity->me_exported || !me_is_of_address_book (identity->log))
    return;
  g_autofree guint64 *rows = g_new0 (guint64, MAX (identity->n, 1));
  guint64 all = count_rows_of_roots (identity, rows);
  guint32 owner = owner_of_rows (rows, identity->n, all, LEAD_LEAST);
  if (owner == NONE)
    return;
  identity_join (identity, identity->me, owner);
  identity->me_share = (double)rows[owner] / (double)all;
}
