/* Single parts of the layout. */
#include "layout/placement/pinned.h"
#include "layout/placement/rotation.h"
#include "layout/placement/serpentine.h"
#include "layout/placement/component_packing.h"
#include "layout/placement/pivot_mds.h"
#include "layout/placement/radial.h"
#include "layout/drawing/label.h"
#include "layout/drawing/overlap_removal.h"
#include "layout/drawing/panel_grid.h"
#include "layout/drawing/territory.h"
#include "layout/drawing/theme.h"
#include "layout_check.h"

static void
distances_of_a_path_are_kept (void)
{
  struct ties ties = ties_new (20);
  guint32 count;
  for (guint32 i = 0; i + 1 < 20; i++)
    ties_add (&ties, i, i + 1);
  struct network *network = ties_network (&ties, NONE);
  struct component *component = layout_components_find (network, NULL, FALSE, &count);
  g_assert_cmpuint (count, ==, 1);
  pivot_mds (component, 50, NULL);
  g_autofree double *x = g_memdup2 (component->x, 20 * sizeof *x);
  g_autofree double *y = g_memdup2 (component->y, 20 * sizeof *y);
  component_orient (component, x, y);
  double side = component->x[1] > component->x[0] ? 1 : -1;
  for (guint32 i = 0; i < 20; i++)
    {
      g_assert_cmpfloat_with_epsilon (side * (component->x[i] - component->x[0]), i, 1e-3);
      g_assert_cmpfloat_with_epsilon (component->y[i], 0, 0.1);
    }
  layout_components_free (component, count);
  network_free (network);
}

static void
layout_components_are_packed_apart (void)
{
  struct ties ties = ties_new (90);
  guint32 count;
  for (guint32 i = 0; i < 90; i++)
    if (i % 9 != 8)
      ties_add (&ties, i, i + 1);
  struct network *network = ties_network (&ties, NONE);
  struct component *component = layout_components_find (network, NULL, FALSE, &count);
  double right = 0, bottom = 0;
  g_assert_cmpuint (count, ==, 10);
  for (guint32 k = 0; k < count; k++)
    pivot_mds (&component[k], 50, NULL);
  layout_components_pack (component, count, 1.5);
  for (guint32 k = 0; k < count; k++)
    for (guint32 i = 0; i < component[k].n; i++)
      {
        right = MAX (right, component[k].x[i]);
        bottom = MAX (bottom, component[k].y[i]);
        for (guint32 l = 0; l < k; l++)
          for (guint32 j = 0; j < component[l].n; j++)
            g_assert_true (fabs (component[k].x[i] - component[l].x[j]) > 0.5
                           || fabs (component[k].y[i] - component[l].y[j]) > 0.5);
      }
  g_assert_cmpfloat (right / bottom, >, 0.7);
  g_assert_cmpfloat (right / bottom, <, 3);
  layout_components_free (component, count);
  network_free (network);
}

/* The rows fill the page, whether it is wide or high; those who are neighbours stay near, and nobody
 * else comes near. */
static void
a_chain_is_bent_into_rows (void)
{
  static const double aspect[] = { 4 / 3.0, 0.5 };
  struct ties ties = ties_new (60);
  guint32 count;
  for (guint32 i = 0; i + 1 < 60; i++)
    ties_add (&ties, i, i + 1);
  struct network *network = ties_network (&ties, NONE);
  for (gsize k = 0; k < G_N_ELEMENTS (aspect); k++)
    {
      struct component *chain = layout_components_find (network, NULL, FALSE, &count);
      double right = 0, bottom = 0, nearest = G_MAXDOUBLE;
      for (guint32 i = 0; i < 60; i++)
        {
          chain->x[i] = i - 30.0;
          chain->y[i] = i % 2;
        }
      component_bend (chain, aspect[k]);
      for (guint32 i = 0; i < 60; i++)
        for (guint32 j = 0; j < i; j++)
          {
            double dx = chain->x[i] - chain->x[j], dy = chain->y[i] - chain->y[j];
            double away = sqrt (dx * dx + dy * dy);
            right = MAX (right, fabs (dx));
            bottom = MAX (bottom, fabs (dy));
            if (i == j + 1)
              g_assert_cmpfloat (away, <, 2.5);
            else if (i > j + 2)
              nearest = MIN (nearest, away);
          }
      g_assert_cmpfloat (right / bottom, >, 0.7 * aspect[k]);
      g_assert_cmpfloat (right / bottom, <, 1.4 * aspect[k]);
      g_assert_cmpfloat (nearest, >, 1.5);
      layout_components_free (chain, count);
    }
  network_free (network);
}

/* Four times as long as high, and a chain of six. */
static void
what_is_not_long_stays_straight (void)
{
  for (guint32 n = 6; n <= 40; n += 34)
    {
      struct ties ties = ties_new (n);
      guint32 count;
      for (guint32 i = 0; i + 1 < n; i++)
        ties_add (&ties, i, i + 1);
      struct network *network = ties_network (&ties, NONE);
      struct component *chain = layout_components_find (network, NULL, FALSE, &count);
      for (guint32 i = 0; i < n; i++)
        {
          chain->x[i] = i;
          chain->y[i] = n > 6 ? i % 14 : 0;
        }
      component_bend (chain, 4 / 3.0);
      for (guint32 i = 0; i < n; i++)
        g_assert_cmpfloat (chain->x[i], ==, i);
      layout_components_free (chain, count);
      network_free (network);
    }
}

/* An L with a tail: pins of the L are its mirror image, turned, so that the tail goes to the other
 * side too. */
static void
a_mirrored_map_stays_mirrored (void)
{
  enum
  {
    PEOPLE = 16,
    PINNED = 9
  };
  struct ties ties = ties_new (PEOPLE);
  double pin[2 * PEOPLE], expected[2 * PEOPLE];
  guint32 count;
  for (guint32 v = 0; v + 1 < PEOPLE; v++)
    ties_add (&ties, v, v + 1);
  struct network *network = ties_network (&ties, NONE);
  struct component *component = layout_components_find (network, NULL, FALSE, &count);
  g_assert_cmpuint (count, ==, 1);
  for (guint32 v = 0; v < PEOPLE; v++) /* down, to the right, and up again */
    {
      component->x[v] = v < 6 ? 0 : MIN (v - 5, 3);
      component->y[v] = v < 6 ? v : v < 9 ? 5 : 5 - 0.9 * (v - 8);
      expected[2 * v] = 500 + 40 * component->y[v];
      expected[2 * v + 1] = 100 + 40 * component->x[v];
      pin[2 * v] = v < PINNED ? expected[2 * v] : NAN;
      pin[2 * v + 1] = v < PINNED ? expected[2 * v + 1] : NAN;
    }
  g_assert_true (component_place_pinned (component, pin, 1));
  double off = 0;
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      double away
        = hypot (component->x[v] - expected[2 * v], component->y[v] - expected[2 * v + 1]);
      if (v < PINNED)
        g_assert_cmpfloat (away, <, 1e-6);
      off += away / (PEOPLE - PINNED);
    }
  g_test_message ("off by %.1f pixels", off);
  g_assert_cmpfloat (off, <, 100);
  layout_components_free (component, count);
  network_free (network);
}

/* Discs in a corner of the field, every tenth of them at the same place as the one before. */
static void
discs_in_a_crowd_are_parted (void)
{
  enum
  {
    DISCS = 200
  };
  struct node node[DISCS] = { 0 };
  struct map map = { .node = node,
                     .n_nodes = DISCS,
                     .unit = 1,
                     .field = { 0, 0, 1000, 800 },
                     .legend = { 1000, 0, 0, 0 } };
  struct rng rng;
  rng_seed (&rng, 4);
  for (guint32 i = 0; i < DISCS; i++)
    node[i] = i % 10 == 9 ? node[i - 1]
                          : (struct node){ .x = rng_below (&rng, 400),
                                           .y = 400 + rng_below (&rng, 400),
                                           .r = 5 + rng_below (&rng, 15) };
  for (guint32 i = 0; i < DISCS; i++)
    node_keep_inside (&map, &node[i]);
  map_part_discs (&map);
  for (guint32 i = 0; i < DISCS; i++)
    {
      g_assert_true (isfinite (node[i].x) && isfinite (node[i].y));
      g_assert_cmpfloat (node[i].r, >=, 5); /* there is room: none has to shrink */
      g_assert_true (node[i].x >= node[i].r && node[i].x <= 1000 - node[i].r);
      g_assert_true (node[i].y >= node[i].r && node[i].y <= 800 - node[i].r);
      for (guint32 j = 0; j < i; j++)
        g_assert_cmpfloat (hypot (node[i].x - node[j].x, node[i].y - node[j].y), >,
                           node[i].r + node[j].r);
    }
}

static void
turns_are_sines_and_cosines (void)
{
  for (int i = 0; i <= 1000; i++)
    {
      double x, y;
      turn_to_point (i / 1000.0, &x, &y);
      g_assert_cmpfloat_with_epsilon (x, cos (2 * G_PI * i / 1000.0), 1e-8);
      g_assert_cmpfloat_with_epsilon (y, sin (2 * G_PI * i / 1000.0), 1e-8);
    }
}

/* Six contacts of the middle, and of each of the first three, a person two steps away. The contacts
 * are as large as they can be, so the first ring is larger than its share of the people. */
static void
contacts_of_the_middle_have_room (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (10);
  double xy[20];
  const guint8 left_out[10] = { 0 };
  struct ring_plan plan = { 0 };
  for (guint32 i = 1; i <= 6; i++)
    ties_add (&ties, 0, i);
  for (guint32 i = 1; i <= 3; i++)
    ties_add (&ties, i, i + 6);
  struct network *network = ties_network (&ties, 0);
  rings_positions (network, NULL, &options, left_out, xy, &plan);
  g_assert_cmpuint (plan.n_rings, ==, 2);
  g_assert_cmpfloat (plan.edge[1], >, 0.8);
  ring_plan_clear (&plan);
  network_free (network);
}

/* Two discs of radius 5 on a field of 200 x 100: what is within 20 pixels of them is as much as two
 * discs of radius 25. */
static void
land_near_people_is_measured (void)
{
  struct node node[] = { { .x = 50, .y = 50, .r = 5 }, { .x = 150, .y = 50, .r = 5 } };
  struct map map = { .unit = 1, .field = { 0, 0, 200, 100 }, .node = node, .n_nodes = 2 };
  double x[] = { 0, 200, 200, 0 }, y[] = { 0, 0, 100, 100 };
  const struct outline field = { .count = 4, .x = x, .y = y };
  struct territory *land = territory_new (&map, 4, 60);
  g_assert_cmpfloat_with_epsilon (territory_share_near (land, &field, 0, 20),
                                  2 * G_PI * 25 * 25 / (200 * 100), 0.03);
  g_assert_cmpfloat (territory_share_near (land, &field, 1, 20), <=, 0);
  territory_free (land);
}

/* Of three panels, the legend takes the fourth place, and they are as wide as the page; four leave it
 * where it is. */
static void
the_legend_takes_an_empty_place (void)
{
  struct ties ties = ties_new (2);
  ties_add (&ties, 0, 1);
  struct network *network = ties_network (&ties, NONE);
  for (guint32 count = 3; count <= 4; count++)
    {
      struct map map = { .unit = 1,
                         .network = network,
                         .page = { 24, 24, 1552, 1152 },
                         .field = { 24, 84, 1278, 1070 },
                         .legend = { 1314, 24, 262, 0 },
                         .period_word = "year" };
      struct panel_grid grid = map_choose_panel_grid (&map, count, 14);
      g_assert_cmpuint (grid.columns, ==, 2);
      g_assert_cmpfloat_with_epsilon (grid.first.width, count == 3 ? 769 : 632, 1e-6);
      g_assert_cmpfloat_with_epsilon (map.legend.x, count == 3 ? 807 : 1314, 1e-6);
      g_assert_cmpfloat_with_epsilon (map.legend.y, count == 3 ? 626 : 24, 1e-6);
    }
  network_free (network);
}

/* Perceived difference of two colours: weighted distance in RGB, 0 .. 3. */
static double
colour_distance (struct colour a, struct colour b)
{
  double red = a.red - b.red, green = a.green - b.green, blue = a.blue - b.blue;
  double mean = (a.red + b.red) / 2;
  return sqrt ((2 + mean) * red * red + 4 * green * green + (3 - mean) * blue * blue);
}

static void
outlines_and_texts_can_be_seen (void)
{
  for (int which = THEME_LIGHT; which <= THEME_PRINT; which++)
    {
      struct theme theme;
      theme_choose (&theme, (enum map_theme)which);
      g_assert_cmpfloat (colour_contrast (theme.text, theme.background), >=, 4.5);
      g_assert_cmpfloat (colour_contrast (theme.faint_text, theme.background), >=, 4.5);
      g_assert_cmpfloat (colour_contrast (theme.faint_text, theme.panel), >=, 4.5);
      g_assert_cmpfloat (colour_contrast (theme.scout, theme.background), >=, 3);
      for (int h = 0; h < N_HUES; h++)
        {
          struct colour outline = colour_outline (&theme, theme.hue[h]);
          g_assert_cmpfloat (colour_contrast (outline, theme.background), >=, 3);
          g_assert_true (!theme.dark || colour_contrast (theme.hue[h], theme.background) >= 3);
          for (int g = 0; g < h; g++)
            g_assert_cmpfloat (colour_distance (theme.hue[g], theme.hue[h]), >, 0.25);
        }
    }
  struct colour white = { 1, 1, 1, 1 }, black = { 0, 0, 0, 1 };
  g_assert_cmpfloat_with_epsilon (colour_contrast (white, black), 21, 1e-9);
}

/* Of equal strength, a tie in a yellow circle is as dark as one in a blue one. */
static void
ties_of_all_hues_are_equally_light (void)
{
  for (int which = THEME_LIGHT; which <= THEME_PRINT; which++)
    {
      struct theme theme;
      theme_choose (&theme, (enum map_theme)which);
      for (int k = 0; k <= 2; k++)
        {
          struct colour first = colour_of_tie (&theme, theme.hue[0], k / 2.0);
          double contrast = colour_contrast (first, theme.background);
          g_assert_cmpfloat (contrast, >=, 2.7);
          for (int h = 1; h < N_HUES; h++)
            g_assert_cmpfloat_with_epsilon (
              colour_contrast (colour_of_tie (&theme, theme.hue[h], k / 2.0), theme.background),
              contrast, 0.02);
        }
    }
}

/* Two strokes across, one on each side of a gap in the middle. */
static void
a_line_is_broken_in_the_middle (void)
{
  struct map map = { .unit = 1, .scene = scene_new (200, 100) };
  theme_choose (&map.theme, THEME_LIGHT);
  struct scene_line line
    = { .group = GROUP_TIES, .x1 = 20, .y1 = 50, .x2 = 180, .y2 = 50, .width = 2, .a = 0, .b = 1 };
  map_break_line (&map, line);
  g_assert_cmpuint (map.scene->line->len, ==, 3);
  const struct scene_line *part = (const struct scene_line *)map.scene->line->data;
  g_assert_cmpfloat_with_epsilon ((part[0].x1 + part[0].x2) / 2, 100, 1e-9);
  g_assert_true (part[0].width > line.width && part[0].colour.red == map.theme.background.red);
  for (int k = 1; k <= 2; k++)
    {
      g_assert_cmpfloat_with_epsilon (part[k].x1, part[k].x2, 1e-9);
      g_assert_cmpfloat_with_epsilon (part[k].x1, k == 1 ? part[0].x1 : part[0].x2, 1e-9);
      g_assert_cmpfloat (fabs (part[k].y2 - part[k].y1), >=, 8);
    }
  line.x2 = line.x1 + 10; /* too short to show it */
  map_break_line (&map, line);
  g_assert_cmpuint (map.scene->line->len, ==, 3);
  scene_free (map.scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/parts/bent", a_chain_is_bent_into_rows);
  g_test_add_func ("/parts/straight", what_is_not_long_stays_straight);
  g_test_add_func ("/parts/path", distances_of_a_path_are_kept);
  g_test_add_func ("/parts/packed", layout_components_are_packed_apart);
  g_test_add_func ("/parts/mirrored", a_mirrored_map_stays_mirrored);
  g_test_add_func ("/parts/discs", discs_in_a_crowd_are_parted);
  g_test_add_func ("/parts/turns", turns_are_sines_and_cosines);
  g_test_add_func ("/parts/rings", contacts_of_the_middle_have_room);
  g_test_add_func ("/parts/land", land_near_people_is_measured);
  g_test_add_func ("/parts/panels", the_legend_takes_an_empty_place);
  g_test_add_func ("/parts/contrast", outlines_and_texts_can_be_seen);
  g_test_add_func ("/parts/ties", ties_of_all_hues_are_equally_light);
  g_test_add_func ("/parts/broken", a_line_is_broken_in_the_middle);
  return g_test_run ();
}
