/* Attendance of online meetings: Microsoft Teams and Zoom. A file is one gathering; its labels are
 * in the language of the program. */
#include <string.h>
#include "read/rows/profile_row.h"
#include "read/profiles/profiles_list.h"

#define JOINED                                                                                              \
  "First Join|Erster Beitritt|Erste Teilnahme|Premiere connexion|Premiere participation|Premiere jonction|" \
  "Primera union|Primera vez que se unio|Primera incorporacion|Eerste deelname|Voor het eerst deelgenomen|" \
  "Prima partecipazione|Primo accesso|Primeiro ingresso|Primeira entrada|Primeira participacao"
#define LEFT                                                                                         \
  "Last Leave|Letzter Austritt|Letztes Verlassen|Dernier depart|Derniere deconnexion|Ultima salida|" \
  "Laatst verlaten|Laatste vertrek|Ultima uscita|Ultimo abbandono|Ultima saida"
#define FULL_NAME \
  "Full Name|Vollstandiger Name|Nom complet|Nombre completo|Volledige naam|Nome completo"
#define ANY_NAME "Name|Nom|Nombre|Naam|Nome|" FULL_NAME
#define MAIL                                                                                                          \
  "Email|E-mail|E-Mail-Adresse|Adresse e-mail|Courriel|Correo electronico|E-mailadres|Posta elettronica|"             \
  "Indirizzo e-mail|Endereco de email|Email do usuario|User Email|E-Mail des Benutzers|E-Mail-Adresse des Benutzers|" \
  "Correo electronico del usuario|E-mail de l'utilisateur"
#define GIVEN_NAME "First Name|Vorname|Prenom|Nombre|Voornaam|Nome"
#define FAMILY_NAME \
  "Last Name|Nachname|Nom|Nom de famille|Apellidos|Apellido|Achternaam|Cognome|Sobrenome"
#define FAMILY_NAME_ALONE                                                              \
  "Last Name|Nachname|Nom de famille|Apellidos|Apellido|Achternaam|Cognome|Sobrenome|" \
  "Prenom|Vorname|First Name|Voornaam"
#define APPROVAL                                                                                     \
  "Approval Status|Genehmigungsstatus|Statut d'approbation|Estado de aprobacion|Goedkeuringsstatus|" \
  "Stato di approvazione|Stato approvazione|Status de aprovacao"
#define UPN                                                                                     \
  "Participant ID (UPN)|Teilnehmer-ID (UPN)|ID de participant (UPN)|ID du participant (UPN)|"   \
  "Id. de participante (UPN)|ID del participante (UPN)|Deelnemers-ID (UPN)|Deelnemer-id (UPN)|" \
  "ID partecipante (UPN)|ID do participante (UPN)"
#define SPENT                                                                                                 \
  "In-Meeting Duration|Dauer in der Besprechung|Besprechungsdauer|Duree de la reunion|"                       \
  "Duree dans la reunion|Duree en reunion|Duracion de la reunion|Duracion en la reunion|Duur in vergadering|" \
  "Duur van de vergadering|Durata in riunione|Durata della riunione|Duracao na reuniao|Duracao da reuniao|"   \
  "Duration|Dauer|Duree|Duracion|Duur|Durata|Duracao"
#define TITLE                                                                                               \
  "Meeting title|Titel der Besprechung|Besprechungstitel|Titre de la reunion|Titulo de la reunion|"         \
  "Vergaderingstitel|Titel van vergadering|Titel van de vergadering|Titolo della riunione|Titolo riunione|" \
  "Titulo da reuniao"
#define START                                                                                     \
  "Start time|Meeting Start Time|Startzeit|Anfangszeit|Startzeit der Besprechung|Heure de debut|" \
  "Heure de debut de la reunion|Hora de inicio|Hora de inicio de la reunion|Begintijd|Starttijd|" \
  "Begintijd van vergadering|Ora di inizio|Ora inizio riunione|Hora de inicio da reuniao"
#define MEETING_DAY "Date|Meeting date|Datum|Date de la reunion|Fecha|Data"
#define JOIN_TIME                                                                                                              \
  "Join Time|Beitrittszeit|Teilnahmezeit|Uhrzeit des Beitritts|Heure d'arrivee|Heure de connexion|"                            \
  "Heure d'entree|Heure de participation|Hora de union|Hora de entrada|Hora de ingreso|Hora de incorporacion|"                 \
  "Deelnametijd|Tijd van deelname|Tijdstip van deelname|Toetredingstijd|Ora di partecipazione|Ora di accesso|Ora di ingresso|" \
  "Hora de entrada|Hora de ingresso|Horario de entrada"
#define LEAVE_TIME                                                                                                                  \
  "Leave Time|Austrittszeit|Verlassenszeit|Verlassen um|Uhrzeit des Verlassens|Zeit des Verlassens|Heure de depart|Hora de salida|" \
  "Tijdstip van vertrek|Tijd van vertrek|Vertrektijd|Verlaattijd|Ora di uscita|Ora di abbandono|Hora de saida|Horario de saida"

/* Everybody listed was at one meeting, including the owner. Columns not named here have no role. */
#define ATTENDANCE                                                                        \
  .only_columns = TRUE, .channel = "meeting", .person = ROLE_WITH, .one_gathering = TRUE, \
  .owner_listed = TRUE

/* Microsoft Teams' attendance report of a meeting (summary, participants, activities). */
static const struct profile teams = {
  .name = "teams-attendance",
  .title = "Teams attendance report",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (ANY_NAME, JOINED),
  .column = COLUMNS ({ ANY_NAME, ROLE_NAME }, { JOINED, ROLE_DATE }, { LEFT, ROLE_OTHER_DATE },
                     { SPENT, ROLE_MINUTES }, { MAIL, ROLE_EMAIL }, { UPN, ROLE_EMAIL }),
  .fact = FACTS ({ TITLE, ROLE_EVENT }, { TITLE, ROLE_TOPIC }, { START, ROLE_DATE }),
  ATTENDANCE,
  .several_headers = TRUE,
};

/* The same in an unknown language: recognised by its numbered parts ("1. ...", "2. ..."), with
 * columns recognised by their content. */
static const struct profile teams_numbered = {
  /* Microsoft Teams' attendance report in other languages, by its numbered parts. */
  .name = "teams-attendance-numbered",
  .title = "Teams attendance report (other language)",
  .kind = PROFILE_INTERACTIONS,
  .by_content = TRUE,
  .column = COLUMNS ({ ANY_NAME, ROLE_NAME }),
  ATTENDANCE,
  .several_headers = TRUE,
  .numbered_parts = TRUE,
  .notice = "pln does not know the report's language, so its columns were found by their contents",
};

/* Microsoft Teams' attendance report of 2021 (meeting summary, join and leave times). */
static const struct profile teams_2021 = {
  .name = "teams-attendance-2021",
  .title = "Teams attendance report (2021)",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (ANY_NAME, JOIN_TIME, LEAVE_TIME),
  .absent = HEADERS (FAMILY_NAME_ALONE), /* Google Meet */
  .column
  = COLUMNS ({ ANY_NAME, ROLE_NAME }, { JOIN_TIME, ROLE_DATE }, { LEAVE_TIME, ROLE_OTHER_DATE },
             { SPENT, ROLE_MINUTES }, { MAIL, ROLE_EMAIL }, { UPN, ROLE_EMAIL }),
  .fact = FACTS ({ TITLE, ROLE_EVENT }, { TITLE, ROLE_TOPIC }, { START, ROLE_DATE }),
  ATTENDANCE,
  .several_headers = TRUE,
};

#define ACTION                                                                                             \
  "User Action|Benutzeraktion|Action de l'utilisateur|Action utilisateur|Accion del usuario|"              \
  "Accion de usuario|Gebruikersactie|Azione utente|Azione dell'utente|Acao do usuario|Acao do utilizador|" \
  "Atividade|Aktivitat|Activite|Actividad|Activiteit|Attivita"

/* Microsoft Teams' meetingAttendanceList.csv of 2020: who joined and left when. */
static const struct profile teams_2020 = {
  .name = "teams-attendance-2020",
  .title = "Teams attendance list (2020)",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (FULL_NAME, ACTION),
  .column = COLUMNS (
    { FULL_NAME, ROLE_NAME },
    { "Timestamp|Zeitstempel|Horodatage|Horodateur|Marca de tiempo|Marca temporal|Tijdstempel|"
      "Data e ora|Carimbo de data/hora",
      ROLE_DATE }),
  ATTENDANCE,
};

/* "iPhone (Ben)", "Ben's iPad", "Zoom user (Ana)": the person behind a device. */
static gboolean
is_device (const char *name)
{
  static const char *const devices[]
    = { "iphone",   "ipad",   "galaxy",    "android", "macbook", "mac",     "imac",   "samsung",
        "huawei",   "xiaomi", "redmi",     "pixel",   "oneplus", "windows", "laptop", "pc",
        "computer", "phone",  "zoom user", "zoom",    "user",    "guest",   "sm-",    NULL };
  for (const char *const *device = devices; *device != NULL; device++)
    {
      gsize length = strlen (*device);
      if (g_ascii_strncasecmp (name, *device, length) == 0 && !g_ascii_isalpha (name[length]))
        return TRUE;
    }
  return g_ascii_strncasecmp (name, "SM-", 3) == 0;
}

static void
set_owner_of_device (struct profile_row *row, const char *name)
{
  static const char *const marks[]
    = { "'s i",   "\xE2\x80\x99s i",   "'s Galaxy", "\xE2\x80\x99s Galaxy",
        "'s Mac", "\xE2\x80\x99s Mac", "'s phone",  "'s Phone",
        NULL };
  for (const char *const *mark = marks; *mark != NULL; mark++)
    {
      const char *at = strstr (name, *mark);
      if (at == NULL || at == name)
        continue;
      g_autofree char *owner = g_strndup (name, (gsize)(at - name));
      profile_row_set (row, ROLE_NAME, owner);
      return;
    }
  profile_row_set (row, ROLE_NAME, name);
}

/* "Ana Ruiz (Ana Maria Ruiz)": the name shown and the name of the account. */
static void
take_shown_name (struct profile_row *row)
{
  const char *text = profile_row_get (row, ROLE_NAME);
  const char *open = strchr (text, '('), *close = strrchr (text, ')');
  if (open == NULL || open == text || close == NULL || close < open)
    {
      set_owner_of_device (row, text);
      return;
    }
  g_autofree char *shown = g_strstrip (g_strndup (text, (gsize)(open - text)));
  g_autofree char *original = g_strstrip (g_strndup (open + 1, (gsize)(close - open - 1)));
  set_owner_of_device (row, is_device (shown) && *original != '\0' ? original : shown);
}

#define ZOOM_NAME                                                                                              \
  "Name (Original Name)|Name (original name)|User Name (Original Name)|Name (Originalname)|"                   \
  "Name (urspr. Name)|Benutzername (Originalname)|Nom (nom d'origine)|Nom (nom original)|Nom (Nom d'origine)|" \
  "Nom d'utilisateur (nom original)|Nombre (nombre original)|Nombre de usuario (nombre original)|"             \
  "Naam (oorspronkelijke naam)|Naam (originele naam)|Nome (nome originale)|Nome (nome original)|"              \
  "Nome de usuario (nome original)"
#define ZOOM_TOPIC \
  "Topic|Thema|Sujet|Tema|Onderwerp|Argomento|Topico|Topico da reuniao|Meeting topic"
#define ZOOM_START                                                                                      \
  "Start Time|Actual Start Time|Startzeit|Tatsachliche Startzeit|Heure de debut|Heure de debut reelle|" \
  "Hora de inicio|Hora de inicio real|Starttijd|Begintijd|Werkelijke starttijd|Ora di inizio|"          \
  "Ora di inizio effettiva|Hora de inicio efetiva"
#define ZOOM_SPENT                                                                                    \
  "Duration (Minutes)|Total duration (minutes)|Time in Session (minutes)|Dauer (Minuten)|"            \
  "Gesamtdauer (Minuten)|Zeit in Sitzung (Minuten)|Duree (minutes)|Duree totale (minutes)|"           \
  "Duracion (minutos)|Duracion total (minutos)|Duur (minuten)|Totale duur (minuten)|Durata (minuti)|" \
  "Durata totale (minuti)|Duracao (minutos)|Duracao total (minutos)"
#define ZOOM_DROPS                                                                            \
  DROPS ({ "In waiting room|Im Warteraum|En salle d'attente|En sala de espera|In wachtkamer|" \
           "In sala d'attesa|Na sala de espera",                                              \
           "Yes|Ja|Oui|Si|S\xC3\xAD|S\xC3\xAC|Sim|TRUE", "in the waiting room" })

/* Zoom's attendee report of a webinar (hosts, panelists, attendees). */
static const struct profile zoom_webinar = {
  .name = "zoom-webinar",
  .title = "Zoom webinar attendees",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (
    "Attended|Teilgenommen|A participe|Asistio|Aanwezig|Ha partecipato|Participou|Compareceu",
    ZOOM_NAME),
  .column = COLUMNS ({ ZOOM_NAME, ROLE_NAME }, { MAIL, ROLE_EMAIL }, { JOIN_TIME, ROLE_DATE },
                     { LEAVE_TIME, ROLE_OTHER_DATE }, { ZOOM_SPENT, ROLE_MINUTES }),
  .only_columns = TRUE,
  .by_content = TRUE,
  .drop = DROPS (
    { "Attended|Teilgenommen|A participe|Asistio|Aanwezig|Ha partecipato|Participou|Compareceu",
      "No|Nein|Non|Nee|N\xC3\xA3o", "registered, but did not come" }),
  .fact = FACTS ({ ZOOM_TOPIC, ROLE_EVENT }, { ZOOM_TOPIC, ROLE_TOPIC }, { ZOOM_START, ROLE_DATE }),
  .channel = "webinar",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .owner_listed = TRUE,
  .several_headers = TRUE,
  .nobody = "without a name",
  .rewrite_row = take_shown_name,
};

/* Zoom's participants of a meeting, with or without the block about the meeting. */
static const struct profile zoom = {
  .name = "zoom-participants",
  .title = "Zoom participants",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (ZOOM_NAME),
  /* A report on several meetings gives the topic in each row. */
  .column = COLUMNS ({ ZOOM_NAME, ROLE_NAME }, { ZOOM_TOPIC, ROLE_EVENT }, { MAIL, ROLE_EMAIL },
                     { JOIN_TIME, ROLE_DATE }, { LEAVE_TIME, ROLE_OTHER_DATE },
                     { ZOOM_SPENT, ROLE_MINUTES }),
  .by_content = TRUE,
  .drop = ZOOM_DROPS,
  .fact = FACTS ({ ZOOM_TOPIC, ROLE_EVENT }, { ZOOM_TOPIC, ROLE_TOPIC }, { ZOOM_START, ROLE_DATE }),
  ATTENDANCE,
  .nobody = "without a name",
  .rewrite_row = take_shown_name,
  .undated_notice
  = "this form of Zoom's report has no times; untick \"Show unique users\" or tick \"Export with meeting data\" and export it again to get the meeting's day",
};

/* Who registered for a meeting or webinar of Zoom: contacts, not who came. */
static const struct profile zoom_registration = {
  .name = "zoom-registration",
  .title = "Zoom registrations",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS (
    GIVEN_NAME,
    "Registration Time|Registrierungszeit|Registrierungszeitpunkt|Heure d'inscription|"
    "Hora de registro|Hora de inscripcion|Registratietijd|Ora di registrazione|Horario de inscricao",
    APPROVAL),
  .column = COLUMNS (
    { GIVEN_NAME, ROLE_FIRST_NAME }, { FAMILY_NAME, ROLE_LAST_NAME }, { MAIL, ROLE_EMAIL },
    { "Organization|Organisation|Organizacion|Organisatie|Organizzazione|Organizacao", ROLE_ORG },
    { "Job Title|Position|Cargo|Functie|Qualifica", ROLE_ROLE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .drop = DROPS (
    { APPROVAL, "denied|abgelehnt|refus\xC3\xA9|denegado|rechazado|geweigerd|rifiutato|negado",
      "denied" },
    { APPROVAL,
      "pending|pending approval|ausstehend|en attente|pendiente|in behandeling|in attesa|pendente",
      "not approved yet" },
    { APPROVAL,
      "cancelled|canceled|cancelled by self|storniert|annul\xC3\xA9|cancelado|geannuleerd|annullato",
      "cancelled" }),
  .nobody = "without a name",
  .notice
  = "people who registered did not all come; for ties, take Zoom's report of participants or attendees",
};

/* Google Meet's attendance report gives times without a date. */
static const struct profile meet = {
  /* Google Meet's attendance report of a meeting. */
  .name = "meet-attendance",
  .title = "Google Meet attendance",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (GIVEN_NAME "|" ANY_NAME,
                        "Time joined|Beigetreten um|Zeitpunkt des Beitritts|Beigetreten|"
                        "Orario di accesso|Orario di ingresso|" JOIN_TIME,
                        "Time exited|Time left|Zeitpunkt des Verlassens|Verlassen|"
                        "Heure de deconnexion|Orario di uscita|" LEAVE_TIME),
  .column = COLUMNS ({ GIVEN_NAME, ROLE_FIRST_NAME }, { FAMILY_NAME, ROLE_LAST_NAME },
                     { ANY_NAME, ROLE_NAME }, { MAIL, ROLE_EMAIL }, { SPENT, ROLE_MINUTES }),
  .fact = FACTS ({ TITLE, ROLE_EVENT }, { TITLE, ROLE_TOPIC }, { MEETING_DAY, ROLE_DATE }),
  ATTENDANCE,
  .nobody = "without a name",
  .undated_notice
  = "Google Meet's report has times but no day, so the meeting counts without a date",
};

/* A server's BigBlueButton report, and Webex's report. */
static const struct profile bigbluebutton = {
  /* BigBlueButton's learning dashboard as CSV: who was there. */
  .name = "bigbluebutton",
  .title = "BigBlueButton activity",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Name", "Moderator", "Activity Score"),
  .column = COLUMNS ({ "Name", ROLE_NAME }, { "Join", ROLE_DATE }, { "Left", ROLE_OTHER_DATE },
                     { "Duration", ROLE_MINUTES }),
  ATTENDANCE,
  .nobody = "without a name",
};

/* "CW (Learning)" is what others saw; first and last name are those of the account. */
static void
take_account_name (struct profile_row *row)
{
  const char *first = profile_row_get (row, ROLE_FIRST_NAME);
  const char *last = profile_row_get (row, ROLE_LAST_NAME);
  if (*first != '\0' && *last != '\0')
    profile_row_set (row, ROLE_NAME, "");
}

/* Webex's attendance report of one meeting or several. */
static const struct profile webex = {
  .name = "webex-attendance",
  .title = "Webex attendance",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Display Name|Name", "Attendee Email", JOIN_TIME),
  .column
  = COLUMNS ({ "Display Name|Name", ROLE_NAME }, { "First Name", ROLE_FIRST_NAME },
             { "Last Name", ROLE_LAST_NAME }, { "Attendee Email", ROLE_EMAIL },
             { "Meeting Name", ROLE_EVENT }, { JOIN_TIME, ROLE_DATE },
             { LEAVE_TIME, ROLE_OTHER_DATE }, { "Attendance Duration|Duration", ROLE_MINUTES }),
  ATTENDANCE,
  .nobody = "without a name",
  .rewrite_row = take_account_name,
};

const struct profile *const profiles_meetings[]
  = { &webex,        &teams, &teams_numbered,    &teams_2021, &teams_2020,
      &zoom_webinar, &zoom,  &zoom_registration, &meet,       &bigbluebutton,
      NULL };
