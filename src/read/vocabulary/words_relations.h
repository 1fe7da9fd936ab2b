/* clang-format off */
/* words_relations.h - how somebody beside a person stands to that person, without having met in the row.
 * Rows of the table in concepts.c, so without a guard. */
/* Whoever pays, owns, waits, wishes, was hurt or left: beside a person or a group, but not of it. */
[WORDS_BESIDE_A_GROUP] = {
  [EN] = "donor|donors|applicant|applicants|waiting|waitlist|wants|wish|wishes|failed|resigned|"
         "injured|suspended|banned|expelled|candidate|candidates|owner|landlord|landlady|"
         "emergency|fan|sponsor",
  [DE] = "spender|spenderin|auftraggeber|auftraggeberin|bewerber|bewerberin|interessent|"
         "interessentin|interessenten|warteliste|austritt|ausgetreten|abgemeldet|verletzt|"
         "gesperrt|kandidat|kandidatin|kandidaten|eigentumer|eigentumerin|besitzer|besitzerin|"
         "vermieter|vermieterin",
  [FR] = "donateur|donatrice|candidat|attente|blesse|blessee|suspendu|suspendue|demissionnaire|"
         "proprietaire|bailleur|urgence|souhaite",
  [ES] = "donante|candidato|candidata|espera|lesionado|lesionada|expulsado|expulsada|propietario|"
         "propietaria|dueno|duena|casero|casera|emergencia|patrocinador|patrocinadora",
  [IT] = "donatore|attesa|infortunato|infortunata|squalificato|squalificata|proprietario|"
         "proprietaria|emergenza",
  [NL] = "kandidaat|wachtlijst|geblesseerd|geschorst|eigenaar|eigenares|verhuurder|noodcontact|"
         "noodgeval",
  [PT] = "doador|doadora|suspenso|suspensa|dono|senhorio|senhoria",
},
/* Who leads those who work somewhere; beside a student it is somebody who teaches. */
[WORDS_SUPERIOR_OF_STAFF] = {
  [EN] = "supervisor|line supervisor|team leader|reports to",
  [DE] = "teamleiter|teamleiterin|teamleitung",
  [FR] = "responsable|responsable hierarchique",
  [ES] = "supervisora",
  [IT] = "supervisore|responsabile",
  [NL] = "teamleider|teamleidster",
  [PT] = "responsavel",
},
/* Of the family of a child, or named at its christening. */
[WORDS_FAMILY_OF_CHILD] = {
  [EN] = "father|mother|godfather|godmother|godparent|legal guardian",
  [DE] = "vater|mutter|pate|patin|taufpate|taufpatin|vormund",
  [FR] = "pere|mere|parrain|marraine|tuteur legal",
  [ES] = "padre|madre|padrino|madrina",
  [NL] = "vader|moeder|peetoom|peettante|peter|meter|voogd",
  [PT] = "pai|mae|padrinho|madrinha",
},
/* Married to the person of the row. */
[WORDS_SPOUSE] = {
  [EN] = "spouse|husband|wife",
  [DE] = "ehemann|ehefrau|ehepartner|ehepartnerin|gatte|gattin",
  [FR] = "conjoint|conjointe|epoux|epouse",
  [ES] = "conyuge|esposo|esposa|marido",
  [IT] = "coniuge|marito|moglie",
  [NL] = "echtgenoot|echtgenote",
  [PT] = "conjuge",
},
/* A wish, an answer, a costume, a candidate, whoever owns, pays, waits or is hurt: words of a header. */
[WORDS_OTHER_RELATION] = {
  [EN] = "favourite|favorite|favourites|favorites|idol|hero|heroine|costume|dressed|lookalike|"
         "resembles|hint|answer|answers|wished|wanted|desired|hoped|essay|monologue|guarantor|"
         "guardian|godfather|godmother|godparent|gp|deputy|proposer|voted|votes|drawn|succeeded|"
         "replaces|replaced|copied|borrowed|donated|insurer|missing|withdrew|withdrawn|scorer|"
         "competitor|born|died|hired|concerning|regarding",
  [DE] = "idole|vorbild|kostum|verkleidung|verkleidet|antwort|antworten|burge|burgin|anstelle|"
         "betrifft|gesucht|angehorige|angehoriger|wiedervorlage|vorher|nachher|bisher|geboren|"
         "gestorben|namenstag|geburtstag|eingeladen|konkurrent|konkurrentin|hausarzt|hausarztin|"
         "querstrasse|schwarm",
  [FR] = "favori|favoris|prefere|preferee|preferes|souhaitee|deguisement|reponse|reponses|garant|"
         "garante|candidats|remplace|concernant|concurrent|concurrente",
  [ES] = "favorito|favorita|idolo|preferido|preferida|deseado|deseada|disfraz|respuesta|"
         "respuestas|avalista|sustituye|reemplaza|suspendido|competidor",
  [IT] = "preferito|preferita|desiderato|desiderata|risposta|risposte|sostituisce|dopo|concorrente",
  [NL] = "favoriet|favoriete|idool|gewenst|gewenste|wens|kostuum|verkleed|antwoord|antwoorden|"
         "vervangt|namens|nagedachtenis|huisarts",
  [PT] = "desejado|desejada|resposta|respostas|fiador|fiadora|substitui",
},
/* The same in parts of compounds and in phrases. */
[WORDS_OTHER_RELATION_PART] = {
  [EN] = "next year|last year|next time|instead of|in place of|in memory of|on behalf of|"
         "in case of|follow up|dropped out|looks like|same as|known as|born as|family doctor|"
         "bought for|next term|last term|next season|last season",
  [DE] = "liebling|wunsch|notfall|im auftrag|nachstes mal|nachstes jahr|letztes jahr|"
         "in erinnerung an",
  [FR] = "au lieu d|a la place d|au nom d|au sujet d|en memoire d|prochaine fois|"
         "annee prochaine|annee derniere|medecin traitant|l'an dernier|l'an prochain|ancien nom|"
         "nouveau nom",
  [ES] = "en lugar de|en vez de|en nombre de|en memoria de|proxima vez|ano que viene|ano pasado|"
         "proximo ano|medico de cabecera|nombre antiguo|nombre nuevo|nombre anterior|"
         "nuevo nombre",
  [IT] = "al posto d|invece d|a nome d|in memoria d|prossima volta|anno prossimo|anno scorso|"
         "medico di base|vecchio nome|nuovo nome",
  [NL] = "lieveling|in plaats van|volgende keer|volgend jaar|vorig jaar|oude naam|nieuwe naam",
  [PT] = "em vez de|no lugar de|em nome de|em memoria de|medico de familia|nome antigo|"
         "nome novo|nome anterior|novo nome",
},
/* At the end of a header: what is told there is of the one named, as in "Essay on" and "Dressed as". */
[WORDS_ABOUT_AT_END] = {
  [EN] = "on|about|as|like",
  [DE] = "uber|als",
  [FR] = "sur",
  [ES] = "sobre",
  [IT] = "su",
  [NL] = "over",
},
/* The same where it is the whole header. */
[WORDS_ABOUT_ALONE] = {
  [EN] = "re|about|next|to do|assigned to",
  [DE] = "uber|statt|verhindert",
  [ES] = "sobre",
  [NL] = "over",
},
/* What somebody does with things, or with people from afar: "I dreamt of", "J'ai oublié". */
[WORDS_DONE_FROM_AFAR] = {
  [EN] = "dreamt|dreamed|voted|painted|bought|ordered|missed|forgot|listened|watched|cited|"
         "quoted|drew|admired|tv",
  [DE] = "las|getraumt|gestimmt|gemalt|gekauft|bestellt|verpasst|vergessen|gehort|vermisst|"
         "zitiert|gezeichnet|bewundert",
  [FR] = "reve|vote|peint|achete|commande|oublie|ecoute|cite|dessine|admire|entendu",
  [ES] = "sonado|sone|votado|pintado|comprado|compre|olvidado|olvide|escuchado|citado|dibujado|"
         "oido",
  [IT] = "sognato|votato|dipinto|comprato|ordinato|perso|dimenticato|ascoltato|citato|disegnato",
  [NL] = "gedroomd|gestemd|geschilderd|gekocht|besteld|gemist|vergeten|gehoord|beluisterd|"
         "geciteerd|getekend",
  [PT] = "sonhei|votei|pintei|comprei|encomendei|esqueci|ouvi|escutei|citei|desenhei",
},
/* Words for the ends of a tie that are long enough, or stand alone enough, to be known when misspelt. */
[WORDS_LONG_ENDS] = {
  [EN] = "sender|receiver|recipient|recipients|receivers|source|target|destination",
  [DE] = "absender|absenderin|empfanger|empfangerin|empfaenger|adressat",
  [FR] = "expediteur|expediteurs|destinataire|destinataires",
  [ES] = "remitente|destinatario|destinatarios",
  [IT] = "mittente|destinatari",
  [NL] = "afzender|ontvanger|ontvangers",
  [PT] = "remetente",
},
/* At the end of a header: the cell may be empty. */
[WORDS_IF_KNOWN] = {
  [EN] = "if known|if any|if available|if applicable|optional|if given",
  [DE] = "falls bekannt|wenn bekannt|sofern bekannt|falls vorhanden|freiwillig",
  [FR] = "si connu|si connue|facultatif|optionnel|le cas echeant",
  [ES] = "si se conoce|si se sabe|opcional|si procede",
  [IT] = "se noto|se nota|se conosciuto|facoltativo|opzionale",
  [NL] = "indien bekend|optioneel|als bekend",
  [PT] = "se conhecido|se souber|se aplicavel",
},
/* Where somebody is seen or heard without meeting whoever sees or hears them. */
[WORDS_FROM_AFAR] = {
  [EN] = "on tv|on the tv|on television|on the telly|on telly|on the radio|on radio|on stage|"
         "on the stage|on screen|on the screen|on the news|in the news|on youtube|in a film|"
         "in a movie|in the cinema|in a podcast|on a podcast|on a record",
  [DE] = "im fernsehen|im tv|im radio|im rundfunk|auf der buhne|auf der leinwand|im kino|"
         "in den nachrichten|auf youtube|im podcast|im konzert|in einem film",
  [FR] = "a la tele|a la television|a la tv|a la radio|sur scene|sur la scene|au cinema|"
         "aux infos|sur youtube|dans un podcast|a l'ecran|en concert",
  [ES] = "en la tele|en la television|en television|en tv|en la tv|en la radio|por la radio|"
         "por la tele|en el escenario|en escena|en el cine|en las noticias|en youtube|"
         "en un podcast",
  [IT] = "alla tv|in tv|in televisione|alla televisione|alla radio|per radio|sul palco|a teatro|"
         "al cinema|su youtube|al telegiornale|in un podcast",
  [NL] = "op tv|op de tv|op televisie|op de televisie|op de radio|op het toneel|op het podium|"
         "in de bioscoop|op youtube|in het nieuws",
  [PT] = "na televisao|na tv|na teve|na radio|no radio|no palco|no cinema|no youtube|"
         "nas noticias|num podcast",
},
/* What one does there. */
[WORDS_SAW_OR_HEARD] = {
  [EN] = "saw|seen|see|heard|hear|watched|watch|viewed|spotted|listened",
  [DE] = "sah|gesehen|sehe|horte|gehort|hore|geschaut|erlebt",
  [FR] = "vu|vus|vue|vues|entendu|entendus|entendue|voir|regarde|apercu|voyais",
  [ES] = "vi|visto|vista|vistos|oi|oido|escuche|escuchado|veo|mirado",
  [IT] = "visti|viste|vedo|sentito|sentita|sentiti|ascoltato|udito|guardato",
  [NL] = "zag|gezien|hoorde|gehoord|bekeken|beluisterd",
  [PT] = "ouvi|ouvido|escutei|assisti|vejo",
},
/* The whole header of those who voted alike, beside those who did not. */
[WORDS_VOTED] = {
  [EN] = "in favour|in favor|for|yes|ayes|aye|yeas|pro|in support|supporters|against|no|noes|"
         "nays|nay|contra|con|opposed|opponents|abstained|abstention|abstentions|abstaining|"
         "agree|disagree|voted for|voted against|yes votes|no votes",
  [DE] = "dafur|ja|ja stimmen|zustimmung|befurworter|dagegen|nein|nein stimmen|gegenstimmen|"
         "gegner|enthaltung|enthaltungen|enthalten|ablehnung",
  [FR] = "pour|oui|contre|non|ont vote pour|ont vote contre|partisans|opposants|se sont abstenus",
  [ES] = "a favor|si|en contra|abstencion|abstenciones|votos a favor|votos en contra|partidarios",
  [IT] = "favorevoli|favorevole|contrari|contrario|astenuti|astenuto|a favore|contro|astensioni|"
         "voti favorevoli|voti contrari",
  [NL] = "voor|voorstemmers|tegen|tegenstemmers|onthoudingen|onthouding|voorstanders|"
         "tegenstanders",
  [PT] = "favoraveis|contrarios|sim|nao|abstencoes|abstiveram-se",
},
/* The whole header of those who come if others cannot. */
[WORDS_SUBSTITUTES] = {
  [EN] = "substitutes|alternates|alternate members|substitute members|deputy members|reserves|"
         "reserve members|stand ins|backups",
  [DE] = "stellvertreter|stellvertretende|stellvertreterinnen|stellvertretungen|"
         "stellvertretende mitglieder|ersatzmitglieder|ersatz|ersatzleute|vertreter|nachrucker",
  [FR] = "suppleants|suppleantes|membres suppleants|remplacants|remplacantes",
  [ES] = "suplentes|miembros suplentes|vocales suplentes|reservas",
  [IT] = "supplenti|membri supplenti|sostituti|riserve",
  [NL] = "plaatsvervangers|plaatsvervangende leden|vervangers|invallers|reserveleden|"
         "plaatsvervangend lid",
  [PT] = "substitutos|membros suplentes",
},
/* The day on which somebody began to work somewhere: no day of contact with whoever leads them. */
[WORDS_HIRE_DAY] = {
  [EN] = "hire date|date hired|hired|hired on|date of hire|hiring date|employed since|"
         "joining date|date of joining|join date|date joined|employment date|start of employment",
  [DE] = "eintrittsdatum|eintritt|einstellungsdatum|eingestellt am|eingestellt|einstellung|"
         "beschaftigt seit|angestellt seit|dienstantritt|diensteintritt",
  [FR] = "date d'embauche|embauche le|embauche|embauchee le|date d'entree|date d'arrivee|"
         "en poste depuis",
  [ES] = "fecha de contratacion|fecha de ingreso|fecha de alta|contratado el|contratacion|"
         "fecha de incorporacion",
  [IT] = "data di assunzione|data assunzione|assunto il|assunta il|assunzione|assunto dal",
  [NL] = "in dienst|datum in dienst|in dienst sinds|datum indiensttreding|indiensttreding",
  [PT] = "data de admissao|admissao|data de contratacao|contratado em|data de entrada|"
         "data de ingresso",
},
/* In the cells of a column: the two of the row met. */
[WORDS_STATE_OF_MEETING] = {
  [EN] = "met|talked|spoke|in contact|have met|meeting held|in touch",
  [DE] = "getroffen|gesprochen|haben sich getroffen|in kontakt",
  [FR] = "rencontres|rencontre|vus|en contact",
  [ES] = "reunidos|se reunieron|se vieron|en contacto|hablaron",
  [IT] = "incontrati|si sono incontrati|visti|in contatto",
  [NL] = "ontmoet|gesproken|elkaar gesproken",
  [PT] = "reuniram-se|encontraram-se|em contato|conversaram",
},
