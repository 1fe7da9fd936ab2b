/* clang-format off */
/* words_programs.h - programs and shared mailboxes that stand among people.
 * Rows of the table in concepts.c, so without a guard. */
/* The program that writes messages about others. */
[WORDS_SYSTEM] = {
  [EN] = "system|service message|system message",
  [DE] = "systemnachricht",
  [FR] = "message systeme|systeme",
  [ES] = "sistema|mensaje del sistema",
  [IT] = "messaggio di sistema",
  [NL] = "systeem|systeembericht",
  [PT] = "mensagem do sistema",
},
/* An application that writes by itself. */
[WORDS_APPLICATION] = {
  [EN] = "app|apps|application|workflow|automation|automated",
  [DE] = "anwendung",
  [ES] = "aplicacion",
  [IT] = "applicazione",
  [NL] = "applicatie",
  [PT] = "aplicativo|aplicacao",
},
/* The rights of an account. */
[WORDS_LEVEL_OF_ACCOUNT] = {
  [EN] = "user|users|guest|admin|owner|moderator|regular|normal|administrator|member|editor|"
         "viewer|collaborator|subscriber|learner|teacher",
  [DE] = "trainer|benutzer|nutzer|mitglied|gast|eigentumer|eigentumerin|inhaber|inhaberin|"
         "administratorin|teilnehmer|teilnehmerin",
  [FR] = "utilisateur|membre|invite|invitee|proprietaire|administrateur|administratrice",
  [ES] = "usuario|miembro|invitado|propietario|propietaria|administrador|administradora",
  [IT] = "utente|membro|ospite|proprietario|proprietaria|amministratore|amministratrice",
  [NL] = "gebruiker|eigenaar|beheerder|lid",
  [PT] = "utilizador|convidado",
},
/* A program that enters rows. */
[WORDS_PROGRAM_INTERFACE] = {
  [EN] = "workflow|workflows",
  [FR] = "integration|integrations|api|import",
},
/* A program that helps, behind the name of a service. */
[WORDS_ASSISTANT] = {
  [EN] = "assistant|recorder|companion|transcriber|transcription|transcript|helper|agent|pilot",
  [ES] = "asistente",
  [NL] = "assistent|assistente",
},
/* A service that has such a program. */
[WORDS_SERVICE_WITH_ASSISTANT] = {
  [EN] = "google|microsoft|cisco|ai|teams|google meet",
  [DE] = "ki",
},
/* Spam and deleted messages. */
[WORDS_UNWANTED] = {
  [EN] = "spam|spammed|junk|trash|trashed|pingback|linkback|webmention|trackback",
  [DE] = "papierkorb",
  [FR] = "indesirable|corbeille",
  [ES] = "no deseado|papelera",
  [IT] = "indesiderato|cestino",
  [NL] = "ongewenst|prullenbak",
  [PT] = "lixo|lixeira",
},
/* A computer that others connect to. */
[WORDS_MACHINE] = {
  [EN] = "host|hosts|hostname|server|servers|node|nodes|instance|machine|gateway|proxy|computer",
  [DE] = "rechner|rechnername|servername|knoten|maschine|instanz",
  [FR] = "hote|serveur|serveurs|noeud|ordinateur|passerelle",
  [ES] = "servidor|servidores|nodo|ordenador|maquina|instancia|anfitrion",
  [IT] = "macchina|istanza",
  [NL] = "knooppunt|gastheer|computernaam",
  [PT] = "computador|computadora|instancia do servidor|anfitriao",
},
/* Whether an account is a program. */
[WORDS_BOT_WORD] = {
  [EN] = "bot|isbot|robot|isapp|automated",
  [DE] = "roboter|automatisch",
  [FR] = "automatise",
  [ES] = "automatico",
  [NL] = "chatbot|geautomatiseerd",
},
/* A program that writes messages. */
[WORDS_PROGRAM] = {
  [EN] = "bot user|app bot|service account|service user|automata|integration|webhook|"
         "system account|automaton|automated account|bot message|app message",
  [DE] = "roboter|dienstkonto",
  [FR] = "bot|bots|robot|robots|compte robot",
  [ES] = "usuario bot",
  [NL] = "chatbot",
},
/* A program that takes notes or writes messages. */
[WORDS_PROGRAM_NAME] = {
  [EN] = "note taker|otter ai|fireflies|read ai|tldv|meetgeek|sembly|avoma|meeting notes|"
         "ai assistant|ai companion|copilot|gong recorder|chorus recorder|recorder bot|"
         "dependabot|zapier|github actions|mailer daemon|no reply|do not reply|donotreply|"
         "auto reply|automatic reply|delivery status notification|delivery subsystem|"
         "microsoft outlook|meeting assistant|meeting recorder|meeting summary|ai notes|"
         "ai recorder|ai scribe|virtual assistant|mail delivery|slackbot|mee6|dyno|yagpdb|"
         "dank memer|ticket tool|standuply|grouphelp|power automate|google forms|microsoft forms|"
         "integromat|automated process|system user|api user|integration user|data import|"
         "system administrator|group notification|group_notification|system message|airgram|tactiq|supernormal|circleback|automoderator",
  [DE] = "nicht antworten|systemnachricht|automatische antwort|abwesenheitsassistent|ai assistent|"
         "virtueller assistent|protokollbot|ki assistent|ki assistentin",
  [FR] = "ne pas repondre|reponse automatique|assistant ia|assistant virtuel",
  [ES] = "no responder|respuesta automatica|asistente ia|asistente de ia|asistente virtual",
  [IT] = "non rispondere|risposta automatica|assistente ai|assistente virtuale",
  [NL] = "niet beantwoorden|automatisch antwoord|virtuele assistent",
  [PT] = "nao responder|nao responda|resposta automatica|assistente ia|assistente de ia|"
         "assistente virtual",
},
/* A website that writes messages in the name of its users. */
[WORDS_SERVICE_NAME] = {
  [EN] = "facebook|instagram|twitter|meetup|eventbrite|moodle|github|jira cloud|jira software|"
         "confluence|confluence cloud|trello|asana|notion|linear|google calendar|google drive|"
         "google forms|outlook calendar|giphy|simple poll|workflow builder|workflows|"
         "power automate|microsoft forms|sentry|pagerduty|datadog|circleci|travis ci|grafana|"
         "statuspage|hubspot|salesforce|airtable|pipedrive|zoho|clickup|zendesk|freshdesk|"
         "typeform|ifttt|n8n|intercom|calendly|zoom|webex|slack|discord|telegram|microsoft teams|"
         "signal|bitbucket|jira|reddit|linkedin|servicenow|mailchimp|whatsapp",
  [DE] = "system",
  [FR] = "systeme",
  [ES] = "sistema",
  [NL] = "systeem",
},
/* That something runs by itself. */
[WORDS_AUTOMATION] = {
  [EN] = "automations",
  [DE] = "automation|automatisierung",
  [FR] = "automatisation",
  [ES] = "automatizacion",
  [IT] = "automazione",
  [NL] = "automatisering",
  [PT] = "automacao",
},
/* A bot that has a name of people or things. */
[WORDS_BOT_NAME] = {
  [EN] = "polly|donut|apollo|rose|sesh|wick|arcane|rythm",
},
/* What is heard in a transcript. */
[WORDS_NOISE] = {
  [EN] = "laughter|laughs|laughing|applause|silence|inaudible|unintelligible|crosstalk|coughs|"
         "coughing|sighs|music|noise|audience|audience member|unidentified speaker|"
         "unknown speaker|multiple speakers|several speakers|all speakers",
  [DE] = "gelachter|lachen|lacht|applaus|beifall|stille|schweigen|unverstandlich|publikum|"
         "zwischenruf|musik|alle sprecher|unbekannter sprecher",
  [FR] = "rires|rire|applaudissements|brouhaha|musique|bruit|la salle|intervenant inconnu",
  [ES] = "silencio|ininteligible|musica|ruido|publico|orador desconocido|risas|rie",
  [IT] = "risate|ride|applausi|silenzio|incomprensibile|rumore|pubblico",
  [NL] = "gelach|stilte|onverstaanbaar|publiek|muziek|onbekende spreker",
  [PT] = "aplausos|risos|silencio prolongado|inaudivel|barulho",
},
/* The mailbox that answers calls. */
[WORDS_MAILBOX_OF_CALLS] = {
  [EN] = "voicemail|voice mail|mailbox|visual voicemail|voice messaging|answering machine",
  [DE] = "sprachbox|anrufbeantworter|sprachmailbox",
  [FR] = "messagerie vocale|boite vocale|repondeur|messagerie",
  [ES] = "buzon|correo de voz|buzon de voz|contestador",
  [IT] = "segreteria|segreteria telefonica",
  [NL] = "antwoordapparaat",
  [PT] = "correio de voz|caixa postal|caixa de correio|caixa de mensagens",
},
/* Somebody whose account is gone or hidden, as a website calls them. */
[WORDS_ACCOUNT_OF_A_SERVICE] = {
  [EN] = "instagram user|facebook user|linkedin member|discord user|reddit user|slack user|"
         "teams user|google user|a google user",
  [DE] = "facebook nutzer|instagram nutzer",
  [FR] = "utilisateur facebook|utilisateur instagram",
  [ES] = "usuario de facebook|usuario de instagram",
  [IT] = "utente di facebook|utente di instagram",
  [NL] = "facebook gebruiker|instagram gebruiker",
  [PT] = "utilizador do facebook|utilizador do instagram",
},
/* Stands where a name is still missing. */
[WORDS_PLACEHOLDER_WORD] = {
  [EN] = "placeholder|xxx|xx|undefined|asdf|asdfg|asdfgh|asdasd|qwerty|qwertz|azerty|blah blah|"
         "blabla|bla bla|lorem ipsum",
  [DE] = "platzhalter",
  [NL] = "nader te bepalen",
},
/* An account for tests. */
[WORDS_TEST_ACCOUNT] = {
  [EN] = "test user|test student|student test|test person",
  [DE] = "test|testschuler|test test|testuser|testperson|testbenutzer|testnutzer",
  [FR] = "utilisateur test|utilisateur de test|essai",
  [ES] = "usuario de prueba|prueba",
  [IT] = "utente di prova|utente test",
  [NL] = "testgebruiker",
  [PT] = "prova|usuario de teste|utilizador de teste|teste",
},
/* Begins a remark that somebody only tries a form: "test, please ignore". */
[WORDS_TRIAL] = {
  [EN] = "test|testing",
  [ES] = "prueba",
  [FR] = "essai",
  [IT] = "prova",
  [PT] = "teste",
},
/* A mailing list. */
[WORDS_DISTRIBUTION_LIST] = {
  [EN] = "mailing list",
  [DE] = "newsletter|verteiler|verteilerliste|mailingliste",
  [FR] = "liste de diffusion",
  [ES] = "lista de correo",
  [IT] = "lista di distribuzione",
  [NL] = "mailinglijst|nieuwsbrief",
  [PT] = "lista de distribuicao",
},
/* Part of the name of a program that joins meetings. */
[WORDS_PROGRAM_PART] = {
  [EN] = "fathom |tl;dv|[bot]|noreply|notetaker|otterpilot",
},
/* Part of an address that programs write from. */
[WORDS_PROGRAM_HOST] = {
  [EN] = "@otter.ai|@fireflies.ai|@read.ai|@fathom.video|@tldv.io|@webex.bot|@meetgeek.ai|"
         "@airgram.io",
},
