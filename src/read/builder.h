/* builder.h - a log while it grows: everything that many rows share is stored
 * once and numbered. */
#ifndef PLN_READ_BUILDER_H
#define PLN_READ_BUILDER_H

#include "pln/record.h"
#include "read/words.h"

struct people                   /* the people of a cell; owned by the builder */
{
  const guint32 *mention;
  guint32 count;
};

/* Someone present at an event: rows that share event and day are gathered
 * when all files have been read. */
struct presence
{
  guint32 event;
  gint32 day;
  guint32 mention;
  guint32 manner;
};

struct cell_people
{
  guint32 count;
  guint32 mention;              /* the only one, or the first one's place in the list */
};

struct people_cells             /* cells seen, and the people they name */
{
  struct words cells;
  GArray *people;               /* struct cell_people of each cell */
  GArray *list;                 /* mentions of cells that name several */
};

struct builder
{
  struct log *log;              /* its arrays are still growing */
  struct words texts;           /* strings of all kinds that the log shows */
  struct words mentions, manners, channels, topics, topic_sets, events, keys;
  struct words channel_cells, topic_cells, scopes;
  GArray *channel_of_cell, *topics_of_cell;
  struct people_cells people[2];        /* [does a comma part people?] */
  GArray *mention, *manner, *gathering, *attendee, *ready_tie, *contact, *attribute, *presence;
  GPtrArray *topic_text;
  GArray *topic_set;            /* of GArray* of guint32 */
  struct record *record;
  guint64 n_records, record_room;
  GString *key;
  guint32 file;                 /* being read */
};

struct builder *builder_new (void);
void builder_free (struct builder *builder);
/* Gathers the events and hands the log over; the builder is gone. */
struct log *builder_finish (struct builder *builder);

const char *builder_text (struct builder *builder, const char *text);   /* kept, once */
guint32 builder_mention (struct builder *builder, const char *name, const char *email,
                         const char *profile, guint32 scope);
struct people builder_people (struct builder *builder, const char *cell, gsize length,
                              gboolean comma_splits);
/* A cell that builder_people will be asked about soon. */
void builder_expect_people (const struct builder *builder, const char *cell, gsize length);
guint32 builder_channel (struct builder *builder, const char *cell, gsize length);
guint32 builder_topics (struct builder *builder, const char *cell, gsize length);
guint32 builder_event (struct builder *builder, const char *text);
guint32 builder_manner (struct builder *builder, const struct manner *manner);
guint32 builder_attribute_key (struct builder *builder, const char *name);

void builder_add_record (struct builder *builder, gint32 day, guint32 a, guint32 b, guint32 manner);
/* Each person once; two are a record, one is a share, none nothing. */
void builder_add_gathering (struct builder *builder, gint32 day, guint32 manner,
                            const guint32 *people, guint32 count, gboolean directed);
void builder_add_presence (struct builder *builder, guint32 event, gint32 day,
                           guint32 mention, guint32 manner);
void builder_add_contact (struct builder *builder, guint32 mention,
                          const struct attribute *attributes, guint32 count);

/* events.c */
void builder_gather_events (struct builder *builder);

#endif
