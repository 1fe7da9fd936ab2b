/* layout_check.h - networks to lay out, and what must hold of every map. */
#ifndef LAYOUT_CHECK_H
#define LAYOUT_CHECK_H

#include <math.h>
#include <string.h>
#include "pln/layout.h"

#define UNUSED __attribute__ ((unused))

/* Fonts of a test: every character 0.6 of the size wide. */
static UNUSED void
plain_extents (const char *text, double size, gboolean bold G_GNUC_UNUSED,
               struct text_extents *extents, gpointer data G_GNUC_UNUSED)
{
  extents->width = 0.6 * size * (double)g_utf8_strlen (text, -1);
  extents->ascent = 0.8 * size;
  extents->descent = 0.2 * size;
}

struct ties
{
  guint32 n_people;
  GArray *pair; /* guint32[2] */
};

static UNUSED struct ties
ties_new (guint32 n_people)
{
  return (struct ties){ n_people, g_array_new (FALSE, FALSE, 2 * sizeof (guint32)) };
}

static UNUSED void
ties_add (struct ties *ties, guint32 a, guint32 b)
{
  guint32 pair[2] = { a, b };
  g_array_append_vals (ties->pair, pair, 1);
}

/* People are called p0000 ...; frees the ties. */
static UNUSED struct network *
ties_network (struct ties *ties, guint32 me)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  for (guint32 v = 0; v < ties->n_people; v++)
    g_ptr_array_add (names, g_strdup_printf ("p%04u", v));
  struct network *network = network_from_ties ((const char *const *)names->pdata, ties->n_people,
                                               (const guint32 (*)[2]) (gpointer)ties->pair->data,
                                               NULL, ties->pair->len, me);
  g_array_unref (ties->pair);
  return network;
}

static UNUSED struct measures *
measure_quickly (const struct network *network)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .threads = 1 };
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  return measures;
}

static UNUSED struct scene *
map_of (const struct network *network, const struct map_options *options)
{
  g_autoptr (GError) error = NULL;
  struct measures *measures = measure_quickly (network);
  struct scene *scene = map_scene (network, measures, options, plain_extents, NULL, &error);
  g_assert_no_error (error);
  measures_free (measures);
  return scene;
}

#define SHAPE(scene, kind, i) (&g_array_index ((scene)->kind, struct scene_##kind, i))

static UNUSED void
assert_inside (const struct scene *scene, double left, double top, double right, double bottom)
{
  g_assert_true (isfinite (left) && isfinite (top) && isfinite (right) && isfinite (bottom));
  g_assert_cmpfloat (left, >=, 0);
  g_assert_cmpfloat (top, >=, 0);
  g_assert_cmpfloat (right, <=, scene->width);
  g_assert_cmpfloat (bottom, <=, scene->height);
}

static UNUSED double
text_left (const struct scene_text *text)
{
  return text->anchor == ANCHOR_START ? text->x
         : text->anchor == ANCHOR_END ? text->x - text->length
                                      : text->x - text->length / 2;
}

static UNUSED gboolean
texts_meet (const struct scene_text *a, const struct scene_text *b)
{
  return text_left (a) < text_left (b) + b->length && text_left (b) < text_left (a) + a->length
         && a->y - a->ascent < b->y + b->descent && b->y - b->ascent < a->y + a->descent;
}

static UNUSED gboolean
text_meets_circle (const struct scene_text *text, const struct scene_circle *circle)
{
  double left = text_left (text);
  double dx = circle->x - CLAMP (circle->x, left, left + text->length);
  double dy = circle->y - CLAMP (circle->y, text->y - text->ascent, text->y + text->descent);
  return dx * dx + dy * dy < circle->r * circle->r;
}

static UNUSED const struct scene_circle *circle_of (const struct scene *scene, const char *name);

/* A name may lie on the disc of its person, and on smaller ones; that of a circle, on its people and on dots. */
static UNUSED gboolean
text_may_cover (const struct scene *scene, const struct scene_text *text,
                const struct scene_circle *circle)
{
  const struct scene_circle *own = text->name != NULL ? circle_of (scene, text->name) : NULL;
  if (text->group == GROUP_CLUSTER_NAMES)
    return g_strcmp0 (text->text, circle->cluster) == 0 || circle->r < 3;
  return own != NULL && (own == circle || circle->r <= own->r);
}

/* All inside and finite; no two discs, no two texts, no text and disc (of the
 * network and its names) overlap, but for the names of large people on small discs. */
static UNUSED void
assert_tidy (const struct scene *scene)
{
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *l = SHAPE (scene, line, i);
      assert_inside (scene, MIN (l->x1, l->x2), MIN (l->y1, l->y2), MAX (l->x1, l->x2),
                     MAX (l->y1, l->y2));
      g_assert_cmpfloat (l->width, >, 0);
    }
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *c = SHAPE (scene, circle, i);
      assert_inside (scene, c->x - c->r, c->y - c->r, c->x + c->r, c->y + c->r);
      for (guint j = 0; j < i; j++)
        {
          const struct scene_circle *d = SHAPE (scene, circle, j);
          double dx = c->x - d->x, dy = c->y - d->y;
          g_assert_cmpfloat (sqrt (dx * dx + dy * dy), >=, c->r + d->r - 1e-9);
        }
    }
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *t = SHAPE (scene, text, i);
      assert_inside (scene, text_left (t), t->y - t->ascent, text_left (t) + t->length,
                     t->y + t->descent);
      for (guint j = 0; j < i; j++)
        g_assert_false (texts_meet (t, SHAPE (scene, text, j)));
      for (guint j = 0; j < scene->circle->len; j++)
        g_assert_true (!text_meets_circle (t, SHAPE (scene, circle, j))
                       || text_may_cover (scene, t, SHAPE (scene, circle, j)));
    }
}

static UNUSED guint
count_labels (const struct scene *scene)
{
  guint count = 0;
  for (guint i = 0; i < scene->text->len; i++)
    count += SHAPE (scene, text, i)->name != NULL;
  return count;
}

static UNUSED gboolean
scene_says (const struct scene *scene, const char *words)
{
  for (guint i = 0; i < scene->text->len; i++)
    if (strstr (SHAPE (scene, text, i)->text, words) != NULL)
      return TRUE;
  return FALSE;
}

static UNUSED const struct scene_circle *
circle_of (const struct scene *scene, const char *name)
{
  for (guint i = 0; i < scene->circle->len; i++)
    if (g_strcmp0 (SHAPE (scene, circle, i)->name, name) == 0)
      return SHAPE (scene, circle, i);
  return NULL;
}

#endif
