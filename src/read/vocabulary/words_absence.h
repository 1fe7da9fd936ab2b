/* clang-format off */
/* words_absence.h - what did not happen, will perhaps, or did: phrases for states.
 * Rows of the table in concepts.c, so without a guard. */
/* Who, for what reason, when, and auxiliary verbs, in a note that a meeting was called off. */
[WORDS_OF_A_NOTE_CALLED_OFF] = {
  [EN] = "client|clients|customer|coachee|mentee|mentor|coach|tutor|student|learner|he|she|they|"
         "has|have|had|was|were|is|been|be|by|to|the|at|on|again|today|short|notice|last|minute|"
         "session|meeting|come|attend|call|appointment|both|we|i|his|her|their|side",
  [DE] = "kommen|dabei|sein|kunde|kundin|klient|klientin|teilnehmer|teilnehmerin|schuler|"
         "schulerin|er|sie|hat|haben|wurde|wurden|ist|war|worden|musste|leider|wieder|"
         "kurzfristig|termin|treffen|sitzung|gesprach|von|vom|der|die|das|heute|wir|beide",
  [FR] = "venir|il|elle|ils|a|ont|ete|est|par|le|la|les|du|cliente|eleve|seance|rdv|rendez|vous|"
         "reunion|entretien|appel|encore|de",
  [ES] = "el|por|del|los|las|clienta|alumno|alumna|sesion|cita|llamada|otra|vez|ella|ha|han|fue",
  [IT] = "venire|lui|lei|hanno|stato|stata|e|dal|dalla|di|studente|studentessa|sessione|seduta|"
         "incontro|appuntamento|riunione",
  [NL] = "komen|hij|zij|ze|heeft|werd|door|het|klant|leerling|sessie|afspraak|gesprek|weer",
  [PT] = "sido|vir|ele|ela|foi|o|pelo|pela|aluno|aluna|sessao|encontro|reuniao|chamada|novamente",
},
/* What did not happen, or what somebody did not do; the last are names of the meeting. */
[WORDS_DENIED_VERB] = {
  [EN] = "come|came|show|showed|shown|turn|turned|appear|appeared|attend|attended|attending|join|"
         "joined|meet|met|happen|happened|place|held|reached|there|meeting|conversation|call|"
         "time|begun|started",
  [DE] = "gekommen|kam|kamen|kommt|kommen|erschienen|erschien|erscheint|aufgetaucht|aufgekreuzt|"
         "stattgefunden|statt|teilgenommen|geschafft|getroffen|geklappt|zustande|erreicht|dabei|"
         "moglich|gesprochen|treffen|termin|gesprach|zeit|begonnen|angefangen|gestartet",
  [FR] = "venir|venu|venue|venus|venues|vient|viendra|presente|presentee|presentes|lieu|vu|vus|"
         "vues|rencontre|rencontres|rencontree|participe|assiste|joint|joignable|parle|"
         "rendez-vous|rendez|reunion|entretien|commence|demarre|temps",
  [ES] = "vino|encuentro|tiempo|vinieron|venido|presentado|presentada|asistido|podido|presento|"
         "presentaron|asistio|asistieron|aparecio|aparecieron|acudio|llego|hubo|pudo|pudimos|"
         "vieron|reunieron|hablamos|celebro|cita|empezado|comenzado",
  [IT] = "viene|venire|riuscito|riuscita|presentato|presentata|presentati|presentate|venuto|"
         "venuta|venuti|venute|arrivato|arrivata|visti|viste|incontrati|incontrate|partecipato|"
         "potuto|tenuto|tenuta|svolto|svolta|avvenuto|avvenuta|parlato|incontro|colloquio|"
         "riunione|iniziato|cominciato|tempo",
  [NL] = "opdagen|komen|gekomen|kwam|kwamen|komt|verschenen|verscheen|opgedaagd|doorgegaan|"
         "gelukt|gesproken|ontmoet|aanwezig|bereikt|plaatsgevonden|gezien|afspraak|gesprek|"
         "ontmoeting|tijd|gestart",
  [PT] = "aparecido|vimos|reunimos|lugar|vir|veio|vindo|comparecido|vieram|apareceu|apareceram|"
         "compareceu|compareceram|foi|houve|participou|conseguiu|conseguimos|encontramos|falamos|"
         "aconteceu|encontro|reuniao|iniciado|comecado|comecou",
},
/* Verbs that stand before their negation. */
[WORDS_VERB_BEFORE_NEGATION] = {
  [EN] = "was",
  [DE] = "kam|kamen|kommt|erschien|erschienen|erscheint|klappte|klappt|war|waren|fand",
  [NL] = "kwam|kwamen|komt|verscheen|verschenen|ging|lukte",
},
/* A game that was not played. */
[WORDS_FORFEIT] = {
  [EN] = "forfeit|did not appear|walkover|walk over|wo|no show",
  [DE] = "kampflos|nicht erschienen",
  [FR] = "forfait",
  [ES] = "w o|incomparecencia|no presentado|no presentada",
  [IT] = "forfettaria|a tavolino|non comparso",
  [NL] = "niet opgekomen|reglementair",
  [PT] = "nao compareceu|falta de comparencia",
},
/* Somebody had to cancel or forgot. */
[WORDS_CALLED_OFF_BY_SOMEBODY] = {
  [EN] = "had to cancel|forgot|forgotten",
  [DE] = "musste absagen|mussten absagen|sagte ab|vergessen|versetzt",
  [FR] = "a du annuler|a annule|oublie",
  [ES] = "tuvo que cancelar|tuvimos que cancelar|se olvido|olvido",
  [IT] = "ha dovuto annullare|ha annullato|ha disdetto|dimenticato|dimenticata",
  [NL] = "moest afzeggen|heeft afgezegd|zegde af|vergeten",
  [PT] = "teve de cancelar|teve que cancelar|esqueceu",
},
/* A state in which nothing happened. */
[WORDS_DENIED_STATE] = {
  [EN] = "void|voided|void status|refunded|withdrawn",
  [DE] = "storno|ungultig|erstattet",
  [ES] = "desistio",
  [IT] = "non presentato",
},
/* Put off to another day. */
[WORDS_PUT_OFF] = {
  [EN] = "put off|postponed|rescheduled|deferred",
  [DE] = "verschoben|vertagt|verlegt",
  [FR] = "reporte|reportee|ajourne|ajournee|decale|decalee|deplace|deplacee",
  [ES] = "aplazado|aplazada|pospuesto|pospuesta",
  [IT] = "rinviato|rinviata|rimandato|rimandata|posticipato|posticipata|spostato|spostata",
  [NL] = "uitgesteld|verplaatst|verschoven",
  [PT] = "reprogramado|reprogramada|adiado|adiada|remarcado|remarcada|reagendado|reagendada",
},
/* Called off. */
[WORDS_CALLED_OFF] = {
  [EN] = "cancelled|canceled|called off|did not happen|did not take place|didn't happen|"
         "cancellation|cancel|cancels|skipped|not held",
  [DE] = "abgesagt|absage|entfallt|entfallen|fallt aus|ausgefallen|storniert|nicht stattgefunden|"
         "fand nicht statt|fiel aus|nicht zustande gekommen|ubersprungen",
  [FR] = "annule|annulee|pas eu lieu|n'a pas eu lieu",
  [ES] = "saltado|saltada|no se realizo|no se celebro|no realizado|no realizada|no celebrado|"
         "no celebrada|no tuvo lugar|cancelo|anulo",
  [IT] = "non si e tenuto|non si e tenuta|non si e svolto|non si e svolta|annullato|annullata|"
         "cancellato|cancellata|disdetto|disdetta|saltato|non tenuto|non tenuta|non svolto|"
         "non svolta|non avvenuto|non avvenuta|annullo|saltata",
  [NL] = "vond niet plaats|geannuleerd|afgezegd|afgelast|vervallen|vervalt|gaat niet door|"
         "ging niet door|niet doorgegaan|overgeslagen",
  [PT] = "nao se realizou|nao teve lugar|nao ocorreu|cancelado|cancelada|anulado|anulada|"
         "suspendido|suspendida|desmarcado|desmarcada|nao realizado|nao realizada|nao aconteceu|"
         "cancelou|desmarcou|pulado|pulada",
},
/* Did not come. */
[WORDS_NOT_COME] = {
  [EN] = "no show|noshow|did not show|did not show up|didn't show|didn't show up|did not come|"
         "didn't come|did not attend|didn't attend|did not turn up|didn't turn up|absent|missed|"
         "no shows|unattended|excused|apologies|regrets|not going|not attending|not attended|"
         "notgoing|did not join|not present|not coming|not there|declined|decline|declines|"
         "could not come|couldn't come|could not attend|unable to attend|could not make it",
  [DE] = "nicht erschienen|nicht gekommen|nicht aufgetaucht|kam nicht|erschien nicht|abwesend|"
         "gefehlt|fehlte|fehlt|fehlten|fehlend|entschuldigt|unentschuldigt|verhindert|"
         "nicht teilgenommen|nicht anwesend|nicht da|konnte nicht|konnten nicht|kamen nicht|"
         "abgemeldet",
  [FR] = "pas venu|pas venue|n'est pas venu|n'est pas venue|ne s'est pas presente|"
         "ne s'est pas presentee|absence|absents|absentes|excuse|excusee|non presente|"
         "non present|non presents|pas venus|n'a pas participe|n'a pas pu|n'ont pas pu|"
         "ne sont pas venus",
  [ES] = "absente|no vino|excuso|se excuso|excusado|excusada|no asistio|no se presento|"
         "no aparecio|falto|no asiste|no asistira|no asistieron|no presentado|no presentes|"
         "no pudo|no pudieron|no vinieron|no va|justifico",
  [IT] = "non e venuto|non e venuta|non venuto|non venuta|non si e presentato|"
         "non si e presentata|assente|non presenti|non sono venuti|non ha potuto|"
         "non hanno potuto|non ha partecipato|giustificato|giustificata|assenti",
  [NL] = "niet gekomen|niet verschenen|niet opgedaagd|kwam niet|afwezig|niet aanwezig|kon niet|"
         "konden niet|kwamen niet|afgemeld|verhinderd",
  [PT] = "ausente|nao veio|nao compareceu|nao apareceu|faltou|ausentes|justificado|justificada|"
         "justificou|nao presentes|nao pode|nao puderam|nao vieram|nao foi|nao participou|falta",
},
/* Drafts, matches that were not played. */
[WORDS_UNSENT] = {
  [EN] = "draft|drafts|unsent|undelivered|delivery failed|failed to send|not sent|not played",
  [DE] = "entwurf|entwurfe|nicht gesendet|nicht zugestellt|nicht gespielt|kampflos",
  [FR] = "brouillon|brouillons|non envoye|non distribue|non joue",
  [ES] = "borrador|borradores|no enviado|no entregado|no jugado|no jugada",
  [IT] = "bozza|bozze|non inviato|non consegnato|non giocata|non disputata",
  [NL] = "niet verzonden|niet bezorgd|niet gespeeld|concept|concepten",
  [PT] = "rascunho|rascunhos|nao enviado|nao jogado",
},
/* Nobody took the call; of a letter they say that it was sent. */
[WORDS_NOT_REACHED] = {
  [EN] = "no answer|not answered|busy|voicemail|no reply|unanswered|unreachable|left voicemail|"
         "left a message|left message|left voice message|mailbox|not reached|wrong number|"
         "dead number|dead end number|number not in service|no one home",
  [DE] = "nicht erreicht|anrufbeantworter|besetzt|entgangen|entgangener anruf|nicht angenommen|"
         "ohne antwort|keine antwort|sprachbox|nachricht hinterlassen|falsche nummer",
  [FR] = "messagerie|repondeur|occupe|sans reponse|pas de reponse|aucune reponse|n'a pas repondu|"
         "injoignable|message laisse|faux numero|mauvais numero",
  [ES] = "sin respuesta|comunicando|comunica|no contesta|no contesto|buzon de voz|no contestada|"
         "no contestado|mensaje dejado|numero equivocado",
  [IT] = "segreteria|senza risposta|segreteria telefonica|non risponde|non ha risposto|occupato|"
         "nessuna risposta|lasciato messaggio|numero errato",
  [NL] = "gemiste oproep|geen gehoor|niet bereikbaar|in gesprek|geen antwoord|gemiste|"
         "bericht achtergelaten|verkeerd nummer",
  [PT] = "correio de voz|ocupado|nao atendida|nao atendido|nao atendeu|sem resposta|"
         "deixou mensagem|numero errado",
},
/* Was not there, or it did not happen. */
[WORDS_DENIED] = {
  [EN] = "deleted|void|voided|refund|refunded|moved|not completed|not checked in|bounced|undelivered|"
         "wait list|waiting list|turned down|not matched|unmatched|no match|fell through|on hold|"
         "failed|fail|failure|not delivered|quarantined|ill|sick|blocked|needsaction|"
         "needs action|no response|not responded|not replied|awaiting|noresponsenotresponded|"
         "pending|invited|waitlist|waitlisted|on waitlist|rejected|refused|withdrawn|off sick|"
         "sick leave",
  [DE] = "nicht eingecheckt|ungultig|erstattet|zuruckgezogen|abgebrochen|fehlgeschlagen|"
         "nicht zugestellt|unzustellbar|krank|abgelehnt|keine ruckmeldung|ausstehend|eingeladen|"
         "verpasst|warteliste|abgewiesen",
  [FR] = "pas enregistre|non enregistre|s'est retire|s'est retiree|rembourse|remboursee|"
         "liste d'attente|non remis|echec|malade|refuse|refusee|non honore|en attente|invite|"
         "manque",
  [ES] = "retirado|retirada|no entregado|fallido|rechazado|rechazada|pendiente|invitado|invitada|"
         "no registrado|sin registrar|en espera",
  [IT] = "non registrato|lista di attesa|ritirato|ritirata|rimborsato|rimborsata|persa|"
         "lista d'attesa|non recapitato|fallito|rifiutato|rifiutata|in attesa|invitato|invitata|"
         "mancato|malato|malata",
  [NL] = "verzet|niet ingecheckt|teruggetrokken|terugbetaald|gemist|wachtlijst|niet bezorgd|"
         "mislukt|ziek|afgewezen|geweigerd|geen reactie|in afwachting|uitgenodigd|geweigerde",
  [PT] = "nao registrado|em espera|a espera|fila de espera|reembolsado|reembolsada|"
         "lista de espera|perdida|nao entregue|falhou|enfermo|enferma|doente|rejeitada|rejeitado|"
         "recusado|recusada|recusou|pendente|convidado|convidada|sem check in|atestado|"
         "atestado medico",
},
/* Somebody only asked for it; the whole cell: "changes requested" is an answer. */
[WORDS_WISHED] = {
  [EN] = "proposed|requested|to follow",
  [DE] = "vorgeschlagen|angefragt|kommt noch",
  [FR] = "propose|proposee|demande|demandee|a suivre",
  [ES] = "propuesto|propuesta",
  [IT] = "proposto|proposta|richiesto|richiesta",
  [NL] = "voorgesteld|aangevraagd",
  [PT] = "solicitado|solicitada",
},
/* Planned, which counts only if other rows of the column are done: some calendars call every meeting "scheduled". */
[WORDS_PLANNED] = {
  [EN] = "planned|scheduled|to be confirmed|to be decided|to be arranged|tbd|tba|upcoming|"
         "not started|assigned|not yet held|backlog|tbc|to do|todo",
  [DE] = "noch zu klaren|wird noch geklart|steht noch aus|offen|noch offen|zu bestatigen|"
         "zugewiesen|nicht begonnen|nicht gestartet|geplant|angesetzt|bevorstehend|zu erledigen|"
         "anstehend",
  [FR] = "assignee|non demarre|non demarree|non commence|a faire|prevu|prevue|planifie|planifiee|"
         "a venir|programme|non commencee|a determiner|a confirmer",
  [ES] = "asignada|sin empezar|por hacer|previsto|prevista|proximamente|no iniciada|no iniciado",
  [IT] = "da definire|da stabilire|assegnata|non iniziata|non iniziato|pianificato|pianificata|"
         "programmato|programmata|da fare|in programma|da confermare",
  [NL] = "nader te bepalen|nog af te spreken|toegewezen|niet gestart|niet begonnen|gepland|"
         "ingepland|te doen|nog te doen|ntb|n t b|nog te bevestigen",
  [PT] = "a definir|por definir|por confirmar|a confirmar|atribuida|nao iniciada|nao iniciado|"
         "programado|programada|planificado|planificada|planeado|planeada|planejado|planejada|"
         "agendado|agendada|a fazer|por fazer",
},
/* Begun, held up or overdue: of a task, not done yet. */
[WORDS_ONGOING] = {
  [EN] = "in progress|ongoing|underway|waiting|waiting on someone else|waiting for someone else|"
         "waiting for input|overdue",
  [DE] = "in bearbeitung|in arbeit|laufend|wartet|wartet auf andere|wartet auf jemand anderen|"
         "uberfallig|angehalten",
  [FR] = "en cours|en attente d'un tiers|en suspens",
  [ES] = "en curso|en progreso|en proceso|a la espera|vencida|vencido",
  [IT] = "in corso|in lavorazione|scaduta|scaduto",
  [NL] = "in uitvoering|mee bezig|in behandeling|wacht op iemand anders|wacht op anderen|verlopen",
  [PT] = "em andamento|em curso|em progresso|aguardando",
},
/* Perhaps, or will come. */
[WORDS_LIKELY] = {
  [EN] = "maybe|tentative|tentatively accepted|interested|perhaps|possibly|unsure",
  [DE] = "vielleicht|mit vorbehalt|vorlaufig|unter vorbehalt|interessiert",
  [FR] = "peut etre|provisoire|interesse|interessee",
  [ES] = "quizas|quiza|tal vez|provisional|interesado|interesada",
  [IT] = "forse|provvisorio|interessato|interessata",
  [NL] = "misschien|voorlopig|geinteresseerd",
  [PT] = "talvez|provisorio|interessado|interessada",
},
/* Was there, or it happened. */
[WORDS_ASSERTED] = {
  [EN] = "on time|present|fulfilled|carried out|finished|happened|connected|call connected|"
         "answered|attended|attending|attends|going|accepted|accept|accepts|joined|checked in|"
         "confirmed|held|completed|done|took place|late|came|organizer|organiser|owner|host|"
         "participated",
  [DE] = "punktlich|durchgefuhrt|abgeschlossen|abgehalten|anwesend|teilgenommen|zugesagt|"
         "angenommen|erschienen|gekommen|stattgefunden|erledigt|bestatigt|verspatet|dabei|"
         "nimmt teil|fand statt|fanden statt",
  [FR] = "fait|faite|termine|terminee|eu lieu|tenu|presente|presents|accepte|acceptee|participe|"
         "a participe|honore|confirme|confirmee|effectue|effectuee|realise|venu|venue|en retard|"
         "a accepte|a l heure|tenue",
  [ES] = "a tiempo|puntual|hecha|asistio|asiste|asistira|aceptado|aceptada|hecho|se celebro|"
         "tuvo lugar|va",
  [IT] = "puntuale|fatta|completato|completata|concluso|conclusa|tenuto|tenuta|avvenuto|avvenuta|"
         "effettuato|effettuata|presenti|accettato|accettata|partecipato|ha partecipato|"
         "confermato|confermata|svolto|svolta|fatto|in ritardo|partecipa|avuto luogo|in orario",
  [NL] = "op tijd|voltooid|gehouden|uitgevoerd|aanwezig|geaccepteerd|deelgenomen|bevestigd|"
         "gedaan|gekomen|afgerond|te laat|doorgegaan|komt|vond plaats|vonden plaats",
  [PT] = "pontual|completado|completada|finalizado|finalizada|concluido|concluida|aconteceu|"
         "efetuado|efetuada|confirmado|confirmada|realizado|realizada|tarde|celebrado|celebrada|"
         "presentes|compareceu|aceito|aceita|aceite|participou|feito|feita|atrasado|vai|veio|"
         "teve lugar",
},
/* Beginnings of words above people who were not there. */
[WORDS_ABSENT_STEM] = {
  [EN] = "absent|apolog|regrets|excus",
  [DE] = "abwesen|entschuldigt|fehlend|fehlt|verhindert",
  [FR] = "manqu",
  [ES] = "ausente|faltab|faltaron|justificad",
  [IT] = "assenti|giustificati|mancav|mancat",
  [NL] = "afwezig|afgemeld|afgezegd|verhinderd|ontbrak",
  [PT] = "faltou|faltara|faltav",
},
/* What is mended, where "not done" says nothing of the people. */
[WORDS_MENDED] = {
  [EN] = "device|appliance|repair|repaired by|broken item",
  [DE] = "gerat|defekt|reparatur|repariert von",
  [FR] = "appareil|panne|reparation|repare par",
  [ES] = "aparato|averia|reparacion|reparado por",
  [IT] = "apparecchio|guasto|riparazione|riparato da",
  [NL] = "apparaat|toestel|reparatie|gerepareerd door",
  [PT] = "aparelho|avaria|conserto|consertado por",
},
/* That it was, or was not. */
[WORDS_MENDING_SUCCEEDED] = {
  [EN] = "succeeded|successful|worked|fixed|repaired|mended",
  [DE] = "gelungen|geklappt|geschafft|repariert",
  [FR] = "reussi|reussie|repare|reparee",
  [ES] = "logrado|conseguido|reparado",
  [IT] = "riuscito|riuscita|riparato",
  [NL] = "gelukt|gerepareerd|gemaakt",
  [PT] = "consertado|conseguiu",
},
