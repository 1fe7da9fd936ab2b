/* Who gives, by the grammar of a question.
 *
 * Fixed phrases miss a question as soon as another word stands inside.  Three signs do not: somebody learns
 * "from you" or comes "to you"; the question begins with "to whom" ("wem", "à qui"), so whoever answers does
 * to others what the verb says; in English, "do you" with a verb of helping and without "from". */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/sniff/question_grammar.h"

static const char *const from_you[]
  = { "from you",      "off you",        "by you",    "with you",   "von dir",     "von ihnen",
      "von euch",      "bei dir",        "bei ihnen", "durch dich", "de toi",      "de vous",
      "aupres de toi", "aupres de vous", "avec toi",  "avec vous",  "grace a toi", "de ti",
      "de usted",      "de ustedes",     "contigo",   "con usted",  "da te",       "da lei",
      "da voi",        "con te",         "de voce",   "com voce",   "consigo",     "convosco",
      "van jou",       "van je",         "van u",     "bij jou",    "bij u",       NULL };

static const char *const to_you[]
  = { "to you",  "zu dir", "zu ihnen", "an dich",   "an sie", "vers toi", "vers vous",
      "a toi",   "a vous", "a ti",     "a usted",   "a te",   "a lei",    "a voce",
      "da te",   "da lei", "naar jou", "naar je",   "naar u", "tot jou",  "tot u",
      "bij jou", "bij u",  "te voir",  "vous voir", NULL };

/* Beginnings of words, of receiving. */
static const char *const learning[]
  = { "learn", "lern",  "gelern",  "apprend", "appren",  "appris", "aprend",  "impar",
      "leer",  "leren", "geleerd", "profit",  "benefit", "get",    "receive", NULL };

/* Going to somebody for help. */
static const char *const turning[]
  = { "turn",   "come",   "comes",  "go",       "goes", "seek",  "wend",
      "kommt",  "kommst", "adress", "s'adress", "vien", "venir", "acud",
      "recurr", "recorr", "rivolg", "komt",     NULL };

static const char *const teaching[]
  = { "hulp",     "advice",      "advies",   "consej",     "conselh",    "teach",    "taught",
      "help",     "explain",     "advise",   "mentor",     "coach",      "train",    "support",
      "show",     "beigebracht", "bring",    "erklar",     "hilf",       "helf",     "geholfen",
      "half",     "hielp",       "lehr",     "unterricht", "unterstutz", "berat",    "zeig",
      "enseign",  "appris",      "apprend",  "aid",        "expliqu",    "conseil",  "accompagn",
      "soutien",  "ensen",       "ayud",     "explic",     "aconsej",    "apoy",     "insegn",
      "aiut",     "spieg",       "consigli", "sosten",     "ensin",      "ajud",     "aconselh",
      "apoi",     "geleerd",     "leer",     "uitgelegd",  "geholpen",   "onderwez", "adviseer",
      "begeleid", NULL };

static const char *const answering[]
  = { "answer",  "antwort", "beantwort",  "geantwort",  "repond", "respond",
      "contest", "rispo",   "beantwoord", "geantwoord", NULL };

static const char *const requesting[]
  = { "ask",     "frag",    "gefragt", "bitte",    "gebeten", "demand",  "sollicit",
      "solicit", "pregunt", "pid",     "chied",    "chiest",  "domand",  "pergunt",
      "ped",     "vra",     "vroeg",   "gevraagd", "hulpvra", "request", "anfrag",
      "richie",  "aanvra",  "verzoek", NULL };

/* Beginnings of words that say who needs help. */
static const char *const needing[]
  = { "need", "brauch", "benotig", "besoin", "necesit", "bisogno", "precis", "nodig", NULL };

static const char *const receiving[]
  = { "got",   "receiv", "erhalt", "erhielt", "bekomm",   "bekam",   "recu",    "recoi", "recev",
      "recib", "ricev",  "krijg",  "kreeg",   "gekregen", "ontvang", "ontving", "receb", NULL };

static const char *const to_whom[] = { "to whom ", "wem ",    "a qui ",   "a quien ", "a quienes ",
                                       "a chi ",   "a quem ", "aan wie ", "an wen ",  NULL };

static const char *const from_whom[]
  = { "from whom ",       "von wem ", "bei wem ",  "durch wen ",  "de qui ",    "aupres de qui ",
      "chez qui ",        "par qui ", "de quien ", "de quienes ", "por quien ", "da chi ",
      "da parte di chi ", "de quem ", "por quem ", "van wie ",    "bij wie ",   NULL };

/* Beginnings of words for getting something, and for what one gets. */
static const char *const getting[]
  = { "hol",    "einhol", "such",  "obten",     "obtien", "ottien",   "tir",
      "haal",   "haalt",  "halen", "zoek",      "cherch", "busc",     "cerc",
      "procur", "prend",  "rat",   "ratschlag", "hilfe",  "advice",   "tips",
      "tipps",  "ideen",  "ideas", "idees",     "ideias", "feedback", NULL };

/* The one asked about leads somebody, or others ask for something: "De qui es-tu le mentor ?", "Von wem wirst du
 * gefragt?" */
static const char *const leading[]
  = { "mentor", "coach", "tutor", "trainer", "betreu", "lehrer", "chef", "boss", NULL };

static const char *const english_helping[]
  = { "teach", "help", "advise", "mentor", "coach", "train", "support", "explain", NULL };

static gboolean
some_word_begins (char **word, const char *const *starts)
{
  for (; *word != NULL; word++)
    for (const char *const *start = starts; *start != NULL; start++)
      if (g_str_has_prefix (*word, *start))
        return TRUE;
  return FALSE;
}

gboolean
words_request (char **word)
{
  return some_word_begins (word, requesting);
}

/* Do the words say that somebody asks, or goes to, somebody else? */
static gboolean
words_seek (char **word)
{
  return words_request (word) || some_word_begins (word, turning);
}

enum answer_direction
part_of_doer (char **word)
{
  if (some_word_begins (word, receiving) || some_word_begins (word, needing)
      || words_request (word))
    return ANSWER_TAKES;
  gboolean learns = some_word_begins (word, learning);
  gboolean helps = some_word_begins (word, teaching) || some_word_begins (word, answering);
  return learns == helps ? ANSWER_UNSAID : helps ? ANSWER_GIVES : ANSWER_TAKES;
}

static gboolean
begins_with_one_of (const char *text, const char *const *starts)
{
  for (; *starts != NULL; starts++)
    if (g_str_has_prefix (text, *starts))
      return TRUE;
  return FALSE;
}

/* Whoever is named behind "from whom" gives what somebody gets. */
static enum answer_direction
direction_from_whom (char **word)
{
  if (words_request (word))
    return ANSWER_GIVES;
  gboolean gets = some_word_begins (word, learning) || some_word_begins (word, receiving)
                  || some_word_begins (word, getting) || some_word_begins (word, teaching);
  return gets && !some_word_begins (word, leading) ? ANSWER_TAKES : ANSWER_UNSAID;
}

/* Words with one blank between them, without the question's signs. */
static char *
plain_words (const char *folded)
{
  gboolean spanish = g_str_has_prefix (folded, "\xC2\xBF");
  g_autofree char *plain
    = g_strdelimit (g_strdup (folded + (spanish ? 2 : 0)), "?!.,;:()\"[]-", ' ');
  g_auto (GStrv) word = g_strsplit (plain, " ", -1);
  g_autoptr (GString) words = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (**one != '\0')
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", *one);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

enum answer_direction
direction_by_grammar (const char *folded)
{
  static struct phrase_set from = PHRASE_SET (from_you), to = PHRASE_SET (to_you);
  g_autofree char *words = plain_words (folded);
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  if (phrase_set_find (&from, words) != NULL && some_word_begins (word, learning))
    return ANSWER_GIVES;
  if (phrase_set_find (&to, words) != NULL && words_seek (word))
    return ANSWER_GIVES;
  if (begins_with_one_of (words, to_whom))
    return words_seek (word)                   ? ANSWER_TAKES
           : some_word_begins (word, teaching) ? ANSWER_GIVES
                                               : ANSWER_UNSAID;
  if (begins_with_one_of (words, from_whom))
    return direction_from_whom (word);
  gboolean acts = strstr (words, "do you ") != NULL || strstr (words, "have you ") != NULL
                  || strstr (words, "did you ") != NULL;
  if (acts && g_str_has_suffix (words, " from"))
    return ANSWER_TAKES;
  return acts && strstr (words, " from") == NULL && some_word_begins (word, english_helping)
             && !words_seek (word)
           ? ANSWER_GIVES
           : ANSWER_UNSAID;
}

gboolean
words_say_taking (const char *folded)
{
  g_autofree char *words = plain_words (folded);
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  return part_of_doer (word) == ANSWER_TAKES || some_word_begins (word, turning);
}
