/* What in the log adds to one tie: the rows behind its strength.
 *
 * The records of the log are searched for the two people, and each contact found is one row. The
 * rows' days of contact are added up as those of every tie are (contact_days.h); then each row
 * takes its part of its day.
 *
 * Cost: O(records + attendees), and O(rows log rows) for the days. */
#include <string.h>
#include "pln/text.h"
#include "network/ties/contact_days.h"
#include "network/chance/decay.h"

struct row_search
{
  const struct network *network;
  const struct tie *tie;
  GArray *row;     /* struct tie_row */
  GArray *contact; /* struct dyad_contact of each row */
};

static gboolean
are_the_two (const struct row_search *search, guint32 one, guint32 other)
{
  const struct tie *tie = search->tie;
  return (one == tie->a && other == tie->b) || (one == tie->b && other == tie->a);
}

/* Evidence without contact: contact is NULL. */
static void
add_row (struct row_search *search, struct tie_row row, const struct dyad_contact *contact)
{
  struct dyad_contact none = { .day = row.day, .states_tie = TRUE };
  g_array_append_val (search->row, row);
  g_array_append_vals (search->contact, contact != NULL ? contact : &none, 1);
}

static void
see_record (struct row_search *search, guint64 index)
{
  const struct network *network = search->network;
  const struct record *record = &network->log->record[index];
  const struct interaction_context *context = &network->log->context[record->context];
  guint32 a = network_mention (network, record->a), b = network_mention (network, record->b);
  struct tie_row row = { .kind = TIE_ROW_RECORD,
                         .evidence = context->evidence,
                         .context = record->context,
                         .people = 2,
                         .index = index,
                         .day = record->day };
  if (a == NONE || b == NONE || a == b)
    return;
  if (are_the_two (search, a, b) && network->channel_weight[context->channel] > 0)
    {
      const struct dyad_contact contact
        = dyad_contact_of_row (network, record->day, record->context, a < b);
      add_row (search, row, &contact);
    }
  guint32 by = context->introducer != NONE ? network_mention (network, context->introducer) : NONE;
  if (by != NONE && (are_the_two (search, by, a) || are_the_two (search, by, b)))
    {
      row.evidence = EVIDENCE_INTRODUCED;
      row.people = 0;
      add_row (search, row, NULL);
    }
}

static void
see_records (struct row_search *search)
{
  const struct network *network = search->network;
  const struct record *record = network->log->record;
  for (guint64 i = 0; i < network->log->n_records; i++)
    if (record[i].day == DAY_NONE
        || (record[i].day >= network->since && record[i].day <= network->until))
      see_record (search, i);
}

/* Of a directed meeting, only the sender has ties with the others. */
static gboolean
meeting_has_the_two (const struct row_search *search, const struct meeting *meeting)
{
  const guint32 *person = search->network->attendee + meeting->first;
  guint found = 0;
  for (guint32 i = 0; i < meeting->count; i++)
    found += person[i] == search->tie->a || person[i] == search->tie->b;
  return found == 2
         && (!meeting->directed || person[0] == search->tie->a || person[0] == search->tie->b);
}

static void
see_meetings (struct row_search *search)
{
  const struct network *network = search->network;
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      const struct interaction_context *context = &network->log->context[meeting->context];
      if (network->channel_weight[context->channel] <= 0 || !meeting_has_the_two (search, meeting))
        continue;
      const struct dyad_contact contact
        = dyad_contact_of_meeting (network, meeting, search->tie->a, search->tie->b);
      add_row (search,
               (struct tie_row){ .kind = TIE_ROW_GATHERING,
                                 .evidence = contact.evidence,
                                 .context = meeting->context,
                                 .people = meeting->count,
                                 .index = meeting->gathering,
                                 .day = meeting->day },
               &contact);
    }
}

/* Ready ties come with their strength, which does not fade any more. */
static void
see_ready_ties (struct row_search *search)
{
  const struct log *log = search->network->log;
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    {
      const struct ready_tie *ready = &log->ready_tie[i];
      if (are_the_two (search, network_mention (search->network, ready->a),
                       network_mention (search->network, ready->b)))
        add_row (search,
                 (struct tie_row){ .kind = TIE_ROW_READY_TIE,
                                   .evidence = ready->evidence,
                                   .context = NONE,
                                   .index = i,
                                   .day = ready->last,
                                   .counts = ready->strength,
                                   .strength = ready->strength,
                                   .given = ready->strength / 2 },
                 NULL);
    }
}

static guint32
person_of_value (const struct network *network, const char *value)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  name_fold (value, folded);
  return name_means_me (folded->str) && network->me != NONE ? network->me
                                                            : network_person (network, value);
}

static void
see_contacts (struct row_search *search)
{
  const struct log *log = search->network->log;
  for (guint32 i = 0; i < log->n_contacts; i++)
    for (guint32 k = 0; k < log->contact[i].count; k++)
      {
        const struct attribute *attribute = &log->contact[i].attribute[k];
        if ((attribute->key == ATTRIBUTE_KNOWS || attribute->key == ATTRIBUTE_INTRODUCED_BY)
            && are_the_two (search, network_mention (search->network, log->contact[i].mention),
                            person_of_value (search->network, attribute->value)))
          add_row (search,
                   (struct tie_row){ .kind = TIE_ROW_CONTACT,
                                     .evidence = attribute->key == ATTRIBUTE_KNOWS
                                                   ? EVIDENCE_STATED
                                                   : EVIDENCE_INTRODUCED,
                                     .context = NONE,
                                     .index = i,
                                     .day = DAY_NONE },
                   NULL);
      }
}

static void
take_part_of_day (const struct row_search *search, const struct contact_days *days, guint i)
{
  const struct network *network = search->network;
  const struct dyad_contact *contact = &g_array_index (search->contact, struct dyad_contact, i);
  const struct contact_day *day = contact_days_find (days, contact->day);
  struct tie_row *row = &g_array_index (search->row, struct tie_row, i);
  struct contact_amount amount
    = day != NULL ? contact_amount_on_day (contact, day) : dyad_contact_amount (contact);
  const struct decay decay = { .half_life_days = network->half_life_days };
  double factor = day != NULL ? decay_factor (&decay, (gint64)network->as_of - contact->day) : 1;
  row->counts = amount.sum;
  row->strength = amount.sum * factor;
  row->given = amount.given * factor;
}

static void
share_days (struct row_search *search)
{
  const struct dyad_contact *contact = (const struct dyad_contact *)(gpointer)search->contact->data;
  struct contact_days days = { .item = NULL };
  for (guint i = 0; i < search->contact->len; i++)
    if (!contact[i].states_tie && contact[i].day != DAY_NONE)
      contact_days_add (&days, &contact[i]);
  contact_days_sort (&days);
  for (guint i = 0; i < search->contact->len; i++)
    if (!contact[i].states_tie)
      take_part_of_day (search, &days, i);
  contact_days_clear (&days);
}

GArray *
network_tie_rows (const struct network *network, guint32 tie)
{
  g_return_val_if_fail (
    tie < network->n_ties && network->log != NULL && !network->log->records_taken, NULL);
  struct row_search search
    = { network, &network->tie[tie], g_array_new (FALSE, FALSE, sizeof (struct tie_row)),
        g_array_new (FALSE, FALSE, sizeof (struct dyad_contact)) };
  see_records (&search);
  see_meetings (&search);
  see_ready_ties (&search);
  see_contacts (&search);
  share_days (&search);
  g_array_unref (search.contact);
  return search.row;
}
