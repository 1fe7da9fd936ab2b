/* clang-format off */
/* words_presence.h - who was there, and answers that say so.
 * Rows of the table in concepts.c, so without a guard. */
/* Where people are instead, and the like. */
[WORDS_WHERE_INSTEAD] = {
  [EN] = "home|office",
  [DE] = "zuhause|zu|hause|im|in|auf|am|urlaub|ferien|frei|weg|fort|unterwegs|dienstreise|"
         "ausflug|klassenfahrt|fortbildung|seminar|tagung|konferenz|weiterbildung|streik|"
         "abwesend|verhindert|entschuldigt|beschaftigt|hier|da|zusammen|gemeinsam|anderen|tage|"
         "wochen|homeoffice|krank",
  [NL] = "ziek|thuis|thuiswerken|vrij|vakantie|verlof|afwezig|aanwezig|samen|op|dag|weken|dagen|"
         "reis|cursus",
},
/* The number by which a list of members, pupils or staff knows somebody. */
[WORDS_NUMBER_OF_MEMBER] = {
  [EN] = "member no|member nr|member number|member id|membership no|membership number|"
         "membership id|student no|student number|student id|pupil no|pupil number|pupil id|"
         "participant no|participant number|participant id|attendee no|attendee id|employee no|"
         "employee number|employee id|staff no|staff number|staff id|learner id|volunteer id|"
         "badge no|badge number|badge id",
  [DE] = "mitgliedsnr|mitgliedsnummer|mitglieds nr|mitglied nr|mitgliednr|matrikelnummer|"
         "matrikelnr|personalnummer|personalnr|teilnehmernummer|teilnehmernr|teilnehmer nr|"
         "teilnehmer id|schulernummer|ausweisnummer",
  [FR] = "n° adherent|n adherent|no adherent|numero adherent|numero d'adherent|matricule|"
         "n° membre|n membre|numero de membre|n° etudiant|n etudiant|numero etudiant|"
         "numero d'etudiant|n participant",
  [ES] = "n° socio|n socio|no socio|num socio|numero de socio|id socio|numero de alumno|"
         "n alumno|id alumno|id participante",
  [IT] = "numero socio|numero tessera|n tessera|tessera n|matricola|id partecipante|id studente",
  [NL] = "lidnummer|lidnr|ledennummer|studentnummer|leerlingnummer|personeelsnummer|"
         "deelnemernummer|deelnemer id",
  [PT] = "numero de aluno|n aluno|id aluno",
},
/* None. */
[WORDS_NONE] = {
  [EN] = "none",
  [DE] = "keine",
  [FR] = "aucune",
  [ES] = "ninguna|ninguno",
  [IT] = "nessuna|nessuno",
  [NL] = "geen",
  [PT] = "nenhuma|nenhum",
},
/* In the title of a list of those who were not there. */
[WORDS_ABSENCES] = {
  [EN] = "absence|absences|absentees|absent",
  [DE] = "fehlzeiten|fehlende|abwesenheit|abwesenheiten|abwesende|fehltage|fehlstunden",
  [FR] = "absents",
  [ES] = "ausencias|inasistencias|ausentes|faltas",
  [IT] = "assenza|assenze|assenti",
  [NL] = "afwezigheid|afwezigen|verzuim|absenties",
},
/* In the title of a list of those who were there, or of both. */
[WORDS_PRESENCES] = {
  [EN] = "attendance|attendances|presence|presences|present|register",
  [DE] = "anwesenheit|anwesenheiten|anwesende|teilnahme",
  [FR] = "presents|appel",
  [ES] = "asistencia|asistencias|asistentes|presencias",
  [IT] = "presenza|presenze|presenti|registro",
  [NL] = "aanwezigheid|aanwezigen|presentie",
  [PT] = "presenca|presencas|presentes",
},
/* Words beside a mark for the one who arranged a meeting. */
[WORDS_PRESENCE_NOUN] = {
  [EN] = "meeting|event|the|of",
  [DE] = "besprechung|der|die",
  [FR] = "de|la|l|reunion|du",
  [ES] = "evento",
  [IT] = "riunione|della|da",
  [NL] = "vergadering|van|het",
  [PT] = "reuniao|do",
},
/* How a call ended, if somebody answered. */
[WORDS_CALL_WENT_WELL] = {
  [EN] = "answered|connected|reached|success|successful",
  [DE] = "angenommen|beantwortet|erreicht|erfolgreich",
  [FR] = "repondu|abouti",
  [ES] = "contestada|exitosa",
  [IT] = "risposta data|riuscita|raggiunto|raggiunta",
  [NL] = "beantwoord|bereikt|geslaagd|opgenomen",
  [PT] = "respondida|atendida",
},
/* Who was invited, whether they came or not. */
[WORDS_INVITED] = {
  [EN] = "invited",
  [DE] = "eingeladen|eingeladene",
  [FR] = "invites",
  [ES] = "invitados",
  [IT] = "invitati",
  [NL] = "uitgenodigd|genodigden",
  [PT] = "convidados",
},
/* When or whether somebody came in. */
[WORDS_CHECK_IN] = {
  [EN] = "check in|checkin|check in at|check in date|check in time|checkin time|checked in|"
         "checked in at|checked in on|checked in time|time checked in|admitted at|scanned|"
         "scanned at|scan time|scan date",
  [DE] = "eingecheckt|eingecheckt am|eingecheckt um|check in zeit|gescannt|gescannt am|"
         "kontrolliert|kontrolliert am|check in datum",
  [FR] = "enregistre|enregistre le|heure d'entree|entree validee|scanne|scanne le|"
         "date de check in|controle|controle le|date de controle",
  [ES] = "hora de entrada|hora de check in|fecha de check in|registrado a las",
  [IT] = "check in effettuato|ora di check in|ora di ingresso|controllato|data check in|"
         "data del check in",
  [NL] = "ingecheckt|ingecheckt op|gescand|gescand op|gecontroleerd|datum check in",
  [PT] = "entrada validada|controlado|data do check in|data de check in|hora do check in",
},
/* When somebody came in. */
[WORDS_ARRIVAL] = {
  [EN] = "join time|time joined|first join|first join time|entry time|time of entry|arrival|"
         "arrival time|time of arrival|arrived at|login time",
  [DE] = "beitrittszeit|beigetreten um|zeitpunkt des beitritts|uhrzeit des beitritts|ankunft|"
         "ankunftszeit|einwahl",
  [FR] = "heure d'arrivee|heure de connexion|arrivee|arrive a|heure de participation",
  [ES] = "hora de union|hora de ingreso|hora de incorporacion|hora de llegada|hora de conexion",
  [IT] = "ora di partecipazione|ora di accesso|orario di accesso|orario di ingresso|ora di arrivo",
  [NL] = "deelnametijd|tijd van deelname|tijdstip van deelname|aankomst|aankomsttijd",
  [PT] = "horario de entrada|hora de chegada",
},
/* Verbs of coming and being there, and words for the place. */
[WORDS_WORDS_OF_COMING] = {
  [EN] = "came|come|was|were|is|attended|joined|showed|up|took|part|participated|there|here|"
         "present|met",
  [DE] = "kam|kamen|gekommen|war|waren|ist|sind|da|dabei|anwesend|hier|hat|nahm|teil|"
         "teilgenommen|erschien|traf|trafen|sich",
  [FR] = "est|etait|etaient|sont|venu|venue|venus|la|presente|presents|presentes|a|ont",
  [ES] = "participe|vino|fue|fueron|alli|vinieron|estaba|estaban|estuvo|estuvieron|asistio|"
         "asistieron|participo",
  [IT] = "c'era|c'erano|era|erano|e|stato|venuto|venuti|presenti|ha|partecipato",
  [NL] = "er|kwam|kwamen|zijn|aanwezig|bij|erbij|mee|gekomen|deed",
  [PT] = "veio|vieram|estava|estavam|esteve|estiveram|participou|participaram|foi|foram|"
         "compareceu",
},
/* In a legend: the mark is for somebody who was there. */
[WORDS_EXPLAINS_PRESENCE] = {
  [EN] = "presence|attendance|delay|late arrival|here|there|was there|took part|in attendance|"
         "on time|online|via zoom|remote|by phone",
  [DE] = "anwesenheit|teilnahme|verspatung|da|hier|war da|mitgemacht|punktlich|zu spat|spater",
  [FR] = "retard|la|etait la|a l'heure|en ligne|a distance",
  [ES] = "asistencia|presencia|retraso|retardo|aqui|vino|estuvo|a tiempo|en linea",
  [IT] = "presenza|ritardo|c'era|venuto|venuta|in orario|da remoto|in linea|qui",
  [NL] = "aanwezigheid|vertraging|er|was er|er bij|op tijd",
  [PT] = "presenca|atraso|esteve|estava|estava la|ca|a horas|a distancia",
},
/* In a legend: the mark is for somebody who was not there. */
[WORDS_EXPLAINS_ABSENCE] = {
  [EN] = "absence|excuse|away|missing|unexcused|on leave|leave|holiday|holidays|vacation",
  [DE] = "abwesenheit|fehlen|entschuldigung|urlaub|ferien|dienstreise",
  [FR] = "justifiee|pas la|conge|vacances|en vacances|en conge",
  [ES] = "falta|ausencia|inasistencia|justificada|justificado|justificacion|injustificada|"
         "vacaciones",
  [IT] = "assenza|giustificata|non c'era|in ferie|ferie",
  [NL] = "afwezigheid|er niet|niet er|met bericht|zonder bericht|vakantie|verlof",
  [PT] = "ferias|de ferias|baixa",
},
/* A row that counts who was there. */
[WORDS_ATTENDANCE_COUNT] = {
  [EN] = "present|late|attended|percent|percentage",
  [DE] = "rate|quote|anwesend|anwesenheit|fehlzeiten",
  [FR] = "presents|presences|absences|taux|presentes",
  [ES] = "asistencias|faltas|porcentaje",
  [IT] = "presenti|presenze|assenze|percentuale",
  [NL] = "aanwezig|percentage aanwezig",
  [PT] = "presencas|percentagem",
},
/* Came in, joined. */
[WORDS_CAME] = {
  [EN] = "join|joined|arrived|arrival|entered|entry|came",
  [DE] = "beitritt|beigetreten|eintritt|eingetreten|ankunft|gekommen",
  [FR] = "arrive|arrivee|entree|entre|rejoint",
  [ES] = "entrada|llegada|ingreso|entro|llego",
  [IT] = "ingresso|entrata|arrivo|entrato",
  [NL] = "binnengekomen|aankomst|gekomen|toegetreden",
  [PT] = "chegada|entrou|chegou",
},
/* Went away, left. */
[WORDS_LEFT] = {
  [EN] = "leave|left|departure|departed|exit|exited",
  [DE] = "verlassen|austritt|ausgetreten|abgang|gegangen",
  [FR] = "depart|parti|sortie|sorti|quitte",
  [ES] = "salida|partida|salio",
  [IT] = "uscita|partenza|uscito",
  [NL] = "vertrokken|vertrek|verlaten|weggegaan",
  [PT] = "saida|saiu",
},
/* A column that says of each person whether they are still there. */
[WORDS_STATUS_OF_PERSON] = {
  [EN] = "status|current status|contact status|employment status|member status|membership status",
  [DE] = "stand|aktueller stand|mitgliedsstatus",
  [FR] = "statut|etat|situation",
  [ES] = "estado|situacion",
  [IT] = "stato|situazione",
  [PT] = "situacao",
},
/* A value of it: not there any more. */
[WORDS_NO_LONGER_THERE] = {
  [EN] = "left|has left|left the company|gone|moved on|moved away|retired|resigned|deceased|died|dead|"
         "passed away|ended|no longer there|no longer here",
  [DE] = "ausgeschieden|nicht mehr da|weggezogen|pensioniert|im ruhestand|in rente|rente|ruhestand|"
         "gekundigt|verstorben|gestorben|beendet",
  [FR] = "parti|partie|a quitte|retraite|retraitee|a la retraite|en retraite|demissionne|decede|"
         "decedee|mort|morte|termine",
  [ES] = "se fue|se ha ido|jubilado|jubilada|fallecido|fallecida|baja definitiva|terminado",
  [IT] = "andato via|andata via|in pensione|pensionato|pensionata|deceduto|deceduta|morto|morta|"
         "terminato",
  [NL] = "vertrokken|weg|met pensioen|gepensioneerd|overleden|beeindigd",
  [PT] = "saiu|aposentado|aposentada|reformado|reformada|falecido|falecida",
},
/* How somebody took part in a meeting. */
[WORDS_WAY_TO_TAKE_PART] = {
  [EN] = "online|remote|remotely|virtual|virtually|by phone|by telephone|on the phone|via phone|"
         "by video|via video|by video link|via video link|by videoconference|by zoom|via zoom|"
         "on zoom|by teams|via teams|on teams|by skype|via skype|dial in|dialled in|dialed in|"
         "in person|on site|onsite",
  [DE] = "per telefon|telefonisch|am telefon|per video|per videokonferenz|per zoom|per teams|"
         "per skype|virtuell|zugeschaltet|digital|vor ort|in prasenz",
  [FR] = "par telephone|au telephone|en ligne|a distance|en visio|par visio|en visioconference|"
         "par visioconference|par zoom|par teams|en presentiel|sur place",
  [ES] = "por telefono|en linea|a distancia|por video|por videollamada|por videoconferencia|"
         "en remoto|por zoom|por teams|en persona|presencial",
  [IT] = "da remoto|al telefono|per telefono|telefonicamente|in video|in videoconferenza|"
         "in presenza|a distanza|da casa|in collegamento",
  [NL] = "per telefoon|aan de telefoon|op afstand|digitaal|ter plaatse",
  [PT] = "por telefone|em linha|remoto|remotamente|por videochamada|em pessoa|presencialmente",
},
/* A mark for present. */
[WORDS_PRESENT_MARK] = {
  [EN] = "p|l|t|ok|signed",
  [DE] = "unterschrieben|da",
  [FR] = "signe|signee|emarge|emargee",
  [ES] = "firmado|firmada",
  [IT] = "firmato|firmata",
  [NL] = "getekend",
  [PT] = "assinado|assinada",
  [SIGNS] = "*|\xE2\x80\xA2|\xE2\x9C\x94\xEF\xB8\x8F",
},
/* A mark for absent. */
[WORDS_ABSENT_MARK] = {
  [EN] = "a|e|f",
  [SIGNS] = "-|\xE2\x80\x93|\xE2\x80\x94|",
},
/* Says in a cell that the person of the row was there. */
[WORDS_PRESENT_STATE] = {
  [EN] = "present|in attendance",
  [DE] = "anwesend",
  [ES] = "presente",
  [NL] = "aanwezig",
},
/* A letter that marks who was there or not. */
[WORDS_LETTER_OF_PRESENCE] = {
  [EN] = "p|l|a|e|t|f",
},
/* Asks whether two met. */
[WORDS_ASKS_WHETHER_MET] = {
  [EN] = "did you meet|did they meet|have you met|met?|took place|take place|happened|held|"
         "occurred|did happen|did it happen|did it take place|went ahead|completed|done",
  [DE] = "getroffen|habt ihr euch getroffen|haben sie sich getroffen|fand statt|stattgefunden|"
         "durchgefuhrt|abgehalten|erledigt|hat stattgefunden|fand es statt|zustande gekommen",
  [FR] = "vous etes vous vus|se sont vus|a eu lieu|eu lieu|tenue|realise|realisee|fait|faite|"
         "s'est fait|s'est faite|s'est tenu|s'est tenue|a ete tenue",
  [ES] = "hecho|hecha|se reunieron|se encontraron|se realizo|tuvo lugar|se celebro|se hizo|"
         "se llevo a cabo|se dio|se concreto",
  [IT] = "si sono incontrati|vi siete incontrati|si e tenuto|si e tenuta|tenuto|tenuta|svolto|"
         "svolta|avvenuto|si e svolto|si e svolta|fatto|fatta|si e fatto|si e fatta|ha avuto luogo",
  [NL] = "elkaar gesproken|elkaar ontmoet|ging door|doorgegaan|vond plaats|plaatsgevonden|gedaan|"
         "is doorgegaan|heeft plaatsgevonden|ging het door",
  [PT] = "se encontraram|encontraram se|realizado|realizada|celebrada|celebrado|feito|feita|"
         "aconteceu|realizou se|ocorreu|teve lugar|se realizou|foi realizada|foi realizado|foi feita",
},
/* Asks whether somebody was there. */
[WORDS_ASKS_PRESENCE] = {
  [EN] = "rsvp|call answered|call connected|check in status|checkin status|attended|attendance|"
         "attending|present|presence|going|came|showed up|checked in|check in|scanned|"
         "attendance status|present?|rsvp status|response|participated|attended?|joined|answer|"
         "reply|coming|are you coming|my response|mystatus|response status|responsestatus|"
         "partstat|was there|was present|turned up|showed",
  [DE] = "gekommen|waren da|eingecheckt|anwesend|anwesenheit|teilgenommen|erschienen|zusage|"
         "antwort|ruckmeldung|kommt|kommst du|gescannt|war da|war dabei|war anwesend|"
         "zugesagt|sagt zu|"
         "ist gekommen|ist erschienen|hat teilgenommen",
  [FR] = "entree validee|scanne|presente|a participe|participation|reponse|vient|vient?|venu|"
         "sera la|confirme sa venue|"
         "venue|est venu|est venue|etait la|etait present|etait presente|a assiste|assiduite",
  [ES] = "asistio|asistencia|respuesta|confirmacion|asiste|vino|ha venido|presencia|acudio|"
         "estuvo presente|ha asistido|ha participado|confirma|confirmado|confirma asistencia",
  [IT] = "ingresso registrato|viene|presenza|ha partecipato|risposta|presenze|venuto|venuta|"
         "e venuto|e venuta|era presente|ha assistito|conferma|confermato",
  [NL] = "ingecheckt|gescand|komt|kom je|aanwezig|aanwezigheid|deelgenomen|reactie|antwoord|"
         "kwam|is gekomen|was er|was aanwezig|was erbij|heeft deelgenomen",
  [PT] = "entrada validada|vem|compareceu|presenca|resposta|participou|veio|esteve presente|"
         "estava presente|esteve la|assiduidade|confirmou|confirmou presenca",
},
/* Met or talked, before a question mark. */
[WORDS_MET_VERB] = {
  [EN] = "talked|spoke|spoken|picked up",
  [DE] = "gesprochen|gesehen|abgenommen|rangegangen",
  [FR] = "vus|rencontres|parle|joint|a decroche",
  [ES] = "hablaron|hablado|contesto|cogio|se vieron",
  [IT] = "incontrati|parlato|sentiti",
  [NL] = "gesproken|ontmoet|gezien|opgenomen|nam op",
  [PT] = "conversaram|falaram|atendeu",
},
