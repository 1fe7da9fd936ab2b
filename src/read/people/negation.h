/* negation.h - words of negation, and of two answers, the one that denies the other. */
#ifndef READ_NEGATION_H
#define READ_NEGATION_H

#include <glib.h>

/* "never", "keinem", "aucune", "nessuno", "didn't", "n'a": folded, in seven languages. */
gboolean word_is_negation (const char *word);
/* The same, or "no" and "mai", which are also a number and "ever". */
gboolean word_may_be_negation (const char *word);
/* "without", "ohne", "sem". */
gboolean word_is_without (const char *word);

/* "Unchecked" denies "Checked", "nicht gewählt" denies "gewählt", "no marcado" denies "marcado": the
 * same words with a negation before or behind them, in seven languages. */
gboolean text_denies (const char *text, const char *other);

#endif
