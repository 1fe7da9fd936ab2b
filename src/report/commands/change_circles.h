/* change_circles.h - the circles of two periods, beside each other. */
#ifndef REPORT_CHANGE_CIRCLES_H
#define REPORT_CHANGE_CIRCLES_H

#include "report/sections/sections.h"

struct period_text
{
  const struct network *network[2];
  const struct measures *measures[2];
  const struct periods *periods;
  gboolean full;
  guint8 *only[2]; /* without an owner, of each person of a period: contact in this one only */
};

/* Nothing without circles, or if one of the periods has only ties of the owner's. */
void circles_changed_section (struct document *document, const struct period_text *telling);

#endif
