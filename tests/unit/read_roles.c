/* Headers to roles, in seven languages and in company. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/roles.h"

static void
headers_suggest_roles (void)
{
  static const struct
  {
    const char *header;
    enum role role;
  } row[] = {
    { "date", ROLE_DATE },
    { " Date ", ROLE_DATE },
    { "DATE", ROLE_DATE },
    { "Sent At", ROLE_DATE },
    { "sent_at", ROLE_DATE },
    { "sentAt", ROLE_DATE },
    { "Connected On", ROLE_DATE },
    { "Datum", ROLE_DATE },
    { "Fecha", ROLE_DATE },
    { "Date/heure", ROLE_DATE },
    { "Carimbo de data/hora", ROLE_DATE },
    { "time", ROLE_TIME },
    { "Uhrzeit", ROLE_TIME },
    { "Time of day", ROLE_TIME },
    { "from", ROLE_FROM },
    { "Sender", ROLE_FROM },
    { "Source", ROLE_FROM },
    { "Von", ROLE_FROM },
    { "De", ROLE_FROM },
    { "van", ROLE_FROM },
    { "da", ROLE_FROM },
    { "Expéditeur", ROLE_FROM },
    { "Vertex 1", ROLE_FROM },
    { "id1", ROLE_FROM },
    { "contact_a", ROLE_FROM },
    { "to", ROLE_TO },
    { "Recipients", ROLE_TO },
    { "Target", ROLE_TO },
    { "An", ROLE_TO },
    { "Para", ROLE_TO },
    { "À", ROLE_TO },
    { "A\xcc\x80", ROLE_TO },
    { "aan", ROLE_TO },
    { "Empfänger", ROLE_TO },
    { "Vertex 2", ROLE_TO },
    { "to 2", ROLE_TO },
    { "With", ROLE_WITH },
    { "who", ROLE_WITH },
    { "Attendees", ROLE_WITH },
    { "attendee1", ROLE_WITH },
    { "Attendee 12", ROLE_WITH },
    { "person3", ROLE_WITH },
    { "Teilnehmer/innen", ROLE_WITH },
    { "Avec", ROLE_WITH },
    { "wie", ROLE_WITH },
    { "Partecipanti", ROLE_WITH },
    { "Com quem", ROLE_WITH },
    { "Event", ROLE_EVENT },
    { "conversation id", ROLE_EVENT },
    { "Réunion", ROLE_EVENT },
    { "thread_ts", ROLE_THREAD },
    { "Kanal", ROLE_CHANNEL },
    { "Canal", ROLE_CHANNEL },
    { "Thema", ROLE_TOPIC },
    { "Tema", ROLE_TOPIC },
    { "Sujet", ROLE_TOPIC },
    { "Onderwerp", ROLE_TOPIC },
    { "Direction", ROLE_DIRECTION },
    { "Duration (Minutes)", ROLE_MINUTES },
    { "Dauer", ROLE_MINUTES },
    { "introduced_by", ROLE_INTRODUCED_BY },
    { "Introduced by", ROLE_INTRODUCED_BY },
    { "Notes", ROLE_NOTE },
    { "Gewicht", ROLE_WEIGHT },
    { "weight", ROLE_WEIGHT },
    { "Häufigkeit", ROLE_WEIGHT },
    { "first", ROLE_FIRST },
    { "Last contacted", ROLE_LAST },
    { "name", ROLE_NAME },
    { "Full Name", ROLE_NAME },
    { "First Name", ROLE_FIRST_NAME },
    { "Vorname", ROLE_FIRST_NAME },
    { "Prénom", ROLE_FIRST_NAME },
    { "Achternaam", ROLE_LAST_NAME },
    { "Cognome", ROLE_LAST_NAME },
    { "E-mail", ROLE_EMAIL },
    { "Email 2", ROLE_EMAIL },
    { "Correo electrónico", ROLE_EMAIL },
    { "LinkedIn URL", ROLE_PROFILE },
    { "Organisation", ROLE_ORG },
    { "Firma", ROLE_ORG },
    { "City", ROLE_PLACE },
    { "Ciudad", ROLE_PLACE },
    { "tags", ROLE_TAGS },
    { "knows", ROLE_KNOWS },
    { "do not contact", ROLE_DO_NOT_CONTACT },
    { "Job Title", ROLE_ROLE },
    { "id", ROLE_ID },
    { "Label", ROLE_LABEL },
    { "interactions", ROLE_INTERACTIONS },
    { "", ROLE_NONE },
    { "  ", ROLE_NONE },
    { "2", ROLE_NONE },
    { "foo", ROLE_NONE },
    { "dat", ROLE_NONE },
    { "date 2", ROLE_NONE },
    { "PC", ROLE_NONE },
    { "favourite colour", ROLE_NONE },
    { "Type", ROLE_NONE },
    { "日付", ROLE_NONE },
    { "Attendee #", ROLE_NONE },
    { "# of guests", ROLE_NONE },
    { "Met with", ROLE_WITH },
    { "Gesprochen mit", ROLE_WITH },
    { "How long", ROLE_MINUTES },
    { "post_id", ROLE_POST },
    { "message id", ROLE_POST },
    { "parent_id", ROLE_REPLY },
    { "in_reply_to", ROLE_TO },
    { "thread", ROLE_THREAD },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    if (role_of_header (row[i].header) != row[i].role)
      g_error ("'%s' is %s, not %s", row[i].header, role_name (role_of_header (row[i].header)),
               role_name (row[i].role));
}

static void
roles_have_names (void)
{
  for (int role = 1; role < N_ROLES; role++)
    {
      g_assert_nonnull (role_name (role));
      g_assert_cmpint (role_by_name (role_name (role)), ==, role);
    }
  g_assert_cmpint (role_by_name ("Introduced-By"), ==, ROLE_INTRODUCED_BY);
  g_assert_cmpint (role_by_name ("sender"), ==, ROLE_NONE);
  g_assert_cmpint (role_by_name (""), ==, ROLE_NONE);
}

/* Each word has one meaning; all are written as headers are compared. */
static void
words_stand_once (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (const struct role_words *row = role_synonyms; row->words != NULL; row++)
    {
      g_auto (GStrv) words = g_strsplit (row->words, " ", -1);
      for (char **word = words; *word != NULL; word++)
        {
          if (!g_hash_table_add (seen, g_strdup (*word)))
            g_error ("'%s' stands twice", *word);
          if (role_of_header (*word) != row->role)
            g_error ("'%s' is not found", *word);
        }
    }
}

static void
assert_roles (gboolean contacts, const char *headers, const char *expected)
{
  g_auto (GStrv) header = g_strsplit (headers, ",", -1);
  guint n = g_strv_length (header);
  g_autofree enum role *role = g_new (enum role, n);
  g_autoptr (GString) text = g_string_new (NULL);
  roles_of_headers ((const char *const *)header, n, contacts, role);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", role[i] ? role_name (role[i]) : "-");
  g_assert_cmpstr (text->str, ==, expected);
}

static void
columns_explain_each_other (void)
{
  assert_roles (FALSE, "Time;x,id1,id2,PC,PC", "-,from,to,-,-");
  assert_roles (FALSE, "Time,id1,id2", "date,from,to");
  assert_roles (FALSE, "date,time,from,to", "date,time,from,to");
  assert_roles (FALSE, "a,b,weight", "from,to,weight");
  assert_roles (FALSE, "Date,De,À,Canal,Sujet", "date,from,to,channel,topic");
  assert_roles (FALSE, "Fecha,De,A,Canal,Tema", "date,from,to,channel,topic");
  assert_roles (FALSE, "Datum,Von,An,Kanal,Thema,Gewicht", "date,from,to,channel,topic,weight");
  assert_roles (FALSE, "date,name,tags", "date,with,topic");
  assert_roles (FALSE, "from,to,strength", "from,to,weight");
  assert_roles (FALSE, "from,to,interactions,first,last", "from,to,weight,first,last");
  assert_roles (FALSE, "date,with,...,日付", "date,with,-,-");
  assert_roles (FALSE, "date,with,source", "date,with,-");
  assert_roles (FALSE, "source,target,date", "from,to,date");
  assert_roles (FALSE, "source,author,to", "-,from,to");
  assert_roles (FALSE, "Quelle,Ziel,Gewicht", "from,to,weight");
  assert_roles (FALSE, "day,month,year,who", "day,month,year,with");
  assert_roles (FALSE, "Tag;x,Monat,Jahr,Wer", "-,month,year,with");
  assert_roles (FALSE, "day,with,year", "date,with,-");
  assert_roles (FALSE, "Datum,Name,Vorname", "date,last_name,first_name");
  assert_roles (TRUE, "Name,Vorname,Firma", "last_name,first_name,org");
  assert_roles (TRUE, "Nombre,Apellidos", "first_name,last_name");
  assert_roles (TRUE, "Nom,Prénom,Ville", "last_name,first_name,place");
  assert_roles (TRUE, "first,last,email", "first_name,last_name,email");
  assert_roles (TRUE, "Contact,Company,Title", "name,org,role");
  assert_roles (TRUE, "first_name,last_name,company,title,location,tags,last_contacted",
                "first_name,last_name,org,role,place,tags,last");
}

static void
headers_fold (void)
{
  static const struct
  {
    const char *header, *folded;
  } row[] = {
    { "  E-mail 1 - Value ", "e mail 1 value" },
    { "First_Name", "first name" },
    { "PRÉNOM", "prenom" },
    { "From: (Name)", "from: (name)" },
    { "Order #", "order #" },
    { "a\xc2\xa0 b", "a b" },
    { "", "" },
    { "\xef\xbb\xbf"
      "date",
      "date" },
    { "...", "" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *folded = header_fold (row[i].header);
      g_assert_cmpstr (folded, ==, row[i].folded);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/roles/headers", headers_suggest_roles);
  g_test_add_func ("/roles/names", roles_have_names);
  g_test_add_func ("/roles/words", words_stand_once);
  g_test_add_func ("/roles/company", columns_explain_each_other);
  g_test_add_func ("/roles/fold", headers_fold);
  return g_test_run ();
}
