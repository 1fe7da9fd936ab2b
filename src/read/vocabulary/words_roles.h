/* clang-format off */
/* words_roles.h - who leads, guides or serves others, and who is led or learns.
 * Rows of the table in concepts.c, so without a guard. */
/* Who teaches a class. */
[WORDS_TEACHER] = {
  [EN] = "teacher",
  [DE] = "tutor|lehrer|lehrerin|lehrkraft",
  [FR] = "enseignant|enseignante|professeur",
  [ES] = "profesor|profesora",
  [IT] = "maestro|maestra|insegnante|docente",
  [NL] = "leerkracht|leraar|lerares",
  [PT] = "professor|professora",
},
/* Who speaks to an audience. */
[WORDS_PRESENTERS] = {
  [EN] = "presenter|presenters|speakers|panelists",
  [DE] = "referenten|referentinnen|vortragende|redner",
  [FR] = "intervenants|orateurs",
  [ES] = "ponentes|oradores|conferenciantes|relatori",
  [NL] = "sprekers",
  [PT] = "palestrantes",
},
/* Leads, hosts or serves others. */
[WORDS_LEADS] = {
  [EN] = "creator|reporter|requester|submitter|provider|practitioner|volunteer|professional|"
         "assigned|assigned to|assigned to user|activity assigned to|staff|staff member|owner|"
         "agent|salesperson|chair|chairperson|moderator|host|conduce|led by|hosted by|"
         "moderated by|chaired by|moderates|examiner|assessor|judge|clerk|librarian|nurse|doctor|"
         "physician|therapist|counselor|counsellor|consultant|editor|translator|driver|captain|"
         "skipper|referee|secretary|minute taker|conductor|producer|operator|handler|keeper|"
         "giver|donor|lender|seller|caller|arts",
  [DE] = "ersteller|erstellerin|melder|melderin|zugewiesen|zugewiesen an nutzer|"
         "zugewiesen an benutzer|zugewiesen an|zugewiesen zu|zugeordnet zu|freiwillige|"
         "freiwilliger|ehrenamtliche|fachkraft|fachperson|behandler|behandlerin|leitung|leiter|"
         "leiterin|vorsitz|moderation|berater|beraterin|bearbeiter|zustandig|moderiert|"
         "geleitet von|gastgeber|gastgeberin|interviewerin|prufer|pruferin|richter|richterin|"
         "schiedsrichter|arzt|arztin|therapeut|therapeutin|fahrer|fahrerin|ubersetzer|"
         "ubersetzerin|dolmetscher|dolmetscherin|schriftfuhrer|protokollant|referent|referentin|"
         "leiter in|kursleiter|kursleiterin|ubungsleiter|ubungsleiterin",
  [FR] = "createur|creatrice|demandeur|assigne|affecte a|attribue a|assigne a|"
         "assigne a l'utilisateur|directeur|directrice|benevole|professionnel|professionnelle|"
         "presider|leader|president|presidente|animateur|animatrice|interviewer|presenter|"
         "presenta|presentateur|inviter|hote|hotesse|examinateur|examinatrice|juge|medecin|"
         "therapeute|conseiller|conseillere|infirmier|infirmiere|chauffeur|intervenant|"
         "intervenante|enquetrice|enqueteur|secretaire|traducteur|traductrice|bibliothecaire|"
         "traduttrice|moderatrice",
  [ES] = "creador|creadora|solicitante|criador|criadora|asignado|asignado al usuario|"
         "asignado a usuario|asignado a|asignada a|director|directora|voluntario|voluntaria|"
         "profesional|responsable|moderador|presentador|presentadora|anfitrion|anfitriona|juez|"
         "jueza|medico|medica|terapeuta|asesor|asesora|enfermero|enfermera|conductora|secretario|"
         "secretaria|traductor|traductora",
  [IT] = "creatore|richiedente|assegnato|assegnato all'utente|assegnato a utente|assegnato a|"
         "volontario|volontaria|relatore|moderatore|ospite|giudice|consulente|infermiere|"
         "infermiera|autista|intervistatore|intervistatrice|segretario|segretaria|traduttore|"
         "conduttore|conduttrice|guidatore|guidatrice",
  [NL] = "aanmaker|aanvrager|toegewezen|toegewezen aan gebruiker|toegewezen aan|vrijwilliger|"
         "vrijwilligster|hulpverlener|facilitator|voorzitter|gespreksleider|gastheer|gastvrouw|"
         "rechter|griffier|notulist|huisarts|adviseur|conducteur|conductrice|bestuurder|"
         "bestuurster|verpleegkundige|gids|interviewster|examinator|secretaris|vertaler|"
         "vertaalster|bibliothecaris|presentator|presentatrice",
  [PT] = "atribuido|atribuido ao usuario|atribuido ao utilizador|atribuido a|professionista|"
         "profissional|anime par|apresentador|apresentadora|entrevistador|entrevistadora|"
         "facilitador|facilitadora|moderadora|bibliotecario|bibliotecaria|anfitriao|anfitria|"
         "juiz|juiza|conselheiro|conselheira|enfermeiro|enfermeira|motorista|tradutor|tradutora|"
         "conducente|condutor|condutora",
},
/* Leads those who learn, and may be paired with them. */
[WORDS_GUIDES] = {
  [EN] = "mentor|tutor|coach|trainer|teacher|supervisor|instructor|advisor|adviser|preceptor|"
         "guide|lecturer",
  [DE] = "mentorin|tutorin|lehrer|lehrerin|betreuer|betreuerin|pate|patin|ausbilder|ausbilderin|"
         "anleiter|anleiterin|lehrkraft|dozent|dozentin|dozierende|kursleitung|seminarleiter|"
         "seminarleiterin|seminarleitung|lehrende|lehrender|professorin|doktorvater|doktormutter",
  [FR] = "parrain|marraine|tuteur|tutrice|mentore|formateur|formatrice|encadrant|encadrante|"
         "enseignant|enseignante|professeur|professeure|instructeur|instructrice|maitre de stage|"
         "conferencier|conferenciere|directeur de these|directrice de these",
  [ES] = "padrino|madrina|formador|formadora|orientador|orientadora|instructora|profesor|"
         "profesora|docente|docent|maestro|maestra|promotor",
  [IT] = "insegnante|relatore|relatrice",
  [NL] = "begeleider|begeleidster|mentrix|leermeester|leraar|lerares|trainerin|trainster",
  [PT] = "tutora|mentora|tutore|formatore|padrinho|madrinha|professor|professora|istruttore|"
         "istruttrice|instrutor|instrutora",
},
/* Guides too, beside somebody else who does. */
[WORDS_SECOND] = {
  [EN] = "second examiner|second supervisor|co supervisor|cosupervisor|second reader",
  [DE] = "zweitgutachter|zweitgutachterin|erstgutachter|erstgutachterin|gutachter|gutachterin|"
         "zweitbetreuer|zweitbetreuerin",
  [FR] = "codirecteur|co directeur|codirectrice|rapporteur",
  [NL] = "tweede begeleider|tweede lezer|medebegeleider|copromotor",
  [PT] = "coorientador|codirector|codirectora|cotutor|cotutora|correlatore|controrelatore|"
         "arguente|coorientadora",
},
/* Guides where people are paired, and leads nobody elsewhere. */
[WORDS_GUIDES_IN_PAIRS] = {
  [EN] = "buddy",
  [DE] = "sponsor|referente",
  [NL] = "maatje",
},
/* Is led or served by who leads. */
[WORDS_LED] = {
  [EN] = "customer|client|contact|contact person|associated contact|activity contact person|"
         "parent|visitor|reviewer|reviewers|participant|guest|clients|interviewee|candidate|"
         "applicant|advisee|member|attendee|resident|borrower|buyer|recipient|beneficiary|"
         "phd student|phd candidate|doctoral student|passenger|rider",
  [DE] = "kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|patient|patientin|nutzer|"
         "nutzerin|partner|kunde|kundin|klient|klientin|elternteil|eltern|teilnehmer|"
         "gesprachspartner|besucher|mandant|kandidat|kandidatin|bewerber|bewerberin|kundinnen|"
         "gast|gaste|mitglied|teilnehmerin|gesprachspartnerin|doktorand|doktorandin|mitfahrer|"
         "mitfahrerin",
  [FR] = "personne de contact|usager|assignee|assignees|cliente|beneficiaire|candidat|patiente|"
         "invite|invitee|adherent|passager|passagere|covoitureur|covoitureuse",
  [ES] = "contacto|persona de contacto|persona di contatto|paciente|aprendiente|adherente|"
         "participante|candidato|candidata|invitado|invitada|socio|socia|becario|becaria|"
         "convidado|convidada|doctorando|doctoranda|pasajero|pasajera",
  [IT] = "contatto|contato|paziente|genitore|clienta|partecipante|assistito|assistita|passeggero|"
         "passeggera",
  [NL] = "contactpersoon|gebruiker|klant|ouder|deelnemer|kandidaat|sollicitant|gasten|clienten|"
         "deelneemster|bewoner|doctorant|doctorante|promovendus|promovenda|passagier|meerijder|"
         "meerijdster",
  [PT] = "pessoa de contato|pessoa de contacto|usuario|usuaria|utente|dottorando|dottoranda|"
         "doutorando|doutoranda|passageiro|passageira",
},
/* Is led by who guides. */
[WORDS_LEARNS] = {
  [EN] = "mentee|tutee|coachee|trainee|learner|apprentice|new starter|new joiner|new hire|"
         "newcomer|new employee|supervisee|protege|student|pupil",
  [DE] = "intern|mentoree|tutoree|neue kollegin|neuer kollege|neue mitarbeiterin|"
         "neuer mitarbeiter|auszubildende|auszubildender|lernende|lernender|schuler|schulerin|"
         "praktikant|praktikantin",
  [FR] = "filleul|filleule|apprenti|apprentie|stagiaire|nouvel arrivant|nouvelle arrivante|eleve|"
         "apprenant|apprenante|etudiant|etudiante",
  [ES] = "aprendiz|alumno|alumna|ahijado|ahijada|nuevo empleado|nueva empleada|mentorizado|"
         "mentorizada|estudiante",
  [IT] = "allievo|allieva|tirocinante|apprendista|nuovo collega|studente|studentessa|alunno|"
         "alunna",
  [NL] = "leerling|nieuwe collega|nieuwe medewerker|stagiair|leerlinge|cursist|cursiste",
  [PT] = "afilhado|afilhada|aluno|aluna|estagiario|estagiaria|novo colega|mentorado|mentorada|"
         "azubi|estudante",
},
/* Stems of words for who leads or guides. */
[WORDS_LEAD_STEM] = {
  [EN] = "mentor|coach",
  [DE] = "tutor|trainer|betreu|lehrer|chef|boss",
},
