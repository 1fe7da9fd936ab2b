/* The report on paper, without fonts: where pages end, how wide columns are, what stands where. */
#include <math.h>
#include <string.h>
#include "report/document.h"
#include "report/paper/galley.h"
#include "report/paper/table_fit.h"

#define LETTER_WIDTH .6 /* of every letter, times the size */

static void
line_add (GArray *lines, const char *from, gsize length, double letter)
{
  struct text_line line = { g_strndup (from, length), (double)length * letter };
  g_array_append_val (lines, line);
}

/* Every byte is a letter. Lines end at blanks, or within a word that is too wide. */
static void
letters_break (const char *text, double size, gboolean bold G_GNUC_UNUSED, double width,
               GArray *lines, gpointer data G_GNUC_UNUSED)
{
  double letter = LETTER_WIDTH * size;
  gsize most = width < 0 ? G_MAXSIZE : MAX ((gsize)(width / letter + 1e-9), 1);
  while (*text != '\0')
    {
      gsize length = MIN (strlen (text), most);
      gsize word = width == TEXT_BY_WORDS ? strcspn (text, " ") : length;
      if (width > 0 && text[length] != '\0' && text[length] != ' ')
        for (word = length; word > 0 && text[word] != ' '; word--)
          ;
      length = word > 0 ? word : length;
      line_add (lines, text, length, letter);
      text += length + (text[length] == ' ');
    }
}

static struct booklet *
booklet_of (const struct document *document, enum paper paper, const struct scene *map)
{
  const struct paper_form form = { paper, letters_break, NULL, map };
  return document_to_booklet (document, &form);
}

static struct paper_page *
page_at (const struct booklet *booklet, guint index)
{
  g_assert_cmpuint (index, <, booklet->page->len);
  return g_ptr_array_index (booklet->page, index);
}

/* How often the page has exactly this line. */
static guint
times_on_page (const struct paper_page *page, const char *text)
{
  guint times = 0;
  for (guint i = 0; i < page->item->len; i++)
    {
      const struct page_item *item = &g_array_index (page->item, struct page_item, i);
      times += item->kind == ITEM_TEXT && strcmp (item->text, text) == 0;
    }
  return times;
}

static guint
page_of (const struct booklet *booklet, const char *text)
{
  for (guint i = 0; i < booklet->page->len; i++)
    if (times_on_page (page_at (booklet, i), text) > 0)
      return i;
  return G_MAXUINT;
}

/* Whatever the document, nothing leaves the page, and elements nest. */
static void
booklet_check (const struct booklet *booklet)
{
  int open = 0;
  for (guint i = 0; i < booklet->page->len; i++)
    {
      const struct paper_page *page = page_at (booklet, i);
      for (guint k = 0; k < page->item->len; k++)
        {
          const struct page_item *item = &g_array_index (page->item, struct page_item, k);
          open += item->kind == ITEM_OPEN ? 1 : item->kind == ITEM_CLOSE ? -1 : 0;
          g_assert_cmpint (open, >=, 0);
          if (item->kind == ITEM_OPEN && strcmp (item->tag, "Link") == 0)
            g_assert_cmpuint (item->target, <, booklet->mark->len);
          if (item->kind != ITEM_TEXT && item->kind != ITEM_FILL)
            continue;
          g_assert_cmpfloat (item->x, >, 20);
          g_assert_cmpfloat (item->x + item->width, <, page->width - 20);
          g_assert_cmpfloat (item->y, >, 20);
          g_assert_cmpfloat (item->y, <, page->height - 20);
        }
    }
  g_assert_cmpint (open, ==, 0);
}

/* A strip per letter: k is kept with the next, f begins a page, l is turned. */
static struct galley *
galley_of (const char *letters, double height)
{
  struct galley *galley = galley_new ();
  for (; *letters != '\0'; letters++)
    {
      struct strip *strip = galley_add (galley, 0, height);
      strip->keep = *letters == 'k';
      strip->fresh = *letters == 'f';
      strip->landscape = *letters == 'l';
    }
  return galley;
}

static void
pages_end_where_they_may (void)
{
  static const struct
  {
    const char *letters, *starts; /* pages of four strips, of two when turned */
  } row[] = {
    { "", "" },
    { "....", "0" },
    { ".....", "0 4" },
    { "...k.", "0 3" },          /* a heading goes with what it heads */
    { "..kk.", "0 2" },          /* so does a chain */
    { "kkkk.", "0 4" },          /* too long to be kept */
    { "kkkkkkkkk.", "0 4 8" },   /* the same, over pages */
    { ".f..", "0 1" },           /* a strip that begins a page */
    { "f...", "0" },             /* not an empty page before it */
    { "..ll..", "0 2 4" },       /* turned strips have pages of their own */
    { "lll.", "0 2 3" },         /* and fewer fit on them */
    { "kf.", "0 1" },            /* a fresh one even so */
    { "........k...", "0 4 8" }, /* keeping nothing that fits */
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct galley *galley = galley_of (row[i].letters, 10);
      g_autoptr (GArray) starts = galley_cut (galley, 40, 20);
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint k = 0; k < starts->len; k++)
        g_string_append_printf (text, "%s%u", k > 0 ? " " : "", g_array_index (starts, guint, k));
      g_assert_cmpstr (text->str, ==, row[i].starts);
      galley_free (galley);
    }
}

static void
gaps_count_but_at_the_top (void)
{
  struct galley *galley = galley_of ("....", 10);
  for (guint i = 0; i < 4; i++)
    galley_strip (galley, i)->gap = 10;
  g_autoptr (GArray) starts = galley_cut (galley, 30, 30);
  g_assert_cmpuint (starts->len, ==, 2);
  g_assert_cmpuint (g_array_index (starts, guint, 1), ==, 2);
  galley_free (galley);
}

static void
a_repeated_header_takes_room (void)
{
  struct galley *galley = galley_of ("k.......", 10);
  for (guint i = 1; i < 8; i++)
    galley_strip (galley, i)->header = 0;
  g_autoptr (GArray) starts = galley_cut (galley, 40, 40);
  g_assert_cmpuint (starts->len, ==, 3); /* header and 3, then header and 3, then 1 */
  g_assert_cmpuint (g_array_index (starts, guint, 1), ==, 4);
  g_assert_cmpuint (g_array_index (starts, guint, 2), ==, 7);
  galley_free (galley);
}

static void
columns_get_what_they_need (void)
{
  static const struct
  {
    double room;
    struct column_need need[3];
    double width[3], share;
  } row[] = {
    { 100, { { 20, 20, 20 }, { 30, 30, 20 }, { 40, 30, 10 } }, { 20, 30, 40 }, 1 },
    /* half of what natural has over good */
    { 85, { { 20, 20, 20 }, { 30, 20, 20 }, { 60, 30, 10 } }, { 20, 23.75, 41.25 }, 1 },
    { 60, { { 20, 20, 20 }, { 30, 30, 20 }, { 90, 30, 10 } }, { 20, 70 / 3., 50 / 3. }, 5 / 9. },
    /* not even for the words */
    { 25, { { 20, 20, 20 }, { 30, 30, 20 }, { 90, 30, 10 } }, { 10, 10, 5 }, 1 / 6. },
    { 25, { { 0, 0, 0 }, { 0, 0, 0 }, { 0, 0, 0 } }, { 0, 0, 0 }, 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      double width[3];
      g_assert_cmpfloat_with_epsilon (table_fit (row[i].need, 3, row[i].room, width), row[i].share,
                                      1e-9);
      for (guint k = 0; k < 3; k++)
        g_assert_cmpfloat_with_epsilon (width[k], row[i].width[k], 1e-9);
    }
}

static struct document *
table_document (guint columns, guint rows, const char *cell)
{
  struct document *document = document_new ("Title");
  struct section *section = document_section (document, "part", "Part", NULL);
  struct table *table = section_table (section, "table");
  for (guint i = 0; i < columns; i++)
    table_column (table, "key", i == 0 ? "first column" : "number",
                  i == 0 ? ALIGN_LEFT : ALIGN_RIGHT, 0);
  for (guint i = 0; i < rows * columns; i++)
    if (i % columns == 0)
      table_text (table, cell, i / columns);
    else
      table_count (table, 1234567);
  return document;
}

static void
headers_are_repeated (void)
{
  struct document *document = table_document (3, 1000, "row %u");
  struct booklet *booklet = booklet_of (document, PAPER_A4, NULL);
  booklet_check (booklet);
  g_assert_cmpuint (booklet->page->len, >, 10);
  g_assert_cmpuint (booklet->page->len, <, 40);
  for (guint i = 0; i < booklet->page->len; i++)
    g_assert_cmpuint (times_on_page (page_at (booklet, i), "first column"), ==, 1);
  guint last = booklet->page->len - 1;
  g_assert_cmpuint (page_of (booklet, "row 999"), ==, last);
  g_assert_cmpuint (page_of (booklet, "row 998"), ==, last); /* never one row alone */
  g_autofree char *number = g_strdup_printf ("%u of %u", last + 1, last + 1);
  g_assert_cmpuint (times_on_page (page_at (booklet, last), number), ==, 1);
  booklet_free (booklet);
  document_free (document);
}

/* With any number of lines above it, a heading has something under it on its page, and a short table
 * is whole. */
static void
headings_are_not_left_behind (void)
{
  for (guint above = 0; above < 60; above++)
    {
      struct document *document = document_new ("Title");
      struct section *section = document_section (document, "a", "Above", NULL);
      for (guint i = 0; i < above; i++)
        section_item (section, "line");
      section = document_section (document, "b", "Heading", "why");
      struct table *table = section_table (section, "table");
      table_column (table, "key", "header", ALIGN_LEFT, 0);
      for (guint i = 0; i < 5; i++)
        table_text (table, "row %u", i);
      section_note (section, "note");
      struct booklet *booklet = booklet_of (document, PAPER_LETTER, NULL);
      booklet_check (booklet);
      guint page = page_of (booklet, "Heading");
      g_assert_cmpuint (page_of (booklet, "header"), ==, page);
      g_assert_cmpuint (page_of (booklet, "row 0"), ==, page);
      g_assert_cmpuint (page_of (booklet, "row 4"), ==, page);
      g_assert_cmpuint (page_of (booklet, "note"), ==, page);
      booklet_free (booklet);
      document_free (document);
    }
}

static void
no_line_of_a_paragraph_is_alone (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < 6; i++) /* one word per line */
    g_string_append_printf (text, "%s%c%0*d", i > 0 ? " " : "", 'A' + (int)i, 60, 0);
  g_auto (GStrv) line = g_strsplit (text->str, " ", -1);
  for (guint above = 20; above < 60; above++)
    {
      struct document *document = document_new ("Title");
      struct section *section = document_section (document, "a", "Above", NULL);
      for (guint i = 0; i < above; i++)
        section_item (section, "line");
      section_say (section, "%s", text->str);
      struct booklet *booklet = booklet_of (document, PAPER_A4, NULL);
      guint page[6];
      for (guint i = 0; i < 6; i++)
        page[i] = page_of (booklet, line[i]);
      g_assert_cmpuint (page[0], ==, page[1]);
      g_assert_cmpuint (page[4], ==, page[5]);
      g_assert_cmpuint (page[5], <, booklet->page->len);
      booklet_free (booklet);
      document_free (document);
    }
}

static void
wide_tables_are_turned (void)
{
  static const struct
  {
    guint columns;
    gboolean turned;
  } row[] = { { 3, FALSE }, { 7, FALSE }, { 11, TRUE }, { 40, TRUE } };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct document *document = table_document (row[i].columns, 5, "row %u");
      struct booklet *booklet = booklet_of (document, PAPER_A4, NULL);
      const struct paper_page *page = page_at (booklet, page_of (booklet, "Part"));
      booklet_check (booklet);
      g_assert_cmpint (page->width > page->height, ==, row[i].turned);
      booklet_free (booklet);
      document_free (document);
    }
}

static void
long_words_and_cells_stay_on_the_page (void)
{
  g_autofree char *word = g_strnfill (3000, 'x');
  g_autoptr (GString) cell = g_string_new ("row %u");
  for (guint i = 0; i < 2000; i++)
    g_string_append (cell, " word");
  struct document *document = table_document (2, 3, cell->str);
  struct section *section = document_section (document, "more", word, word);
  document_lead (document, "%s", word);
  section_say (section, "%s", word);
  section_fact (section, word, "%s", word);
  section_task (section, "%s", word);
  section_note (section, "%s", word);
  struct booklet *booklet = booklet_of (document, PAPER_A4, NULL);
  booklet_check (booklet);
  g_assert_cmpuint (booklet->page->len, >, 3); /* a row may go over pages */
  booklet_free (booklet);
  document_free (document);
}

static struct document *
report_like (void)
{
  struct document *document = document_new ("Your network");
  document_lead (document, "It has people.");
  struct section *section = document_section (document, "short", "In short", NULL);
  section_item (section, "First of all.");
  section = document_section (document, "month", "This month", NULL);
  section_task (section, "Write to Ann.");
  section = document_section (document, "reach", "Who you can reach", NULL);
  section_say (section, "Everybody.");
  section = document_section (document, "sure", "How sure", NULL);
  section_say (section, "Quite.");
  return document;
}

static void
the_cover_comes_first_and_the_map_next (void)
{
  struct document *document = report_like ();
  struct scene *map = scene_new (990, 650);
  struct booklet *booklet = booklet_of (document, PAPER_LETTER, map);
  booklet_check (booklet);
  g_assert_cmpuint (booklet->page->len, ==, 3);
  const struct paper_page *cover = page_at (booklet, 0), *turned = page_at (booklet, 1);
  g_assert_cmpfloat (cover->width, ==, 612);
  g_assert_cmpfloat (cover->height, ==, 792);
  g_assert_cmpfloat (turned->width, ==, 792);
  g_assert_cmpuint (times_on_page (cover, "First of all."), ==, 1);
  g_assert_cmpuint (times_on_page (cover, "Write to Ann."), ==, 1);
  g_assert_cmpuint (times_on_page (cover, "How sure"), ==, 0); /* no contents of three pages */
  g_assert_cmpuint (times_on_page (cover, "1 of 3"), ==, 0);
  g_assert_cmpuint (times_on_page (turned, "2 of 3"), ==, 1);
  g_assert_cmpuint (times_on_page (page_at (booklet, 2), "How sure"), ==, 1);
  g_assert_cmpuint (booklet->mark->len, ==, 5);
  g_assert_cmpstr (g_array_index (booklet->mark, struct page_mark, 2).title, ==, "The map");
  g_assert_cmpuint (g_array_index (booklet->mark, struct page_mark, 4).page, ==, 2);
  booklet_free (booklet);
  scene_free (map);
  document_free (document);
}

/* From six pages on, the cover says what is where. */
static void
a_long_report_has_contents (void)
{
  for (guint items = 1; items <= 400; items += 399)
    {
      struct document *document = report_like ();
      struct section *section = document_section (document, "long", "All the rest", NULL);
      for (guint i = 0; i < items; i++)
        section_item (section, "A sentence.");
      struct booklet *booklet = booklet_of (document, PAPER_LETTER, NULL);
      const struct paper_page *cover = page_at (booklet, 0);
      g_assert_cmpuint (booklet->page->len >= 6, ==, items > 1);
      g_assert_cmpuint (times_on_page (cover, "All the rest"), ==, items > 1);
      booklet_free (booklet);
      document_free (document);
    }
}

static void
a_map_has_the_shape_of_its_page (void)
{
  double width, height;
  paper_map_size (PAPER_UNSAID, &width, &height);
  g_assert_cmpfloat_with_epsilon (width / height, (842 - 68) / (595 - 86.), .01);
  paper_map_size (PAPER_LETTER, &width, &height);
  g_assert_cmpfloat_with_epsilon (width / height, (792 - 68) / (612 - 86.), .01);
}

static void
an_empty_document_is_a_page (void)
{
  struct document *document = document_new ("Nothing");
  struct booklet *booklet = booklet_of (document, PAPER_UNSAID, NULL);
  g_assert_cmpuint (booklet->page->len, ==, 1);
  g_assert_cmpuint (times_on_page (page_at (booklet, 0), "Nothing"), ==, 1);
  g_assert_cmpuint (times_on_page (page_at (booklet, 0), "1 of 1"), ==, 0);
  booklet_free (booklet);
  document_free (document);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/pages", pages_end_where_they_may);
  g_test_add_func ("/paper/gaps", gaps_count_but_at_the_top);
  g_test_add_func ("/paper/header-room", a_repeated_header_takes_room);
  g_test_add_func ("/paper/columns", columns_get_what_they_need);
  g_test_add_func ("/paper/headers", headers_are_repeated);
  g_test_add_func ("/paper/headings", headings_are_not_left_behind);
  g_test_add_func ("/paper/paragraphs", no_line_of_a_paragraph_is_alone);
  g_test_add_func ("/paper/turned", wide_tables_are_turned);
  g_test_add_func ("/paper/long", long_words_and_cells_stay_on_the_page);
  g_test_add_func ("/paper/cover", the_cover_comes_first_and_the_map_next);
  g_test_add_func ("/paper/contents", a_long_report_has_contents);
  g_test_add_func ("/paper/map-size", a_map_has_the_shape_of_its_page);
  g_test_add_func ("/paper/empty", an_empty_document_is_a_page);
  return g_test_run ();
}
