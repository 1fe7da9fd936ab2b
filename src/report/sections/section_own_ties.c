/* The owner's ties that lead to people the owner does not know, and the contacts who know nobody
 * else here. */
#include <string.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define PAGE_NAMES 2
#define MOST_NAMES 3
#define FULL_NAMES 15

/* Those with most people behind them first; g_array_sort keeps the order of equals, strongest first. */
static gint
compare_behind (gconstpointer a, gconstpointer b, gpointer behind)
{
  const struct contact_tie *one = a, *other = b;
  const guint32 *of = behind;
  return (of[one->tie] < of[other->tie]) - (of[one->tie] > of[other->tie]);
}

/* "Eve Lindqvist (museums, 8 people)", on one page "Eve Lindqvist (museums, 8)"; "Emeka Obi (schools)". */
static char *
contact_text (const struct reporting *reporting, const struct contact_tie *one)
{
  const struct network *network = reporting->network;
  const char *field = network_attribute (network, one->person, ATTRIBUTE_FIELD);
  const char *own = network_attribute (network, network->me, ATTRIBUTE_FIELD);
  guint32 behind = reporting->measures->weak.behind[one->tie];
  g_autofree char *name = format_name (reporting->network, one->person);
  g_autofree char *about = text_shown (field != NULL && g_strcmp0 (field, own) != 0 ? field : "");
  g_autofree char *people = behind == 0       ? g_strdup ("")
                            : reporting->page ? format_number (behind)
                                              : format_people (behind);
  if (*about == '\0' && *people == '\0')
    return g_steal_pointer (&name);
  return g_strdup_printf ("%s (%s%s%s)", name, about, *about != '\0' && *people != '\0' ? ", " : "",
                          people);
}

static gboolean
is_only_with_owner (const struct reporting *reporting, const struct contact_tie *one)
{
  return facts_degree (reporting->network, one->person) == 1
         && !learning_is_news (reporting->measures->learning, one->person);
}

static guint
names_shown (const struct reporting *reporting)
{
  return reporting->full ? FULL_NAMES : reporting->page ? PAGE_NAMES : MOST_NAMES;
}

/* Senders of news to many: nobody to call a contact. */
static void
news_fact (struct section *section, const struct reporting *reporting, const GArray *contact)
{
  const struct network *network = reporting->network;
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < contact->len; i++)
    {
      guint32 person = g_array_index (contact, struct contact_tie, i).person;
      if (learning_is_news (reporting->measures->learning, person))
        word_list_take (list, format_name (network, person));
    }
  guint count = word_list_length (list);
  g_autofree char *names = word_list_end (list, names_shown (reporting));
  g_autofree char *key = g_strdup_printf ("News only (%u)", count);
  if (count > 0)
    section_fact (section, key, "%s; you never wrote back", names);
}

/* The contacts of a kind; KIND_UNKNOWN_BEHIND: those who know nobody else. */
static void
kind_fact (struct section *section, const struct reporting *reporting, const GArray *contact,
           guint8 kind, const char *key)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < contact->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contact, struct contact_tie, i);
      if (reporting->measures->weak.kind[one->tie] == kind
          && (kind != KIND_UNKNOWN_BEHIND || is_only_with_owner (reporting, one)))
        word_list_take (list, contact_text (reporting, one));
    }
  guint count = word_list_length (list);
  g_autofree char *names = word_list_end (list, names_shown (reporting));
  g_autofree char *counted = g_strdup_printf ("%s (%u)", key, count);
  if (count > 0)
    section_fact (section, counted, "%s", names);
}

guint32
own_ties_of_kind (const struct reporting *reporting, const GArray *contact, guint8 kind)
{
  guint32 count = 0;
  for (guint i = 0; i < contact->len; i++)
    count
      += reporting->measures->weak.kind[g_array_index (contact, struct contact_tie, i).tie] == kind;
  return count;
}

/* Of nobody who stands out: who leads to most. */
static void
most_behind_say (struct section *section, const struct reporting *reporting, const GArray *ordered)
{
  const struct contact_tie *one = &g_array_index (ordered, struct contact_tie, 0);
  guint32 behind = reporting->measures->weak.behind[one->tie];
  g_autofree char *name = format_name (reporting->network, one->person),
                  *people = format_people (behind);
  const struct network *network = reporting->network;
  gboolean all_own
    = facts_degree (network, network->me) + 1 + facts_isolates (network) == network->n_people;
  if (behind == 0 && all_own)
    return; /* there is nobody else */
  if (behind == 0)
    section_say (section,
                 network->dated
                   ? "In the last year, the data shows none of your contacts in touch with anybody "
                     "you do not know."
                   : "The data shows nobody your contacts know and you do not.");
  else
    section_say (section, "%s leads to %s you do not know%s.", name, people,
                 ordered->len > 1 ? "; none of your contacts leads to more" : "");
}

void
own_ties_say (struct section *section, const struct reporting *reporting, const GArray *contact)
{
  guint32 long_ties = own_ties_of_kind (reporting, contact, KIND_LONG_TIE);
  guint32 scouts = own_ties_of_kind (reporting, contact, KIND_SCOUT);
  g_autoptr (GArray) ordered = g_array_copy ((GArray *)contact);
  g_autofree char *strong = format_number (long_ties), *weak = format_number (scouts);
  g_array_sort_with_data (ordered, compare_behind, reporting->measures->weak.behind);
  if (contact->len == 0)
    return;
  if (reporting->page && long_ties + scouts > 0)
    section_say (section, "%s know people you do not (how many).",
                 long_ties == 0 ? "Scouts (distant)"
                 : scouts == 0  ? "Long ties (close)"
                                : "Long ties (close) and scouts (distant)");
  else if (long_ties + scouts == 0)
    most_behind_say (section, reporting, ordered);
  else if (long_ties == 0)
    section_say (section, "%s of your weaker ties %s to people you do not know (scouts).", weak,
                 scouts == 1 ? "leads" : "lead");
  else
    section_say (section,
                 "%s of your ties %s strong and %s to people you do not know (long ties)%s%s%s.",
                 strong, long_ties == 1 ? "is" : "are", long_ties == 1 ? "leads" : "lead",
                 scouts > 0 ? "; " : "", scouts > 0 ? weak : "",
                 scouts == 0   ? ""
                 : scouts == 1 ? " weaker one does too (a scout)"
                               : " weaker ones do too (scouts)");
  kind_fact (section, reporting, ordered, KIND_LONG_TIE, "Long ties");
  kind_fact (section, reporting, ordered, KIND_SCOUT, "Scouts");
  if (facts_contacts_are_apart (reporting->network))
    section_say (section,
                 "Most of your contacts have ties with nobody else in this data, so it hardly "
                 "shows who else they know.");
  else
    kind_fact (section, reporting, ordered, KIND_UNKNOWN_BEHIND, "Only with you");
  news_fact (section, reporting, ordered);
  if (!reporting->page && long_ties + scouts > 0)
    section_note (section, "How many: people they had contact with%s, and you have no tie with.",
                  reporting->network->dated ? " in the last year" : "");
}
