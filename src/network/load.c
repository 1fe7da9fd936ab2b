/* Builds a network from a log: identifies people, resolves interactions and sums ties. */
#include <math.h>
#include "pln/parallel_loop.h"
#include "pln/radix_sort.h"
#include "network/ties/resolve.h"
#include "network/identity/name_index.h"
#include "network/backtest/past_ties.h"
#include "network/ties/ties.h"
#include "network/earlier_rows.h"
#include "network/time_window.h"

#define SAMPLE_PAIRS 10000 /* enough to distinguish half-lives; keeps the trial short */
#define SAMPLE_CONTACTS 200000
#define FEW_TIES 10000 /* too few for a second thread to pay off */
#define FEW_PAIRS 2000

/* State that loading needs and the network does not keep. */
struct loading
{
  const struct network_options *options;
  struct identity *identity;
  struct window window;
  struct log *giving; /* the log whose records may be taken; or NULL */
  int threads;
  struct context_order order;
  struct dyad_events events;
  struct decay decay, chance_decay;
  guint32 big_event;
};

static void
loading_clear (struct loading *loading)
{
  identity_free (loading->identity);
  context_order_clear (&loading->order);
  dyad_events_clear (&loading->events);
  decay_clear (&loading->decay);
  decay_clear (&loading->chance_decay);
}

static gboolean
collect_names (struct loading *loading, GError **error)
{
  struct identity *identity = loading->identity;
  const struct network_options *options = loading->options;

  if (!options->no_me)
    identity_find_me (identity);
  identity_count_mentions (identity, &loading->window);
  if (!options->no_me)
    identity_find_words_for_me (identity);
  if (!options->no_me && options->me == NULL)
    identity_take_owner (identity);
  identity_add_contact_aliases (identity);
  identity_add_stated_ties (identity);
  guint32 first = identity->n;
  if (options->aliases != NULL)
    identity_add_aliases (identity, options->aliases);
  identity_unite (identity);
  if (options->aliases != NULL && !identity_aliases_name_somebody (identity, first))
    return fail (error, PLN_ERROR_DATA,
                 "%s: none of its names are in the data; write them as the data does, one person "
                 "a row",
                 options->aliases->title);
  return TRUE;
}

/* "; the data runs from 1 January 2025 to 15 January 2026" */
static void
days_append (GString *text, const struct network *network)
{
  struct day_span days = log_days (network->log);
  g_string_append (text, "; the data runs from ");
  network_day_append (text, network, days.first);
  g_string_append (text, " to ");
  network_day_append (text, network, days.last);
}

/* " from 1 January 2024 to 31 December 2024", " up to 1 January 2024" */
static void
wanted_days_append (GString *text, const struct network *network,
                    const struct network_options *options)
{
  gint32 until = options->until == DAY_NONE   ? options->as_of
                 : options->as_of == DAY_NONE ? options->until
                                              : MIN (options->until, options->as_of);
  if (options->since != DAY_NONE)
    {
      g_string_append (text, until == DAY_NONE ? " on or after " : " from ");
      network_day_append (text, network, options->since);
    }
  if (until != DAY_NONE)
    {
      g_string_append (text, options->since == DAY_NONE ? " up to " : " to ");
      network_day_append (text, network, until);
    }
}

static const char *
other_days (const struct network_options *options)
{
  if (options->since != DAY_NONE && options->until == DAY_NONE && options->as_of == DAY_NONE)
    return "an earlier --since";
  return options->since != DAY_NONE   ? "other days"
         : options->until != DAY_NONE ? "a later --until"
                                      : "a later --as-of";
}

static gboolean
fail_without_people (const struct network *network, const struct loading *loading, GError **error)
{
  g_autoptr (GString) text = g_string_new ("no rows");
  if (loading->window.rows_outside == 0)
    return fail (error, PLN_ERROR_DATA,
                 "no people in the data; every row is without a name, anonymous or left out, and "
                 "\"pln check\" says why");
  wanted_days_append (text, network, loading->options);
  days_append (text, network);
  g_string_append_printf (text, "; give %s", other_days (loading->options));
  return fail (error, PLN_ERROR_DATA, "%s", text->str);
}

static gboolean
resolve_people (struct network *network, struct loading *loading, GError **error)
{
  struct identity *identity = loading->identity;
  const struct network_options *options = loading->options;

  if (!collect_names (loading, error))
    return FALSE;
  if (options->me != NULL && !options->no_me && !identity_name_me (identity, options->me, error))
    return FALSE;
  if (options->me == NULL && !options->no_me)
    identity_find_address_book_owner (identity);
  identity_number (identity, network);
  if (network->n_people == 0)
    return fail_without_people (network, loading, error);
  network->me = identity->me == NONE ? NONE : identity->person[identity->me];
  network->owner_source = network->me == NONE      ? (options->no_me ? OWNER_DENIED : OWNER_NONE)
                          : options->me != NULL    ? OWNER_NAMED
                          : identity->me_exported  ? OWNER_EXPORTED
                          : identity->me_share > 0 ? OWNER_DETECTED
                                                   : OWNER_IMPLIED;
  network->owner_share = identity->me_share;
  network->mention_person
    = g_memdup2 (identity->person, network->log->n_mentions * sizeof *identity->person);
  network_set_handles (network, identity);
  network_set_contacts (network, identity);
  network_list_strangers (network);
  return TRUE;
}

/* The records that become interactions: the log's own if it gives them away, otherwise a copy. */
static struct record *
take_records (const struct log *log, struct log *giving)
{
  if (giving == NULL)
    return g_memdup2 (log->record, log->n_records * sizeof *log->record);
  giving->records_taken = giving->n_records > 0;
  giving->n_records = 0;
  return g_steal_pointer (&giving->record);
}

static void
gather_rows (struct network *network, struct loading *loading)
{
  const struct window *window = &loading->window;
  guint64 n_records = network->log->n_records;
  network_keep_earlier_rows (network, loading->identity, loading->options->since);
  context_order_set (&loading->order, loading->identity);
  network_resolve_rows (network, loading->identity, window, &loading->order,
                        take_records (network->log, loading->giving), n_records, loading->threads);
  network->first_day = window->days.first;
  network->last_day = window->days.last;
  network->dated = window->days.last != DAY_NONE;
  network->as_of = window->as_of;
  network->gap = network_find_log_gap (network);
  network->since = window->since;
  network->until = window->until;
  network->rows_outside = window->rows_outside;
  network->rows_astray = window->rows_astray;
  if (network->me == NONE && !loading->options->no_me && !network->log->has_unused_people)
    network_detect_owner (network);
  network_drop_others_earlier_rows (network);
}

static void
add_people_stated_tie (GArray *stated_ties, guint32 a, guint32 b, guint8 evidence)
{
  struct stated_tie stated_tie = { a, b, evidence };
  if (a != NONE && b != NONE && a != b)
    g_array_append_val (stated_ties, stated_tie);
}

/* Lists stated ties: what contacts files say, introductions in rows of two people, and what is
 * inferred. Who brings two people together knows both. */
static gboolean
rows_with_stated_ties (const struct network *network, struct loading *loading, GArray *stated_ties,
                       GError **error)
{
  const struct identity *identity = loading->identity;
  const struct log *log = network->log;

  for (guint i = 0; i < identity->stated_tie->len; i++)
    {
      const struct stated_tie *stated_tie
        = &g_array_index (identity->stated_tie, struct stated_tie, i);
      add_people_stated_tie (stated_ties, identity->person[stated_tie->a],
                             identity->person[stated_tie->b], stated_tie->evidence);
    }
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      guint32 introducer = log->context[row->context].introducer;
      guint32 by = introducer != NONE ? identity_person (identity, introducer) : NONE;
      add_people_stated_tie (stated_ties, by, row->a, EVIDENCE_INTRODUCED);
      add_people_stated_tie (stated_ties, by, row->b, EVIDENCE_INTRODUCED);
    }
  return network_infer (network, loading->options->infer, loading->big_event, stated_ties, error);
}

static void
choose_half_life (struct network *network, const struct history *history, int threads)
{
  struct half_life_trial *trial = &network->half_life_trial;
  if (!history_is_long (history)
      || !half_life_try (history, history->n_pairs < FEW_PAIRS ? 1 : threads, trial))
    return;
  guint best = half_life_best (trial);
  network->half_life_days = half_life_days_tried[best];
  network->half_life_auc = trial->auc[best];
  network->half_life_fitted = TRUE;
}

/* The half-life, if it is to be fitted to the log's own past. */
static void
learn_half_life (struct network *network, const struct loading *loading)
{
  double wanted = loading->options->half_life_days;
  struct history all;

  network->half_life_days = wanted >= 0 ? wanted : HALF_LIFE_DAYS;
  network->half_life_auc = NAN;
  if (wanted >= 0 || !network->dated)
    return;
  history_collect (&all, network, &loading->events, NONE, SAMPLE_PAIRS, SAMPLE_CONTACTS);
  choose_half_life (network, &all, loading->threads);
  history_clear (&all);
}

/* Tables of ties tell when people were last seen as well; in the order of days, as last_seen wants them,
 * not of rows. */
static void
see_ready_ties (struct last_seen *seen, const struct network *network,
                const struct identity *identity)
{
  const struct log *log = network->log;
  g_autofree guint64 *by_day = g_new (guint64, MAX (log->n_ready_ties, 1));
  gsize n = 0;

  for (guint32 i = 0; i < log->n_ready_ties; i++)
    if (log->ready_tie[i].last != DAY_NONE)
      by_day[n++] = (guint64)((gint64)log->ready_tie[i].last - G_MININT32) << 32 | i;
  sort_numbers_in_place (by_day, n);
  for (gsize k = 0; k < n; k++)
    {
      const struct ready_tie *ready = &log->ready_tie[(guint32)by_day[k]];
      guint32 end[2]
        = { identity_person (identity, ready->a), identity_person (identity, ready->b) };
      for (guint side = 0; side < 2; side++)
        if (end[side] != NONE)
          last_seen_add (seen, end[side], ready->first, ready->last);
    }
}

static void
sum_ties (struct network *network, struct loading *loading)
{
  gboolean same = network->half_life_days == HALF_LIFE_DAYS;
  const struct fading fading = { &loading->decay, same ? &loading->decay : &loading->chance_decay };
  struct last_seen seen;

  if (network->as_of != DAY_NONE && network->first_day != DAY_NONE)
    {
      gint64 oldest = (gint64)network->as_of - network->first_day;
      decay_set (&loading->decay, network->half_life_days, oldest);
      if (!same)
        decay_set (&loading->chance_decay, HALF_LIFE_DAYS, oldest);
    }
  last_seen_start (&seen, network);
  network_learn_chances (network, &loading->events, &seen);
  last_seen_advance (&seen, network->as_of);
  see_ready_ties (&seen, network, loading->identity);
  network_sum_ties (network, &loading->events, &fading, &seen, loading->options->min_strength);
  last_seen_clear (&seen);
}

static gboolean
tie_people (struct network *network, struct loading *loading, GError **error)
{
  struct dyad_events *events = &loading->events;
  g_autoptr (GArray) stated_ties = g_array_new (FALSE, FALSE, sizeof (struct stated_tie));

  network->channel_weight
    = channel_weights_parse (network->log, loading->options->channel_weights, error);
  events->channel_weight = network->channel_weight;
  if (events->channel_weight == NULL
      || !rows_with_stated_ties (network, loading, stated_ties, error))
    return FALSE;
  events->identity = loading->identity;
  events->stated_tie = (const struct stated_tie *)(const void *)stated_ties->data;
  events->n_stated_ties = stated_ties->len;
  events->rank = loading->order.rank;
  events->context = loading->order.context;
  events->threads = loading->threads;
  if (!dyad_events_list (events, network, loading->big_event, error))
    return FALSE;
  learn_half_life (network, loading);
  sum_ties (network, loading);
  return TRUE;
}

/* Does step 0, 1 or both. Neither changes what the other reads. */
static void
finish_share (struct loop_share *share, gpointer data)
{
  struct network *network = data;
  for (guint32 step; loop_next (share, &step);)
    if (step == 0)
      network_build_graph (network);
    else
      network_summarise (network);
}

static struct network *
load (const struct log *log, struct log *giving, const struct network_options *options,
      GError **error)
{
  struct network *network = g_new0 (struct network, 1);
  struct network_private *private = network_private_new ();
  struct loading loading
    = { .options = options, .window = window_find (log, options), .giving = giving };

  network->log = log;
  network->storage = private;
  network->days_are_years = log_has_years_only (log);
  network->days_are_months = !network->days_are_years && log_has_months_only (log);
  loading.threads = threads_or_all (options->threads);
  network->min_strength = options->min_strength;
  network->big_event = loading.big_event = options->big_event == 0 ? BIG_EVENT : options->big_event;
  loading.identity = identity_new (log, private->text);
  if (resolve_people (network, &loading, error))
    {
      gather_rows (network, &loading);
      if (tie_people (network, &loading, error))
        {
          loop_run (2, 1, network->n_ties > FEW_TIES ? loading.threads : 1, finish_share, network);
          network_count_meetings_once (network);
          loading_clear (&loading);
          return network;
        }
    }
  loading_clear (&loading);
  network_free (network);
  return NULL;
}

struct network *
network_load (const struct log *log, const struct network_options *options, GError **error)
{
  return load (log, NULL, options, error);
}

struct network *
network_load_taking (struct log *log, const struct network_options *options, GError **error)
{
  return load (log, log, options, error);
}
