/* Reads the SVG back with a parser: its contract, hostile names, its size. */
#include <math.h>
#include <string.h>
#include "pln/draw.h"
#include "unit/draw_scene.h"

struct seen
{
  GPtrArray *group;           /* ids of the open groups, "" if it has none */
  GHashTable *id;             /* ids of contacts */
  GPtrArray *contact, *label; /* data-name, in order */
  GPtrArray *end_of_tie;      /* data-a, data-b, ... */
  GPtrArray *kind;            /* classes of ties */
  guint circles, texts;
  gboolean in_title, in_text;
  GString *last_title, *last_text;
};

static const char *
attribute (const char **names, const char **values, const char *name)
{
  for (; *names != NULL; names++, values++)
    if (g_str_equal (*names, name))
      return *values;
  return NULL;
}

static void
see_contact (struct seen *seen, const char **names, const char **values)
{
  g_assert_cmpstr (g_ptr_array_index (seen->group, seen->group->len - 1), ==, "contacts");
  g_hash_table_add (seen->id, g_strdup (attribute (names, values, "id")));
  g_ptr_array_add (seen->contact, g_strdup (attribute (names, values, "data-name")));
  g_assert_nonnull (attribute (names, values, "data-cluster"));
  g_assert_null (attribute (names, values, "transform"));
  g_assert_nonnull (attribute (names, values, "cx"));
  g_assert_nonnull (attribute (names, values, "cy"));
  g_assert_nonnull (attribute (names, values, "r"));
}

static void
see_tie (struct seen *seen, const char **names, const char **values)
{
  g_assert_cmpstr (g_ptr_array_index (seen->group, seen->group->len - 1), ==, "ties");
  g_ptr_array_add (seen->end_of_tie, g_strdup (attribute (names, values, "data-a")));
  g_ptr_array_add (seen->end_of_tie, g_strdup (attribute (names, values, "data-b")));
  g_ptr_array_add (seen->kind, g_strdup (attribute (names, values, "class")));
}

static void
see_text (struct seen *seen, const char **names, const char **values)
{
  seen->texts++;
  if (!g_str_equal (g_ptr_array_index (seen->group, seen->group->len - 1), "labels"))
    return;
  g_ptr_array_add (seen->label, g_strdup (attribute (names, values, "data-name")));
  g_assert_nonnull (attribute (names, values, "x"));
  g_assert_nonnull (attribute (names, values, "y"));
  g_assert_nonnull (attribute (names, values, "text-anchor"));
  g_assert_nonnull (attribute (names, values, "font-size"));
}

static void
see_start (GMarkupParseContext *context G_GNUC_UNUSED, const char *element, const char **names,
           const char **values, gpointer data, GError **error G_GNUC_UNUSED)
{
  struct seen *seen = data;
  const char *class = attribute (names, values, "class");
  if (g_str_equal (element, "g"))
    g_ptr_array_add (seen->group, g_strdup (attribute (names, values, "id")));
  else if (g_str_equal (element, "circle"))
    {
      seen->circles++;
      if (g_str_has_prefix (class, "contact "))
        see_contact (seen, names, values);
    }
  else if (g_str_equal (element, "path") && g_str_has_prefix (class, "tie "))
    see_tie (seen, names, values);
  else if (g_str_equal (element, "text"))
    see_text (seen, names, values);
  seen->in_title = g_str_equal (element, "title");
  seen->in_text = g_str_equal (element, "text");
  g_string_truncate (seen->in_title ? seen->last_title : seen->last_text,
                     seen->in_title || seen->in_text ? 0 : seen->last_text->len);
}

static void
see_end (GMarkupParseContext *context G_GNUC_UNUSED, const char *element, gpointer data,
         GError **error G_GNUC_UNUSED)
{
  struct seen *seen = data;
  seen->in_title = seen->in_text = FALSE;
  if (g_str_equal (element, "g"))
    g_ptr_array_set_size (seen->group, (int)seen->group->len - 1);
}

static void
see_words (GMarkupParseContext *context G_GNUC_UNUSED, const char *text, gsize length,
           gpointer data, GError **error G_GNUC_UNUSED)
{
  struct seen *seen = data;
  if (seen->in_title)
    g_string_append_len (seen->last_title, text, (gssize)length);
  else if (seen->in_text)
    g_string_append_len (seen->last_text, text, (gssize)length);
}

static struct seen *
seen_in (const char *svg)
{
  static const GMarkupParser parser = { see_start, see_end, see_words, NULL, NULL };
  struct seen *seen = g_new0 (struct seen, 1);
  GError *error = NULL;
  seen->group = g_ptr_array_new_with_free_func (g_free);
  seen->contact = g_ptr_array_new_with_free_func (g_free);
  seen->label = g_ptr_array_new_with_free_func (g_free);
  seen->end_of_tie = g_ptr_array_new_with_free_func (g_free);
  seen->kind = g_ptr_array_new_with_free_func (g_free);
  seen->id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  seen->last_title = g_string_new (NULL);
  seen->last_text = g_string_new (NULL);
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, seen, NULL);
  gboolean well_formed = g_markup_parse_context_parse (context, svg, -1, &error)
                         && g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_true (well_formed);
  g_markup_parse_context_free (context);
  return seen;
}

static void
seen_free (struct seen *seen)
{
  g_ptr_array_unref (seen->group);
  g_ptr_array_unref (seen->contact);
  g_ptr_array_unref (seen->label);
  g_ptr_array_unref (seen->end_of_tie);
  g_ptr_array_unref (seen->kind);
  g_hash_table_unref (seen->id);
  g_string_free (seen->last_title, TRUE);
  g_string_free (seen->last_text, TRUE);
  g_free (seen);
}

static GString *
svg_of (const struct scene *scene)
{
  GString *svg = g_string_new (NULL);
  draw_svg (scene, svg);
  return svg;
}

static void
svg_keeps_its_contract (void)
{
  struct scene *scene = scene_sample ("Ana Ruiz");
  g_autoptr (GString) svg = svg_of (scene);
  struct seen *seen = seen_in (svg->str);
  g_assert_cmpuint (seen->contact->len, ==, 3);
  g_assert_cmpuint (seen->circles, ==, 4);
  g_assert_cmpuint (seen->label->len, ==, 3);
  g_assert_cmpuint (seen->texts, ==, 4);
  g_assert_cmpstr (g_ptr_array_index (seen->contact, 1), ==, "Ben Okafor");
  g_assert_cmpuint (seen->kind->len, ==, 2); /* bridges last */
  g_assert_true (g_str_has_prefix (g_ptr_array_index (seen->kind, 0), "tie anchor "));
  g_assert_true (g_str_has_prefix (g_ptr_array_index (seen->kind, 1), "tie bridge dormant "));
  for (guint i = 0; i < seen->end_of_tie->len; i++)
    g_assert_true (g_hash_table_contains (seen->id, g_ptr_array_index (seen->end_of_tie, i)));
  g_assert_nonnull (strstr (svg->str, "cx=\"200.1\""));
  g_assert_nonnull (strstr (svg->str, "viewBox=\"0 0 400 300\" width=\"400\" height=\"300\""));
  g_assert_nonnull (strstr (svg->str, "Three people &amp; two ties"));
  static const char *const id[]
    = { "hulls", "ties", "contacts", "marks", "clusters", "labels", "legend", "caption" };
  const char *at = svg->str;
  for (guint i = 0; i < G_N_ELEMENTS (id); i++)
    {
      g_autofree char *group = g_strdup_printf ("<g id=\"%s\"", id[i]);
      at = strstr (at, group);
      g_assert_nonnull (at);
    }
  g_assert_null (strstr (svg->str, "href"));
  g_assert_null (strstr (svg->str, "url("));
  seen_free (seen);
  scene_free (scene);
}

/* Every byte: shapes, anchors, dashes, opacity, styles. Labels of three anchors, and one in bold. */
static void
svg_is_written_so (void)
{
  struct scene *scene = scene_sample ("Ana Ruiz");
  g_autofree char *expected = NULL;
  g_array_index (scene->text, struct scene_text, 1).anchor = ANCHOR_END;
  g_array_index (scene->text, struct scene_text, 1).length = 61.37;
  g_array_index (scene->text, struct scene_text, 2).anchor = ANCHOR_START;
  g_array_index (scene->text, struct scene_text, 2).bold = TRUE;
  g_autoptr (GString) svg = svg_of (scene);
  g_assert_true (g_file_get_contents ("tests/unit/three_people.svg", &expected, NULL, NULL));
  g_assert_cmpstr (svg->str, ==, expected);
  scene_free (scene);
}

static void
names_come_back (void)
{
  static const struct
  {
    const char *name, *data, *shown;
  } row[] = {
    { "O'Neil & <Sons> \"Ltd\"", "O'Neil & <Sons> \"Ltd\"", "O'Neil & <Sons> \"Ltd\"" },
    { "&amp;", "&amp;", "&amp;" },
    { "a\tb\nc", "a\tb\nc", "a b c" },
    { "two  spaces", "two  spaces", "two spaces" },
    { "evil\x01\x1b[2J\x7f!", "evil[2J!", "evil[2J!" },
    { "abc\xe2\x80\xaetxt.exe", "abctxt.exe", "abctxt.exe" },
    { "]]>--><!--", "]]>--><!--", "]]>--><!--" },
    { "Łukasz Żółć 李明 مريم", "Łukasz Żółć 李明 مريم", "Łukasz Żółć 李明 مريم" },
    { "bad\xff\xfe", "bad\xef\xbf\xbd\xef\xbf\xbd", "bad\xef\xbf\xbd\xef\xbf\xbd" },
    { "non\xef\xbf\xbf"
      "char",
      "nonchar", "nonchar" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct scene *scene = scene_sample (row[i].name);
      g_autoptr (GString) svg = svg_of (scene);
      struct seen *seen = seen_in (svg->str);
      g_assert_cmpstr (g_ptr_array_index (seen->contact, 0), ==, row[i].data);
      g_assert_cmpstr (g_ptr_array_index (seen->label, 0), ==, row[i].data);
      g_assert_cmpstr (seen->last_text->str, ==, row[i].shown);
      seen_free (seen);
      scene_free (scene);
    }
}

static void
no_number_is_odd (void)
{
  struct scene *scene = scene_sample ("Ana Ruiz");
  struct scene_circle *circle = &g_array_index (scene->circle, struct scene_circle, 0);
  circle->x = NAN;
  circle->y = -0.001;
  circle->r = 5.1;
  g_autoptr (GString) svg = svg_of (scene);
  g_assert_nonnull (strstr (svg->str, "cx=\"0\" cy=\"0\" r=\"5.1\""));
  g_assert_null (strstr (svg->str, "nan"));
  g_assert_null (strstr (svg->str, "-0\""));
  scene_free (scene);
}

/* 300 people with tooltips, labels and marks; 1,000 ties of 30 widths, too many for tooltips. */
static void
file_is_small (void)
{
  struct scene *scene = scene_new (1600, 1200);
  for (int i = 0; i < 300; i++)
    {
      g_autofree char *id = g_strdup_printf ("c%d", i);
      g_autofree char *name = g_strdup_printf ("Given Family%d", i);
      guint32 at
        = scene_add_contact (scene, id, name, 100 + i * 4.567, 100 + i * 3.333, (guint8)(i % 7));
      struct scene_circle *circle = &g_array_index (scene->circle, struct scene_circle, at);
      g_free (circle->tooltip);
      circle->tooltip = g_strdup_printf ("%s: Learning and development, 14 ties", name);
      g_array_index (scene->text, struct scene_text, i).length = 101.37;
    }
  for (guint32 i = 0; i < 1000; i++)
    scene_add_line (scene,
                    (struct scene_line){ GROUP_TIES, 1000.123 + i * .01, 500.5, 900.7, 100.123,
                                         .6 + i % 30 * .08, rgb (.5, .5, .5, .4), DASH_SOLID,
                                         g_strdup ("anchor"), i % 300, (i * 7) % 300, NULL });
  g_autoptr (GString) svg = svg_of (scene);
  g_test_message ("%u bytes", (guint)svg->len);
  g_assert_cmpuint (svg->len, <, 200000);
  scene_free (scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draw/svg/contract", svg_keeps_its_contract);
  g_test_add_func ("/draw/svg/bytes", svg_is_written_so);
  g_test_add_func ("/draw/svg/names", names_come_back);
  g_test_add_func ("/draw/svg/numbers", no_number_is_odd);
  g_test_add_func ("/draw/svg/size", file_is_small);
  return g_test_run ();
}
