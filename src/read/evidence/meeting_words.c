/* Words for a meeting and for what counts meetings. */
#include "pln/phrase_set.h"
#include "read/evidence/meeting_words.h"

static const char meetings[]
  = "session|sessions|meeting|meetings|class|lesson|lecture|workshop|webinar|conference|visit|appointment|"
    "sitzung|sitzungen|treffen|termin|termine|stunde|unterrichtsstunde|veranstaltung|besprechung|besuch|konferenz|kurs|"
    "seance|seances|rencontre|rencontres|entretien|rendez vous|rendez|rdv|visite|reunion|reunions|atelier|cours|"
    "sesion|sesiones|encuentro|encuentros|cita|citas|reuniones|visita|clase|taller|"
    "sessione|sessioni|incontro|incontri|riunione|riunioni|colloquio|colloqui|appuntamento|lezione|"
    "sessie|sessies|bijeenkomst|bijeenkomsten|vergadering|afspraak|afspraken|ontmoeting|bezoek|overleg|"
    "sessao|sessoes|encontro|encontros|reuniao|reunioes";

static const char talks[]
  = "conversation|talk|call|chat|coffee|lunch|gesprach|anruf|telefonat|kaffee|mittagessen|echange|"
    "appel|cafe|dejeuner|conversacion|llamada|charla|almuerzo|conversa|chamada|ligacao|almoco|"
    "conversazione|chiamata|telefonata|caffe|pranzo|gesprek|telefoontje|belletje|koffie";

static const char numbering[]
  = "day|week|month|round|wk|tag|woche|monat|runde|kw|jour|semaine|mois|tour|dia|semana|mes|ronda|"
    "giorno|settimana|mese|giro|dag|maand|ronde|rodada";

gboolean
word_is_meeting (const char *word)
{
  static struct phrase_set set = PHRASES_LISTED (meetings);
  return phrase_set_has (&set, word);
}

gboolean
word_is_talk (const char *word)
{
  static struct phrase_set set = PHRASES_LISTED (talks);
  return phrase_set_has (&set, word);
}

gboolean
word_numbers_meetings (const char *word)
{
  static struct phrase_set set = PHRASES_LISTED (numbering);
  return phrase_set_has (&set, word);
}
