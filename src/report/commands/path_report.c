/* The best paths to a person, or to people with a topic, field, tag, organisation or place. */
#include <math.h>
#include <string.h>
#include "pln/fuzzy.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define FULL_CHAINS 5

static gboolean
texts_are_equal (const char *value, const char *text)
{
  g_autofree char *a = g_utf8_casefold (value, -1), *b = g_utf8_casefold (text, -1);
  return strcmp (a, b) == 0;
}

static gboolean
has_attribute (const struct network *network, guint32 person, const char *text)
{
  static const guint32 keys[]
    = { ATTRIBUTE_FIELD, ATTRIBUTE_TAGS, ATTRIBUTE_ORG, ATTRIBUTE_PLACE, ATTRIBUTE_ROLE };
  for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
    {
      struct attribute_walk walk = { person, keys[k] };
      for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
        if (texts_are_equal (value, text))
          return TRUE;
    }
  return FALSE;
}

/* Rows with a topic that a person was in. */
struct topic_mentions
{
  double times;
  gint32 last;
};

static void
mention_add (struct topic_mentions *mentions, const struct interaction_context *context, gint32 day)
{
  mentions->times += context->weight;
  mentions->last = MAX (mentions->last, day);
}

/* Of meetings everybody present counts, of a message its sender. */
static void
topic_attendees (const struct network *network, const guint8 *set_has,
                 struct topic_mentions *mentions)
{
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      const struct interaction_context *context = &network->log->context[meeting->context];
      if (!set_has[context->topics])
        continue;
      for (guint32 k = 0; k < (meeting->directed ? 1 : meeting->count); k++)
        mention_add (&mentions[network->attendee[meeting->first + k]], context, meeting->day);
    }
}

/* Per person; of an interaction between two both count. g_free. */
static struct topic_mentions *
topic_mentions (const struct network *network, const char *text)
{
  const struct log *log = network->log;
  struct topic_mentions *mentions = g_new0 (struct topic_mentions, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    mentions[v].last = DAY_NONE;
  if (log == NULL)
    return mentions;
  g_autofree guint8 *set_has = g_new0 (guint8, log->n_topic_sets);
  for (guint32 i = 0; i < log->n_topic_sets; i++)
    for (guint32 k = 0; k < log->topic_set[i].count; k++)
      set_has[i] |= texts_are_equal (log->topic[log->topic_set[i].topic[k]], text);
  topic_attendees (network, set_has, mentions);
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (!set_has[log->context[row->context].topics])
        continue;
      mention_add (&mentions[row->a], &log->context[row->context], row->day);
      if (row->b != NONE)
        mention_add (&mentions[row->b], &log->context[row->context], row->day);
    }
  return mentions;
}

/* People connected with the text, except the one who asks; empty if there are none.
 * asker: is the one who asks connected with it? */
static GArray *
people_about (const struct network *network, const char *text, guint32 from, gboolean *asker)
{
  g_autofree struct topic_mentions *mentions = topic_mentions (network, text);
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  *asker = mentions[from].times > 0 || has_attribute (network, from, text);
  if (network->me != NONE)
    mentions[network->me].times = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    if (v != from && (mentions[v].times > 0 || has_attribute (network, v, text)))
      g_array_append_val (people, v);
  return people;
}

static char *
person_shown (const struct network *network, guint32 person)
{
  return person == network->me ? g_strdup ("you") : format_name (network, person);
}

/* " It came up 24 times, last 20 December 2025." and who on the chain is not to be contacted, or nothing. */
static char *
remarks_words (const struct network *network, const struct chain *chain,
               const struct topic_mentions *mentions)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint32 end = chain->person[chain->count - 1];
  if (mentions != NULL && mentions[end].times > 0)
    {
      g_autofree char *times = format_times (mentions[end].times);
      g_autofree char *last = format_day (network, mentions[end].last);
      g_string_append_printf (text, " It came up %s%s%s.", times, last[0] != '\0' ? ", last " : "",
                              last);
    }
  for (guint32 i = 1; i < chain->count; i++)
    if (network_may_not_contact (network, chain->person[i]))
      {
        g_autofree char *name = format_name (network, chain->person[i]);
        g_string_append_printf (text, " You do not want to contact %s.", name);
      }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* "Write to Eve (last contact 26 September 2016), who knows Fay." */
static void
chain_say (struct section *section, const struct network *network, const struct chain *chain,
           const struct topic_mentions *mentions)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint32 weakest = NONE, at = 1;
  for (guint32 i = 0; i < chain->count; i++)
    {
      g_autofree char *name = person_shown (network, chain->person[i]);
      g_string_append_printf (names, "%s%s", i > 0 ? " – " : "", name);
      guint32 tie = i > 0 ? network_tie (network, chain->person[i - 1], chain->person[i]) : NONE;
      if (tie != NONE
          && (weakest == NONE || network->tie[tie].strength < network->tie[weakest].strength))
        {
          weakest = tie;
          at = i;
        }
    }
  const struct tie *tie = &network->tie[weakest];
  g_autofree char *a = person_shown (network, chain->person[at - 1]);
  g_autofree char *b = person_shown (network, chain->person[at]);
  g_autofree char *steps = format_count (chain->count - 1.0, "step", "steps");
  g_autofree char *strength = format_strength (tie->strength);
  g_autofree char *last = format_day (network, tie->last);
  g_autofree char *state = format_state (", ", tie->state);
  g_autofree char *when
    = last[0] == '\0' ? g_strdup ("") : g_strdup_printf ("%s, last contact %s", state, last);
  g_autofree char *remarks = remarks_words (network, chain, mentions);
  if (!tie_has_contact (tie) && chain->count == 2)
    section_item (section, "%s: a tie without any contact in this data.%s", names->str, remarks);
  else if (!tie_has_contact (tie))
    section_item (section, "%s: %s; between %s and %s there is no contact in this data.%s",
                  names->str, steps, a, b, remarks);
  else if (chain->count == 2)
    section_item (section, "%s: a tie of strength %s%s%s.%s", names->str, strength, when,
                  tie_is_known (tie) ? "" : "; they only met in company", remarks);
  else
    section_item (section, "%s: %s; the weakest tie is %s – %s (strength %s%s).%s", names->str,
                  steps, a, b, strength, when, remarks);
}

static void
chains_table (struct section *section, const struct network *network, const GPtrArray *chains)
{
  struct table *table = section_table (section, "steps_table");
  table_column (table, "chain", "chain", ALIGN_RIGHT, 0);
  table_column (table, "from", "from", ALIGN_LEFT, 0);
  table_column (table, "to", "to", ALIGN_LEFT, 0);
  table_column (table, "strength", "strength", ALIGN_RIGHT, 0);
  table_column (table, "last", "last", ALIGN_LEFT, 1);
  table_column (table, "state", "state", ALIGN_LEFT, 2);
  for (guint c = 0; c < chains->len; c++)
    {
      const struct chain *chain = chains->pdata[c];
      for (guint32 i = 1; i < chain->count; i++)
        {
          const struct tie *tie
            = &network->tie[network_tie (network, chain->person[i - 1], chain->person[i])];
          g_autofree char *a = format_name (network, chain->person[i - 1]);
          g_autofree char *b = format_name (network, chain->person[i]);
          table_count (table, c + 1.0);
          table_text (table, "%s", a);
          table_text (table, "%s", b);
          table_decimal (table, tie->strength, 2);
          table_day (table, network, tie->last);
          table_text (table, "%s", network->dated ? tie_state_name (tie->state) : "");
        }
    }
}

struct near_word
{
  const char *text;
  guint distance;
};

static void
near_word_offer (struct near_word *best, const char *wanted, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  guint distance = edit_distance (wanted, folded, best->distance);
  if (distance < best->distance
      || (best->text != NULL && distance == best->distance && strcmp (text, best->text) < 0))
    *best = (struct near_word){ text, distance };
}

/* The topic or attribute value at edit distance two or less, or NULL. */
static const char *
nearest_word (const struct network *network, const char *text)
{
  static const guint32 keys[] = { ATTRIBUTE_FIELD, ATTRIBUTE_TAGS, ATTRIBUTE_ORG, ATTRIBUTE_PLACE };
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  struct near_word best = { NULL, strlen (wanted) < 4 ? 2 : 3 };
  for (guint32 i = 0; network->log != NULL && i < network->log->n_topics; i++)
    near_word_offer (&best, wanted, network->log->topic[i]);
  for (guint32 v = 0; v < network->n_people; v++)
    for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
      {
        struct attribute_walk walk = { v, keys[k] };
        for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
          near_word_offer (&best, wanted, value);
      }
  return best.text;
}

/* only: the one who asks, if that is the only one connected with the text; or NONE. */
static void
fail_with_nearest (const struct network *network, const char *text, guint32 only, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *shown = text_shown (text);
  const char *word = nearest_word (network, text);
  if (only != NONE || (word != NULL && texts_are_equal (word, text)))
    {
      g_autofree char *name = only != NONE ? person_shown (network, only) : NULL;
      fail (error, PLN_ERROR_USAGE, "nobody in the data%s%s has to do with \"%s\"",
            only != NONE ? " but " : "", only != NONE ? name : "", shown);
      return;
    }
  if (word != NULL)
    g_string_append_printf (names, "\"%s\"", word);
  else
    network_nearest (network, text, names);
  if (names->len > 0)
    fail (error, PLN_ERROR_USAGE,
          "no person, topic, field, tag, organisation or place \"%s\" in the data; did you "
          "mean %s?",
          shown, names->str);
  else
    fail (error, PLN_ERROR_USAGE,
          "no person, topic, field, tag, organisation or place \"%s\" in the data; \"pln "
          "who FILE\" lists everybody",
          shown);
}

/* The people that the text means: a person by name, or people connected with it. */
GArray *
path_targets (const struct network *network, guint32 from, const char *to, gboolean *is_person,
              GError **error)
{
  guint32 person = network_person (network, to);
  gboolean asker = FALSE;
  *is_person = person != NONE;
  if (person == NONE)
    {
      GArray *people = people_about (network, to, from, &asker);
      if (people->len > 0)
        return people;
      g_array_unref (people);
      person = person_named (network, to, NULL);
      *is_person = TRUE;
    }
  if (person == NONE)
    {
      fail_with_nearest (network, to, asker ? from : NONE, error);
      return NULL;
    }
  if (person == from)
    {
      fail (
        error, PLN_ERROR_USAGE,
        "both names are the same person; give two people, or a topic or field; a name of several words stands in quotes: \"Ana Ruiz\"");
      return NULL;
    }
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (people, person);
  return people;
}

guint32
path_chains_most (const struct report_options *options)
{
  return options->full ? FULL_CHAINS : options->top > 0 ? options->top : TOP_PATHS;
}

struct document *
path_document (const struct network *network, guint32 from, const char *to, const GArray *targets,
               gboolean is_person, const GPtrArray *chains, const struct report_options *options)
{
  guint32 single = g_array_index (targets, guint32, 0);
  g_autofree char *start = from == network->me ? g_strdup ("you") : format_name (network, from);
  g_autofree char *end = is_person ? person_shown (network, single) : text_shown (to);
  g_autofree char *title = g_strdup_printf ("From %s to %s", start, end);
  struct document *document = document_new (title);
  const char *order = is_person ? "the strongest first" : "the nearest people first";
  struct section *section
    = document_section (document, "chains", "Paths", chains->len > 1 ? order : NULL);
  g_autofree char *people = format_count (targets->len, "person", "people");
  g_autofree struct topic_mentions *mentions = is_person ? NULL : topic_mentions (network, to);
  if (!is_person)
    section_say (section, "%s: %s in your data.", end, people);
  if (chains->len == 0)
    section_say (section, "No path leads there.");
  for (guint i = 0; i < chains->len; i++)
    chain_say (section, network, chains->pdata[i], mentions);
  if (chains->len > 0 && options->full)
    chains_table (section, network, chains);
  if (chains->len > 0)
    section_note (
      section,
      "The best path goes over strong ties in few steps. A tie in the data is no promise that "
      "somebody will introduce you.");
  document_add_settings (document, options->settings);
  return document;
}
