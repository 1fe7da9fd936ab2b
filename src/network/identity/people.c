/* Shown names and numbers of people.
 *
 * Shown is the user's own spelling (contacts, aliases), else the most complete
 * one, else the one in most rows, else the one with most accents, else the
 * bytewise first.  People whose names fold alike are shown with their e-mail or
 * profile; what is still the same is numbered.  Numbers of people follow shown
 * names, so rows may come in any order.  Cost: O(n log n). */
#include <stdlib.h>
#include <string.h>
#include "network/identity/fold.h"
#include "network/identity/identity.h"
#include "network/sort.h"

/* What is gathered about one root. */
struct portrait
{
  guint32 best;           /* naming whose spelling is shown, or NONE */
  int score;              /* its rank, uses aside */
  guint32 email, profile; /* namings that give them, or NONE */
  guint32 scope;
  gboolean known;  /* some row or contact names it */
  gboolean person; /* and counts in this network */
  gboolean claimed, ambiguous;
  const char *shown;
};

static int
score_spelling (const struct naming *naming)
{
  if (naming->shown == NULL)
    return -1;
  gboolean is_name = naming->folded != NULL && !name_means_me (naming->folded);
  return (is_name && !naming->alias) * 64 + is_name * 32 + (naming->chosen != 0) * 16
         + name_completeness (naming->shown);
}

/* Letters with marks are what plain ones leave out. */
static guint
count_marks (const char *text)
{
  guint marks = 0;
  for (; *text != '\0'; text++)
    marks += (guchar)*text >= 0xc0;
  return marks;
}

static gboolean
spelling_is_better (const struct naming *one, int one_score, const struct naming *other,
                    int other_score)
{
  if (one_score != other_score)
    return one_score > other_score;
  if (one->uses != other->uses)
    return one->uses > other->uses;
  guint marks = count_marks (one->shown), other_marks = count_marks (other->shown);
  if (marks != other_marks)
    return marks > other_marks;
  return strcmp (one->shown, other->shown) < 0;
}

static gboolean
identifier_is_better (const struct naming *one, const char *text, const struct naming *other,
                      const char *other_text)
{
  if (one->chosen != other->chosen)
    return one->chosen;
  if (one->uses != other->uses)
    return one->uses > other->uses;
  return strcmp (text, other_text) < 0;
}

static void
add_to_portrait (struct portrait *portrait, const struct identity *identity, guint32 i)
{
  const struct naming *list = identity->naming, *naming = &list[i];
  int score = score_spelling (naming);

  if (score >= 0
      && (portrait->best == NONE
          || spelling_is_better (naming, score, &list[portrait->best], portrait->score)))
    {
      portrait->best = i;
      portrait->score = score;
    }
  if (naming->email != NULL
      && (portrait->email == NONE
          || identifier_is_better (naming, naming->email, &list[portrait->email],
                                   list[portrait->email].email)))
    portrait->email = i;
  if (naming->profile != NULL
      && (portrait->profile == NONE
          || identifier_is_better (naming, naming->profile, &list[portrait->profile],
                                   list[portrait->profile].profile)))
    portrait->profile = i;
  portrait->scope = MIN (portrait->scope, naming->scope);
  portrait->known |= naming->uses > 0 || naming->makes_person;
  portrait->person |= naming->makes_person;
  portrait->claimed |= naming->claimed;
  portrait->ambiguous |= naming->ambiguous;
}

static const char *
portrait_identifier (const struct identity *identity, const struct portrait *portrait)
{
  if (portrait->email != NONE)
    return identity->naming[portrait->email].email;
  return portrait->profile == NONE ? NULL : identity->naming[portrait->profile].profile;
}

/* One portrait per root; index[i]: the portrait of naming i. */
static guint32
draw_portraits (const struct identity *identity, struct portrait *portrait, guint32 *index)
{
  guint32 count = 0;
  for (guint32 i = 0; i < identity->n; i++)
    {
      guint32 root = identity_root (identity, i); /* never above i */
      if (root == i)
        {
          portrait[count] = (struct portrait){
            .best = NONE, .email = NONE, .profile = NONE, .scope = G_MAXUINT32
          };
          index[i] = count++;
        }
      index[i] = index[root];
      add_to_portrait (&portrait[index[i]], identity, i);
    }
  for (guint32 p = 0; p < count; p++)
    {
      struct portrait *one = &portrait[p];
      one->person |= one->claimed && !one->ambiguous;
      one->known |= one->person;
      one->shown = one->best != NONE ? identity->naming[one->best].shown
                                     : portrait_identifier (identity, one);
      if (one->shown == NULL)
        one->known = one->person = FALSE;
    }
  return count;
}

static const char *
portrait_folded (const struct identity *identity, const struct portrait *portrait)
{
  const char *folded = portrait->best == NONE ? NULL : identity->naming[portrait->best].folded;
  return folded != NULL ? folded : portrait->shown;
}

/* Namesakes get their e-mail or profile in brackets. */
static void
part_namesakes (struct identity *identity, struct portrait *portrait, guint32 count)
{
  gboolean identified = FALSE;
  for (guint32 p = 0; p < count; p++)
    identified = identified || portrait_identifier (identity, &portrait[p]) != NULL;
  if (!identified)
    return;
  g_autoptr (GHashTable) bearers = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint32 p = 0; p < count; p++)
    if (portrait[p].known)
      {
        const char *folded = portrait_folded (identity, &portrait[p]);
        guint n = GPOINTER_TO_UINT (g_hash_table_lookup (bearers, folded));
        g_hash_table_insert (bearers, (gpointer)folded, GUINT_TO_POINTER (n + 1));
      }
  for (guint32 p = 0; p < count; p++)
    {
      const char *identifier = portrait_identifier (identity, &portrait[p]);
      gsize length;
      if (!portrait[p].known || identifier == NULL || portrait[p].best == NONE)
        continue;
      const char *folded = portrait_folded (identity, &portrait[p]);
      if (GPOINTER_TO_UINT (g_hash_table_lookup (bearers, folded)) < 2
          || name_identifier (portrait[p].shown, &length) != NULL)
        continue;
      g_autofree char *longer = g_strdup_printf ("%s (%s)", portrait[p].shown, identifier);
      portrait[p].shown = g_string_chunk_insert (identity->text, longer);
    }
}

struct order
{
  const struct identity *identity;
  const struct portrait *portrait;
};

static int
compare_namesakes (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct order *order = data;
  guint32 i = ((const struct text_item *)x)->value, j = ((const struct text_item *)y)->value;
  const struct portrait *a = &order->portrait[i], *b = &order->portrait[j];
  int by_identifier = g_strcmp0 (portrait_identifier (order->identity, a),
                                 portrait_identifier (order->identity, b));
  if (by_identifier != 0)
    return by_identifier;
  if (a->scope != b->scope)
    return a->scope < b->scope ? -1 : 1;
  return (i > j) - (i < j);
}

static void
number_namesakes (struct identity *identity, struct portrait *portrait, struct text_item *item,
                  guint32 count, GHashTable *taken)
{
  struct order order = { identity, portrait };
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
      portrait[item[i].value].shown = g_string_chunk_insert (identity->text, longer);
      g_hash_table_add (taken, (gpointer)portrait[item[i].value].shown);
    }
}

static guint32
sort_known (const struct portrait *portrait, guint32 count, struct text_item *item)
{
  guint32 kept = 0;
  for (guint32 p = 0; p < count; p++)
    if (portrait[p].known)
      item[kept++] = (struct text_item){ portrait[p].shown, p };
  sort_texts (item, kept);
  return kept;
}

/* Of those listed, the people, by the names they have now. */
static guint32
sort_people (const struct portrait *portrait, guint32 known, struct text_item *item)
{
  guint32 kept = 0;
  for (guint32 i = 0; i < known; i++)
    if (portrait[item[i].value].person)
      item[kept++] = (struct text_item){ portrait[item[i].value].shown, item[i].value };
  sort_texts (item, kept);
  return kept;
}

static GHashTable *
names_taken (const struct portrait *portrait, guint32 count)
{
  GHashTable *taken = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint32 p = 0; p < count; p++)
    if (portrait[p].known)
      g_hash_table_add (taken, (gpointer)portrait[p].shown);
  return taken;
}

/* Lists all who are known; their number. */
static guint32
make_names_unique (struct identity *identity, struct portrait *portrait, guint32 count,
                   struct text_item *item)
{
  guint32 known;
  part_namesakes (identity, portrait, count);
  known = sort_known (portrait, count, item);

  g_autoptr (GHashTable) taken = NULL;
  for (guint32 i = 0, end; i < known; i = end)
    {
      for (end = i + 1; end < known && strcmp (item[i].text, item[end].text) == 0;)
        end++;
      if (end - i == 1)
        continue;
      if (taken == NULL)
        taken = names_taken (portrait, count);
      number_namesakes (identity, portrait, item + i, end - i, taken);
    }
  return known;
}

static void
set_people (const struct identity *identity, struct network *network,
            const struct portrait *portrait, const struct text_item *item, guint32 *number)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const struct portrait *one = &portrait[item[v].value];
      number[item[v].value] = v;
      network->person[v]
        = (struct person){ .name = one->shown,
                           .first = DAY_NONE,
                           .last = DAY_NONE,
                           .email = one->email == NONE ? NULL : identity->naming[one->email].email,
                           .profile
                           = one->profile == NONE ? NULL : identity->naming[one->profile].profile };
    }
}

void
identity_number (struct identity *identity, struct network *network)
{
  g_autofree struct portrait *portrait = pages_new (identity->n * sizeof *portrait);
  g_autofree guint32 *index = g_new (guint32, MAX (identity->n, 1));
  guint32 count = draw_portraits (identity, portrait, index);
  g_autofree struct text_item *item = g_new (struct text_item, MAX (count, 1));
  g_autofree guint32 *number = g_new (guint32, MAX (count, 1));
  g_autofree guint8 *seen = g_new0 (guint8, MAX (count, 1));

  guint32 known = make_names_unique (identity, portrait, count, item);
  network->n_people = sort_people (portrait, known, item);
  network->person = pages_new0 (network->n_people * sizeof *network->person);
  memset (number, 0xff, count * sizeof *number); /* NONE */
  set_people (identity, network, portrait, item, number);

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
