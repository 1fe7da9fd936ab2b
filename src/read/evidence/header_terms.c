/* The parts of a header. A word at either end says what the column gives of a person (id, name,
 * e-mail); the rest is looked up as a header of its own. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/inclusive_forms.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/profile.h"
#include "read/vocabulary/concepts.h"

/* The length of the "'s" of "Giver's full name"; 0: something else follows. */
static gsize
possessive_ending (const char *at)
{
  gsize mark = *at == '\'' ? 1 : g_str_has_prefix (at, "\xE2\x80\x99") ? 3 : 0;
  return mark > 0 && at[mark] == 's' && strchr (" _", at[mark + 1]) != NULL ? mark + 1 : 0;
}

/* "mentoré", without the accent the Italian for whoever leads: the "é" becomes that of "mentorée". */
static gboolean
is_led_in_french (const GString *before, gunichar c)
{
  g_autofree char *small = c == 0xE9 ? g_ascii_strdown (before->str, (gssize)before->len) : NULL;
  return small != NULL && (g_str_has_suffix (small, "mentor") || g_str_has_suffix (small, "tutor"));
}

char *
header_split (const char *header)
{
  g_autoptr (GString) apart = g_string_new (NULL);
  gboolean path = header_is_path (header);
  g_autofree char *plain = header_without_gender (header);
  gunichar before = 0;
  for (const char *at = plain; *at != '\0'; at = g_utf8_next_char (at))
    {
      at += g_unichar_islower (before) ? possessive_ending (at) : 0;
      if (*at == '\0')
        break;
      gunichar c = g_utf8_get_char (at);
      /* "from:name", as "from.name" */
      gboolean parts
        = (c == ':' && g_unichar_isalnum (before) && g_ascii_isalpha (at[1])) || (c == '/' && path);
      if (parts || (g_unichar_isupper (c) && g_unichar_islower (before)))
        g_string_append_c (apart, ' ');
      if (!parts)
        g_string_append (apart, is_led_in_french (apart, c) && at[2] != 'e' ? "\xC3\xA9" : "");
      if (!parts)
        g_string_append_unichar (apart, c);
      before = c;
    }
  return header_fold (apart->str);
}

GStrv
header_words (const char *header)
{
  g_autofree char *split = header_split (header);
  return g_strsplit (split, " ", -1);
}

gboolean
header_is (const char *header, enum concept words)
{
  g_autofree char *split = header_split (header);
  return text_means (words, split);
}

gboolean
header_has_word (const char *header, enum concept words)
{
  g_auto (GStrv) word = header_words (header);
  return some_word_means (words, word);
}

gboolean
header_ends_in (const char *header, enum concept words)
{
  g_auto (GStrv) word = header_words (header);
  guint count = g_strv_length (word);
  return count > 1 && text_means (words, word[count - 1]);
}

/* "senderid", "rootid": separates the word for an id. */
char *
header_split_id (const char *header)
{
  char *split = header_split (header);
  gsize length = strlen (split);
  if (length > 5 && strchr (split, ' ') == NULL && g_str_has_suffix (split, "nr"))
    {
      char *number = g_strdup_printf ("%.*s nr", (int)length - 2, split);
      g_free (split);
      return number;
    }
  if (length < 4 || strchr (split, ' ') != NULL || !g_str_has_suffix (split, "id"))
    return split;
  split[length - 2] = '\0';
  gboolean known = text_means (WORDS_OWNER_OF_ID, split);
  g_autofree char *apart = g_strconcat (split, " id", NULL);
  split[length - 2] = 'i';
  if (!known)
    return split;
  g_free (split);
  return g_steal_pointer (&apart);
}

static const struct
{
  const char *word;
  enum facet facet;
} facets[] = {
  { "id", FACET_ID },
  { "ids", FACET_ID },
  { "uid", FACET_ID },
  { "uuid", FACET_ID },
  { "guid", FACET_ID },
  { "key", FACET_ID },
  { "code", FACET_ID },
  { "nr", FACET_ID },
  { "nummer", FACET_ID },
  { "number", FACET_ID },
  { "numero", FACET_ID },
  { "codigo", FACET_ID },
  { "kennung", FACET_ID },
  { "identifier", FACET_ID },
  { "identificador", FACET_ID },
  { "identificativo", FACET_ID },
  { "account", FACET_ID },
  { "konto", FACET_ID },
  { "compte", FACET_ID },
  { "cuenta", FACET_ID },
  { "conta", FACET_ID },
  { "login", FACET_ID },
  { "codice", FACET_ID },
  { "identifiant", FACET_ID },
  { "handle", FACET_NAME },
  { "name", FACET_NAME },
  { "names", FACET_NAME },
  { "fullname", FACET_NAME },
  { "username", FACET_NAME },
  { "label", FACET_NAME },
  { "nom", FACET_NAME },
  { "nombre", FACET_NAME },
  { "naam", FACET_NAME },
  { "nome", FACET_NAME },
  { "libelle", FACET_NAME },
  { "nickname", FACET_NAME },
  { "screenname", FACET_NAME },
  { "displayname", FACET_NAME },
  { "display", FACET_NAME },
  { "email", FACET_EMAIL },
  { "e mail", FACET_EMAIL },
  { "mail", FACET_EMAIL },
  { "emailaddress", FACET_EMAIL },
  { "address", FACET_EMAIL },
  { "adresse", FACET_EMAIL },
  { "courriel", FACET_EMAIL },
  { "correo", FACET_EMAIL },
  { "emailadresse", FACET_EMAIL },
  { "url", FACET_PROFILE },
  { "profile", FACET_PROFILE },
  { "profil", FACET_PROFILE },
  { "link", FACET_PROFILE },
};

static enum facet
facet_of_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (facets); i++)
    if (strcmp (facets[i].word, word) == 0)
      return facets[i].facet;
  return FACET_NONE;
}

/* Words that only say that a person is meant, and prepositions before them; in "To do" none follows. */
static gboolean
is_filler (char *const *word)
{
  return text_means (WORDS_QUALIFIES_NAME, *word)
         || (word[1] != NULL && text_means (WORDS_OF, *word));
}

/* The end of the tie that the words name, with or without filler words. */
static enum role
end_of_words (char **word)
{
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (GString) bare = g_string_new (NULL);
  for (; *word != NULL; word++)
    {
      if (**word == '\0')
        continue;
      g_string_append_printf (all, "%s%s", all->len > 0 ? "_" : "", *word);
      if (!is_filler (word))
        g_string_append_printf (bare, "%s%s", bare->len > 0 ? "_" : "", *word);
    }
  if (all->len == 0)
    return ROLE_NONE;
  enum role role = role_of_header (all->str);
  if (!role_is_end (role) && bare->len > 0 && strcmp (bare->str, "a") != 0)
    role = role_of_header (bare->str);
  return role_is_end (role) ? role : ROLE_NONE;
}

/* "payload.user.display_name", "to.emailAddress.name": programs that flatten records join the names
 * of their parts with dots, and one of them names the end. */
static enum role
end_of_path (const char *header)
{
  enum role end = ROLE_NONE;
  if (strchr (header, ' ') != NULL)
    return ROLE_NONE;
  g_auto (GStrv) part = g_strsplit (header, ".", -1);
  for (char **one = part; *one != NULL && one[1] != NULL && !role_is_end (end); one++)
    end = role_of_header (*one);
  return role_is_end (end) ? end : ROLE_NONE;
}

/* "Mit wem gesprochen", "Met with (who)", "Con quién hablé". */
static gboolean
starts_with_companion (const char *split)
{
  static const char *const starts[] = { "with whom ",
                                        "i met ",
                                        "i spoke ",
                                        "i talked ",
                                        "people i met ",
                                        "j'ai rencontre ",
                                        "j ai rencontre ",
                                        "j'ai parle ",
                                        "ich traf ",
                                        "ich habe getroffen ",
                                        "ich sprach ",
                                        "he hablado con ",
                                        "me reuni con ",
                                        "ik sprak ",
                                        "ik ontmoette ",
                                        "ho incontrato ",
                                        "ho parlato con ",
                                        "encontrei ",
                                        "falei ",
                                        "met with ",
                                        "spoke with ",
                                        "spoke to ",
                                        "talked with ",
                                        "talked to ",
                                        "who did ",
                                        "who i ",
                                        "who you ",
                                        "mit wem ",
                                        "wen ich ",
                                        "gesprochen mit ",
                                        "avec qui ",
                                        "rencontre avec ",
                                        "con quien ",
                                        "hable con ",
                                        "met wie ",
                                        "gesproken met ",
                                        "con chi ",
                                        "parlato con ",
                                        "com quem ",
                                        "falei com ",
                                        NULL };
  g_autofree char *padded = g_strconcat (split, " ", NULL);
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_str_has_prefix (padded, *start))
      return TRUE;
  return FALSE;
}

gboolean
header_is_question_or_count (const char *header, const char *split)
{
  return strchr (header, '#') != NULL || strchr (split, '?') != NULL;
}

/* "dest.user.id.if.known": cuts off what only says that the cell may be empty. */
static void
drop_if_known (char *split)
{
  for (char *at = strchr (split, ' '); at != NULL; at = strchr (at + 1, ' '))
    if (text_means (WORDS_IF_KNOWN, at + 1))
      {
        *at = '\0';
        return;
      }
}

struct header_terms
header_terms_of (const char *header)
{
  struct header_terms terms = { ROLE_NONE, FACET_NONE };
  g_autofree char *split = header_split_id (header);
  if (header_is_question_or_count (header, split))
    return terms;
  drop_if_known (split);
  /* "X-From" of a mail: the name beside the address. */
  if (strcmp (split, "x from") == 0 || strcmp (split, "x to") == 0)
    return (struct header_terms){ split[2] == 'f' ? ROLE_FROM : ROLE_TO, FACET_NAME };
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  guint count = g_strv_length (word);
  while (count > 1
         && (word[count - 1][strspn (word[count - 1], "0123456789")] == '\0'
             || strcmp (word[count - 1], "str") == 0))
    g_clear_pointer (&word[--count], g_free);
  if (count == 0)
    return terms;
  enum role whole = role_of_header (header);
  if (count == 1 || starts_with_companion (split))
    {
      terms.end = role_is_end (whole)             ? whole
                  : starts_with_companion (split) ? ROLE_WITH
                                                  : ROLE_NONE;
      terms.facet = facet_of_word (word[0]);
      return terms;
    }
  guint at = facet_of_word (word[count - 1]) != FACET_NONE ? count - 1 : 0;
  terms.facet = facet_of_word (word[at]);
  if (terms.facet != FACET_NONE)
    *word[at] = '\0';
  terms.end = end_of_words (word);
  if (terms.end == ROLE_NONE && terms.facet == FACET_NONE && starts_with_companion (split))
    terms.end = ROLE_WITH;
  if (terms.end == ROLE_NONE && terms.facet != FACET_NONE)
    terms.end = end_of_path (header);
  g_autofree char *sentence = header_fold (header);
  if (terms.end == ROLE_NONE && role_is_end (whole) && role_of_question (sentence) == ROLE_NONE)
    terms.end = whole;
  return terms;
}
