/* The registry of measures, and the values that have no array because the network holds them or
 * they follow from an array. */
#include <math.h>
#include <string.h>
#include "measure/measure_internal.h"

static void
text_append (const char *text, GString *out)
{
  g_string_append (out, text != NULL ? text : "");
}

static void
contact_name (const struct measures *measures, guint32 row, GString *out)
{
  text_append (measures->network->person[row].name, out);
}

/* of: a cluster for each person, or NULL. */
static void
cluster_append (const struct measures *measures, const guint32 *of, guint32 row, GString *out)
{
  guint32 cluster = of != NULL ? of[row] : NONE;
  text_append (cluster == NONE ? NULL : measures->clusters.cluster[cluster].name, out);
}

static void
contact_cluster (const struct measures *measures, guint32 row, GString *out)
{
  cluster_append (measures, measures->clusters.of, row, out);
}

static void
contact_also_near (const struct measures *measures, guint32 row, GString *out)
{
  cluster_append (measures, measures->clusters.also_near, row, out);
}

static double
contact_news_age (const struct measures *measures, guint32 row)
{
  const struct news_reach *news = &measures->news;
  return news->day != NULL && news->steps[row] > 0
           ? (double)measures->network->as_of - news->day[row]
           : NAN;
}

/* The owner has none. */
static double
count_of_contact (const struct measures *measures, const guint32 *count, guint32 row)
{
  return count == NULL || row == measures->network->me ? NAN : count[row];
}

static double
contact_redundancy (const struct measures *measures, guint32 row)
{
  return count_of_contact (measures, measures->reach.redundancy, row);
}

static double
contact_cut_off (const struct measures *measures, guint32 row)
{
  return count_of_contact (measures, measures->reach.cut_off, row);
}

static double
contact_interactions (const struct measures *measures, guint32 row)
{
  return measures->network->person[row].interactions;
}

static void
contact_first (const struct measures *measures, guint32 row, GString *out)
{
  network_day_append_iso (out, measures->network, measures->network->person[row].first);
}

static void
contact_last (const struct measures *measures, guint32 row, GString *out)
{
  network_day_append_iso (out, measures->network, measures->network->person[row].last);
}

static void
contact_state (const struct measures *measures, guint32 row, GString *out)
{
  const struct network *network = measures->network;
  guint32 tie
    = network->me == NONE || network->me == row ? NONE : network_tie (network, network->me, row);
  text_append (tie == NONE ? NULL : tie_state_name (network->tie[tie].state), out);
}

static void
contact_email (const struct measures *measures, guint32 row, GString *out)
{
  text_append (measures->network->person[row].email, out);
}

static void
contact_profile (const struct measures *measures, guint32 row, GString *out)
{
  text_append (measures->network->person[row].profile, out);
}

static double
others (const struct measures *measures)
{
  return (double)measures->network->n_people - 1;
}

static double
reach_share (const struct measures *measures, guint32 row, int steps)
{
  const guint32 *within = measures->reach.within[steps - 1];
  return others (measures) > 0 && within != NULL ? within[row] / others (measures) : NAN;
}

static double
contact_reach1_share (const struct measures *measures, guint32 row)
{
  return reach_share (measures, row, 1);
}

static double
contact_reach2_share (const struct measures *measures, guint32 row)
{
  return reach_share (measures, row, 2);
}

static double
contact_reach3_share (const struct measures *measures, guint32 row)
{
  return reach_share (measures, row, 3);
}

static double
contact_dw_reach (const struct measures *measures, guint32 row)
{
  const double *harmonic = measures->reach.harmonic;
  return harmonic != NULL ? harmonic[row] * others (measures) : NAN;
}

static void
tie_a (const struct measures *measures, guint32 row, GString *out)
{
  contact_name (measures, measures->network->tie[row].a, out);
}

static void
tie_b (const struct measures *measures, guint32 row, GString *out)
{
  contact_name (measures, measures->network->tie[row].b, out);
}

static double
tie_interactions (const struct measures *measures, guint32 row)
{
  return measures->network->tie[row].interactions;
}

static double
tie_strength (const struct measures *measures, guint32 row)
{
  return measures->network->tie[row].strength;
}

double
chance_as_written (double chance)
{
  return round (chance * 1e9) / 1e9;
}

static double
tie_again30 (const struct measures *measures, guint32 row)
{
  return chance_as_written (measures->network->tie[row].again[CHANCE_30]);
}

static double
tie_again90 (const struct measures *measures, guint32 row)
{
  return chance_as_written (measures->network->tie[row].again[CHANCE_90]);
}

static void
tie_first (const struct measures *measures, guint32 row, GString *out)
{
  network_day_append_iso (out, measures->network, measures->network->tie[row].first);
}

static void
tie_last (const struct measures *measures, guint32 row, GString *out)
{
  network_day_append_iso (out, measures->network, measures->network->tie[row].last);
}

static void
tie_state_word (const struct measures *measures, guint32 row, GString *out)
{
  text_append (tie_state_name (measures->network->tie[row].state), out);
}

static double
tie_span (const struct measures *measures, guint32 row)
{
  const guint32 *range = measures->weak.tie_range;
  return range == NULL || range[row] == NONE ? NAN : (double)range[row];
}

static void
tie_kind_word (const struct measures *measures, guint32 row, GString *out)
{
  const guint8 *kind = measures->weak.kind;
  text_append (kind != NULL ? tie_kind_name (kind[row]) : NULL, out);
}

static void
tie_evidence (const struct measures *measures, guint32 row, GString *out)
{
  evidence_append (out, measures->network->tie[row].evidence);
}

/* For measures that are part of the network. */
void
nothing_to_compute (struct measuring *measuring G_GNUC_UNUSED)
{
}

#define PER_PERSON MEASURE_PER_PERSON
#define PER_TIE MEASURE_PER_TIE
#define OF_NETWORK MEASURE_OF_NETWORK
#define AT(member) offsetof (struct measures, member)
#define MEASURE(measure, function, of, number_format, class, ...) \
  { .name = #measure,                                             \
    .compute = function,                                          \
    .whose = of,                                                  \
    .format = MEASURE_##number_format,                            \
    .cost = MEASURE_##class,                                      \
    __VA_ARGS__ },

const struct measure measure_table[] = {
#include "measure/measure_rows.h"
  { NULL }
};

G_STATIC_ASSERT (G_N_ELEMENTS (measure_table) <= MEASURES_MOST);

guint
measure_count (void)
{
  return G_N_ELEMENTS (measure_table) - 1;
}

const struct measure *
measure_find (const char *name, enum measure_whose whose)
{
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    if (one->whose == whose && strcmp (one->name, name) == 0)
      return one;
  return NULL;
}

gboolean
measure_has_array (const struct measure *measure)
{
  return measure->whose != MEASURE_OF_NETWORK
         && (measure->array != 0 || (measure->number == NULL && measure->text == NULL));
}

gboolean
measure_sizes_circles (const struct measure *measure)
{
  gboolean is_error = measure->made && g_str_has_suffix (measure->name, "_error");
  return measure->whose == MEASURE_PER_PERSON && measure->format != MEASURE_TEXT
         && !measure->internal && !is_error;
}

const char *const *
measure_size_names (void)
{
  static const char *names[MEASURES_MOST + 1];
  guint count = 0;
  for (const struct measure *measure = measure_table; measure->name != NULL; measure++)
    if (measure_sizes_circles (measure))
      names[count++] = measure->name;
  names[count] = NULL;
  return names;
}

static const void *
array_of (const struct measure *measure, const struct measures *measures)
{
  return measures->array != NULL ? measures->array[measure - measure_table] : NULL;
}

gboolean
measure_has_column (const struct measure *measure, const struct measures *measures)
{
  return measure->whose != MEASURE_OF_NETWORK && !measure->internal
         && (!measure->made || array_of (measure, measures) != NULL);
}

gboolean
measure_cell (const struct measure *measure, const struct measures *measures, guint32 row,
              GString *text, double *number)
{
  const void *array = array_of (measure, measures);
  if (measure->text != NULL)
    {
      g_string_truncate (text, 0);
      measure->text (measures, row, text);
      return TRUE;
    }
  if (measure->number != NULL)
    *number = measure->number (measures, row);
  else if (array == NULL)
    *number = NAN;
  else if (measure->format == MEASURE_REAL)
    *number = ((const double *)array)[row];
  else if (measure->format == MEASURE_COUNT)
    *number = ((const guint32 *)array)[row];
  else
    *number = ((const guint8 *)array)[row];
  return FALSE;
}
