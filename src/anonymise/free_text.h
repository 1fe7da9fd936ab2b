/* free_text.h - which texts are shown, and what stands for the others. */
#ifndef ANONYMISE_FREE_TEXT_H
#define ANONYMISE_FREE_TEXT_H

#include "pln/pseudonyms.h"
#include "anonymise/identifying_text.h"

struct free_text;

struct free_text *free_text_new (struct keyfile *keyfile, struct identifiers *identifiers,
                                 guint32 keep, guint32 shared_by);
void free_text_free (struct free_text *texts);

/* A person has the text in a column; NONE: somebody who does not count. O(length). */
void free_text_see (struct free_text *texts, enum text_column column, const char *text,
                    guint32 person);
/* Somebody who agreed to be named has the text, so it may stay if it names nobody else. */
void free_text_open (struct free_text *texts, enum text_column column, const char *text);
/* Decides what is shown, once all is seen. */
void free_text_settle (struct free_text *texts);
/* What stands for a text; NULL if it has not been seen. */
const char *free_text_shown (const struct free_text *texts, enum text_column column,
                             const char *text);
/* The text as it is if enough people share it, else NULL. */
const char *free_text_shared (const struct free_text *texts, enum text_column column,
                              const char *text);
/* What stands for a text that has not been seen. */
const char *free_text_hide (struct free_text *texts, enum text_column column, const char *text);
GPtrArray *free_text_kept (const struct free_text *texts, enum text_column column);

#endif
