/* clang-format off */
/* words_people.h - other people of a row: who came, belongs, is related.
 * Rows of the table in concepts.c, so without a guard. */
/* A cell may speak of others who are not named. */
[WORDS_HINTS_AT_OTHERS] = {
  [EN] = "u a|colleagues|others|some others|further people|more people|u.a.|u. a.|u.a|uvm.|"
         "u.v.m.|et al|et al.|and others",
  [DE] = "team|kollegen|kolleginnen|weitere|etc|etc.|usw|usw.|ecc.|weitere personen|"
         "andere personen|und weitere|und andere",
  [FR] = "collegues|autres|d'autres|et autres|y otros",
  [IT] = "otros|otras|altri|altre|e altri",
  [NL] = "en anderen",
  [PT] = "outros|outras|e.a.|e outros",
},
/* The people a message in a meeting is for. */
[WORDS_AUDIENCE] = {
  [EN] = "hosts|hosts and panelists|host and panelists|all panelists|panelists|"
         "all panelists and attendees|panelists and attendees|everyone in meeting|"
         "everyone in the meeting|waiting room participants|anfitriones y panelistas|"
         "todos los panelistas|host e panelisti|tutti i panelisti",
  [DE] = "hosts und diskussionsteilnehmer|alle diskussionsteilnehmer|alle podiumsteilnehmer",
  [FR] = "hotes et panelistes|animateurs et panelistes|tous les panelistes|tous les intervenants",
  [NL] = "hosts en panelleden|alle panelleden",
  [PT] = "anfitrioes e palestrantes|todos os palestrantes",
},
/* What may follow a name and a word for "and": team, colleagues. */
[WORDS_COMPANY_OF_SOMEBODY] = {
  [EN] = "team|the team|his team|her team|colleagues",
  [DE] = "co|co.|kollegen|kolleginnen|sein team|ihr team|het team",
  [FR] = "l'equipe|equipe|son equipe|collegues|a equipa|a equipe|collega's",
  [ES] = "equipo|su equipo|colegas|companeros",
  [IT] = "il team|colleghi|squadra",
},
/* Others who are not named. */
[WORDS_OTHERS] = {
  [EN] = "more|other|others|other people|more people|people|persons|guest|guests|more guests|"
         "colleagues|more colleagues|other colleagues",
  [DE] = "weitere|andere|weitere personen|weitere gaste|weitere teilnehmer|personen|gaste|"
         "kollegen|weitere kollegen",
  [FR] = "autre|autres|autres personnes|de plus|personnes|personnes de plus|invites|"
         "autres invites|collegues|autres collegues|mais",
  [ES] = "mas|otro|otros|otras|otras personas|personas mas|personas",
  [IT] = "altro|altri|altre|altre persone|persone|ospiti|altri ospiti|invitati|colleghi|"
         "altri colleghi",
  [NL] = "anderen|andere personen|meer|gasten|andere gasten|collega's",
  [PT] = "invitados|invitados mas|colegas|outro|outros|outras|outras pessoas|pessoas|convidados|"
         "outros convidados",
},
/* In brackets before a former name. */
[WORDS_BEFORE_FORMER_NAME] = {
  [EN] = "born|nee|ne|formerly|maiden|married",
  [DE] = "geb|geborene|geborener|ehem|ehemals|vormals|verh|verheiratete",
  [ES] = "nata|nato|nacida|nacido",
  [NL] = "geboren|meisjesnaam",
  [PT] = "nascida|nascido",
},
/* One of the two ends of a tie, whoever it is. */
[WORDS_END_OF_A_TIE] = {
  [EN] = "persons|individual|node|nodes|vertex|actor|personnr",
  [DE] = "agent|ego|alter|knoten|akteur",
  [FR] = "noeud|acteur",
  [ES] = "nodo|no",
  [NL] = "knoop",
},
/* Words between first and last names. */
[WORDS_NAME_PARTICLE] = {
  [EN] = "ten|t|s|af|av|bin",
  [DE] = "der|den|von|zu|vom|zum|zur|du|des|d",
  [FR] = "van|de|ter|la|le",
  [ES] = "los|las|lo|el|al|ibn|ben|y|e",
  [IT] = "di|del|dal|della|dalla|degli|dei",
  [NL] = "te|het|op|aan|in",
  [PT] = "da|das|do|dos",
},
/* Who may become a customer. */
[WORDS_PROSPECT] = {
  [EN] = "lead|leads|prospect|prospects|suspect",
  [DE] = "interessent|interessentin|interessentinnen",
  [ES] = "prospecto|interesado|interesada",
  [IT] = "interessato|interessata",
  [NL] = "geinteresseerde",
  [PT] = "interessado|interessada",
},
/* Who the answers of a column are about. */
[WORDS_MET_PERSON] = {
  [EN] = "person|lead|client|customer|persona",
  [DE] = "kontaktname|ansprechpartnerin|kunde|kundin",
  [FR] = "personne|interlocuteur",
  [NL] = "persoon|klant",
  [PT] = "cliente|pessoa",
},
/* Mother, father or guardian. */
[WORDS_PARENT] = {
  [EN] = "parent|parents|guardian|guardians|carer|mother|father",
  [DE] = "eltern|elternteil|erziehungsberechtigte|erziehungsberechtigter|mutter|vater",
  [FR] = "mere|pere",
  [IT] = "acudiente|genitore|genitori",
  [NL] = "ouder|ouders|moeder|vader|verzorger",
  [PT] = "padre|madre|padres|apoderado|apoderada|pai|mae|pais|encarregado|encarregada",
},
/* A child or student, as a column. */
[WORDS_PUPIL] = {
  [EN] = "student|student name|pupil|pupil name|child|child name",
  [DE] = "schuler|schulerin|kind|schulkind",
  [FR] = "eleve|enfant",
  [ES] = "alumno|alumna|estudiante|hijo|hija|nino|nina|educando|educanda",
  [IT] = "alunno|alunna|studente|studentessa|figlio|figlia|bambino|bambina",
  [NL] = "leerling",
  [PT] = "aluno|aluna|crianca|filho|filha",
},
/* Whose address it is, if it is not that of the row's person. */
[WORDS_ADDRESS_OF_ANOTHER] = {
  [EN] = "parent|parents|guardian|mother|father|spouse|partner|emergency|referrer|sponsor|mentor|"
         "coach|manager|supervisor|boss|assistant|delegate|owner|baas",
  [DE] = "eltern|elternteil|mutter|vater|notfall|notfallkontakt|betreuer|betreuerin|vorgesetzte|"
         "vorgesetzter|chef|chefin",
  [FR] = "pere|mere|tuteur|tutrice|urgence|responsable|conjoint",
  [ES] = "tutor|tutora|emergencia|jefe|jefa",
  [IT] = "genitore|genitori|tutore|emergenza|responsabile",
  [NL] = "ouder|ouders|vader|moeder|voogd|noodgeval|leidinggevende",
  [PT] = "padre|madre|padres|capo|pai|mae|pais|chefe|encarregado",
},
/* The contact person of a deal or organisation. */
[WORDS_CONTACT_PERSON] = {
  [EN] = "contact person|contact|contacts|associated contact|associated contacts",
  [DE] = "kontaktperson|kontakt|ansprechpartner",
  [FR] = "pessoa de contato|personne de contact",
  [ES] = "contacto|persona de contacto",
  [IT] = "contatto|persona di contatto|contato",
  [NL] = "contactpersoon",
},
/* Who bought or paid. */
[WORDS_BUYER] = {
  [EN] = "buyer|buyers|purchaser|purchased|payer|billing|billed",
  [DE] = "kaufer|kauferin|besteller|bestellerin|rechnungsempfanger",
  [FR] = "acheteur|acheteuse|payeur",
  [ES] = "comprador|compradora|pagador",
  [IT] = "acquirente|pagante",
  [NL] = "koper|betaler",
},
/* Everybody who was there. */
[WORDS_EVERYBODY_THERE] = {
  [EN] = "present|those present|people present|who attended|in attendance|attended by|came|there|"
         "involved|people involved|contributors",
  [DE] = "dabei|anwesende personen|teilnehmer|teilnehmerin|teilnehmerinnen|teilnehmende|"
         "anwesende|anwesend|beteiligte|mitwirkende",
  [FR] = "personnes presentes|personas presentes|attendee|attendees|participant|participants|"
         "presents|participante|participantes|presentes|personnes impliquees",
  [ES] = "asistente|asistentes",
  [IT] = "persone presenti|partecipante|partecipanti|presenti|coinvolti",
  [NL] = "aanwezige personen|deelnemer|deelnemers|aanwezig|aanwezigen|betrokkenen",
  [PT] = "pessoas presentes|implicados|envolvidos",
},
/* Who was there as a guest, member, player, student. */
[WORDS_SOMEBODY_THERE] = {
  [EN] = "ticket|ticket holder|ticketholder|holder|visitor|visitors|titular|actor|actress|"
         "performer|performers|player|players|musician|panelist|panellist|member|members|guest|"
         "guests|student|students|speaker|speakers|presenter|presenters|panelists|fellow|fellows",
  [DE] = "inhaber|besucher|besucherin|besetzung|schauspieler|schauspielerin|darsteller|spieler|"
         "referenten|referentinnen|vortragende|redner|gast|gaste|mitglied|mitglieder|sprecher|"
         "schuler|schulerin|schulerinnen|gasten|lid|mitarbeitende",
  [FR] = "titulaire|visiteur|comedien|comedienne|interprete|acteur|actrice|joueur|musicien|"
         "invitee|invitees|intervenants|orateurs|membre|membres|invite|invites|eleve|eleves|"
         "orateur|intervenant|etudiant|etudiante|etudiants|adherent|adherents|societaire|"
         "societaires",
  [ES] = "actriz|jugador|ponentes|oradores|conferenciantes|relatori|miembro|miembros|estudiante|"
         "estudiantes|alumno|alumna|alumnos|ponente|orador",
  [IT] = "visitante|titolare|visitatore|attori|attore|attrice|giocatore|invitato|invitati|membro|"
         "membri|studente|studenti|relatore|socio|socia|soci",
  [NL] = "houder|bezoeker|acteurs|speler|toneelspeler|sprekers|leden|leerling|leerlingen|spreker",
  [PT] = "ator|elenco|atriz|jogador|palestrantes|invitado|invitados|convidado|convidados|membros|"
         "aluno|alunos|socie|socios|socias",
},
/* A guest, or a guest's guest. */
[WORDS_GUEST] = {
  [EN] = "guest|guest of|name of guest",
  [DE] = "gast|name des gastes",
  [ES] = "convidado",
  [IT] = "ospite",
  [NL] = "introducee",
  [PT] = "invite|nom de l'invite|invitado",
},
/* Who came with somebody. */
[WORDS_COMPANION] = {
  [EN] = "plus one|plusone|plus ones|plus|name of plus one|companion|companions|accompanied by|"
         "came with|brings along|additional guest|second guest|additional guests|"
         "additional attendee|additional attendees|additional participants|additional invitees|"
         "other guests|other attendees|other participants|other invitees|extra guests|"
         "further guests|further participants",
  [DE] = "begleitung|begleitperson|begleitpersonen|begleiter|name der begleitung|begleitet von|"
         "kommt mit|in begleitung von|weitere gaste|weitere teilnehmer|weitere teilnehmerinnen|"
         "weitere teilnehmende|weitere eingeladene|zusatzliche gaste|zusatzliche teilnehmer",
  [FR] = "accompagnant|accompagnants|accompagnateur|accompagne de|accompagne par|"
         "nom de l'accompagnant|personne accompagnante|accompagnatrice|autres invites|"
         "autres participants|invites supplementaires|participants supplementaires",
  [ES] = "acompanante|acompanantes|nombre del acompanante|acompanado de|acompanado por|viene con",
  [IT] = "accompagnatore|accompagnatori|accompagnato da|nome dell'accompagnatore|altri ospiti|"
         "altri invitati|altri partecipanti|ospiti aggiuntivi|invitati aggiuntivi",
  [NL] = "andere gasten|andere deelnemers|extra gasten|extra deelnemers|overige gasten|"
         "overige deelnemers|overige genodigden|des accompagnants|metgezel|begeleider van gast|"
         "plus een|meegekomen met|neemt mee",
  [PT] = "acompanhante|acompanhantes|nome do acompanhante|acompanhado de|acompanhado por|"
         "otros invitados|otros asistentes|otros participantes|invitados adicionales|"
         "asistentes adicionales|outros convidados|outros participantes|convidados adicionais",
},
/* People of any kind, in the singular or plural. */
[WORDS_PEOPLE] = {
  [EN] = "student|students|pupil|pupils|learner|learners|teacher|teachers|mentor|mentors|mentee|"
         "mentees|buddy|buddies|coachee|coaches|tutor|tutors|tutee|partner|partners|friend|"
         "friends|classmate|classmates|peer|peers|expert|adviser|advisor|supervisor|instructor|"
         "speaker|interviewee|interviewer|client|coworker|coworkers|person|persona|child|"
         "children|family|neighbour|neighbours|neighbor|neighbors|roommate|flatmate|penpal|"
         "correspondent|counterpart|companion|collaborator|teammate|acquaintance",
  [DE] = "schuler|schulerin|schulerinnen|lernende|lernender|lehrer|lehrerin|lehrkraft|lehrkrafte|"
         "kollege|kollegin|kollegen|freund|freundin|freunde|betreuer|betreuerin|kind|kinder|"
         "familie|nachbar|nachbarin|mitbewohner|mitbewohnerin|brieffreund|brieffreundin|mentorin|"
         "tutorin|pate|patin|gegenuber|begleitung|bekannte|bekannter|lehrling|interviewpartner|"
         "interviewpartnerin|tandempartner|tandempartnerin|lernpartner|lernpartnerin|studierende|"
         "studierender|studentin|klient|klientin|mentore|lid|penvriend|penvriendin",
  [FR] = "binome|coach|coachees|coache|locuteur|locutrice|eleve|eleves|etudiant|etudiante|"
         "etudiants|enseignant|enseignante|professeur|collegue|collegues|ami|amie|amis|tuteur|"
         "personne|mentoree|accompagne|accompagnee|partenaire|enfant|famille|voisin|voisine|"
         "tutrice|parrain|marraine|colocataire|correspondant|correspondante|connaissance",
  [ES] = "hablante|interviniente|parlante|alumno|alumna|alumnos|estudiante|estudiantes|profesor|"
         "profesora|companero|companera|interlocutor|nino|nina|familia|vecino|vecina|conocido|"
         "conocida|acompanante",
  [IT] = "studenti|alunno|alunna|docente|insegnante|professore|professoressa|colleghi|amico|"
         "amica|stagista|ospite|bambino|bambina|famiglia|vicino|vicina|conoscente|corsista",
  [NL] = "spreker|leerling|leerlingen|studenten|docent|docenten|leraar|collega|collegas|vriend|"
         "vriendin|studente|studentessa|persoon|gezin|buurman|buurvrouw|huisgenoot|maatje|kennis|"
         "begeleider|begeleidster|leerkracht",
  [PT] = "falante|amigo|amiga|amigos|colega|colegas|aluno|aluna|alunos|estudante|estudantes|"
         "professor|professora|pessoa|mentoreado|mentoreada|tutorado|tutorada|mentora|tutora|"
         "crianca|vizinho|vizinha|parceiro|parceira|acompanhante|orientando|orientanda|formando|"
         "formanda|conhecido|conhecida",
},
/* Those who were there, in the plural. */
[WORDS_ATTENDEES] = {
  [EN] = "guests|attendees|participants|people|persons|members|guest|attendee",
  [DE] = "gaste|teilnehmer|teilnehmende|teilnehmerinnen|personen|mitglieder|anwesende",
  [FR] = "personnes|membres|invites|presents|participantes",
  [ES] = "personas|miembros|asistentes",
  [IT] = "partecipanti|persone|membri|presenti|invitati",
  [NL] = "deelnemers|leden|aanwezigen|gasten",
  [PT] = "invitados|pessoas|membros|convidados|presentes",
},
/* People who are numbered: "Person 2". */
[WORDS_COUNTED_PEOPLE] = {
  [EN] = "participant|attendee|member|person|player|colleague|lid",
  [DE] = "teilnehmer|teilnehmerin|mitglied|kollegin|kollege",
  [FR] = "participante|personne|membre|collegue",
  [ES] = "persona|miembro|colega",
  [IT] = "partecipante|membro|collega",
  [NL] = "deelnemer|persoon",
  [PT] = "pessoa",
},
/* A pair or small group that is put together. */
[WORDS_PAIR] = {
  [EN] = "pair|pairs|pairing|tandem|tandems|duo|trio|dyad|coffee pair|buddy pair|learning pair|"
         "koppel",
  [DE] = "paar|paare|paarung|zweierteam|zweiergruppe|lerntandem",
  [FR] = "binome|binomes|paire|paires|par",
  [ES] = "pareja|parejas",
  [IT] = "coppia|coppie",
  [NL] = "lernpaar|tandempaar|koppels|tweetal|tweetallen",
  [PT] = "pares|dupla|duplas",
},
/* One of two who are put together. */
[WORDS_PARTNER] = {
  [EN] = "candidate|interviewer|interviewer name|interviewee|interviewed by|panel member|partner|"
         "partner a|partner b|partner c|person a|person b|person c",
  [DE] = "kandidat|kandidatin|bewerber|bewerberin|interviewerin|gesprachspartner|"
         "gesprachspartnerin|tandempartner|tandempartnerin|partner in|partnerin|lernpartner|"
         "lernpartnerin|informant|informantin|befragte|befragter",
  [FR] = "partenaire|candidat|intervieweur|intervieweuse|binome",
  [ES] = "companero|companera|pareja|dupla",
  [IT] = "compagno|compagna|intervistato|intervistata|intervistatore|intervistatrice|coppia",
  [NL] = "informante|informateur|informatrice|geinterviewde|kandidaat|gesprekspartner",
  [PT] = "parceiro|parceira|candidato|candidata|entrevistado|entrevistada|entrevistador|"
         "entrevistadora",
},
/* Who answered. */
[WORDS_RESPONDENT] = {
  [EN] = "name|full name|respondent|respondent name|participant|respondent id|your name|"
         "rispondente|student|pupil|who are you",
  [DE] = "teilnehmer|befragter|befragte",
  [FR] = "nom|repondant",
  [ES] = "nombre|encuestado",
  [IT] = "nome",
  [NL] = "naam",
  [PT] = "respondente",
},
/* Who belongs to it. */
[WORDS_MEMBER] = {
  [EN] = "person|people|name|member|member name|full name|participant|student|individual|who|"
         "user|actor|lid",
  [DE] = "mitglied|teilnehmer|teilnehmerin",
  [FR] = "personne|membre|nom",
  [ES] = "participante|participant e|persona|miembro|nombre",
  [IT] = "membro|nome|partecipante",
  [NL] = "persoon|naam|deelnemer",
  [PT] = "pessoa",
},
/* Who follows or is followed. */
[WORDS_FOLLOWER] = {
  [EN] = "follower|followers|follows|following|followed|followee|followed by|follower name|"
         "followed name|follower username|followed username|following username|followee username|"
         "subscriber|subscribed to",
  [DE] = "folgt|folgt wem|folgt auf|gefolgt|abonnent|abonniert",
  [FR] = "suit|suivi|suiveur|abonne|abonnement",
  [ES] = "sigue|siguiendo|seguidor|seguido|sigue a",
  [IT] = "segue|seguace|seguito",
  [NL] = "volgt|volger|gevolgd",
  [PT] = "seguidora|seguindo",
},
/* Who is related or close to the row's person. */
[WORDS_RELATIVE] = {
  [EN] = "father|mother|spouse|husband|wife|vader",
  [DE] = "vater|mutter|ehepartner|ehemann|ehefrau|gatte|gattin",
  [FR] = "pere|mere|conjoint|conjointe|epoux|epouse|mari",
  [ES] = "padre|madre|conyuge",
  [IT] = "marito|moglie|coniuge",
  [NL] = "moeder|echtgenoot|echtgenote",
  [PT] = "esposo|esposa|marido|pai|mae|conjuge",
},
/* Who speaks in a transcript. */
[WORDS_SPEAKER] = {
  [EN] = "speaker|speaker name|speaker label",
  [DE] = "sprecher|sprecherin|sprechende",
  [FR] = "locuteur|locutrice|intervenant",
  [ES] = "hablante|interviniente|orador|parlante",
  [NL] = "spreker",
  [PT] = "interlocutore|falante|locutor",
},
/* A person, or asks for one. */
[WORDS_PERSON_OR_WHO] = {
  [EN] = "person|people|who",
  [DE] = "personen|wer",
  [FR] = "qui|personne|personnes",
  [ES] = "quien|quienes",
  [IT] = "persona|personas|persone|chi",
  [NL] = "wie|persoon",
  [PT] = "quem|pessoa|pessoas",
},
/* Who works somewhere. */
[WORDS_EMPLOYEE] = {
  [EN] = "employee|worker",
  [DE] = "mitarbeiter|mitarbeiterin",
  [FR] = "employe|salarie|salariee",
  [ES] = "empleado|empleada|funcionario|funcionaria",
  [IT] = "dipendente",
  [NL] = "medewerker|werknemer",
},
/* A person, in a column that says what kind of thing it is. */
[WORDS_PERSON_KIND] = {
  [EN] = "person|people|persons|individual|human|contact|member|student|employee|actor",
  [DE] = "mensch|menschen|personen|usermailbox|user mailbox|benutzerpostfach|mailuser",
  [FR] = "personne|personnes|individu",
  [ES] = "persona|personas|individuo",
  [IT] = "persone",
  [NL] = "persoon|mens",
  [PT] = "pessoa|pessoas",
},
/* Part of a header for somebody who is related to the row's person. */
[WORDS_RELATION_PART] = {
  [EN] = "manager|supervisor|reports to|boss|superior|mentor|buddy|parent|partner|friend|sponsor|"
         "coach|referred by|line management",
  [DE] = "vorgesetzt|leiter|berichtet an|unterstellt|untersteht|fuhrungskraft|rapportiert an",
  [FR] = "chef|responsable|superieur|rend compte|rattache|hierarchique|encadrant",
  [ES] = "jefe|jefa",
  [IT] = "responsabile|riporta|risponde a|dipende da",
  [NL] = "leidinggevende|rapporteert|valt onder",
  [PT] = "capo|gestor|chefe|reporta|depende de|responde a",
},
