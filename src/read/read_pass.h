/* read_pass.h - one pass over all tables of a catalogue. */
#ifndef READ_READ_PASS_H
#define READ_READ_PASS_H

#include "pln/read.h"
#include "read/sources/catalogue.h"

/* Reads all tables of a catalogue, as log_read does those that its names lead to. read.c */
struct log *log_read_catalogue (const struct read_options *options, struct catalogue *catalogue,
                                GError **error);

#endif
