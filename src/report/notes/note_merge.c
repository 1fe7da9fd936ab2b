/* A note that pln and a person write together: pln's part stands between two marks, and nothing
 * outside of them is touched. */
#include <string.h>
#include "pln/notes.h"

/* Marks are known by their beginnings, so that later versions may word the rest differently. */
#define BEGINS "<!-- pln writes from here"
#define ENDS "<!-- pln writes up to here"

static const char begin_mark[]
  = BEGINS " on, and writes it again each time; write your own text above or below: it stays -->";
static const char end_mark[] = ENDS " -->";

struct marks
{
  const char *begin, *end; /* of what pln wrote, with its marks; NULL: no mark */
  guint begins, ends;
  gboolean are_pair;
};

/* After "-->", if that stands in the same line: a person may go on writing there. */
static const char *
mark_end (const char *mark)
{
  const char *rest = mark + strlen (ENDS);
  const char *close = g_strstr_len (rest, (gssize)strcspn (rest, "\r\n"), "-->");
  return close != NULL ? close + strlen ("-->") : rest;
}

static struct marks
marks_find (const char *note)
{
  struct marks marks = { NULL, NULL, 0, 0, FALSE };
  for (const char *at = note; (at = strstr (at, BEGINS)) != NULL; at += strlen (BEGINS))
    {
      marks.begin = at;
      marks.begins++;
    }
  for (const char *at = note; (at = strstr (at, ENDS)) != NULL; at += strlen (ENDS))
    {
      marks.end = mark_end (at);
      marks.ends++;
    }
  marks.are_pair = marks.begins == 1 && marks.ends == 1 && marks.begin < marks.end;
  return marks;
}

static gboolean
marks_check (const struct marks *marks, const char *path, GError **error)
{
  if ((marks->begins == 0 && marks->ends == 0) || marks->are_pair)
    return TRUE;
  if (marks->begins + marks->ends > 1)
    return fail (error, PLN_ERROR_DATA,
                 "%s: the marks \"" BEGINS " ...\" and \"" ENDS
                 " ...\" must be there once each, in "
                 "this order; remove what is there twice",
                 path);
  gboolean ends = marks->ends == 1;
  return fail (error, PLN_ERROR_DATA,
               "%s: the mark \"%s ...\" is missing, so pln cannot tell which text is yours; put it "
               "%s what pln wrote, or remove that and the mark \"%s ...\"",
               path, ends ? BEGINS : ENDS, ends ? "above" : "under", ends ? ENDS : BEGINS);
}

/* The end of lines in the note: that of its first line. */
static const char *
newline_of (const char *note)
{
  const char *end = strchr (note, '\n');
  return end != NULL && end > note && end[-1] == '\r' ? "\r\n" : "\n";
}

static void
lines_append (GString *out, const char *text, const char *newline)
{
  while (*text != '\0')
    {
      gsize length = strcspn (text, "\n");
      g_string_append_len (out, text, (gssize)length);
      g_string_append (out, newline);
      text += length + (text[length] == '\n');
    }
}

/* A blank line between a person's own text and what is put below. */
static void
blank_line_append (GString *out, const char *newline)
{
  if (out->len == 0)
    return;
  if (out->str[out->len - 1] != '\n')
    g_string_append (out, newline);
  if (!g_str_has_suffix (out->str, "\n\n") && !g_str_has_suffix (out->str, "\n\r\n"))
    g_string_append (out, newline);
}

char *
note_merge (const char *path, const char *old, gsize length, const char *part, GError **error)
{
  if (old != NULL && !g_utf8_validate_len (old, length, NULL))
    {
      fail (error, PLN_ERROR_DATA,
            "%s: this note is not text in UTF-8; save it as UTF-8, or move it elsewhere", path);
      return NULL;
    }
  g_autofree char *note = g_strndup (old != NULL ? old : "", length);
  const struct marks marks = marks_find (note);
  const char *newline = newline_of (note);
  if (!marks_check (&marks, path, error))
    return NULL;
  GString *out = g_string_new_len (note, marks.are_pair ? marks.begin - note : (gssize)length);
  if (!marks.are_pair)
    blank_line_append (out, newline);
  lines_append (out, begin_mark, newline);
  lines_append (out, part, newline);
  g_string_append (out, end_mark);
  g_string_append (out, marks.are_pair && *marks.end != '\0' ? marks.end : newline);
  return g_string_free (out, FALSE);
}
