/* What a reader must be able to see on a map: who matters, whose circle is whose, what a tie is. */
#include "layout_check.h"

/* Villages of 20 people, some ties between them. */
static struct ties
villages (guint32 n)
{
  struct rng rng;
  struct ties ties = ties_new (n);
  rng_seed (&rng, 5);
  for (guint32 i = 0; i < 4 * n; i++)
    {
      guint32 a = rng_below (&rng, n), b = a / 20 * 20 + rng_below (&rng, 20);
      if (i % 17 == 0)
        b = rng_below (&rng, n);
      if (a != MIN (b, n - 1))
        ties_add (&ties, a, MIN (b, n - 1));
    }
  return ties;
}

static struct scene *
map_of_villages (guint32 n)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = villages (n);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  network_free (network);
  return scene;
}

static gboolean
hull_holds (const struct scene_hull *hull, double x, double y)
{
  gboolean inside = FALSE;
  for (guint32 i = 0, before = hull->count - 1; i < hull->count; before = i++)
    if ((hull->y[i] > y) != (hull->y[before] > y)
        && x < hull->x[before]
                 + (y - hull->y[before]) * (hull->x[i] - hull->x[before])
                     / (hull->y[i] - hull->y[before]))
      inside = !inside;
  return inside;
}

static void
hulls_hold_their_own_and_nobody_else (void)
{
  struct scene *scene = map_of_villages (240);
  g_autofree guint *members = g_new0 (guint, scene->hull->len);
  guint people = 0, inside_own = 0;
  g_assert_cmpuint (scene->hull->len, >=, 8);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      guint own = 0;
      if (circle->person == NONE)
        continue;
      for (guint h = 0; h < scene->hull->len; h++)
        {
          const struct scene_hull *hull = SHAPE (scene, hull, h);
          gboolean member = strcmp (hull->name, circle->cluster) == 0;
          gboolean inside = hull_holds (hull, circle->x, circle->y);
          g_assert_true (member || !inside);
          own += member && inside;
          members[h] += member && inside;
        }
      g_assert_cmpuint (own, <=, 1);
      people++;
      inside_own += own;
    }
  for (guint h = 0; h < scene->hull->len; h++)
    g_assert_cmpuint (members[h], >=, 3); /* crumbs have none */
  g_assert_cmpuint (100 * inside_own, >=, 95 * people);
  scene_free (scene);
}

static gboolean
hull_is_convex (const struct scene_hull *hull)
{
  for (guint32 i = 0; i < hull->count; i++)
    {
      guint32 k = (i + 1) % hull->count, l = (i + 2) % hull->count;
      if ((hull->x[k] - hull->x[i]) * (hull->y[l] - hull->y[k])
            - (hull->y[k] - hull->y[i]) * (hull->x[l] - hull->x[k])
          < 0)
        return FALSE;
    }
  return TRUE;
}

/* Three groups, each without a stranger among them. */
static void
hulls_are_round_where_nobody_is_in_the_way (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (30);
  for (guint32 a = 0; a < 30; a++)
    for (guint32 step = 1; step <= 3; step++)
      ties_add (&ties, a, a / 10 * 10 + (a + step) % 10);
  ties_add (&ties, 0, 10);
  ties_add (&ties, 11, 20);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_cmpuint (scene->hull->len, ==, 3);
  for (guint h = 0; h < 3; h++)
    g_assert_true (hull_is_convex (SHAPE (scene, hull, h)));
  scene_free (scene);
  network_free (network);
}

static double
gap_between (const struct scene_text *text, const struct scene_circle *circle)
{
  double left = text_left (text);
  double dx = circle->x - CLAMP (circle->x, left, left + text->length);
  double dy = circle->y - CLAMP (circle->y, text->y - text->ascent, text->y + text->descent);
  return sqrt (dx * dx + dy * dy) - circle->r;
}

/* "around p0012" is said by the name of p0012, in bold and in the colour of the circle, and not again. */
static void
a_circle_is_named_by_its_first (void)
{
  struct scene *scene = map_of_villages (240);
  g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) circles = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *disc = SHAPE (scene, circle, i);
      if (disc->person != NONE)
        g_hash_table_add (circles, disc->cluster);
    }
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      g_assert_cmpint (text->group, !=, GROUP_CLUSTER_NAMES);
      if (text->group != GROUP_LABELS || !text->bold)
        continue;
      const struct scene_circle *disc = circle_of (scene, text->name);
      g_autofree char *title = g_strdup_printf ("around %s", text->name);
      g_assert_cmpstr (disc->cluster, ==, title);
      g_assert_cmpfloat (text->size, >=, 14);
      g_assert_true (gap_between (text, disc) < 20);
      g_hash_table_add (named, disc->cluster);
    }
  g_assert_cmpuint (g_hash_table_size (named), >=, 8);
  g_assert_cmpuint (g_hash_table_size (named), ==, g_hash_table_size (circles));
  scene_free (scene);
}

/* Share of the people who have a name. */
static void
most_of_400_are_named (void)
{
  struct scene *scene = map_of_villages (400);
  guint people = 0, names = 0;
  for (guint i = 0; i < scene->circle->len; i++)
    people += SHAPE (scene, circle, i)->person != NONE;
  for (guint i = 0; i < scene->text->len; i++)
    names += SHAPE (scene, text, i)->group == GROUP_LABELS && SHAPE (scene, text, i)->name != NULL;
  g_test_message ("%u of %u", names, people);
  g_assert_cmpuint (100 * names, >=, 97 * people);
  scene_free (scene);
}

/* Also where a line leads to the name. */
static void
few_names_are_nearer_to_another_disc (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = villages (400);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  struct map_stats stats = map_measure_quality (scene, network, NULL);
  g_test_message ("%u of %u names", stats.names_astray, stats.names);
  g_assert_cmpuint (8 * stats.names_astray, <=, stats.names);
  scene_free (scene);
  network_free (network);
}

static int
compare_radii (gconstpointer x, gconstpointer y)
{
  const struct scene_circle *p = *(const struct scene_circle *const *)x;
  const struct scene_circle *q = *(const struct scene_circle *const *)y;
  return (p->r < q->r) - (p->r > q->r);
}

static void
the_largest_are_named_and_leaders_short (void)
{
  struct scene *scene = map_of_villages (400);
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  double largest = 0, smallest = G_MAXDOUBLE;
  for (guint i = 0; i < scene->circle->len; i++)
    if (SHAPE (scene, circle, i)->person != NONE)
      g_ptr_array_add (people, SHAPE (scene, circle, i));
  g_ptr_array_sort (people, compare_radii);
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      if (text->name == NULL)
        continue;
      largest = MAX (largest, text->size);
      smallest = MIN (smallest, text->size);
      for (guint k = 0; k < 20; k++)
        if (strcmp (((const struct scene_circle *)people->pdata[k])->name, text->name) == 0)
          {
            g_assert_cmpfloat (gap_between (text, people->pdata[k]), <, 8);
            people->pdata[k] = people->pdata[people->len - 1];
          }
    }
  for (guint k = 0; k < 20; k++)
    g_assert_true (people->pdata[k] == people->pdata[people->len - 1]);
  g_assert_cmpfloat (largest / smallest, >=, 2.2);
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      if (line->group == GROUP_CONTACTS)
        g_assert_cmpfloat (hypot (line->x2 - line->x1, line->y2 - line->y1), <=, 60);
    }
  scene_free (scene);
}

static guint
count_of_hue (const struct scene *scene, double red, double blue)
{
  guint count = 0;
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      count += line->kind != NULL && fabs (line->colour.red - red) < 0.01
               && fabs (line->colour.blue - blue) < 0.01;
    }
  return count;
}

/* Two groups of 21 joined by one tie; one person and two people hang on others. Only the first tie
 * cuts off five people or a twentieth. */
static void
the_only_way_is_red_where_many_are_cut_off (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (45);
  for (guint32 group = 0; group < 2; group++)
    for (guint32 a = 0; a < 21; a++)
      for (guint32 step = 1; step <= 3; step++)
        ties_add (&ties, 21 * group + a, 21 * group + (a + step) % 21);
  ties_add (&ties, 0, 21);
  ties_add (&ties, 5, 42); /* one person: not worth a colour */
  ties_add (&ties, 30, 43);
  ties_add (&ties, 43, 44); /* two of 45: less than a twentieth */
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_cmpuint (count_of_hue (scene, 0xdb / 255.0, 0x4b / 255.0), ==, 1);
  g_assert_true (scene_says (scene, "the only way across")
                 || scene_says (scene, "only way to many"));
  scene_free (scene);
  network_free (network);
}

static guint
count_hues (const struct scene *scene, GHashTable *colour_of)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      if (circle->person == NONE || *circle->cluster == '\0')
        continue;
      guint rgb = (guint)(255 * circle->fill.red) << 16 | (guint)(255 * circle->fill.green) << 8
                  | (guint)(255 * circle->fill.blue);
      gpointer before = g_hash_table_lookup (colour_of, circle->cluster);
      g_assert_true (before == NULL || before == GUINT_TO_POINTER (rgb + 1));
      g_hash_table_insert (colour_of, g_strdup (circle->cluster), GUINT_TO_POINTER (rgb + 1));
      g_hash_table_add (seen, GUINT_TO_POINTER (rgb + 1));
      /* Grey is for ties and for people in no circle. */
      g_assert_true (fabs (circle->fill.red - circle->fill.blue) > 0.1
                     || fabs (circle->fill.red - circle->fill.green) > 0.1);
    }
  return g_hash_table_size (seen);
}

/* A circle has one colour, whatever the page and the layout, and another than every other circle. */
static void
a_circle_has_one_colour_everywhere (void)
{
  g_autoptr (GHashTable) colour_of = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  static const double size[][2] = { { 1600, 1200 }, { 390, 700 }, { 1123, 794 } };
  struct ties ties = villages (140);
  struct network *network = ties_network (&ties, NONE);
  for (gsize i = 0; i < G_N_ELEMENTS (size); i++)
    for (int layout = LAYOUT_FORCE; layout <= LAYOUT_QUICK; layout++)
      {
        struct map_options options = map_options_defaults ();
        options.width = size[i][0];
        options.height = size[i][1];
        options.layout = (enum map_layout)layout;
        struct scene *scene = map_of (network, &options);
        g_assert_cmpuint (count_hues (scene, colour_of), ==, 7);
        scene_free (scene);
      }
  network_free (network);
}

/* Where nearly all of the page is empty, the smallest name can be read from a distance. */
static void
few_people_have_larger_names (void)
{
  static const double least[] = { 12, 11, 9 };
  static const guint32 people[] = { 12, 40, 140 };
  for (gsize k = 0; k < G_N_ELEMENTS (people); k++)
    {
      struct scene *scene = map_of_villages (people[k]);
      double smallest = G_MAXDOUBLE;
      for (guint i = 0; i < scene->text->len; i++)
        if (SHAPE (scene, text, i)->group == GROUP_LABELS
            && SHAPE (scene, text, i)->halo.alpha > 0) /* not of those without ties */
          smallest = MIN (smallest, SHAPE (scene, text, i)->size);
      g_assert_cmpfloat (smallest, >=, least[k]);
      g_assert_cmpfloat (smallest, <, least[k] + 2);
      scene_free (scene);
    }
}

/* On paper too, the first names are the largest, though none can be smaller than 9 pixels. */
static void
first_names_are_large_on_paper (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = villages (120);
  struct network *network = ties_network (&ties, NONE);
  double smallest = G_MAXDOUBLE, largest = 0;
  options.width = 1123;
  options.height = 794;
  struct scene *scene = map_of (network, &options);
  for (guint i = 0; i < scene->text->len; i++)
    if (SHAPE (scene, text, i)->group == GROUP_LABELS && SHAPE (scene, text, i)->halo.alpha > 0)
      {
        smallest = MIN (smallest, SHAPE (scene, text, i)->size);
        largest = MAX (largest, SHAPE (scene, text, i)->size);
      }
  g_assert_cmpfloat (smallest, >=, 9);
  g_assert_cmpfloat (largest, >=, 1.7 * smallest);
  scene_free (scene);
  network_free (network);
}

/* Eleven villages have eleven colours; the first six of them are clear ones. */
static void
the_largest_circles_are_never_dull (void)
{
  g_autoptr (GHashTable) colour_of = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  struct map_options options = map_options_defaults ();
  struct ties ties = villages (220);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  guint seen = 0;
  g_assert_cmpuint (count_hues (scene, colour_of), ==, 11);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      const struct colour *fill = &circle->fill;
      if (circle->group == GROUP_LEGEND && circle->person == NONE && seen < 6)
        {
          double most = MAX (fill->red, MAX (fill->green, fill->blue));
          g_assert_cmpfloat (most - MIN (fill->red, MIN (fill->green, fill->blue)), >, 0.31);
          seen++;
        }
    }
  scene_free (scene);
  network_free (network);
}

static void
ties_without_weights_are_thin (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (60);
  for (guint32 a = 0; a < 60; a++)
    for (guint32 step = 1; step <= 3; step++)
      ties_add (&ties, a, (a + step) % 60);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  for (guint i = 0; i < scene->line->len; i++)
    if (SHAPE (scene, line, i)->kind != NULL && SHAPE (scene, line, i)->group == GROUP_TIES)
      g_assert_cmpfloat (SHAPE (scene, line, i)->width, <=, 1.21);
  scene_free (scene);
  network_free (network);
}

/* Two people are only connected with the owner. */
static void
mere_connections_are_counted (void)
{
  static const char *const name[] = { "me", "Ana", "Ben", "Cai", "Dee", "Eve" };
  static const guint32 pair[][2]
    = { { 0, 1 }, { 0, 2 }, { 1, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 }, { 2, 3 } };
  static const double strength[] = { 2, 1, 1, 1, 0, 0, 1 };
  struct map_options options = map_options_defaults ();
  struct network *network = network_from_ties (name, 6, pair, strength, G_N_ELEMENTS (pair), 0);
  struct scene *scene = map_of (network, &options);
  g_assert_true (scene_says (scene, "2 connections without contact are not drawn"));
  g_assert_null (circle_of (scene, "Dee"));
  g_assert_nonnull (circle_of (scene, "Cai"));
  g_assert_nonnull (circle_of (scene, "me"));
  scene_free (scene);
  network_free (network);
}

/* Of 20 people in three groups the owner knows most; Xia and Yan know nobody else, and Zoe has no tie. */
static void
who_only_knows_the_owner_stands_near_the_owner (void)
{
  static const char *const name[]
    = { "me", "a0", "a1", "a2", "a3", "a4", "a5", "b0",  "b1",  "b2", "b3",
        "b4", "b5", "c0", "c1", "c2", "c3", "c4", "Xia", "Yan", "Zoe" };
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (G_N_ELEMENTS (name));
  g_autoptr (GArray) strength = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint32 a = 1; a < 18; a++)
    for (guint32 b = a + 1; b < 18; b++)
      if (name[a][0] == name[b][0])
        ties_add (&ties, a, b);
  for (guint32 a = 1; a < 20; a++)
    ties_add (&ties, 0, a);
  for (guint i = 0; i < ties.pair->len; i++)
    {
      double one = i + 2 == ties.pair->len ? 9 : 1; /* Xia's is the strongest of all */
      g_array_append_val (strength, one);
    }
  struct network *network = network_from_ties (
    name, G_N_ELEMENTS (name), (const guint32 (*)[2]) (gpointer)ties.pair->data,
    (const double *)(gpointer)strength->data, ties.pair->len, 0);
  struct scene *scene = map_of (network, &options);
  const struct scene_circle *me = circle_of (scene, "me"), *xia = circle_of (scene, "Xia"),
                            *yan = circle_of (scene, "Yan"), *zoe = circle_of (scene, "Zoe");
  guint lines = 0;
  assert_tidy (scene);
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      lines += line->kind != NULL && line->x2 == me->x && line->y2 == me->y
               && ((line->x1 == xia->x && line->y1 == xia->y)
                   || (line->x1 == yan->x && line->y1 == yan->y));
    }
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      lines += line->kind != NULL && line->x1 == me->x && line->y1 == me->y
               && ((line->x2 == xia->x && line->y2 == xia->y)
                   || (line->x2 == yan->x && line->y2 == yan->y));
    }
  g_assert_cmpuint (lines, ==, 2);
  g_assert_cmpfloat (xia->r, >, yan->r);
  g_assert_cmpfloat (hypot (xia->x - me->x, xia->y - me->y), <, 400);
  g_assert_cmpfloat (zoe->y, >, 1000); /* the strip at the foot of the page */
  g_assert_true (scene_says (scene, "1 person has no tie here yet"));
  g_assert_true (scene_says (scene, "and 19 of your own"));
  g_array_unref (ties.pair);
  scene_free (scene);
  network_free (network);
}

/* Four groups, of which the owner has the most contact with one. */
static void
the_owner_stands_in_the_middle (void)
{
  enum
  {
    GROUP = 10,
    PEOPLE = 1 + 4 * GROUP
  };
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (PEOPLE);
  double strength[PEOPLE * PEOPLE / 2], left = G_MAXDOUBLE, right = 0, top = G_MAXDOUBLE,
                                        bottom = 0;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  for (guint32 a = 1; a < PEOPLE; a++)
    for (guint32 b = a + 1; b < PEOPLE; b++)
      if ((a - 1) / GROUP == (b - 1) / GROUP)
        ties_add (&ties, a, b);
  for (guint32 a = 1; a < PEOPLE; a++)
    ties_add (&ties, 0, a);
  for (guint i = 0; i < ties.pair->len; i++)
    strength[i] = i + PEOPLE - 1 >= ties.pair->len && i + 31 <= ties.pair->len ? 20 : 1;
  for (guint32 v = 0; v < PEOPLE; v++)
    g_ptr_array_add (names, g_strdup_printf ("p%04u", v));
  struct network *network = network_from_ties ((const char *const *)names->pdata, PEOPLE,
                                               (const guint32 (*)[2]) (gpointer)ties.pair->data,
                                               strength, ties.pair->len, 0);
  struct scene *scene = map_of (network, &options);
  const struct scene_circle *me = circle_of (scene, "p0000");
  for (guint i = 0; i < scene->circle->len; i++)
    if (SHAPE (scene, circle, i)->person != NONE)
      {
        left = MIN (left, SHAPE (scene, circle, i)->x);
        right = MAX (right, SHAPE (scene, circle, i)->x);
        top = MIN (top, SHAPE (scene, circle, i)->y);
        bottom = MAX (bottom, SHAPE (scene, circle, i)->y);
      }
  double off = hypot (me->x - (left + right) / 2, me->y - (top + bottom) / 2);
  g_test_message ("%.0f pixels off", off);
  g_assert_cmpfloat (off, <, 80);
  assert_tidy (scene);
  g_array_unref (ties.pair);
  scene_free (scene);
  network_free (network);
}

static double
distance_to_tie (const struct scene_circle *from, const struct scene_circle *to,
                 const struct scene_circle *point)
{
  double dx = to->x - from->x, dy = to->y - from->y;
  double along = ((point->x - from->x) * dx + (point->y - from->y) * dy) / (dx * dx + dy * dy);
  along = CLAMP (along, 0, 1);
  return hypot (from->x + along * dx - point->x, from->y + along * dy - point->y);
}

/* The first person is the owner. */
static void
assert_owner_stands_clear (const char *const *name, guint32 n, const guint32 (*pair)[2],
                           guint32 n_pairs, guint hulls)
{
  struct map_options options = map_options_defaults ();
  struct network *network = network_from_ties (name, n, pair, NULL, n_pairs, 0);
  struct scene *scene = map_of (network, &options);
  const struct scene_circle *me = circle_of (scene, name[0]);
  double x = 0;
  for (guint32 e = 0; e < n_pairs; e++)
    if (pair[e][0] != 0)
      g_assert_cmpfloat (distance_to_tie (circle_of (scene, name[pair[e][0]]),
                                          circle_of (scene, name[pair[e][1]]), me),
                         >, me->r);
  g_assert_cmpuint (scene->hull->len, ==, hulls);
  for (guint h = 0; h < scene->hull->len; h++)
    g_assert_false (hull_holds (SHAPE (scene, hull, h), me->x, me->y));
  for (guint32 i = 0; i < n; i++)
    x += circle_of (scene, name[i])->x / n;
  g_test_message ("middle at %.0f", x);
  g_assert_cmpfloat (fabs (x - scene->width / 2), <, 90);
  assert_tidy (scene);
  scene_free (scene);
  network_free (network);
}

static void
the_owner_stands_on_nobodys_tie (void)
{
  static const char *const chain[] = { "me", "Ann", "Bob" };
  static const guint32 chain_pair[][2] = { { 0, 1 }, { 1, 2 } };
  static const guint32 triangle_pair[][2] = { { 0, 1 }, { 1, 2 }, { 0, 2 } };
  static const char *const clubs[] = { "me", "Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Gus" };
  static const guint32 clubs_pair[][2]
    = { { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 }, { 0, 6 }, { 0, 7 }, { 1, 2 },
        { 2, 3 }, { 1, 3 }, { 3, 4 }, { 1, 4 }, { 4, 5 }, { 5, 6 }, { 6, 7 } };
  assert_owner_stands_clear (chain, 3, chain_pair, G_N_ELEMENTS (chain_pair), 0);
  assert_owner_stands_clear (chain, 3, triangle_pair, G_N_ELEMENTS (triangle_pair), 0);
  assert_owner_stands_clear (clubs, 8, clubs_pair, G_N_ELEMENTS (clubs_pair), 2);
}

/* Sixteen people who all know each other. */
static void
a_small_map_uses_the_page (void)
{
  enum
  {
    PEOPLE = 16
  };
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (PEOPLE);
  double top = G_MAXDOUBLE, bottom = 0;
  for (guint32 a = 0; a < PEOPLE; a++)
    for (guint32 b = 0; b < a; b++)
      ties_add (&ties, a, b);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  for (guint i = 0; i < scene->circle->len; i++)
    if (SHAPE (scene, circle, i)->person != NONE)
      {
        top = MIN (top, SHAPE (scene, circle, i)->y);
        bottom = MAX (bottom, SHAPE (scene, circle, i)->y);
      }
  g_test_message ("%.0f of %.0f pixels", bottom - top, scene->height);
  g_assert_cmpfloat (bottom - top, >, 0.5 * scene->height);
  scene_free (scene);
  network_free (network);
}

static void
names_that_begin_alike_are_cut_in_the_middle (void)
{
  static const char *const name[]
    = { "Annabella of the Northern Hills", "Annabella of the Northern Lakes", "Ben" };
  static const guint32 pair[][2] = { { 0, 1 }, { 1, 2 }, { 0, 2 } };
  struct map_options options = map_options_defaults ();
  struct network *network = network_from_ties (name, 3, pair, NULL, 3, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_true (scene_says (scene, "n Hills"));
  g_assert_true (scene_says (scene, "n Lakes"));
  scene_free (scene);
  network_free (network);
}

/* Of commissions whose names begin and end alike, what differs stays. */
static void
names_keep_what_differs (void)
{
  static const char *const name[] = { "International Association of Sciences, East Commission",
                                      "International Association of Sciences, North Commission",
                                      "International Association of Sciences, South Commission" };
  static const guint32 pair[][2] = { { 0, 1 }, { 1, 2 }, { 0, 2 } };
  struct map_options options = map_options_defaults ();
  struct network *network = network_from_ties (name, 3, pair, NULL, 3, NONE);
  struct scene *scene = map_of (network, &options);
  g_assert_true (scene_says (scene, "East Commission"));
  g_assert_true (scene_says (scene, "North Commission"));
  g_assert_true (scene_says (scene, "South Commission"));
  scene_free (scene);
  network_free (network);
}

/* Among 1,000 people, nobody reads who is in a pair. */
static void
pairs_among_many_have_no_names (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = villages (1040);
  for (guint32 v = ties.n_people; v < 1052; v += 2)
    ties_add (&ties, v, v + 1);
  ties.n_people = 1052;
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  guint named = 0;
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      if (text->group != GROUP_LABELS || text->name == NULL)
        continue;
      g_assert_cmpuint ((guint)g_ascii_strtoull (text->name + 1, NULL, 10), <, 1040);
      named++;
    }
  g_assert_cmpuint (named, >, 300);
  g_assert_true (scene_says (scene, " more")); /* circles, as more have a colour than a row */
  scene_free (scene);
  network_free (network);
}

/* More than 1,500 people: dots, but for the first of each circle. */
static void
a_crowd_is_a_map_of_circles (void)
{
  struct scene *scene = map_of_villages (1600);
  guint named = count_labels (scene), large = 0;
  for (guint i = 0; i < scene->circle->len; i++)
    if (SHAPE (scene, circle, i)->person != NONE)
      {
        g_assert_cmpfloat (SHAPE (scene, circle, i)->r, >=, 2);
        large += SHAPE (scene, circle, i)->r > 3;
      }
  g_assert_cmpuint (named, >=, 50);
  g_assert_cmpuint (named, <, 600);
  g_assert_cmpuint (large, <, 700);
  g_assert_true (scene_says (scene, "the first people of each circle are named"));
  scene_free (scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/readable/named", most_of_400_are_named);
  g_test_add_func ("/readable/beside", few_names_are_nearer_to_another_disc);
  g_test_add_func ("/readable/hulls", hulls_hold_their_own_and_nobody_else);
  g_test_add_func ("/readable/circles-named", a_circle_is_named_by_its_first);
  g_test_add_func ("/readable/largest-named", the_largest_are_named_and_leaders_short);
  g_test_add_func ("/readable/only-way", the_only_way_is_red_where_many_are_cut_off);
  g_test_add_func ("/readable/thin-ties", ties_without_weights_are_thin);
  g_test_add_func ("/readable/connections", mere_connections_are_counted);
  g_test_add_func ("/readable/spokes", who_only_knows_the_owner_stands_near_the_owner);
  g_test_add_func ("/readable/owner", the_owner_stands_in_the_middle);
  g_test_add_func ("/readable/owner-clear", the_owner_stands_on_nobodys_tie);
  g_test_add_func ("/readable/small", a_small_map_uses_the_page);
  g_test_add_func ("/readable/one-colour", a_circle_has_one_colour_everywhere);
  g_test_add_func ("/readable/few", few_people_have_larger_names);
  g_test_add_func ("/readable/paper", first_names_are_large_on_paper);
  g_test_add_func ("/readable/dull", the_largest_circles_are_never_dull);
  g_test_add_func ("/readable/round-hulls", hulls_are_round_where_nobody_is_in_the_way);
  g_test_add_func ("/readable/cut-in-the-middle", names_that_begin_alike_are_cut_in_the_middle);
  g_test_add_func ("/readable/differences", names_keep_what_differs);
  g_test_add_func ("/readable/pairs", pairs_among_many_have_no_names);
  g_test_add_func ("/readable/crowd", a_crowd_is_a_map_of_circles);
  return g_test_run ();
}
