/* Common beginnings of event names. The names are sorted by their words, so those that begin alike are
 * neighbours; an interval of neighbours that share more words than those around it is a series.
 *
 *   words shared with the next
 *   guild | evening              1  \
 *   guild | reading | circle | 1 3  /  \   "Guild reading circle"
 *   guild | reading | circle | 2 0     /   "Guild"
 *   sunday | jazz                      "Guild reading" is not a series: it has the same events as a
 *                                      longer beginning
 *
 * Words at the end that say nothing alone (articles, prepositions, numbers) are left out. */
#include <stdlib.h>
#include <string.h>
#include "measure/clusters/event_series.h"
#include "pln/base.h"

#define LETTERS_LEAST 3 /* of a beginning */

struct titled
{
  guint32 event;
  char **word, **folded;
  guint words;
};

static const char little_words[]
  = " the a an of for in on at with and to from by no nr part "
    "der die das des dem den ein eine für im am zum zur bei mit und von vom zu teil "
    "le la les un une du des de et pour en avec au aux à chez partie "
    "el los las unos unas del y con para por al parte o os as um uma da do dos das e com em "
    "il lo gli i di della dei delle per nel al tra het een van voor met op bij te deel ";

static int
compare_titles (const void *a, const void *b)
{
  const struct titled *x = a, *y = b;
  for (guint i = 0; i < MIN (x->words, y->words); i++)
    {
      int order = strcmp (x->folded[i], y->folded[i]);
      if (order != 0)
        return order;
    }
  if (x->words != y->words)
    return x->words < y->words ? -1 : 1;
  for (guint i = 0; i < x->words; i++)
    {
      int order = strcmp (x->word[i], y->word[i]);
      if (order != 0)
        return order;
    }
  return 0;
}

static guint
words_shared (const struct titled *x, const struct titled *y)
{
  guint shared = 0;
  while (shared < MIN (x->words, y->words) && strcmp (x->folded[shared], y->folded[shared]) == 0)
    shared++;
  return shared;
}

static struct titled
title_split (const char *name, guint32 event)
{
  struct titled titled = { .event = event };
  g_auto (GStrv) part = g_strsplit_set (name, " \t", -1);
  guint count = g_strv_length (part);
  titled.word = g_new0 (char *, count + 1);
  titled.folded = g_new0 (char *, count + 1);
  for (guint i = 0; i < count; i++)
    if (*part[i] != '\0')
      {
        titled.word[titled.words] = g_strdup (part[i]);
        titled.folded[titled.words++] = g_utf8_casefold (part[i], -1);
      }
  return titled;
}

/* Numbers, marks and little words. */
static gboolean
says_nothing_alone (const char *folded)
{
  g_autofree char *between = g_strconcat (" ", folded, " ", NULL);
  gboolean letters = FALSE, digits = FALSE;
  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      letters = letters || g_unichar_isalpha (g_utf8_get_char (at));
      digits = digits || g_unichar_isdigit (g_utf8_get_char (at));
    }
  return !letters || (digits && strlen (folded) <= 4) || strstr (little_words, between) != NULL;
}

/* How many of the words make a name. */
static guint
words_that_name (const struct titled *titled, guint words)
{
  while (words > 0 && says_nothing_alone (titled->folded[words - 1]))
    words--;
  return words;
}

/* The first words, as written, without marks at the end; NULL if hardly anything is left. */
static char *
beginning_text (const struct titled *titled, guint words)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint letters = 0;
  for (guint i = 0; i < words; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", titled->word[i]);
  while (text->len > 0 && strchr (":;,.-|/(", text->str[text->len - 1]) != NULL)
    g_string_truncate (text, text->len - 1);
  for (const char *at = text->str; *at != '\0'; at = g_utf8_next_char (at))
    letters += g_unichar_isalpha (g_utf8_get_char (at)) != 0;
  return letters < LETTERS_LEAST ? NULL : g_strdup (text->str);
}

struct interval
{
  guint words;
  guint32 from;
};

struct series_search
{
  const struct titled *title;
  GPtrArray *name;   /* of series */
  GHashTable *known; /* the same: number of the series of a name, plus 1 */
  GArray *open;      /* struct interval, each inside the one before */
  GArray *event;     /* guint32 pairs: event, series */
};

/* The number of the series of this name, which it takes. */
static guint32
series_of_name (struct series_search *finding, char *name)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (finding->known, name));
  if (number > 0)
    {
      g_free (name);
      return number - 1;
    }
  g_ptr_array_add (finding->name, name);
  g_hash_table_insert (finding->known, name, GUINT_TO_POINTER (finding->name->len));
  return finding->name->len - 1;
}

static void
pair_add (struct series_search *finding, guint32 event, guint32 series)
{
  const guint32 pair[2] = { event, series };
  g_array_append_vals (finding->event, pair, 2);
}

static guint
words_open (const struct series_search *finding)
{
  return finding->open->len > 0
           ? g_array_index (finding->open, struct interval, finding->open->len - 1).words
           : 0;
}

/* A series of the titles from .. end - 1, unless the interval around it, with `outer` words, is as
 * good. */
static void
series_add (struct series_search *finding, const struct interval *one, guint32 end, guint outer)
{
  const struct titled *first = &finding->title[one->from];
  guint words = words_that_name (first, one->words);
  char *text = words > outer ? beginning_text (first, words) : NULL;
  if (text == NULL)
    return;
  guint32 series = series_of_name (finding, text);
  for (guint32 i = one->from; i < end; i++)
    pair_add (finding, finding->title[i].event, series);
}

/* Intervals of a sorted list, by the words that neighbours share: one is open as long as the
 * following titles share as many. */
static void
intervals_find (struct series_search *finding, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    {
      guint shared = i + 1 < n ? words_shared (&finding->title[i], &finding->title[i + 1]) : 0;
      struct interval one = { 0, i };
      while (words_open (finding) > shared)
        {
          one = g_array_index (finding->open, struct interval, finding->open->len - 1);
          g_array_set_size (finding->open, finding->open->len - 1);
          series_add (finding, &one, i + 1, MAX (words_open (finding), shared));
        }
      if (shared > words_open (finding))
        {
          const struct interval fresh = { shared, one.from };
          g_array_append_val (finding->open, fresh);
        }
    }
}

static gint
compare_pairs (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a, *y = b;
  if (x[0] != y[0])
    return x[0] < y[0] ? -1 : 1;
  return x[1] < y[1] ? -1 : x[1] > y[1];
}

/* Each pair once. */
static void
members_fill (struct event_series *series, const GArray *pairs, guint32 n_events)
{
  guint32 count = pairs->len / 2, kept = 0;
  guint32 *pair = (guint32 *)(gpointer)pairs->data;
  qsort (pair, count, 2 * sizeof *pair, compare_pairs);
  series->offset = g_new0 (guint32, (gsize)n_events + 1);
  series->member = g_new (guint32, MAX (count, 1));
  for (guint32 i = 0; i < count; i++)
    {
      if (i == 0 || compare_pairs (&pair[2 * i - 2], &pair[2 * i]) != 0)
        series->member[kept++] = pair[2 * i + 1];
      series->offset[pair[2 * i] + 1] = kept;
    }
}

static void
titles_free (struct titled *title, guint32 n)
{
  for (guint32 e = 0; e < n; e++)
    {
      g_strfreev (title[e].word);
      g_strfreev (title[e].folded);
    }
  g_free (title);
}

void
event_series_find (const struct log *log, struct event_series *series)
{
  guint32 n = log->n_events;
  struct titled *title = g_new (struct titled, MAX (n, 1));
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (struct interval));
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (guint32));
  struct series_search finding = { title, g_ptr_array_new (), known, open, pairs };
  guint32 titles = 0;
  for (guint32 e = 0; e < n; e++)
    {
      if (log->event_hidden == NULL || !log->event_hidden[e])
        title[titles++] = title_split (log->event[e], e);
      pair_add (&finding, e, series_of_name (&finding, g_strdup (log->event[e])));
    }
  qsort (title, titles, sizeof *title, compare_titles);
  intervals_find (&finding, titles);
  members_fill (series, pairs, n);
  titles_free (title, titles);
  series->count = finding.name->len;
  g_ptr_array_add (finding.name, NULL);
  series->name = (char **)g_ptr_array_free (finding.name, FALSE);
}

void
event_series_clear (struct event_series *series)
{
  g_clear_pointer (&series->name, g_strfreev);
  g_clear_pointer (&series->offset, g_free);
  g_clear_pointer (&series->member, g_free);
}
