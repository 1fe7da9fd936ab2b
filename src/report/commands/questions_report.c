/* Questions about who knows whom: `pln ask`. */
#include "pln/escape.h"
#include "pln/questions.h"
#include "pln/report.h"
#include "report/document.h"
#include "report/summary_counts.h"
#include "report/words.h"
#include "pln/display_width.h"

#define HEADER "person,other,do they know each other?,why pln asks\n"

/* What the two have in common, for the user to remember them by; "" if there is nothing. */
static char *
question_reason (const struct network *network, const struct pair_question *question)
{
  const struct log *log = network->log;
  const char *value = question->value;
  g_autofree char *day = NULL;
  switch (question->link)
    {
    case LINK_EVENT:
      return g_strdup_printf ("both were at %s", log->event[question->what]);
    case LINK_GATHERING:
      day = format_on_date (network, network->meeting[question->what].day);
      return g_strdup_printf ("%s %s",
                              network->meeting[question->what].directed
                                ? "the same message went to both"
                                : "both were there",
                              day);
    case LINK_ORG:
      return g_strdup_printf ("both at %s", value);
    case LINK_FIELD:
    case LINK_PLACE:
      return g_strdup_printf ("both in %s", value);
    case LINK_ATTRIBUTE:
      if (question->what == ATTRIBUTE_INTRODUCED_BY)
        return g_strdup_printf ("both introduced by %s", value);
      return g_strdup_printf ("%s of both: %s", log->attribute_key[question->what], value);
    case LINK_TOPIC:
      return g_strdup_printf ("you talk with both about %s", log->topic[question->what]);
    case LINK_PERSON:
      return g_strdup_printf ("both know %s", network->person[question->what].name);
    default:
      return g_strdup ("");
    }
}

/* "Ana Ruiz (both at Acme)"; that you talk with both about something would fill the list. */
static char *
other_words (const struct network *network, const struct pair_question *question, guint32 other)
{
  g_autofree char *name = format_name (network, other);
  g_autofree char *reason = question_reason (network, question), *shown = text_shown (reason);
  return *shown != '\0' && question->link != LINK_TOPIC ? g_strdup_printf ("%s (%s)", name, shown)
                                                        : g_steal_pointer (&name);
}

static void
add_question (struct section *section, const struct network *network,
              const struct pair_question *question)
{
  g_autofree char *person = format_name (network, question->person);
  g_autofree char *other = format_name (network, question->other);
  g_autofree char *reason = question_reason (network, question), *shown = text_shown (reason);
  if (*shown != '\0')
    section_item (section, "Do %s and %s know each other? (%s)", person, other, shown);
  else
    section_item (section, "Do %s and %s know each other?", person, other);
}

static gboolean
asks_about (const struct pair_question *question, guint32 person)
{
  return question->person == person || question->other == person;
}

/* All questions about one person as a single one, and those questions are asked. */
static void
add_questions_about (struct section *section, const struct network *network,
                     const GArray *questions, guint32 person, guint8 *asked)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < questions->len; i++)
    {
      const struct pair_question *one = &g_array_index (questions, struct pair_question, i);
      if (asked[i] || !asks_about (one, person))
        continue;
      asked[i] = TRUE;
      word_list_take (list,
                      other_words (network, one, one->person == person ? one->other : one->person));
    }
  g_autofree char *name = format_name (network, person);
  g_autofree char *others = word_list_end (list, G_MAXUINT);
  section_item (section, "Which of these does %s know: %s?", name, others);
}

/* The best first; where several are about one person, they are one question. */
static void
add_questions (struct section *section, const struct network *network, const GArray *questions)
{
  enum
  {
    SEVERAL = 3
  };
  g_autofree guint8 *asked = g_new0 (guint8, questions->len + 1);
  for (guint i = 0; i < questions->len; i++)
    {
      const struct pair_question *one = &g_array_index (questions, struct pair_question, i);
      guint about[2] = { 0, 0 };
      for (guint k = i; k < questions->len && !asked[i]; k++)
        if (!asked[k])
          {
            const struct pair_question *other = &g_array_index (questions, struct pair_question, k);
            about[0] += asks_about (other, one->person);
            about[1] += asks_about (other, one->other);
          }
      if (asked[i])
        continue;
      if (MAX (about[0], about[1]) >= SEVERAL)
        add_questions_about (section, network, questions,
                             about[0] >= about[1] ? one->person : one->other, asked);
      else
        add_question (section, network, one);
    }
}

struct document *
questions_document (const struct network *network, const GArray *questions, guint64 open,
                    const char *path)
{
  g_autofree char *title = questions->len == 0
                             ? g_strdup ("No questions")
                             : format_count (questions->len, "question", "questions");
  g_autofree char *pairs = format_count ((double)open, "pair", "pairs");
  g_autofree char *closest = facts_degree (network, network->me) > QUESTION_CONTACTS_MOST
                               ? g_strdup_printf ("%d closest ", QUESTION_CONTACTS_MOST)
                               : g_strdup ("");
  g_autofree char *shown = text_shown (path != NULL ? path : "");
  g_autofree char *heading = g_strdup_printf ("%s about who knows whom", title);
  struct document *document = document_new (heading);
  if (questions->len == 0)
    {
      guint32 contacts = facts_degree (network, network->me);
      document_lead (document, "%s, so there is nothing to ask.",
                     contacts == 0 ? "Your data shows no contacts of yours yet"
                     : contacts == 1
                       ? "You have only one contact in this data"
                       : "pln knows of all your contacts whether they know each other");
      return document;
    }
  document_lead (
    document,
    "pln cannot tell whether %s of your %scontacts know each other, and counts them as "
    "strangers. These answers would help most.",
    pairs, closest);
  struct section *section = document_section (document, "questions", "Questions", NULL);
  add_questions (section, network, questions);
  if (path != NULL)
    section_say (section,
                 "Write yes or no into the third column of %s, and give it to pln with your log. "
                 "What you leave empty will be asked again.",
                 shown);
  else
    section_say (section, "Add -o questions.csv for a table to fill in.");
  return document;
}

void
questions_to_csv (const struct network *network, const GArray *questions, GString *out)
{
  g_string_append (out, HEADER);
  for (guint i = 0; i < questions->len; i++)
    {
      const struct pair_question *question = &g_array_index (questions, struct pair_question, i);
      g_autofree char *reason = question_reason (network, question);
      csv_append (out, network->person[question->person].name);
      g_string_append_c (out, ',');
      csv_append (out, network->person[question->other].name);
      g_string_append (out, ",,");
      csv_append (out, reason);
      g_string_append_c (out, '\n');
    }
}
