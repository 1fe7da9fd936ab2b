/* clang-format off */
/* words_deeds.h - what one does for another, and how that is told.
 * Rows of the table in concepts.c, so without a guard. */
/* Stems of verbs of doing something for somebody. */
[WORDS_SERVE_STEM] = {
  [EN] = "gave|giving|lent|lend|told|fixed|fixes|mended|mends|repair|resolv|solved|solves|rescue|"
         "bailed|cared|cares|looked after|covered|covers|knit|sewn|sewed|baked|cooked|drove|"
         "drives|brought|carried|nursed|nurses|tutor|listened|lift|"
         "reviewed|proofread",
  [DE] = "gab|leiht|erzahlt|repari|gelost|gerettet|gepflegt|pflegt|vertrat|vertreten|"
         "vertretung|gestrickt|genaht|gebacken|gekocht|gefahren|brachte|gebracht|betreut|begleit|"
         "unterwiesen|unterweist|angeleitet|leitet an|eingearbeitet|eingesprungen|springt|"
         "gegengelesen|korrigier|zugehort|gesichert|sichert|versorg",
  [FR] = "donne|donna|prete|preta|raconte|repare|depann|soigne|remplac|tricot|cousu|cuisine|"
         "conduit|amene|encadr|relu|relit",
  [ES] = "dio|presto|prest|conto|repar|arregl|cuid|sustitu|cubrio|cubiert|cosi|cocin|llevo|trajo|"
         "atend|acompan|corregi",
  [IT] = "dato|presta|raccont|ripar|aggiust|cura|sostitu|copert|cucit|cucin|portat|accompagn|"
         "assist|corrett",
  [NL] = "gaf|leent|leende|uitgeleend|verteld|vertelde|gerepareerd|repareert|opgelost|verzorg|"
         "verpleeg|vervang|vervangen|gebreid|genaaid|gebakken|gekookt|gereden|bracht|nagelezen|"
         "ingewerkt",
  [PT] = "emprest|contou|contad|consert|arranj|substitu|cobriu|cost|cozinh|levou|trouxe|acompanh|"
         "corrigi",
},
/* Stems of verbs, before "by", of which another answers what was begun, or neither gives. */
[WORDS_BEGUN_STEM] = {
  [EN] = "rais|report|logg|submit|open|order|book|bought|invit|visit|interview|met|seen|nominat|"
         "chose|beat|won|play|challeng|recruit|refer|recommend|introduc|call|contact|spotted|"
         "filed|led|host|moderat|chair|organi|present|run|sent|written|wrote|said|sign|announc|"
         "own|taken|needed|wanted|follow|liked|attend|join|accompan|drawn|paint|compos|perform|"
         "direct|found|forward|quot|cit|retweet|shar|edit",
  [DE] = "gemeldet|erfasst|gestellt|eroffnet|bestellt|gebucht|gekauft|eingeladen|besucht|"
         "getroffen|gesehen|nominiert|gewahlt|geschlagen|besiegt|gespielt|gefordert|geworben|"
         "empfohlen|vorgestellt|vermittelt|angerufen|kontaktiert|geleitet|moderiert|organisiert|"
         "gesendet|geschrieben|verfasst|gesagt|unterschrieben|gefunden|gemalt|begleitet|"
         "untergebracht|weitergeleitet|zitiert|geteilt",
  [FR] = "signal|ouvert|command|reserv|achet|rencontr|vu|nomm|choisi|battu|jou|defi|recrut|"
         "recommand|appel|anime|preside|organis|envoy|ecrit|dit|trouv|peint|redig|demand|"
         "accompagn|heberg|transf|partag",
  [ES] = "abiert|pedid|comprad|entrevist|conocid|vist|nominad|elegid|vencid|jugad|retad|reclut|"
         "recomend|llamad|dirigid|moderad|organiz|enviad|escrit|dich|encontrad|pintad|redactad|"
         "acompan|alojad|reenviad|citad|compartid",
  [IT] = "segnal|apert|ordin|prenot|comprat|intervist|incontr|scelt|battut|giocat|sfidat|"
         "raccomand|chiamat|contatt|guidat|organizz|inviat|scritt|dett|trovat|dipint|redatt|"
         "ospitat|inoltrat|citat|condivis",
  [NL] = "gemeld|geopend|besteld|geboekt|gekocht|uitgenodigd|bezocht|geinterview|ontmoet|gezien|"
         "genomineerd|gekozen|verslagen|gespeeld|uitgedaagd|geworven|aanbevolen|voorgesteld|"
         "gebeld|geleid|georganiseerd|gestuurd|verzonden|geschreven|gezegd|gevonden|geschilderd|"
         "ingediend|doorgestuurd|geciteerd|gedeeld",
  [PT] = "abert|convidad|conhecid|nomead|escolhid|jogad|desafiad|apresent|chamad|redigid|acompanh|"
         "hosped|encaminhad|partilhad|compartilhad",
},
/* Praise: whoever gets it gave before. */
[WORDS_PRAISE] = {
  [EN] = "kudos|thanks|thank|thank-you|gratitude|grateful|praise|shout-out|shoutout|appreciation",
  [DE] = "danke|dank|lob|dankbar|dankeschon",
  [FR] = "merci|remerciement|remerciements|bravo|reconnaissant",
  [ES] = "gracias|agradecimiento|agradecido|agradecida|reconocimiento",
  [IT] = "grazie|ringraziamento|ringraziamenti|grato|grata",
  [NL] = "bedankt|bedankje|pluim|complimenten|dankbaar",
  [PT] = "obrigado|obrigada|agradecimento|elogio|gratidao",
},
/* Of those whose advice was sought. */
[WORDS_ADVICE_SOUGHT] = {
  [EN] = "picked the brains of|picked the brain of|picked his brains|asked for advice|"
         "asked advice|sought advice from|went to for advice|turned to",
  [DE] = "um rat gefragt|um rat gebeten|rat geholt bei|rat eingeholt bei|um hilfe gebeten|"
         "gefragt um rat",
  [FR] = "demande conseil a|conseil demande a|sollicite|demande de l'aide a",
  [ES] = "pedi consejo a|consulte a|consulte con|pedi ayuda a",
  [IT] = "chiesto consiglio a|ho chiesto a|chiesto aiuto a",
  [NL] = "om raad gevraagd|om advies gevraagd|advies gevraagd aan|om hulp gevraagd",
  [PT] = "pedi conselho a|consultei|pedi ajuda a",
},
/* Asks to whom something belongs. */
[WORDS_WHOSE] = {
  [EN] = "whose",
  [DE] = "wessen",
  [NL] = "wiens",
},
/* Verbs in the present, said of whoever stands beside: those in the column are cared for. */
[WORDS_CARE_FOR] = {
  [EN] = "looks after|cares for|takes care of|keeps an eye on|watches over|teaches|mentors|"
         "coaches|tutors|trains|helps|helps out|supports|supervises|advises|guides|nurses|"
         "shows the ropes to|reads to|reads with|gives a lift to|covers for|stands in for|"
         "then you ring|signs for|walks for|cooks for|drives|shops for",
  [DE] = "betreut|pflegt|kummert sich um|versorgt|unterrichtet|lehrt|hilft|unterstutzt|begleitet|"
         "berat|vertritt|springt ein fur|leitet an|liest vor|passt auf|sorgt fur|kauft ein fur|"
         "fahrt|arbeitet ein|schult|trainiert",
  [FR] = "s'occupe de|prend soin de|veille sur|enseigne a|aide a|accompagne|encadre|soutient|"
         "conseille|forme|remplace|garde|lit pour|conduit|fait les courses pour",
  [ES] = "cuida a|cuida de|se ocupa de|atiende a|ensena a|ayuda a|apoya a|acompana a|asesora a|"
         "orienta a|forma a|sustituye a|lee a|lleva a",
  [IT] = "si prende cura di|si occupa di|bada a|insegna a|aiuta|sostiene|accompagna|consiglia|"
         "affianca|forma|sostituisce|legge a|assiste",
  [NL] = "zorgt voor|verzorgt|let op|helpt|onderwijst|begeleidt|ondersteunt|adviseert|coacht|"
         "traint|vervangt|leest voor aan|rijdt|past op|werkt in",
  [PT] = "toma conta de|trata de|ensina a|ajuda|ajuda a|apoia|acompanha|aconselha|orienta|"
         "substitui|le para|leva",
},
/* Participles of English verbs that do not end in "ed". */
[WORDS_DONE_OTHERWISE] = {
  [EN] = "taught|made|built|lent|sold|told|shown|given|driven|sewn|fed|brought|taken|kept|done|"
         "read|sung|ridden|held|cut|dug|grown|caught|spun|woven",
  [FR] = "cousu|conduit|relu|repris|pris|suivi|secouru|rendu",
},
/* Verbs of what people do with each other, before or behind "with". */
[WORDS_DONE_TOGETHER] = {
  [EN] = "sparred|trained|practised|practiced|paired|played|rehearsed|danced|ran|walked|hiked|"
         "swam|cycled|climbed|studied|worked|cooked|ate|lunched|dined|sang|jammed|rowed|sailed|"
         "fished|gardened|read|travelled|traveled|carpooled|prayed|revised|skated|skied|knitted",
  [DE] = "trainiert|geubt|gespielt|geprobt|getanzt|gelaufen|gewandert|geschwommen|geklettert|"
         "gelernt|gearbeitet|gekocht|gegessen|gesungen|musiziert|gerudert|gesegelt|geangelt|"
         "gereist|gebetet|gestrickt|geradelt|spaziert",
  [FR] = "entraine|repete|joue|danse|couru|marche|nage|grimpe|etudie|travaille|cuisine|mange|dine|"
         "dejeune|chante|rame|navigue|voyage|prie|revise|randonne",
  [ES] = "entrene|entrenado|practicado|jugado|ensayado|bailado|corrido|caminado|nadado|escalado|"
         "estudiado|trabajado|cocinado|comido|cenado|cantado|remado|navegado|viajado|rezado|comi|"
         "jugue|corri|estudie|trabaje",
  [IT] = "allenato|allenata|giocato|provato|ballato|corso|camminato|nuotato|arrampicato|studiato|"
         "lavorato|cucinato|mangiato|pranzato|cenato|cantato|remato|viaggiato|pregato",
  [NL] = "getraind|geoefend|gerepeteerd|gedanst|gezwommen|geklommen|gestudeerd|gewerkt|gegeten|"
         "geluncht|gezongen|geroeid|gezeild|gevist|gefietst|gewandeld|gebeden",
  [PT] = "treinei|treinado|joguei|jogado|ensaiei|dancei|caminhei|nadei|escalei|estudei|trabalhei|"
         "cozinhei|almocei|jantei|cantei|remei|viajei|rezei",
},
/* A header that tells who the one who keeps the table came across or visited. */
[WORDS_CAME_ACROSS] = {
  [EN] = "bumped into|ran into|came across|caught up with|hung out with|dropped in on|"
         "popped in on|looked in on|called in on|called round on|paid a visit to|lunch buddies|"
         "lunch buddy|running mates|who i bumped into|people i bumped into|had lunch with|"
         "had coffee with",
  [DE] = "besuch bei|zu besuch bei|war zu besuch bei|vorbeigeschaut bei|nachgefragt bei|begegnet|"
         "zufallig getroffen|uber den weg gelaufen|eingekehrt bei|hausbesuch bei|"
         "kaffee getrunken mit|"
         "getroffen|gesprochen|gesehen|wiedergesehen",
  [FR] = "visite chez|passe voir|passee voir|croise par hasard|"
         "dejeune avec|dine avec|pris un cafe avec|"
         "rencontre|rencontree|rencontres|rencontrees|vu|vue|vus|revu|croise",
  [ES] = "visita en casa de|me tope con|me encontre con|coincidi con|pase a ver a|"
         "cafe con|comida con|"
         "visto|encontre a|vi a",
  [IT] = "ho incrociato|imbattuto in|imbattuta in|"
         "passato a trovare|pranzo con|"
         "incontrato|incontrata|incontrati|sentito",
  [NL] = "op bezoek bij|langs geweest bij|langsgegaan bij|bij wie langs geweest|toevallig ontmoet|"
         "tegengekomen|tegen het lijf gelopen|koffie met|"
         "gezien|gesproken|ontmoet",
  [PT] = "visita em casa de|dei de caras com|esbarrei em|cruzei com|passei a ver|almoco com|"
         "cafe com|"
         "encontrei|revi",
},
/* Who helps at an event, one in each row. */
[WORDS_HELPER_AT_EVENT] = {
  [EN] = "helper|volunteer|collaborator",
  [DE] = "helfer|helferin|freiwillige|ehrenamtliche",
  [FR] = "benevole|collaborateur|collaboratrice",
  [ES] = "voluntario|voluntaria|colaborador|colaboradora",
  [IT] = "collaboratore|volontario|volontaria",
  [NL] = "vrijwilliger|vrijwilligster",
},
