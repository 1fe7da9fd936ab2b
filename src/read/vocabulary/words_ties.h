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
