/* chat_text.h - chats and transcripts that were saved as text. */
#ifndef READ_CHAT_TEXT_H
#define READ_CHAT_TEXT_H

#include <glib.h>

/* WhatsApp, LINE, KakaoTalk, Zoom, Discord, IRC: do the first lines begin with when and who? */
gboolean text_is_chat (const char *text, gsize length);
/* WebVTT, SubRip: do the first lines say from when until when something was said? */
gboolean text_is_transcript (const char *text, gsize length);

#endif
