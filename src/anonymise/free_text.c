/* Decides which texts are shown.
 *
 * A text is on the list if enough people share it, in any case and accents, and if it identifies
 * nobody. All others get a number of their kind. The order of new numbers is that of keyed hashes, so
 * that "topic 1" is not the first in the alphabet. */
#include <string.h>
#include "pln/base.h"
#include "pln/string_pool.h"
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "anonymise/free_text.h"

enum
{
  HOLDERS_MOST = 8 /* more people than any rule asks for */
};

static const struct
{
  const char *name, *kind; /* of the column, and of the texts in it */
} columns[N_TEXT_COLUMNS] = {
  [TEXT_TOPIC] = { "topic", "topic" },       [TEXT_EVENT] = { "event", "event" },
  [TEXT_CHANNEL] = { "channel", "channel" }, [TEXT_FIELD] = { "field", "field" },
  [TEXT_PLACE] = { "place", "place" },       [TEXT_TAGS] = { "tags", "topic" },
  [TEXT_CIRCLE] = { "circle", "circle" },    [TEXT_ORG] = { "org", "organisation" },
  [TEXT_ROLE] = { "role", "role" },          [TEXT_NOTE] = { "note", "note" },
};

/* The first people who have a text. */
struct holders
{
  guint32 person[HOLDERS_MOST];
  guint32 count;
  gboolean open; /* one of them agreed to be named */
};

struct text_list
{
  struct string_pool spelling;
  struct string_pool folded; /* the same texts whatever their case and accents */
  GArray *folded_of;         /* guint32, of each spelling */
  GArray *holders;           /* struct holders, of each folded text */
  GPtrArray *shown;          /* of each spelling, once settled */
  GPtrArray *shared;         /* the same if enough people share it, else NULL */
  GPtrArray *kept;           /* spellings that are shown only because the column is kept */
};

struct free_text
{
  struct keyfile *keyfile;
  struct identifiers *identifiers;
  guint32 keep, shared_by;
  struct text_list list[N_TEXT_COLUMNS];
};

const char *const *
text_column_names (void)
{
  static const char *names[N_TEXT_COLUMNS + 1];
  for (guint i = 0; i < N_TEXT_COLUMNS; i++)
    names[i] = columns[i].name;
  return names;
}

gboolean
text_columns_parse (const char *list, guint32 *set, GError **error)
{
  g_auto (GStrv) name = g_strsplit (list, ",", -1);
  g_autofree char *known = g_strjoinv (", ", (char **)text_column_names ());
  *set = 0;
  for (char **at = name; *at != NULL; at++)
    {
      guint column = 0;
      g_strstrip (*at);
      while (column < N_TEXT_COLUMNS && g_ascii_strcasecmp (columns[column].name, *at) != 0)
        column++;
      if (column == N_TEXT_COLUMNS)
        return fail (error, PLN_ERROR_USAGE, "--keep: \"%s\" is not a column of text; it can be %s",
                     *at, known);
      *set |= 1u << column;
    }
  return TRUE;
}

static void
text_list_init (struct text_list *list)
{
  string_pool_init (&list->spelling);
  string_pool_init (&list->folded);
  list->folded_of = g_array_new (FALSE, FALSE, sizeof (guint32));
  list->holders = g_array_new (FALSE, FALSE, sizeof (struct holders));
  list->shown = g_ptr_array_new ();
  list->shared = g_ptr_array_new ();
  list->kept = g_ptr_array_new ();
}

static void
text_list_clear (struct text_list *list)
{
  string_pool_clear (&list->spelling);
  string_pool_clear (&list->folded);
  g_array_unref (list->folded_of);
  g_array_unref (list->holders);
  g_ptr_array_unref (list->shown);
  g_ptr_array_unref (list->shared);
  g_ptr_array_unref (list->kept);
}

struct free_text *
free_text_new (struct keyfile *keyfile, struct identifiers *identifiers, guint32 keep,
               guint32 shared_by)
{
  struct free_text *texts = g_new0 (struct free_text, 1);
  texts->keyfile = keyfile;
  texts->identifiers = identifiers;
  texts->keep = keep;
  texts->shared_by = MIN (shared_by, HOLDERS_MOST);
  for (guint i = 0; i < N_TEXT_COLUMNS; i++)
    text_list_init (&texts->list[i]);
  return texts;
}

void
free_text_free (struct free_text *texts)
{
  for (guint i = 0; i < N_TEXT_COLUMNS; i++)
    text_list_clear (&texts->list[i]);
  g_free (texts);
}

static guint32
spelling_add (struct text_list *list, const char *text)
{
  guint32 known = list->spelling.count;
  guint32 spelling = string_pool_intern (&list->spelling, text, strlen (text));
  if (spelling < known)
    return spelling;
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  guint32 number = string_pool_intern (&list->folded, folded->str, folded->len);
  if (number == list->holders->len)
    {
      const struct holders nobody = { .count = 0 };
      g_array_append_val (list->holders, nobody);
    }
  g_array_append_val (list->folded_of, number);
  return spelling;
}

static void
holders_add (struct holders *holders, guint32 person)
{
  for (guint32 i = 0; i < holders->count; i++)
    if (holders->person[i] == person)
      return;
  if (holders->count < HOLDERS_MOST)
    holders->person[holders->count++] = person;
}

static struct holders *
holders_of (const struct text_list *list, guint32 spelling)
{
  guint32 folded = g_array_index (list->folded_of, guint32, spelling);
  return &g_array_index (list->holders, struct holders, folded);
}

void
free_text_see (struct free_text *texts, enum text_column column, const char *text, guint32 person)
{
  struct text_list *list = &texts->list[column];
  if (text == NULL || *text == '\0')
    return;
  guint32 spelling = spelling_add (list, text);
  if (person != NONE)
    holders_add (holders_of (list, spelling), person);
}

void
free_text_open (struct free_text *texts, enum text_column column, const char *text)
{
  struct text_list *list = &texts->list[column];
  if (text != NULL && *text != '\0')
    holders_of (list, spelling_add (list, text))->open = TRUE;
}

/* "coffee", "Zoom": a word of the language, not of this log. */
static gboolean
is_plain_channel (enum text_column column, const char *text)
{
  gboolean online;
  if (column != TEXT_CHANNEL)
    return FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isalpha (g_utf8_get_char (at)))
      return FALSE;
  return channel_kind_of (text, &online) != CHANNEL_OTHER;
}

static gboolean
is_shared (const struct free_text *texts, enum text_column column, guint32 spelling)
{
  const struct text_list *list = &texts->list[column];
  const char *text = list->spelling.text[spelling];
  return is_plain_channel (column, text)
         || (holders_of (list, spelling)->count >= texts->shared_by
             && !text_identifies_someone (texts->identifiers, text));
}

static gboolean
is_opened (const struct free_text *texts, enum text_column column, guint32 spelling)
{
  const struct text_list *list = &texts->list[column];
  return holders_of (list, spelling)->open
         && !text_holds_name (texts->identifiers, list->spelling.text[spelling]);
}

/* Organisations, roles and notes are left out, so they need no number. */
static gboolean
is_numbered (enum text_column column)
{
  return column < TEXT_ORG;
}

struct new_text
{
  enum text_column column;
  guint32 spelling;
  const char *text;
  char *digest;
};

static void
new_text_clear (gpointer text)
{
  g_free (((struct new_text *)text)->digest);
}

static gint
compare_new_texts (gconstpointer a, gconstpointer b)
{
  const struct new_text *x = a, *y = b;
  int order = strcmp (x->digest, y->digest);
  return order != 0 ? order : strcmp (x->text, y->text);
}

/* Sets what is shown of all texts of the column that are on the list or kept, and collects the
 * others. */
static void
column_settle (struct free_text *texts, enum text_column column, GArray *hidden)
{
  struct text_list *list = &texts->list[column];
  gboolean keep = (texts->keep & 1u << column) != 0;
  g_ptr_array_set_size (list->shown, (gint)list->spelling.count);
  g_ptr_array_set_size (list->shared, (gint)list->spelling.count);
  for (guint32 i = 0; i < list->spelling.count; i++)
    {
      const char *text = list->spelling.text[i];
      gboolean shared = is_shared (texts, column, i);
      gboolean listed = shared || is_opened (texts, column, i);
      list->shared->pdata[i] = shared && is_numbered (column) ? (gpointer)text : NULL;
      list->shown->pdata[i] = listed || keep ? (gpointer)text : NULL;
      if (keep && !listed)
        g_ptr_array_add (list->kept, (gpointer)text);
      if (keep || listed)
        continue;
      g_autofree char *keyed = g_strconcat (columns[column].kind, "\t", text, NULL);
      struct new_text one = { column, i, text, keyfile_digest (texts->keyfile, keyed) };
      g_array_append_val (hidden, one);
    }
}

void
free_text_settle (struct free_text *texts)
{
  g_autoptr (GArray) hidden = g_array_new (FALSE, FALSE, sizeof (struct new_text));
  g_array_set_clear_func (hidden, new_text_clear);
  for (guint column = 0; column < N_TEXT_COLUMNS; column++)
    column_settle (texts, column, hidden);
  g_array_sort (hidden, compare_new_texts);
  for (guint i = 0; i < hidden->len; i++)
    {
      const struct new_text *one = &g_array_index (hidden, struct new_text, i);
      if (is_numbered (one->column))
        texts->list[one->column].shown->pdata[one->spelling]
          = (gpointer)free_text_hide (texts, one->column, one->text);
    }
}

static guint32
spelling_find (const struct text_list *list, const char *text)
{
  struct cell cell = cell_of_text (text), *one = &cell;
  string_pool_find (&list->spelling, &one, 1);
  return cell.word;
}

const char *
free_text_shown (const struct free_text *texts, enum text_column column, const char *text)
{
  const struct text_list *list = &texts->list[column];
  guint32 spelling = spelling_find (list, text);
  return spelling == NO_WORD ? NULL : list->shown->pdata[spelling];
}

const char *
free_text_shared (const struct free_text *texts, enum text_column column, const char *text)
{
  const struct text_list *list = &texts->list[column];
  guint32 spelling = spelling_find (list, text);
  return spelling == NO_WORD ? NULL : list->shared->pdata[spelling];
}

const char *
free_text_hide (struct free_text *texts, enum text_column column, const char *text)
{
  return keyfile_text_add (texts->keyfile, columns[column].kind, text);
}

GPtrArray *
free_text_kept (const struct free_text *texts, enum text_column column)
{
  GPtrArray *kept = texts->list[column].kept;
  if (kept->len == 0)
    return NULL;
  g_ptr_array_sort (kept, compare_strings);
  return g_ptr_array_ref (kept);
}
