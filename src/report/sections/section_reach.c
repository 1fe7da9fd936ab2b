/* Who the owner can reach, in how many steps, and who can be reached only through one person. */
#include <math.h>
#include <stdlib.h>
#include "pln/base.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define OLD_TIES .9 /* with fewer ties of the last year, reach says so */
#define LITTLE_LEFT .5
#define MOST_LOSSES 4
#define MOST_PATHS 3
#define MANY_LOST 3
#define MOST_FARTHEST 3

/* Reach counts old ties as well: how far those of the last year lead. On one page only if that is much
 * less far. */
static void
lately_say (struct section *section, const struct reporting *reporting)
{
  const struct reach *reach = &reporting->measures->reach;
  double enough = reporting->page ? LITTLE_LEFT : OLD_TIES;
  g_autofree char *people
    = reach->own_lately > 0 ? format_people (reach->own_lately) : g_strdup ("nobody");
  if (reporting->network->dated && reach->own_lately < enough * reach->own[2])
    section_say (section, "Ties with contact in the last year alone lead to %s.", people);
}

/* "46 more with one introduction and 7 more with two: 115 in all (96%)." */
static void
further_say (struct section *section, const double within[3], double others)
{
  struct word_list *list = word_list_new ();
  for (int k = 1; k < 3; k++)
    if (within[k] > within[k - 1])
      {
        g_autofree char *more = format_number (within[k] - within[k - 1]);
        word_list_take (list, g_strdup_printf ("%s more with %s", more,
                                               k == 2 && within[1] > within[0] ? "two"
                                               : k == 2                        ? "two introductions"
                                                        : "one introduction"));
      }
  gboolean further = word_list_length (list) > 0;
  g_autofree char *more = word_list_end (list, 2);
  g_autofree char *all = format_number (within[2]), *share = format_share (within[2], others);
  if (further)
    section_say (section, "You reach %s: %s in all (%s).", more, all, share);
  else if (within[0] > 0)
    section_say (section, "They lead to nobody else.");
}

/* ", 57 in the last year": reach counts old ties as well. */
static char *
in_touch_words (const struct network *network, guint32 contacts)
{
  guint32 lately = 0;
  for (guint32 i = network->graph.offset[network->me]; i < network->graph.offset[network->me + 1];
       i++)
    lately += network_tie_is_of_last_year (network, network->graph.edge[i]);
  g_autofree char *number = lately > 0 ? format_number (lately) : g_strdup ("none");
  return network->dated && lately < contacts ? g_strdup_printf (", %s in the last year", number)
                                             : g_strdup ("");
}

static void
steps_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct reach *reach = &reporting->measures->reach;
  double others = (double)network->n_people - 1;
  double within[3];
  for (int k = 0; k < 3; k++)
    within[k] = reach->own[k];
  g_autofree char *all = format_people (others);
  g_autofree char *one = format_number (within[0]);
  guint32 stated = facts_stated_ties (network, network->me);
  g_autofree char *met = format_number (within[0] - stated), *known = format_number (stated);
  g_autofree char *which
    = within[0] == others && others > 1
        ? others == 2 ? g_strdup ("both people") : g_strdup_printf ("all %s", all)
        : g_strdup_printf ("%s of the %s", one, all);
  g_autofree char *lately = in_touch_words (network, (guint32)within[0]);
  if (within[0] == 0)
    section_say (section, "You have no tie to any of the %s here.", all);
  else if (stated > 0 && stated == (guint32)within[0])
    section_say (section, "You are only connected with %s here: the data shows no contact.", which);
  else if (stated > 0)
    section_say (section, "Of %s here, you are in contact with %s and only connected with %s.", all,
                 met, known);
  else
    section_say (section, "You have ties with %s here%s.", which, lately);
  further_say (section, within, others);
  if (within[2] > within[0])
    lately_say (section, reporting);
}

static void
beyond_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  guint32 beyond = 0;
  for (guint32 i = 0; i < network->n_people; i++)
    beyond += i != network->me && reporting->measures->reach.steps_from_me[i] == NONE;
  g_autofree char *people = format_people (beyond);
  if (beyond > 0 && !(reporting->page && beyond == facts_isolates (network)))
    section_say (section, "Nobody leads to the other %s.", people);
}

static gint
most_first (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct reach *reach = data;
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  if (reach->lost[x] != reach->lost[y])
    return reach->lost[x] > reach->lost[y] ? -1 : 1;
  if (reach->cut_off[x] != reach->cut_off[y])
    return reach->cut_off[x] > reach->cut_off[y] ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* People whose loss would cost others within three steps, or further out; most first, then by name.
 */
static GArray *
losses_find (const struct reporting *reporting)
{
  const struct reach *reach = &reporting->measures->reach;
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < reporting->network->n_people; i++)
    if (i != reporting->network->me && (reach->lost[i] > 0 || reach->cut_off[i] > 0))
      g_array_append_val (people, i);
  g_array_sort_with_data (people, most_first, (gpointer)reach);
  return people;
}

/* The name; of people without a tie to you also how far away they are. */
static char *
carrier_words (const struct reporting *reporting, guint32 person)
{
  guint32 steps = reporting->measures->reach.steps_from_me[person];
  g_autofree char *name = format_name (reporting->network, person);
  return steps > 1 ? g_strdup_printf ("%s (%u steps away)", name, steps) : g_steal_pointer (&name);
}

/* "Without Ann you would lose 8 people within three steps and without Ben 6." or, of people whose
 * loss costs nobody so near, "Without Cai you would lose 2 people further out." */
static void
lost_say (struct section *section, const struct reporting *reporting, const GArray *people,
          gboolean near)
{
  const struct reach *reach = &reporting->measures->reach;
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < people->len; i++)
    {
      guint32 person = g_array_index (people, guint32, i);
      double lost = near ? reach->lost[person] : reach->cut_off[person];
      if ((reach->lost[person] > 0) != near)
        continue;
      g_autofree char *carrier = carrier_words (reporting, person);
      g_autofree char *quiet = unusual_silence_words (reporting->network, person);
      g_autofree char *name = g_strconcat (carrier, quiet, NULL);
      g_autofree char *all = format_people (lost), *count = format_number (lost);
      g_autofree char *anywhere = any_distance_words (reach, person);
      word_list_take (list,
                      word_list_length (list) > 0
                        ? g_strdup_printf ("without %s %s%s", name, count, anywhere)
                        : g_strdup_printf ("Without %s you would lose %s %s%s", name, all,
                                           near ? "within three steps" : "further out", anywhere));
    }
  guint all = word_list_length (list);
  guint more = reporting->full || all <= MOST_LOSSES ? 0 : all - MOST_LOSSES;
  g_autofree char *text = word_list_end (list, reporting->full ? G_MAXUINT : MOST_LOSSES);
  if (all > 0)
    section_say (section, "%s%s.", text,
                 more == 0   ? ""
                 : more == 1 ? " person would cost you somebody"
                             : " people would each cost you somebody");
}

static gboolean
has_sole_path (const struct reporting *reporting, guint32 person)
{
  const struct learning *learning = reporting->measures->learning;
  for (guint32 i = 0; learning != NULL && i < MIN (learning->n_sole_paths, MOST_PATHS); i++)
    if (learning->sole_path[i].through == person)
      return TRUE;
  return FALSE;
}

/* Of an owner with one contact, all others are behind that one. */
static void
only_contact_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  guint32 contact = network->graph.target[network->graph.offset[network->me]];
  g_autofree char *name = format_name (network, contact);
  guint32 behind = reporting->measures->reach.cut_off[contact];
  g_autofree char *others = behind == 1 ? g_strdup ("person") : format_people (behind);
  section_say (section, "Only %s connects you to the other %s.", name, others);
}

/* On one page, below the fields behind one person: who else carries several people, and how many the
 * others carry at most. */
static void
page_losses_say (struct section *section, const struct reporting *reporting)
{
  const struct reach *reach = &reporting->measures->reach;
  g_autoptr (GArray) people = losses_find (reporting);
  double most = 0;
  guint kept = 0, told = 0;
  for (guint i = 0; i < people->len; i++)
    {
      guint32 person = g_array_index (people, guint32, i);
      double lost = MAX (reach->lost[person], reach->cut_off[person]);
      told += has_sole_path (reporting, person);
      if (!has_sole_path (reporting, person) && lost >= MANY_LOST)
        g_array_index (people, guint32, kept++) = person;
      else if (!has_sole_path (reporting, person))
        most = MAX (most, lost);
    }
  g_array_set_size (people, kept);
  lost_say (section, reporting, people, TRUE);
  lost_say (section, reporting, people, FALSE);
  g_autofree char *few = format_people (most);
  const char *other = told + kept > 0 ? " else" : "";
  if (most > 0)
    section_say (section, "Losing anybody%s would cost you at most %s.", other, few);
  else
    section_say (section, "Anyone%s could go quiet, and you would still find a way to %s.", other,
                 *other != '\0' ? "the rest" : "everyone else");
}

static void
losses_say (struct section *section, const struct reporting *reporting)
{
  g_autoptr (GArray) people = losses_find (reporting);
  lost_say (section, reporting, people, TRUE);
  lost_say (section, reporting, people, FALSE);
  section_say (section,
               people->len == 0
                 ? "Anyone could go quiet, and you would still find a way to everyone else."
                 : "Anyone else could go quiet, and you would still find a way to the "
                   "rest.");
}

/* People of a path that are too far away for the reach lost, which counts three steps. */
static guint32
beyond_three (const struct reporting *reporting, const struct sole_path *path)
{
  const struct network *network = reporting->network;
  guint32 count = 0;
  for (guint32 i = 0; i < network->n_people; i++)
    {
      guint32 steps = reporting->measures->reach.steps_from_me[i];
      const char *value = network_attribute (network, i, ATTRIBUTE_FIELD);
      count
        += i != path->through && steps != NONE && steps > 3 && g_strcmp0 (value, path->value) == 0;
    }
  return count;
}

/* Fields that can be reached only through one person. */
static void
sole_paths_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  guint32 shown = learning == NULL ? 0 : learning->n_sole_paths;
  shown = MIN (shown, reporting->full ? shown : MOST_PATHS);
  for (guint32 i = 0; i < shown; i++)
    {
      const struct sole_path *path = &learning->sole_path[i];
      g_autofree char *value = text_shown (path->value);
      g_autofree char *name = carrier_words (reporting, path->through);
      g_autofree char *people = format_people (path->people);
      g_autofree char *far = format_number (beyond_three (reporting, path));
      if (beyond_three (reporting, path) > 0 && !reporting->page)
        section_fact (section, value, "only through %s (%s, %s of them more than three steps away)",
                      name, people, far);
      else
        section_fact (section, value, "only through %s (%s)", name, people);
    }
}

/* Key players: who to tell so that most people hear of it; nobody, where you know as many yourself. */
static void
tellers_fact (struct section *section, const struct reporting *reporting)
{
  const struct key_players *key = &reporting->measures->key_players;
  gboolean owned = reporting->network->me != NONE;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < key->count; i++)
    word_list_take (list, format_name (reporting->network, key->person[i]));
  g_autofree char *names = word_list_end (list, KEY_PLAYERS);
  if (key->count == 0
      || (owned && key->reached[key->count - 1] <= reporting->measures->reach.own[0]))
    return;
  g_autofree char *people = format_number (key->reached[key->count - 1]);
  g_autofree char *all = format_people ((double)reporting->network->n_people - 1);
  section_fact (section, "To let many know", "tell %s: %s of %s are within two steps of them",
                names, people, all);
}

static void
fields_table (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (!reporting->full || learning == NULL || learning->n_fields == 0)
    return;
  struct table *table = section_table (section, "fields");
  table_column (table, "field", "field", ALIGN_LEFT, 0);
  table_column (table, "people", "people", ALIGN_RIGHT, 0);
  table_column (table, "direct", "direct", ALIGN_RIGHT, 0);
  table_column (table, "two", "one away", ALIGN_RIGHT, 0);
  table_column (table, "three", "two away", ALIGN_RIGHT, 0);
  for (guint32 i = 0; i < learning->n_fields; i++)
    {
      const struct field_reach *field = &learning->field[i];
      g_autofree char *name = text_shown (field->value);
      table_text (table, "%s", name);
      table_count (table, field->people);
      table_count (table, field->direct);
      table_count (table, field->two);
      table_count (table, field->three);
    }
}

static void
owner_reach (struct section *section, const struct reporting *reporting)
{
  const guint32 *own = reporting->measures->reach.own;
  steps_say (section, reporting);
  beyond_say (section, reporting);
  if (own[2] > own[0] && !reporting->page)
    losses_say (section, reporting);
  sole_paths_say (section, reporting);
  if (own[2] > own[0] && own[0] == 1 && reporting->page)
    only_contact_say (section, reporting);
  else if (own[2] > own[0] && reporting->page)
    page_losses_say (section, reporting);
  if (own[2] > own[0] && reporting->full)
    tellers_fact (section, reporting);
  fields_table (section, reporting);
}

static guint32
count_of (const guint32 *value, guint32 n, guint32 wanted)
{
  guint32 count = 0;
  for (guint32 i = 0; i < n; i++)
    count += value[i] == wanted;
  return count;
}

/* "Ben Okafor reaches most: 12 (80%).", "Ben Okafor and Cai Wen reach everyone." */
static char *
farthest_words (const struct network *network, const guint32 *within, guint32 most)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < network->n_people; i++)
    if (within[i] == most)
      word_list_take (list, format_name_in_sentence (network, i));
  const char *reach = word_list_length (list) == 1 ? "reaches" : "reach";
  g_autofree char *names = word_list_end (list, MOST_FARTHEST);
  if (g_str_has_prefix (names, "person "))
    names[0] = 'P';
  g_autofree char *number = format_number (most),
                  *share = format_share (most, network->n_people - 1.0);
  return most == network->n_people - 1
           ? g_strdup_printf ("%s %s everyone.", names, reach)
           : g_strdup_printf ("%s %s most: %s (%s).", names, reach, number, share);
}

/* Reach counts old ties as well, so how many are of the last year. */
static void
old_ties_say (struct section *section, const struct network *network)
{
  guint32 lately = 0;
  for (guint32 i = 0; i < network->n_ties; i++)
    lately += network_tie_is_of_last_year (network, i);
  g_autofree char *ties = format_number (network->n_ties),
                  *living = lately > 0 ? format_number (lately) : g_strdup ("none");
  if (network->dated && lately < OLD_TIES * network->n_ties)
    section_say (section,
                 "That counts all %s ties, however old: %s of them had contact in the "
                 "last year.",
                 ties, living);
}

/* Without an owner: how many people others reach in two steps. */
static void
everyones_reach (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const guint32 *within = reporting->measures->reach.within[1];
  guint32 n = network->n_people, best = 0;
  g_autofree guint32 *sorted = g_memdup2 (within, n * sizeof *within);
  for (guint32 i = 1; i < n; i++)
    if (within[i] > within[best])
      best = i;
  qsort (sorted, n, sizeof *sorted, compare_guint32);
  guint32 median = sorted[(n - 1) / 2], all = count_of (within, n, n - 1);
  g_autofree char *everyone = format_number (all), *people = format_people (n);
  if (all == n)
    {
      section_say (section, "In two steps, everyone reaches everyone else.");
      return;
    }
  if (median == n - 1)
    {
      section_say (section, "In two steps, %s of the %s reach everyone else.", everyone, people);
      return;
    }
  guint32 as_far = 0;
  for (guint32 i = 0; i < n; i++)
    as_far += within[i] >= median;
  g_autofree char *far = format_number (as_far), *least = format_number (median),
                  *share = format_share (median, n - 1.0);
  g_autofree char *others = format_count (n - 1.0, "other", "others");
  g_autofree char *farthest = farthest_words (network, within, within[best]);
  if (as_far == n)
    section_say (section, "In two steps, everyone reaches at least %s (%s) of the %s. %s", least,
                 share, others, farthest);
  else
    section_say (section, "In two steps, %s of the %s reach %s (%s) or more of the %s. %s", far,
                 people, least, share, others, farthest);
}

void
section_reach (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  if (network->n_ties == 0 || network->n_people < 3)
    return;
  gboolean owned = network->me != NONE;
  if (!owned && reporting->page && network->n_ties < TIES_TO_COMPARE)
    return;
  struct section *section = document_section (
    document, "reach", owned ? "Who you can reach, and through whom alone" : "Who can reach who",
    NULL);
  if (owned)
    owner_reach (section, reporting);
  else
    {
      everyones_reach (section, reporting);
      old_ties_say (section, network);
    }
}
