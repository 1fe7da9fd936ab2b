/* set_section.h - a section of a document on paper. */
#ifndef REPORT_SET_SECTION_H
#define REPORT_SET_SECTION_H

#include "report/paper/setting.h"

/* large: as on the cover. */
void section_set (const struct setting *setting, const struct section *section, gboolean large);

#endif
