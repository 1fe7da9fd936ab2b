/* inverted_marks.h - the signs that open Spanish questions. */
#ifndef READ_INVERTED_MARKS_H
#define READ_INVERTED_MARKS_H

#include <string.h>
#include <glib.h>

#define INVERTED_QUESTION_MARK "\xC2\xBF"

/* The text behind an inverted question mark that it begins with. */
static inline const char *
text_behind_inverted_mark (const char *text)
{
  return text
         + (g_str_has_prefix (text, INVERTED_QUESTION_MARK) ? strlen (INVERTED_QUESTION_MARK) : 0);
}

#endif
