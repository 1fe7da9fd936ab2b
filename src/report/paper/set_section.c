/* Sections: a heading with its rule, and what stands below it. */
#include "report/paper/set_section.h"
#include "report/paper/set_table.h"

#define HEADING_GAP 24.0
#define BLOCK_GAP 7.0
#define ITEM_GAP 4.0
#define NUMBER_WIDTH 22.0
#define KEY_GAP 14.0
#define KEY_SHARE .3 /* of the measure, at most */
#define WHOLE_LINES 8
#define BOX_SIDE 8.0

static const struct document_block *
block_at (const struct section *section, guint index)
{
  return g_ptr_array_index (section->block, index);
}

/* The first block after `first` that is of another kind. */
static guint
run_end (const struct section *section, guint first)
{
  guint end = first + 1;
  while (end < section->block->len
         && block_at (section, end)->kind == block_at (section, first)->kind)
    end++;
  return end;
}

/* The question that the section answers stands at the right, if there is room. */
static void
heading_set (const struct setting *setting, const struct section *section)
{
  g_autoptr (GArray) title = lines_of (setting, section->title, &type_heading, MEASURE_WIDTH);
  g_autoptr (GArray) aside = lines_of (setting, section->aside != NULL ? section->aside : "",
                                       &type_aside, TEXT_IN_ONE_LINE);
  double left = MEASURE_WIDTH - lines_width (title) - KEY_GAP;
  gboolean beside = aside->len > 0 && title->len == 1 && lines_width (aside) <= left;
  struct set_cell cell[2] = {
    { .lines = title, .width = MEASURE_WIDTH, .type = &type_heading, .tag = "H2" },
    { .lines = aside, .width = MEASURE_WIDTH, .type = &type_aside, .right = TRUE, .tag = "P" }
  };
  guint first = row_set (setting, &(struct set_row){ .cell = cell,
                                                     .count = beside ? 2 : 1,
                                                     .gap = HEADING_GAP,
                                                     .pad = 2,
                                                     .whole = WHOLE_LINES,
                                                     .rule = .5,
                                                     .wide = MEASURE_WIDTH,
                                                     .rule_colour = colour_rule });
  galley_strip (setting->galley, first)->mark = g_strdup (section->title);
  galley_last (setting->galley)->keep = TRUE;
  if (aside->len > 0 && !beside)
    {
      paragraph_set (setting, section->aside, &type_small, 3, MEASURE_WIDTH, "P");
      galley_last (setting->galley)->keep = TRUE;
    }
}

/* Adjacent sentences make a paragraph. */
static void
sentences_set (const struct setting *setting, const struct section *section, guint first, guint end)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = first; i < end; i++)
    g_string_append_printf (text, "%s%s", i > first ? " " : "", block_at (section, i)->text);
  paragraph_set (setting, text->str, &type_text, BLOCK_GAP, MEASURE_WIDTH, "P");
}

static void
pair_set (const struct setting *setting, struct set_cell *left, const char *text,
          const struct type *type, gboolean is_first)
{
  double x = left->width;
  g_autoptr (GArray) lines = lines_of (setting, text, type, MEASURE_WIDTH - x);
  left->tag = "Lbl";
  struct set_cell cell[2]
    = { *left,
        { .lines = lines, .x = x, .width = MEASURE_WIDTH - x, .type = type, .tag = "LBody" } };
  row_set (setting, &(struct set_row){ .cell = cell,
                                       .count = 2,
                                       .tag = "LI",
                                       .gap = is_first ? BLOCK_GAP : ITEM_GAP,
                                       .whole = WHOLE_LINES });
}

static double
key_width (const struct setting *setting, const struct section *section, guint first, guint end)
{
  double widest = 0, most = KEY_SHARE * MEASURE_WIDTH;
  for (guint i = first; i < end; i++)
    {
      g_autoptr (GArray) lines = lines_of (setting, block_at (section, i)->key, &type_strong, most);
      widest = MAX (widest, lines_width (lines));
    }
  return MIN (widest, most);
}

/* A key that several facts share is shown once. */
static void
facts_set (const struct setting *setting, const struct section *section, guint first, guint end)
{
  double width = key_width (setting, section, first, end);
  for (guint i = first; i < end; i++)
    {
      const struct document_block *block = block_at (section, i);
      gboolean again = i > first && g_str_equal (block_at (section, i - 1)->key, block->key);
      g_autoptr (GArray) key
        = lines_of (setting, again ? "" : block->key, &type_strong, width + .01);
      struct set_cell left = { .lines = key, .width = width + KEY_GAP, .type = &type_strong };
      pair_set (setting, &left, block->text, &type_text, i == first);
    }
}

static void
items_set (const struct setting *setting, const struct section *section, guint first, guint end,
           gboolean large)
{
  const struct type *number = large ? &type_large_number : &type_number;
  for (guint i = first; i < end; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i - first + 1);
      g_autoptr (GArray) lines = lines_of (setting, text, number, TEXT_IN_ONE_LINE);
      struct set_cell left = { .lines = lines, .width = NUMBER_WIDTH, .type = number };
      pair_set (setting, &left, block_at (section, i)->text, large ? &type_large : &type_text,
                i == first);
    }
}

static void
tasks_set (const struct setting *setting, const struct section *section, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      g_autoptr (GArray) none = text_lines_new ();
      struct set_cell left = { .lines = none, .width = NUMBER_WIDTH, .type = &type_text };
      guint strip = setting->galley->strip->len;
      pair_set (setting, &left, block_at (section, i)->text, &type_text, i == first);
      strip_add_item (galley_strip (setting->galley, strip),
                      (struct page_item){ .kind = ITEM_FRAME,
                                          .x = .5,
                                          .y = (type_text.leading - BOX_SIDE) / 2,
                                          .width = BOX_SIDE,
                                          .height = BOX_SIDE,
                                          .colour = colour_quiet });
    }
}

static void
list_set (const struct setting *setting, const struct section *section, guint first, guint end,
          gboolean large)
{
  galley_open (setting->galley, "L");
  switch (block_at (section, first)->kind)
    {
    case BLOCK_FACT:
      facts_set (setting, section, first, end);
      break;
    case BLOCK_ITEM:
      items_set (setting, section, first, end, large);
      break;
    default:
      tasks_set (setting, section, first, end);
    }
  galley_close (setting->galley);
}

/* Sets a run of blocks of one kind; returns where the next begins. */
static guint
run_set (const struct setting *setting, const struct section *section, guint first, gboolean large)
{
  const struct document_block *block = block_at (section, first);
  guint end = run_end (section, first);
  switch (block->kind)
    {
    case BLOCK_FACT:
    case BLOCK_ITEM:
    case BLOCK_TASK:
      list_set (setting, section, first, end, large);
      return end;
    case BLOCK_SENTENCE:
      sentences_set (setting, section, first, end);
      return end;
    case BLOCK_TABLE:
      table_set (setting, block->table);
      return first + 1;
    default: /* small print belongs to what is above it */
      galley_last (setting->galley)->keep = TRUE;
      paragraph_set (setting, block->text, &type_small, BLOCK_GAP, MEASURE_WIDTH, "P");
      return first + 1;
    }
}

void
section_set (const struct setting *setting, const struct section *section, gboolean large)
{
  heading_set (setting, section);
  for (guint i = 0; i < section->block->len;)
    i = run_set (setting, section, i, large);
}
