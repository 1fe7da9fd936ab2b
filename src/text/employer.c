/* Words that stand in place of an employer, in seven languages: people who have them in common work
 * for themselves, or not at all, and nothing says that they know each other. */
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "pln/vocabulary.h"

static const char no_employer[]
  = "freelance|freelancer|freelancing|freelance consultant|freelance trainer|self employed|"
    "self-employed|selfemployed|independent|independent consultant|consultant|sole trader|"
    "contractor|retired|student|unemployed|none|n/a|various|own business|"
    "selbststandig|selbstandig|selbststaendig|selbstaendig|selbststandige|freiberuflich|"
    "freiberufler|freiberuflerin|freie mitarbeit|freischaffend|rentner|rentnerin|im ruhestand|"
    "in rente|arbeitslos|arbeitssuchend|"
    "independant|independante|travailleur independant|travailleuse independante|auto-entrepreneur|"
    "autoentrepreneur|micro-entrepreneur|profession liberale|retraite|retraitee|sans emploi|"
    "etudiant|etudiante|"
    "autonomo|autonoma|por cuenta propia|trabajador autonomo|trabajadora autonoma|independiente|"
    "jubilado|jubilada|desempleado|desempleada|estudiante|"
    "zzp|zzp'er|zzper|zelfstandig|zelfstandige|gepensioneerd|werkloos|werkzoekend|"
    "libero professionista|libera professionista|lavoratore autonomo|lavoratrice autonoma|"
    "partita iva|in pensione|pensionato|pensionata|disoccupato|disoccupata|studente|studentessa|"
    "trabalhador independente|trabalhadora independente|conta propria|por conta propria|"
    "profissional liberal|reformado|reformada|aposentado|aposentada|desempregado|"
    "desempregada|estudante";

gboolean
is_no_employer (const char *organisation)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (organisation, folded);
  return phrase_is_listed (g_strstrip (folded->str), no_employer);
}
