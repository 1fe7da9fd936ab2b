/* clang-format off */
/* words_things.h - things, organisations, places, tasks.
 * Rows of the table in concepts.c, so without a guard. */
/* A model of a device. */
[WORDS_MODEL] = {
  [EN] = "pro|air|mini|max|plus|ultra|note|se|lite|tab|book|sm|fe",
},
/* A draft. */
[WORDS_DRAFT] = {
  [EN] = "draft|drafts",
  [DE] = "entwurf|entwurfe",
  [FR] = "brouillon|brouillons",
  [ES] = "borrador|borradores",
  [IT] = "bozza|bozze",
  [NL] = "concepten|concept",
  [PT] = "rascunho|rascunhos",
},
/* What a spreadsheet writes above the columns of a pivot table. */
[WORDS_PIVOT_COLUMNS] = {
  [EN] = "column labels",
  [DE] = "spaltenbeschriftungen",
  [FR] = "etiquettes de colonnes",
  [ES] = "etiquetas de columna",
  [IT] = "etichette di colonna",
  [NL] = "kolomlabels",
  [PT] = "rotulos de coluna",
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
/* A project. */
[WORDS_PROJECT] = {
  [EN] = "project",
  [DE] = "projekt",
  [FR] = "projet",
  [ES] = "proyecto",
  [IT] = "progetto",
  [PT] = "projeto",
},
/* Places and days: the two ends of a journey or a period, not of a tie. */
[WORDS_PLACE_OR_DAY] = {
  [EN] = "origin|destination|place|city|town|country|location|address",
  [DE] = "ort|stadt|land",
  [FR] = "lieu|ville|pays|adresse",
  [ES] = "lugar|ciudad|pais|origen|destino",
  [IT] = "luogo|citta|paese|origine|destinazione",
  [NL] = "plaats|stad|bestemming|herkomst",
  [PT] = "cidade|origem",
},
/* A group, as the last word of a kind. */
[WORDS_GROUP_WORD] = {
  [EN] = "group",
  [DE] = "gruppe",
  [FR] = "groupe",
  [ES] = "grupo",
  [IT] = "gruppo",
  [NL] = "groep",
},
/* Those in it meet; those of an age group or a blood group do not. */
[WORDS_GROUP_THAT_MEETS] = {
  [EN] = "study group|learning group|working group|work group|project group|reading group|small group|"
         "discussion group|peer group|support group|tutorial group|lab group|breakout group",
  [DE] = "lerngruppe|arbeitsgruppe|projektgruppe|lesegruppe|kleingruppe|ubungsgruppe|tischgruppe|"
         "gesprachsgruppe|laborgruppe|seminargruppe",
  [FR] = "groupe d etude|groupe d'etude|groupe de travail|groupe de projet|groupe de lecture|groupe de parole|groupe de td|groupe de tp",
  [ES] = "grupo de estudio|grupo de trabajo|grupo de proyecto|grupo de lectura",
  [IT] = "gruppo di studio|gruppo di lavoro|gruppo di progetto|gruppo di lettura",
  [NL] = "studiegroep|werkgroep|projectgroep|leesgroep|leergroep",
  [PT] = "grupo de estudo|grupo de trabalho|grupo de projeto|grupo de leitura",
},
/* Where a journey begins. */
[WORDS_JOURNEY_FROM] = {
  [EN] = "from|origin|start|departure|depart",
  [DE] = "von|quelle",
  [FR] = "de|source|origine",
  [ES] = "desde|fuente|salida|partida|origen",
  [IT] = "da|dal|partenza|fonte",
  [NL] = "bron|vertrek|van",
  [PT] = "origem",
},
/* Where a journey ends. */
[WORDS_JOURNEY_TO] = {
  [EN] = "to|target|destination|arrival",
  [DE] = "an|zu|nach|ziel",
  [FR] = "cible|arrivee|vers|a",
  [ES] = "llegada|destino|hasta",
  [IT] = "destinazione|arrivo",
  [NL] = "aan|naar|doel|bestemming|aankomst",
  [PT] = "para|chegada",
},
/* Where something comes from. */
[WORDS_ORIGIN] = {
  [EN] = "source|origin",
  [DE] = "quelle|herkunft",
  [FR] = "origine",
  [ES] = "fuente|origen",
  [IT] = "fonte",
  [NL] = "bron|herkomst",
  [PT] = "origem",
},
/* A language or country, which is short too. */
[WORDS_LANGUAGE_OR_COUNTRY] = {
  [EN] = "language|lang|locale|country",
  [DE] = "sprache|land",
  [FR] = "langue|pays",
  [ES] = "idioma|lengua|pais",
  [IT] = "lingua|paese",
  [NL] = "taal",
},
/* Work that gets a grade. */
[WORDS_GRADED] = {
  [EN] = "hw|homework|quiz|exam|midterm|final|test|assignment|lab|score|points|grade|marks",
  [DE] = "klausur|klassenarbeit|hausaufgabe|ubung|ubungsblatt|blatt|prufung|punkte",
  [FR] = "note|devoir|controle|interro|interrogation|examen|partiel",
  [ES] = "deberes|tarea|nota|puntos",
  [IT] = "compito|verifica|esame|voto",
  [NL] = "toets|tentamen|opdracht|cijfer|huiswerk",
  [PT] = "prova|trabalho|teste|exame",
},
/* What a table of calls has. */
[WORDS_OF_CALLS] = {
  [EN] = "call|calls|caller|callee|duration",
  [DE] = "anruf|anrufe|anrufer|anrufende|angerufen|angerufener|angerufene|dauer",
  [FR] = "appel|appels|appelant|appele|appelee|duree",
  [ES] = "llamada|llamadas|llamante|duracion",
  [IT] = "chiamata|chiamate|chiamante|durata",
  [NL] = "oproep|beller|gebelde|duur",
  [PT] = "chamada|chamadas|duracao",
},
/* A sale or account. */
[WORDS_DEAL] = {
  [EN] = "opportunity|opportunities",
  [DE] = "account|accounts|deal",
},
/* What a table of payments has. */
[WORDS_OF_MONEY] = {
  [EN] = "currency|payer|payee|donor|donation|lender|borrower|debtor|creditor|buyer|seller|"
         "invoice|bic|payment|price|fee|loan",
  [DE] = "iban",
},
/* Where the few who share it live, sleep, sit, play or serve together; not a city or a school. */
[WORDS_SHARED_PLACE] = {
  [EN] = "tent|dorm|dormitory|cabin|flat|household|boat|crew|bench|patrol|watch|lane|rink|"
         "voice part|car",
  [DE] = "zelt|zimmer|wg|wohnung|boot|bank|sippe|wache|stimme|stimmgruppe|tisch|auto|staffel",
  [FR] = "tente|chambre|dortoir|appartement|coloc|bateau|patrouille|bordee|pupitre|voiture",
  [ES] = "tienda|habitacion|piso|barco|patrulla|mesa|cuarto|coche|cuadrilla",
  [IT] = "tenda|camera|stanza|squadriglia|pattuglia|barca|tavolo|banco|equipaggio",
  [NL] = "kamer|slaapzaal|huis|tafel|stemgroep|ploeg|vlot",
  [PT] = "quarto|barraca|apartamento|patrulha|naipe|carteira|carro|republica",
},
/* Words of a header above people who pay for a group or a place, own it, want to be there or are no longer. */
[WORDS_OUTSIDE_GROUP] = {
  [EN] = "customer|customers|client|clients|applied|interested|waitlisted|dropped|owners|"
         "supporter|supporters|fans|sponsors|record|previous|next|seeks",
  [DE] = "kunde|kundin|kunden|bewerbung|interessiert|wartet|wunscht|wunsch|will|mochte|"
         "durchgefallen|halter|halterin|notfall|notfallkontakt|forderer|gonner|rekord",
  [FR] = "cliente|postulant|postulante|exclu|exclue|demission|veut|supportrice|mecene|recale",
  [ES] = "aspirante|solicitante|sancionado|sancionada|arrendador|arrendadora|desea|quiere|"
         "aficionado|aficionada|hincha",
  [IT] = "espulso|espulsa|padrone|locatore|vuole|desidera|tifoso|tifosa|bocciato|bocciata",
  [NL] = "klant|klanten|opdrachtgever|sollicitant|gegadigde|verhuurster|wil|wenst|gezakt|"
         "uitgeschreven|opgezegd",
  [PT] = "dona|quer|deseja|torcedor|torcedora|adepto|adepta|reprovado|reprovada|desistente",
},
/* Who is in a team, a class or a choir, beside members and players. */
[WORDS_IN_A_GROUP] = {
  [EN] = "child|children|kid|kids|boy|girl|camper|scout|singer|singers|musicians|pupil|"
         "learner|teammate|team mate|belongs|who is in it|in it|crew member|participant|"
         "squad member",
  [DE] = "kind|kinder|leute|spielerinnen|sanger|sangerin|musiker|musikerin|dabei|"
         "wer ist dabei|mitspieler|mitspielerin|jugendliche|schwimmer|schwimmerin|laufer|"
         "lauferin|studierende|lernende|gehort dazu|mitglied",
  [FR] = "enfant|enfants|joueurs|joueuses|chanteur|chanteuse|choriste|equipier|equipiere|"
         "coequipier|coequipiere|jeune|jeunes",
  [ES] = "nino|nina|ninos|jugadores|jugadoras|cantante|corista|musico|companero|companera|"
         "integrante",
  [IT] = "bambino|bambina|bambini|ragazzo|ragazza|ragazzi|giocatori|giocatrici|musicista|"
         "compagno|compagna|componente",
  [NL] = "kinderen|spelers|speelsters|zanger|zangeres|muzikant|teamgenoot",
  [PT] = "crianca|criancas|jogadores|jogadoras|cantor|cantora|menino|menina|elemento",
},
/* Words of the groups of a trial, whose people need not meet. */
[WORDS_GROUP_OF_A_TRIAL] = {
  [EN] = "control|treatment|placebo|intervention",
  [DE] = "kontrolle|kontrollgruppe|behandlung|behandlungsgruppe|versuchsgruppe|placebogruppe",
  [FR] = "controle|temoin|traitement",
  [ES] = "tratamiento|intervencion",
  [IT] = "controllo|trattamento",
  [NL] = "controlegroep|behandelgroep|behandeling",
  [PT] = "controlo|tratamento",
},
/* Words of a header above those to be called if something happens to somebody. */
[WORDS_IN_AN_EMERGENCY] = {
  [EN] = "emergency",
  [DE] = "notfall|notfallkontakt|notfallperson|notfallkontaktperson",
  [FR] = "urgence",
  [ES] = "emergencia|emergencias",
  [IT] = "emergenza",
  [NL] = "noodcontact|noodgeval|noodgevallen",
},
/* Above another name of the same person. */
[WORDS_SAME_AS] = {
  [EN] = "same as|identical to|is the same as|also known as|aka|duplicate of|alias of",
  [DE] = "dasselbe wie|identisch mit|gleich|dieselbe person|auch bekannt als|dublette von",
  [FR] = "identique a|meme que|meme personne|alias de|doublon de",
  [ES] = "igual a|el mismo que|la misma que|misma persona|duplicado de",
  [IT] = "uguale a|lo stesso di|la stessa di|stessa persona|doppione di",
  [NL] = "zelfde als|dezelfde als|gelijk aan|dubbel met",
  [PT] = "mesmo que|mesma que|o mesmo que|a mesma que|mesma pessoa",
},
/* A season of matches or plays, which has people of its own. */
[WORDS_SEASON] = {
  [EN] = "season|seasons",
  [DE] = "saison|spielzeit",
  [ES] = "temporada",
  [IT] = "stagione",
  [NL] = "seizoen",
  [PT] = "epoca",
},
/* What somebody pays, stakes or is given, beside a group. */
[WORDS_PAID_OR_WON] = {
  [EN] = "amount|stake|price|fee|votes|donation|bid|bet",
  [DE] = "betrag|einsatz|preis|stimmen|spende|gebot|ablose|abloese",
  [FR] = "montant|mise|prix|voix|don",
  [ES] = "importe|apuesta|precio|votos",
  [IT] = "importo|puntata|prezzo|voti",
  [NL] = "bedrag|inzet|prijs|stemmen",
  [PT] = "valor|montante|aposta|preco",
},
/* A book, a piece of music, something to read. */
[WORDS_WORK] = {
  [EN] = "title|book|books|book title|novel|poem|song|piece|work|score|reading",
  [DE] = "titel|buch|buchtitel|roman|gedicht|lied|stuck|werk|lekture",
  [FR] = "titre|livre|ouvrage|poeme|chanson|morceau|oeuvre|lecture",
  [ES] = "titulo|libro|novela|cancion|obra|pieza|lectura",
  [IT] = "titolo|romanzo|brano|opera|lettura",
  [NL] = "boek|boektitel|nummer|stuk|lezing",
  [PT] = "livro|romance|cancao|peca|leitura",
},
/* What several authors write, in a list of its authors. */
[WORDS_PAPER] = {
  [EN] = "submission|paper|manuscript|article|publication",
  [DE] = "artikel|aufsatz|manuskript|publikation",
  [FR] = "soumission",
  [ES] = "articulo|manuscrito|publicacion",
  [IT] = "articolo|manoscritto|pubblicazione",
  [NL] = "publicatie",
  [PT] = "artigo|publicacao",
},
/* Stems of words for those who judge one. */
[WORDS_REVIEWER_STEM] = {
  [EN] = "review|referee|editor|assess|evaluat",
  [DE] = "gutacht|prufer",
  [FR] = "relect|rapporteur",
  [ES] = "revisor",
  [IT] = "valutator",
  [NL] = "beoordel",
  [PT] = "avaliador|parecerist",
},
/* An event or a unit of a course. */
[WORDS_EVENT_OR_UNIT] = {
  [EN] = "event|unit",
},
/* Heads the company that somebody works for, and also an account or a person who buys. */
[WORDS_CUSTOMER] = {
  [EN] = "account|customer|client|customer account|client account",
  [DE] = "konto|kunde|kundenkonto|kundin",
  [FR] = "compte|compte client",
  [ES] = "cuenta|cliente",
  [IT] = "conto|azienda cliente",
  [NL] = "klant|relatie",
  [PT] = "conta",
},
/* An organisation, as a word of a header. */
[WORDS_COMPANY] = {
  [EN] = "company|companies|organization|organisation|employer",
  [DE] = "account|firma|unternehmen|arbeitgeber",
  [FR] = "entreprise|societe|compte",
  [ES] = "empresa|compania|organizacion",
  [IT] = "azienda|ditta|organizzazione",
  [NL] = "bedrijf|organisatie|werkgever",
  [PT] = "companhia|organizacao",
},
/* A class or lesson. */
[WORDS_CLASS] = {
  [EN] = "class|course|lesson|lecture|subject",
  [DE] = "kurs|klasse|unterricht|lektion|fach|vorlesung",
  [FR] = "cours|classe|lecon|matiere",
  [ES] = "clase|curso|leccion|asignatura|aula|disciplina",
  [IT] = "materia|corso|lezione",
  [NL] = "klas|cursus|vak|les",
  [PT] = "turma",
},
/* What a duty is or where it is done. */
[WORDS_OF_A_DUTY] = {
  [EN] = "topic|project|team|location|venue|service|theme|text|notes|note|room|place|event|"
         "description|type",
  [DE] = "status|thema|ort|raum|gottesdienst|projekt",
  [FR] = "sujet|lieu|salle",
  [ES] = "asunto|tema|lugar|sala",
  [IT] = "oggetto|luogo|stanza",
  [NL] = "onderwerp|plaats|ruimte|zaal",
  [PT] = "local|assunto",
},
/* A group, committee or class that people belong to. */
[WORDS_GROUP] = {
  [EN] = "team name|project name|group|group name|groups|committee|team|club|board|council|society|project|band|class|"
         "course|circle|working group|task force|association|chapter|network|squad|choir|panel|"
         "organisation|organization|affiliation|event",
  [DE] = "teamname|gruppenname|gruppe|gremium|ausschuss|verein|arbeitsgruppe|ag|projekt|kurs|klasse|rat|vorstand|"
         "mannschaft|veranstaltung",
  [FR] = "nom de l'equipe|nom d'equipe|nom du groupe|groupe|comite|commission|conseil|equipe|projet|cours|classe|cercle|evenement",
  [ES] = "nombre del equipo|nombre del grupo|grupo|comision|asociacion|consejo|equipo|proyecto|curso|clase|evento",
  [IT] = "nome del team|nome della squadra|nome del gruppo|gruppo|comitato|commissione|associazione|squadra|progetto|corso|consiglio",
  [NL] = "teamnaam|groepsnaam|groep|commissie|vereniging|werkgroep|klas|vak|raad|bestuur",
  [PT] = "nome da equipe|nome da equipa|nome do grupo|comissao|associacao|equipa|projeto|turma|conselho",
},
/* A group or table that people sat at. */
[WORDS_GROUP_OR_TABLE] = {
  [EN] = "group|team|table",
  [DE] = "gruppe|tisch",
  [FR] = "groupe|equipe",
  [ES] = "grupo|equipo|mesa",
  [IT] = "gruppo|squadra|tavolo",
  [NL] = "groep|tafel",
  [PT] = "equipa",
},
/* A meeting room. */
[WORDS_MEETING_ROOM] = {
  [EN] = "conference room|conf room|conf. room|confroom|meeting room|meetingroom|meeting space|"
         "board room|boardroom|huddle room|training room|seminar room",
  [DE] = "besprechungsraum|besprechungszimmer|konferenzraum|konferenzzimmer|sitzungszimmer|"
         "sitzungsraum|seminarraum|schulungsraum",
  [FR] = "salle de reunion|salle de conference|salle reunion",
  [ES] = "sala de reunion|sala reuniones|sala de juntas",
  [IT] = "sala riunioni|sala conferenze",
  [NL] = "vergaderzaal|vergaderruimte|vergaderkamer",
  [PT] = "sala de conferencia|sala de reunia|sala de reuno|sala reunioes",
},
/* A mailing list or the mailbox of a team. */
[WORDS_SHARED_MAILBOX] = {
  [EN] = "mailing list|mailings|newsletter|newsletters|news|digest|announce|announcements|all|"
         "all staff|allstaff|everyone|all hands|distribution",
  [DE] = "verteiler|alle mitarbeiter|rundmail",
  [FR] = "liste|tous|infolettre",
  [ES] = "boletin|lista",
  [IT] = "bollettino|tutti",
  [NL] = "mailinglist|iedereen|nieuwsbrief",
  [PT] = "todos|boletim",
},
/* A word in the name of an organisation. */
[WORDS_ORGANISATION] = {
  [EN] = "inc|ltd|limited|llc|llp|corp|corporation|company|university|college|school|academy|"
         "institute|faculty|department|dept|library|museum|hospital|clinic|council|ministry|"
         "office|agency|foundation|trust|association|society|guild|union|network|group|"
         "consortium|collaboration|collaborative|initiative|investigators|task force|"
         "working party|commission|organization|club|team|committee|consulting|solutions|systems|"
         "services|partners|studios|labs|laboratory|centre|charity|plc",
  [DE] = "gmbh|ag|kg|ug|e v|ggmbh|organisation|arbeitsgruppe|arbeitskreis|arbeitsgemeinschaft|"
         "forschungsgruppe|gruppe|konsortium|ausschuss|kommission|center|universitat|uni|"
         "hochschule|fachhochschule|schule|gymnasium|akademie|institut|fakultat|abteilung|"
         "bibliothek|bucherei|klinik|klinikum|krankenhaus|verein|verband|stiftung|amt|"
         "ministerium|gemeinde|zentrum|gesellschaft|firma",
  [FR] = "sarl|groupe|universite|ecole|lycee|academie|faculte|departement|bibliotheque|"
         "mediatheque|musee|hopital|clinique|mairie|ministere|agence|fondation|societe|"
         "entreprise|s a",
  [ES] = "comite|grupo|consorcio|comision|organizacion|universidad|colegio|escuela|instituto|"
         "facultad|departamento|biblioteca|museo|clinica|ayuntamiento|ministerio|agencia|"
         "fundacion|asociacion|sociedad|s l",
  [IT] = "gruppo|consorzio|comitato|commissione|organizzazione|universita|scuola|liceo|istituto|"
         "facolta|dipartimento|ospedale|comune|ministero|fondazione|associazione|societa|azienda|"
         "srl|s r l|spa",
  [NL] = "bv|werkgroep|commissie|organisatie|universiteit|hogeschool|faculteit|afdeling|"
         "bibliotheek|ziekenhuis|stichting|vereniging|gemeente|bedrijf|b v|nv",
  [PT] = "lda|organizacao|comissao|empresa|universidade|escola|faculdade|museu|camara municipal|camara de comercio|fundacao|"
         "associacao|sociedade|ltda",
},
