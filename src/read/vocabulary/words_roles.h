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
         "lender|seller|caller|interviewer|host family|host parent|landlord|landlady|ta|"
         "teaching assistant|interpreter|moderators|hosts|tl|team leader|team lead|bell captain|"
         "cox|coxswain|tour leader|walk leader|group leader|pack leader|call taker|call handler|"
         "receptionist|chairman|chairwoman|treasurer|usher|steward|stewardess|curator|"
         "choreographer|director of music|organist|accompanist|pianist|belayer|umpire|linesman|"
         "scorer|marshal|shopkeeper|vendor|letting agent|mp|councillor|mediator|notary|solicitor|"
         "lawyer|barrister|attorney|bowls captain|walker|dog walker|babysitter|sitter|childminder|"
         "nanny|au pair|tester|investigator|researcher|surveyor|panel chair|speaker",
  [DE] = "ersteller|erstellerin|melder|melderin|zugewiesen|zugewiesen an nutzer|"
         "zugewiesen an benutzer|zugewiesen an|zugewiesen zu|zugeordnet zu|freiwillige|"
         "freiwilliger|ehrenamtliche|fachkraft|fachperson|behandler|behandlerin|leitung|leiter|"
         "leiterin|vorsitz|moderation|berater|beraterin|bearbeiter|zustandig|moderiert|"
         "geleitet von|gastgeber|gastgeberin|interviewerin|prufer|pruferin|richter|richterin|"
         "schiedsrichter|arzt|arztin|therapeut|therapeutin|fahrer|fahrerin|ubersetzer|"
         "ubersetzerin|dolmetscher|dolmetscherin|schriftfuhrer|protokollant|referent|referentin|"
         "leiter in|kursleiter|kursleiterin|ubungsleiter|ubungsleiterin|ehrenamtlicher|"
         "bearbeiterin|schiedsrichterin|schriftfuhrerin|protokollantin|moderatorin|vorsitzende|"
         "vorsitzender|gastfamilie|gasteltern|vermieter|vermieterin|dolmetschende|tourenleiter|"
         "tourenleiterin|tourenfuhrer|tourenfuhrerin|wanderfuhrer|wanderfuhrerin|wanderleiter|"
         "wanderleiterin|bergfuhrer|bergfuhrerin|gesprachsleitung|gesprachsleiter|"
         "gesprachsleiterin|sitzungsleitung|diskussionsleitung|versammlungsleitung|schriftfuhrung|"
         "protokollfuhrung|protokollfuhrer|protokollfuhrerin|protokoll fuhrt|beisitz|beisitzer|"
         "beisitzerin|beisitzende|prf|prufende|prufender|teamleitung|teamleiter|teamleiterin|"
         "abteilungsleiter|abteilungsleiterin|kassenwart|kassenwartin|kassierer|kassiererin|"
         "steuermann|steuerfrau|schlagmann|dirigent|dirigentin|organistin|kantor|kantorin|"
         "regisseur|regisseurin|inspizient|inspizientin|begleitperson|anwalt|anwaltin|"
         "rechtsanwalt|rechtsanwaltin|notar|notarin|mediatorin|spender|spenderin|verleiher|"
         "verleiherin|verkaufer|verkauferin|babysitterin|tagesmutter|tagesvater|zugfuhrer|"
         "zugfuhrerin|schirmherr|schirmherrin|interviewende|referierende|vortragender|"
         "vortragende person|disponent|disponentin|herausforderer|"
         "herausforderin|erzahler|erzahlerin|erzahlende",
  [FR] = "createur|creatrice|demandeur|assigne|affecte a|attribue a|assigne a|"
         "assigne a l'utilisateur|directeur|directrice|benevole|professionnel|professionnelle|"
         "presider|leader|president|presidente|animateur|animatrice|presenter|presentateur|"
         "inviter|hote|hotesse|examinateur|examinatrice|juge|medecin|therapeute|conseiller|"
         "conseillere|infirmier|infirmiere|chauffeur|intervenant|intervenante|enquetrice|"
         "enqueteur|secretaire|traducteur|traductrice|bibliothecaire|moderatrice|anime par|"
         "demandeuse|moderateur|invitee|intervieweur|intervieweuse|enqueteuse|famille d'accueil|"
         "logeur|logeuse|proprietaire|bailleur|bailleuse|interprete|chef d'equipe|cheffe d'equipe|"
         "capitaine|barreur|barreuse|president de seance|presidente de seance|"
         "secretaire de seance|arbitre|tresorier|tresoriere|organiste|accompagnateur piano|"
         "accordeur|metteur en scene|metteuse en scene|avocat|avocate|notaire|mediateur|"
         "mediatrice|donateur|donatrice|preteur|preteuse|vendeur|vendeuse|baby sitter|nounou|"
         "assistante maternelle|assistant maternel|guide de randonnee|meneur|meneuse|chercheur|"
         "chercheuse|examinateur principal|hebergeur|hebergeuse|hebergeant|hebergeante|maire|elu|"
         "elue|conteur|conteuse|orateur|oratrice",
  [ES] = "creador|creadora|solicitante|asignado|asignado al usuario|asignado a usuario|asignado a|"
         "asignada a|director|directora|voluntario|voluntaria|profesional|responsable|moderador|"
         "presentador|presentadora|anfitrion|anfitriona|juez|jueza|medico|medica|terapeuta|asesor|"
         "asesora|enfermero|enfermera|conductora|secretario|secretaria|traductor|traductora|"
         "conduce|presenta|asignada|familia de acogida|familia anfitriona|casero|casera|"
         "arrendador|arrendadora|jefe de equipo|jefa de equipo|lider|capitan|capitana|timonel|"
         "presidenta|arbitro|arbitra|tesorero|tesorera|organista|director de coro|"
         "directora de coro|abogado|abogada|notario|notaria|mediador|mediadora|donante|"
         "prestamista|vendedor|vendedora|ninera|canguro|guia|investigador|investigadora|"
         "examinador|examinadora|ponente|orador|oradora|cuentacuentos",
  [IT] = "creatore|richiedente|assegnato|assegnato all'utente|assegnato a utente|assegnato a|"
         "assegnata all'utente|assegnata a utente|assegnata a|"
         "volontario|volontaria|relatore|moderatore|ospite|giudice|consulente|infermiere|"
         "infermiera|autista|intervistatore|intervistatrice|segretario|segretaria|traduttore|"
         "conduttore|conduttrice|guidatore|guidatrice|traduttrice|professionista|conducente|"
         "relatrice|assegnata|famiglia ospitante|padrone di casa|padrona di casa|locatore|"
         "locatrice|capogruppo|caposquadra|capitano|timoniere|timoniera|tesoriere|tesoriera|"
         "direttore|direttrice|avvocato|avvocata|notaio|mediatore|donatore|prestatore|venditore|"
         "venditrice|accompagnante|ricercatore|ricercatrice|esaminatore|esaminatrice|commissario|"
         "oratore|narratore|narratrice|guida",
  [NL] = "aanmaker|aanvrager|toegewezen|toegewezen aan gebruiker|toegewezen aan|vrijwilliger|"
         "vrijwilligster|hulpverlener|facilitator|voorzitter|gespreksleider|gastheer|gastvrouw|"
         "rechter|griffier|notulist|huisarts|adviseur|conducteur|conductrice|bestuurder|"
         "bestuurster|verpleegkundige|gids|interviewster|examinator|secretaris|vertaler|"
         "vertaalster|bibliothecaris|presentator|presentatrice|arts|aanmaakster|aanvraagster|"
         "hulpverleenster|voorzitster|gespreksleidster|notuliste|adviseuse|bibliothecaresse|"
         "gastgezin|gastouder|huisbaas|huisbazin|verhuurder|verhuurster|tolk|teamleider|"
         "teamleidster|ploegleider|ploegleidster|leider|stuurman|stuurvrouw|stuur|kapitein|"
         "aanvoerder|aanvoerster|scheidsrechter|grensrechter|penningmeester|regisseuse|advocaat|"
         "advocate|notaris|bemiddelaar|bemiddelaarster|gever|geefster|uitlener|uitleenster|"
         "verkoper|verkoopster|oppas|chauffeuse|rijder|onderzoeker|onderzoekster|spreker|"
         "spreekster|wandelleider|tochtleider|verteller|vertelster|zekeraar|zekeraarster|wethouder",
  [PT] = "usuario responsavel|usuario atribuido|atribuida ao usuario|"
         "atribuido|atribuido ao usuario|atribuido ao utilizador|atribuido a|profissional|"
         "apresentador|apresentadora|entrevistador|entrevistadora|facilitador|facilitadora|"
         "moderadora|bibliotecario|bibliotecaria|anfitriao|anfitria|juiz|juiza|conselheiro|"
         "conselheira|enfermeiro|enfermeira|motorista|tradutor|tradutora|condutor|condutora|"
         "criador|criadora|atribuida|atribuida a|familia de acolhimento|familia anfitria|senhorio|"
         "senhoria|chefe de equipa|chefe de equipe|capitao|capita|timoneiro|timoneira|tesoureiro|"
         "tesoureira|maestro|maestrina|regente|advogado|advogada|doador|doadora|pesquisador|"
         "pesquisadora|contador de historias|contadora de historias|palestrante",
},
/* Leads those who learn, and may be paired with them. */
[WORDS_GUIDES] = {
  [EN] = "mentor|coach|trainer|supervisor|instructor|advisor|adviser|preceptor|guide|lecturer|"
         "carer|caregiver|care giver|care worker|support worker|key worker|keyworker|befriender|"
         "journeyman|journeywoman|journeyperson|old hand|old timer|veteran|prefect|alum|alumnus|"
         "alumna|big sister|big brother|godparent|godmother|godfather|class teacher|form teacher|"
         "form tutor|choirmaster|tutor|healer|rescuer|helper|reading volunteer|fixer|repairer|"
         "facilitator|demonstrator|master craftsman|master craftswoman|scoutmaster|scout leader|"
         "cub leader|catechist|pastor|vicar|priest|chaplain|social worker|caseworker|case worker|"
         "probation officer|midwife|physiotherapist|physio|paramedic|dentist|clinician|"
         "psychologist|psychotherapist",
  [DE] = "mentorin|betreuer|betreuerin|pate|patin|ausbilder|ausbilderin|anleiter|anleiterin|"
         "dozent|dozentin|dozierende|kursleitung|seminarleiter|seminarleiterin|seminarleitung|"
         "lehrende|lehrender|professorin|doktorvater|doktormutter|trainerin|dozierender|"
         "supervisorin|altgeselle|altgesellin|lehrmeister|lehrmeisterin|geselle|gesellin|"
         "alter hase|alte hasen|lesepate|lesepatin|nachhilfelehrer|nachhilfelehrerin|"
         "nachhilfegeber|nachhilfegeberin|helfer|helferin|helfende|helfender|pflegekraft|"
         "pflegerin|pfleger|pflegende|pflegender|betreuung|erstbetreuung|zweitbetreuung|"
         "erstbetreuer|erstbetreuerin|anleitung|praxisanleiter|praxisanleiterin|klassenlehrer|"
         "klassenlehrerin|klassenleitung|klassenlehrkraft|klavierlehrer|klavierlehrerin|"
         "chorleiter|chorleiterin|chorleitung|seelsorger|seelsorgerin|pfarrer|pfarrerin|diakon|"
         "diakonin|sozialarbeiter|sozialarbeiterin|hebamme|physiotherapeut|physiotherapeutin|"
         "psychologe|psychologin|firmpate|firmpatin|taufpate|taufpatin|ubungsleitung|ul|"
         "gruppenleiter|gruppenleiterin|gruppenleitung|meister|meisterin|reparateur|reparateurin|"
         "schlichter|schlichterin|streitschlichter|streitschlichterin",
  [FR] = "parrain|marraine|tuteur|tutrice|mentore|formateur|formatrice|encadrant|encadrante|"
         "instructeur|instructrice|maitre de stage|conferencier|conferenciere|directeur de these|"
         "directrice de these|maitresse de stage|aidant|aidante|soignant|soignante|aide soignant|"
         "aide soignante|auxiliaire de vie|maitre d'apprentissage|maitresse d'apprentissage|"
         "compagnon|ancien|ancienne|accompagnateur|accompagnatrice|repetiteur|repetitrice|"
         "maitre nageur|chef de choeur|cheffe de choeur|catechiste|pasteur|pasteure|pretre|"
         "educateur|educatrice|travailleur social|travailleuse sociale|assistant social|"
         "assistante sociale|sage femme|kine|kinesitherapeute|psychologue|dentiste|moniteur|"
         "monitrice|entraineur|entraineuse|reparatrice|referent|referente",
  [ES] = "padrino|madrina|formador|formadora|orientador|orientadora|instructora|cuidador|"
         "cuidadora|maestro|maestra|oficial|veterano|veterana|monitor|monitora|entrenador|"
         "entrenadora|catequista|parroco|trabajador social|trabajadora social|educador|educadora|"
         "matrona|partera|fisioterapeuta|psicologo|psicologa|dentista|acompanante terapeutico|"
         "tallerista|antiguo alumno|antigua alumna|padrino de lectura",
  [IT] = "relatore|relatrice|tutore|formatore|istruttore|istruttrice|badante|assistente familiare|"
         "maestro d'ascia|mastro|maestro artigiano|allenatore|allenatrice|catechista|"
         "assistente sociale|educatore|ostetrica|fisioterapista|capo scout|accompagnatore|"
         "animatore|animatrice|volontario lettore",
  [NL] = "begeleider|begeleidster|mentrix|leermeester|trainster|docent|promotor|mantelzorger|"
         "zorgverlener|verzorger|verzorgster|leermeesteres|meester|gezel|oude rot|voorlezer|"
         "voorleesster|leesouder|leescoach|taalcoach|taalmaatje|leidster|kapelmeester|dirigent|"
         "dirigente|predikant|dominee|pastoor|maatschappelijk werker|maatschappelijk werkster|"
         "verloskundige|fysiotherapeut|fysiotherapeute|psycholoog|tandarts|oud leerling|"
         "klassenleraar|klassenlerares|helpster|hersteller|kinderverzorgster|studiebegeleider|"
         "studiebegeleidster",
  [PT] = "tutora|mentora|padrinho|madrinha|instrutor|instrutora|mestre|mestra|treinador|"
         "treinadora|paroco|assistente social|parteira|explicador|explicadora|ex aluno|ex aluna|"
         "diretor de turma|diretora de turma|orientador de estagio|orientadora de estagio",
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
         "phd student|phd candidate|doctoral student|passenger|rider|assignee|assignees|lodger|"
         "tenant|passengers|walkers|listeners|tasters|panellists|panellist|interviewees|camper|"
         "campers|exchange student|bowler|rower|climber|ringer|bell ringer|choir member|chorister|"
         "parishioner|congregant|constituent|householder|neighbour|dance partner|evacuee|refugee|"
         "asylum seeker|defendant|claimant|plaintiff|complainant|examinee|test taker|testee|donee|"
         "giftee|dependant|housemate|roommate|flatmate|old person|older person|senior citizen",
  [DE] = "kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|patient|patientin|nutzer|"
         "nutzerin|partner|kunde|kundin|klient|klientin|elternteil|eltern|teilnehmer|"
         "gesprachspartner|besucher|mandant|kandidat|kandidatin|bewerber|bewerberin|kundinnen|"
         "gast|gaste|mitglied|teilnehmerin|gesprachspartnerin|doktorand|doktorandin|mitfahrer|"
         "mitfahrerin|besucherin|mandantin|partnerin|kunden|mieter|mieterin|untermieter|"
         "untermieterin|pachter|pachterin|insassen|mitfahrende|mitfahrender|fahrgast|fahrgaste|"
         "zuhorer|zuhorerin|zuhorende|zuhorender|publikum|interviewte|interviewter|"
         "interviewpartner|interviewpartnerin|gastschuler|gastschulerin|gastkind|kursteilnehmer|"
         "kursteilnehmerin|kursteilnehmende|teilnehmende|seminarteilnehmer|seminarteilnehmerin|"
         "kand|prufling|pruflinge|bewohner|bewohnerin|heimbewohner|heimbewohnerin|gefluchtete|"
         "gefluchteter|empfanger|empfangerin|beschenkte|beschenkter|leihende|ausleiher|"
         "ausleiherin|entleiher|entleiherin|geforderte|geforderter|"
         "gefordert|gemeindemitglied|chormitglied|sanger|sangerin|kletterer|kletterin|wanderer|"
         "wanderin|mitwandernde|mandantinnen|geschadigte|geschadigter|konfliktpartei|streitpartei|"
         "anrufer|anruferin|angerufene|angerufener|besuchte|besuchter|senior|seniorin|zuhorerinnen",
  [FR] = "personne de contact|usager|cliente|beneficiaire|candidat|patiente|invite|invitee|"
         "adherent|passager|passagere|covoitureur|covoitureuse|doctorant|doctorante|usagere|"
         "locataire|colocataire|sous locataire|residente|passagers|passageres|auditeur|auditrice|"
         "auditeurs|interviewe|heberge|hebergee|donataire|emprunteur|emprunteuse|successeur|"
         "examine|randonneur|randonneuse|randonneurs|chanteur|choriste|paroissien|paroissienne|"
         "plaignant|plaignante|refugie|refugiee|voyageur|voyageuse|stagiaires|participants|"
         "participantes",
  [ES] = "contacto|persona de contacto|paciente|aprendiente|adherente|participante|candidato|"
         "candidata|invitado|invitada|socio|socia|becario|becaria|doctorando|doctoranda|pasajero|"
         "pasajera|clienta|inquilino|inquilina|arrendatario|arrendataria|huesped|pasajeros|oyente|"
         "oyentes|entrevistado|entrevistada|estudiante de intercambio|alojado|alojada|donatario|"
         "prestatario|prestataria|sucesor|sucesora|examinado|examinada|senderista|senderistas|"
         "corista|feligres|feligresa|demandante|refugiado|refugiada|beneficiario|beneficiaria",
  [IT] = "contatto|paziente|genitore|partecipante|assistito|assistita|passeggero|passeggera|"
         "persona di contatto|dottorando|dottoranda|affittuario|affittuaria|passeggeri|"
         "ascoltatore|ascoltatrice|ascoltatori|uditore|uditrice|intervistato|intervistata|"
         "studente ospitato|ospitato|ospitata|successore|esaminato|esaminata|escursionista|"
         "escursionisti|parrocchiano|parrocchiana|rifugiato|rifugiata",
  [NL] = "contactpersoon|gebruiker|klant|ouder|deelnemer|kandidaat|sollicitant|gasten|clienten|"
         "deelneemster|bewoner|promovendus|promovenda|passagier|meerijder|meerijdster|gebruikster|"
         "sollicitante|bewoonster|huurder|huurster|onderhuurder|kostganger|bewoners|passagiers|"
         "luisteraar|luisteraarster|luisteraars|toehoorder|toehoorders|geinterviewde|"
         "uitwisselingsstudent|gastleerling|ontvangster|lener|leenster|opvolger|opvolgster|"
         "examenkandidaat|wandelaar|wandelaars|klimmer|klimster|koorlid|parochiaan|gemeentelid|"
         "vluchteling",
  [PT] = "pessoa de contato|pessoa de contacto|usuario|usuaria|utente|doutorando|doutoranda|"
         "passageiro|passageira|contato|convidado|convidada|hospede|passageiros|ouvinte|ouvintes|"
         "estudante de intercambio|sucessor|sucessora|caminhante|caminhantes|paroquiano|paroquiana",
},
/* Is led by who guides. */
[WORDS_LEARNS] = {
  [EN] = "mentee|tutee|coachee|trainee|learner|apprentice|new starter|new joiner|new hire|"
         "newcomer|new employee|supervisee|protege|student|pupil|intern|undergrad|undergraduate|"
         "rookie|novice|newbie|freshman|fresher|first year|sixth former|shadower|job shadower|"
         "befriendee|cared for|looked after|godchild|godson|goddaughter|little sister|"
         "little brother|trainees|beginner|fledgling|cub|brownie|postulant|catechumen|"
         "probationer|resident doctor|student teacher|student nurse|junior doctor|care recipient|"
         "cared for person|service user",
  [DE] = "neue kollegin|neuer kollege|neue mitarbeiterin|neuer mitarbeiter|auszubildende|"
         "auszubildender|neue kollege|neue mitarbeiter|lernende|lernender|schuler|schulerin|"
         "praktikant|praktikantin|azubi|studentin|lehrling|neuling|neulinge|anfanger|"
         "anfangerin|volontar|volontarin|lesekind|patenkind|tutand|tutandin|nachhilfeschuler|"
         "nachhilfeschulerin|nachhilfenehmer|nachhilfenehmerin|hospitant|hospitantin|"
         "referendar|referendarin|supervisand|supervisandin|sus|hilfesuchende|hilfesuchender|"
         "ratsuchende|ratsuchender|hilfsbedurftige|hilfsbedurftiger|pflegebedurftige|"
         "pflegebedurftiger|betreute|betreuter|zu betreuende person|unterwiesene|"
         "unterwiesener|unterwiesene person|konfirmand|konfirmandin|firmling|austauschschuler|"
         "austauschschulerin|klavierschuler|klavierschulerin|coachees|mentees|wolfling|"
         "jungpfadfinder|jungpfadfinderin|neue mitarbeitende|neuer mitarbeitender|"
         "neues teammitglied|einsteiger|einsteigerin|studi|erstsemester|ersti",
  [FR] = "filleul|filleule|apprenti|apprentie|stagiaire|nouvel arrivant|nouvelle arrivante|eleve|"
         "apprenant|apprenante|etudiant|etudiante|mentoree|tutoree|debutant|debutante|nouveau|"
         "nouvelle|aidee|lyceeen|lyceen|lyceenne|collegien|collegienne|alternant|alternante|"
         "personne aidee|personne accompagnee|catechumene|louveteau|nouvel embauche|"
         "nouvelle embauchee|nouveau salarie|nouvelle salariee|eleve aide|apprenti compagnon",
  [ES] = "aprendiz|alumno|alumna|ahijado|ahijada|nuevo empleado|nueva empleada|mentorizado|"
         "mentorizada|estudiante|aprendiza|alumne|alumnado|novato|novata|principiante|"
         "recien llegado|recien llegada|practicante|residente medico|tutelado|tutelada|"
         "tutorizado|tutorizada|persona cuidada|persona mayor|persona atendida|catecumeno|"
         "catecumena|catequizando|lobato|universitario|universitaria|mir|nuevo companero|"
         "nueva companera|nueva incorporacion",
  [IT] = "allievo|allieva|tirocinante|apprendista|nuovo collega|studente|studentessa|alunno|"
         "alunna|nuova collega|novizio|novizia|neoassunto|neoassunta|nuovo arrivato|"
         "nuova arrivata|praticante|specializzando|specializzanda|anziano assistito|"
         "persona assistita|figlioccio|figlioccia|lupetto|matricola|laureando|laureanda|neofita|"
         "nuovo assunto|nuova assunta",
  [NL] = "leerling|nieuwe collega|nieuwe medewerker|stagiair|leerlinge|cursist|cursiste|"
         "leerjongen|leermeisje|nieuweling|beginneling|nieuwkomer|zorgvrager|hulpvrager|"
         "hulpvraagster|bijlesleerling|petekind|coassistent|coassistente|eerstejaars|catechisant|"
         "welp|inwerkeling|nieuwe vrijwilliger|nieuwe vrijwilligster|mentorleerling|anderstalige|"
         "taalleerder|aio|hulpbehoevende|voorleeskind",
  [PT] = "afilhado|afilhada|aluno|aluna|estagiario|estagiaria|novo colega|mentorado|mentorada|"
         "estudante|nova colega|caloiro|caloira|calouro|caloura|recem chegado|recem chegada|"
         "formando|formanda|pessoa cuidada|pessoa idosa|idoso|idosa|pessoa acompanhada|"
         "catequizanda|lobito|novo funcionario|nova funcionaria",
},
/* Somebody who leads or helps, or a thing, a service, a firm or a family. */
[WORDS_LEADS_OR_THING] = {
  [EN] = "host family",
  [DE] = "betreuung|erstbetreuung|zweitbetreuung|anleitung|meister|gastfamilie",
  [FR] = "famille d'accueil",
  [ES] = "familia de acogida|familia anfitriona",
  [IT] = "famiglia ospitante",
  [NL] = "gastgezin",
  [PT] = "familia de acolhimento|familia anfitria",
},
/* Somebody, and a thing behind another word: "style guide", "railway coach". */
[WORDS_NAMES_THING_LAST] = {
  [EN] = "guide|coach|helper|healer|fixer|veteran|demonstrator",
  [DE] = "helfer",
  [NL] = "gids",
},
/* The last word of names of places, which may begin with a given name. */
[WORDS_END_OF_PLACE] = {
  [EN] = "park|hall|square|street|road|garden|gardens|avenue|lane|bridge|common|cemetery|station",
  [DE] = "strasse|platz|allee|garten|friedhof|brucke|weg",
  [FR] = "jardin|pont",
},
/* Before the word for somebody: not the one who did it. */
[WORDS_ONLY_THOUGHT_OF] = {
  [EN] = "proposed|suggested|favourite|favorite|preferred|requested|desired|wanted|ideal|potential|"
         "possible|future|prospective|previous|former|last|next",
  [DE] = "vorgeschlagener|vorgeschlagene|gewunschter|gewunschte|bevorzugter|bevorzugte|fruherer|"
         "fruhere|ehemaliger|ehemalige|kunftiger|kunftige|moglicher|mogliche",
  [NL] = "voorgestelde|gewenste|favoriete|vorige|voormalige|toekomstige|mogelijke",
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
  [EN] = "offerer|offers|offered by|giver|donor|helper|lender|answerer|responder",
  [DE] = "anbieter|anbieterin|anbietende|anbietender|geber|geberin|gebende|gebender|helfer|"
         "helferin|helfende|helfender|bietet an|antwortgeber|antwortgeberin|antwortende|"
         "antwortender",
  [FR] = "offreur|offreuse|offrant|offrante|donneur|donneuse|aidant|aidante|offre|propose par|"
         "repondeur|repondeuse",
  [ES] = "oferente|ofertante|donante|ofrece|ayudante|quien ofrece|quien responde",
  [IT] = "offerente|donatore|donatrice|aiutante|chi offre|chi risponde",
  [NL] = "aanbieder|aanbiedster|gever|geefster|helpster|biedt aan|beantwoorder",
  [PT] = "doador|doadora|ajudante|oferece|quem oferece|quem responde",
},
/* Wants to learn, get or borrow it. */
[WORDS_SEEKS] = {
  [EN] = "seeker|asker|requester|taker|receiver|recipient|helped|helpee|borrower|beneficiary|"
         "asked by|requested by|questioner|question by",
  [DE] = "suchende|suchender|nachfrager|nachfragerin|nachfragende|nachfragender|empfanger|"
         "empfangerin|nehmer|nehmerin|nehmende|nehmender|hilfesuchende|hilfesuchender|"
         "ratsuchende|ratsuchender|fragende|fragender|sucht|fragesteller|fragestellerin|"
         "gefragt von",
  [FR] = "demandeur|demandeuse|receveur|receveuse|preneur|preneuse|beneficiaire|aide|aidee|"
         "demande par|auteur de la question|autrice de la question|questionneur|questionneuse",
  [ES] = "demandante|solicitante|receptor|receptora|beneficiario|beneficiaria|pide|recibe|"
         "quien pide|quien recibe|quien pregunta|preguntado por|preguntada por",
  [IT] = "richiedente|ricevente|aiutato|aiutata|chi chiede|chi riceve|chi domanda|chiesto da",
  [NL] = "vrager|vraagster|aanvrager|aanvraagster|ontvanger|ontvangster|hulpvrager|"
         "hulpvraagster|nemer|vraagsteller|vragensteller|gevraagd door",
  [PT] = "requerente|recebedor|recebedora|pede|recebe|quem pede|quem recebe|requisitante|"
         "quem pergunta|perguntado por|perguntada por",
},
/* Looks like a person's name and is not one of those who met: a character, a street, a former name. */
[WORDS_MET_BY_NOBODY] = {
  [EN] = "character|role|figure|saint|patron saint|street|school|hospital|team|club|prize|award|"
         "namesake|alias|maiden name|former name|old name|new name|birth name|pseudonym|pen name|"
         "stage name|band|ship|boat|horse|dog|pet|hero|heroine|ancestor|idol|role model|deceased|"
         "named after|alpha|beta|gamma|delta|a|b|c|d|red|blue|green|yellow|orange|stop|next stop|"
         "station|destination|artist|painter|director|building|room|house|brand|firm|"
         "london|leeds|manchester|birmingham|glasgow|edinburgh|bristol|boston|chicago|new york",
  [DE] = "figur|rolle|heilige|heiliger|strasse|schule|verein|preis|geburtsname|madchenname|"
         "fruherer name|neuer name|alter name|kunstlername|schiff|boot|pferd|hund|haustier|held|"
         "heldin|vorbild|verstorbene|verstorbener|kunstler|kunstlerin|maler|malerin|raum|haus|"
         "marke|rot|blau|grun|gelb|haltestelle|bahnhof|ziel|berlin|hamburg|munchen|koln|frankfurt|"
         "stuttgart|leipzig|wien|zurich",
  [FR] = "arret|gare|rouge|bleu|vert|jaune|personnage|sainte|rue|ecole|hopital|prix|"
         "nom de jeune fille|ancien nom|nouveau nom|nom de naissance|pseudonyme|nom d'artiste|"
         "bateau|cheval|chien|heros|modele|defunt|defunte|artiste|peintre|salle|marque|"
         "lyon|marseille|lille|bordeaux|nantes|bruxelles",
  [ES] = "parada|rojo|azul|verde|amarillo|personaje|papel|santo|santa|calle|escuela|colegio|"
         "premio|nombre artistico|apellido de soltera|nombre anterior|nombre nuevo|seudonimo|"
         "barco|caballo|perro|heroe|heroina|difunto|difunta|artista|pintor|pintora|sala|marca|"
         "madrid|barcelona|sevilla|bilbao|zaragoza",
  [IT] = "personaggio|ruolo|via|scuola|ospedale|squadra|cognome da nubile|nome d'arte|pseudonimo|"
         "rosso|blu|giallo|barca|cavallo|cane|eroe|eroina|defunto|defunta|pittore|pittrice|aula|"
         "marchio|roma|milano|torino|napoli|bologna|firenze|genova|palermo",
  [NL] = "personage|rol|straat|ziekenhuis|prijs|meisjesnaam|oude naam|nieuwe naam|"
         "artiestennaam|pseudoniem|schip|paard|hond|overledene|kunstenaar|kunstenares|schilder|"
         "lokaal|merk|rood|blauw|groen|geel|amsterdam|rotterdam|utrecht|leiden|den haag",
  [PT] = "personagem|rua|escola|clube|nome de solteira|nome artistico|cavalo|cao|heroi|falecido|"
         "falecida|vermelho|amarelo|lisboa|coimbra|braga",
},
