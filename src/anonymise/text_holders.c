/* Finds out who has which text. */
#include "anonymise/text_holders.h"

struct holder_search
{
  struct free_text *texts;
  const struct log *log;
  const struct named_people *named;
  const struct network *network;
};

static void
text_see (const struct holder_search *search, enum text_column column, const char *text,
          guint32 person)
{
  if (person_is_named (search->named, person))
    free_text_open (search->texts, column, text);
  free_text_see (search->texts, column, text, person == search->network->me ? NONE : person);
}

/* Somebody has the channel, topics and event of a row. */
static void
context_see (const struct holder_search *search, guint32 mention, guint32 context)
{
  const struct interaction_context *how = &search->log->context[context];
  const struct topic_set *set = &search->log->topic_set[how->topics];
  guint32 person = network_mention (search->network, mention);
  if (person == NONE || (person == search->network->me && !person_is_named (search->named, person)))
    return;
  for (guint32 i = 0; i < set->count; i++)
    text_see (search, TEXT_TOPIC, search->log->topic[set->topic[i]], person);
  if (how->event != NONE)
    text_see (search, TEXT_EVENT, search->log->event[how->event], person);
  text_see (search, TEXT_CHANNEL, search->log->channel[how->channel].name, person);
}

static void
rows_see (const struct holder_search *search)
{
  for (guint64 i = 0; i < search->log->n_records; i++)
    {
      context_see (search, search->log->record[i].a, search->log->record[i].context);
      if (search->log->record[i].b != NONE)
        context_see (search, search->log->record[i].b, search->log->record[i].context);
    }
  for (guint32 i = 0; i < search->log->n_gatherings; i++)
    for (guint32 k = 0; k < search->log->gathering[i].count; k++)
      context_see (search, search->log->attendee[search->log->gathering[i].first + k],
                   search->log->gathering[i].context);
}

/* Texts that no row has are hidden as well. */
static void
lists_see (const struct holder_search *search)
{
  for (guint32 i = 0; i < search->log->n_topics; i++)
    free_text_see (search->texts, TEXT_TOPIC, search->log->topic[i], NONE);
  for (guint32 i = 0; i < search->log->n_events; i++)
    free_text_see (search->texts, TEXT_EVENT, search->log->event[i], NONE);
  for (guint32 i = 0; i < search->log->n_channels; i++)
    {
      free_text_see (search->texts, TEXT_CHANNEL, search->log->channel[i].name, NONE);
      free_text_see (search->texts, TEXT_CHANNEL, search->log->channel[i].shown, NONE);
    }
}

gboolean
text_column_of_attribute (guint32 key, enum text_column *column)
{
  static const struct
  {
    guint32 key;
    enum text_column column;
  } columns[] = {
    { ATTRIBUTE_FIELD, TEXT_FIELD },    { ATTRIBUTE_PLACE, TEXT_PLACE },
    { ATTRIBUTE_TAGS, TEXT_TAGS },      { ATTRIBUTE_ORG, TEXT_ORG },
    { ATTRIBUTE_CLUSTER, TEXT_CIRCLE }, { ATTRIBUTE_ROLE, TEXT_ROLE },
    { ATTRIBUTE_NOTE, TEXT_NOTE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (columns[i].key == key)
      {
        *column = columns[i].column;
        return TRUE;
      }
  return FALSE;
}

static void
contacts_see (const struct holder_search *search)
{
  const struct network *network = search->network;
  enum text_column column;
  for (guint32 i = 0; i < search->log->n_contacts; i++)
    {
      guint32 person = network_mention (network, search->log->contact[i].mention);
      for (guint32 k = 0; k < search->log->contact[i].count; k++)
        if (text_column_of_attribute (search->log->contact[i].attribute[k].key, &column))
          text_see (search, column, search->log->contact[i].attribute[k].value, person);
    }
  for (guint32 v = 0; network->own_circle != NULL && v < network->n_people; v++)
    text_see (search, TEXT_CIRCLE, network->own_circle[v], v);
}

void
text_holders_find (struct free_text *texts, const struct log *log, const struct named_people *named)
{
  const struct holder_search search = { texts, log, named, named->network };
  rows_see (&search);
  lists_see (&search);
  contacts_see (&search);
}
