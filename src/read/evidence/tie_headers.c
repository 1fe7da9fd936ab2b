/* What headers say of two people: how often, how strongly, alike, apart. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/tie_headers.h"
#include "read/sniff/role_synonyms.h"

/* "Stärke der Beziehung", "Force du lien", "How close": the words for strength in seven languages. */
static gboolean
header_asks_how_strong (const char *header)
{
  static const char *const parts[]
    = { "starke ",  "staerke ",  "sterkte ",  "intensit",  "intensidad", "fuerza ",
        " forza ",  " force ",   " forca ",   "closeness", "how close",  "proximit",
        "proximid", "prossimit", " nahe ",    "naehe ",    "cercania ",  "vicinanza ",
        "nabijhei", "hechtheid", "haufigkei", "haeufigke", "frequenti",  NULL };
  g_autofree char *split = header_split (header);
  g_autofree char *padded = g_strconcat (" ", split, " ", NULL);
  return text_holds_one_of (padded, parts);
}

/* "papers" of two authors, "calls", "Anzahl Treffen": how often the two did something together. */
gboolean
header_counts_contacts (const char *header)
{
  return header_has_word (
    header,
    "talks|chats|visits|coffees|lunches|meetups|besuche|visites|visitas|visite|bezoeken|"
    "papers|publications|articles|emails|mails|calls|meetings|letters|conversations|"
    "encounters|interactions|publikationen|artikel|anrufe|treffen|briefe|gesprache|"
    "begegnungen|courriels|appels|rencontres|lettres|reunions|articulos|"
    "publicaciones|correos|llamadas|reuniones|encuentros|cartas|pubblicazioni|"
    "articoli|chiamate|incontri|lettere|riunioni|publicacoes|artigos|chamadas|"
    "reunioes|encontros|publicaties|artikelen|gesprekken|ontmoetingen|brieven|"
    "vergaderingen|telefoontjes|exchanges|messages|contacts|austausche|nachrichten|"
    "kontakte|echanges|intercambios|mensajes|contactos|"
    "conversaciones|scambi|messaggi|contatti|conversazioni|trocas|mensagens|contatos|"
    "conversas|uitwisselingen|berichten|contacten|sessions|sitzungen|seances|sesiones|sessioni|"
    "sessies|sessoes|bijeenkomsten|colloqui|citas|afspraken");
}

/* "talks_per_month", "Stunden pro Woche", "fois par mois": how often two people do something. */
gboolean
header_gives_rate (const char *header)
{
  g_auto (GStrv) part = g_strsplit (header, "/", -1);
  g_autofree char *joined = g_strjoinv (" per ", part), *split = header_split (joined);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  for (char **one = word; one[0] != NULL && one[1] != NULL; one++)
    if (phrase_is_listed (*one, "per|pro|par|por|al|alla|a|je|each|every")
        && phrase_is_listed (one[1],
                             "day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|"
                             "semaine|mois|trimestre|an|dia|semana|mes|ano|giorno|settimana|"
                             "mese|anno|dag|maand|kwartaal|jaar"))
      return TRUE;
  return FALSE;
}

gboolean
header_says_how_often (const char *header)
{
  return header_gives_rate (header) || header_counts_contacts (header)
         || header_has_word (header,
                             "frequency|freq|often|haufigkeit|oft|frequence|souvent|frecuencia|"
                             "frequenza|frequencia|frequentie|vaak");
}

/* "nb_projets", "Anzahl gemeinsamer Projekte": between two ends without a day, how much the two have
 * in common; a number of people is something else. */
gboolean
header_counts_shared (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  if (!phrase_is_listed (word[0] != NULL ? word[0] : "",
                         "nb|nbr|nbre|nombre|anzahl|anz|aantal|cantidad|cant|quantidade|qtd|qtde|"
                         "quantita|count")
      && !g_str_has_prefix (split, "number of "))
    return FALSE;
  for (char **one = word; *one != NULL; one++)
    if (word_is_for_people (*one) || header_lists_those_present (*one))
      return FALSE;
  return TRUE;
}

static gboolean
is_rating (const char *folded)
{
  static const char *const words[] = { "rating",        "score",
                                       "trust",         "bewertung",
                                       "note",          "puntuacion",
                                       "valutazione",   "avaliacao",
                                       "sign",          "tie",
                                       "edge",          "value",
                                       "intensity",     "closeness",
                                       "freq",          "frequency",
                                       "advice",        "friend",
                                       "friendship",    "contact",
                                       "strength",      "haufigkeit",
                                       "frequence",     "frecuencia",
                                       "freundschaft",  "vertrauen",
                                       "kontakt",       "hilfe",
                                       "beratung",      "amitie",
                                       "confiance",     "conseil",
                                       "entraide",      "amistad",
                                       "confianza",     "consejo",
                                       "ayuda",         "amicizia",
                                       "fiducia",       "consiglio",
                                       "aiuto",         "amizade",
                                       "confianca",     "conselho",
                                       "ajuda",         "vriendschap",
                                       "vertrouwen",    "advies",
                                       "hulp",          "support",
                                       "collaboration", "zusammenarbeit",
                                       "colaboracion",  "collaborazione",
                                       "colaboracao",   "samenwerking",
                                       "vote",          "vot",
                                       "stimme",

                                       "voto",          NULL };
  for (const char *const *word = words; *word != NULL; word++)
    if (strcmp (*word, folded) == 0 || g_str_has_suffix (folded, *word)
        || (strlen (*word) > 3 && strstr (folded, *word) != NULL))
      return TRUE;
  return FALSE;
}

gboolean
header_says_alike (const char *header)
{
  return header_has_word (header, "same|similar|gleich|gleiche|gleicher|gleiches|selbe|meme|memes|"
                                  "mismo|misma|stesso|stessa|mesmo|mesma|zelfde");
}

/* "age_gap", "distance_m", "Altersunterschied": how far apart the two are, which is not a tie. */
gboolean
header_says_apart (const char *header)
{
  static const char *const parts[]
    = { "distan",      " gap ",  "differ",  "diferen",  "differen", "abstand",  "entfernung",
        "unterschied", "ecart ", "afstand", "verschil", "divario",  " kilomet", NULL };
  g_autofree char *split = header_split (header);
  g_autofree char *padded = g_strconcat (" ", split, " ", NULL);
  return text_holds_one_of (padded, parts);
}

/* Does the header say that the column rates or counts what two people have between them? */
gboolean
header_names_tie_value (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return is_rating (folded) || header_asks_how_strong (header) || header_says_how_often (header);
}
