/* Cards: what `pln who` says about a person, the path there, and the latest rows with the owner.
 * In a large network only the owner's strongest contacts have one; the script says of others what
 * it can tell from ties. */
#include "pln/learning.h"
#include "report/document.h"
#include <string.h>
#include "pln/display_width.h"
#include "report/page/page_data.h"
#include "report/words.h"

#define CARDS_MOST 150
#define ROWS_MOST 5

/* Texts that many cards share, each written once. */
struct shared_texts
{
  GHashTable *number; /* of each, from 1 */
  GString *json;      /* their list */
};

struct card_writer
{
  GString *out;
  const struct page_source *source;
  struct card_lookup *lookup;
  struct shared_texts fact_names, facts, rows;
};

static void
shared_texts_begin (struct shared_texts *texts)
{
  texts->number = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  texts->json = g_string_new ("[");
}

/* Writes the number of a text, given as JSON. */
static void
shared_text_append (GString *out, struct shared_texts *texts, const GString *json)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (texts->number, json->str));
  if (number == 0)
    {
      number = g_hash_table_size (texts->number) + 1;
      g_hash_table_insert (texts->number, g_strdup (json->str), GUINT_TO_POINTER (number));
      g_string_append_printf (texts->json, "%s%s", number > 1 ? "," : "", json->str);
    }
  page_number (out, number - 1, 0);
}

static void
shared_texts_end (struct shared_texts *texts, GString *out, const char *name)
{
  page_member (out, name);
  g_string_append_printf (out, "%s]", texts->json->str);
  g_string_free (texts->json, TRUE);
  g_hash_table_unref (texts->number);
}

struct recent_row
{
  gint32 day;
  guint32 context;
  guint32 people;
};

static gint
latest_first (gconstpointer a, gconstpointer b)
{
  const struct recent_row *x = a, *y = b;
  return x->day > y->day ? -1 : x->day < y->day;
}

static void
row_add (GArray **rows, guint32 person, struct recent_row row)
{
  if (rows[person] == NULL)
    rows[person] = g_array_new (FALSE, FALSE, sizeof (struct recent_row));
  g_array_append_val (rows[person], row);
}

/* The owner's dated rows with each person. */
static GArray **
rows_find (const struct network *network)
{
  GArray **rows = g_new0 (GArray *, network->n_people + 1);
  guint32 me = network->me;
  for (guint64 i = 0; me != NONE && i < network->n_interactions; i++)
    {
      const struct interaction *one = &network->interaction[i];
      if (one->b != NONE && one->day != DAY_NONE && (one->a == me || one->b == me))
        row_add (rows, one->a == me ? one->b : one->a,
                 (struct recent_row){ one->day, one->context, 2 });
    }
  for (guint32 i = 0; me != NONE && i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      const guint32 *person = &network->attendee[meeting->first];
      gboolean mine = FALSE;
      for (guint32 k = 0; k < meeting->count; k++)
        mine |= person[k] == me;
      for (guint32 k = 0; mine && meeting->day != DAY_NONE && k < meeting->count; k++)
        row_add (rows, person[k],
                 (struct recent_row){ meeting->day, meeting->context, meeting->count });
    }
  for (guint32 v = 0; v < network->n_people; v++)
    if (rows[v] != NULL)
      g_array_sort (rows[v], latest_first);
  return rows;
}

static void
rows_free (GArray **rows, guint32 n)
{
  for (guint32 v = 0; v < n; v++)
    if (rows[v] != NULL)
      g_array_unref (rows[v]);
  g_free (rows);
}

/* "call, with 3 others: coaching, feedback" */
static char *
row_words (const struct network *network, const struct recent_row *row)
{
  const struct log *log = network->log;
  const struct interaction_context *context = &log->context[row->context];
  const struct topic_set *topics = &log->topic_set[context->topics];
  g_autofree char *channel = text_shown (log->channel[context->channel].shown);
  GString *text = g_string_new (channel);
  if (row->people > 2)
    {
      g_autofree char *people = format_people (row->people);
      g_string_append_printf (text, "%s%s together", text->len > 0 ? ", " : "", people);
    }
  for (guint32 i = 0; i < topics->count; i++)
    {
      g_autofree char *topic = text_shown (log->topic[topics->topic[i]]);
      g_string_append_printf (text, "%s%s", i > 0 ? ", " : text->len > 0 ? ": " : "", topic);
    }
  return g_string_free (text, FALSE);
}

struct told_row
{
  gint32 day;
  char *words;
};

static void
told_row_clear (gpointer row)
{
  g_free (((struct told_row *)row)->words);
}

static gint
latest_then_words (gconstpointer a, gconstpointer b)
{
  const struct told_row *x = a, *y = b;
  return x->day != y->day ? (x->day > y->day ? -1 : 1) : strcmp (x->words, y->words);
}

/* The latest rows, and all others of the day of the last, in an order that does not depend on that of
 * the input (g_array_unref). */
static GArray *
told_rows_find (const struct network *network, const GArray *rows)
{
  GArray *told = g_array_new (FALSE, FALSE, sizeof (struct told_row));
  g_array_set_clear_func (told, told_row_clear);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const struct recent_row *row = &g_array_index (rows, struct recent_row, i);
      if (i >= ROWS_MOST && row->day != row[-1].day)
        break;
      struct told_row one = { row->day, row_words (network, row) };
      g_array_append_val (told, one);
    }
  g_array_sort (told, latest_then_words);
  return told;
}

static void
rows_append (struct card_writer *writer, const GArray *rows)
{
  const struct network *network = writer->source->network;
  g_autoptr (GArray) told = told_rows_find (network, rows);
  g_autoptr (GString) json = g_string_new (NULL);
  page_open (writer->out, '[');
  for (guint i = 0; i < MIN (told->len, ROWS_MOST); i++)
    {
      const struct told_row *row = &g_array_index (told, struct told_row, i);
      g_autofree char *day = format_day (network, row->day);
      g_string_assign (json, "[");
      page_text (json, day);
      page_text (json, row->words);
      g_string_append_c (json, ']');
      shared_text_append (writer->out, &writer->rows, json);
    }
  g_string_append_c (writer->out, ']');
}

static void
fact_append (struct card_writer *writer, const struct document_block *block)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GString) fact = g_string_new ("[");
  page_text (name, block->key != NULL ? block->key : "");
  shared_text_append (fact, &writer->fact_names, name);
  page_text (fact, block->text);
  g_string_append_c (fact, ']');
  shared_text_append (writer->out, &writer->facts, fact);
}

static void
facts_append (struct card_writer *writer, const struct document *document)
{
  page_open (writer->out, '[');
  for (guint s = 0; s < document->section->len; s++)
    {
      const struct section *section = g_ptr_array_index (document->section, s);
      for (guint i = 0; i < section->block->len; i++)
        {
          const struct document_block *block = g_ptr_array_index (section->block, i);
          if (block->text != NULL)
            fact_append (writer, block);
        }
    }
  g_string_append_c (writer->out, ']');
}

static void
path_append (GString *out, const struct chain *chain)
{
  page_open (out, '[');
  for (guint32 i = 0; i < chain->count; i++)
    page_number (out, chain->person[i], 0);
  g_string_append_c (out, ']');
}

/* [what is known of them, facts, rows, path if it has steps between] */
static void
card_append (struct card_writer *writer, guint32 person, const GArray *rows)
{
  GString *out = writer->out;
  const struct network *network = writer->source->network;
  gboolean far = network->me != NONE && network->me != person
                 && network_tie (network, network->me, person) == NONE;
  g_autoptr (GPtrArray) chains = far ? chains_find (network, network->me, &person, 1, 1) : NULL;
  const struct contact_facts facts
    = { person, people_within (&network->graph, person, 2), chains, TRUE, writer->lookup };
  const struct report_options options = { 0 };
  struct document *document = person_document (network, writer->source->measures, &facts, &options);
  g_autofree char *key = g_strdup_printf ("%u", person);
  page_member (out, key);
  page_open (out, '[');
  page_text (out, document->lead->len > 0 ? document->lead->pdata[0] : "");
  facts_append (writer, document);
  rows_append (writer, person != network->me ? rows : NULL);
  if (chains != NULL && chains->len > 0)
    path_append (out, chains->pdata[0]);
  g_string_append_c (out, ']');
  document_free (document);
}

static gint
strongest_first (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct network *network = data;
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  double p = network->tie[network->graph.edge[x]].strength,
         q = network->tie[network->graph.edge[y]].strength;
  if (p != q)
    return p > q ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* Who has a card (g_array_unref, guint32): everybody, or the owner's strongest contacts. */
static GArray *
carded_find (const struct network *network)
{
  const struct graph *graph = &network->graph;
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  if (network->n_people <= CARDS_MOST)
    for (guint32 v = 0; v < network->n_people; v++)
      g_array_append_val (people, v);
  else if (network->me != NONE)
    {
      for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
        g_array_append_val (people, i);
      g_array_sort_with_data (people, strongest_first, (gpointer)network);
      g_array_set_size (people, MIN (people->len, CARDS_MOST));
      for (guint i = 0; i < people->len; i++)
        g_array_index (people, guint32, i) = graph->target[g_array_index (people, guint32, i)];
    }
  return people;
}

void
page_cards_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  if (network->log == NULL)
    return;
  g_autoptr (GArray) people = carded_find (network);
  GArray **rows = rows_find (network);
  struct card_writer writer
    = { .out = out, .source = source, .lookup = card_lookup_new (network, source->measures) };
  shared_texts_begin (&writer.fact_names);
  shared_texts_begin (&writer.facts);
  shared_texts_begin (&writer.rows);
  page_member (out, "cards");
  page_open (out, '{');
  for (guint i = 0; i < people->len; i++)
    {
      guint32 person = g_array_index (people, guint32, i);
      card_append (&writer, person, rows[person]);
    }
  g_string_append_c (out, '}');
  shared_texts_end (&writer.fact_names, out, "fact_names");
  shared_texts_end (&writer.facts, out, "facts");
  shared_texts_end (&writer.rows, out, "rows");
  rows_free (rows, network->n_people);
  card_lookup_free (writer.lookup);
}
