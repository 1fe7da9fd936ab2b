/* LinkedIn's data export. Headers are in English in most accounts and in the account's language in
 * some. */
#include "read/profiles/profiles_list.h"

#define FIRST_NAME "First Name|Vorname|Prenom|Nombre|Voornaam|Nome"
#define LAST_NAME \
  "Last Name|Nachname|Nom|Nom de famille|Apellidos|Apellido|Achternaam|Cognome|Sobrenome|Apelido"
#define COMPANY "Company|Unternehmen|Entreprise|Societe|Empresa|Bedrijf|Azienda"
#define POSITION "Position|Job Title|Poste|Cargo|Puesto|Functie|Posizione|Positie"
#define HIDDEN "members who hide their name"
#define MEMBER                                                                                   \
  "LinkedIn Member|LinkedIn-Mitglied|LinkedIn Mitglied|Membre de LinkedIn|Utilisateur LinkedIn|" \
  "Miembro de LinkedIn|Usuario de LinkedIn|LinkedIn-lid|Utente LinkedIn|Membro di LinkedIn|"     \
  "Usuário do LinkedIn|Membro do LinkedIn"

/* LinkedIn's Connections.csv: your contacts, and since when. */
static const struct profile connections = {
  .name = "linkedin-connections",
  .title = "LinkedIn connections",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS (
    FIRST_NAME, LAST_NAME,
    "Connected On|Verbunden am|Vernetzt am|Vernetzt seit|Connexion le|Connecte le|Date de connexion|"
    "Conectado el|Fecha de conexion|Verbonden op|Gelegd op|Collegato il|Collegati il|Conectado em"),
  .column = COLUMNS (
    { FIRST_NAME, ROLE_FIRST_NAME }, { LAST_NAME, ROLE_LAST_NAME }, { "URL", ROLE_PROFILE },
    { "Email Address|E-Mail-Adresse|Adresse e-mail|Direccion de correo electronico|E-mailadres|"
      "Indirizzo email|Endereco de e-mail",
      ROLE_EMAIL },
    { COMPANY, ROLE_ORG }, { POSITION, ROLE_ROLE },
    { "Connected On|Verbunden am|Vernetzt am|Vernetzt seit|Connexion le|Connecte le|Date de connexion|"
      "Conectado el|Fecha de conexion|Verbonden op|Gelegd op|Collegato il|Collegati il|Conectado em",
      ROLE_DATE }),
  .only_columns = TRUE,
  .channel = "linkedin connection",
  .connects = TRUE,
  .nobody = HIDDEN,
};

/* LinkedIn's messages.csv: who wrote to whom. */
static const struct profile messages = {
  .name = "linkedin-messages",
  .title = "LinkedIn messages",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("CONVERSATION ID", "FROM", "TO", "DATE", "SENDER PROFILE URL|FOLDER"),
  .column = COLUMNS ({ "CONVERSATION ID", ROLE_THREAD }, { "CONVERSATION TITLE", ROLE_TOPIC },
                     { "FROM", ROLE_FROM }, { "SENDER PROFILE URL", ROLE_FROM_PROFILE },
                     { "TO", ROLE_TO }, { "RECIPIENT PROFILE URLS", ROLE_TO_PROFILE },
                     { "DATE", ROLE_DATE }, { "SUBJECT", ROLE_TOPIC }),
  .only_columns = TRUE,
  .drop = DROPS ({ "IS MESSAGE DRAFT", "Yes|True", "drafts" },
                 { "IS CONVERSATION DRAFT", "Yes|True", "drafts" }, { "FOLDER", "SPAM", "spam" },
                 { "CONTENT", "~spinmail-quill-editor|~%FIRSTNAME%", "sponsored messages" },
                 { "FOLDER", "SPONSORED|SPONSORED_INBOX", "sponsored messages" }),
  .channel = "linkedin message",
  .owner_in_every_row = TRUE,
  .anonymous = MEMBER,
  .nobody = HIDDEN,
};

/* LinkedIn's Invitations.csv: who invited whom. */
static const struct profile invitations = {
  .name = "linkedin-invitations",
  .title = "LinkedIn invitations",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("From", "To", "Sent At", "Direction"),
  .column
  = COLUMNS ({ "From", ROLE_FROM }, { "To", ROLE_TO }, { "Sent At", ROLE_DATE },
             { "inviterProfileUrl", ROLE_FROM_PROFILE }, { "inviteeProfileUrl", ROLE_TO_PROFILE }),
  .only_columns = TRUE,
  .month_first = TRUE,
  .channel = "linkedin invitation",
  .owner_in_every_row = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .anonymous = MEMBER,
  .nobody = HIDDEN,
};

#define ENDORSEMENT_DROPS \
  DROPS ({ "Endorsement Status", "REJECTED|DECLINED|HIDDEN", "declined or hidden" })

/* LinkedIn's Endorsement_Received_Info.csv: who endorsed you for which skill. */
static const struct profile endorsements_received = {
  .name = "linkedin-endorsements-received",
  .title = "LinkedIn endorsements received",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Skill Name", "Endorser First Name", "Endorser Last Name"),
  .column
  = COLUMNS ({ "Endorsement Date", ROLE_DATE }, { "Skill Name", ROLE_TOPIC },
             { "Endorser First Name", ROLE_FIRST_NAME }, { "Endorser Last Name", ROLE_LAST_NAME },
             { "Endorser Public Url", ROLE_PROFILE }),
  .only_columns = TRUE,
  .drop = ENDORSEMENT_DROPS,
  .channel = "linkedin endorsement",
  .person = ROLE_FROM,
  .to = "",
  .anonymous = MEMBER,
  .nobody = HIDDEN,
};

/* LinkedIn's Endorsement_Given_Info.csv: who you endorsed for which skill. */
static const struct profile endorsements_given = {
  .name = "linkedin-endorsements-given",
  .title = "LinkedIn endorsements given",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Skill Name", "Endorsee First Name", "Endorsee Last Name"),
  .column
  = COLUMNS ({ "Endorsement Date", ROLE_DATE }, { "Skill Name", ROLE_TOPIC },
             { "Endorsee First Name", ROLE_FIRST_NAME }, { "Endorsee Last Name", ROLE_LAST_NAME },
             { "Endorsee Public Url", ROLE_PROFILE }),
  .only_columns = TRUE,
  .drop = ENDORSEMENT_DROPS,
  .channel = "linkedin endorsement",
  .from = "",
  .person = ROLE_TO,
  .anonymous = MEMBER,
  .nobody = HIDDEN,
};

#define RECOMMENDATION_SIGNATURE \
  HEADERS ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date")
#define RECOMMENDATION_COLUMNS                                                 \
  COLUMNS ({ "First Name", ROLE_FIRST_NAME }, { "Last Name", ROLE_LAST_NAME }, \
           { "Creation Date", ROLE_DATE })
#define RECOMMENDATION_DROPS \
  DROPS ({ "Status", "PENDING|DRAFT|REJECTED|DECLINED|DELETED|WITHDRAWN", "not given in the end" })

/* LinkedIn's Recommendations_Received.csv: who recommended you. */
static const struct profile recommendations_received = {
  .name = "linkedin-recommendations-received",
  .title = "LinkedIn recommendations received",
  .kind = PROFILE_INTERACTIONS,
  .signature = RECOMMENDATION_SIGNATURE,
  .file = "received",
  .column = RECOMMENDATION_COLUMNS,
  .only_columns = TRUE,
  .drop = RECOMMENDATION_DROPS,
  .channel = "linkedin recommendation",
  .person = ROLE_FROM,
  .to = "",
  .nobody = HIDDEN,
};

/* LinkedIn's Recommendations_Given.csv: who you recommended. */
static const struct profile recommendations_given = {
  .name = "linkedin-recommendations-given",
  .title = "LinkedIn recommendations given",
  .kind = PROFILE_INTERACTIONS,
  .signature = RECOMMENDATION_SIGNATURE,
  .file = "given",
  .column = RECOMMENDATION_COLUMNS,
  .only_columns = TRUE,
  .drop = RECOMMENDATION_DROPS,
  .channel = "linkedin recommendation",
  .from = "",
  .person = ROLE_TO,
  .nobody = HIDDEN,
};

/* The same under another name, so that the direction is not known. */
static const struct profile recommendations = {
  .name = "linkedin-recommendations",
  .title = "LinkedIn recommendations",
  .kind = PROFILE_INTERACTIONS,
  .signature = RECOMMENDATION_SIGNATURE,
  .column = RECOMMENDATION_COLUMNS,
  .only_columns = TRUE,
  .drop = RECOMMENDATION_DROPS,
  .channel = "linkedin recommendation",
  .nobody = HIDDEN,
  .undirected = TRUE,
  .notice
  = "the file's name does not say in which direction people recommended; keep LinkedIn's name, or add --format linkedin-recommendations-received or linkedin-recommendations-given",
};

/* LinkedIn's Member_Follows.csv: who you follow, and since when. */
static const struct profile members_followed = {
  .name = "linkedin-follows-members",
  .title = "LinkedIn members that you follow",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Date", "Status", "FullName"),
  .whole_header = TRUE,
  .column = COLUMNS ({ "FullName", ROLE_NAME }, { "Date", ROLE_DATE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .drop = DROPS ({ "Status", "Inactive", "no longer followed" }),
  .channel = "linkedin follow",
  .connects = TRUE,
  .nobody = HIDDEN,
};

/* LinkedIn's Contacts.csv or ImportedContacts.csv: the address books that you let it read. */
static const struct profile address_book = {
  .name = "linkedin-contacts",
  .title = "LinkedIn's copy of your address book",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("FirstName|First Name", "LastName|Last Name", "Emails|Email",
                        "Companies|Company", "PhoneNumbers|Phone Numbers",
                        "Source|Bookmarked At|BookmarkedAt|CreatedAt|Created At"),
  .column
  = COLUMNS ({ "FullName|Full Name", ROLE_NAME }, { "FirstName|First Name", ROLE_FIRST_NAME },
             { "LastName|Last Name", ROLE_LAST_NAME }, { "Emails|Email", ROLE_EMAIL },
             { "Companies|Company", ROLE_ORG }, { "Title", ROLE_ROLE }, { "Location", ROLE_PLACE },
             { "CreatedAt|Created At|BookmarkedAt|Bookmarked At", ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .connects = TRUE,
  .nobody = "entries without a name or an e-mail",
};

const struct profile *const profiles_linkedin[] = { &connections,
                                                    &messages,
                                                    &invitations,
                                                    &endorsements_received,
                                                    &endorsements_given,
                                                    &recommendations_received,
                                                    &recommendations_given,
                                                    &recommendations,
                                                    &members_followed,
                                                    &address_book,
                                                    NULL };
