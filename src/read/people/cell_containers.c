/* Parses lists and objects that programs print.  One pass, which keeps one level of
 * objects: values of nested objects count for the outermost one. */
#include <string.h>
#include "pln/text.h"
#include "read/people/calendar_guests.h"
#include "read/people/cell_containers.h"
#include "read/vocabulary/concepts.h"

enum
{
  DEEPEST = 8,
  LONGEST_TYPE = 16 /* "frozenset" */
};

struct object /* a person written as an object */
{
  GString *name, *email, *answer;
};

struct reader
{
  const char *at;
  GPtrArray *items;
  gboolean quoted; /* at least one value was quoted */
  guint bare;      /* number of unquoted values, without null */
};

static void
skip_blanks (struct reader *reader)
{
  while (g_ascii_isspace (*reader->at))
    reader->at++;
}

static gboolean
is_quote (char c)
{
  return c == '"' || c == '\'';
}

/* Reads a quoted text and removes its escapes; FALSE if the quote is not closed. */
static gboolean
read_quoted (struct reader *reader, GString *text)
{
  char quote = *reader->at++;
  for (; *reader->at != '\0' && *reader->at != quote; reader->at++)
    {
      if (*reader->at != '\\' || reader->at[1] == '\0')
        {
          g_string_append_c (text, *reader->at);
          continue;
        }
      reader->at++;
      gboolean code = *reader->at == 'u' && strspn (reader->at + 1, "0123456789abcdefABCDEF") >= 4;
      if (code)
        {
          g_autofree char *digits = g_strndup (reader->at + 1, 4);
          gunichar c = (gunichar)g_ascii_strtoull (digits, NULL, 16);
          g_string_append_unichar (text, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
          reader->at += 4;
        }
      else
        g_string_append_c (text, *reader->at == 'n' ? ' ' : *reader->at);
    }
  if (*reader->at != quote)
    return FALSE;
  reader->at++;
  return TRUE;
}

/* Reads an unquoted word, up to a comma or a closing bracket. */
static gboolean
read_bare (struct reader *reader, GString *text)
{
  gsize length = strcspn (reader->at, ",]})[{(:\"");
  g_string_append_len (text, reader->at, (gssize)length);
  reader->at += length;
  while (text->len > 0 && g_ascii_isspace (text->str[text->len - 1]))
    g_string_truncate (text, text->len - 1);
  return text->len > 0;
}

static gboolean
is_nothing (const char *text)
{
  return strcmp (text, "None") == 0 || strcmp (text, "null") == 0 || strcmp (text, "NULL") == 0
         || strcmp (text, "nan") == 0 || strcmp (text, "NaN") == 0;
}

static GString *
part_of_key (struct object *object, const char *key)
{
  g_autofree char *folded = header_fold (key);
  return text_means (WORDS_NAME_KEY, folded)     ? object->name
         : text_means (WORDS_EMAIL_KEY, folded)  ? object->email
         : text_means (WORDS_ANSWER_KEY, folded) ? object->answer
                                                 : NULL;
}

static void
add_object (struct reader *reader, const struct object *object)
{
  gboolean address = strchr (object->email->str, '@') != NULL;
  if (object->name->len == 0 && !address)
    return;
  GString *text = g_string_new (object->name->str);
  if (address)
    g_string_append_printf (text, text->len > 0 ? " <%s>" : "%s", object->email->str);
  if (object->answer->len > 0)
    g_string_append_printf (text, " (%s)", object->answer->str);
  g_ptr_array_add (reader->items, g_string_free (text, FALSE));
}

static gboolean read_value (struct reader *reader, struct object *object, const char *key,
                            guint depth);

/* Reads "key": value, ... }, quoted or not. */
static gboolean
read_members (struct reader *reader, struct object *object, guint depth)
{
  for (;;)
    {
      g_autoptr (GString) key = g_string_new (NULL);
      skip_blanks (reader);
      if (*reader->at == '}')
        return reader->at++, TRUE;
      if (!(is_quote (*reader->at) ? read_quoted (reader, key) : read_bare (reader, key)))
        return FALSE;
      skip_blanks (reader);
      if (*reader->at++ != ':' || !read_value (reader, object, key->str, depth))
        return FALSE;
      skip_blanks (reader);
      if (*reader->at == ',')
        reader->at++;
      else if (*reader->at != '}')
        return FALSE;
    }
}

/* TRUE if the brace opens an object, not a set. */
static gboolean
opens_object (const char *brace)
{
  const char *at = brace + 1;
  while (g_ascii_isspace (*at))
    at++;
  if (!is_quote (*at))
    return FALSE;
  char quote = *at++;
  while (*at != '\0' && *at != quote)
    at += *at == '\\' && at[1] != '\0' ? 2 : 1;
  at += *at != '\0';
  while (g_ascii_isspace (*at))
    at++;
  return *at == ':';
}

static gboolean
read_object (struct reader *reader, struct object *outer, guint depth)
{
  reader->at++;
  reader->quoted = TRUE;
  if (outer != NULL)
    return read_members (reader, outer, depth);
  struct object object = { g_string_new (NULL), g_string_new (NULL), g_string_new (NULL) };
  gboolean good = read_members (reader, &object, depth);
  if (good)
    add_object (reader, &object);
  g_string_free (object.name, TRUE);
  g_string_free (object.email, TRUE);
  g_string_free (object.answer, TRUE);
  return good;
}

/* Reads the values in brackets, separated by commas, or by blanks if all are quoted. */
static gboolean
read_list (struct reader *reader, struct object *object, const char *key, guint depth)
{
  char close = *reader->at == '[' ? ']' : *reader->at == '{' ? '}' : ')';
  reader->at++;
  for (;;)
    {
      skip_blanks (reader);
      if (*reader->at == close)
        return reader->at++, TRUE;
      if (!read_value (reader, object, key, depth))
        return FALSE;
      skip_blanks (reader);
      if (*reader->at == ',')
        reader->at++;
      else if (*reader->at != close && !is_quote (*reader->at))
        return FALSE;
    }
}

/* "frozenset" before a bracket. */
static gsize
type_length (const char *at)
{
  gsize length = 0;
  while (g_ascii_isalpha (at[length]) || (length > 0 && (at[length] == '_' || at[length] == '.')))
    length++;
  return length > 0 && length <= LONGEST_TYPE && at[length] == '(' ? length : 0;
}

static void
take_text (struct reader *reader, struct object *object, const char *key, const char *text)
{
  if (is_nothing (text) || *text == '\0')
    return;
  GString *part = object != NULL ? part_of_key (object, key) : NULL;
  if (object == NULL)
    g_ptr_array_add (reader->items, g_strdup (text));
  else if (part != NULL && part->len == 0)
    g_string_append (part, text);
}

static gboolean
read_value (struct reader *reader, struct object *object, const char *key, guint depth)
{
  g_autoptr (GString) text = g_string_new (NULL);
  skip_blanks (reader);
  if (depth > DEEPEST)
    return FALSE;
  if (*reader->at == '{' && opens_object (reader->at))
    return read_object (reader, object, depth + 1);
  if (*reader->at == '[' || *reader->at == '{' || *reader->at == '(')
    return read_list (reader, object, key, depth + 1);
  if (is_quote (*reader->at))
    {
      reader->quoted = TRUE;
      if (!read_quoted (reader, text))
        return FALSE;
    }
  else
    {
      if (!read_bare (reader, text))
        return FALSE;
      reader->bare += !is_nothing (text->str);
    }
  take_text (reader, object, key, text->str);
  return TRUE;
}

/* "[deleted]" and "(Ana, Ben)" are not lists: without quotes, a list is either a database
 * array, "{a,b}", or has several values. */
static gboolean
may_be_bare (const char *cell, const struct reader *reader)
{
  if (!reader->quoted && reader->bare == 0)
    return TRUE; /* "[]" */
  if (reader->quoted)
    return reader->bare == 0 || *cell == '{' || strchr (cell, '{') != NULL;
  return *cell == '{' || (*cell == '[' && reader->bare > 1);
}

static gboolean
read_container (const char *cell, GPtrArray *items)
{
  struct reader reader = { .at = cell, .items = items };
  gsize type = type_length (cell);
  if (type > 0)
    reader.at += type;
  else if (strncmp (cell, "[[", 2) == 0 && strchr (cell, '"') == NULL
           && strchr (cell, '\'') == NULL)
    return FALSE; /* a link of a note-taking program */
  const char *open = reader.at;
  gboolean good = read_value (&reader, NULL, "", 0);
  skip_blanks (&reader);
  if (type > 0 && reader.bare > 0)
    return FALSE;
  return good && *reader.at == '\0' && may_be_bare (open, &reader);
}

/* Reads "CN=Ana Ruiz" from "CN=Ana Ruiz,OU=Staff,DC=example", up to an unescaped comma. */
static void
add_directory_name (const char *name, GPtrArray *items)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (const char *at = strchr (name, '=') + 1; *at != '\0' && *at != ',' && *at != '+'; at++)
    {
      if (*at != '\\' || at[1] == '\0')
        {
          g_string_append_c (text, *at);
          continue;
        }
      at++;
      if (g_ascii_isxdigit (at[0]) && g_ascii_isxdigit (at[1]))
        {
          g_string_append_c (
            text, (char)(g_ascii_xdigit_value (at[0]) * 16 + g_ascii_xdigit_value (at[1])));
          at++;
        }
      else
        g_string_append_c (text, *at);
    }
  g_strstrip (text->str);
  if (*text->str != '\0' && g_utf8_validate (text->str, -1, NULL))
    g_ptr_array_add (items, g_strdup (text->str));
}

static gboolean
starts_directory_name (const char *text)
{
  return g_ascii_strncasecmp (text, "cn=", 3) == 0 || g_ascii_strncasecmp (text, "uid=", 4) == 0;
}

static gboolean
read_directory_names (const char *cell, GPtrArray *items)
{
  g_autoptr (GString) one = g_string_new (NULL);
  if (!starts_directory_name (cell))
    return FALSE;
  for (const char *at = cell;; at++)
    {
      gboolean end = *at == '\0' || ((*at == ';' || *at == '|' || *at == '\n') && at[-1] != '\\');
      if (!end)
        {
          g_string_append_c (one, *at);
          continue;
        }
      g_strstrip (one->str);
      one->len = strlen (one->str);
      if (starts_directory_name (one->str))
        add_directory_name (one->str, items);
      else if (one->len > 0)
        g_ptr_array_add (items, g_strdup (one->str));
      g_string_truncate (one, 0);
      if (*at == '\0')
        return TRUE;
    }
}

/* A vCard name: family;given;middle;title;degrees.  In a list of five people no part would
 * be empty. */
static gboolean
read_vcard_name (const char *cell, GPtrArray *items)
{
  static const guint order[] = { 3, 1, 2, 0 };
  g_auto (GStrv) part = g_strsplit (cell, ";", -1);
  if (g_strv_length (part) != 5 || *g_strstrip (part[0]) == '\0' || *g_strstrip (part[1]) == '\0')
    return FALSE;
  guint empty = 0;
  for (guint i = 2; i < 5; i++)
    empty += *g_strstrip (part[i]) == '\0';
  gboolean two = strchr (part[0], ' ') != NULL && strchr (part[1], ' ') != NULL;
  if (empty == 0 || two || strpbrk (cell, "@,|<") != NULL
      || (*part[3] != '\0' && !is_person_title (part[3], strlen (part[3]))))
    return FALSE;
  GString *name = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (*part[order[i]] != '\0')
      g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", part[order[i]]);
  if (*part[4] != '\0')
    g_string_append_printf (name, ", %s", part[4]);
  g_ptr_array_add (items, g_string_free (name, FALSE));
  return TRUE;
}

static gboolean
read_any (const char *cell, GPtrArray *items)
{
  gsize length = strlen (cell);
  char last = length > 0 ? cell[length - 1] : '\0';
  if (*cell == '[' || *cell == '{' || *cell == '(')
    return (last == ']' || last == '}' || last == ')') && read_container (cell, items);
  if (last == ')' && type_length (cell) > 0)
    return read_container (cell, items);
  if (strchr (cell, ':') != NULL && calendar_guests_read (cell, items))
    return TRUE;
  if (*cell == 'C' || *cell == 'c' || *cell == 'U' || *cell == 'u')
    if (read_directory_names (cell, items))
      return TRUE;
  const char *mark = strchr (cell, ';');
  return mark != NULL && strstr (mark, ";;") != NULL && read_vcard_name (cell, items);
}

gboolean
cell_container_items (const char *cell, GPtrArray *items)
{
  guint before = items->len;
  while (g_ascii_isspace (*cell))
    cell++;
  g_autofree char *trimmed = NULL;
  gsize length = strlen (cell);
  if (length > 0 && g_ascii_isspace (cell[length - 1]))
    cell = trimmed = g_strchomp (g_strdup (cell));
  if (read_any (cell, items))
    return TRUE;
  g_ptr_array_set_size (items, (gint)before);
  return FALSE;
}

gboolean
cell_is_vcard_name (const char *cell)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  return strstr (cell, ";;") != NULL && read_vcard_name (cell, items);
}

char *
cell_container_to_list (const char *cell)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  if (!cell_container_items (cell, items))
    return NULL;
  g_ptr_array_add (items, NULL);
  return g_strjoinv ("; ", (char **)items->pdata);
}
