/* What would make the owner act.
 *
 * Each finding has an effect between 0 and 1, and is silent below its own least: how much of what is
 * taken in, or of all contact, comes from three people; how many of the people within reach hang on
 * one person; how unlikely it is that nobody new came by chance, or that the owner has stopped; how many of last year's contacts
 * went quiet; how much of the contact is in one field. */
#include <math.h>
#include "report/sections/findings.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define FEW_BRING 3      /* people whose share of all learning is told */
#define MUCH_SHARE .5    /* from here on, they bring much ... */
#define LITTLE_SHARE .25 /* ... and up to here little, */
#define MANY_PEOPLE 12   /* of at least this many contacts */
#define DOORS_LEAST 3    /* people lost with one person */
#define DOORS_MOST 2
#define DOOR_EFFECT .3
#define SETTLING_DAYS 90 /* in the first days of a log everybody is new */
#define NEW_LEAST 4.0    /* expected newcomers; that none comes has p < 0.02 (Poisson) */
#define UNEQUAL 1.5      /* times what three would have if all had alike */
#define KEEPABLE_LEAST 8
#define QUIET_OF_LEAST 3 /* people; of these ... */
#define QUIET_LEAST 2    /* ... have gone quiet: worth a line */
#define QUIET_SHARE .4
#define CAME_LEAST 5 /* after the first days, for a pace */
#define NEW_DAYS 365 /* nobody new for so long is told whatever the rate was */
#define MOST_QUIET .6
#define ABSENT_DAYS 90 /* without contact with anybody, while others go on */
#define ABSENT_EFFECT .9
#define FIELD_SHARE .4

/* Is this part, which three of `people` have, most of it and clearly more than their share? */
static gboolean
few_have_most (double part, guint people)
{
  return part >= MUCH_SHARE && part >= UNEQUAL * FEW_BRING / people;
}

/* Interactions of the three who bring most, of all that comes to the owner. */
static void
sources_find (struct findings *all, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  double brought = 0, last = 0, next = 0;
  guint32 bringing = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    {
      const struct exchange *one = &learning->exchange[i];
      bringing += one->taken > 0 && one->goes_on;
      if (!exchange_teaches (one))
        continue;
      if (word_list_length (list) == FEW_BRING)
        {
          next = MAX (next, one->taken);
          continue;
        }
      brought += last = one->taken;
      word_list_take (list, format_name (reporting->network, one->person));
    }
  guint teachers = word_list_length (list);
  g_autofree char *names = word_list_end (list, FEW_BRING);
  g_autofree char *share = format_share (brought, learning->taken);
  double part = learning->taken > 0 ? brought / learning->taken : 0;
  if (!learning->directed || teachers < FEW_BRING || bringing <= FEW_BRING)
    return;
  if (few_have_most (part, bringing) && clear_teachers (learning) == FEW_BRING)
    finding_add (
      all, part,
      g_strdup_printf ("You learn from few people: %s brought %s of what came to you lately.",
                       names, share));
  else if (part <= LITTLE_SHARE && bringing >= MANY_PEOPLE)
    finding_add (
      all, LITTLE_SHARE - part / 2,
      is_as_much (next, last)
        ? g_strdup_printf (
          "You learn widely: no three of those you learn from brought more than %s of what came to "
          "you lately.",
          share)
        : g_strdup_printf (
          "You learn widely: the three you learn most from, %s, brought only %s of what "
          "came to you lately.",
          names, share));
}

/* Where nothing says who gave and who took: the three who have most of the contact that goes on. */
static void
leaning_find (struct findings *all, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  g_autoptr (GArray) contact = contacts_met_by_owner (network);
  struct word_list *list = word_list_new ();
  g_autofree double *interactions = g_new (double, MAX (contact->len, 1));
  double most = 0, strength = 0;
  guint people = 0;
  for (guint i = 0; i < contact->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contact, struct contact_tie, i);
      if (!network_tie_goes_on (network, one->tie))
        continue;
      interactions[people++] = network->tie[one->tie].interactions;
      strength += network->tie[one->tie].strength;
      if (people > FEW_BRING)
        continue;
      most += network->tie[one->tie].strength;
      word_list_take (list, format_name (network, one->person));
    }
  g_autofree char *names = word_list_end (list, FEW_BRING);
  g_autofree char *share = format_share (most, strength);
  if (!reporting->measures->learning->directed && people >= KEEPABLE_LEAST && strength > 0
      && few_have_most (most / strength, people)
      && count_standing_out (interactions, people, FEW_BRING) == FEW_BRING)
    finding_add (all, most / strength,
                 g_strdup_printf ("Your contact leans on few people: %s have %s of what goes on.",
                                  names, share));
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

/* People the owner reaches through one person alone. Only the nearest of several such people in a row
 * is a door of the owner's. */
static void
doors_find (struct findings *all, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct reach *reach = &reporting->measures->reach;
  g_autoptr (GArray) door = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) text = g_string_new (NULL);
  double effect = DOOR_EFFECT;
  for (guint32 i = 0; i < network->n_people; i++)
    if (reach->door[i] == i && reach->cut_off[i] >= DOORS_LEAST)
      g_array_append_val (door, i);
  g_array_sort_with_data (door, most_lost_first, reach->cut_off);
  for (guint i = 0; i < door->len; i++)
    {
      guint32 person = g_array_index (door, guint32, i);
      g_autofree char *name = format_name (network, person),
                      *quiet = unusual_silence_words (network, person);
      g_autofree char *behind = behind_words (reporting, person);
      if (i < DOORS_MOST)
        g_string_append_printf (text, i == 0 ? "%s%s is your only way to %s" : " and %s%s to %s",
                                name, quiet, behind);
      effect += (double)reach->cut_off[person] / MAX (reach->own[2], 1);
    }
  if (door->len > DOORS_MOST)
    g_string_append_printf (text, "; %u more %s the only way to others", door->len - DOORS_MOST,
                            door->len - DOORS_MOST == 1 ? "person is" : "people are each");
  if (door->len > 0)
    finding_add (all, MIN (1, effect), g_strdup_printf ("%s.", text->str));
}

/* The day of the first contact with the newest contact, and how many came after the log's first
 * days. DAY_NONE: no day is known. */
static gint32
newest_contact (const struct learning *learning, gint32 settled, guint32 *came)
{
  gint32 newest = DAY_NONE;
  *came = 0;
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      gint32 day = learning->step[i].opened;
      newest = day != DAY_NONE && (newest == DAY_NONE || day > newest) ? day : newest;
      *came += day != DAY_NONE && day >= settled;
    }
  return newest;
}

/* The day of the owner's latest contact with anybody, or DAY_NONE. */
static gint32
latest_contact (const struct network *network)
{
  g_autoptr (GArray) contact = contacts_met_by_owner (network);
  gint32 latest = DAY_NONE;
  for (guint i = 0; i < contact->len; i++)
    latest = MAX (latest, network->tie[g_array_index (contact, struct contact_tie, i).tie].last);
  return latest;
}

/* The owner has had no contact for long: so all are quiet and nobody is new. */
static gboolean
absent_find (struct findings *all, const struct network *network)
{
  gint32 latest = latest_contact (network);
  if (latest == DAY_NONE || network->as_of - latest < ABSENT_DAYS)
    return FALSE;
  g_autofree char *day = format_day (network, latest);
  finding_add (all, ABSENT_EFFECT,
               g_strdup_printf ("You have had no contact with anybody since %s.", day));
  return TRUE;
}

static gboolean
everybody_stays (const struct network *network)
{
  g_autoptr (GArray) contact = contacts_met_by_owner (network);
  for (guint i = 0; i < contact->len; i++)
    if (!network_tie_goes_on (network, g_array_index (contact, struct contact_tie, i).tie))
      return FALSE;
  return TRUE;
}

/* Nobody new, although the earlier rate would have brought several people by now; or for over a
 * year. */
static void
newcomers_find (struct findings *all, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct learning *learning = reporting->measures->learning;
  gint32 settled = network->first_day + SETTLING_DAYS;
  guint32 came;
  gint32 newest = newest_contact (learning, settled, &came);
  if (newest == DAY_NONE)
    return;
  double expected
    = came >= CAME_LEAST ? (double)(came - 1) / (newest - settled) * (network->as_of - newest) : 0;
  g_autofree char *day = format_day (network, newest);
  gboolean early = network->first_day != DAY_NONE && newest - network->first_day <= MONTH_DAYS;
  g_autofree char *since
    = g_strconcat (day, early ? ", in the first month of your data" : "", NULL);
  g_autofree char *usual = format_number (round (expected));
  if (expected >= NEW_LEAST)
    finding_add (
      all, 1 - exp (-expected / 10),
      g_strdup_printf ("Nobody new since %s. At your earlier pace, you would have met about %s.",
                       since, usual));
  else if (network->as_of - newest >= NEW_DAYS)
    finding_add (all, .3,
                 g_strdup_printf ("Nobody new since %s.%s", since,
                                  everybody_stays (network)
                                    ? " You have been in touch with the same people ever since."
                                    : ""));
}

/* Most of the owner's ties are dormant, where there are too few, or too little past, to compare years. */
static void
dormant_find (struct findings *all, const struct network *network)
{
  g_autoptr (GArray) contact = contacts_met_by_owner (network);
  guint32 dormant = 0, known = contact->len;
  for (guint i = 0; i < known; i++)
    dormant += tie_is_quiet (&network->tie[g_array_index (contact, struct contact_tie, i).tie]);
  g_autofree char *people = format_people (known), *number = format_number (dormant);
  g_autofree char *quiet
    = dormant == known ? g_strdup ("none are") : g_strdup_printf ("%s are not", number);
  if (known >= QUIET_OF_LEAST && dormant >= QUIET_LEAST && dormant >= MOST_QUIET * known)
    finding_add (all, (double)dormant / known,
                 g_strdup_printf ("Of the %s you have been in touch with, %s likely to be "
                                  "again: they have gone quiet.",
                                  people, quiet));
}

/* Of those of the year before, many had no contact in the last; FALSE: too few, or the log is too short to
 * compare two years. */
static gboolean
quiet_find (struct findings *all, const struct learning *learning)
{
  guint32 gone = learning->keepable - learning->kept;
  g_autofree char *before = format_people (learning->keepable),
                  *now = gone == learning->keepable ? g_strdup ("all") : format_number (gone);
  if (learning->keepable < QUIET_OF_LEAST || gone < QUIET_LEAST
      || gone < QUIET_SHARE * learning->keepable)
    return FALSE;
  finding_add (all, (double)gone / learning->keepable,
               g_strdup_printf ("Of the %s you were in contact with the year before, %s went "
                                "quiet this year.",
                                before, now));
  return TRUE;
}

static void
field_find (struct findings *all, const struct learning *learning, gboolean dated)
{
  const struct diversity *fields = &learning->diversity[DIVERSITY_FIELD];
  if (fields->most == NULL || fields->known < MANY_PEOPLE || isnan (fields->blau)
      || fields->most_count < FIELD_SHARE * fields->known)
    return;
  g_autofree char *field = text_shown (fields->most);
  g_autofree char *share = format_share (fields->most_count, fields->known);
  finding_add (all, (double)fields->most_count / fields->known - FIELD_SHARE / 2,
               g_strdup_printf ("%s of your %scontacts are in one field, %s.", share,
                                dated ? "recent " : "", field));
}

void
findings_of_owner (struct findings *all, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  sources_find (all, reporting);
  leaning_find (all, reporting);
  if (!reporting->network->star)
    doors_find (all, reporting);
  if (facts_days_without_data (reporting->network) < STALE_DAYS
      && !absent_find (all, reporting->network))
    {
      newcomers_find (all, reporting);
      if (!quiet_find (all, learning)
          && (learning->keepable == 0 || learning->n_steps < KEEPABLE_LEAST))
        dormant_find (all, reporting->network);
    }
  field_find (all, learning, reporting->network->dated);
}
