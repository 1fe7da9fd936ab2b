/* output_writer.h - what writes the bytes of an output when the outputs are committed. */
#ifndef CLI_OUTPUT_WRITER_H
#define CLI_OUTPUT_WRITER_H

#include <glib.h>

struct output_writer
{
  gboolean (*write) (int descriptor, gpointer data); /* FALSE and errno if it fails */
  gpointer data;
  GDestroyNotify free;
};

#endif
