/* Escapes text for markup, tables and the shell. */
#include <string.h>
#include "pln/escape.h"
#include "pln/unicode.h"

void
xml_append_character (GString *out, gunichar character)
{
  switch (character)
    {
    case '&':
      g_string_append (out, "&amp;");
      break;
    case '<':
      g_string_append (out, "&lt;");
      break;
    case '>':
      g_string_append (out, "&gt;");
      break;
    case '"':
      g_string_append (out, "&quot;");
      break;
    case '\'':
      g_string_append (out, "&#39;");
      break;
    case '\t':
    case '\n':
    case '\r':
      g_string_append_printf (out, "&#%u;", character);
      break;
    default:
      if (character >= 0x20 && character != 0xfffe && character != 0xffff)
        g_string_append_unichar (out, character);
    }
}

void
xml_append (GString *out, const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    xml_append_character (out, g_utf8_get_char (text));
}

/* ASCII signs, and their full-width forms, which Excel runs too. */
static gboolean
starts_formula (gunichar c)
{
  switch (c)
    {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
      return TRUE;
    default:
      return FALSE;
    }
}

gboolean
runs_as_formula (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      if (starts_formula (c))
        return TRUE;
      if (!g_unichar_isspace (c))
        return FALSE;
    }
  return FALSE;
}

/* Where commas are decimal marks, spreadsheets take these as the ends of cells, inside quotes too. */
static gboolean
ends_cell_elsewhere (char c)
{
  return c == ';' || c == '\t';
}

const char *
csv_skip_guard (const char *text)
{
  return *text == '\'' && runs_as_formula (text + 1) ? text + 1 : text;
}

/* Inside a cell, a text that looks guarded gets another ', so that one can always be taken off. */
static gboolean
runs_behind_guards (const char *text)
{
  return runs_as_formula (text + strspn (text, "'"));
}

void
csv_remove_inner_guards (char *text)
{
  const char *from = text;
  char *to = text;
  while (*from != '\0')
    {
      *to++ = *from;
      if (ends_cell_elsewhere (*from++) && *from == '\'' && runs_behind_guards (from))
        from++;
    }
  *to = '\0';
}

char *
csv_clean (const char *text)
{
  char *clean = text_clean (text);
  csv_remove_inner_guards (clean);
  const char *own = csv_skip_guard (clean);
  memmove (clean, own, strlen (own) + 1);
  return clean;
}

static gboolean
needs_quotes (const char *text)
{
  gsize length = strlen (text);
  return strpbrk (text, ",\"\r\n") != NULL || text[0] == ' '
         || (length > 0 && text[length - 1] == ' ');
}

/* Every part that may become a cell of its own gets a guard where it would run. */
static void
append_guarded (GString *out, const char *text)
{
  if (runs_as_formula (text))
    g_string_append_c (out, '\'');
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *at);
      if (ends_cell_elsewhere (*at) && runs_behind_guards (at + 1))
        g_string_append_c (out, '\'');
    }
}

void
csv_append_quoted (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  append_guarded (out, text);
  g_string_append_c (out, '"');
}

void
csv_append (GString *out, const char *text)
{
  if (needs_quotes (text))
    csv_append_quoted (out, text);
  else
    append_guarded (out, text);
}

/* What a shell, or the history of one, replaces between double quotes. */
static gboolean
means_itself_in_quotes (const char *word)
{
  return strpbrk (word, "\"$`\\!") == NULL;
}

char *
shell_quote (const char *word)
{
  const gboolean plain = means_itself_in_quotes (word);
  GString *out = g_string_new (plain ? "\"" : "'");
  for (; *word != '\0'; word++)
    if (*word == '\'' && !plain)
      g_string_append (out, "'\\''");
    else
      g_string_append_c (out, g_ascii_iscntrl (*word) ? ' ' : *word);
  g_string_append_c (out, plain ? '"' : '\'');
  return g_string_free (out, FALSE);
}

static gboolean
is_plain (const char *word)
{
  if (*word == '\0' || *word == '-')
    return FALSE;
  while (g_ascii_isalnum (*word) || (*word != '\0' && strchr ("_-./", *word) != NULL))
    word++;
  return *word == '\0';
}

char *
shell_word (const char *word)
{
  return is_plain (word) ? g_strdup (word) : shell_quote (word);
}
