/* Turns rows with the same event and day into one gathering, across files and regardless
 * of their order.  Cost: O(n log n) in the number of rows. */
#include <string.h>
#include "read/log/row_lines.h"
#include "read/log/topic_sets.h"

struct placed /* a presence and its position in the input */
{
  struct presence presence;
  guint32 order;
};

static gint
compare_placed (gconstpointer a, gconstpointer b)
{
  const struct placed *x = a, *y = b;
  if (x->presence.event != y->presence.event)
    return x->presence.event < y->presence.event ? -1 : 1;
  if (x->presence.day != y->presence.day)
    return x->presence.day < y->presence.day ? -1 : 1;
  return (x->order > y->order) - (x->order < y->order);
}

/* FALSE for two people alone at an event: they met each other. */
static gboolean
are_three (const struct placed *placed, guint32 count)
{
  guint32 first = placed[0].presence.mention, second = first;
  for (guint32 i = 1; i < count; i++)
    {
      guint32 one = placed[i].presence.mention;
      if (second == first)
        second = one;
      else if (one != first && one != second)
        return TRUE;
    }
  return FALSE;
}

static float
minutes_of (struct builder *b, const struct placed *placed)
{
  return g_array_index (b->context, struct interaction_context, placed->presence.context).minutes;
}

/* Per mention, its stay: those who left and came back have several rows. Empty if no row gives
 * minutes. Free with g_hash_table_unref. */
static GHashTable *
stays_find (struct builder *b, const struct placed *placed, guint32 count)
{
  GHashTable *stays = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  for (guint32 i = 0; i < count; i++)
    {
      gpointer mention = GUINT_TO_POINTER (placed[i].presence.mention);
      float minutes = minutes_of (b, &placed[i]), *stay = g_hash_table_lookup (stays, mention);
      if (minutes >= 0 && stay != NULL)
        *stay += minutes;
      else if (minutes >= 0)
        g_hash_table_insert (stays, mention, g_memdup2 (&minutes, sizeof minutes));
    }
  return stays;
}

/* Two people alone were together for the shorter of their stays. */
static float
minutes_of_two (struct builder *b, const struct placed *placed, guint32 count)
{
  g_autoptr (GHashTable) stays = stays_find (b, placed, count);
  GHashTableIter iter;
  gpointer stay;
  float shortest = -1;
  g_hash_table_iter_init (&iter, stays);
  while (g_hash_table_iter_next (&iter, NULL, &stay))
    shortest = shortest < 0 ? *(float *)stay : MIN (shortest, *(float *)stay);
  return shortest;
}

/* Writes down the stays at the last gathering. */
static void
note_stays (struct builder *b, const struct placed *placed, guint32 count)
{
  const struct gathering *gathering
    = &g_array_index (b->gathering, struct gathering, b->gathering->len - 1);
  const float unknown = -1;
  g_autoptr (GHashTable) stays = stays_find (b, placed, count);
  if (g_hash_table_size (stays) == 0)
    return;
  while (b->stay->len < gathering->first)
    g_array_append_val (b->stay, unknown);
  for (guint32 i = gathering->first; i < b->attendee->len; i++)
    {
      guint32 mention = g_array_index (b->attendee, guint32, i);
      const float *stay = g_hash_table_lookup (stays, GUINT_TO_POINTER (mention));
      g_array_append_val (b->stay, *(stay != NULL ? stay : &unknown));
    }
}

/* The context of the gathering: the bytewise first channel that is not empty, all topics, the longest
 * duration, and the direction if all rows have the same, so that the order of rows does not matter. */
static guint32
common_context (struct builder *b, const struct placed *placed, guint32 count)
{
  g_autoptr (GArray) topics = g_array_new (FALSE, FALSE, sizeof (guint32));
  struct interaction_context all
    = g_array_index (b->context, struct interaction_context, placed[0].presence.context);

  all.introducer = NONE;
  for (guint32 i = 0; i < count; i++)
    {
      const struct interaction_context *one
        = &g_array_index (b->context, struct interaction_context, placed[i].presence.context);
      const struct topic_set *set = &g_array_index (b->topic_set, struct topic_set, one->topics);
      const char *channel = b->channels.text[one->channel];
      if (*channel != '\0'
          && (all.channel == 0 || strcmp (channel, b->channels.text[all.channel]) < 0))
        all.channel = one->channel;
      if (one->direction != all.direction)
        all.direction = DIRECTION_NONE;
      all.minutes = MAX (all.minutes, one->minutes);
      all.weight = MAX (all.weight, one->weight);
      if (i == 0 || placed[i].presence.context != placed[i - 1].presence.context)
        g_array_append_vals (topics, set->topic, set->count);
    }
  if (!are_three (placed, count))
    {
      all.minutes = minutes_of_two (b, placed, count);
      all.evidence = all.evidence == EVIDENCE_EVENT ? EVIDENCE_DIRECT : all.evidence;
    }
  all.topics = builder_topic_set (b, (guint32 *)(gpointer)topics->data, topics->len);
  return builder_context (b, &all);
}

float *
builder_take_stays (struct builder *b)
{
  const float unknown = -1;
  if (b->stay->len == 0)
    return NULL;
  while (b->stay->len < b->attendee->len)
    g_array_append_val (b->stay, unknown);
  return (float *)(gpointer)g_array_free (g_steal_pointer (&b->stay), FALSE);
}

/* The lines of all presences, in the order of the input. */
static guint32
lines_of (struct builder *b, const struct placed *placed, guint32 count)
{
  guint32 first = NONE;
  for (guint32 i = count; i-- > 0 && b->lines != NULL;)
    first = builder_join_line (b, builder_line_of (b, LINED_PRESENCE, placed[i].order),
                               placed[i].presence.mention, first);
  return first;
}

static gboolean
are_of_one_file (const struct placed *placed, guint32 count)
{
  for (guint32 i = 1; i < count; i++)
    if (placed[i].presence.file != placed[0].presence.file)
      return FALSE;
  return TRUE;
}

/* A direction is that of the owner, who then stands first. */
static void
put_owner_first (guint32 *people, guint32 count)
{
  for (guint32 i = 0; i < count; i++)
    if (people[i] == MENTION_ME)
      {
        people[i] = people[0];
        people[0] = MENTION_ME;
        return;
      }
}

void
builder_gather_events (struct builder *b)
{
  guint32 count = b->presence->len;
  builder_join_nights (b);
  g_autofree struct placed *placed = g_new (struct placed, count + 1);
  g_autofree guint32 *people = g_new (guint32, count + 1);

  for (guint32 i = 0; i < count; i++)
    placed[i] = (struct placed){ g_array_index (b->presence, struct presence, i), i };
  if (count > 1)
    qsort (placed, count, sizeof *placed, compare_placed);
  for (guint32 first = 0, last; first < count; first = last)
    {
      const struct presence *key = &placed[first].presence;
      for (last = first; last < count && placed[last].presence.event == key->event
                         && placed[last].presence.day == key->day;
           last++)
        people[last - first] = placed[last].presence.mention;
      guint gatherings = b->gathering->len;
      put_owner_first (people, last - first);
      builder_add_gathering (b, key->day, common_context (b, placed + first, last - first), people,
                             last - first, FALSE);
      if (b->gathering->len > gatherings)
        {
          g_array_index (b->gathering, struct gathering, gatherings).of_files
            = !are_of_one_file (placed + first, last - first);
          note_stays (b, placed + first, last - first);
        }
      builder_note_lines (b, lines_of (b, placed + first, last - first));
    }
}
