/* Ties inferred from what people have in common: an attribute, a topic or an event.
 *
 * Groups above the event limit are ignored. So is the owner, who has something in common with
 * everybody. Cost: O(values log values + pairs). */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/text.h"
#include "pln/radix_sort.h"
#include "network/ties/ties.h"

/* One item per person and value, sorted by value, then person. */
struct attribute_value
{
  GArray *item; /* struct text_item */
  GStringChunk *text;
};

static void
add_attribute_value (struct attribute_value *attribute_values, const char *value, guint32 person,
                     guint32 me)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (value, folded);
  if (folded->len == 0 || person == me || person == NONE)
    return;
  struct text_item item
    = { g_string_chunk_insert_const (attribute_values->text, folded->str), person };
  g_array_append_val (attribute_values->item, item);
}

static void
add_attribute (struct attribute_value *attribute_values, const struct network *network, guint32 key)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      struct attribute_walk walk = { v, key };
      for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
        add_attribute_value (attribute_values, value, v, network->me);
    }
}

/* Adds the topics or the event of one row, for one person in it. */
static void
add_row (struct attribute_value *attribute_values, const struct network *network,
         guint32 context_index, guint32 person, gboolean topics)
{
  const struct log *log = network->log;
  const struct interaction_context *context = &log->context[context_index];
  if (!topics)
    {
      if (context->event != NONE)
        add_attribute_value (attribute_values, log->event[context->event], person, network->me);
      return;
    }
  const struct topic_set *set = &log->topic_set[context->topics];
  for (guint32 i = 0; i < set->count; i++)
    add_attribute_value (attribute_values, log->topic[set->topic[i]], person, network->me);
}

static void
add_rows (struct attribute_value *attribute_values, const struct network *network, gboolean topics)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      add_row (attribute_values, network, row->context, row->a, topics);
      add_row (attribute_values, network, row->context, row->b, topics);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    for (guint32 j = 0; j < network->meeting[i].count; j++)
      add_row (attribute_values, network, network->meeting[i].context,
               network->attendee[network->meeting[i].first + j], topics);
}

static void
pair_group (const struct text_item *item, guint32 count, guint32 big_event, GArray *stated_ties)
{
  g_autofree guint32 *member = g_new (guint32, count);
  guint32 n = 0;
  for (guint32 i = 0; i < count; i++)
    if (i == 0 || item[i].value != item[i - 1].value)
      member[n++] = item[i].value;
  if (n > big_event)
    return;
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n; j++)
      {
        struct stated_tie stated_tie = { member[i], member[j], EVIDENCE_INFERRED };
        g_array_append_val (stated_ties, stated_tie);
      }
}

static void
pair_groups (struct attribute_value *attribute_values, guint32 big_event, GArray *stated_ties)
{
  struct text_item *item = (struct text_item *)(void *)attribute_values->item->data;
  guint32 n = attribute_values->item->len;
  sort_texts (item, n);
  for (guint32 i = 0, end; i < n; i = end)
    {
      for (end = i + 1; end < n && strcmp (item[i].text, item[end].text) == 0;)
        end++;
      pair_group (item + i, end - i, big_event, stated_ties);
    }
}

static guint32
find_key (const struct log *log, const char *name)
{
  g_autoptr (GString) wanted = g_string_new (NULL), folded = g_string_new (NULL);
  text_fold (name, wanted);
  for (guint32 key = 0; key < log->n_attribute_keys; key++)
    {
      text_fold (log->attribute_key[key], folded);
      if (g_string_equal (wanted, folded))
        return key;
    }
  return NONE;
}

static gboolean
fail_with_keys (const struct log *log, const char *name, GError **error)
{
  g_autoptr (GString) known = g_string_new ("topic, event"), near = g_string_new (NULL);
  struct nearest nearest;
  nearest_start (&nearest, name);
  nearest_offer (&nearest, "topic");
  nearest_offer (&nearest, "event");
  for (guint32 key = 0; key < log->n_attribute_keys; key++)
    {
      g_string_append_printf (known, ", %s", log->attribute_key[key]);
      nearest_offer (&nearest, log->attribute_key[key]);
    }
  gboolean any = nearest_append (&nearest, near);
  nearest_end (&nearest);
  return fail (error, PLN_ERROR_USAGE, "--infer: there is no attribute \"%s\"; %s%s%s", name,
               any ? "did you mean " : "pln can infer ties from ", any ? near->str : known->str,
               any ? "?" : "");
}

gboolean
network_infer (const struct network *network, const char *const *names, guint32 big_event,
               GArray *stated_ties, GError **error)
{
  for (; names != NULL && *names != NULL; names++)
    {
      gboolean topics = strcmp (*names, "topic") == 0, events = strcmp (*names, "event") == 0;
      guint32 key = topics || events ? NONE : find_key (network->log, *names);
      if (!topics && !events && key == NONE)
        return fail_with_keys (network->log, *names, error);

      struct attribute_value attribute_values
        = { g_array_new (FALSE, FALSE, sizeof (struct text_item)), g_string_chunk_new (1024) };
      if (key != NONE)
        add_attribute (&attribute_values, network, key);
      else
        add_rows (&attribute_values, network, topics);
      pair_groups (&attribute_values, big_event, stated_ties);
      g_array_unref (attribute_values.item);
      g_string_chunk_free (attribute_values.text);
    }
  return TRUE;
}
