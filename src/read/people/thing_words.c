/* Words for people and things in a column of kinds. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/people/organisation_words.h"

static gboolean
label_means_thing (const char *text)
{
  static const char *const words
    = "|organization|organisation|company|firm|business|institution|agency|association|corporation|employer|"
      "group|team|department|room|resource|equipment|place|location|venue|event|meeting|project|topic|"
      "concept|document|paper|book|article|keyword|tag|skill|product|system|bot|robot|service|service account|"
      "service principal|application|app|machine|device|computer|channel|mailing list|distribution list|"
      "distribution group|security group|shared mailbox|room mailbox|roommailbox|sharedmailbox|"
      "equipmentmailbox|household|programme|program|course|class|cohort|workshop|community|network|"
      "initiative|club|school|university|city|country|account|lead source|webhook|"
      "firma|unternehmen|verein|behorde|einrichtung|institut|gruppe|abteilung|raum|besprechungsraum|"
      "ressource|ort|veranstaltung|projekt|thema|begriff|dokument|gerat|dienst|verteiler|verteilerliste|"
      "postfach|programm|kurs|kohorte|jahrgang|gemeinschaft|netzwerk|schule|hochschule|universitat|stadt|land|verband|stiftung|"
      "entreprise|societe|groupe|equipe|salle|salle de reunion|lieu|evenement|reunion|projet|sujet|"
      "theme|cours|atelier|promotion|communaute|reseau|etablissement|ecole|universite|ville|pays|appareil|liste de diffusion|"
      "organizacion|empresa|compania|institucion|asociacion|grupo|equipo|departamento|sala|recurso|lugar|"
      "evento|proyecto|programa|curso|taller|cohorte|comunidad|red|iniciativa|tema|documento|escuela|universidad|ciudad|pais|"
      "organisatie|bedrijf|instelling|vereniging|groep|afdeling|ruimte|zaal|vergaderzaal|locatie|plaats|"
      "programma|cursus|klas|lichting|gemeenschap|netwerk|initiatief|onderwerp|apparaat|stad|stichting|"
      "organizzazione|azienda|societa|ente|istituzione|associazione|gruppo|squadra|ufficio|stanza|risorsa|"
      "luogo|corso|laboratorio|coorte|comunita|rete|iniziativa|progetto|argomento|dispositivo|scuola|universita|citta|paese|ditta|"
      "organizacao|companhia|instituicao|associacao|equipa|projeto|oficina|turma|comunidade|rede|local|escola|"
      "universidade|cidade|";
  enum
  {
    LONGEST = 30
  };
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  gsize length = strlen (folded);
  if (phrase_is_listed (folded, words) || text_names_organisation (text))
    return TRUE;
  if (length < 4 || folded[length - 1] != 's')
    return FALSE;
  folded[length - 1] = '\0'; /* "Organisations", "Rooms" */
  return phrase_is_listed (folded, words);
}

static gboolean
label_means_person (const char *text)
{
  static const char *const words[]
    = { "person",      "people",       "persons",          "individual", "human",    "contact",
        "member",      "mensch",       "menschen",         "personen",   "personne", "personnes",
        "individu",    "persona",      "personas",         "individuo",  "persoon",  "mens",
        "persone",     "pessoa",       "pessoas",          "student",    "employee", "actor",
        "usermailbox", "user mailbox", "benutzerpostfach", "mailuser",   NULL };
  g_autofree char *folded = header_fold (text);
  return g_strv_contains (words, folded);
}

/* ":Person:Employee", "Person; Coach": labels of a graph stand side by side. */
static gboolean
some_label_means (const char *text, gboolean (*means) (const char *label))
{
  if (strpbrk (text, ":;|") == NULL)
    return means (text);
  g_auto (GStrv) label = g_strsplit_set (text, ":;|", -1);
  for (char **one = label; *one != NULL; one++)
    if (means (g_strstrip (*one)))
      return TRUE;
  return FALSE;
}

gboolean
word_means_person (const char *text)
{
  return some_label_means (text, label_means_person);
}

gboolean
word_means_thing (const char *text)
{
  return some_label_means (text, label_means_thing);
}
