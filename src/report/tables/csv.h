/* csv.h - cells of the tables for other programs. */
#ifndef REPORT_CSV_H
#define REPORT_CSV_H

#include <glib.h>

/* Quoted where RFC 4180 asks for it; guarded by ' where a spreadsheet would run it. */
void csv_text_append (GString *out, const char *text);

#endif
