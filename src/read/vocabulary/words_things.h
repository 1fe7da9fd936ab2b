/* clang-format off */
/* words_things.h - things, organisations, places, tasks, messages.
 * Rows of the table in concepts.c, so without a guard. */
/* A model of a device. */
[WORDS_MODEL] = {
  [EN] = "pro|air|mini|max|plus|ultra|note|se|lite|tab|book|sm|fe",
},
/* A draft. */
[WORDS_DRAFT] = {
  [EN] = "draft|drafts|concept",
  [DE] = "entwurf|entwurfe",
  [FR] = "brouillon|brouillons",
  [IT] = "bozza|bozze",
  [NL] = "concepten",
  [PT] = "borrador|borradores|rascunho|rascunhos",
},
/* A room, before its number. */
[WORDS_ROOM_BEFORE_NUMBER] = {
  [EN] = "room",
  [DE] = "raum|horsaal",
  [FR] = "salle",
  [IT] = "aula|stanza",
  [NL] = "zaal|lokaal|ruimte",
},
/* A room, behind its name. */
[WORDS_ROOM_BEHIND_NAME] = {
  [EN] = "room",
  [DE] = "raum|horsaal",
  [NL] = "zaal|lokaal|ruimte",
},
/* Things, organisations and places: what a row can be about other than people. */
[WORDS_THING] = {
  [EN] = "organization|organisation|company|firm|business|institution|agency|association|"
         "corporation|employer|group|team|department|room|resource|equipment|place|location|"
         "venue|event|meeting|project|topic|concept|document|paper|book|article|keyword|tag|"
         "skill|product|system|bot|robot|service|service account|service principal|application|"
         "app|machine|device|computer|channel|mailing list|distribution list|distribution group|"
         "security group|shared mailbox|room mailbox|roommailbox|sharedmailbox|equipmentmailbox|"
         "household|programme|program|course|class|cohort|workshop|community|network|initiative|"
         "club|school|university|city|country|lead source|webhook",
  [DE] = "account|firma|unternehmen|verein|behorde|einrichtung|institut|gruppe|abteilung|raum|"
         "besprechungsraum|ressource|ort|veranstaltung|projekt|thema|begriff|dokument|gerat|"
         "dienst|verteiler|verteilerliste|postfach|programm|kurs|kohorte|jahrgang|gemeinschaft|"
         "netzwerk|schule|hochschule|universitat|stadt|land|verband|stiftung",
  [FR] = "entreprise|societe|groupe|equipe|salle|salle de reunion|lieu|evenement|reunion|projet|"
         "sujet|theme|cours|atelier|promotion|communaute|reseau|etablissement|ecole|universite|"
         "ville|pays|appareil|liste de diffusion",
  [ES] = "organizacion|empresa|compania|institucion|asociacion|grupo|equipo|departamento|sala|"
         "recurso|lugar|evento|proyecto|programa|curso|taller|cohorte|comunidad|red|iniciativa|"
         "tema|documento|escuela|universidad|ciudad|pais",
  [IT] = "organizzazione|azienda|societa|ente|istituzione|associazione|gruppo|squadra|ufficio|"
         "stanza|risorsa|luogo|corso|laboratorio|coorte|comunita|rete|iniziativa|progetto|"
         "argomento|dispositivo|scuola|universita|citta|paese|ditta",
  [NL] = "organisatie|bedrijf|instelling|vereniging|groep|afdeling|ruimte|zaal|vergaderzaal|"
         "locatie|plaats|programma|cursus|klas|lichting|gemeenschap|netwerk|initiatief|onderwerp|"
         "apparaat|stad|stichting",
  [PT] = "organizacao|companhia|instituicao|associacao|equipa|projeto|oficina|turma|comunidade|"
         "rede|local|escola|universidade|cidade",
},
