/* presence_phrases.h - folded phrases for presence and absence, each list ends in NULL. */
#ifndef READ_PRESENCE_PHRASES_H
#define READ_PRESENCE_PHRASES_H

extern const char *const presence_unsent[]; /* drafts, matches that were not played */
extern const char *const presence_denied[];
/* Of a pair or meeting that somebody only asked for; the whole cell: "changes requested" is an answer. */
extern const char *const presence_wished[];
/* Counts only if other rows in the column are done: some calendars call every meeting
 * "scheduled". */
extern const char *const presence_planned[];
/* Begun, held up or overdue: of a task, not done yet. */
extern const char *const presence_ongoing[];
extern const char *const presence_likely[];
extern const char *const presence_asserted[];

#endif
