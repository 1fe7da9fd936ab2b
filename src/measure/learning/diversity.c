/* How diverse the owner's living contacts are: by field and place of the people, and by channel
 * of the contacts of a year. Also the mix of one-to-one, small and large meetings.
 *
 * Cost: one pass over the contacts, one over the rows. */
#include <math.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

#define YEAR_DAYS 365

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* values: const char *, one per known value. */
static void
diversity_set (struct diversity *diversity, GPtrArray *values, guint32 all, const char *own)
{
  double square = 0, entropy = 0;
  guint32 same = 0;
  *diversity = (struct diversity){
    .known = values->len, .all = all, .blau = NAN, .iqv = NAN, .effective = NAN, .e_i = NAN
  };
  g_ptr_array_sort (values, compare_texts);
  for (guint i = 0, end; i < values->len; i = end)
    {
      const char *value = values->pdata[i];
      for (end = i + 1; end < values->len && strcmp (values->pdata[end], value) == 0; end++)
        ;
      double part = (double)(end - i) / values->len;
      square += part * part;
      entropy -= part * log (part);
      diversity->kinds++;
      if (own != NULL && g_ascii_strcasecmp (own, value) == 0)
        same += end - i;
      if (end - i > diversity->most_count)
        {
          diversity->most_count = end - i;
          diversity->most = value;
        }
    }
  if (values->len == 0 || 2 * values->len < all)
    return;
  diversity->blau = 1 - square;
  diversity->effective = exp (entropy);
  if (diversity->kinds > 1)
    diversity->iqv = diversity->blau / (1 - 1.0 / diversity->kinds);
  if (own != NULL)
    diversity->e_i = ((double)values->len - 2.0 * same) / values->len;
}

static void
attribute_diversity (struct diversity *diversity, const struct network *network, guint32 key)
{
  const struct graph *graph = &network->graph;
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  guint32 all = 0;
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    {
      const char *value = network_attribute (network, graph->target[i], key);
      if (!tie_is_living (&network->tie[graph->edge[i]]))
        continue;
      all++;
      if (value != NULL && value[0] != '\0')
        g_ptr_array_add (values, (gpointer)value);
    }
  diversity_set (diversity, values, all, network_attribute (network, network->me, key));
}

static gboolean
is_of_last_year (const struct network *network, gint32 day)
{
  return day == DAY_NONE || network->as_of - day <= YEAR_DAYS;
}

static void
channel_diversity (struct diversity *diversity, const struct network *network, GArray *contacts)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  guint32 all = 0;
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      const char *channel = network->log->channel[network->log->context[one->context].channel].name;
      if (!is_of_last_year (network, one->day))
        continue;
      all++;
      if (channel[0] != '\0')
        g_ptr_array_add (values, (gpointer)channel);
    }
  diversity_set (diversity, values, all, NULL);
}

void
learning_find_diversity (struct learning *learning, const struct network *network, GArray *contacts)
{
  attribute_diversity (&learning->diversity[DIVERSITY_FIELD], network, ATTRIBUTE_FIELD);
  attribute_diversity (&learning->diversity[DIVERSITY_PLACE], network, ATTRIBUTE_PLACE);
  channel_diversity (&learning->diversity[DIVERSITY_CHANNEL], network, contacts);
}

/* The year of a day: the last year, or the one before; else NULL. */
static struct mix *
mix_of (struct learning *learning, const struct network *network, gint32 day)
{
  gint64 age = day == DAY_NONE || network->as_of == DAY_NONE ? 0 : (gint64)network->as_of - day;
  return age < 0 || age > 2 * YEAR_DAYS ? NULL : &learning->mix[age > YEAR_DAYS];
}

static void
meeting_count (struct learning *learning, const struct network *network,
               const struct meeting *meeting)
{
  struct mix *mix = mix_of (learning, network, meeting->day);
  gboolean present = FALSE;
  for (guint32 k = 0; k < meeting->count; k++)
    present = present || network->attendee[meeting->first + k] == network->me;
  if (mix == NULL || !present || meeting->directed)
    return;
  if (meeting->count <= SMALL_GROUP)
    mix->small++;
  else
    mix->large++;
}

void
learning_find_mix (struct learning *learning, const struct network *network)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      struct mix *mix = mix_of (learning, network, row->day);
      if (mix != NULL && row->b != NONE
          && !context_states_tie (&network->log->context[row->context])
          && (row->a == network->me || row->b == network->me))
        mix->alone++;
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    meeting_count (learning, network, &network->meeting[i]);
}
