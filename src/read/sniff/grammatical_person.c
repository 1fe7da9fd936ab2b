/* Words that speak of the writer of a header, or to its reader. */
#include "pln/phrase_set.h"
#include "read/sniff/grammatical_person.h"

gboolean
some_word_is (char **word, const char *listed)
{
  for (; *word != NULL; word++)
    if (phrase_is_listed (*word, listed))
      return TRUE;
  return FALSE;
}

static gboolean
words_are_dutch (char **word)
{
  return some_word_is (word, "wie|met|van|aan|door|voor|bij|heb|hebt|ben|bent|welke|spreek|sprak|"
                             "krijg|kreeg|geef|geeft|leer|leert");
}

static gboolean
words_are_italian (char **word)
{
  return some_word_is (word, "chi|che|ha|hanno|di|della|dei|da|avete");
}

gboolean
words_say_i (char **word)
{
  return some_word_is (word, "i|we|ich|wir|j|jai|j'ai|yo|io|ho|ik|wij|eu")
         || (some_word_is (word, "je") && !words_are_dutch (word));
}

gboolean
words_say_my (char **word)
{
  return some_word_is (word,
                       "my|mine|mein|meine|meinen|meiner|meinem|meines|mon|ma|mes|mi|mis|hable|"
                       "encontre|meu|meus|minha|minhas|falei|encontrei|conversei|mio|mia|miei|mie|"
                       "mijn")
         || (some_word_is (word, "vi") && !words_are_italian (word));
}

gboolean
words_say_me (char **word)
{
  return some_word_is (word, "me|us|m|mir|mich|uns|moi|mi|mim|mij");
}

gboolean
words_say_you (char **word)
{
  return some_word_is (
           word, "you|your|du|dir|dich|sie|ihnen|euch|tu|te|t|toi|vous|votre|ti|usted|contigo|"
                 "lei|voi|voce|lhe|jij|jou|jouw|u|uw")
         || (some_word_is (word, "je") && words_are_dutch (word))
         || (some_word_is (word, "vi") && words_are_italian (word));
}
