/* Headers that decide between table shapes, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/profile.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/people/inverted_marks.h"
#include "read/vocabulary/concepts.h"

/* The length of a header without a remark in brackets behind its number: "Person 3 (if odd)". */
static gsize
length_without_remark (const char *header)
{
  gsize length = strlen (header);
  const char *open = strrchr (header, '(');
  if (open == NULL || open - header < 2 || header[length - 1] != ')' || open[-1] != ' '
      || !g_ascii_isdigit (open[-2]))
    return length;
  return (gsize)(open - 1 - header);
}

gboolean
header_ends_in_number (const char *header)
{
  gsize length = length_without_remark (header);
  return length > 0 && g_ascii_isdigit (header[length - 1]);
}

/* Removes the number at the end, a remark behind it, and a word for the name behind it: "Member 2
 * Name". */
char *
header_without_number (const char *header)
{
  g_autofree char *bare = g_strndup (header, length_without_remark (header));
  char *split = header_split (bare);
  gsize digits = strcspn (split, "0123456789");
  gsize behind = digits + strspn (split + digits, "0123456789");
  if (digits > 0 && text_means (WORDS_NAME, split + behind + strspn (split + behind, " ")))
    split[digits] = '\0';
  gsize n = strlen (split);
  while (n > 0 && (g_ascii_isdigit (split[n - 1]) || split[n - 1] == ' '))
    split[--n] = '\0';
  return split;
}

/* "ticket full name" is "ticket", "nom du participant" is "participant", "teilnehmername" is
 * "teilnehmer". */
static char *
without_words_for_name (const char *split)
{
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  g_autoptr (GString) left = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    {
      gsize length = strlen (*one);
      if (length > 6 && strcmp (*one + length - 4, "name") == 0)
        (*one)[length - 4] = '\0';
      if (!text_means (WORDS_ABOUT_A_NAME, *one))
        g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
    }
  return g_string_free (g_steal_pointer (&left), FALSE);
}

static gboolean
has_listed_word (const char *header, enum concept words)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " /-", -1);
  return some_word_means (words, word);
}

gboolean
header_ends_in_name (const char *header)
{
  g_autofree char *split = header_split (header);
  const char *last = strrchr (split, ' ');
  return last != NULL && text_means (WORDS_NAME_WORD, last + 1);
}

gboolean
header_dates_answer (const char *folded)
{
  return text_means (WORDS_DATES_ANSWER, folded);
}

gboolean
header_names_presenters (const char *folded)
{
  return text_means (WORDS_PRESENTERS, folded);
}

gboolean
header_asks_check_in (const char *header)
{
  return header_is (header, WORDS_CHECK_IN);
}

gboolean
header_gives_arrival (const char *header)
{
  return header_is (header, WORDS_ARRIVAL);
}

gboolean
header_shows_availability (const char *header)
{
  return header_is (header, WORDS_AVAILABILITY);
}

gboolean
header_names_buyer (const char *header)
{
  g_autofree char *split = header_split (header);
  return has_listed_word (header, WORDS_BUYER) || g_str_has_prefix (split, "order ")
         || g_str_has_prefix (split, "booked by") || g_str_has_prefix (split, "ordered by");
}

gboolean
header_numbers_purchase (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  return some_word_means (WORDS_PURCHASE, word)
         && (some_word_means (WORDS_CODE_WORD, word) || some_word_means (WORDS_NUMBER_WORD, word)
             || some_word_means (WORDS_ID_WORD, word));
}

gboolean
header_names_company (const char *header)
{
  return has_listed_word (header, WORDS_COMPANY);
}

enum role
header_name_part (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " :", -1);
  g_autoptr (GString) rest = g_string_new (NULL);
  enum role part = ROLE_NONE;
  gboolean whole = FALSE;
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_GIVEN_NAME, *one))
      part = ROLE_FIRST_NAME;
    else if (text_means (WORDS_FAMILY_NAME, *one))
      part = ROLE_LAST_NAME;
    else
      {
        whole |= text_means (WORDS_NAME_WORD, *one);
        g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", *one);
      }
  part = part == ROLE_NONE && whole ? ROLE_NAME : part;
  return header_lists_those_present (rest->str) ? part : ROLE_NONE;
}

/* "Qui est venu ?", and in Spanish with a mark at either end. */
static char *
without_question_marks (const char *header)
{
  char *bare = g_strchomp (g_strdup (text_behind_inverted_mark (header)));
  while (g_str_has_suffix (bare, "?"))
    {
      bare[strlen (bare) - 1] = '\0';
      g_strchomp (bare);
    }
  return bare;
}

/* Without numbers, brackets and words for "name", which say nothing about who is meant. */
static char *
bare_header (const char *question)
{
  g_autofree char *header = without_question_marks (question);
  g_autofree char *outside = g_strndup (header, strcspn (header, "(["));
  g_autofree char *split = header_without_number (*outside != '\0' ? outside : header);
  return without_words_for_name (split);
}

/* "Who was there", "Wer kam", "Chi c'era": a word for people, and otherwise only verbs of coming and being,
 * and words for the place. */
static gboolean
header_asks_who_came (const char *header)
{
  g_autofree char *bare = without_question_marks (header);
  g_auto (GStrv) word = header_words (bare);
  guint count = g_strv_length (word), at = 1;
  while (at < count && text_means (WORDS_WORDS_OF_COMING, word[at]))
    at++;
  return count > 1 && at == count && text_means (WORDS_WHO_OR_PEOPLE, word[0]);
}

gboolean
header_lists_everybody (const char *header)
{
  g_autofree char *bare = bare_header (header);
  return header_asks_who_came (header) || text_means (WORDS_EVERYBODY_THERE, bare);
}

/* Those who were there, rather than somebody I met. */
gboolean
header_lists_those_present (const char *header)
{
  g_autofree char *bare = bare_header (header);
  return header_lists_everybody (header) || text_means (WORDS_SOMEBODY_THERE, bare);
}

gboolean
header_names_helper (const char *header)
{
  return header_is (header, WORDS_HELPER_AT_EVENT);
}

gboolean
header_names_account (const char *header)
{
  g_autofree char *split = header_split (header);
  return text_means (WORDS_USER, split) || header_has_word (header, WORDS_ACCOUNT_NAME);
}

gboolean
header_holds_messages (const char *folded)
{
  return text_means (WORDS_MESSAGE_TEXT, folded);
}

gboolean
header_names_chat (const char *header)
{
  return header_is (header, WORDS_CHAT);
}

gboolean
header_numbers_rows (const char *header)
{
  g_autofree char *split = header_split (header);
  if (g_str_has_prefix (split, "column ") || g_str_has_prefix (split, "unnamed "))
    return TRUE;
  split[strcspn (split, "\xC2")] = '\0'; /* "N°", "Nº" */
  return strchr (split, ' ') == NULL
         && (text_means (WORDS_ROW_NUMBER, split) || header_terms_of (header).facet == FACET_ID);
}

gboolean
header_names_round (const char *header)
{
  g_autofree char *split = header_without_number (header);
  return text_means (WORDS_ROUND, split);
}

gboolean
header_names_task (const char *header)
{
  return header_is (header, WORDS_TASK);
}

char *
header_without_ordinal (const char *header)
{ /* "1°" */
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " .", -1);
  g_autoptr (GString) base = g_string_new (NULL);
  gboolean found = FALSE;
  for (char **at = word; *at != NULL; at++)
    {
      gsize digits = strspn (*at, "0123456789");
      gboolean number
        = digits > 0 && ((*at)[digits] == '\0' || text_means (WORDS_ORDINAL_ENDING, *at + digits));
      if (!found && (number || text_means (WORDS_ORDINAL, *at)))
        found = TRUE;
      else if (**at != '\0')
        g_string_append_printf (base, "%s%s", base->len > 0 ? " " : "", *at);
    }
  return found && base->len > 0 && strcmp (base->str, "name") != 0 ? g_strdup (base->str) : NULL;
}

/* "Guest Email(s)" is "guest". */
static char *
without_words_for_address (const char *split)
{
  g_auto (GStrv) word = g_strsplit_set (split, " ()", -1);
  g_autoptr (GString) left = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (**one != '\0' && !text_means (WORDS_NAME_OR_ADDRESS, *one))
      g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
  return g_string_free (g_steal_pointer (&left), FALSE);
}

gboolean
header_names_companion (const char *header, gboolean *maybe)
{
  g_autofree char *split = header_without_number (header);
  g_autofree char *bare = without_words_for_address (split);
  *maybe = text_means (WORDS_GUEST, bare);
  g_autofree char *folded = header_fold (header);
  return *maybe || strcmp (folded, "+1") == 0 || text_means (WORDS_COMPANION, bare);
}

gboolean
headers_are_opposites (const char *one, const char *other)
{
  static const char *const pairs[][2]
    = { { "white", "black" },        { "weiss", "schwarz" },      { "blancs", "noirs" },
        { "blancas", "negras" },     { "bianco", "nero" },        { "brancas", "pretas" },
        { "wit", "zwart" },          { "home", "away" },          { "home team", "away team" },
        { "heim", "gast" },          { "domicile", "exterieur" }, { "local", "visitante" },
        { "casa", "trasferta" },     { "thuis", "uit" },          { "winner", "loser" },
        { "gewinner", "verlierer" }, { "lender", "borrower" },    { "proposer", "seconder" },
        { "tail", "head" } };
  enum
  {
    LONGEST = 32 /* bytes: "Borrower membership number" */
  };
  if (strlen (one) > LONGEST || strlen (other) > LONGEST)
    return FALSE;
  g_autofree char *a = header_split (one), *b = header_split (other);
  char *rest = strchr (a, ' '), *other_rest = strchr (b, ' ');
  if (rest != NULL && other_rest != NULL && strcmp (rest, other_rest) == 0
      && (strcmp (rest, " name") == 0 || text_means (WORDS_NUMBER_OF_MEMBER, rest + 1)))
    *rest = *other_rest = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if ((strcmp (a, pairs[i][0]) == 0 && strcmp (b, pairs[i][1]) == 0)
        || (strcmp (a, pairs[i][1]) == 0 && strcmp (b, pairs[i][0]) == 0))
      return TRUE;
  return FALSE;
}

gboolean
header_names_title (const char *header)
{
  return header_has_word (header, WORDS_TITLE);
}
