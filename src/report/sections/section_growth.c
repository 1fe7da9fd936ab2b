/* How the network grew: through which people, events and posts. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_INTRODUCERS 4
#define MOST_EVENTS 12
#define PAGE_LEAST 2 /* an event gets a line if the owner met at least this many people there */
#define ALWAYS .85   /* share of days after a post above which nearly every day follows one */

static void
introducers_fact (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_introducers; i++)
    {
      const struct introducer *one = &learning->introducer[i];
      g_autofree char *name = format_name (reporting->network, one->person);
      g_autofree char *people = i == 0 ? format_people (one->direct) : format_number (one->direct);
      if (one->all > one->direct)
        word_list_take (list, g_strdup_printf ("%s (%s, and %u more through these)", name, people,
                                               one->all - one->direct));
      else
        word_list_take (list, g_strdup_printf ("%s (%s)", name, people));
    }
  g_autofree char *text = word_list_end (list, reporting->full ? G_MAXUINT : MOST_INTRODUCERS);
  g_autofree char *others = format_people ((double)reporting->network->n_people - 1);
  g_autofree char *steps = format_count (learning->generations, "introduction", "introductions");
  if (learning->n_introducers == 0)
    return;
  section_fact (section, "Introduced by", "%s", text);
  if (reporting->full)
    section_fact (section, "Introductions",
                  "%u of %s came through somebody; the longest chain is %s",
                  learning->n_introductions, others, steps);
}

static char *
event_days (const struct network *network, const struct event_yield *event)
{
  g_autofree char *first = format_on_date (network, event->first),
                  *last = format_on_date (network, event->last);
  if (event->first == DAY_NONE)
    return g_strdup ("");
  if (event->occasions == 1 || event->first == event->last)
    return g_strdup_printf (" %s", first);
  return g_strdup_printf (" (%u times, the last %s)", event->occasions, last);
}

/* The event where the owner met most people for the first time. */
void
best_event_fact (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (learning->n_events == 0 || learning->event[0].met < PAGE_LEAST)
    return;
  const struct event_yield *event = &learning->event[0];
  g_autofree char *name = text_shown (reporting->network->log->event[event->event]);
  g_autofree char *days = event_days (reporting->network, event);
  g_autofree char *people = format_people (event->met);
  g_autoptr (GString) text = g_string_new (NULL);
  g_string_append_printf (text, "%s%s: %s you first met there", name, days, people);
  if (!reporting->page && event->due == event->met)
    g_string_append_printf (text, ", %u of them again within %d days", event->again,
                            LEARNING_AGAIN_DAYS);
  else if (!reporting->page && event->due > 0)
    g_string_append_printf (text, "; of the %u met at least %d days ago, %u again within %d days",
                            event->due, LEARNING_AGAIN_DAYS, event->again, LEARNING_AGAIN_DAYS);
  if (event->told > 0 && reporting->full)
    g_string_append_printf (text, ", %u%s still in contact after %d days", event->alive,
                            event->alive == event->met ? " of them" : "", LEARNING_ALIVE_DAYS);
  section_fact (section, "Best event", "%s", text->str);
}

static void
events_table (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  guint32 shown = MIN (learning->n_events, MOST_EVENTS);
  if (!reporting->full || shown == 0)
    return;
  gboolean opening = FALSE, large = FALSE;
  struct table *table = section_table (section, "events");
  table_column (table, "event", "event", ALIGN_LEFT, 0);
  table_column (table, "occasions", "times", ALIGN_RIGHT, 1);
  table_column (table, "last", "last", ALIGN_LEFT, 4);
  table_column (table, "met_first", "met first", ALIGN_RIGHT, 0);
  table_column (table, "again", "again soon", ALIGN_RIGHT, 0);
  table_column (table, "alive", "still in contact", ALIGN_RIGHT, 0);
  table_column (table, "fields", "new fields", ALIGN_RIGHT, 2);
  table_column (table, "bridges", "only ways", ALIGN_RIGHT, 3);
  for (guint32 i = 0; i < shown; i++)
    {
      const struct event_yield *event = &learning->event[i];
      g_autofree char *name = text_shown (reporting->network->log->event[event->event]);
      opening = opening || event->opens_log;
      gboolean unknown = event->opens_log || (event->too_large && event->met == 0);
      large = large || (unknown && !event->opens_log);
      table_text (table, "%s", name);
      table_count (table, event->occasions);
      table_day (table, reporting->network, event->last);
      table_decimal (table, unknown ? NAN : event->met, 0);
      table_decimal (table, event->due > 0 ? event->again : NAN, 0);
      table_decimal (table, event->told > 0 ? event->alive : NAN, 0);
      table_decimal (table, unknown ? NAN : event->fields, 0);
      table_decimal (table, unknown ? NAN : event->bridges, 0);
    }
  if (opening)
    section_note (section, "Blank: your log begins there, so it cannot show who you first met.");
  if (large)
    section_note (section, "Blank: with over %u people there, nobody counts as met.",
                  reporting->network->big_event);
  section_note (
    section,
    "Again soon: within %d days, of those met at least as long ago. Still in contact: over %d days later. New fields: that no "
    "earlier contact had. Only ways: people without whom you would lose others.",
    LEARNING_AGAIN_DAYS, LEARNING_ALIVE_DAYS);
}

/* "9 of 62 first contacts (7.3 by chance, p 0.2)" */
static char *
following (guint32 found, guint32 all, double expected, double p, const char *one, const char *many)
{
  g_autofree char *total = format_count (all, one, many);
  g_autofree char *chance = format_decimal (expected, 1);
  g_autofree char *odds = format_decimal (p, p < .095 ? 2 : 1);
  return g_strdup_printf ("%u of %s (%s by chance, p %s)", found, total, chance, odds);
}

static void
sharing_fact (struct section *section, const struct reporting *reporting)
{
  const struct sharing *sharing = &reporting->measures->learning->sharing;
  g_autofree char *posts = format_count (sharing->posts, "post or talk", "posts or talks");
  if (sharing->posts == 0 || !reporting->full)
    return;
  if (sharing->posts < LEARNING_SHARE_LEAST)
    {
      section_fact (section, "Posts",
                    "%s addressed to nobody: too few to tell what follows (%d at least)", posts,
                    LEARNING_SHARE_LEAST);
      return;
    }
  g_autofree char *begun = following (sharing->begun, sharing->all_begun, sharing->begun_expected,
                                      sharing->begun_p, "first contact", "first contacts");
  g_autofree char *came
    = following (sharing->came, sharing->all_came, sharing->came_expected, sharing->came_p,
                 "interaction that others began", "interactions that others began");
  double p = MIN (sharing->begun_p, sharing->came_p);
  const char *verdict
    = sharing->covered > ALWAYS ? "nearly every day follows a post, so nothing can be told"
      : p <= .05 ? "more than chance; suggestive only, for what makes one post may also make "
                   "one meet people"
                 : "no more than chance would bring";
  section_fact (section, "Posts", "%s addressed to nobody. In the %d days after one: %s; %s: %s",
                posts, LEARNING_SHARE_DAYS, begun, came, verdict);
}

void
section_growth (struct document *document, const struct reporting *reporting)
{
  if (reporting->measures->learning == NULL)
    return;
  struct section *section = document_section (document, "growth", "How your network grew", NULL);
  introducers_fact (section, reporting);
  best_event_fact (section, reporting);
  sharing_fact (section, reporting);
  events_table (section, reporting);
  const struct learning *learning = reporting->measures->learning;
  gboolean named
    = learning->n_introducers > 0 || learning->n_events > 0 || learning->sharing.posts > 0;
  if (section->block->len == 0)
    section_say (section, named
                            ? "No introduction or event in this data brought you several people."
                            : "The data does not say who introduced you to somebody, names no "
                              "event that you were at, and has no posts of yours.");
}
