/* Everybody for the page's script. */
#include <math.h>
#include "pln/learning.h"
#include "pln/display_width.h"
#include "report/page/page_data.h"
#include "report/words.h"

#define WHOLE_PIXELS_FROM 1000 /* people: nobody sees tenths among that many circles */

static void
names_append (GString *out, const struct network *network)
{
  page_member (out, "names");
  page_open (out, '[');
  for (guint32 v = 0; v < network->n_people; v++)
    {
      g_autofree char *name = format_name (network, v);
      page_text (out, name);
    }
  g_string_append_c (out, ']');
}

static void
drawing_append (GString *out, const struct page_source *source)
{
  const struct graph_drawing *drawing = source->drawing;
  int decimals = source->network->n_people > WHOLE_PIXELS_FROM ? 0 : 1;
  static const char *const member[] = { "x", "y", "r" };
  for (guint m = 0; m < G_N_ELEMENTS (member); m++)
    {
      page_member (out, member[m]);
      page_open (out, '[');
      for (guint32 v = 0; v < source->network->n_people; v++)
        page_number (out, m == 2 ? drawing->radius[v] : drawing->xy[2 * v + m],
                     m == 2 ? 1 : decimals);
      g_string_append_c (out, ']');
    }
}

/* The colour of a circle is that of any of its people on the map. */
static void
circles_append (GString *out, const struct page_source *source)
{
  const struct clusters *clusters = &source->measures->clusters;
  guint32 n = source->network->n_people;
  g_autofree guint32 *rgb = g_new0 (guint32, clusters->count + 1);
  page_member (out, "circle");
  page_open (out, '[');
  for (guint32 v = 0; v < n; v++)
    {
      guint32 of = clusters->of != NULL ? clusters->of[v] : NONE;
      page_number (out, of == NONE ? -1 : (double)of, 0);
      if (of != NONE && !isnan (source->drawing->xy[2 * v]))
        rgb[of] = source->drawing->rgb[v];
    }
  g_string_append_c (out, ']');
  page_member (out, "circles");
  page_open (out, '[');
  for (guint32 c = 0; c < clusters->count; c++)
    {
      g_autofree char *name = text_shown (clusters->cluster[c].name);
      g_autofree char *colour = g_strdup_printf ("#%06x", rgb[c]);
      page_open (out, '[');
      page_text (out, name);
      page_text (out, colour);
      g_string_append_c (out, ']');
    }
  g_string_append_c (out, ']');
}

struct shown_attribute
{
  guint32 key;
  const char *name, *title;
};

/* The first value of an attribute for each person, as an index into the list of values. */
static void
attribute_append (GString *out, const struct network *network, const struct shown_attribute *shown)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  page_open (out, '{');
  page_member (out, "key");
  page_text (out, shown->name);
  page_member (out, "title");
  page_text (out, shown->title);
  page_member (out, "of");
  page_open (out, '[');
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const char *value = network_attribute (network, v, shown->key);
      gpointer at = NULL;
      if (value != NULL && !g_hash_table_lookup_extended (seen, value, NULL, &at))
        {
          at = GUINT_TO_POINTER (values->len);
          g_hash_table_insert (seen, (gpointer)value, at);
          g_ptr_array_add (values, (gpointer)value);
        }
      page_number (out, value == NULL ? -1 : (double)GPOINTER_TO_UINT (at), 0);
    }
  g_string_append (out, "]");
  page_member (out, "values");
  page_open (out, '[');
  for (guint i = 0; i < values->len; i++)
    {
      g_autofree char *value = text_shown (values->pdata[i]);
      page_text (out, value);
    }
  g_string_append (out, "]}");
}

static void
attributes_append (GString *out, const struct network *network)
{
  static const struct shown_attribute shown[] = { { ATTRIBUTE_FIELD, "field", "Field" },
                                                  { ATTRIBUTE_ORG, "org", "Organisation" },
                                                  { ATTRIBUTE_PLACE, "place", "Place" } };
  page_member (out, "attributes");
  page_open (out, '[');
  for (guint i = 0; network->log != NULL && i < G_N_ELEMENTS (shown); i++)
    if (network_has_attribute (network, shown[i].key))
      attribute_append (out, network, &shown[i]);
  g_string_append_c (out, ']');
}

/* Who brings which topic: [topic, person, person ...]. */
static void
topics_append (GString *out, const struct page_source *source)
{
  const struct learning *learning = source->measures->learning;
  page_member (out, "topics");
  page_open (out, '[');
  for (guint32 t = 0; learning != NULL && t < learning->n_topics; t++)
    {
      const struct topic *topic = &learning->topic[t];
      g_autofree char *name = text_shown (source->network->log->topic[topic->topic]);
      page_open (out, '[');
      page_text (out, name);
      for (guint32 i = 0; i < topic->count; i++)
        page_number (out, learning->source[topic->first + i].person, 0);
      g_string_append_c (out, ']');
    }
  g_string_append_c (out, ']');
}

/* A size that circles can have, unless it is zero for everybody: [title, value, value ...]. */
static void
size_append (GString *out, const char *title, const double *value, guint32 n)
{
  double most = 0;
  for (guint32 v = 0; v < n; v++)
    if (value[v] > most)
      most = value[v];
  if (most <= 0)
    return;
  page_open (out, '[');
  page_text (out, title);
  for (guint32 v = 0; v < n; v++)
    page_number (out, MAX (value[v], 0), 2);
  g_string_append_c (out, ']');
}

static void
sizes_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  const struct learning *learning = source->measures->learning;
  guint32 n = network->n_people;
  g_autofree double *contact = g_new0 (double, n + 1), *taken = g_new0 (double, n + 1);
  page_member (out, "sizes");
  page_open (out, '[');
  for (guint32 v = 0; network->me != NONE && v < n; v++)
    {
      guint32 tie = network_tie (network, network->me, v);
      contact[v] = tie == NONE ? 0 : network->tie[tie].strength;
    }
  for (guint32 i = 0; learning != NULL && i < learning->n_exchanges; i++)
    taken[learning->exchange[i].person] = learning->exchange[i].taken;
  size_append (out, "contact with you", contact, n);
  size_append (out, "what you learn", taken, n);
  if (source->measures->reach.lost != NULL && network->me != NONE)
    size_append (out, "people behind them", source->measures->reach.lost, n);
  g_string_append_c (out, ']');
}

enum learning_mark
{
  MARK_ONLY_SOURCE = 1,
  MARK_WAITS = 2
};

/* Lists of people, each under the words of its button. */
struct listed_contact
{
  const struct page_source *source;
  guint32 person, tie; /* tie: with the owner, or NONE */
  guint8 marks;        /* enum learning_mark */
};

static gboolean
has_gone_quiet (const struct listed_contact *at)
{
  return at->tie != NONE && tie_is_quiet (&at->source->network->tie[at->tie]);
}

static gboolean
is_door (const struct listed_contact *at)
{
  const double *lost = at->source->measures->reach.lost;
  return at->tie != NONE && lost != NULL && lost[at->person] > 0;
}

static gboolean
is_at_risk (const struct listed_contact *at)
{
  return is_door (at) && network_tie_may_be_lost (at->source->network, at->tie);
}

static gboolean
is_only_source (const struct listed_contact *at)
{
  return at->tie != NONE && (at->marks & MARK_ONLY_SOURCE) != 0;
}

static gboolean
awaits_first_talk (const struct listed_contact *at)
{
  return at->tie != NONE && (at->marks & MARK_WAITS) != 0;
}

/* What the measures of learning say of each person. */
static guint8 *
learning_marks (const struct page_source *source)
{
  const struct learning *learning = source->measures->learning;
  guint8 *marks = g_new0 (guint8, source->network->n_people);
  for (guint32 i = 0; learning != NULL && i < learning->n_topics; i++)
    if (learning->topic[i].fate == TOPIC_SOLE)
      marks[learning->topic[i].person] |= MARK_ONLY_SOURCE;
  for (guint32 i = 0; learning != NULL && i < learning->n_steps; i++)
    if (learning->step[i].waiting)
      marks[learning->step[i].person] |= MARK_WAITS;
  return marks;
}

static void
lists_append (GString *out, const struct page_source *source)
{
  static const struct
  {
    const char *title;
    gboolean (*holds) (const struct listed_contact *);
  } list[] = { { "Gone quiet", has_gone_quiet },
               { "At risk", is_at_risk },
               { "Only source", is_only_source },
               { "Doors", is_door },
               { "Ready for a first talk", awaits_first_talk } };
  const struct network *network = source->network;
  g_autofree guint8 *marks = learning_marks (source);
  page_member (out, "lists");
  page_open (out, '[');
  for (guint i = 0; network->me != NONE && i < G_N_ELEMENTS (list); i++)
    {
      page_open (out, '[');
      page_text (out, list[i].title);
      for (guint32 v = 0; v < network->n_people; v++)
        {
          const struct listed_contact at
            = { source, v, network_tie (network, network->me, v), marks[v] };
          if (v != network->me && list[i].holds (&at))
            page_number (out, v, 0);
        }
      g_string_append_c (out, ']');
    }
  g_string_append_c (out, ']');
}

void
page_people_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  page_member (out, "me");
  page_number (out, network->me == NONE ? NAN : network->me, 0);
  names_append (out, network);
  drawing_append (out, source);
  circles_append (out, source);
  attributes_append (out, network);
  topics_append (out, source);
  sizes_append (out, source);
  lists_append (out, source);
}
