/* Chooses the shown name of each person, and numbers people.
 *
 * The shown name is the user's own spelling (contacts, aliases), otherwise the most complete one,
 * then one without degrees and pictures, then the one in most rows, then the one with most accents, then the first in bytewise order.
 * Namesakes (people with the same folded name) are shown with their e-mail or profile; if names are
 * still the same, they get a number. People are numbered in the order of shown names, so the order
 * of rows does not matter. Cost: O(n log n). */
#include <stdlib.h>
#include <string.h>
#include "pln/text.h"
#include "network/identity/identity.h"
#include "pln/radix_sort.h"

/* Collects what is known about the name forms under one root. */
struct person_draft
{
  guint32 best;           /* name form whose spelling is shown, or NONE */
  int score;              /* its score, rows not counted */
  guint32 email, profile; /* name forms that give them, or NONE */
  guint32 scope;
  gboolean known;  /* mentioned by a row or contact */
  gboolean person; /* and a person in this network */
  gboolean stated, ambiguous;
  const char *shown;
};

static int
score_spelling (const struct name_form *name_form)
{
  if (name_form->shown == NULL)
    return -1;
  gboolean is_name = name_form->folded != NULL && !name_means_me (name_form->folded);
  return (is_name && !name_form->alias) * 64 + is_name * 32 + (name_form->chosen != 0) * 16
         + name_completeness (name_form->shown);
}

static gboolean
is_picture (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_OTHER_SYMBOL;
}

/* Counts accents: plain letters are what remains if somebody omits them. */
static guint
count_marks (const char *text)
{
  guint marks = 0;
  for (; *text != '\0'; text = g_utf8_next_char (text))
    marks += (guchar)*text >= 0xc0 && !is_picture (g_utf8_get_char (text));
  return marks;
}

static guint
count_blanks (const char *text)
{
  guint blanks = 0;
  for (; *text != '\0'; text++)
    blanks += *text == ' ';
  return blanks;
}

/* Is there more than the name: a degree, pronouns, a picture? */
static gboolean
spelling_adds_to_name (const struct name_form *form)
{
  return form->folded != NULL && count_blanks (form->shown) > count_blanks (form->folded);
}

static gboolean
spelling_is_better (const struct name_form *one, int one_score, const struct name_form *other,
                    int other_score)
{
  if (one_score != other_score)
    return one_score > other_score;
  gboolean one_adds = spelling_adds_to_name (one), other_adds = spelling_adds_to_name (other);
  if (one_adds != other_adds)
    return other_adds;
  if (one->mention_count != other->mention_count)
    return one->mention_count > other->mention_count;
  guint marks = count_marks (one->shown), other_marks = count_marks (other->shown);
  if (marks != other_marks)
    return marks > other_marks;
  return strcmp (one->shown, other->shown) < 0;
}

static gboolean
identifier_is_better (const struct name_form *one, const char *text, const struct name_form *other,
                      const char *other_text)
{
  if (one->chosen != other->chosen)
    return one->chosen;
  if (one->mention_count != other->mention_count)
    return one->mention_count > other->mention_count;
  return strcmp (text, other_text) < 0;
}

static void
add_to_draft (struct person_draft *draft, const struct identity *identity, guint32 i)
{
  const struct name_form *list = identity->name_form, *name_form = &list[i];
  int score = score_spelling (name_form);

  if (score >= 0
      && (draft->best == NONE
          || spelling_is_better (name_form, score, &list[draft->best], draft->score)))
    {
      draft->best = i;
      draft->score = score;
    }
  if (name_form->email != NULL
      && (draft->email == NONE
          || identifier_is_better (name_form, name_form->email, &list[draft->email],
                                   list[draft->email].email)))
    draft->email = i;
  if (name_form->profile != NULL
      && (draft->profile == NONE
          || identifier_is_better (name_form, name_form->profile, &list[draft->profile],
                                   list[draft->profile].profile)))
    draft->profile = i;
  draft->scope = MIN (draft->scope, name_form->scope);
  draft->known |= name_form->mention_count > 0 || name_form->makes_person;
  draft->person |= name_form->makes_person;
  draft->stated |= name_form->stated;
  draft->ambiguous |= name_form->ambiguous;
}

static const char *
draft_identifier (const struct identity *identity, const struct person_draft *draft)
{
  if (draft->email != NONE)
    return identity->name_form[draft->email].email;
  return draft->profile == NONE ? NULL : identity->name_form[draft->profile].profile;
}

/* Makes one draft per root. index[i] is the draft of name form i. */
static guint32
make_drafts (const struct identity *identity, struct person_draft *draft, guint32 *index)
{
  guint32 count = 0;
  for (guint32 i = 0; i < identity->n; i++)
    {
      guint32 root = identity_root (identity, i); /* never greater than i */
      if (root == i)
        {
          draft[count] = (struct person_draft){
            .best = NONE, .email = NONE, .profile = NONE, .scope = G_MAXUINT32
          };
          index[i] = count++;
        }
      index[i] = index[root];
      add_to_draft (&draft[index[i]], identity, i);
    }
  for (guint32 p = 0; p < count; p++)
    {
      struct person_draft *one = &draft[p];
      one->person |= one->stated && !one->ambiguous;
      one->known |= one->person;
      one->shown = one->best != NONE ? identity->name_form[one->best].shown
                                     : draft_identifier (identity, one);
      if (one->shown == NULL)
        one->known = one->person = FALSE;
    }
  return count;
}

static const char *
draft_folded (const struct identity *identity, const struct person_draft *draft)
{
  const char *folded = draft->best == NONE ? NULL : identity->name_form[draft->best].folded;
  return folded != NULL ? folded : draft->shown;
}

/* Adds the e-mail or profile of namesakes in brackets. */
static void
distinguish_namesakes (struct identity *identity, struct person_draft *draft, guint32 count)
{
  gboolean identified = FALSE;
  for (guint32 p = 0; p < count; p++)
    identified = identified || draft_identifier (identity, &draft[p]) != NULL;
  if (!identified)
    return;
  g_autoptr (GHashTable) bearers = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 p = 0; p < count; p++)
    if (draft[p].known)
      {
        const char *folded = draft_folded (identity, &draft[p]);
        guint n = GPOINTER_TO_UINT (g_hash_table_lookup (bearers, folded));
        g_hash_table_insert (bearers, (gpointer)folded, GUINT_TO_POINTER (n + 1));
      }
  for (guint32 p = 0; p < count; p++)
    {
      const char *identifier = draft_identifier (identity, &draft[p]);
      gsize length;
      if (!draft[p].known || identifier == NULL || draft[p].best == NONE)
        continue;
      const char *folded = draft_folded (identity, &draft[p]);
      if (GPOINTER_TO_UINT (g_hash_table_lookup (bearers, folded)) < 2
          || name_identifier (draft[p].shown, &length) != NULL)
        continue;
      g_autofree char *longer = g_strdup_printf ("%s (%s)", draft[p].shown, identifier);
      draft[p].shown = g_string_chunk_insert (identity->text, longer);
    }
}

struct order
{
  const struct identity *identity;
  const struct person_draft *draft;
};

static int
compare_namesakes (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct order *order = data;
  guint32 i = ((const struct text_item *)x)->value, j = ((const struct text_item *)y)->value;
  const struct person_draft *a = &order->draft[i], *b = &order->draft[j];
  int by_identifier
    = g_strcmp0 (draft_identifier (order->identity, a), draft_identifier (order->identity, b));
  if (by_identifier != 0)
    return by_identifier;
  if (a->scope != b->scope)
    return a->scope < b->scope ? -1 : 1;
  return (i > j) - (i < j);
}

static void
number_namesakes (struct identity *identity, struct person_draft *draft, struct text_item *item,
                  guint32 count, GHashTable *taken)
{
  struct order order = { identity, draft };
  guint number = 2;
  g_qsort_with_data (item, (gint)count, sizeof *item, compare_namesakes, &order);
  for (guint32 i = 1; i < count; i++)
    {
      g_autofree char *longer = NULL;
      do
        {
          g_free (longer);
          longer = g_strdup_printf ("%s (%u)", item[i].text, number++);
        }
      while (g_hash_table_contains (taken, longer));
      draft[item[i].value].shown = g_string_chunk_insert (identity->text, longer);
      g_hash_table_add (taken, (gpointer)draft[item[i].value].shown);
    }
}

static guint32
sort_known (const struct person_draft *draft, guint32 count, struct text_item *item)
{
  guint32 kept = 0;
  for (guint32 p = 0; p < count; p++)
    if (draft[p].known)
      item[kept++] = (struct text_item){ draft[p].shown, p };
  sort_texts (item, kept);
  return kept;
}

/* Lists those who are people, sorted by the names they have now. */
static guint32
sort_people (const struct person_draft *draft, guint32 known, struct text_item *item)
{
  guint32 kept = 0;
  for (guint32 i = 0; i < known; i++)
    if (draft[item[i].value].person)
      item[kept++] = (struct text_item){ draft[item[i].value].shown, item[i].value };
  sort_texts (item, kept);
  return kept;
}

static GHashTable *
names_taken (const struct person_draft *draft, guint32 count)
{
  GHashTable *taken = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 p = 0; p < count; p++)
    if (draft[p].known)
      g_hash_table_add (taken, (gpointer)draft[p].shown);
  return taken;
}

/* Lists all who are known and returns their number. */
static guint32
make_names_unique (struct identity *identity, struct person_draft *draft, guint32 count,
                   struct text_item *item)
{
  guint32 known;
  distinguish_namesakes (identity, draft, count);
  known = sort_known (draft, count, item);

  g_autoptr (GHashTable) taken = NULL;
  for (guint32 i = 0, end; i < known; i = end)
    {
      for (end = i + 1; end < known && strcmp (item[i].text, item[end].text) == 0;)
        end++;
      if (end - i == 1)
        continue;
      if (taken == NULL)
        taken = names_taken (draft, count);
      number_namesakes (identity, draft, item + i, end - i, taken);
    }
  return known;
}

static void
set_people (const struct identity *identity, struct network *network,
            const struct person_draft *draft, const struct text_item *item, guint32 *number)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const struct person_draft *one = &draft[item[v].value];
      number[item[v].value] = v;
      network->person[v] = (struct person){
        .name = one->shown,
        .first = DAY_NONE,
        .last = DAY_NONE,
        .email = one->email == NONE ? NULL : identity->name_form[one->email].email,
        .profile = one->profile == NONE ? NULL : identity->name_form[one->profile].profile
      };
    }
}

void
identity_number (struct identity *identity, struct network *network)
{
  g_autofree struct person_draft *draft = pages_new (identity->n * sizeof *draft);
  g_autofree guint32 *index = g_new (guint32, MAX (identity->n, 1));
  guint32 count = make_drafts (identity, draft, index);
  g_autofree struct text_item *item = g_new (struct text_item, MAX (count, 1));
  g_autofree guint32 *number = g_new (guint32, MAX (count, 1));
  g_autofree guint8 *seen = g_new0 (guint8, MAX (count, 1));

  guint32 known = make_names_unique (identity, draft, count, item);
  network->n_people = sort_people (draft, known, item);
  network->person = pages_new0 (network->n_people * sizeof *network->person);
  memset (number, 0xff, count * sizeof *number); /* NONE */
  set_people (identity, network, draft, item, number);

  identity->person = g_new (guint32, MAX (identity->n, 1));
  for (guint32 i = 0; i < identity->n; i++)
    {
      identity->person[i] = number[index[i]];
      if (identity->person[i] == NONE || i >= identity->log->n_mentions)
        continue;
      network->merged_mentions += seen[index[i]];
      seen[index[i]] = 1;
    }
}
