/* Styles as CSS declarations, each distinct one stored once. Widths are rounded to a tenth of a
 * pixel, so that a thousand ties need few rules. */
#include "pln/base.h"
#include "draw/marks.h"
#include "draw/svg_style.h"
#include "draw/svg_text.h"
#include "draw/shaping.h"

struct svg_styles
{
  GHashTable *number; /* declarations -> index in rule */
  GPtrArray *rule;    /* the same declarations, in order */
};

struct svg_styles *
svg_styles_new (void)
{
  struct svg_styles *styles = g_new (struct svg_styles, 1);
  styles->number = g_hash_table_new (text_hash, g_str_equal);
  styles->rule = g_ptr_array_new_with_free_func (g_free);
  return styles;
}

void
svg_styles_free (struct svg_styles *styles)
{
  g_hash_table_unref (styles->number);
  g_ptr_array_unref (styles->rule);
  g_free (styles);
}

static guint
style_number (struct svg_styles *styles, GString *rule)
{
  gpointer number;
  if (g_hash_table_lookup_extended (styles->number, rule->str, NULL, &number))
    {
      g_string_free (rule, TRUE);
      return GPOINTER_TO_UINT (number);
    }
  char *declarations = g_string_free (rule, FALSE);
  guint next = styles->rule->len;
  g_ptr_array_add (styles->rule, declarations);
  g_hash_table_insert (styles->number, declarations, GUINT_TO_POINTER (next));
  return next;
}

static void
append_paint (GString *rule, const char *property, struct colour colour)
{
  g_string_append (rule, property);
  g_string_append_c (rule, ':');
  if (colour.alpha <= 0)
    g_string_append (rule, "none;");
  else
    {
      svg_append_colour (rule, colour);
      g_string_append_c (rule, ';');
      if (colour.alpha < 1)
        {
          g_string_append (rule, property);
          g_string_append (rule, "-opacity:");
          svg_append_number (rule, colour.alpha, 2);
          g_string_append_c (rule, ';');
        }
    }
}

static void
append_stroke (GString *rule, struct colour colour, double width, enum dash dash)
{
  double pattern[2];
  if (width <= 0)
    colour.alpha = 0;
  append_paint (rule, "stroke", colour);
  if (colour.alpha <= 0)
    return;
  g_string_append (rule, "stroke-width:");
  svg_append_number (rule, width, width < .1 ? 2 : 1);
  g_string_append_c (rule, ';');
  if (dash_pattern (dash, width, pattern))
    {
      g_string_append (rule, "stroke-dasharray:");
      svg_append_number (rule, pattern[0], 1);
      g_string_append_c (rule, ' ');
      svg_append_number (rule, pattern[1], 1);
      g_string_append_c (rule, ';');
    }
}

guint
svg_style_of_line (struct svg_styles *styles, const struct scene_line *line)
{
  GString *rule = g_string_new (NULL);
  append_stroke (rule, line->colour, line->width, line->dash);
  return style_number (styles, rule);
}

guint
svg_style_of_circle (struct svg_styles *styles, const struct scene_circle *circle)
{
  GString *rule = g_string_new (NULL);
  append_paint (rule, "fill", circle->fill);
  append_stroke (rule, circle->outline, circle->outline_width, circle->outline_dash);
  return style_number (styles, rule);
}

guint
svg_style_of_hull (struct svg_styles *styles, const struct scene_hull *hull)
{
  GString *rule = g_string_new (NULL);
  append_paint (rule, "fill", hull->fill);
  append_stroke (rule, hull->outline, hull->outline_width, DASH_SOLID);
  return style_number (styles, rule);
}

guint
svg_style_of_text (struct svg_styles *styles, const struct scene_text *text)
{
  GString *rule = g_string_new (NULL);
  append_paint (rule, "fill", text->colour);
  if (text->halo.alpha > 0)
    {
      g_string_append (rule, "paint-order:stroke;");
      append_stroke (rule, text->halo, text->size * HALO_WIDTH_PER_SIZE, DASH_SOLID);
    }
  if (text->bold)
    g_string_append (rule, "font-weight:bold;");
  return style_number (styles, rule);
}

guint
svg_style_of_box (struct svg_styles *styles, const struct scene_box *box)
{
  GString *rule = g_string_new (NULL);
  append_paint (rule, "fill", box->fill);
  append_stroke (rule, box->outline, 1, DASH_SOLID);
  return style_number (styles, rule);
}

guint
svg_style_of_fill (struct svg_styles *styles, struct colour fill)
{
  GString *rule = g_string_new (NULL);
  append_paint (rule, "fill", fill);
  return style_number (styles, rule);
}

void
svg_styles_append (GString *out, const struct svg_styles *styles)
{
  for (guint i = 0; i < styles->rule->len; i++)
    g_string_append_printf (out, ".s%u{%s}\n", i,
                            (const char *)g_ptr_array_index (styles->rule, i));
}
