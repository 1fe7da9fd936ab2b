/* Names that the user says are one person: the aliases of a contacts file, and
 * a file of rows "name, alias, alias ...".
 *
 * That file is small and plain, so it is read whole: comma, semicolon or tab,
 * quoted cells, blank lines and lines that start with # left out.  The first
 * name of a row is the one shown.  A header "name,alias ..." may say that other
 * columns are remarks, as in the table of names that may be one person. */
#include <string.h>
#include "pln/escape.h"
#include "network/identity/identity.h"

void
identity_add_contact_aliases (struct identity *identity)
{
  const struct log *log = identity->log;
  for (guint32 i = 0; i < log->n_contacts; i++)
    for (guint32 j = 0; j < log->contact[i].count; j++)
      {
        const struct attribute *attribute = &log->contact[i].attribute[j];
        guint32 one = identity_name_form (identity, log->contact[i].mention);
        if (attribute->key != ATTRIBUTE_ALIASES || one == NONE || attribute->value[0] == '\0')
          continue;
        guint32 other = identity_add_text (identity, attribute->value);
        identity->name_form[other].alias = TRUE;
        identity_link (identity, one, other);
      }
}

#define COLUMNS_MAX 64

struct alias_file
{
  const char *path;
  const char *at; /* what is still to read */
  guint line;
  char delimiter;
  gboolean has_header;
  guint64 remarks; /* bit of each column that holds no names */
};

static char
guess_delimiter (const char *text)
{
  static const char candidates[] = ",;\t";
  guint count[sizeof candidates] = { 0 }, best = 0;
  gboolean quoted = FALSE;
  for (; *text != '\0'; text++)
    {
      const char *found = strchr (candidates, *text);
      quoted ^= *text == '"';
      if (!quoted && found != NULL)
        count[found - candidates]++;
    }
  for (guint i = 1; i < sizeof candidates - 1; i++)
    if (count[i] > count[best])
      best = i;
  return candidates[best];
}

static gboolean
ends_line (char c)
{
  return c == '\0' || c == '\n' || c == '\r';
}

static void
pass_line_end (struct alias_file *file)
{
  if (file->at[0] == '\r' && file->at[1] == '\n')
    file->at++;
  if (*file->at != '\0')
    file->at++;
  file->line++;
}

static gboolean
read_quoted (struct alias_file *file, GString *cell, GError **error)
{
  guint opened = file->line;
  for (file->at++; *file->at != '\0'; file->at++)
    {
      if (*file->at == '"' && *++file->at != '"')
        return TRUE;
      file->line += *file->at == '\n';
      g_string_append_c (cell, *file->at);
    }
  return fail (error, PLN_ERROR_DATA,
               "%s, line %u: the quotation mark that opens a cell is never "
               "closed. Close it, or write it twice if it belongs to the name.",
               file->path, opened);
}

/* Reads one cell up to its delimiter or line end, blanks around it cut off. */
static gboolean
read_cell (struct alias_file *file, GString *cell, GError **error)
{
  g_string_truncate (cell, 0);
  while (*file->at == ' ')
    file->at++;
  if (*file->at == '"' && !read_quoted (file, cell, error))
    return FALSE;
  while (!ends_line (*file->at) && *file->at != file->delimiter)
    g_string_append_c (cell, *file->at++);
  g_strchomp (cell->str);
  g_string_truncate (cell, strlen (cell->str));
  g_string_erase (cell, 0, csv_skip_guard (cell->str) - cell->str);
  return TRUE;
}

static gboolean
is_title (const char *cell, const char *const *titles)
{
  g_autofree char *lower = g_ascii_strdown (cell, -1);
  for (; *titles != NULL; titles++)
    if (g_str_has_prefix (lower, *titles))
      return TRUE;
  return FALSE;
}

/* Passes over a header, if the first line is one. */
static gboolean
read_header (struct alias_file *file, GError **error)
{
  static const char *const names[] = { "name", NULL }, *const aliases[] = { "name", "alias", NULL };
  g_autoptr (GString) cell = g_string_new (NULL);
  const struct alias_file start = *file;

  for (guint column = 0;; column++, file->at++)
    {
      if (!read_cell (file, cell, error))
        return FALSE;
      if ((column == 0 && !is_title (cell->str, names))
          || (column == 1 && !is_title (cell->str, aliases)))
        break;
      if (column < COLUMNS_MAX
          && (!is_title (cell->str, aliases) || strchr (cell->str, '_') != NULL))
        file->remarks |= G_GUINT64_CONSTANT (1) << column;
      file->has_header = column > 0;
      if (ends_line (*file->at))
        break;
    }
  if (!file->has_header)
    *file = start;
  else
    pass_line_end (file);
  return TRUE;
}

/* Links the cells of one row to its first; filled: how many hold something. */
static gboolean
read_row (struct alias_file *file, struct identity *identity, guint *filled, GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  guint32 first = NONE;
  *filled = 0;
  for (guint column = 0;; column++, file->at++)
    {
      if (!read_cell (file, cell, error))
        return FALSE;
      if (cell->len > 0 && (column >= COLUMNS_MAX || (file->remarks >> column & 1) == 0))
        {
          guint32 name_form = identity_add_text (identity, cell->str);
          identity->name_form[name_form].alias = first != NONE;
          identity->name_form[name_form].chosen = first == NONE;
          if (first != NONE)
            identity_link (identity, first, name_form);
          first = MIN (first, name_form);
          (*filled)++;
        }
      if (ends_line (*file->at))
        return TRUE;
    }
}

static gboolean
read_rows (struct alias_file *file, struct identity *identity, GError **error)
{
  guint rows = 0, filled;
  if (!read_header (file, error))
    return FALSE;
  while (*file->at != '\0')
    {
      guint line = file->line;
      if (*file->at == '#')
        file->at += strcspn (file->at, "\r\n");
      else
        {
          if (!read_row (file, identity, &filled, error))
            return FALSE;
          if (filled == 1)
            return fail (error, PLN_ERROR_DATA,
                         "%s, line %u: there is one name only. A row of an "
                         "aliases file needs a name and at least one other spelling, as in "
                         "Ana Ruiz,Ana R.",
                         file->path, line);
          rows += filled > 1;
        }
      pass_line_end (file);
    }
  if (rows == 0)
    return fail (error, PLN_ERROR_DATA,
                 "%s: there are no aliases in it. Write one person a row: "
                 "the name to show, then the other spellings, as in Ana Ruiz,Ana R.",
                 file->path);
  return TRUE;
}

gboolean
identity_read_aliases (struct identity *identity, const char *path, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) cause = NULL;
  const char *bad;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &cause))
    return fail (error, PLN_ERROR_SYSTEM, "%s: the aliases file cannot be read (%s).", path,
                 cause->message);
  if (!g_utf8_validate (text, (gssize)length, &bad))
    {
      guint line = 1;
      for (const char *at = text; at < bad; at++)
        line += *at == '\n';
      return fail (error, PLN_ERROR_DATA,
                   "%s, line %u: the text is not UTF-8. Save the aliases "
                   "file as \"CSV UTF-8\".",
                   path, line);
    }
  const char *start = g_str_has_prefix (text, "\xef\xbb\xbf") ? text + 3 : text;
  struct alias_file file
    = { .path = path, .at = start, .line = 1, .delimiter = guess_delimiter (start) };
  return read_rows (&file, identity, error);
}

gboolean
identity_aliases_name_somebody (const struct identity *identity, guint32 first)
{
  g_autofree guint8 *used = g_new0 (guint8, MAX (identity->n, 1));
  for (guint32 i = 0; i < identity->n; i++)
    used[identity_root (identity, i)] |= identity->name_form[i].mention_counts > 0;
  for (guint32 i = first; i < identity->n; i++)
    if (used[identity_root (identity, i)])
      return TRUE;
  return FALSE;
}
