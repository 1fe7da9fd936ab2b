/* calendar_source.h - calendars of Google, Outlook and Apple (.ics). */
#ifndef READ_CALENDAR_SOURCE_H
#define READ_CALENDAR_SOURCE_H

#include "read/sources/source_format.h"

extern const struct source_format calendar_format;

#endif
