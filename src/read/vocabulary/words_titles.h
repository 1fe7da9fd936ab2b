/* clang-format off */
/* words_titles.h - what a line above a table says of all that stands below it.
 * Rows of the table in concepts.c, so without a guard. */
/* Lists of people who were not there. */
[WORDS_LIST_OF_ABSENCES] = {
  [EN] = "absence|absences|absents|absentees|absenteeism|absent|absent today|sick leave|"
         "sick days|sick list|sickness|annual leave|on leave|parental leave|days off|time off|"
         "no shows|no show|out of office|waiting list|waitlist|leave requests|leave plan|"
         "leave calendar",
  [DE] = "fehlzeiten|fehlzeit|fehlzeitenliste|fehlende|fehlliste|fehltage|fehlstunden|"
         "abwesenheit|abwesenheiten|abwesende|abwesenheitsliste|abwesenheitskalender|"
         "abwesenheitsplan|abwesenheitsplaner|abwesenheitsubersicht|absenzen|absenzenliste|"
         "krankmeldung|krankmeldungen|krankenstand|krankheitstage|krankenliste|"
         "krankschreibungen|entschuldigungen|elternzeit|warteliste|nicht erschienen",
  [FR] = "absentes|absenteisme|arret maladie|arrets maladie|arrets de travail|liste d'attente|"
         "conges maladie|feuille d'absence",
  [ES] = "ausencias|inasistencias|ausentes|ausentismo|absentismo|faltas|faltas de asistencia|"
         "bajas medicas|bajas por enfermedad|bajas laborales|lista de espera|permisos",
  [IT] = "assenza|assenze|assenti|malattia|malattie|lista d'attesa|lista di attesa|permessi",
  [NL] = "afwezigheid|afwezigen|afwezig|afwezigheden|verzuim|ziekteverzuim|verzuimlijst|"
         "verzuimregistratie|absenties|absentie|absentielijst|ziekmeldingen|ziekmelding|"
         "wachtlijst",
  [PT] = "faltosos|baixas medicas|atestados|atestados medicos|licencas|lista de faltas|"
         "mapa de faltas",
},
/* Days off, of which a title may tell who took them, or when people met. */
[WORDS_LIST_OF_HOLIDAYS] = {
  [EN] = "holiday|holidays|vacation|vacations|leave|sick",
  [DE] = "urlaub|urlaube|urlaubsplan|urlaubsplanung|urlaubsplaner|urlaubsliste|urlaubskalender|"
         "urlaubsubersicht|urlaubstage|urlaubsantrage|urlaubszeiten|ferien|ferienplan|"
         "ferienliste|krank|frei",
  [FR] = "conges|conge|vacances|maladie|malades|rtt",
  [ES] = "vacaciones|bajas|enfermos|libranzas",
  [IT] = "ferie|vacanze|malati",
  [NL] = "vakantie|vakanties|vakantieplanning|vakantierooster|vakantiekalender|verlof|"
         "verlofplanning|verlofkalender|verlofoverzicht|verlofrooster|verlofdagen|ziek|zieken",
  [PT] = "ferias|folgas|baixas|doentes",
},
/* What stands beside them if the table says who took them: that it is a plan, whose, and of what
 * time. */
[WORDS_BESIDE_HOLIDAYS] = {
  [EN] = "plan|planner|planning|calendar|list|overview|schedule|tracker|request|requests|"
         "records|record|log|chart|rota|wall|team|staff|employee|employees|department|summer|"
         "winter|annual|of|the|our|week|month|year|days|dates|taken|planned|approved|office",
  [DE] = "liste|ubersicht|kalender|planung|mitarbeiter|abteilung|sommer|tage|antrage|woche|"
         "monat|jahr|der|des|im|genehmigt|personal|mitarbeitende|im jahr",
  [FR] = "payes|calendrier|equipe|personnel|service|ete|hiver|du|de|salaries|demandes|"
         "previsionnel|annuels|poses|tableau",
  [ES] = "calendario|lista|equipo|verano|empleados|plantilla|departamento|del|dias|solicitudes|"
         "cuadro|planificacion|medicas",
  [IT] = "piano|elenco|calendario ferie|dipendenti|estate|estive|squadra|giorni|richieste|"
         "permessi|e|pianificazione|ufficio|reparto",
  [NL] = "overzicht|rooster|lijst|medewerkers|afdeling|zomer|dagen|aanvragen|personeel|van|het",
  [PT] = "mapa|lista de|plano|equipa|funcionarios|verao|pedidos|escala|colaboradores|do|da",
},
/* In a title: what was called off, put off or declined, and so did not take place. */
[WORDS_CALLED_OFF_THINGS] = {
  [EN] = "cancelled|canceled|cancellations|cancellation|called off|postponed|not held|declined|"
         "rejected|missed",
  [DE] = "abgesagt|abgesagte|abgesagter|abgesagten|absagen|ausgefallen|ausgefallene|"
         "ausgefallener|storniert|stornierte|stornierungen|entfallene|verschobene|verschoben|"
         "abgelehnte|nicht stattgefundene|nicht stattgefunden|verpasste",
  [FR] = "annule|annules|annulee|annulees|annulations|reportes|reportees|refuses|refusees|"
         "manques|manquees|n'ont pas eu lieu",
  [ES] = "cancelado|cancelados|cancelada|canceladas|cancelaciones|anulado|anulados|anulada|"
         "anuladas|anulaciones|aplazados|aplazadas|suspendidos|suspendidas|rechazados|"
         "rechazadas|perdidas|no celebradas|no realizadas",
  [IT] = "annullato|annullati|annullata|annullate|annullamenti|cancellati|cancellate|disdetti|"
         "disdette|rinviati|rinviate|rifiutati|rifiutate|non svolti|non svolte|saltati|saltate|"
         "mancati|mancate",
  [NL] = "geannuleerd|geannuleerde|afgezegd|afgezegde|afgelast|afgelaste|annuleringen|"
         "afzeggingen|vervallen|uitgesteld|uitgestelde|geweigerde|niet doorgegaan|gemiste",
  [PT] = "cancelamentos|adiados|adiadas|desmarcados|desmarcadas|recusados|recusadas|perdidos|"
         "nao realizadas|nao realizados",
},
/* Beside a word for absence: that the table is about contact, about some other, or about both. */
[WORDS_BESIDE_ABSENCE] = {
  [EN] = "during|after|before|incl|including|and present|interviews|interview|visits|visit|"
         "calls|talks|contacts|conversations|met|meet|guests|friends|party|cover|covered|covers|"
         "with|low|zero|reduce|reducing|policy|committee|notes|discussion",
  [DE] = "wahrend|nach|vor|inkl|einschliesslich|gesprache|besuche|anrufe|kontakte|getroffen|"
         "gaste|freunde|mit|vertretung|vertretungen|vertreten|notizen|bei",
  [FR] = "pendant|apres|avant|durant|y compris|appels|visites|invites|amis|avec|remplacements|"
         "remplacants|rencontres|aux|lors",
  [ES] = "durante|despues|antes|incluidas|incluidos|llamadas|visitas|contactos|invitados|amigos|"
         "con|sustituciones|conocidos",
  [IT] = "dopo|incluse|inclusi|chiamate|visite|contatti|ospiti|amici|sostituzioni|supplenze",
  [NL] = "tijdens|na|voor|inclusief|gesprekken|bezoeken|contacten|gasten|vrienden|vervanging|"
         "vervangingen",
  [PT] = "depois|incluindo|chamadas|contatos|convidados|com|substituicoes",
},
/* Marks that somebody or something got; of people who rate each other, how much they trust. */
[WORDS_MARK] = {
  [EN] = "rating|ratings|score|scores|stars|star|grade|grades|votes|points|overall|"
         "percent score|note",
  [DE] = "bewertung|punkte|punktzahl|sterne|noten|stimmen|wertung|schulnote",
  [FR] = "etoiles|notation|evaluation|notes|votes recus|appreciation|voix",
  [ES] = "puntuacion|puntos|calificacion|calificaciones|estrellas|valoracion|nota|notas|votos",
  [IT] = "voto|voti|punteggio|punti|stelle|valutazione",
  [NL] = "cijfer|cijfers|punten|score's|sterren|beoordeling|waardering|stemmen",
  [PT] = "pontuacao|pontos|classificacao|estrelas|avaliacao",
},
/* Who rates and is rated, or either end of any tie. */
[WORDS_RATES_OTHERS] = {
  [EN] = "source|target|from|to|rater|ratee|rated|truster|trustee|trustor|voter|ego|alter|node|"
         "person|player|user|id|sender|receiver|i|j|name|colleague|peer|classmate|teammate",
  [DE] = "von|an|nach|quelle|ziel|bewerter|bewerterin|bewertet|wahler|wahlerin|bewertete|"
         "kollege|kollegin|mitschuler|mitschulerin",
  [FR] = "de|a|evaluateur|evaluatrice|evalue|evaluee|camarade|noteur|note|destinataire|cible|"
         "collegue",
  [ES] = "para|origen|destino|evaluador|evaluadora|evaluado|evaluada|companero",
  [IT] = "da|a chi|valutatore|valutato|origine|destinazione|compagno|collega",
  [NL] = "van|naar|beoordelaar|beoordeelde|bron|doel|klasgenoot",
  [PT] = "avaliador|avaliadora|avaliado|avaliada|destino final|colega|jogador",
},
/* What the numbers of a square of people may say that is neither contact nor closeness. */
[WORDS_MEASURES_APART] = {
  [EN] = "distance|distances|km|kms|kilometres|kilometers|miles|travel time|travel times|"
         "driving time|drive time|debt|debts|owes|owe|owed|correlation|correlations|"
         "similarity|similarities|dissimilarity|dissimilarities|difference|differences|metres|"
         "meters",
  [DE] = "entfernung|entfernungen|entfernungstabelle|abstand|abstande|distanz|distanzen|"
         "kilometer|fahrzeit|fahrzeiten|luftlinie|schulden|schuldet|korrelation|korrelationen|"
         "ahnlichkeit|ahnlichkeiten|unahnlichkeit|differenz|differenzen|unterschiede",
  [FR] = "temps de trajet|dette|dettes|doit a|doit de l'argent|similarite|similarites|"
         "ressemblance|ressemblances|dissemblance|ecart|ecarts",
  [ES] = "distancia|distancias|kilometros|deuda|deudas|debe a|debe dinero|correlacion|"
         "correlaciones|similitud|similitudes|semejanza|diferencias|millas",
  [IT] = "distanza|distanze|chilometri|debito|debiti|deve a|deve soldi|correlazione|"
         "correlazioni|somiglianza|somiglianze|similarita|differenze",
  [NL] = "afstand|afstanden|reistijd|reistijden|schuld|correlatie|correlaties|gelijkenis|"
         "gelijkenissen|verschil|verschillen",
  [PT] = "quilometros|divida|dividas|correlacao|correlacoes|semelhanca|semelhancas|similaridade|"
         "diferencas",
},
/* The whole header of those on duty at a place of a house or a feast. */
[WORDS_POST_AT_PLACE] = {
  [EN] = "kitchen|garden|bar|reception|front desk|entrance|gate|hall|office|workshop|cafeteria|"
         "canteen|library|laundry|garage|cellar|attic|yard|playground|cloakroom|kiosk|stall|"
         "grill|north|south|east|west|upstairs|downstairs|ground floor|first floor|bathroom|"
         "counter|shop|stage|parking|car park",
  [DE] = "kuche|garten|theke|empfang|eingang|halle|buro|werkstatt|bibliothek|mensa|kantine|"
         "garderobe|kasse|hof|keller|stand|tor|spielplatz|nord|sud|ost|erdgeschoss|obergeschoss|"
         "parkplatz|laden|bad",
  [FR] = "cuisine|jardin|accueil|entree|buvette|caisse|salle|bureau|atelier|bibliotheque|"
         "cantine|vestiaire|cour|cave|est|ouest|magasin|rez de chaussee",
  [ES] = "cocina|recepcion|entrada|barra|taller|oficina|biblioteca|comedor|taquilla|patio|"
         "puerta|norte|sur|este|oeste|aparcamiento|bano",
  [IT] = "cucina|giardino|ingresso|portineria|ufficio|laboratorio|cassa|"
         "cortile|guardaroba|ovest|parcheggio|bagno",
  [NL] = "keuken|tuin|receptie|ingang|balie|kantoor|werkplaats|bibliotheek|kassa|zaal|noord|"
         "zuid|oost|parkeerplaats|winkel",
  [PT] = "cozinha|jardim|recepcao|balcao|escritorio|cantina|caixa|portaria|sul|leste|"
         "estacionamento|banheiro",
},
