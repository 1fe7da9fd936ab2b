/* Up to three sentences that would make the reader act, those with the largest effect first. */
#include "report/sections/findings.h"

#define MOST_FINDINGS 3

void
section_in_short (struct document *document, const struct reporting *reporting)
{
  struct findings all = { .count = 0 };
  if (reporting->measures->learning != NULL)
    findings_of_owner (&all, reporting);
  else if (reporting->network->me == NONE)
    findings_without_owner (&all, reporting->network, &reporting->measures->overview);
  else
    return;
  struct section *section = document_section (document, "short", "In short", NULL);
  if (findings_tell (&all, section, MOST_FINDINGS) == 0 && !reporting->page)
    section_say (section,
                 "Nothing stands out enough to come first; the sections below say what there is.");
}
