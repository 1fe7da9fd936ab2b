/* clang-format off */
/* words_nobody.h - nobody in particular: none, all, gone, hidden, programs.
 * Rows of the table in concepts.c, so without a guard. */
/* Somebody who came along and is not named. */
[WORDS_UNNAMED_COMPANION] = {
  [EN] = "plus one|guest|a guest|partner|husband|wife|spouse|friend|child|children|kids|family|"
         "man",
  [DE] = "gast|begleitung|begleitperson|partnerin|mann|frau|ehemann|ehefrau|freund|freundin|kind|"
         "kinder|familie",
  [FR] = "invite|conjoint|conjointe|mari|femme|ami|amie|enfant|enfants|famille",
  [ES] = "invitado|invitada|acompanante|pareja|esposo|esposa|marido|mujer|amigo|amiga|hijo|hija|"
         "familia",
  [IT] = "ospite|accompagnatore|marito|moglie|amico|amica|figlio|figlia|famiglia",
  [NL] = "introducee|vrouw|vriend|vriendin",
  [PT] = "convidado|convidada|acompanhante|filho|filha",
},
/* A caller or number. */
[WORDS_CALLER_NOUN] = {
  [EN] = "number|numbers|caller|callers|call|id|contact|user|participant|sender|person|guest|"
         "visitor|name",
  [DE] = "nummer|nr|rufnummer|telefonnummer|anrufer|anruferin|kontakt|benutzer|nutzer|teilnehmer|"
         "absender|gast|anruf",
  [FR] = "numero|appelant|appelante|correspondant|utilisateur|appel|nom|invite",
  [ES] = "llamante|llamada|interlocutor|contacto|usuario|participante|invitado|nombre",
  [IT] = "chiamante|chiamata|interlocutore|contatto|utente|partecipante|ospite|nome",
  [NL] = "beller|oproeper|oproep|gebruiker|deelnemer|naam",
  [PT] = "chamador|chamada|remetente|contato|utilizador|convidado",
},
/* Withheld, of a number or caller. */
[WORDS_HIDDEN_NUMBER] = {
  [EN] = "unknown|private|withheld|hidden|anonymous|blocked|restricted|unavailable|undisclosed|"
         "unidentified",
  [DE] = "unbekannt|unbekannte|unbekannter|unbekanntes|privat|privater|unterdruckt|unterdruckte|"
         "unterdruckter|verborgen|verborgene|anonym|anonyme|anonymer|anonymes|geheim|geheime",
  [FR] = "inconnu|inconnue|prive|privee|masque|masquee|cache|cachee|confidentiel",
  [ES] = "desconocido|desconocida",
  [IT] = "sconosciuto|sconosciuta|privato|privata|nascosto|nascosta|riservato",
  [NL] = "onbekend|onbekende|anoniem|anonieme|afgeschermd|afgeschermde",
  [PT] = "privado|privada|oculto|oculta|anonimo|anonima|restringido|bloqueado|desconhecido|"
         "desconhecida|confidencial|restrito",
},
/* Unknown, alone in a cell of callers. */
[WORDS_UNKNOWN_CALLER] = {
  [EN] = "unknown|withheld|anonymous|undisclosed|unidentified",
  [DE] = "unbekannt|anonym|unterdruckt",
  [FR] = "inconnu|inconnue|masque",
  [ES] = "desconocido|desconocida|oculto",
  [IT] = "sconosciuto|sconosciuta",
  [NL] = "onbekend|anoniem",
  [PT] = "desconhecido|desconhecida",
},
/* A speaker who a program numbered. */
[WORDS_SPEAKER_NOUN] = {
  [EN] = "speaker",
  [DE] = "sprecher",
  [FR] = "locuteur|parlante",
  [ES] = "hablante",
  [NL] = "spreker",
  [PT] = "falante",
},
/* Recipients who are not shown. */
[WORDS_HIDDEN_RECIPIENTS] = {
  [EN] = "undisclosed recipients|undisclosed recipient|unlisted recipients|hidden recipients|"
         "recipient list suppressed|recipient list not shown",
  [DE] = "verborgene empfanger|nicht offengelegte empfanger|ungenannte empfanger",
  [FR] = "destinataires non reveles|destinataires inconnus|destinataires masques",
  [IT] = "destinatari nascosti|destinatari non specificati",
  [NL] = "verborgen ontvangers|niet nader genoemde ontvangers",
  [PT] = "destinatarios no revelados|destinatarios ocultos|destinatarios nao revelados",
},
/* Deleted or former, of an account. */
[WORDS_GONE] = {
  [EN] = "deleted|removed|deactivated|inactive|disabled|erased|former|ex|suspended",
  [DE] = "geloscht|geloschte|geloschter|geloschtes|entfernt|entfernter|deaktiviert|deaktivierte|"
         "deaktivierter|deaktiviertes|ehemalig|ehemalige|ehemaliger|ehemaliges",
  [FR] = "supprime|supprimee|efface|effacee|desactive|desactivee|ancien|ancienne|desactivado|"
         "desactivada",
  [ES] = "antiguo|antigua",
  [IT] = "eliminato|eliminata|cancellato|cancellata|disattivato|disattivata|rimosso|rimossa",
  [NL] = "verwijderd|verwijderde|gewist|gewiste|gedeactiveerd|gedeactiveerde|voormalig|voormalige",
  [PT] = "eliminado|eliminada|borrado|borrada|excluido|excluida|apagado|apagada|desativado|"
         "desativada|removido|removida|antigo|antiga",
},
/* An account or member, where one is gone. */
[WORDS_ACCOUNT] = {
  [EN] = "member|contact|employee|participant|profile|author|lid",
  [DE] = "user|users|account|student|benutzer|benutzerin|nutzer|nutzerin|konto|benutzerkonto|"
         "mitglied|kontakt|mitarbeiter|mitarbeiterin|mitarbeitende|teilnehmer|teilnehmerin|"
         "profil|verfasser",
  [FR] = "utilisateur|utilisatrice|compte|membre|employe|auteur",
  [ES] = "usuario|usuaria|cuenta|miembro|contacto|empleado|empleada",
  [IT] = "utente|profilo|contatto|dipendente|partecipante|autore",
  [NL] = "gebruiker|medewerker|deelnemer|profiel",
  [PT] = "participante|perfil|autor|utilizador|utilizadora|conta|membro|contato|funcionario|"
         "funcionaria",
},
/* A partner or superior that one may be without. */
[WORDS_SOMEBODY_TO_HAVE] = {
  [EN] = "partner|partners|partnerin|buddy|peer|mate|tandem|tandempartner|mentor|coach|person|"
         "duo|one|boss|manager|supervisor|superior|baas",
  [DE] = "chef|vorgesetzter|vorgesetzten|vorgesetzte|fuhrungskraft|leiter",
  [FR] = "binome|partenaire|camarade|par|superieur",
  [ES] = "pareja|companero|companera|persona|dupla|responsable|jefe|jefa",
  [IT] = "compagno|compagna|coppia|capo|superiore|responsabile",
  [NL] = "maatje|koppel|persoon|enkele|leidinggevende",
  [PT] = "parceiro|parceira|colega|pessoa|chefe|gestor|superiora",
},
/* Nobody, as a pronoun. */
[WORDS_NOBODY_PRONOUN] = {
  [EN] = "nobody|none|anyone|anybody",
  [DE] = "niemand|niemanden|niemandem|niemands|keinem|keinen",
  [FR] = "personne|aucun|aucune",
  [ES] = "nadie|ninguno|ninguna",
  [IT] = "nessuno|nessuna",
  [PT] = "ninguem|nenhum|nenhuma",
},
/* Words beside the pronoun: with, from, so far. */
[WORDS_WITH_NOBODY] = {
  [EN] = "with|from|by|to|not|yet|so|far|encore|tot|nu|toe",
  [DE] = "mit|von|bei|an|zu|noch|bisher|bislang|leider",
  [FR] = "avec|par|de|chez",
  [ES] = "con|todavia|aun|por|ahora",
  [IT] = "a|para|da|di|ancora|finora",
  [NL] = "met|van|bij|aan|nog",
  [PT] = "com|ainda",
},
/* Anybody will do: of the people asked for, none is named. */
[WORDS_NO_PREFERENCE] = {
  [EN] = "no preference|i don't mind|don't mind|doesn't matter|whoever",
  [DE] = "egal|ist egal|mir egal|ganz egal|keine praferenz",
  [FR] = "peu importe|n'importe qui|ca m'est egal|sans preference",
  [ES] = "cualquiera|indiferente|sin preferencia",
  [IT] = "indifferente|chiunque|nessuna preferenza",
  [NL] = "maakt niet uit|maakt me niet uit|geen voorkeur",
  [PT] = "da igual|me da igual|tanto faz|qualquer um|qualquer uma|sem preferencia",
},
/* All or whole, before a group. */
[WORDS_ALL] = {
  [EN] = "all|every|whole|entire",
  [DE] = "alle|allen|ganze|ganzes|ganzer|ganzen|gesamte|gesamtes|gesamten|samtliche",
  [FR] = "tous|tout|toute|toutes|entier|entiere",
  [ES] = "todo|toda|entero|entera",
  [IT] = "tutti|tutte|tutto|tutta|intero|intera",
  [NL] = "hele|gehele",
  [PT] = "todos|todas|inteiro|inteira",
},
/* A group that stands for all its members. */
[WORDS_WHOLE_GROUP] = {
  [EN] = "teachers|teacher|students|student|pupils|children|kids|parents|staff|team|class|group|"
         "school|people|members|participants|colleagues|attendees|department|employees|"
         "volunteers|trainers|tutors|office|present|profs",
  [DE] = "lehrer|lehrerinnen|lehrkrafte|lehrpersonen|schuler|schulerinnen|lernende|lernenden|"
         "studierende|studierenden|kinder|eltern|klasse|gruppe|schule|kollegium|kollegen|"
         "kolleginnen|mitarbeiter|mitarbeitende|mitarbeitenden|mitglieder|teilnehmer|"
         "teilnehmende|teilnehmenden|anwesende|anwesenden|abteilung|mannschaft|belegschaft|"
         "personen|leute",
  [FR] = "professeurs|enseignants|eleves|etudiants|enfants|equipe|classe|groupe|ecole|collegues|"
         "membres|presents|service|personnel|benevoles|gens",
  [ES] = "alumnos|estudiantes|ninos|padres|equipo|clase|grupo|escuela|colegas|companeros|"
         "miembros|participantes|personal|presentes|docenti",
  [IT] = "insegnanti|studenti|alunni|bambini|genitori|squadra|gruppo|scuola|colleghi|membri|"
         "partecipanti|presenti|personale",
  [NL] = "profesores|profes|docentes|docenten|leraren|leerlingen|studenten|kinderen|ouders|klas|"
         "groep|collega's|leden|deelnemers|medewerkers|aanwezigen|afdeling|mensen",
  [PT] = "professores|alunos|estudantes|criancas|pais|equipa|turma|escola|membros|pessoal",
},
/* An account that was deleted. */
[WORDS_GONE_ACCOUNT] = {
  [EN] = "ghost user|ghost|deleted|[deleted]|[geloscht]|[supprime]|[eliminado]",
},
/* All, in words that are like given names. */
[WORDS_ALL_AS_NAMES] = {
  [DE] = "alle|allen",
},
/* Begins a sentence about all or nobody. */
[WORDS_ALL_OR_NOBODY] = {
  [EN] = "everyone|everybody|nobody",
  [DE] = "all|keiner|niemand",
  [FR] = "tous|toutes|personne",
  [ES] = "nadie",
  [IT] = "tutti|tutte|nessuno",
  [NL] = "iedereen",
  [PT] = "todos|todas|ninguem",
},
/* Nobody, in a sentence about who somebody met. */
[WORDS_MET_NOBODY] = {
  [EN] = "nobody|noone|anybody|anyone",
  [DE] = "niemand|niemanden|niemandem|kein|keine|keinen|keinem|keiner|keins",
  [FR] = "aucun|aucune",
  [ES] = "nadie|ningun|ninguno|ninguna",
  [IT] = "nessun|nessuno|nessuna",
  [NL] = "geen",
  [PT] = "ninguem|nenhum|nenhuma",
},
/* Alone. */
[WORDS_ALONE] = {
  [EN] = "alone",
  [DE] = "allein|alleine|alleen",
  [FR] = "seul|seule",
  [PT] = "solo|sola|sozinho|sozinha",
},
/* No or nothing, in small letters. */
[WORDS_NOTHING] = {
  [EN] = "sans|nothing",
  [DE] = "kein|keine|keins|keines|nichts",
  [IT] = "nulla|niente",
  [NL] = "niets",
},
/* Nobody in particular, and a name too. */
[WORDS_NOBODY_OR_NAME] = {
  [EN] = "anders|bye",
  [ES] = "sola",
},
/* The program that writes messages about others. */
[WORDS_SYSTEM] = {
  [EN] = "system",
  [DE] = "systeme",
  [FR] = "service message|system message|systemnachricht|message systeme",
  [ES] = "sistema",
  [IT] = "mensaje del sistema|messaggio di sistema|mensagem do sistema",
  [NL] = "systeem|systeembericht",
},
/* An application that writes by itself. */
[WORDS_APPLICATION] = {
  [EN] = "app|apps|application|workflow|automation|automated",
  [DE] = "anwendung",
  [ES] = "aplicacion",
  [IT] = "applicazione",
  [NL] = "applicatie",
  [PT] = "aplicativo|aplicacao",
},
/* The rights of an account. */
[WORDS_LEVEL_OF_ACCOUNT] = {
  [EN] = "user|users|guest|admin|owner|moderator|regular|normal|administrator|member|editor|"
         "viewer|collaborator|subscriber|learner|teacher|lid",
  [DE] = "trainer|benutzer|nutzer|mitglied|gast|eigentumer|eigentumerin|inhaber|inhaberin|"
         "administratorin|teilnehmer|teilnehmerin",
  [FR] = "utilisateur|membre|invite|invitee|proprietaire|administrateur|administratrice",
  [ES] = "usuario|miembro|invitado|propietario|propietaria|administrador|administradora",
  [IT] = "utente|membro|ospite|proprietario|proprietaria|amministratore|amministratrice",
  [NL] = "gebruiker|eigenaar|beheerder",
  [PT] = "utilizador|convidado",
},
/* A program that enters rows. */
[WORDS_PROGRAM_INTERFACE] = {
  [EN] = "workflow|workflows",
  [FR] = "integration|integrations|api|import",
},
/* A program that helps, behind the name of a service. */
[WORDS_ASSISTANT] = {
  [EN] = "assistant|recorder|companion|transcriber|transcription|transcript|helper|agent|pilot",
  [ES] = "asistente",
  [NL] = "assistent|assistente",
},
/* A service that has such a program. */
[WORDS_SERVICE_WITH_ASSISTANT] = {
  [EN] = "google|microsoft|cisco|ai|teams|google meet",
  [NL] = "ki",
},
/* Spam and deleted messages. */
[WORDS_UNWANTED] = {
  [EN] = "spam|spammed|junk|trash|trashed|pingback",
  [DE] = "linkback|webmention|papierkorb",
  [FR] = "indesirable|corbeille",
  [ES] = "no deseado|papelera",
  [IT] = "indesiderato|cestino",
  [NL] = "trackback|ongewenst|prullenbak",
  [PT] = "lixo|lixeira",
},
