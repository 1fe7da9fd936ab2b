/* Cards: what `pln who` says about a person, the path there, and the latest rows with the owner.
 * In a large network only the owner's strongest contacts have one; the script says of others what
 * it can tell from ties. */
#include "pln/learning.h"
#include "report/document.h"
#include <string.h>
#include "pln/display_width.h"
#include "pln/escape.h"
#include "report/page/page_data.h"
#include "report/words.h"
#include "report/writers/html.h"

#define CARDS_MOST 150
#define ROWS_MOST 5

struct card_writer
{
  GString *html;
  const struct page_source *source;
  struct card_lookup *lookup;
  struct chain **path; /* from the owner to each person, or NULL */
};

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
  GString *html = writer->html;
  g_autoptr (GArray) told = told_rows_find (network, rows);
  if (told->len == 0)
    return;
  g_string_append (html, "<details><summary>Latest rows with you</summary><ul>");
  for (guint i = 0; i < MIN (told->len, ROWS_MOST); i++)
    {
      const struct told_row *row = &g_array_index (told, struct told_row, i);
      g_autofree char *day = format_day (network, row->day);
      html_element_write (html, "<li><b>", day, "</b> ");
      html_element_write (html, "", row->words, "</li>");
    }
  g_string_append (html, "</ul></details>");
}

/* All facts in one list, and in few bytes. */
static void
sections_append (GString *html, const struct document *document)
{
  g_autoptr (GString) sections = g_string_new (NULL);
  for (guint i = 0; i < document->section->len; i++)
    html_blocks_write (document->section->pdata[i], NULL, sections);
  g_string_replace (sections, "</dl>\n<dl>\n", "", 0);
  g_string_replace (sections, ">\n", ">", 0);
  g_string_append (html, sections->str);
}

static void
card_append (struct card_writer *writer, guint32 person, const GArray *rows)
{
  const struct network *network = writer->source->network;
  struct chain *path = writer->path[person];
  gboolean far = path != NULL && network_tie (network, network->me, person) == NONE;
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();
  if (far)
    g_ptr_array_add (paths, path);
  const struct contact_facts facts
    = { person, people_within (&network->graph, person, 2), paths, TRUE, writer->lookup };
  const struct report_options options = { 0 };
  struct document *document = person_document (network, writer->source->measures, &facts, &options);
  g_string_append_printf (writer->html, "<div id=\"v%u\">", person);
  if (document->lead->len > 0)
    html_element_write (writer->html, "<p class=\"note\">", document->lead->pdata[0], "</p>");
  sections_append (writer->html, document);
  if (person != network->me)
    rows_append (writer, rows);
  g_string_append (writer->html, "</div>\n");
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
page_paths_append (GString *out, const struct page_source *source, const GPtrArray *paths)
{
  guint32 n = source->network->n_people;
  g_autofree guint32 *before = g_new (guint32, n + 1);
  for (guint32 v = 0; v < n; v++)
    before[v] = NONE;
  for (guint i = 0; i < paths->len; i++)
    {
      const struct chain *path = paths->pdata[i];
      before[path->person[path->count - 1]] = path->person[path->count - 2];
    }
  page_member (out, "before");
  page_open (out, '[');
  for (guint32 v = 0; v < n; v++)
    page_number (out, before[v] == NONE ? -1 : (double)before[v], 0);
  g_string_append_c (out, ']');
}

/* The path that ends at each person, or NULL (g_free). */
static struct chain **
path_to_each (const struct network *network, const GPtrArray *paths)
{
  struct chain **path = g_new0 (struct chain *, network->n_people + 1);
  for (guint i = 0; i < paths->len; i++)
    {
      struct chain *one = paths->pdata[i];
      path[one->person[one->count - 1]] = one;
    }
  return path;
}

void
page_cards_append (GString *html, const struct page_source *source, const GPtrArray *paths)
{
  const struct network *network = source->network;
  if (network->log == NULL)
    return;
  g_autoptr (GArray) people = carded_find (network);
  GArray **rows = rows_find (network);
  g_autofree struct chain **path = path_to_each (network, paths);
  struct card_writer writer = { .html = html,
                                .source = source,
                                .lookup = card_lookup_new (network, source->measures),
                                .path = path };
  for (guint i = 0; i < people->len; i++)
    {
      guint32 person = g_array_index (people, guint32, i);
      card_append (&writer, person, rows[person]);
    }
  rows_free (rows, network->n_people);
  card_lookup_free (writer.lookup);
}
