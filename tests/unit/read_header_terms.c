/* Which date of a row is the day of the meeting, by headers in seven languages: no header of a
 * creation, a change, an export, a booking, a deadline or an end comes before one of a start. */
#include "read/evidence/day_headers.h"

struct language
{
  const char *name;
  const char *days[10], *others[40];
};

static const struct language languages[] = {
  { "English",
    { "Date", "Start", "Start date", "Meeting date", "Start time", "When", "Event date", "Held on",
      "Date of meeting" },
    { "Created",         "Created at",    "Created on",    "Creation date",     "Date created",
      "Date added",      "Added on",      "Modified",      "Last modified",     "Last updated",
      "Updated at",      "Date modified", "Exported on",   "Export date",       "Imported at",
      "Synced at",       "Booked on",     "Registered at", "Registration date", "Submitted at",
      "Submission date", "Due date",      "End",           "End date",          "Ends at",
      "Reminder",        "Recorded at",   "Entry date",    "Entered on",        "Last edited time",
      "Invited on",      "Deadline" } },
  { "German",
    { "Datum", "Beginn", "Start", "Termin", "Startdatum", "Datum des Treffens", "Treffen am",
      "Besprechungsdatum", "Wann" },
    { "Erstellt",       "Erstellt am",    "Erstellungsdatum", "Angelegt am",      "Erfasst am",
      "Eingetragen am", "Geändert am",    "Zuletzt geändert", "Änderungsdatum",   "Aktualisiert am",
      "Exportiert am",  "Exportdatum",    "Importiert am",    "Gebucht am",       "Angemeldet am",
      "Anmeldedatum",   "Eingereicht am", "Fällig am",        "Fälligkeitsdatum", "Ende",
      "Enddatum",       "Erinnerung",     "Erfassungsdatum",  "Eingang" } },
  { "French",
    { "Date", "Début", "Date de début", "Date de la rencontre", "Date de la réunion",
      "Date du rendez-vous", "Le" },
    { "Créé le",
      "Date de création",
      "Créée le",
      "Ajouté le",
      "Date d'ajout",
      "Modifié le",
      "Date de modification",
      "Dernière modification",
      "Mis à jour le",
      "Date de mise à jour",
      "Exporté le",
      "Date d'export",
      "Importé le",
      "Réservé le",
      "Date d'inscription",
      "Inscrit le",
      "Soumis le",
      "Échéance",
      "Date d'échéance",
      "Fin",
      "Date de fin",
      "Rappel",
      "Saisi le",
      "Date de saisie" } },
  { "Spanish",
    { "Fecha", "Inicio", "Fecha de inicio", "Fecha de la reunión", "Fecha del encuentro",
      "Cuándo" },
    { "Creado",
      "Creado el",
      "Fecha de creación",
      "Añadido el",
      "Fecha de alta",
      "Modificado el",
      "Última modificación",
      "Fecha de modificación",
      "Actualizado el",
      "Exportado el",
      "Fecha de exportación",
      "Importado el",
      "Reservado el",
      "Inscrito el",
      "Fecha de inscripción",
      "Enviado el formulario",
      "Vencimiento",
      "Fecha límite",
      "Fin",
      "Fecha de fin",
      "Recordatorio",
      "Registrado el",
      "Fecha de registro" } },
  { "Portuguese",
    { "Data", "Início", "Data de início", "Data da reunião", "Data do encontro", "Quando" },
    { "Criado em",
      "Data de criação",
      "Adicionado em",
      "Modificado em",
      "Última modificação",
      "Data de modificação",
      "Atualizado em",
      "Alterado em",
      "Exportado em",
      "Data de exportação",
      "Importado em",
      "Reservado em",
      "Inscrito em",
      "Data de inscrição",
      "Prazo",
      "Vencimento",
      "Fim",
      "Data de fim",
      "Lembrete",
      "Registado em",
      "Registrado em",
      "Inserido em" } },
  { "Italian",
    { "Data", "Inizio", "Data di inizio", "Data dell'incontro", "Data della riunione", "Quando" },
    { "Creato il",           "Data di creazione", "Aggiunto il",
      "Modificato il",       "Ultima modifica",   "Data di modifica",
      "Aggiornato il",       "Esportato il",      "Data di esportazione",
      "Importato il",        "Prenotato il",      "Iscritto il",
      "Data di iscrizione",  "Scadenza",          "Fine",
      "Data di fine",        "Promemoria",        "Inserito il",
      "Data di inserimento", "Registrato il" } },
  { "Dutch",
    { "Datum", "Begin", "Begindatum", "Startdatum", "Aanvang", "Datum gesprek", "Wanneer" },
    { "Aangemaakt",       "Aangemaakt op",   "Aanmaakdatum",    "Toegevoegd op",   "Gewijzigd op",
      "Laatst gewijzigd", "Wijzigingsdatum", "Bijgewerkt op",   "Geëxporteerd op", "Exportdatum",
      "Geïmporteerd op",  "Geboekt op",      "Aangemeld op",    "Aanmelddatum",    "Ingediend op",
      "Deadline",         "Vervaldatum",     "Einde",           "Einddatum",       "Herinnering",
      "Ingevoerd op",     "Invoerdatum",     "Geregistreerd op" } },
};

static void
start_comes_first (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (const char *const *day = languages[i].days; *day != NULL; day++)
      for (const char *const *other = languages[i].others; *other != NULL; other++)
        if (header_day_sense (*day) <= header_day_sense (*other))
          g_error ("%s: \"%s\" does not come before \"%s\"", languages[i].name, *day, *other);
}

/* Headers that only look like one of these. */
static void
words_are_whole (void)
{
  static const char *const plain[]
    = { "Absendedatum", "Important date", "Date de la dernière séance",
        "Gesendet am",  "Sent at",        "Weekend date" };
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    if (header_day_sense (plain[i]) < DAY_SENSE_PLAIN)
      g_error ("\"%s\" is read as a date of something else", plain[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/header-terms/start-comes-first", start_comes_first);
  g_test_add_func ("/header-terms/words-are-whole", words_are_whole);
  return g_test_run ();
}
