/* text_span.h - a part of a cell. */
#ifndef READ_TEXT_SPAN_H
#define READ_TEXT_SPAN_H

#include <string.h>
#include <glib.h>

struct text_span
{
  const char *text;
  gsize length;
};

static inline struct text_span
span_trimmed (const char *from, const char *to)
{
  while (from < to && g_ascii_isspace (*from))
    from++;
  while (from < to && g_ascii_isspace (to[-1]))
    to--;
  return (struct text_span){ from, (gsize)(to - from) };
}

static inline gboolean
span_contains (struct text_span piece, char c)
{
  return memchr (piece.text, c, piece.length) != NULL;
}

/* What is outside of brackets and quotes. */
struct nesting
{
  guint depth;
  gboolean quoted;
};

/* Takes the next byte; TRUE if it is an ordinary one outside. */
static inline gboolean
nesting_is_outside (struct nesting *nesting, char c)
{
  if (c == '"')
    nesting->quoted = !nesting->quoted;
  else if (nesting->quoted)
    return FALSE;
  else if (c == '(' || c == '<' || c == '[')
    nesting->depth++;
  else if ((c == ')' || c == '>' || c == ']') && nesting->depth > 0)
    nesting->depth--;
  else
    return nesting->depth == 0;
  return FALSE;
}

/* The next c outside, or `to`. */
static inline const char *
span_find_outside (const char *from, const char *to, char c)
{
  struct nesting nesting = { 0, FALSE };
  for (const char *at = from; at < to; at++)
    if (nesting_is_outside (&nesting, *at) && *at == c)
      return at;
  return to;
}

/* Words outside of brackets, counted byte by byte. */
struct word_count
{
  guint words, depth;
  gboolean in_word;
};

static inline void
word_count_add (struct word_count *count, char c)
{
  count->depth += c == '(' || c == '<';
  gboolean is_part = count->depth == 0 && !g_ascii_isspace (c);
  count->words += is_part && !count->in_word;
  count->in_word = is_part;
  count->depth -= (c == ')' || c == '>') && count->depth > 0;
}

static inline guint
span_count_words (struct text_span piece)
{
  struct word_count count = { 0, 0, FALSE };
  for (gsize i = 0; i < piece.length; i++)
    word_count_add (&count, piece.text[i]);
  return count.words;
}

#endif
