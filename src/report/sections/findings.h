/* findings.h - sentences of which the report tells those with the largest effect. */
#ifndef REPORT_FINDINGS_H
#define REPORT_FINDINGS_H

#include "pln/measure.h"
#include "report/document.h"
#include "report/sections/sections.h"

enum
{
  FINDINGS_MOST = 8
};

struct finding
{
  double effect; /* between 0 and 1 */
  char *text;
};

struct findings
{
  struct finding one[FINDINGS_MOST];
  guint count;
};

/* Takes the text. */
void finding_add (struct findings *all, double effect, char *text);

/* Adds up to `most` to the section, the largest effect first, equal ones in the order in which they
 * were added, and frees all. Returns how many were there. */
guint findings_tell (struct findings *all, struct section *section, guint most);

void findings_of_owner (struct findings *all, const struct reporting *reporting);
/* In a network without an owner. */
void findings_without_owner (struct findings *all, const struct network *network,
                             const struct overview *overview);

#endif
