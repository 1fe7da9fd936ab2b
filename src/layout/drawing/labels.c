/* Names on the map: who is named, the text size, and the shapes. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "layout/drawing/label.h"

enum
{
  CONSIDERED_MOST = 1500,
  BRIEF_MOST = 800
};
/* What it costs to leave a name out; and for the first of all, more by this for each place. */
#define PRICE 2.0
#define PRICE_MUST 40.0
#define PRICE_STEP 15.0
#define TOUCH 0.45          /* of the circle's colour in a name */
#define LEADER_PALE 0.4     /* beside that name */
#define SIZE_OF_CIRCLE 14.0 /* at least, of a name that is a circle's as well */

/* Of the i-th of n names. */
static double
label_price (const struct node *who, guint32 i, guint32 count)
{
  double standing = 2 * (1 - (double)i / count);
  guint32 rank = who->owner || who->names_circle ? 0 : who->rank;
  if (!who->must_label)
    return PRICE + standing;
  return PRICE_MUST + standing + PRICE_STEP * (rank < FIRST_OF_ALL ? FIRST_OF_ALL - rank : 0);
}

/* "Ada Lovelace" becomes "A. Lovelace"; NULL if that is not shorter. */
static char *
abbreviated (const char *name)
{
  const char *space = strchr (name, ' '), *rest = space;
  while (rest != NULL && *rest == ' ')
    rest++;
  if (g_utf8_strlen (name, -1) > PERSON_NAME_CELLS) /* what tells it from others could be lost */
    return NULL;
  if (space == NULL || *rest == '\0' || g_utf8_strlen (name, space - name) < 3
      || !g_unichar_isalpha (g_utf8_get_char (name)))
    return NULL;
  g_autofree char *first = g_strndup (name, (gsize)(g_utf8_next_char (name) - name));
  g_autofree char *whole = g_strdup_printf ("%s. %s", first, rest);
  return text_cut (whole, PERSON_NAME_CELLS);
}

/* Takes the text. */
static void
label_set_text (struct label *label, const struct map *map, char *text)
{
  struct text_extents extents = { 0 };
  g_free (label->text);
  label->text = text;
  gboolean bold = node_name_is_bold (&map->node[label->node]);
  map->measure (text, label->size, bold, &extents, map->measure_data);
  label->width = extents.width;
  label->ascent = extents.ascent;
  label->descent = extents.descent;
}

static guint32
count_wanted (const struct map *map)
{
  guint32 count = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    count += node_wants_name (map, &map->node[i]);
  return count;
}

/* First those who must be named, then all others, each by rank. */
static guint32 *
naming_order (const struct map *map)
{
  guint32 *order = g_new (guint32, MAX (map->n_nodes, 1)), count = 0;
  for (int must = TRUE; must >= FALSE; must--)
    for (guint32 rank = 0; rank < map->n_nodes; rank++)
      {
        const struct node *node = &map->node[map->by_rank[rank]];
        if (node->must_label == must && node_wants_name (map, node))
          order[count++] = map->by_rank[rank];
      }
  return order;
}

static void
labels_fill (struct labels *labels, const struct map *map)
{
  guint32 wanted = MIN (MIN (count_wanted (map), map->options->labels), CONSIDERED_MOST);
  g_autofree guint32 *order = naming_order (map);
  labels->label = g_new0 (struct label, MAX (wanted, 1));
  labels->n_labels = wanted;
  labels->place = g_array_new (FALSE, FALSE, sizeof (struct label_candidate));
  for (guint32 i = 0; i < wanted; i++)
    {
      struct label *label = &labels->label[i];
      const struct node *who = &map->node[order[i]];
      label->node = order[i];
      label->size = MAX (who->name_size, who->names_circle ? SIZE_OF_CIRCLE * map->unit : 0);
      label->price = label_price (who, i, wanted);
      label->chosen = NONE;
      label_set_text (label, map, map_name_cut (map, who->person, PERSON_NAME_CELLS));
    }
}

/* Shortens the names that found no position, and writes them as small as any. Returns whether there
 * are any. */
static gboolean
labels_shorten (struct labels *labels, const struct map *map)
{
  gboolean any = FALSE;
  for (guint32 i = 0; i < labels->n_labels; i++)
    {
      struct label *label = &labels->label[i];
      if (label->chosen != NONE)
        continue;
      char *brief = abbreviated (map->network->person[map->node[label->node].person].name);
      double least = MIN (map_least_name_size (map), label->size);
      if (brief == NULL && label->size <= least)
        continue;
      label->size = least;
      label_set_text (label, map, brief != NULL ? brief : g_strdup (label->text));
      any = TRUE;
    }
  return any;
}

/* A name says by its ink, too, which disc beside it is its own: that of who gives a circle its name is
 * in the colour of the circle, and the others' have a touch of it. */
static struct colour
name_colour (const struct map *map, const struct node *node)
{
  gboolean coloured = !node->owner && node->cluster != NONE && map->style[node->cluster].shown;
  if (node->names_circle)
    return map_name_colour (map, node->cluster);
  if (!coloured)
    return map->theme.text;
  return colour_mix (map->theme.text, map_name_colour (map, node->cluster), TOUCH);
}

static void
add_leader (struct map *map, const struct node *node, const struct label_candidate *place)
{
  struct scene_line line
    = { .group = GROUP_CONTACTS,
        .x1 = place->x1,
        .y1 = place->y1,
        .x2 = place->x2,
        .y2 = place->y2,
        .width = 1.1 * map->unit,
        .colour = colour_mix (name_colour (map, node), map->theme.background, LEADER_PALE),
        .dash = DASH_DOTTED,
        .a = NONE,
        .b = NONE };
  scene_add_line (map->scene, line);
}

static void
add_label (struct map *map, const struct label *label, const struct label_candidate *place)
{
  const struct node *node = &map->node[label->node];
  struct scene_text text = { .group = GROUP_LABELS,
                             .x = place->box.left,
                             .y = place->box.top + label->ascent,
                             .size = label->size,
                             .length = label->width,
                             .ascent = label->ascent,
                             .descent = label->descent,
                             .bold = node_name_is_bold (node),
                             .anchor = ANCHOR_START,
                             .colour = name_colour (map, node),
                             .halo = colour_fade (map->theme.background, 0.8),
                             .text = g_strdup (label->text),
                             .name = g_strdup (map->network->person[node->person].name) };
  scene_add_text (map->scene, text);
}

static void
labels_clear (struct labels *labels)
{
  for (guint32 i = 0; i < labels->n_labels; i++)
    g_free (labels->label[i].text);
  g_free (labels->label);
  g_array_unref (labels->place);
}

static void
labels_place (struct labels *labels, const struct map *map)
{
  labels_find_places (labels, map);
  labels_choose (labels, map);
}

/* First tries full names. If some do not fit, tries again with those shortened. */
void
map_draw_labels (struct map *map)
{
  struct labels labels = { 0 };
  labels_fill (&labels, map);
  labels_place (&labels, map);
  if (labels.n_labels <= BRIEF_MOST && labels_shorten (&labels, map))
    labels_place (&labels, map);
  map->counts.labels_wanted = labels.n_labels;
  for (guint32 i = 0; i < labels.n_labels; i++)
    {
      const struct label *label = &labels.label[i];
      if (label->chosen == NONE)
        continue;
      const struct label_candidate *place
        = &g_array_index (labels.place, struct label_candidate, label->chosen);
      if (place->leader)
        add_leader (map, &map->node[label->node], place);
      add_label (map, label, place);
      map->node[label->node].named = TRUE;
      map->counts.labels++;
    }
  labels_clear (&labels);
}
