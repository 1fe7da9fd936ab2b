/* topic_sets.h - sets of topics, each stored once. */
#ifndef READ_TOPIC_SETS_H
#define READ_TOPIC_SETS_H

#include "read/log/log_builder.h"

/* The number of the set; sorts topic and removes duplicates from it. */
guint32 builder_topic_set (struct builder *builder, guint32 *topic, guint32 count);

#endif
