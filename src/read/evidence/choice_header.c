/* Headers of surveys that hold a question and one of the people who may be chosen: LimeSurvey's
 * "Q2[SQ001]. Question? [Ana Ruiz]", REDCap's "Question? (choice=Ana Ruiz)", Kobo's and ODK's
 * "group/question/Ana Ruiz", "Question: Ana Ruiz", "Question? - Ana Ruiz", Alchemer's
 * "Ana Ruiz:Question?". */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/choice_header.h"
#include "read/people/inverted_marks.h"
#include "read/vocabulary/concepts.h"

/* The option in the brackets at the end, behind "choice=" if there is such a word; NULL: none. */
static const char *
option_in_brackets (const char *header, const char *end, struct choice_header *choice)
{
  char opening = end[-1] == ']' ? '[' : end[-1] == ')' ? '(' : '\0';
  const char *open = opening != '\0' ? strrchr (header, opening) : NULL;
  if (open == NULL || open == header)
    return NULL;
  const char *equals = memchr (open, '=', (gsize)(end - open));
  choice->question_bytes = (gsize)(open - header);
  choice->plain = opening == '(' && equals == NULL;
  return equals != NULL ? equals + 1 : open + 1;
}

/* The option behind the last of the marks that may stand between it and its question. */
static const char *
option_behind_mark (const char *header, struct choice_header *choice)
{
  static const char *const marks[] = { "/", ": ", " - ", " – ", " — ", " >> ", " | ", "? " };
  const char *start = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const char *at = g_strrstr (header, marks[i]);
      gsize length = strlen (marks[i]);
      if (at == NULL || at == header || at[length] == '\0' || at + length <= start
          || (i == 0 && strstr (header, "//") != NULL))
        continue;
      start = at + length;
      choice->question_bytes = (gsize)(at - header);
      choice->plain = i > 0;
    }
  return start;
}

/* "Ana Ruiz:Who do you ask?": the length of the option before the question; 0: none. */
static gsize
option_before_question (const char *header, const char *end, struct choice_header *choice)
{
  const char *colon = strchr (header, ':');
  if (colon == NULL || colon == header || end - colon < 3 || end[-1] != '?'
      || memchr (header, '?', (gsize)(colon - header)) != NULL)
    return 0;
  choice->question_at = (gsize)(colon + 1 - header);
  choice->question_bytes = (gsize)(end - colon - 1);
  choice->plain = TRUE;
  return (gsize)(colon - header);
}

gboolean
choice_header_parse (const char *header, struct choice_header *choice)
{
  const char *end = header + strlen (header);
  while (end > header && g_ascii_isspace (end[-1]))
    end--;
  *choice = (struct choice_header){ .option = NULL };
  gsize before = end > header ? option_before_question (header, end, choice) : 0;
  const char *start = before > 0     ? header
                      : end > header ? option_in_brackets (header, end, choice)
                                     : NULL;
  if (before > 0)
    end = header + before;
  else if (start != NULL)
    end--;
  else
    start = option_behind_mark (header, choice);
  if (start == NULL || start >= end)
    return FALSE;
  choice->option = g_strstrip (g_strndup (start, (gsize)(end - start)));
  for (char *at = choice->option; strchr (choice->option, ' ') == NULL && *at != '\0'; at++)
    if (*at == '_' && at > choice->option && at[1] != '\0')
      *at = ' ';
  return TRUE;
}

void
choice_header_clear (struct choice_header *choice)
{
  g_clear_pointer (&choice->option, g_free);
}

gboolean
option_offers_others (const char *option)
{
  g_autofree char *alone = g_strndup (option, strcspn (option, "(:,;[?"));
  g_autofree char *folded = header_fold (text_behind_inverted_mark (alone));
  return text_means (WORDS_OTHER_CHOICE, folded);
}
