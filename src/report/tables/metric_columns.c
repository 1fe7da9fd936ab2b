/* Most columns are an array of the measures; the others are found by a
 * function. */
#include <math.h>
#include "report/tables/metric_columns.h"

struct measured
{
  const struct network *network;
  const struct measures *measures;
};

typedef gboolean (*cell_find) (const struct measured *measured, guint32 row, GString *text,
                               double *number);

struct data_column
{
  const char *name;
  const double *real; /* one of the four is set */
  const guint32 *count;
  const guint8 *flag;
  cell_find find;
};

struct column_set
{
  struct measured measured;
  GArray *column; /* struct data_column */
};

static gboolean
cell_text (GString *text, const char *value)
{
  g_string_assign (text, value != NULL ? value : "");
  return TRUE;
}

static gboolean
cell_date (const struct measured *measured, GString *text, gint32 day)
{
  g_string_truncate (text, 0);
  network_day_append_iso (text, measured->network, day);
  return TRUE;
}

static gboolean
cell_number (double *number, double value)
{
  *number = value;
  return FALSE;
}

static gboolean
contact_name (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_text (text, measured->network->person[row].name);
}

static gboolean
contact_cluster (const struct measured *measured, guint32 row, GString *text, double *number)
{
  const struct clusters *clusters = &measured->measures->clusters;
  guint32 cluster = clusters->of[row];
  return cell_text (text, cluster == NONE ? NULL : clusters->cluster[cluster].name);
}

static gboolean
contact_interactions (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, measured->network->person[row].interactions);
}

static gboolean
contact_first (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_date (measured, text, measured->network->person[row].first);
}

static gboolean
contact_last (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_date (measured, text, measured->network->person[row].last);
}

static gboolean
contact_state (const struct measured *measured, guint32 row, GString *text, double *number)
{
  const struct network *network = measured->network;
  guint32 tie
    = network->me == NONE || network->me == row ? NONE : network_tie (network, network->me, row);
  return cell_text (text, tie == NONE ? NULL : tie_state_name (network->tie[tie].state));
}

static gboolean
contact_email (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_text (text, measured->network->person[row].email);
}

static gboolean
contact_profile (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_text (text, measured->network->person[row].profile);
}

static double
others (const struct measured *measured)
{
  return (double)measured->network->n_people - 1;
}

static double
reach_share (const struct measured *measured, guint32 row, int steps)
{
  double all = others (measured);
  return all > 0 ? measured->measures->reach.within[steps - 1][row] / all : NAN;
}

static gboolean
contact_reach1 (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, reach_share (measured, row, 1));
}

static gboolean
contact_reach2 (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, reach_share (measured, row, 2));
}

static gboolean
contact_reach3 (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, reach_share (measured, row, 3));
}

static gboolean
contact_dw_reach (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, measured->measures->reach.harmonic[row] * others (measured));
}

static gboolean
tie_a (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return contact_name (measured, measured->network->tie[row].a, text, number);
}

static gboolean
tie_b (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return contact_name (measured, measured->network->tie[row].b, text, number);
}

static gboolean
tie_interactions (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, measured->network->tie[row].interactions);
}

static gboolean
tie_strength (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_number (number, measured->network->tie[row].strength);
}

static gboolean
tie_first (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_date (measured, text, measured->network->tie[row].first);
}

static gboolean
tie_last (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_date (measured, text, measured->network->tie[row].last);
}

static gboolean
tie_state_word (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_text (text, tie_state_name (measured->network->tie[row].state));
}

static gboolean
tie_range_of (const struct measured *measured, guint32 row, GString *text, double *number)
{
  guint32 span = measured->measures->weak.tie_range[row];
  return cell_number (number, span == NONE ? NAN : (double)span);
}

static gboolean
tie_kind_word (const struct measured *measured, guint32 row, GString *text, double *number)
{
  return cell_text (text, tie_kind_name (measured->measures->weak.kind[row]));
}

static gboolean
tie_evidence (const struct measured *measured, guint32 row, GString *text, double *number)
{
  g_string_truncate (text, 0);
  evidence_append (text, measured->network->tie[row].evidence);
  return TRUE;
}

static struct column_set *
columns_new (const struct network *network, const struct measures *measures,
             const struct data_column *column, guint count)
{
  struct column_set *columns = g_new0 (struct column_set, 1);
  columns->measured = (struct measured){ network, measures };
  columns->column = g_array_sized_new (FALSE, FALSE, sizeof *column, count);
  g_array_append_vals (columns->column, column, count);
  return columns;
}

struct column_set *
columns_of_contacts (const struct network *network, const struct measures *measures)
{
  const struct reach *reach = &measures->reach;
  const struct centrality *centrality = &measures->centrality;
  const struct holes *holes = &measures->holes;
  const struct data_column column[] = {
    { "contact", .find = contact_name },
    { "cluster", .find = contact_cluster },
    { "degree", .count = centrality->degree },
    { "strength", .real = centrality->strength },
    { "betweenness", .real = centrality->betweenness },
    { "closeness", .real = centrality->closeness },
    { "harmonic", .real = reach->harmonic },
    { "eigenvector", .real = centrality->eigenvector },
    { "pagerank", .real = centrality->pagerank },
    { "core", .count = centrality->core },
    { "clustering", .real = centrality->clustering },
    { "reach1", .count = reach->within[0] },
    { "reach2", .count = reach->within[1] },
    { "reach3", .count = reach->within[2] },
    { "reach_efficiency", .real = reach->efficiency },
    { "effective_size", .real = holes->effective_size },
    { "efficiency", .real = holes->efficiency },
    { "constraint", .real = holes->constraint },
    { "hierarchy", .real = holes->hierarchy },
    { "reach_lost", .real = reach->lost },
    { "interactions", .find = contact_interactions },
    { "first", .find = contact_first },
    { "last", .find = contact_last },
    { "state", .find = contact_state },
    { "reach1_share", .find = contact_reach1 },
    { "reach2_share", .find = contact_reach2 },
    { "reach3_share", .find = contact_reach3 },
    { "dw_reach", .find = contact_dw_reach },
    { "constraint_ego", .real = holes->constraint_ego },
    { "hierarchy_ego", .real = holes->hierarchy_ego },
    { "stability", .real = measures->clusters.stability },
    { "email", .find = contact_email },
    { "profile", .find = contact_profile },
  };
  const struct data_column error[] = {
    /* only where something is estimated */
    { "betweenness_error", .real = centrality->betweenness_error },
    { "closeness_error", .real = reach->closeness_error },
    { "harmonic_error", .real = reach->harmonic_error },
    { "reach2_error", .real = reach->within_error[1] },
    { "reach3_error", .real = reach->within_error[2] },
  };
  struct column_set *columns = columns_new (network, measures, column, G_N_ELEMENTS (column));
  for (guint i = 0; i < G_N_ELEMENTS (error); i++)
    if (error[i].real != NULL)
      g_array_append_val (columns->column, error[i]);
  return columns;
}

struct column_set *
columns_of_ties (const struct network *network, const struct measures *measures)
{
  const struct weak_ties *weak = &measures->weak;
  const struct data_column column[] = {
    { "contact_a", .find = tie_a },
    { "contact_b", .find = tie_b },
    { "interactions", .find = tie_interactions },
    { "strength", .find = tie_strength },
    { "first", .find = tie_first },
    { "last", .find = tie_last },
    { "state", .find = tie_state_word },
    { "overlap", .real = weak->overlap },
    { "span", .find = tie_range_of },
    { "bridge", .flag = weak->bridge },
    { "kind", .find = tie_kind_word },
    { "evidence", .find = tie_evidence },
  };
  return columns_new (network, measures, column, G_N_ELEMENTS (column));
}

void
columns_free (struct column_set *columns)
{
  g_array_unref (columns->column);
  g_free (columns);
}

guint
columns_count (const struct column_set *columns)
{
  return columns->column->len;
}

const char *
columns_name (const struct column_set *columns, guint column)
{
  return g_array_index (columns->column, struct data_column, column).name;
}

gboolean
columns_cell (const struct column_set *columns, guint column, guint32 row, GString *text,
              double *number)
{
  const struct data_column *data = &g_array_index (columns->column, struct data_column, column);
  if (data->find != NULL)
    return data->find (&columns->measured, row, text, number);
  if (data->real != NULL)
    return cell_number (number, data->real[row]);
  if (data->count != NULL)
    return cell_number (number, data->count[row]);
  return cell_number (number, data->flag != NULL ? data->flag[row] : NAN);
}
