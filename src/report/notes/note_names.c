/* Names of people as names of files.
 *
 * What any file system or link syntax forbids becomes a blank. Names may then be alike, if need be
 * after case folding: whoever is called exactly so keeps the name, and the others get a part of the
 * hash of their own name. So a note never passes to another person who comes later. */
#include <string.h>
#include "report/notes/note_names.h"
#include "pln/display_width.h"
#include "pln/unicode.h"

#define NAME_BYTES 120
#define LINK_COLUMNS 60

/* Of Windows, of links in Obsidian and Logseq, and of Markdown; Logseq decodes %41. */
static const char in_no_file[] = "[]#^|\\/:*?\"<>`%";
static const char in_no_link[] = "[]|\\<>`";

/* The text, clean, with a single blank for what is forbidden, and none at its ends. */
static char *
text_without (const char *text, const char *forbidden)
{
  g_autofree char *clean = text_clean (text);
  GString *out = g_string_new (NULL);
  for (const char *at = clean; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (!character_is_control (c) && c != ' '
          && (c >= 0x80 || strchr (forbidden, (int)c) == NULL))
        g_string_append_unichar (out, c);
      else if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
  return g_strchomp (g_string_free (out, FALSE));
}

/* The bytes that fit, cut between characters as people see them, or else between code points. */
static gsize
length_that_fits (const char *text, gsize most)
{
  const char *end = text, *next;
  int columns;
  while (*end != '\0' && (gsize)((next = text_next (end, &columns)) - text) <= most)
    end = next;
  if (end == text)
    while (*end != '\0' && (gsize)(g_utf8_next_char (end) - text) <= most)
      end = g_utf8_next_char (end);
  return (gsize)(end - text);
}

/* A name that Windows keeps for a device, with any ending or none. */
static gboolean
is_device (const char *name)
{
  static const char *const devices[]
    = { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$", NULL };
  static const char *const numbers[]
    = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³", NULL };
  g_autofree char *stem = g_ascii_strup (name, (gssize)strcspn (name, "."));
  g_strchomp (stem);
  return g_strv_contains (devices, stem)
         || ((g_str_has_prefix (stem, "COM") || g_str_has_prefix (stem, "LPT"))
             && g_strv_contains (numbers, stem + 3));
}

static void
dots_strip (char *name)
{
  gsize length, leading = strspn (name, ". ");
  memmove (name, name + leading, strlen (name + leading) + 1);
  for (length = strlen (name); length > 0 && strchr (". ", name[length - 1]) != NULL; length--)
    name[length - 1] = '\0';
}

/* A name that any file system takes. */
static char *
file_name_of (const char *name)
{
  g_autofree char *file = text_without (name, in_no_file);
  dots_strip (file);
  file[length_that_fits (file, NAME_BYTES)] = '\0';
  dots_strip (file);
  if (*file == '\0')
    return g_strdup ("unnamed");
  return is_device (file) ? g_strconcat ("_", file, NULL) : g_steal_pointer (&file);
}

/* Equal for names that some file system takes for the same. */
static char *
file_name_fold (const char *file)
{
  g_autofree char *plain = g_utf8_normalize (file, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (plain, -1);
  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
}

struct naming
{
  const struct network *network;
  char **file;                /* per person */
  GHashTable *wishes, *exact; /* of each folded name: how many want it, are called exactly so */
  GHashTable *taken;
};

static void
count_one (GHashTable *counts, const char *key)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));
  g_hash_table_insert (counts, g_strdup (key), GUINT_TO_POINTER (count + 1));
}

static gboolean
is_called_so (const struct naming *naming, guint32 person)
{
  return strcmp (naming->network->person[person].name, naming->file[person]) == 0;
}

static gboolean
keeps_plain_name (const struct naming *naming, guint32 person, const char *folded)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (naming->wishes, folded)) == 1
         || (is_called_so (naming, person)
             && GPOINTER_TO_UINT (g_hash_table_lookup (naming->exact, folded)) == 1);
}

/* "Ana Ruiz (3f2a1c)", with more of the hash if that is taken. */
static void
name_tell_apart (struct naming *naming, guint32 person)
{
  g_autofree char *hash
    = g_compute_checksum_for_string (G_CHECKSUM_SHA256, naming->network->person[person].name, -1);
  for (int digits = 6; digits <= 64; digits++)
    {
      g_autofree char *file = g_strdup_printf ("%s (%.*s)", naming->file[person], digits, hash);
      char *folded = file_name_fold (file);
      if (g_hash_table_add (naming->taken, folded))
        {
          g_free (naming->file[person]);
          naming->file[person] = g_steal_pointer (&file);
          return;
        }
    }
}

static void
names_make_unique (struct naming *naming)
{
  guint32 n = naming->network->n_people;
  g_autofree gboolean *is_plain = g_new0 (gboolean, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    {
      if (naming->file[v] == NULL)
        continue;
      char *folded = file_name_fold (naming->file[v]);
      is_plain[v] = keeps_plain_name (naming, v, folded);
      if (is_plain[v])
        g_hash_table_add (naming->taken, folded);
      else
        g_free (folded);
    }
  for (guint32 v = 0; v < n; v++)
    if (naming->file[v] != NULL && !is_plain[v])
      name_tell_apart (naming, v);
}

char **
note_names_new (const struct network *network)
{
  struct naming naming = { network, g_new0 (char *, MAX (network->n_people, 1)),
                           g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
                           g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
                           g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL) };
  for (guint32 v = 0; v < network->n_people; v++)
    {
      if (v == network->me)
        continue;
      naming.file[v] = file_name_of (network->person[v].name);
      g_autofree char *folded = file_name_fold (naming.file[v]);
      count_one (naming.wishes, folded);
      if (is_called_so (&naming, v))
        count_one (naming.exact, folded);
    }
  names_make_unique (&naming);
  g_hash_table_unref (naming.wishes);
  g_hash_table_unref (naming.exact);
  g_hash_table_unref (naming.taken);
  return naming.file;
}

void
note_names_free (char **names, guint32 n_people)
{
  for (guint32 v = 0; v < n_people; v++)
    g_free (names[v]);
  g_free (names);
}

void
note_link_append (GString *out, const char *file, const char *name)
{
  g_autofree char *clean = text_without (name, in_no_link);
  g_autoptr (GString) shown = g_string_new (NULL);
  text_append_cut (shown, clean, LINK_COLUMNS);
  if (strcmp (file, clean) == 0 || *clean == '\0')
    g_string_append_printf (out, "[[%s]]", file);
  else
    g_string_append_printf (out, "[[%s|%s]]", file, shown->str);
}
