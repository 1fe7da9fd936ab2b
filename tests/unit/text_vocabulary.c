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
    { "coffee", CHANNEL_TALK, FALSE },
    { "Kaffee", CHANNEL_TALK, FALSE },
    { "caf\xC3\xA9", CHANNEL_TALK, FALSE },
    { "caff\xC3\xA8", CHANNEL_TALK, FALSE },
    { "koffie", CHANNEL_TALK, FALSE },
    { "phone call", CHANNEL_TALK, TRUE },
    { "Anruf", CHANNEL_TALK, TRUE },
    { "appel t\xC3\xA9l\xC3\xA9phonique", CHANNEL_TALK, TRUE },
    { "llamada", CHANNEL_TALK, TRUE },
    { "telefoongesprek", CHANNEL_TALK, TRUE },
    { "telefonata", CHANNEL_TALK, TRUE },
    { "liga\xC3\xA7\xC3\xA3o", CHANNEL_TALK, TRUE },
    { "Message", CHANNEL_MESSAGE, TRUE },
    { "Nachricht", CHANNEL_MESSAGE, TRUE },
    { "courriel", CHANNEL_MESSAGE, TRUE },
    { "correo electr\xC3\xB3nico", CHANNEL_MESSAGE, TRUE },
    { "berichtje", CHANNEL_MESSAGE, TRUE },
    { "messaggio", CHANNEL_MESSAGE, TRUE },
    { "mensagem", CHANNEL_MESSAGE, TRUE },
    /* however it is written */
    { "1:1", CHANNEL_TALK, FALSE },
    { "meeting 1-2-1", CHANNEL_TALK, FALSE },
    { "Vier-Augen-Gespr\xC3\xA4"
      "ch",
      CHANNEL_TALK, FALSE },
    { "t\xC3\xAAte-\xC3\xA0-t\xC3\xAAte", CHANNEL_TALK, FALSE },
    { "a quattr\xE2\x80\x99occhi", CHANNEL_TALK, FALSE },
    { "Kaffeetrinken", CHANNEL_TALK, FALSE },
    { "Projektbesprechung", CHANNEL_TALK, FALSE },
    { "r\xC3\xA9union", CHANNEL_TALK, FALSE },
    { "REUNI\xC3\x93N", CHANNEL_TALK, FALSE },
    { "reuni\xC3\xA3o", CHANNEL_TALK, FALSE },
    { "virtual coffee", CHANNEL_TALK, TRUE },
    { "video call", CHANNEL_TALK, TRUE },
    { "conference call", CHANNEL_TALK, TRUE },
    { "Zoom", CHANNEL_TALK, TRUE },
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
    { "comment", CHANNEL_PUBLIC, TRUE },
    { "Kommentar", CHANNEL_PUBLIC, TRUE },
    { "mastodon", CHANNEL_PUBLIC, TRUE },
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
    { "coffee after the workshop", CHANNEL_TALK, FALSE },
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vocabulary/channels", kinds_are_those_of_the_words);
  g_test_add_func ("/vocabulary/answers", answers_are_understood);
  return g_test_run ();
}
