/* clang-format off */
/* words_grammar.h - pronouns, prepositions, negations, verbs without a meaning of their own.
 * Rows of the table in concepts.c, so without a guard. */
/* Before the day that it was put off to: "rescheduled to Friday". */
[WORDS_UNTIL_WHEN] = {
  [EN] = "to|until|for|till",
  [DE] = "auf|au|bis|a",
  [ES] = "al|para",
  [NL] = "naar|op",
},
/* And. */
[WORDS_AND] = {
  [EN] = "and",
  [DE] = "und",
  [FR] = "en",
  [ES] = "et|y",
},
/* Between a device and its owner. */
[WORDS_OF_A_DEVICE] = {
  [EN] = "of",
  [DE] = "du|des|d|von|vom",
  [FR] = "de",
  [IT] = "van|di|del|della",
  [PT] = "do|da|dos|das",
},
/* No or without, before a number. */
[WORDS_WITHOUT_NUMBER] = {
  [EN] = "no|without|sans|sin",
  [DE] = "ohne|keine",
  [IT] = "senza",
  [NL] = "zonder|geen",
  [PT] = "sem",
},
/* A negation that may also be a number or "ever". */
[WORDS_NO_OR_EVER] = {
  [EN] = "no|mai",
},
/* Without. */
[WORDS_WITHOUT] = {
  [EN] = "without|sans",
  [DE] = "ohne",
  [IT] = "sin|senza",
  [NL] = "sem|zonder",
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
  [EN] = "the|of|our|my|fester|fixed",
  [DE] = "der|die|das|den|dem|unser|unsere|einzige|single|enkel|festen|feste|fixe",
  [FR] = "les|le|la|l|de|d|du|nos|notre|fixa|vaste",
  [ES] = "los|las|el|nuestros|os|as|fijo|fija",
  [IT] = "o|a|i|gli|il|lo|fisso|fissa",
  [NL] = "het|onze",
  [PT] = "fixo",
},
/* No or without, at the beginning of a sentence. */
[WORDS_NONE_FIRST] = {
  [EN] = "no|none|without|sans",
  [DE] = "ohne",
  [IT] = "sin|senza",
  [NL] = "sem|zonder",
},
/* The subject of a sentence in a diary. */
[WORDS_I_OR_WE] = {
  [EN] = "i|i'm|yo|io|eu|we",
  [DE] = "ich|wir",
  [FR] = "je|j'ai|j'etais|nous",
  [NL] = "ik|wij",
},
/* Verbs and prepositions behind that subject. */
[WORDS_VERB_OF_NOBODY] = {
  [EN] = "was|were|am|had|have|did|on|at|out|off|away|took",
  [DE] = "still|war|waren|bin|habe|hatte|hatten|haben|im|auf|bei|beim|noch",
  [FR] = "etais|etait|ai|avons|en|au|aux|chez|encore|estaba|estuve|estuvo|estoy|tuve|tuvo|he",
  [IT] = "ero|era|sono|ho|abbiamo|in|al|ancora|ben",
  [NL] = "heb|hadden|op|met|nog",
  [PT] = "hemos|todavia|estava|estive|estou|tive|fui|no|na|ainda",
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
  [IT] = "del|di|da|do|van",
},
/* Between a program and who it works for. */
[WORDS_OF_A_PROGRAM] = {
  [EN] = "for|fur|pour|of",
  [DE] = "von",
  [FR] = "de",
  [IT] = "para|per|di|da|van",
  [NL] = "voor",
},
/* Words behind "not" that begin a question about a rejection. */
[WORDS_BEHIND_NOT] = {
  [EN] = "ha|has|he|hablo|conoce|conozco",
  [FR] = "te|me|le|les|de",
  [ES] = "se|nos|os|con|quien|quienes|que|gustaria|al|lado",
  [IT] = "gusta",
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
