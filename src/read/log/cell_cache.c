/* Caches what cells mean: who they name, which channel, which topics. */
#include <string.h>
#include "pln/unicode.h"
#include "read/log/mentions_of_files.h"
#include "read/log/log_builder.h"
#include "read/input/html_entities.h"
#include "read/people/list_notations.h"
#include "read/people/people_cell.h"
#include "read/log/topic_sets.h"

#define AT(array, type, i) (&g_array_index (array, type, i))
#define LIST 0x80000000u /* set together with the number of a list of people */

static void
memo_init (struct memo *memo)
{
  for (guint loose = 0; loose < 2; loose++)
    memo->of_word[loose] = g_array_new (FALSE, FALSE, sizeof (guint32));
}

static void
memo_clear (struct memo *memo)
{
  for (guint loose = 0; loose < 2; loose++)
    g_array_unref (memo->of_word[loose]);
}

static void
memo_grow (GArray *values, guint32 word)
{
  guint old = values->len;
  g_array_set_size (values, word + 1);
  memset (AT (values, guint32, old), 0xff, (values->len - old) * sizeof (guint32));
}

/* The array and the index in it that store the meaning of this cell; the element is NONE
 * if the text is new. */
static GArray *
memo_of_cell (struct builder *b, const struct memo *memo, const struct cell *cell, guint32 *word)
{
  gboolean loose = cell->word == NO_WORD;
  GArray *values = memo->of_word[loose];
  *word = loose ? string_pool_intern (&b->loose_cells, cell->text, cell->length) : cell->word;
  if (*word >= values->len)
    memo_grow (values, *word);
  return values;
}

void
builder_cells_init (struct builder *b)
{
  for (guint i = 0; i < N_PEOPLE_MARKS; i++)
    {
      memo_init (&b->people[i]);
      memo_init (&b->person[i]);
    }
  memo_init (&b->channel);
  for (guint codes = 0; codes < 2; codes++)
    memo_init (&b->topics_of_cell[codes]);
  string_pool_init (&b->cells);
  string_pool_init (&b->loose_cells);
  b->people_list = g_array_new (FALSE, FALSE, sizeof (struct people_list));
  b->people_of_lists = g_array_new (FALSE, FALSE, sizeof (guint32));
}

void
builder_cells_clear (struct builder *b)
{
  for (guint i = 0; i < N_PEOPLE_MARKS; i++)
    {
      memo_clear (&b->people[i]);
      memo_clear (&b->person[i]);
    }
  memo_clear (&b->channel);
  for (guint codes = 0; codes < 2; codes++)
    memo_clear (&b->topics_of_cell[codes]);
  string_pool_clear (&b->cells);
  string_pool_clear (&b->loose_cells);
  g_array_unref (b->people_list);
  g_array_unref (b->people_of_lists);
}

char *
builder_decode (struct builder *b, const char *text)
{
  char *plain = (b->people_marks & PEOPLE_CODES) != 0 ? entities_decode (text) : NULL;
  b->coded_texts += plain != NULL;
  return plain;
}

/* Codes like -1 and 99 in a file in which people have names. */
static gboolean
is_number_code (const char *name)
{
  return name != NULL && *name != '\0' && strspn (name, "-0123456789.") == strlen (name);
}

/* The mention of one person, or NONE: nobody. */
static guint32
person_of_text (struct builder *b, const char *text, guint marks)
{
  struct person_text person;
  guint32 mention = NONE;
  person_text_parse_marked (text, marks, &person);
  b->unsure_names += person.unsure;
  gboolean is_code = (marks & PEOPLE_NO_NUMBERS) != 0 && is_number_code (person.name);
  gboolean is_somebody = person.name != NULL || person.email != NULL || person.profile != NULL;
  if (!person.absent && !person.unsure && !is_code && is_somebody)
    mention = builder_mention (b, person.name, person.email, person.profile, 0);
  person_text_clear (&person);
  return mention;
}

/* One of several people in a cell: other cells name them again, in other company. */
static guint32
person_of_list (struct builder *b, const char *text, guint marks)
{
  const struct cell cell = cell_of_text (text);
  guint32 word;
  GArray *values = memo_of_cell (b, &b->person[marks], &cell, &word);
  guint32 *value = AT (values, guint32, word);
  if (*value == NONE)
    *value = person_of_text (b, text, marks);
  return *value;
}

/* The cell's only mention, or LIST with the number of a list. */
static guint32
people_of_text (struct builder *b, const char *cell, guint marks)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) listed = NULL; /* mentions, if there are several */
  struct people_list list = { .first = b->people_of_lists->len };

  g_autofree char *plain = builder_decode (b, cell);
  cell = plain != NULL ? plain : cell;
  /* Braces of BibTeX hold the name of a body. */
  gboolean bodies = builder_file_has (b, b->file, FILE_LISTS_AUTHORS);
  if (bodies && text_is_braced_name (cell))
    g_ptr_array_add (texts, g_strdup (cell));
  else
    people_cell_split (cell, marks, texts);
  if (texts->len > 1)
    listed = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = texts->pdata[i];
      guint32 mention
        = listed == NULL ? person_of_text (b, text, marks) : person_of_list (b, text, marks);
      if (mention == NONE)
        continue;
      if (bodies && text_is_braced_name (text))
        builder_mark_thing (b, mention);
      if (listed == NULL || g_hash_table_add (listed, GUINT_TO_POINTER (mention)))
        g_array_append_val (b->people_of_lists, mention);
    }
  list.count = b->people_of_lists->len - list.first;
  if (list.count == 1)
    {
      guint32 mention = *AT (b->people_of_lists, guint32, list.first);
      g_array_set_size (b->people_of_lists, list.first);
      return mention;
    }
  g_array_append_val (b->people_list, list);
  return LIST | (b->people_list->len - 1);
}

struct people
builder_people (struct builder *b, const struct cell *cell, gboolean comma_splits)
{
  /* Most cells name one person and mean the same with and without splitting at commas. */
  gboolean comma = comma_splits && memchr (cell->text, ',', cell->length) != NULL;
  guint32 word;
  guint marks = b->people_marks | (comma ? PEOPLE_COMMA : 0);
  GArray *values = memo_of_cell (b, &b->people[marks], cell, &word);
  guint32 *value = AT (values, guint32, word);

  if (*value == NONE)
    *value = people_of_text (b, cell->text, marks);
  if ((*value & LIST) == 0)
    return (struct people){ value, 1 };
  const struct people_list *list = AT (b->people_list, struct people_list, *value & ~LIST);
  if (list->count == 0)
    return (struct people){ NULL, 0 };
  return (struct people){ AT (b->people_of_lists, guint32, list->first), list->count };
}

guint32
builder_channel (struct builder *b, const struct cell *cell)
{
  guint32 word;
  GArray *values = memo_of_cell (b, &b->channel, cell, &word);
  guint32 *value = AT (values, guint32, word);

  if (*value == NONE)
    {
      g_autofree char *clean = text_clean (cell->text);
      g_autofree char *lower = g_utf8_strdown (clean, -1);
      *value = string_pool_intern (&b->channels, lower, strlen (lower));
      builder_keep_spelling (b, b->channel_text, *value, clean);
    }
  return *value;
}

/* "AW: [guild] Budget" is about the budget: what mail programs and lists put before a subject says nothing of
 * it. */
static const char *
behind_mail_marks (const char *subject)
{
  static const char *const marks[]
    = { "re:", "fw:", "fwd:", "aw:", "wg:", "antw:", "rv:", "tr:", "sv:", NULL };
  for (gboolean found = TRUE; found;)
    {
      found = FALSE;
      for (const char *const *mark = marks; *mark != NULL && !found; mark++)
        if (g_ascii_strncasecmp (subject, *mark, strlen (*mark)) == 0)
          {
            subject += strlen (*mark);
            found = TRUE;
          }
      const char *end = *subject == '[' ? strstr (subject, "] ") : NULL;
      subject = end != NULL ? end + 2 : subject;
      subject += strspn (subject, " ");
    }
  return subject;
}

static guint32
topics_of_text (struct builder *b, const char *cell)
{
  g_autofree char *plain = builder_decode (b, cell);
  g_auto (GStrv) parts = g_strsplit_set (plain != NULL ? plain : cell, ";|\n", -1);
  g_autoptr (GArray) topics = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (char **part = parts; *part != NULL; part++)
    {
      g_autofree char *text = text_clean (*part);
      const char *subject = behind_mail_marks (text);
      if (*subject == '\0')
        continue;
      guint32 topic = builder_topic_number (b, subject);
      g_array_append_val (topics, topic);
    }
  return builder_topic_set (b, (guint32 *)(gpointer)topics->data, topics->len);
}

guint32
builder_topics (struct builder *b, const struct cell *cell)
{
  guint32 word;
  gboolean codes = (b->people_marks & PEOPLE_CODES) != 0;
  GArray *values = memo_of_cell (b, &b->topics_of_cell[codes], cell, &word);
  guint32 *value = AT (values, guint32, word);

  if (*value == NONE)
    *value = topics_of_text (b, cell->text);
  return *value;
}
