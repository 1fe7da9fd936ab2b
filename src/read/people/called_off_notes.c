/* Notes that say nothing but that a meeting did not take place: "no-show", "Client cancelled", "hat
 * abgesagt, neuer Termin folgt".  The first clause consists of words for it, of small words, and of the
 * names of those who were to meet; a single other word makes it a remark: "flight cancelled". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/presence_words.h"

enum
{
  NOTE_BYTES = 200,
  MOST_WORDS = 8,
  LONGEST_PHRASE = 5 /* words */
};

static const char *const not_met[] = { "no show",
                                       "noshow",
                                       "did not show",
                                       "did not show up",
                                       "didn't show",
                                       "didn't show up",
                                       "did not come",
                                       "didn't come",
                                       "did not attend",
                                       "didn't attend",
                                       "did not turn up",
                                       "didn't turn up",
                                       "did not happen",
                                       "didn't happen",
                                       "did not take place",
                                       "not held",
                                       "cancelled",
                                       "canceled",
                                       "cancels",
                                       "cancel",
                                       "called off",
                                       "postponed",
                                       "rescheduled",
                                       "put off",
                                       "absent",
                                       "missed",
                                       "nicht erschienen",
                                       "nicht gekommen",
                                       "nicht aufgetaucht",
                                       "kam nicht",
                                       "erschien nicht",
                                       "abgesagt",
                                       "absage",
                                       "storniert",
                                       "verschoben",
                                       "vertagt",
                                       "ausgefallen",
                                       "entfallen",
                                       "entfallt",
                                       "fiel aus",
                                       "fallt aus",
                                       "abwesend",
                                       "gefehlt",
                                       "fehlte",
                                       "annule",
                                       "annulee",
                                       "reporte",
                                       "reportee",
                                       "ajourne",
                                       "ajournee",
                                       "pas venu",
                                       "pas venue",
                                       "n'est pas venu",
                                       "n'est pas venue",
                                       "ne s'est pas presente",
                                       "ne s'est pas presentee",
                                       "pas eu lieu",
                                       "n'a pas eu lieu",
                                       "absente",
                                       "lapin",
                                       "cancelado",
                                       "cancelada",
                                       "cancelo",
                                       "anulado",
                                       "anulada",
                                       "anulo",
                                       "aplazado",
                                       "aplazada",
                                       "pospuesto",
                                       "pospuesta",
                                       "suspendido",
                                       "suspendida",
                                       "no vino",
                                       "no asistio",
                                       "no se presento",
                                       "no aparecio",
                                       "ausente",
                                       "annullato",
                                       "annullata",
                                       "disdetto",
                                       "disdetta",
                                       "rinviato",
                                       "rinviata",
                                       "rimandato",
                                       "rimandata",
                                       "non e venuto",
                                       "non e venuta",
                                       "non venuto",
                                       "non venuta",
                                       "non si e presentato",
                                       "non si e presentata",
                                       "assente",
                                       "geannuleerd",
                                       "afgezegd",
                                       "afgelast",
                                       "uitgesteld",
                                       "verplaatst",
                                       "vervallen",
                                       "niet gekomen",
                                       "niet verschenen",
                                       "niet opgedaagd",
                                       "kwam niet",
                                       "ging niet door",
                                       "niet doorgegaan",
                                       "gaat niet door",
                                       "afwezig",
                                       "cancelou",
                                       "desmarcado",
                                       "desmarcada",
                                       "desmarcou",
                                       "adiado",
                                       "adiada",
                                       "remarcado",
                                       "remarcada",
                                       "nao veio",
                                       "nao compareceu",
                                       "nao apareceu",
                                       "faltou",
                                       "falto",
                                       NULL };

/* Who, for what reason, when; and auxiliary verbs. */
static const char small_words[]
  = "client|clients|customer|coachee|mentee|mentor|coach|tutor|student|learner|he|she|they|has|have|"
    "had|was|were|is|been|be|by|to|the|at|on|again|today|short|notice|last|minute|session|meeting|"
    "call|appointment|both|we|i|his|her|their|side|"
    "kunde|kundin|klient|klientin|teilnehmer|teilnehmerin|schuler|schulerin|er|sie|hat|haben|wurde|wurden|ist|war|worden|musste|leider|wieder|"
    "kurzfristig|termin|treffen|sitzung|gesprach|von|vom|der|die|das|heute|wir|beide|"
    "il|elle|ils|a|ont|ete|est|par|le|la|les|du|cliente|eleve|seance|rdv|rendez|vous|reunion|entretien|"
    "appel|encore|"
    "el|ella|ha|han|fue|sido|por|del|los|las|cliente|clienta|alumno|alumna|sesion|cita|llamada|otra|vez|"
    "lui|lei|hanno|stato|stata|e|dal|dalla|di|studente|studentessa|sessione|seduta|incontro|appuntamento|riunione|"
    "hij|zij|ze|heeft|is|werd|door|de|het|klant|leerling|sessie|afspraak|gesprek|weer|"
    "ele|ela|foi|o|pelo|pela|aluno|aluna|sessao|encontro|reuniao|chamada|novamente";

/* "rescheduled to Friday", "verschoben auf 12.03.": what follows is the new day. */
static const char put_off[]
  = "postponed|rescheduled|verschoben|vertagt|reporte|reportee|ajourne|ajournee|aplazado|aplazada|"
    "pospuesto|pospuesta|rinviato|rinviata|rimandato|rimandata|uitgesteld|verplaatst|adiado|adiada|"
    "remarcado|remarcada";
static const char until_when[] = "to|until|for|auf|au|al|para|naar|op|till|bis|a";

/* Words from `at` on that are one of the phrases; 0: none. */
static guint
length_of_phrase (char **word, guint at, guint count)
{
  static struct phrase_set set = PHRASE_SET (not_met);
  for (guint n = MIN (LONGEST_PHRASE, count - at); n > 0; n--)
    {
      g_autoptr (GString) phrase = g_string_new (word[at]);
      for (guint i = 1; i < n; i++)
        g_string_append_printf (phrase, " %s", word[at + i]);
      if (phrase_set_has (&set, phrase->str))
        return n;
    }
  return 0;
}

static gboolean
is_word_of (const char *word, const char *people)
{
  g_autofree char *folded = header_fold (people);
  g_auto (GStrv) name = g_strsplit_set (folded, " ,;.", -1);
  return g_strv_contains ((const char *const *)name, word);
}

/* "no-show; neuer Termin" is the first clause of the note, folded. */
static char *
first_clause (const char *text)
{
  gsize length = strcspn (text, ",;.:!(\n");
  const char *dash = strstr (text, " - ");
  if (dash != NULL && (gsize)(dash - text) < length)
    length = (gsize)(dash - text);
  g_autofree char *clause = g_strndup (text, length);
  return header_fold (clause);
}

gboolean
note_says_called_off (const char *text, const char *people)
{
  text += strspn (text, " ");
  if (*text == '\0' || strlen (text) > NOTE_BYTES)
    return FALSE;
  g_autofree char *clause = first_clause (text);
  g_auto (GStrv) word = g_strsplit (clause, " ", MOST_WORDS + 1);
  guint count = g_strv_length (word), at = 0;
  gboolean said = FALSE;
  while (at < count && count <= MOST_WORDS)
    {
      guint n = length_of_phrase (word, at, count);
      if (n == 0 && at > 0 && phrase_is_listed (word[at - 1], put_off)
          && phrase_is_listed (word[at], until_when))
        return TRUE;
      if (n == 0 && !phrase_is_listed (word[at], small_words) && !is_word_of (word[at], people))
        return FALSE;
      said |= n > 0;
      at += MAX (n, 1);
    }
  return said && count <= MOST_WORDS;
}
