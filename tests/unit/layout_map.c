/* The map: who is on it, what it says, and that it is the same every time. */
#include "layout_check.h"

static const char *const fixture_name[]
  = { "me", "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "Gus", "Hal" };
static const guint32 fixture_pair[][2] = {
  { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 }, { 1, 2 },
  { 1, 3 }, { 2, 3 }, { 4, 5 }, { 5, 6 }, { 6, 7 },
};

static struct network *
fixture (void)
{
  return network_from_ties (fixture_name, G_N_ELEMENTS (fixture_name), fixture_pair, NULL,
                            G_N_ELEMENTS (fixture_pair), 0);
}

static struct map_options
usual (void)
{
  return map_options_defaults ();
}

static void
me_is_left_out_and_hal_in_the_tray (void)
{
  struct map_options options = usual ();
  options.without_me = TRUE;
  options.size_by = "betweenness";
  struct network *network = fixture ();
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  g_assert_null (circle_of (scene, "me"));
  g_assert_nonnull (circle_of (scene, "Gus"));
  g_assert_true (scene_says (scene, "knows nobody else here"));
  g_assert_true (scene_says (scene, "8 people, 6 ties among them, 2 circles; you are not drawn"));
  g_assert_true (scene_says (scene, "My learning network"));
  g_assert_true (scene_says (scene, "Size: betweenness"));
  g_assert_true (scene_says (scene, "the only way across"));
  g_assert_cmpuint (count_labels (scene), ==, 8);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      g_assert_cmpint (circle->person == NONE, ==, circle->id == NULL);
      if (circle->person != NONE)
        g_assert_cmpstr (network->person[circle->person].name, ==, circle->name);
    }
  scene_free (scene);
  network_free (network);
}

static double
luminance_of (const struct colour *colour)
{
  return relative_luminance (colour->red, colour->green, colour->blue);
}

static void
me_and_my_ties_are_seen (void)
{
  for (int theme = THEME_LIGHT; theme <= THEME_PRINT; theme++)
    {
      struct map_options options = usual ();
      struct network *network = fixture ();
      options.theme = (enum map_theme)theme;
      struct scene *scene = map_of (network, &options);
      const struct scene_circle *me = circle_of (scene, "me");
      double paper = luminance_of (&scene->background);
      g_assert_cmpfloat (me->r + me->outline_width / 2, >=, 14);
      for (guint i = 0; i < scene->circle->len; i++)
        if (SHAPE (scene, circle, i)->group == GROUP_CONTACTS)
          g_assert_cmpfloat (SHAPE (scene, circle, i)->r, <=, me->r + me->outline_width / 2 + 0.5);
      g_assert_true (scene_says (scene, "you, not to scale"));
      g_assert_cmpfloat (luminance_contrast (luminance_of (&me->fill), paper), >, 7);
      double size = 0, largest = 0;
      for (guint i = 0; i < scene->text->len; i++)
        if (SHAPE (scene, text, i)->group == GROUP_LABELS)
          {
            const struct scene_text *name = SHAPE (scene, text, i);
            largest = MAX (largest, name->size);
            if (g_strcmp0 (name->name, "me") == 0 && name->bold)
              size = name->size;
          }
      g_assert_cmpfloat (size, >=, MAX (largest, 15));
      for (guint i = 0; i < scene->line->len; i++)
        {
          const struct scene_line *line = SHAPE (scene, line, i);
          gboolean own = line->kind != NULL
                         && (strcmp (SHAPE (scene, circle, line->a)->name, "me") == 0
                             || strcmp (SHAPE (scene, circle, line->b)->name, "me") == 0);
          if (!own)
            continue;
          g_assert_cmpfloat (luminance_contrast (luminance_of (&line->colour), paper), >=, 2);
          g_assert_cmpfloat (line->colour.alpha, ==, 1);
        }
      scene_free (scene);
      network_free (network);
    }
}

static void
me_is_beside_the_others (void)
{
  struct map_options options = usual ();
  struct network *network = fixture ();
  options.title = "A title of my own";
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  g_assert_nonnull (circle_of (scene, "me"));
  g_assert_true (
    scene_says (scene, "8 people besides you, 6 ties among them and 5 of your own, 2 circles"));
  g_assert_true (scene_says (scene, "Size: strength"));
  g_assert_true (scene_says (scene, "A title of my own"));
  g_assert_cmpstr (scene->title, ==, "A title of my own");
  scene_free (scene);
  network_free (network);
}

/* Betweenness: Eve 10, Fay 6, Gus 0 (see measure_fixture.c). */
static void
areas_follow_the_measure (void)
{
  struct map_options options = usual ();
  struct network *network = fixture ();
  options.size_by = "betweenness";
  struct scene *scene = map_of (network, &options);
  g_assert_cmpfloat_with_epsilon (circle_of (scene, "Eve")->r, 24, 1e-9);
  g_assert_cmpfloat_with_epsilon (circle_of (scene, "Fay")->r, sqrt (9 + 567 * 0.6), 1e-9);
  g_assert_cmpfloat_with_epsilon (circle_of (scene, "Gus")->r, 3, 1e-9);
  scene_free (scene);
  network_free (network);
}

/* Six dense groups and some ties between them. */
static struct ties
groups (guint32 n, guint32 size, guint32 within, guint32 between)
{
  struct rng rng;
  struct ties ties = ties_new (n);
  rng_seed (&rng, 11);
  for (guint32 i = 0; i < within; i++)
    {
      guint32 a = rng_below (&rng, n);
      guint32 b = a / size * size + rng_below (&rng, size);
      ties_add (&ties, a, MIN (b, n - 1));
    }
  for (guint32 i = 0; i < between; i++)
    ties_add (&ties, rng_below (&rng, n), rng_below (&rng, n));
  return ties;
}

static void
everyone_of_a_hundred_is_named (void)
{
  struct map_options options = usual ();
  struct ties ties = groups (100, 17, 420, 40);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  g_assert_cmpuint (count_labels (scene), ==, 100);
  scene_free (scene);
  network_free (network);
}

static void
most_of_three_hundred_are_named (void)
{
  struct map_options options = usual ();
  struct ties ties = groups (300, 25, 900, 100);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  g_assert_cmpuint (count_labels (scene), >=, 255);
  scene_free (scene);
  network_free (network);
}

static void
assert_same_scene (const struct scene *a, const struct scene *b)
{
  g_assert_cmpuint (a->circle->len, ==, b->circle->len);
  g_assert_cmpuint (a->line->len, ==, b->line->len);
  g_assert_cmpuint (a->text->len, ==, b->text->len);
  for (guint i = 0; i < a->circle->len; i++)
    {
      const struct scene_circle *p = SHAPE (a, circle, i), *q = SHAPE (b, circle, i);
      g_assert_true (p->x == q->x && p->y == q->y && p->r == q->r);
      g_assert_cmpstr (p->name, ==, q->name);
    }
  for (guint i = 0; i < a->text->len; i++)
    {
      const struct scene_text *p = SHAPE (a, text, i), *q = SHAPE (b, text, i);
      g_assert_true (p->x == q->x && p->y == q->y);
      g_assert_cmpstr (p->text, ==, q->text);
    }
}

static void
threads_and_order_change_nothing (void)
{
  struct map_options options = usual ();
  struct ties ties = groups (2800, 40, 6000, 1500), shuffled = ties_new (2800);
  for (guint i = ties.pair->len; i-- > 0;)
    {
      const guint32 *pair = (const guint32 *)(gpointer)(ties.pair->data + 8 * (gsize)i);
      ties_add (&shuffled, pair[1], pair[0]);
    }
  struct network *network = ties_network (&ties, NONE), *other = ties_network (&shuffled, NONE);
  struct scene *scene = map_of (network, &options);
  options.threads = 3;
  struct scene *again = map_of (other, &options);
  assert_same_scene (scene, again);
  scene_free (scene);
  scene_free (again);
  network_free (network);
  network_free (other);
}

static void
a_page_grows_until_most_are_named (void)
{
  struct map_options options = usual ();
  struct ties ties = groups (700, 30, 2400, 300);
  struct network *network = ties_network (&ties, NONE);
  options.size_auto = TRUE;
  options.width = options.height = 700;
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  g_assert_cmpfloat (scene->width, >, 700);
  g_assert_cmpuint (count_labels (scene), >=, 490);
  scene_free (scene);
  network_free (network);
}

static void
a_page_may_be_too_small (void)
{
  struct map_options options = usual ();
  g_autoptr (GError) error = NULL;
  struct network *network = fixture ();
  struct measures *measures = measure_quickly (network);
  options.width = 90;
  options.height = 900;
  g_assert_null (map_scene (network, measures, &options, plain_extents, NULL, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "90 x 900"));
  measures_free (measures);
  network_free (network);
}

static void
pages_of_all_shapes_are_tidy (void)
{
  static const double size[][2]
    = { { 300, 300 }, { 800, 600 }, { 600, 1400 }, { 3000, 900 }, { 3508, 2480 } };
  struct ties ties = groups (60, 12, 200, 20);
  struct network *network = ties_network (&ties, NONE);
  for (gsize i = 0; i < G_N_ELEMENTS (size); i++)
    {
      struct map_options options = usual ();
      options.width = size[i][0];
      options.height = size[i][1];
      struct scene *scene = map_of (network, &options);
      assert_tidy (scene);
      scene_free (scene);
    }
  network_free (network);
}

static void
pins_hold (void)
{
  struct map_options options = usual ();
  struct ties ties = groups (40, 10, 130, 15);
  struct network *network = ties_network (&ties, NONE);
  struct scene *first = map_of (network, &options);
  g_autofree double *pin = g_new (double, 80);
  for (guint32 v = 0; v < 40; v++)
    {
      const struct scene_circle *circle = circle_of (first, network->person[v].name);
      gboolean free_to_move = v % 5 == 0;
      pin[2 * v] = free_to_move ? NAN : circle->x;
      pin[2 * v + 1] = free_to_move ? NAN : circle->y;
    }
  options.pin = pin;
  struct scene *again = map_of (network, &options);
  assert_tidy (again);
  double moved = 0;
  for (guint32 v = 0; v < 40; v++)
    if (v % 5 != 0)
      {
        const struct scene_circle *circle = circle_of (again, network->person[v].name);
        moved += fabs (circle->x - pin[2 * v]) + fabs (circle->y - pin[2 * v + 1]);
      }
  g_assert_cmpfloat (moved / 32, <, 4); /* pixels, to make room for the others */
  scene_free (first);
  scene_free (again);
  network_free (network);
}

/* A pair that has no position yet stands beside the pinned ones, not on top of them. */
static void
new_groups_stand_beside_pinned_ones (void)
{
  static const char *const name[] = { "Ana", "Ben", "Cai", "Dee", "Eve" };
  static const guint32 pair[][2] = { { 0, 1 }, { 1, 2 }, { 0, 2 }, { 3, 4 } };
  struct map_options options = usual ();
  struct network *network = network_from_ties (name, 5, pair, NULL, 4, NONE);
  double pin[] = { 300, 300, 500, 300, 400, 450, NAN, NAN, NAN, NAN };
  options.pin = pin;
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  for (guint i = 3; i < 5; i++)
    g_assert_cmpfloat (circle_of (scene, name[i])->y, >, circle_of (scene, "Cai")->y);
  scene_free (scene);
  network_free (network);
}

/* Everyone knows everyone: of 21,945 ties the map draws the strongest, and of each person the
 * strongest one.  p0000 has the faintest ties, and the one to p0001 is its strongest. */
static void
too_many_ties_leave_a_backbone (void)
{
  enum
  {
    PEOPLE = 210,
    TIES = PEOPLE * (PEOPLE - 1) / 2
  };
  struct map_options options = usual ();
  struct ties ties = ties_new (PEOPLE);
  g_autofree double *strength = g_new (double, TIES);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint32 n = 0;
  for (guint32 a = 0; a < PEOPLE; a++)
    {
      g_ptr_array_add (names, g_strdup_printf ("p%04u", a));
      for (guint32 b = a + 1; b < PEOPLE; b++, n++)
        {
          strength[n] = a > 0 ? 1 + (a * 7 + b * 13) % 50 : b == 1 ? 0.5 : 0.25;
          ties_add (&ties, a, b);
        }
    }
  struct network *network
    = network_from_ties ((const char *const *)names->pdata, PEOPLE,
                         (const guint32 (*)[2]) (gpointer)ties.pair->data, strength, TIES, NONE);
  struct scene *scene = map_of (network, &options);
  guint drawn = 0, of_the_first = 0;
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      if (line->kind == NULL)
        continue; /* of the legend */
      drawn++;
      const char *a = SHAPE (scene, circle, line->a)->name,
                 *b = SHAPE (scene, circle, line->b)->name;
      if (strcmp (a, "p0000") == 0 || strcmp (b, "p0000") == 0)
        {
          g_assert_true (strcmp (a, "p0001") == 0 || strcmp (b, "p0001") == 0);
          of_the_first++;
        }
    }
  g_autofree char *said
    = g_strdup_printf ("strongest %u,%03u ties drawn of 21,945", drawn / 1000, drawn % 1000);
  g_assert_cmpuint (of_the_first, ==, 1);
  g_assert_cmpuint (drawn, >=, 20000);
  g_assert_cmpuint (drawn, <=, 20000 + PEOPLE);
  g_assert_true (scene_says (scene, said));
  g_array_unref (ties.pair);
  scene_free (scene);
  network_free (network);
}

static guint32
tooltips_of_ties (guint32 n_people)
{
  struct map_options options = usual ();
  struct ties ties = ties_new (n_people);
  for (guint32 a = 0; a < n_people; a++)
    for (guint32 b = a + 1; b < n_people; b++)
      ties_add (&ties, a, b);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  guint32 count = 0;
  for (guint i = 0; i < scene->line->len; i++)
    count += SHAPE (scene, line, i)->group == GROUP_TIES && SHAPE (scene, line, i)->tooltip != NULL;
  scene_free (scene);
  network_free (network);
  return count;
}

/* 378 ties of 28 people, 406 of 29. */
static void
few_ties_have_tooltips (void)
{
  g_assert_cmpuint (tooltips_of_ties (28), ==, 378);
  g_assert_cmpuint (tooltips_of_ties (29), ==, 0);
}

/* I know all of nine people: three rings by strength, 9 to 7, 6 to 4, 3 to 1. */
static void
rings_are_thirds_by_strength (void)
{
  static const char *const name[] = { "me", "a", "b", "c", "d", "e", "f", "g", "h", "i" };
  guint32 pair[9][2];
  double strength[9], out[9];
  struct map_options options = usual ();
  options.layout = LAYOUT_RINGS;
  for (guint32 i = 0; i < 9; i++)
    {
      pair[i][0] = 0;
      pair[i][1] = i + 1;
      strength[i] = 1 + (i * 5) % 9;
    }
  struct network *network
    = network_from_ties (name, 10, (const guint32 (*)[2])pair, strength, 9, 0);
  struct scene *scene = map_of (network, &options);
  const struct scene_circle *me = circle_of (scene, "me");
  assert_tidy (scene);
  g_assert_true (scene_says (scene, "rings: the nearer the middle, the stronger the tie"));
  for (guint i = 0; i < 9; i++)
    {
      const struct scene_circle *c = circle_of (scene, name[i + 1]);
      double dx = (c->x - me->x) / scene->width, dy = (c->y - me->y) / scene->height;
      out[i] = sqrt (dx * dx + dy * dy);
    }
  for (guint i = 0; i < 9; i++)
    for (guint k = 0; k < 9; k++)
      if (ceil (strength[i] / 3) > ceil (strength[k] / 3))
        g_assert_cmpfloat (out[i], <, out[k]);
  scene_free (scene);
  network_free (network);
}

/* Rings: Ana to Eve are one step from me, Fay two, Gus three. */
static void
rings_are_steps (void)
{
  struct map_options options = usual ();
  struct network *network = fixture ();
  options.layout = LAYOUT_RINGS;
  struct scene *scene = map_of (network, &options);
  const struct scene_circle *me = circle_of (scene, "me");
  g_assert_nonnull (me);
  double out[9];
  static const char *const name[] = { "Ana", "Eve", "Fay", "Gus" };
  for (int i = 0; i < 4; i++)
    {
      const struct scene_circle *c = circle_of (scene, name[i]);
      double dx = (c->x - me->x) / scene->width, dy = (c->y - me->y) / scene->height;
      out[i] = sqrt (dx * dx + dy * dy);
    }
  for (guint i = 0; i < scene->text->len; i++)
    for (guint k = 0; k < i; k++)
      g_assert_false (SHAPE (scene, text, i)->group == GROUP_CLUSTER_NAMES
                      && SHAPE (scene, text, k)->group == GROUP_CLUSTER_NAMES
                      && strcmp (SHAPE (scene, text, i)->text, SHAPE (scene, text, k)->text) == 0);
  g_assert_cmpfloat (out[0], <, out[2]);
  g_assert_cmpfloat (out[1], <, out[2]);
  g_assert_cmpfloat (out[2], <, out[3]);
  assert_tidy (scene);
  scene_free (scene);
  network_free (network);
}

static void
themes_have_contrast (void)
{
  struct network *network = fixture ();
  for (int theme = THEME_LIGHT; theme <= THEME_PRINT; theme++)
    {
      struct map_options options = usual ();
      options.theme = (enum map_theme)theme;
      struct scene *scene = map_of (network, &options);
      assert_tidy (scene);
      g_assert_true (theme == THEME_DARK ? scene->background.red < 0.2
                                         : scene->background.red > 0.9);
      scene_free (scene);
    }
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map/me-left-out", me_is_left_out_and_hal_in_the_tray);
  g_test_add_func ("/map/with-me", me_is_beside_the_others);
  g_test_add_func ("/map/me-seen", me_and_my_ties_are_seen);
  g_test_add_func ("/map/size", areas_follow_the_measure);
  g_test_add_func ("/map/hundred", everyone_of_a_hundred_is_named);
  g_test_add_func ("/map/three-hundred", most_of_three_hundred_are_named);
  g_test_add_func ("/map/same", threads_and_order_change_nothing);
  g_test_add_func ("/map/grows", a_page_grows_until_most_are_named);
  g_test_add_func ("/map/too-small", a_page_may_be_too_small);
  g_test_add_func ("/map/shapes", pages_of_all_shapes_are_tidy);
  g_test_add_func ("/map/pins", pins_hold);
  g_test_add_func ("/map/new-group", new_groups_stand_beside_pinned_ones);
  g_test_add_func ("/map/backbone", too_many_ties_leave_a_backbone);
  g_test_add_func ("/map/tooltips", few_ties_have_tooltips);
  g_test_add_func ("/map/rings", rings_are_steps);
  g_test_add_func ("/map/rings-by-strength", rings_are_thirds_by_strength);
  g_test_add_func ("/map/themes", themes_have_contrast);
  return g_test_run ();
}
