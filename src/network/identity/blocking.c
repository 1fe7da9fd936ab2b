/* Blocking keys: names that may be similar share a key, and only these are compared.
 *
 * To find one typing error, each letter is left out in turn (Mor & Fraenkel 1982): two names at
 * distance one share a form with a letter less. For two errors, both may be in one word beside an
 * equal one, or one in each of two words. Cost: a few keys a name, about sixty for two errors. */
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "pln/hash.h"
#include "network/identity/blocking.h"

static guint64
hash_word (guint64 hash, const char *text, gsize length)
{
  return fnv_add (fnv_add (hash, text, length), "\xff", 1); /* ends a word */
}

static guint64
hash_text (guint64 hash, const char *text)
{
  return hash_word (hash, text, strlen (text));
}

static guint64
hash_first_letters (guint64 hash, const char *text, guint letters)
{
  const char *end = text;
  for (guint i = 0; i < letters && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  return hash_word (hash, text, (gsize)(end - text));
}

static void
add_key (struct blocking_keys *keys, guint64 hash, guint32 form)
{
  if (keys->n == keys->capacity)
    {
      keys->capacity = MAX (1024, 2 * keys->capacity);
      keys->item = g_renew (struct sortable, keys->item, keys->capacity);
    }
  keys->item[keys->n++] = (struct sortable){ hash, form };
}

static gboolean
is_plain_name (const struct compared_name *form, guint least_words)
{
  return form->source == FORM_NAME && !form->digits && form->words >= least_words;
}

void
blocking_key_of_letters (struct blocking_keys *keys, guint32 i)
{
  guint64 hash = FNV_START;
  if (keys->form[i].source == FORM_HEAD)
    return;
  for (const char *at = keys->form[i].text; *at != '\0'; at++)
    if (strchr (" .,-_'", *at) == NULL)
      hash = hash_word (hash, at, 1);
  add_key (keys, hash, i);
}

/* Keys of the name as it is, and of the name before a suffix. */
void
blocking_key_of_heads (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (form->source == FORM_HEAD || is_plain_name (form, 2))
    add_key (keys, hash_text (FNV_START, form->text), i);
}

/* Letters only, with "ae", "oe", "ue" and "aa" reduced to their first letter: "ü" may be written
 * "ue", or "u" when the dots are dropped. */
void
blocking_key_of_umlauts (struct blocking_keys *keys, guint32 i)
{
  guint64 hash = FNV_START;
  char before = '\0';
  if (keys->form[i].source != FORM_NAME)
    return;
  for (const char *at = keys->form[i].text; *at != '\0'; before = *at++)
    {
      gboolean second = (*at == 'e' && before != '\0' && strchr ("aou", before) != NULL)
                        || (*at == 'a' && before == 'a');
      if (!second && strchr (" .,-_'", *at) == NULL)
        hash = hash_word (hash, at, 1);
    }
  add_key (keys, hash, i);
}

void
blocking_key_of_words (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  const char *word[FORM_WORDS_MAX];
  guint64 hash = FNV_START;
  if (form->words < 2 || form->source != FORM_NAME)
    return;
  memcpy (word, form->word, sizeof word);
  qsort (word, form->words, sizeof *word, compare_strings);
  for (guint w = 0; w < form->words; w++)
    hash = hash_text (hash, word[w]);
  add_key (keys, hash, i);
}

void
blocking_key_of_ends (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (is_plain_name (form, 2))
    add_key (keys, hash_text (hash_text (FNV_START, form->word[0]), form->word[form->words - 1]),
             i);
}

void
blocking_key_of_initial_and_last (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (is_plain_name (form, 2))
    add_key (
      keys,
      hash_text (hash_first_letters (FNV_START, form->word[0], 1), form->word[form->words - 1]), i);
}

void
blocking_key_of_first_and_initial (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (is_plain_name (form, 2))
    add_key (
      keys,
      hash_first_letters (hash_text (FNV_START, form->word[0]), form->word[form->words - 1], 1), i);
}

void
blocking_key_of_short_name (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (is_plain_name (form, 2))
    add_key (
      keys,
      hash_first_letters (hash_text (FNV_START, form->word[form->words - 1]), form->word[0], 3), i);
}

void
blocking_keys_of_parts (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (!is_plain_name (form, 1))
    return;
  add_key (keys, hash_text (FNV_START, form->word[0]), i);
  if (form->words > 1 && strcmp (form->word[0], form->word[form->words - 1]) != 0)
    add_key (keys, hash_text (FNV_START, form->word[form->words - 1]), i);
}

/* The hash of a text without the letter at `at`, or of the whole text if `at` is NULL. Digits stay:
 * names that differ in digits are codes. */
static guint64
hash_without (guint64 hash, const char *text, const char *at)
{
  if (at == NULL)
    return hash_text (hash, text);
  return hash_text (fnv_add (hash, text, (gsize)(at - text)), g_utf8_next_char (at));
}

void
blocking_keys_of_slips (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (form->source != FORM_NAME || form->letters < 5 || form->letters > 60)
    return;
  add_key (keys, hash_text (FNV_START, form->text), i);
  for (const char *at = form->text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_ascii_isdigit (*at))
      add_key (keys, hash_without (FNV_START, form->text, at), i);
}

/* Two words: each word with the other's initial, for two errors in the other word. */
void
blocking_keys_of_one_word (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (!is_plain_name (form, 2) || form->words > 2 || form->letters < 9)
    return;
  add_key (keys, hash_first_letters (hash_text (FNV_START, form->word[0]), form->word[1], 1), i);
  add_key (keys, hash_first_letters (hash_text (FNV_START + 1, form->word[1]), form->word[0], 1),
           i);
}

void
blocking_keys_of_two_slips (struct blocking_keys *keys, guint32 i)
{
  const struct compared_name *form = &keys->form[i];
  if (!is_plain_name (form, 2) || form->words > 2 || form->letters < 9 || form->letters > 40)
    return;
  const char *one = NULL;
  do
    {
      guint64 hash = hash_without (FNV_START, form->word[0], one);
      const char *other = NULL;
      do
        {
          add_key (keys, hash_without (hash, form->word[1], other), i);
          other = other == NULL ? form->word[1] : g_utf8_next_char (other);
        }
      while (*other != '\0');
      one = one == NULL ? form->word[0] : g_utf8_next_char (one);
    }
  while (*one != '\0');
}
