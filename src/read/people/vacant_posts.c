/* Words for a post or a place that nobody holds yet. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "pln/unicode.h"
#include "read/people/full_names.h"
#include "read/people/nobody_phrases.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"

enum
{
  VACANT_BYTES = 40
};

/* Nobody is called like this. */
static const char *const vacant[] = { "vacant",
                                      "vacancy",
                                      "vacant post",
                                      "vacant position",
                                      "position vacant",
                                      "open position",
                                      "unfilled",
                                      "unassigned",
                                      "not assigned",
                                      "not yet assigned",
                                      "to be hired",
                                      "to be appointed",
                                      "to be assigned",
                                      "to be confirmed",
                                      "to be announced",
                                      "to be determined",
                                      "to be decided",
                                      "to be filled",
                                      "n n",
                                      "unbesetzt",
                                      "nicht besetzt",
                                      "zu besetzen",
                                      "noch zu besetzen",
                                      "noch offen",
                                      "noch unbekannt",
                                      "wird noch benannt",
                                      "vakant",
                                      "vakanz",
                                      "offene stelle",
                                      "nicht zugewiesen",
                                      "vacante",
                                      "vacantes",
                                      "poste vacant",
                                      "poste a pourvoir",
                                      "a pourvoir",
                                      "non pourvu",
                                      "non attribue",
                                      "non assigne",
                                      "a designer",
                                      "a nommer",
                                      "a recruter",
                                      "a confirmer",
                                      "a definir",
                                      "a determiner",
                                      "por cubrir",
                                      "sin cubrir",
                                      "puesto vacante",
                                      "plaza vacante",
                                      "por asignar",
                                      "sin asignar",
                                      "no asignado",
                                      "por designar",
                                      "por nombrar",
                                      "por contratar",
                                      "por definir",
                                      "por confirmar",
                                      "por determinar",
                                      "a designar",
                                      "a preencher",
                                      "por preencher",
                                      "por atribuir",
                                      "nao atribuido",
                                      "a contratar",
                                      "a nomear",
                                      "a confirmar",
                                      "vaga em aberto",
                                      "vaga aberta",
                                      "posto vago",
                                      "cargo vago",
                                      "em aberto",
                                      "posto vacante",
                                      "posto scoperto",
                                      "non assegnato",
                                      "da assegnare",
                                      "da nominare",
                                      "da coprire",
                                      "da definire",
                                      "da confermare",
                                      "da designare",
                                      "vacature",
                                      "onbezet",
                                      "niet bezet",
                                      "niet ingevuld",
                                      "nog in te vullen",
                                      "in te vullen",
                                      "nog te bepalen",
                                      "niet toegewezen",
                                      "wakat",
                                      "wanted",
                                      "wanted urgently",
                                      "looking",
                                      "looking for someone",
                                      "searching",
                                      "still searching",
                                      "gesucht",
                                      "wird gesucht",
                                      "wird noch gesucht",
                                      "dringend gesucht",
                                      "gezocht",
                                      "wordt gezocht",
                                      "recherche en cours",
                                      "en recherche",
                                      "on cherche",
                                      "se busca",
                                      "buscando",
                                      "cercasi",
                                      "procura se",
                                      "a procura",
                                      "open plek",
                                      "open plaats",
                                      "reserved",
                                      "reserviert",
                                      "reserve",
                                      "reservee",
                                      "reservado",
                                      "reservada",
                                      "riservato",
                                      "riservata",
                                      "gereserveerd",
                                      NULL };

/* In a plan of duties only: these are family names, initials or marks elsewhere. */
static const char *const free_place[]
  = { "tbc",         "tba",      "tbd",     "t b c",    "t b a",   "open",     "free",
      "nobody",      "none",     "nn",      "n/a",      "offen",   "frei",     "niemand",
      "libre",       "personne", "nadie",   "vacant e", "vrij",    "vago",     "scoperto",
      "vaga",        "?",        "??",      "x",        "-",       "--",       "closed",
      "geschlossen", "ferme",    "cerrado", "chiuso",   "fechado", "gesloten", NULL };

/* Why nobody works: the words of a plan of duties, alone or with more beside them. */
static const char *const closed[] = { "closed",
                                      "holiday",
                                      "holidays",
                                      "half term",
                                      "day off",
                                      "on leave",
                                      "vacation",
                                      "no session",
                                      "no meeting",
                                      "no rehearsal",
                                      "no practice",
                                      "no training",
                                      "home office",
                                      "homeoffice",
                                      "work from home",
                                      "working from home",
                                      "geschlossen",
                                      "feiertag",
                                      "feiertage",
                                      "ferien",
                                      "urlaub",
                                      "betriebsferien",
                                      "ruhetag",
                                      "pause",
                                      "keine probe",
                                      "kein treffen",
                                      "kein training",
                                      "ferme",
                                      "fermee",
                                      "fermeture",
                                      "ferie",
                                      "feries",
                                      "vacances",
                                      "conge",
                                      "conges",
                                      "pas de seance",
                                      "relache",
                                      "teletravail",
                                      "cerrado",
                                      "cerrada",
                                      "festivo",
                                      "festivos",
                                      "feriado",
                                      "vacaciones",
                                      "sin sesion",
                                      "descanso",
                                      "teletrabajo",
                                      "chiuso",
                                      "chiusa",
                                      "chiusura",
                                      "vacanze",
                                      "vacanza",
                                      "pausa",
                                      "smart working",
                                      "gesloten",
                                      "feestdag",
                                      "vakantie",
                                      "pauze",
                                      "thuiswerken",
                                      "geen training",
                                      "geen repetitie",
                                      "fechado",
                                      "fechada",
                                      "encerrado",
                                      "encerrada",
                                      "ferias",
                                      "sem sessao",
                                      "teletrabalho",
                                      NULL };

/* Folded, with blanks for the marks around and between the words. */
static char *
fold_words (const char *text)
{
  g_autofree char *bare = g_strdup (text);
  g_strdelimit (bare, ".()[]<>_*", ' ');
  g_autofree char *folded = header_fold (g_strstrip (bare));
  return text_clean (folded);
}

/* "To be found", "noch zu finden", "à trouver", "por encontrar", "da trovare", "nog te vinden": what is still
 * to be done, in small letters. A name has a capital behind the first word. */
static gboolean
is_to_be_done (const char *text, const char *words)
{
  static const struct
  {
    const char *start;
    const char *const endings[4]; /* of the infinitive, or of the English participle */
  } phrases[] = { { "to be ", { "ed", "en", "ound", "osen" } },
                  { "still to be ", { "ed", "en", "ound", "osen" } },
                  { "noch zu ", { "en", "rn", "ln", NULL } },
                  { "zu ", { "en", "rn", "ln", NULL } },
                  { "nog te ", { "en", NULL, NULL, NULL } },
                  { "te ", { "en", NULL, NULL, NULL } },
                  { "reste a ", { "er", "ir", "re", NULL } },
                  { "encore a ", { "er", "ir", "re", NULL } },
                  { "a ", { "er", "ir", "ar", "re" } },
                  { "por ", { "ar", "er", "ir", NULL } },
                  { "ancora da ", { "are", "ere", "ire", NULL } },
                  { "da ", { "are", "ere", "ire", NULL } } };
  for (const char *at = text; (at = strchr (at, ' ')) != NULL;)
    if (g_unichar_isupper (g_utf8_get_char (++at)))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      const char *verb = words + strlen (phrases[i].start);
      if (!g_str_has_prefix (words, phrases[i].start) || strchr (verb, ' ') != NULL)
        continue;
      for (guint k = 0; k < 4 && phrases[i].endings[k] != NULL; k++)
        if (strlen (verb) > strlen (phrases[i].endings[k])
            && g_str_has_suffix (verb, phrases[i].endings[k]))
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_vacant (const char *text, const char *words)
{
  static struct phrase_set set = PHRASE_SET (vacant);
  return phrase_set_has (&set, words) || is_to_be_done (text, words);
}

static gboolean
is_free (const char *words)
{
  static struct phrase_set set = PHRASE_SET (free_place);
  return phrase_set_has (&set, words);
}

static gboolean
says_why_nobody_works (const char *text, const char *words)
{
  static struct phrase_set set = PHRASE_SET (closed);
  return (text_speaks_of_all (words) || phrase_set_find (&set, words) != NULL)
         && name_look_of (text) != LOOKS_LIKE_PERSON;
}

gboolean
text_is_vacant_post (const char *text)
{
  if (*text == '\0' || strlen (text) > VACANT_BYTES)
    return FALSE;
  g_autofree char *words = fold_words (text);
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *words_before = fold_words (before);
  return is_vacant (text, words) || is_vacant (before, words_before);
}

gboolean
text_is_free_place (const char *text)
{
  if (*text == '\0' || strlen (text) > VACANT_BYTES)
    return text_names_nobody (text);
  g_autofree char *words = fold_words (text);
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *words_before = fold_words (before);
  gboolean dash = strcmp (text, "\xE2\x80\x93") == 0 || strcmp (text, "\xE2\x80\x94") == 0;
  return dash || is_free (words) || is_free (text) || is_free (words_before)
         || is_vacant (text, words) || says_why_nobody_works (text, words)
         || text_names_nobody (text);
}
