/* clang-format off */
/* words_makers.h - who wrote, made, owns or answers for something.
 * Rows of the table in concepts.c, so without a guard. */
/* Who made the record, not what it is about. */
[WORDS_ENTERED_IT] = {
  [EN] = "creator|submitter",
  [DE] = "ersteller|erstellerin",
  [FR] = "createur|creatrice",
  [ES] = "creador|creadora",
  [IT] = "creatore",
  [NL] = "aanmaker|aanmaakster",
  [PT] = "criador|criadora",
},
/* Authors of a text. */
[WORDS_AUTHORS] = {
  [EN] = "author|authors",
  [DE] = "autor|autorin|verfasser|verfasserin|autoren",
  [FR] = "auteur|autrice|auteurs",
  [IT] = "autore|autori",
  [NL] = "schrijver|schrijfster",
  [PT] = "autora|autores",
},
/* Whose message it is that was passed on. */
[WORDS_FORWARDED_FROM] = {
  [EN] = "forwarded from|forward from|fwd from|shared from|saved from",
  [DE] = "weitergeleitet von",
  [FR] = "transfere de",
  [IT] = "inoltrato da",
  [NL] = "doorgestuurd van",
  [PT] = "reenviado de|encaminhado de",
},
/* Who owns a task, deal or account. */
[WORDS_OWNER_OF_THING] = {
  [EN] = "owner|task owner|deal owner|project owner|opportunity owner|lead|project lead|reporter|"
         "creator|created by|author|requester|project manager",
  [DE] = "antragsteller|antragstellerin|manager|ersteller|erstellt von|leitung|projektleitung|"
         "verantwortlich|projektleiter|projektleiterin|teamleitung|teamleiter|teamleiterin",
  [FR] = "demandeur|demandeuse|createur|cree par|responsable|chef de projet|cheffe de projet|"
         "chef d'equipe|cheffe d'equipe|pilote",
  [ES] = "solicitante|creador|creado por|propietario|lider|jefe de proyecto|jefa de proyecto",
  [IT] = "richiedente|creatore|creato da|capo progetto|capogruppo",
  [NL] = "aanvrager|eigenaar|aangemaakt door|projectleider|projectleidster|teamleider",
  [PT] = "proprietario|criador|criado por|dono|responsavel|gerente do projeto",
},
/* Who works on a task. */
[WORDS_ASSIGNEE] = {
  [EN] = "technician|technicians|assignee|assignees",
  [DE] = "techniker|technikerin",
  [FR] = "technicien|technicienne|techniciens",
  [IT] = "tecnico|tecnica|tecnici",
  [NL] = "technicus|behandelaar",
  [PT] = "tecnicos",
},
/* Who is to see that a task is done; not who is in the team. */
[WORDS_ANSWERS_FOR] = {
  [EN] = "responsible|person responsible|responsible person|in charge",
  [DE] = "verantwortlich|verantwortliche|zustandig|zustandige",
  [FR] = "responsable|personne responsable|charge de",
  [ES] = "encargado|encargada",
  [IT] = "responsabile|incaricato|incaricata",
  [NL] = "verantwoordelijke|verantwoordelijk|uitvoerder",
  [PT] = "responsavel|encarregado|encarregada",
},
/* What only tasks have. */
[WORDS_OF_A_TASK] = {
  [EN] = "priority|due|due date|due on|deadline",
  [DE] = "prioritat|fallig|fallig am|falligkeit|falligkeitsdatum",
  [FR] = "priorite|echeance|date d'echeance|date limite",
  [ES] = "prioridad|vencimiento|fecha limite|fecha de vencimiento",
  [IT] = "priorita|scadenza|data di scadenza",
  [NL] = "prioriteit|vervaldatum|einddatum|uiterlijk",
  [PT] = "prioridade|prazo|data limite|vencimento|data de vencimento",
},
/* Who a task was given to. */
[WORDS_ASSIGNED_TO] = {
  [EN] = "assigned to|assigned",
  [DE] = "zugewiesen an|zugewiesen zu|zugewiesen|bearbeiter|bearbeiterin|sachbearbeiter|"
         "sachbearbeiterin",
  [FR] = "assigne a|attribue a",
  [ES] = "asignado a|asignada a|asignado|asignada",
  [IT] = "assegnato a|assegnatario",
  [NL] = "toegewezen aan",
  [PT] = "atribuido a|atribuida a",
},
/* Who is responsible or takes part in a task. */
[WORDS_RESPONSIBLE] = {
  [EN] = "responsible|members|member|team|team members|collaborators|reviewer|reviewers|approver|"
         "associated contact|associated contacts|contact|contacts",
  [DE] = "zustandig|zustandige|mitglieder|beteiligte|teammitglieder|mitwirkende",
  [FR] = "assignee a|membres|equipe|membres de l'equipe",
  [ES] = "miembros|equipo|miembros del equipo|integrantes",
  [IT] = "responsabile|membri|squadra|membri del team|componenti",
  [NL] = "verantwoordelijke|leden|teamleden",
  [PT] = "membros|equipa|membros da equipe|membros da equipa",
},
/* Who leads a project. */
[WORDS_PROJECT_LEAD] = {
  [EN] = "project lead|project owner|project manager",
  [DE] = "projektleitung|projektleiter|projektleiterin",
  [FR] = "chef de projet|responsable du projet",
  [ES] = "jefe de proyecto|jefa de proyecto|responsable del proyecto",
  [IT] = "responsabile del progetto|capo progetto",
  [NL] = "projectleider",
  [PT] = "responsavel do projeto|gerente do projeto",
},
/* Who is only kept informed of a task. */
[WORDS_WATCHER] = {
  [EN] = "watcher|watchers|follower|followers|subscriber|subscribers",
  [DE] = "beobachter|beobachterin|beobachterinnen|beobachtende",
  [FR] = "observateur|observateurs",
  [IT] = "osservatore|osservatori",
  [NL] = "volgers",
  [PT] = "observador|observadores|seguidores",
},
/* Who made the record of a thing. */
[WORDS_CREATOR] = {
  [EN] = "creator|created by|added by|entered by",
  [DE] = "ersteller|erstellerin|erstellt von",
  [FR] = "createur|cree par",
  [ES] = "creador|creado por",
  [IT] = "creatore|creato da",
  [NL] = "aangemaakt door",
  [PT] = "criador|criado por",
},
/* Who wrote a book or a piece of music. */
[WORDS_WRITER] = {
  [EN] = "writer|composer|composers|poet|by|written by|composed by|lyrics by|music by|words by|"
         "directed by|painted by|illustrated by",
  [DE] = "komponist|komponistin|dichter|dichterin|geschrieben von|komponiert von|text von|"
         "musik von|gemalt von|regie",
  [FR] = "auteure|compositeur|compositrice|poete|ecrit par|compose par|paroles de|musique de|"
         "peint par|realise par",
  [ES] = "escrito por|escrita por|compuesto por|compuesta por|letra de|musica de|pintado por|"
         "dirigida por",
  [IT] = "compositore|poeta|scritto da|scritta da|composto da|composta da|testo di|musica di|"
         "dipinto da",
  [NL] = "componist|componiste|geschreven door|gecomponeerd door|tekst van|muziek van|"
         "geschilderd door",
  [PT] = "compositor|compositora|composto por|composta por",
},
/* Who read, chose or borrowed a work. */
[WORDS_CHOSE_WORK] = {
  [EN] = "read by|chosen by|picked by|suggested by|recommended by|proposed by|lent to|loaned to|"
         "borrower|borrowed by|owner|lender",
  [DE] = "gelesen von|ausgesucht von|ausgewahlt von|vorgeschlagen von|empfohlen von|verliehen an|"
         "ausgeliehen an|geliehen an|ausgeliehen von|entliehen von",
  [FR] = "lu par|choisi par|propose par|recommande par|prete a|emprunte par|emprunteur",
  [ES] = "leido por|elegido por|propuesto por|recomendado por|prestado a",
  [IT] = "letto da|scelto da|proposto da|consigliato da|prestato a|prestato da",
  [NL] = "gelezen door|gekozen door|voorgesteld door|aanbevolen door|uitgeleend aan|geleend door",
  [PT] = "lido por|escolhido por|proposto por|emprestado a|emprestado para",
},
/* Who arranged a meeting, and was perhaps not there. */
[WORDS_ARRANGED_BY] = {
  [EN] = "coordinator|coordinated by|scheduled by|arranged by|organised by|organized by|mediator|"
         "matchmaker|matched by",
  [DE] = "koordinator|koordinatorin|koordination|vereinbart von|organisiert von|vermittler|"
         "vermittlerin|vermittlung|vermittelt von",
  [FR] = "coordinateur|coordinatrice|coordination|planifie par|organise par|mediateur|mediatrice",
  [ES] = "coordinador|coordinadora|programado por|organizado por|mediador|mediadora",
  [IT] = "coordinatore|programmato da|organizzato da|mediatore",
  [NL] = "gepland door|georganiseerd door|bemiddelaar|bemiddelaarster",
  [PT] = "coordenador|coordenadora|agendado por",
},
/* Part of a header for who or what filled in the form. */
[WORDS_INTERVIEW_PART] = {
  [EN] = "enumerator|interviewer|submitt|device|surveyor|collector",
  [FR] = "enqueteur",
  [ES] = "encuestador",
},
/* Stems before "by": a change of the record, a sale, an introduction. */
[WORDS_NO_CONTACT_STEM] = {
  [EN] = "modif|updat|edit|chang|delet|cancel|approv|export|import|verif|review|paid|pay|order|"
         "purchas|book|bought|sold|introduc|refer|annul|valid|sort|group|answer|read|"
         "declin|refus|owed|ignor|block",
  [DE] = "zuletzt|geander|aktualis|geschloss|abgeschloss|abgesagt|storn|genehm|gepruft|bezahl|"
         "bestell|gebucht|vorgestell|vermittel|empfohl|abgelehnt|abgewies|"
         "geschuldet|ignorier|gesperrt|blockier",
  [FR] = "clos|derniere|mis a jour|paye|achet|command|present|introdui|approuv|bloqu",
  [ES] = "edicion|actualiz|cerrad|aprob|pagad|comprad|ultim|rechaz|ignorad|bloquead",
  [IT] = "aggiorn|chius|approvat|pagat|acquist|rifiutat|ignorat|bloccat",
  [NL] = "bewerk|laatst|gewijzig|bijgewerk|afgeslot|geannul|goedgek|betaald|gekocht|voorgest|"
         "geintrod|afgewezen|geweigerd|genegeerd|geblokkeerd",
  [PT] = "edicao|atualiz|fechad|aprovad|recusad",
},
/* Stems before "by": the record was made. */
[WORDS_ENTERED_STEM] = {
  [EN] = "creat|add|enter|record|regist|log|submit|report",
  [DE] = "erfass|erstell|angelegt|hinzuge|eingetrag",
  [FR] = "ajout|saisi|cree",
  [ES] = "adicion|anad|agreg|cread",
  [IT] = "aggiun|inserit",
  [NL] = "aangemaak|gemaakt|geregistr|toegevoeg|ingevoer",
  [PT] = "inserid|criad",
},
/* Who made a film, a record or a painting, beside the work. */
[WORDS_MADE_WORK] = {
  [EN] = "director|directors|artist|artists|band|singer|performer|painter|illustrator|"
         "photographer|screenwriter|producer|filmmaker|novelist|playwright",
  [DE] = "regisseur|regisseurin|kunstler|kunstlerin|interpret|interpretin|maler|malerin|sanger|"
         "sangerin|filmemacher|schriftsteller|schriftstellerin",
  [FR] = "realisateur|realisatrice|artiste|peintre|chanteur|chanteuse|interprete|"
         "ecrivain|metteur en scene|cineaste",
  [ES] = "directora|artista|cantante|pintor|pintora|cineasta|"
         "realizador",
  [IT] = "regista|pittore|pittrice|scrittore|"
         "scrittrice",
  [NL] = "regisseuse|kunstenaar|kunstenares|schilder|zanger|zangeres|artiest|schrijver|"
         "schrijfster",
  [PT] = "realizadora|cantor|cantora|escritor|escritora|diretor|diretora",
},
/* Works that are finished when somebody reads, sees or hears them; a title may be that of a
 * draft. */
[WORDS_FINISHED_WORK] = {
  [EN] = "book|books|book title|novel|film|film title|movie|movie title|album|record|song|poem|"
         "play|musical|podcast|series|tv series|painting|album title",
  [DE] = "buch|bucher|buchtitel|roman|filmtitel|platte|lied|gedicht|theaterstuck|serie|gemalde",
  [FR] = "livre|ouvrage|disque|chanson|poeme|spectacle|tableau",
  [ES] = "libro|novela|pelicula|cancion|poema|cuadro",
  [IT] = "romanzo|disco|canzone|poesia|serie tv|quadro|spettacolo|"
         "titolo del film",
  [NL] = "boek|boektitel|plaat|schilderij|toneelstuk|voorstelling",
  [PT] = "livro|filme|cancao|peca de teatro",
},
/* Who told the others of a work, or judged it. */
[WORDS_SHOWED_WORK] = {
  [EN] = "reviewer|reviewed by|presenter|presented by|critic|review by|discussed by|listener|"
         "viewer|seen by|watched by|heard by|reader",
  [DE] = "rezensent|rezensentin|rezensiert von|vorgestellt von|vorstellung|besprochen von|"
         "gesehen von|leser|leserin|kritiker|kritikerin|prasentiert von",
  [FR] = "critique|critique par|chroniqueur|chroniqueuse|presente par|presentateur|"
         "presentatrice|vu par|lecteur|lectrice|presentee par",
  [ES] = "resena de|resenado por|critico|critica de|presentado por|presentada por|presentador|"
         "presentadora|lector|lectora|visto por|resenador",
  [IT] = "recensore|recensito da|recensione di|presentato da|presentata da|relatore|lettore|"
         "lettrice|visto da",
  [NL] = "recensent|recensente|gerecenseerd door|besproken door|gepresenteerd door|"
         "lezer|lezeres|gezien door|criticus",
  [PT] = "resenhado por|resenha de|apresentado por|apresentada por|leitor|leitora|apresentador|"
         "apresentadora|recensao de",
},
