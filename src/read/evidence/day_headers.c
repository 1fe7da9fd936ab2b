/* Which day of a row a column gives, by the words of its header. */
#include <string.h>
#include "read/evidence/contact_headers.h"
#include "read/evidence/day_headers.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/meeting_words.h"
#include "read/vocabulary/concepts.h"

/* Parts of words, in seven languages; the first that a header contains decides. An end has to start
 * the header or be a word of its own. */
static const struct
{
  enum day_sense sense;
  const char *parts;
} day_parts[] = {
  { DAY_SENSE_OF_RECORD, /* changed, exported, imported, synchronised */
    "last action|letzte aktivitat|derniere action|ultima accion|laatste actie|ultima azione|ultima acao|"
    "last viewed|first viewed|zuletzt angesehen|derniere consultation|ultima consulta|"
    "ultima visualiza|ultima visualizz|laatst bekeken|resolved|resolution date|gelost am|resolu le|"
    "resuelto|resuelta|risolto il|resolvido|opgelost op|"
    "modif|updated|update time|update date|last update|edited|last edit|revision|revisione|revisie|revisao|deleted|closed|geandert|anderung|aktualis|bearbeitet|mise a jour|mis a jour|maj |"
    "actualiz|bijgewerkt|gewijzigd|wijziging|aangepast|aggiornat|ultima modifica|atualiz|alterad|export|"
    "esport|imported|importiert|importe le|importad|importat|geimporteerd|geexporteerd|synchron|sync|download|heruntergeladen|telecharg|descarg|scaricat|gedownload|baixad" },
  { DAY_SENSE_OF_RECORD, /* booked, registered, invited, answered, read */
    "applied on|date applied|application date|bewerbungsdatum|beworben am|date de candidature|fecha de solicitud|"
    "data candidatura|sollicitatiedatum|sign up|signed up|prise rdv|prise de r|pris le|booked|booking date|gebucht|registered|registration|ordered|purchase|order date|invited at|invited on|"
    "anmeld|angemeldet|de registro|de registo|inscri|iscri|reserv|prenot|geboekt|aangemeld|aanmeld|responded|replied|answered|rsvp|"
    "zugesagt am|geantwortet|repondu|respondido|beantwoord|risposto|read at|read on|gelesen|"
    "lu le|leido|letto il|gelezen|lido em|received at|empfangen|recu le|recibido|ricevuto|"
    "ontvangen|recebid|submi|einreich|eingereicht|eingang|soumis|soumission|enviado el formulario|ingediend|inviato il modulo" },
  { DAY_SENSE_OF_RECORD, /* ordered, published */
    "commande|bestell|pedido|ordine|encomenda|publish|veroffentlicht|publie|publicad|gepubliceerd|"
    "pubblicat" },
  { DAY_SENSE_OF_RECORD, /* fetched from a website, signed up for a newsletter */
    "query time|query date|fetch|retriev|crawl|scrap|collected at|collected on|abgerufen|abruf|"
    "recupere le|consultado el|recuperado|opgehaald|recuperato|optin|opt in|opted in|confirm time|"
    "confirmed at|subscribe|unsubscribe|abonniert am|abonne le|suscrit|iscritto il|ingeschreven op" },
  { DAY_SENSE_OF_RECORD, /* to be reminded, to run out */
    "expir|ablauf am|ablaufdatum|verloopt|remind|erinnerung|rappel|recordatorio|herinnering|promemoria|lembrete|follow up|wiedervorlage|"
    "marked as done" },
  { DAY_SENSE_PLAIN, /* a recording is made on the day itself */
    "recorded on|recording" },
  { DAY_SENSE_CREATED, /* created, added, entered */
    "creat|cree|crea|cria|erstell|angelegt|aanmaak|aangemaakt|gemaakt|added|add time|hinzugef|ajout|"
    "anadid|agregad|aggiunt|toegevoegd|adicionad|entered|entry date|recorded|erfass|eingetragen|"
    "eingegeben|saisi|registrad|registad|registrat|fecha de alta|inserit|inseriment|inserid|invoer|ingevoerd|"
    "vastgelegd|geregistreerd|accession" },
  { DAY_SENSE_DUE,
    "due date|due on|deadline|fallig|frist|echeance|vencim|fecha limite|vervaldatum|scadenza|prazo" },
  { DAY_SENSE_END,
    "last day|letzter tag|dernier jour|ultimo dia|ultimo giorno|laatste dag|ended |beendet|termine le|termino|terminado|terminato|beeindigd|hasta|end |ends |ende|endzeit|enddatum|einddatum|leave|finish|fin |einde|eind|fine |fim " },
  { DAY_SENSE_START,
    "first day|erster tag|premier jour|primer dia|primo giorno|eerste dag|primeiro dia|appointment|rdv|desde|termin |termindatum|rendez vous|treffen|held on|start|begin|debut|inicio|inizio|aanvang|join|premiere|"
    "meeting date|event date|session date|interview date|fecha de entrevista|date d entretien|"
    "actual date|actual day|actually|tatsachlich|stattgefunden|durchgefuhrt|date reelle|realise|effectue|fecha real|"
    "realizad|data effettiva|data reale|tenut|werkelijk|gehouden|data real" },
};

/* padded: the header with a blank behind it; length: of the part, in bytes. */
static gboolean
part_says_day (const char *padded, const char *part, gsize length, enum day_sense sense)
{
  static const char *const ends[] = { " end ", " fin ", " fine ", " fim ", "leave", NULL };
  if (memmem (padded, strlen (padded), part, length) == NULL)
    return FALSE;
  if (sense != DAY_SENSE_END || strncmp (padded, part, length) == 0)
    return TRUE;
  for (const char *const *end = ends; *end != NULL; end++)
    if (strstr (padded, *end) != NULL)
      return TRUE;
  return FALSE;
}

/* "When did you talk?", but not "When would you like to meet?" */
static gboolean
asks_past_day (const char *header)
{
  return header_has_word (header, WORDS_WHEN)
         && (header_asks_whom_met (header) || header_has_word (header, WORDS_WAS))
         && !header_has_word (header, WORDS_NOT_OF_THE_RECORD);
}

enum day_sense
header_day_sense (const char *header)
{
  g_autofree char *split = header_split (header);
  if (header_is_question_or_count (header, split) && !asks_past_day (header))
    return DAY_SENSE_NONE;
  /* Above days, "From" and "Until" alone are the two ends of a span. */
  if (text_means (WORDS_FROM_DAY, split))
    return DAY_SENSE_START;
  if (text_means (WORDS_UNTIL_DAY, split))
    return DAY_SENSE_END;
  g_autofree char *padded = g_strconcat (split, " ", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (day_parts); i++)
    for (const char *at = day_parts[i].parts; *at != '\0'; at += *at == '|')
      {
        gsize length = strcspn (at, "|");
        if (part_says_day (padded, at, length, day_parts[i].sense))
          return day_parts[i].sense;
        at += length;
      }
  return DAY_SENSE_PLAIN;
}

gboolean
header_names_last_contact (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  gboolean of_last = FALSE, contact = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      of_last |= text_means (WORDS_LAST_TIME, *one);
      contact |= word_is_meeting (*one) || word_is_talk (*one)
                 || text_means (WORDS_CONTACT_NOUN, *one) || text_means (WORDS_SPOKE, *one);
    }
  return of_last && contact;
}
