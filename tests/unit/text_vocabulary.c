/* What a channel's words and answers mean, in seven languages. */
#include "pln/vocabulary.h"

struct sample
{
  const char *channel;
  enum channel_kind kind;
  gboolean online;
};

static void
kinds_are_those_of_the_words (void)
{
  static const struct sample samples[] = {
    { "", CHANNEL_OTHER, FALSE },
    { "something else", CHANNEL_OTHER, FALSE },
    /* the same three in seven languages: a coffee, a phone call, a message */
    { "coffee", CHANNEL_ONE_TO_ONE, FALSE },
    { "Kaffee", CHANNEL_ONE_TO_ONE, FALSE },
    { "caf\xC3\xA9", CHANNEL_ONE_TO_ONE, FALSE },
    { "caff\xC3\xA8", CHANNEL_ONE_TO_ONE, FALSE },
    { "koffie", CHANNEL_ONE_TO_ONE, FALSE },
    { "phone call", CHANNEL_CALL, TRUE },
    { "Anruf", CHANNEL_CALL, TRUE },
    { "appel t\xC3\xA9l\xC3\xA9phonique", CHANNEL_CALL, TRUE },
    { "llamada", CHANNEL_CALL, TRUE },
    { "telefoongesprek", CHANNEL_CALL, TRUE },
    { "telefonata", CHANNEL_CALL, TRUE },
    { "liga\xC3\xA7\xC3\xA3o", CHANNEL_CALL, TRUE },
    { "Message", CHANNEL_MESSAGE, TRUE },
    { "Nachricht", CHANNEL_MESSAGE, TRUE },
    { "courriel", CHANNEL_MESSAGE, TRUE },
    { "correo electr\xC3\xB3nico", CHANNEL_MESSAGE, TRUE },
    { "berichtje", CHANNEL_MESSAGE, TRUE },
    { "messaggio", CHANNEL_MESSAGE, TRUE },
    { "mensagem", CHANNEL_MESSAGE, TRUE },
    /* however it is written */
    { "1:1", CHANNEL_ONE_TO_ONE, FALSE },
    { "meeting 1-2-1", CHANNEL_ONE_TO_ONE, FALSE },
    { "Vier-Augen-Gespr\xC3\xA4"
      "ch",
      CHANNEL_ONE_TO_ONE, FALSE },
    { "t\xC3\xAAte-\xC3\xA0-t\xC3\xAAte", CHANNEL_ONE_TO_ONE, FALSE },
    { "a quattr\xE2\x80\x99occhi", CHANNEL_ONE_TO_ONE, FALSE },
    { "Kaffeetrinken", CHANNEL_ONE_TO_ONE, FALSE },
    { "Projektbesprechung", CHANNEL_ONE_TO_ONE, FALSE },
    { "r\xC3\xA9union", CHANNEL_ONE_TO_ONE, FALSE },
    { "REUNI\xC3\x93N", CHANNEL_ONE_TO_ONE, FALSE },
    { "reuni\xC3\xA3o", CHANNEL_ONE_TO_ONE, FALSE },
    { "virtual coffee", CHANNEL_ONE_TO_ONE, TRUE },
    { "video call", CHANNEL_CALL, TRUE },
    { "conference call", CHANNEL_CALL, TRUE },
    { "Zoom", CHANNEL_CALL, TRUE },
    { "e-mail", CHANNEL_MESSAGE, TRUE },
    { "DM", CHANNEL_MESSAGE, TRUE },
    { "letter", CHANNEL_MESSAGE, FALSE },
    { "WhatsApp", CHANNEL_MESSAGE, TRUE },
    { "linkedin message", CHANNEL_MESSAGE, TRUE },
    { "linkedin connection", CHANNEL_CONNECTION, TRUE },
    { "Vernetzung", CHANNEL_CONNECTION, FALSE },
    { "seguidor", CHANNEL_CONNECTION, FALSE },
    { "invitation", CHANNEL_CONNECTION, FALSE },
    { "connexion", CHANNEL_CONNECTION, FALSE },
    { "convite", CHANNEL_CONNECTION, FALSE },
    { "uitnodiging", CHANNEL_CONNECTION, FALSE },
    { "invito", CHANNEL_CONNECTION, FALSE },
    { "like", CHANNEL_REACTION, FALSE },
    { "gef\xC3\xA4llt mir", CHANNEL_REACTION, FALSE },
    { "j'aime", CHANNEL_REACTION, FALSE },
    { "comment", CHANNEL_COMMENT, TRUE },
    { "Kommentar", CHANNEL_COMMENT, TRUE },
    { "mastodon", CHANNEL_POST, TRUE },
    { "webinar", CHANNEL_EVENT, TRUE },
    { "meetup", CHANNEL_EVENT, FALSE },
    { "Fachkonferenz", CHANNEL_EVENT, FALSE },
    { "cursus", CHANNEL_EVENT, FALSE },
    { "same event", CHANNEL_EVENT, FALSE },
    { "introduction by e-mail", CHANNEL_INTRODUCTION, TRUE },
    { "mise en relation", CHANNEL_INTRODUCTION, FALSE },
    /* what other words hold */
    { "follow-up mail", CHANNEL_MESSAGE, TRUE },
    { "mail met bijlage", CHANNEL_MESSAGE, TRUE },
    { "callback form", CHANNEL_OTHER, FALSE },
    { "posture", CHANNEL_OTHER, FALSE },
    { "coffee after the workshop", CHANNEL_ONE_TO_ONE, FALSE },
    /* names that once were taken for messages */
    { "tea", CHANNEL_ONE_TO_ONE, FALSE },
    { "Drinks", CHANNEL_ONE_TO_ONE, FALSE },
    { "1-2-1", CHANNEL_ONE_TO_ONE, FALSE },
    { "1:1s", CHANNEL_ONE_TO_ONE, FALSE },
    { "Tee", CHANNEL_ONE_TO_ONE, FALSE },
    { "thee", CHANNEL_ONE_TO_ONE, FALSE },
    { "ch\xC3\xA1", CHANNEL_ONE_TO_ONE, FALSE },
    { "Treffen", CHANNEL_ONE_TO_ONE, FALSE },
    { "calls", CHANNEL_CALL, TRUE },
    { "video calls", CHANNEL_CALL, TRUE },
    { "MS Teams", CHANNEL_CALL, TRUE },
    { "Videoanruf", CHANNEL_CALL, TRUE },
    { "videollamada", CHANNEL_CALL, TRUE },
    { "visioconf\xC3\xA9rence", CHANNEL_CALL, TRUE },
    /* several people talk, even on the phone */
    { "study circle", CHANNEL_GROUP, FALSE },
    { "Teamsitzung", CHANNEL_GROUP, FALSE },
    { "r\xC3\xA9union d'\xC3\xA9quipe", CHANNEL_GROUP, FALSE },
    { "grupo de estudio", CHANNEL_GROUP, FALSE },
    { "grupo de estudo", CHANNEL_GROUP, FALSE },
    { "studiegroep", CHANNEL_GROUP, FALSE },
    { "gruppo di lettura", CHANNEL_GROUP, FALSE },
    { "group call", CHANNEL_GROUP, FALSE },
    /* but a bare word for a group only names who is written to */
    { "WhatsApp group", CHANNEL_MESSAGE, TRUE },
    /* to whoever reads */
    { "newsletter", CHANNEL_POST, TRUE },
    { "e-mail newsletter", CHANNEL_POST, TRUE },
    { "Rundbrief", CHANNEL_POST, TRUE },
    { "lettre d'information", CHANNEL_POST, TRUE },
    { "bolet\xC3\xADn", CHANNEL_POST, TRUE },
    { "podcast", CHANNEL_POST, TRUE },
    { "B\xC3\xBC"
      "cher",
      CHANNEL_POST, FALSE },
    { "book club", CHANNEL_GROUP, FALSE },
    { "podcast interview", CHANNEL_ONE_TO_ONE, TRUE },
    { "LinkedIn group", CHANNEL_POST, TRUE },
    { "Gruppe", CHANNEL_GROUP, FALSE },
    { "chat", CHANNEL_CHAT, TRUE },
    { "video chat", CHANNEL_CALL, TRUE },
    { "teams message", CHANNEL_MESSAGE, TRUE },
    { "comment on a post", CHANNEL_COMMENT, TRUE },
    { "blog post", CHANNEL_POST, TRUE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      gboolean online;
      enum channel_kind kind = channel_kind_of (samples[i].channel, &online);
      g_test_message ("%s", samples[i].channel);
      g_assert_cmpint (kind, ==, samples[i].kind);
      g_assert_cmpint (online, ==, samples[i].online);
    }
}

/* Every kind has a name that is read back, and that its own words do not contradict. */
static void
kinds_have_names (void)
{
  enum channel_kind kind;
  for (guint i = 0; i < N_CHANNEL_KINDS; i++)
    {
      gboolean online;
      g_assert_true (channel_kind_parse (channel_kind_name (i), &kind));
      g_assert_cmpint (kind, ==, i);
      g_assert_cmpint (channel_kind_of (channel_kind_name (i), &online), ==, i);
    }
  g_assert_true (channel_kind_parse ("One to One", &kind));
  g_assert_cmpint (kind, ==, CHANNEL_ONE_TO_ONE);
  g_assert_true (channel_kind_parse ("group", &kind));
  g_assert_cmpint (kind, ==, CHANNEL_GROUP);
  g_assert_false (channel_kind_parse ("coffee", &kind));
  g_assert_false (channel_kind_parse ("", &kind));
}

static void
answers_are_understood (void)
{
  static const char *const yes[]
    = { "yes", "Ja", "oui",  "s\xC3\xAD", "S\xC3\xAC", "si",  "sim",          "x",
        "X",   "1",  "TRUE", "wahr",      "vrai",      " y ", "\xE2\x9C\x94", "\xE2\x98\x91" };
  static const char *const no[]
    = { "no",    "Nein",   "non",  "nee",   "n\xC3\xA3o", "NAO",         "0",
        "False", "falsch", "faux", "falso", "onwaar",     "\xE2\x98\x90" };
  static const char *const other[] = { "", "-", "moved to Lyon", "perhaps", "10", "yes please" };
  for (guint i = 0; i < G_N_ELEMENTS (yes); i++)
    g_assert_cmpint (answer_of_text (yes[i]), ==, ANSWER_YES);
  for (guint i = 0; i < G_N_ELEMENTS (no); i++)
    g_assert_cmpint (answer_of_text (no[i]), ==, ANSWER_NO);
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    g_assert_cmpint (answer_of_text (other[i]), ==, ANSWER_OTHER);
}

/* A word for each language, and firms that have one in their name. */
static void
some_work_for_themselves (void)
{
  static const char *const own[] = { "Freelance",
                                     "self-employed",
                                     " Selbstst\xC3\xA4ndig ",
                                     "ind\xC3\xA9pendante",
                                     "Aut\xC3\xB3nomo",
                                     "Libero professionista",
                                     "zzp'er",
                                     "Conta pr\xC3\xB3pria" };
  static const char *const firms[] = { "", "Freelance Ltd", "Acme", "Independent Schools Council" };
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    g_assert_true (is_no_employer (own[i]));
  for (guint i = 0; i < G_N_ELEMENTS (firms); i++)
    g_assert_false (is_no_employer (firms[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vocabulary/channels", kinds_are_those_of_the_words);
  g_test_add_func ("/vocabulary/channel_names", kinds_have_names);
  g_test_add_func ("/vocabulary/answers", answers_are_understood);
  g_test_add_func ("/vocabulary/employers", some_work_for_themselves);
  return g_test_run ();
}
