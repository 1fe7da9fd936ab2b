/* clang-format off */
/* words_goals_and_calls.h - goals, lists of calls, and what stands for a missing value.
 * Rows of the table in concepts.c, so without a guard. */
/* What a code for a missing answer is called. */
[WORDS_MISSING_CODE] = {
  [EN] = "missing|structural|unknown|na|answer|response",
  [DE] = "fehlend|fehlt|angabe|antwort|strukturell",
  [FR] = "manquant|manquante|reponse|structurel",
  [ES] = "faltante|perdido|respuesta|estructural",
  [IT] = "mancante|risposta|strutturale",
  [NL] = "ontbrekend|antwoord|structureel",
  [PT] = "ausente|resposta|estrutural",
},
/* A rank, order or number of a choice. */
[WORDS_RANK] = {
  [EN] = "rank|ranking|choice|position|number|order",
  [DE] = "wahl|platz|nr|nummer|rang",
  [FR] = "choix|ordre",
  [ES] = "posicion|no|numero|orden",
  [IT] = "ordine|posizione",
  [NL] = "volgorde|positie",
  [PT] = "ordem|posicao",
},
/* How many follow. */
[WORDS_FOLLOWER_COUNT] = {
  [EN] = "followers|followers count|follower count|following count|friends count|"
         "number of followers",
  [DE] = "abonnenten|abonnentenzahl",
  [FR] = "abonnes|nombre d'abonnes",
  [NL] = "volgers|aantal volgers",
  [PT] = "seguidores|numero de seguidores",
},
/* The same as above. */
[WORDS_DITTO] = {
  [EN] = "ditto|ibid|ibidem|same as above|as above|see above",
  [DE] = "dito|dto|wie oben|siehe oben|wie zuvor|desgleichen|dgl",
  [FR] = "idem|comme ci dessus|voir ci dessus|ut supra",
  [ES] = "igual que arriba|como arriba",
  [IT] = "come sopra|vedi sopra",
  [NL] = "zie boven|zoals boven|hetzelfde",
  [PT] = "mesmo que acima|igual ao anterior",
},
/* A telephone number of a call. */
[WORDS_NUMBER_IN_A_CALL] = {
  [EN] = "phone number|telephone number|number called|caller number|calling number|called number|"
         "from number|to number",
  [DE] = "rufnummer|telefonnummer|gegenstelle",
  [FR] = "numero de telephone|numero appele|numero appelant",
  [ES] = "numero de telefono",
  [IT] = "numero di telefono|numero chiamato",
  [NL] = "telefoonnummer|gebeld nummer",
  [PT] = "numero marcado|numero de telefone|numero chamado",
},
/* The name of an employee, student or member. */
[WORDS_NAME_OF_EMPLOYEE] = {
  [EN] = "staff name|employee name|student name|member name|user name|person name|customer name|"
         "client name|teacher name|pupil name|participant name|real name|colleague name|"
         "guest name|invitee name|registrant name",
  [DE] = "mitarbeiter name",
  [FR] = "nom de l'employe",
},
/* What somebody wants to learn. */
[WORDS_GOAL] = {
  [EN] = "goal|goals|learning goal|learning goals|what to learn|learn|skill",
  [DE] = "ziel|ziele|lernziel|lernziele",
  [FR] = "objectif|objectifs|apprentissage",
  [ES] = "aprendizaje",
  [IT] = "obiettivo|obiettivi",
  [NL] = "doel|doelen|leerdoel|leerdoelen",
  [PT] = "objetivo|objetivos|meta|metas|aprendizagem",
},
/* How many people somebody wants to learn from. */
[WORDS_SOURCES_WANTED] = {
  [EN] = "sources|sources wanted|wanted|how many|how many sources|how many people|people|number",
  [DE] = "quellen|wie viele|wieviele|personen|leute|zahl",
  [FR] = "combien|combien de personnes|personnes",
  [ES] = "cuantas|cuantos|personas|numero|fuentes",
  [IT] = "fonti|quante|quanti|persone",
  [NL] = "bronnen|hoeveel|mensen",
  [PT] = "fontes|quantas|quantos|pessoas",
},
/* Until when. */
[WORDS_GOAL_BY] = {
  [EN] = "by|by when|until|till|due|due on|due by|due date|deadline|target date",
  [DE] = "bis|bis wann|frist|termin|zieldatum|stichtag|fallig am|faellig am",
  [FR] = "avant|avant le|jusqu'a|jusqu'au|echeance|date limite|pour quand",
  [ES] = "plazo|fecha limite|antes de|hasta|para cuando",
  [IT] = "scadenza|entro|entro quando",
  [NL] = "voor|voor wanneer|uiterlijk|streefdatum|tot",
  [PT] = "prazo|ate|ate quando|data limite",
},
/* Who is at the other end, best named. */
[WORDS_PARTNER_IN_A_CALL] = {
  [EN] = "contact|contact name|name|display name",
  [DE] = "kontakt",
  [ES] = "contacto",
  [IT] = "contatto",
  [PT] = "contato",
},
/* Who is at the other end, by the name of the chat. */
[WORDS_PARTNER_BY_CHAT] = {
  [EN] = "chat name|chat|chat title|conversation|recipient",
},
/* Who is at the other end, by a number or address. */
[WORDS_PARTNER_BY_NUMBER] = {
  [EN] = "handle|handle id|address|phone number|number|sender|identifier",
  [DE] = "rufnummer|telefonnummer|nummer|gegenstelle",
  [FR] = "correspondant|numero de telephone",
  [ES] = "numero|numero de telefono",
  [IT] = "numero di telefono|interlocutore",
  [NL] = "telefoonnummer",
  [PT] = "interlocutor|numero de telefone",
},
/* What programs write for a missing value. */
[WORDS_NO_VALUE] = {
  [EN] = "null|NaN|nan",
  [SIGNS] = "NA|N/A|#N/A|NULL|\\N",
},
/* A code for a missing value on a scale. */
[WORDS_MISSING_VALUE] = {
  [EN] = "na|n/a|nan|null",
  [SIGNS] = ".|-1|-9",
},
/* A state. */
[WORDS_STATE_WORD] = {
  [EN] = "status|outcome|score|cancelled|canceled|invite status|invitation status|group status|"
         "call status|meeting status|event status|booking status|appointment status|guest status|"
         "registration status|approval status|state|disposition|call disposition|call outcome|"
         "call result|meeting outcome",
  [DE] = "zustand|ergebnis|resultat|gesprachsergebnis|anrufergebnis",
  [FR] = "etat|statut|resultat de l'appel|issue de l'appel",
  [ES] = "estado|resultado|situacion|resultado de la llamada",
  [IT] = "stato|esito|esito chiamata|esito della chiamata",
  [NL] = "resultaat|uitslag|gespreksresultaat",
  [PT] = "situacao|resultado da chamada",
},
