/* Removes programs, rooms and things from the log.  A person who met nobody else stays,
 * without a tie. */
#include <string.h>
#include "pln/text.h"
#include "pln/base.h"
#include "pln/read.h"
#include "read/log/row_lines.h"
#include "read/log/mention_kinds.h"
#include "read/log/mentions_of_files.h"
#include "read/people/placeholder_names.h"
#include "read/people/program_names.h"

#define AT(array, type, i) (&g_array_index (array, type, i))

enum
{
  SHOWN = 3
};

static gboolean
is_gone (const struct builder *b, guint32 mention)
{
  return mention < b->kind->len && b->kind->data[mention] > KIND_UNNAMED;
}

void
builder_mark_thing (struct builder *b, guint32 mention)
{
  if (b->kind->data[mention] == KIND_ACCOUNT)
    return;
  b->kind->data[mention] = KIND_THING;
  b->has_non_people = TRUE;
}

void
builder_mark_account (struct builder *b, guint32 mention)
{
  enum person_kind kind = builder_mention_kind (b, mention);
  if (kind == KIND_PERSON || kind == KIND_THING)
    b->kind->data[mention] = KIND_ACCOUNT;
}

/* From here on, an account of a person is a person like the others. */
static void
settle_accounts (struct builder *b)
{
  for (guint32 m = 0; m < b->kind->len; m++)
    if (b->kind->data[m] == KIND_ACCOUNT)
      b->kind->data[m] = KIND_PERSON;
}

/* Is it a program, a list or an office, with which the row had contact all the same? */
static gboolean
is_no_person (const struct builder *b, guint32 mention)
{
  enum person_kind kind = mention < b->kind->len ? b->kind->data[mention] : KIND_PERSON;
  return kind == KIND_PROGRAM || kind == KIND_ROOM || kind == KIND_OFFICE || kind == KIND_THING;
}

/* An interaction that leaves nobody to have had contact with. */
static void
count_left_out (struct builder *b, guint32 context)
{
  b->log->left_out += AT (b->context, struct interaction_context, context)->weight;
}

static void
keep_alone (struct builder *b, guint32 mention)
{
  if (mention != NONE && mention != MENTION_ME && !is_gone (b, mention))
    builder_keep_person (b, mention);
}

static void
clean_records (struct builder *b)
{
  guint64 kept = 0;
  for (guint64 i = 0; i < b->n_records; i++)
    {
      const struct record *record = &b->record[i];
      if (!is_gone (b, record->a) && !is_gone (b, record->b))
        {
          builder_move_line (b, LINED_RECORD, kept, i);
          b->record[kept++] = *record;
          continue;
        }
      if (record->b != NONE && (is_no_person (b, record->a) || is_no_person (b, record->b)))
        count_left_out (b, record->context);
      keep_alone (b, record->a);
      keep_alone (b, record->b);
    }
  b->n_records = kept;
  builder_cut_lines (b, LINED_RECORD, kept);
}

/* The one who gave or took is gone. */
static guint32
without_direction (struct builder *b, guint32 number)
{
  struct interaction_context context = *AT (b->context, struct interaction_context, number);
  context.direction = DIRECTION_NONE;
  return builder_context (b, &context);
}

/* A gathering left with two people becomes a record; with fewer it is removed. */
static void
clean_gatherings (struct builder *b)
{
  g_autoptr (GArray) gathering = g_steal_pointer (&b->gathering);
  g_autoptr (GArray) attendee = g_steal_pointer (&b->attendee);
  g_autoptr (GArray) lines = builder_take_lines (b, LINED_GATHERING);
  b->gathering = g_array_new (FALSE, FALSE, sizeof (struct gathering));
  b->attendee = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < gathering->len; i++)
    {
      const struct gathering *one = AT (gathering, struct gathering, i);
      g_autofree guint32 *people = g_new (guint32, one->count);
      guint32 count = 0;
      gboolean no_person = FALSE;
      for (guint32 k = 0; k < one->count; k++)
        {
          guint32 mention = *AT (attendee, guint32, one->first + k);
          no_person |= is_no_person (b, mention);
          if (!is_gone (b, mention))
            people[count++] = mention;
        }
      guint32 context = one->context;
      if (!one->directed && is_gone (b, *AT (attendee, guint32, one->first)))
        context = without_direction (b, context);
      if (count <= 1 && no_person)
        count_left_out (b, one->context);
      if (count == 1)
        keep_alone (b, people[0]);
      else
        builder_add_gathering (b, one->day, context, people, count, one->directed);
      builder_note_lines (b, lines == NULL ? NONE : *AT (lines, guint32, i));
    }
}

/* Attributes are stored contact by contact. */
static void
clean_contacts (struct builder *b)
{
  guint kept = 0, kept_attributes = 0, first = 0;
  for (guint i = 0; i < b->contact->len; i++)
    {
      const struct contact contact = *AT (b->contact, struct contact, i);
      for (guint k = 0; k < contact.count && !is_gone (b, contact.mention); k++)
        *AT (b->attribute, struct attribute, kept_attributes++)
          = *AT (b->attribute, struct attribute, first + k);
      if (!is_gone (b, contact.mention))
        {
          builder_move_line (b, LINED_CONTACT, kept, i);
          *AT (b->contact, struct contact, kept++) = contact;
        }
      first += contact.count;
    }
  g_array_set_size (b->contact, kept);
  builder_cut_lines (b, LINED_CONTACT, kept);
  g_array_set_size (b->attribute, kept_attributes);
}

static void
clean_presences (struct builder *b)
{
  guint kept = 0;
  for (guint i = 0; i < b->presence->len; i++)
    if (!is_gone (b, AT (b->presence, struct presence, i)->mention))
      {
        builder_move_line (b, LINED_PRESENCE, kept, i);
        *AT (b->presence, struct presence, kept++) = *AT (b->presence, struct presence, i);
      }
  g_array_set_size (b->presence, kept);
  builder_cut_lines (b, LINED_PRESENCE, kept);
}

static void
clean_posts (struct builder *b)
{
  guint kept = 0;
  for (guint i = 0; i < b->post->len; i++)
    if (!is_gone (b, AT (b->post, struct post, i)->author))
      {
        builder_move_line (b, LINED_POST, kept, i);
        *AT (b->post, struct post, kept++) = *AT (b->post, struct post, i);
      }
  g_array_set_size (b->post, kept);
  builder_cut_lines (b, LINED_POST, kept);
}

static void
clean_ready_ties (struct builder *b)
{
  guint kept = 0;
  for (guint i = 0; i < b->ready_tie->len; i++)
    if (!is_gone (b, AT (b->ready_tie, struct ready_tie, i)->a)
        && !is_gone (b, AT (b->ready_tie, struct ready_tie, i)->b))
      {
        builder_move_line (b, LINED_READY_TIE, kept, i);
        *AT (b->ready_tie, struct ready_tie, kept++) = *AT (b->ready_tie, struct ready_tie, i);
      }
  g_array_set_size (b->ready_tie, kept);
  builder_cut_lines (b, LINED_READY_TIE, kept);
  kept = 0;
  for (guint i = 0; i < b->lone->len; i++)
    if (!is_gone (b, *AT (b->lone, guint32, i)))
      *AT (b->lone, guint32, kept++) = *AT (b->lone, guint32, i);
  g_array_set_size (b->lone, kept);
  kept = 0;
  for (guint i = 0; i < b->answer->len; i++)
    if (!is_gone (b, AT (b->answer, struct answered_pair, i)->a)
        && !is_gone (b, AT (b->answer, struct answered_pair, i)->b))
      *AT (b->answer, struct answered_pair, kept++) = *AT (b->answer, struct answered_pair, i);
  g_array_set_size (b->answer, kept);
}

/* The notice of a file, which names what was left out: Otter.ai and read.ai. */
static void
tell (struct builder *b, const struct mentions_of_files *of, guint32 file)
{
  static const char *const words[][2]
    = { [KIND_UNNAMED] = { "person is known only by a telephone number or a device",
                           "people are known only by a telephone number or a device" },
        [KIND_PROGRAM]
        = { "program among the people is left out", "programs among the people are left out" },
        [KIND_ROOM] = { "room, calendar or mailing list among the people is left out",
                        "rooms, calendars and mailing lists among the people are left out" },
        [KIND_NOBODY] = { "name does not identify a person and is left out",
                          "names do not identify a person and are left out" },
        [KIND_STATUS] = { NULL, NULL },
        [KIND_PLACEHOLDER] = { NULL, NULL },
        [KIND_OFFICE] = { "mailbox or office among the people is left out",
                          "mailboxes and offices among the people are left out" },
        [KIND_THING] = { "name is a thing, not a person, and is left out",
                         "names are things, not people, and are left out" } };
  for (guint kind = KIND_UNNAMED; kind < G_N_ELEMENTS (words); kind++)
    {
      g_autoptr (GPtrArray) names = g_ptr_array_new ();
      for (guint32 i = of->first[file]; i < of->first[file + 1]; i++)
        {
          guint32 m = of->mention[i];
          const struct mention *one = AT (b->mention, struct mention, m);
          if (b->kind->data[m] == kind && (one->name != NULL || one->email != NULL))
            g_ptr_array_add (names, (gpointer)(one->name != NULL ? one->name : one->email));
        }
      gboolean told = kind == KIND_ROOM && builder_file_has (b, file, FILE_TELLS_ROOMS);
      if (names->len == 0 || told || words[kind][0] == NULL)
        continue;
      g_ptr_array_sort (names, compare_strings);
      GString *text = g_string_new (NULL);
      g_string_printf (text, "%u %s: ", names->len, words[kind][names->len > 1]);
      for (guint i = 0; i < MIN (names->len, SHOWN); i++)
        g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", (const char *)names->pdata[i]);
      g_string_append (text, names->len > SHOWN ? " and more" : "");
      builder_notice (b, file, g_string_free (text, FALSE));
    }
}

/* "absent" is a remark where names have capitals, and an account where accounts have none. */
static void
settle_status_words (struct builder *b)
{
  guint capitals = 0, small = 0;
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const char *name = AT (b->mention, struct mention, m)->name;
      if (b->kind->data[m] == KIND_STATUS)
        g_array_append_val (words, m);
      else if (name != NULL && b->kind->data[m] == KIND_PERSON)
        *(g_unichar_isupper (g_utf8_get_char (name)) ? &capitals : &small) += 1;
    }
  for (guint i = 0; i < words->len; i++)
    b->kind->data[*AT (words, guint32, i)] = capitals > 2 * small ? KIND_NOBODY : KIND_PERSON;
}

/* "HR" is an office, and "TBC" nobody, where the others are people by their whole names or addresses. Among
 * departments the office is one of those who have ties, and among initials a person. */
static void
settle_among_people (struct builder *b, enum person_kind kind, enum person_kind then)
{
  guint whole = 0, others = 0, doubtful = 0;
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const struct mention *one = AT (b->mention, struct mention, m);
      gboolean long_name = one->name != NULL ? strchr (one->name, ' ') != NULL : one->email != NULL;
      doubtful += b->kind->data[m] == kind;
      if (b->kind->data[m] == KIND_PERSON)
        *(long_name ? &whole : &others) += 1;
    }
  enum person_kind settled = whole < doubtful || whole <= others ? KIND_PERSON : then;
  for (guint32 m = 0; m < b->mention->len; m++)
    if (b->kind->data[m] == kind)
      b->kind->data[m] = settled;
}

/* "LEDIG" is a remark among names like "Ana Ruiz"; beside "ANA RUIZ" it may be a family name. */
static void
settle_capital_words (struct builder *b)
{
  gboolean shouted = FALSE;
  for (guint32 m = 0; m < b->mention->len && !shouted; m++)
    {
      const char *name = AT (b->mention, struct mention, m)->name;
      shouted = b->kind->data[m] == KIND_PERSON && name != NULL && strchr (name, ' ') != NULL
                && !text_has_small_letter (name);
    }
  for (guint32 m = 0; m < b->mention->len && shouted; m++)
    if (b->kind->data[m] == KIND_PLACEHOLDER
        && name_is_capital_word (AT (b->mention, struct mention, m)->name))
      b->kind->data[m] = KIND_PERSON;
}

/* "Ana Ruiz", "ana.ruiz", "ana_ruiz": not a single word with a capital, as bots have it. */
static gboolean
is_longer_name (const char *name)
{
  return !g_ascii_isupper (*name) || strpbrk (name, " ._-0123456789") != NULL;
}

/* "Polly" beside "Slackbot", where everybody else is called "Ana Ruiz" or "ana.ruiz". */
static void
mark_bots_with_first_names (struct builder *b)
{
  g_autofree guint32 *programs = g_new0 (guint32, b->log->n_inputs + 1);
  g_autofree guint32 *single = g_new0 (guint32, b->log->n_inputs + 1);
  for (guint pass = 0; pass < 2; pass++)
    for (guint32 m = 0; m < b->mention->len; m++)
      {
        const struct mention *one = AT (b->mention, struct mention, m);
        gboolean person = b->kind->data[m] == KIND_PERSON && one->name != NULL;
        gboolean maybe = person && one->email == NULL && name_may_be_bot (one->name);
        if (pass == 0)
          {
            programs[one->file] += b->kind->data[m] == KIND_PROGRAM;
            single[one->file] += person && !maybe && !is_longer_name (one->name);
          }
        else if (maybe && programs[one->file] > 0 && single[one->file] == 0)
          b->kind->data[m] = KIND_PROGRAM;
      }
}

/* A list says that "E4" names nobody; rows that name only the id mean the same. */
static void
spread_to_ids (struct builder *b)
{
  g_autoptr (GHashTable) gone = g_hash_table_new (text_hash, g_str_equal);
  for (guint pass = 0; pass < 2; pass++)
    for (guint32 m = 0; m < b->mention->len; m++)
      {
        const struct mention *one = AT (b->mention, struct mention, m);
        if (one->profile == NULL)
          continue;
        if (pass == 0 && one->name != NULL && is_gone (b, m))
          g_hash_table_add (gone, (gpointer)one->profile);
        else if (pass == 1 && one->name == NULL && one->email == NULL
                 && g_hash_table_contains (gone, one->profile))
          b->kind->data[m] = KIND_NOBODY;
      }
}

void
builder_remove_non_people (struct builder *b)
{
  settle_accounts (b);
  if (b->has_non_people)
    {
      settle_status_words (b);
      settle_among_people (b, KIND_OFFICE, KIND_OFFICE);
      settle_capital_words (b);
      settle_among_people (b, KIND_PLACEHOLDER, KIND_NOBODY);
    }
  builder_mark_number_codes (b);
  builder_mark_corporate_authors (b);
  if (!b->has_non_people)
    return;
  mark_bots_with_first_names (b);
  spread_to_ids (b);
  clean_records (b);
  clean_gatherings (b);
  clean_presences (b);
  clean_posts (b);
  clean_ready_ties (b);
  clean_contacts (b);
  struct mentions_of_files of;
  mentions_of_files_init (&of, b);
  for (guint32 file = 0; file < MIN (b->file, b->log->n_inputs); file++)
    tell (b, &of, file);
  mentions_of_files_clear (&of);
}
