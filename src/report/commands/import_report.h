/* import_report.h - sections of `pln check`. */
#ifndef REPORT_IMPORT_REPORT_H
#define REPORT_IMPORT_REPORT_H

#include "pln/report.h"
#include "report/sections/sections.h"

/* The files in folders and archives that were left aside, and why. */
void check_unread (struct document *document, const struct log *log, gboolean full);
void check_file (struct document *document, const struct log *log, guint32 index, gboolean full);
void check_people (struct document *document, const struct network *network,
                   const struct check_options *options);
/* The channels by kind; nothing if no row names one. */
void check_channels (struct document *document, const struct network *network,
                     const struct check_options *options);

#endif
