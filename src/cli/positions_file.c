/* Reads positions back: circles with data-name from a map, nodes with x and y from a graph. Uses
 * GLib's XML parser; malformed files are rejected with the line number. */
#include <math.h>
#include <string.h>
#include "cli/file_formats.h"
#include "cli/option_file.h"
#include "cli/positions_file.h"

struct position
{
  double x, y;
};

struct positions_file
{
  char *path;
  GHashTable *place;    /* name -> struct position */
  double width, height; /* of the page; 0: unknown */
};

/* State of the parser. */
struct xml_state
{
  struct positions_file *pins;
  gboolean node;      /* inside a <node> */
  const char *wanted; /* key of the current <data>, or NULL */
  char *name;
  struct position at;
};

static gboolean
number_of (const char *text, double *value)
{
  g_autofree char *plain = text != NULL ? g_strstrip (g_strdup (text)) : NULL;
  if (plain != NULL && g_str_has_suffix (plain, "px"))
    plain[strlen (plain) - 2] = '\0';
  return plain != NULL && number_parse (plain, value) && isfinite (*value);
}

static const char *
attribute_of (const char **names, const char **values, const char *wanted)
{
  for (; *names != NULL; names++, values++)
    if (strcmp (*names, wanted) == 0)
      return *values;
  return NULL;
}

static void
pin_add (struct positions_file *pins, const char *name, struct position at)
{
  if (name != NULL && *name != '\0' && isfinite (at.x) && isfinite (at.y))
    g_hash_table_insert (pins->place, g_strdup (name), g_memdup2 (&at, sizeof at));
}

static void
element_starts (GMarkupParseContext *context G_GNUC_UNUSED, const char *element, const char **names,
                const char **values, gpointer data, GError **error G_GNUC_UNUSED)
{
  struct xml_state *reading = data;
  struct positions_file *pins = reading->pins;
  const char *id = attribute_of (names, values, "key");
  struct position at;
  if (strcmp (element, "svg") == 0 && pins->width <= 0
      && (!number_of (attribute_of (names, values, "width"), &pins->width)
          || !number_of (attribute_of (names, values, "height"), &pins->height)))
    pins->width = pins->height = 0;
  else if (strcmp (element, "circle") == 0 && number_of (attribute_of (names, values, "cx"), &at.x)
           && number_of (attribute_of (names, values, "cy"), &at.y))
    pin_add (pins, attribute_of (names, values, "data-name"), at);
  else if (strcmp (element, "node") == 0)
    {
      reading->node = TRUE;
      g_clear_pointer (&reading->name, g_free);
      reading->at = (struct position){ NAN, NAN };
    }
  else if (strcmp (element, "data") == 0 && reading->node && id != NULL)
    reading->wanted = strcmp (id, "label") == 0 ? "label"
                      : strcmp (id, "x") == 0   ? "x"
                      : strcmp (id, "y") == 0   ? "y"
                                                : NULL;
}

static void
element_ends (GMarkupParseContext *context G_GNUC_UNUSED, const char *element, gpointer data,
              GError **error G_GNUC_UNUSED)
{
  struct xml_state *reading = data;
  reading->wanted = NULL;
  if (strcmp (element, "node") != 0)
    return;
  pin_add (reading->pins, reading->name, reading->at);
  reading->node = FALSE;
}

static void
text_comes (GMarkupParseContext *context G_GNUC_UNUSED, const char *text, gsize length,
            gpointer data, GError **error G_GNUC_UNUSED)
{
  struct xml_state *reading = data;
  if (reading->wanted == NULL)
    return;
  g_autofree char *whole = g_strndup (text, length);
  double value = NAN;
  if (*reading->wanted == 'l')
    {
      g_free (reading->name);
      reading->name = g_steal_pointer (&whole);
    }
  else if (number_of (whole, &value))
    *(*reading->wanted == 'x' ? &reading->at.x : &reading->at.y) = value;
}

static gboolean
positions_file_parse (struct positions_file *pins, const char *text, gsize length, GError **error)
{
  static const GMarkupParser parser
    = { .start_element = element_starts, .end_element = element_ends, .text = text_comes };
  struct xml_state reading = { .pins = pins };
  g_autoptr (GError) local = NULL;
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, &reading, NULL);
  gboolean read = g_markup_parse_context_parse (context, text, (gssize)length, &local)
                  && g_markup_parse_context_end_parse (context, &local);
  g_markup_parse_context_free (context);
  g_free (reading.name);
  if (!read)
    return fail (error, PLN_ERROR_DATA, "--pin: \"%s\" cannot be read as a map or a graph: %s",
                 pins->path, local->message);
  if (g_hash_table_size (pins->place) == 0)
    return fail (error, PLN_ERROR_DATA,
                 "--pin: \"%s\" has no positions of people; use a map.svg or a .graphml that pln "
                 "wrote together with a map",
                 pins->path);
  return TRUE;
}

struct positions_file *
positions_file_read (const char *path, GError **error)
{
  gsize length;
  if (!file_format_check (position_formats (), "--pin", path, error))
    return NULL;
  g_autofree char *text = option_file_read ("--pin", path, &length, error);
  if (text == NULL)
    return NULL;
  struct positions_file *pins = g_new0 (struct positions_file, 1);
  pins->path = g_strdup (path);
  pins->place = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  if (!positions_file_parse (pins, text, length, error))
    g_clear_pointer (&pins, positions_file_free);
  return pins;
}

void
positions_file_free (struct positions_file *pins)
{
  g_hash_table_unref (pins->place);
  g_free (pins->path);
  g_free (pins);
}

double *
positions_file_match (const struct positions_file *pins, const struct network *network,
                      double width, double height, GError **error)
{
  double *xy = g_new (double, 2 * (gsize)network->n_people + 1);
  double across = pins->width > 0 ? width / pins->width : 1;
  double down = pins->height > 0 ? height / pins->height : 1;
  guint32 found = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const struct position *at = g_hash_table_lookup (pins->place, network->person[v].name);
      xy[2 * (gsize)v] = at != NULL ? at->x * across : NAN;
      xy[2 * (gsize)v + 1] = at != NULL ? at->y * down : NAN;
      found += at != NULL;
    }
  if (found > 0)
    return xy;
  g_free (xy);
  fail (error, PLN_ERROR_DATA,
        "--pin: \"%s\" has positions of %u people, but none of them is in these files; "
        "use a map of the same network",
        pins->path, g_hash_table_size (pins->place));
  return NULL;
}
