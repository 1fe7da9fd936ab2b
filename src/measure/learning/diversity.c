/* How diverse the owner's contacts of a year are: by field and place of the people, and by channel. Also the mix of one-to-one, small and large meetings.
 *
 * Cost: one pass over the contacts, one over the rows. */
#include <math.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

/* Something of a known kind, and how often. */
struct valued
{
  const char *value;
  double times;
};

static gint
compare_values (gconstpointer a, gconstpointer b)
{
  const struct valued *x = a, *y = b;
  int order = strcmp (x->value, y->value);
  return order != 0 ? order : (x->times > y->times) - (x->times < y->times);
}

static void
value_add (GArray *values, const char *value, double times)
{
  struct valued one = { value, times };
  if (value != NULL && value[0] != '\0')
    g_array_append_val (values, one);
}

/* How often the first value stands among sorted ones, and in how many of them. */
static double
first_value_times (const struct valued *first, guint most, guint *count)
{
  double times = 0;
  for (*count = 0; *count < most && strcmp (first[*count].value, first->value) == 0; ++*count)
    times += first[*count].times;
  return times;
}

/* values: struct valued. */
static void
diversity_set (struct diversity *diversity, GArray *values, double all, const char *own)
{
  double square = 0, entropy = 0, same = 0;
  *diversity
    = (struct diversity){ .all = all, .blau = NAN, .iqv = NAN, .effective = NAN, .e_i = NAN };
  g_array_sort (values, compare_values);
  for (guint i = 0; i < values->len; i++)
    diversity->known += g_array_index (values, struct valued, i).times;
  for (guint i = 0, count; i < values->len; i += count)
    {
      const struct valued *first = &g_array_index (values, struct valued, i);
      double times = first_value_times (first, values->len - i, &count);
      double part = times / diversity->known;
      square += part * part;
      entropy -= part * log (part);
      diversity->kinds++;
      if (own != NULL && strcmp (own, first->value) == 0)
        same += times;
      if (times > diversity->most_count)
        {
          diversity->most_count = times;
          diversity->most = first->value;
        }
    }
  if (values->len == 0 || 2 * diversity->known < all)
    return;
  diversity->blau = 1 - square;
  diversity->effective = exp (entropy);
  if (diversity->kinds > 1)
    diversity->iqv = diversity->blau / (1 - 1.0 / diversity->kinds);
  if (own != NULL)
    diversity->e_i = (diversity->known - 2.0 * same) / diversity->known;
}

static void
attribute_diversity (struct diversity *diversity, const struct network *network, guint32 key)
{
  const struct graph *graph = &network->graph;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (struct valued));
  double all = 0;
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    {
      if (!network_tie_is_of_last_year (network, graph->edge[i]))
        continue;
      all++;
      value_add (values, network_attribute (network, graph->target[i], key), 1);
    }
  diversity_set (diversity, values, all, network_attribute (network, network->me, key));
}

static gboolean
is_of_last_year (const struct network *network, gint32 day)
{
  return day == DAY_NONE || network->as_of - day < YEAR_DAYS;
}

/* An interaction counts once, however many were there. */
static void
channel_diversity (struct diversity *diversity, const struct network *network, GArray *contacts)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (struct valued));
  g_autofree guint8 *counted = g_new0 (guint8, MAX (network->n_meetings, 1));
  double all = 0;
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      const char *channel
        = network->log->channel[network->log->context[one->context].channel].shown;
      if (!is_of_last_year (network, one->day) || (one->meeting != NONE && counted[one->meeting]))
        continue;
      if (one->meeting != NONE)
        counted[one->meeting] = TRUE;
      all += one->interactions;
      value_add (values, channel, one->interactions);
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
  return age < 0 || age >= 2 * YEAR_DAYS ? NULL : &learning->mix[age >= YEAR_DAYS];
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
  double times = network->log->context[meeting->context].weight;
  if (meeting->count <= SMALL_GROUP)
    mix->small += times;
  else
    mix->large += times;
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
        mix->alone += network->log->context[row->context].weight;
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    meeting_count (learning, network, &network->meeting[i]);
}
