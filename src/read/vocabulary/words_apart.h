/* clang-format off */
/* words_apart.h - what stands beside people without having met them, and sheets set aside.
 * Rows of the table in concepts.c, so without a guard. */
/* Words of headers above things, places, works, firms and their makers, which may be called after somebody. */
[WORDS_NAMED_AFTER_SOMEBODY] = {
  [EN] = "street|avenue|road|square|park|depot|stop|corner|address|building|library|theatre|"
         "theater|shop|store|branch|ward|clinic|hospital|pharmacy|school|college|vessel|boat|ship|"
         "yacht|plane|horse|mount|mare|stallion|dog|cat|animal|bird|rose|plant|variety|breed|"
         "product|perfume|brand|supplier|vendor|manufacturer|medal|prize|award|trophy|chair|work|"
         "book|film|song|piece|poem|text|portrait|subject|biography|life|part|voice|plays|"
         "impersonates|tribute|author|composer|original|pseudonym|saint|grave|buried",
  [DE] = "strasse|platz|ecke|adresse|gebaude|bibliothek|laden|filiale|station|klinik|zielklinik|"
         "krankenhaus|apotheke|schule|haltestelle|endstation|schiff|boot|pferd|stute|hengst|hund|"
         "tier|sorte|pflanze|fabrikat|produkt|marke|lieferant|hersteller|verein|preis|werk|buch|"
         "lied|stuck|bild|portrat|biografie|leben|charakter|figur|rolle|stimme|spielt|"
         "schauspieler|autor|tonsetzer|tonsetzerin|komponist|komponistin|dichter|heilige|grab|"
         "bestattet|referat|benannt|genannt",
  [FR] = "rue|place|quartier|immeuble|pavillon|residence|boutique|salon|lycee|ecole|gare|hopital|"
         "pharmacie|bibliotheque|tournee|bateau|voilier|navire|cheval|jument|chien|variete|"
         "produit|parfum|marque|fournisseur|fabricant|prix|œuvre|oeuvre|livre|chanson|morceau|"
         "texte|biographie|inspirateur|personnage|role|voix|joue|auteur|compositeur|"
         "pseudonyme|sainte|sepulture|tombe|fonds|defunt|defunte",
  [ES] = "calle|plaza|avenida|sede|instituto|biblioteca|residencia|monumento|bodega|teatro|parque|"
         "escuela|colegio|farmacia|parada|embarcacion|nave|barco|velero|avion|yegua|caballo|perro|"
         "ave|rosa|variedad|producto|marca|proveedor|fabricante|premio|obra|libro|disco|pelicula|"
         "cancion|poema|texto|retrato|retratado|biografiado|homenajeado|protagonista|personaje|"
         "papel|voz|doblado|firmado|compositor|seudonimo|santo|santa|santoral|fallecido|fallecida",
  [IT] = "via|piazza|corso|istituto|palazzo|fondazione|cantina|scuola|ospedale|fermata|barca|"
         "cavallo|cavalla|cane|animale|varieta|prodotto|profumo|marchio|fornitore|produttore|"
         "opera|canzone|brano|testo|ritratto|soggetto|personaggio|ruolo|voce|autore|compositore|"
         "passato|pseudonimo|defunto|defunta",
  [NL] = "straat|plein|laan|gebouw|winkel|halte|stichting|wijk|ziekenhuis|apotheek|bibliotheek|"
         "schip|zeilschip|zeilboot|paard|merrie|hond|dier|roos|soort|merk|leverancier|fabrikant|"
         "prijs|boek|tekst|portret|personage|rol|stem|speelt|componist|pseudoniem|graf|overledene",
  [PT] = "rua|praca|pavilhao|estacao|loja|escola|paragem|navio|cavalo|egua|cao|produto|fornecedor|"
         "livro|filme|cancao|ilustracao|homenageado|personagem|falecido|falecida",
},
/* Who was away, stood before or after the other in an office, won, or is of the family: no contact of the day. */
[WORDS_APART_FROM_OTHER] = {
  [EN] = "kin|father|mother|son|daughter|wife|husband|heir|testator|ancestor|descendant|previous|"
         "former|predecessor|successor|old|before|after|outgoing|incoming|late|deceased|victim|"
         "suspect|accused|winner|runner-up|best|gold|silver|bronze|vote|voter|proposed|suggested|"
         "sick|absent|leave|duty|off|reserve|substitute|corrected|mistaken|men|women|elected|"
         "defeated|inventor|rival|understudy|nominee|nominees|waiting|injured",
  [DE] = "vater|mutter|sohn|tochter|erbe|erbin|erblasser|vorfahr|nachkomme|vorganger|vorgangerin|"
         "nachfolger|nachfolgerin|vormieter|nachmieter|vorbesitzer|stellvertreter|vertretung|"
         "amtsinhaber|fruher|fruherer|alt|alter|verstorbene|opfer|verdachtige|sieger|zweiter|"
         "silber|krank|abwesend|urlaub|frei|ersatz|herren|damen|abgeordneter|vorgeschlagen|"
         "vorgeschlagene|vorgeschlagener|vormieterin|nachmieterin|vorbesitzerin|gewahlt|"
         "unterlegen|erfinder|erfinderin|rivale|zweitbesetzung|wartend|wartet|verletzt",
  [FR] = "pere|mere|fils|fille|heritier|heritiere|precedent|precedente|ancien|ancienne|"
         "predecesseur|successeur|sortant|entrant|suppleant|suppleante|accuse|victime|vainqueur|"
         "vaincu|ouverture|fermeture|malade|absente|conge|hommes|femmes|propose|proposee|elu|elue|"
         "battu|battue|inventeur|doublure|attente|blesse",
  [ES] = "padre|madre|hijo|hija|heredero|heredera|causante|apellido|apodo|antes|ahora|anterior|"
         "antiguo|predecesor|sucesor|saliente|entrante|suplente|finado|victima|acusado|ganador|"
         "segundo|lider|abre|cierra|enfermo|ausente|baja|hombres|mujeres|propuesto|propuesta|"
         "elegido|derrotado|espera|lesionado",
  [IT] = "figlio|figlia|erede|soprannome|predecessore|successore|vecchio|uscente|supplente|"
         "vittima|imputato|vincitore|elettore|preferenza|malato|assente|uomini|donne|proposto|"
         "proposta|eletto|sconfitto|inventore",
  [NL] = "vader|moeder|zoon|dochter|erflater|erfgenaam|bijnaam|vorige|voormalig|voormalige|oud|"
         "oude|voorganger|opvolger|voorheen|slachtoffer|verdachte|winnaar|ziek|afwezig|verlof|"
         "mannen|vrouwen|voorgesteld|voorgestelde|gekozen|verslagen|uitvinder|rivaal",
  [PT] = "pai|mae|filho|filha|herdeiro|herdeira|alcunha|apelido|antigo|antecessor|vencedor|"
         "vencido|doente|homens|mulheres|eleito",
},
/* The whole header of those who came before or after the others of their row. Who hands an office over meets
 * whoever takes it: "outgoing" is not among them. */
[WORDS_BEFORE_OR_AFTER] = {
  [EN] = "before|after|previously|now|old name|new name|until now",
  [DE] = "vorher|nachher|bisher|neu|jetzt|kunftig",
  [FR] = "avant|apres|auparavant|maintenant|ancien nom|nouveau nom",
  [ES] = "antes|despues|ahora",
  [IT] = "prima|dopo|ora",
  [NL] = "voorheen|nu|daarna",
  [PT] = "depois|agora",
},
/* A season, or half a year of teaching. */
[WORDS_PART_OF_YEAR] = {
  [EN] = "spring|summer|autumn|fall|winter|term|semester",
  [DE] = "fruhling|fruhjahr|sommer|herbst|halbjahr|ws|ss|sose|wise",
  [FR] = "printemps|ete|automne|hiver|semestre",
  [ES] = "primavera|verano|otono|invierno|cuatrimestre",
  [IT] = "estate|autunno|inverno|quadrimestre",
  [NL] = "voorjaar|lente|zomer|herfst|najaar",
  [PT] = "verao|outono",
},
/* Works, beside which whoever the writer heard, read or wrote for is their maker. */
[WORDS_WORKS] = {
  [EN] = "record|album|book|song|film|painting|poem",
  [DE] = "platte|buch|lied|gemalde|gedicht",
  [FR] = "disque|livre|chanson|tableau|poeme|oeuvre|œuvre|cours",
  [ES] = "disco|libro|cancion|pelicula|cuadro|poema|obra",
  [IT] = "canzone|quadro|poesia|opera",
  [NL] = "plaat|boek|schilderij",
  [PT] = "livro|cancao|filme",
},
/* What is done with works only: "J'ai lu" stands above authors. */
[WORDS_READ_WORKS] = {
  [EN] = "read",
  [DE] = "gelesen",
  [FR] = "lu",
  [ES] = "leido|lei",
  [IT] = "letto",
  [NL] = "gelezen",
  [PT] = "lido|li",
},
/* Stems of verbs, before "by", of whoever took, used, judged, suffered or received something. */
[WORDS_TAKEN_STEM] = {
  [EN] = "borrow|us|rent|hir|leas|purchas|collect|receiv|download|view|rat|test|observ|select|"
         "prefer|employ|admir|return|thank|read|ridden|missed|lost|bull|accus|heard|watch|acquir|"
         "translat|sung",
  [DE] = "geliehen|ausgeliehen|entliehen|gemietet|benutzt|genutzt|empfangen|erhalten|abgeholt|"
         "quittiert|bewertet|beobachtet|gewunscht|beantragt|gelesen|gehort|erworben|bedankt|"
         "geritten|ubersetzt|gesungen|rezens|vermisst|verloren|gemobbt|beschuldigt",
  [FR] = "emprunt|lu|loue|utilis|recu|remerci|note|evalu|achet|chant|interpret|jou|monte|perdu|"
         "harcel|telecharg|ecoute|traduit|critiqu",
  [ES] = "leid|alquilad|usad|utilizad|recibid|recogid|felicit|agradecid|evaluad|observad|montad|"
         "acosad|denunciad|acusad|cantad|doblad|perdid|adquirid|nombrad|traducid|resenad",
  [IT] = "lett|prestit|noleggiat|affittat|usat|utilizzat|ricevut|ritirat|ringraziat|valutat|"
         "osservat|montat|suonat|cantat|interpretat|doppiat|pers|acquistat|tradott|recensit",
  [NL] = "geleend|gehuurd|gebruikt|ontvangen|opgehaald|beoordeeld|gelezen|gereden|bereden|gemist|"
         "vergeten|gepest|gespeeld|beschuldigd|gezongen|gehoord|vertaald|"
         "gerecenseerd",
  [PT] = "lid|alugad|recebid|recolhid|avaliad|dobrad|interpretad|traduzid|resenhad",
},
/* Above a table that shows how to fill in another. */
[WORDS_EXAMPLE] = {
  [EN] = "example|examples|for example|sample",
  [DE] = "beispiel|beispiele|zum beispiel|muster",
  [FR] = "exemple|exemples|par exemple",
  [ES] = "ejemplo|ejemplos|por ejemplo",
  [IT] = "esempio|esempi|per esempio|ad esempio",
  [NL] = "voorbeeld|voorbeelden|bijvoorbeeld",
  [PT] = "exemplo|exemplos|por exemplo",
},
/* Sheets of what did not happen, or not yet, and of rows that show how to fill in the others. */
[WORDS_SHEET_ASIDE] = {
  [EN] = "cancelled|canceled|cancellations|declined|rejected|refused|absent|absences|absentees|"
         "no shows|waiting list|waitlist|plan|plans|planned|planning|template|draft|drafts|test|"
         "old|copy|backup|wishes|not met|instruction|instructions|how to|how to use|"
         "how to fill in|read me|readme|explanation",
  [DE] = "abgesagt|absagen|abgelehnt|storniert|ausgefallen|abwesend|abwesende|fehlend|fehlende|"
         "warteliste|geplant|planung|vorlage|entwurf|entwurfe|alt|kopie|wunsche|anleitung|"
         "ausfullanleitung|ausfullhinweise|ausfullhilfe|hinweise|erlauterung|erlauterungen|"
         "liesmich",
  [FR] = "annule|annules|annulee|annulees|annulations|refuse|refuses|absents|liste d'attente|"
         "attente|prevu|prevus|prevues|planifie|modele|gabarit|brouillon|brouillons|copie|"
         "mode d'emploi|consignes|notice|lisez moi",
  [ES] = "anulados|anulado|anuladas|cancelados|cancelado|canceladas|rechazados|ausentes|ausente|"
         "lista de espera|espera|previsto|previstos|planificado|plantilla|borrador|borradores|"
         "copia|modelo|instrucciones|indicaciones|leeme",
  [IT] = "annullati|annullato|annullate|cancellati|rifiutati|assenti|assente|lista d'attesa|"
         "lista di attesa|attesa|previsti|pianificati|modello|bozza|bozze|istruzioni|leggimi",
  [NL] = "geannuleerd|afgezegd|afgelast|geweigerd|afwezig|afwezigen|wachtlijst|gepland|sjabloon|"
         "concept|concepten|instructie|instructies|uitleg|toelichting|handleiding|lees mij|leesmij",
  [PT] = "recusados|faltosos|planeado|planejado|rascunho|rascunhos|instrucoes|leia me",
},
/* Nobody answered, who was to write something: not that somebody has no opinion. */
[WORDS_NOBODY_ANSWERED] = {
  [EN] = "no answer|no response|not answered|no reply",
  [DE] = "keine antwort|keine ruckmeldung|nicht beantwortet",
  [FR] = "aucune reponse|sans reponse|pas de reponse",
  [ES] = "sin respuesta|no contesta",
  [IT] = "nessuna risposta|non risponde",
  [NL] = "geen antwoord|geen reactie",
  [PT] = "sem resposta|nao respondeu",
},
/* Folders that only mail programs have. */
[WORDS_MAIL_PLACE] = {
  [EN] = "inbox|sent|sent items|sent mail|sent messages|outbox|junk|spam|trash",
  [DE] = "posteingang|gesendet|gesendete elemente|gesendete objekte|postausgang",
  [FR] = "boite de reception|reception|envoyes|messages envoyes|elements envoyes|corbeille",
  [ES] = "bandeja de entrada|recibidos|enviados|elementos enviados|papelera",
  [IT] = "posta in arrivo|posta inviata|inviati|posta in uscita|cestino",
  [NL] = "postvak in|verzonden|verzonden items|prullenbak",
  [PT] = "caixa de entrada|itens enviados|mensagens enviadas|lixeira|lixo",
},
/* Stems of verbs, in forms of the first person, of what is done with people. */
[WORDS_DONE_WITH_PEOPLE] = {
  [FR] = "prete|parle|demande|aide|supervis|enseigne|donne|telephone|ecrit|montre|expliqu|raconte|"
         "rencontre|visit|appele|soigne|remplace|accompagne|conseille|encadre|confie|forme|vendu",
  [ES] = "ayude|hable|llame|ensene|preste|pregunte|pedi|conoci|recibi|"
         "acompane|cuide|conte|entregue|aconseje|oriente|escribi|entreviste|"
         "cubri|sustitui|corregi|di clase",
  [PT] = "falei|ajudei|liguei|visitei|ensinei|emprestei|perguntei|conheci|recebi|aprendi|supervisionei|"
         "acompanhei|cuidei|contei|expliquei|entreguei|aconselhei|orientei|escrevi|entrevistei|atendi|"
         "conversei|encontrei|substitui|corrigi|dei",
},
/* Verbs of what a work or somebody from afar stirs in the writer. */
[WORDS_STIRS_STEM] = {
  [FR] = "plait|rappelle|manque|fait|inspire|touche|plaisent",
  [IT] = "piac|ricord|manc|ispir|emozion|fa",
},
/* In the answer to who somebody met or was helped by: nobody else. */
[WORDS_ONESELF] = {
  [EN] = "only myself|just me|just myself|me myself|no one but me",
  [DE] = "ich selbst|ich selber|mich selbst|mir selbst|nur ich|niemand ausser mir",
  [FR] = "moi-meme|moi meme|moi seul|moi seule",
  [ES] = "yo mismo|yo misma|a mi mismo|a mi misma|solo yo",
  [IT] = "io stesso|io stessa|me stesso|me stessa|solo io|da me",
  [NL] = "ikzelf|ik zelf|mezelf|mijzelf|alleen ik",
  [PT] = "eu mesmo|eu mesma|eu proprio|eu propria|mim mesmo|mim mesma|so eu",
},
/* Work that is not finished: whoever reviews it helps those who do it. */
[WORDS_IN_THE_MAKING] = {
  [EN] = "chapter|section|draft|version|manuscript|paper|thesis|essay|submission|commit|branch|pull|"
         "merge|merged|ticket|issue|code|report|proposal|deliverable|assignment|homework|module",
  [DE] = "kapitel|abschnitt|entwurf|fassung|manuskript|aufsatz|hausarbeit|bericht|antrag|aufgabe|"
         "hausaufgabe",
  [FR] = "chapitre|brouillon|manuscrit|memoire|these|rapport|devoir",
  [ES] = "capitulo|borrador|manuscrito|tesis|informe|tarea|entrega",
  [IT] = "capitolo|bozza|manoscritto|tesi|relazione|compito",
  [NL] = "hoofdstuk|versie|concept|scriptie|werkstuk|verslag|opdracht",
  [PT] = "rascunho|tese|relatorio|trabalho",
},
/* What is judged by those who bought, saw or tasted it, and how it was judged. */
[WORDS_JUDGED_BY_BUYERS] = {
  [EN] = "restaurant|hotel|cafe|product|item|film|movie|album|game|show|play|musical|concert|"
         "exhibition|wine|recipe|podcast|stars|rating|inventor|publisher|chef",
  [DE] = "gasthaus|produkt|spiel|theaterstuck|konzert|ausstellung|wein|rezept|sterne|bewertung|"
         "wertung|verlag|koch|kochin",
  [FR] = "produit|jeu|spectacle|exposition|vin|recette|etoiles|note|editeur",
  [ES] = "restaurante|producto|pelicula|juego|concierto|exposicion|vino|receta|estrellas|editorial",
  [IT] = "ristorante|albergo|prodotto|gioco|spettacolo|concerto|mostra|ricetta|stelle|editore",
  [NL] = "spel|voorstelling|tentoonstelling|wijn|recept|sterren|beoordeling|uitgever",
  [PT] = "produto|jogo|espetaculo|exposicao|vinho|receita|estrelas|editora",
},
/* Stems, at the beginning: somebody judged, translated or performed what another made. */
[WORDS_REVIEWED_STEM] = {
  [EN] = "review|critique|rated|translated|sung",
  [DE] = "rezens|besprochen|kritik|bewertet|ubersetzt|gesungen",
  [FR] = "chronique|evalue|note par|traduit|chante",
  [ES] = "resenad|critica|traducid|cantad",
  [IT] = "recension|recensit|tradott",
  [NL] = "gerecenseerd|besproken|beoordeeld|vertaald|gezongen",
  [PT] = "resenhad|avaliad|traduzid",
},
/* Stems, at the beginning: another came in the place of somebody. */
[WORDS_REPLACED_STEM] = {
  [EN] = "replaced|substituted|subbed",
  [DE] = "ersetzt|ausgewechselt|abgelost",
  [FR] = "remplac",
  [ES] = "sustitu|reemplaz",
  [IT] = "sostitu",
  [NL] = "vervang|gewisseld",
  [PT] = "substitu",
},
/* Somebody in a team that plays. */
[WORDS_PLAYER] = {
  [EN] = "player|players|striker|goalkeeper",
  [DE] = "spieler|spielerin",
  [FR] = "joueur|joueuse",
  [ES] = "jugador|jugadora",
  [IT] = "giocatore|giocatrice",
  [NL] = "speler|speelster",
  [PT] = "jogador|jogadora",
},
/* Who has the match on their own field. */
[WORDS_HOME_SIDE] = {
  [EN] = "home|home team|home side",
  [DE] = "heim|heimmannschaft|heimteam",
  [FR] = "domicile|a domicile|equipe a domicile",
  [ES] = "local|equipo local",
  [IT] = "casa|squadra di casa|in casa",
  [NL] = "thuis|thuisploeg|thuisteam",
  [PT] = "mandante|equipa da casa|time da casa",
},
/* Stems of words for a test or an examination, which may find nothing. */
[WORDS_TESTED_STEM] = {
  [EN] = "test|swab|screen|scan",
  [DE] = "getest|abstrich|untersuch",
  [FR] = "depist|prelev",
  [ES] = "prueba|analiz|examin",
  [IT] = "tampon|esamin|analizz",
  [NL] = "onderzocht",
  [PT] = "exame",
},
