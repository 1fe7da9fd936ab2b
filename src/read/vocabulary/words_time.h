/* clang-format off */
/* words_time.h - days, times, periods.
 * Rows of the table in concepts.c, so without a guard. */
/* The number of a week. */
[WORDS_WEEK_NUMBER] = {
  [EN] = "calendar week|iso week",
  [DE] = "kw|kalenderwoche",
},
/* Holidays and school-free time. */
[WORDS_HOLIDAYS] = {
  [EN] = "holidays|vacation|vacations",
  [DE] = "ferien|feiertag|feiertage|urlaub|osterferien|sommerferien|herbstferien|winterferien|"
         "weihnachtsferien|pfingstferien|schulfrei|unterrichtsfrei",
  [FR] = "vacances|conges|ferie",
  [ES] = "vacaciones|festivo",
  [IT] = "vacanze|vacanza",
  [NL] = "vakantie|zomervakantie|herfstvakantie|kerstvakantie|voorjaarsvakantie|meivakantie|"
         "feestdag|lesvrij",
  [PT] = "feriado|ferias",
},
/* Free, behind the name of a day. */
[WORDS_DAY_OFF] = {
  [EN] = "holiday|off|free",
  [DE] = "frei",
  [FR] = "libre",
  [IT] = "festa",
  [NL] = "vrij",
  [PT] = "folga",
},
/* A feast, and words beside it. */
[WORDS_FEAST] = {
  [EN] = "day|days",
  [DE] = "ostern|pfingsten|weihnachten",
  [FR] = "noel|paques|toussaint|scolaires",
  [ES] = "navidad|pascua|semana",
  [IT] = "santa|natale|pasqua",
  [NL] = "kerst|kerstmis|pasen|pinksteren",
  [PT] = "natal|pascoa|carnaval|escolares",
},
/* That there is nothing on a day. */
[WORDS_NO_MEETING_TODAY] = {
  [EN] = "bank holiday|public holiday|day off|no meeting|no class|no classes|no session|no lesson|"
         "good friday|easter monday",
  [DE] = "kein treffen|kein unterricht|keine sitzung|"
         "karfreitag|ostermontag|christi himmelfahrt",
  [FR] = "jour ferie|pas de cours|pas de reunion|pas de seance|"
         "vendredi saint|lundi de paques",
  [ES] = "dia festivo|dia libre|sin clase|no hay clase|no hay reunion|"
         "semana santa|viernes santo|puente de mayo",
  [IT] = "giorno festivo|giorno libero|nessun incontro|niente lezione|"
         "settimana santa|lunedi dell angelo",
  [NL] = "geen les|geen bijeenkomst|vrije dag|"
         "goede vrijdag|tweede paasdag|hemelvaartsdag",
  [PT] = "sem aula|sem reuniao|dia de folga|sexta feira santa",
},
/* Words beside the years of a life. */
[WORDS_OF_A_LIFE] = {
  [EN] = "fl|floruit|act|active|c|ca|circa|b|born|d|died|before|aft|after|or|and|m|n|o|cent|"
         "century|bap|bef",
  [DE] = "geb|geboren|gest|gestorben|um|nach|vor|aktiv|tatig|bis|jh",
  [FR] = "ne|nee|mort|morte|vers|apres|avant|actif",
  [ES] = "nacido|nacida|muerto|muerta|activo|hacia",
  [IT] = "nato|nata|morto|morta|attivo",
  [NL] = "overleden|omstreeks",
  [PT] = "nascido|nascida|falecido",
},
/* Free or open; family names too, if they have a capital. */
[WORDS_FREE] = {
  [EN] = "free|open",
  [DE] = "frei|offen",
  [FR] = "libre",
  [IT] = "libero",
  [NL] = "vrij",
  [PT] = "livre",
},
/* Hours that somebody worked. */
[WORDS_HOURS] = {
  [EN] = "billable|hours|duration",
  [DE] = "stunden|dauer",
  [FR] = "heures|duree",
  [ES] = "duracion",
  [IT] = "durata|ore",
  [NL] = "uren|duur",
  [PT] = "horas|duracao",
},
/* When a form was sent, as forms call it. */
[WORDS_TIMESTAMP] = {
  [EN] = "timestamp|time stamp",
  [DE] = "zeitstempel",
  [FR] = "horodatage|horodateur",
  [ES] = "marca temporal|marca de tiempo",
  [IT] = "informazioni cronologiche",
  [NL] = "tijdstempel",
  [PT] = "carimbo de data/hora|carimbo de data hora",
},
/* A date. */
[WORDS_DATE_WORD] = {
  [EN] = "date",
  [DE] = "datum",
  [ES] = "fecha",
  [IT] = "data",
},
/* A day of the person's own: joined, registered, last seen. */
[WORDS_DAY_OF_A_PERSON] = {
  [EN] = "joined|joined at|registered|registered on|member since|created|created at|start|"
         "start date|started|started on|hired|hire date|date hired|employed since|date joined|"
         "joined on|user regdate|regdate",
  [DE] = "mitglied seit|registriert am|beginn|startdatum|eintritt|eintrittsdatum|eingestellt am",
  [FR] = "inscrit le|membre depuis|debut|date de debut|date d'entree|date d'embauche",
  [ES] = "miembro desde|inicio|fecha de inicio|fecha de alta|fecha de ingreso|"
         "fecha de contratacion|registrado",
  [IT] = "iscritto il|inizio|data di inizio|data di assunzione",
  [NL] = "begindatum|in dienst|datum in dienst|in dienst sinds|lid sinds",
  [PT] = "membro desde|data de inicio|data de admissao",
},
/* Since when two are a pair; not the start of a session. */
[WORDS_BEGIN_OF_PAIR] = {
  [EN] = "start|start date|started|started on|beginning|since|pair since|matched on|match date|paired on",
  [DE] = "startdatum|beginn|beginnt am|seit|paar seit",
  [FR] = "debut|date de debut|depuis",
  [ES] = "inicio|fecha de inicio|desde",
  [IT] = "inizio|data di inizio|data inizio|dal",
  [NL] = "begin|begindatum|sinds",
  [PT] = "data de inicio",
},
/* A day, but not that of the row: birthdays, next time, when somebody can. */
[WORDS_NOT_OF_THE_RECORD] = {
  [EN] = "born|birthday|next|would|could|can|will|want|prefer|like|available|free",
  [DE] = "geboren|geburtstag|nachste|nachsten|nachstes|mochtest|mochten|konntest|konnten|kannst|"
         "konnen|willst",
  [FR] = "anniversaire|prochain|prochaine|voulez|voudriez|pouvez|pourriez",
  [ES] = "cumpleanos|aniversario|disponible|proximo|proxima|quieres|puedes|podrias",
  [IT] = "compleanno|prossimo|prossima|vuoi|puoi|potresti|disponibile",
  [NL] = "verjaardag|volgende|wil|kun|kunt|zou|beschikbaar",
  [PT] = "quer|pode|poderia|disponivel",
},
/* Above days: the beginning of a period. */
[WORDS_FROM_DAY] = {
  [EN] = "from|since",
  [DE] = "von|ab|seit",
  [FR] = "de|du|depuis|des|a partir",
  [ES] = "desde",
  [IT] = "da|dal|a partire",
  [NL] = "van|vanaf|sinds",
},
/* Above days: the end of a period. */
[WORDS_UNTIL_DAY] = {
  [EN] = "to|until|till",
  [DE] = "bis",
  [FR] = "au|jusqu'au|jusqu'en|jusqu'a",
  [ES] = "hasta|al",
  [IT] = "fino al|fino a|fino",
  [NL] = "tot",
  [PT] = "ate",
},
/* A part of a day. */
[WORDS_HALF_DAY] = {
  [EN] = "morning|afternoon|evening|am|pm",
  [DE] = "vormittag|nachmittag|abend",
  [FR] = "matin|matinee|apres midi|soir",
  [ES] = "manana|tarde|noche",
  [IT] = "mattina|pomeriggio|sera",
  [NL] = "ochtend|middag|avond",
  [PT] = "manha|noite",
},
/* When a form was begun or sent. */
[WORDS_DATES_ANSWER] = {
  [EN] = "start|end|today|submissiondate|submission date|submission time|submitted|submitted at|"
         "timestamp|date submitted|date started|date last action|completion time|datestamp",
  [DE] = "zeitstempel|datum abgeschickt|datum gestartet|datum letzte aktivitat|"
         "fertigstellungszeit",
  [FR] = "horodateur|date de soumission|date de lancement|date de la derniere action",
  [ES] = "marca temporal|fecha de envio|fecha de inicio|fecha de la ultima accion|"
         "hora de finalizacion",
  [IT] = "data d'invio|data di invio|data dell'ultima azione|ora di completamento|"
         "informazioni cronologiche",
  [NL] = "tijdstempel|datum verzonden|datum ingediend|datum laatste actie|tijd van voltooien",
  [PT] = "data de envio|data da ultima acao|hora de conclusao|carimbo de data/hora",
},
/* A round of a game or tournament. */
[WORDS_ROUND] = {
  [EN] = "round|matchday",
  [DE] = "runde|spieltag",
  [FR] = "partie|tour|ronde|journee",
  [ES] = "ronda|jornada",
  [IT] = "turno|giornata",
  [NL] = "speelronde",
  [PT] = "rodada",
},
/* What meetings are counted by: day, week, round. */
[WORDS_NUMBERS_MEETING] = {
  [EN] = "day|week|month|round|wk",
  [DE] = "tag|woche|monat|runde|kw",
  [FR] = "jour|semaine|mois|tour|ronde",
  [ES] = "dia|semana|mes|ronda",
  [IT] = "giorno|settimana|mese|giro",
  [NL] = "dag|maand",
  [PT] = "rodada",
},
/* Day to year. */
[WORDS_PERIOD] = {
  [EN] = "day|week|month|quarter|year",
  [DE] = "tag|woche|monat|quartal|jahr",
  [FR] = "jour|semaine|mois|trimestre|an",
  [ES] = "dia|semana|mes|ano",
  [IT] = "giorno|settimana|mese|anno",
  [NL] = "dag|maand|kwartaal|jaar",
},
/* A date or a time. */
[WORDS_DATE_OR_TIME] = {
  [EN] = "date|time|timestamp|datetime|stamp|ts",
  [DE] = "datum|zeit|zeitpunkt|zeitstempel|uhrzeit",
  [FR] = "heure|horodatage",
  [ES] = "fecha|hora",
  [IT] = "data|ora",
  [NL] = "tijd|tijdstip|tijdstempel",
},
/* The beginning. */
[WORDS_BEGINNING] = {
  [EN] = "start|begin",
  [DE] = "von|beginn",
  [FR] = "debut",
  [ES] = "inicio",
  [IT] = "inizio",
},
/* The last time. */
[WORDS_LAST_TIME] = {
  [EN] = "last|latest|most recent",
  [DE] = "letzter|letzte|letztes|zuletzt",
  [FR] = "dernier|derniere",
  [ES] = "ultimo|ultima",
  [NL] = "laatst|laatste",
},
/* A day of the week, in full or short. */
[WORDS_WEEKDAY] = {
  [EN] = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|wed|thu|fri|tue|sat|sun|tues|weds|"
         "thur|thurs",
  [DE] = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|fr|sa|so|mo|di|mi|do",
  [FR] = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|sam|dim|ven",
  [ES] = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|mie|jue|vie",
  [IT] = "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gio",
  [NL] = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vr|zo|ma|wo|za",
  [PT] = "sab|dom|segunda|terca|quarta|quinta|sexta|segunda feira|terca feira|quarta feira|"
         "quinta feira|sexta feira",
},
/* "every Monday", "terça-feira", "am Montag". */
[WORDS_BESIDE_WEEKDAY] = {
  [EN] = "every|each|on",
  [DE] = "jeden|immer|am|fruh",
  [FR] = "chaque|tous|les|le",
  [ES] = "cada|todos|los|el|por|la",
  [IT] = "ogni|il",
  [NL] = "elke|iedere|op",
  [PT] = "toda|todas|as|feira",
},
/* Never. */
[WORDS_NEVER] = {
  [EN] = "never|not at all|no tie|no relationship|no contact|i do not know this person|"
         "i don't know this person|i do not know them|i don't know them|none",
  [DE] = "nie|niemals|gar nicht|uberhaupt nicht|keine|keiner|keine beziehung|kein kontakt|"
         "kenne ich nicht|ich kenne sie nicht|ich kenne ihn nicht",
  [FR] = "jamais|pas du tout|aucun|aucune|pas de lien|aucun lien|aucune relation|pas de contact|"
         "aucun contact|je ne la connais pas|je ne le connais pas",
  [ES] = "nunca|para nada|en absoluto|ninguna|ninguno|sin relacion|sin vinculo|sin contacto|"
         "no la conozco|no lo conozco",
  [IT] = "mai|per niente|nessuna|nessuno|nessun legame|nessuna relazione|nessun contatto|"
         "non la conosco|non lo conosco",
  [NL] = "nooit|helemaal niet|geen|geen relatie|geen band|ken ik niet|geen contact",
  [PT] = "nenhuma|nenhum|sem relacao|sem vinculo|nao conheco|de modo nenhum|sem contato",
},
/* Before a verb: never. */
[WORDS_NEVER_DID] = {
  [EN] = "never",
  [DE] = "nie|niemals",
  [FR] = "jamais",
  [ES] = "nunca",
  [NL] = "nooit",
},
/* Once a year. */
[WORDS_YEARLY] = {
  [EN] = "yearly|once a year|annually|a few times a year|less than monthly|quarterly|"
         "once a quarter|every quarter|half yearly|biannually|less often|less than once a month",
  [DE] = "jahrlich|vierteljahrlich|quartalsweise|halbjahrlich|seltener|"
         "seltener als einmal im monat|weniger als einmal im monat",
  [FR] = "annuel|trimestriel|trimestriellement|moins souvent|moins d'une fois par mois",
  [ES] = "anualmente|trimestral|trimestralmente|semestral|menos de una vez al mes",
  [IT] = "annualmente|trimestrale|meno di una volta al mese",
  [NL] = "jaarlijks|elk kwartaal|driemaandelijks|minder dan een keer per maand|minder vaak",
  [PT] = "menos de uma vez por mes",
},
/* Once a month. */
[WORDS_MONTHLY] = {
  [EN] = "monthly|once a month",
  [DE] = "monatlich",
  [FR] = "mensuel|mensuellement|chaque mois",
  [ES] = "mensual|mensualmente",
  [IT] = "mensile|mensilmente|diverse volte al mese",
  [NL] = "maandelijks|enkele keren per maand",
  [PT] = "mensal|mensalmente",
},
/* Once a week. */
[WORDS_WEEKLY] = {
  [EN] = "weekly|once a week|several times a week|biweekly|bi weekly|fortnightly|"
         "every fortnight|every two weeks",
  [DE] = "wochentlich|vierzehntagig|zweiwochentlich|14 tagig|mehrmals die woche|alle zwei wochen",
  [FR] = "hebdomadaire|chaque semaine|tous les quinze jours|toutes les deux semaines",
  [ES] = "semanal|semanalmente|cada quince dias|quincenal|quincenalmente|"
         "varias veces a la semana",
  [IT] = "settimanale|settimanalmente|quindicinale|piu volte alla settimana",
  [NL] = "wekelijks|tweewekelijks|meerdere keren per week|meermaals per week",
  [PT] = "quinzenal|quinzenalmente|de duas em duas semanas",
},
/* Each day. */
[WORDS_DAILY] = {
  [EN] = "every day|multiple times a day",
  [DE] = "jeden tag|taglich",
  [FR] = "quotidien|tous les jours|quotidiennement",
  [ES] = "a diario|diario|diariamente|todos los dias",
  [IT] = "ogni giorno|quotidianamente|tutti i giorni",
  [NL] = "iedere dag|elke dag|dagelijks",
  [PT] = "cada dia|todos os dias",
},
/* Closed, or nothing planned. */
[WORDS_CLOSED] = {
  [EN] = "closed|holiday|holidays|half term|day off|on leave|vacation|no session|no meeting|"
         "no rehearsal|no practice|no training|home office|work from home|working from home|"
         "smart working",
  [DE] = "geschlossen|feiertag|feiertage|ferien|urlaub|betriebsferien|ruhetag|pause|keine probe|"
         "kein treffen|kein training|homeoffice",
  [FR] = "ferme|fermee|fermeture|ferie|feries|vacances|conge|conges|pas de seance|relache|"
         "teletravail",
  [ES] = "feriado|vacaciones|sin sesion|descanso|teletrabajo|cerrado|cerrada|festivo|festivos",
  [IT] = "chiuso|chiusa|chiusura|vacanze|vacanza|pausa",
  [NL] = "gesloten|feestdag|vakantie|pauze|thuiswerken|geen training|geen repetitie",
  [PT] = "fechado|fechada|encerrado|encerrada|ferias|sem sessao|teletrabalho",
},
/* When an account was last used. */
[WORDS_LAST_ACTIVITY] = {
  [EN] = "last activity|last active|last login|last log in|last logon|last seen|last sign in|"
         "last access|last online|days active",
  [DE] = "letzte aktivitat|zuletzt aktiv|letzte anmeldung|letzter login|zuletzt gesehen|"
         "letzter zugriff",
  [FR] = "derniere activite|derniere connexion|dernier acces",
  [ES] = "ultima actividad|ultimo acceso|ultima conexion",
  [IT] = "ultima attivita|ultimo accesso|ultimo login",
  [NL] = "laatste activiteit|laatst actief|laatste aanmelding|laatst gezien",
  [PT] = "ultima atividade|ultimo acesso",
},
/* When a post was written. */
[WORDS_WRITTEN_AT] = {
  [EN] = "created|timestamp|time|date|posted|sent|utc|at",
  [DE] = "datum|zeit",
  [FR] = "heure",
  [ES] = "fecha",
  [IT] = "data",
},
/* Behind the number of an hour. */
[WORDS_BEHIND_HOUR] = {
  [EN] = "am|pm|a.m.|p.m.|o'clock|h",
  [DE] = "uhr",
  [FR] = "heures",
  [ES] = "horas",
  [IT] = "ore",
  [NL] = "uur|u",
},
/* Behind the number of a rank. */
[WORDS_BEHIND_RANK] = {
  [EN] = "st|nd|rd|th",
  [DE] = ".",
  [FR] = "er|re|eme",
  [ES] = "º|ª|o",
  [IT] = "°",
  [NL] = "e|ste|de",
},
/* A year. */
[WORDS_YEAR] = {
  [EN] = "year",
  [DE] = "jahr",
  [FR] = "annee",
  [IT] = "anno",
  [NL] = "jaar",
},
/* Part of a header for a shift or duty. */
[WORDS_SHIFT_PART] = {
  [EN] = "shift|morning|afternoon|evening|night|early|late|midday",
  [DE] = "dienst|schicht|vormittag|nachmittag|fruh|spat|morgens|abends|nacht|mittag",
  [FR] = "matin|apres midi|apres-midi|soir|nuit|equipe|journee|permanence",
  [ES] = "manana|tarde|noche|madrugada",
  [IT] = "turno|mattina|pomeriggio|sera|notte|mattin",
  [NL] = "ochtend|middag|avond|vroeg|laat",
  [PT] = "manha|noite",
},
/* Part of a header for a birthday. */
[WORDS_BIRTH_PART] = {
  [EN] = "birth",
  [DE] = "geburt",
  [FR] = "denaiss|datenaiss",
  [ES] = "nacimiento",
  [IT] = "nascita",
  [NL] = "geboort",
  [PT] = "nasciment",
},
/* Part of a header for the day on which the record was made. */
[WORDS_CREATED_PART] = {
  [DE] = "erstell|angelegt",
  [FR] = "creat|cree",
  [ES] = "creac|cread",
  [NL] = "aanmaak|aangemaakt|gemaakt",
  [PT] = "cria",
},
/* Part of a header for who made, changed, deleted or owns the record, and was not there for that. */
[WORDS_RECORD_PART] = {
  [EN] = "edit|modif|updat|creat|owner|delet",
  [DE] = "bearbeitet|geandert|aktualisiert|erstellt|angelegt|geloscht|eigentumer|besitzer",
  [FR] = "modifie|mis a jour|mise a jour|cree par|createur|supprime|proprietaire",
  [ES] = "actualizado|editado|creado|creador|eliminado|borrado|propietario",
  [IT] = "aggiornat|creato|creatore|eliminat|proprietari",
  [NL] = "bewerkt|gewijzigd|bijgewerkt|aangemaakt|verwijderd|eigenaar",
  [PT] = "atualizad|criado|criador|excluid|apagad|dono do|dono da",
},
/* Part of a header for the day on which something was handed in. */
[WORDS_SUBMITTED_PART] = {
  [EN] = "submitted|submission",
  [DE] = "eingereicht|einreichung",
  [FR] = "soumis|soumission",
  [ES] = "enviado",
  [IT] = "inviato",
  [NL] = "ingediend",
},
/* Part of a header for the days of a loan. */
[WORDS_LOAN_DAY_PART] = {
  [EN] = "due|return|loan|borrow",
  [DE] = "zuruck|zurueck|ruckgabe|rueckgabe|fallig|faellig|ausleih|verlieh|entlieh",
  [FR] = "retour|rendu|emprunt",
  [ES] = "devoluc|devuel|prestam",
  [IT] = "restitu|reso il|prestit",
  [NL] = "terug|inlever|uitleen|geleend",
  [PT] = "devolvi|emprest",
},
/* The whole header of a column of days, where English would say something else. */
[WORDS_HEADS_DAYS] = {
  [DE] = "datum|tag|am|termin|wann|vom",
  [FR] = "jour|le|quand|du",
  [ES] = "fecha|dia|el|cuando",
  [IT] = "data|giorno|il|quando|del",
  [NL] = "dag|op|wanneer",
  [PT] = "em",
},
