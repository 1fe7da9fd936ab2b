/* family_first.h - the order in which the two parts of a name are written. */
#ifndef READ_FAMILY_FIRST_H
#define READ_FAMILY_FIRST_H

#include "pln/text.h"

/* Chinese, Japanese and Korean names: the family's comes first. */
static inline gboolean
family_name_comes_first (const char *given, const char *family)
{
  return name_is_east_asian (given) && name_is_east_asian (family);
}

#endif
