/* Who came how often, where the data is a list of sessions: everybody's tie is one of having been there,
 * so what matters to whoever runs them is who comes, who came once, and who stopped coming. */
#include "report/sections/sections.h"

enum
{
  SESSIONS_LEAST = 3,
  MISSED_LEAST = 2, /* last sessions without somebody who came twice or more */
  PAGE_NAMES = 4,
  NO_SESSION = -1
};

struct attendance
{
  guint32 person, came;
  gint32 first, last; /* number of the session, from 0 */
};

/* Nothing but gatherings, each on a day. */
static gboolean
is_attendance (const struct network *network)
{
  guint32 n = network->n_meetings;
  for (guint64 i = 0; i < network->n_interactions; i++)
    if (network->interaction[i].b != NONE)
      return FALSE;
  for (guint32 i = 0; i < n; i++)
    if (network->meeting[i].directed || network->meeting[i].day == DAY_NONE)
      return FALSE;
  return n >= SESSIONS_LEAST && network->meeting[n - 1].day > network->meeting[0].day;
}

static gint
most_often_first (gconstpointer a, gconstpointer b)
{
  const struct attendance *x = a, *y = b;
  if (x->came != y->came)
    return x->came > y->came ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Everybody but the owner, who came to any (struct attendance; g_array_unref). */
static GArray *
attendance_find (const struct network *network)
{
  g_autofree struct attendance *all = g_new (struct attendance, network->n_people);
  GArray *came = g_array_new (FALSE, FALSE, sizeof (struct attendance));
  for (guint32 v = 0; v < network->n_people; v++)
    all[v] = (struct attendance){ v, 0, NO_SESSION, NO_SESSION };
  for (guint32 i = 0; i < network->n_meetings; i++)
    for (guint32 k = 0; k < network->meeting[i].count; k++)
      {
        struct attendance *one = &all[network->attendee[network->meeting[i].first + k]];
        one->first = one->came == 0 ? (gint32)i : one->first;
        one->last = (gint32)i;
        one->came++;
      }
  for (guint32 v = 0; v < network->n_people; v++)
    if (v != network->me && all[v].came > 0)
      g_array_append_val (came, all[v]);
  g_array_sort (came, most_often_first);
  return came;
}

static gboolean
came_to_all (const struct attendance *one, guint32 sessions)
{
  return one->came == sessions;
}

/* Who came for the first time to the last session may come again. */
static gboolean
came_once (const struct attendance *one, guint32 sessions)
{
  return one->came == 1 && one->last + 1 < (gint32)sessions;
}

static gboolean
stopped_coming (const struct attendance *one, guint32 sessions)
{
  return one->came > 1 && one->last + MISSED_LEAST < (gint32)sessions;
}

static void
names_fact (struct section *section, const struct reporting *reporting, const GArray *came,
            const char *key, gboolean (*chosen) (const struct attendance *, guint32))
{
  const struct network *network = reporting->network;
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < came->len; i++)
    {
      const struct attendance *one = &g_array_index (came, struct attendance, i);
      if (!chosen (one, network->n_meetings))
        continue;
      g_autofree char *name = format_name (network, one->person);
      g_autofree char *last = format_on_date (network, network->meeting[one->last].day);
      word_list_take (list, chosen == stopped_coming ? g_strdup_printf (
                              "%s (%u times, the last %s)", name, one->came, last)
                                                     : g_steal_pointer (&name));
    }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *names = word_list_end (list, reporting->page ? PAGE_NAMES : G_MAXUINT);
  if (any)
    section_fact (section, key, "%s", names);
}

static void
sizes_fact (struct section *section, const struct network *network)
{
  guint32 least = G_MAXUINT32, most = 0;
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      least = MIN (least, network->meeting[i].count);
      most = MAX (most, network->meeting[i].count);
    }
  g_autofree char *sessions = format_number (network->n_meetings), *few = format_number (least),
                  *many = format_people (most);
  if (least == most)
    section_fact (section, "Sessions", "%s, each of %s", sessions, many);
  else
    section_fact (section, "Sessions", "%s, of %s to %s", sessions, few, many);
}

static void
people_table (struct section *section, const struct network *network, const GArray *came)
{
  struct table *table = section_table (section, "attendance");
  table_column (table, "person", "person", ALIGN_LEFT, 0);
  table_column (table, "sessions", "sessions", ALIGN_RIGHT, 0);
  table_column (table, "share", "of all", ALIGN_RIGHT, 0);
  table_column (table, "first", "first", ALIGN_LEFT, 1);
  table_column (table, "last", "last", ALIGN_LEFT, 0);
  for (guint i = 0; i < came->len; i++)
    {
      const struct attendance *one = &g_array_index (came, struct attendance, i);
      table_person (table, network, one->person);
      table_count (table, one->came);
      table_share (table, one->came, network->n_meetings);
      table_day (table, network, network->meeting[one->first].day);
      table_day (table, network, network->meeting[one->last].day);
    }
}

void
section_sessions (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  if (!is_attendance (network)
      || network_shows_quarters (network)) /* counts would tell who it is */
    return;
  struct section *section = document_section (document, "sessions", "Who came how often", NULL);
  g_autoptr (GArray) came = attendance_find (network);
  sizes_fact (section, network);
  names_fact (section, reporting, came, "Came to all", came_to_all);
  names_fact (section, reporting, came, "Came once", came_once);
  names_fact (section, reporting, came, "Stopped coming", stopped_coming);
  if (reporting->full)
    people_table (section, network, came);
}
