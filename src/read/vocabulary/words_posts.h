/* clang-format off */
/* words_posts.h - messages, posts and threads, and what they are called.
 * Rows of the table in concepts.c, so without a guard. */
/* The program that a message was written with. */
[WORDS_CLIENT_PROGRAM] = {
  [EN] = "web|mobile|mobile web|app|mobile app|desktop|desktop app|api|browser|ios|android|"
         "iphone|ipad|windows|linux|twitter|twitter web app|twitter web client|tweetdeck|"
         "hootsuite|buffer|ifttt|zapier|web app|web client|webapp|macos",
  [DE] = "weboberflache",
  [FR] = "application web|application mobile",
  [ES] = "aplicacion web|aplicacion movil",
  [IT] = "app web|app mobile",
  [NL] = "mobiele app|webapp mobiel",
  [PT] = "aplicativo|aplicativo web",
},
/* Where a mail program keeps a message. */
[WORDS_MAIL_FOLDER] = {
  [EN] = "folder|folders|folder name|folder path|mail folder|mailbox|mailbox name|mailbox folder",
  [DE] = "ordner|ordnername|ordnerpfad|mailordner|e mail ordner|postfach|postfachordner",
  [FR] = "dossier|dossiers|nom du dossier|boite|boite aux lettres|boite mail",
  [ES] = "carpeta|carpetas|nombre de carpeta|nombre de la carpeta|buzon",
  [IT] = "cartella|cartelle|nome cartella|casella|casella di posta",
  [NL] = "map|mappen|mapnaam|mailmap|postvak|postbus",
  [PT] = "pasta|pastas|nome da pasta|caixa de correio|caixa postal",
},
/* The post above, rather than a mother or father. */
[WORDS_PARENT_POST] = {
  [EN] = "parent|parents",
},
/* What others look through and write about. */
[WORDS_REVIEWED] = {
  [EN] = "pull request|merge request|commit|submission|proposal",
},
/* The number, within its thread, of the post that is answered. */
[WORDS_NUMBER_OF_POST_ANSWERED] = {
  [EN] = "reply to post number|in reply to post number|reply to post nr",
},
/* The number of a post within its thread. */
[WORDS_NUMBER_OF_POST] = {
  [EN] = "post number|post nr|post no",
},
/* The number of a thread. */
[WORDS_NUMBER_OF_THREAD] = {
  [EN] = "topic id|thread nr|topic number",
},
/* A post or message. */
[WORDS_POST] = {
  [EN] = "post|posting|message|msg|p|comment",
  [DE] = "kommentar|beitrag|nachricht",
  [FR] = "commentaire",
  [ES] = "comentario|mensaje",
  [IT] = "commento|messaggio",
  [NL] = "bericht",
  [PT] = "mensagem",
},
/* A thread or topic. */
[WORDS_THREAD] = {
  [EN] = "topic|thread|t|discussion|conversation",
  [DE] = "thema|diskussion|faden",
  [FR] = "sujet|fil",
  [ES] = "hilo|tema|discusion|conversacion",
  [IT] = "argomento|discussione",
  [NL] = "onderwerp|draad|discussie",
  [PT] = "topico|assunto|discussao",
},
/* Who wrote a post. */
[WORDS_POSTER] = {
  [EN] = "poster|user|u|author|member|writer|creator",
  [DE] = "sender|mitglied|benutzer|nutzer|verfasser|autor",
  [FR] = "membre|auteur|utilisateur",
  [ES] = "miembro|usuario",
  [IT] = "utente|autore",
  [NL] = "gebruiker|schrijver|lid",
  [PT] = "membro|utilizador",
},
/* When a post was written. */
[WORDS_DATES_A_POST] = {
  [EN] = "time|date|dateline|timestamp|created",
  [DE] = "zeit|datum",
  [FR] = "heure",
  [ES] = "hora|fecha",
  [IT] = "data|ora",
  [NL] = "tijd",
},
/* What else a forum knows of a post. */
[WORDS_OF_A_FORUM] = {
  [EN] = "forum|category|group|site|parent|reply|reply to|type",
  [DE] = "status|kategorie|gruppe",
  [FR] = "categorie|groupe",
  [ES] = "categoria|grupo",
  [IT] = "gruppo",
  [NL] = "groep",
},
/* A comment. */
[WORDS_COMMENT] = {
  [EN] = "comment|comments",
  [DE] = "kommentar",
  [FR] = "commentaire",
  [ES] = "comentario",
  [IT] = "commento",
  [NL] = "reactie",
},
/* The title of a post, or its own text. */
[WORDS_TITLE_OF_A_POST] = {
  [EN] = "title|selftext|permalink",
  [FR] = "titre",
  [ES] = "titulo",
  [IT] = "titolo",
  [NL] = "titel",
},
/* The id of a post that others comment on. */
[WORDS_SUBMISSION_ID] = {
  [EN] = "id|submission id",
},
/* What a task or meeting is called. */
[WORDS_TITLE_OF_THING] = {
  [EN] = "title|summary|subject",
  [DE] = "titel|betreff",
  [FR] = "titre",
  [ES] = "titulo",
  [IT] = "titolo",
},
/* The text of a message. */
[WORDS_MESSAGE_TEXT] = {
  [EN] = "message|messages|post|posts|text|body|content|annotation|annotations|message body|"
         "message text|msg",
  [DE] = "nachricht|nachrichten|inhalt",
  [FR] = "contenu|texte",
  [ES] = "mensaje|mensajes|contenido|texto",
  [IT] = "messaggio|messaggi|testo|contenuto",
  [NL] = "bericht|berichten|inhoud|tekst",
  [PT] = "mensagem|mensagens|conteudo",
  [SIGNS] = "\xE5\x86\x85\xE5\xAE\xB9|\xE6\xB6\x88\xE6\x81\xAF|"
         "\xE6\xB6\x88\xE6\x81\xAF\xE5\x86\x85\xE5\xAE\xB9",
},
/* A chat, channel or room that messages are written in. */
[WORDS_CHAT] = {
  [EN] = "talker|talkername|talker name|chat|chat name|chat title|chat session|room|room name|"
         "group name|group|channel|channel name|conversation|conversation name|"
         "conversation title|stream|stream name",
  [DE] = "unterhaltung|gruppe|kanal|raum",
  [FR] = "salon|groupe",
  [ES] = "conversacion|canal|sala|grupo",
  [IT] = "conversazione|gruppo|canale|stanza",
  [NL] = "gesprek|groep|kanaal",
  [PT] = "conversa",
},
/* What something is called or about. */
[WORDS_TITLE] = {
  [EN] = "topic",
  [DE] = "thema",
  [FR] = "objet|sujet",
  [ES] = "asunto|resumen",
  [IT] = "tema|oggetto|argomento",
  [NL] = "onderwerp",
  [PT] = "assunto|resumo",
},
/* A call or message, beside the word for its direction. */
[WORDS_CALL_OR_MESSAGE] = {
  [EN] = "call|calls|text|message|mail",
  [DE] = "sms|anruf|anrufe|nachricht",
  [FR] = "appel|appels",
  [ES] = "llamada|llamadas|mensaje",
  [IT] = "chiamata|chiamate|messaggio",
  [NL] = "oproep|gesprek|bericht",
  [PT] = "chamada|chamadas|ligacao|mensagem",
},
/* What is answered. */
[WORDS_REPLY_TO] = {
  [EN] = "in reply to|reply to|replied to|answers",
},
/* How often a post was passed on or liked. */
[WORDS_POST_COUNT] = {
  [EN] = "retweet|retweets|boosts|reblogs|favorites|favourites|favorite|likes|shares|impressions|"
         "hashtags|followers|reposts|repost",
  [DE] = "gefallt|teilungen|abonnenten",
  [FR] = "partages|aimes|abonnes|republications",
  [ES] = "gusta|compartidos",
  [IT] = "condivisioni|piace",
  [NL] = "volgers|gedeeld",
  [PT] = "seguidores|curtidas|compartilhamentos",
},
/* The text of a public post. */
[WORDS_POST_TEXT] = {
  [EN] = "tweet|tweet text|full text|tweet content|post text|post content|toot|status text|"
         "caption|comment|comment text",
  [DE] = "kommentar|beitragstext|posttext",
  [FR] = "commentaire|texte du post",
  [ES] = "comentario|texto del tuit|tuit",
  [IT] = "commento|testo del post",
  [NL] = "opmerking|berichttekst",
  [PT] = "texto do post",
},
/* Who wrote the post. */
[WORDS_AUTHOR_OF_POST] = {
  [EN] = "author|author name|authorname|author id|user|username|user name|screen name|screenname|"
         "userscreenname|user id|userid|display name|owner user id|owner|owner id|sender id|"
         "creator id|poster id|writer id|member id|poster|posted by|writer|from|sender|creator|"
         "created by|handle|name|by|poster name|nickname|nick|speaker|speaker id|speaker name",
  [DE] = "account|verfasser|verfasserin|autor|autorin|benutzer|nutzer|nutzername|benutzername",
  [FR] = "auteur|autrice|utilisateur|pseudo",
  [IT] = "autore|utente",
  [NL] = "gebruiker|afzender|schrijver",
  [PT] = "autora|usuario|utilizador",
},
/* Who is mentioned. */
[WORDS_MENTIONS] = {
  [EN] = "mentions|mention|mentioned|mentioned users|user mentions|mentioned user|tagged users",
  [DE] = "erwahnungen|erwahnt",
  [ES] = "menciones",
  [IT] = "menzioni",
  [NL] = "vermeldingen",
  [PT] = "mencoes",
},
/* The id of a conversation. */
[WORDS_CONVERSATION_ID] = {
  [EN] = "conversation id|conversation",
},
/* What was said. */
[WORDS_UTTERANCE] = {
  [EN] = "sentence|sentences|utterance|transcript|transcription|caption|speech|words",
  [DE] = "satz|aussage|transkript|abschrift|phrase",
  [FR] = "parole|paroles",
  [ES] = "frase|transcripcion",
  [IT] = "trascrizione",
  [NL] = "zin|uitspraak",
  [PT] = "transcricao|fala",
},
/* What is answered, or that it is an answer. */
[WORDS_REPLY] = {
  [EN] = "reply to|replies to|replied to|replyto|inreplyto|repliedto|parentpost|parentmessage|"
         "rootpost|reply|in reply to|response to|answer to|answers to|parent|parentid|referenced|"
         "references|quoted|quote of|retweeted|repost of|root",
  [DE] = "antwort auf|antwortet auf|bezug auf|bezieht sich auf|ubergeordnet|ubergeordneter",
  [FR] = "reponse a|en reponse a|repond a",
  [ES] = "respuesta a|en respuesta a|responde a|respuesta al|padre",
  [IT] = "risposta a|in risposta a|risponde a",
  [NL] = "antwoord op|reactie op|in antwoord op|reageert op|ouder bericht",
  [PT] = "resposta a|em resposta a|resposta ao|pai",
},
