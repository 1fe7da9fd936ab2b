/* Markdown and HTML: nothing of the data is taken for markup. */
#include <string.h>
#include "report/document.h"

static const char hostile[]
  = "<img src=x onerror=alert(1)> & \"q\" 'a' | *b* _c_ `d` [e](f) #g ~h $i";

static struct document *
document_of (const char *text)
{
  struct document *document = document_new (text);
  struct section *section = document_section (document, "part", text, text);
  document_lead (document, "%s", text);
  section_say (section, "%s", text);
  section_fact (section, text, "%s", text);
  section_item (section, "%s", text);
  section_note (section, "%s", text);
  struct table *table = section_table (section, "table");
  table_column (table, "a", text, ALIGN_LEFT, 0);
  table_column (table, "b", "number", ALIGN_RIGHT, 0);
  table_text (table, "%s", text);
  table_count (table, 1874);
  return document;
}

static void
html_is_escaped (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  struct document *document = document_of (hostile);
  document_to_html (document, "<?xml version=\"1.0\"?>\n<svg id=\"picture\"></svg>", out);
  g_assert_null (strstr (out->str, "<img"));
  g_assert_nonnull (
    strstr (out->str, "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot; &#39;a&#39;"));
  g_assert_nonnull (strstr (out->str, "default-src 'none'"));
  g_assert_nonnull (strstr (out->str, "<svg id=\"picture\">"));
  g_assert_null (strstr (out->str, "<?xml"));
  g_assert_null (strstr (out->str, "<script"));
  g_assert_nonnull (strstr (out->str, "<td class=\"n\">1,874</td>"));
  document_free (document);
}

static void
markdown_is_escaped (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  struct document *document = document_of (hostile);
  document_to_markdown (document, NULL, out);
  g_assert_null (strstr (out->str, "<img"));
  g_assert_nonnull (
    strstr (out->str, "\\| \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\#g \\~h \\$i | 1,874 |\n"));
  document_free (document);
}

/* Signs that move the cursor or turn what follows round. */
static void
text_is_safe_to_print (void)
{
  static const char *const unsafe[] = { "\033", "\r", "\b", "\u202e", "\u2066", "\xc2\x9b" };
  for (guint i = 0; i < G_N_ELEMENTS (unsafe); i++)
    {
      g_autofree char *text = g_strdup_printf ("jazz%s tea", unsafe[i]);
      struct document *document = document_of (text);
      for (guint way = 0; way < 3; way++)
        {
          g_autoptr (GString) out = g_string_new (NULL);
          if (way == 0)
            document_to_text (document, 80, out);
          else if (way == 1)
            document_to_markdown (document, NULL, out);
          else
            document_to_html (document, NULL, out);
          g_assert_null (strstr (out->str, unsafe[i]));
          g_assert_nonnull (strstr (out->str, "jazz"));
        }
      document_free (document);
    }
}

static void
markdown_lines_begin_no_list (void)
{
  static const struct
  {
    const char *text, *line;
  } row[] = {
    { "- a", "\n\\- a\n" },
    { "+ a", "\n\\+ a\n" },
    { "12. a", "\n12\\. a\n" },
    { "12 a", "\n12 a\n" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      struct document *document = document_new ("title");
      section_say (document_section (document, "part", "part", NULL), "%s", row[i].text);
      document_to_markdown (document, NULL, out);
      g_assert_nonnull (strstr (out->str, row[i].line));
      document_free (document);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html/escaped", html_is_escaped);
  g_test_add_func ("/markdown/escaped", markdown_is_escaped);
  g_test_add_func ("/text/safe", text_is_safe_to_print);
  g_test_add_func ("/markdown/lines", markdown_lines_begin_no_list);
  return g_test_run ();
}
