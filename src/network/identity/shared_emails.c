/* An e-mail that several people share: a family's, an office's, the buyer's of all tickets.
 *
 * Of the mentions with one address those whose names agree are one person; names that do
 * not agree stay apart, and then a mention by the address alone belongs to none of them.  Names
 * agree when every word of the shorter one is found in the other, whole or as an initial,
 * or when they differ by a slip of the pen.  The name of an account agrees with any name; a given
 * name alone ("Ben") does not, as the children of a family have their mother's address.  Names in
 * two scripts cannot be compared: they agree unless the address has two names in one of them. */
#include <string.h>
#include "network/identity/identity.h"
#include "pln/fuzzy.h"
#include "pln/text.h"

static gboolean
word_is_in (const char *word, gsize length, const char *name)
{
  for (const char *at = name; *at != '\0';)
    {
      gsize other = strcspn (at, " -.");
      gsize shorter = MIN (length, other);
      if (other > 0 && memcmp (at, word, shorter) == 0
          && (length == other || shorter == 1 || shorter >= 3))
        return TRUE;
      at += other;
      at += strspn (at, " -.");
    }
  return FALSE;
}

static guint
count_words (const char *name)
{
  guint n = 0;
  for (const char *at = name; *at != '\0';)
    {
      gsize length = strcspn (at, " -.");
      n += length > 0;
      at += length;
      at += strspn (at, " -.");
    }
  return n;
}

/* "aruiz", "ana.ruiz42": one word, which is not written as a given name is. */
static gboolean
is_account (const struct name_form *form)
{
  const char *text = form->shown;
  if (strchr (form->folded, ' ') != NULL)
    return FALSE;
  if (text != NULL && g_unichar_type (g_utf8_get_char (text)) == G_UNICODE_OTHER_LETTER)
    return FALSE; /* a script without capitals */
  if (text == NULL || !g_unichar_isupper (g_utf8_get_char (text)))
    return TRUE;
  for (text = g_utf8_next_char (text); *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_islower (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* "Mlindt" is made of "mara lindt": it holds one of its words of three letters or more. */
static gboolean
is_made_of (const char *account, const char *name)
{
  g_auto (GStrv) word = g_strsplit_set (name, " -.", -1);
  for (char **one = word; *one != NULL; one++)
    if (strlen (*one) >= 3 && strstr (account, *one) != NULL)
      return TRUE;
  return FALSE;
}

/* "sato hanako" and the same name in Chinese letters. */
static gboolean
are_in_two_scripts (const struct name_form *a, const struct name_form *b)
{
  const struct name_form *both[] = { a, b };
  GUnicodeScript script[2];
  for (guint i = 0; i < 2; i++)
    {
      const char *at = both[i]->folded;
      while (*at != '\0' && !g_unichar_isalpha (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      script[i] = g_unichar_get_script (g_utf8_get_char (at));
    }
  return script[0] != script[1]
         && (script[0] == G_UNICODE_SCRIPT_LATIN || script[1] == G_UNICODE_SCRIPT_LATIN);
}

gboolean
name_forms_agree (const struct name_form *a, const struct name_form *b)
{
  const char *one = a->folded, *other = b->folded;
  if (is_account (a) || is_account (b) || strcmp (one, other) == 0)
    return TRUE;
  if (count_words (one) > count_words (other))
    {
      one = b->folded;
      other = a->folded;
    }
  gboolean all = TRUE;
  for (const char *at = one; *at != '\0';)
    {
      gsize length = strcspn (at, " -.");
      all &= length == 0 || word_is_in (at, length, other);
      at += length;
      at += strspn (at, " -.");
    }
  return all || (strchr (one, ' ') == NULL && is_made_of (one, other))
         || (!name_is_east_asian (one) && edit_distance (one, other, 2) <= 2);
}

/* "carlos souza filho" of "carlos souza". */
static gboolean
is_son_of (const char *longer, const char *shorter)
{
  gsize length = strlen (shorter);
  return strchr (shorter, ' ') != NULL && strncmp (longer, shorter, length) == 0
         && longer[length] == ' '
         && is_generation_mark (longer + length + 1, strlen (longer + length + 1));
}

/* Who keeps a card for each of two people tells them apart. */
struct shared_address
{
  const struct identity *identity;
  guint8 *has_card; /* of each name form */
};

static gboolean
forms_agree (const struct shared_address *shared, guint32 i, guint32 k)
{
  const struct name_form *a = &shared->identity->name_form[i], *b = &shared->identity->name_form[k];
  return name_forms_agree (a, b)
         && !(shared->has_card[i] && shared->has_card[k]
              && (is_son_of (a->folded, b->folded) || is_son_of (b->folded, a->folded)));
}

static guint8 *
list_cards (const struct identity *identity)
{
  const struct log *log = identity->log;
  guint8 *has_card = g_new0 (guint8, MAX (identity->n, 1));
  for (guint32 i = 0; i < log->n_contacts; i++)
    if (log->contact[i].mention < log->n_mentions)
      has_card[log->contact[i].mention] = TRUE;
  return has_card;
}

enum
{
  SPELLINGS_MAX = 256 /* no person's address has more; pairs of them would be too many */
};

static void
join_group (struct identity *identity, const struct shared_address *shared, const guint32 *member,
            guint32 count)
{
  const gboolean crowd = count > SPELLINGS_MAX;
  gboolean apart = crowd;
  for (guint32 i = 1; i < count && !apart; i++)
    for (guint32 k = 0; k < i && !apart; k++)
      {
        const struct name_form *a = &identity->name_form[member[i]];
        const struct name_form *b = &identity->name_form[member[k]];
        apart = a->folded != NULL && b->folded != NULL && !are_in_two_scripts (a, b)
                && !forms_agree (shared, member[i], member[k]);
      }
  for (guint32 i = 1; i < count && !crowd; i++)
    for (guint32 k = 0; k < i; k++)
      {
        const struct name_form *a = &identity->name_form[member[i]];
        const struct name_form *b = &identity->name_form[member[k]];
        if (!apart || (a->folded == NULL && b->folded == NULL)
            || (a->folded != NULL && b->folded != NULL && !are_in_two_scripts (a, b)
                && forms_agree (shared, member[i], member[k])))
          identity_join (identity, member[k], member[i]);
        if (!apart)
          break;
      }
  for (guint32 i = 0; i < count && apart; i++)
    identity->name_form[member[i]].shares_email = TRUE;
}

static const char *
email_of (const struct name_form *form)
{
  return form->email;
}

void
identity_join_emails (struct identity *identity)
{
  g_autoptr (GPtrArray) order = identity_group (identity, email_of);
  g_autofree guint8 *has_card = list_cards (identity);
  const struct shared_address shared = { identity, has_card };
  for (guint g = 0; g < order->len; g++)
    {
      const GArray *members = order->pdata[g];
      join_group (identity, &shared, (const guint32 *)(gconstpointer)members->data, members->len);
    }
}
