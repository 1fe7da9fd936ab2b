/* clang-format off */
/* words_people.h - other people of a row: who came, belongs, is related.
 * Rows of the table in concepts.c, so without a guard. */
/* What people are called before their names, in small letters. */
[WORDS_KIN_BEFORE_NAME] = {
  [EN] = "uncle|auntie|aunt|granny|grandma|grandpa|nurse|coach",
  [DE] = "oma|opa|tante|onkel",
  [FR] = "mamie|papi|tonton|tata",
  [ES] = "abuela|abuelo|yaya",
  [IT] = "nonna|nonno|zia|zio|suor|don",
  [NL] = "oom|juf|meester|zuster|ome",
  [PT] = "tia|tio|dona|seu|avo",
},
/* A cell may speak of others who are not named. */
[WORDS_HINTS_AT_OTHERS] = {
  [EN] = "colleagues|others|some others|further people|more people|et al|et al.|and others",
  [DE] = "team|kollegen|kolleginnen|weitere|etc|etc.|usw|usw.|weitere personen|andere personen|"
         "und weitere|und andere|u a|u.a.|u. a.|u.a|uvm.|u.v.m.",
  [FR] = "collegues|autres|d'autres|et autres",
  [ES] = "y otros|otros|otras|y otras",
  [IT] = "altri|altre|e altri|ecc.|e altre",
  [NL] = "en anderen|e.a.",
  [PT] = "outros|outras|e outros|e outras",
},
/* The people a message in a meeting is for. */
[WORDS_AUDIENCE] = {
  [EN] = "hosts|hosts and panelists|host and panelists|all panelists|panelists|"
         "all panelists and attendees|panelists and attendees|everyone in meeting|"
         "everyone in the meeting|waiting room participants",
  [DE] = "hosts und diskussionsteilnehmer|alle diskussionsteilnehmer|alle podiumsteilnehmer",
  [FR] = "hotes et panelistes|animateurs et panelistes|tous les panelistes|tous les intervenants",
  [ES] = "anfitriones y panelistas|todos los panelistas",
  [IT] = "host e panelisti|tutti i panelisti",
  [NL] = "hosts en panelleden|alle panelleden",
  [PT] = "anfitrioes e palestrantes|todos os palestrantes",
},
/* What may follow a name and a word for "and": team, colleagues. */
[WORDS_COMPANY_OF_SOMEBODY] = {
  [EN] = "team|the team|his team|her team|colleagues",
  [DE] = "co|co.|kollegen|kolleginnen|sein team|ihr team",
  [FR] = "l'equipe|equipe|son equipe|collegues",
  [ES] = "equipo|su equipo|colegas|companeros|companeras",
  [IT] = "il team|colleghi|squadra|colleghe",
  [NL] = "het team|collega's",
  [PT] = "a equipa|a equipe",
},
/* Others who are not named. */
[WORDS_OTHERS] = {
  [EN] = "more|other|others|other people|more people|people|persons|guest|guests|more guests|"
         "colleagues|more colleagues|other colleagues",
  [DE] = "weitere|andere|weitere personen|weitere gaste|weitere teilnehmer|personen|gaste|"
         "kollegen|weitere kollegen|kolleginnen|weitere kolleginnen|weitere teilnehmerinnen",
  [FR] = "autre|autres|autres personnes|de plus|personnes|personnes de plus|invites|"
         "autres invites|collegues|autres collegues|invitees|autres invitees",
  [ES] = "mas|otro|otros|otras|otras personas|personas mas|personas|invitados|invitados mas|"
         "invitadas|invitadas mas",
  [IT] = "altro|altri|altre|altre persone|persone|ospiti|altri ospiti|invitati|colleghi|"
         "altri colleghi|colleghe|altre colleghe|invitate|altre ospiti",
  [NL] = "anderen|andere personen|meer|gasten|andere gasten|collega's",
  [PT] = "colegas|outro|outros|outras|outras pessoas|pessoas|convidados|outros convidados|mais|"
         "convidadas|outras convidadas",
},
/* In brackets before a former name. */
[WORDS_BEFORE_FORMER_NAME] = {
  [EN] = "born|nee|formerly|maiden|married",
  [DE] = "geb|geborene|geborener|ehem|ehemals|vormals|verh|verheiratete|verheirateter",
  [FR] = "ne",
  [ES] = "nacida|nacido",
  [IT] = "nata|nato",
  [NL] = "geboren|meisjesnaam",
  [PT] = "nascida|nascido",
},
/* One of the two ends of a tie, whoever it is. */
[WORDS_END_OF_A_TIE] = {
  [EN] = "persons|individual|node|nodes|vertex|actor|personnr",
  [DE] = "agent|ego|alter|knoten|akteur|akteurin",
  [FR] = "noeud|acteur",
  [ES] = "nodo",
  [NL] = "knoop",
  [PT] = "no",
},
/* Words between first and last names. */
[WORDS_NAME_PARTICLE] = {
  [EN] = "af|av|bin",
  [DE] = "der|den|von|zu|vom|zum|zur|des",
  [FR] = "de|la|le|du|d",
  [ES] = "los|las|lo|el|al|ibn|ben|y",
  [IT] = "di|del|dal|della|dalla|degli|dei",
  [NL] = "te|het|op|aan|in|ten|t|s|van|ter",
  [PT] = "da|das|do|dos|e",
},
/* Who may become a customer. */
[WORDS_PROSPECT] = {
  [EN] = "lead|leads|prospect|prospects|suspect",
  [DE] = "interessent|interessentin|interessentinnen|interessenten",
  [ES] = "prospecto|interesado|interesada",
  [IT] = "interessato|interessata",
  [NL] = "geinteresseerde",
  [PT] = "interessado|interessada",
},
/* Who the answers of a column are about. */
[WORDS_MET_PERSON] = {
  [EN] = "person|lead|client|customer",
  [DE] = "kontaktname|ansprechpartnerin|kunde|kundin|ansprechpartner",
  [FR] = "personne|interlocuteur|interlocutrice",
  [ES] = "persona",
  [NL] = "persoon|klant",
  [PT] = "cliente|pessoa",
},
/* Mother, father or guardian. */
[WORDS_PARENT] = {
  [EN] = "parent|parents|guardian|guardians|carer|mother|father",
  [DE] = "eltern|elternteil|erziehungsberechtigte|erziehungsberechtigter|mutter|vater",
  [FR] = "mere|pere",
  [ES] = "acudiente|padre|madre|padres|apoderado|apoderada",
  [IT] = "genitore|genitori",
  [NL] = "ouder|ouders|moeder|vader|verzorger|verzorgster",
  [PT] = "pai|mae|pais|encarregado|encarregada",
},
/* A child or student, as a column. */
[WORDS_PUPIL] = {
  [EN] = "student|student name|pupil|pupil name|child|child name",
  [DE] = "schuler|schulerin|kind|schulkind",
  [FR] = "eleve|enfant",
  [ES] = "alumno|alumna|estudiante|hijo|hija|nino|nina|educando|educanda",
  [IT] = "alunno|alunna|studente|studentessa|figlio|figlia|bambino|bambina",
  [NL] = "leerling|leerlinge",
  [PT] = "aluno|aluna|crianca|filho|filha",
},
/* Whose address it is, if it is not that of the row's person. */
[WORDS_ADDRESS_OF_ANOTHER] = {
  [EN] = "parent|parents|guardian|mother|father|spouse|partner|emergency|referrer|sponsor|mentor|"
         "coach|manager|supervisor|boss|assistant|delegate|owner",
  [DE] = "eltern|elternteil|mutter|vater|notfall|notfallkontakt|betreuer|betreuerin|vorgesetzte|"
         "vorgesetzter|chef|chefin|partnerin|mentorin",
  [FR] = "pere|mere|tuteur|tutrice|urgence|responsable|conjoint|conjointe",
  [ES] = "tutor|tutora|emergencia|jefe|jefa|padre|madre|padres",
  [IT] = "genitore|genitori|tutore|emergenza|responsabile|capo",
  [NL] = "ouder|ouders|vader|moeder|voogd|noodgeval|leidinggevende|baas",
  [PT] = "pai|mae|pais|chefe|encarregado|encarregada",
},
/* The contact person of a deal or organisation. */
[WORDS_CONTACT_PERSON] = {
  [EN] = "contact person|contact|contacts|associated contact|associated contacts",
  [DE] = "kontaktperson|kontakt|ansprechpartner|ansprechpartnerin",
  [FR] = "personne de contact",
  [ES] = "contacto|persona de contacto",
  [IT] = "contatto|persona di contatto",
  [NL] = "contactpersoon",
  [PT] = "pessoa de contato|contato",
},
/* Who bought or paid. */
[WORDS_BUYER] = {
  [EN] = "buyer|buyers|purchaser|purchased|payer|billing|billed",
  [DE] = "kaufer|kauferin|besteller|bestellerin|rechnungsempfanger|rechnungsempfangerin",
  [FR] = "acheteur|acheteuse|payeur|payeuse",
  [ES] = "comprador|compradora|pagador|pagadora",
  [IT] = "acquirente|pagante",
  [NL] = "koper|betaler|koopster",
},
/* What somebody bought or booked, for one person or several. */
[WORDS_PURCHASE] = {
  [EN] = "order|booking|purchase|invoice|voucher",
  [DE] = "bestellung|buchung|rechnung|gutschein",
  [FR] = "commande|facture|achat",
  [ES] = "pedido|compra|factura|reserva",
  [IT] = "ordine|acquisto|fattura|prenotazione",
  [NL] = "bestelling|boeking|factuur",
  [PT] = "encomenda|fatura",
},
/* Everybody who was there. */
[WORDS_EVERYBODY_THERE] = {
  [EN] = "present|those present|people present|who attended|in attendance|attended by|came|there|"
         "involved|people involved|contributors|attendee|attendees|attend|attended|attending|"
         "players|co authors|coauthors",
  [DE] = "dabei|anwesende personen|teilnehmer|teilnehmerin|teilnehmerinnen|teilnehmende|"
         "anwesende|anwesend|beteiligte|mitwirkende|teilnehmender|nehmen teil|nahmen teil|"
         "haben teilgenommen|kommen|kamen|waren da|waren dabei|mitspieler|mitspielerinnen|"
         "mitspielende|koautoren|ko autoren|co autoren|koautorinnen",
  [FR] = "personnes presentes|participant|participants|presents|participante|participantes|"
         "presentes|personnes impliquees|assistent|participent|ont assiste|ont participe|"
         "etaient la|etaient presents|sont venus|joueurs|joueuses|coauteurs|co auteurs|"
         "coautrices",
  [ES] = "asistente|asistentes|personas presentes|implicadas|asisten|asistieron|acuden|"
         "acudieron|participan|participaron|vienen|vinieron|estuvieron|"
         "jugadores|jugadoras|coautores|coautoras",
  [IT] = "persone presenti|partecipante|partecipanti|presenti|coinvolti|coinvolte|partecipano|"
         "hanno partecipato|c'erano|erano presenti|vengono|sono venuti|giocatori|"
         "giocatrici|coautori|coautrici",
  [NL] = "aanwezige personen|deelnemer|deelnemers|aanwezig|aanwezigen|betrokkenen|deelneemster|"
         "deelneemsters|doen mee|deden mee|waren er|waren aanwezig|waren erbij|komen|kwamen|"
         "spelers|medespelers",
  [PT] = "pessoas presentes|implicados|envolvidos|envolvidas|participam|participaram|assistem|"
         "assistiram|vieram|estiveram|estavam|compareceram|jogadores",
},
/* Who was there as a guest, member, player, student. */
[WORDS_SOMEBODY_THERE] = {
  [EN] = "ticket|ticket holder|"
         "ticketholder|holder|visitor|visitors|actor|actress|performer|performers|player|"
         "players|musician|panelist|panellist|member|members|guest|guests|"
         "student|students|speaker|fellow|fellows|team member|group member|crew member",
  [DE] = "inhaber|besucher|besucherin|besetzung|schauspieler|schauspielerin|darsteller|spieler|"
         "gast|gaste|mitglied|mitglieder|sprecher|schuler|schulerin|schulerinnen|mitarbeitende|"
         "inhaberin|darstellerin|spielerin|sprecherin|teammitglied|gruppenmitglied",
  [FR] = "titulaire|visiteur|comedien|comedienne|interprete|acteur|actrice|joueur|musicien|"
         "invitee|invitees|membre|membres|invite|invites|eleve|eleves|orateur|intervenant|"
         "etudiant|etudiante|etudiants|adherent|adherents|societaire|societaires|visiteuse|"
         "joueuse|musicienne|intervenante|oratrice|etudiantes|adherente|adherentes|"
         "membre de l'equipe|membre du groupe|membre d'equipe|coequipier|coequipiere",
  [ES] = "actriz|jugador|miembro|miembros|estudiante|estudiantes|alumno|alumna|alumnos|ponente|"
         "orador|titular|visitante|invitado|invitados|jugadora|oradora|conferenciante|alumnas|"
         "invitada|invitadas|integrante|miembro del equipo|miembro del grupo",
  [IT] = "titolare|visitatore|attori|attore|attrice|giocatore|invitato|invitati|membro|membri|"
         "studente|studenti|relatore|socio|socia|soci|socie|visitatrice|giocatrice|attrici|"
         "invitata|invitate|relatrice|studentessa|studentesse|membro del team|"
         "membro del gruppo|membro della squadra",
  [NL] = "houder|bezoeker|acteurs|speler|toneelspeler|"
         "leden|leerling|leerlingen|spreker|gasten|lid|houdster|bezoekster|actrices|speelster|toneelspeelster|leerlinge|spreekster|"
         "teamlid|groepslid",
  [PT] = "ator|elenco|atriz|jogador|convidado|convidados|membros|aluno|alunos|socios|socias|"
         "jogadora|aluna|alunas|convidada|convidadas|membro da equipe|membro da equipa|"
         "membro do grupo",
},
/* A guest, or a guest's guest. */
[WORDS_GUEST] = {
  [EN] = "guest|guest of|name of guest",
  [DE] = "gast|name des gastes",
  [FR] = "invite|nom de l'invite|invitee|nom de l'invitee",
  [ES] = "invitado|invitada",
  [IT] = "ospite",
  [NL] = "introducee",
  [PT] = "convidado|convidada",
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
         "weitere teilnehmende|weitere eingeladene|zusatzliche gaste|zusatzliche teilnehmer|"
         "begleiterin|begleiterinnen|zusatzliche teilnehmerinnen",
  [FR] = "accompagnant|accompagnants|accompagnateur|accompagne de|accompagne par|"
         "nom de l'accompagnant|personne accompagnante|accompagnatrice|autres invites|"
         "autres participants|invites supplementaires|participants supplementaires|"
         "des accompagnants|accompagnante|accompagnantes|accompagnee de|accompagnee par|"
         "nom de l'accompagnante|autres invitees|autres participantes|invitees supplementaires|"
         "participantes supplementaires",
  [ES] = "acompanante|acompanantes|nombre del acompanante|acompanado de|acompanado por|viene con|"
         "otros invitados|otros asistentes|otros participantes|invitados adicionales|"
         "asistentes adicionales|acompanada de|acompanada por|otras invitadas|otras asistentes|"
         "otras participantes|invitadas adicionales",
  [IT] = "accompagnatore|accompagnatori|accompagnato da|nome dell'accompagnatore|altri ospiti|"
         "altri invitati|altri partecipanti|ospiti aggiuntivi|invitati aggiuntivi|"
         "accompagnatrici|accompagnata da|nome dell'accompagnatrice|altre ospiti|altre invitate|"
         "altre partecipanti|invitate aggiuntive",
  [NL] = "andere gasten|andere deelnemers|extra gasten|extra deelnemers|overige gasten|"
         "overige deelnemers|overige genodigden|metgezel|begeleider van gast|plus een|"
         "meegekomen met|neemt mee|begeleidster van gast",
  [PT] = "acompanhante|acompanhantes|nome do acompanhante|acompanhado de|acompanhado por|"
         "outros convidados|outros participantes|convidados adicionais|acompanhada de|"
         "acompanhada por|outras convidadas|outras participantes|convidadas adicionais",
},
/* People of any kind, in the singular or plural. */
[WORDS_PEOPLE] = {
  [EN] = "student|students|pupil|pupils|learner|learners|teacher|teachers|mentor|mentors|mentee|"
         "mentees|buddy|buddies|coachee|coaches|tutor|tutors|tutee|partner|partners|friend|"
         "friends|classmate|classmates|peer|peers|expert|adviser|advisor|supervisor|instructor|"
         "speaker|interviewee|interviewer|client|coworker|coworkers|person|child|children|family|"
         "neighbour|neighbours|neighbor|neighbors|roommate|flatmate|penpal|correspondent|"
         "counterpart|companion|collaborator|teammate|acquaintance",
  [DE] = "schuler|schulerin|schulerinnen|lernende|lernender|lehrer|lehrerin|lehrkraft|lehrkrafte|"
         "kollege|kollegin|kollegen|freund|freundin|freunde|betreuer|betreuerin|kind|kinder|"
         "familie|nachbar|nachbarin|mitbewohner|mitbewohnerin|brieffreund|brieffreundin|mentorin|"
         "tutorin|pate|patin|gegenuber|begleitung|bekannte|bekannter|lehrling|interviewpartner|"
         "interviewpartnerin|tandempartner|tandempartnerin|lernpartner|lernpartnerin|studierende|"
         "studierender|studentin|klient|klientin|lehrerinnen|kolleginnen|freundinnen|partnerin|"
         "expertin",
  [FR] = "binome|coach|coachees|coache|locuteur|locutrice|eleve|eleves|etudiant|etudiante|"
         "etudiants|enseignant|enseignante|professeur|collegue|collegues|ami|amie|amis|tuteur|"
         "personne|mentoree|accompagne|accompagnee|partenaire|enfant|famille|voisin|voisine|"
         "tutrice|parrain|marraine|colocataire|correspondant|correspondante|connaissance|amies|"
         "etudiantes|professeure|interlocutrice",
  [ES] = "hablante|interviniente|parlante|alumno|alumna|alumnos|estudiante|estudiantes|profesor|"
         "profesora|companero|companera|interlocutor|nino|nina|familia|vecino|vecina|conocido|"
         "conocida|acompanante|persona|alumnas|amigas|interlocutora",
  [IT] = "studenti|alunno|alunna|docente|insegnante|professore|professoressa|colleghi|amico|"
         "amica|stagista|ospite|bambino|bambina|famiglia|vicino|vicina|conoscente|corsista|"
         "mentore|studentessa|colleghe|studentesse",
  [NL] = "spreker|leerling|leerlingen|studenten|docent|docenten|leraar|collega|collegas|vriend|"
         "vriendin|studente|persoon|gezin|buurman|buurvrouw|huisgenoot|maatje|kennis|begeleider|"
         "begeleidster|leerkracht|lid|penvriend|penvriendin|lerares|huisgenote|collega's",
  [PT] = "falante|amigo|amiga|amigos|colega|colegas|aluno|aluna|alunos|estudante|estudantes|"
         "professor|professora|pessoa|mentoreado|mentoreada|tutorado|tutorada|mentora|tutora|"
         "crianca|vizinho|vizinha|parceiro|parceira|acompanhante|orientando|orientanda|formando|"
         "formanda|conhecido|conhecida|alunas",
},
/* Those who were there, in the plural. */
[WORDS_ATTENDEES] = {
  [EN] = "guests|attendees|participants|people|persons|members|guest|attendee",
  [DE] = "gaste|teilnehmer|teilnehmende|teilnehmerinnen|personen|mitglieder|anwesende",
  [FR] = "personnes|membres|invites|presents|participantes|invitees",
  [ES] = "personas|miembros|asistentes|invitados|invitadas",
  [IT] = "partecipanti|persone|membri|presenti|invitati|invitate",
  [NL] = "deelnemers|leden|aanwezigen|gasten|deelneemsters",
  [PT] = "pessoas|membros|convidados|presentes|convidadas",
},
/* People who are numbered: "Person 2". */
[WORDS_COUNTED_PEOPLE] = {
  [EN] = "participant|attendee|member|person|player|colleague|team member|group member|crew member|"
         "parent|applicant",
  [DE] = "teilnehmer|teilnehmerin|mitglied|kollegin|kollege|teammitglied|gruppenmitglied",
  [FR] = "participante|personne|membre|collegue|membre de l'equipe|membre d'equipe|"
         "membre du groupe|coequipier|coequipiere",
  [ES] = "persona|miembro|colega|integrante|miembro del equipo|miembro del grupo",
  [IT] = "partecipante|membro|collega|membro del team|membro del gruppo|membro della squadra",
  [NL] = "deelnemer|persoon|lid|deelneemster|teamlid|groepslid",
  [PT] = "pessoa|membro da equipe|membro da equipa|membro do grupo",
},
/* A pair or small group that is put together. */
[WORDS_PAIR] = {
  [EN] = "pair|pairs|pairing|tandem|tandems|duo|trio|dyad|coffee pair|buddy pair|learning pair",
  [DE] = "paar|paare|paarung|zweierteam|zweiergruppe|lerntandem|lernpaar",
  [FR] = "binome|binomes|paire|paires",
  [ES] = "pareja|parejas",
  [IT] = "coppia|coppie",
  [NL] = "tandempaar|koppels|tweetal|tweetallen|koppel",
  [PT] = "pares|dupla|duplas|par",
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
  [EN] = "name|full name|respondent|respondent name|participant|respondent id|your name|student|"
         "pupil|who are you",
  [DE] = "teilnehmer|befragter|befragte|teilnehmerin",
  [FR] = "nom|repondant|repondante",
  [ES] = "nombre|encuestado|encuestada",
  [IT] = "nome|rispondente",
  [NL] = "naam",
  [PT] = "respondente",
},
/* Who belongs to it. */
[WORDS_MEMBER] = {
  [EN] = "person|people|name|member|member name|full name|participant|student|individual|who|"
         "user|actor|members|participants|students|pupil|pupils|team member|team members|names",
  [DE] = "mitglied|teilnehmer|teilnehmerin|mitglieder|teilnehmende|teilnehmerinnen|teilnehmender|"
         "schuler|schulerin|schulerinnen|lernende|studierende",
  [FR] = "personne|membre|nom|participant e|participante|membres|participantes|personnes|eleve|"
         "eleves|etudiant|etudiante|etudiants|adherent|adherente",
  [ES] = "persona|miembro|nombre|miembros|integrante|integrantes|componente|componentes|personas|"
         "alumno|alumna|alumnos|alumnado|estudiante|estudiantes",
  [IT] = "membro|nome|partecipante|membri|partecipanti|componenti|persone|nominativo|studente|"
         "studentessa|studenti|alunno|alunna|alunni",
  [NL] = "persoon|naam|deelnemer|lid|deelneemster|leden|deelnemers|personen|leerling|leerlingen|"
         "studenten",
  [PT] = "pessoa|membros|pessoas|aluno|aluna|alunos|estudantes",
},
/* Who follows or is followed. */
[WORDS_FOLLOWER] = {
  [EN] = "follower|followers|follows|following|followed|followee|followed by|follower name|"
         "followed name|follower username|followed username|following username|followee username|"
         "subscriber|subscribed to",
  [DE] = "folgt|folgt wem|folgt auf|gefolgt|abonnent|abonniert|abonnentin",
  [FR] = "suit|suivi|suiveur|abonne|abonnement|suivie|suiveuse|abonnee",
  [ES] = "sigue|siguiendo|seguidor|seguido|sigue a|seguida",
  [IT] = "segue|seguace|seguito|seguita",
  [NL] = "volgt|volger|gevolgd|volgster",
  [PT] = "seguidora|seguindo",
},
/* Who is related or close to the row's person. */
[WORDS_RELATIVE] = {
  [EN] = "father|mother|spouse|husband|wife",
  [DE] = "vater|mutter|ehepartner|ehemann|ehefrau|gatte|gattin",
  [FR] = "pere|mere|conjoint|conjointe|epoux|epouse|mari|femme",
  [ES] = "padre|madre|conyuge",
  [IT] = "marito|moglie|coniuge",
  [NL] = "moeder|echtgenoot|echtgenote|vader",
  [PT] = "esposo|esposa|marido|pai|mae|conjuge",
},
/* Who speaks in a transcript. */
[WORDS_SPEAKER] = {
  [EN] = "speaker|speaker name|speaker label",
  [DE] = "sprecher|sprecherin|sprechende",
  [FR] = "locuteur|locutrice|intervenant|intervenante",
  [ES] = "hablante|interviniente|orador|parlante|oradora",
  [IT] = "interlocutore|interlocutrice",
  [NL] = "spreker|spreekster",
  [PT] = "falante|locutor|locutora",
},
/* A person, or asks for one. */
[WORDS_PERSON_OR_WHO] = {
  [EN] = "person|people",
  [DE] = "personen",
  [FR] = "personne|personnes",
  [ES] = "personas",
  [IT] = "persona|persone",
  [NL] = "persoon",
  [PT] = "pessoa|pessoas",
},
/* Who works somewhere. */
[WORDS_EMPLOYEE] = {
  [EN] = "employee|worker",
  [DE] = "mitarbeiter|mitarbeiterin",
  [FR] = "employe|salarie|salariee",
  [ES] = "empleado|empleada|funcionario|funcionaria",
  [IT] = "dipendente",
  [NL] = "medewerker|werknemer|medewerkster|werkneemster",
},
/* A person, in a column that says what kind of thing it is. */
[WORDS_PERSON_KIND] = {
  [EN] = "person|people|persons|individual|human|contact|member|student|employee|actor|"
         "usermailbox|user mailbox|mailuser",
  [DE] = "mensch|menschen|personen|benutzerpostfach",
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
  [IT] = "responsabile|riporta|risponde a|dipende da|capo",
  [NL] = "leidinggevende|rapporteert|valt onder",
  [PT] = "gestor|chefe|reporta|depende de|responde a",
},
