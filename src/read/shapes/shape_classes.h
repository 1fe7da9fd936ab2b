/* shape_classes.h - registers of classes, a row for each student and day. */
#ifndef READ_SHAPE_CLASSES_H
#define READ_SHAPE_CLASSES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Teacher, student, day and who was there: those of one class meet each other. The teacher of the
 * rows is not one end of a pair. */
gboolean take_classes (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence);

#endif
