/* draw_scene.h - a small scene with one of everything, for draw's tests. */
#ifndef TEST_DRAW_SCENE_H
#define TEST_DRAW_SCENE_H

#include "pln/scene.h"

static inline struct colour
rgb (double red, double green, double blue, double alpha)
{
  return (struct colour){ red, green, blue, alpha };
}

static inline guint32
scene_add_contact (struct scene *scene, const char *id, const char *name, double x, double y,
                   guint8 mark)
{
  scene_add_text (scene, (struct scene_text){ .group = GROUP_LABELS,
                                              .x = x,
                                              .y = y + 30,
                                              .size = 12,
                                              .length = 0,
                                              .anchor = ANCHOR_MIDDLE,
                                              .colour = rgb (0, 0, 0, 1),
                                              .halo = rgb (1, 1, 1, .8),
                                              .text = g_strdup (name),
                                              .name = g_strdup (name) });
  return scene_add_circle (scene, (struct scene_circle){ .group = GROUP_CONTACTS,
                                                         .x = x,
                                                         .y = y,
                                                         .r = 12,
                                                         .outline_width = 1,
                                                         .fill = rgb (0, .447, .698, 1),
                                                         .outline = rgb (0, .2, .3, 1),
                                                         .mark = mark,
                                                         .id = g_strdup (id),
                                                         .name = g_strdup (name),
                                                         .cluster = g_strdup ("Blue & co"),
                                                         .tooltip = g_strdup (name) });
}

/* 400 x 300: a hull, a tie and a bridge between three people, a legend. */
static inline struct scene *
scene_sample (const char *name)
{
  struct scene *scene = scene_new (400, 300);
  double *x = g_new (double, 4), *y = g_new (double, 4);
  scene->title = g_strdup (name);
  scene->description = g_strdup ("Three people & two ties");
  for (int i = 0; i < 4; i++)
    {
      x[i] = i == 1 || i == 2 ? 250 : 50;
      y[i] = i < 2 ? 50 : 200;
    }
  scene_add_hull (scene, (struct scene_hull){ GROUP_HULLS, 4, x, y, rgb (.8, .9, 1, .5),
                                              rgb (.3, .4, .5, 1), 1, g_strdup (name) });
  guint32 a = scene_add_contact (scene, "c0", name, 100, 100, 0);
  guint32 b = scene_add_contact (scene, "c1", "Ben Okafor", 200.126, 100, 3);
  guint32 c = scene_add_contact (scene, "c2", "Cai Wen", 330, 230, 2);
  scene_add_line (scene, (struct scene_line){ GROUP_BRIDGES, 200.126, 100, 330, 230, 2,
                                              rgb (.2, .2, .2, 1), DASH_DASHED,
                                              g_strdup ("bridge dormant"), b, c, g_strdup (name) });
  scene_add_line (scene,
                  (struct scene_line){ GROUP_TIES, 100, 100, 200.126, 100, 4, rgb (.9, .6, 0, 1),
                                       DASH_SOLID, g_strdup ("anchor"), a, b, NULL });
  scene_add_box (scene, (struct scene_box){ GROUP_LEGEND, 300, 10, 90, 50, 4, rgb (1, 1, 1, 1),
                                            rgb (.7, .7, .7, 1) });
  scene_add_circle (
    scene,
    (struct scene_circle){
      .group = GROUP_LEGEND, .x = 320, .y = 35, .r = 8, .fill = rgb (0, 1, 0, 1), .mark = 1 });
  scene_add_text (scene, (struct scene_text){ .group = GROUP_LEGEND,
                                              .x = 335,
                                              .y = 40,
                                              .size = 11,
                                              .text = g_strdup (name),
                                              .colour = rgb (0, 0, 0, 1) });
  return scene;
}

#endif
