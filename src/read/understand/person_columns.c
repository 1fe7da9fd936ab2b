/* People named by their role or by what they do in the row: "Teacher", "Chair", "Client". */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/understand/header_terms.h"
#include "read/understand/person_columns.h"

static gboolean
header_names_kind (const char *header, gboolean *leads)
{
  static const char *const leading
    = "|creator|reporter|requester|requested by|submitter|ersteller|erstellerin|melder|melderin|createur|creatrice|demandeur|creador|creadora|solicitante|creatore|creatrice|richiedente|criador|criadora|aanmaker|aanvrager|zugewiesen|assigne|asignado|assegnato|toegewezen|atribuido|affecte a|attribue a|assigne a|assigne a l'utilisateur|zugewiesen an nutzer|zugewiesen an benutzer|asignado al usuario|asignado a usuario|assegnato all'utente|assegnato a utente|toegewezen aan gebruiker|atribuido ao usuario|atribuido ao utilizador|zugewiesen an|zugeordnet zu|asignado a|asignada a|assegnato a|toegewezen aan|atribuido a|provider|practitioner|"
      "assigned|assigned to|assigned to user|activity assigned to|staff|staff member|owner|agent|salesperson|chair|chairperson|moderator|facilitator|presider|leader|trainer|tutor|mentor|teacher|coach|"
      "leitung|leiter|leiterin|vorsitz|moderation|lehrkraft|lehrer|lehrerin|betreuer|berater|beraterin|bearbeiter|zustandig|dozent|"
      "president|presidente|animateur|animatrice|responsable|formateur|enseignant|parrain|marraine|tuteur|"
      "moderador|profesor|profesora|tutora|docente|orientador|orientadora|padrino|"
      "voorzitter|begeleider|docent|leraar|gespreksleider|relatore|insegnante|moderatore|professor|professora|padrinho|";
  static const char *const led
    = "|kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|personne de contact|contacto|persona de contacto|persona di contatto|pessoa de contato|pessoa de contacto|contatto|contactpersoon|contato|customer|client|contact|contact person|associated contact|activity contact person|learner|mentee|tutee|student|pupil|coachee|patient|parent|visitor|assignee|assignees|reviewer|reviewers|participant|partner|"
      "lernende|lernender|schuler|schulerin|kunde|kundin|klient|klientin|elternteil|eltern|teilnehmer|gesprachspartner|besucher|"
      "filleul|filleule|eleve|etudiant|etudiante|client|cliente|beneficiaire|apprenant|"
      "alumno|alumna|estudiante|ahijado|aprendiz|aluno|aluna|afilhado|coorientador|estudante|aprendiente|"
      "leerling|klant|ouder|deelnemer|studente|studentessa|alunno|alunna|genitore|allievo|allieva|";
  g_autofree char *split = header_split (header);
  gsize length = strlen (split);
  if (length > 5 && strcmp (split + length - 5, " name") == 0)
    split[length - 5] = '\0';
  const char *behind = strstr (header, " - "); /* "Activity - Contact person" */
  const char *dot = strchr (header, ' ') == NULL ? strchr (header, '.') : NULL;
  /* "assignee.login" */
  g_autofree char *first = dot != NULL ? g_strndup (header, (gsize)(dot - header)) : NULL;
  g_autofree char *part = behind != NULL  ? header_split (behind + 3)
                          : first != NULL ? header_split (first)
                                          : NULL;
  const char *key = part != NULL ? part : split;
  *leads = phrase_is_listed (key, leading);
  return *leads || phrase_is_listed (key, led);
}

/* Hours for clients and projects: the clients are companies. */
static gboolean
is_time_sheet (const struct columns *columns)
{
  gboolean projects = FALSE, hours = columns_have (columns, ROLE_MINUTES);
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *folded = columns->column[i].folded;
      projects |= header_matches ("project|projekt|projet|proyecto|progetto|projeto", folded);
      hours
        |= header_matches ("billable|hours|stunden|heures|horas|ore|uren|duration|dauer", folded);
    }
  return projects && hours;
}

/* If a row has no sender or no other end, a column for a kind of people takes that place. */
void
columns_find_kinds (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 lead = NO_COLUMN, first = NO_COLUMN;
  guint kinds = 0;
  if (columns_have (columns, ROLE_TO) || is_time_sheet (columns))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean leads;
      enum role role = columns->column[i].role;
      if ((role != ROLE_NONE && role != ROLE_WITH && role != ROLE_NAME && role != ROLE_FROM)
          || evidence_people_share (evidence, i) < 0.5
          || evidence_share (evidence, i, CONTENT_EMAIL) > 0.5
          || !header_names_kind (columns->column[i].name, &leads))
        continue;
      kinds++;
      first = first == NO_COLUMN ? i : first;
      lead = leads && lead == NO_COLUMN ? i : lead;
    }
  gboolean from = columns_have (columns, ROLE_FROM), with = columns_have (columns, ROLE_WITH);
  if (kinds == 0 || (kinds == 1 && !from && !with))
    return;
  if (!from)
    columns_set_role (columns, lead != NO_COLUMN ? lead : kinds > 1 ? first : NO_COLUMN, ROLE_FROM);
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean leads;
      enum role role = columns->column[i].role;
      if ((role == ROLE_NONE || role == ROLE_NAME) && evidence_people_share (evidence, i) >= 0.5
          && evidence_share (evidence, i, CONTENT_EMAIL) <= 0.5
          && header_names_kind (columns->column[i].name, &leads) && !(leads && kinds > 1 && from))
        columns_set_role (columns, i, ROLE_WITH);
    }
}
