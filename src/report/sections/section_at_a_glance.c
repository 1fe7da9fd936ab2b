/* The network at a glance: size, period, owner, connected parts. */
#include <string.h>
#include <math.h>
#include "report/sections/sections.h"

/* Ties that somebody states, without any contact in the data. */
static void
stated_say (struct section *section, const struct network *network)
{
  guint32 stated = facts_stated_ties (network, network->me), all = 0;
  for (guint32 i = 0; i < network->n_ties; i++)
    all += network->me == NONE || network->tie[i].a == network->me
           || network->tie[i].b == network->me;
  g_autofree char *number = format_number (stated), *ties = format_count (all, "tie", "ties");
  const char *whose = network->me != NONE ? "your " : "the ";
  if (stated == all && all == 1)
    section_say (
      section, "%s tie is only stated, as connections and follows are: the data shows no contact.",
      network->me != NONE ? "Your" : "The only");
  else if (stated == all && all > 0)
    section_say (
      section,
      "All of %s%s are only stated, as connections and follows are: the data shows no contact.",
      whose, ties);
  else if (stated > 0)
    section_say (
      section,
      "Of %s%s, %s %s only stated, as connections and follows are: the data shows no contact.",
      whose, ties, number, stated == 1 ? "is" : "are");
}

static void
size_say (struct section *section, const struct network *network)
{
  g_autofree char *people = format_people (network->n_people);
  g_autofree char *ties = format_count (network->n_ties, "tie", "ties");
  g_autofree char *rows = facts_interactions_words (network);
  const struct day_span days = facts_interaction_days (network);
  g_autofree char *first = format_day (network, days.first);
  g_autofree char *last = format_day (network, days.last),
                  *on_first = format_on_date (network, days.first);
  const char *you = network->me != NONE && network->n_people > 1 ? " (you among them)" : "";

  if (network->dated && days.first != days.last)
    section_say (section, "%s%s, %s, %s from %s to %s.", people, you, ties, rows, first, last);
  else if (network->dated)
    section_say (section, "%s%s, %s, %s %s.", people, you, ties, rows, on_first);
  else
    section_say (section, "%s%s, %s, %s; the data has no dates.", people, you, ties, rows);
}

static void
owner_say (struct section *section, const struct network *network)
{
  if (network->me == NONE)
    {
      section_say (section, "Nothing in the data says whose network this is.");
      return;
    }
  g_autofree char *name = format_name (network, network->me);
  g_autofree char *share = format_share (network->owner_share, 1);
  if (network->owner_source == OWNER_DETECTED)
    section_say (section, "pln assumes you are %s (in %s of rows).", name, share);
  else if (network->owner_source == OWNER_NAMED && g_ascii_strcasecmp (name, "me") != 0)
    section_say (section, "You are %s.", name);
  else if (network->owner_source == OWNER_NAMED)
    return;
  else if (network->owner_source == OWNER_EXPORTED)
    section_say (section, "pln assumes you are %s, who is in every row of the export.", name);
  else
    section_say (section, "pln assumes that rows without an author are yours.");
}

static void
parts_say (struct section *section, const struct reporting *reporting)
{
  const struct measures *measures = reporting->measures;
  guint32 alone = facts_isolates (reporting->network);
  guint32 parts = measures->n_components > alone ? measures->n_components - alone : 0;
  g_autofree char *largest = format_people (measures->largest_component);
  g_autofree char *alone_text = format_people (alone);

  if (parts == 1 && alone == 0 && reporting->network->n_people <= 2)
    return;
  if (parts == 1 && alone == 0)
    section_say (section, "Everyone is connected with everyone else, directly or through others.");
  else if (parts == 1)
    section_say (section, "%s %s connected, directly or through others; %s %s no tie at all.",
                 largest, measures->largest_component == 1 ? "is" : "are", alone_text,
                 alone == 1 ? "has" : "have");
  else if (parts > 1 && alone == 0)
    section_say (section,
                 "The network is in %u parts with no tie between them; the largest holds %s.",
                 parts, largest);
  else if (parts > 1)
    section_say (section,
                 "The network is in %u parts with no tie between them; the largest holds %s. "
                 "%s %s no tie at all.",
                 parts, largest, alone_text, alone == 1 ? "has" : "have");
}

static gboolean
any_without_contact (const struct network *network)
{
  for (guint32 i = 0; i < network->n_ties; i++)
    {
      const struct tie *tie = &network->tie[i];
      if (!tie_has_contact (tie)
          && (network->me == NONE || tie->a == network->me || tie->b == network->me))
        return TRUE;
    }
  return FALSE;
}

/* States of the owner's ties, or of all ties if there is no owner. */
static void
states_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  guint32 count[N_STATES_TOLD], all = 0;
  guint overdue = 0;
  g_autofree char *names = network->me != NONE ? overdue_active_names (reporting, &overdue) : NULL;
  const char *with = any_without_contact (network) ? " with contact" : "", *only = NULL;
  struct word_list *list = word_list_new ();
  g_autofree char *late = overdue > 0 ? g_strdup_printf (" (%u overdue)", overdue) : g_strdup ("");
  facts_states (network, reporting->measures->learning, count);
  for (int state = 0; state < N_STATES_TOLD; state++)
    if (count[state] > 0)
      {
        g_autofree char *number = format_number (count[state]);
        all += count[state];
        only = all == count[state] ? state_words (state) : NULL;
        word_list_take (list,
                        g_strdup_printf ("%s %s %s%s", number, count[state] == 1 ? "is" : "are",
                                         state_words (state), state == STATE_ACTIVE ? late : ""));
      }
  g_autofree char *states = word_list_end (list, N_STATES_TOLD);
  g_autofree char *ties = format_count (all, "tie", "ties");
  if (all > 1 && only != NULL && network->dated)
    section_say (section, "%s %s%s%s are %s%s.", all == 2 ? "Both" : "All",
                 network->me != NONE ? "your " : "", all == 2 ? "ties" : ties, with, only,
                 count[STATE_ACTIVE] > 0 ? late : "");
  else if (all > 1 && network->dated)
    section_say (section, "Of %s%s%s, %s.", network->me != NONE ? "your " : "the ", ties, with,
                 states);
}

void
section_glance (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  struct section *section = document_section (document, "glance", "At a glance", NULL);
  size_say (section, network);
  owner_say (section, network);
  if (network->n_ties == 0)
    {
      g_autofree char *why = facts_no_tie (network);
      section_say (section, "%s", why);
      return;
    }
  if (!network->star)
    parts_say (section, reporting);
  stated_say (section, network);
  states_say (section, reporting);
}
