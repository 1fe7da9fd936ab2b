/* Outlook's calendar and mail as comma-separated values; headers are in the language of the
 * program. */
#include <string.h>
#include "read/rows/profile_row.h"
#include "read/profiles/profiles_list.h"

#define ORGANIZER                                                                                              \
  "Meeting Organizer|Besprechungsplanung|Besprechungsorganisator|Organisator der Besprechung|"                 \
  "Organisateur d'une reunion|Organisateur de la reunion|Organizador de la reunion|"                           \
  "Organisator van vergadering|Organisator vergadering|Vergadering georganiseerd door|Organizzatore riunione|" \
  "Organizzatore della riunione|Organizador da Reuniao"
#define REQUIRED                                                                                 \
  "Required Attendees|Erforderliche Teilnehmer|Notwendige Teilnehmer|Participants obligatoires|" \
  "Participants requis|Asistentes necesarios|Asistentes obligatorios|Asistentes requeridos|"     \
  "Verplichte deelnemers|Vereiste deelnemers|Partecipanti necessari|Partecipanti obbligatori|"   \
  "Participantes Necessarios|Participantes Obrigatorios"
#define OPTIONAL                                                                            \
  "Optional Attendees|Optionale Teilnehmer|Participants facultatifs|Asistentes opcionales|" \
  "Optionele deelnemers|Partecipanti facoltativi|Participantes Opcionais"
#define SUBJECT "Subject|Betreff|Objet|Asunto|Onderwerp|Oggetto|Assunto"
#define CATEGORIES "Categories|Kategorien|Categorias|Categorieen|Categorie"
#define START_DATE                                                                          \
  "Start Date|Beginnt am|Startdatum|Debut|Date de debut|Fecha de comienzo|Fecha de inicio|" \
  "Begindatum|Data inizio|Data di inizio|Data de Inicio"
#define OTHER_DATES                                                                                \
  "End Date|Endet am|Enddatum|Fin|Date de fin|Fecha de finalizacion|Fecha de fin|Einddatum|"       \
  "Data fine|Data di fine|Data de Termino|Data de Fim|Reminder Date|Erinnerung am|Date de rappel|" \
  "Date du rappel|Fecha de aviso|Fecha del aviso|Fecha de recordatorio|Herinneringsdatum|"         \
  "Data promemoria|Data do lembrete"

#define PLACES                                                                                               \
  "Meeting Resources|Besprechungsressourcen|Ressourcen der Besprechung|Ressourcen|Ressources de la reunion|" \
  "Ressources|Recursos de la reunion|Recursos|Vergaderbronnen|Hulpmiddelen|Resources voor vergadering|"      \
  "Risorse riunione|Risorse della riunione|Recursos da Reuniao"

/* The topic of "RE: reading list" is the reading list. */
static void
strip_reply_marks (struct profile_row *row)
{
  static const char *const marks[]
    = { "re",  "aw",     "antw",      "antwort",  "wg",        "fw",       "fwd",      "tr",
        "rv",  "res",    "enc",       "sv",       "vs",        "rif",      "r",        "i",
        "wtr", "doorst", "tentative", "canceled", "cancelled", "accepted", "declined", NULL };
  const char *text = profile_row_get (row, ROLE_TOPIC), *at = text;
  for (gboolean more = TRUE; more;)
    {
      more = FALSE;
      while (*at == ' ')
        at++;
      for (const char *const *mark = marks; *mark != NULL && !more; mark++)
        {
          gsize length = strlen (*mark);
          if (g_ascii_strncasecmp (at, *mark, length) != 0)
            continue;
          const char *colon = at + length + strspn (at + length, " ");
          more = *colon == ':';
          at = more ? colon + 1 : at;
        }
    }
  if (at != text)
    {
      g_autofree char *bare = g_strdup (at);
      profile_row_set (row, ROLE_TOPIC, bare);
    }
}

/* Outlook's calendar as CSV: who met whom. */
static const struct profile calendar = {
  .name = "outlook-calendar",
  .title = "Outlook calendar",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (SUBJECT, START_DATE, ORGANIZER "|" REQUIRED),
  .column = COLUMNS ({ SUBJECT, ROLE_TOPIC }, { START_DATE, ROLE_DATE },
                     { OTHER_DATES, ROLE_OTHER_DATE }, { ORGANIZER, ROLE_WITH },
                     { REQUIRED, ROLE_WITH }, { OPTIONAL, ROLE_WITH }, { CATEGORIES, ROLE_TOPIC }),
  .only_columns = TRUE,
  .channel = "meeting",
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .owner_in_every_row = TRUE,
  .plans_ahead = TRUE,
  .places = PLACES,
  .nobody = "appointments with nobody else",
  .rewrite_row = strip_reply_marks,
};

static const struct profile bare_calendar = {
  .name = "calendar-without-people",
  .title = "a calendar without attendees",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS (SUBJECT, START_DATE,
                        "All Day Event|Ganztagiges Ereignis|Journee entiere|Todo el dia|"
                        "Duurt hele dag|Giornata intera|Evento de dia inteiro"),
  .notice
  = "export it from Outlook with all fields, so that the organizer and the attendees are in it",
};

#define FIELD(kind, en, de, fr, es, nl, it, pt)                                                  \
  kind " (" en ")|" kind " (" de ")|" kind " (" fr ")|" kind " (" es ")|" kind " (" nl ")|" kind \
       " (" it ")|" kind " (" pt ")"
#define NAME_OF(kind) \
  FIELD (kind, "Name", "Anzeigename", "nom", "nombre", "naam", "nome", "nome completo")
#define ADDRESS_OF(kind) \
  FIELD (kind, "Address", "Adresse", "E-mail", "direccion", "adres", "indirizzo", "endereco")

#define FROM_NAME                                                                                  \
  NAME_OF ("From:")                                                                                \
  "|" NAME_OF ("Von:") "|" NAME_OF ("De:") "|" NAME_OF ("De :") "|" NAME_OF ("Van:") "|" NAME_OF ( \
    "Da:")
#define FROM_ADDRESS                                                                      \
  ADDRESS_OF ("From:")                                                                    \
  "|" ADDRESS_OF ("Von:") "|" ADDRESS_OF ("De:") "|" ADDRESS_OF ("De :") "|" ADDRESS_OF ( \
    "Van:") "|" ADDRESS_OF ("Da:")
#define TO_NAME                                                                                                                           \
  NAME_OF ("To:")                                                                                                                         \
  "|" NAME_OF ("An:") "|" NAME_OF ("A:") "|" NAME_OF ("A :") "|" NAME_OF ("Para:") "|" NAME_OF ("Aan:") "|" NAME_OF ("CC:") "|" NAME_OF ( \
    "CC :") "|" NAME_OF ("BCC:") "|" NAME_OF ("CCI:") "|" NAME_OF ("CCI :") "|" NAME_OF ("CCO:") "|" NAME_OF ("CCN:")
#define TO_ADDRESS                                                                                                                      \
  ADDRESS_OF ("To:")                                                                                                                    \
  "|" ADDRESS_OF ("An:") "|" ADDRESS_OF ("A:") "|" ADDRESS_OF ("A :") "|" ADDRESS_OF ("Para:") "|" ADDRESS_OF ("Aan:") "|" ADDRESS_OF ( \
    "CC:") "|" ADDRESS_OF ("CC :") "|" ADDRESS_OF ("BCC:") "|" ADDRESS_OF ("CCI:") "|" ADDRESS_OF ("CCI :") "|" ADDRESS_OF ("CCO:") "|" ADDRESS_OF ("CCN:")

/* A mail folder of Outlook as CSV: who wrote to whom, without dates. */
static const struct profile mail = {
  .name = "outlook-mail",
  .title = "Outlook mail",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (SUBJECT, FROM_NAME, TO_NAME),
  .column = COLUMNS (
    { SUBJECT, ROLE_TOPIC }, { FROM_NAME, ROLE_FROM }, { FROM_ADDRESS, ROLE_FROM_EMAIL },
    { TO_NAME, ROLE_TO }, { TO_ADDRESS, ROLE_TO_EMAIL },
    { "Date|Sent|Received|Sent On|Datum|Gesendet|Empfangen|Envoye|Recu|Fecha|Enviado|Recibido|Verzonden|"
      "Ontvangen|Data|Inviato|Ricevuto|Recebido",
      ROLE_DATE }),
  .only_columns = TRUE,
  .channel = "email",
  .split = SPLIT_COMMA_NEVER,
  .nobody = "without a sender or a recipient",
  .rewrite_row = strip_reply_marks,
  .undated_notice
  = "Outlook leaves the dates of mails out of this export, so ties count without dates",
};

/* A message trace has one line for each step in the delivery of a message. */
static void
count_mail_once (struct profile_row *row)
{
  g_autofree char *key
    = g_strjoin ("\n", profile_row_cell (row, "MessageId|message_id|InternetMessageId"),
                 profile_row_cell (row, "MessageTraceId|network_message_id"),
                 profile_row_get (row, ROLE_TO_EMAIL), NULL);
  if (*key != '\n' && !g_hash_table_insert (profile_row_memory (row), g_strdup (key), NULL))
    profile_row_drop (row, "later steps of the same mail");
  strip_reply_marks (row);
}

/* Exchange's trace of messages: who wrote to whom. */
static const struct profile trace = {
  .name = "exchange-trace",
  .title = "Exchange message trace",
  .kind = PROFILE_INTERACTIONS,
  .signature
  = HEADERS ("Sender|SenderAddress|sender_address", "Recipients|RecipientAddress|recipient_address",
             "MessageSubject|Subject|message_subject", "MessageId|message_id|InternetMessageId"),
  .column
  = COLUMNS ({ "Timestamp|Received|date_time|date_time_utc|origin_timestamp_utc", ROLE_DATE },
             { "Sender|SenderAddress|sender_address", ROLE_FROM_EMAIL },
             { "Recipients|RecipientAddress|recipient_address", ROLE_TO_EMAIL },
             { "MessageSubject|Subject|message_subject", ROLE_TOPIC }),
  .only_columns = TRUE,
  .drop
  = DROPS ({ "Status|recipient_status", "Failed|Fail|Quarantined|FilteredAsSpam", "not delivered" },
           { "EventId|event_id", "FAIL|DROP|REJECT|BADMAIL", "not delivered" }),
  .channel = "email",
  .split = SPLIT_COMMA_NEVER,
  .nobody = "without a sender or a recipient",
  .rewrite_row = count_mail_once,
};

const struct profile *const profiles_outlook[] = { &calendar, &bare_calendar, &mail, &trace, NULL };
