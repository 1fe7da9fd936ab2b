/* Words for mailboxes and departments, in seven languages. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/phrase_set.h"

static const char offices[]
  = "info|information|informations|office|admin|administration|support|help|helpdesk|sales|hr|"
    "recruiting|recruitment|careers|jobs|marketing|billing|invoices|invoicing|accounting|payroll|"
    "reception|frontdesk|enquiries|inquiries|bookings|booking|reservations|orders|webmaster|"
    "postmaster|feedback|secretariat|library|events|it|team|service|contact|"
    "kontakt|buro|buero|sekretariat|verwaltung|empfang|rezeption|personalabteilung|buchhaltung|"
    "rechnung|rechnungen|bestellung|vertrieb|kundenservice|kundendienst|geschaftsstelle|"
    "geschaeftsstelle|redaktion|bibliothek|anmeldung|"
    "accueil|comptabilite|rh|bureau|inscription|inscriptions|bibliotheque|facturation|"
    "contacto|administracion|secretaria|recepcion|rrhh|ventas|oficina|informacion|reservas|"
    "facturacion|biblioteca|"
    "contatti|segreteria|amministrazione|ufficio|vendite|prenotazioni|fatturazione|"
    "contato|administracao|financeiro|vendas|recepcao|escritorio|atendimento|"
    "kantoor|secretariaat|receptie|administratie|verkoop|personeelszaken|klantenservice|"
    "bibliotheek|inschrijving|inschrijvingen";

/* They make an office only together with one of the former, as in "human resources team". */
static const char beside[]
  = "human|resources|department|dept|desk|front|customer|care|group|abteilung|personal|"
    "departement|ressources|humaines|client|clients|equipe|departamento|recursos|humanos|equipo|"
    "cliente|reparto|risorse|umane|clienti|afdeling|personeel|"
    "the|das|die|der|le|la|les|l|de|des|du|del|della|da|do|het|und|and|et|y|e|en";

/* Departments of two words, of which neither is one alone. */
static const char pairs[]
  = "human resources|front desk|customer care|ressources humaines|recursos humanos|risorse umane";

/* What a group is called before its name, and behind it: "equipe formation", "conference office". */
static const char before[] = "team|equipe|equipo|squadra|equipa";
static const char behind[] = "office|helpdesk|desk|team|department";

/* Who leads a team: "team lead anna" is a person. */
static const char leads[]
  = "lead|leader|manager|captain|coach|head|coordinator|assistant|member|leiter|leiterin|"
    "leitung|leitend|mitglied|kapitan|koordinator|koordinatorin|assistenz|leidster|lid";

/* Several people, who may be named behind the word: "colleagues from hr", but not "colleagues anna and bo". */
static const char several[]
  = "colleagues|kollegen|kolleginnen|collegues|companeros|companeras|colleghi|colegas|collega's";
static const char of[]
  = "from|of|in|at|aus|von|vom|der|im|des|de|du|d|del|della|dell|di|da|do|dos|van|"
    "uit|bij";

/* "colleagues from hr", "colleagues marketing" */
static gboolean
words_name_several (char **word, guint count)
{
  return phrase_is_listed (word[0], several)
         && (phrase_is_listed (word[1], of) || phrase_is_listed (word[count - 1], offices));
}

static gboolean
words_name_group (char **word)
{
  guint count = g_strv_length (word);
  if (count < 2)
    return FALSE;
  gboolean led = count > 2 && phrase_is_listed (word[1], leads);
  return (phrase_is_listed (word[0], before) && !led) || words_name_several (word, count)
         || phrase_is_listed (word[count - 1], behind);
}

static gboolean
words_are_office (char **word)
{
  gboolean any = FALSE;
  for (; *word != NULL; word++)
    {
      gboolean office = phrase_is_listed (*word, offices);
      gboolean number = strspn (*word, "0123456789") == strlen (*word);
      if (!office && !number && !phrase_is_listed (*word, beside))
        return FALSE;
      any |= office;
    }
  return any;
}

gboolean
mailbox_is_office (const char *box, gsize length)
{
  g_autofree char *text = g_strndup (box, length);
  g_auto (GStrv) word = g_strsplit_set (text, "._-+", -1);
  return words_are_office (word);
}

gboolean
name_is_office (const char *folded)
{
  g_auto (GStrv) word = g_strsplit_set (folded, " /&'", -1);
  return phrase_is_listed (folded, pairs) || words_are_office (word) || words_name_group (word);
}
