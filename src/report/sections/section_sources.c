/* Who brought what was new to the owner. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_SOURCES 4
#define SURE_P .05

/* "9 topics in 12 contacts" */
static char *
source_text (const struct reporting *reporting, const struct first_source *source, gboolean first)
{
  g_autofree char *name = format_name (reporting->network, source->person);
  double topics = floor (source->topics + .5);
  g_autofree char *count
    = first ? format_count (topics, "topic", "topics") : format_number (topics);
  g_autofree char *rate = format_decimal (source->topics / source->contacts, 2);
  g_autofree char *month = format_decimal (source->topics / source->months, 2);
  return first ? g_strdup_printf ("%s (%s: %s a contact, %s a month)", name, count, rate, month)
               : g_strdup_printf ("%s (%s: %s, %s)", name, count, rate, month);
}

static void
sources_fact (struct section *section, const struct reporting *reporting)
{
  const struct novelty *novelty = &reporting->measures->novelty;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < novelty->n_sources && novelty->source[i].topics >= 1; i++)
    word_list_take (list, source_text (reporting, &novelty->source[i], i == 0));
  gboolean any = word_list_length (list) > 0;
  g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_SOURCES);
  g_autofree char *topics = format_count (novelty->topics, "topic", "topics");
  if (any)
    section_fact (section, "Heard first from", "%s; of %s in all", names, topics);
}

/* What the test says of one kind of tie. */
static void
kind_fact (struct section *section, const char *key, const struct novelty_share *kind)
{
  g_autofree char *share = format_share (kind->share, 1),
                  *expected = format_share (kind->expected, 1);
  g_autofree char *p = format_decimal (MIN (kind->p, 1 - kind->p), 3);
  if (isnan (kind->p))
    return;
  section_fact (section, key, "brought %s of what was new, %s (%s by chance, p %s)", share,
                kind->p <= SURE_P       ? "more than their share"
                : kind->p >= 1 - SURE_P ? "less than their share"
                                        : "about their share",
                expected, p);
}

void
section_sources (struct document *document, const struct reporting *reporting)
{
  const struct novelty *novelty = &reporting->measures->novelty;
  if (reporting->network->me == NONE)
    return;
  struct section *section
    = document_section (document, "sources", "Who you hear new things from first", NULL);
  if (novelty->n_sources == 0)
    {
      section_say (section, "No contact of yours has both a date and a topic, so pln cannot say "
                            "what was new.");
      return;
    }
  sources_fact (section, reporting);
  kind_fact (section, "Weak ties", &novelty->weak);
  kind_fact (section, "Open ties", &novelty->open);
}
