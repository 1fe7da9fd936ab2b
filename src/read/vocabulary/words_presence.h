/* clang-format off */
/* words_presence.h - who was there, who was not, and answers that say so.
 * Rows of the table in concepts.c, so without a guard. */
/* Who, for what reason, when, and auxiliary verbs, in a note that a meeting was called off. */
[WORDS_OF_A_NOTE_CALLED_OFF] = {
  [EN] = "client|clients|customer|coachee|mentee|mentor|coach|tutor|student|learner|he|she|they|"
         "has|have|had|was|were|is|been|be|by|to|the|at|on|again|today|short|notice|last|minute|"
         "session|meeting|come|attend|call|appointment|both|we|i|his|her|their|side|ella|ha|han|"
         "weer",
  [DE] = "kommen|dabei|sein|kunde|kundin|klient|klientin|teilnehmer|teilnehmerin|schuler|"
         "schulerin|er|sie|hat|haben|wurde|wurden|ist|war|worden|musste|leider|wieder|"
         "kurzfristig|termin|treffen|sitzung|gesprach|von|vom|der|die|das|heute|wir|beide",
  [FR] = "venir|il|elle|ils|a|ont|ete|est|par|le|la|les|du|cliente|eleve|seance|rdv|rendez|vous|"
         "reunion|entretien|appel|encore|de",
  [ES] = "el|por|del|los|las|clienta|alumno|alumna|sesion|cita|llamada|otra|vez",
  [IT] = "venire|lui|lei|hanno|stato|stata|e|dal|dalla|di|studente|studentessa|sessione|seduta|"
         "incontro|appuntamento|riunione",
  [NL] = "komen|hij|zij|ze|heeft|werd|door|het|klant|leerling|sessie|afspraak|gesprek",
  [PT] = "fue|sido|vir|ele|ela|foi|o|pelo|pela|aluno|aluna|sessao|encontro|reuniao|chamada|"
         "novamente",
},
/* Where people are instead, and the like. */
[WORDS_WHERE_INSTEAD] = {
  [EN] = "home",
  [DE] = "office|zuhause|zu|hause|im|in|auf|am|urlaub|ferien|frei|weg|fort|unterwegs|dienstreise|"
         "ausflug|klassenfahrt|fortbildung|seminar|tagung|konferenz|weiterbildung|streik|"
         "abwesend|verhindert|entschuldigt|beschaftigt|hier|da|zusammen|gemeinsam|anderen|tage|"
         "dagen|wochen",
  [FR] = "reis|cursus",
  [NL] = "krank|homeoffice|ziek|thuis|thuiswerken|vrij|vakantie|verlof|afwezig|aanwezig|samen|op|"
         "dag|weken",
},
/* What did not happen, or what somebody did not do; the last are names of the meeting. */
[WORDS_DENIED_VERB] = {
  [EN] = "come|came|show|showed|shown|turn|turned|appear|appeared|attend|attended|attending|join|"
         "joined|meet|met|happen|happened|place|held|reached|there|meeting|conversation|call|"
         "time|temps|tempo|begun|started",
  [DE] = "gekommen|kam|kamen|kommt|kommen|erschienen|erschien|erscheint|aufgetaucht|aufgekreuzt|"
         "stattgefunden|statt|teilgenommen|geschafft|getroffen|geklappt|zustande|erreicht|dabei|"
         "moglich|gesprochen|treffen|termin|gesprach|zeit|begonnen|angefangen|gestartet",
  [FR] = "venir|venu|venue|venus|venues|vient|viendra|presente|presentee|presentes|lieu|vu|vus|"
         "vues|rencontre|rencontres|rencontree|participe|assiste|joint|joignable|parle|"
         "rendez-vous|rendez|reunion|entretien|commence|demarre",
  [ES] = "vino|encuentro|tiempo",
  [IT] = "vinieron|viene|venire|riuscito|riuscita|presentato|presentata|presentati|presentate|"
         "venuto|venuta|venuti|venute|arrivato|arrivata|visti|viste|incontrati|incontrate|"
         "partecipato|potuto|tenuto|tenuta|svolto|svolta|avvenuto|avvenuta|parlato|incontro|"
         "colloquio|riunione|iniziato|cominciato",
  [NL] = "opdagen|komen|gekomen|kwam|kwamen|komt|verschenen|verscheen|opgedaagd|doorgegaan|"
         "gelukt|gesproken|ontmoet|aanwezig|bereikt|plaatsgevonden|gezien|afspraak|gesprek|"
         "ontmoeting|tijd|gestart",
  [PT] = "venido|presentado|presentada|asistido|aparecido|podido|presento|presentaron|asistio|"
         "asistieron|aparecio|aparecieron|acudio|llego|hubo|pudo|pudimos|vimos|vieron|reunimos|"
         "reunieron|hablamos|lugar|celebro|vir|veio|vindo|comparecido|vieram|apareceu|apareceram|"
         "compareceu|compareceram|foi|houve|participou|conseguiu|conseguimos|encontramos|falamos|"
         "aconteceu|cita|encontro|reuniao|empezado|comenzado|iniciado|comecado|comecou",
},
/* Verbs that stand before their negation. */
[WORDS_VERB_BEFORE_NEGATION] = {
  [EN] = "was",
  [DE] = "kam|kamen|kommt|erschien|erschienen|erscheint|klappte|klappt|war|waren|fand",
  [NL] = "kwam|kwamen|komt|verscheen|verschenen|ging|lukte",
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
/* Words beside a mark for the one who arranged a meeting. */
[WORDS_PRESENCE_NOUN] = {
  [EN] = "meeting|event|reunion|the|of",
  [DE] = "besprechung|du|der|die",
  [FR] = "de|la|l",
  [ES] = "evento",
  [IT] = "riunione|della|da|do",
  [NL] = "vergadering|van|het",
  [PT] = "reuniao",
},
/* How a call ended, if somebody answered. */
[WORDS_CALL_WENT_WELL] = {
  [EN] = "answered|connected|reached|success|successful",
  [DE] = "angenommen|beantwortet|erreicht|erfolgreich",
  [FR] = "repondu|abouti",
  [IT] = "risposta data|riuscita|raggiunto|raggiunta",
  [NL] = "beantwoord|bereikt|geslaagd|opgenomen",
  [PT] = "contestada|respondida|exitosa|atendida",
},
