/* A mail's header is ASCII: a name in other letters is written as the name of a charset, the way its
 * bytes are written, and these bytes. Blanks between two such words are not part of the text, and some
 * programs cut a character in two, so that the bytes of neighbours are joined before they are read. */
#include <string.h>
#include <glib.h>
#include "read/input/encoded_words.h"

enum
{
  CHARSET_LONGEST = 40
};

struct encoded_word
{
  char charset[CHARSET_LONGEST + 1];
  char encoding;          /* 'Q' or 'B' */
  const char *text, *end; /* what is encoded */
  const char *behind;
};

gboolean
may_hold_encoded_word (const char *text, gsize length)
{
  if (length == 0)
    return FALSE; /* text may be NULL */
  const char *end = text + length, *at = text;
  while ((at = memchr (at, '=', (gsize)(end - at))) != NULL && ++at < end)
    if (*at == '?')
      return TRUE;
  return FALSE;
}

/* The encoded word that starts at text. */
static gboolean
word_read (const char *text, struct encoded_word *word)
{
  if (text[0] != '=' || text[1] != '?')
    return FALSE;
  const char *charset = text + 2;
  gsize length = strcspn (charset, "? \t"), name = strcspn (charset, "?* \t");
  const char *kind = charset + length;
  if (name == 0 || name > CHARSET_LONGEST || kind[0] != '?' || kind[1] == '\0' || kind[2] != '?')
    return FALSE;
  memcpy (word->charset, charset, name);
  word->charset[name] = '\0';
  word->encoding = g_ascii_toupper (kind[1]);
  word->text = kind + 3;
  word->end = word->text + strcspn (word->text, "?");
  word->behind = word->end + 2;
  return (word->encoding == 'Q' || word->encoding == 'B') && word->end[0] == '?'
         && word->end[1] == '=';
}

static void
append_quoted_bytes (GString *bytes, const struct encoded_word *word)
{
  for (const char *at = word->text; at < word->end; at++)
    if (*at == '=' && g_ascii_isxdigit (at[1]) && g_ascii_isxdigit (at[2]))
      {
        g_string_append_c (
          bytes, (char)(g_ascii_xdigit_value (at[1]) * 16 + g_ascii_xdigit_value (at[2])));
        at += 2;
      }
    else
      g_string_append_c (bytes, *at == '_' ? ' ' : *at);
}

static void
append_bytes (GString *bytes, const struct encoded_word *word)
{
  if (word->encoding == 'Q')
    {
      append_quoted_bytes (bytes, word);
      return;
    }
  g_autofree char *text = g_strndup (word->text, (gsize)(word->end - word->text));
  gsize length;
  g_autofree guchar *decoded = g_base64_decode (text, &length);
  g_string_append_len (bytes, (const char *)decoded, (gssize)length);
}

/* The text of the encoded words side by side at *at, which is moved behind them; NULL: none stand there,
 * or their bytes are not text of their charset. */
static char *
take_words (const char **at)
{
  struct encoded_word word, next;
  if (!word_read (*at, &word))
    return NULL;
  g_autoptr (GString) bytes = g_string_new (NULL);
  append_bytes (bytes, &word);
  const char *behind = word.behind;
  for (const char *blanks = behind + strspn (behind, " \t\r\n");
       word_read (blanks, &next) && g_ascii_strcasecmp (next.charset, word.charset) == 0;
       blanks = behind + strspn (behind, " \t\r\n"))
    {
      append_bytes (bytes, &next);
      behind = next.behind;
    }
  gsize length;
  char *text
    = g_convert (bytes->str, (gssize)bytes->len, "UTF-8", word.charset, NULL, &length, NULL);
  for (gsize i = 0; text != NULL && i < length; i++)
    if (g_ascii_iscntrl (text[i]))
      text[i] = ' ';
  if (text != NULL)
    *at = behind;
  return text;
}

/* A name before its address is quoted if it holds what parts people in a list. */
static void
append_phrase (GString *out, const char *text, const char *behind)
{
  gboolean named = behind[strspn (behind, " \t")] == '<';
  const char *quote
    = named && strpbrk (text, ",;") != NULL && strchr (text, '"') == NULL ? "\"" : "";
  g_string_append_printf (out, "%s%s%s", quote, text, quote);
}

char *
encoded_words_decode (const char *text, gsize length)
{
  if (!may_hold_encoded_word (text, length))
    return NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean found = FALSE, before = FALSE; /* an encoded word stands before the blanks */
  for (const char *at = text; *at != '\0';)
    {
      gsize blanks = before ? strspn (at, " \t\r\n") : 0;
      const char *start = at + blanks;
      g_autofree char *plain = take_words (&start);
      before = plain != NULL;
      found |= before;
      if (plain != NULL)
        append_phrase (out, plain, start);
      else
        {
          start = at + MAX (blanks, 1);
          start += strcspn (start, "=");
          g_string_append_len (out, at, (gssize)(start - at));
        }
      at = start;
    }
  return found ? g_strdup (out->str) : NULL;
}
