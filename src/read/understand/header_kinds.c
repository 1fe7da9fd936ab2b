/* Headers that decide between table shapes, in seven languages. */
#include <string.h>
#include "read/understand/header_kinds.h"
#include "read/understand/header_terms.h"

static gboolean
is_listed (const char *folded, const char *words)
{
  gsize length = strlen (folded);
  for (const char *at = words; length > 0 && (at = strstr (at, folded)) != NULL; at += length)
    if ((at == words || at[-1] == '|') && (at[length] == '|' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

/* Removes the number at the end. */
char *
header_without_number (const char *header)
{
  char *split = header_split (header);
  gsize n = strlen (split);
  while (n > 0 && (g_ascii_isdigit (split[n - 1]) || split[n - 1] == ' '))
    split[--n] = '\0';
  return split;
}

/* Those who were there, rather than somebody I met. */
gboolean
header_lists_those_present (const char *header)
{
  g_autofree char *bare = header_without_number (header);
  return is_listed (
    bare,
    "actor|actress|performer|performers|player|players|musician|panelist|panellist|schauspieler|schauspielerin|darsteller|spieler|acteur|actrice|joueur|musicien|actriz|jugador|speler|acteurs|attore|attrice|giocatore|ator|atriz|jogador|attendee|attendees|participant|participants|member|members|guest|guests|invitee|invitees|student|students|speaker|speakers|"
    "teilnehmer|teilnehmerin|teilnehmerinnen|teilnehmende|gast|gaste|mitglied|mitglieder|anwesende|anwesend|sprecher|redner|schuler|"
    "participante|participantes|membre|membres|invite|invites|presents|eleve|eleves|orateur|intervenant|"
    "asistente|asistentes|invitado|invitados|miembro|miembros|alumno|alumna|alumnos|ponente|orador|"
    "deelnemer|deelnemers|gasten|lid|leden|aanwezig|aanwezigen|leerling|leerlingen|spreker|"
    "partecipante|partecipanti|invitato|invitati|membro|membri|presenti|studente|studenti|relatore|"
    "convidado|convidados|membros|presentes|aluno|alunos");
}

gboolean
header_holds_messages (const char *folded)
{
  return is_listed (
    folded,
    "message|messages|text|body|content|message body|message text|msg|nachricht|nachrichten|inhalt|contenu|texte|"
    "mensaje|mensajes|contenido|texto|bericht|inhoud|tekst|messaggio|messaggi|testo|contenuto|mensagem|mensagens|conteudo|"
    "\xE5\x86\x85\xE5\xAE\xB9|\xE6\xB6\x88\xE6\x81\xAF|\xE6\xB6\x88\xE6\x81\xAF\xE5\x86\x85\xE5\xAE\xB9");
}

gboolean
header_names_chat (const char *folded)
{
  return is_listed (
    folded,
    "talker|talkername|talker name|chat|chat name|chat title|chat session|room|room name|group name|group|channel|channel name|conversation|"
    "conversation name|gruppe|kanal|raum|salon|groupe|canal|sala|grupo|groep|kanaal|gruppo|canale|stanza");
}
