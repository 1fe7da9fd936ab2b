/* shape_account_reports.h - how much each account of a service was used. */
#ifndef READ_SHAPE_ACCOUNT_REPORTS_H
#define READ_SHAPE_ACCOUNT_REPORTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* A row for each account, with counts and the day of its last activity: a list of people, and no meetings.
 * Linear in the cells of the sample. */
gboolean take_account_report (struct table_layout *layout, struct columns *columns,
                              const struct table_evidence *evidence);

#endif
