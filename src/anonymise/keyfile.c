/* The key file. The first line is "pln key," and 64 hexadecimal digits. Then there is one row for
 * every pseudonym, with what it replaces. Rows are never removed. */
#include <stdio.h>
#include <string.h>
#include "pln/base.h"
#include "pln/escape.h"
#include "pln/keyfile.h"
#include "pln/string_pool.h"
#include "anonymise/key_chains.h"
#include "anonymise/key_rows.h"

#define FIRST "pln key"
#define HEADER "pseudonym,stands for,e-mail,profile"
#define KEYFILE_BYTES_MOST ((gsize)1 << 30) /* the keys of ten million people */

enum
{
  KEY_BYTES = 32,
  DIGITS_LEAST = 6, /* of a person's pseudonym */
  DIGITS_MOST = 2 * KEY_BYTES
};

enum key_cell
{
  CELL_PSEUDONYM,
  CELL_TEXT,
  CELL_EMAIL,
  CELL_PROFILE,
  N_KEY_CELLS
};

struct key_row
{
  char **cell;            /* N_KEY_CELLS at least, and what somebody added */
  guint32 next[N_CHAINS]; /* the next row that is found by the same, or NO_WORD */
  gboolean used;          /* its person is in this run */
};

struct chain_ends
{
  guint32 first, last;
  guint32 unused; /* no row before it is unused; NO_WORD: none is */
};

struct keyfile
{
  char *path;
  guint8 key[KEY_BYTES];
  GArray *row;                  /* struct key_row */
  struct string_pool pseudonym; /* those taken */
  struct string_pool found_by;  /* keys of chains */
  GArray *chain;                /* struct chain_ends, of each key */
  GHashTable *last_number;      /* kind -> number */
};

static void
key_row_clear (gpointer row)
{
  g_strfreev (((struct key_row *)row)->cell);
}

static struct key_row *
row_at (const struct keyfile *keyfile, guint32 i)
{
  return &g_array_index (keyfile->row, struct key_row, i);
}

static gboolean
key_make (guint8 *key, GError **error)
{
  FILE *random = fopen ("/dev/urandom", "rb");
  gboolean read = random != NULL && fread (key, 1, KEY_BYTES, random) == KEY_BYTES;
  if (random != NULL)
    fclose (random);
  return read
         || fail (error, PLN_ERROR_SYSTEM,
                  "--anonymise: cannot make a key; this system has no random numbers");
}

static gboolean
key_parse (char *const *cell, guint8 *key)
{
  if (g_strv_length ((char **)cell) != 2 || strcmp (cell[0], FIRST) != 0
      || strlen (cell[1]) != DIGITS_MOST)
    return FALSE;
  for (gsize i = 0; i < KEY_BYTES; i++)
    {
      int high = g_ascii_xdigit_value (cell[1][2 * i]);
      int low = g_ascii_xdigit_value (cell[1][2 * i + 1]);
      if (high < 0 || low < 0)
        return FALSE;
      key[i] = (guint8)(16 * high + low);
    }
  return TRUE;
}

static void
number_take (struct keyfile *keyfile, const char *kind, guint64 number)
{
  guint64 last = GPOINTER_TO_SIZE (g_hash_table_lookup (keyfile->last_number, kind));
  if (number > last)
    g_hash_table_insert (keyfile->last_number, g_strdup (kind), GSIZE_TO_POINTER (number));
}

static struct chain_ends *
chain_find (const struct keyfile *keyfile, const char *key)
{
  struct cell cell = cell_of_text (key), *one = &cell;
  string_pool_find (&keyfile->found_by, &one, 1);
  return cell.word == NO_WORD ? NULL
                              : &g_array_index (keyfile->chain, struct chain_ends, cell.word);
}

/* Puts the row last in a chain. Takes the key. */
static void
row_chain (struct keyfile *keyfile, guint32 row, enum chain chain, char *key)
{
  guint32 known = keyfile->found_by.count;
  guint32 number = string_pool_intern (&keyfile->found_by, key, strlen (key));
  g_free (key);
  if (number == known)
    {
      const struct chain_ends fresh = { row, row, row };
      g_array_append_val (keyfile->chain, fresh);
      return;
    }
  struct chain_ends *ends = &g_array_index (keyfile->chain, struct chain_ends, number);
  row_at (keyfile, ends->last)->next[chain] = row;
  ends->last = row;
  if (ends->unused == NO_WORD)
    ends->unused = row;
}

static void
person_chain (struct keyfile *keyfile, guint32 row)
{
  char *const *cell = row_at (keyfile, row)->cell;
  const char *name = cell[CELL_TEXT], *email = cell[CELL_EMAIL], *profile = cell[CELL_PROFILE];
  if (*email != '\0')
    row_chain (keyfile, row, CHAIN_EMAIL, person_key (CHAIN_EMAIL, name, email));
  if (*profile != '\0')
    row_chain (keyfile, row, CHAIN_PROFILE, person_key (CHAIN_PROFILE, name, profile));
  if (*email == '\0' && *profile == '\0')
    row_chain (keyfile, row, CHAIN_BARE, person_key (CHAIN_BARE, name, ""));
  row_chain (keyfile, row, CHAIN_TEXT, person_key (CHAIN_TEXT, name, ""));
}

/* Takes the cells. */
static guint32
row_add (struct keyfile *keyfile, char **cell)
{
  struct key_row row = { cell, { NO_WORD, NO_WORD, NO_WORD, NO_WORD }, FALSE };
  guint32 number = keyfile->row->len;
  g_autofree char *kind = NULL;
  const char *pseudonym = cell[CELL_PSEUDONYM];
  g_array_append_val (keyfile->row, row);
  string_pool_intern (&keyfile->pseudonym, pseudonym, strlen (pseudonym));
  guint64 counted = pseudonym_number (pseudonym, &kind);
  if (g_str_has_prefix (pseudonym, PERSON_PREFIX))
    person_chain (keyfile, number);
  else if (counted > 0)
    {
      number_take (keyfile, kind, counted);
      row_chain (keyfile, number, CHAIN_TEXT, text_key (kind, cell[CELL_TEXT]));
    }
  return number;
}

static char **
row_fill_up (char **cell)
{
  guint count = g_strv_length (cell);
  if (count >= N_KEY_CELLS)
    return cell;
  cell = g_renew (char *, cell, N_KEY_CELLS + 1);
  for (; count < N_KEY_CELLS; count++)
    cell[count] = g_strdup ("");
  cell[count] = NULL;
  return cell;
}

static gboolean
is_header (char *const *cell)
{
  g_autofree char *line = g_strjoinv (",", (char **)cell);
  return strcmp (line, HEADER) == 0;
}

static gboolean
keyfile_read (struct keyfile *keyfile, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) local = NULL;
  gsize length;
  if (!text_file_read (keyfile->path, KEYFILE_BYTES_MOST, &text, &length, &local))
    return fail (error, PLN_ERROR_SYSTEM, "--anonymise: cannot read the key file: %s",
                 local->message);
  g_autoptr (GPtrArray) rows = key_rows_parse (text, length, FIRST);
  if (rows->len == 0 || !key_parse (rows->pdata[0], keyfile->key))
    return fail (error, PLN_ERROR_DATA,
                 "--anonymise: \"%s\" exists and is not a key file of pln (its first line "
                 "would begin with \"" FIRST ",\"); name another file",
                 keyfile->path);
  for (guint i = 1; i < rows->len; i++)
    for (char **cell = rows->pdata[i]; *cell != NULL; cell++)
      if (!g_utf8_validate (*cell, -1, NULL))
        return fail (error, PLN_ERROR_DATA,
                     "--anonymise: \"%s\", row %u: the names are not UTF-8, so they would be "
                     "lost; save the key file as CSV UTF-8 or restore an older copy",
                     keyfile->path, i + 1);
  for (guint i = 1; i < rows->len; i++)
    if (!is_header (rows->pdata[i]))
      row_add (keyfile, row_fill_up (g_steal_pointer (&rows->pdata[i])));
  return TRUE;
}

static void
rows_init (struct keyfile *keyfile)
{
  keyfile->row = g_array_new (FALSE, FALSE, sizeof (struct key_row));
  g_array_set_clear_func (keyfile->row, key_row_clear);
  string_pool_init (&keyfile->pseudonym);
  string_pool_init (&keyfile->found_by);
  keyfile->chain = g_array_new (FALSE, FALSE, sizeof (struct chain_ends));
  keyfile->last_number = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
}

static void
rows_clear (struct keyfile *keyfile)
{
  g_array_unref (keyfile->row);
  string_pool_clear (&keyfile->pseudonym);
  string_pool_clear (&keyfile->found_by);
  g_array_unref (keyfile->chain);
  g_hash_table_unref (keyfile->last_number);
}

struct keyfile *
keyfile_open (const char *path, GError **error)
{
  struct keyfile *keyfile = g_new0 (struct keyfile, 1);
  keyfile->path = g_strdup (path);
  rows_init (keyfile);
  if (g_file_test (path, G_FILE_TEST_IS_REGULAR) ? keyfile_read (keyfile, error)
                                                 : key_make (keyfile->key, error))
    return keyfile;
  keyfile_free (keyfile);
  return NULL;
}

struct keyfile *
keyfile_without_file (void)
{
  struct keyfile *keyfile = g_new0 (struct keyfile, 1);
  rows_init (keyfile);
  return keyfile;
}

gboolean
keyfile_reread (struct keyfile *keyfile, GError **error)
{
  if (!g_file_test (keyfile->path, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  rows_clear (keyfile);
  rows_init (keyfile);
  return keyfile_read (keyfile, error);
}

void
keyfile_free (struct keyfile *keyfile)
{
  if (keyfile == NULL)
    return;
  rows_clear (keyfile);
  g_free (keyfile->path);
  g_free (keyfile);
}

void
keyfile_begin (struct keyfile *keyfile)
{
  for (guint32 i = 0; i < keyfile->row->len; i++)
    row_at (keyfile, i)->used = FALSE;
  for (guint32 i = 0; i < keyfile->chain->len; i++)
    {
      struct chain_ends *ends = &g_array_index (keyfile->chain, struct chain_ends, i);
      ends->unused = ends->first;
    }
}

char *
keyfile_digest (const struct keyfile *keyfile, const char *text)
{
  return g_compute_hmac_for_string (G_CHECKSUM_SHA256, keyfile->key, KEY_BYTES, text, -1);
}

static void
cell_fill (char **cell, const char *text)
{
  if (**cell != '\0' || text == NULL)
    return;
  g_free (*cell);
  *cell = g_strdup (text);
}

static gboolean
is_taken (const struct keyfile *keyfile, const char *pseudonym)
{
  struct cell cell = cell_of_text (pseudonym), *one = &cell;
  string_pool_find (&keyfile->pseudonym, &one, 1);
  return cell.word != NO_WORD;
}

/* "P-3F2A9C", from the name; if that is taken, from all that is known, with as many digits as
 * needed. */
static char *
person_pseudonym_new (const struct keyfile *keyfile, const char *name, const char *email,
                      const char *profile)
{
  g_autofree char *folded = person_fold (name);
  g_autofree char *by_name = g_strconcat ("person:", folded, NULL);
  g_autofree char *by_all = g_strdup_printf ("%s\t%s\t%s\t%u", by_name, email != NULL ? email : "",
                                             profile != NULL ? profile : "", keyfile->row->len);
  const char *const from[] = { by_name, by_all };
  for (guint i = 0; i < G_N_ELEMENTS (from); i++)
    {
      g_autofree char *digest = keyfile_digest (keyfile, from[i]);
      g_autofree char *upper = g_ascii_strup (digest, -1);
      for (int digits = DIGITS_LEAST; digits <= (i == 0 ? DIGITS_LEAST : DIGITS_MOST); digits += 2)
        {
          char *given = g_strdup_printf (PERSON_PREFIX "%.*s", digits, upper);
          if (!is_taken (keyfile, given))
            return given;
          g_free (given);
        }
    }
  return g_strdup_printf (PERSON_PREFIX "%u", keyfile->row->len);
}

static char **
cells_new (char *pseudonym, const char *text, const char *email, const char *profile)
{
  char **cell = g_new0 (char *, N_KEY_CELLS + 1);
  cell[CELL_PSEUDONYM] = pseudonym;
  cell[CELL_TEXT] = g_strdup (text);
  cell[CELL_EMAIL] = g_strdup (email != NULL ? email : "");
  cell[CELL_PROFILE] = g_strdup (profile != NULL ? profile : "");
  return cell;
}

/* The first row of the chain whose person is not in this run yet; NO_WORD: none. Takes the key. */
static guint32
row_unused (struct keyfile *keyfile, enum chain chain, char *key)
{
  struct chain_ends *ends = chain_find (keyfile, key);
  g_free (key);
  while (ends != NULL && ends->unused != NO_WORD && row_at (keyfile, ends->unused)->used)
    ends->unused = row_at (keyfile, ends->unused)->next[chain];
  return ends == NULL ? NO_WORD : ends->unused;
}

static guint32
person_row (struct keyfile *keyfile, const char *name, const char *email, const char *profile)
{
  guint32 row = NO_WORD;
  if (email != NULL)
    row = row_unused (keyfile, CHAIN_EMAIL, person_key (CHAIN_EMAIL, name, email));
  if (row == NO_WORD && profile != NULL)
    row = row_unused (keyfile, CHAIN_PROFILE, person_key (CHAIN_PROFILE, name, profile));
  if (row == NO_WORD)
    row = row_unused (keyfile, CHAIN_BARE, person_key (CHAIN_BARE, name, ""));
  if (row == NO_WORD && email == NULL && profile == NULL)
    row = row_unused (keyfile, CHAIN_TEXT, person_key (CHAIN_TEXT, name, ""));
  return row;
}

const char *
keyfile_person (struct keyfile *keyfile, const char *name, const char *email, const char *profile)
{
  guint32 row = person_row (keyfile, name, email, profile);
  if (row == NO_WORD)
    row = row_add (keyfile, cells_new (person_pseudonym_new (keyfile, name, email, profile), name,
                                       email, profile));
  char **cell = row_at (keyfile, row)->cell;
  row_at (keyfile, row)->used = TRUE;
  cell_fill (&cell[CELL_EMAIL], email);
  cell_fill (&cell[CELL_PROFILE], profile);
  return cell[CELL_PSEUDONYM];
}

/* The pseudonym of a text, "topic 12" for kind "topic": that of the file, or NULL. */
static const char *
keyfile_text (const struct keyfile *keyfile, const char *kind, const char *text)
{
  g_autofree char *key = text_key (kind, text);
  const struct chain_ends *ends = chain_find (keyfile, key);
  return ends == NULL ? NULL : row_at (keyfile, ends->first)->cell[CELL_PSEUDONYM];
}

const char *
keyfile_text_add (struct keyfile *keyfile, const char *kind, const char *text)
{
  const char *known = keyfile_text (keyfile, kind, text);
  if (known != NULL)
    return known;
  guint64 last = GPOINTER_TO_SIZE (g_hash_table_lookup (keyfile->last_number, kind));
  char *pseudonym = g_strdup_printf ("%s %u", kind, (guint)last + 1);
  guint32 row = row_add (keyfile, cells_new (pseudonym, text, NULL, NULL));
  return row_at (keyfile, row)->cell[CELL_PSEUDONYM];
}

/* One line: the pseudonym as it is, all else quoted. */
static char *
row_line (const struct key_row *row)
{
  GString *line = g_string_new (NULL);
  csv_append (line, row->cell[CELL_PSEUDONYM]);
  for (char **cell = row->cell + CELL_TEXT; *cell != NULL; cell++)
    {
      g_string_append_c (line, ',');
      key_cell_append (line, *cell);
    }
  return g_string_free (line, FALSE);
}

GBytes *
keyfile_bytes (const struct keyfile *keyfile)
{
  GString *text = g_string_new (FIRST ",");
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  for (gsize i = 0; i < KEY_BYTES; i++)
    g_string_append_printf (text, "%02x", keyfile->key[i]);
  g_string_append (text, "\n" HEADER "\n");
  for (guint32 i = 0; i < keyfile->row->len; i++)
    g_ptr_array_add (lines, row_line (row_at (keyfile, i)));
  g_ptr_array_sort (lines, compare_strings);
  for (guint i = 0; i < lines->len; i++)
    {
      g_string_append (text, lines->pdata[i]);
      g_string_append_c (text, '\n');
    }
  return g_string_free_to_bytes (text);
}
