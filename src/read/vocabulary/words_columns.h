/* clang-format off */
/* words_columns.h - what a column gives: names, ids, texts, numbers, kinds.
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
  [IT] = "risultato|punteggio|placar",
  [NL] = "uitslag",
},
