/* Up to three sentences that would make the owner act, those with the largest effect first.
 *
 * Each finding has an effect between 0 and 1, and is silent below its own least: how much of what is
 * taken in comes from three people; how many of the people within reach hang on one person; how
 * unlikely it is that nobody new came by chance; how many of last year's contacts went quiet; how
 * much of the contact is in one field. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_FINDINGS 3
#define FEW_BRING 3      /* people of whom the share of all learning is told */
#define MUCH_SHARE .5    /* from here on, they bring much ... */
#define LITTLE_SHARE .25 /* ... and up to here little, */
#define MANY_PEOPLE 12   /* of at least so many contacts */
#define DOORS_LEAST 3    /* people lost with one person */
#define DOORS_MOST 2
#define DOOR_EFFECT .3
#define SETTLING_DAYS 90 /* in the first days of a log everybody is new */
#define NEW_LEAST 4.0    /* expected newcomers, none of whom came: p < .02 (Poisson) */
#define KEEPABLE_LEAST 8
#define QUIET_SHARE .4
#define FIELD_SHARE .4

struct finding
{
  double effect;
  char *text;
};

struct findings
{
  struct finding one[8];
  guint count;
};

static void
finding_add (struct findings *all, double effect, char *text)
{
  all->one[all->count++] = (struct finding){ effect, text };
}

/* Interactions of the three who bring most, of all that comes to the owner. */
static void
sources_find (struct findings *all, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  double brought = 0;
  guint32 bringing = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    {
      const struct exchange *one = &learning->exchange[i];
      bringing += one->taken > 0;
      if (!exchange_teaches (one) || word_list_length (list) == FEW_BRING)
        continue;
      brought += one->taken;
      word_list_take (list, format_name (reporting->network, one->person));
    }
  guint teachers = word_list_length (list);
  g_autofree char *names = word_list_end (list, FEW_BRING);
  g_autofree char *share = format_share (brought, learning->taken);
  double part = learning->taken > 0 ? brought / learning->taken : 0;
  if (!learning->directed || teachers < FEW_BRING || bringing <= FEW_BRING)
    return;
  if (part >= MUCH_SHARE)
    finding_add (all, part,
                 g_strdup_printf ("You learn from few people: %s bring %s of what comes to you.",
                                  names, share));
  else if (part <= LITTLE_SHARE && bringing >= MANY_PEOPLE)
    finding_add (all, LITTLE_SHARE - part / 2,
                 g_strdup_printf (
                   "You learn widely: even the three who bring you most, %s, bring only %s of it.",
                   names, share));
}

/* " (quiet for 72 days)" of a tie that is quiet for longer than usual, or nothing. */
static char *
quiet_words (const struct network *network, guint32 person)
{
  guint32 tie = network_tie (network, network->me, person);
  if (tie == NONE || network->tie[tie].last == DAY_NONE || !network_tie_is_overdue (network, tie))
    return g_strdup ("");
  g_autofree char *days = format_silence (network->as_of - network->tie[tie].last);
  return g_strdup_printf (" (quiet for %s)", days);
}

/* "museums (8 people)", or "6 people" who are of several fields. */
static char *
behind_words (const struct reporting *reporting, guint32 person)
{
  const struct learning *learning = reporting->measures->learning;
  for (guint32 i = 0; i < learning->n_sole_paths; i++)
    if (learning->sole_path[i].through == person)
      {
        g_autofree char *people = format_people (learning->sole_path[i].people);
        g_autofree char *field = text_shown (learning->sole_path[i].value);
        return g_strdup_printf ("%s (%s)", field, people);
      }
  return format_people (reporting->measures->reach.cut_off[person]);
}

static gint
most_lost_first (gconstpointer a, gconstpointer b, gpointer data)
{
  const guint32 *lost = data;
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  if (lost[x] != lost[y])
    return lost[x] > lost[y] ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* People whom the owner reaches through one person alone. Who is behind another such person is no
 * door of the owner's. */
static void
doors_find (struct findings *all, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct reach *reach = &reporting->measures->reach;
  g_autoptr (GArray) door = g_array_new (FALSE, FALSE, sizeof (guint32));
  struct word_list *list = word_list_new ();
  double effect = DOOR_EFFECT;
  for (guint32 i = 0; i < network->n_people; i++)
    if (reach->door[i] == i && reach->cut_off[i] >= DOORS_LEAST)
      g_array_append_val (door, i);
  g_array_sort_with_data (door, most_lost_first, reach->cut_off);
  for (guint i = 0; i < door->len; i++)
    {
      guint32 person = g_array_index (door, guint32, i);
      g_autofree char *name = format_name (network, person), *quiet = quiet_words (network, person);
      g_autofree char *behind = behind_words (reporting, person);
      word_list_take (list, g_strdup_printf (i == 0 ? "%s%s is your only way to %s" : "%s%s to %s",
                                             name, quiet, behind));
      effect += (double)reach->cut_off[person] / MAX (reach->own[2], 1);
    }
  g_autofree char *doors = word_list_end (list, DOORS_MOST);
  if (door->len > 0)
    finding_add (all, MIN (1, effect), g_strdup_printf ("%s.", doors));
}

/* Nobody new, although the earlier rate would have brought several people by now. */
static void
newcomers_find (struct findings *all, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct learning *learning = reporting->measures->learning;
  gint32 newest = DAY_NONE, from = network->first_day + SETTLING_DAYS;
  guint32 came = 0;
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      gint32 day = learning->step[i].opened;
      newest = day != DAY_NONE && (newest == DAY_NONE || day > newest) ? day : newest;
      came += day != DAY_NONE && day >= from;
    }
  if (newest == DAY_NONE || newest <= from)
    return;
  double expected = (double)came / (newest - from) * (network->as_of - newest);
  g_autofree char *day = format_day (network, newest);
  g_autofree char *usual = format_number (round (expected));
  if (expected >= NEW_LEAST)
    finding_add (all, 1 - exp (-expected / 10),
                 g_strdup_printf ("Nobody new since %s. At your earlier pace there would have been "
                                  "about %s people.",
                                  day, usual));
}

static void
quiet_find (struct findings *all, const struct learning *learning)
{
  guint32 gone = learning->keepable - learning->kept;
  g_autofree char *before = format_people (learning->keepable), *now = format_number (gone);
  if (learning->has_change && learning->keepable >= KEEPABLE_LEAST
      && gone >= QUIET_SHARE * learning->keepable)
    finding_add (all, (double)gone / learning->keepable,
                 g_strdup_printf ("Of the %s you were in contact with the year before, %s went "
                                  "quiet this year.",
                                  before, now));
}

static void
field_find (struct findings *all, const struct learning *learning)
{
  const struct diversity *fields = &learning->diversity[DIVERSITY_FIELD];
  if (fields->most == NULL || fields->known < MANY_PEOPLE || isnan (fields->blau)
      || fields->most_count < FIELD_SHARE * fields->known)
    return;
  g_autofree char *field = text_shown (fields->most);
  g_autofree char *share = format_share (fields->most_count, fields->known);
  finding_add (all, (double)fields->most_count / fields->known - FIELD_SHARE / 2,
               g_strdup_printf ("%s of your active contacts are in one field, %s.", share, field));
}

/* The larger effect first; equal ones stay in order. */
static void
findings_sort (struct findings *all)
{
  for (guint i = 1; i < all->count; i++)
    {
      struct finding one = all->one[i];
      guint at = i;
      for (; at > 0 && all->one[at - 1].effect < one.effect; at--)
        all->one[at] = all->one[at - 1];
      all->one[at] = one;
    }
}

void
section_in_short (struct document *document, const struct reporting *reporting)
{
  struct findings all = { .count = 0 };
  const struct learning *learning = reporting->measures->learning;
  if (learning == NULL)
    return;
  sources_find (&all, reporting);
  if (!reporting->network->star)
    doors_find (&all, reporting);
  if (facts_days_without_data (reporting->network) < STALE_DAYS)
    {
      newcomers_find (&all, reporting);
      quiet_find (&all, learning);
    }
  field_find (&all, learning);
  findings_sort (&all);
  struct section *section = document_section (document, "short", "In short", NULL);
  for (guint i = 0; i < all.count; i++)
    {
      if (i < MOST_FINDINGS)
        section_item (section, "%s", all.one[i].text);
      g_free (all.one[i].text);
    }
  if (all.count == 0 && !reporting->page)
    section_say (section, "Nothing stands out in this data.");
}
