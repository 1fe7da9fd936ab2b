/* Every error names the option, the value, and what the option accepts. */
#include <stdio.h>
#include <string.h>
#include "cli/option_readers.h"
#include "cli/options.h"
#include "cli/did_you_mean.h"
#include "cli/typed_days.h"

static gboolean
refuse_word (const char *option, const char *text, const char *const *words, GError **error)
{
  g_autofree char *list = words_join (words, "or");
  const char *near = word_nearest (text, words);
  if (near != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "%s: unknown value \"%s\"; did you mean \"%s\"? it takes %s", option, text, near,
                 list);
  return fail (error, PLN_ERROR_USAGE, "%s: unknown value \"%s\"; use %s", option, text, list);
}

/* "Effective size" and "effective-size" are accepted for effective_size. */
static gboolean
words_are_alike (const char *one, const char *other)
{
  for (; *one != '\0' && *other != '\0'; one++, other++)
    {
      gboolean both_join = strchr (" -_", *one) != NULL && strchr (" -_", *other) != NULL;
      if (!both_join && g_ascii_tolower (*one) != g_ascii_tolower (*other))
        return FALSE;
    }
  return *one == *other;
}

static gboolean
choice_read (const struct option_row *row, const char *option, const char *text, int *value,
             GError **error)
{
  for (const struct option_choice *choice = row->choices; choice->word != NULL; choice++)
    if (words_are_alike (text, choice->word))
      {
        *value = choice->value;
        return TRUE;
      }
  g_autofree const char **words = option_words (row);
  return refuse_word (option, text, words, error);
}

static const char *
word_find (const char *const *words, const char *text)
{
  for (; *words != NULL; words++)
    if (words_are_alike (*words, text))
      return *words;
  return NULL;
}

/* The text, or each part of a list, as the row's words spell it (g_free); NULL and an
 * error if one is unknown. */
static char *
words_read (const struct option_row *row, const char *option, const char *text, GError **error)
{
  const char *const *known = row->words ();
  g_auto (GStrv) parts = g_strsplit (text, ",", row->comma_list ? -1 : 1);
  if (*parts == NULL)
    return refuse_word (option, "", known, error), NULL;
  GString *read = g_string_new (NULL);
  for (char **part = parts; *part != NULL; part++)
    {
      const char *word = word_find (known, g_strstrip (*part));
      if (word == NULL)
        {
          refuse_word (option, *part, known, error);
          g_string_free (read, TRUE);
          return NULL;
        }
      g_string_append_printf (read, "%s%s", read->len > 0 ? "," : "", word);
    }
  return g_string_free (read, FALSE);
}

static gboolean
number_read (const struct option_row *row, const char *option, const char *text, double *value,
             GError **error)
{
  if (number_parse (text, value) && *value >= row->minimum && *value <= row->maximum)
    return TRUE;
  g_autoptr (GString) max = g_string_new (NULL);
  number_append (max, row->maximum);
  return fail (error, PLN_ERROR_USAGE, "%s: \"%s\" is not a number from %g to %s", option, text,
               row->minimum, max->str);
}

static gboolean
count_read (const char *option, const char *text, int *count, GError **error)
{
  gint64 value;
  if (g_ascii_string_to_signed (text, 10, 1, G_MAXINT, &value, NULL))
    {
      *count = (int)value;
      return TRUE;
    }
  return fail (error, PLN_ERROR_USAGE, "%s: \"%s\" is not a whole number from 1", option, text);
}

gboolean
delimiter_read (const char *option, const char *text, gpointer field, GError **error)
{
  int *delimiter = field;
  if (strcmp (text, "tab") == 0 || strcmp (text, "\\t") == 0)
    *delimiter = '\t';
  else if (strcmp (text, "space") == 0)
    *delimiter = ' ';
  else if (strlen (text) == 1 && strchr ("\"\n\r", text[0]) == NULL)
    *delimiter = (unsigned char)text[0];
  else
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\" cannot stand between cells; use one character, such as \";\", "
                 "or tab or space",
                 option, text);
  return TRUE;
}

gboolean
half_life_read (const char *option, const char *text, gpointer field, GError **error)
{
  double *days = field;
  if (strcmp (text, "auto") == 0)
    *days = -1;
  else if (strcmp (text, "none") == 0)
    *days = 0;
  else if (!number_parse (text, days) || *days < 0.01 || *days > 1e6)
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\" is not a number of days; use a number from 0.01, none or auto", option,
                 text);
  return TRUE;
}

gboolean
labels_read (const char *option, const char *text, gpointer field, GError **error)
{
  guint32 *labels = field;
  double number = 0;
  if (strcmp (text, "all") == 0)
    *labels = LABELS_ALL;
  else if (strcmp (text, "none") == 0)
    *labels = LABELS_NONE;
  else if (number_parse (text, &number) && number >= 0 && number <= 1e9)
    *labels = (guint32)number;
  else
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\" is not a number of names; use a number from 0, all or none", option,
                 text);
  return TRUE;
}

/* Paper lies on its long side; at 96 pixels per inch, --dpi 300 makes it ready to print. */
static const struct
{
  const char *name;
  struct page_size size;
} named_size[] = {
  { "A4", { .width = 1123, .height = 794 } },
  { "A3", { .width = 1587, .height = 1123 } },
  { "letter", { .width = 1056, .height = 816 } },
  { "16:9", { .width = 1600, .height = 900 } },
};

gboolean
page_size_read (const char *option, const char *text, gpointer field, GError **error)
{
  struct page_size *size = field;
  int width = 0, height = 0, used = 0;
  if (strcmp (text, "auto") == 0)
    {
      size->grows = TRUE;
      return TRUE;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (named_size); i++)
    if (g_ascii_strcasecmp (text, named_size[i].name) == 0)
      {
        *size = named_size[i].size;
        return TRUE;
      }
  if (sscanf (text, "%6dx%6d%n", &width, &height, &used) != 2 || text[used] != '\0')
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\" is not a page size; use width x height in pixels, "
                 "such as 1600x1200, or A4, A3, letter, 16:9 or auto",
                 option, text);
  if (width < 200 || height < 200)
    return fail (error, PLN_ERROR_USAGE, "%s: \"%s\" is too small for a map; use 200x200 or more",
                 option, text);
  size->width = width;
  size->height = height;
  return TRUE;
}

static gboolean
text_read (const struct option_row *row, const char *option, const char *text, char **field,
           GError **error)
{
  char *read = row->words != NULL ? words_read (row, option, text, error) : g_strdup (text);
  if (read == NULL)
    return FALSE;
  g_free (*field);
  *field = read;
  return TRUE;
}

static void
list_add (char ***list, const char *text)
{
  guint count = *list != NULL ? g_strv_length (*list) : 0;
  *list = g_renew (char *, *list, count + 2);
  (*list)[count] = g_strdup (text);
  (*list)[count + 1] = NULL;
}

/* File names may be any bytes; other values must be UTF-8, because they are compared with UTF-8 or
 * written as UTF-8. */
static gboolean
is_utf8 (const struct option_row *row, const char *option, const char *text, GError **error)
{
  return row->type == OPTION_FILE || row->type == OPTION_FILES || g_utf8_validate (text, -1, NULL)
         || fail (error, PLN_ERROR_USAGE,
                  "%s: \"%s\" is not UTF-8 text; type it in a UTF-8 terminal", option, text);
}

/* "FILE=WORD". */
static gboolean
file_choice_read (const struct option_row *row, const char *option, const char *text, gpointer list,
                  GError **error)
{
  int value;
  if (!choice_read (row, option, strrchr (text, '=') + 1, &value, error))
    return FALSE;
  list_add (list, text);
  return TRUE;
}

gboolean
option_value_read (const struct option_row *row, const char *text, gpointer options, GError **error)
{
  gpointer field = (char *)options + row->field;
  g_autofree char *option = g_strconcat ("--", row->name, NULL);
  if (text != NULL && !is_utf8 (row, option, text, error))
    return FALSE;
  switch (row->type)
    {
    case OPTION_FLAG:
      *(gboolean *)field = TRUE;
      return TRUE;
    case OPTION_COUNT:
      return count_read (option, text, field, error);
    case OPTION_NUMBER:
      return number_read (row, option, text, field, error);
    case OPTION_CHOICE:
      if (row->of_files != 0 && strchr (text, '=') != NULL)
        return file_choice_read (row, option, text, (char *)options + row->of_files, error);
      return choice_read (row, option, text, field, error);
    case OPTION_DATE:
      return typed_days_check (option, text, error) && text_read (row, option, text, field, error);
    case OPTION_OTHER:
      return row->read (option, text, field, error);
    case OPTION_TEXT:
    case OPTION_FILE:
      return text_read (row, option, text, field, error);
    default:
      list_add (field, text);
      return TRUE;
    }
}
