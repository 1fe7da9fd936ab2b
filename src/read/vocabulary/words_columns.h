/* clang-format off */
/* words_columns.h - what a column gives: names, ids, numbers, kinds.
 * Rows of the table in concepts.c, so without a guard. */
/* The name of a place in a list of people. */
[WORDS_SLOT_NAME] = {
  [EN] = "person|name|colleague|choice|contact|friend|response",
  [DE] = "kollege|kollegin|freund|freundin",
  [FR] = "personne|collegue|ami|amie|nom",
  [ES] = "persona|colega|amigo|amiga|nombre",
  [IT] = "nome|amico|amica",
  [NL] = "persoon|collega|vriend|vriendin|naam",
  [PT] = "pessoa",
},
/* The key of a name in a list of keys and values. */
[WORDS_NAME_KEY] = {
  [EN] = "name|displayname|fullname|full name|display name|label|common name|commonname|cn|login|"
         "username|user name",
  [FR] = "nom",
  [ES] = "nombre",
  [IT] = "nome",
  [NL] = "naam",
},
/* The key of an address in a list of keys and values. */
[WORDS_EMAIL_KEY] = {
  [EN] = "email|mail|email address|emailaddress|e mail|address",
},
/* The key of an answer in a list of keys and values. */
[WORDS_ANSWER_KEY] = {
  [EN] = "responsestatus|response status|partstat|status|response",
},
/* The result of a game. */
[WORDS_RESULT] = {
  [EN] = "result|results|score",
  [DE] = "ergebnis|resultat",
  [ES] = "resultado|marcador",
  [IT] = "risultato|punteggio",
  [NL] = "uitslag",
  [PT] = "placar",
},
/* A row of a table. */
[WORDS_ROW] = {
  [EN] = "row|rows",
  [DE] = "zeile|zeilen|reihe|reihen",
  [FR] = "ligne|lignes",
  [ES] = "renglon|fila|filas",
  [IT] = "riga|righe",
  [NL] = "rij|rijen",
  [PT] = "linha|linhas",
},
/* A column of a table. */
[WORDS_COLUMN] = {
  [EN] = "column|columns",
  [DE] = "spalte|spalten",
  [FR] = "colonne|colonnes",
  [ES] = "columna|columnas",
  [IT] = "colonna",
  [NL] = "kolom|kolommen",
  [PT] = "coluna|colunas",
},
/* What else is known of somebody: number, address, organisation. */
[WORDS_NOT_A_NAME] = {
  [EN] = "id|phone|telephone|mobile|number|login|mail|email|handle",
  [DE] = "account|nummer|rufnummer|telefon|telefonnummer|konto|kennung",
  [FR] = "courriel|numero|compte",
  [ES] = "correo|telefono|cuenta",
  [IT] = "identificativo",
  [NL] = "telefoonnummer",
  [PT] = "telefone|conta",
},
/* A person's name, first and last. */
[WORDS_NAME] = {
  [EN] = "name|full name",
  [DE] = "vollstandiger name",
  [FR] = "nom|nom complet",
  [ES] = "nombre|nombre completo",
  [IT] = "nome|nome completo",
  [NL] = "naam|volledige naam",
},
/* The kind of a call or message. */
[WORDS_CALL_TYPE] = {
  [EN] = "type|call type|calltype|message type|msg type|direction",
  [DE] = "typ|anruftyp|art",
  [FR] = "type d'appel",
  [ES] = "tipo|tipo de llamada",
  [IT] = "tipo di chiamata",
  [NL] = "soort",
  [PT] = "tipo de chamada",
},
/* The number or name at the other end of a call. */
[WORDS_NUMBER_CALLED] = {
  [EN] = "number|phone|phone number|address|caller|contact",
  [DE] = "nummer|rufnummer|telefonnummer|telefon",
  [FR] = "numero de telephone",
  [ES] = "telefono|numero de telefono",
  [IT] = "numero di telefono",
  [NL] = "telefoonnummer",
  [PT] = "numero|numero de telefone|telefone",
},
/* A first name. */
[WORDS_FIRST_NAME_WORD] = {
  [FR] = "prenoms",
  [ES] = "nombre|nombres",
  [IT] = "nome",
  [PT] = "primeiro",
},
/* A last name. */
[WORDS_LAST_NAME_WORD] = {
  [FR] = "nom|noms",
},
/* A number or code. */
[WORDS_CODE_WORD] = {
  [EN] = "id|code|number",
  [DE] = "nr",
},
/* What kind of thing a row is about. */
[WORDS_KIND] = {
  [EN] = "type|types|genre|class|category|nature|species|kind",
  [DE] = "typ|kategorie|art|knotentyp",
  [ES] = "tipo|categoria|tipologia",
  [NL] = "klasse|categorie|soort",
},
/* What an account is or may do. */
[WORDS_ACCOUNT_STATE] = {
  [EN] = "status|state|role|is human",
  [DE] = "rolle|account|konto",
  [FR] = "compte|statut",
  [ES] = "rol|papel|estado|cuenta",
  [IT] = "ruolo|stato",
  [PT] = "conta",
},
/* Who sent it, in a word. */
[WORDS_SENDER_SHORT] = {
  [EN] = "sender",
},
/* Whose mailbox or account it is. */
[WORDS_MAILBOX] = {
  [EN] = "user|username|mailbox|owner",
  [DE] = "account|benutzer|nutzer|konto|postfach",
  [FR] = "utilisateur|compte|boite",
  [ES] = "usuario|cuenta|buzon",
  [IT] = "utente|casella",
  [NL] = "gebruiker|postvak",
  [PT] = "conta",
},
/* What is set in an account. */
[WORDS_OF_AN_ACCOUNT] = {
  [EN] = "2fa|mfa|sso|otp|admin|administrator|active|inactive|enabled|disabled|verified|licensed|"
         "license|licence|expired|locked|blocked|suspended|billing|subscribed|newsletter",
  [DE] = "aktiv|inaktiv|aktiviert|deaktiviert|verifiziert|lizenz|lizenziert|abgelaufen|gesperrt|"
         "abonniert",
  [FR] = "administrateur|actif|inactif|desactive|verifie|bloque|abonne|infolettre|expire",
  [ES] = "administrador|activo|inactivo|habilitado|deshabilitado|suscrito|subscrito|boletin|"
         "licencia",
  [IT] = "amministratore|attivo|abilitato|disabilitato|verificato|licenza|scaduto|bloccato|"
         "abbonato|inattivo",
  [NL] = "beheerder|actief|inactief|ingeschakeld|uitgeschakeld|geverifieerd|licentie|verlopen|"
         "geblokkeerd|geabonneerd|nieuwsbrief",
  [PT] = "ativo|inativo|desativado|verificado|licenca|caducado|expirado|bloqueado",
},
/* What somebody agreed to, and other properties answered by yes or no. */
[WORDS_OF_CONSENT] = {
  [EN] = "consent|consented|agreed|allowed|permission|opted|gdpr|privacy|paid|vegan|vegetarian|"
         "smoker|allergies",
  [DE] = "dsgvo|datenschutz|erlaubt|einwilligung|zugestimmt|einverstanden|bezahlt|vegetarisch|"
         "veganer|vegetarier|vegane|allergien|parkplatz|fuhrerschein|raucher",
  [FR] = "rgpd|consentement|autorise|autorisation|accord|paye|vegetarien|vegetarienne|allergie|"
         "parking|permis",
  [ES] = "consentimiento|autorizado|autorizacion|permiso|vegano|vegana|vegetariano|vegetariana|"
         "carnet|pagado",
  [IT] = "consenso|autorizzato|autorizzazione|pagato|patente",
  [NL] = "toestemming|akkoord|toegestaan|betaald|veganistisch|rijbewijs|avg",
  [PT] = "consentimento|autorizacao|alergias|pago",
},
/* An id, as the last word of a header. */
[WORDS_ID_WORD] = {
  [EN] = "id|number",
  [DE] = "nr|kennung",
  [FR] = "identifiant|numero",
  [NL] = "nummer",
  [PT] = "no|num",
},
/* A label that somebody stuck to a row. */
[WORDS_LABEL_OR_TAG] = {
  [EN] = "label|labels|tag|tags|flag",
  [DE] = "etikett|etiketten|markierung",
  [FR] = "etiquette",
  [ES] = "etiqueta|etiquetas",
  [IT] = "etichetta|etichette",
  [PT] = "marcador|marcadores",
},
/* An e-mail address. */
[WORDS_ADDRESS_WORD] = {
  [EN] = "e mail|email|emails|mail|mails|e|address|addresses|addr|smtp",
  [DE] = "adresse|mailadresse|emailadresse|adressen",
  [FR] = "courriel|courrier|electronique|adresses",
  [ES] = "correo|electronico|direccion",
  [IT] = "indirizzo|posta|elettronica|elettronico",
  [NL] = "mailadres|emailadres|adres",
  [PT] = "endereco|correio|eletronico",
},
/* Which of several addresses: private, second, old. */
[WORDS_WHICH_ADDRESS] = {
  [EN] = "windows|external|contact|user|first|second|third|primary|secondary|main|other|"
         "alternate|alternative|additional|work|home|business|private|personal|office|school|old|"
         "new|value",
  [DE] = "erste|zweite|dritte|weitere|andere|primar|sekundar|haupt|geschaftlich|dienstlich|"
         "beruflich|privat|alte|neue|arbeit",
  [FR] = "premiere|deuxieme|seconde|troisieme|autre|principale|secondaire|professionnelle|"
         "professionnel|personnelle|personnel|privee|de|d'|pro|perso",
  [ES] = "primera|segunda|tercera|otra|otro|principal|secundaria|secundario|trabajo|profesional|"
         "privado|privada|alternativo",
  [IT] = "alternativa|primo|secondo|terzo|altro|altra|secondario|secondaria|lavoro|personale|"
         "privato|privata|di",
  [NL] = "eerste|tweede|derde|ander|werk|zakelijk|prive|persoonlijk",
  [PT] = "primeiro|segundo|terceiro|outro|trabalho|profissional|pessoal|do",
},
/* The name of a contact person. */
[WORDS_CONTACT_NAME] = {
  [EN] = "person name|contact person name",
  [FR] = "personne nom",
  [ES] = "persona nombre",
  [IT] = "persona nome",
  [NL] = "persoon naam",
  [PT] = "pessoa nome",
},
/* What a meeting is about. */
[WORDS_SUBJECT_OF_MEETING] = {
  [EN] = "event",
  [FR] = "sujet|objet",
  [ES] = "asunto",
  [IT] = "oggetto",
  [NL] = "onderwerp",
  [PT] = "assunto",
},
/* How much work something is. */
[WORDS_EFFORT] = {
  [EN] = "weight|effort|points|story points|estimate",
  [DE] = "gewicht|aufwand|gewichtung",
  [FR] = "poids",
  [ES] = "peso|esfuerzo|puntos",
  [IT] = "punti",
  [NL] = "schatting",
  [PT] = "esforco|pontos",
},
/* How many. */
[WORDS_COUNT_WORD] = {
  [EN] = "count|n",
  [DE] = "anzahl",
  [FR] = "nombre",
  [ES] = "cantidad",
  [IT] = "conteggio|quantita",
  [NL] = "aantal",
  [PT] = "contagem|quantidade",
},
/* How much, often of money. */
[WORDS_AMOUNT] = {
  [EN] = "amount|value",
},
/* A number. */
[WORDS_NUMBER_WORD] = {
  [EN] = "number",
  [FR] = "numero",
  [NL] = "nummer|nr",
  [PT] = "no|num",
},
/* Words of a header that say that a name is given, not whose. */
[WORDS_ABOUT_A_NAME] = {
  [EN] = "name|of|the|full",
  [DE] = "voller|vollstandiger|des|der",
  [FR] = "nom|complet|de|d|du",
  [ES] = "nombre|del",
  [IT] = "completo|nome|da|dei|della",
  [NL] = "naam|volledige|van",
  [PT] = "do",
},
/* A name. */
[WORDS_NAME_WORD] = {
  [EN] = "name",
  [FR] = "nom",
  [ES] = "nombre",
  [IT] = "nome",
  [NL] = "naam",
},
/* Whether a calendar shows the time as free. */
[WORDS_AVAILABILITY] = {
  [EN] = "show as|show time as|show me as|showas|busy status|busystatus|free busy|freebusy|"
         "free/busy|transp|transparency",
  [DE] = "anzeigen als|zeit anzeigen als|zeitspanne zeigen als",
  [FR] = "afficher comme|afficher l'heure comme",
  [ES] = "mostrar la hora como",
  [IT] = "mostra come|mostra ora come",
  [NL] = "weergeven als|tijd weergeven als",
  [PT] = "mostrar como|mostrar hora como|exibir como|mostrar horario como",
},
/* A first name, before or behind the word for whose it is. */
[WORDS_GIVEN_NAME] = {
  [EN] = "first|given|forename|firstname",
  [DE] = "vorname",
  [FR] = "prenom",
  [NL] = "voornaam",
},
/* The first letters of first names, where these are not written out. */
[WORDS_INITIALS] = {
  [EN] = "initials|initial|first initial",
  [DE] = "initialen|vornameninitial",
  [FR] = "initiales|initiale|initiale du prenom",
  [ES] = "iniciales|inicial",
  [IT] = "iniziali|iniziale",
  [NL] = "voorletters|voorletter|vl",
  [PT] = "iniciais",
},
/* A last name, before or behind the word for whose it is. */
[WORDS_FAMILY_NAME] = {
  [EN] = "last|family|surname|lastname",
  [DE] = "nachname|familienname",
  [ES] = "apellido|apellidos",
  [IT] = "cognome",
  [NL] = "achternaam",
  [PT] = "sobrenome|apelido|apelidos",
},
/* The name of an account. */
[WORDS_ACCOUNT_NAME] = {
  [EN] = "screen|screenname|handle|username",
  [DE] = "account|login|benutzername|nutzername|konto|nutzerkonto|benutzerkonto",
  [FR] = "identifiant|utilisateur|d'utilisateur|compte|pseudo",
  [ES] = "usuario|cuenta",
  [IT] = "utente",
  [NL] = "gebruikersnaam",
  [PT] = "utilizador|conta",
},
/* A user. */
[WORDS_USER] = {
  [EN] = "user|user name",
},
/* The number of a row. */
[WORDS_ROW_NUMBER] = {
  [EN] = "no|n|index|row",
  [DE] = "zeile",
  [FR] = "ligne",
  [ES] = "fila",
  [IT] = "riga",
  [NL] = "rij|pos",
  [PT] = "linha",
},
/* First to fifth. */
[WORDS_ORDINAL] = {
  [EN] = "first|second|third|fourth|fifth",
  [DE] = "erste|zweite|dritte|vierte|funfte|erster|zweiter|dritter",
  [FR] = "premier|premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme",
  [ES] = "primer|primera|segunda|segundo|tercera|tercer|cuarta|quinta",
  [IT] = "prima|seconda|terza|quarta|primo|secondo|terzo",
  [NL] = "eerste|tweede|derde|vierde|vijfde",
  [PT] = "primeira|primeiro|terceira|terceiro",
},
/* What follows the digits of an ordinal number. */
[WORDS_ORDINAL_ENDING] = {
  [EN] = "st|nd|rd|th",
  [FR] = "er|re|ere|e|eme",
  [ES] = "a|o",
  [SIGNS] = "\xC2\xB0|\xC2\xBA|\xC2\xAA",
},
/* Words of a header for a name or an address. */
[WORDS_NAME_OR_ADDRESS] = {
  [EN] = "name|names|email|emails|e|mail|mails|s|address|addresses",
  [DE] = "adressen",
  [FR] = "adresse|adresses|courriel|courriels",
  [ES] = "correo|correos|direccion|direcciones",
  [IT] = "indirizzo|indirizzi",
  [PT] = "endereco|enderecos",
},
/* Whose id it is: the first part of "senderid". */
[WORDS_OWNER_OF_ID] = {
  [EN] = "user|sender|author|from|to|receiver|recipient|poster|creator|owner|member|person|"
         "writer|source|target|reply|replyto|inreplyto|repliedto|parent|parentpost|parentmessage|"
         "root|rootpost|post|message|msg|thread|topic|channel|room|chat|contact|employee|manager|"
         "student",
},
/* What kind of name it is: user name, full name. */
[WORDS_QUALIFIES_NAME] = {
  [EN] = "user|person|node|screen|display|full|str|real|member|worker|contact|nick",
  [DE] = "account",
},
/* Before what is counted. */
[WORDS_COUNTS_FIRST] = {
  [PT] = "num|total",
},
/* How often something happened. */
[WORDS_COUNTS] = {
  [EN] = "count|counts",
  [DE] = "total|anzahl",
  [NL] = "aantal",
},
/* Begins a header that says how many. */
[WORDS_HOW_MANY] = {
  [EN] = "count",
  [DE] = "anzahl|anz",
  [FR] = "nb|nbr|nbre|nombre",
  [ES] = "cantidad|cant",
  [IT] = "quantita",
  [NL] = "aantal",
  [PT] = "quantidade|qtd|qtde",
},
/* The type of a column, in brackets behind its name. */
[WORDS_COLUMN_TYPE] = {
  [EN] = "relation|rollup|roll up|lookup|linked|person|people|multi select|multiselect|select",
  [DE] = "text|beziehung|verknupfung|verknupft|personen",
  [FR] = "personne",
  [ES] = "relacion|persona",
  [IT] = "relazione",
  [NL] = "relatie|persoon",
  [PT] = "relacao|pessoa",
},
/* Beside a node: the nodes that it is tied to. */
[WORDS_NEIGHBOURS_OF_NODE] = {
  [EN] = "neighbors|neighbours|neighbor list|adjacent|adjacent nodes|adjacency|adjacency list",
  [DE] = "nachbarn",
  [FR] = "voisins",
  [ES] = "vecinos",
  [IT] = "vicini",
  [NL] = "buren",
  [PT] = "vizinhos",
},
/* The name of a node of a graph. */
[WORDS_NODE_LABEL] = {
  [EN] = "label|labels|node|node label|node name|nodelabel|vertex",
  [DE] = "bezeichnung|knoten",
  [FR] = "etiquette|noeud",
  [ES] = "rotulo|etiqueta",
  [IT] = "nodo|etichetta",
  [NL] = "knoop",
},
/* Whose calendar it is. */
[WORDS_WHOSE_CALENDAR] = {
  [EN] = "calendar|agenda|employee",
  [DE] = "kalender|mitarbeiter|mitarbeiterin|anbieter|anbieterin",
  [FR] = "calendrier|praticien|praticienne|employe",
  [ES] = "calendario|profesional|empleado|empleada",
  [IT] = "operatore|professionista|dipendente",
  [NL] = "medewerker|behandelaar",
  [PT] = "profissional|funcionario|funcionaria",
},
