/* positions_file.h - positions of people on an earlier map. */
#ifndef CLI_POSITIONS_FILE_H
#define CLI_POSITIONS_FILE_H

#include "pln/network.h"

struct positions_file;

/* Reads positions from a map (.svg) or a graph (.graphml) that pln wrote, including changes made by
 * hand. NULL and an error if the file is missing, of another kind, or has no positions. */
struct positions_file *positions_file_read (const char *path, GError **error);
void positions_file_free (struct positions_file *pins);

/* Positions of the network's people on a page of this size: xy[2 * person] and the next, NaN if not
 * pinned; free with g_free. NULL and an error if the file contains none of these people. */
double *positions_file_match (const struct positions_file *pins, const struct network *network,
                              double width, double height, GError **error);

#endif
