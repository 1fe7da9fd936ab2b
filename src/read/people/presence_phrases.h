/* presence_phrases.h - folded phrases for presence and absence, each list ends with NULL. */
#ifndef READ_PRESENCE_PHRASES_H
#define READ_PRESENCE_PHRASES_H

extern const char *const presence_denied[];
extern const char *const presence_likely[];
extern const char *const presence_asserted[];

#endif
