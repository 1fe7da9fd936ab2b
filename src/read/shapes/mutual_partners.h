/* mutual_partners.h - columns of numbers that name other rows of the same list: spouses, parents. */
#ifndef READ_MUTUAL_PARTNERS_H
#define READ_MUTUAL_PARTNERS_H

#include "read/sniff/column_subset.h"
#include "read/evidence/evidence.h"

/* A column whose numbers name rows two by two, each the other's, says so whatever its header: their
 * partners. So do two columns that name two partners in a row: their parents. Linear in the rows
 * of the sample, and in the pairs of at most PEERS_MOST columns. */
struct column_subset mutual_partner_columns (const struct columns *columns,
                                             const struct table_evidence *evidence);

#endif
