/* Headers that decide between table shapes, in seven languages. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/sniff/profile.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"

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
  if (digits > 0
      && phrase_is_listed (split + behind + strspn (split + behind, " "),
                           "name|full name|nom|nom complet|nombre|nombre completo|naam|"
                           "volledige naam|nome|nome completo|vollstandiger name"))
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
      if (!phrase_is_listed (*one,
                             "name|full|nom|complet|nombre|completo|nome|naam|volledige|voller|"
                             "vollstandiger|de|del|du|des|der|do|da|dei|della|van|of|the|d"))
        g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
    }
  return g_string_free (g_steal_pointer (&left), FALSE);
}

static gboolean
has_listed_word (const char *header, const char *words)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " /-", -1);
  for (char **one = word; *one != NULL; one++)
    if (phrase_is_listed (*one, words))
      return TRUE;
  return FALSE;
}

gboolean
header_ends_in_name (const char *header)
{
  g_autofree char *split = header_split (header);
  const char *last = strrchr (split, ' ');
  return last != NULL && phrase_is_listed (last + 1, "name|nombre|nom|nome|naam");
}

gboolean
header_dates_answer (const char *folded)
{
  return phrase_is_listed (
    folded, "start|end|today|submissiondate|submission date|submission time|submitted|submitted at|"
            "timestamp|zeitstempel|horodateur|marca temporal|tijdstempel|informazioni cronologiche|"
            "carimbo de data/hora|datestamp|date submitted|date started|date last action|"
            "datum abgeschickt|datum gestartet|datum letzte aktivitat|date de soumission|"
            "date de lancement|date de la derniere action|fecha de envio|fecha de inicio|"
            "fecha de la ultima accion|datum verzonden|datum ingediend|datum laatste actie|"
            "data d'invio|data di invio|data dell'ultima azione|data de envio|data da ultima acao|"
            "completion time|fertigstellungszeit|hora de finalizacion|tijd van voltooien|"
            "ora di completamento|hora de conclusao");
}

gboolean
header_names_presenters (const char *folded)
{
  return phrase_is_listed (folded,
                           "presenter|presenters|speakers|panelists|referenten|referentinnen|"
                           "vortragende|redner|intervenants|orateurs|ponentes|oradores|"
                           "conferenciantes|relatori|sprekers|palestrantes");
}

gboolean
header_asks_check_in (const char *header)
{
  g_autofree char *split = header_split (header);
  return phrase_is_listed (
    split,
    "check in|checkin|check in at|data check in|data do check in|data de check in|data del check in|date de check in|datum check in|fecha de check in|check in datum|check in date|check in time|checkin time|checked in|checked in at|checked in on|"
    "checked in time|time checked in|admitted at|scanned|scanned at|scan time|scan date|eingecheckt|eingecheckt am|"
    "eingecheckt um|check in zeit|gescannt|gescannt am|enregistre|enregistre le|heure d'entree|entree validee|scanne|"
    "scanne le|registrado a las|hora de entrada|hora de check in|hora do check in|ingecheckt|ingecheckt op|gescand|"
    "gescand op|check in effettuato|ora di check in|ora di ingresso|entrada validada|"
    "controle|controle le|date de controle|kontrolliert|kontrolliert am|controlado|controllato|gecontroleerd");
}

gboolean
header_gives_arrival (const char *header)
{
  g_autofree char *split = header_split (header);
  return phrase_is_listed (
    split,
    "join time|time joined|first join|first join time|entry time|time of entry|arrival|arrival time|time of arrival|arrived at|login time|"
    "beitrittszeit|beigetreten um|zeitpunkt des beitritts|uhrzeit des beitritts|ankunft|ankunftszeit|einwahl|"
    "heure d'arrivee|heure de connexion|arrivee|arrive a|heure de participation|hora de union|hora de ingreso|"
    "hora de incorporacion|hora de llegada|hora de conexion|deelnametijd|tijd van deelname|tijdstip van deelname|"
    "aankomst|aankomsttijd|ora di partecipazione|ora di accesso|orario di accesso|orario di ingresso|"
    "ora di arrivo|horario de entrada|hora de chegada");
}

gboolean
header_shows_availability (const char *header)
{
  g_autofree char *split = header_split (header);
  return phrase_is_listed (
    split, "show as|show time as|show me as|showas|busy status|busystatus|free busy|freebusy|"
           "free/busy|transp|transparency|anzeigen als|zeit anzeigen als|zeitspanne zeigen als|"
           "afficher comme|afficher l'heure comme|mostrar como|mostrar hora como|"
           "mostrar la hora como|mostra come|mostra ora come|weergeven als|tijd weergeven als|"
           "exibir como|mostrar horario como");
}

gboolean
header_names_buyer (const char *header)
{
  g_autofree char *split = header_split (header);
  return has_listed_word (
           header,
           "buyer|buyers|purchaser|purchased|payer|billing|billed|kaufer|kauferin|besteller|"
           "bestellerin|rechnungsempfanger|acheteur|acheteuse|payeur|comprador|"
           "compradora|pagador|acquirente|pagante|koper|betaler")
         || g_str_has_prefix (split, "order ") || g_str_has_prefix (split, "booked by")
         || g_str_has_prefix (split, "ordered by");
}

gboolean
header_names_company (const char *header)
{
  return has_listed_word (header,
                          "company|companies|organization|organisation|employer|account|firma|"
                          "unternehmen|arbeitgeber|entreprise|societe|compte|empresa|compania|"
                          "organizacion|azienda|ditta|organizzazione|bedrijf|organisatie|"
                          "werkgever|companhia|organizacao");
}

enum role
header_name_part (const char *header)
{
  static const char *const given = "prenom|vorname|first|given|forename|firstname|voornaam";
  static const char *const family
    = "nachname|familienname|last|family|surname|lastname|apellido|apellidos|achternaam|"
      "cognome|sobrenome|apelido|apelidos";
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " :", -1);
  g_autoptr (GString) rest = g_string_new (NULL);
  enum role part = ROLE_NONE;
  gboolean whole = FALSE;
  for (char **one = word; *one != NULL; one++)
    if (phrase_is_listed (*one, given))
      part = ROLE_FIRST_NAME;
    else if (phrase_is_listed (*one, family))
      part = ROLE_LAST_NAME;
    else
      {
        whole |= phrase_is_listed (*one, "name|nom|nombre|nome|naam");
        g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", *one);
      }
  part = part == ROLE_NONE && whole ? ROLE_NAME : part;
  return header_lists_those_present (rest->str) ? part : ROLE_NONE;
}

/* Without numbers, brackets and words for "name", which say nothing about who is meant. */
static char *
bare_header (const char *header)
{
  g_autofree char *outside = g_strndup (header, strcspn (header, "(["));
  g_autofree char *split = header_without_number (*outside != '\0' ? outside : header);
  return without_words_for_name (split);
}

/* "Who was there", "Wer kam", "Chi c'era": a word for people, and otherwise only verbs of coming and being,
 * and words for the place. */
static gboolean
header_asks_who_came (const char *header)
{
  static const char coming[]
    = "came|come|was|were|is|attended|joined|showed|up|took|part|participated|there|here|present|"
      "kam|kamen|gekommen|war|waren|ist|sind|da|dabei|anwesend|hier|hat|nahm|teil|teilgenommen|erschien|"
      "est|etait|etaient|sont|venu|venue|venus|la|presente|presents|presentes|a|ont|participe|"
      "vino|vinieron|estaba|estaban|estuvo|estuvieron|asistio|asistieron|participo|fue|fueron|alli|"
      "c'era|c'erano|era|erano|e|stato|venuto|venuti|presenti|ha|partecipato|"
      "veio|vieram|estava|estavam|esteve|estiveram|participou|participaram|foi|foram|compareceu|"
      "er|kwam|kwamen|zijn|aanwezig|bij|erbij|mee|deed|gekomen";
  g_auto (GStrv) word = header_words (header);
  guint count = g_strv_length (word), at = 1;
  while (at < count && phrase_is_listed (word[at], coming))
    at++;
  return count > 1 && at == count
         && phrase_is_listed (word[0], "who|people|wer|qui|quien|quienes|chi|quem|wie|personen");
}

gboolean
header_lists_everybody (const char *header)
{
  g_autofree char *bare = bare_header (header);
  return header_asks_who_came (header)
         || phrase_is_listed (
           bare,
           "present|those present|people present|who attended|in attendance|attended by|came|there|dabei|"
           "anwesende personen|personnes presentes|"
           "personas presentes|persone presenti|"
           "pessoas presentes|aanwezige personen|"
           "attendee|attendees|participant|participants|teilnehmer|teilnehmerin|teilnehmerinnen|teilnehmende|"
           "anwesende|anwesend|presents|participante|participantes|asistente|asistentes|deelnemer|deelnemers|"
           "aanwezig|aanwezigen|partecipante|partecipanti|presenti|presentes|"
           "beteiligte|mitwirkende|involved|people involved|contributors|personnes impliquees|implicados|coinvolti|"
           "betrokkenen|envolvidos");
}

/* Those who were there, rather than somebody I met. */
gboolean
header_lists_those_present (const char *header)
{
  g_autofree char *bare = bare_header (header);
  return header_lists_everybody (header)
         || phrase_is_listed (
           bare,
           "ticket|ticket holder|ticketholder|holder|visitor|visitors|inhaber|besucher|besucherin|titulaire|visiteur|"
           "titular|visitante|titolare|visitatore|houder|bezoeker|"
           "actor|actress|comedien|comedienne|interprete|besetzung|attori|ator|elenco|acteurs|speler|toneelspeler|performer|performers|player|players|musician|panelist|panellist|schauspieler|schauspielerin|darsteller|spieler|acteur|actrice|joueur|musicien|actriz|jugador|attore|attrice|giocatore|atriz|jogador|member|members|guest|guests|invitee|invitees|student|students|speaker|speakers|"
           "presenter|presenters|panelists|referenten|referentinnen|vortragende|redner|intervenants|orateurs|ponentes|oradores|conferenciantes|relatori|sprekers|palestrantes|"
           "gast|gaste|mitglied|mitglieder|sprecher|schuler|"
           "membre|membres|invite|invites|eleve|eleves|orateur|intervenant|"
           "invitado|invitados|miembro|miembros|schulerin|schulerinnen|etudiant|etudiante|etudiants|estudiante|estudiantes|alumno|alumna|alumnos|ponente|orador|"
           "gasten|lid|leden|leerling|leerlingen|spreker|"
           "invitato|invitati|membro|membri|studente|studenti|relatore|"
           "convidado|convidados|membros|aluno|alunos|mitarbeitende|"
           "socio|socia|soci|socie|socios|socias|adherent|adherents|societaire|societaires|fellow|fellows");
}

gboolean
header_names_account (const char *header)
{
  static const char words[]
    = "screen|screenname|handle|username|account|login|benutzername|nutzername|konto|"
      "nutzerkonto|benutzerkonto|identifiant|pseudo|utilisateur|d'utilisateur|compte|usuario|cuenta|utente|"
      "gebruikersnaam|utilizador|conta";
  g_autofree char *split = header_split (header);
  return phrase_is_listed (split, "user|user name") || header_has_word (header, words);
}

gboolean
header_holds_messages (const char *folded)
{
  return phrase_is_listed (
    folded,
    "message|messages|post|posts|text|body|content|annotation|annotations|message body|message text|msg|nachricht|nachrichten|inhalt|contenu|texte|"
    "mensaje|mensajes|contenido|texto|bericht|berichten|inhoud|tekst|messaggio|messaggi|testo|contenuto|mensagem|mensagens|conteudo|"
    "\xE5\x86\x85\xE5\xAE\xB9|\xE6\xB6\x88\xE6\x81\xAF|\xE6\xB6\x88\xE6\x81\xAF\xE5\x86\x85\xE5\xAE\xB9");
}

gboolean
header_names_chat (const char *header)
{
  g_autofree char *split = header_split (header);
  return phrase_is_listed (
    split,
    "talker|talkername|talker name|chat|chat name|chat title|chat session|room|room name|group name|group|channel|channel name|conversation|"
    "conversation name|conversation title|stream|stream name|conversacion|conversazione|conversa|gesprek|unterhaltung|gruppe|kanal|raum|salon|groupe|canal|"
    "sala|grupo|groep|kanaal|gruppo|canale|stanza");
}

gboolean
header_numbers_rows (const char *header)
{
  g_autofree char *split = header_split (header);
  if (g_str_has_prefix (split, "column ") || g_str_has_prefix (split, "unnamed "))
    return TRUE;
  return strchr (split, ' ') == NULL
         && (phrase_is_listed (split, "no|n|index|row|zeile|ligne|fila|riga|linha|rij|pos")
             || header_terms_of (header).facet == FACET_ID);
}

gboolean
header_names_round (const char *header)
{
  g_autofree char *split = header_without_number (header);
  return phrase_is_listed (split, "round|matchday|runde|spieltag|partie|tour|ronde|journee|ronda|"
                                  "jornada|turno|giornata|rodada|speelronde");
}

gboolean
header_names_task (const char *header)
{
  g_autofree char *split = header_split (header);
  return phrase_is_listed (
    split,
    "card|card id|card name|board name|list name|task|task id|task name|parent task|issue|issue id|issue key|ticket|"
    "ticket id|work item|work item id|story id|epic|deal|deal id|deal name|deal stage|opportunity|opportunity name|"
    "project id|project name|sprint|aufgabe|aufgaben id|aufgabenname|ubergeordnete aufgabe|vorgang|vorgangs id|"
    "projekt id|projektname|verkaufschance|tache|id tache|nom de la tache|tache parente|carte|opportunite|tarea|"
    "id de tarea|nombre de la tarea|tarea principal|tarjeta|oportunidad|taak|taak id|taaknaam|bovenliggende taak|kaart|"
    "attivita|id attivita|compito|scheda|opportunita|tarefa|id da tarefa|nome da tarefa|tarefa principal|cartao|"
    "oportunidade|affaire|negocio|trattativa|verkoopkans");
}

char *
header_without_ordinal (const char *header)
{
  static const char *const ordinals
    = "first|second|third|fourth|fifth|erste|zweite|dritte|vierte|funfte|erster|zweiter|dritter|"
      "premier|premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|"
      "primer|primera|segunda|segundo|tercera|tercer|cuarta|quinta|"
      "eerste|tweede|derde|vierde|vijfde|prima|seconda|terza|quarta|primo|secondo|terzo|primeira|primeiro|terceira|terceiro";
  static const char endings[]
    = "|st|nd|rd|th|er|re|ere|e|eme|a|o|\xC2\xB0|\xC2\xBA|\xC2\xAA|"; /* "1°" */
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " .", -1);
  g_autoptr (GString) base = g_string_new (NULL);
  gboolean found = FALSE;
  for (char **at = word; *at != NULL; at++)
    {
      gsize digits = strspn (*at, "0123456789");
      gboolean number
        = digits > 0 && ((*at)[digits] == '\0' || phrase_is_listed (*at + digits, endings));
      if (!found && (number || header_matches (ordinals, *at)))
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
    if (**one != '\0'
        && !phrase_is_listed (*one, "name|names|email|emails|e|mail|mails|s|address|addresses|"
                                    "adresse|adressen|adresses|courriel|courriels|correo|correos|"
                                    "direccion|direcciones|indirizzo|indirizzi|endereco|enderecos"))
      g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
  return g_string_free (g_steal_pointer (&left), FALSE);
}

gboolean
header_names_companion (const char *header, gboolean *maybe)
{
  g_autofree char *split = header_without_number (header);
  g_autofree char *bare = without_words_for_address (split);
  *maybe
    = header_matches ("guest|guest of|name of guest|gast|name des gastes|invite|nom de l'invite|"
                      "invitado|ospite|convidado|introducee",
                      bare);
  g_autofree char *folded = header_fold (header);
  return *maybe || strcmp (folded, "+1") == 0
         || header_matches (
           "plus one|plusone|plus ones|plus|name of plus one|companion|companions|accompanied by|"
           "came with|brings along|additional guest|second guest|"
           "begleitung|begleitperson|begleitpersonen|begleiter|name der begleitung|begleitet von|"
           "kommt mit|in begleitung von|"
           "accompagnant|accompagnants|accompagnateur|accompagne de|accompagne par|"
           "nom de l'accompagnant|personne accompagnante|"
           "acompanante|acompanantes|nombre del acompanante|acompanado de|acompanado por|viene con|"
           "acompanhante|acompanhantes|nome do acompanhante|acompanhado de|acompanhado por|"
           "accompagnatore|accompagnatrice|accompagnatori|accompagnato da|nome dell'accompagnatore|"
           "additional guests|additional attendee|additional attendees|additional participants|"
           "additional invitees|other guests|other attendees|other participants|other invitees|"
           "extra guests|further guests|further participants|weitere gaste|weitere teilnehmer|"
           "weitere teilnehmerinnen|weitere teilnehmende|weitere eingeladene|zusatzliche gaste|"
           "zusatzliche teilnehmer|autres invites|autres participants|invites supplementaires|"
           "participants supplementaires|otros invitados|otros asistentes|otros participantes|"
           "invitados adicionales|asistentes adicionales|altri ospiti|altri invitati|"
           "altri partecipanti|ospiti aggiuntivi|invitati aggiuntivi|outros convidados|"
           "outros participantes|convidados adicionais|andere gasten|andere deelnemers|"
           "extra gasten|extra deelnemers|overige gasten|overige deelnemers|overige genodigden|"
           "des accompagnants|"
           "metgezel|begeleider van gast|plus een|meegekomen met|neemt mee",
           bare);
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
        { "gewinner", "verlierer" }, { "lender", "borrower" },    { "proposer", "seconder" } };
  enum
  {
    LONGEST = 12 /* bytes */
  };
  if (strlen (one) > LONGEST || strlen (other) > LONGEST)
    return FALSE;
  g_autofree char *a = header_split (one), *b = header_split (other);
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if ((strcmp (a, pairs[i][0]) == 0 && strcmp (b, pairs[i][1]) == 0)
        || (strcmp (a, pairs[i][1]) == 0 && strcmp (b, pairs[i][0]) == 0))
      return TRUE;
  return FALSE;
}

gboolean
header_names_title (const char *header)
{
  return header_has_word (
    header, "title|summary|subject|topic|titel|betreff|thema|titre|objet|sujet|asunto|"
            "titulo|resumen|tema|titolo|oggetto|argomento|onderwerp|assunto|resumo");
}
