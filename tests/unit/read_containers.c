/* Cells that hold a program's list or object, a directory entry or a vCard name. */
#include <glib.h>
#include "read/people/cell_containers.h"

/* The people of a cell, with "; " between them; NULL: an ordinary text. */
struct row
{
  const char *cell, *people;
};

static void
check_rows (const struct row *row, guint count)
{
  for (guint i = 0; i < count; i++)
    {
      g_autofree char *people = cell_container_to_list (row[i].cell);
      if (g_strcmp0 (people, row[i].people) != 0)
        g_error ("'%s' is '%s', not '%s'", row[i].cell, people, row[i].people);
    }
}

static void
lists_of_texts_are_read (void)
{
  static const struct row row[] = {
    { "[\"Ana Ruiz\", \"Ben Okafor\"]", "Ana Ruiz; Ben Okafor" },
    { "  ['Ana Ruiz', 'Ben Okafor'] ", "Ana Ruiz; Ben Okafor" },
    { "('Ana', 'Ben',)", "Ana; Ben" },
    { "frozenset({'Ana', 'Ben'})", "Ana; Ben" },
    { "numpy.array(['Ana', 'Ben'])", "Ana; Ben" },
    { "['Ana Ruiz' 'Ben Okafor']", "Ana Ruiz; Ben Okafor" },
    { "{Ana,Ben}", "Ana; Ben" },
    { "{\"Ana Ruiz\",Ben}", "Ana Ruiz; Ben" },
    { "[Ana, Ben]", "Ana; Ben" },
    { "[['Ana', 'Ben'], ['Cai']]", "Ana; Ben; Cai" },
    { "[]", "" },
    { "{}", "" },
    { "['Ana', '', None, 'nan', null]", "Ana" },
    { "[{'name': 'Ana', 'email': null}, None]", "Ana" },
    { "[None]", "" },
    { "[null, \"Ben\", NaN]", "Ben" },
    { "frozenset({'Ana', None})", "Ana" },
    { "{Ana,NULL,Ben}", "Ana; Ben" },
    { "['Ana', '']", "Ana" },
  };
  check_rows (row, G_N_ELEMENTS (row));
}

static void
escapes_are_undone (void)
{
  static const struct row row[] = {
    { "[\"Mar\\u00eda\", \"Jos\\u00e9\"]", "María; José" },
    { "[\"O\\\"Neil\", 'D\\'Arc']", "O\"Neil; D'Arc" },
    { "[\"Ana\\nRuiz\"]", "Ana Ruiz" },
    { "[\"a\\ud800b\"]", "a\xef\xbf\xbd"
                         "b" },
    { "[\"\\u12\"]", "u12" },
  };
  check_rows (row, G_N_ELEMENTS (row));
}

static void
objects_are_persons (void)
{
  static const struct row row[] = {
    { "[{\"name\": \"Ana Ruiz\", \"email\": \"ana@x.org\"}, {\"name\": \"Ben\"}]",
      "Ana Ruiz <ana@x.org>; Ben" },
    { "{\"displayName\": \"Ana Ruiz\", \"responseStatus\": \"declined\"}", "Ana Ruiz (declined)" },
    { "[{'email': 'ana@x.org'}]", "ana@x.org" },
    { "{\"emailAddress\": {\"name\": \"Ana\", \"address\": \"ana@x.org\"}}", "Ana <ana@x.org>" },
    { "{'nom': 'Ana', 'id': 7, 'roles': ['x', 'y']}", "Ana" },
    { "{'name': 'Ana', 'name ': 'Ben'}", "Ana" },
    { "[{'id': 7}]", "" },
    { "[{'email': 'none'}]", "" },
    { "{ 'name' : 'Ana' , }", "Ana" },
    { "{ 'na\\'me', 'Ana' }", "na'me; Ana" },
  };
  check_rows (row, G_N_ELEMENTS (row));
}

/* What only begins like a container stays an ordinary text. */
static void
ordinary_texts_stay (void)
{
  static const struct row row[] = {
    { "", NULL },
    { "Ana Ruiz", NULL },
    { "[deleted]", NULL },
    { "(Ana, Ben)", NULL },
    { "[[Ana Ruiz]]", NULL },
    { "[\"Ana\"", NULL },
    { "[\"Ana]", NULL },
    { "[\"Ana\", Ben]", NULL },
    { "[\"Ana\"] x]", NULL },
    { "['Ana' Ben]", NULL },
    { "[,]", NULL },
    { "{'name': 'Ana' 'x': 1}", NULL },
    { "{'name': 'Ana', : 1}", NULL },
    { "{'name': }", NULL },
    { "{'name': 'Ana'; 'x'}", NULL },
    { "[[[[[[[[[[['Ana']]]]]]]]]]]", NULL },
    { "set(Ana, Ben)", NULL },
    { "Ana(Ben)", NULL },
    { "Ana Ruiz (she)", NULL },
  };
  check_rows (row, G_N_ELEMENTS (row));
}

static void
directory_names_are_read (void)
{
  static const struct row row[] = {
    { "CN=Ana Ruiz,OU=Staff,DC=example", "Ana Ruiz" },
    { "cn=Ana Ruiz,ou=x;uid=ben,ou=x", "Ana Ruiz; ben" },
    { "CN=Ruiz\\, Ana,OU=Staff|CN=Ben+uid=7", "Ruiz, Ana; Ben" },
    { "CN=Mar\\C3\\ADa,OU=x\nCai Wen", "María; Cai Wen" },
    { "CN=a\\;b,OU=x", "a;b" },
    { "CN=Ana;;CN=Ben", "Ana; Ben" },
    { "CN=,OU=x", "" },
    { "CN=\\FF,OU=x", "" },
    { "CN=Ana\\", "Ana\\" },
    { "Cnut Ruiz", NULL },
  };
  check_rows (row, G_N_ELEMENTS (row));
}

static void
vcard_names_are_read (void)
{
  static const struct row row[] = {
    { "Ruiz;Ana;;;", "Ana Ruiz" },
    { "Ruiz;Ana;Eva;Dr.;PhD", NULL },
    { "Ruiz;Ana;;Dr.;PhD", "Dr. Ana Ruiz, PhD" },
    { "Ruiz;Ana;Eva;;", "Ana Eva Ruiz" },
    { "Ruiz Sol;Ana;;;", "Ana Ruiz Sol" },
    { "Ana Ruiz;Ben Okafor;;;", NULL },
    { "Ruiz;Ana;;Ben;", NULL },
    { "Ruiz;;;;", NULL },
    { "Ana;;Ben", NULL },
    { "a@x.org;b@x.org;;;", NULL },
  };
  check_rows (row, G_N_ELEMENTS (row));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/containers/lists", lists_of_texts_are_read);
  g_test_add_func ("/containers/escapes", escapes_are_undone);
  g_test_add_func ("/containers/objects", objects_are_persons);
  g_test_add_func ("/containers/ordinary", ordinary_texts_stay);
  g_test_add_func ("/containers/directory", directory_names_are_read);
  g_test_add_func ("/containers/vcard", vcard_names_are_read);
  return g_test_run ();
}
