/* Phrases of several words that name nobody, made from kinds of words in seven languages: an account that
 * is gone ("Gelöschter Account", "compte supprimé"), the lack of somebody ("pas de binôme", "with no
 * one"), and a whole group ("toute la classe", "alle leerlingen"). Linear in the text. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/people/nobody_phrases.h"

enum
{
  MOST_WORDS = 5
};

enum phrase_part
{
  WORD_GONE,
  WORD_ACCOUNT,
  WORD_LACK,
  WORD_PARTNER,
  WORD_PRONOUN, /* nobody in one word */
  WORD_WITH,    /* and words for "so far" */
  WORD_ALL,
  WORD_GROUP,
  WORD_ARTICLE,
  WORD_AWAY, /* where they are instead, and the like */
  N_WORD_KINDS
};

static const char gone[]
  = "deleted|removed|deactivated|inactive|disabled|erased|former|ex|suspended|geloscht|geloschte|"
    "geloschter|geloschtes|entfernt|entfernter|deaktiviert|deaktivierte|deaktivierter|deaktiviertes|"
    "ehemalig|ehemalige|ehemaliger|ehemaliges|supprime|supprimee|efface|effacee|desactive|desactivee|"
    "ancien|ancienne|eliminado|eliminada|borrado|borrada|desactivado|desactivada|antiguo|antigua|"
    "excluido|excluida|apagado|apagada|desativado|desativada|removido|removida|antigo|antiga|eliminato|"
    "eliminata|cancellato|cancellata|disattivato|disattivata|rimosso|rimossa|verwijderd|verwijderde|"
    "gewist|gewiste|gedeactiveerd|gedeactiveerde|voormalig|voormalige";
static const char account[]
  = "user|users|account|member|contact|employee|participant|profile|author|student|benutzer|benutzerin|"
    "nutzer|nutzerin|konto|benutzerkonto|mitglied|kontakt|mitarbeiter|mitarbeiterin|mitarbeitende|teilnehmer|"
    "teilnehmerin|profil|verfasser|utilisateur|utilisatrice|compte|membre|employe|auteur|"
    "usuario|usuaria|cuenta|miembro|contacto|empleado|empleada|participante|perfil|autor|utilizador|"
    "utilizadora|conta|membro|contato|funcionario|funcionaria|utente|profilo|contatto|dipendente|"
    "partecipante|autore|gebruiker|lid|medewerker|deelnemer|profiel";
static const char lack[]
  = "no|without|kein|keine|keinen|keinem|keiner|keines|ohne|pas|sans|aucun|aucune|sin|ningun|ninguna|"
    "senza|nessun|nessuna|non|sem|nenhum|nenhuma|nao|zonder|geen|niet";
static const char partner[]
  = "partner|partners|partnerin|buddy|peer|mate|tandem|tandempartner|mentor|coach|person|pareja|"
    "companero|companera|persona|binome|partenaire|camarade|compagno|compagna|coppia|dupla|par|"
    "parceiro|parceira|colega|pessoa|maatje|koppel|persoon|duo|one|enkele|"
    "boss|manager|supervisor|superior|chef|vorgesetzter|vorgesetzten|vorgesetzte|fuhrungskraft|leiter|"
    "superieur|responsable|jefe|jefa|capo|superiore|responsabile|chefe|gestor|superiora|baas|"
    "leidinggevende";
static const char pronoun[]
  = "nobody|none|anyone|anybody|niemand|niemanden|niemandem|niemands|keinem|keinen|personne|aucun|"
    "aucune|nadie|ninguno|ninguna|nessuno|nessuna|ninguem|nenhum|nenhuma";
static const char with[]
  = "with|from|by|to|not|mit|von|bei|an|zu|avec|par|de|chez|con|a|para|da|di|com|met|van|bij|aan|yet|so|"
    "far|noch|bisher|bislang|leider|encore|todavia|aun|por|ahora|ancora|finora|ainda|nog|tot|nu|toe";
/* Anybody will do: of the people asked for, none is named. */
static const char no_preference[]
  = "no preference|i don't mind|don't mind|doesn't matter|whoever|egal|ist egal|mir egal|ganz egal|"
    "keine praferenz|peu importe|n'importe qui|ca m'est egal|sans preference|da igual|me da igual|"
    "cualquiera|indiferente|sin preferencia|indifferente|chiunque|nessuna preferenza|maakt niet uit|"
    "maakt me niet uit|geen voorkeur|tanto faz|qualquer um|qualquer uma|sem preferencia";
static const char all[]
  = "all|every|whole|entire|alle|allen|ganze|ganzes|ganzer|ganzen|gesamte|gesamtes|gesamten|samtliche|"
    "tous|tout|toute|toutes|entier|entiere|todos|todas|todo|toda|entero|entera|inteiro|inteira|tutti|"
    "tutte|tutto|tutta|intero|intera|hele|gehele";
static const char group[]
  = "teachers|teacher|students|student|pupils|children|kids|parents|staff|team|class|group|school|people|"
    "members|participants|colleagues|attendees|department|employees|volunteers|trainers|tutors|office|"
    "present|lehrer|lehrerinnen|lehrkrafte|lehrpersonen|schuler|schulerinnen|lernende|lernenden|"
    "studierende|studierenden|kinder|eltern|klasse|gruppe|schule|kollegium|kollegen|kolleginnen|"
    "mitarbeiter|mitarbeitende|mitarbeitenden|mitglieder|teilnehmer|teilnehmende|teilnehmenden|anwesende|"
    "anwesenden|abteilung|mannschaft|belegschaft|personen|leute|profs|professeurs|enseignants|eleves|"
    "etudiants|enfants|equipe|classe|groupe|ecole|collegues|membres|presents|service|personnel|"
    "benevoles|gens|profesores|profes|docentes|alumnos|estudiantes|ninos|padres|equipo|clase|grupo|"
    "escuela|colegas|companeros|miembros|participantes|personal|presentes|docenti|insegnanti|studenti|"
    "alunni|bambini|genitori|squadra|gruppo|scuola|colleghi|membri|partecipanti|presenti|personale|"
    "docenten|leraren|leerlingen|studenten|kinderen|ouders|klas|groep|collega's|leden|deelnemers|"
    "medewerkers|aanwezigen|afdeling|mensen|professores|alunos|estudantes|criancas|pais|equipa|turma|"
    "escola|membros|pessoal";
static const char article[]
  = "the|of|our|my|der|die|das|den|dem|unser|unsere|les|le|la|l|de|d|du|nos|notre|"
    "los|las|el|nuestros|os|as|o|a|i|gli|il|lo|het|onze|einzige|single|"
    "enkel|festen|feste|fester|fixed|fixe|fijo|fija|fisso|fissa|fixo|fixa|vaste";

static const char away[]
  = "krank|homeoffice|home|office|zuhause|zu|hause|im|in|auf|am|urlaub|ferien|frei|weg|fort|unterwegs|"
    "dienstreise|ausflug|klassenfahrt|fortbildung|seminar|tagung|konferenz|weiterbildung|streik|abwesend|"
    "verhindert|entschuldigt|beschaftigt|hier|da|zusammen|gemeinsam|anderen|ziek|thuis|thuiswerken|vrij|"
    "vakantie|verlof|afwezig|aanwezig|samen|op|reis|cursus|dag|tage|dagen|wochen|weken";

static gboolean
word_is (enum phrase_part kind, const char *word)
{
  static struct phrase_set sets[N_WORD_KINDS]
    = { [WORD_GONE] = PHRASES_LISTED (gone),       [WORD_ACCOUNT] = PHRASES_LISTED (account),
        [WORD_LACK] = PHRASES_LISTED (lack),       [WORD_PARTNER] = PHRASES_LISTED (partner),
        [WORD_PRONOUN] = PHRASES_LISTED (pronoun), [WORD_WITH] = PHRASES_LISTED (with),
        [WORD_ALL] = PHRASES_LISTED (all),         [WORD_GROUP] = PHRASES_LISTED (group),
        [WORD_ARTICLE] = PHRASES_LISTED (article), [WORD_AWAY] = PHRASES_LISTED (away) };
  return phrase_set_has (&sets[kind], word);
}

/* Is every word of one of the two kinds or an article, and is there at least one of each? */
static gboolean
holds_both (char **word, enum phrase_part one, enum phrase_part other)
{
  gboolean first = FALSE, second = FALSE;
  for (; *word != NULL; word++)
    if (word_is (one, *word))
      first = TRUE;
    else if (word_is (other, *word))
      second = TRUE;
    else if (!word_is (WORD_ARTICLE, *word))
      return FALSE;
  return first && second;
}

gboolean
phrase_names_gone_account (const char *folded)
{
  g_auto (GStrv) word = g_strsplit (folded, " ", MOST_WORDS);
  return holds_both (word, WORD_GONE, WORD_ACCOUNT)
         || phrase_is_listed (
           folded, "ghost user|ghost|deleted|[deleted]|[geloscht]|[supprime]|[eliminado]");
}

gboolean
phrase_names_nobody (const char *folded)
{
  const char *blank = strchr (folded, ' ');
  if (phrase_is_listed (folded, no_preference))
    return TRUE;
  if (blank == NULL || strpbrk (folded, "0123456789@,;") != NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  if (g_strv_length (word) > MOST_WORDS)
    return FALSE;
  return holds_both (word, WORD_GONE, WORD_ACCOUNT) || holds_both (word, WORD_ALL, WORD_GROUP)
         || (word_is (WORD_LACK, word[0]) && holds_both (word, WORD_LACK, WORD_PARTNER))
         || holds_both (word, WORD_PRONOUN, WORD_WITH)
         || (word_is (WORD_WITH, word[0]) && strcmp (blank, " no one") == 0);
}

/* "alle krank", "allen aanwezig": given names are like the first words, so that all words behind them have
 * to be known. */
static gboolean
words_are_of_all (char **word)
{
  for (; *word != NULL; word++)
    if (!word_is (WORD_AWAY, *word) && !word_is (WORD_GROUP, *word) && !word_is (WORD_WITH, *word)
        && !word_is (WORD_ARTICLE, *word))
      return FALSE;
  return TRUE;
}

gboolean
text_speaks_of_all (const char *folded)
{
  if (strchr (folded, ' ') == NULL || strpbrk (folded, "0123456789@") != NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  if (phrase_is_listed (word[0], "alle|allen"))
    return words_are_of_all (word + 1);
  return phrase_is_listed (
    word[0], "everyone|everybody|nobody|all|keiner|niemand|tous|toutes|personne|todos|"
             "todas|nadie|tutti|tutte|nessuno|iedereen|ninguem");
}
