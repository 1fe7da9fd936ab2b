/* unmet_phrases.h - what phrases say of a meeting that did not take place, in seven languages. */
#ifndef READ_UNMET_PHRASES_H
#define READ_UNMET_PHRASES_H

#include <glib.h>

enum unmet
{
  UNMET_UNSAID,
  UNMET_PUT_OFF,    /* "postponed", "verlegt": the meeting was to take place on another day */
  UNMET_CALLED_OFF, /* "cancelled", "fiel aus", "n'a pas eu lieu" */
  UNMET_NOT_COME,   /* "no show", "fehlte", "no pudo venir": a person was not there */
  UNMET_NOT_REACHED /* "no answer", "besetzt": nobody took the call */
};

/* Is the whole folded text such a phrase? O(length of the text). */
enum unmet unmet_of_phrase (const char *folded);
/* Does one stand in it? As fast. */
enum unmet unmet_in_text (const char *folded);
/* Does the text begin with one, as in "spostato a venerdì prossimo per malattia"? */
gboolean unmet_begins_text (const char *folded);
/* Does one begin like this? O(all phrases). */
gboolean unmet_phrase_starts (const char *start);

#endif
