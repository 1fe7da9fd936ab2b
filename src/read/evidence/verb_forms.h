/* verb_forms.h - is a folded word a verb of what was done? */
#ifndef READ_VERB_FORMS_H
#define READ_VERB_FORMS_H

#include <glib.h>

/* "knitted", "unterwiesen", "remplace", "cuidado", "riparato", "vervangen": by its ending and beginning, or from a
 * short list of those that English forms in another way. */
gboolean word_is_participle (const char *word);

#endif
