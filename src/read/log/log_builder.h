/* log_builder.h - a log while it grows: everything that many rows share is stored
 * once and numbered. */
#ifndef READ_LOG_BUILDER_H
#define READ_LOG_BUILDER_H

#include "pln/read.h"
#include "pln/record.h"
#include "read/dates/date_code.h"
#include "read/people/people_cell.h"
#include "pln/cell.h"
#include "pln/string_pool.h"

struct people /* the people of a cell; owned by the builder */
{
  const guint32 *mention;
  guint32 count;
};

/* Someone present at an event: rows that share event and day are gathered
 * when all files have been read. */
struct presence
{
  guint32 event;
  date_code day;
  guint32 mention;
  guint32 context;
};

/* What the cells of one kind of column mean, by their words: those that the
 * supply numbers, and those met otherwise. */
struct memo
{
  GArray *of_word[2]; /* guint32 each; NONE: not known yet */
};

/* A post: its author, and what it answers; threads and ids are numbers of
 * post_ids, or NONE. */
struct post
{
  guint32 thread, id, parent;
  date_code day;
  guint32 author;
  guint32 context;
};

/* How much of the log there is: where a file's part starts. */
struct log_position
{
  guint64 records, coded_texts;
  guint32 gatherings, presences, ready_ties, posts;
};

struct people_list
{
  guint32 first, count; /* in people_of_lists */
};

struct builder
{
  struct log *log;          /* its arrays are still growing */
  struct string_pool texts; /* strings of all kinds that the log shows */
  struct string_pool mentions, contexts, channels, topics, topic_sets, events, keys;
  struct string_pool scopes;
  struct string_pool cells; /* the supply's, while it runs */
  struct string_pool loose_cells;
  struct memo people[N_PEOPLE_MARKS];     /* by the marks that part people */
  struct memo channel, topics_of_cell[2]; /* topics: as they stand; without HTML codes */
  GArray *people_list, *people_of_lists;  /* of cells that name nobody or several */
  GArray *mention, *context, *gathering, *attendee, *ready_tie, *contact, *attribute, *presence;
  GArray *post; /* struct post */
  struct string_pool post_ids;
  GPtrArray *topic_text;
  GArray *topic_set; /* of GArray* of guint32 */
  struct record *record;
  guint64 n_records, record_capacity;
  GString *key;
  guint32 file;                      /* being read */
  const enum date_order *date_order; /* by log file: told by other files; AUTO: not */
  guint32 unclear_file;              /* whose days and months look the same, or NONE */
  guint64 overrides_used;            /* see columns.h; of all files */
  guint64 coded_texts;               /* different cells with HTML codes so far */
  GArray *lone;                      /* guint32: see lone_people.c */
  GByteArray *kind;                  /* enum person_kind, by mention */
  gboolean has_non_people;
  guint64 rooms_told; /* bit of each file (below 64) whose rows tell their rooms themselves */
  guint64 absent;     /* people in cells whose mark says that they did not come */
  guint people_marks; /* of this file: people_marks without PEOPLE_COMMA; PEOPLE_CODES
                                   speaks of all its cells */
};

struct builder *builder_new (void);
void builder_free (struct builder *builder);
/* Gathers the events and hands the log over; the builder is gone. */
struct log *builder_finish (struct builder *builder);

struct log_position builder_position (const struct builder *builder);
const char *builder_text (struct builder *builder, const char *text); /* kept, once */
guint32 builder_mention (struct builder *builder, const char *name, const char *email,
                         const char *profile, guint32 scope);
/* The text without HTML codes, counted, or NULL if it has none or they are text
 * in this file.  Free with g_free. */
char *builder_decode (struct builder *builder, const char *text);
/* cell_cache.c: what a cell says.  Each text is looked into once. */
struct people builder_people (struct builder *builder, const struct cell *cell,
                              gboolean comma_splits);
guint32 builder_channel (struct builder *builder, const struct cell *cell);
guint32 builder_topics (struct builder *builder, const struct cell *cell);
guint32 builder_topic_number (struct builder *builder, const char *text);
guint32 builder_event (struct builder *builder, const char *text);
guint32 builder_context (struct builder *builder, const struct interaction_context *context);
guint32 builder_attribute_key (struct builder *builder, const char *name);

/* Room for so many records, if that is known; a guess will do. */
void builder_expect_records (struct builder *builder, guint64 count);
void builder_add_record (struct builder *builder, date_code day, guint32 a, guint32 b,
                         guint32 context);
/* Each person once; two are a record, one is a share, none nothing. */
void builder_add_gathering (struct builder *builder, date_code day, guint32 context,
                            const guint32 *people, guint32 count, gboolean directed);
void builder_add_presence (struct builder *builder, guint32 event, date_code day, guint32 mention,
                           guint32 context);
void builder_add_contact (struct builder *builder, guint32 mention,
                          const struct attribute *attributes, guint32 count);

void builder_cells_init (struct builder *builder);
void builder_cells_clear (struct builder *builder);
/* thread, id, parent: texts, "" where the row has none. */
void builder_add_post (struct builder *builder, const char *thread, const char *id,
                       const char *parent, date_code day, guint32 author, guint32 context);

/* non_people_removal.c: takes programs, rooms and things out of the log, before events are gathered;
 * tells each file's notes. */
void builder_remove_non_people (struct builder *builder);
/* Says that a mention is a thing. */
void builder_mark_thing (struct builder *builder, guint32 mention);

/* lone_people.c: somebody a row names, with a tie or not. */
void builder_keep_person (struct builder *builder, guint32 mention);
void builder_add_lone_people (struct builder *builder);

/* event_groups.c */
void builder_gather_events (struct builder *builder);
/* reply_threads.c */
void builder_answer_posts (struct builder *builder);

#endif
