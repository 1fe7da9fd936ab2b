/* Which spellings and addresses of a name are one person. */
#include <string.h>
#include "unit/network_log.h"

/* How many people these names are, besides a hub that knows all. A name may end in "<address>". */
static guint32
count_people (const char *const *names)
{
  struct notebook *book = notebook_new ();
  guint32 hub = note_mention (book, "Hub", NULL, NULL);
  for (; *names != NULL; names++)
    {
      g_auto (GStrv) part = g_strsplit_set (*names, "<>", -1);
      g_strstrip (part[0]);
      guint32 mention = note_mention (book, *part[0] != '\0' ? g_intern_string (part[0]) : NULL,
                                      g_intern_string (part[1]), NULL);
      note_row (book, 0, mention, hub, plain_context ());
    }
  struct network *network = load_book (book, no_options ());
  guint32 people = network->n_people - 1;
  network_free (network);
  notebook_free (book);
  return people;
}

static void
spellings_are_one_person (void)
{
  static const struct
  {
    const char *names[6];
    guint32 people;
  } row[] = {
    { { "J\u00fcrgen M\u00fcller", "Juergen Mueller" }, 1 },
    { { "J\u00fcrgen Mueller", "Juergen M\u00fcller" }, 1 },
    { { "S\u00f8ren \u00c5g\u00e5rd", "Soeren Aagaard", "SOREN AGARD" }, 1 },
    { { "Jurgen Muller", "Juergen Mueller" }, 2 },
    { { "Manuel Roe", "Manul Roe", "Manuel R\u00f6" }, 2 },
    { { "Elodie von Thun", "VON THUN \u00c9lodie" }, 1 },
    { { "ANA RUIZ", "Ruiz Ana" }, 2 },
    { { "Xavier Lambert", "Lambert Xavier" }, 2 },
    { { "Xavier Lambert", "Lambert Xavier", "Xavier Moreau", "Xavier Conti" }, 3 },
    { { "Thomas Martin", "Martin Thomas", "Thomas Roe", "Martin Roe" }, 4 },
    { { "Hana de la Cruz", "de la Cruz Hana", "Hana Obi" }, 2 },
    { { "Wei Wang", "Wang Wei", "Wei Li" }, 3 },
    { { "Ana Ruiz", "<ana.ruiz@x.org>" }, 1 },
    { { "Ana Ruiz", "<ruiz_ana@x.org>", "<ana@x.org>", "<aruiz@y.org>" }, 3 },
    { { "Ana Ruiz", "<ana.ruiz2@x.org>" }, 2 },
    { { "Ana Ruiz", "Bo Lim <ana.ruiz@x.org>" }, 2 },
    { { "Ana Ruiz <ana@x.org>", "Ana Ruiz <a@y.org>", "<ana.ruiz@z.org>" }, 3 },
    { { "Hana de la Cruz", "<hana.delacruz@x.org>" }, 1 },
    { { "G\u00fcnther Zieli\u0144ski", "<guenther.zielinski@x.org>" }, 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      guint32 people = count_people (row[i].names);
      if (people != row[i].people)
        g_test_message ("%s ...: %u", row[i].names[0], people);
      g_assert_cmpuint (people, ==, row[i].people);
    }
}

/* Enough others make a rare name tell: forty people of ten first names. */
static void
note_others (struct notebook *book, guint32 hub, const char *last)
{
  static const char *const first[]
    = { "Ada", "Bo", "Cai", "Dov", "Ewa", "Fay", "Gus", "Hal", "Ida", "Jon" };
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *name
        = i < 4 ? g_strdup_printf ("%s %s", first[i], last)
                : g_strdup_printf ("%s Family%c%c", first[i % 10], 'a' + i / 26, 'a' + i % 26);
      note_row (book, 0, note_mention (book, g_intern_string (name), NULL, NULL), hub,
                plain_context ());
    }
}

struct two_addresses
{
  const char *other, *last; /* address; last name of four others */
  gboolean meet, profiles, contacts;
  guint32 people;
};

static guint32
count_of_name (const struct two_addresses *row)
{
  struct notebook *book = notebook_new ();
  guint32 hub = note_mention (book, "Hub", NULL, NULL), people = 0;
  guint32 one = note_mention (book, "Ria Roe", "ria@x.org", row->profiles ? "x.org/ria" : NULL);
  guint32 two = note_mention (book, "Ria Roe", row->other, row->profiles ? "x.org/roe" : NULL);
  note_row (book, 0, one, hub, plain_context ());
  note_row (book, 1, two, row->meet ? one : hub, plain_context ());
  note_row (book, 2, note_mention (book, "Ria Roe", NULL, NULL), hub, plain_context ());
  note_others (book, hub, row->last);
  for (guint i = 0; i < 2 && row->contacts; i++)
    note_contact (book, i == 0 ? one : two, NONE, NULL);
  struct network *network = load_book (book, no_options ());
  for (guint32 v = 0; v < network->n_people; v++)
    people += g_str_has_prefix (network->person[v].name, "Ria Roe");
  network_free (network);
  notebook_free (book);
  return people;
}

static void
a_rare_name_has_several_addresses (void)
{
  static const struct two_addresses row[]
    = { { "r.roe@y.org", "Lim", FALSE, FALSE, FALSE, 1 },
        { "r.roe@x.org", "Lim", FALSE, FALSE, FALSE, 3 }, /* one domain */
        { "r.roe@y.org", "Roe", FALSE, FALSE, FALSE, 3 }, /* a frequent last name */
        { "r.roe@y.org", "Lim", TRUE, FALSE, FALSE, 3 },  /* they met */
        { "r.roe@y.org", "Lim", FALSE, TRUE, FALSE, 3 },  /* two profiles on one site */
        { "r.roe@y.org", "Lim", FALSE, FALSE, TRUE, 3 } };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    g_assert_cmpuint (count_of_name (&row[i]), ==, row[i].people);
}

/* A nickname of two people is nobody's, whether their names differ or not. */
static void
shared_nicknames_join_nobody (void)
{
  static const char *const other[] = { "Katarzyna Lis", "Katarzyna Kos" };
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    {
      struct notebook *book = notebook_new ();
      guint32 one = note_mention (book, "Katarzyna Kos", "k@x.org", NULL);
      guint32 two = note_mention (book, other[i], "kasia@y.org", NULL);
      note_row (book, 0, one, two, plain_context ());
      note_row (book, 0, one, note_mention (book, "Kasia", NULL, NULL), plain_context ());
      note_contact (book, one, ATTRIBUTE_ALIASES, "Kasia");
      note_contact (book, two, ATTRIBUTE_ALIASES, "Kasia");
      struct network *network = load_book (book, no_options ());
      g_assert_cmpuint (network->n_people, ==, 3);
      network_free (network);
      notebook_free (book);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/joining/spellings", spellings_are_one_person);
  g_test_add_func ("/joining/addresses", a_rare_name_has_several_addresses);
  g_test_add_func ("/joining/nicknames", shared_nicknames_join_nobody);
  return g_test_run ();
}
