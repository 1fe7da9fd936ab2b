/* One question with a column for each person who may be chosen: LimeSurvey's "Q2[SQ001]. Question?
 * [Ana Ruiz]", Forms' "Question? [Ana Ruiz]", Kobo's and ODK's "group/question/Ana Ruiz". */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/sniff/survey_questions.h"
#include "read/understand/header_terms.h"
#include "read/understand/shape_choices.h"

enum
{
  ANSWERS_MOST = 12 /* maximum number of different answers to one question */
};

/* Finds the start of the option: "[Ana Ruiz]" at the end, or the text after the last slash. */
gsize
header_of_choice (const char *header, char **option)
{
  gsize length = strlen (header);
  const char *open = strrchr (header, '['), *slash = strrchr (header, '/');
  const char *start = NULL, *end = header + length;
  while (end > header && g_ascii_isspace (end[-1]))
    end--;
  if (open != NULL && open > header && end[-1] == ']')
    {
      start = open + 1;
      end--;
    }
  else if (slash != NULL && slash > header && slash[1] != '\0' && strstr (header, "//") == NULL)
    start = slash + 1;
  *option = NULL;
  if (start == NULL || end <= start)
    return 0;
  char *name = g_strndup (start, (gsize)(end - start));
  for (char *at = name; strchr (name, ' ') == NULL && *at != '\0'; at++)
    if (*at == '_' && at > name && at[1] != '\0')
      *at = ' ';
  *option = name;
  return (gsize)(start - 1 - header);
}

/* Skips the code that LimeSurvey writes first: "Q2[SQ001]. ". */
static const char *
question_behind_code (const char *header)
{
  const char *stop = strstr (header, "]. ");
  return stop != NULL && stop - header < 24 ? stop + 3 : header;
}

static gboolean
share_question (const char *one, const char *other)
{
  g_autofree char *a = NULL, *b = NULL;
  gsize first = header_of_choice (one, &a), second = header_of_choice (other, &b);
  if (first == 0 || second == 0)
    return FALSE;
  g_autofree char *x = g_strndup (one, first), *y = g_strndup (other, second);
  return strcmp (question_behind_code (x), question_behind_code (y)) == 0;
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

static gboolean
answers (const struct table_evidence *evidence, guint32 naming, const char *option)
{
  const GArray *rows = evidence->layout->row;
  g_autofree char *wanted = header_fold (option);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line < evidence->layout->first_line || *sample_cell (row, naming) == '\0')
        continue;
      g_autofree char *name = header_fold (sample_cell (row, naming));
      if (strcmp (name, wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Interviewers who fill in the form for others, and devices. */
static gboolean
names_enumerator (const char *split)
{
  static const char *const parts[]
    = { "enumerator", "interviewer", "submitt",   "device", "surveyor",
        "collector",  "encuestador", "enqueteur", NULL };
  for (const char *const *part = parts; *part != NULL; part++)
    if (strstr (split, *part) != NULL)
      return TRUE;
  return FALSE;
}

/* Finds the column of the respondent. */
static guint32
find_respondent (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
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
      int score
        = role_of_question (folded) == ROLE_FROM ? 4
          : header_matches (
              "name|full name|respondent|respondent name|participant|respondent id|your name|nom|nombre|naam|nome|"
              "teilnehmer|befragter|befragte|encuestado|repondant|respondente|rispondente|student|pupil|who are you",
              split)
            ? 3
          : role_of_header (name) == ROLE_NAME ? 2
          : email                              ? 1
                                               : 0;
      if (score > best)
        best = score, found = i;
    }
  return found;
}

/* Number of columns, starting with first, that share its question; 0 if their options are not
 * people. */
static guint32
count_choices (const struct columns *columns, const struct table_evidence *evidence, guint32 first,
               guint32 naming)
{
  guint32 n = 0, people = 0;
  for (guint32 i = first; i < columns->count; i++, n++)
    {
      g_autofree char *option = NULL;
      if (i > first && !share_question (columns->column[first].name, columns->column[i].name))
        break;
      if (header_of_choice (columns->column[i].name, &option) == 0
          || evidence->column[i].distinct > ANSWERS_MOST)
        return 0;
      people += answers (evidence, naming, option) || looks_like_name (option);
    }
  return n >= 2 && people * 2 >= n ? n : 0;
}

gboolean
take_choices (struct table_layout *layout, struct columns *columns,
              const struct table_evidence *evidence)
{
  guint32 naming = find_respondent (columns, evidence), found = 0;
  if (naming == NO_COLUMN)
    return FALSE;
  g_autofree gboolean *chosen = g_new0 (gboolean, columns->count);
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint32 n = i == naming ? 0 : count_choices (columns, evidence, i, naming);
      for (guint32 k = i; k < i + n; k++)
        chosen[k] = TRUE;
      found += n;
      i += n > 0 ? n - 1 : 0;
    }
  if (found == 0)
    return FALSE;
  guint32 date = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean dated = evidence_share (evidence, i, CONTENT_DAY) > 0.9;
      if (dated && date == NO_COLUMN)
        date = i;
      columns->column[i].role = chosen[i] ? ROLE_TO : ROLE_NONE;
    }
  if (date != NO_COLUMN)
    columns->column[date].role = ROLE_DATE;
  gboolean email = evidence_share (evidence, naming, CONTENT_EMAIL) > 0.5;
  columns_set_role (columns, naming, email ? ROLE_EMAIL : ROLE_NAME);
  layout->profile = profile_by_name ("choice-answers");
  return TRUE;
}
