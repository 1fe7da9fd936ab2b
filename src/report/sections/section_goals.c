/* What the owner wants to learn (--goals): who brings it, and who could. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_SOURCES 2

const char *
goal_status_word (guint8 status)
{
  static const char *const words[N_GOAL_STATUSES] = { "missing", "thin", "met" };
  return words[status];
}

/* The goal in the words of the data, or else of the goals file. */
static char *
goal_shown (const struct goal_progress *progress)
{
  return text_shown (progress->name != NULL ? progress->name : progress->goal->subject);
}

/* "Eve Lindqvist (7 times, last 26 September 2016)" */
static char *
source_words (const struct network *network, const struct goal_source *source)
{
  g_autofree char *name = format_name (network, source->person),
                  *times = format_times (source->times), *last = format_day (network, source->last);
  return last[0] == '\0' ? g_strdup_printf ("%s (%s)", name, times)
                         : g_strdup_printf ("%s (%s, last %s)", name, times, last);
}

static char *
sources_words (const struct reporting *reporting, const struct goal_progress *progress)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < progress->n_sources; i++)
    word_list_take (list, source_words (reporting->network, &progress->source[i]));
  return word_list_end (list, reporting->full ? G_MAXUINT : MOST_SOURCES);
}

static void
missing_say (GString *text, const struct network *network, const struct goal_progress *progress)
{
  if (progress->name == NULL && progress->nearest == NULL)
    g_string_append (text, "nobody in your data speaks of it or works on it.");
  else if (progress->name == NULL)
    {
      g_autofree char *nearest = text_shown (progress->nearest);
      g_string_append_printf (text, "your data does not have it. Did you mean \"%s\"?", nearest);
    }
  else if (progress->former.person != NONE)
    {
      g_autofree char *name = format_name (network, progress->former.person),
                      *last = format_day (network, progress->former.last);
      g_string_append_printf (text,
                              progress->by_field ? "you were in touch with %s%s%s, and nobody now."
                                                 : "%s brought it%s%s, and nobody does now.",
                              name, last[0] != '\0' ? " until " : "", last);
    }
  else
    g_string_append (text, progress->by_field ? "you are in touch with nobody there."
                                              : "nobody has brought it to you.");
}

/* "; Ben Okafor is going quiet", of the sources */
static char *
cooling_clause (const struct network *network, const struct goal_progress *progress)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < progress->n_sources; i++)
    if (progress->source[i].cooling)
      word_list_take (list, format_name (network, progress->source[i].person));
  g_autofree char *names = word_list_end (list, G_MAXUINT);
  return progress->n_cooling == 0 ? g_strdup ("")
                                  : g_strdup_printf ("; %s %s going quiet", names,
                                                     progress->n_cooling == 1 ? "is" : "are");
}

static void
thin_say (GString *text, const struct reporting *reporting, const struct goal_progress *progress)
{
  g_autofree char *sources = sources_words (reporting, progress);
  if (progress->n_sources > 0)
    {
      g_autofree char *cooling = cooling_clause (reporting->network, progress);
      if (progress->n_sources < progress->goal->wanted)
        g_string_append_printf (text, "%u of the %u people you want: ", progress->n_sources,
                                progress->goal->wanted);
      g_string_append_printf (text, "%s%s.", sources, cooling);
      return;
    }
  g_autofree char *rare = source_words (reporting->network, &progress->rare);
  g_string_append_printf (text, progress->by_field ? "little contact: %s." : "rarely brought: %s.",
                          rare);
}

static void
met_say (GString *text, const struct reporting *reporting, const struct goal_progress *progress)
{
  g_autofree char *sources = sources_words (reporting, progress);
  g_autofree char *cooling = cooling_clause (reporting->network, progress);
  g_string_append_printf (text, "%s%s.", sources, cooling);
}

static void
day_say (GString *text, const struct network *network, const struct goal_progress *progress)
{
  gint32 by = progress->goal->by;
  if (by == DAY_NONE)
    return;
  g_autofree char *day = format_day (network, by);
  gint64 left = (gint64)by - network->as_of;
  g_autofree char *days = format_count ((double)left, "day", "days");
  if (!network->dated || !network_has_calendar (network)
      || (network_shows_months (network) && left >= 0))
    g_string_append_printf (text, " Wanted by %s.", day);
  else if (left < 0)
    g_string_append_printf (
      text, progress->status == GOAL_MET ? " Wanted by %s." : " It was due by %s.", day);
  else
    g_string_append_printf (text, " Wanted by %s, in %s.", day, days);
}

/* Who you spoke of it with, although it is not known what they know. */
static void
heard_say (GString *text, const struct network *network, const struct goal_source *heard)
{
  if (heard->person == NONE)
    return;
  g_autofree char *name = format_name (network, heard->person),
                  *times = format_times (heard->times);
  g_string_append_printf (text, " You spoke of it with %s (%s).", name, times);
}

/* Why nobody is named who could be asked. */
static void
nobody_say (GString *text, const struct network *network, const struct goal_progress *progress)
{
  const char *nobody = progress->status == GOAL_MISSING ? "Nobody" : "Nobody else";
  if (progress->barred)
    g_string_append (text, " Those who know it can be reached only through people you do not want "
                           "to contact.");
  else if (progress->refused != NONE)
    {
      g_autofree char *name = format_name (network, progress->refused);
      const char *gone = network_gone_word (network, progress->refused);
      g_autofree char *word = text_shown (gone != NULL ? gone : "");
      g_autofree char *why = gone != NULL ? g_strdup_printf ("your file says \"%s\"", word)
                                          : g_strdup ("you do not want to contact them");
      g_string_append_printf (text, " %s is known for it, but %s; nobody else you can reach is.",
                              name, why);
    }
  else
    g_string_append_printf (text, " %s you can reach is known for it.", nobody);
}

/* "Nearest: Oskar Lund, through Eve Lindqvist (last contact 17 October 2016)." */
static void
path_say (GString *text, const struct network *network, const struct goal_progress *progress)
{
  const struct chain *path = progress->path;
  if (progress->status == GOAL_MET || progress->name == NULL)
    return;
  if (path == NULL)
    {
      nobody_say (text, network, progress);
      heard_say (text, network, &progress->heard);
      return;
    }
  struct word_list *through = word_list_new ();
  for (guint32 i = 1; i + 1 < path->count; i++)
    word_list_take (through, format_name (network, path->person[i]));
  g_autofree char *between = word_list_end (through, G_MAXUINT);
  g_autofree char *name = format_name (network, path->person[path->count - 1]);
  guint32 tie = network_tie (network, network->me, path->person[1]);
  g_autofree char *last = format_day (network, network->tie[tie].last);
  g_string_append_printf (text, " %s %s%s%s", progress->n_sources == 0 ? "Ask" : "Ask also", name,
                          between[0] != '\0' ? ", through " : "", between);
  g_string_append_printf (text, last[0] != '\0' ? " (last contact %s)." : ".", last);
}

static void
goal_fact (struct section *section, const struct reporting *reporting,
           const struct goal_progress *progress)
{
  const struct network *network = reporting->network;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *key = goal_shown (progress);
  g_string_append_printf (text, "%s: ", goal_status_word (progress->status));
  if (progress->status == GOAL_MET)
    met_say (text, reporting, progress);
  else if (progress->status == GOAL_THIN)
    thin_say (text, reporting, progress);
  else
    missing_say (text, network, progress);
  day_say (text, network, progress);
  path_say (text, network, progress);
  section_fact (section, key, "%s", text->str);
}

void
section_goals (struct document *document, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (learning == NULL || learning->n_goals == 0)
    return;
  struct section *section = document_section (document, "goals", "Your goals", NULL);
  for (guint32 i = 0; i < learning->n_goals; i++)
    goal_fact (section, reporting, &learning->goal[i]);
  if (reporting->full)
    section_note (
      section,
      "A source is a contact still in touch with you who brought it, or whose field it is "
      "and who you had contact with, at least %d times within a year.",
      GOAL_LEAST);
}
