/* Rows of known words go a short way; what they say must be what the long way
 * says.  An empty column of minutes in front of everything shuts the short way. */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "pln/base.h"
#include "read/sniff/header_detection.h"
#include "unit/read_log.h"

enum
{
  ROWS = 9000
}; /* more than a sample, so that two threads read */

#define PICK(list) (list[rng_below (rng, G_N_ELEMENTS (list))])

/* Cells of all kinds; one in eight rows is odd. */
static void
append_row (GString *text, struct rng *rng, gboolean minutes)
{
  static const char *const name[]
    = { "Ana", "Ben", "Cy", "Zoë Ø", "Dee Ruiz", "Ana ", "\"Ruiz, Ana\"", "ana@x.org", "me" };
  static const char *const odd_name[] = { "Ana; Ben",       "\"Cy, Ben\"", "",
                                          "Fay\xff",        "\"O\"\"Neil", "x\xEF\xBF\xBDy",
                                          "Eve <eve@x.org>" };
  static const char *const channel[] = { "mail", "Mail", "", "coffee", "talk" };
  static const char *const topic[] = { "jazz", "jazz;blues", "", "Jazz" };
  static const char *const odd_date[] = { "2024-02-30", "", "yesterday", "3 May 2024", "20240305" };
  static const char *const odd_row[]
    = { "\n", "date,from,to,channel,topic\n", "a,b,c,d,e,f,g\n", "2024-03-04,Ana\n", ",,,,\n" };
  const char *lead = minutes ? "," : "";
  guint odd = rng_below (rng, 40);

  if (odd == 0)
    {
      const char *row = PICK (odd_row);
      g_string_append_printf (text, "%s%s",
                              !minutes || *row == '\n' ? ""
                              : *row == 'd'            ? "minutes,"
                                                       : ",",
                              row);
      return;
    }
  g_string_append (text, lead);
  if (odd == 1)
    g_string_append (text, PICK (odd_date));
  else
    g_string_append_printf (text, "2024-%02u-%02u", 1 + rng_below (rng, 12),
                            1 + rng_below (rng, 28));
  g_string_append_printf (text, ",%s", odd == 2 ? PICK (odd_name) : PICK (name));
  g_string_append_printf (text, ",%s", odd == 3 ? PICK (odd_name) : PICK (name));
  g_string_append_printf (text, ",%s", PICK (channel));
  g_string_append_printf (text, ",%s\n", PICK (topic));
}

static char *
read_rows (guint seed, gboolean minutes)
{
  g_autoptr (GString) text = g_string_new (minutes ? "minutes,date,from,to,channel,topic\n"
                                                   : "date,from,to,channel,topic\n");
  g_autofree char *path = NULL;
  struct rng rng;
  rng_seed (&rng, seed);
  for (guint i = 0; i < ROWS; i++)
    append_row (text, &rng, minutes);
  int file = g_file_open_tmp ("pln-known-XXXXXX", &path, NULL);
  g_assert_cmpint (file, >=, 0);
  close (file);
  g_assert_true (g_file_set_contents (path, text->str, (gssize)text->len, NULL));
  const struct read_options options
    = { .files = (const char *const[]){ path, NULL }, .keep_all_rejects = TRUE };
  char *log = log_as_text (&options);
  g_unlink (path);
  return log;
}

static void
short_as_long (void)
{
  for (guint seed = 1; seed <= 4; seed++)
    {
      g_autofree char *one = read_rows (seed, FALSE), *other = read_rows (seed, TRUE);
      g_auto (GStrv) lines = g_strsplit (one, "\n", -1), others = g_strsplit (other, "\n", -1);
      g_assert_cmpuint (g_strv_length (lines), >, ROWS / 2);
      for (guint i = 0; lines[i] != NULL && others[i] != NULL; i++)
        g_assert_cmpstr (lines[i], ==, others[i]);
      g_assert_cmpstr (one, ==, other);
    }
}

/* A rule shuts the short way if its bytes differ from those of no rule. So a compiler that leaves out the
 * bytes between members when it assigns one would shut it for all tables. */
static void
rules_keep_all_bytes (void)
{
  struct table_rules rules, copy;
  table_rules_init (&rules);
#define NOT_COLUMN(column) g_assert_cmpuint (rules.column, ==, NO_COLUMN);
  RULE_COLUMNS (NOT_COLUMN)
#undef NOT_COLUMN
  memset (&copy, 0xff, sizeof copy);
  copy = rules;
  g_assert_cmpint (memcmp (&copy, &rules, sizeof copy), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read/known", short_as_long);
  g_test_add_func ("/read/rules", rules_keep_all_bytes);
  return g_test_run ();
}
