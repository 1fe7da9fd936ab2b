/* Headers of people who are paired up or stand for one end of a pair, in seven languages. */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/leading_words.h"
#include "read/shapes/shape_rosters.h"

/* One of several people of a kind, if it is numbered or beside somebody's partner. */
static const char *const counted
  = "participant|attendee|member|person|player|colleague|teilnehmer|teilnehmerin|mitglied|kollegin|kollege|"
    "participante|personne|membre|collegue|persona|miembro|colega|deelnemer|persoon|lid|partecipante|membro|"
    "collega|pessoa";

gboolean
header_counts_person (const char *folded)
{
  return header_matches (counted, folded);
}

gboolean
header_names_pair (const char *header)
{
  static const char *const words
    = "pair|pairs|pairing|tandem|tandems|duo|trio|dyad|coffee pair|buddy pair|learning pair|"
      "paar|paare|paarung|zweierteam|zweiergruppe|lerntandem|lernpaar|tandempaar|"
      "binome|binomes|paire|paires|pareja|parejas|par|pares|dupla|duplas|coppia|coppie|koppel|"
      "koppels|tweetal|tweetallen";
  g_autofree char *bare = header_without_number (header);
  gsize length = strlen (bare); /* "Pair A" */
  if (length > 2 && bare[length - 2] == ' ')
    bare[length - 2] = '\0';
  return header_matches (words, bare);
}

gboolean
header_names_roster_end (const char *header, gboolean *gives)
{
  static const char *const equal
    = "candidate|interviewer|interviewer name|interviewee|interviewed by|panel member|partner|partner a|partner b|partner c|person a|person b|person c|"
      "kandidat|kandidatin|bewerber|bewerberin|interviewerin|gesprachspartner|gesprachspartnerin|tandempartner|tandempartnerin|partner in|partnerin|lernpartner|lernpartnerin|partenaire|companero|companera|parceiro|parceira|compagno|compagna|"
      "candidat|intervieweur|intervieweuse|binome|candidato|candidata|entrevistado|entrevistada|informant|informantin|informante|informateur|informatrice|befragte|befragter|intervistato|intervistata|geinterviewde|entrevistador|entrevistadora|pareja|"
      "kandidaat|gesprekspartner|intervistatore|intervistatrice|coppia|dupla";
  g_autofree char *bare = header_without_number (header);
  g_autofree char *whole = header_split (header);
  gsize length = strlen (bare);
  gboolean numbered = strlen (whole) > length;
  if (length > 5 && strcmp (bare + length - 5, " name") == 0)
    bare[length - 5] = '\0';
  enum leading leading = leading_of_phrase (bare);
  *gives = leading == LEADING_GUIDES || leading == LEADING_SECOND || leading == LEADING_COMPANION;
  return *gives || leading == LEADING_LEARNS || header_matches (equal, bare)
         || header_names_pair (header) || (numbered && header_matches (counted, bare));
}
