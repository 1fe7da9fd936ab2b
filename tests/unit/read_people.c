/* The people of a cell, and one person's text. */
#include <string.h>
#include "pln/email_and_url.h"
#include "read/people/name_email_pairing.h"
#include "read/people/non_people.h"
#include "read/people/note_links.h"
#include "read/people/negation.h"
#include "read/people/people_cell.h"

static void
cells_are_split (void)
{
  static const struct
  {
    const char *cell;
    guint comma;
    const char *people;
  } row[] = {
    { "Ana Ruiz", TRUE, "Ana Ruiz" },
    { "", TRUE, "" },
    { " ; ;", TRUE, "" },
    { "Ana; Ben;Cai", TRUE, "Ana|Ben|Cai" },
    { "Ana|Ben", TRUE, "Ana|Ben" },
    { "Ana\nBen\r\nCai", TRUE, "Ana|Ben|Cai" },
    { "Ana ::: Ben Okafor", TRUE, "Ana|Ben Okafor" },
    { "Ana Ruiz, Ben Okafor", TRUE, "Ana Ruiz|Ben Okafor" },
    { "Okafor, Ben", TRUE, "Okafor, Ben" },
    { "Ana, Ben, Cai", TRUE, "Ana|Ben|Cai" },
    { "Jane Doe, Ph.D.", TRUE, "Jane Doe, Ph.D." },
    { "Tomás Reyes, Jane Doe, Ph.D.", TRUE, "Tomás Reyes|Jane Doe, Ph.D." },
    { "Doe, Jane, Ph.D.", TRUE, "Doe, Jane, Ph.D." },
    { "García López, Ana", TRUE, "García López, Ana" },
    { "Ruiz, Ana; Okafor, Ben", TRUE, "Ruiz, Ana|Okafor, Ben" },
    { "Ana Ruiz, Ben Okafor", FALSE, "Ana Ruiz, Ben Okafor" },
    { "Ana Ruiz, Ben, Cai Wen", TRUE, "Ana Ruiz|Ben|Cai Wen" },
    { "ana@x.org, ben@y.org", TRUE, "ana@x.org|ben@y.org" },
    { "\"Ruiz, Ana\" <ana@x.org>; Ben", TRUE, "\"Ruiz, Ana\" <ana@x.org>|Ben" },
    { "Ana & Ben", TRUE, "Ana|Ben" },
    { "Ana Ruiz & Ben Okafor & Cai Wen", TRUE, "Ana Ruiz|Ben Okafor|Cai Wen" },
    { "Ana/Ben", TRUE, "Ana|Ben" },
    { "Ana / Ben", TRUE, "Ana|Ben" },
    { "n/a", TRUE, "n/a" },
    { "AT&T", TRUE, "AT&T" },
    { "Rossi & Bianchi S.p.A.", TRUE, "Rossi & Bianchi S.p.A." },
    { "Silva & Costa Lda", TRUE, "Silva & Costa Lda" },
    { "Hay & Moss plc", TRUE, "Hay & Moss plc" },
    { "Garten & Kultur e.V.", TRUE, "Garten & Kultur e.V." },
    { "Silva & Costa", TRUE, "Silva|Costa" },
    { "Ana Ruiz (she/her)", TRUE, "Ana Ruiz (she/her)" },
    { "https://a.org/b/c", TRUE, "https://a.org/b/c" },
    { "Ana Ruiz, Ben Okafor & Cai Wen", TRUE, "Ana Ruiz|Ben Okafor|Cai Wen" },
    { "https://www.linkedin.com/in/a,https://www.linkedin.com/in/b", TRUE,
      "https://www.linkedin.com/in/a|https://www.linkedin.com/in/b" },
    { "Ana\xc2\xb7"
      "Ben",
      TRUE,
      "Ana\xc2\xb7"
      "Ben" },
    { "Ana\xc2\xb7"
      "Ben",
      TRUE | PEOPLE_AND, "Ana|Ben" },
    { "Ana&Ben", TRUE, "Ana&Ben" },
    { "Ana&Ben+Cai", TRUE | PEOPLE_AND, "Ana|Ben|Cai" },
    { "AT&T", TRUE | PEOPLE_AND, "AT&T" },
    { "Gal\xc2\xb7la Roig", TRUE | PEOPLE_AND, "Gal\xc2\xb7la Roig" },
    { "Ruiz L\xc3\xb3pez, Ana Eva", TRUE, "Ruiz L\xc3\xb3pez|Ana Eva" },
    { "Ruiz L\xc3\xb3pez, Ana Eva", TRUE | PEOPLE_LAST_FIRST, "Ruiz L\xc3\xb3pez, Ana Eva" },
    { "Ana Ruiz (Lead, Research)", TRUE, "Ana Ruiz (Lead, Research)" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
      guint n = people_cell_split (row[i].cell, row[i].comma, people);
      g_assert_cmpuint (n, ==, people->len);
      g_ptr_array_add (people, NULL);
      g_autofree char *joined = g_strjoinv ("|", (char **)people->pdata);
      if (strcmp (joined, row[i].people) != 0)
        g_error ("'%s' gives '%s', not '%s'", row[i].cell, joined, row[i].people);
    }
}

static void
persons_are_parsed (void)
{
  static const struct
  {
    const char *text, *name, *email, *profile;
  } row[] = {
    { "Ana Ruiz", "Ana Ruiz", NULL, NULL },
    { "  Ana \xc2\xa0  Ruiz ", "Ana Ruiz", NULL, NULL },
    { "Zoe\xcc\x88 Brandt", "Zoë Brandt", NULL, NULL },
    { "Okafor, Ben", "Ben Okafor", NULL, NULL },
    { "Okafor, Ben (External)", "Ben Okafor", NULL, NULL },
    { "Ben (Guest)", "Ben", NULL, NULL },
    { "Ana Ruiz (she/her)", "Ana Ruiz", NULL, NULL },
    { "Ana Ruiz (She/Her/Hers)", "Ana Ruiz", NULL, NULL },
    { "Jane Doe, Ph.D.", "Jane Doe, Ph.D.", NULL, NULL },
    { "Doe, Jane, Ph.D.", "Jane Doe, Ph.D.", NULL, NULL },
    { "Dr. Lee, Kim", "Dr. Kim Lee", NULL, NULL },
    { "Prof. Dr. Lee, Kim, MBA", "Prof. Dr. Kim Lee, MBA", NULL, NULL },
    { "van den Berg, Dr. Jan", "Dr. Jan van den Berg", NULL, NULL },
    { "Frau, Ida", "Ida Frau", NULL, NULL },
    { "Li, Meng", "Meng Li", NULL, NULL },
    { "Rahman, Md", "Md Rahman", NULL, NULL },
    { "Jane Doe, MEng", "Jane Doe, MEng", NULL, NULL },
    { "Jane Doe, M.A.", "Jane Doe, M.A.", NULL, NULL },
    { "Jane Doe, ACCA, FHEA", "Jane Doe, ACCA, FHEA", NULL, NULL },
    { "Doe, Jane, PGDip", "Jane Doe, PGDip", NULL, NULL },
    { "Ing. Novak, Eva", "Ing. Eva Novak", NULL, NULL },
    { "Se\u00f1ora Ruiz, Ana", "Se\u00f1ora Ana Ruiz", NULL, NULL },
    { "Ana Ruiz (Host, me)", "Ana Ruiz", NULL, NULL },
    { "Ana Ruiz (Convidada)", "Ana Ruiz", NULL, NULL },
    { "Zhang Wei (Lei)", "Zhang Wei (Lei)", NULL, NULL },
    { "niemand", NULL, NULL, NULL },
    { "St. John, Kim", "Kim St. John", NULL, NULL },
    { "Mina Sato, PhD", "Mina Sato, PhD", NULL, NULL },
    { "Ana Ruiz (Ana Maria Ruiz)", "Ana Ruiz (Ana Maria Ruiz)", NULL, NULL },
    { "iPhone (Ben)", "iPhone (Ben)", NULL, NULL },
    { "~\xe2\x80\xaf"
      "Dana",
      "Dana", NULL, NULL },
    { "'=Jordan", "=Jordan", NULL, NULL },
    { "'t Hooft", "'t Hooft", NULL, NULL },
    { "\"Ruiz, Ana\" <Ana.Ruiz@Example.com>", "Ana Ruiz", "ana.ruiz@example.com", NULL },
    { "Ana Ruiz <ana@x.org>", "Ana Ruiz", "ana@x.org", NULL },
    { "Ana Ruiz (ana@x.org)", "Ana Ruiz", "ana@x.org", NULL },
    { "Ruiz, Ana <ana@x.org>", "Ana Ruiz", "ana@x.org", NULL },
    { "Ana Ruiz [mailto:ana@x.org]", "Ana Ruiz", "ana@x.org", NULL },
    { "<ana@x.org>", NULL, "ana@x.org", NULL },
    { "mailto:Ana@X.org", NULL, "ana@x.org", NULL },
    { "ANA@X.ORG", NULL, "ana@x.org", NULL },
    { "@ana", "@ana", NULL, NULL },
    { "\xe2\x80\x8e"
      "Ana",
      "Ana", NULL, NULL },
    { "Ruiz, Ana (AR)", "Ana Ruiz (AR)", NULL, NULL },
    { "https://www.linkedin.com/in/AnaRuiz/", NULL, NULL, "linkedin.com/in/anaruiz" },
    { "", NULL, NULL, NULL },
    { "-", NULL, NULL, NULL },
    { "n/a", NULL, NULL, NULL },
    { "None", NULL, NULL, NULL },
    { "()", NULL, NULL, NULL },
    { "57", "57", NULL, NULL },
    { "李", "李", NULL, NULL },
    { "van der Berg, Ana", "Ana van der Berg", NULL, NULL },
    { "Ana, (", "( Ana", NULL, NULL },
    { "Ada Lim (https://www.notion.so/Ada-1a2b?pvs=21)", "Ada Lim", NULL, "notion.so/Ada-1a2b" },
    { "Vermeulen, Pieter, 1604-1671", "Pieter Vermeulen", NULL, "pieter vermeulen#1604-1671" },
    { "Pieter Vermeulen (1604\u20131671)", "Pieter Vermeulen", NULL, "pieter vermeulen#1604-1671" },
    { "Oddi, Fabrizio, fl. 1650", "Fabrizio Oddi", NULL, "fabrizio oddi#fl. 1650" },
    { "Ana Ruiz, 2024", "2024 Ana Ruiz", NULL, NULL }, /* a year alone says nothing of a life */
    { "ana@x.org##Receive, Deliver", NULL, "ana@x.org", NULL },
    { "ana@x.org=Delivered", NULL, "ana@x.org", NULL },
    { "[x](https://x.org) 7", "[x](https://x.org) 7", NULL, NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct person_text person;
      person_text_parse (row[i].text, &person);
      if (g_strcmp0 (person.name, row[i].name) != 0 || g_strcmp0 (person.email, row[i].email) != 0
          || g_strcmp0 (person.profile, row[i].profile) != 0)
        g_error ("'%s' gives '%s' '%s' '%s'", row[i].text, person.name, person.email,
                 person.profile);
      person_text_clear (&person);
    }
}

static void
profiles_are_normalised (void)
{
  static const struct
  {
    const char *address, *normal;
  } row[] = {
    { "https://www.linkedin.com/in/TomasReyes?trk=x", "linkedin.com/in/tomasreyes" },
    { "http://es.linkedin.com/in/tomasreyes/", "linkedin.com/in/tomasreyes" },
    { "linkedin.com/in/tomasreyes", "linkedin.com/in/tomasreyes" },
    { "https://www.Meetup.com/Example/members/12537919/ ", "meetup.com/Example/members/12537919" },
    { "12537919", "12537919" },
    { "", NULL },
    { "https://", NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *normal = profile_address_normalise (row[i].address);
      g_assert_cmpstr (normal, ==, row[i].normal);
    }
}

static char *
pair_as_text (const char *names, const char *emails, const char *addresses)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GArray) people = g_array_new (FALSE, FALSE, sizeof (struct person_text));
  people_pair (names, emails, addresses, TRUE, people);
  for (guint i = 0; i < people->len; i++)
    {
      struct person_text *person = &g_array_index (people, struct person_text, i);
      g_string_append_printf (out, "%s%s", i > 0 ? "|" : "",
                              person->name != NULL ? person->name : "");
      if (person->email != NULL)
        g_string_append_printf (out, "<%s>", person->email);
      if (person->profile != NULL)
        g_string_append_printf (out, "@%s", person->profile);
      person_text_clear (person);
    }
  return g_string_free (out, FALSE);
}

static void
names_are_paired_with_addresses (void)
{
  static const struct
  {
    const char *names, *emails, *addresses, *people;
  } row[] = {
    { "Ana Ruiz; Ben Okafor", "ana@x.org; ben@x.org", "",
      "Ana Ruiz<ana@x.org>|Ben Okafor<ben@x.org>" },
    { "Ana Ruiz, Ben Okafor", "Ana@X.org, ben@x.org", "",
      "Ana Ruiz<ana@x.org>|Ben Okafor<ben@x.org>" },
    { "Ruiz, Ana, Okafor, Ben", "ana@x.org ben@x.org", "",
      "Ana Ruiz<ana@x.org>|Ben Okafor<ben@x.org>" },
    { "Ruiz, Ana", "ana@x.org", "", "Ana Ruiz<ana@x.org>" },
    { "Tom\xc3\xa1s Reyes, Jane Doe, Ph.D.", "tomas@x.org, jane@x.org", "",
      "Tom\xc3\xa1s Reyes<tomas@x.org>|Jane Doe, Ph.D.<jane@x.org>" },
    { "['Ana Ruiz', 'Ben Okafor']", "['ana@x.org', 'ben@x.org']", "",
      "Ana Ruiz<ana@x.org>|Ben Okafor<ben@x.org>" },
    { "['Ana Ruiz']", "ana@x.org", "", "Ana Ruiz<ana@x.org>" },
    { "", "ana@x.org", "", "<ana@x.org>" },
    { "Ana; Ben; Cai", "writer@x.org", "", "Ana|Ben|Cai" },
    { "Ana; Ben", "writer@x.org", "", "Ana|Ben" },
    { "Ana|Ben", "writer@x.org", "", "Ana|Ben" },
    { "Ana Ruiz & Ben Ruiz", "home@x.org", "", "Ana Ruiz & Ben Ruiz<home@x.org>" },
    { "Ana; Ben", "a@x.org; b@x.org; c@x.org", "", "<a@x.org>|<b@x.org>|<c@x.org>" },
    { "Ana Ruiz", "", "https://www.linkedin.com/in/ana", "Ana Ruiz@linkedin.com/in/ana" },
    { "Ana Ruiz", "/o=Labs/ou=Group (A)/cn=ana", "", "Ana Ruiz" },
    { "Ana", "none", "", "Ana" },
    { "", "", "", "" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *people = pair_as_text (row[i].names, row[i].emails, row[i].addresses);
      if (strcmp (people, row[i].people) != 0)
        g_error ("'%s' and '%s' are '%s', not '%s'", row[i].names, row[i].emails, people,
                 row[i].people);
    }
}

static void
links_of_notes_are_names (void)
{
  static const struct
  {
    const char *text, *names;
  } row[] = {
    { "[[Ana Ruiz]]", "Ana Ruiz" },
    { "[[People/Ana Ruiz|Ana]], [[Ben#Top]]", "Ana Ruiz;Ben" },
    { "[[Ana]] [[Ben]]", "Ana; Ben" },
    { "met [[Ana]]", "met Ana" },
    { "@[[Ana]], #[[Ben]]", "Ana;Ben" },
    { "[Ana](people/ana.md), [Ben](people/ben.md)", "Ana;Ben" },
    { "Ana Ruiz (../People/Ana%20Ruiz%200123456789abcdef0123456789abcdef.md)", "Ana Ruiz" },
    { "../People/Ana%20Ruiz%200123456789abcdef0123456789abcdef.md", "Ana Ruiz" },
    { "../People/Ana-0123456789abcdef0123456789abcdef.md, People/Ben.md", "Ana;Ben" },
    { "People/%FF.md", "%FF" },
    { "[[Ana", NULL },
    { "[x](y", NULL },
    { "[a [b](c)", "[a b" },
    { "[Ana](http://x.org)x", NULL },
    { "Ana (note.md", NULL },
    { "Ana (no note)", NULL },
    { "read me.md, or not", NULL },
    { "Ana Ruiz", NULL },
    { "[[]]", "" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *names = note_links_to_names (row[i].text);
      if (g_strcmp0 (names, row[i].names) != 0)
        g_error ("'%s' is '%s', not '%s'", row[i].text, names, row[i].names);
    }
}

static void
entries_that_are_nobody_are_known (void)
{
  static const struct
  {
    const char *name, *email;
    enum person_kind kind;
  } row[] = {
    { "Ana Ruiz", NULL, KIND_PERSON },
    { NULL, "ana@x.org", KIND_PERSON },
    { NULL, "noreply@x.org", KIND_PROGRAM },
    { "Notes", "ana@fireflies.ai", KIND_PROGRAM },
    { NULL, "ci[bot]@x.org", KIND_PROGRAM },
    { NULL, "abbot@x.org", KIND_PERSON },
    { NULL, "room-1@resource.calendar.google.com", KIND_ROOM },
    { "dependabot", NULL, KIND_PROGRAM },
    { "@helperBot", NULL, KIND_PROGRAM },
    { "deploy-bot", NULL, KIND_PROGRAM },
    { "bot-seven", NULL, KIND_PROGRAM },
    { "r2bot", NULL, KIND_PROGRAM },
    { "Talbot", NULL, KIND_PERSON },
    { "Ana Talbot", NULL, KIND_PERSON },
    { "bot-", NULL, KIND_PROGRAM },
    { "helperforeverybodyinthelargedepartment2bot", NULL, KIND_PERSON },
    { "+49 170 1234567", NULL, KIND_UNNAMED },
    { "0170 1234567", NULL, KIND_UNNAMED },
    { "2024-2025", NULL, KIND_PERSON },
    { "iPhone", NULL, KIND_UNNAMED },
    { "iPhone", "ana@x.org", KIND_PERSON },
    { "Unknown caller", NULL, KIND_NOBODY },
    { "Unknown", NULL, KIND_NOBODY },
    { "No name", NULL, KIND_NOBODY },
    { "TBC", NULL, KIND_PLACEHOLDER },
    { "Guest 2", NULL, KIND_PLACEHOLDER },
    { "Invité de Maud Le Gall", NULL, KIND_PLACEHOLDER },
    { "Guest Dahlin", NULL, KIND_PERSON },
    { "Automation for Jira", NULL, KIND_PROGRAM },
    { "Otto Automation", NULL, KIND_PERSON },
    { "Sem", NULL, KIND_PERSON }, /* "without", and a Dutch name */
    { "Sem Unknown", NULL, KIND_PERSON },
    { "-1", NULL, KIND_NOBODY },
  };
  static const char *const nobody[] = { "None of these", "keine Angabe", "(Unknown)", "[deleted]",
                                        "NaN",           "nan",          "Anonymous", "<anonym>" };
  static const char *const somebody[] = {
    "Nan", "NAN", "Ana", "", "()", "(Ana)", "None of these people whom I could have named here"
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    if (person_kind_of (row[i].name, row[i].email) != row[i].kind)
      g_error ("'%s' <%s> is of kind %d", row[i].name, row[i].email,
               (int)person_kind_of (row[i].name, row[i].email));
  for (guint i = 0; i < G_N_ELEMENTS (nobody); i++)
    if (!text_names_nobody (nobody[i]))
      g_error ("'%s' is somebody", nobody[i]);
  for (guint i = 0; i < G_N_ELEMENTS (somebody); i++)
    if (text_names_nobody (somebody[i]))
      g_error ("'%s' is nobody", somebody[i]);
}

/* Long cells cost time in proportion. */
static void
answers_deny_each_other (void)
{
  static const struct
  {
    const char *text, *other;
    gboolean denies;
  } row[] = { { "Unchecked", "Checked", TRUE },  { "nicht gew\u00e4hlt", "gew\u00e4hlt", TRUE },
              { "No marcado", "Marcado", TRUE }, { "will not come", "will come", TRUE },
              { "kommt nicht", "kommt", TRUE },  { "Not in attendance", "In attendance", TRUE },
              { "Checked", "Unchecked", FALSE }, { "very often", "often", FALSE },
              { "De Vries", "Vries", FALSE },    { "Ines", "Es", FALSE } };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    if (text_denies (row[i].text, row[i].other) != row[i].denies)
      g_error ("\"%s\" and \"%s\"", row[i].text, row[i].other);
}

static void
long_cells_are_linear (void)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
  for (int i = 0; i < 50000; i++)
    g_string_append (cell, "Ana Ruiz;(x/");
  people_cell_split (cell->str, TRUE, people);
  g_assert_cmpuint (people->len, ==, 50001);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/people/split", cells_are_split);
  g_test_add_func ("/people/parse", persons_are_parsed);
  g_test_add_func ("/people/profile", profiles_are_normalised);
  g_test_add_func ("/people/pair", names_are_paired_with_addresses);
  g_test_add_func ("/people/notes", links_of_notes_are_names);
  g_test_add_func ("/people/nobody", entries_that_are_nobody_are_known);
  g_test_add_func ("/people/negation", answers_deny_each_other);
  g_test_add_func ("/people/long", long_cells_are_linear);
  return g_test_run ();
}
