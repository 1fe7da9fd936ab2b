/* stage_directions.h - remarks in the place of a speaker or a partner: "(pause)", "[laughter]",
 * "bye". */
#ifndef READ_STAGE_DIRECTIONS_H
#define READ_STAGE_DIRECTIONS_H

#include <glib.h>

enum stage_direction
{
  STAGE_NOTHING, /* may be a name */
  STAGE_LIKELY,  /* "bye", "(ben)": also the account of somebody, where names have no capitals */
  STAGE_SURE     /* "[laughter]" */
};

enum stage_direction stage_direction_of (const char *name);

#endif
