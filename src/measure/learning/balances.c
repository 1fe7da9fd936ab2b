/* What passes between the owner and each contact, as columns: the exchanges of learning, by person.
 * Empty where there is no tie, and for everybody if the data rarely says who gave.
 *
 * Cost: O(people) beyond learning. */
#include <math.h>
#include "pln/learning.h"
#include "measure/measure_internal.h"

void
balances_compute (struct measuring *m)
{
  const struct learning *learning = m->measures->learning;
  struct balances *balances = &m->measures->balances;
  guint32 n = m->network->n_people;
  if (learning == NULL)
    return;
  balances->given = g_new (double, MAX (n, 1));
  balances->taken = g_new (double, MAX (n, 1));
  balances->balance = g_new (double, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    balances->given[v] = balances->taken[v] = balances->balance[v] = NAN;
  for (guint32 i = 0; learning->directed && i < learning->n_exchanges; i++)
    {
      const struct exchange *one = &learning->exchange[i];
      balances->given[one->person] = one->given;
      balances->taken[one->person] = one->taken;
      balances->balance[one->person] = one->balance;
    }
}
