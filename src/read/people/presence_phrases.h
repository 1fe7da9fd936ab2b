/* presence_phrases.h - folded phrases for presence and absence, each list ends with NULL. */
#ifndef READ_PRESENCE_PHRASES_H
#define READ_PRESENCE_PHRASES_H

extern const char *const presence_denied[];
/* Only if others of the column are done: a calendar may call all its meetings scheduled. */
extern const char *const presence_planned[];
extern const char *const presence_likely[];
extern const char *const presence_asserted[];

#endif
