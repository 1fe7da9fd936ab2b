/* One question with a column for each person who may be chosen: LimeSurvey's "Q2[SQ001]. Question?
 * [Ana Ruiz]", Forms' "Question? [Ana Ruiz]", Kobo's and ODK's "group/question/Ana Ruiz". */
#include <string.h>
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/people/presence_words.h"
#include "read/people/rejection_words.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/choice_answers.h"
#include "read/evidence/choice_header.h"
#include "read/columns/record_days.h"
#include "read/shapes/shape_choices.h"
#include "read/vocabulary/concepts.h"

enum
{
  ANSWERS_MOST = 12 /* maximum number of different answers to one question */
};

/* Skips the code that LimeSurvey writes first: "Q2[SQ001]. ". */
static const char *
question_behind_code (const char *header)
{
  const char *stop = strstr (header, "]. ");
  return stop != NULL && stop - header < 24 ? stop + 3 : header;
}

/* Is the option one of the respondents, or does it look like a name? */
static gboolean
looks_like_name (const char *option)
{
  const char *blank = strchr (option, ' ');
  return blank != NULL && g_unichar_isupper (g_utf8_get_char (option))
         && g_unichar_isupper (g_utf8_get_char (blank + 1))
         && strpbrk (option, "0123456789?") == NULL;
}

/* The folded names of all who answered. */
static GHashTable *
names_of_respondents (const struct table_evidence *evidence, const struct respondent *respondent)
{
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line)
      {
        g_autofree char *whole = respondent_name (respondent, sample_row_at (rows, i));
        g_hash_table_add (names, header_fold (whole));
      }
  return names;
}

static gboolean
answers (GHashTable *names, const char *option)
{
  g_autofree char *wanted = header_fold (option);
  return g_hash_table_contains (names, wanted);
}

/* Interviewers who fill in the form for others, and devices. */
static gboolean
names_enumerator (const char *split)
{
  return text_has_part (WORDS_INTERVIEW_PART, split);
}

/* Finds the columns of the respondent. */
static struct respondent
find_respondent (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN, first = columns->of_role[ROLE_FIRST_NAME];
  guint32 last = columns->of_role[ROLE_LAST_NAME];
  int best = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *slash = strrchr (columns->column[i].name, '/');
      const char *name = question_behind_code (slash != NULL ? slash + 1 : columns->column[i].name);
      const char *stop = strstr (name, ". ");
      g_autofree char *folded = header_fold (name);
      g_autofree char *split = header_split (stop != NULL && stop - name < 12 ? stop + 2 : name);
      double people = evidence_people_share (evidence, i);
      gboolean email = evidence_share (evidence, i, CONTENT_EMAIL) > 0.5;
      if (people < 0.6 || names_enumerator (split) || strchr (columns->column[i].name, '[') != NULL)
        continue;
      int score = role_of_question (folded) == ROLE_FROM ? 4
                  : text_means (WORDS_RESPONDENT, split) ? 3
                  : role_of_header (name) == ROLE_NAME   ? 2
                  : email                                ? 1
                                                         : 0;
      if (score > best)
        best = score, found = i;
    }
  gboolean parts = best < 3 && first != NO_COLUMN && last != NO_COLUMN;
  return (struct respondent){ parts ? first : found, parts ? last : NO_COLUMN };
}

/* The columns of one question, wherever they stand. */
struct choice_group
{
  guint32 n, people, many;
};

/* A colon or a dash is in many headers: options behind these have to answer themselves. */
static gboolean
option_is_person (const struct choice_header *choice, GHashTable *names)
{
  return answers (names, choice->option) || (!choice->plain && looks_like_name (choice->option));
}

/* The question whose option heads the column, and whether that is a person; NULL: there is none. */
static char *
question_of_column (const struct columns *columns, guint32 column, GHashTable *names,
                    gboolean *is_person)
{
  const char *header = columns->column[column].name;
  struct choice_header choice;
  if (header_denies_people (header) || !choice_header_parse (header, &choice))
    return NULL;
  g_autofree char *question = g_strndup (header + choice.question_at, choice.question_bytes);
  *is_person = option_is_person (&choice, names);
  choice_header_clear (&choice);
  return g_strdup (question_behind_code (question));
}

static gboolean
options_are_people (const struct choice_group *group)
{
  return group->many == 0 && group->n >= 2 && group->people * 2 >= group->n;
}

/* Marks the columns of questions whose options are people; returns how many. */
static guint32
find_choices (const struct columns *columns, const struct table_evidence *evidence,
              GHashTable *names, guint32 respondent, gboolean *chosen)
{
  g_autoptr (GHashTable) groups = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  g_autofree struct choice_group **group_of = g_new0 (struct choice_group *, columns->count);
  guint32 found = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean is_person;
      g_autofree char *question = question_of_column (columns, i, names, &is_person);
      if (question == NULL)
        continue;
      group_of[i] = g_hash_table_lookup (groups, question);
      if (group_of[i] == NULL)
        {
          group_of[i] = g_new0 (struct choice_group, 1);
          g_hash_table_insert (groups, g_steal_pointer (&question), group_of[i]);
        }
      group_of[i]->n++;
      group_of[i]->people += is_person;
      group_of[i]->many += evidence->column[i].distinct > ANSWERS_MOST;
    }
  for (guint32 i = 0; i < columns->count; i++)
    found += chosen[i] = i != respondent && group_of[i] != NULL && options_are_people (group_of[i]);
  return found;
}

static gboolean
header_offers_others (const char *header)
{
  struct choice_header choice;
  gboolean others = option_offers_others (header);
  if (!others && choice_header_parse (header, &choice))
    {
      others = option_offers_others (choice.option);
      choice_header_clear (&choice);
    }
  return others;
}

/* Do all answers repeat the header, the name of who was chosen? */
static gboolean
repeats_header (const struct columns *columns, const struct table_evidence *evidence,
                guint32 column)
{
  const GArray *rows = evidence->layout->row;
  if (evidence->column[column].filled == 0 || evidence->column[column].distinct != 1)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0')
        return g_ascii_strcasecmp (text, columns->column[column].name) == 0
               && looks_like_name (text);
    }
  return FALSE;
}

/* Typeform heads a column with each person and repeats the name where it was chosen; nobody may have
 * chosen some of them. */
static guint32
find_repeated_names (const struct columns *columns, const struct table_evidence *evidence,
                     gboolean *chosen)
{
  guint32 found = 0, first = columns->count, end = 0;
  for (guint32 i = 0; i < columns->count; i++)
    if (repeats_header (columns, evidence, i))
      {
        chosen[i] = TRUE;
        first = MIN (first, i);
        end = i + 1;
        found++;
      }
  if (found < 2)
    {
      memset (chosen, 0, columns->count * sizeof *chosen);
      return 0;
    }
  while (first > 0 && evidence->column[first - 1].filled == 0)
    first--;
  while (end < columns->count && evidence->column[end].filled == 0)
    end++;
  for (guint32 i = first; i < end; i++)
    chosen[i] |= evidence->column[i].filled == 0 && looks_like_name (columns->column[i].name);
  /* "Other": the names that were written in. */
  if (end < columns->count && text_names_nobody (columns->column[end].name))
    chosen[end] = TRUE;
  return found;
}

static gboolean
header_is_no_choice (const char *header)
{
  return text_names_nobody (header) || header_offers_others (header);
}

/* Is the column one of the choices, or beside them, perhaps with "None of these" between? */
static gboolean
is_near_choice (const struct columns *columns, const gboolean *chosen, guint32 i)
{
  guint32 before = i, after = i;
  while (before > 0 && !chosen[before] && header_is_no_choice (columns->column[before].name))
    before--;
  while (after + 1 < columns->count && !chosen[after]
         && header_is_no_choice (columns->column[after].name))
    after++;
  return chosen[before] || chosen[after];
}

gboolean
take_choices (struct table_layout *layout, struct columns *columns,
              const struct table_evidence *evidence)
{
  struct respondent respondent = find_respondent (columns, evidence);
  if (respondent.column == NO_COLUMN)
    return FALSE;
  g_autofree gboolean *chosen = g_new0 (gboolean, columns->count);
  g_autoptr (GHashTable) names = names_of_respondents (evidence, &respondent);
  guint32 found = find_choices (columns, evidence, names, respondent.column, chosen);
  if (found == 0)
    found = find_repeated_names (columns, evidence, chosen);
  if (found == 0)
    return FALSE;
  guint32 date = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean dated = evidence_share (evidence, i, CONTENT_DAY) > 0.9
                       && !column_is_export_day (evidence, columns, i);
      if (dated && date == NO_COLUMN)
        date = i;
      columns->column[i].role = chosen[i] ? ROLE_TO : ROLE_NONE;
      if (header_offers_others (columns->column[i].name) && is_near_choice (columns, chosen, i))
        columns->column[i].role = ROLE_WITH;
    }
  if (date != NO_COLUMN)
    columns->column[date].role = ROLE_DATE;
  gboolean email = evidence_share (evidence, respondent.column, CONTENT_EMAIL) > 0.5;
  gboolean parts = respondent.last != NO_COLUMN;
  columns_set_role (columns, respondent.column,
                    parts   ? ROLE_FIRST_NAME
                    : email ? ROLE_EMAIL
                            : ROLE_NAME);
  if (parts)
    columns_set_role (columns, respondent.last, ROLE_LAST_NAME);
  layout->rules.unchosen = choice_answers_find_no (columns, evidence, chosen, &respondent);
  layout->rules.unclear_answers
    = layout->rules.unchosen == NULL
      && choice_answers_lack_no (columns, evidence, chosen, &respondent);
  layout->profile = profile_by_name ("choice-answers");
  return TRUE;
}
