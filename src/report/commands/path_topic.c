/* Who has to do with a topic, field, tag, organisation or place.
 *
 * Whoever was in a row with the topic has to do with it: of a message to several its sender, of a
 * gathering everybody present. Gatherings too large to make ties tell nothing of those present.
 *
 * Cost: O(rows + attendees + topics). */
#include <math.h>
#include <string.h>
#include "report/commands/path_topic.h"
#include "report/words.h"

/* What a field or tag is worth, in rows with the topic. */
#define ATTRIBUTE_TIMES 3

gboolean
texts_are_equal (const char *value, const char *text)
{
  g_autofree char *a = g_utf8_casefold (value, -1), *b = g_utf8_casefold (text, -1);
  return strcmp (a, b) == 0;
}

/* "Leeds, UK" is in Leeds. */
static gboolean
place_begins_with (const char *place, const char *text)
{
  g_autofree char *town = g_strndup (place, strcspn (place, ","));
  return texts_are_equal (g_strchomp (town), text);
}

gboolean
has_attribute (const struct network *network, guint32 person, const char *text)
{
  static const guint32 keys[]
    = { ATTRIBUTE_FIELD, ATTRIBUTE_TAGS, ATTRIBUTE_ORG, ATTRIBUTE_PLACE, ATTRIBUTE_ROLE };
  for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
    {
      struct attribute_walk walk = { person, keys[k] };
      for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
        if (texts_are_equal (value, text)
            || (keys[k] == ATTRIBUTE_PLACE && place_begins_with (value, text)))
          return TRUE;
    }
  return FALSE;
}

static void
mention_add (struct topic_mentions *mentions, const struct interaction_context *context, gint32 day,
             gboolean together)
{
  gint32 *last = together ? &mentions->last_together : &mentions->last_apart;
  *(together ? &mentions->together : &mentions->apart) += context->weight;
  *last = MAX (*last, day);
}

static void
attendees_add (const struct network *network, const struct meeting *meeting, guint32 from,
               struct topic_mentions *mentions)
{
  const struct interaction_context *context = &network->log->context[meeting->context];
  const guint32 *attendee = network->attendee + meeting->first;
  gboolean attends = FALSE;
  if (!meeting->directed && meeting->count > network->big_event)
    return;
  for (guint32 k = 0; k < meeting->count; k++)
    attends |= attendee[k] == from;
  for (guint32 k = 0; k < (meeting->directed ? 1 : meeting->count); k++)
    mention_add (&mentions[attendee[k]], context, meeting->day, attends);
}

static void
row_add (const struct interaction *row, const struct interaction_context *context, guint32 from,
         struct topic_mentions *mentions)
{
  gboolean together = row->b != NONE && (row->a == from || row->b == from);
  mention_add (&mentions[row->a], context, row->day, together);
  if (row->b != NONE)
    mention_add (&mentions[row->b], context, row->day, together);
}

struct topic_mentions *
topic_mentions_new (const struct network *network, const char *text, guint32 from)
{
  const struct log *log = network->log;
  struct topic_mentions *mentions = g_new0 (struct topic_mentions, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    mentions[v] = (struct topic_mentions){ 0, 0, DAY_NONE, DAY_NONE };
  if (log == NULL)
    return mentions;
  g_autofree guint8 *set_has = g_new0 (guint8, MAX (log->n_topic_sets, 1));
  for (guint32 i = 0; i < log->n_topic_sets; i++)
    for (guint32 k = 0; k < log->topic_set[i].count; k++)
      set_has[i] |= texts_are_equal (log->topic[log->topic_set[i].topic[k]], text);
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (set_has[log->context[network->meeting[i].context].topics])
      attendees_add (network, &network->meeting[i], from, mentions);
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction_context *context = &log->context[network->interaction[i].context];
      if (set_has[context->topics])
        row_add (&network->interaction[i], context, from, mentions);
    }
  return mentions;
}

struct knowledge
{
  const struct network *network;
  const char *text;
  const struct topic_mentions *mentions;
};

/* Every step to a person halves what their knowledge is worth: somebody has to introduce you. */
static double
chain_worth (const struct knowledge *knowledge, const struct chain *chain)
{
  guint32 end = chain->person[chain->count - 1];
  double times = knowledge->mentions[end].together + knowledge->mentions[end].apart;
  if (has_attribute (knowledge->network, end, knowledge->text))
    times += ATTRIBUTE_TIMES;
  return ldexp (times, 2 - (int)chain->count);
}

static gboolean
chain_is_barred (const struct network *network, const struct chain *chain)
{
  for (guint32 i = 1; i < chain->count; i++)
    if (network_may_not_contact (network, chain->person[i]))
      return TRUE;
  return FALSE;
}

static gint
compare_by_knowledge (gconstpointer a, gconstpointer b, gpointer user)
{
  const struct chain *x = *(const struct chain *const *)a, *y = *(const struct chain *const *)b;
  const struct knowledge *knowledge = user;
  gboolean x_barred = chain_is_barred (knowledge->network, x);
  gboolean y_barred = chain_is_barred (knowledge->network, y);
  double x_worth = chain_worth (knowledge, x), y_worth = chain_worth (knowledge, y);
  guint32 x_end = x->person[x->count - 1], y_end = y->person[y->count - 1];
  if (x_barred != y_barred)
    return x_barred ? 1 : -1;
  if (x_worth != y_worth)
    return x_worth > y_worth ? -1 : 1;
  if (x->length != y->length)
    return x->length < y->length ? -1 : 1;
  return x_end < y_end ? -1 : x_end > y_end;
}

void
chains_sort_by_knowledge (GPtrArray *chains, const struct network *network, const char *text,
                          const struct topic_mentions *mentions)
{
  struct knowledge knowledge = { network, text, mentions };
  g_ptr_array_sort_with_data (chains, compare_by_knowledge, &knowledge);
}

/* ", last on 2 May 2016" (g_free), or nothing. */
static char *
last_words (const struct network *network, double times, gint32 last)
{
  g_autofree char *on = format_on_date (network, last);
  return last == DAY_NONE || *on == '\0' ? g_strdup ("")
                                         : g_strdup_printf (times == 1 ? ", %s" : ", last %s", on);
}

char *
topic_mentions_words (const struct network *network, const struct topic_mentions *mentions,
                      const char *asker)
{
  g_autofree char *together = format_times (mentions->together),
                  *apart = format_times (mentions->apart),
                  *last = last_words (network, mentions->together, mentions->last_together),
                  *last_apart = last_words (network, mentions->apart, mentions->last_apart);
  if (mentions->together > 0 && mentions->apart > 0)
    return g_strdup_printf (" It came up %s with %s%s, and %s with others.", together, asker, last,
                            apart);
  if (mentions->together > 0)
    return g_strdup_printf (" It came up %s with %s%s.", together, asker, last);
  if (mentions->apart > 0)
    return g_strdup_printf (" It came up %s with others%s.", apart, last_apart);
  return g_strdup ("");
}
