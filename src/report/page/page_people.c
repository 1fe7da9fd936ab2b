/* Everybody for the page's script. */
#include <math.h>
#include "pln/learning.h"
#include "pln/display_width.h"
#include "report/page/page_data.h"
#include "report/words.h"

#define RADIUS_LEAST 4 /* of circles by a value */
#define RADIUS_MORE 14
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

gboolean
page_has_place (const struct page_source *source, guint32 person)
{
  return !isnan (source->drawing->xy[2 * person]);
}

/* Where paths begin if the map does not show its owner: amid the owner's contacts. */
static double
amid_contacts (const struct page_source *source, guint axis)
{
  const struct network *network = source->network;
  double sum = 0, weight = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      guint32 tie = v == network->me ? NONE : network_tie (network, network->me, v);
      if (tie == NONE || !page_has_place (source, v))
        continue;
      sum += network->tie[tie].strength * source->drawing->xy[2 * v + axis];
      weight += network->tie[tie].strength;
    }
  return sum / weight;
}

/* Positions and radii; who is not on the map has the radius 0, and only the owner a position. */
static void
drawing_append (GString *out, const struct page_source *source)
{
  const struct graph_drawing *drawing = source->drawing;
  const struct network *network = source->network;
  int decimals = network->n_people > WHOLE_PIXELS_FROM ? 0 : 1;
  static const char *const member[] = { "x", "y" };
  for (guint axis = 0; axis < G_N_ELEMENTS (member); axis++)
    {
      page_member (out, member[axis]);
      page_open (out, '[');
      for (guint32 v = 0; v < network->n_people; v++)
        page_number (out,
                     v == network->me && !page_has_place (source, v) ? amid_contacts (source, axis)
                                                                     : drawing->xy[2 * v + axis],
                     decimals);
      g_string_append_c (out, ']');
    }
}

struct shown_attribute
{
  guint32 key;
  const char *name, *title;
};

struct attribute_group
{
  char *value;     /* as it is shown */
  GString *people; /* JSON: who has the value */
};

static void
attribute_group_clear (gpointer group)
{
  struct attribute_group *one = group;
  g_free (one->value);
  g_string_free (one->people, TRUE);
}

/* Who has which value first, by value in the order of the network (g_array_unref). */
static GArray *
attribute_groups (const struct network *network, guint32 key)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (struct attribute_group));
  g_array_set_clear_func (groups, attribute_group_clear);
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const char *value = network_attribute (network, v, key);
      gpointer at = NULL;
      if (value == NULL)
        continue;
      if (!g_hash_table_lookup_extended (seen, value, NULL, &at))
        {
          struct attribute_group one = { text_shown (value), g_string_new ("[") };
          at = GUINT_TO_POINTER (groups->len);
          g_hash_table_insert (seen, (gpointer)value, at);
          g_array_append_val (groups, one);
        }
      page_number (g_array_index (groups, struct attribute_group, GPOINTER_TO_UINT (at)).people, v,
                   0);
    }
  return groups;
}

/* The people of each value, whose words are in the filter. */
static void
attribute_append (GString *out, const struct page_source *source,
                  const struct shown_attribute *shown)
{
  g_autoptr (GArray) groups = attribute_groups (source->network, shown->key);
  GArray *filter = page_filter_begin ();
  page_member (out, shown->name);
  page_open (out, '[');
  for (guint i = 0; i < groups->len; i++)
    {
      const struct attribute_group *one = &g_array_index (groups, struct attribute_group, i);
      g_string_append_printf (out, "%s%s]", i > 0 ? "," : "", one->people->str);
      page_filter_value (filter, i, one->value);
    }
  g_string_append_c (out, ']');
  page_filter_end (filter, source->controls, shown->name, shown->title);
}

static void
attributes_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  static const struct shown_attribute shown[] = { { ATTRIBUTE_FIELD, "field", "Field" },
                                                  { ATTRIBUTE_ORG, "org", "Organisation" },
                                                  { ATTRIBUTE_PLACE, "place", "Place" } };
  for (guint i = 0; network->log != NULL && i < G_N_ELEMENTS (shown); i++)
    if (network_has_attribute (network, shown[i].key))
      attribute_append (out, source, &shown[i]);
}

/* Who brings which topic. */
static void
topics_append (GString *out, const struct page_source *source)
{
  const struct learning *learning = source->measures->learning;
  GArray *filter = page_filter_begin ();
  page_member (out, "topic");
  page_open (out, '[');
  for (guint32 t = 0; learning != NULL && t < learning->n_topics; t++)
    {
      const struct topic *topic = &learning->topic[t];
      g_autofree char *name = text_shown (source->network->log->topic[topic->topic]);
      page_open (out, '[');
      for (guint32 i = 0; i < topic->count; i++)
        page_number (out, learning->source[topic->first + i].person, 0);
      g_string_append_c (out, ']');
      page_filter_value (filter, t, name);
    }
  g_string_append_c (out, ']');
  page_filter_end (filter, source->controls, "topic", "Topic");
}

/* Radii by a value, unless it is zero for everybody: areas in proportion to it. Counts the sizes. */
static void
size_append (GString *out, const struct page_source *source, const char *title, const double *value,
             guint32 *count)
{
  guint32 n = source->network->n_people;
  double most = 0;
  for (guint32 v = 0; v < n; v++)
    if (value[v] > most)
      most = value[v];
  if (most <= 0)
    return;
  page_open (out, '[');
  for (guint32 v = 0; v < n; v++)
    page_number (out, RADIUS_LEAST + RADIUS_MORE * sqrt (MAX (value[v], 0) / most), 1);
  g_string_append_c (out, ']');
  page_size_add (source->controls, ++*count, title);
}

/* The radii of the map, and then what else circles can stand for. */
static void
sizes_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  const struct learning *learning = source->measures->learning;
  guint32 n = network->n_people, count = 0;
  g_autofree double *contact = g_new0 (double, n + 1), *taken = g_new0 (double, n + 1);
  page_member (out, "sizes");
  page_open (out, '[');
  page_open (out, '[');
  for (guint32 v = 0; v < n; v++)
    page_number (out, page_has_place (source, v) ? source->drawing->radius[v] : 0, 1);
  g_string_append_c (out, ']');
  const char *words = source->drawing->size_words;
  page_size_add (source->controls, 0, words != NULL ? words : "the same for all");
  for (guint32 v = 0; network->me != NONE && v < n; v++)
    {
      guint32 tie = network_tie (network, network->me, v);
      contact[v] = tie == NONE ? 0 : network->tie[tie].strength;
    }
  for (guint32 i = 0; learning != NULL && i < learning->n_exchanges; i++)
    taken[learning->exchange[i].person] = learning->exchange[i].taken;
  size_append (out, source, "contact with you", contact, &count);
  size_append (out, source, "what you learn", taken, &count);
  if (source->measures->reach.lost != NULL && network->me != NONE)
    size_append (out, source, "people behind them", source->measures->reach.lost, &count);
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
    const char *title, *what;
    gboolean (*holds) (const struct listed_contact *);
  } list[] = {
    { "Dormant", "You used to be in touch, and no longer are", has_gone_quiet },
    { "Only way, overdue", "Only they lead you to others, and you may be losing touch",
      is_at_risk },
    { "Only source", "They alone bring you a topic", is_only_source },
    { "Doors", "Only they lead you to some of the people here", is_door },
    { "Ready for a first talk", "You write to each other, and have never talked",
      awaits_first_talk },
  };
  const struct network *network = source->network;
  g_autofree guint8 *marks = learning_marks (source);
  for (guint i = 0; network->me != NONE && i < G_N_ELEMENTS (list); i++)
    {
      g_autofree char *name = g_strdup_printf ("list%u", i);
      guint32 listed = 0;
      page_member (out, name);
      g_string_append (out, "[[");
      for (guint32 v = 0; v < network->n_people; v++)
        {
          const struct listed_contact at
            = { source, v, network_tie (network, network->me, v), marks[v] };
          if (v == network->me || !list[i].holds (&at))
            continue;
          page_number (out, v, 0);
          listed++;
        }
      g_string_append (out, "]]");
      page_list_add (source->controls, name, list[i].title, list[i].what, listed);
    }
}

/* People by what they have in common: an array of them for each value of the control of this name. */
static void
groups_append (GString *out, const struct page_source *source)
{
  page_member (out, "groups");
  page_open (out, '{');
  lists_append (out, source);
  topics_append (out, source);
  attributes_append (out, source);
  g_string_append_c (out, '}');
}

void
page_people_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  page_member (out, "me");
  page_number (out, network->me == NONE ? -1 : (double)network->me, 0);
  names_append (out, network);
  drawing_append (out, source);
  page_circles_append (out, source);
  groups_append (out, source);
  sizes_append (out, source);
}
