/* Address books: Google Contacts, Outlook's contacts, Mastodon's accounts. */
#include <string.h>
#include "read/rows/profile_row.h"
#include "read/profiles/profiles_list.h"

#define UNNAMED "entries without a name or an e-mail"

/* "* myContacts ::: Study circle": groups built into the program start with "*". */
static void
keep_own_labels (struct profile_row *row)
{
  const char *text = profile_row_get (row, ROLE_TAGS);
  if (strchr (text, '*') == NULL && strstr (text, ":::") == NULL)
    return;
  g_auto (GStrv) part = g_strsplit (text, ":::", -1);
  g_autoptr (GString) own = g_string_new (NULL);
  for (char **one = part; *one != NULL; one++)
    if (*g_strstrip (*one) != '\0' && **one != '*')
      g_string_append_printf (own, "%s%s", own->len > 0 ? ";" : "", *one);
  profile_row_set (row, ROLE_TAGS, own->str);
}

/* Google Contacts as Google CSV (since 2024). */
static const struct profile google = {
  .name = "google-contacts",
  .title = "Google contacts",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("First Name", "Last Name", "Organization Name", "Labels"),
  .column = COLUMNS ({ "First Name", ROLE_FIRST_NAME }, { "Middle Name", ROLE_MIDDLE_NAME },
                     { "Last Name", ROLE_LAST_NAME }, { "Nickname", ROLE_ALIASES },
                     { "File As", ROLE_LABEL }, { "Organization Name", ROLE_ORG },
                     { "Organization Title", ROLE_ROLE }, { "Notes", ROLE_NOTE },
                     { "Labels", ROLE_TAGS }, { "E-mail # - Value", ROLE_EMAIL },
                     { "Address 1 - City", ROLE_PLACE }, { "Relation # - Value", ROLE_KNOWS }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .one_directory = TRUE,
  .connects = TRUE,
  .nobody = UNNAMED,
  .rewrite_row = keep_own_labels,
};

/* Google Contacts as Google CSV (before 2024). */
static const struct profile google_legacy = {
  .name = "google-contacts-legacy",
  .title = "Google contacts (older form)",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Name", "Given Name", "Family Name", "Group Membership"),
  .column = COLUMNS ({ "Name", ROLE_NAME }, { "Given Name", ROLE_FIRST_NAME },
                     { "Additional Name", ROLE_MIDDLE_NAME }, { "Family Name", ROLE_LAST_NAME },
                     { "Nickname", ROLE_ALIASES }, { "Organization 1 - Name", ROLE_ORG },
                     { "Organization 1 - Title", ROLE_ROLE }, { "Notes", ROLE_NOTE },
                     { "Group Membership", ROLE_TAGS }, { "E-mail # - Value", ROLE_EMAIL },
                     { "Location", ROLE_PLACE }, { "Address 1 - City", ROLE_PLACE },
                     { "Relation # - Value", ROLE_KNOWS }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .one_directory = TRUE,
  .connects = TRUE,
  .nobody = UNNAMED,
  .rewrite_row = keep_own_labels,
};

#define FIRST_NAME "First Name|Vorname|Prenom|Nombre|Voornaam|Nome"
#define MIDDLE_NAME                                                                             \
  "Middle Name|Weitere Vornamen|Deuxieme prenom|Segundo nombre|Middelste naam|Tweede voornaam|" \
  "Secondo nome|Segundo nome|Nome do meio"
#define LAST_NAME \
  "Last Name|Nachname|Nom|Nom de famille|Apellidos|Apellido|Achternaam|Cognome|Sobrenome|Apelido|Ultimo nome"
#define EMAIL                                                                                                                                 \
  "E-mail Address|E-Mail-Adresse|Adresse de messagerie|Adresse e-mail|Direccion de correo electronico|"                                       \
  "Direccion de correo|Direccion del correo electronico|E-mailadres|E-mail-adres|Indirizzo posta elettronica|Indirizzo di posta elettronica|" \
  "Endereco de correio electronico|Endereco de correio eletronico|Endereco de email|Endereco de e-mail"
#define EMAIL_2                                                                                        \
  "E-mail # Address|E-Mail #: Adresse|E-Mail-Adresse #|Adresse de messagerie #|Adresse e-mail #|"      \
  "Direccion de correo electronico #|Direccion del correo electronico #|E-mailadres #|E-mail-adres #|" \
  "Indirizzo posta elettronica #|Indirizzo di posta elettronica #|Endereco de correio electronico #|"  \
  "Endereco de correio eletronico #|Endereco de email #|Endereco de e-mail #"
#define COMPANY "Company|Firma|Societe|Organizacion|Compania|Empresa|Bedrijf|Societa|Ditta"
#define JOB_TITLE "Job Title|Position|Fonction|Puesto|Cargo|Functie|Posizione"
#define CITY                                                                                                            \
  "Business City|Ort geschaftlich|Stadt geschaftlich|Ville (bureau)|Ville bureau|Ciudad de trabajo|Ciudad del trabajo|" \
  "Werkadres, plaats|Werkadres plaats|Citta (uff.)|Citta (uff )|Citta ufficio|Endereco Comercial - Cidade|"             \
  "Cidade (endereco comercial)|Cidade comercial"
#define DISPLAY_NAME                                                                                 \
  "E-mail Display Name|E-Mail: Angezeigter Name|E-Mail-Anzeigename|"                                 \
  "Nom complet de l'adresse de messagerie|Nombre para mostrar del correo electronico|"               \
  "Nombre de pantalla del correo electronico|Nome de exibicao do email|Nome para exibicao do email|" \
  "Weergavenaam voor e-mail|Weergavenaam e-mail|Nome visualizzato posta elettronica|"                \
  "Nome para exibicao de email|Nome de exibicao de email"

/* Outlook's contacts as CSV (61, 88 or 92 columns). */
static const struct profile outlook = {
  .name = "outlook-contacts",
  .title = "Outlook contacts",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS (FIRST_NAME, LAST_NAME, EMAIL, COMPANY, EMAIL_2),
  .column = COLUMNS (
    { FIRST_NAME, ROLE_FIRST_NAME }, { MIDDLE_NAME, ROLE_MIDDLE_NAME },
    { LAST_NAME, ROLE_LAST_NAME }, { EMAIL "|" EMAIL_2, ROLE_EMAIL }, { DISPLAY_NAME, ROLE_LABEL },
    { COMPANY, ROLE_ORG }, { JOB_TITLE, ROLE_ROLE }, { CITY, ROLE_PLACE },
    { "Home City|Ort privat|Ville (domicile)|Ciudad de residencia|Ciudad particular|Thuisadres, plaats|"
      "Huisadres, plaats|Citta (ab.)|Citta (ab )|Endereco Residencial - Cidade|Location|Standort|"
      "Emplacement|Ubicacion|Locatie|Ubicazione|Localizacao|Local",
      ROLE_PLACE },
    { "Categories|Kategorien|Categorias|Categorieen|Categorie", ROLE_TAGS },
    { "Notes|Notizen|Notas|Notities|Note|Notes personnelles|Anotacoes", ROLE_NOTE },
    { "Nickname|Spitzname|Surnom|Sobrenombre|Apodo|Bijnaam|Soprannome|Apelido familiar",
      ROLE_ALIASES },
    { "Manager's Name|Name des/der Vorgesetzten|Name des Vorgesetzten|Responsable|Nom du responsable|"
      "Nombre del administrador|Naam manager|Nome manager|Nome do gerente|"
      "Assistant's Name|Name Assistent|Nom de l'assistant(e)|Nom de l'assistant|Nombre del ayudante|"
      "Naam assistent|Nome assistente|Nome do assistente",
      ROLE_KNOWS },
    { "Referred By|Empfohlen von|Recommande par|Recomendado por|Referido por|Verwezen door|"
      "Presentato da|Indicado por",
      ROLE_INTRODUCED_BY }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .one_directory = TRUE,
  .connects = TRUE,
  .nobody = UNNAMED,
};

/* "@ana@example.social" is written like a mail address and shown like one; its page distinguishes
 * it from other accounts. */
static void
name_account (struct profile_row *row)
{
  const char *text = profile_row_get (row, ROLE_NAME);
  g_auto (GStrv) part = g_strsplit (*text == '@' ? text + 1 : text, "@", 2);
  if (part[0] == NULL || part[1] == NULL)
    {
      profile_row_set (row, ROLE_NAME, text);
      return;
    }
  g_autofree char *host = g_ascii_strdown (g_strstrip (part[1]), -1);
  g_autofree char *user = g_ascii_strdown (g_strstrip (part[0]), -1);
  g_autofree char *name = g_strdup_printf ("%s@%s", part[0], host);
  g_autofree char *page = g_strdup_printf ("%s/@%s", host, user);
  profile_row_set (row, ROLE_NAME, name);
  profile_row_set (row, ROLE_PROFILE, page);
}

/* Mastodon's following_accounts.csv: who you follow. */
static const struct profile mastodon = {
  .name = "mastodon-following",
  .title = "Mastodon accounts",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Account address"),
  .absent = HEADERS ("Hide notifications"),
  .column = COLUMNS ({ "Account address", ROLE_NAME }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .channel = "mastodon",
  .connects = TRUE,
  .rewrite_row = name_account,
  .notice = "Mastodon's list of accounts has no dates and does not say who talks with whom",
};

/* Mastodon's lists.csv: accounts, tagged with your lists. */
static const struct profile mastodon_lists = {
  .name = "mastodon-lists",
  .title = "Mastodon lists",
  .kind = PROFILE_CONTACTS,
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .channel = "mastodon",
  .connects = TRUE,
  .rewrite_row = name_account,
};

#define TAKE_FOLLOWING "take following_accounts.csv of the same page"

static const struct profile mastodon_muted = {
  .name = "mastodon-muted",
  .title = "Mastodon's list of accounts that you mute",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Account address", "Hide notifications"),
  .notice = TAKE_FOLLOWING,
};

static const struct profile mastodon_blocked = {
  .name = "mastodon-blocked",
  .title = "Mastodon's list of accounts that you block",
  .kind = PROFILE_REFUSED,
  .notice = TAKE_FOLLOWING,
};

static const struct profile page_list = {
  .name = "page-list",
  .title = "a list of web pages, as Mastodon's bookmarks.csv is, and names no contacts",
  .kind = PROFILE_REFUSED,
  .notice
  = "take following_accounts.csv of Mastodon's exports, or make a table with the columns name and profile",
};

static const struct profile host_list = {
  .name = "host-list",
  .title = "a list of servers, as Mastodon's blocked domains are, and names no contacts",
  .kind = PROFILE_REFUSED,
  .notice = TAKE_FOLLOWING,
};

const struct profile *const profiles_address_books[]
  = { &google,   &google_legacy,  &outlook,   &mastodon_muted, &mastodon_blocked,
      &mastodon, &mastodon_lists, &page_list, &host_list,      NULL };
