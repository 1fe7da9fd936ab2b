/* A note about a person: fields for Dataview and Logseq, the card, links to the person's contacts. */
#include "report/notes/note_names.h"
#include "report/commands/card_lookup.h"
#include "report/sections/sections.h"
#include "report/writers/markdown.h"
#include "pln/display_width.h"
#include "pln/notes.h"

#define LINKS_MOST 30

struct person_notes
{
  const struct network *network;
  const struct measures *measures;
  struct card_lookup *lookup;
  char **file;             /* per person, without ending; NULL: the owner */
  GPtrArray *chains;       /* from the owner to people without a tie */
  struct chain **chain_to; /* per person, or NULL */
};

void
notes_needs (const struct network *network, struct measure_set *set)
{
  card_needs (network, set);
  measure_set_add (set, "reach2");
}

/* The best path to each person who has no tie with the owner, by one search for all. */
static void
chains_set (struct person_notes *notes)
{
  const struct network *network = notes->network;
  g_autoptr (GArray) strangers = g_array_new (FALSE, FALSE, sizeof (guint32));
  notes->chain_to = g_new0 (struct chain *, MAX (network->n_people, 1));
  for (guint32 v = 0; network->me != NONE && v < network->n_people; v++)
    if (v != network->me && network_tie (network, network->me, v) == NONE)
      g_array_append_val (strangers, v);
  if (strangers->len == 0)
    return;
  notes->chains = chains_find (network, network->me, (const guint32 *)(void *)strangers->data,
                               strangers->len, strangers->len);
  for (guint i = 0; i < notes->chains->len; i++)
    {
      struct chain *chain = notes->chains->pdata[i];
      notes->chain_to[chain->person[chain->count - 1]] = chain;
    }
}

struct person_notes *
person_notes_new (const struct network *network, const struct measures *measures)
{
  struct person_notes *notes = g_new0 (struct person_notes, 1);
  notes->network = network;
  notes->measures = measures;
  notes->lookup = card_lookup_new (network, measures);
  notes->file = note_names_new (network);
  chains_set (notes);
  return notes;
}

void
person_notes_free (struct person_notes *notes)
{
  if (notes == NULL)
    return;
  card_lookup_free (notes->lookup);
  note_names_free (notes->file, notes->network->n_people);
  g_clear_pointer (&notes->chains, g_ptr_array_unref);
  g_free (notes->chain_to);
  g_free (notes);
}

char *
person_note_file (const struct person_notes *notes, guint32 person)
{
  return notes->file[person] == NULL ? NULL : g_strconcat (notes->file[person], ".md", NULL);
}

static void
field_append (GString *out, const char *name, const char *value)
{
  if (*value == '\0')
    return;
  g_string_append_printf (out, "%s:: ", name);
  markdown_append (out, value);
  g_string_append_c (out, '\n');
}

static void
day_field_append (GString *out, const struct network *network, const char *name, gint32 day)
{
  g_autoptr (GString) text = g_string_new (NULL);
  network_day_append_iso (text, network, day);
  field_append (out, name, text->str);
}

static void
closeness_append (GString *out, const struct person_notes *notes, guint32 person)
{
  const struct learning *learning = notes->measures->learning;
  const struct by_person *steps = &notes->lookup->step;
  for (guint32 i = steps->first[person]; i < steps->first[person + 1]; i++)
    if (learning->step[steps->element[i]].stage > 0)
      g_string_append_printf (out, "closeness:: %u\n", learning->step[steps->element[i]].stage);
}

static void
circle_append (GString *out, const struct person_notes *notes, guint32 person)
{
  const struct clusters *clusters = &notes->measures->clusters;
  if (notes->network->star || clusters->of[person] == NONE)
    return;
  g_autofree char *name = text_shown (clusters->cluster[clusters->of[person]].name);
  field_append (out, "circle", name);
}

/* What the person brings to the owner; only_sole: and so far nobody else does. */
static void
topics_append (GString *out, const struct person_notes *notes, guint32 person, gboolean only_sole)
{
  const struct learning *learning = notes->measures->learning;
  g_autoptr (GPtrArray) sources = card_lookup_sources (notes->lookup, learning, person);
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < sources->len; i++)
    {
      const struct topic_source *source = sources->pdata[i];
      g_autofree char *topic = text_shown (notes->network->log->topic[source->topic]);
      if (!only_sole || card_lookup_sole (notes->lookup, learning, source) != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", topic);
    }
  field_append (out, only_sole ? "only-source-of" : "topics", text->str);
}

static void
fields_append (GString *out, const struct person_notes *notes, guint32 person)
{
  const struct network *network = notes->network;
  guint32 tie = network->me == NONE ? NONE : network_tie (network, network->me, person);
  if (tie != NONE)
    field_append (out, "state", tie_state_name (tie_told_state (&network->tie[tie])));
  if (notes->measures->learning != NULL)
    closeness_append (out, notes, person);
  circle_append (out, notes, person);
  if (tie != NONE)
    day_field_append (out, network, "last", network->tie[tie].last);
  if (notes->measures->learning != NULL)
    {
      topics_append (out, notes, person, FALSE);
      topics_append (out, notes, person, TRUE);
    }
  if (!network_may_not_contact (network, person))
    day_field_append (out, network, "due", contact_due_day (network, person));
}

/* Exact, even where reach is estimated. */
static guint32
people_within_two (const struct person_notes *notes, guint32 person)
{
  const struct reach *reach = &notes->measures->reach;
  return reach->samples == 0 || reach->exact_steps >= 2
           ? reach->within[1][person]
           : people_within (&notes->network->graph, person, 2);
}

static void
card_append (GString *out, const struct person_notes *notes, guint32 person)
{
  g_autoptr (GPtrArray) chains = g_ptr_array_new ();
  if (notes->chain_to[person] != NULL)
    g_ptr_array_add (chains, notes->chain_to[person]);
  const struct contact_facts facts
    = { person, people_within_two (notes, person), chains, TRUE, notes->lookup };
  const struct report_options options = { 0 };
  struct document *document = person_document (notes->network, notes->measures, &facts, &options);
  document_body_to_markdown (document, out);
  document_free (document);
}

/* A list of links to the contacts of a person, strongest first, with contact or only stated. */
static void
links_append (GString *out, const struct person_notes *notes, const GArray *contacts,
              gboolean in_touch, const char *title)
{
  const struct network *network = notes->network;
  guint count = 0;
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contacts, struct contact_tie, i);
      if (tie_has_contact (&network->tie[one->tie]) != in_touch)
        continue;
      if (count++ == 0)
        g_string_append_printf (out, "\n## %s\n\n", title);
      if (count > LINKS_MOST)
        continue;
      g_string_append (out, "- ");
      note_link_append (out, notes->file[one->person], network->person[one->person].name);
      g_string_append_c (out, '\n');
    }
  if (count > LINKS_MOST)
    g_string_append_printf (out, "- and %u more\n", count - LINKS_MOST);
}

void
person_note_append (const struct person_notes *notes, guint32 person, GString *out)
{
  g_autoptr (GArray) contacts = contacts_of (notes->network, person);
  fields_append (out, notes, person);
  card_append (out, notes, person);
  links_append (out, notes, contacts, TRUE, "In touch with");
  links_append (out, notes, contacts, FALSE, "Also knows");
}
