/* The legend: each tie is in one row, its numbers are those of the network, and what holds of most
 * ties marks none of them. */
#include "layout_check.h"

/* Of the row with these words in the legend; 0: there is none. */
static guint
row_count (const struct scene *scene, const char *words)
{
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      if (text->group != GROUP_LEGEND || strstr (text->text, words) != text->text)
        continue;
      for (guint k = 0; k < scene->text->len; k++)
        {
          const struct scene_text *count = SHAPE (scene, text, k);
          if (count->group == GROUP_LEGEND && count->anchor == ANCHOR_END
              && fabs (count->y - text->y) < 2)
            return (guint)g_ascii_strtoull (count->text, NULL, 10);
        }
    }
  return 0;
}

static guint
loud_lines (const struct scene *scene)
{
  guint count = 0;
  for (guint i = 0; i < scene->line->len; i++)
    count += SHAPE (scene, line, i)->group == GROUP_BRIDGES && SHAPE (scene, line, i)->kind != NULL;
  return count;
}

static guint
ties_of_others (const struct scene *scene)
{
  static const char *const row[]
    = { "inside a circle",  "between circles", "other ties",    "tie",    "the only way across",
        "only way to many", "long: ",          "few in common", "scout: " };
  guint sum = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (row); i++)
    sum += row_count (scene, row[i]);
  return sum;
}

/* A ring of villages, each one dense, and ties of two strengths. */
static struct network *
villages (guint32 me)
{
  enum
  {
    VILLAGES = 6,
    SIZE = 12
  };
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  struct ties ties = ties_new (VILLAGES * SIZE);
  g_autoptr (GArray) strength = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint32 a = 0; a < ties.n_people; a++)
    {
      g_ptr_array_add (names, g_strdup_printf ("p%04u", a));
      for (guint32 step = 1; step <= 4; step++)
        {
          double one = 1 + (a + step) % 5;
          ties_add (&ties, a, a / SIZE * SIZE + (a + step) % SIZE);
          g_array_append_val (strength, one);
        }
      double far = 1 + a % 4;
      if (a % 3 == 0)
        {
          ties_add (&ties, a, (a + SIZE + 5) % ties.n_people);
          g_array_append_val (strength, far);
        }
    }
  struct network *network
    = network_from_ties ((const char *const *)names->pdata, ties.n_people,
                         (const guint32 (*)[2]) (gpointer)ties.pair->data,
                         (const double *)(gpointer)strength->data, ties.pair->len, me);
  g_array_unref (ties.pair);
  return network;
}

static void
rows_add_up_to_the_title (void)
{
  for (int owned = FALSE; owned <= TRUE; owned++)
    {
      struct map_options options = map_options_defaults ();
      struct network *network = villages (owned ? 7 : NONE);
      struct scene *scene = map_of (network, &options);
      guint own = 0;
      for (guint32 e = 0; e < network->n_ties; e++)
        own += owned && (network->tie[e].a == 7 || network->tie[e].b == 7);
      g_assert_cmpuint (row_count (scene, "inside a circle"), >, 0);
      g_assert_cmpuint (row_count (scene, "scout: ") + row_count (scene, "long: "), >, 0);
      g_assert_cmpuint (ties_of_others (scene), ==, network->n_ties - own);
      g_assert_cmpuint (row_count (scene, "your own"), ==, own);
      g_autofree char *title = g_strdup_printf (
        owned ? "%u ties among them and %u of your own" : "%u ties", network->n_ties - own, own);
      g_assert_true (scene_says (scene, title));
      scene_free (scene);
      network_free (network);
    }
}

/* In grey, each circle has a mark of its own and people in none have none; dashes are for ties that
 * are quiet, and none of these is. */
static void
print_tells_circles_by_marks (void)
{
  struct map_options options = map_options_defaults ();
  options.theme = THEME_PRINT;
  struct network *network = villages (NONE);
  struct scene *scene = map_of (network, &options);
  g_autoptr (GHashTable) circle_of = g_hash_table_new (g_direct_hash, g_direct_equal);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *disc = SHAPE (scene, circle, i);
      gboolean in_circle = disc->cluster != NULL && *disc->cluster != '\0';
      if (disc->person == NONE)
        continue;
      g_assert_cmpint (in_circle, ==, disc->mark > 0);
      const char *other = g_hash_table_lookup (circle_of, GUINT_TO_POINTER (disc->mark));
      g_assert_true (other == NULL || strcmp (other, disc->cluster) == 0);
      g_hash_table_insert (circle_of, GUINT_TO_POINTER (disc->mark), disc->cluster);
    }
  g_assert_cmpuint (loud_lines (scene), >, 0);
  for (guint i = 0; i < scene->line->len; i++)
    g_assert_cmpint (SHAPE (scene, line, i)->dash, !=, DASH_DASHED);
  scene_free (scene);
  network_free (network);
}

/* Three groups, and everybody in an association: only the ends of their names differ. */
static void
circles_keep_titles_of_their_own (void)
{
  struct map_options options = map_options_defaults ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  struct ties ties = ties_new (24);
  for (guint32 v = 0; v < 24; v++)
    {
      g_ptr_array_add (names, g_strdup_printf ("Association of Brigades, District %c%u",
                                               'A' + (int)v / 8, v % 8 + 1));
      for (guint32 w = v / 8 * 8; w < v; w++)
        ties_add (&ties, w, v);
    }
  ties_add (&ties, 0, 8);
  ties_add (&ties, 8, 16);
  struct network *network = network_from_ties ((const char *const *)names->pdata, 24,
                                               (const guint32 (*)[2]) (gpointer)ties.pair->data,
                                               NULL, ties.pair->len, NONE);
  struct scene *scene = map_of (network, &options);
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      if (text->group == GROUP_LABELS && text->bold && strstr (text->text, "…") != NULL)
        g_assert_true (g_hash_table_add (seen, text->text));
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 3);
  g_hash_table_remove_all (seen);
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      if (text->group == GROUP_LEGEND && strstr (text->text, "istrict ") != NULL)
        g_assert_true (g_hash_table_add (seen, text->text));
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 3);
  scene_free (scene);
  network_free (network);
  g_array_unref (ties.pair);
}

/* A mark is for what is rare: dashes for some dormant ties; if most are, these are faint and the others clear. */
static void
most_ties_have_no_mark (void)
{
  for (guint32 dormant_of_10 = 3; dormant_of_10 <= 7; dormant_of_10 += 4)
    {
      struct map_options options = map_options_defaults ();
      struct network *network = villages (NONE);
      for (guint32 e = 0; e < network->n_ties; e++)
        network->tie[e].state = e % 10 < dormant_of_10 ? STATE_DORMANT : STATE_ACTIVE;
      struct scene *scene = map_of (network, &options);
      guint dashed = 0, dormant = 0;
      for (guint32 e = 0; e < network->n_ties; e++)
        dormant += network->tie[e].state == STATE_DORMANT;
      double faintest_active = 1, darkest_dormant = 0;
      for (guint i = 0; i < scene->line->len; i++)
        {
          const struct scene_line *line = SHAPE (scene, line, i);
          dashed += line->kind != NULL && line->dash == DASH_DASHED;
          if (line->kind == NULL || line->group != GROUP_TIES)
            continue;
          if (strstr (line->kind, "dormant") != NULL)
            darkest_dormant = MAX (darkest_dormant, line->colour.alpha);
          else
            faintest_active = MIN (faintest_active, line->colour.alpha);
        }
      gboolean mostly = dormant_of_10 > 5;
      g_assert_cmpint (dashed == 0, ==, mostly);
      g_assert_cmpint (scene_says (scene, "faint: dormant"), ==, mostly);
      g_assert_true (!mostly || darkest_dormant < faintest_active / 1.5);
      g_assert_cmpuint (row_count (scene, mostly ? "clear: still in touch" : "dormant"), ==,
                        mostly ? network->n_ties - dormant : dormant);
      scene_free (scene);
      network_free (network);
    }
}

/* Who is in a pair is drawn grey, and so is the row that counts pairs. */
static void
circles_without_colour_share_a_row (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (22);
  for (guint32 a = 0; a < 16; a++)
    for (guint32 b = a + 1; b < 16; b++)
      if (a / 8 == b / 8)
        ties_add (&ties, a, b);
  for (guint32 v = 16; v < 22; v += 2)
    ties_add (&ties, v, v + 1);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_cmpuint (scene->coloured_groups, ==, 2);
  g_assert_cmpuint (row_count (scene, "and 3 small ones"), ==, 6);
  scene_free (scene);
  network_free (network);
}

/* All ties of a path are alike. */
static void
what_is_everywhere_marks_no_tie (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (30);
  for (guint32 v = 0; v + 1 < 30; v++)
    ties_add (&ties, v, v + 1);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_cmpuint (loud_lines (scene), ==, 0);
  g_assert_false (scene_says (scene, "only way")); /* nobody misses a mark */
  g_assert_cmpuint (ties_of_others (scene), ==, 29);
  scene_free (scene);
  network_free (network);
}

/* Thirty of the owner's ties may be lost: ten are drawn so, and the legend says of how many. */
static void
few_ties_are_a_warning (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (31);
  for (guint32 v = 1; v <= 30; v++)
    {
      ties_add (&ties, 0, v);
      ties_add (&ties, v, 1 + v % 30);
    }
  struct network *network = ties_network (&ties, 0);
  network->as_of = 20000;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      struct tie *tie = &network->tie[e];
      tie->state = STATE_ACTIVE;
      tie->median_gap_days = 7;
      tie->last = 20000 - 40;
    }
  struct scene *scene = map_of (network, &options);
  guint warnings = 0;
  for (guint i = 0; i < scene->line->len; i++)
    warnings += SHAPE (scene, line, i)->emphasis == EMPHASIS_AT_RISK;
  g_assert_cmpuint (warnings, ==, 10);
  g_assert_true (scene_says (scene, "10 of 30"));
  g_assert_cmpuint (row_count (scene, "your own"), ==, 20);
  scene_free (scene);
  network_free (network);
}

/* Strong ties are the widest, and those below a long one show through. */
static void
long_ties_are_not_the_loudest (void)
{
  struct map_options options = map_options_defaults ();
  struct network *network = villages (NONE);
  struct scene *scene = map_of (network, &options);
  double strong = 0, far = 0;
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      if (line->kind == NULL)
        continue;
      if (line->group == GROUP_TIES)
        strong = MAX (strong, line->width);
      else if (g_str_has_prefix (line->kind, "long-tie"))
        {
          far = MAX (far, line->width);
          g_assert_cmpfloat (line->colour.alpha, <, 0.8);
        }
    }
  g_assert_cmpfloat (far, >, 0);
  g_assert_cmpfloat (far, <, strong);
  g_assert_true (scene_says (scene, "long: few"));
  g_assert_true (scene_says (scene, " of "));
  scene_free (scene);
  network_free (network);
}

/* Two groups of 21 joined by one tie; and two people who hang on others by another. */
static void
the_legend_knows_how_many_there_are (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (44);
  for (guint32 group = 0; group < 2; group++)
    for (guint32 a = 0; a < 21; a++)
      for (guint32 step = 1; step <= 3; step++)
        ties_add (&ties, 21 * group + a, 21 * group + (a + step) % 21);
  ties_add (&ties, 0, 21);
  ties_add (&ties, 30, 42);
  ties_add (&ties, 42, 43);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_true (scene_says (scene, "only way to many"));
  g_assert_true (scene_says (scene, "1 of 2"));
  g_assert_cmpuint (row_count (scene, "only way to many"), ==, 1);
  g_assert_cmpuint (ties_of_others (scene), ==, network->n_ties);
  scene_free (scene);
  network_free (network);
}

static gboolean
legend_is_drawn (const struct scene *scene)
{
  for (guint i = 0; i < scene->box->len; i++)
    if (SHAPE (scene, box, i)->group == GROUP_LEGEND)
      return TRUE;
  return FALSE;
}

/* Ten people, none tied: they have the page, and there is nothing to explain. */
static void
nobody_is_tied (void)
{
  static const char *const name[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" };
  struct map_options options = map_options_defaults ();
  struct network *network = network_from_ties (name, 10, NULL, NULL, 0, NONE);
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  g_assert_false (legend_is_drawn (scene));
  g_assert_true (scene_says (scene, "no two people are linked by the data"));
  g_assert_false (scene_says (scene, "in common"));
  for (guint v = 0; v < 10; v++)
    g_assert_cmpfloat (circle_of (scene, name[v])->y, <, 800);
  scene_free (scene);
  network_free (network);
}

/* Discs in the legend are among those on the map; all alike: one is enough. */
static void
sizes_are_of_people (void)
{
  for (guint32 hubs = 0; hubs <= 2; hubs += 2)
    {
      struct map_options options = map_options_defaults ();
      struct ties ties = ties_new (24);
      guint references = 0;
      for (guint32 a = 0; a < 24; a++)
        ties_add (&ties, a, (a + 1) % 24);
      for (guint32 hub = 0; hub < hubs; hub++)
        for (guint32 a = 4 + hub; a < 20; a += 2 + hub)
          ties_add (&ties, 12 * hub, a);
      struct network *network = ties_network (&ties, NONE);
      options.size_by = "strength";
      struct scene *scene = map_of (network, &options);
      for (guint i = 0; i < scene->circle->len; i++)
        {
          const struct scene_circle *disc = SHAPE (scene, circle, i);
          gboolean found = FALSE;
          if (disc->person != NONE || fabs (disc->fill.red - disc->fill.blue) > 0.1)
            continue;
          for (guint k = 0; k < scene->circle->len; k++)
            found |= SHAPE (scene, circle, k)->person != NONE
                     && fabs (SHAPE (scene, circle, k)->r - disc->r) < 0.01;
          g_assert_true (found || disc->r == 6); /* the swatch of a circle */
          references += found;
        }
      g_assert_cmpuint (references, >=, hubs > 0 ? 2 : 1);
      if (hubs == 0)
        g_assert_cmpuint (references, ==, 1);
      scene_free (scene);
      network_free (network);
    }
}

/* A grid is as wide as the page below the legend, and the legend covers nobody. */
static void
the_page_below_the_legend_is_used (void)
{
  enum
  {
    SIDE = 7
  };
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (SIDE * SIDE);
  for (guint32 row = 0; row < SIDE; row++)
    for (guint32 column = 0; column < SIDE; column++)
      {
        if (column + 1 < SIDE)
          ties_add (&ties, row * SIDE + column, row * SIDE + column + 1);
        if (row + 1 < SIDE)
          ties_add (&ties, row * SIDE + column, (row + 1) * SIDE + column);
      }
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  const struct scene_box *legend = SHAPE (scene, box, 0);
  double right = 0;
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      if (circle->group != GROUP_CONTACTS)
        continue;
      g_assert_true (circle->x + circle->r < legend->x
                     || circle->y - circle->r > legend->y + legend->height);
      right = MAX (right, circle->x);
    }
  g_assert_cmpfloat (right, >, legend->x);
  scene_free (scene);
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/legend/titles", circles_keep_titles_of_their_own);
  g_test_add_func ("/legend/dormant", most_ties_have_no_mark);
  g_test_add_func ("/legend/print", print_tells_circles_by_marks);
  g_test_add_func ("/legend/small", circles_without_colour_share_a_row);
  g_test_add_func ("/legend/adds-up", rows_add_up_to_the_title);
  g_test_add_func ("/legend/everywhere", what_is_everywhere_marks_no_tie);
  g_test_add_func ("/legend/warnings", few_ties_are_a_warning);
  g_test_add_func ("/legend/long", long_ties_are_not_the_loudest);
  g_test_add_func ("/legend/of-all", the_legend_knows_how_many_there_are);
  g_test_add_func ("/legend/nobody-tied", nobody_is_tied);
  g_test_add_func ("/legend/sizes", sizes_are_of_people);
  g_test_add_func ("/legend/below", the_page_below_the_legend_is_used);
  return g_test_run ();
}
