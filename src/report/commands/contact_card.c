/* A contact's card: what you exchange, their place in the network, and who they could introduce. */
#include <math.h>
#include <string.h>
#include "pln/text.h"
#include "report/commands/contact_card_learning.h"
#include "report/commands/contact_card_own.h"
#include "report/commands/contact_card_reach.h"
#include "report/commands/shorter_path.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_NAMES 5
#define MOST_TIES 10

struct card
{
  const struct reporting *reporting;
  const struct network *network;
  const struct contact_facts *facts;
  const struct card_lookup *lookup;
  guint32 person;
  char *name;
  GArray *contact;    /* contacts of this person, strongest first, without the owner */
  gboolean any_known; /* some of them not from gatherings alone */
};

/* The attributes in contacts files: field, organisation, place, tags. */
static void
lead_say (struct document *document, const struct card *card)
{
  static const guint32 keys[]
    = { ATTRIBUTE_FIELD, ATTRIBUTE_ROLE, ATTRIBUTE_ORG, ATTRIBUTE_PLACE, ATTRIBUTE_TAGS };
  const struct person *person = &card->network->person[card->person];
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GHashTable) said = g_hash_table_new (text_hash, g_str_equal);
  for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
    {
      struct attribute_walk walk = { card->person, keys[k] };
      for (const char *value; (value = network_attribute_next (card->network, &walk)) != NULL;)
        {
          g_autofree char *shown = text_shown (value);
          if (g_hash_table_add (said, (gpointer)value))
            g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", shown);
        }
    }
  if (person->email != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", person->email);
  if (text->len > 0)
    document_lead (document, "%s", text->str);
}

/* How the tie is known, if not from contact. */
static void
no_contact_fact (struct section *section, const struct tie *tie, const char *since)
{
  static const struct
  {
    guint8 evidence;
    const char *words;
  } known[] = { { EVIDENCE_STATED, "you are only connected" },
                { EVIDENCE_INTRODUCED, "one of you introduced the other" },
                { EVIDENCE_INFERRED, "you only have something in common" } };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (tie->evidence & known[i].evidence)
      {
        section_fact (section, "Contact", "none in this data; %s%s%s", known[i].words,
                      *since != '\0' ? ", since " : "", since);
        return;
      }
}

/* ", usually every 21 days", or nothing. */
static char *
rhythm_text (const struct card *card, const struct tie *tie)
{
  g_autofree char *gap = format_gap_length (card->network, tie->median_gap_days);
  return card->lookup->days[card->person] >= RHYTHM_LEAST
           ? g_strdup_printf (", usually every %s", gap)
           : g_strdup ("");
}

/* " (none between 26 June 2022 and 1 July 2024)": a hole in the log that the tie outlasted, or nothing. */
static char *
hole_text (const struct network *network, const struct tie *tie)
{
  const struct log_gap *gap = &network->gap;
  if (gap->first_after == DAY_NONE || tie->first > gap->last_before || tie->last < gap->first_after)
    return g_strdup ("");
  g_autofree char *before = format_day (network, gap->last_before),
                  *after = format_day (network, gap->first_after);
  return g_strdup_printf (" (none between %s and %s)", before, after);
}

static void
contact_fact (struct section *section, const struct card *card, const struct tie *tie)
{
  const struct network *network = card->network;
  g_autofree char *count = format_count (tie->interactions, "interaction", "interactions");
  g_autofree char *first = format_day (network, tie->first),
                  *last = format_day (network, tie->last),
                  *on_first = format_on_date (network, tie->first);
  g_autofree char *usually = rhythm_text (card, tie), *hole = hole_text (network, tie);
  gboolean news = learning_is_news (card->reporting->measures->learning, card->person);
  g_autofree char *plain = news ? g_strdup ("") : format_tie_state ("; ", tie);
  gboolean late = !news && network_tie_is_late (network, (guint32)(tie - network->tie));
  g_autofree char *state = g_strconcat (plain, late ? ", but overdue" : "", NULL);
  if (!tie_has_contact (tie))
    no_contact_fact (section, tie, first);
  else if (!network->dated || tie->first == DAY_NONE)
    section_fact (section, "Contact", "%s", count);
  else if (tie->first == tie->last)
    section_fact (section, "Contact", "%s, %s%s", count, on_first, state);
  else if (tie->interactions < 3)
    section_fact (section, "Contact", "%s, %s and %s%s", count, on_first, last, state);
  else
    section_fact (section, "Contact", "%s from %s to %s%s%s%s", count, first, last, hole, usually,
                  state);
}

static void
strength_fact (struct section *section, const struct card *card, const struct tie *tie)
{
  guint32 rank = card_lookup_rank (card->lookup, tie->strength), ties = card->lookup->n_strengths;
  g_autofree char *strength = format_strength (tie->strength), *place = format_number (rank),
                  *all = format_number (ties);
  if (learning_is_news (card->reporting->measures->learning, card->person))
    section_fact (section, "Strength", "%s, but you never wrote back: news, perhaps to many",
                  strength);
  else if (ties > 1)
    section_fact (section, "Strength", "%s, number %s of your %s ties", strength, place, all);
  else
    section_fact (section, "Strength", "%s", strength);
}

/* The chance to be in contact again. */
static void
again_fact (struct section *section, const struct card *card, const struct tie *tie)
{
  g_autofree char *month = format_share (tie->again[CHANCE_30], 1);
  g_autofree char *quarter = format_share (tie->again[CHANCE_90], 1);
  if (!tie_tells_state (tie) || isnan (tie->again[CHANCE_30])
      || learning_is_news (card->reporting->measures->learning, card->person))
    return;
  if (strcmp (month, quarter) == 0)
    section_fact (section, "Again", "a chance of %s within 90 days", quarter);
  else
    section_fact (section, "Again", "a chance of %s within 30 days and %s within 90 days", month,
                  quarter);
}

/* " It is shorter through Ben, but they only met in company, last on 12 May 2016.", or nothing. */
static char *
shorter_words (const struct network *network, const struct chain *chain)
{
  struct chain shorter;
  guint32 person[3], at;
  if (!shortest_path (network, chain->person[0], chain->person[chain->count - 1], &shorter, person)
      || shorter.count >= chain->count)
    return g_strdup ("");
  const struct tie *tie = &network->tie[chain_weakest_tie (network, &shorter, &at)];
  g_autofree char *name = format_name (network, person[1]),
                  *on = format_on_date (network, tie->last),
                  *strength = format_strength (tie->strength);
  const char *two = at == 1 ? "you two" : "they";
  const char *last = tie->last == DAY_NONE ? "" : ", last ";
  return !tie_has_contact (tie) ? g_strdup_printf (
           " It is shorter through %s, but the data shows no contact between %s.", name,
           at == 1 ? "you two" : "them")
         : tie_is_known (tie)
           ? g_strdup_printf (" It is shorter through %s, but %s have little contact (strength "
                              "%s%s%s).",
                              name, two, strength, last, on)
           : g_strdup_printf (" It is shorter through %s, but %s only met in company%s%s.", name,
                              two, last, on);
}

/* "You have no tie; the best path is you – Eve – Fay." */
static void
path_say (struct section *section, const struct network *network, const GPtrArray *chains,
          const char *to)
{
  if (chains == NULL || chains->len == 0)
    {
      section_say (section, "You have no tie, and nobody you know leads to %s.", to);
      return;
    }
  const struct chain *chain = chains->pdata[0];
  g_autoptr (GString) text = g_string_new ("you"), refused = g_string_new (NULL);
  for (guint32 i = 1; i < chain->count; i++)
    {
      g_autofree char *name = format_name (network, chain->person[i]);
      g_string_append_printf (text, " – %s", name);
      if (i + 1 < chain->count && network_may_not_contact (network, chain->person[i]))
        {
          g_autofree char *refusal = format_refusal (network, chain->person[i]);
          g_string_append (refused, refusal);
        }
    }
  g_autofree char *shorter = shorter_words (network, chain);
  section_say (section, "You have no tie; the best path is %s.%s%s", text->str, refused->str,
               shorter);
}

static void
us_section (struct document *document, const struct card *card)
{
  const struct network *network = card->network;
  guint32 tie = network->me == NONE || network->me == card->person
                  ? NONE
                  : network_tie (network, network->me, card->person);
  if (network->me == NONE || network->me == card->person)
    return;
  g_autofree char *title = g_strdup_printf ("You and %s", card->name);
  struct section *section = document_section (document, "us", title, NULL);
  section->verbatim = TRUE;
  if (tie == NONE)
    path_say (section, network, card->facts->chains, card->name);
  else
    {
      contact_fact (section, card, &network->tie[tie]);
      if (tie_has_contact (&network->tie[tie]))
        strength_fact (section, card, &network->tie[tie]);
      again_fact (section, card, &network->tie[tie]);
    }
  card_learning_facts (section, card->reporting, card->lookup, card->person);
  card_own_facts (section, network, card->lookup, card->person);
  card_reach_facts (section, card->reporting, card->person);
}

static char *
name_and_field (const struct network *network, guint32 person)
{
  const char *field = network_attribute (network, person, ATTRIBUTE_FIELD);
  char *name = format_name (network, person);
  if (field == NULL)
    return name;
  g_autofree char *shown = text_shown (field);
  char *text = g_strdup_printf ("%s (%s)", name, shown);
  g_free (name);
  return text;
}

enum friends
{
  FRIENDS_COMMON,  /* contacts of both */
  FRIENDS_COMPANY, /* contacts of both, but this person only met them in company */
  FRIENDS_FURTHER  /* the owner does not know them */
};

static gboolean
any_is_known (const struct network *network, const GArray *contacts)
{
  for (guint i = 0; i < contacts->len; i++)
    if (tie_is_known (&network->tie[g_array_index (contacts, struct contact_tie, i).tie]))
      return TRUE;
  return FALSE;
}

/* Company is a kind of its own if the data shows more than company. */
static enum friends
friends_of (const struct card *card, const struct contact_tie *one)
{
  const struct network *network = card->network;
  if (network_tie (network, network->me, one->person) == NONE)
    return FRIENDS_FURTHER;
  return card->any_known && !tie_is_known (&network->tie[one->tie]) ? FRIENDS_COMPANY
                                                                    : FRIENDS_COMMON;
}

static void
friends_fact (struct section *section, const struct card *card, enum friends which, const char *key)
{
  const struct network *network = card->network;
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < card->contact->len; i++)
    {
      const struct contact_tie *one = &g_array_index (card->contact, struct contact_tie, i);
      if (friends_of (card, one) == which)
        word_list_take (list, which == FRIENDS_FURTHER ? name_and_field (network, one->person)
                                                       : format_name (network, one->person));
    }
  guint count = word_list_length (list);
  g_autofree char *names = word_list_end (list, card->reporting->full ? G_MAXUINT : MOST_NAMES);
  if (count > 0)
    section_fact (section, key, "%s", names);
}

static void
cluster_fact (struct section *section, const struct card *card)
{
  const struct clusters *clusters = &card->reporting->measures->clusters;
  guint32 of = clusters->of[card->person];
  if (of == NONE || clusters->count < 2)
    return;
  double stability = clusters->stability[card->person];
  g_autofree char *name = text_shown (clusters->cluster[of].name);
  g_autofree char *people = format_people (clusters->cluster[of].size);
  guint32 second = clusters->also_near[card->person];
  section_fact (section, "Circle", "%s (%s)%s", name, people,
                stability < .8 ? ", but could as well belong elsewhere" : "");
  if (second == NONE)
    return;
  g_autofree char *other = text_shown (clusters->cluster[second].name);
  section_fact (section, "Also near", "%s", other);
}

static void
place_section (struct document *document, const struct card *card)
{
  const struct network *network = card->network;
  const struct measures *measures = card->reporting->measures;
  if (network->star)
    return;
  struct section *section = document_section (document, "place", "In the network", NULL);
  guint32 degree = measures->centrality.degree[card->person];
  g_autofree char *ties = format_count (degree, "tie", "ties");
  g_autofree char *two = format_people (card->facts->within_two);
  double size = measures->holes.effective_size[card->person];
  g_autofree char *decimal = format_decimal (size, 1);
  g_autofree char *apart = size < degree - .05
                             ? g_strdup_printf (", %s that do not repeat each other", decimal)
                             : g_strdup ("");
  if (degree == 0)
    section_fact (section, "Ties", "none");
  else if (degree == 1)
    section_fact (section, "Ties", "%s; %s within two steps", ties, two);
  else
    section_fact (section, "Ties", "%s%s; %s within two steps", ties, apart, two);
  cluster_fact (section, card);
  if (network->me == NONE || network->me == card->person)
    return;
  if (degree > 1)
    section_fact (section, "Connects", "%s%s",
                  format_plain_role (measures->brokerage->plain[card->person]),
                  network_tie (network, network->me, card->person) != NONE
                      && measures->brokerage->plain[card->person] == PLAIN_NEIGHBOUR
                    ? ", you aside"
                    : "");
  friends_fact (section, card, FRIENDS_COMMON, "You both know");
  friends_fact (section, card, FRIENDS_COMPANY, "Met in company");
  friends_fact (section, card, FRIENDS_FURTHER,
                network_may_not_contact (network, card->person) ? "Also knows" : "Could introduce");
}

static void
ties_section (struct document *document, const struct card *card)
{
  const struct network *network = card->network;
  guint shown = card->reporting->full ? card->contact->len : MIN (card->contact->len, MOST_TIES);
  if (shown == 0)
    return;
  g_autofree char *title
    = shown < card->contact->len
        ? g_strdup_printf ("Strongest ties (%u of %u)", shown, card->contact->len)
        : g_strdup ("Ties");
  struct section *section = document_section (document, "ties_of", title, NULL);
  struct table *table = section_table (section, "ties_table");
  table_column (table, "contact", "", ALIGN_LEFT, 0);
  table_column (table, "strength", "strength", ALIGN_RIGHT, 0);
  table_column (table, "interactions", "interactions", ALIGN_RIGHT, 2);
  table_column (table, "last", "last", ALIGN_LEFT, 0);
  table_column (table, "state", "state", ALIGN_LEFT, 1);
  for (guint i = 0; i < shown; i++)
    {
      const struct contact_tie *one = &g_array_index (card->contact, struct contact_tie, i);
      tie_row (table, network, one->person, &network->tie[one->tie], 2);
    }
}

void
card_needs (const struct network *network, struct measure_set *set)
{
  measure_set_add (set, "learning reach_lost door");
  if (!network->star)
    measure_set_add (set, "degree effective_size cluster brokerage");
}

struct document *
person_document (const struct network *network, const struct measures *measures,
                 const struct contact_facts *facts, const struct report_options *options)
{
  guint32 person = facts->person;
  struct reporting reporting = { .network = network, .measures = measures, .full = options->full };
  struct card_lookup *own = facts->lookup == NULL ? card_lookup_new (network, measures) : NULL;
  struct card card = { &reporting,
                       network,
                       facts,
                       own != NULL ? own : facts->lookup,
                       person,
                       format_name (network, person),
                       contacts_of (network, person),
                       FALSE };
  g_autofree char *title
    = person == network->me && owner_is_nameless (network)
        ? g_strdup ("You")
        : g_strdup_printf ("%s%s", card.name, person == network->me ? " (you)" : "");
  struct document *document = document_new (title);
  card.any_known = any_is_known (network, card.contact);
  lead_say (document, &card);
  us_section (document, &card);
  place_section (document, &card);
  if (!facts->in_sentences)
    ties_section (document, &card);
  document_add_settings (document, options->settings);
  g_array_unref (card.contact);
  g_free (card.name);
  card_lookup_free (own);
  return document;
}
