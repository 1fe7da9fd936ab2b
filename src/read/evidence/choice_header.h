/* choice_header.h - the header of a survey's column that asks about one person. */
#ifndef READ_CHOICE_HEADER_H
#define READ_CHOICE_HEADER_H

#include <glib.h>

struct choice_header
{
  char *option;         /* what may be chosen: "Ana Ruiz" */
  gsize question_at;    /* where the question starts */
  gsize question_bytes; /* and how long it is */
  gboolean plain; /* only a colon, a dash or round brackets set it apart, as in other headers */
};

/* FALSE: the header has no option; then there is nothing to clear. */
gboolean choice_header_parse (const char *header, struct choice_header *choice);
void choice_header_clear (struct choice_header *choice);

/* Is the option somebody who is not listed, named in the cells: "Other", "Autre (précisez)", "Who
 * else?" */
gboolean option_offers_others (const char *option);

#endif
