/* negation.h - of two answers, the one that denies the other. */
#ifndef READ_NEGATION_H
#define READ_NEGATION_H

#include <glib.h>

/* "Unchecked" denies "Checked", "nicht gewählt" denies "gewählt", "no marcado" denies "marcado": the
 * same words with a negation before or behind them, in seven languages. */
gboolean text_denies (const char *text, const char *other);

#endif
