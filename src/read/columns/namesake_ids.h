/* namesake_ids.h - "Reviewer ID" beside "Reviewer": two people of one name have two ids. */
#ifndef READ_NAMESAKE_IDS_H
#define READ_NAMESAKE_IDS_H

#include "read/evidence/evidence.h"

/* Identifies sender and receiver by the ids beside their names, if some name has two ids and each id has
 * one name; otherwise the names say it all. Linear in the rows of the sample. */
void columns_tell_namesakes (const struct table_evidence *evidence, struct columns *columns);

#endif
