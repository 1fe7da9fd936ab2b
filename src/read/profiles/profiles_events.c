/* People at events: Eventbrite, Luma, Calendly, Meetup. */
#include <string.h>
#include "read/rows/profile_row.h"
#include "read/profiles/profiles_list.h"

#define FIRST "First Name|Attendee First Name|Buyer First Name|Vorname|Prenom|Nombre|Voornaam|Nome"
#define LAST                                                                                             \
  "Last Name|Attendee Last Name|Buyer Last Name|Surname|Nachname|Nom de famille|Nom|Apellidos|Apellido|" \
  "Achternaam|Cognome|Sobrenome|Apelido"
#define ORDER                                                                                                     \
  "Order #|Order ID|Order no.|Bestellnr.|Bestellnummer|Bestellung Nr.|N\xC2\xB0 de commande|No de commande|"      \
  "Numero de commande|Commande n\xC2\xB0|N\xC2\xBA de pedido|N.\xC2\xBA de pedido|No de pedido|Numero de pedido|" \
  "Bestelnummer|Bestelnr.|N. ordine|N\xC2\xB0 ordine|Numero ordine|Numero d'ordine|N\xC2\xBA do pedido|"          \
  "Numero do pedido"
#define ORDERED                                                                                                \
  "Order Date|Bestelldatum|Date de la commande|Date de commande|Fecha de pedido|Fecha del pedido|Besteldatum|" \
  "Data ordine|Data dell'ordine|Data do pedido"
#define STATUS                                                                                               \
  "Attendee Status|Order Status|Teilnehmerstatus|Bestellstatus|Statut du participant|Statut de la commande|" \
  "Estado del asistente|Estado del pedido|Status deelnemer|Deelnemerstatus|Stato partecipante|"              \
  "Stato del partecipante|Status do participante|Status|Statut|Estado|Stato"

#define EVENT_COLUMNS                                                                                   \
  { "Event Name|Eventname|Veranstaltungsname|Name der Veranstaltung|Nom de l'evenement|"                \
    "Nombre del evento|Naam evenement|Nome evento|Nome dell'evento|Nome do evento",                     \
    ROLE_EVENT },                                                                                       \
  {                                                                                                     \
    "Event Date|Event Start|Event Start Date|Event Start Time|Date Attending|Veranstaltungsdatum|"      \
    "Date de l'evenement|Fecha del evento|Datum evenement|Data evento|Data dell'evento|Data do evento", \
      ROLE_DATE                                                                                         \
  }
#define NOT_THERE                                                                                 \
  { STATUS,                                                                                       \
    "Refunded|Erstattet|R\xC3\xBC"                                                                \
    "ckerstattet|Rembours\xC3\xA9|Reembolsado|Terugbetaald|Rimborsato",                           \
    "refunded" },                                                                                 \
    { STATUS,                                                                                     \
      "Not Attending|Cancelled|Canceled|Transferred|Nimmt nicht teil|Storniert|Ne participe pas|" \
      "Annul\xC3\xA9|No asiste|Cancelado|Niet aanwezig|Geannuleerd|Non partecipa|Annullato|"      \
      "N\xC3\xA3o participa",                                                                     \
      "not attending" },                                                                          \
  {                                                                                               \
    STATUS,                                                                                       \
      "Deleted|Gel\xC3\xB6scht|Supprim\xC3\xA9|Eliminado|Verwijderd|Eliminato|Exclu\xC3\xAD"      \
      "do",                                                                                       \
      "deleted"                                                                                   \
  }
#define ATTENDEE                                                                                         \
  "Name|Attendee Name|Attendee|Name des Teilnehmers|Teilnehmer|Nom du participant|Nombre del asistente|" \
  "Naam deelnemer|Naam|Nome partecipante|Nome do participante"
#define BUYER                                                                                      \
  "Buyer First Name|Vorname des Kaufers|Prenom de l'acheteur|Nombre del comprador|Voornaam koper|" \
  "Voornaam van koper|Nome acquirente|Nome dell'acquirente|Nome do comprador"

/* Eventbrite's attendee summary or orders: who had a ticket for which event. */
static const struct profile eventbrite = {
  .name = "eventbrite",
  .title = "Eventbrite attendees",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (ORDER, ORDERED, FIRST, LAST),
  .column = COLUMNS (
    { FIRST, ROLE_FIRST_NAME }, { LAST, ROLE_LAST_NAME },
    { "Email|Email Address|Attendee Email|Buyer Email|E-mail|E-Mail-Adresse|Adresse e-mail|"
      "Correo electronico|E-mailadres|Indirizzo e-mail|Endereco de e-mail",
      ROLE_EMAIL },
    EVENT_COLUMNS, { ORDERED, ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop = DROPS (NOT_THERE),
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .owner_listed = TRUE,
  .nobody = "tickets without a name",
  .undated_notice
  = "the list says when tickets were ordered, not when the event was; people count as having met, without a day",
};

/* Eventbrite's report of attendees, with those who bought the tickets: who came to which event. */
static const struct profile eventbrite_report = {
  .name = "eventbrite-report",
  .title = "Eventbrite attendees",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (ORDER, ORDERED, ATTENDEE, BUYER),
  .absent = HEADERS ("First Name|Attendee First Name|Vorname|Prenom|Voornaam"),
  .column = COLUMNS (
    { ATTENDEE, ROLE_NAME }, { BUYER, ROLE_NONE },
    { "Email|Attendee Email|E-mail|E-Mail-Adresse|Adresse e-mail|Correo electronico|E-mailadres|"
      "Indirizzo e-mail|Endereco de e-mail",
      ROLE_EMAIL },
    EVENT_COLUMNS, { ORDERED, ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop = DROPS (NOT_THERE),
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .owner_listed = TRUE,
  .nobody = "tickets without a name",
  .undated_notice
  = "the list says when tickets were ordered, not when the event was; people count as having met, without a day",
};

/* Luma's list of an event's guests. */
static const struct profile luma = {
  .name = "luma",
  .title = "Luma guests",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("name", "email", "approval_status", "ticket_name|checked_in_at"),
  .column = COLUMNS ({ "name", ROLE_NAME }, { "first_name", ROLE_FIRST_NAME },
                     { "last_name", ROLE_LAST_NAME }, { "email", ROLE_EMAIL },
                     { "checked_in_at", ROLE_DATE }, { "created_at", ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop = DROPS (
    { "approval_status", "declined|rejected", "not coming" },
    { "approval_status", "pending_approval|pending|waitlist|invited|session", "not approved" }),
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .owner_listed = TRUE,
  .nobody = "without a name",
  .undated_notice
  = "the list says when guests registered, not when they met, so the event has no day",
};

/* Calendly's list of booked events: who invited and who came. */
static const struct profile calendly = {
  .name = "calendly",
  .title = "Calendly events",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Invitee Name", "Invitee Email", "Start Date & Time|Start Time"),
  .column = COLUMNS (
    { "User Name", ROLE_FROM }, { "User Email", ROLE_FROM_EMAIL }, { "Invitee Name", ROLE_WITH },
    { "Invitee Email", ROLE_EMAIL }, { "Start Date & Time|Start Time", ROLE_DATE },
    { "End Date & Time|End Time", ROLE_OTHER_DATE }, { "Event Type Name|Event Type", ROLE_TOPIC }),
  .only_columns = TRUE,
  .drop
  = DROPS ({ "Canceled", "true|yes", "cancelled" }, { "Status", "canceled|cancelled", "cancelled" },
           { "Marked as No-Show", "true|yes", "did not come" }),
  .channel = "meeting",
  .undirected = TRUE,
  .nobody = "without an invitee",
};

/* The same member has one address in every group: the address without the group. */
static void
set_member_page (struct profile_row *row)
{
  const char *id = profile_row_cell (row, "User ID");
  id += strcspn (id, "0123456789");
  if (*id == '\0')
    id = profile_row_cell (row, "Member ID");
  if (*id == '\0')
    return;
  g_autofree char *page
    = g_strdup_printf ("meetup.com/members/%.*s", (int)strspn (id, "0123456789"), id);
  profile_row_set (row, ROLE_PROFILE, page);
}

/* Meetup's list of those who answered an invitation (tab-separated, named .xls). */
static const struct profile meetup_event = {
  .name = "meetup-event",
  .title = "Meetup attendees",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Name", "User ID", "RSVP"),
  .column = COLUMNS ({ "Name", ROLE_NAME }, { "URL of Member Profile", ROLE_PROFILE },
                     { "RSVPed on", ROLE_OTHER_DATE }, { "Joined Group on", ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop = DROPS ({ "RSVP", "No", "not coming" },
                 { "RSVP", "Waitlist|Waiting list|Waiting", "on the waiting list" }),
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .owner_listed = TRUE,
  .nobody = "without a name",
  .rewrite_row = set_member_page,
  .notice = "the list says when people answered, not when they met, so the event has no day",
};

/* Meetup's list of a group's members: your contacts, and since when. */
static const struct profile meetup_members = {
  .name = "meetup-members",
  .title = "Meetup members",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Name", "User ID", "Joined Group on",
                        "Last visited group on|Meetups attended|Total RSVPs"),
  .column
  = COLUMNS ({ "Name", ROLE_NAME }, { "URL of Member Profile", ROLE_PROFILE },
             { "Location", ROLE_PLACE }, { "Joined Group on", ROLE_DATE },
             { "Last visited group on", ROLE_OTHER_DATE }, { "Last Attended", ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .channel = "meetup",
  .connects = TRUE,
  .nobody = "without a name",
  .rewrite_row = set_member_page,
};

const struct profile *const profiles_events[]
  = { &eventbrite_report, &eventbrite, &luma, &calendly, &meetup_event, &meetup_members, NULL };
