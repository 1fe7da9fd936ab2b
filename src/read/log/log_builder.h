/* log_builder.h - builds a log; values that many rows share are stored once and
 * numbered. */
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

/* A person present at an event.  Rows with the same event and day become a gathering
 * after all files have been read. */
struct presence
{
  guint32 event;
  date_code day;
  guint32 mention;
  guint32 context;
  guint32 file; /* whose row it is */
  gint16 came;  /* minutes after midnight; NIGHT_UNSAID: not soon after, or not known */
  gint16 left;  /* the same of those who left on the next day */
};

enum
{
  NIGHT_UNSAID = -1
};

/* Cached meanings of the cells in one kind of column, by word number: words numbered by
 * the row pipeline, and all others. */
struct memo
{
  GArray *of_word[2]; /* guint32 each; NONE: not known yet */
};

/* A post: its author and what it answers.  thread, id and parent are numbers in
 * post_ids, or NONE. */
struct post
{
  guint32 thread, id, parent;
  date_code day;
  guint32 author;
  guint32 context;
  guint32 line; /* set when posts are answered; row_lines.h */
};

/* The size of the log when a file starts, and so where the file's part begins. */
struct log_position
{
  guint64 records, coded_texts, unsure_names;
  guint32 gatherings, presences, ready_ties, posts;
};

struct people_list
{
  guint32 first, count; /* in people_of_lists */
};

/* The date order of a file that does not show it by itself. */
struct settled_order
{
  enum date_order order; /* AUTO: not needed, or not known */
  gboolean by_sibling;   /* another file shows it; otherwise --date-order says so */
  gboolean asked;        /* nobody else tells it */
};

struct builder
{
  struct log *log;          /* its arrays still grow */
  struct string_pool texts; /* all strings that the log shows */
  struct string_pool mentions, contexts, channels, topics, topic_sets, events, keys;
  struct string_pool scopes;
  struct string_pool cells; /* used by the row pipeline while it runs */
  struct string_pool loose_cells;
  struct memo people[N_PEOPLE_MARKS];     /* by enum people_marks */
  struct memo person[N_PEOPLE_MARKS];     /* of people in cells with others */
  struct memo channel, topics_of_cell[2]; /* topics: as written; with HTML entities decoded */
  GArray *people_list, *people_of_lists;  /* of cells that name several people or nobody */
  GArray *stay; /* float: of each attendee; shorter if the last ones have none */
  GArray *mention, *context, *gathering, *attendee, *ready_tie, *answer, *contact, *attribute,
    *presence;
  GArray *post; /* struct post */
  struct string_pool post_ids;
  GPtrArray *topic_text, *channel_text; /* as shown */
  GArray *topic_set;                    /* of GArray* of guint32 */
  GHashTable *telephones;               /* see telephone_numbers.c */
  struct record *record;
  guint64 n_records, record_capacity;
  struct channel *channel_list; /* NULL before builder_find_kinds */
  GString *key;
  guint32 file;                              /* the file being read */
  const struct settled_order *settled_order; /* by log file */
  guint32 unclear_file;                      /* whose dates are ambiguous, or NONE */
  gboolean unclear_is_contradictory;         /* because its own rows show both orders */
  GHashTable *overrides_used;                /* see columns.h; for all files */
  guint64 coded_texts;                       /* distinct cells with HTML entities so far */
  GArray *lone;                              /* guint32: see lone_people.c */
  GArray *owner_name;                        /* guint32: see row_owner.c; NULL: no row yet */
  GByteArray *kind;                          /* enum person_kind, by mention; see mention_kinds.h */
  int threads;
  gboolean has_non_people;
  gboolean tie_quarters, tie_months, tie_days; /* tables of ties give quarters or months, days */
  GArray *group, *group_member;                /* see group_codes.c */
  GByteArray *file_marks;  /* enum file_mark, by file; see mentions_of_files.h */
  guint8 unknown;          /* KIND_UNKNOWN, or a kind of it: of names in the file being read */
  guint64 unsure_names;    /* with a question mark or struck out; of equal cells, in one */
  struct row_lines *lines; /* row_lines.h; NULL: not kept */
  guint people_marks;      /* of this file: people_marks without PEOPLE_COMMA; PEOPLE_CODES
                         applies to all its cells */
};

struct builder *builder_new (void);
void builder_free (struct builder *builder);
/* Groups the events into gatherings and returns the log; frees the builder. */
struct log *builder_finish (struct builder *builder);

struct log_position builder_position (const struct builder *builder);
const char *builder_text (struct builder *builder, const char *text); /* added once, and kept */
guint32 builder_mention (struct builder *builder, const char *name, const char *email,
                         const char *profile, guint32 scope);
/* The text with HTML entities decoded, and counted; NULL if it has none or they are plain
 * text in this file.  Free with g_free. */
char *builder_decode (struct builder *builder, const char *text);
/* cell_cache.c: what a cell means.  Each distinct text is parsed once. */
struct people builder_people (struct builder *builder, const struct cell *cell,
                              gboolean comma_splits);
guint32 builder_channel (struct builder *builder, const struct cell *cell);
guint32 builder_topics (struct builder *builder, const struct cell *cell);
/* Of texts that differ only in case, which have one number, the bytewise first is shown. */
void builder_keep_spelling (struct builder *builder, GPtrArray *shown, guint32 number,
                            const char *text);
guint32 builder_topic_number (struct builder *builder, const char *text);
guint32 builder_event (struct builder *builder, const char *text);
guint32 builder_context (struct builder *builder, const struct interaction_context *context);
guint32 builder_attribute_key (struct builder *builder, const char *name);

/* Reserves space for the expected number of records; an estimate is enough. */
void builder_expect_records (struct builder *builder, guint64 count);
void builder_add_record (struct builder *builder, date_code day, guint32 a, guint32 b,
                         guint32 context);
/* Counts each person once.  Two people become a record, one becomes a share, and none
 * adds nothing. */
void builder_add_gathering (struct builder *builder, date_code day, guint32 context,
                            const guint32 *people, guint32 count, gboolean directed);
/* A meeting over midnight is one: who came after twelve met those who had come before. */
void builder_join_nights (struct builder *b);
void builder_add_presence (struct builder *builder, guint32 event, date_code day, guint32 mention,
                           guint32 context);
void builder_add_contact (struct builder *builder, guint32 mention,
                          const struct attribute *attributes, guint32 count);

void builder_cells_init (struct builder *builder);
void builder_cells_clear (struct builder *builder);
/* thread, id, parent: texts, "" if the row has none. */
void builder_add_post (struct builder *builder, const char *thread, const char *id,
                       const char *parent, date_code day, guint32 author, guint32 context);

/* telephone_numbers.c: of contacts, by their last digits. Free with g_hash_table_unref. */
GHashTable *telephones_new (void);
/* Notes each telephone number in a cell as one of the contact added last. */
void builder_add_telephones (struct builder *builder, const char *text);
/* Joins callers known only by a number to the contact who has it. Linear in both. */
void builder_join_telephones (struct builder *builder);
/* non_people_removal.c: removes programs, rooms and things from the log before events are
 * grouped, and adds a notice to each file's notes. */
void builder_remove_non_people (struct builder *builder);
/* corporate_authors.c: marks bodies among the authors of works as things. */
void builder_mark_corporate_authors (struct builder *builder);
/* number_codes.c: marks 0, 99 and the like as nobody, where a list or telephone numbers show that they are
 * not ids. */
void builder_mark_number_codes (struct builder *builder);
/* value_spellings.c: gives topics and values of attributes that differ only in case one spelling, so that
 * they can be compared to the byte. */
void builder_spell_alike (struct builder *builder);
/* affiliations.c: leaves out what stands behind names and is not part of them, and tells it. */
void builder_leave_out_affiliations (struct builder *builder);
/* Adds to the notices of a file; takes the text. */
void builder_notice (struct builder *builder, guint32 file, char *text);
/* Marks a mention as a thing, unless some row says that it is a person's account. */
void builder_mark_thing (struct builder *builder, guint32 mention);
void builder_mark_account (struct builder *builder, guint32 mention);

/* group_codes.c: a group with a code of its own, and its members; and messages to the codes, sent to the
 * members once all files are read. */
void builder_groups_init (struct builder *builder);
void builder_groups_clear (struct builder *builder);
void builder_add_group (struct builder *builder, const char *code, guint32 event,
                        const guint32 *people, guint32 count);
void builder_write_to_groups (struct builder *builder);

/* invitations.c: leaves out invitations where connections say who accepted them. */
void builder_leave_out_invitations (struct builder *builder);

/* lone_people.c: keeps a person that a row names, even without a tie. */
void builder_keep_person (struct builder *builder, guint32 mention);
void builder_add_lone_people (struct builder *builder);

/* channel_kinds.c: the kind of each channel, by its name or by an option "NAME=KIND". FALSE and
 * PLN_ERROR_USAGE for an option that names no channel or no kind. */
gboolean builder_find_kinds (struct builder *builder, const char *const *option, GError **error);
/* What the kinds say of rows: which only state a tie, and where "from" decides who gave. */
void builder_apply_kinds (struct builder *builder);

/* event_groups.c */
void builder_gather_events (struct builder *builder);
/* Minutes of each attendee, < 0: unknown; NULL if no event gives any. Free with g_free. */
float *builder_take_stays (struct builder *builder);
/* reply_threads.c */
void builder_answer_posts (struct builder *builder);

#endif
