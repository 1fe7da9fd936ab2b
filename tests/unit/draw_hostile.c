/* Sixty strings that break careless writers, tested with all three formats. */
#include <string.h>
#include "pln/draw.h"
#include "unit/draw_scene.h"

static const char *const hostile[] = {
  "<script>alert(1)</script>",
  "\"><svg onload=alert(1)>",
  "' onmouseover='alert(1)",
  "</text></g></svg>",
  "<![CDATA[x]]>",
  "]]>",
  "<!-- -->",
  "-->",
  "<?xml version='1.0'?>",
  "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
  "&x;",
  "&amp;",
  "&#0;",
  "&#x1b;",
  "&",
  "<",
  ">",
  "\"",
  "'",
  "",
  " ",
  "\t",
  "\n",
  "\r\n",
  "a\nb",
  "  lead and trail  ",
  "<b>bold</b>",
  "<span foreground='red'>x</span>",
  "<i>not closed",
  "\x01",
  "\x1b[31mred\x1b[0m",
  "\x1b]0;title\x07",
  "\x08\x08\x08",
  "\x7f",
  "\x0b\x0c",
  "\xc2\x80",
  "\xc2\x9b"
  "31m",
  "\xc2\x85",
  "\xc2\xad",
  "\xe2\x80\xae"
  "evil",
  "\xe2\x81\xa6x",
  "\xe2\x80\xa8",
  "\xe2\x80\x8b",
  "\xef\xbb\xbf"
  "bom",
  "\xef\xbf\xbe",
  "\xef\xbf\xbf",
  "\xf3\xa0\x80\x81tag",
  "\xff\xfe",
  "\xc0\xaf",
  "\xed\xa0\x80",
  "\xf4\x90\x80\x80",
  "cut \xe2\x82",
  "\xd9\x85\xd8\xb1\xd9\x8a\xd9\x85",
  "\xe6\x9d\x8e\xe6\x98\x8e",
  "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
  "e\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86",
  "\xe0\xb9\x81\xe0\xb8\xa1\xe0\xb8\xa7",
  "\xf0\x9d\x95\xb3",
  "%s%n%d",
  "javascript:alert(1)",
};

static void
ignore_words (GMarkupParseContext *context G_GNUC_UNUSED, const char *text G_GNUC_UNUSED,
              gsize length G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED, GError **error G_GNUC_UNUSED)
{
}

static void
svg_is_clean (const char *svg)
{
  static const GMarkupParser parser = { .text = ignore_words };
  GError *error = NULL;
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, NULL, NULL);
  g_assert_true (g_markup_parse_context_parse (context, svg, -1, &error));
  g_assert_true (g_markup_parse_context_end_parse (context, &error));
  g_markup_parse_context_free (context);
  g_assert_true (g_utf8_validate (svg, -1, NULL));
  for (const char *at = svg; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      g_assert_true (c >= ' ' || c == '\n');
      g_assert_false (c >= 0x7f && c <= 0x9f);
      g_assert_false (c >= 0x202a && c <= 0x202e);
      g_assert_false (c >= 0x2066 && c <= 0x2069);
      g_assert_false (c == 0xfeff || c == 0xfffe || c == 0xffff);
    }
  g_assert_null (strstr (svg, "<script"));
  g_assert_null (strstr (svg, "<!"));
}

static void
strings_do_no_harm (void)
{
  struct text_measurer *measurer = text_measurer_new ();
  g_assert_cmpuint (G_N_ELEMENTS (hostile), >=, 60);
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      struct scene *scene = scene_sample (hostile[i]);
      g_autoptr (GString) svg = g_string_new (NULL);
      g_autoptr (GByteArray) png = g_byte_array_new (), pdf = g_byte_array_new ();
      struct text_extents extents;
      text_measurer_extents (hostile[i], 12, FALSE, &extents, measurer);
      g_assert_cmpfloat (extents.width, >=, 0);
      draw_svg (scene, svg);
      svg_is_clean (svg->str);
      g_assert_true (draw_png (scene, 96, png, NULL));
      g_assert_true (draw_pdf (scene, pdf, NULL));
      scene_free (scene);
    }
  text_measurer_free (measurer);
}

static void
long_names_are_cut (void)
{
  g_autofree char *name = g_strnfill (1000000, 'm');
  struct scene *scene = scene_sample (name);
  g_autoptr (GByteArray) png = g_byte_array_new ();
  g_autoptr (GString) svg = g_string_new (NULL);
  gint64 start = g_get_monotonic_time ();
  draw_svg (scene, svg);
  svg_is_clean (svg->str);
  g_assert_true (draw_png (scene, 96, png, NULL));
  g_assert_cmpint (g_get_monotonic_time () - start, <, 10 * G_USEC_PER_SEC);
  scene_free (scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL); /* any GLib warning ends the test */
  g_test_add_func ("/draw/hostile/strings", strings_do_no_harm);
  g_test_add_func ("/draw/hostile/long", long_names_are_cut);
  return g_test_run ();
}
