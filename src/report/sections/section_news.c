/* How old the news is that can reach the owner, and who brings it. */
#include <stdlib.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_CARRIERS 3
#define SHOWN_WINDOW 2 /* 90 days */

/* A contact, and how many people's news comes through them. */
struct carrier
{
  guint32 person, people;
};

static int
compare_carriers (const void *a, const void *b)
{
  const struct carrier *x = a, *y = b;
  if (x->people != y->people)
    return x->people > y->people ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static void
reach_say (struct section *section, const struct reporting *reporting)
{
  const struct news_reach *news = &reporting->measures->news;
  g_autofree char *quarter = format_people (news->people[SHOWN_WINDOW]);
  g_autofree char *week = format_number (news->people[0]), *month = format_number (news->people[1]);
  g_autofree char *year = format_number (news->people[3]);
  g_autofree char *three = format_number (reporting->measures->reach.own[2]);
  if (news->people[SHOWN_WINDOW] == 0)
    {
      section_say (section, "No news of the last 90 days can have reached you.");
      return;
    }
  section_say (section,
               "What %s did in the last 90 days can have reached you by now, directly or through "
               "up to two others.",
               quarter);
  section_fact (section, "News no older than", "7 days: from %s; 30 days: from %s; a year: from %s",
                week, month, year);
  section_fact (section, "Ignoring dates", "%s within three steps, however old their ties", three);
}

/* Who passes on news from people that I did not hear from directly. */
static void
carriers_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct news_reach *news = &reporting->measures->news;
  g_autofree struct carrier *carrier = g_new0 (struct carrier, network->n_people);
  for (guint32 v = 0; v < network->n_people; v++)
    carrier[v].person = v;
  for (guint32 v = 0; v < network->n_people; v++)
    if (news->steps[v] > 1 && network->as_of - news->day[v] <= news_window_days[SHOWN_WINDOW])
      carrier[news->via[v]].people++;
  qsort (carrier, network->n_people, sizeof *carrier, compare_carriers);
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < network->n_people && carrier[i].people > 0; i++)
    {
      g_autofree char *name = format_name (network, carrier[i].person);
      g_autofree char *people
        = i == 0 ? format_people (carrier[i].people) : format_number (carrier[i].people);
      word_list_take (list, g_strdup_printf ("%s (%s)", name, people));
    }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_CARRIERS);
  if (any)
    section_fact (section, "Freshest through", "%s", names);
}

void
section_news (struct document *document, const struct reporting *reporting)
{
  if (reporting->network->me == NONE)
    return;
  struct section *section
    = document_section (document, "news", "How old news is when it reaches you", NULL);
  if (reporting->measures->news.day == NULL)
    {
      section_say (section, "Without dates it cannot be seen how old news is.");
      return;
    }
  reach_say (section, reporting);
  carriers_say (section, reporting);
}
