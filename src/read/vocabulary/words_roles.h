/* clang-format off */
/* words_roles.h - who leads, guides or serves others, and who is led or learns.
 * Rows of the table in concepts.c, so without a guard. */
/* Who teaches a class. */
[WORDS_TEACHER] = {
  [EN] = "teacher",
  [DE] = "tutor|lehrer|lehrerin|lehrkraft|tutorin",
  [FR] = "enseignant|enseignante|professeur|professeure",
  [ES] = "profesor|profesora",
  [IT] = "maestro|maestra|insegnante|docente",
  [NL] = "leerkracht|leraar|lerares",
  [PT] = "professor|professora",
},
/* Who speaks to an audience. */
[WORDS_PRESENTERS] = {
  [EN] = "presenter|presenters|speakers|panelists",
  [DE] = "referenten|referentinnen|vortragende|redner|rednerinnen",
  [FR] = "intervenants|orateurs|intervenantes|oratrices",
  [ES] = "ponentes|oradores|conferenciantes|oradoras",
  [IT] = "relatori|relatrici",
  [NL] = "sprekers|spreeksters",
  [PT] = "palestrantes",
},
/* Leads, hosts or serves others. */
[WORDS_LEADS] = {
  [EN] = "creator|reporter|requester|submitter|provider|practitioner|volunteer|professional|"
         "assigned|assigned to|assigned to user|activity assigned to|staff|staff member|owner|"
         "agent|salesperson|chair|chairperson|moderator|host|led by|hosted by|moderated by|"
         "chaired by|moderates|examiner|assessor|judge|clerk|librarian|nurse|doctor|physician|"
         "therapist|counselor|counsellor|consultant|editor|translator|driver|captain|skipper|"
         "referee|secretary|minute taker|conductor|producer|operator|handler|keeper|giver|donor|"
         "lender|seller|caller|interviewer",
  [DE] = "ersteller|erstellerin|melder|melderin|zugewiesen|zugewiesen an nutzer|"
         "zugewiesen an benutzer|zugewiesen an|zugewiesen zu|zugeordnet zu|freiwillige|"
         "freiwilliger|ehrenamtliche|fachkraft|fachperson|behandler|behandlerin|leitung|leiter|"
         "leiterin|vorsitz|moderation|berater|beraterin|bearbeiter|zustandig|moderiert|"
         "geleitet von|gastgeber|gastgeberin|interviewerin|prufer|pruferin|richter|richterin|"
         "schiedsrichter|arzt|arztin|therapeut|therapeutin|fahrer|fahrerin|ubersetzer|"
         "ubersetzerin|dolmetscher|dolmetscherin|schriftfuhrer|protokollant|referent|referentin|"
         "leiter in|kursleiter|kursleiterin|ubungsleiter|ubungsleiterin|ehrenamtlicher|"
         "bearbeiterin|schiedsrichterin|schriftfuhrerin|protokollantin|moderatorin|vorsitzende|"
         "vorsitzender",
  [FR] = "createur|creatrice|demandeur|assigne|affecte a|attribue a|assigne a|"
         "assigne a l'utilisateur|directeur|directrice|benevole|professionnel|professionnelle|"
         "presider|leader|president|presidente|animateur|animatrice|presenter|presentateur|"
         "inviter|hote|hotesse|examinateur|examinatrice|juge|medecin|therapeute|conseiller|"
         "conseillere|infirmier|infirmiere|chauffeur|intervenant|intervenante|enquetrice|"
         "enqueteur|secretaire|traducteur|traductrice|bibliothecaire|moderatrice|anime par|"
         "demandeuse|moderateur|invitee|intervieweur|intervieweuse|enqueteuse",
  [ES] = "creador|creadora|solicitante|asignado|asignado al usuario|asignado a usuario|"
         "asignado a|asignada a|director|directora|voluntario|voluntaria|profesional|responsable|"
         "moderador|presentador|presentadora|anfitrion|anfitriona|juez|jueza|medico|medica|"
         "terapeuta|asesor|asesora|enfermero|enfermera|conductora|secretario|secretaria|"
         "traductor|traductora|conduce|presenta|asignada",
  [IT] = "creatore|richiedente|assegnato|assegnato all'utente|assegnato a utente|assegnato a|"
         "volontario|volontaria|relatore|moderatore|ospite|giudice|consulente|infermiere|"
         "infermiera|autista|intervistatore|intervistatrice|segretario|segretaria|traduttore|"
         "conduttore|conduttrice|guidatore|guidatrice|traduttrice|professionista|conducente|"
         "relatrice|assegnata",
  [NL] = "aanmaker|aanvrager|toegewezen|toegewezen aan gebruiker|toegewezen aan|vrijwilliger|"
         "vrijwilligster|hulpverlener|facilitator|voorzitter|gespreksleider|gastheer|gastvrouw|"
         "rechter|griffier|notulist|huisarts|adviseur|conducteur|conductrice|bestuurder|"
         "bestuurster|verpleegkundige|gids|interviewster|examinator|secretaris|vertaler|"
         "vertaalster|bibliothecaris|presentator|presentatrice|arts|aanmaakster|aanvraagster|"
         "hulpverleenster|voorzitster|gespreksleidster|notuliste|adviseuse|bibliothecaresse",
  [PT] = "atribuido|atribuido ao usuario|atribuido ao utilizador|atribuido a|profissional|"
         "apresentador|apresentadora|entrevistador|entrevistadora|facilitador|facilitadora|"
         "moderadora|bibliotecario|bibliotecaria|anfitriao|anfitria|juiz|juiza|conselheiro|"
         "conselheira|enfermeiro|enfermeira|motorista|tradutor|tradutora|condutor|condutora|"
         "criador|criadora|atribuida|atribuida a",
},
/* Leads those who learn, and may be paired with them. */
[WORDS_GUIDES] = {
  [EN] = "mentor|coach|trainer|supervisor|instructor|advisor|adviser|preceptor|guide|lecturer",
  [DE] = "mentorin|betreuer|betreuerin|pate|patin|ausbilder|ausbilderin|anleiter|anleiterin|"
         "dozent|dozentin|dozierende|kursleitung|seminarleiter|seminarleiterin|seminarleitung|"
         "lehrende|lehrender|professorin|doktorvater|doktormutter|trainerin|dozierender|"
         "supervisorin",
  [FR] = "parrain|marraine|tuteur|tutrice|mentore|formateur|formatrice|encadrant|encadrante|"
         "instructeur|instructrice|maitre de stage|conferencier|conferenciere|directeur de these|"
         "directrice de these|maitresse de stage",
  [ES] = "padrino|madrina|formador|formadora|orientador|orientadora|instructora",
  [IT] = "relatore|relatrice|tutore|formatore|istruttore|istruttrice",
  [NL] = "begeleider|begeleidster|mentrix|leermeester|trainster|docent|promotor",
  [PT] = "tutora|mentora|padrinho|madrinha|instrutor|instrutora",
},
/* Guides too, beside somebody else who does. */
[WORDS_SECOND] = {
  [EN] = "second examiner|second supervisor|co supervisor|cosupervisor|second reader",
  [DE] = "zweitgutachter|zweitgutachterin|erstgutachter|erstgutachterin|gutachter|gutachterin|"
         "zweitbetreuer|zweitbetreuerin",
  [FR] = "codirecteur|co directeur|codirectrice|rapporteur|co directrice|rapporteuse|rapporteure",
  [ES] = "codirector|codirectora",
  [IT] = "correlatore|controrelatore|correlatrice|controrelatrice",
  [NL] = "tweede begeleider|tweede lezer|medebegeleider|copromotor|medebegeleidster|"
         "tweede begeleidster|tweede lezeres",
  [PT] = "coorientador|cotutor|cotutora|arguente|coorientadora",
},
/* Guides where people are paired, and leads nobody elsewhere. */
[WORDS_GUIDES_IN_PAIRS] = {
  [EN] = "buddy",
  [DE] = "sponsor",
  [IT] = "referente",
  [NL] = "maatje",
},
/* Is led or served by who leads. */
[WORDS_LED] = {
  [EN] = "customer|client|contact|contact person|associated contact|activity contact person|"
         "parent|visitor|reviewer|reviewers|participant|guest|clients|interviewee|candidate|"
         "applicant|advisee|member|attendee|resident|borrower|buyer|recipient|beneficiary|"
         "phd student|phd candidate|doctoral student|passenger|rider|assignee|assignees",
  [DE] = "kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|patient|patientin|nutzer|"
         "nutzerin|partner|kunde|kundin|klient|klientin|elternteil|eltern|teilnehmer|"
         "gesprachspartner|besucher|mandant|kandidat|kandidatin|bewerber|bewerberin|kundinnen|"
         "gast|gaste|mitglied|teilnehmerin|gesprachspartnerin|doktorand|doktorandin|mitfahrer|"
         "mitfahrerin|besucherin|mandantin|partnerin|kunden",
  [FR] = "personne de contact|usager|cliente|beneficiaire|candidat|patiente|invite|invitee|"
         "adherent|passager|passagere|covoitureur|covoitureuse|doctorant|doctorante|usagere",
  [ES] = "contacto|persona de contacto|paciente|aprendiente|adherente|participante|candidato|"
         "candidata|invitado|invitada|socio|socia|becario|becaria|doctorando|doctoranda|pasajero|"
         "pasajera|clienta",
  [IT] = "contatto|paziente|genitore|partecipante|assistito|assistita|passeggero|passeggera|"
         "persona di contatto|dottorando|dottoranda",
  [NL] = "contactpersoon|gebruiker|klant|ouder|deelnemer|kandidaat|sollicitant|gasten|clienten|"
         "deelneemster|bewoner|promovendus|promovenda|passagier|meerijder|meerijdster|"
         "gebruikster|sollicitante|bewoonster",
  [PT] = "pessoa de contato|pessoa de contacto|usuario|usuaria|utente|doutorando|doutoranda|"
         "passageiro|passageira|contato|convidado|convidada",
},
/* Is led by who guides. */
[WORDS_LEARNS] = {
  [EN] = "mentee|tutee|coachee|trainee|learner|apprentice|new starter|new joiner|new hire|"
         "newcomer|new employee|supervisee|protege|student|pupil|intern",
  [DE] = "neue kollegin|neuer kollege|neue mitarbeiterin|neuer mitarbeiter|auszubildende|"
         "auszubildender|neue kollege|neue mitarbeiter|lernende|lernender|schuler|schulerin|"
         "praktikant|praktikantin|azubi|studentin",
  [FR] = "filleul|filleule|apprenti|apprentie|stagiaire|nouvel arrivant|nouvelle arrivante|eleve|"
         "apprenant|apprenante|etudiant|etudiante|mentoree|tutoree",
  [ES] = "aprendiz|alumno|alumna|ahijado|ahijada|nuevo empleado|nueva empleada|mentorizado|"
         "mentorizada|estudiante|aprendiza|alumne|alumnado",
  [IT] = "allievo|allieva|tirocinante|apprendista|nuovo collega|studente|studentessa|alunno|"
         "alunna|nuova collega",
  [NL] = "leerling|nieuwe collega|nieuwe medewerker|stagiair|leerlinge|cursist|cursiste",
  [PT] = "afilhado|afilhada|aluno|aluna|estagiario|estagiaria|novo colega|mentorado|mentorada|"
         "estudante|nova colega",
},
/* Stems of words for who leads or guides. */
[WORDS_LEAD_STEM] = {
  [EN] = "mentor|coach",
  [DE] = "tutor|trainer|betreu|lehrer|chef|boss",
},
/* Who somebody of the row reports to. */
[WORDS_SUPERIOR] = {
  [EN] = "manager|line manager|direct manager|boss|superior|department head|head of department",
  [DE] = "vorgesetzte|vorgesetzter|vorgesetzt|fuhrungskraft|chef|chefin|abteilungsleiter|"
         "abteilungsleiterin|abteilungsleitung",
  [FR] = "cheffe|superieur|superieure|manageur|manageuse|superieur hierarchique|"
         "superieure hierarchique|n+1|chef de service|cheffe de service",
  [ES] = "jefe|jefa|superior directo|jefe directo|jefa directa|gerente",
  [IT] = "capo|superiore|capoufficio|caporeparto|responsabile diretto|responsabile diretta",
  [NL] = "leidinggevende|baas|afdelingshoofd|cheffin",
  [PT] = "chefe|gestor|gestora|chefia|superior direto|superior direta",
},
/* Has something to teach, give or lend, beside whoever wants it. */
[WORDS_OFFERS] = {
  [EN] = "offerer|offers|offered by|giver|donor|helper|lender",
  [DE] = "anbieter|anbieterin|anbietende|anbietender|geber|geberin|gebende|gebender|helfer|"
         "helferin|helfende|helfender|bietet an",
  [FR] = "offreur|offreuse|offrant|offrante|donneur|donneuse|aidant|aidante|offre|propose par",
  [ES] = "oferente|ofertante|donante|ofrece|ayudante|quien ofrece",
  [IT] = "offerente|donatore|donatrice|aiutante|chi offre",
  [NL] = "aanbieder|aanbiedster|gever|geefster|helpster|biedt aan",
  [PT] = "doador|doadora|ajudante|oferece|quem oferece",
},
/* Wants to learn, get or borrow it. */
[WORDS_SEEKS] = {
  [EN] = "seeker|asker|requester|taker|receiver|recipient|helped|helpee|borrower|beneficiary|"
         "asked by|requested by",
  [DE] = "suchende|suchender|nachfrager|nachfragerin|nachfragende|nachfragender|empfanger|"
         "empfangerin|nehmer|nehmerin|nehmende|nehmender|hilfesuchende|hilfesuchender|"
         "ratsuchende|ratsuchender|fragende|fragender|sucht",
  [FR] = "demandeur|demandeuse|receveur|receveuse|preneur|preneuse|beneficiaire|aide|aidee|"
         "demande par",
  [ES] = "demandante|solicitante|receptor|receptora|beneficiario|beneficiaria|pide|recibe|"
         "quien pide|quien recibe",
  [IT] = "richiedente|ricevente|aiutato|aiutata|chi chiede|chi riceve",
  [NL] = "vrager|vraagster|aanvrager|aanvraagster|ontvanger|ontvangster|hulpvrager|"
         "hulpvraagster|nemer",
  [PT] = "requerente|recebedor|recebedora|pede|recebe|quem pede|quem recebe|requisitante",
},
/* Looks like a person's name and is not one of those who met: a character, a street, a former name. */
[WORDS_MET_BY_NOBODY] = {
  [EN] = "character|role|figure|saint|patron saint|street|school|hospital|team|club|prize|award|"
         "namesake|alias|maiden name|former name|old name|new name|birth name|pseudonym|pen name|"
         "stage name|band|ship|boat|horse|dog|pet|hero|heroine|ancestor|idol|role model|deceased|"
         "named after|alpha|beta|gamma|delta|a|b|c|d|red|blue|green|yellow|orange|stop|next stop|"
         "station|destination|artist|painter|director|building|room|house|brand|firm",
  [DE] = "figur|rolle|heilige|heiliger|strasse|schule|verein|preis|geburtsname|madchenname|"
         "fruherer name|neuer name|alter name|kunstlername|schiff|boot|pferd|hund|haustier|held|"
         "heldin|vorbild|verstorbene|verstorbener|kunstler|kunstlerin|maler|malerin|raum|haus|"
         "marke|rot|blau|grun|gelb|haltestelle|bahnhof|ziel",
  [FR] = "arret|gare|rouge|bleu|vert|jaune|personnage|sainte|rue|ecole|hopital|prix|"
         "nom de jeune fille|ancien nom|nouveau nom|nom de naissance|pseudonyme|nom d'artiste|"
         "bateau|cheval|chien|heros|modele|defunt|defunte|artiste|peintre|salle|marque",
  [ES] = "parada|rojo|azul|verde|amarillo|personaje|papel|santo|santa|calle|escuela|colegio|"
         "premio|nombre artistico|apellido de soltera|nombre anterior|nombre nuevo|seudonimo|"
         "barco|caballo|perro|heroe|heroina|difunto|difunta|artista|pintor|pintora|sala|marca",
  [IT] = "personaggio|ruolo|via|scuola|ospedale|squadra|cognome da nubile|nome d'arte|pseudonimo|"
         "rosso|blu|giallo|barca|cavallo|cane|eroe|eroina|defunto|defunta|pittore|pittrice|aula|"
         "marchio",
  [NL] = "personage|rol|straat|ziekenhuis|prijs|meisjesnaam|oude naam|nieuwe naam|"
         "artiestennaam|pseudoniem|schip|paard|hond|overledene|kunstenaar|kunstenares|schilder|"
         "lokaal|merk|rood|blauw|groen|geel",
  [PT] = "personagem|rua|escola|clube|nome de solteira|nome artistico|cavalo|cao|heroi|falecido|"
         "falecida|vermelho|amarelo",
},
