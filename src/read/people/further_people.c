/* People who are counted or hinted at behind those who are named: "3 weitere", "and team", "et al." */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/further_people.h"

enum
{
  LONGEST = 40
};

static const char hints[]
  = "u a|team|kollegen|kolleginnen|collegues|colleagues|others|some others|further people|more people|u.a.|u. a.|u.a|uvm.|u.v.m.|et al|et al.|weitere|"
    "etc|etc.|usw|usw.|ecc.|"
    "weitere personen|andere personen|autres|d'autres|otros|otras|altri|altre|outros|outras|e.a.|"
    "en anderen|and others|und weitere|und andere|et autres|y otros|e altri|e outros";

/* The people a message in a meeting is for. */
static const char audiences[]
  = "hosts|hosts and panelists|host and panelists|all panelists|panelists|all panelists and attendees|"
    "panelists and attendees|everyone in meeting|everyone in the meeting|waiting room participants|"
    "hosts und diskussionsteilnehmer|alle diskussionsteilnehmer|alle podiumsteilnehmer|"
    "hotes et panelistes|animateurs et panelistes|tous les panelistes|tous les intervenants|"
    "anfitriones y panelistas|todos los panelistas|host e panelisti|tutti i panelisti|"
    "anfitrioes e palestrantes|todos os palestrantes|hosts en panelleden|alle panelleden";

/* What may follow a name and a word for "and". */
static const char company[]
  = "team|the team|his team|her team|colleagues|co|co.|kollegen|kolleginnen|sein team|ihr team|l'equipe|"
    "equipe|son equipe|collegues|equipo|su equipo|colegas|companeros|il team|colleghi|squadra|"
    "a equipa|a equipe|collega's|het team";

gboolean
phrase_names_further_people (const char *folded)
{
  static const char phrases[]
    = "more|other|others|other people|more people|people|persons|guest|guests|more guests|"
      "colleagues|more colleagues|other colleagues|"
      "weitere|andere|weitere personen|weitere gaste|weitere teilnehmer|personen|gaste|kollegen|weitere kollegen|"
      "autre|autres|autres personnes|de plus|personnes|personnes de plus|invites|autres invites|collegues|autres collegues|"
      "mas|otro|otros|otras|otras personas|personas mas|personas|invitados|invitados mas|colegas|"
      "altro|altri|altre|altre persone|persone|ospiti|altri ospiti|invitati|colleghi|altri colleghi|"
      "outro|outros|outras|outras pessoas|mais|pessoas|convidados|outros convidados|"
      "anderen|andere personen|meer|gasten|andere gasten|collega's";
  static struct phrase_set set = PHRASES_LISTED (phrases);
  return phrase_set_has (&set, folded);
}

gboolean
text_means_further_people (const char *folded)
{
  gsize digits = strspn (folded, "0123456789");
  if (strlen (folded) > LONGEST)
    return FALSE;
  if (digits == 0)
    return phrase_is_listed (folded, hints) || phrase_is_listed (folded, audiences);
  return digits <= 3 && folded[digits] == ' ' && phrase_names_further_people (folded + digits + 1);
}

static gboolean
means_company (const char *text)
{
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_means_further_people (folded) || phrase_is_listed (folded, company);
}

/* A sign or a small letter behind a blank: few names have either. */
static gboolean
may_have_joint (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (*at == ' ' && (g_ascii_islower (at[1]) || at[1] == '+' || at[1] == '&'))
      return TRUE;
  return FALSE;
}

gsize
name_length_before_further_people (const char *text)
{
  static const char *const joints[] = { " + ", " & ", " and ", " und ", " u. ",   " et ",
                                        " y ", " e ", " en ",  " mit ", " with ", NULL };
  if (!may_have_joint (text) && !g_str_has_suffix (text, "."))
    return strlen (text);
  for (const char *const *joint = joints; *joint != NULL; joint++)
    {
      const char *at = strstr (text, *joint);
      if (at != NULL && at > text && means_company (at + strlen (*joint)))
        return (gsize)(at - text);
    }
  static const char *const last[] = { " et al.", " u.a.", " usw.", " etc.", " ecc.", "...", NULL };
  for (const char *const *end = last; *end != NULL; end++)
    if (g_str_has_suffix (text, *end))
      return strlen (text) - strlen (*end);
  return strlen (text);
}
