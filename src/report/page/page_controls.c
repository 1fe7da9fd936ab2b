#include "report/page/page_controls.h"
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "report/page/page_view.h"

void
page_controls_begin (struct page_controls *controls)
{
  *controls = (struct page_controls){ g_string_new (NULL),
                                      g_string_new (NULL),
                                      g_string_new (NULL),
                                      g_string_new (NULL),
                                      g_string_new (NULL),
                                      g_string_new (NULL),
                                      0,
                                      0,
                                      FALSE };
}

/* Puts a text in the place of its mark in the view. */
static void
mark_replace (GString *view, const char *mark, GString *text)
{
  g_string_replace (view, mark, text->str, 1);
  g_string_free (text, TRUE);
}

static void
number_mark_replace (GString *view, const char *mark, int number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  g_string_replace (view, mark, text, 1);
}

char *
page_controls_end (struct page_controls *controls)
{
  GString *view = g_string_new (page_view);
  number_mark_replace (view, "LAST_QUARTER", (int)controls->n_quarters - 1);
  number_mark_replace (view, "LAST_PERSON", (int)controls->n_people - 1);
  if (!controls->has_owner)
    g_string_replace (view, "closest first", "most contacts first", 1);
  mark_replace (view, "<!--lists-->", controls->lists);
  mark_replace (view, "<!--filters-->", controls->filters);
  mark_replace (view, "<!--sizes-->", controls->sizes);
  mark_replace (view, "<!--size-->", controls->size);
  mark_replace (view, "<!--circles-->", controls->circles);
  mark_replace (view, "<!--lines-->", controls->lines);
  return g_string_free (view, FALSE);
}

void
page_list_add (struct page_controls *controls, const char *name, const char *title,
               const char *what, guint32 people)
{
  if (people > 0)
    g_string_append_printf (controls->lists,
                            "<label title=\"%s\"><input type=\"checkbox\" name=\"%s\" "
                            "value=\"0\" title=\"%s\"><span>%s %u</span></label>\n",
                            what, name, what, title, people);
}

static void
option_append (GString *out, guint32 value, const char *words)
{
  g_string_append_printf (out, "<option value=\"%u\">", value);
  xml_append (out, words);
  g_string_append (out, "</option>");
}

void
page_size_add (struct page_controls *controls, guint32 size, const char *title)
{
  option_append (controls->sizes, size, title);
  if (size == 0)
    xml_append (controls->size, title);
  else if (size == 1)
    g_string_append (controls->size, "; View offers others");
}

void
page_circle_add (struct page_controls *controls, guint32 circle, const char *name, guint32 rgb,
                 guint32 people)
{
  g_string_append_printf (controls->circles,
                          "<li><label><input type=\"checkbox\" name=\"circle%u\" value=\"0\" "
                          "checked=\"\"><span><svg class=\"swatch\" aria-hidden=\"true\" "
                          "color=\"#%06x\"></svg><bdi>",
                          circle, rgb);
  xml_append (controls->circles, name);
  g_string_append_printf (controls->circles, "</bdi> <small>%u</small></span></label></li>\n",
                          people);
}

void
page_circles_rest (struct page_controls *controls, guint32 circles, gboolean small, guint32 people)
{
  g_string_append_printf (controls->circles, "<li>and %u %s <small>%u</small></li>\n", circles,
                          !small         ? "more"
                          : circles == 1 ? "small one"
                                         : "small ones",
                          people);
}

void
page_line_add (struct page_controls *controls, const char *style, const char *words, guint32 ties)
{
  if (ties > 0)
    g_string_append_printf (controls->lines, "<li><i class=\"%s\"></i>%s <small>%u</small></li>\n",
                            style, words, ties);
}

struct filter_value
{
  guint32 value;
  char *words, *folded;
};

static void
filter_value_clear (gpointer value)
{
  struct filter_value *one = value;
  g_free (one->words);
  g_free (one->folded);
}

static gint
by_words (gconstpointer a, gconstpointer b)
{
  const struct filter_value *x = a, *y = b;
  int order = strcmp (x->folded, y->folded);
  return order != 0 ? order : strcmp (x->words, y->words);
}

GArray *
page_filter_begin (void)
{
  GArray *filter = g_array_new (FALSE, FALSE, sizeof (struct filter_value));
  g_array_set_clear_func (filter, filter_value_clear);
  return filter;
}

void
page_filter_value (GArray *filter, guint32 value, const char *words)
{
  GString *folded = g_string_new (NULL);
  text_fold (words, folded);
  struct filter_value one = { value, g_strdup (words), g_string_free (folded, FALSE) };
  g_array_append_val (filter, one);
}

void
page_filter_end (GArray *filter, struct page_controls *controls, const char *key, const char *title)
{
  GString *out = controls->filters;
  g_array_sort (filter, by_words);
  if (filter->len > 0)
    g_string_append_printf (out,
                            "<label%s>%s <select name=\"%s\"><option value=\"-1\">any</option>",
                            filter->len > 1 ? "" : " hidden", title, key);
  for (guint i = 0; i < filter->len; i++)
    {
      const struct filter_value *one = &g_array_index (filter, struct filter_value, i);
      option_append (out, one->value, one->words);
    }
  if (filter->len > 0)
    g_string_append (out, "</select></label>\n");
  g_array_unref (filter);
}
