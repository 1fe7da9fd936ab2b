/* Counts shared by several sections. */
#include <math.h>
#include <string.h>
#include "pln/read.h"
#include "report/summary_counts.h"
#include "report/words.h"

#define CONTACTS_TO_JUDGE 3 /* with fewer, nothing is usual */
#define OTHERS_FEW 4        /* at most this part of all ties is of others */

static double
context_weight (const struct log *log, guint32 context)
{
  return log != NULL && context < log->n_contexts ? (double)log->context[context].weight : 1;
}

double
facts_interactions (const struct network *network)
{
  const struct log *log = network->log;
  double sum = 0;
  if (log == NULL)
    {
      for (guint32 i = 0; i < network->n_ties; i++)
        sum += network->tie[i].interactions;
      return sum;
    }
  for (guint64 i = 0; i < network->n_interactions; i++)
    sum += context_weight (log, network->interaction[i].context);
  for (guint32 i = 0; i < network->n_meetings; i++)
    sum += context_weight (log, network->meeting[i].context);
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    sum += log->ready_tie[i].interactions;
  return sum;
}

/* Numbers between people without a day may count interactions, and may be answers on a scale; parts of an
 * interaction do not. Are at least half of all such numbers? */
gboolean
facts_weights_are_given (const struct network *network)
{
  const struct log *log = network->log;
  double given = 0;
  for (guint64 i = 0; log != NULL && i < network->n_interactions; i++)
    {
      double weight = context_weight (log, network->interaction[i].context);
      if (weight != floor (weight)
          || (network->interaction[i].day == DAY_NONE && weight != 0 && weight != 1))
        given += weight;
    }
  return given > 0 && (!network->dated || 2 * given >= facts_interactions (network));
}

/* Is all that joins people a list of who is in which group? Nobody says when a group met. */
static gboolean
only_groups_join (const struct network *network)
{
  const struct log *log = network->log;
  gboolean groups = FALSE;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    groups = groups || g_strcmp0 (log->input[i].format, "memberships") == 0;
  for (guint64 i = 0; groups && i < network->n_interactions; i++)
    groups = log->context[network->interaction[i].context].event != NONE;
  return groups && !network->dated;
}

char *
facts_interactions_words (const struct network *network)
{
  const struct log *log = network->log;
  gboolean gatherings = log != NULL && log->n_ready_ties == 0 && network->n_interactions == 0
                        && network->n_meetings > 0;
  for (guint32 i = 0; gatherings && i < network->n_meetings; i++)
    gatherings = !network->meeting[i].directed;
  double count = facts_interactions (network);
  if (only_groups_join (network))
    return format_count (count, "group", "groups");
  if (!gatherings && facts_weights_are_given (network))
    {
      g_autofree char *sum
        = count == floor (count) ? format_number (count) : format_decimal (count, 1);
      return g_strdup_printf ("weights that add up to %s", sum);
    }
  return gatherings ? format_count (count, "gathering", "gatherings")
                    : format_count (count, "interaction", "interactions");
}

char *
facts_left_out_words (const struct log *log)
{
  if (log == NULL || !(log->left_out > 0))
    return NULL;
  g_autofree char *count = format_count (log->left_out, "interaction", "interactions");
  return g_strdup_printf ("%s with mailing lists, programs or offices %s not counted", count,
                          log->left_out == 1 ? "is" : "are");
}

struct day_span
facts_contact_days (const struct network *network)
{
  const struct log *log = network->log;
  struct day_span span = DAY_SPAN_NONE;
  for (guint64 i = 0; log != NULL && i < network->n_interactions; i++)
    if (!context_states_tie (&log->context[network->interaction[i].context]))
      day_span_extend (&span, network->interaction[i].day);
  for (guint32 i = 0; i < network->n_meetings; i++)
    day_span_extend (&span, network->meeting[i].day);
  return span;
}

struct day_span
facts_interaction_days (const struct network *network)
{
  struct day_span span = facts_contact_days (network);
  for (guint32 e = 0; e < network->n_ties; e++)
    if (tie_has_contact (&network->tie[e]))
      {
        day_span_extend (&span, network->tie[e].first);
        day_span_extend (&span, network->tie[e].last);
      }
  return span.first != DAY_NONE ? span : (struct day_span){ network->first_day, network->last_day };
}

guint32
facts_degree (const struct network *network, guint32 person)
{
  return graph_degree (&network->graph, person);
}

guint32
facts_isolates (const struct network *network)
{
  guint32 count = 0;
  for (guint32 i = 0; i < network->n_people; i++)
    count += facts_degree (network, i) == 0;
  return count;
}

static gint
contact_tie_compare (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct contact_tie *x = a, *y = b;
  const struct network *network = data;
  double s = network->tie[x->tie].strength, t = network->tie[y->tie].strength;
  if (s != t)
    return s > t ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

GArray *
contacts_of (const struct network *network, guint32 person)
{
  GArray *contact = g_array_new (FALSE, FALSE, sizeof (struct contact_tie));
  if (person == NONE)
    return contact;
  const struct graph *graph = &network->graph;
  for (guint32 i = graph->offset[person]; i < graph->offset[person + 1]; i++)
    {
      struct contact_tie one = { graph->target[i], graph->edge[i] };
      if (one.person != network->me)
        g_array_append_val (contact, one);
    }
  g_array_sort_with_data (contact, contact_tie_compare, (gpointer)network);
  return contact;
}

GArray *
contacts_of_owner (const struct network *network)
{
  return contacts_of (network, network->me);
}

GArray *
contacts_met_by_owner (const struct network *network)
{
  GArray *contact = contacts_of (network, network->me);
  guint met = 0; /* the strongest come first, so those without contact are last */
  while (met < contact->len
         && tie_has_contact (&network->tie[g_array_index (contact, struct contact_tie, met).tie]))
    met++;
  g_array_set_size (contact, met);
  return contact;
}

guint32
facts_stated_ties (const struct network *network, guint32 person)
{
  guint32 count = 0;
  for (guint32 i = 0; i < network->n_ties; i++)
    {
      const struct tie *tie = &network->tie[i];
      count += (person == NONE || tie->a == person || tie->b == person) && !tie_has_contact (tie)
               && (tie->evidence & EVIDENCE_STATED) != 0;
    }
  return count;
}

static int
compare_spellings (const void *x, const void *y)
{
  const struct spelling *a = x, *b = y;
  if (a->person != b->person)
    return a->person < b->person ? -1 : 1;
  return strcmp (a->text, b->text);
}

/* A name followed by its address is not another spelling either. */
static gboolean
is_shown (const char *text, const char *shown)
{
  gsize length = strlen (text);
  return strncmp (shown, text, length) == 0
         && (shown[length] == '\0' || g_str_has_prefix (shown + length, " ("));
}

/* What the mention adds to what is shown of its person: another name, or another address of the name;
 * NULL: nothing. */
static const char *
spelling_of (const struct network *network, const struct mention *mention, guint32 person)
{
  const struct person *one = &network->person[person];
  const char *text = mention->name != NULL ? mention->name : mention->email;
  if (text != NULL && !is_shown (text, one->name))
    return text;
  gboolean is_other = mention->email != NULL && one->email != NULL
                      && strcmp (mention->email, one->email) != 0
                      && !is_shown (mention->email, one->name);
  return is_other ? mention->email : NULL;
}

GArray *
facts_spellings (const struct network *network)
{
  const struct log *log = network->log;
  GArray *list = g_array_new (FALSE, FALSE, sizeof (struct spelling));
  guint kept = 0;
  for (guint32 i = 0; log != NULL && i < log->n_mentions; i++)
    {
      const struct mention *mention = &log->mention[i];
      struct spelling spelling = { network_mention (network, i), NULL };
      if (spelling.person != NONE)
        spelling.text = spelling_of (network, mention, spelling.person);
      if (spelling.text != NULL)
        g_array_append_val (list, spelling);
    }
  g_array_sort (list, compare_spellings);
  for (guint i = 0; i < list->len; i++)
    {
      struct spelling *before = &g_array_index (list, struct spelling, MAX (kept, 1) - 1);
      struct spelling one = g_array_index (list, struct spelling, i);
      if (kept == 0 || compare_spellings (before, &one) != 0)
        g_array_index (list, struct spelling, kept++) = one;
    }
  g_array_set_size (list, kept);
  return list;
}

guint32
facts_other_spellings (const struct network *network)
{
  g_autoptr (GArray) list = facts_spellings (network);
  return list->len;
}

guint
facts_unknown_words (const struct log *log, const char *role)
{
  guint words = 0;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    for (guint32 k = 0; k < log->input[i].n_columns; k++)
      if (g_strcmp0 (log->input[i].column[k].role, role) == 0)
        words += log->input[i].column[k].unknown_words;
  return words;
}

struct row_counts
facts_rows (const struct log *log)
{
  struct row_counts sum = { 0 };
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    {
      const struct input *input = &log->input[i];
      sum.rows += input->rows;
      sum.kept += input->kept;
      sum.rejected += input->rejected;
      sum.dropped += input->dropped;
      sum.duplicates += input->duplicates;
    }
  return sum;
}

/* In a dated log, an unused column may be the one with people. */
static gboolean
may_hold_people (const struct log *log)
{
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    for (guint32 c = 0; c < log->input[i].n_columns && log->input[i].date_style != NULL; c++)
      if (log->input[i].column[c].role == NULL)
        return TRUE;
  return FALSE;
}

char *
facts_no_tie (const struct network *network)
{
  if (network->big_events > 0)
    return g_strdup ("No two people are linked: the gatherings are too large to say who met whom. "
                     "--big-event N takes them up to N people.");
  gboolean only_people = facts_interactions (network) == 0;
  if (network->min_strength > 0 && !only_people)
    return g_strdup_printf (
      "No tie is as strong as %g (--min-strength), so there is nothing to measure.",
      network->min_strength);
  return g_strdup_printf (
    "Nothing here says who has met whom, so there is no network to measure yet. Add a log of who "
    "met whom and when: columns date, from, to (or with)%s.%s",
    only_people ? "; if each row is somebody you met, add --as own-log" : "",
    may_hold_people (network->log)
      ? " If a column that is not used names people, add --column with=NAME."
      : "");
}

gboolean
facts_contacts_are_apart (const struct network *network)
{
  const struct graph *graph = &network->graph;
  guint32 apart = 0;
  if (network->me == NONE)
    return FALSE;
  guint32 contacts = facts_degree (network, network->me), first = graph->offset[network->me];
  for (guint32 i = first; i < first + contacts; i++)
    apart += facts_degree (network, graph->target[i]) == 1;
  return contacts >= CONTACTS_TO_JUDGE && 2 * (guint64)apart > contacts
         && OTHERS_FEW * (guint64)(network->n_ties - network->own_ties) <= network->n_ties;
}

char *
facts_star (const struct network *network)
{
  guint32 others = network->n_ties - network->own_ties;
  g_autofree char *own = format_number (network->own_ties);
  g_autofree char *all = format_number (network->n_ties);
  g_autofree char *share = format_share (network->own_ties, network->n_ties);
  return others == 0
           ? g_strdup (
             "Every tie in this data is yours; it does not show which of them know each other")
           : g_strdup_printf ("Nearly every tie in this data is yours (%s of %s, %s); it hardly "
                              "shows which of them know each other",
                              own, all, share);
}

enum
{
  STATE_ROWS_LEAST = 3 /* interactions, as tie_tells_state has it */
};

void
facts_states (const struct network *network, const struct learning *learning,
              guint32 count[N_STATES_TOLD])
{
  memset (count, 0, N_STATES_TOLD * sizeof *count);
  for (guint32 i = 0; i < network->n_ties; i++)
    {
      const struct tie *tie = &network->tie[i];
      gboolean counts = network->me == NONE || tie->a == network->me || tie->b == network->me;
      if (!counts || tie->state == STATE_NONE)
        continue;
      gboolean news = learning_is_news (learning, tie->a) || learning_is_news (learning, tie->b);
      gboolean met
        = (tie->evidence & EVIDENCE_DIRECT) == 0 && tie->interactions >= STATE_ROWS_LEAST;
      count[news ? STATE_NEWS : met ? STATE_GATHERINGS : tie_told_state (tie)]++;
    }
}

const char *
state_words (int state)
{
  return state == STATE_NONE         ? "too slight to judge"
         : state == STATE_GATHERINGS ? "only from gatherings"
         : state == STATE_NEWS       ? "news only"
                                     : tie_state_name ((guint8)state);
}

gboolean
facts_state_holds (const struct network *network, guint8 state)
{
  const struct state_trial *trial = &network->state_trial;
  gboolean likely = 2 * trial->met[state] >= trial->ties[state];
  return trial->ties[state] < STATE_TIES_LEAST || likely == (state == STATE_ACTIVE);
}

/* The states stand in the order of liveliness. */
gboolean
facts_states_tell_little (const struct network *network)
{
  const struct state_trial *trial = &network->state_trial;
  double liveliest = NAN;
  gboolean more = FALSE, as_often = FALSE;
  for (guint8 state = 0; state < N_STATES; state++)
    if (trial->ties[state] >= STATE_TIES_LEAST)
      {
        double share = trial->met[state] / trial->ties[state];
        more |= share > liveliest;
        as_often = share >= liveliest;
        liveliest = isnan (liveliest) ? share : liveliest;
      }
  return more || as_often || !facts_state_holds (network, STATE_ACTIVE);
}

gint32
facts_days_without_data (const struct network *network)
{
  return network->dated ? network->as_of - network->last_day : 0;
}
