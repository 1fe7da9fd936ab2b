/* Posts of one account, in a table without a column of writers. */
#include <string.h>
#include "pln/base.h"
#include "read/columns/own_posts.h"

const char *
own_handle_find (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 post = columns->of_role[ROLE_POST], reply = columns->of_role[ROLE_REPLY],
          to = columns->of_role[ROLE_TO];
  const char *account = NULL;
  if (post == NO_COLUMN || reply == NO_COLUMN || to == NO_COLUMN
      || columns_have (columns, ROLE_FROM))
    return NULL;
  g_autoptr (GHashTable) posts = g_hash_table_new (text_hash, g_str_equal);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < evidence->layout->row->len; i++)
      {
        const struct sample_row *row = sample_row_at (evidence->layout->row, i);
        if (row->line < evidence->layout->first_line)
          continue;
        if (pass == 0)
          g_hash_table_add (posts, (gpointer)sample_cell (row, post));
        else if (*sample_cell (row, reply) != '\0'
                 && g_hash_table_contains (posts, sample_cell (row, reply)))
          {
            if (account != NULL && strcmp (account, sample_cell (row, to)) != 0)
              return NULL;
            account = sample_cell (row, to);
          }
      }
  return account != NULL && *account != '\0' ? account : NULL;
}
