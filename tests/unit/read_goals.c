/* Files of goals in whatever dialect, encoding and language. */
#include <glib/gstdio.h>
#include <string.h>
#include "pln/read.h"

static struct goals *
read_bytes (const char *bytes, gsize length, enum date_order order, GError **error)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("pln-goals-XXXXXX", &path, NULL);
  g_assert_cmpint (file, >=, 0);
  close (file);
  g_assert_true (g_file_set_contents (path, bytes, (gssize)length, NULL));
  struct goals *goals = goals_read (path, NULL, order, error);
  g_unlink (path);
  return goals;
}

/* "evaluation 2 2017-03-31; field museums 1" */
static char *
text_of (const struct goals *goals)
{
  GString *text = g_string_new (NULL);
  for (guint32 i = 0; i < goals->n_goals; i++)
    {
      const struct goal *goal = &goals->goal[i];
      g_string_append_printf (text, "%s%s%s %u", i > 0 ? "; " : "",
                              goal->kind == GOAL_FIELD ? "field " : "", goal->subject,
                              goal->wanted);
      if (goal->by != DAY_NONE)
        g_string_append_c (text, ' ');
      day_append_iso (text, goal->by);
    }
  return g_string_free (text, FALSE);
}

static void
assert_goals (const char *bytes, gsize length, enum date_order order, const char *expected)
{
  g_autoptr (GError) error = NULL;
  struct goals *goals = read_bytes (bytes, length, order, &error);
  g_assert_no_error (error);
  g_autofree char *text = text_of (goals);
  g_assert_cmpstr (text, ==, expected);
  goals_free (goals);
}

static void
headers_are_found_in_each_language (void)
{
  static const char *const header[] = {
    "topic,sources,by",
    "Learning goal,How many,By when",
    "Skill,People,Deadline",
    "Lernziel,Wie viele,Bis",
    "Thema,Quellen,Fällig am",
    "Objectif,Combien,Échéance",
    "Sujet,Personnes,Avant",
    "Objetivo,Cuántas,Plazo",
    "Tema,Fuentes,Fecha límite",
    "Meta,Pessoas,Prazo",
    "Assunto,Fontes,Até",
    "Obiettivo,Quante,Entro",
    "Argomento,Fonti,Data",
    "Leerdoel,Hoeveel,Voor",
    "Onderwerp,Bronnen,Uiterlijk",
  };
  for (guint i = 0; i < G_N_ELEMENTS (header); i++)
    {
      g_autofree char *text = g_strconcat (header[i], "\njazz,2,2017-03-31\n", NULL);
      g_test_message ("%s", header[i]);
      assert_goals (text, strlen (text), DATE_ORDER_AUTO, "jazz 2 2017-03-31");
    }
}

static void
dialects_and_days_are_found (void)
{
  static const struct
  {
    const char *text, *expected;
    enum date_order order;
  } row[] = {
    { "jazz\n", "jazz 1", DATE_ORDER_AUTO },
    { "jazz,2,2017-03-31\nmaps,,\n", "jazz 2 2017-03-31; maps 1", DATE_ORDER_AUTO },
    { "jazz;31.3.2017;2\r\n", "jazz 2 2017-03-31", DATE_ORDER_AUTO },
    { "by\tfield\n2017\tjazz\n", "field jazz 1 2017-12-31", DATE_ORDER_AUTO },
    { "topic|by\njazz|March 2017\n", "jazz 1 2017-03-31", DATE_ORDER_AUTO },
    { "topic,by\njazz,3/4/2017\n", "jazz 1 2017-04-03", DATE_ORDER_DMY },
    { "topic,by\njazz,3/4/2017\n", "jazz 1 2017-03-04", DATE_ORDER_MDY },
    { "topic,by\njazz,3/4/2017\nmaps,4/30/2017\n", "jazz 1 2017-03-04; maps 1 2017-04-30",
      DATE_ORDER_DMY },
    { "# mine\ntopic,why,sources\n\"maps, old ones\",work,about 3\n,,\n", "maps, old ones 3",
      DATE_ORDER_AUTO },
    { "topic\nC\nC++\n", "C 1; C++ 1", DATE_ORDER_AUTO },
    { "topic,field\njazz,\n,museums\n", "jazz 1; field museums 1", DATE_ORDER_AUTO },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    assert_goals (row[i].text, strlen (row[i].text), row[i].order, row[i].expected);
}

static void
encodings_are_found (void)
{
  static const char latin[] = "Ziel;Anzahl\nM\xfcllerei;2\n";
  static const char wide[] = "\xff\xfet\0o\0p\0i\0c\0\n\0j\0a\0z\0z\0";
  assert_goals (latin, sizeof latin - 1, DATE_ORDER_AUTO, "M\xc3\xbcllerei 2");
  assert_goals (wide, sizeof wide - 1, DATE_ORDER_AUTO, "jazz 1");
}

static void
faults_are_refused_where_they_are (void)
{
  static const struct
  {
    const char *text, *message;
  } row[] = {
    { "", "is empty" },
    { "topic,by\n", "does not contain any goals" },
    { "sources,by\n2,2017\n", "line 1: no column says what you want to learn" },
    { "thing,how\njazz,soon\n", "line 1: no column says what you want to learn" },
    { "topic,sources\njazz,two\n", "line 2, column \"sources\": \"two\" is not a number" },
    { "topic,sources\njazz,0\n", "\"0\" is not a number of people" },
    { "topic,sources\njazz,1.5\n", "\"1.5\" is not a number of people" },
    { "jazz,2,2017-02-30\n", "line 1, column \"3\": \"2017-02-30\" is not a valid date" },
    { "topic,by\njazz,3/4/2017\n", "ambiguous" },
    { "topic,by\njazz,next month\n", "\"next month\" is not a valid date" },
    { "topic,sources\n,2\n", "line 2, column \"topic\": the cell is empty" },
    { "topic,field\njazz,music\n", "\"jazz\" and \"music\" are two goals" },
    { "topic\nold maps\njazz\nOld-Maps\n", "line 4: \"Old-Maps\" is already a goal on line 2" },
    { "topic\nold maps\n#oldmaps\n", "already a goal" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (read_bytes (row[i].text, strlen (row[i].text), DATE_ORDER_AUTO, &error));
      g_assert_error (error, PLN_ERROR, PLN_ERROR_DATA);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, row[i].message));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/goals/headers", headers_are_found_in_each_language);
  g_test_add_func ("/goals/dialects", dialects_and_days_are_found);
  g_test_add_func ("/goals/encodings", encodings_are_found);
  g_test_add_func ("/goals/faults", faults_are_refused_where_they_are);
  return g_test_run ();
}
