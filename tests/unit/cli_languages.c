/* One small log in seven languages: the same steps of closeness, and the same
 * people who want to be left alone. */
#include <glib/gstdio.h>
#include "pln/graph.h"
#include "pln/learning.h"
#include "pln/read.h"

struct language
{
  const char *name;
  const char *header;         /* date, from, to, channel */
  const char *words[7];       /* coffee, call, lunch, walk, mail, comment, like */
  const char *contact_header; /* name, do not contact */
  const char *yes, *no;
};

static const struct language languages[] = {
  { "English",
    "date,from,to,channel",
    { "coffee", "phone call", "lunch", "walk", "e-mail", "comment", "like" },
    "name,do_not_contact",
    "yes",
    "no" },
  { "German",
    "Datum,Von,An,Kanal",
    { "Kaffee", "Anruf", "Mittagessen", "Spaziergang", "E-Mail", "Kommentar", "gefällt mir" },
    "Name,nicht kontaktieren",
    "ja",
    "nein" },
  { "French",
    "date,de,à,canal",
    { "café", "appel", "déjeuner", "promenade", "courriel", "commentaire", "j'aime" },
    "nom,ne pas contacter",
    "oui",
    "non" },
  { "Spanish",
    "fecha,de,a,canal",
    { "café", "llamada", "almuerzo", "paseo", "correo", "comentario", "me gusta" },
    "nombre,no contactar",
    "sí",
    "no" },
  { "Dutch",
    "datum,van,aan,kanaal",
    { "koffie", "gebeld", "lunch", "wandeling", "e-mail", "reactie", "vind ik leuk" },
    "naam,niet contacteren",
    "ja",
    "nee" },
  { "Italian",
    "data,da,a,canale",
    { "caffè", "telefonata", "pranzo", "passeggiata", "messaggio", "commento", "mi piace" },
    "nome,non contattare",
    "sì",
    "no" },
  { "Portuguese",
    "data,de,para,canal",
    { "café", "ligação", "almoço", "caminhada", "mensagem", "comentário", "curtida" },
    "nome,não contatar",
    "sim",
    "não" },
};

enum
{
  COFFEE,
  CALL,
  LUNCH,
  WALK,
  MAIL,
  COMMENT,
  LIKE
};

static const struct
{
  const char *day, *from, *to;
  guint word;
} rows[] = {
  /* Ana: four talks in a year, both ways.  Ben: one call.  Cai: written to.
   * Dee: a like. */
  { "2024-02-01", "Jo Marsh", "Ana Ruiz", COFFEE },
  { "2024-04-01", "Ana Ruiz", "Jo Marsh", CALL },
  { "2024-06-01", "Jo Marsh", "Ana Ruiz", LUNCH },
  { "2024-08-01", "Ana Ruiz", "Jo Marsh", WALK },
  { "2024-05-01", "Jo Marsh", "Ben Okafor", CALL },
  { "2024-05-03", "Ben Okafor", "Jo Marsh", MAIL },
  { "2024-03-01", "Cai Lund", "Jo Marsh", MAIL },
  { "2024-03-02", "Jo Marsh", "Cai Lund", COMMENT },
  { "2024-07-01", "Dee Park", "Jo Marsh", LIKE },
};

static char *
file_new (const char *folder, const char *name, const GString *text)
{
  char *path = g_build_filename (folder, name, NULL);
  g_assert_true (g_file_set_contents (path, text->str, (gssize)text->len, NULL));
  return path;
}

/* "Ana Ruiz 4 (4), Ben Okafor 3 (1), ... not: Ben Okafor". */
static char *
learnt_from (const struct network *network, const struct learning *learning)
{
  GString *out = g_string_new (NULL);
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      g_string_append_printf (out, "%s %u (%g, %g), ", network->person[step->person].name,
                              step->stage, step->alone, step->contacts);
    }
  g_string_append (out, "not:");
  for (guint32 v = 0; v < network->n_people; v++)
    if (network_may_not_contact (network, v))
      g_string_append_printf (out, " %s", network->person[v].name);
  return g_string_free (out, FALSE);
}

static char *
read_in (const struct language *language)
{
  g_autofree char *folder = g_dir_make_tmp ("pln-languages-XXXXXX", NULL);
  g_autoptr (GString) log_text = g_string_new (language->header),
                      contacts_text = g_string_new (language->contact_header);
  g_string_append_c (log_text, '\n');
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_string_append_printf (log_text, "%s,%s,%s,%s\n", rows[i].day, rows[i].from, rows[i].to,
                            language->words[rows[i].word]);
  g_string_append_printf (contacts_text, "\nBen Okafor,%s\nCai Lund,%s\nDee Park,\nAna Ruiz,0\n",
                          language->yes, language->no);
  g_autofree char *log_path = file_new (folder, "log.csv", log_text);
  g_autofree char *contacts_path = file_new (folder, "contacts.csv", contacts_text);
  const char *const files[] = { log_path, NULL }, *const contacts[] = { contacts_path, NULL };
  const struct read_options reading = { .files = files, .contacts = contacts };
  const struct network_options options = {
    .me = "Jo Marsh", .since = DAY_NONE, .until = DAY_NONE, .as_of = DAY_NONE, .half_life_days = 0
  };
  const struct measure_options measure = { .seed = 1, .threads = 1 };
  g_autoptr (GError) error = NULL;
  struct log *log = log_read (&reading, &error);
  g_assert_no_error (error);
  struct network *network = network_load (log, &options, &error);
  g_assert_no_error (error);
  struct measures *measures = measures_compute (network, &measure, &error);
  g_assert_no_error (error);
  struct learning *learning = learning_compute (network, measures);
  char *learnt = learnt_from (network, learning);
  learning_free (learning);
  measures_free (measures);
  network_free (network);
  log_free (log);
  g_unlink (log_path);
  g_unlink (contacts_path);
  g_rmdir (folder);
  return learnt;
}

static void
seven_languages_say_the_same (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *learnt = read_in (&languages[i]);
      g_test_message ("%s", languages[i].name);
      g_assert_cmpstr (learnt, ==,
                       "Ana Ruiz 4 (4, 4), Ben Okafor 3 (1, 2), Cai Lund 2 (0, 2), "
                       "Dee Park 1 (0, 0), not: Ben Okafor");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/languages/closeness", seven_languages_say_the_same);
  return g_test_run ();
}
