/* Who was found in the files, and what the report can say about them. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "report/commands/import_report.h"
#include "pln/display_width.h"

#define MOST_SHOWN 10

static void
joined_add (struct section *section, const struct network *network, gboolean full)
{
  g_autoptr (GArray) list = facts_spellings (network);
  guint people = 0;
  for (guint i = 0, end; i < list->len; i = end)
    {
      guint32 person = g_array_index (list, struct spelling, i).person;
      struct word_list *words = word_list_new ();
      for (end = i; end < list->len && g_array_index (list, struct spelling, end).person == person;
           end++)
        word_list_take (words, text_shown (g_array_index (list, struct spelling, end).text));
      g_autofree char *names = word_list_end (words, full ? G_MAXUINT : MOST_SHOWN);
      g_autofree char *name = format_name (network, person);
      if (people++ == 0)
        section_say (section, "Joined as one person:");
      if (people <= MOST_SHOWN || full)
        section_item (section, "%s: also %s", name, names);
    }
  if (people > MOST_SHOWN && !full)
    {
      g_autofree char *more = format_people (people - MOST_SHOWN);
      section_say (section, "And %s more; --full lists them all.", more);
    }
}

static void
coverage_fact (struct section *section, const struct network *network)
{
  const struct log *log = network->log;
  struct word_list *list = word_list_new ();
  for (guint32 key = 0; key < log->n_attribute_keys; key++)
    {
      guint32 known = 0;
      for (guint32 v = 0; v < network->n_people; v++)
        known += network->person[v].contact > 0 && network_attribute (network, v, key) != NULL;
      if (known == 0 || key == ATTRIBUTE_ALIASES)
        continue;
      g_autofree char *count = format_number (known);
      g_autofree char *name = text_shown (log->attribute_key[key]);
      word_list_take (list, g_strdup_printf ("%s %s", name, count));
    }
  guint keys = word_list_length (list);
  g_autofree char *text = word_list_end (list, G_MAXUINT);
  g_autofree char *people = format_people (network->n_people);
  if (keys > 0)
    section_fact (section, "known", "%s, of %s", text, people);
}

/* Both ends of all rows: one of them exported the file. FALSE: it is not so. */
static gboolean
two_owners_fact (struct section *section, const struct network *network)
{
  const struct log *log = network->log;
  if (!log->has_two_owners)
    return FALSE;
  guint32 first = network_mention (network, log->may_own[0]);
  guint32 second = network_mention (network, log->may_own[1]);
  if (first == NONE || second == NONE)
    return FALSE;
  g_autofree char *one = format_name (network, first), *other = format_name (network, second);
  g_autofree char *quoted = shell_quote (one), *other_quoted = shell_quote (other);
  section_fact (section, "you",
                "not known: %s and %s are in every row of the export; add --me %s or --me %s", one,
                other, quoted, other_quoted);
  return TRUE;
}

static void
owner_fact (struct section *section, const struct network *network)
{
  g_autofree char *share = format_share (network->owner_share, 1);
  if (network->me == NONE)
    {
      if (network->owner_source == OWNER_DENIED)
        section_fact (section, "you", "nobody, as --no-me says");
      else if (!two_owners_fact (section, network))
        section_fact (section, "you", "not known: add --me NAME if one of them is you");
      return;
    }
  g_autofree char *name = format_name (network, network->me);
  if (network->owner_source == OWNER_DETECTED)
    section_fact (section, "you", "%s (in %s of the rows; --me NAME says otherwise)", name, share);
  else if (network->owner_source == OWNER_EXPORTED)
    section_fact (section, "you",
                  "%s, who is in every row of the export (--me NAME says otherwise)", name);
  else if (network->owner_source == OWNER_IMPLIED)
    section_fact (section, "you", "not named: rows without an author count as yours (--me NAME)");
  else
    section_fact (section, "you", "%s", name);
}

/* The table of --names. */
static void
circle_names_fact (struct section *section, const struct network *network)
{
  guint32 named = 0;
  for (guint32 v = 0; network->own_circle != NULL && v < network->n_people; v++)
    named += network->own_circle[v] != NULL;
  g_autofree char *people = format_people (named);
  if (named > 0)
    section_fact (section, "circles", "%s in circles that you named", people);
}

static void
people_fact (struct section *section, const struct network *network)
{
  g_autofree char *people = format_people (network->n_people);
  guint32 others = facts_other_spellings (network);
  g_autofree char *merged = format_count (others, "other spelling", "other spellings");
  if (others > 0)
    section_fact (section, "people", "%s; %s of their names joined", people, merged);
  else
    section_fact (section, "people", "%s", people);
}

static void
left_out_fact (struct section *section, const struct network *network)
{
  g_autofree char *left_out = facts_left_out_words (network->log);
  if (left_out != NULL)
    section_fact (section, "left out", "%s", left_out);
}

static void
period_fact (struct section *section, const struct network *network)
{
  g_autofree char *outside = format_count ((double)network->rows_outside, "row", "rows");
  if (!network->dated)
    return;
  g_autofree char *first = format_day (network, network->first_day);
  g_autofree char *last = format_day (network, network->last_day);
  if (network->rows_outside > 0)
    section_fact (section, "period", "%s to %s; %s outside it left out", first, last, outside);
  else if (network->first_day == network->last_day)
    section_fact (section, "period", "%s", first);
  else
    section_fact (section, "period", "%s to %s", first, last);
  g_autofree char *gap = format_gap (network);
  if (gap != NULL)
    section_fact (section, "a gap", "%s: is a file missing?", gap);
  g_autofree char *astray = format_count ((double)network->rows_astray, "row", "rows");
  if (network->rows_astray > 0)
    section_fact (section, "set aside",
                  "%s dated more than five years from the rest: check the year", astray);
}

static void
ties_fact (struct section *section, const struct network *network)
{
  g_autofree char *ties = format_count (network->n_ties, "tie", "ties");
  guint32 own = network->me == NONE ? 0 : facts_degree (network, network->me);
  g_autofree char *yours = format_number (own);
  g_autofree char *big = format_count (network->big_events, "gathering is", "gatherings are");
  GString *text = g_string_new (ties);
  if (network->me != NONE && network->n_ties > 0)
    g_string_append_printf (text, ", %s", own == network->n_ties ? "all of them yours" : yours);
  if (own > 0 && own < network->n_ties)
    g_string_append (text, " of them yours");
  if (network->big_events > 0)
    g_string_append_printf (text, "; %s too large to make ties (--big-event)", big);
  section_fact (section, "ties", "%s", text->str);
  g_string_free (text, TRUE);
}

/* Says what the report cannot contain. */
static void
limits_say (struct section *section, const struct network *network)
{
  if (network->n_ties == 0)
    {
      g_autofree char *why = facts_no_tie (network);
      section_say (section, "%s", why);
    }
  else if (network->star)
    {
      g_autofree char *ties = facts_star (network);
      section_say (section,
                   "%s. The report will say so, and leave out circles, bridges and positions. "
                   "To see them, add a meeting's attendance report, a calendar export or a column "
                   "with, attendees, event, introduced_by or knows. Or answer the questions that "
                   "pln ask writes.",
                   ties);
    }
  else if (!network->dated)
    section_say (section, "No row has a date: the report can say nothing of change.");
}

/* Is it the name with an identifier in brackets, as namesakes are shown? */
static gboolean
is_namesake_of (const char *text, const char *name)
{
  gsize length = strlen (name), inside;
  return strncmp (text, name, length) == 0 && text[length] == ' '
         && name_identifier (text, &inside) == text + length + 2;
}

/* Names alone that may be any of several people: what rows say under them is not known to be one's. */
static void
namesakes_say (struct section *section, const struct network *network)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      guint32 bearers = 0;
      while (v + 1 + bearers < network->n_people
             && is_namesake_of (network->person[v + 1 + bearers].name, network->person[v].name))
        bearers++;
      if (bearers < 2)
        continue;
      g_autofree char *name = format_name (network, v);
      g_autofree char *people = format_people (bearers);
      section_say (section,
                   "%s have the name \"%s\", and rows with the name alone do not say who is meant, "
                   "so they count as one person more; add a column email there, or --aliases FILE.",
                   people, name);
    }
}

static void
merges_say (struct section *section, const struct check_options *options)
{
  g_autofree char *pairs = format_count (options->merges, "pair", "pairs");
  g_autofree char *path = options->merges_path != NULL ? text_shown (options->merges_path) : NULL;
  if (options->merges == NONE || path == NULL)
    section_say (section,
                 "The same person under two names? --suggest-merges FILE lists likely pairs.");
  else if (options->merges == 0)
    section_say (section, "No two names look like one person; %s holds only the header.", path);
  else
    {
      g_autofree char *quoted = shell_word (path);
      section_say (
        section,
        "%s of names may be one person each: see %s. Delete the rows that are wrong, and "
        "add --aliases %s to your command.",
        pairs, path, quoted);
    }
}

void
check_people (struct document *document, const struct network *network,
              const struct check_options *options)
{
  struct section *section = document_section (document, "people", "People", NULL);
  people_fact (section, network);
  left_out_fact (section, network);
  circle_names_fact (section, network);
  owner_fact (section, network);
  period_fact (section, network);
  ties_fact (section, network);
  coverage_fact (section, network);
  joined_add (section, network, options->full);
  namesakes_say (section, network);
  limits_say (section, network);
  merges_say (section, options);
}

struct document *
check_document (const struct log *log, const struct network *network,
                const struct check_options *options)
{
  g_autofree char *files = format_count (log->n_inputs, "file", "files");
  g_autofree char *title = g_strdup_printf ("What pln understood of %s", files);
  struct document *document = document_new (title);
  for (guint32 i = 0; i < log->n_inputs; i++)
    check_file (document, log, i, options->full);
  check_unread (document, log, options->full);
  if (network == NULL)
    return document;
  check_channels (document, network, options);
  check_people (document, network, options);
  return document;
}
