/* Words for who leads, guides or serves others, and for those others, in seven languages. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/evidence/leading_words.h"

static const char leads[]
  = "creator|reporter|requester|submitter|ersteller|erstellerin|melder|melderin|createur|"
    "creatrice|demandeur|creador|creadora|solicitante|creatore|richiedente|criador|criadora|"
    "aanmaker|aanvrager|zugewiesen|assigne|asignado|assegnato|toegewezen|atribuido|affecte a|"
    "attribue a|assigne a|assigne a l'utilisateur|zugewiesen an nutzer|"
    "zugewiesen an benutzer|asignado al usuario|asignado a usuario|assegnato all'utente|"
    "assegnato a utente|toegewezen aan gebruiker|atribuido ao usuario|"
    "atribuido ao utilizador|zugewiesen an|zugewiesen zu|zugeordnet zu|asignado a|asignada a|assegnato a|"
    "toegewezen aan|atribuido a|provider|practitioner|director|directora|directeur|"
    "directrice|volunteer|freiwillige|freiwilliger|ehrenamtliche|benevole|voluntario|"
    "voluntaria|volontario|volontaria|vrijwilliger|vrijwilligster|professional|profesional|"
    "professionnel|professionnelle|professionista|profissional|fachkraft|fachperson|"
    "behandler|behandlerin|hulpverlener|assigned|assigned to|assigned to user|"
    "activity assigned to|staff|staff member|owner|agent|salesperson|chair|chairperson|"
    "moderator|facilitator|presider|leader|leitung|leiter|leiterin|vorsitz|moderation|"
    "berater|beraterin|bearbeiter|zustandig|president|presidente|animateur|animatrice|"
    "responsable|moderador|voorzitter|gespreksleider|relatore|moderatore|host|interviewer|"
    "presenter|presenta|presentador|presentadora|presentateur|moderiert|geleitet von|conduce|"
    "anime par|apresentador|apresentadora|led by|hosted by|moderated by|chaired by|moderates|"
    "examiner|assessor|judge|clerk|librarian|nurse|doctor|physician|therapist|counselor|"
    "counsellor|consultant|editor|translator|driver|captain|skipper|referee|secretary|"
    "minute taker|conductor|producer|operator|handler|keeper|giver|donor|lender|seller|"
    "caller|inviter|gastgeber|gastgeberin|interviewerin|prufer|pruferin|richter|richterin|"
    "schiedsrichter|arzt|arztin|therapeut|therapeutin|fahrer|fahrerin|ubersetzer|"
    "ubersetzerin|dolmetscher|dolmetscherin|schriftfuhrer|protokollant|referent|referentin|"
    "leiter in|kursleiter|kursleiterin|ubungsleiter|ubungsleiterin|hote|hotesse|examinateur|"
    "examinatrice|juge|medecin|therapeute|conseiller|conseillere|infirmier|infirmiere|"
    "chauffeur|intervenant|intervenante|enquetrice|enqueteur|secretaire|traducteur|"
    "traductrice|bibliothecaire|anfitrion|anfitriona|juez|jueza|medico|medica|terapeuta|"
    "asesor|asesora|enfermero|enfermera|conductora|entrevistador|entrevistadora|secretario|"
    "secretaria|traductor|traductora|facilitador|facilitadora|moderadora|bibliotecario|"
    "bibliotecaria|ospite|giudice|consulente|infermiere|infermiera|autista|intervistatore|"
    "intervistatrice|segretario|segretaria|traduttore|traduttrice|moderatrice|conduttore|"
    "conduttrice|anfitriao|anfitria|juiz|juiza|conselheiro|conselheira|enfermeiro|enfermeira|"
    "motorista|tradutor|tradutora|gastheer|gastvrouw|rechter|griffier|notulist|arts|huisarts|"
    "adviseur|conducteur|conductrice|guidatore|guidatrice|conducente|condutor|condutora|"
    "bestuurder|bestuurster|verpleegkundige|gids|interviewster|examinator|secretaris|"
    "vertaler|vertaalster|bibliothecaris|presentator|presentatrice";

static const char guides[]
  = "mentor|tutor|coach|trainer|teacher|supervisor|instructor|advisor|adviser|preceptor|"
    "guide|mentorin|tutorin|lehrer|lehrerin|betreuer|betreuerin|pate|patin|ausbilder|"
    "ausbilderin|anleiter|anleiterin|parrain|marraine|tuteur|tutrice|mentore|formateur|"
    "formatrice|encadrant|encadrante|tutora|mentora|padrino|madrina|formador|formadora|"
    "orientador|orientadora|begeleider|begeleidster|mentrix|leermeester|tutore|formatore|"
    "padrinho|madrinha|instructora|lehrkraft|dozent|enseignant|enseignante|professeur|"
    "profesor|profesora|docente|docent|leraar|lerares|insegnante|professor|professora|"
    "lecturer|trainerin|trainster|istruttore|istruttrice|instrutor|instrutora|instructeur|"
    "maestro|maestra|directeur de these|directrice de these|doktorvater|doktormutter|"
    "promotor";

static const char seconds[]
  = "coorientador|zweitgutachter|zweitgutachterin|erstgutachter|erstgutachterin|gutachter|"
    "gutachterin|zweitbetreuer|zweitbetreuerin|second examiner|second supervisor|"
    "co supervisor|cosupervisor|second reader|codirecteur|co directeur|codirectrice|"
    "rapporteur|codirector|codirectora|cotutor|cotutora|correlatore|controrelatore|arguente|"
    "tweede begeleider|tweede lezer|medebegeleider|copromotor|coorientadora";

static const char companions[] = "buddy|maatje|sponsor|referente";

static const char led[]
  = "kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|personne de contact|contacto|"
    "persona de contacto|persona di contatto|pessoa de contato|pessoa de contacto|contatto|"
    "contactpersoon|contato|customer|client|contact|contact person|associated contact|"
    "activity contact person|patient|patientin|paciente|paziente|usager|usuario|usuaria|"
    "utente|gebruiker|nutzer|nutzerin|parent|visitor|assignee|assignees|reviewer|reviewers|"
    "participant|partner|kunde|kundin|klient|klientin|elternteil|eltern|teilnehmer|"
    "gesprachspartner|besucher|cliente|beneficiaire|aprendiente|klant|ouder|deelnemer|"
    "genitore|guest|clients|interviewee|candidate|applicant|advisee|member|attendee|resident|"
    "borrower|buyer|recipient|beneficiary|mandant|kandidat|kandidatin|bewerber|bewerberin|"
    "kundinnen|gast|gaste|mitglied|teilnehmerin|gesprachspartnerin|candidat|patiente|invite|"
    "invitee|adherent|adherente|participante|candidato|candidata|invitado|invitada|socio|"
    "socia|becario|becaria|clienta|partecipante|assistito|assistita|convidado|convidada|"
    "kandidaat|sollicitant|gasten|clienten|deelneemster|bewoner|doctorant|doctorante|"
    "doktorand|doktorandin|phd student|phd candidate|doctoral student|doctorando|doctoranda|"
    "dottorando|dottoranda|doutorando|doutoranda|promovendus|promovenda|passenger|rider|"
    "mitfahrer|mitfahrerin|passager|passagere|pasajero|pasajera|passeggero|passeggera|"
    "passageiro|passageira|passagier|meerijder|meerijdster|covoitureur|covoitureuse";

static const char learns[]
  = "mentee|tutee|coachee|trainee|learner|apprentice|new starter|new joiner|new hire|"
    "newcomer|new employee|supervisee|protege|student|pupil|intern|mentoree|tutoree|neue kollegin|"
    "neuer kollege|neue mitarbeiterin|neuer mitarbeiter|auszubildende|auszubildender|"
    "lernende|lernender|schuler|schulerin|praktikant|praktikantin|filleul|filleule|apprenti|"
    "apprentie|stagiaire|nouvel arrivant|nouvelle arrivante|eleve|aprendiz|alumno|alumna|"
    "ahijado|ahijada|nuevo empleado|nueva empleada|mentorizado|mentorizada|leerling|"
    "nieuwe collega|nieuwe medewerker|allievo|allieva|tirocinante|apprendista|nuovo collega|"
    "afilhado|afilhada|aluno|aluna|estagiario|estagiaria|novo colega|mentorado|mentorada|"
    "azubi|stagiair|leerlinge|cursist|cursiste|apprenant|apprenante|etudiant|etudiante|"
    "estudiante|estudante|studente|studentessa|alunno|alunna";

static enum leading
leading_of_word (const char *word)
{
  static struct phrase_set sets[]
    = { PHRASES_LISTED (leads),      PHRASES_LISTED (guides), PHRASES_LISTED (seconds),
        PHRASES_LISTED (companions), PHRASES_LISTED (led),    PHRASES_LISTED (learns) };
  static const enum leading kinds[] = { LEADING_LEADS,     LEADING_GUIDES, LEADING_SECOND,
                                        LEADING_COMPANION, LEADING_LED,    LEADING_LEARNS };
  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    if (phrase_set_has (&sets[i], word))
      return kinds[i];
  return LEADING_UNSAID;
}

/* "tutorado", "mentorizada", "formando": what is done to them is what a tutor, mentor or formador does. */
static gboolean
is_passive_of_guide (const char *phrase)
{
  static const char *const endings[] = { "izado", "izada", "ado", "ada", "ando", "anda", NULL };
  for (const char *const *ending = endings; *ending != NULL; ending++)
    if (g_str_has_suffix (phrase, *ending))
      {
        g_autofree char *stem = g_strndup (phrase, strlen (phrase) - strlen (*ending));
        g_autofree char *agent = g_strconcat (stem, "ador", NULL);
        return leading_of_word (stem) == LEADING_GUIDES
               || leading_of_word (agent) == LEADING_GUIDES;
      }
  return FALSE;
}

enum leading
leading_of_phrase (const char *phrase)
{
  static const struct
  {
    const char *ending, *instead;
  } endings[]
    = { { " name", "" }, { " username", "" }, { " login", "" }, { " handle", "" }, { "", "" },
        { "s", "" },     { "i", "e" },        { "i", "o" },     { "innen", "" },   { "in", "" },
        { "en", "" },    { "es", "" },        { "ies", "y" } };
  gsize length = strlen (phrase);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      gsize off = strlen (endings[i].ending);
      if (length < off + 3 || !g_str_has_suffix (phrase, endings[i].ending))
        continue;
      g_autofree char *stem = g_strndup (phrase, length - off);
      g_autofree char *word = g_strconcat (stem, endings[i].instead, NULL);
      enum leading kind = leading_of_word (word);
      if (kind != LEADING_UNSAID)
        return kind;
      if (is_passive_of_guide (word))
        return LEADING_LEARNS;
    }
  return LEADING_UNSAID;
}
