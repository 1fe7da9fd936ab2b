/* Notes that say nothing but that a meeting did not take place: "no-show", "Client cancelled", "hat
 * abgesagt, neuer Termin folgt".  The first clause consists of words for it, of small words, and of the
 * names of those who were to meet; a single other word makes it a remark: "flight cancelled". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/presence_words.h"
#include "read/people/unmet_phrases.h"

enum
{
  NOTE_BYTES = 200,
  MOST_WORDS = 8,
  LONGEST_PHRASE = 5 /* words */
};

/* Who, for what reason, when; and auxiliary verbs. */
static const char small_words[]
  = "client|clients|customer|coachee|mentee|mentor|coach|tutor|student|learner|he|she|they|has|have|"
    "had|was|were|is|been|be|by|to|the|at|on|again|today|short|notice|last|minute|session|meeting|"
    "come|attend|call|appointment|both|we|i|his|her|their|side|"
    "kommen|dabei|sein|kunde|kundin|klient|klientin|teilnehmer|teilnehmerin|schuler|schulerin|er|sie|hat|haben|wurde|wurden|ist|war|worden|musste|leider|wieder|"
    "kurzfristig|termin|treffen|sitzung|gesprach|von|vom|der|die|das|heute|wir|beide|"
    "venir|il|elle|ils|a|ont|ete|est|par|le|la|les|du|cliente|eleve|seance|rdv|rendez|vous|reunion|entretien|"
    "appel|encore|"
    "el|ella|ha|han|fue|sido|por|del|los|las|clienta|alumno|alumna|sesion|cita|llamada|otra|vez|"
    "venire|lui|lei|hanno|stato|stata|e|dal|dalla|di|studente|studentessa|sessione|seduta|incontro|appuntamento|riunione|"
    "komen|hij|zij|ze|heeft|werd|door|de|het|klant|leerling|sessie|afspraak|gesprek|weer|"
    "vir|ele|ela|foi|o|pelo|pela|aluno|aluna|sessao|encontro|reuniao|chamada|novamente";

/* "rescheduled to Friday", "verschoben auf 12.03.": what follows is the new day. */
static const char until_when[] = "to|until|for|auf|au|al|para|naar|op|till|bis|a";

/* The French say "poser un lapin"; elsewhere it is a name. */
static enum unmet
unmet_of_words (const char *words)
{
  return strcmp (words, "lapin") == 0 ? UNMET_NOT_COME : unmet_of_phrase (words);
}

/* Words from `at` on that are one of the phrases; 0: none. */
static guint
length_of_phrase (char **word, guint at, guint count, enum unmet *said)
{
  for (guint n = MIN (LONGEST_PHRASE, count - at); n > 0; n--)
    {
      g_autoptr (GString) phrase = g_string_new (word[at]);
      for (guint i = 1; i < n; i++)
        g_string_append_printf (phrase, " %s", word[at + i]);
      enum unmet unmet = unmet_of_words (phrase->str);
      if (unmet != UNMET_UNSAID)
        {
          *said = unmet;
          return n;
        }
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

GStrv
note_absent_names (const char *text, const char *people)
{
  if (strlen (text) > NOTE_BYTES)
    return NULL;
  g_autofree char *clause = first_clause (text + strspn (text, " "));
  g_auto (GStrv) word = g_strsplit (clause, " ", MOST_WORDS + 1);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  guint count = g_strv_length (word);
  enum unmet said = UNMET_UNSAID;
  gboolean named = FALSE;
  for (guint at = 0, n; at < count && count <= MOST_WORDS; at += MAX (n, 1))
    {
      n = length_of_phrase (word, at, count, &said);
      if (n == 0 && presence_of_text (word[at]) == PRESENCE_NO)
        n = 1, said = UNMET_NOT_COME;
      gboolean name = n == 0 && (is_word_of (word[at], people) || word_is_given_name (word[at]));
      if (n == 0 && !name && !phrase_is_listed (word[at], small_words)
          && !phrase_is_listed (word[at], "and|und|et|y|en"))
        return NULL;
      if (name)
        g_strv_builder_add (names, word[at]);
      named |= name;
    }
  return named && said == UNMET_NOT_COME ? g_strv_builder_end (names) : NULL;
}

/* What the note says, if it says nothing else. */
static enum unmet
unmet_of_note (const char *text, const char *people)
{
  text += strspn (text, " ");
  if (*text == '\0' || strlen (text) > NOTE_BYTES)
    return UNMET_UNSAID;
  g_autofree char *clause = first_clause (text);
  g_auto (GStrv) word = g_strsplit (clause, " ", MOST_WORDS + 1);
  guint count = g_strv_length (word), at = 0, end = 0;
  enum unmet said = UNMET_UNSAID;
  while (at < count && count <= MOST_WORDS)
    {
      guint n = length_of_phrase (word, at, count, &said);
      if (n == 0 && said == UNMET_PUT_OFF && at == end && phrase_is_listed (word[at], until_when))
        return said;
      if (n == 0 && !phrase_is_listed (word[at], small_words) && !is_word_of (word[at], people))
        return UNMET_UNSAID;
      at += MAX (n, 1);
      if (n > 0)
        end = at;
    }
  return count <= MOST_WORDS ? said : UNMET_UNSAID;
}

gboolean
note_says_called_off (const char *text, const char *people)
{
  enum unmet said = unmet_of_note (text, people);
  return said != UNMET_UNSAID && said != UNMET_NOT_REACHED;
}

gboolean
note_says_not_reached (const char *text, const char *people)
{
  return unmet_of_note (text, people) == UNMET_NOT_REACHED;
}
