/* cards_source.h - address cards of Google, Outlook and Apple (.vcf; vCard 2.1, 3.0 and 4.0). */
#ifndef READ_CARDS_SOURCE_H
#define READ_CARDS_SOURCE_H

#include "read/sources/source_format.h"

extern const struct source_format cards_format;

#endif
