/* What the owner is to others: what they get only from here. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_TAKERS 4
#define FULL_TAKERS 12

static void
topics_fact (struct section *section, const struct reporting *reporting)
{
  const struct sole_giver *giver = &reporting->measures->sole_giver;
  guint32 n = reporting->network->n_people, most = 0;
  struct word_list *list = word_list_new ();
  for (guint32 v = 0; v < n; v++)
    most = MAX (most, giver->topics[v]);
  for (guint32 topics = most; topics > 0; topics--)
    for (guint32 v = 0; v < n; v++)
      if (giver->topics[v] == topics)
        {
          g_autofree char *name = format_name (reporting->network, v);
          word_list_take (list, g_strdup_printf ("%s (%u)", name, topics));
        }
  g_autofree char *names = word_list_end (list, reporting->full ? FULL_TAKERS : MOST_TAKERS);
  g_autofree char *people = format_people (giver->people);
  section_fact (section, "Topics", "%s %s some only from you: %s", people,
                giver->people == 1 ? "hears" : "hear", names);
}

/* The parts are of two people or more; contacts without another tie are beside them. FALSE: neither are
 * there. */
static gboolean
ways_fact (struct section *section, const struct reporting *reporting)
{
  const struct sole_giver *giver = &reporting->measures->sole_giver;
  g_autoptr (GArray) contact = contacts_of_owner (reporting->network);
  struct word_list *list = word_list_new ();
  guint32 alone = 0;
  for (guint i = 0; i < contact->len; i++)
    alone
      += facts_degree (reporting->network, g_array_index (contact, struct contact_tie, i).person)
         == 1;
  if (giver->pieces > 1)
    word_list_take (list, g_strdup_printf ("the network would fall into %u groups", giver->pieces));
  g_autofree char *left = format_people (alone);
  if (alone > 0)
    word_list_take (list, g_strdup_printf ("%s would know nobody", left));
  gboolean any = word_list_length (list) > 0;
  g_autofree char *text = word_list_end (list, 2);
  if (any)
    section_fact (section, "Connections", "without you, %s", text);
  return any;
}

void
section_giving (struct document *document, const struct reporting *reporting)
{
  const struct sole_giver *giver = &reporting->measures->sole_giver;
  if (reporting->network->me == NONE || !giver->known)
    return;
  struct section *section
    = document_section (document, "giving", "What others get only from you", NULL);
  if (giver->people > 0)
    topics_fact (section, reporting);
  if (giver->field > 0)
    {
      g_autofree char *field = text_shown (giver->own_field);
      g_autofree char *people = format_count (giver->field, "contact", "contacts");
      section_fact (section, "Field", "%s %s nobody else in %s", people,
                    giver->field == 1 ? "knows" : "know", field);
    }
  gboolean links = ways_fact (section, reporting);
  if (giver->people == 0 && giver->field == 0 && !links)
    section_say (section, "In this data, nobody depends on you alone for a topic or a connection.");
  else
    section_note (section, "Only what this data shows: others meet people you never see.");
}
