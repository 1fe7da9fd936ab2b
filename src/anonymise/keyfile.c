/* The key file. The first line is "pln key," and 64 hexadecimal digits. Then there is one line for
 * every pseudonym, with the name it replaces. Lines are never removed. */
#include <stdio.h>
#include <string.h>
#include "pln/escape.h"
#include "pln/keyfile.h"

#define FIRST "pln key,"
#define HEADER "pseudonym,stands for,e-mail,profile"

struct keyfile
{
  char *path;
  guint8 key[PSEUDONYM_KEY_BYTES];
  GTree *line; /* owned lines, sorted */
};

static gint
compare_lines (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (a, b);
}

static gboolean
key_make (guint8 *key, GError **error)
{
  FILE *random = fopen ("/dev/urandom", "rb");
  gboolean read
    = random != NULL && fread (key, 1, PSEUDONYM_KEY_BYTES, random) == PSEUDONYM_KEY_BYTES;
  if (random != NULL)
    fclose (random);
  return read
         || fail (error, PLN_ERROR_SYSTEM,
                  "--anonymise: cannot make a key; this system has no random numbers");
}

static gboolean
key_parse (const char *line, guint8 *key)
{
  if (!g_str_has_prefix (line, FIRST) || strlen (line) != strlen (FIRST) + 2 * PSEUDONYM_KEY_BYTES)
    return FALSE;
  const char *digit = line + strlen (FIRST);
  for (gsize i = 0; i < PSEUDONYM_KEY_BYTES; i++)
    {
      int high = g_ascii_xdigit_value (digit[2 * i]), low = g_ascii_xdigit_value (digit[2 * i + 1]);
      if (high < 0 || low < 0)
        return FALSE;
      key[i] = (guint8)(16 * high + low);
    }
  return TRUE;
}

static gboolean
keyfile_read (struct keyfile *keyfile, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) local = NULL;
  if (!g_file_get_contents (keyfile->path, &text, NULL, &local))
    return fail (error, PLN_ERROR_SYSTEM, "--anonymise: cannot read the key file: %s",
                 local->message);
  g_auto (GStrv) line = g_strsplit (text, "\n", -1);
  if (!key_parse (line[0] != NULL ? line[0] : "", keyfile->key))
    return fail (error, PLN_ERROR_DATA,
                 "--anonymise: \"%s\" exists and is not a key file of pln (its first line "
                 "would begin with \"" FIRST "\"); name another file",
                 keyfile->path);
  for (char **at = line + 1; *at != NULL; at++)
    if (**at != '\0' && strcmp (*at, HEADER) != 0)
      g_tree_insert (keyfile->line, g_strdup (*at), NULL);
  return TRUE;
}

struct keyfile *
keyfile_open (const char *path, GError **error)
{
  struct keyfile *keyfile = g_new0 (struct keyfile, 1);
  keyfile->path = g_strdup (path);
  keyfile->line = g_tree_new_full (compare_lines, NULL, g_free, NULL);
  if (g_file_test (path, G_FILE_TEST_EXISTS) ? keyfile_read (keyfile, error)
                                             : key_make (keyfile->key, error))
    return keyfile;
  keyfile_free (keyfile);
  return NULL;
}

void
keyfile_free (struct keyfile *keyfile)
{
  if (keyfile == NULL)
    return;
  g_free (keyfile->path);
  g_tree_unref (keyfile->line);
  g_free (keyfile);
}

const guint8 *
keyfile_key (const struct keyfile *keyfile)
{
  return keyfile->key;
}

/* Appends a cell without line breaks, because the file is read line by line. */
static void
cell_append (GString *line, const char *text)
{
  g_autofree char *flat = g_strdelimit (g_strdup (text != NULL ? text : ""), "\r\n", ' ');
  g_string_append_c (line, ',');
  csv_append_quoted (line, flat);
}

static void
line_note (struct keyfile *keyfile, const char *pseudonym, const char *name, const char *email,
           const char *profile)
{
  GString *line = g_string_new (pseudonym);
  cell_append (line, name);
  cell_append (line, email);
  cell_append (line, profile);
  g_tree_insert (keyfile->line, g_string_free (line, FALSE), NULL);
}

void
keyfile_note (struct keyfile *keyfile, const struct network *network,
              const struct pseudonyms *pseudonyms)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const struct person *person = &network->person[v];
      line_note (keyfile, pseudonyms_person (pseudonyms, v), person->name, person->email,
                 person->profile);
    }
  for (guint i = 0; i < pseudonyms_n_words (pseudonyms); i++)
    {
      const char *was, *is = pseudonyms_word (pseudonyms, i, &was);
      line_note (keyfile, is, was, NULL, NULL);
    }
}

static gboolean
line_append (gpointer line, gpointer value, gpointer text)
{
  g_string_append (text, line);
  g_string_append_c (text, '\n');
  return FALSE;
}

GBytes *
keyfile_bytes (const struct keyfile *keyfile)
{
  GString *text = g_string_new (FIRST);
  for (gsize i = 0; i < PSEUDONYM_KEY_BYTES; i++)
    g_string_append_printf (text, "%02x", keyfile->key[i]);
  g_string_append (text, "\n" HEADER "\n");
  g_tree_foreach (keyfile->line, line_append, text);
  return g_string_free_to_bytes (text);
}
