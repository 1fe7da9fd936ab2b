/* Who brings which topic to the owner: a row for each topic and contact. */
#include "pln/escape.h"
#include "pln/report.h"

/* What a source's share of a topic is taken of: the weight of all sources. */
static double
topic_weight (const struct learning *learning, guint32 first, guint32 *end)
{
  double weight = 0;
  for (*end = first;
       *end < learning->n_sources && learning->source[*end].topic == learning->source[first].topic;
       (*end)++)
    weight += learning->source[*end].weight;
  return weight;
}

static void
row_write (const struct network *network, const struct topic_source *source, double weight,
           GString *out)
{
  csv_append (out, network->log->topic[source->topic]);
  g_string_append_c (out, ',');
  csv_append (out, network->person[source->person].name);
  g_string_append_c (out, ',');
  number_append (out, source->times);
  g_string_append_c (out, ',');
  number_append (out, source->times_lately);
  g_string_append_c (out, ',');
  network_day_append_iso (out, network, source->last);
  g_string_append_c (out, ',');
  number_append (out, source->active);
  g_string_append_c (out, ',');
  if (weight > 0)
    number_append (out, source->weight / weight);
  g_string_append_c (out, '\n');
}

void
topics_to_csv (const struct network *network, const struct measures *measures, GString *out)
{
  const struct learning *learning = measures->learning;
  g_string_append (out, "topic,contact,times,times_year,last,active,share\n");
  for (guint32 i = 0, end; learning != NULL && i < learning->n_sources; i = end)
    {
      double weight = topic_weight (learning, i, &end);
      for (guint32 k = i; k < end; k++)
        row_write (network, &learning->source[k], weight, out);
    }
}
