/* clang-format off */
/* words_grammar.h - prepositions, negations, verbs without a meaning of their own.
 * Rows of the table in concepts.c, so without a guard. */
/* Before the day that it was put off to: "rescheduled to Friday". */
[WORDS_UNTIL_WHEN] = {
  [EN] = "to|until|for|till",
  [DE] = "auf|bis",
  [FR] = "au|a",
  [ES] = "al|para",
  [NL] = "naar|op",
},
/* Before or behind "once a week": about, or more. */
[WORDS_ABOUT_HOW_OFTEN] = {
  [EN] = "several|few|at|least|most|about|almost|nearly|roughly|approximately|or|more|less|than|"
         "often|only",
  [DE] = "mehrmals|mindestens|hochstens|fast|etwa|ungefahr|oder|ofter|mehr|weniger|als|paar|nur|"
         "circa|ca",
  [FR] = "plusieurs|au|moins|plus|presque|environ|ou|que|quelques|seulement",
  [ES] = "varias|menos|mas|casi|o|algunas|solo|aproximadamente|unas",
  [IT] = "piu|meno|quasi|almeno|alcune|qualche",
  [NL] = "meerdere|minstens|hoogstens|bijna|ongeveer|of|vaker|meer|minder|dan|enkele|slechts",
  [PT] = "mais|quase|algumas|cerca",
},
/* And. */
[WORDS_AND] = {
  [EN] = "and",
  [DE] = "und",
  [FR] = "et",
  [ES] = "y",
  [NL] = "en",
},
/* Between a device and its owner. */
[WORDS_OF_A_DEVICE] = {
  [EN] = "of",
  [DE] = "des|von|vom",
  [FR] = "de|du|d",
  [IT] = "di|del|della",
  [NL] = "van",
  [PT] = "do|da|dos|das",
},
/* No or without, before a number. */
[WORDS_WITHOUT_NUMBER] = {
  [EN] = "no",
  [DE] = "keine",
  [NL] = "geen",
},
/* A negation that may also be a number or "ever". */
[WORDS_NO_OR_EVER] = {
  [EN] = "no",
  [IT] = "mai",
},
/* Without. */
[WORDS_WITHOUT] = {
  [EN] = "without",
  [DE] = "ohne",
  [FR] = "sans",
  [ES] = "sin",
  [IT] = "senza",
  [NL] = "zonder",
  [PT] = "sem",
},
/* No or without, before the word for somebody. */
[WORDS_LACK] = {
  [EN] = "no|without",
  [DE] = "kein|keine|keinen|keinem|keiner|keines|ohne",
  [FR] = "pas|sans|aucun|aucune",
  [ES] = "sin|ningun|ninguna",
  [IT] = "senza|nessun|nessuna|non",
  [NL] = "zonder|geen|niet",
  [PT] = "sem|nenhum|nenhuma|nao",
},
/* The, our, and words as empty beside a group or partner. */
[WORDS_ARTICLE] = {
  [EN] = "the|of|our|my|fixed|single",
  [DE] = "der|die|das|den|dem|unser|unsere|einzige|festen|feste|fixe|fester",
  [FR] = "les|le|la|l|de|d|du|nos|notre",
  [ES] = "los|las|el|nuestros|fijo|fija",
  [IT] = "i|gli|il|lo|fisso|fissa",
  [NL] = "het|onze|enkel|vaste",
  [PT] = "fixo|fixa|os|as|o|a",
},
/* No or without, at the beginning of a sentence. */
[WORDS_NONE_FIRST] = {
  [EN] = "no|none",
},
/* The subject of a sentence in a diary. */
[WORDS_I_OR_WE] = {
  [EN] = "i|i'm|we",
  [DE] = "ich|wir",
  [FR] = "je|j'ai|j'etais|nous",
  [ES] = "yo",
  [IT] = "io",
  [NL] = "ik|wij",
  [PT] = "eu",
},
/* Verbs and prepositions behind that subject. */
[WORDS_VERB_OF_NOBODY] = {
  [EN] = "was|were|am|had|have|did|on|at|out|off|away|took",
  [DE] = "still|war|waren|bin|habe|hatte|hatten|haben|im|auf|bei|beim|noch",
  [FR] = "etais|etait|ai|avons|en|au|aux|chez|encore",
  [ES] = "estaba|estuve|estuvo|estoy|tuve|tuvo|he|hemos|todavia",
  [IT] = "ero|era|sono|ho|abbiamo|in|al|ancora",
  [NL] = "heb|hadden|op|met|nog|ben",
  [PT] = "estava|estive|estou|tive|fui|no|na|ainda",
},
/* A negation that is also a given name. */
[WORDS_NEGATION_OR_NAME] = {
  [EN] = "han|al|noah",
  [PT] = "sem",
},
/* Between a guest and the host. */
[WORDS_OF_A_GUEST] = {
  [EN] = "of|from",
  [DE] = "von",
  [FR] = "de|du",
  [IT] = "del|di|da",
  [NL] = "van",
  [PT] = "do",
},
/* Between a program and who it works for. */
[WORDS_OF_A_PROGRAM] = {
  [EN] = "for|of",
  [DE] = "von|fur",
  [FR] = "de|pour",
  [ES] = "para",
  [IT] = "per|di|da",
  [NL] = "voor|van",
},
/* Words behind "not" that begin a question about a rejection. */
[WORDS_BEHIND_NOT] = {
  [FR] = "te|me|le|les|de",
  [ES] = "se|nos|os|con|quien|quienes|que|gustaria|al|lado|ha|has|he|hablo|conoce|conozco|gusta",
},
/* Only. */
[WORDS_ONLY] = {
  [EN] = "only",
  [DE] = "nur",
},
/* Begins a condition. */
[WORDS_WHEN_OR_IF] = {
  [EN] = "when|whenever|if",
  [DE] = "wenn|falls|sobald",
  [FR] = "quand|lorsque|lorsqu'on",
  [ES] = "si|cuando",
  [IT] = "quando|se",
  [NL] = "als|wanneer|indien",
},
/* Before the person that something goes to. */
[WORDS_TO] = {
  [EN] = "to",
  [DE] = "an|zu",
  [FR] = "a",
  [NL] = "aan",
},
/* The verb of a passive sentence. */
[WORDS_WAS_DONE] = {
  [EN] = "was|were|is",
  [DE] = "wurde|wird",
  [FR] = "ete",
  [ES] = "fue",
  [IT] = "stato|stata",
  [NL] = "werd|wordt",
  [PT] = "foi",
},
/* Before who does it, where the word does not also mean "from". */
[WORDS_BY_NOT_FROM] = {
  [EN] = "by",
  [DE] = "durch",
  [FR] = "par",
  [ES] = "por",
  [NL] = "door",
},
/* Before the person that something is for. */
[WORDS_FOR] = {
  [EN] = "for",
  [DE] = "fur",
  [FR] = "pour",
  [ES] = "para",
  [IT] = "per",
  [NL] = "voor",
},
/* Behind a verb: the person is the one who gives. */
[WORDS_FROM_AT_THE_END] = {
  [EN] = "from",
  [DE] = "von|bei",
  [FR] = "de",
  [IT] = "da|dal",
  [NL] = "bij|van",
  [PT] = "com",
},
/* Behind a verb, it never says who did it: in other languages "from" is also "by" or "of". */
[WORDS_NEVER_BY] = {
  [EN] = "from",
},
/* Words for "by" that are also those for "from". */
[WORDS_BY_OR_FROM] = {
  [DE] = "von",
  [IT] = "da|dal",
},
/* Between a request and who makes it. */
[WORDS_OF_A_REQUEST] = {
  [EN] = "from|of",
  [DE] = "von",
  [FR] = "de|du",
  [IT] = "di|da",
  [NL] = "van",
  [PT] = "do",
},
/* Words that look like the end of a verb but are not. */
[WORDS_NOT_VERBS] = {
  [FR] = "mas|es|tres",
  [IT] = "mi|di|ci|vi|si|gli",
},
/* Before who does it. */
[WORDS_BY] = {
  [IT] = "dalla",
  [PT] = "pelo|pela",
},
/* Behind the word for people: the end that a tie comes from. */
[WORDS_FROM_END] = {
  [EN] = "from",
  [DE] = "von",
  [FR] = "de",
  [IT] = "da",
  [NL] = "van",
},
/* Behind the word for people: the end that a tie goes to. */
[WORDS_TO_END] = {
  [EN] = "to",
  [DE] = "an",
  [NL] = "aan",
  [PT] = "para|a",
},
/* At the end of a header: the person it goes to. */
[WORDS_TO_LAST] = {
  [IT] = "per",
  [NL] = "naar",
},
/* At the end of a header: the person it comes from. */
[WORDS_FROM_LAST] = {
  [EN] = "from",
  [DE] = "von",
  [FR] = "de|du",
  [IT] = "da|dal|di",
  [NL] = "van",
  [PT] = "do",
},
/* A header that consists of a preposition. */
[WORDS_PREPOSITION] = {
  [EN] = "from|to|with",
  [DE] = "von|an|mit",
  [FR] = "de|a|avec",
  [ES] = "para|con",
  [NL] = "van|aan|met",
  [PT] = "da|com",
},
/* Words that may stand beside a parent's in a header. */
[WORDS_BESIDE_PARENT] = {
  [EN] = "name|names|full|contact|or|and|of|the|s",
  [DE] = "und|oder|der|kontakt",
  [FR] = "des|et|ou|nom|du|de|la|le",
  [ES] = "y|o|nombre|contacto",
  [IT] = "nome|e|del|della|di|contatto|da",
  [NL] = "van|naam|en",
  [PT] = "educacao|legal|do|contato",
},
/* With. */
[WORDS_WITH] = {
  [EN] = "with|w/",
  [DE] = "mit",
  [FR] = "avec",
  [ES] = "con",
  [NL] = "met",
  [PT] = "com",
},
/* The verb of a past event. */
[WORDS_WAS] = {
  [EN] = "was",
  [DE] = "war",
  [FR] = "etait|c'etait",
  [ES] = "fue",
  [IT] = "stato",
  [PT] = "foi",
},
/* Of. */
[WORDS_OF] = {
  [EN] = "of",
  [DE] = "der|des",
  [FR] = "du",
  [IT] = "del|di",
  [PT] = "do",
},
/* Per. */
[WORDS_PER] = {
  [EN] = "per|each|every",
  [DE] = "pro|je",
  [FR] = "par|a",
  [ES] = "por|al",
  [IT] = "alla",
},
/* Begins a statement about who the row is of. */
[WORDS_HAS_OR_CAN] = {
  [EN] = "has|is|can",
  [DE] = "hat|ist|kann",
  [ES] = "tiene|puede",
  [NL] = "heeft|kan",
  [PT] = "tem|pode",
},
/* Denies. */
[WORDS_NEGATION] = {
  [EN] = "not|never|nope|cannot|doesnt|didnt|did'nt|wouldnt|dont",
  [DE] = "nicht|nie|niemals|nein|kein|keine|keiner",
  [FR] = "pas|jamais",
  [ES] = "nunca|ningun",
  [IT] = "non|nessun",
  [NL] = "niet|nooit|geen|nee",
  [PT] = "nao",
},
/* Words that stand in lists of other languages and are English, too: they do not show a language. */
[WORDS_ENGLISH_TOO] = {
  [EN] = "absents|accord|accounts|accuse|adherent|adherents|advocate|aide|alt|alto|amigo|amigos|"
         "amt|anime|anterior|antes|arrive|art|artiste|arts|assist|atelier|avg|baas|baby|basso|"
         "bent|bodega|boot|boutique|bravo|bring|brouhaha|cache|cafe|canal|cane|cant|cargo|center|"
         "chant|chauffeur|chef|chi|cite|comedienne|command|commence|communique|compose|"
         "compositor|con|conduce|conduit|conjoint|contest|coordination|cost|courses|cuisine|dado|"
         "dare|debut|debutante|deed|dell|den|designer|determiner|die|diffusion|digital|dim|dine|"
         "disco|discussions|distance|divers|diverse|docent|door|dos|dossier|dossiers|efface|ego|"
         "elements|employe|encore|ensemble|entrant|entree|envoy|era|ere|ersatz|est|etc|etiquette|"
         "etude|examine|exempt|expire|falls|fare|fast|fester|fort|forte|frag|fur|gab|general|"
         "gens|grab|grace|gymnasium|hat|hay|heel|hem|hen|heros|informant|inspire|interpret|"
         "interrogation|invites|joint|juntas|ken|kinder|laden|land|lee|leer|legal|lei|let|lid|"
         "lied|lien|lieu|lit|lob|local|locker|lose|maestro|mange|manque|map|mar|mas|masque|"
         "masques|matinee|mayo|mayor|media|meme|memes|mere|mes|mesa|meta|moderation|monitor|"
         "motif|muster|mutter|natal|nave|noel|non|nos|nous|nova|nubile|oft|opera|ore|padre|"
         "padres|palazzo|par|pares|parking|parole|paroles|participation|pas|passe|past|pasta|"
         "pastas|pate|patient|pays|permanence|persona|personage|personnel|peso|phrase|piano|"
         "piazza|plait|plaza|postal|pour|precedent|precis|precise|premier|premiere|presences|"
         "presents|preside|president|presto|prevue|prevues|primer|privater|probe|professor|"
         "promotion|propose|provisional|pseudo|quasi|rate|reception|receptor|recherche|referent|"
         "refuse|refuses|registrar|reis|rend|residence|retard|retire|retiree|reunion|reunions|"
         "revise|ride|robots|roman|romance|rood|rot|rouge|rue|rust|sage|salon|sans|scene|seance|"
         "seances|segue|sera|sin|solo|sortie|spa|spat|spender|sprint|stanza|stark|stem|stuck|"
         "studio|such|suit|tableau|taller|tempo|temporal|temps|ten|tier|tiers|titular|toe|tot|"
         "touche|tout|travail|twee|van|venues|vie|vista|voyage|wanderer|war|weer|wen|wend",
},
