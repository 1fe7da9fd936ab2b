/* Turns the scene into bytes of the format that the file extension names. */
#include <math.h>
#include <string.h>
#include "cli/file_formats.h"
#include "cli/map_stats.h"
#include "cli/map_output.h"
#include "cli/progress.h"
#include "cli/remarks.h"

#define STILL_TIES_MOST 1500 /* more are left to the page's script, which draws them */

struct map_output
{
  struct scene *scene;
  double *xy, *radius; /* as in struct graph_drawing */
  guint32 *rgb;
  guint8 *emphasis;
  guint32 missing; /* characters without a glyph */
};

static enum map_format
format_of (const char *path)
{
  return (enum map_format)file_format_of (map_formats (), path);
}

gboolean
map_output_check (const char *path, const struct settings *settings, GError **error)
{
  const struct map_options *map = &settings->map;
  if (path == NULL)
    return TRUE;
  if (!file_format_check (map_formats (), "--map", path, error))
    return FALSE;
  progress_expect (STEP_DRAW, 1);
  gboolean pixels = format_of (path) == MAP_PNG;
  if (!pixels && settings->dpi != NORMAL_DPI)
    return fail (error, PLN_ERROR_USAGE,
                 "--dpi sets the pixels of a PNG; name the map .png, or leave --dpi out");
  double dpi = pixels ? settings->dpi : NORMAL_DPI;
  return draw_check_size (map->width, map->height, dpi, error);
}

void
missing_glyphs_tell (guint32 missing, const char *where)
{
  if (missing > 0)
    remark_add ("%u %s %s, as no font here has %s; "
                "the packages fonts-noto-core and fonts-noto-cjk have most scripts",
                missing,
                missing == 1 ? "character of a name shows as a box"
                             : "characters of names show as boxes",
                where, missing == 1 ? "it" : "them");
}

static guint32
rgb_of (const struct colour *colour)
{
  return (guint32)(255 * colour->red + .5) << 16 | (guint32)(255 * colour->green + .5) << 8
         | (guint32)(255 * colour->blue + .5);
}

static void
emphasis_find (struct map_output *picture, const struct network *network)
{
  const struct scene *scene = picture->scene;
  const struct scene_circle *circle = (const struct scene_circle *)scene->circle->data;
  picture->emphasis = g_new0 (guint8, network->n_ties + 1);
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = &g_array_index (scene->line, struct scene_line, i);
      if (line->emphasis == EMPHASIS_QUIET || line->a == G_MAXUINT32 || line->b == G_MAXUINT32)
        continue;
      guint32 a = circle[line->a].person, b = circle[line->b].person;
      guint32 tie = a != NONE && b != NONE ? network_tie (network, a, b) : NONE;
      if (tie != NONE)
        picture->emphasis[tie] = (guint8)line->emphasis;
    }
}

/* How people are drawn; NaN for people who are not drawn, or drawn more than once. */
static void
drawing_find (struct map_output *picture, guint32 count)
{
  const struct scene *scene = picture->scene;
  double *xy = picture->xy = g_new (double, 2 * (gsize)count);
  picture->radius = g_new0 (double, count);
  picture->rgb = g_new0 (guint32, count);
  for (guint32 i = 0; i < 2 * count; i++)
    xy[i] = NAN;
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = &g_array_index (scene->circle, struct scene_circle, i);
      if (circle->person == NONE)
        continue;
      xy[2 * circle->person] = circle->x;
      xy[2 * circle->person + 1] = circle->y;
      picture->radius[circle->person] = circle->r;
      picture->rgb[circle->person] = rgb_of (&circle->fill);
    }
}

struct map_output *
map_output_new (const struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  struct map_options options = settings->map;
  g_autofree double *pin = NULL;
  if (settings->pins != NULL
      && (pin = positions_file_match (settings->pins, pipeline->network, options.width,
                                      options.height, error))
           == NULL)
    return NULL;
  options.pin = pin;
  if (!limits_allow_map (&settings->limits, pipeline->network, error))
    return NULL;
  progress_step (STEP_DRAW, "drawing the map");
  struct text_measurer *measurer = text_measurer_new ();
  struct scene *scene = map_scene (pipeline->network, pipeline->measures, &options,
                                   text_measurer_extents, measurer, error);
  struct map_output *picture = NULL;
  if (scene != NULL)
    {
      picture = g_new0 (struct map_output, 1);
      picture->scene = scene;
      drawing_find (picture, pipeline->network->n_people);
      emphasis_find (picture, pipeline->network);
      picture->missing = text_measurer_missing (measurer);
    }
  text_measurer_free (measurer);
  return picture;
}

void
map_output_free (struct map_output *picture)
{
  if (picture == NULL)
    return;
  scene_free (picture->scene);
  g_free (picture->xy);
  g_free (picture->radius);
  g_free (picture->rgb);
  g_free (picture->emphasis);
  g_free (picture);
}

GBytes *
map_output_draw (const struct map_output *picture, const char *path, double dpi, GError **error)
{
  enum map_format format = format_of (path);
  if (format == MAP_SVG)
    {
      GString *svg = g_string_new (NULL);
      map_output_draw_svg (picture, svg);
      return g_string_free_to_bytes (svg);
    }
  /* If the page has grown, it may now be too large to draw. */
  if (!draw_check_size (picture->scene->width, picture->scene->height,
                        format == MAP_PNG ? dpi : NORMAL_DPI, error))
    return NULL;
  missing_glyphs_tell (picture->missing, "on the map");
  GByteArray *bytes = g_byte_array_new ();
  if (format == MAP_PNG ? draw_png (picture->scene, dpi, bytes, error)
                        : draw_pdf (picture->scene, bytes, error))
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}

static gboolean
line_is_tie (const struct scene_line *line)
{
  return line->kind != NULL && (line->group == GROUP_TIES || line->group == GROUP_BRIDGES);
}

static guint
count_ties (const struct scene *scene)
{
  guint ties = 0;
  for (guint i = 0; i < scene->line->len; i++)
    ties += line_is_tie (&g_array_index (scene->line, struct scene_line, i));
  return ties;
}

static GArray *
lines_of_still (const struct scene *scene, gboolean with_ties)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (struct scene_line));
  for (guint i = 0; i < scene->line->len; i++)
    {
      struct scene_line line = g_array_index (scene->line, struct scene_line, i);
      if (line_is_tie (&line) && !with_ties)
        continue;
      line.kind = NULL;
      line.a = line.b = NONE;
      g_array_append_val (lines, line);
    }
  return lines;
}

/* Without ties also without marks and what a pointer shows. */
static GArray *
circles_of_still (const struct scene *scene, gboolean with_ties)
{
  GArray *circles = g_array_copy (scene->circle);
  for (guint i = 0; i < circles->len; i++)
    {
      struct scene_circle *circle = &g_array_index (circles, struct scene_circle, i);
      circle->id = circle->name = circle->cluster = NULL;
      if (with_ties)
        continue;
      circle->tooltip = NULL;
      circle->mark = 0;
      circle->x = round (circle->x);
      circle->y = round (circle->y);
    }
  return circles;
}

static GArray *
hulls_of_still (const struct scene *scene)
{
  GArray *hulls = g_array_copy (scene->hull);
  for (guint i = 0; i < hulls->len; i++)
    g_array_index (hulls, struct scene_hull, i).name = NULL;
  return hulls;
}

static GArray *
texts_of_still (const struct scene *scene)
{
  GArray *texts = g_array_copy (scene->text);
  for (guint i = 0; i < texts->len; i++)
    g_array_index (texts, struct scene_text, i).name = NULL;
  return texts;
}

/* The scene without what only other programs read: who is at the ends of a tie, and in which circle.
 * Its strings are those of the scene. */
static void
draw_still (const struct scene *scene, gboolean with_ties, GString *svg)
{
  struct scene still = *scene;
  g_autoptr (GArray) hulls = still.hull = hulls_of_still (scene);
  g_autoptr (GArray) lines = still.line = lines_of_still (scene, with_ties);
  g_autoptr (GArray) circles = still.circle = circles_of_still (scene, with_ties);
  g_autoptr (GArray) texts = still.text = texts_of_still (scene);
  draw_svg (&still, svg);
}

void
map_output_draw_svg (const struct map_output *picture, GString *svg)
{
  draw_svg (picture->scene, svg);
}

gboolean
map_output_draw_still (const struct map_output *picture, GString *svg)
{
  gboolean with_ties = count_ties (picture->scene) <= STILL_TIES_MOST;
  draw_still (picture->scene, with_ties, svg);
  return with_ties;
}

void
map_output_quality (const struct map_output *picture, const struct pipeline *pipeline, GString *out)
{
  struct map_stats stats
    = map_measure_quality (picture->scene, pipeline->network, pipeline->measures);
  map_stats_append (out, &stats);
}

const struct scene *
map_output_scene (const struct map_output *picture)
{
  return picture->scene;
}

guint32
map_output_missing (const struct map_output *picture)
{
  return picture->missing;
}

struct graph_drawing
map_output_drawing (const struct map_output *picture)
{
  const struct scene *scene = picture->scene;
  return (struct graph_drawing){ picture->xy,       picture->radius,   picture->rgb,
                                 picture->emphasis, scene->size_words, scene->coloured_groups };
}
