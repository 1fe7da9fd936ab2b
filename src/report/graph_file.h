/* graph_file.h - what the writers of graph files share. */
#ifndef REPORT_GRAPH_FILE_H
#define REPORT_GRAPH_FILE_H

#include "pln/report.h"
#include "report/columns.h"

/* Names an attribute: reach_lost as it is, or reachLost. */
char *graph_key_camel (const char *name);
/* Every character outside ASCII, and those of also, as &#NNN;. */
void graph_append_entities (GString *out, const char *text, const char *also);
/* TRUE if the person has a place. */
gboolean graph_place (const double *xy, guint32 person, double *x, double *y);

#endif
