/* clang-format off */
/* words_ties.h - meeting, talking, giving, choosing.
 * Rows of the table in concepts.c, so without a guard. */
/* A tie that is negative. */
[WORDS_NEGATIVE_TIE] = {
  [EN] = "negative tie|negative relation",
  [DE] = "negative|negativ",
  [FR] = "negatif",
  [ES] = "negativo|negativa",
  [NL] = "negatief",
},
/* Passed on, whichever way it went. */
[WORDS_SHARED] = {
  [EN] = "shared",
  [DE] = "geteilt",
},
/* Whether the owner wrote the message. */
[WORDS_FROM_ME] = {
  [EN] = "is from me|from me|fromme|isfromme|sent by me|is sent|is outgoing|outgoing",
  [DE] = "von mir",
  [FR] = "de moi|envoye par moi",
  [ES] = "de mi|enviado por mi",
  [IT] = "da me|inviato da me",
  [NL] = "van mij",
  [PT] = "de mim|enviado por mim",
},
/* Somebody chosen or named by others. */
[WORDS_CHOSEN] = {
  [EN] = "chosen|chooses|nominee|nominated|nominates|named|selected|selects",
  [DE] = "gewahlt|gewahlte|gewahlter|gewahltes|wahlt|genannt|genannte|genannter|nennt",
  [FR] = "choisi|choisie|choisit|nomme|nommee|cite|citee",
  [ES] = "elegido|elegida|elige|nombrado|nombrada",
  [IT] = "scelto|scelta|sceglie|nominato|nominata",
  [NL] = "gekozen|gekozene|kiest|genoemd|genoemde",
  [PT] = "escolhido|escolhida|escolhe|nomeado|nomeada",
},
/* How somebody would like to be in touch, later. */
[WORDS_WAY_TO_COME] = {
  [EN] = "next|follow|prefer|prefers|preferred|preference|best|plan|planned",
  [DE] = "nachster|nachste|nachstes|bevorzugt|bevorzugter|geplant",
  [FR] = "prochain|prochaine|prefere|preferee|prevu",
  [IT] = "prossimo|prossima|preferito|preferita",
  [NL] = "volgende|voorkeur|gepland",
  [PT] = "proximo|proxima|preferido|preferida",
},
/* Words for meeting and talking in a header. */
[WORDS_CONTACT_VERB] = {
  [EN] = "talk|talked|spoke|spoken|speak|met|meet|saw|seen|called|phoned|chatted|conversations|"
         "contact|rang|wrote|visited|emailed|texted|messaged|interviewed",
  [DE] = "gesprochen|sprach|spricht|getroffen|traf|trifft|gesehen|telefoniert|gesprache|kontakt|"
         "ausgetauscht|verabredet|unterhalten|angerufen|geschrieben|besucht|gemailt|interviewt",
  [FR] = "parle|rencontre|rencontree|rencontres|vu|vue|vus|discute|conversation|echange|croise|"
         "croisee|retrouve|appele|appelee|ecrit|visite|telephone|interviewe|interviewee",
  [ES] = "hable|hablo|hablado|hablaste|reunio|quedo|converso|encontre|conversaciones|quede|"
         "quedamos|hablamos|charle|charlado|llame|escribi|entreviste",
  [IT] = "parlato|parla|parlo|incontrato|incontrati|incontrata|sentito|sentita|sentiti|vista|"
         "chiacchierato|conversazioni|chiamato|chiamata|scritto|visitato|visitata|intervistato|"
         "intervistata",
  [NL] = "gesproken|sprak|spreekt|ontmoet|ontmoette|gezien|afgesproken|bijgepraat|gesprekken|"
         "gebeld|geschreven|bezocht|gemaild",
  [PT] = "vi|visto|encontrado|reunido|reunida|reuni|reuniste|vimos|coincidi|falei|falado|falou|"
         "falaste|encontrei|encontrou|conversei|conversou|conversas|reuniu|combinei|estive|"
         "liguei|telefonei|escrevi|visitei|entrevistei",
},
/* Contacts, in the plural. */
[WORDS_CONTACTS_PLURAL] = {
  [EN] = "contacts",
  [DE] = "kontakte",
  [IT] = "contatti",
  [NL] = "contacten",
  [PT] = "contactos|contatos",
},
/* Between two people. */
[WORDS_INDIVIDUAL] = {
  [FR] = "individuels|individuelles",
  [ES] = "individuales",
  [IT] = "individuali",
  [PT] = "individuais",
},
/* Conversations, in the plural. */
[WORDS_CONVERSATIONS] = {
  [FR] = "entretiens|rencontres|rendez-vous|reunions|echanges|discussions",
  [ES] = "reuniones|encuentros|tutorias|charlas|conversaciones",
  [IT] = "colloqui|incontri|riunioni",
  [PT] = "entrevistas|reunioes|encontros|conversas|atendimentos",
},
/* A meeting or lesson. */
[WORDS_MEETING] = {
  [EN] = "session|sessions|meeting|meetings|class|lesson|lecture|workshop|webinar|conference|"
         "visit|appointment",
  [DE] = "sitzung|sitzungen|treffen|termin|termine|stunde|unterrichtsstunde|veranstaltung|"
         "besprechung|besuch|konferenz|kurs",
  [FR] = "seance|seances|rencontre|rencontres|entretien|rendez vous|rendez|rdv|visite|reunion|"
         "reunions|atelier|cours",
  [ES] = "sesion|sesiones|encuentro|encuentros|reuniones|visita|clase|taller|cita|citas",
  [IT] = "sessione|sessioni|incontro|incontri|riunione|riunioni|colloquio|colloqui|appuntamento|"
         "lezione",
  [NL] = "sessie|sessies|bijeenkomst|bijeenkomsten|vergadering|afspraak|afspraken|ontmoeting|"
         "bezoek|overleg",
  [PT] = "sessao|sessoes|encontro|encontros|reuniao|reunioes",
},
/* A conversation or call. */
[WORDS_TALK] = {
  [EN] = "conversation|talk|call|chat|coffee|lunch",
  [DE] = "gesprach|anruf|telefonat|kaffee|mittagessen",
  [FR] = "echange|appel|cafe|dejeuner",
  [ES] = "conversacion|llamada|charla|almuerzo",
  [IT] = "conversazione|chiamata|telefonata|caffe|pranzo",
  [NL] = "gesprek|telefoontje|belletje|koffie",
  [PT] = "conversa|chamada|ligacao|almoco",
},
/* Meetings and messages, where a number says how many. */
[WORDS_MEETINGS_COUNTED] = {
  [EN] = "talks|chats|visits|coffees|lunches|papers|publications|articles|emails|mails|calls|"
         "meetings|letters|conversations|encounters|interactions|exchanges|messages|contacts|"
         "sessions",
  [DE] = "meetups|besuche|publikationen|artikel|anrufe|treffen|briefe|gesprache|begegnungen|"
         "austausche|nachrichten|kontakte|sitzungen",
  [FR] = "visites|visite|courriels|appels|rencontres|lettres|reunions|echanges|seances",
  [ES] = "articulos|publicaciones|correos|llamadas|reuniones|encuentros|conversaciones|visitas|"
         "cartas|citas|sesiones|mensajes",
  [IT] = "pubblicazioni|articoli|chiamate|incontri|lettere|riunioni|scambi|messaggi|contatti|"
         "conversazioni|sessioni|colloqui",
  [NL] = "bezoeken|publicaties|artikelen|gesprekken|ontmoetingen|brieven|vergaderingen|"
         "telefoontjes|uitwisselingen|berichten|contacten|sessies|bijeenkomsten|afspraken",
  [PT] = "publicacoes|artigos|chamadas|reunioes|encontros|intercambios|contactos|trocas|"
         "mensagens|contatos|conversas|sessoes",
},
/* How often. */
[WORDS_FREQUENCY] = {
  [EN] = "frequency|freq|often",
  [DE] = "haufigkeit|oft",
  [FR] = "frequence|souvent",
  [ES] = "frecuencia",
  [IT] = "frequenza",
  [NL] = "frequentie|vaak",
  [PT] = "frequencia",
},
/* The same, of two people. */
[WORDS_SAME] = {
  [EN] = "same|similar",
  [DE] = "gleich|gleiche|gleicher|gleiches|selbe",
  [FR] = "meme|memes",
  [ES] = "mismo|misma",
  [IT] = "stesso|stessa",
  [NL] = "zelfde",
  [PT] = "mesmo|mesma",
},
/* Contact, as a noun. */
[WORDS_CONTACT_NOUN] = {
  [EN] = "contact",
  [DE] = "kontakt",
  [ES] = "contacto",
  [IT] = "contatto",
  [PT] = "contato",
},
/* Were in touch. */
[WORDS_SPOKE] = {
  [EN] = "contacted|spoke|spoken|talked|met|called",
  [DE] = "kontaktiert|gesprochen|getroffen|telefoniert",
  [FR] = "parle",
  [ES] = "hablado|hable",
  [IT] = "sentito|sentita|parlato",
  [NL] = "gesproken",
  [PT] = "falei",
},
/* Somebody chosen or paired with. */
[WORDS_CHOICE] = {
  [EN] = "friend|alter|choice|choices|nomination|nominee|nominated|chosen|peer|colleague|partner|"
         "contact|advisor|adviser|advice|knows|likes|paired|pair|matched|match|reference|referee",
  [DE] = "freund|freundin|wahl|kollege|kollegin|kontakt|gepaart|referenz",
  [FR] = "ami|amie|choix|collegue|binome",
  [ES] = "amigo|amiga|eleccion|colega|contacto|pareja|emparejado|emparejada|referencia",
  [IT] = "amico|amica|scelta|collega|contatto|coppia|abbinato|abbinata|referenza",
  [NL] = "vriend|vriendin|keuze|gekoppeld|koppel|referentie",
  [PT] = "escolha|contato",
},
/* A call or meeting, in the name of a column. */
[WORDS_CALL_WORD] = {
  [EN] = "call",
  [DE] = "besprechungs|konferenz|sitzungs",
  [ES] = "llamada",
  [IT] = "chiamata",
  [PT] = "chamada",
},
/* What was done. */
[WORDS_ACTIVITY] = {
  [EN] = "activity",
  [DE] = "aktivitat",
  [FR] = "activite",
  [ES] = "actividad",
  [IT] = "attivita",
  [NL] = "activiteit",
  [PT] = "atividade",
},
/* Gives, shares, teaches. */
[WORDS_GIVES] = {
  [EN] = "give|gave|given|out|taught|helped|explained|shared",
  [DE] = "gegeben|gab|geben|geholfen|erklart|geteilt",
  [FR] = "donne|donner",
  [ES] = "dado|dada|di|dar",
  [IT] = "dato|data|dare",
  [NL] = "gegeven|gaf|geven",
  [PT] = "dei|deu",
  [SIGNS] = "\xE2\x86\x92|->|=>",
},
/* Takes, gets, learns. */
[WORDS_TAKES] = {
  [EN] = "take|took|taken|get|got|gotten|learned|learnt",
  [DE] = "genommen|nehmen|bekommen|bekam|gelernt",
  [FR] = "pris|prendre|obtenu|appris",
  [ES] = "tomado|tomada|tomar|recibi|aprendio",
  [IT] = "preso|presa|prendere|avuto|imparato",
  [NL] = "genomen|nemen|gekregen|kreeg|geleerd",
  [PT] = "recebi|aprendido|aprendi|aprendeu",
  [SIGNS] = "\xE2\x86\x90|<-|<=",
},
/* Both ways. */
[WORDS_BOTH_WAYS] = {
  [EN] = "both|both ways|mutual|two way|together",
  [DE] = "zusammen|beide|beides|beidseitig|gegenseitig",
  [FR] = "les deux|tous les deux|mutuel|mutuelle|ensemble|reciproque",
  [ES] = "los dos",
  [IT] = "insieme|entrambi|entrambe|tutti e due|tutte e due",
  [NL] = "allebei|alle twee|wederzijds|samen",
  [PT] = "juntos|ambos|ambas|os dois|as duas|mutuo|mutua|reciproco|reciproca",
  [SIGNS] = "\xE2\x86\x94|<->|<=>",
},
/* Without a direction. */
[WORDS_NEITHER_WAY] = {
  [EN] = "undirected|none",
  [DE] = "ungerichtet",
  [FR] = "non oriente",
  [ES] = "no dirigido",
  [IT] = "non orientato",
  [NL] = "ongericht",
  [PT] = "nao dirigido",
},
/* To who keeps the log, of a call or message. */
[WORDS_INCOMING] = {
  [EN] = "incoming|inbound|received|receive|answered",
  [DE] = "eingehend|eingehender|eingehende|eingang|empfangen|erhalten|angenommen|ankommend",
  [FR] = "entrant|entrante|recu|recus",
  [ES] = "recibido|recibida|recibidas",
  [IT] = "in arrivo|ricevuto|ricevuta|ricevute|in entrata",
  [NL] = "binnenkomend|binnenkomende|inkomend|inkomende|ontvangen",
  [PT] = "recebido|recebida|recebidas",
},
/* From who keeps the log, of a call or message. */
[WORDS_OUTGOING] = {
  [EN] = "outgoing|outbound|sent|dialed|dialled|placed",
  [DE] = "abgehend|ausgehend|ausgehender|ausgehende|ausgang|gesendet|gewahlt",
  [FR] = "sortant|envoye|emis|compose",
  [ES] = "efectuadas|saliente",
  [IT] = "in uscita|inviato|inviata|effettuata|effettuate",
  [NL] = "gebeld|uitgaand|uitgaande|verzonden|gekozen",
  [PT] = "marcada|enviado|enviada|realizada|realizadas|realizado|efectuada|saida|efetuada|"
         "efetuadas",
},
/* A weak tie. */
[WORDS_WEAK] = {
  [EN] = "hardly ever|almost never|seldom|weak|low|rarely|acquaintance|slight|loose|distant|"
         "very weak|very low",
  [DE] = "fast nie|kaum|schwach|gering|selten|niedrig|lose|locker|fluchtig|sehr schwach|"
         "sehr gering|so gut wie nie",
  [FR] = "presque jamais|faible|rarement|lache|distante|tres faible",
  [ES] = "casi nunca|debil|baja|bajo|raramente|muy debil|muy baja|lejana|lejano|pocas veces",
  [IT] = "debole|bassa|basso|molto debole|molto bassa|lontana|lontano|quasi mai|di rado",
  [NL] = "bijna nooit|zwak|laag|zelden|zeer zwak|heel zwak|losse|oppervlakkig|afstandelijk|los",
  [PT] = "rara vez|quase nunca|fraco|fraca|baixa|baixo|muito fraca|muito fraco|muito baixa",
},
/* A tie of medium strength. */
[WORDS_MEDIUM] = {
  [EN] = "medium|moderate|middle|average|sometimes|occasionally|now and then|once in a while|"
         "from time to time",
  [DE] = "mittel|manchmal|massig|moderat|mittelstark|gelegentlich|ab und zu|hin und wieder|"
         "ab und an",
  [FR] = "moyen|moyenne|parfois|modere|moderee|de temps en temps|occasionnellement",
  [ES] = "media|medio|mediana|moderada|moderado|a veces|de vez en cuando|ocasionalmente",
  [IT] = "qualche volta|moderata|moderato|medi|a volte|ogni tanto|occasionalmente|"
         "di tanto in tanto",
  [NL] = "middel|gemiddeld|soms|matig|middelmatig|af en toe|nu en dan",
  [PT] = "as vezes|de vez em quando",
},
/* A strong tie. */
[WORDS_STRONG] = {
  [EN] = "strong|high|often|close",
  [DE] = "stark|hoch|oft|haufig|eng",
  [FR] = "fort|forte|elevee|souvent|etroite|etroit|proche",
  [ES] = "fuerte|alta|alto|a menudo|cercana|cercano|estrecha|estrecho",
  [IT] = "spesso|frequentemente|stretta|stretto|vicina|vicino",
  [NL] = "sterk|hoog|vaak|hecht|nauw",
  [PT] = "proxima|proximo|estreita|estreito",
},
/* A very strong tie. */
[WORDS_STRONGEST] = {
  [EN] = "very strong|very high|very often|daily|very close",
  [DE] = "sehr stark|sehr hoch|sehr oft|sehr eng",
  [FR] = "tres fort|tres proche|tres etroite|tres elevee|tres forte",
  [ES] = "muy fuerte|muy cercana|muy cercano|muy estrecha|muy alta",
  [IT] = "molto forte|molto stretta|molto vicina|molto alta",
  [NL] = "zeer sterk|zeer hecht|heel sterk|zeer nauw|zeer hoog",
  [PT] = "muito forte|muito proxima|muito proximo|muito alta",
},
/* Part of a header that speaks of a tie. */
[WORDS_TIE_PART] = {
  [EN] = "know|contact|tie |linked|connected|work together|talk|friend",
  [DE] = "kenn|kontakt|sprechen|befreund|zusammen|verbind|kennen",
  [FR] = "connais|lien|parle|amis",
  [ES] = "conoc|contacto|lazo|hablan|amig",
  [IT] = "conosc|contatto|legame|amici|parlano",
  [NL] = "spreken|vriend|band |kent",
  [PT] = "laco|falam|conhec|contato",
},
/* Part of a header for who introduced somebody. */
[WORDS_INTRODUCTION_PART] = {
  [EN] = "introduc",
  [DE] = "vorgestellt|bekannt gemacht|vorstell",
  [FR] = "presentat|presente",
  [ES] = "presentar|nos presento|me presento",
  [NL] = "voorgesteld|voorstel",
  [PT] = "apresent",
},
/* Part of a header for who recommended something. */
[WORDS_RECOMMENDED_PART] = {
  [EN] = "recommended|referred",
  [DE] = "empfohlen|empfehl|vermittelt|geworben",
  [FR] = "recommande|parraine",
  [ES] = "recomend|referid",
  [IT] = "raccomandat|consigliat|segnalat",
  [NL] = "aanbevolen|aangeraden|aangebracht",
  [PT] = "indicad",
},
/* What one recommends to another. Not a title, a piece of work or a course: they may tell of a person. */
[WORDS_RECOMMENDED_THING] = {
  [EN] = "resource|podcast|film|movie|blog|book|books|book title|novel|poem|song",
  [DE] = "ressource|buch|buchtitel|roman|gedicht|lied",
  [FR] = "livre|ouvrage|poeme|chanson",
  [ES] = "recurso|pelicula|libro|novela|cancion",
  [IT] = "risorsa|romanzo",
  [NL] = "boek|boektitel",
  [PT] = "filme|livro|cancao",
},
/* Part of a header for the strength of a tie. */
[WORDS_STRENGTH_PART] = {
  [EN] = "closeness|how close|proximit",
  [DE] = " nahe |naehe |haufigkei|haeufigke|starke |staerke ",
  [FR] = " force ",
  [ES] = "intensidad|fuerza |cercania |proximid",
  [IT] = "vicinanza |prossimit| forza ",
  [NL] = "sterkte |intensit|nabijhei|hechtheid|frequenti",
  [PT] = " forca ",
},
/* Part of a header for a distance or difference. */
[WORDS_DISTANCE_PART] = {
  [EN] = "distan| gap |differ|differen",
  [DE] = "abstand|entfernung|unterschied",
  [FR] = "ecart ",
  [ES] = "diferen",
  [IT] = "divario",
  [NL] = "afstand|verschil| kilomet",
},
/* Stems of verbs of learning. */
[WORDS_LEARN_STEM] = {
  [EN] = "learn|heard|hear |profit|benefit|get|receive",
  [DE] = "lern|gelern",
  [FR] = "apprend|appren|appris",
  [ES] = "aprend",
  [IT] = "impar",
  [NL] = "leren|geleerd|leer",
},
/* Stems of verbs of turning to somebody. */
[WORDS_TURN_TO_STEM] = {
  [EN] = "turn|come|comes|go|goes|seek",
  [DE] = "wend|kommt|kommst|adress",
  [FR] = "s'adress",
  [ES] = "acud|recurr",
  [IT] = "vien|venir|rivolg",
  [NL] = "komt",
  [PT] = "recorr",
},
/* Stems of verbs of teaching and helping. */
[WORDS_TEACH_STEM] = {
  [EN] = "advice|teach|taught|help|explain|advise|mentor|coach|train|aid|support|show",
  [DE] = "beigebracht|bring|erklar|hilf|helf|geholfen|half|lehr|unterricht|unterstutz|berat|zeig",
  [FR] = "enseign|appris|apprend|expliqu|conseil|accompagn|soutien",
  [ES] = "ensen|ayud|explic|aconsej|sosten|consej|apoy",
  [IT] = "insegn|aiut|spieg|consigli",
  [NL] = "hulp|advies|hielp|geleerd|uitgelegd|geholpen|onderwez|adviseer|begeleid|leer",
  [PT] = "ensin|ajud|aconselh|apoi|conselh",
},
/* Stems of verbs of answering. */
[WORDS_ANSWER_STEM] = {
  [EN] = "answer|respond",
  [DE] = "antwort|beantwort|geantwort",
  [FR] = "repond",
  [ES] = "contest",
  [IT] = "rispo",
  [NL] = "beantwoord|geantwoord",
},
/* Stems of verbs of asking. */
[WORDS_REQUEST_STEM] = {
  [EN] = "ask|demand|solicit|request|pester",
  [DE] = "frag|gefragt|bitte|gebeten|anfrag",
  [FR] = "sollicit",
  [ES] = "pregunt|pid",
  [IT] = "chied|richie|chiest|domand",
  [NL] = "vroeg|gevraagd|aanvra|verzoek|hulpvra|vra",
  [PT] = "pergunt|ped",
},
/* Stems of verbs of needing. */
[WORDS_NEED_STEM] = {
  [EN] = "need",
  [DE] = "brauch|benotig",
  [FR] = "besoin",
  [ES] = "necesit",
  [IT] = "bisogno",
  [NL] = "nodig",
  [PT] = "precis",
},
/* Stems of verbs of receiving. */
[WORDS_RECEIVE_STEM] = {
  [EN] = "got|receiv",
  [DE] = "erhalt|erhielt|bekomm|bekam",
  [FR] = "recu|recoi|recev",
  [ES] = "recib",
  [IT] = "ricev",
  [NL] = "krijg|kreeg|gekregen|ontvang|ontving",
  [PT] = "receb",
},
/* Stems of verbs of getting and fetching. */
[WORDS_GET_STEM] = {
  [EN] = "advice|tips|ideas|feedback",
  [DE] = "hol|einhol|such|rat|ratschlag|hilfe|tipps|ideen",
  [FR] = "obtien|tir|cherch|procur|prend|idees",
  [ES] = "obten|busc",
  [IT] = "ottien|cerc",
  [NL] = "haal|haalt|halen|zoek",
  [PT] = "ideias",
},
/* Stems of English verbs of teaching and helping, before "from". */
[WORDS_TEACH_STEM_ENGLISH] = {
  [EN] = "teach|help|advise|mentor|coach|train|support|explain",
},
