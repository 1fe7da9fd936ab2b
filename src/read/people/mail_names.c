/* Archives of mailing lists hide addresses, and put names behind them. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "read/people/mail_names.h"
#include "read/people/presence_words.h"

/* A sign written as a word, or as a word in brackets, with or without blanks around it. */
struct hidden_sign
{
  const char *end;    /* behind it and its blanks */
  gboolean bracketed; /* otherwise it is also an ordinary word */
};

static gboolean
sign_read (const char *at, const char *const *words, struct hidden_sign *sign)
{
  const char *word = at + strspn (at, " ");
  char open = *word, close = open == '(' ? ')' : open == '[' ? ']' : open == '{' ? '}' : 0;
  word += close != 0;
  word += close != 0 ? strspn (word, " ") : 0;
  if (close == 0 && word == at)
    return FALSE;
  for (; *words != NULL; words++)
    {
      gsize length = strlen (*words);
      const char *end = word + length;
      if (g_ascii_strncasecmp (word, *words, length) != 0)
        continue;
      end += close != 0 ? strspn (end, " ") : 0;
      if (close != 0 ? *end != close : *end != ' ')
        continue;
      end += close != 0;
      *sign = (struct hidden_sign){ end + strspn (end, " "), close != 0 };
      return TRUE;
    }
  return FALSE;
}

static gsize
label_length (const char *at)
{
  gsize length = 0;
  while (g_ascii_isalnum (at[length]) || at[length] == '-' || at[length] == '_')
    length++;
  return length;
}

/* Appends the host that starts here and returns its end; NULL: at least two labels and letters at
 * the end make a host. */
static const char *
host_read (const char *at, GString *out)
{
  static const char *const dots[] = { "dot", "punkt", "point", "punto", "ponto", "punt", NULL };
  guint labels = 0;
  gsize length;
  gboolean letters = FALSE;
  for (; (length = label_length (at)) > 0; labels++)
    {
      struct hidden_sign dot;
      letters = length >= 2 && strcspn (at, "0123456789") >= length;
      g_string_append_len (out, at, (gssize)length);
      at += length;
      if (*at == '.' && label_length (at + 1) > 0)
        at++;
      else if (sign_read (at, dots, &dot) && label_length (dot.end) > 0)
        at = dot.end;
      else
        break;
      g_string_append_c (out, '.');
    }
  return labels > 0 && letters ? at : NULL;
}

/* Length of the mailbox that ends before `at`, where a name or a separator may stand before it;
 * `alone`: only a bracket or separator may. */
static gsize
mailbox_length (const char *text, const char *at, gboolean alone)
{
  const char *start = at;
  while (start > text && (g_ascii_isalnum (start[-1]) || strchr ("._+-", start[-1]) != NULL))
    start--;
  const char *before = start;
  while (alone && before > text && before[-1] == ' ')
    before--;
  gboolean free = start == text || strchr ("<([,; ", start[-1]) != NULL;
  gboolean first = before == text || strchr ("<([,;", before[-1]) != NULL;
  return free && (!alone || first) ? (gsize)(at - start) : 0;
}

char *
mail_unhide_addresses (const char *text)
{
  static const char *const ats[] = { "at", "arroba", "chez", "chiocciola", "apenstaartje", NULL };
  g_autoptr (GString) out = NULL;
  const char *copied = text;
  if (strchr (text, '.') == NULL && strpbrk (text, " ([{") == NULL)
    return NULL;
  for (const char *at = text; *at != '\0'; at++)
    {
      struct hidden_sign sign;
      if (strchr (" ([{", *at) == NULL || (at > text && at[-1] == ' ')
          || !sign_read (at, ats, &sign) || mailbox_length (text, at, !sign.bracketed) == 0)
        continue;
      g_autoptr (GString) host = g_string_new (NULL);
      const char *end = host_read (sign.end, host);
      if (end == NULL || (*end != '\0' && strchr (">)], ;", *end) == NULL))
        continue;
      out = out == NULL ? g_string_new (NULL) : out;
      g_string_append_len (out, copied, at - copied);
      g_string_append_printf (out, "@%s", host->str);
      copied = end;
      at = end - 1;
    }
  if (out == NULL)
    return NULL;
  g_string_append (out, copied);
  return g_strdup (out->str);
}

/* "ana@guild.example (Ana Ruiz)": the name is a remark behind the address. */
static char *
name_behind_address (const char *text)
{
  gsize length = strcspn (text, " "), whole = strlen (text);
  const char *remark = text + length + (text[length] == ' ');
  g_autofree char *email = email_normalise (text, length);
  if (email == NULL || *remark != '(' || text[whole - 1] != ')' || strchr (remark, '@') != NULL
      || !g_unichar_isalpha (g_utf8_get_char (remark + 1)) || strchr (remark + 1, '(') != NULL)
    return NULL;
  g_autofree char *name = g_strndup (remark + 1, (gsize)(text + whole - remark) - 2);
  if (presence_of_text (name) != PRESENCE_UNKNOWN || is_attendee_mark (name, strlen (name)))
    return NULL;
  return g_strdup_printf ("%s <%s>", name, email);
}

/* "Ana Ruiz via Guild <guild@lists.example>": the list sends what she wrote. */
static char *
name_before_list (const char *text)
{
  static const char *const ways[] = { " via ", " (via ",
                                      " \xC3\xBC"
                                      "ber ",
                                      " tramite ", NULL };
  gsize length = strlen (text);
  const char *open = strrchr (text, '<');
  if (open == NULL || text[length - 1] != '>' || strchr (open, '@') == NULL)
    return NULL;
  for (const char *const *way = ways; *way != NULL; way++)
    {
      const char *at = g_strstr_len (text, open - text, *way);
      if (at != NULL && at > text)
        return g_strndup (text, (gsize)(at - text));
    }
  return NULL;
}

char *
mail_name_first (const char *text)
{
  if (strchr (text, '@') == NULL)
    return NULL;
  char *name = name_behind_address (text);
  return name != NULL ? name : name_before_list (text);
}

gboolean
text_looks_like_email (const char *text)
{
  const char *at = strchr (text, '@');
  return at != NULL && at != text && strchr (at, '.') != NULL && strpbrk (text, " ,;") == NULL;
}
