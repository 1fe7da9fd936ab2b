/* Two files through the whole program: interactions and contacts, parted by a
 * line "====".  Whatever they hold, what is measured keeps the laws of its
 * measure and what is written can be read.  Options follow from the length. */
#include <math.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <json-glib/json-glib.h>
#include "fuzz/target.h"
#include "pln/draw.h"
#include "pln/graph.h"
#include "pln/layout.h"
#include "pln/report.h"

#define PARTING "\n====\n"

static char *
file_of (const void *bytes, gsize length, int *file)
{
  *file = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (write (*file, bytes, length), ==, (gssize)length);
  g_assert_cmpint (lseek (*file, 0, SEEK_SET), ==, 0);
  return g_strdup_printf ("/proc/self/fd/%d", *file);
}

static void
network_is_lawful (const struct network *network)
{
  for (guint32 i = 1; i < network->n_people; i++)
    g_assert_cmpint (strcmp (network->person[i - 1].name, network->person[i].name), <, 0);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      g_assert_true (tie->a < tie->b && tie->b < network->n_people);
      g_assert_true (tie->strength >= 0 && isfinite (tie->strength));
      g_assert_true (e == 0 || tie[-1].a < tie->a || (tie[-1].a == tie->a && tie[-1].b < tie->b));
    }
}

static void
assert_about (double value, double expected)
{
  g_assert_true (fabs (value - expected) <= 1e-6 * MAX (1, fabs (expected)));
}

static void
measures_are_lawful (const struct network *network, const struct measures *measures)
{
  const struct centrality *c = &measures->centrality;
  double n = network->n_people, pairs = (n - 1) * (n - 2) / 2, rank = 0, strength = 0, ties = 0;
  for (guint32 i = 0; i < network->n_people; i++)
    {
      guint32 *const *within = measures->reach.within;
      g_assert_true (c->betweenness[i] >= 0
                     && (c->sampled || c->betweenness[i] <= pairs + 1e-6 * (pairs + 1)));
      g_assert_true (within[0][i] <= within[1][i] && within[1][i] <= within[2][i]);
      g_assert_true (within[2][i] < network->n_people && within[0][i] == c->degree[i]);
      g_assert_true (c->clustering[i] >= 0 && c->clustering[i] <= 1 + 1e-9);
      g_assert_true (c->core[i] <= c->degree[i]);
      rank += c->pagerank[i];
      strength += c->strength[i];
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      ties += network->tie[e].strength;
      g_assert_true (measures->weak.overlap[e] >= 0 && measures->weak.overlap[e] <= 1);
    }
  if (network->n_people > 0)
    assert_about (rank, 1);
  assert_about (strength, 2 * ties);
}

static void
nothing_to_take (GMarkupParseContext *context G_GNUC_UNUSED, const char *name G_GNUC_UNUSED,
                 const char **keys G_GNUC_UNUSED, const char **values G_GNUC_UNUSED,
                 gpointer data G_GNUC_UNUSED, GError **error G_GNUC_UNUSED)
{
}

static void
assert_xml (const GString *text)
{
  const GMarkupParser parser = { .start_element = nothing_to_take };
  g_autoptr (GError) error = NULL;
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, NULL, NULL);
  if (!g_markup_parse_context_parse (context, text->str, (gssize)text->len, &error)
      || !g_markup_parse_context_end_parse (context, &error))
    g_error ("%s", error->message);
  g_markup_parse_context_free (context);
}

static void
outputs_can_be_read (const struct network *network, const struct measures *measures)
{
  const struct report_options options = { .full = TRUE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  struct document *document = report_document (network, measures, &options, &error);
  g_assert_no_error (error);
  document_to_text (document, 80, out);
  for (const char *at = out->str; *at != '\0'; at++)
    g_assert_true (*at == '\n' || (guchar)*at >= 0x20);
  g_string_truncate (out, 0);
  document_to_markdown (document, NULL, out);
  g_string_truncate (out, 0);
  report_to_json (document, network, measures, out);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_assert_true (json_parser_load_from_data (parser, out->str, (gssize)out->len, &error));
  g_string_truncate (out, 0);
  graph_to_graphml (network, measures, NULL, out);
  assert_xml (out);
  document_free (document);
}

static void
map_can_be_read (const struct network *network, const struct measures *measures)
{
  const struct map_options options = map_options_defaults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  struct text_measurer *measurer = text_measurer_new ();
  struct scene *scene
    = map_scene (network, measures, &options, text_measurer_extents, measurer, &error);
  if (scene != NULL)
    {
      g_assert_true (draw_check_scene (scene, &error));
      draw_svg (scene, out);
      assert_xml (out);
      scene_free (scene);
    }
  text_measurer_free (measurer);
}

static void
try_network (const struct log *log, gsize length)
{
  const struct network_options options = { .since = DAY_NONE,
                                           .until = DAY_NONE,
                                           .as_of = DAY_NONE,
                                           .half_life_days = -1,
                                           .no_me = length % 3 == 0 };
  const struct measure_options measure
    = { .seed = 1, .leiden_runs = 2, .threads = 1, .weighted_paths = length % 5 == 0 };
  g_autoptr (GError) error = NULL;
  struct network *network = network_load (log, &options, &error);
  if (network == NULL)
    {
      g_assert_nonnull (error);
      return;
    }
  network_is_lawful (network);
  struct measures *measures
    = network->n_people < 400 ? measures_compute (network, &measure, &error) : NULL;
  g_assert_no_error (error);
  if (measures != NULL)
    {
      measures_are_lawful (network, measures);
      outputs_can_be_read (network, measures);
      if (length % 16 == 0)
        map_can_be_read (network, measures);
      measures_free (measures);
    }
  network_free (network);
}

static void
try_input (const guint8 *bytes, gsize length)
{
  static gboolean quiet;
  const guint8 *parting = memmem (bytes, length, PARTING, strlen (PARTING));
  gsize first = parting != NULL ? (gsize)(parting - bytes) + 1 : length;
  int log_file, contacts_file = -1;
  g_autofree char *log_path = file_of (bytes, first, &log_file), *contacts_path = NULL;
  g_autoptr (GError) error = NULL;
  if (!quiet)
    igraph_quieten ();
  quiet = TRUE;
  if (parting != NULL)
    contacts_path
      = file_of (parting + strlen (PARTING), length - first + 1 - strlen (PARTING), &contacts_file);

  const char *files[] = { log_path, NULL }, *contacts[] = { contacts_path, NULL };
  const struct read_options options
    = { .files = files, .contacts = parting != NULL ? contacts : NULL, .date_order = length % 4 };
  struct log *log = log_read (&options, &error);
  if (log != NULL)
    try_network (log, length);
  else
    g_assert_true (error != NULL && g_utf8_validate (error->message, -1, NULL));
  log_free (log);
  close (log_file);
  if (contacts_file >= 0)
    close (contacts_file);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 200, 100 }, try_input, bytes, length);
}
