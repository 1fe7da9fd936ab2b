/* clang-format off */
/* words_questions.h - who is asked, who answers, and about which person.
 * Rows of the table in concepts.c, so without a guard. */
/* What somebody was asked to write to or about another. */
[WORDS_ANSWER_IN_WORDS] = {
  [EN] = "feedback|response|responses|answer|answers|praise",
  [DE] = "ruckmeldung|ruckmeldungen|antwort|antworten|lob",
  [FR] = "retour|retours|reponse|reponses",
  [ES] = "respuesta|respuestas|retroalimentacion",
  [IT] = "risposta|risposte|riscontro",
  [NL] = "antwoord|antwoorden|reactie|reacties|terugkoppeling",
  [PT] = "resposta|respostas|devolutiva",
},
/* A group that stands for all its members. */
[WORDS_WHOLE_GROUP] = {
  [EN] = "teachers|teacher|students|student|pupils|children|kids|parents|staff|team|class|group|"
         "school|people|members|participants|colleagues|attendees|department|employees|"
         "volunteers|trainers|tutors|office|present|profs",
  [DE] = "lehrer|lehrerinnen|lehrkrafte|lehrpersonen|schuler|schulerinnen|lernende|lernenden|"
         "studierende|studierenden|kinder|eltern|klasse|gruppe|schule|kollegium|kollegen|"
         "kolleginnen|mitarbeiter|mitarbeitende|mitarbeitenden|mitglieder|teilnehmer|"
         "teilnehmende|teilnehmenden|anwesende|anwesenden|abteilung|mannschaft|belegschaft|"
         "personen|leute",
  [FR] = "professeurs|enseignants|eleves|etudiants|enfants|equipe|classe|groupe|ecole|collegues|"
         "membres|presents|service|personnel|benevoles|gens",
  [ES] = "alumnos|estudiantes|ninos|padres|equipo|clase|grupo|escuela|colegas|companeros|"
         "miembros|participantes|personal|presentes|profesores|profes",
  [IT] = "insegnanti|studenti|alunni|bambini|genitori|squadra|gruppo|scuola|colleghi|membri|"
         "partecipanti|presenti|personale|docenti",
  [NL] = "docentes|docenten|leraren|leerlingen|studenten|kinderen|ouders|klas|groep|collega's|"
         "leden|deelnemers|medewerkers|aanwezigen|afdeling|mensen",
  [PT] = "professores|alunos|estudantes|criancas|pais|equipa|turma|escola|membros|pessoal",
},
/* Words that show that a sentence is Dutch, where "je" is you. */
[WORDS_DUTCH] = {
  [NL] = "wie|met|van|aan|door|voor|bij|heb|hebt|welke|spreek|sprak|krijg|kreeg|geef|geeft|ben|"
         "bent|leer|leert",
},
/* Words that show that a sentence is Italian, where "i" and "mi" are something else. */
[WORDS_ITALIAN] = {
  [IT] = "chi|che|ha|hanno|di|della|dei|da|avete",
},
/* Who asks or answers, as a subject. */
[WORDS_I] = {
  [EN] = "i|we",
  [DE] = "ich|wir",
  [FR] = "j'ai|j|jai",
  [ES] = "yo",
  [IT] = "io|ho",
  [NL] = "ik|wij",
  [PT] = "eu",
},
/* What belongs to who asks or answers. */
[WORDS_MY] = {
  [EN] = "my|mine",
  [DE] = "mein|meine|meinen|meiner|meinem|meines",
  [FR] = "mon|ma|mes",
  [ES] = "mi|mis|hable|encontre",
  [IT] = "mio|mia|miei|mie",
  [NL] = "mijn",
  [PT] = "meu|meus|minha|minhas|falei|encontrei|conversei",
},
/* Who asks or answers, as an object. */
[WORDS_ME] = {
  [EN] = "us",
  [DE] = "uns",
},
/* Who is asked, in any case. */
[WORDS_YOU] = {
  [EN] = "you|your",
  [DE] = "du|dir|dich|sie|ihnen|euch",
  [FR] = "tu|te|t|toi|vous|votre",
  [ES] = "ti|usted|contigo",
  [IT] = "lei|voi",
  [NL] = "jij|jou|jouw|uw|u",
  [PT] = "voce|lhe",
},
/* The reader to whom something is done: behind "who", the person asked for did it. */
[WORDS_DONE_TO_YOU] = {
  [DE] = "dir|dich|ihnen|euch",
  [FR] = "te|t'a|t'ont|vous",
  [ES] = "le|les|os",
  [IT] = "ti|vi",
  [NL] = "jou",
  [PT] = "lhe|lhes",
},
/* Who writes the row, as a subject and no one else. */
[WORDS_I_ALONE] = {
  [EN] = "i",
  [DE] = "ich",
  [FR] = "j|je",
  [ES] = "yo",
  [IT] = "io",
  [NL] = "ik",
  [PT] = "eu",
},
/* Verbs whose form says that the writer did it, in short forms that no rule tells. */
[WORDS_I_DID] = {
  [FR] = "vu|vue|appris|repondu|ecrit|rendu",
  [ES] = "di|fui|hice|tuve|vi|estuve|quede|hable|llame|pedi|devo|debo|reuni",
  [PT] = "dei|fiz|tive|estive|aprendi|recebi|conheci|atendi",
},
/* The writer as an object, before the verb. */
[WORDS_ME_BEFORE_VERB] = {
  [FR] = "me|m|m'a|m'ont",
  [IT] = "mi",
},
/* Somebody else than who writes, as a subject. */
[WORDS_THEY] = {
  [EN] = "she|he|they",
  [DE] = "sie|er",
  [FR] = "elle|il|elles|ils",
  [ES] = "ella|el|ellas|ellos",
  [IT] = "lei|lui|loro",
  [NL] = "zij|ze|hij",
  [PT] = "ela|ele|elas|eles",
},
/* Who writes the row, as an object and no one else. */
[WORDS_ME_ALONE] = {
  [EN] = "me",
  [DE] = "mir|mich",
  [FR] = "m|moi",
  [ES] = "mi",
  [NL] = "mij",
  [PT] = "mim",
},
/* Somebody else than who writes, as an object. */
[WORDS_THEM] = {
  [EN] = "her|him|them",
  [DE] = "ihr|ihm|ihn|ihnen|sie",
  [FR] = "elle|lui|leur|eux|elles|le|les",
  [ES] = "ella|el",
  [IT] = "lei|gli|loro",
  [NL] = "hem|hun|hen|haar",
  [PT] = "ela|ele|lhe|lhes",
},
/* Asks for a person who is not the subject. */
[WORDS_WHOM] = {
  [EN] = "whom",
  [DE] = "wem|wen",
},
/* Asks for a person, as the subject where a language tells. */
[WORDS_WHO] = {
  [EN] = "who",
  [DE] = "wer",
  [FR] = "qui",
  [ES] = "quien|quienes",
  [IT] = "chi",
  [NL] = "wie",
  [PT] = "quem",
},
/* Before the person that something is got from. */
[WORDS_FROM_WHOM] = {
  [EN] = "from",
  [DE] = "von|bei",
  [FR] = "de|aupres",
  [IT] = "da",
  [NL] = "van|bij",
  [PT] = "com",
},
/* A request or a question, as a noun. */
[WORDS_REQUEST] = {
  [EN] = "request|question",
  [DE] = "anfrage|frage|bitte",
  [FR] = "demande",
  [ES] = "solicitud|peticion|pregunta",
  [IT] = "richiesta|domanda",
  [NL] = "hulpvraag|vraag|aanvraag|verzoek",
  [PT] = "pedido|pergunta",
},
/* Asks for a person, where the verb behind it needs no subject. */
[WORDS_WHO_IBERIAN] = {
  [ES] = "quien|quienes",
  [PT] = "quem",
},
/* Before or instead of the person who did it. */
[WORDS_BY_WHOM] = {
  [EN] = "through",
  [DE] = "via",
  [IT] = "dalla",
  [PT] = "pelo|pela",
},
/* Who has just come, or is a child: led by whoever guides. */
[WORDS_SOMEBODY_NEW] = {
  [EN] = "new|newcomer|newcomers|just|arrived|joined|joiner|joiners|starter|starters|beginner|"
         "beginners|kid|kids|child|children|junior|juniors",
  [DE] = "neu|neue|neuer|neuen|neuling|neulinge|frisch|dabei|eingestellt|kind|kinder|anfanger",
  [FR] = "nouveau|nouvelle|nouveaux|arrive|d'arriver|arriver|arrivee|arrivant|arrivants|enfant|"
         "enfants",
  [ES] = "nuevo|nueva|nuevos|llegado|llegada|recien|nino|nina|ninos|principiante",
  [IT] = "nuovo|nuova|nuovi|arrivato|arrivata|bambino|bambina|ragazzo|ragazza|principianti",
  [NL] = "nieuw|nieuwe|nieuweling|nieuwelingen|begonnen|kinderen",
  [PT] = "novo|nova|novos|chegou|recem|crianca|criancas|iniciante",
},
/* The writer and somebody else: "nos presentó". */
[WORDS_US] = {
  [ES] = "nos",
},
/* In front of, or instead of, the other one of two who were introduced. */
[WORDS_OTHER_INTRODUCED] = {
  [EN] = "to|with|and|to whom|to who",
  [DE] = "zu|an|mit|wem|mit wem",
  [FR] = "a|avec|a qui",
  [ES] = "con|y|a quien|con quien",
  [IT] = "e|a chi|con chi",
  [NL] = "aan|met|en|aan wie|met wie",
  [PT] = "com|a quem|com quem",
},
/* "Wie" beside one of these asks how. */
[WORDS_GERMAN_WHO] = {
  [DE] = "wer|wem|wen",
},
[WORDS_DUTCH_WHO] = {
  [NL] = "wie",
},
/* Of a group, whose number stands below. */
[WORDS_MEMBERS_COUNTED] = {
  [EN] = "members|membership",
  [DE] = "mitglieder|mitgliederzahl",
  [FR] = "membres",
  [ES] = "miembros",
  [IT] = "membri",
  [NL] = "leden|ledenaantal",
  [PT] = "membros",
},
/* Before or instead of the person it went to. */
[WORDS_TO_WHOM] = {
  [DE] = "wem",
},
/* Begins a question that is answered by yes or no. */
[WORDS_ASKS_YES_OR_NO] = {
  [EN] = "are|may|wants|needs|allows|accepts|receives",
  [DE] = "darf|will|braucht|moechte|mochte",
  [FR] = "peut|veut",
  [ES] = "quiere|necesita|recibe",
  [IT] = "puo|vuole|riceve",
  [NL] = "mag|wil|krijgt",
  [PT] = "quer|precisa|recebe",
},
/* Of an absence: why, or who reported it. */
[WORDS_WHY_OR_BY_WHOM] = {
  [EN] = "by|reported|reason",
  [DE] = "von|grund",
  [FR] = "par|motif",
  [ES] = "por|motivo",
  [IT] = "da",
  [NL] = "door|reden",
},
/* Asks for a time. */
[WORDS_WHEN] = {
  [EN] = "when",
  [DE] = "wann",
  [FR] = "quand",
  [ES] = "cuando|¿cuando",
  [IT] = "quando",
  [NL] = "wanneer",
},
/* Asks who came, or says people. */
[WORDS_WHO_OR_PEOPLE] = {
  [EN] = "people",
  [NL] = "personen",
},
/* A task, issue, card or deal. */
[WORDS_TASK] = {
  [EN] = "card|card id|card name|board name|list name|task|task id|task name|parent task|issue|"
         "issue id|issue key|issue number|bug|bug id|ticket|ticket id|ticket number|work item|"
         "work item type|work item id|story id|epic|deal|deal id|deal name|deal stage|opportunity|"
         "opportunity name|project id|project name",
  [DE] = "sprint|aufgabe|aufgaben id|aufgabenname|ubergeordnete aufgabe|vorgang|vorgangs id|"
         "projekt id|projektname|verkaufschance",
  [FR] = "tache|id tache|nom de la tache|tache parente|carte|opportunite|affaire",
  [ES] = "tarea|id de tarea|nombre de la tarea|tarea principal|tarjeta|oportunidad|negocio",
  [IT] = "attivita|id attivita|compito|scheda|opportunita|trattativa",
  [NL] = "taak|taak id|taaknaam|bovenliggende taak|kaart|verkoopkans",
  [PT] = "tarefa|id da tarefa|nome da tarefa|tarefa principal|cartao|oportunidade",
},
/* Begins a header that asks from which person something came. */
[WORDS_BY_WHOM_ASKED] = {
  [EN] = "by whom|from whom",
  [DE] = "von wem|durch wen|bei wem",
  [FR] = "par qui|de qui|aupres de qui",
  [ES] = "por quien|de quien",
  [IT] = "da chi",
  [NL] = "door wie|van wie",
  [PT] = "por quem|de quem",
},
/* Begins a header that asks who else did it. */
[WORDS_WITH_WHOM_ASKED] = {
  [EN] = "with whom",
  [DE] = "mit wem",
  [FR] = "avec qui",
  [ES] = "con quien|con quienes",
  [IT] = "con chi",
  [NL] = "met wie",
  [PT] = "com quem",
},
/* Begins a header that asks to which person it was done. */
[WORDS_WHOM_ASKED] = {
  [EN] = "to whom|for whom|whom|who was|who were|who is",
  [DE] = "an wen|fur wen|zu wem|wem|wen|wer wurde|wer wird",
  [FR] = "a qui|chez qui|pour qui|qui a ete|qui est",
  [ES] = "a quien|a quienes|para quien|quien fue|quien es",
  [IT] = "a chi|per chi|chi e stato|chi e stata|chi viene",
  [NL] = "aan wie|bij wie|voor wie|wie werd|wie wordt",
  [PT] = "a quem|para quem|quem foi|quem e",
},
/* Behind "who": the rest of a question to who fills in the table. */
[WORDS_OF_WE_MET] = {
  [EN] = "did|with|met",
  [DE] = "mit",
  [FR] = "avec|nous",
  [ES] = "con",
  [PT] = "com",
},
/* From who is asked. */
[WORDS_FROM_YOU] = {
  [EN] = "from you|off you|by you|with you",
  [DE] = "von dir|von ihnen|von euch|bei dir|bei ihnen|durch dich",
  [FR] = "de toi|de vous|aupres de toi|aupres de vous|avec toi|avec vous|grace a toi",
  [ES] = "de ti|de usted|de ustedes|contigo|con usted",
  [IT] = "da te|da lei|da voi|con te",
  [NL] = "van jou|van je|van u|bij jou|bij u",
  [PT] = "de voce|com voce|consigo|convosco",
},
/* To who is asked. */
[WORDS_TO_YOU] = {
  [EN] = "to you",
  [DE] = "zu dir|zu ihnen|an dich|an sie",
  [FR] = "vers toi|vers vous|a toi|a vous|te voir|vous voir",
  [ES] = "a ti|a usted",
  [IT] = "a te|a lei|da te|da lei",
  [NL] = "naar jou|naar je|bij jou|bij u|naar u|tot jou|tot u",
  [PT] = "a voce",
},
/* Whoever answers is in the question, or asks it: "you", "me", "us". */
[WORDS_OF_RESPONDENT] = {
  [EN] = "you|your|yours|me|my|us|our|i|we|mine",
  [DE] = "du|dich|dir|dein|deine|deinen|deiner|deinem|euch|euer|eure|ihnen|ihr|ihre|ihren|ihrem|"
         "sie|uns|mich|mir|ich|wir|mein|meine|meinen|meiner|meinem|unser|unsere|unseren",
  [FR] = "tu|te|t|toi|ton|ta|tes|vous|votre|vos|m|moi|mon|ma|mes|nous|notre|nos|je|j",
  [ES] = "ti|tus|usted|ustedes|su|sus|contigo|conmigo|mi|yo|nuestro|nuestra|vuestro|"
         "vuestra",
  [IT] = "tuo|tua|tuoi|tue|vi|voi|vostro|vostra|mio|mia|ci|noi|nostro|nostra|lei|suo|sua",
  [NL] = "jij|jou|jouw|u|uw|jullie|mij|mijn|ons|onze|ik|wij",
  [PT] = "teu|seu|voce|voces|lhe|lhes|meu|minha|nosso|nossa|comigo|consigo",
},
/* What is asked about in a quiz: who did it is known to everybody, or to nobody. */
[WORDS_MADE_HISTORY] = {
  [EN] = "discovered|invented|painted|wrote|composed|directed|sang|sculpted|built|founded|"
         "designed|created|won|killed|assassinated|conquered|ruled",
  [DE] = "entdeckte|entdeckt|erfand|erfunden|malte|gemalt|schrieb|geschrieben|komponierte|"
         "komponiert|baute|gebaut|grundete|gegrundet|gewann|gewonnen|ermordete|schuf|regierte",
  [FR] = "decouvert|decouvrit|invente|inventa|peint|peignit|ecrit|ecrivit|compose|composa|"
         "realise|chante|construit|fonde|fonda|gagne|remporte|tue|assassine|cree|sculpte",
  [ES] = "descubrio|descubierto|invento|inventado|pinto|pintado|escribio|escrito|compuso|"
         "compuesto|dirigio|canto|construyo|fundo|gano|mato|asesino|creo",
  [IT] = "scopri|scoperto|inventato|dipinse|dipinto|scrisse|scritto|composto|diresse|diretto|"
         "costrui|fondo|fondato|vinse|vinto|uccise|ucciso|scolpi",
  [NL] = "ontdekte|ontdekt|uitgevonden|uitvond|vond|schilderde|geschilderd|schreef|geschreven|"
         "componeerde|bouwde|stichtte|vermoordde|regisseerde",
  [PT] = "descobriu|descoberto|pintou|escreveu|compos|dirigiu|cantou|construiu|fundou|ganhou|"
         "venceu|matou|criou|inventou",
},
/* Is, was: behind "who". */
[WORDS_WAS_OR_IS] = {
  [EN] = "is|was|are|were|s|will|would|becomes|became",
  [DE] = "ist|war|sind|waren|wird|wurde|ware",
  [FR] = "est|etait|sont|etaient|fut|sera|serait",
  [ES] = "es|fue|era|son|seria",
  [IT] = "e|fu|sono|sara|sarebbe",
  [NL] = "zijn|wordt|werd|zou",
  [PT] = "foi|sao",
},
/* Should, deserves: behind "who". */
[WORDS_SHOULD] = {
  [EN] = "should|deserves|ought|shall",
  [DE] = "soll|sollte|sollten|sollen|verdient",
  [FR] = "doit|devrait|devraient|merite",
  [ES] = "debe|deberia|deberian|merece",
  [IT] = "deve|dovrebbe|dovrebbero|merita",
  [NL] = "moet|moeten|hoort",
  [PT] = "deveria|deveriam",
},
/* What somebody is in an opinion or in history, and not for whoever answers. */
[WORDS_BEST_OR_FIRST] = {
  [EN] = "best|greatest|worst|first|last|next|most|least|favourite|favorite|funniest|smartest|"
         "nicest|coolest|fastest|president|minister|king|queen|emperor|captain|winner|inventor|"
         "painter|composer|author|chancellor|pope|founder|prettiest|strongest|tallest",
  [DE] = "beste|bester|grosste|schlechteste|erste|erster|nachste|nachster|lieblingslehrer|"
         "meisten|prasident|prasidentin|kanzler|kanzlerin|konig|konigin|kaiser|kapitan|sieger|"
         "siegerin|erfinder|erfinderin|maler|komponist|autor|papst|grunder|klugste|lustigste|"
         "schnellste|netteste",
  [FR] = "meilleur|meilleure|premier|premiere|pire|prochain|prochaine|plus|moins|presidente|roi|"
         "reine|empereur|capitaine|vainqueur|inventeur|peintre|compositeur|auteur|pape|fondateur",
  [ES] = "mejor|peor|primer|primera|primero|proximo|proxima|mas|menos|presidenta|rey|reina|"
         "emperador|capitan|ganador|ganadora|pintor|compositor|papa|fundador",
  [IT] = "migliore|miglior|peggiore|primo|prima|prossimo|prossima|piu|meno|re|regina|imperatore|"
         "capitano|vincitore|inventore|pittore|compositore|autore|fondatore",
  [NL] = "slechtste|eerste|volgende|meest|koning|koningin|keizer|aanvoerder|winnaar|uitvinder|"
         "schilder|componist|paus|oprichter|grappigste|slimste|leukste",
  [PT] = "melhor|pior|primeiro|primeira|mais|rei|rainha|imperador|capitao|vencedor",
},
/* In a question for the best or next one, what makes it one of contact. */
[WORDS_NEAR_TO_PEOPLE] = {
  [EN] = "help|helps|helpful|advice|ask|talk|friend|friends|friendship|support|supportive|"
         "contact|trust|trusted|turn to|go to|learn|work with|met|spoke",
  [DE] = "hilft|hilfsbereit|hilfreich|helfen|rat|fragen|reden|freund|freundin|freunde|"
         "unterstutzt|kontakt|vertrauen|lernen|ansprechpartner|ansprechpartnerin",
  [FR] = "aide|aider|conseil|conseils|demander|parler|ami|amie|amis|soutien|confiance|apprendre",
  [ES] = "ayuda|ayudar|consejo|preguntar|hablar|amigo|amiga|amigos|apoyo|contacto|confianza|"
         "aprender",
  [IT] = "aiuta|aiutare|aiuto|consiglio|chiedere|parlare|amico|amica|amici|sostegno|contatto|"
         "fiducia|imparare",
  [NL] = "helpt|hulp|behulpzaam|advies|vragen|praten|vriend|vriendin|vrienden|steun|vertrouwen|"
         "leren",
  [PT] = "ajudar|conselho|perguntar|falar|apoio|contato|confianca",
},
