/* languages.h - the languages of the words that pln knows. */
#ifndef READ_LANGUAGES_H
#define READ_LANGUAGES_H

#include <glib.h>

/* A language, or signs that belong to none. A phrase of several languages stands in one of them. */
enum word_language
{
  EN,
  DE,
  FR,
  ES,
  IT,
  NL,
  PT,
  SIGNS,
  N_LANGUAGES
};

/* How many words of some texts are known as words of each language. English are those that stand in an
 * English list. The others are words of those lists that English has not, however it is counted. */
struct language_count
{
  guint english, other, of[N_LANGUAGES];
};

/* Adds the words of a folded text. The first text of all costs a millisecond, the others as much as
 * their words. */
void language_count_add (struct language_count *count, const char *folded);
/* The language of most words; N_LANGUAGES: English, or no language is ahead. */
enum word_language language_count_winner (const struct language_count *count);

/* The language that most of the n folded headers are words of, with those of two letters: they tell languages
 * apart that share all others, as "De" and "Para" do below "Data". N_LANGUAGES: too few are, or two languages
 * have as many. */
enum word_language language_by_short_words (const char *const *folded, guint n);
/* "as in German"; N_LANGUAGES and English: NULL. */
const char *language_clause (enum word_language language);

#endif
