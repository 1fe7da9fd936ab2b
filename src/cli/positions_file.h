/* positions_file.h - where people stood on an earlier map. */
#ifndef CLI_POSITIONS_FILE_H
#define CLI_POSITIONS_FILE_H

#include "pln/network.h"

struct positions_file;

/* Reads the places from a map (.svg) or a graph (.graphml) that pln wrote, a
 * hand's changes included.  NULL and an error: no such file, another kind of
 * file, or nobody's place in it. */
struct positions_file *positions_file_read (const char *path, GError **error);
void positions_file_free (struct positions_file *pins);

/* The places of the network's people on a page of this size, xy[2 * person]
 * and the next, NaN for those not pinned; free with g_free.  NULL and an error
 * when the file names none of them. */
double *positions_file_match (const struct positions_file *pins, const struct network *network,
                              double width, double height, GError **error);

#endif
