/* The best paths to a person, or to people with a topic, field, tag, organisation or place. */
#include <math.h>
#include <string.h>
#include "pln/fuzzy.h"
#include "report/commands/path_topic.h"
#include "report/commands/shorter_path.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define FULL_CHAINS 5

/* People connected with the text, except the one who asks; empty if there are none.
 * asker: is the one who asks connected with it? */
static GArray *
people_about (const struct network *network, const char *text, guint32 from, gboolean *asker)
{
  g_autofree struct topic_mentions *mentions = topic_mentions_new (network, text, from);
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  *asker = FALSE;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      gboolean attribute = has_attribute (network, v, text);
      gboolean about = attribute || mentions[v].together + mentions[v].apart > 0;
      if (v == from)
        *asker = about;
      else if (v == network->me ? attribute : about)
        g_array_append_val (people, v);
    }
  return people;
}

/* What came up with the person at the end, and who on the chain is not to be contacted, or nothing. */
static char *
remarks_words (const struct network *network, const struct chain *chain,
               const struct topic_mentions *mentions)
{
  g_autoptr (GString) text = g_string_new (NULL);
  if (mentions != NULL)
    {
      g_autofree char *asker = format_name_or_you (network, chain->person[0]);
      g_autofree char *words
        = topic_mentions_words (network, &mentions[chain->person[chain->count - 1]], asker);
      g_string_append (text, words);
    }
  for (guint32 i = 1; i < chain->count; i++)
    if (network_may_not_contact (network, chain->person[i]))
      {
        g_autofree char *refusal = format_refusal (network, chain->person[i]);
        g_string_append (text, refusal);
      }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* "you – Eve – Fay" (g_free) */
static char *
chain_names (const struct network *network, const struct chain *chain)
{
  GString *names = g_string_new (NULL);
  for (guint32 i = 0; i < chain->count; i++)
    {
      g_autofree char *name = format_name_or_you (network, chain->person[i]);
      g_string_append_printf (names, "%s%s", i > 0 ? " – " : "", name);
    }
  return g_string_free (names, FALSE);
}

/* "you – Eve – Fay: 2 steps; the weakest tie is you – Eve (strength 2.0)." */
static void
chain_say (struct section *section, const struct network *network, const struct chain *chain,
           const struct topic_mentions *mentions)
{
  guint32 at, weakest = chain_weakest_tie (network, chain, &at);
  const struct tie *tie = &network->tie[weakest];
  g_autofree char *a = format_name_or_you (network, chain->person[at - 1]);
  g_autofree char *b = format_name_or_you (network, chain->person[at]);
  g_autofree char *steps = format_count (chain->count - 1.0, "step", "steps");
  g_autofree char *strength = format_strength (tie->strength);
  g_autofree char *last = format_day (network, tie->last);
  g_autofree char *state = format_tie_state (", ", tie);
  g_autofree char *when
    = last[0] == '\0' ? g_strdup ("") : g_strdup_printf ("%s, last contact %s", state, last);
  g_autofree char *remarks = remarks_words (network, chain, mentions),
                  *names = chain_names (network, chain);
  const char *company = tie_is_known (tie)                     ? ""
                        : chain->person[at - 1] == network->me ? "; you only met in company"
                                                               : "; they only met in company";
  if (!tie_has_contact (tie) && chain->count == 2)
    section_item (section, "%s: a tie without any contact in this data.%s", names, remarks);
  else if (!tie_has_contact (tie))
    section_item (section, "%s: %s; between %s and %s there is no contact in this data.%s", names,
                  steps, a, b, remarks);
  else if (chain->count == 2)
    section_item (section, "%s: a tie of strength %s%s%s.%s", names, strength, when, company,
                  remarks);
  else
    section_item (section, "%s: %s; the weakest tie is %s – %s (strength %s%s%s).%s", names, steps,
                  a, b, strength, when, company, remarks);
}

/* Chains over strong ties may take more steps than there need be. */
static void
shortest_say (struct section *section, const struct network *network, const GPtrArray *chains)
{
  const struct chain *best = chains->len > 0 ? chains->pdata[0] : NULL;
  struct chain shortest;
  guint32 person[3];
  if (best == NULL
      || !shortest_path (network, best->person[0], best->person[best->count - 1], &shortest,
                         person))
    return;
  for (guint i = 0; i < chains->len; i++)
    if (((const struct chain *)chains->pdata[i])->count <= shortest.count)
      return;
  chain_say (section, network, &shortest, NULL);
}

/* Those to show, the best first (g_ptr_array_unref); they stay the caller's. */
static GPtrArray *
chains_to_show (const struct network *network, const GPtrArray *chains, const char *to,
                const struct topic_mentions *mentions, const struct report_options *options)
{
  GPtrArray *shown = g_ptr_array_new ();
  for (guint i = 0; i < chains->len; i++)
    g_ptr_array_add (shown, chains->pdata[i]);
  if (mentions != NULL)
    chains_sort_by_knowledge (shown, network, to, mentions);
  g_ptr_array_set_size (shown, (gint)MIN (shown->len, path_chains_most (options)));
  return shown;
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
      g_autofree char *name = only != NONE ? format_name_or_you (network, only) : NULL;
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

static gboolean
any_mention (const GArray *people, const struct topic_mentions *mentions)
{
  for (guint i = 0; i < people->len; i++)
    {
      const struct topic_mentions *of = &mentions[g_array_index (people, guint32, i)];
      if (of->together + of->apart > 0)
        return TRUE;
    }
  return FALSE;
}

/* to: the name of the person wanted, or NULL for a topic. */
static void
none_say (struct section *section, const struct network *network, guint32 from, const char *to)
{
  if (to == NULL)
    section_say (section, "No path leads to any of them.");
  else if (from == network->me)
    section_say (section, "Nobody you know leads to %s.", to);
  else
    section_say (section, "No path connects them.");
}

struct document *
path_document (const struct network *network, guint32 from, const char *to, const GArray *targets,
               gboolean is_person, const GPtrArray *chains, const struct report_options *options)
{
  guint32 single = g_array_index (targets, guint32, 0);
  g_autofree char *start = format_name_or_you (network, from);
  g_autofree char *end = is_person ? format_name_or_you (network, single) : text_shown (to);
  g_autofree char *title = g_strdup_printf ("From %s to %s", start, end);
  struct document *document = document_new (title);
  g_autofree struct topic_mentions *mentions
    = is_person ? NULL : topic_mentions_new (network, to, from);
  g_autoptr (GPtrArray) shown = chains_to_show (network, chains, to, mentions, options);
  const char *order = is_person                         ? "the strongest first"
                      : any_mention (targets, mentions) ? "who knows it best, and nearest, first"
                                                        : "the nearest people first";
  struct section *section
    = document_section (document, "chains", "Paths", shown->len > 1 ? order : NULL);
  g_autofree char *people = format_count (targets->len, "person", "people");
  if (!is_person)
    section_say (section, "%s: %s in your data.", end, people);
  if (shown->len == 0)
    none_say (section, network, from, is_person ? end : NULL);
  for (guint i = 0; i < shown->len; i++)
    chain_say (section, network, shown->pdata[i], mentions);
  if (is_person && options->top == 0)
    shortest_say (section, network, shown);
  if (shown->len > 0 && options->full)
    chains_table (section, network, shown);
  if (shown->len > 0 && ((const struct chain *)shown->pdata[shown->len - 1])->count > 2)
    section_note (
      section,
      "The best path goes over strong ties in few steps. A tie does not mean that somebody "
      "will introduce you.");
  document_add_settings (document, options->settings);
  return document;
}
