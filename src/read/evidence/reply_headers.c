/* Headers of columns that say which post a row answers, in seven languages. */
#include "pln/phrase_set.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/reply_headers.h"
#include "read/evidence/tie_headers.h"

/* "reply_count", "Anzahl Antworten": how many, not which. */
static gboolean
header_counts (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  return header_counts_shared (header)
         || phrase_is_listed (word[0] != NULL ? word[0] : "", "num|total")
         || header_has_word (header, "count|counts|total|anzahl|aantal");
}

gboolean
header_names_reply (const char *header)
{
  static const char *const phrases[] = { "reply to",
                                         "replies to",
                                         "replied to",
                                         "replyto",
                                         "inreplyto",
                                         "repliedto",
                                         "parentpost",
                                         "parentmessage",
                                         "rootpost",
                                         "reply",
                                         "in reply to",
                                         "response to",
                                         "answer to",
                                         "answers to",
                                         "parent",
                                         "parentid",
                                         "referenced",
                                         "references",
                                         "quoted",
                                         "quote of",
                                         "retweeted",
                                         "repost of",
                                         "root",
                                         "antwort auf",
                                         "antwortet auf",
                                         "bezug auf",
                                         "bezieht sich auf",
                                         "ubergeordnet",
                                         "ubergeordneter",
                                         "reponse a",
                                         "en reponse a",
                                         "repond a",
                                         "respuesta a",
                                         "en respuesta a",
                                         "responde a",
                                         "respuesta al",
                                         "risposta a",
                                         "in risposta a",
                                         "risponde a",
                                         "resposta a",
                                         "em resposta a",
                                         "resposta ao",
                                         "antwoord op",
                                         "reactie op",
                                         "in antwoord op",
                                         "reageert op",
                                         "padre",
                                         "pai",
                                         "ouder bericht",
                                         NULL };
  static struct phrase_set replies = PHRASE_SET (phrases);
  g_autofree char *split = header_split_id (header);
  return phrase_set_find (&replies, split) != NULL && !header_counts (header);
}
