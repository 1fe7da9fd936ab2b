/* Headers of columns that answer a question about each person: may they, have they, are they, how well
 * did they do? */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_properties.h"

/* The verb with which the question begins. */
static const char verbs[]
  = "is|are|has|can|may|wants|needs|allows|accepts|receives|ist|hat|kann|darf|"
    "will|braucht|moechte|mochte|peut|veut|tiene|puede|quiere|necesita|recibe|"
    "puo|vuole|riceve|tem|pode|quer|precisa|recebe|heeft|mag|kan|wil|krijgt";

/* Accounts. */
static const char accounts[]
  = "2fa|mfa|sso|otp|admin|administrator|administrateur|administrador|amministratore|beheerder|"
    "active|inactive|aktiv|inaktiv|actif|inactif|activo|inactivo|attivo|inattivo|ativo|inativo|"
    "actief|inactief|enabled|disabled|aktiviert|deaktiviert|desactive|habilitado|deshabilitado|"
    "abilitato|disabilitato|desativado|ingeschakeld|uitgeschakeld|verified|verifiziert|verifie|"
    "verificado|verificato|geverifieerd|licensed|license|licence|lizenz|lizenziert|licencia|"
    "licenza|licenca|licentie|expired|abgelaufen|expire|caducado|scaduto|expirado|verlopen|"
    "locked|blocked|suspended|gesperrt|bloque|bloqueado|bloccato|geblokkeerd|billing|subscribed|"
    "abonniert|abonne|suscrito|abbonato|subscrito|geabonneerd|newsletter|infolettre|boletin|"
    "nieuwsbrief";

/* What people agreed to, paid and need. */
static const char consents[]
  = "consent|consented|agreed|allowed|permission|opted|gdpr|privacy|dsgvo|datenschutz|erlaubt|"
    "einwilligung|zugestimmt|einverstanden|rgpd|consentement|autorise|autorisation|accord|"
    "consentimiento|autorizado|autorizacion|permiso|consenso|autorizzato|autorizzazione|avg|"
    "consentimento|autorizacao|toestemming|akkoord|toegestaan|paid|bezahlt|paye|pagado|pagato|"
    "pago|betaald|vegan|vegetarian|vegetarisch|veganer|vegetarier|vegane|vegano|vegana|"
    "vegetariano|vegetariana|vegetarien|vegetarienne|veganistisch|allergies|allergien|alergias|"
    "allergie|parking|parkplatz|fuhrerschein|permis|carnet|patente|rijbewijs|smoker|raucher";

/* Work that is graded: "HW1", "Midterm", "Klausur 2". */
static const char graded[]
  = "hw|homework|quiz|exam|midterm|final|test|assignment|lab|score|points|grade|marks|klausur|"
    "klassenarbeit|hausaufgabe|ubung|ubungsblatt|blatt|prufung|punkte|note|devoir|controle|interro|"
    "interrogation|examen|partiel|deberes|tarea|nota|puntos|compito|verifica|esame|voto|prova|"
    "trabalho|teste|exame|toets|tentamen|opdracht|cijfer|huiswerk";

gboolean
header_tells_property (const char *header)
{
  g_autofree char *split = header_split (header);
  g_autofree char *bare = header_without_number (header);
  g_autofree char *verb = g_strndup (split, strcspn (split, " "));
  return (strchr (split, ' ') != NULL && phrase_is_listed (verb, verbs))
         || header_has_word (header, accounts) || header_has_word (header, consents)
         || header_has_word (bare, graded);
}
