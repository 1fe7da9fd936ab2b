/* analysis.h - the way from files to measures, as far as a command needs. */
#ifndef CLI_ANALYSIS_H
#define CLI_ANALYSIS_H

#include "cli/options.h"

struct analysis
{
  struct log *log;
  struct network *network;
  struct measures *measures;
};

gboolean analysis_read (struct analysis *analysis, const struct settings *settings, GError **error);
gboolean analysis_connect (struct analysis *analysis, const struct settings *settings, GError **error);
gboolean analysis_measure (struct analysis *analysis, const struct settings *settings, GError **error);
void analysis_clear (struct analysis *analysis);

#endif
