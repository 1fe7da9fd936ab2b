/* Addresses of e-mail and of people's pages. */
#include <string.h>
#include "pln/email_and_url.h"

static void
pages_are_normalised (void)
{
  static const struct
  {
    const char *address, *normal;
  } row[] = {
    { "https://www.linkedin.com/in/ana-ruiz/?x=1", "linkedin.com/in/ana-ruiz" },
    { "http://www.linkedin.com/in/ana-ruiz", "linkedin.com/in/ana-ruiz" },
    { "HTTPS://WWW.LINKEDIN.COM/IN/ANA-RUIZ", "linkedin.com/in/ana-ruiz" },
    { "https://m.linkedin.com/in/ana-ruiz/", "linkedin.com/in/ana-ruiz" },
    { "https://de.linkedin.com/in/ana-ruiz", "linkedin.com/in/ana-ruiz" },
    { "https://www.linkedin.com/in/ana-ruiz/en-us", "linkedin.com/in/ana-ruiz" },
    { "https://www.linkedin.com/in/ana-ruiz/details/experience/", "linkedin.com/in/ana-ruiz" },
    { "https://www.linkedin.com/in/Zo%C3%AB-li", "linkedin.com/in/zo\u00eb-li" },
    { "https://www.linkedin.com/in/zoe\u0308-li", "linkedin.com/in/zo\u00eb-li" },
    { "\u200ehttps://www.linkedin.com/in/ana-ruiz\u2069", "linkedin.com/in/ana-ruiz" },
    { "https://www.linkedin.com/company/Acme/people/", "linkedin.com/company/acme/people" },
    { "https://notlinkedin.com/in/Ana/x", "notlinkedin.com/in/Ana/x" },
    { "https://linkedin.com.example/in/Ana/x", "linkedin.com.example/in/Ana/x" },
    { "https://mobile.Example.org/Ana", "example.org/Ana" },
    { "https://m.example/ana", "m.example/ana" },
    { "https://www.example/ana", "www.example/ana" },
    { "https://pine.example/@Ana", "pine.example/@Ana" },
    { "https://pine.example/@Ana?tab=posts", "pine.example/@Ana" },
    { "https://pine.example/@Ana#about", "pine.example/@Ana" },
    { "https://x.example/%ff", "x.example/%ff" }, /* no text */
    { "https://x.example/a%2Fb", "x.example/a%2Fb" },
    { "/o=Labs/ou=A/cn=ana", "/o=Labs/ou=A/cn=ana" },
    { "12537919", "12537919" },
    { "![x](http://x.example/x.png)", "![x](http://x.example/x.png)" },
    { "see https://x.example/ana", "x.example/ana" },
    { "https://", NULL },
    { "///", NULL },
    { "", NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *normal = profile_address_normalise (row[i].address);
      g_assert_cmpstr (normal, ==, row[i].normal);
      g_autofree char *again = normal != NULL ? profile_address_normalise (normal) : NULL;
      g_assert_cmpstr (again, ==, normal);
    }
}

static void
emails_are_normalised (void)
{
  static const struct
  {
    const char *text, *email;
  } row[] = {
    { "Ana@X.org", "ana@x.org" },
    { "mailto:ana@x.org", "ana@x.org" },
    { "ana@intranet", "ana@intranet" },
    { "@ana", NULL },
    { "ana@", NULL },
    { "a@b@c", NULL },
    { "@ana@pine.example", NULL },
    { "ana ruiz@x.org", NULL },
    { "<ana@x.org>", NULL },
    { "Ana", NULL },
    { "", NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *email = email_normalise (row[i].text, strlen (row[i].text));
      g_assert_cmpstr (email, ==, row[i].email);
    }
}

static void
identifiers_are_found (void)
{
  static const struct
  {
    const char *text, *whole, *inside;
  } row[] = {
    { "Ana Ruiz", NULL, NULL },
    { "ana@x.org", "ana@x.org", "ana@x.org" },
    { "<Ana@x.org>", "ana@x.org", "ana@x.org" },
    { "Ana Ruiz (Ana@x.org)", NULL, "ana@x.org" },
    { "Ana Ruiz <ana@x.org>", NULL, "ana@x.org" },
    { "Ana (http://de.linkedin.com/in/ana)", NULL, "linkedin.com/in/ana" },
    { "Ana Ruiz (she/her)", NULL, NULL },
    { "Ana Ruiz (Guest)", NULL, NULL },
    { "@ana@pine.example", NULL, NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *whole = text_to_identifier (row[i].text);
      g_autofree char *inside = identifier_in_text (row[i].text);
      g_assert_cmpstr (whole, ==, row[i].whole);
      g_assert_cmpstr (inside, ==, row[i].inside);
    }
}

static void
web_addresses_are_known (void)
{
  static const char *const web[]
    = { "https://x.org",     "HTTP://x.org",         "www.x.org",
        "linkedin.com/in/a", "de.linkedin.com/in/a", "m.linkedin.com/in/a" };
  static const char *const other[] = { "Ana Ruiz", "AT/CH", "xlinkedin.com/in/a", "ana@x.org", "" };
  for (guint i = 0; i < G_N_ELEMENTS (web); i++)
    g_assert_true (is_web_address (web[i]));
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    g_assert_false (is_web_address (other[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/address/pages", pages_are_normalised);
  g_test_add_func ("/address/emails", emails_are_normalised);
  g_test_add_func ("/address/identifiers", identifiers_are_found);
  g_test_add_func ("/address/web", web_addresses_are_known);
  return g_test_run ();
}
