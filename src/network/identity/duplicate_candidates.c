/* Finds people who may be the same. Only names that share a blocking key are compared. */
#include <stdlib.h>
#include <string.h>
#include "pln/text.h"
#include "network/identity/blocking.h"

#define BUCKET_MAX 50
#define CANDIDATES_MAX 3 /* an initial that fits more people than this says nothing */

struct candidate_search
{
  const struct network *network;
  struct forms forms;
  struct blocking_keys keys;
  struct lookalike *found;
  guint32 n_found, found_capacity;
};

static guint32
count_shared (const struct network *network, guint32 a, guint32 b)
{
  const struct graph *graph = &network->graph;
  guint32 i = graph->offset[a], j = graph->offset[b], shared = 0;
  while (i < graph->offset[a + 1] && j < graph->offset[b + 1])
    {
      guint32 one = graph->target[i], other = graph->target[j];
      shared += one == other;
      i += one <= other;
      j += other <= one;
    }
  return shared;
}

static gboolean
have_met (const struct network *network, guint32 a, guint32 b)
{
  guint32 tie = network_tie (network, a, b);
  return tie != NONE && network->tie[tie].evidence != EVIDENCE_INFERRED;
}

static gboolean
is_better_to_show (const struct network *network, guint32 a, guint32 b)
{
  const struct person *one = &network->person[a], *other = &network->person[b];
  int by_name = name_completeness (one->name) - name_completeness (other->name);
  if ((one->contact > 0) != (other->contact > 0))
    return one->contact > 0;
  if (by_name != 0)
    return by_name > 0;
  if (one->interactions != other->interactions)
    return one->interactions > other->interactions;
  return a < b;
}

static void
add_found (struct candidate_search *search, guint32 a, guint32 b, enum likeness likeness)
{
  const struct network *network = search->network;
  if (a == b || have_met (network, a, b))
    return;
  if (search->n_found == search->found_capacity)
    {
      search->found_capacity = MAX (64, 2 * search->found_capacity);
      search->found = g_renew (struct lookalike, search->found, search->found_capacity);
    }
  gboolean first = is_better_to_show (network, a, b);
  search->found[search->n_found++]
    = (struct lookalike){ first ? a : b, first ? b : a, likeness, 0 };
}

/* Each judges two names of one bucket; N_LIKENESSES: not alike. */

static gboolean
share_a_word (const struct compared_name *one, const struct compared_name *other)
{
  for (guint i = 0; i < one->words; i++)
    for (guint j = 0; j < other->words; j++)
      if (strcmp (one->word[i], other->word[j]) == 0)
        return TRUE;
  return FALSE;
}

static enum likeness
judge_letters (const struct compared_name *one, const struct compared_name *other)
{
  if (one->source == FORM_NAME && other->source == FORM_NAME)
    return strcmp (one->text, other->text) == 0 ? LIKE_SAME_NAME : LIKE_LETTERS;
  if (one->source == FORM_NAME || other->source == FORM_NAME)
    return LIKE_ADDRESS;
  if (one->source == FORM_EMAIL && other->source == FORM_EMAIL && one->words >= 2)
    return LIKE_MAILBOX;
  return N_LIKENESSES;
}

/* All names that share this key are alike. */
static enum likeness
judge_umlauts (const struct compared_name *one, const struct compared_name *other)
{
  return strcmp (one->text, other->text) != 0 ? LIKE_UMLAUTS : N_LIKENESSES;
}

static enum likeness
judge_order (const struct compared_name *one, const struct compared_name *other)
{
  return share_a_word (one, other) && strcmp (one->text, other->text) != 0 ? LIKE_ORDER
                                                                           : N_LIKENESSES;
}

static enum likeness
judge_middle (const struct compared_name *one, const struct compared_name *other)
{
  return forms_share_middle (one, other) ? LIKE_MIDDLE : N_LIKENESSES;
}

static enum likeness
judge_heads (const struct compared_name *one, const struct compared_name *other)
{
  return (one->source == FORM_HEAD) != (other->source == FORM_HEAD)
             && strcmp (one->text, other->text) == 0
           ? LIKE_TAIL
           : N_LIKENESSES;
}

static enum likeness
judge_initials (const struct compared_name *one, const struct compared_name *other)
{
  return forms_share_initials (one, other) ? LIKE_INITIALS : N_LIKENESSES;
}

static enum likeness
judge_short_name (const struct compared_name *one, const struct compared_name *other)
{
  return forms_share_short_name (one, other) ? LIKE_SHORT_NAME : N_LIKENESSES;
}

static enum likeness
judge_part (const struct compared_name *one, const struct compared_name *other)
{
  const struct compared_name *single = one->words == 1 ? one : other;
  return (one->words == 1) != (other->words == 1) && single->letters >= 3 ? LIKE_PART
                                                                          : N_LIKENESSES;
}

static enum likeness
judge_slips (const struct compared_name *one, const struct compared_name *other)
{
  guint distance = forms_typing_distance (one, other, 2);
  return distance == 1 ? LIKE_ONE_LETTER : distance == 2 ? LIKE_TWO_LETTERS : N_LIKENESSES;
}

struct pass
{
  void (*add_keys) (struct blocking_keys *, guint32 form);
  enum likeness (*judge) (const struct compared_name *, const struct compared_name *);
  gboolean few; /* a form that is similar to more than a few is ignored */
  guint max;    /* how many a few are */
};

static guint
count_alike (const struct candidate_search *search, const struct pass *pass, gsize from, gsize end,
             gsize i)
{
  const struct compared_name *form = search->forms.form;
  guint32 one = (guint32)search->keys.item[i].minor;
  guint alike = 0;
  for (gsize j = from; j < end; j++)
    {
      guint32 other = (guint32)search->keys.item[j].minor;
      alike += form[one].person != form[other].person
               && pass->judge (&form[one], &form[other]) != N_LIKENESSES;
    }
  return alike;
}

static void
judge_bucket (struct candidate_search *search, const struct pass *pass, gsize from, gsize end)
{
  const struct compared_name *form = search->forms.form;
  gboolean vague[BUCKET_MAX];
  for (gsize i = from; i < end && pass->few; i++)
    vague[i - from] = count_alike (search, pass, from, end, i) > pass->max;
  for (gsize i = from; i < end; i++)
    for (gsize j = i + 1; j < end; j++)
      {
        const struct compared_name *one = &form[search->keys.item[i].minor],
                                   *other = &form[search->keys.item[j].minor];
        if (pass->few && (vague[i - from] || vague[j - from]))
          continue;
        enum likeness likeness
          = one->person == other->person ? N_LIKENESSES : pass->judge (one, other);
        if (likeness != N_LIKENESSES)
          add_found (search, one->person, other->person, likeness);
      }
}

static void
run_pass (struct candidate_search *search, const struct pass *pass)
{
  search->keys.n = 0;
  for (guint32 i = 0; i < search->forms.n; i++)
    pass->add_keys (&search->keys, i);
  sort_by_major (search->keys.item, search->keys.n);
  for (gsize i = 0, end; i < search->keys.n; i = end)
    {
      for (end = i + 1;
           end < search->keys.n && search->keys.item[end].major == search->keys.item[i].major;)
        end++;
      if (end - i > 1 && end - i <= BUCKET_MAX)
        judge_bucket (search, pass, i, end);
    }
}

static int
compare_pairs (const void *x, const void *y)
{
  const struct lookalike *a = x, *b = y;
  if (a->person != b->person)
    return a->person < b->person ? -1 : 1;
  if (a->other != b->other)
    return a->other < b->other ? -1 : 1;
  return (a->likeness > b->likeness) - (a->likeness < b->likeness);
}

static int
compare_worth (const void *x, const void *y)
{
  const struct lookalike *a = x, *b = y;
  if (a->likeness != b->likeness)
    return a->likeness < b->likeness ? -1 : 1;
  if (a->shared != b->shared)
    return a->shared > b->shared ? -1 : 1;
  return compare_pairs (x, y);
}

static guint32
keep_best_reasons (struct candidate_search *search)
{
  guint32 kept = 0;
  struct lookalike *found = search->found;
  if (search->n_found > 1)
    qsort (found, search->n_found, sizeof *found, compare_pairs);
  for (guint32 i = 0; i < search->n_found; i++)
    if (kept == 0 || found[kept - 1].person != found[i].person
        || found[kept - 1].other != found[i].other)
      found[kept++] = found[i];
  for (guint32 i = 0; i < kept; i++)
    found[i].shared = count_shared (search->network, found[i].person, found[i].other);
  if (kept > 1)
    qsort (found, kept, sizeof *found, compare_worth);
  return kept;
}

struct lookalike *
network_lookalikes (const struct network *network, guint32 *count)
{
  static const struct pass pass[] = {
    { blocking_key_of_letters, judge_letters, FALSE, 0 },
    { blocking_key_of_heads, judge_heads, FALSE, 0 },
    { blocking_key_of_umlauts, judge_umlauts, FALSE, 0 },
    { blocking_key_of_words, judge_order, FALSE, 0 },
    { blocking_key_of_ends, judge_middle, FALSE, 0 },
    { blocking_key_of_initial_and_last, judge_initials, TRUE, CANDIDATES_MAX },
    { blocking_key_of_first_and_initial, judge_initials, TRUE, CANDIDATES_MAX },
    { blocking_key_of_short_name, judge_short_name, FALSE, 0 },
    { blocking_keys_of_parts, judge_part, TRUE, 1 },
    { blocking_keys_of_slips, judge_slips, FALSE, 0 },
    { blocking_keys_of_one_word, judge_slips, FALSE, 0 },
    { blocking_keys_of_two_slips, judge_slips, FALSE, 0 },
  };
  struct candidate_search search = { .network = network };

  forms_list (&search.forms, network);
  search.keys.form = search.forms.form;
  for (guint i = 0; i < G_N_ELEMENTS (pass); i++)
    run_pass (&search, &pass[i]);
  *count = keep_best_reasons (&search);
  forms_clear (&search.forms);
  g_free (search.keys.item);
  return search.found;
}
