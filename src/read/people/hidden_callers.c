/* Callers without a number, recipients who are not shown, and codes among ids.  They are recognised by
 * combinations of words, because each program phrases them in its own way. */
#include <string.h>
#include "pln/base.h"
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/non_people.h"

/* Each list starts and ends with '|'. */
static const char nouns[]
  = "|number|numbers|caller|callers|call|id|contact|user|participant|sender|person|guest|visitor|name|"
    "nummer|nr|rufnummer|telefonnummer|anrufer|anruferin|kontakt|benutzer|nutzer|teilnehmer|absender|gast|"
    "anruf|numero|appelant|appelante|correspondant|utilisateur|appel|nom|invite|"
    "llamante|llamada|interlocutor|contacto|usuario|participante|invitado|nombre|"
    "beller|oproeper|oproep|gebruiker|deelnemer|naam|"
    "chiamante|chiamata|interlocutore|contatto|utente|partecipante|ospite|nome|"
    "chamador|chamada|remetente|contato|utilizador|convidado|";
static const char hidden[]
  = "|unknown|private|withheld|hidden|anonymous|blocked|restricted|unavailable|undisclosed|unidentified|"
    "unbekannt|unbekannte|unbekannter|unbekanntes|privat|privater|unterdruckt|unterdruckte|"
    "unterdruckter|verborgen|verborgene|anonym|anonyme|anonymer|anonymes|geheim|geheime|"
    "inconnu|inconnue|prive|privee|masque|masquee|cache|cachee|confidentiel|"
    "desconocido|desconocida|privado|privada|oculto|oculta|anonimo|anonima|restringido|bloqueado|"
    "onbekend|onbekende|anoniem|anonieme|afgeschermd|afgeschermde|"
    "sconosciuto|sconosciuta|privato|privata|nascosto|nascosta|riservato|"
    "desconhecido|desconhecida|confidencial|restrito|";
/* Words that are enough without a noun. */
static const char alone[]
  = "|unknown|withheld|anonymous|undisclosed|unidentified|unbekannt|anonym|unterdruckt|inconnu|inconnue|"
    "masque|desconocido|desconocida|oculto|onbekend|anoniem|sconosciuto|sconosciuta|desconhecido|"
    "desconhecida|";
static const char none[] = "|no|without|ohne|keine|sans|sin|zonder|geen|senza|sem|";

/* "-1", "-2.0": programs do not give such ids to people. */
static gboolean
is_code (const char *text)
{
  gsize digits = *text == '-' ? strspn (text + 1, "0123456789") : 0;
  const char *rest = text + 1 + digits;
  return digits > 0 && digits <= 4
         && (*rest == '\0' || (rest[0] == '.' && strspn (rest + 1, "0") == strlen (rest + 1)));
}

/* All words of the lists, built once. */
static GHashTable *
all_words (void)
{
  static gsize built = 0;
  static GHashTable *words = NULL;
  if (g_once_init_enter (&built))
    {
      const char *const lists[] = { nouns, hidden, alone, none };
      words = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
      for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
        {
          g_auto (GStrv) word = g_strsplit (lists[i], "|", -1);
          for (char **one = word; *one != NULL; one++)
            g_hash_table_add (words, g_strdup (*one));
        }
      g_once_init_leave (&built, 1);
    }
  return words;
}

/* A cheap test that rules out most names: the first word must be in the lists, or have
 * letters that still need folding. */
static gboolean
may_hide_person (const char *text)
{
  char word[20];
  gsize n = 0;
  text += strspn (text, "([< *-_");
  for (; g_ascii_isalpha (text[n]) && n + 1 < sizeof word; n++)
    word[n] = g_ascii_tolower (text[n]);
  word[n] = '\0';
  return (guchar)text[n] >= 0x80 || (n > 0 && g_hash_table_contains (all_words (), word));
}

gboolean
text_hides_person (const char *text)
{
  enum
  {
    LONGEST = 40,
    MOST_WORDS = 4
  };
  if (*text == '-')
    return is_code (text);
  /* None of these words holds a digit. */
  if (strlen (text) > LONGEST || strpbrk (text, "0123456789") != NULL || !may_hide_person (text))
    return FALSE;
  g_autofree char *bare = g_strdup (text);
  g_strdelimit (bare, "()[]<>_-./*", ' ');
  g_autofree char *folded = header_fold (bare);
  g_auto (GStrv) word = g_strsplit (g_strstrip (folded), " ", -1);
  guint count = 0, things = 0, secrets = 0, lacks = 0;
  gboolean enough = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one == '\0')
        continue;
      gboolean secret = phrase_is_listed (*one, hidden), lack = phrase_is_listed (*one, none);
      if (!secret && !lack && !phrase_is_listed (*one, nouns))
        return FALSE;
      enough |= phrase_is_listed (*one, alone);
      secrets += secret;
      lacks += lack;
      things += !secret && !lack;
      count++;
    }
  return count > 0 && count <= MOST_WORDS
         && (things > 0 ? secrets + lacks > 0 : enough && lacks == 0);
}

gboolean
name_is_numbered_voice (const char *folded)
{
  gsize word = strcspn (folded, " _0123456789");
  g_autofree char *noun = g_strndup (folded, word);
  const char *number = folded + word + strspn (folded + word, " _");
  return phrase_is_listed (noun, "speaker|sprecher|locuteur|hablante|falante|parlante|spreker")
         && text_is_digits (number);
}

gboolean
text_hides_recipients (const char *folded)
{
  g_autofree char *words = g_strdup (folded);
  g_strstrip (g_strdelimit (words, ":;-", ' '));
  return phrase_is_listed (
    words, "undisclosed recipients|undisclosed recipient|unlisted recipients|hidden recipients|"
           "recipient list suppressed|recipient list not shown|verborgene empfanger|"
           "nicht offengelegte empfanger|ungenannte empfanger|destinataires non reveles|"
           "destinataires inconnus|destinataires masques|destinatarios no revelados|"
           "destinatarios ocultos|destinatarios nao revelados|destinatari nascosti|"
           "destinatari non specificati|verborgen ontvangers|niet nader genoemde ontvangers");
}
