/* Folded phrases for what was prepared or planned and never reached anybody. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/presence_phrases.h"
#include "read/people/presence_words.h"

const char *const presence_unsent[] = { "draft",
                                        "drafts",
                                        "unsent",
                                        "undelivered",
                                        "delivery failed",
                                        "failed to send",
                                        "not sent",
                                        "not played",
                                        "entwurf",
                                        "nicht gesendet",
                                        "nicht zugestellt",
                                        "nicht gespielt",
                                        "kampflos",
                                        "brouillon",
                                        "non envoye",
                                        "non distribue",
                                        "non joue",
                                        "borrador",
                                        "no enviado",
                                        "no entregado",
                                        "no jugado",
                                        "no jugada",
                                        "rascunho",
                                        "nao enviado",
                                        "nao jogado",
                                        "bozza",
                                        "non inviato",
                                        "non consegnato",
                                        "non giocata",
                                        "non disputata",
                                        "concept",
                                        "niet verzonden",
                                        "niet bezorgd",
                                        "niet gespeeld",
                                        NULL };

enum
{
  LONGEST = 64 /* a longer text means something else */
};

gboolean
text_says_unsent (const char *text)
{
  static struct phrase_set unsent = PHRASE_SET (presence_unsent);
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return phrase_set_has (&unsent, folded);
}
