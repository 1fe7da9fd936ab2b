/* Compares forms of names. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "network/identity/name_similarity.h"
#include "pln/fuzzy.h"

static void
split_form (struct forms *forms, struct compared_name *form)
{
  char *copy = g_string_chunk_insert (forms->text, form->text), *save = NULL;
  for (char *word = strtok_r (copy, " ,", &save); word != NULL; word = strtok_r (NULL, " ,", &save))
    {
      if (form->words == FORM_WORDS_MAX)
        {
          form->words = 0;
          return;
        }
      form->word[form->words++] = word;
    }
}

static void
add_form (struct forms *forms, guint32 person, enum form_source source, const char *text)
{
  struct compared_name form = { .person = person, .source = source };
  form.text = g_string_chunk_insert (forms->text, text);
  form.digits = strpbrk (text, "0123456789") != NULL;
  form.letters = (guint8)MIN (g_utf8_strlen (text, -1), 255);
  split_form (forms, &form);
  forms->form[forms->n++] = form;
}

static void
add_name (struct forms *forms, const struct person *person, guint32 number, GString *folded)
{
  g_autofree char *alone = name_without_identifier (person->name);
  const char *bare = alone != NULL ? alone : person->name;
  if (strchr (bare, '@') != NULL || strchr (bare, '/') != NULL)
    return; /* shown by an address, because there is no name */
  name_fold (bare, folded);
  if (!name_means_me (folded->str))
    add_form (forms, number, FORM_NAME, folded->str);
}

/* "Kim Lee - Contoso", "Kim Lee (Contoso)": adds the name without the suffix, if it has a first and
 * a last name. */
static void
add_head (struct forms *forms, const struct person *person, guint32 number, GString *folded)
{
  static const char *const marks[]
    = { " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " | ", " / ", " (", " [", " @ ", NULL };
  const char *end = NULL;
  for (const char *const *mark = marks; *mark != NULL; mark++)
    {
      const char *at = strstr (person->name, *mark);
      end = at != NULL && (end == NULL || at < end) ? at : end;
    }
  if (end == NULL)
    return;
  g_autofree char *head = g_strndup (person->name, (gsize)(end - person->name));
  name_fold (head, folded);
  if (strchr (folded->str, ' ') != NULL)
    add_form (forms, number, FORM_HEAD, folded->str);
}

static gboolean
is_nobodys_mailbox (const char *box)
{
  static const char *const list[]
    = { "hello",      "mail",     "email",    "noreply", "no-reply", "news",
        "newsletter", "training", "learning", "me",      "home",     NULL };
  return mailbox_is_office (box, strlen (box)) || g_strv_contains (list, box);
}

static void
add_email (struct forms *forms, const struct person *person, guint32 number, GString *folded)
{
  const char *end = person->email == NULL ? NULL : strpbrk (person->email, "+@");
  if (end == NULL)
    return;
  g_autofree char *box = g_strndup (person->email, (gsize)(end - person->email));
  text_fold (box, folded);
  if (folded->len >= 5 && !is_nobodys_mailbox (folded->str))
    add_form (forms, number, FORM_EMAIL, g_strdelimit (folded->str, "._-", ' '));
}

/* Adds the last part of "linkedin.com/in/ana-ruiz-3b2a91", without the final part that has
 * digits. */
static void
add_profile (struct forms *forms, const struct person *person, guint32 number, GString *folded)
{
  const char *slash = person->profile == NULL ? NULL : strrchr (person->profile, '/');
  if (slash == NULL || strlen (slash + 1) < 5)
    return;
  text_fold (slash[1] == '@' ? slash + 2 : slash + 1, folded);
  char *tail = strrchr (folded->str, '-');
  if (tail != NULL && strpbrk (tail, "0123456789") != NULL)
    *tail = '\0';
  add_form (forms, number, FORM_PROFILE, g_strdelimit (folded->str, "._-", ' '));
}

void
forms_list (struct forms *forms, const struct network *network)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  forms->text = g_string_chunk_new (4096);
  forms->form = g_new (struct compared_name, 4 * (gsize)network->n_people + 1);
  forms->n = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      add_name (forms, &network->person[v], v, folded);
      add_head (forms, &network->person[v], v, folded);
      add_email (forms, &network->person[v], v, folded);
      add_profile (forms, &network->person[v], v, folded);
    }
}

void
forms_clear (struct forms *forms)
{
  g_string_chunk_free (forms->text);
  g_free (forms->form);
}

/* Is the word an initial, a single letter? */
static gboolean
word_is_initial (const char *word)
{
  return word[0] != '\0' && *g_utf8_next_char (word) == '\0'
         && g_unichar_isalpha (g_utf8_get_char (word));
}

static gboolean
words_begin_alike (const char *one, const char *other)
{
  return g_utf8_get_char (one) == g_utf8_get_char (other);
}

/* Are the words the same, or is one the initial of the other? */
static gboolean
words_fit (const char *one, const char *other)
{
  return strcmp (one, other) == 0
         || ((word_is_initial (one) || word_is_initial (other)) && words_begin_alike (one, other));
}

gboolean
forms_share_middle (const struct compared_name *one, const struct compared_name *other)
{
  const struct compared_name *shorter = one->words <= other->words ? one : other;
  const struct compared_name *longer = shorter == one ? other : one;
  guint at = 1;

  if (shorter->words < 2 || longer->words < 3)
    return FALSE;
  for (guint i = 1; i + 1 < shorter->words; i++, at++)
    {
      while (at + 1 < longer->words && !words_fit (shorter->word[i], longer->word[at]))
        at++;
      if (at + 1 >= longer->words)
        return FALSE;
    }
  return TRUE;
}

gboolean
forms_share_initials (const struct compared_name *one, const struct compared_name *other)
{
  if (one->words != other->words || one->words < 2)
    return FALSE;
  guint initials = 0;
  for (guint i = 0; i < one->words; i++)
    {
      if (!words_fit (one->word[i], other->word[i]))
        return FALSE;
      initials += word_is_initial (one->word[i]) != word_is_initial (other->word[i]);
    }
  return initials > 0 && initials < one->words;
}

gboolean
forms_share_short_name (const struct compared_name *one, const struct compared_name *other)
{
  gsize length = strlen (one->word[0]), other_length = strlen (other->word[0]);
  if (one->words != 2 || other->words != 2 || strcmp (one->word[1], other->word[1]) != 0)
    return FALSE;
  return MIN (length, other_length) >= 3 && length != other_length
         && strncmp (one->word[0], other->word[0], MIN (length, other_length)) == 0;
}

static gboolean
have_the_same_digits (const char *one, const char *other)
{
  for (;;)
    {
      one += strcspn (one, "0123456789");
      other += strcspn (other, "0123456789");
      if (*one != *other)
        return FALSE;
      if (*one == '\0')
        return TRUE;
      one++;
      other++;
    }
}

guint
forms_typing_distance (const struct compared_name *one, const struct compared_name *other,
                       guint limit)
{
  guint letters = MIN (one->letters, other->letters);
  guint minimum = one->words == 1 && other->words == 1 ? 5 : 6;

  if (letters < minimum
      || ((one->digits || other->digits) && !have_the_same_digits (one->text, other->text)))
    return limit + 1;
  guint distance = edit_distance (one->text, other->text, limit);
  if (distance < 2)
    return distance;
  if (letters < 9 || one->words != other->words) /* two errors in such a short name: another name */
    return limit + 1;
  for (guint i = 0; i < one->words; i++)
    if (!words_begin_alike (one->word[i], other->word[i]))
      return limit + 1;
  return distance;
}
