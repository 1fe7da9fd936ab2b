/* Pages as PDF, and where pango breaks lines. */
#include <string.h>
#include "pln/draw.h"
#include "unit/draw_scene.h"

static GArray *
broken (const char *text, double width)
{
  struct line_breaker *breaker = line_breaker_new ();
  GArray *lines = text_lines_new ();
  line_breaker_break (text, 10, FALSE, width, lines, breaker);
  line_breaker_free (breaker);
  return lines;
}

static const char *
line_at (const GArray *lines, guint index)
{
  g_assert_cmpuint (index, <, lines->len);
  return g_array_index (lines, struct text_line, index).text;
}

/* Lines fit and, put together, are the text. */
static void
lines_fit (void)
{
  static const char *const texts[] = {
    "Write to Inês Carvalho, your only way to 9 people in health education: quiet for 72 days.",
    "学习技术与工作之间的关系以及其他的许多事情都在这里写着没有空格也要换行",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 family"
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) lines = broken (texts[i], 120),
                         whole = broken (texts[i], TEXT_IN_ONE_LINE);
      g_autoptr (GString) joined = g_string_new (NULL);
      g_assert_cmpuint (whole->len, ==, 1);
      g_assert_cmpuint (lines->len, >, 1);
      for (guint k = 0; k < lines->len; k++)
        {
          const struct text_line *line = &g_array_index (lines, struct text_line, k);
          g_assert_cmpfloat (line->width, <=, 120);
          g_assert_true (g_utf8_validate (line->text, -1, NULL));
          if (k > 0 && !g_str_has_prefix (texts[i] + joined->len, line->text))
            g_string_append_c (joined, ' ');
          g_string_append (joined, line->text);
        }
      g_assert_cmpstr (joined->str, ==, texts[i]);
    }
}

static void
words_are_the_least (void)
{
  g_autoptr (GArray) lines = broken ("one  three-four five", TEXT_BY_WORDS);
  g_assert_cmpstr (line_at (lines, 0), ==, "one");
  g_assert_cmpstr (line_at (lines, lines->len - 1), ==, "five");
  g_autoptr (GArray) none = broken ("", 100);
  g_assert_cmpuint (none->len, ==, 0);
}

/* A name from right to left that goes over a line's end is still apart from the words around it. */
static void
isolates_go_on (void)
{
  g_autoptr (GArray) lines = broken ("with \u2068דנה לוי דנה לוי דנה לוי\u2069 5 times", 70);
  g_assert_cmpuint (lines->len, >, 2);
  g_assert_nonnull (strstr (line_at (lines, 0), "\u2068"));
  g_assert_true (g_str_has_prefix (line_at (lines, 1), "\u2068"));
  g_assert_false (g_str_has_prefix (line_at (lines, lines->len - 1), "\u2068\u2068"));
}

static void
missing_glyphs_are_counted_once (void)
{
  struct line_breaker *breaker = line_breaker_new ();
  g_autoptr (GArray) lines = text_lines_new ();
  for (guint i = 0; i < 3; i++)
    line_breaker_break ("\U000F1234 nobody draws this", 10, FALSE, 100, lines, breaker);
  g_assert_cmpuint (line_breaker_missing (breaker), ==, 1);
  line_breaker_free (breaker);
}

/* Two pages, with an element that goes over the page's end. */
static struct booklet *
booklet_sample (const struct scene *picture)
{
  struct booklet *booklet = booklet_new ("Title of Ana");
  const struct colour black = { 0, 0, 0, 1 };
  struct page_item text = {
    .kind = ITEM_TEXT, .x = 50, .y = 50, .size = 10, .colour = black, .text = (char *)"Hello Ana"
  };
  struct page_item open = { .kind = ITEM_OPEN, .tag = "P" }, close = { .kind = ITEM_CLOSE };
  struct page_item link = { .kind = ITEM_OPEN, .tag = "Link", .target = 0 };
  struct paper_page *page = booklet_add_page (booklet, 595, 842);
  page_add_item (page, &link);
  page_add_item (page, &text);
  page_add_item (page, &close);
  page_add_item (page, &open);
  page_add_item (page, &text);
  page = booklet_add_page (booklet, 842, 595);
  page_add_item (page, &text);
  page_add_item (page, &close);
  booklet->picture = picture;
  if (picture != NULL)
    page_add_item (page, &(struct page_item){
                           .kind = ITEM_PICTURE, .x = 50, .y = 60, .width = 700, .height = 500 });
  booklet_add_mark (booklet, "Second part", 1, 30);
  return booklet;
}

static gboolean
has (const GByteArray *bytes, const char *text)
{
  return g_strstr_len ((const char *)bytes->data, bytes->len, text) != NULL
         || memmem (bytes->data, bytes->len, text, strlen (text)) != NULL;
}

static void
pdf_is_whole_and_the_same_twice (void)
{
  struct scene *scene = scene_sample ("Ana Ruiz");
  struct booklet *booklet = booklet_sample (scene);
  g_autoptr (GByteArray) pdf = g_byte_array_new (), again = g_byte_array_new ();
  g_assert_true (draw_booklet (booklet, pdf, NULL));
  g_usleep (1100000); /* a date would change */
  g_assert_true (draw_booklet (booklet, again, NULL));
  g_assert_cmpmem (pdf->data, pdf->len, again->data, again->len);
  g_assert_true (has (pdf, "%PDF-"));
  g_assert_true (has (pdf, "(Title of Ana)"));
  g_assert_true (has (pdf, "/Outlines"));
  g_assert_true (has (pdf, "(Second part)"));
  g_assert_true (has (pdf, "/StructTreeRoot"));
  g_assert_true (has (pdf, "/Subtype /Link"));
  g_assert_true (has (pdf, "/Dest (mark-0)"));
  g_assert_true (has (pdf, "/Count 2"));
  g_assert_true (has (pdf, "/FontFile2"));
  g_assert_false (has (pdf, "CreationDate"));
  booklet_free (booklet);
  scene_free (scene);
}

static void
a_bad_picture_is_refused (void)
{
  struct scene *scene = scene_sample ("Ana Ruiz");
  g_array_index (scene->circle, struct scene_circle, 0).r = -1;
  struct booklet *booklet = booklet_sample (scene);
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  g_assert_false (draw_booklet (booklet, pdf, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  booklet_free (booklet);
  scene_free (scene);
}

/* Cairo says so of the context alone: nothing after it is drawn, and the file looks whole. */
static void
a_page_that_stops_half_way_is_refused (void)
{
  struct scene *scene = scene_sample ("Ana Ruiz");
  struct booklet *booklet = booklet_sample (scene);
  page_add_item (g_ptr_array_index (booklet->page, 1),
                 &(struct page_item){ .kind = ITEM_PICTURE, .width = 0, .height = 0 });
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  g_assert_false (draw_booklet (booklet, pdf, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  booklet_free (booklet);
  scene_free (scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/booklet/lines-fit", lines_fit);
  g_test_add_func ("/booklet/words", words_are_the_least);
  g_test_add_func ("/booklet/isolates", isolates_go_on);
  g_test_add_func ("/booklet/missing", missing_glyphs_are_counted_once);
  g_test_add_func ("/booklet/pdf", pdf_is_whole_and_the_same_twice);
  g_test_add_func ("/booklet/bad-picture", a_bad_picture_is_refused);
  g_test_add_func ("/booklet/half-page", a_page_that_stops_half_way_is_refused);
  return g_test_run ();
}
