/* Hashes with a key: texts made to collide without one. */
#include <string.h>
#include "pln/base.h"
#include "pln/hash.h"
#include "pln/string_pool.h"

enum
{
  LETTERS = 14,
  TEXTS = 1 << LETTERS
};

/* Texts of two letters. For g_str_hash, "Ez" and "FY" are the same, as are "а" and "я". */
static GPtrArray *
texts_of (const char *one, const char *other)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  for (guint bits = 0; bits < TEXTS; bits++)
    {
      GString *text = g_string_new (NULL);
      for (guint i = 0; i < LETTERS; i++)
        g_string_append (text, (bits >> i & 1) != 0 ? one : other);
      g_ptr_array_add (texts, g_string_free (text, FALSE));
    }
  return texts;
}

/* As a table sees them: the low bits choose the place. */
static guint
count_places (GPtrArray *texts, GHashFunc hash)
{
  g_autofree gboolean *taken = g_new0 (gboolean, TEXTS);
  guint places = 0;
  for (guint i = 0; i < texts->len; i++)
    {
      guint place = hash (texts->pdata[i]) % TEXTS;
      places += !taken[place];
      taken[place] = TRUE;
    }
  return places;
}

/* Random numbers fill 1 - 1/e of the places. */
static void
texts_spread (void)
{
  const char *pairs[][2]
    = { { "а", "я" }, { "Ez", "FY" }, { "a", "b" }, { "aaaaaaaa", "bbbbbbbb" } };
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (GPtrArray) texts = texts_of (pairs[i][0], pairs[i][1]);
      if (i < 2)
        g_assert_cmpuint (count_places (texts, g_str_hash), ==, 1);
      g_assert_cmpuint (count_places (texts, text_hash), >, TEXTS * 0.61);
      g_assert_cmpuint (count_places (texts, text_hash), <, TEXTS * 0.655);
    }
}

static void
numbers_spread (void)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);
  for (gint64 i = 0; i < TEXTS; i++)
    {
      gint64 number = i * G_GINT64_CONSTANT (0x100000001); /* both halves the same */
      g_ptr_array_add (numbers, g_memdup2 (&number, sizeof number));
    }
  g_assert_cmpuint (count_places (numbers, number_hash), >, TEXTS * 0.61);
}

static void
key_stays (void)
{
  g_assert_cmpuint (hash_key (), ==, hash_key ());
  g_assert_cmpuint (hash_key (), !=, 0);
  g_assert_cmpuint (text_hash ("Ann"), ==, text_hash ("Ann"));
}

/* Whoever does not know the key cannot say which texts meet. */
static void
tables_take_the_key (void)
{
  const gint64 number = 7;
  struct string_pool words;
  g_assert_cmpuint (text_hash ("Ann"), ==, (guint)bytes_hash ("Ann", 3, hash_key ()));
  g_assert_cmpuint (number_hash (&number), ==, (guint)bytes_hash (&number, 8, hash_key ()));
  string_pool_init (&words);
  g_assert_cmpuint (words.seed, ==, hash_key ());
  string_pool_clear (&words);
}

/* Another run has another key. */
static void
key_differs (void)
{
  if (g_test_subprocess ())
    {
      g_print ("key %" G_GUINT64_FORMAT "\n", hash_key ());
      return;
    }
  g_autofree char *same = g_strdup_printf ("*key %" G_GUINT64_FORMAT "\n*", hash_key ());
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout_unmatched (same);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hash/texts-spread", texts_spread);
  g_test_add_func ("/hash/numbers-spread", numbers_spread);
  g_test_add_func ("/hash/key-stays", key_stays);
  g_test_add_func ("/hash/key-taken", tables_take_the_key);
  g_test_add_func ("/hash/key-differs", key_differs);
  return g_test_run ();
}
