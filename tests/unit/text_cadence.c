/* How often somebody wants to be in touch, as people write it in seven languages. */
#include "pln/cadence.h"

static void
cadences_are_read (void)
{
  static const struct
  {
    const char *text;
    gint32 days;
  } known[] = {
    { "30", 30 },
    { "30 days", 30 },
    { "30d", 30 },
    { "2w", 14 },
    { "every 2 weeks", 14 },
    { "every two weeks", 14 },
    { "once a month", 30 },
    { "Monthly", 30 },
    { "3 months", 90 },
    { "quarterly", 91 },
    { "every quarter", 91 },
    { "2 semesters", 364 },
    { "10 years", 3650 },
    { "yearly", 365 },
    { "2 years", 730 },
    { "every other week", 14 },
    { "14 Tage", 14 },
    { "alle 14 Tage", 14 },
    { "vierteljährlich", 91 },
    { "wöchentlich", 7 },
    { "einmal im Jahr", 365 },
    { "jede Woche", 7 },
    { "tous les 3 mois", 90 },
    { "une fois par an", 365 },
    { "mensuel", 30 },
    { "hebdomadaire", 7 },
    { "cada 2 semanas", 14 },
    { "mensual", 30 },
    { "todos os meses", 30 },
    { "trimestral", 91 },
    { "ogni 2 mesi", 60 },
    { "settimanale", 7 },
    { "elke maand", 30 },
    { "om de 2 weken", 14 },
    { "una vez al mes", 30 },
    { "uma vez por ano", 365 },
    { "una volta al mese", 30 },
    { "een keer per week", 7 },
    { "maandelijks", 30 },
    { "twice a month", 15 },
    { "2 fois par mois", 15 },
    { "2x a month", 15 },
    { "twice a year", 182 },
    { "zweimal im Jahr", 182 },
    { "deux fois par an", 182 },
    { "dos veces al año", 182 },
    { "due volte all'anno", 182 },
    { "duas vezes por ano", 182 },
    { "twee keer per jaar", 182 },
    { "twice yearly", 182 },
    { "half-yearly", 182 },
    { "every half year", 182 },
    { "6-monthly", 180 },
    { "4 times a year", 91 },
    /* none of these says how often */
    { "", 0 },
    { "-", 0 },
    { "0", 0 },
    { "often", 0 },
    { "ask Ana", 0 },
    { "2-3 weeks", 0 },
    { "a", 0 },
    { "every", 0 },
    { "99999 days", 0 },
    { "11 years", 0 },
    { "1000 years", 0 },
    { "monthly or yearly", 0 },
    { "twice", 0 },
    { "half", 0 },
    { "twice, perhaps", 0 },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (cadence_days (known[i].text) != known[i].days)
      g_error ("\"%s\" is read as %d days, not %d", known[i].text, cadence_days (known[i].text),
               known[i].days);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cadence/read", cadences_are_read);
  return g_test_run ();
}
