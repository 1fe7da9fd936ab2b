/* Further addresses of the people in a list: "Deuxième adresse électronique", "E-Mail privat". */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/understand/header_terms.h"
#include "read/understand/second_addresses.h"

static gboolean
word_means_address (const char *word)
{
  return phrase_is_listed (
    word, "|e mail|email|emails|mail|mails|e|address|addresses|addr|adresse|mailadresse|"
          "emailadresse|adressen|courriel|courrier|electronique|adresses|correo|"
          "electronico|direccion|indirizzo|posta|elettronica|elettronico|"
          "mailadres|emailadres|adres|endereco|correio|eletronico|");
}

/* Which of several addresses of one person. */
static gboolean
word_tells_which (const char *word)
{
  return word[strspn (word, "0123456789")] == '\0'
         || phrase_is_listed (
           word,
           "|first|second|third|primary|secondary|main|other|alternate|alternative|additional|work|home|"
           "business|private|personal|office|school|old|new|value|"
           "erste|zweite|dritte|weitere|andere|primar|sekundar|haupt|geschaftlich|dienstlich|beruflich|"
           "privat|private|alte|neue|arbeit|"
           "premiere|deuxieme|seconde|troisieme|autre|principale|secondaire|professionnelle|professionnel|"
           "personnelle|personnel|privee|perso|pro|"
           "primera|segunda|tercera|otra|otro|principal|secundaria|secundario|trabajo|profesional|"
           "personal|privado|privada|alternativo|alternativa|"
           "primo|secondo|terzo|altro|altra|principale|secondario|secondaria|lavoro|personale|privato|"
           "privata|eerste|tweede|derde|ander|andere|werk|zakelijk|prive|persoonlijk|"
           "primeiro|segundo|terceiro|outro|trabalho|profissional|pessoal|de|di|do|d'|");
}

/* Do all words of the header say that it is an address, and which one? */
static gboolean
header_heads_address (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " -_/()", -1);
  gboolean address = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one != '\0' && !word_means_address (*one) && !word_tells_which (*one))
        return FALSE;
      address |= word_means_address (*one) && strlen (*one) > 1;
    }
  return address;
}

void
columns_find_addresses (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (role == ROLE_NONE && evidence->column[i].filled > 0
          && evidence_share (evidence, i, CONTENT_EMAIL) > 0.8
          && header_heads_address (columns->column[i].name))
        columns->column[i].role = ROLE_EMAIL;
    }
  columns_set_role (columns, NO_COLUMN, ROLE_NONE); /* links them again */
}
