#!/usr/bin/env python3
"""make_polluted.py: writes tests/data/CLASS/CASE/{in.csv,expected}.

The clean table is written in many polluted ways; what a reader must say of it
is written here by hand.  Run from the top of the tree; the files are kept."""
import os

HEADER = ['date', 'from', 'to', 'channel', 'topic']
ROWS = [['2024-03-04', 'Ana Ruiz', 'Ben Okafor', 'email', 'jazz'],
        ['2024-03-05', 'Chen Li', 'Ana Ruiz', 'coffee', 'OER, open data'],
        ['2024-03-06', 'Ben Okafor', 'Zoë Brandt', 'call', ''],
        ['2024-03-17', 'Ana Ruiz', 'Chen Li', 'email', 'evaluation']]
SAID = ['2024-03-04 Ana Ruiz -> Ben Okafor [email] #jazz\n',
        '2024-03-05 Chen Li -> Ana Ruiz [coffee] #OER, open data\n',
        '2024-03-06 Ben Okafor -> Zoë Brandt [call]\n',
        '2024-03-17 Ana Ruiz -> Chen Li [email] #evaluation\n']
ALL = ''.join(SAID)


def cell(text, delimiter, quote, always, escape):
    inside = text.replace(quote, escape + quote)
    if always or any(c in text for c in (delimiter, quote, '\n', '\r')):
        return quote + inside + quote
    return text


def table(rows=ROWS, header=HEADER, delimiter=',', quote='"', always=False, escape='"', end='\n'):
    lines = ([header] if header else []) + rows
    return ''.join(delimiter.join(cell(c, delimiter, quote, always, escape) for c in line) + end
                   for line in lines)


def case(kind, name, content, expected):
    folder = os.path.join('tests/data', kind, name)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'in.csv'), 'wb') as out:
        out.write(content if isinstance(content, bytes) else content.encode('utf-8'))
    with open(os.path.join(folder, 'expected'), 'w', encoding='utf-8', newline='') as out:
        out.write(expected)


def delimiters_and_quotes():
    for name, d in (('comma', ','), ('semicolon', ';'), ('tab', '\t'), ('bar', '|')):
        case('delimiter', name, table(delimiter=d), ALL)
        case('delimiter', name + '-all-quoted', table(delimiter=d, always=True), ALL)
        case('quote', 'single-' + name, table(delimiter=d, quote="'", always=True), ALL)
        case('line-end', 'crlf-' + name, table(delimiter=d, end='\r\n'), ALL)
        case('line-end', 'cr-' + name, table(delimiter=d, end='\r'), ALL)
        case('final-newline', 'none-' + name, table(delimiter=d)[:-1], ALL)
        case('final-newline', 'double-' + name, table(delimiter=d) + '\n', ALL)
        case('encoding', 'utf8-bom-' + name, b'\xef\xbb\xbf' + table(delimiter=d).encode(), ALL)
        case('encoding', 'utf16le-' + name, b'\xff\xfe' + table(delimiter=d, end='\r\n').encode('utf-16-le'), ALL)
        case('row', 'blank-lines-' + name, table(delimiter=d, end='\n\n'), ALL)
        case('row', 'empty-cells-at-the-end-' + name,
             table(rows=ROWS + [[''] * 5] * 3, delimiter=d), ALL)
        case('preamble', 'sep-line-' + name, 'sep=%s\n' % d + table(delimiter=d), ALL)
    case('delimiter', 'space', table(delimiter=' ', rows=[[c.replace(' ', '_') for c in r] for r in ROWS if r[4] and ',' not in r[4]]),
         '2024-03-04 Ana_Ruiz -> Ben_Okafor [email] #jazz\n2024-03-17 Ana_Ruiz -> Chen_Li [email] #evaluation\n')
    case('delimiter', 'space-all-quoted', table(delimiter=' ', always=True), ALL)
    quoted = [r[:4] + ['the "big" one'] for r in ROWS]
    said = ''.join(s.split(']')[0] + '] #the "big" one\n' for s in SAID)
    case('escape', 'doubled', table(rows=quoted), said)
    case('escape', 'doubled-all', table(rows=quoted, always=True), said)
    case('escape', 'backslash', table(rows=quoted, escape='\\'), said)
    case('escape', 'backslash-all', table(rows=quoted, always=True, escape='\\'), said)
    case('quote', 'inch-marks', 'date,from,to,topic\n2024-03-04,Ana,Ben,5" disks\n2024-03-05,Ana,Ben,3.5" disks\n',
         '2024-03-04 Ana -> Ben #5" disks\n2024-03-05 Ana -> Ben #3.5" disks\n')
    case('quote', 'line-break-inside', 'date,from,to,note\n2024-03-04,Ana,Ben,"one\ntwo\n\nthree"\n2024-03-05,Ben,Ana,\n',
         '2024-03-04 Ana -> Ben\n2024-03-05 Ben -> Ana\n')
    case('quote', 'empty', 'date,from,to,topic\n"2024-03-04","Ana","Ben",""\n', '2024-03-04 Ana -> Ben\n')


def line_ends_and_encodings():
    lines = table().split('\n')
    case('line-end', 'mixed', lines[0] + '\r\n' + lines[1] + '\n' + lines[2] + '\r' + '\n'.join(lines[3:]), ALL)
    case('encoding', 'utf16be', b'\xfe\xff' + table().encode('utf-16-be'), ALL)
    case('encoding', 'utf16le-without-mark', table().encode('utf-16-le'), ALL)
    case('encoding', 'utf16be-without-mark', table().encode('utf-16-be'), ALL)
    case('encoding', 'windows-1252', table().encode('cp1252'), ALL)
    case('encoding', 'windows-1252-euro', 'date,from,to,topic\n2024-03-04,Ana,Jos\xe9,\u20ac 5\n'.encode('cp1252'),
         '2024-03-04 Ana -> José #€ 5\n')
    case('encoding', 'utf8-with-one-broken-row', 'date,from,to\n2024-03-04,Zoë,Ana\n2024-03-05,José,Ana\n'.encode()
         + b'2024-03-06,Jos\xe9,Ana\n',
         '2024-03-04 Zoë -> Ana\n2024-03-05 José -> Ana\nrejected line 4: is not UTF-8 text; '
         'if the file is in another encoding, add --encoding NAME\n')
    case('encoding', 'zero-byte', b'date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,A\0na,Cy\n2024-03-06,Ana,Cy\n',
         '2024-03-04 Ana -> Ben\n2024-03-06 Ana -> Cy\nrejected line 3: holds a zero byte\n')
    case('encoding', 'control-z', table() + '\x1a', ALL)
    case('encoding', 'decomposed-accents', 'date,from,to\n2024-03-04,Zoe\u0308,Ana\n', '2024-03-04 Zoë -> Ana\n')


def headers():
    for name, header in (('upper-case', 'DATE,FROM,TO,CHANNEL,TOPIC'), ('blanks', ' Date , From , To , Channel , Topic '),
                         ('german', 'Datum,Von,An,Kanal,Thema'), ('french', 'Date,De,À,Canal,Sujet'),
                         ('spanish', 'Fecha,De,Para,Canal,Tema'), ('dutch', 'Datum,Van,Aan,Kanaal,Onderwerp'),
                         ('italian', 'Data,Da,A,Canale,Argomento'), ('portuguese', 'Data,De,Para,Canal,Assunto'),
                         ('edges', 'timestamp,source,target,channel,topic')):
        case('header', name, header + '\n' + table(header=None), ALL)
    wide = [r + ['x', 'y'] for r in ROWS]
    case('header', 'duplicate-names', table(rows=wide, header=HEADER + ['PC', 'PC']), ALL)
    case('header', 'empty-names', table(rows=wide, header=HEADER + ['', '']), ALL)
    case('header', 'trailing-delimiter', ','.join(HEADER) + ',\n' + table(header=None, end=',\n'), ALL)
    case('header', 'again-in-the-middle', table() + table(),
         ALL + ALL + 'dropped 1: the header again\n')
    case('header', 'none-numbers', '1,2\n2,3\n', 'undated 1 -> 2\nundated 2 -> 3\n')
    case('header', 'none-names', 'Frodo,Sam\nSam,Gandalf\nFrodo,Merry\n',
         'undated Frodo -> Sam\nundated Sam -> Gandalf\nundated Frodo -> Merry\n')
    case('header', 'none-weight', '1 2 4\n2 3 5\n', 'undated 1 -> 2 x4\nundated 2 -> 3 x5\n')
    case('header', 'none-unix-time', '1\t2\t1082040961\n3\t4\t1082155839\n', '2004-04-15 1 -> 2\n2004-04-16 3 -> 4\n')
    case('header', 'none-weight-and-time', '% asym\n1 2 1 1082008561\n3 4 1\t1082155839 \n',
         '2004-04-15 1 -> 2\n2004-04-16 3 -> 4\n')
    case('header', 'none-log', '2024-03-04,Ana,Ben,email\n2024-03-05,Ben,Cy,call\n',
         '2024-03-04 Ana -- Ben\n2024-03-05 Ben -- Cy\n')
    case('header', 'none-log-date-last', 'Ana;Ben;jazz;14.03.2024\nBen;Cy;;4.3.24\n',
         '2024-03-14 Ana -> Ben\n2024-03-04 Ben -> Cy\n')
    case('header', 'only', 'date,from,to\n', "error: \"FILE\" has a header but no rows; export it again\n")
    case('header', 'one-row', table(rows=ROWS[:1]), SAID[0])
    case('header', 'nothing-known', 'colour,size\nred,3\n',
         'error: FILE, line 1: none of the columns was recognised: "colour", "size"; pln must know who met '
         'whom: it needs "from" and "to", or "with", or "name" for contacts, or say which column is which with --column ROLE=NAME\n')


def preambles_and_sections():
    for name, lines in (('hash-remarks', '# made by hand\n# 4 rows\n'), ('percent-remarks', '% made by hand\n'),
                        ('sentence', 'This is the log of our study circle\n'), ('sentence-and-blank', 'Log\n\n'),
                        ('quoted-sentence', 'Notes:\n"When exporting, ""some"" rows may be missing."\n\n'),
                        ('label-and-value', 'Title,Study circle\nOwner,Ana Ruiz\n\n'), ('blank-lines', '\n\n\n'),
                        ('two-captions', 'Log 2024\nof the study circle\n\n\n')):
        case('preamble', name, lines + table(), ALL)
    second = 'date,from,to\n2024-04-01,Ana Ruiz,Dee\n'
    case('tables', 'two', table() + '\n' + second, ALL + '2024-04-01 Ana Ruiz -> Dee\n')
    case('tables', 'two-other-order', table() + '\nto,from,date\nDee,Ana Ruiz,2024-04-01\n',
         ALL + '2024-04-01 Ana Ruiz -> Dee\n')


def broken_rows():
    one = 'rejected line 3: %s\n'
    base = 'date,from,to\n2024-03-04,Ana,Ben\n%s2024-03-06,Ana,Cy\n'
    said = '2024-03-04 Ana -> Ben\n2024-03-06 Ana -> Cy\n'
    wrong = one % 'has a quote in the wrong place; write "" for a quote inside a quoted cell, or leave it out'
    case('row', 'one-cell-more', base % '2024-03-05,Ana,Ben,what\n',
         said + one % 'is one cell more than there are columns; put cells that hold the delimiter in quotes')
    case('row', 'empty-cell-more', base % '2024-03-05,Ana,Dee,\n', said.replace('\n', '\n2024-03-05 Ana -> Dee\n', 1))
    case('row', 'cells-missing', 'date,from,to,channel,topic\n2024-03-04,Ana,Ben\n', '2024-03-04 Ana -> Ben\n')
    case('row', 'nobody', base % '2024-03-05,,\n', said + one % 'names nobody')
    case('row', 'no-date', base % 'soon,Ana,Ben\n', said + one % 'is not a valid date')
    case('row', 'impossible-date', base % '2024-02-30,Ana,Ben\n', said + one % 'is not a valid date')
    case('row', 'blanks-only', base % '   \t \n', said)
    case('row', 'delimiters-only', base % ',,\n,,,,,\n', said)
    case('extra-quote', 'after-closing', base % '2024-03-05,"Ana"x,Ben\n', said + wrong)
    case('extra-quote', 'inside', base % '2024-03-05,"A"na",Ben\n', said + wrong)
    case('extra-quote', 'never-closed', base % '2024-03-05,"Ana,Ben\n',
         said.replace('\n', '\n2024-03-05 Ana -> Ben\n', 1))
    case('extra-quote', 'never-closed-last-row', base % '' + '2024-03-07,Ana,"Ben\n',
         said + '2024-03-07 Ana -> Ben\n')
    case('extra-quote', 'never-closed-and-a-cell-less', base % '2024-03-05,"Ana\n',
         said + one % 'opens a quote that is never closed')
    case('extra-quote', 'closed-two-lines-down', 'date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,"Ana,Ben\n'
         '2024-03-06,Ana,Cy\n2024-03-07,Ana,"Dee"\n',
         said.replace('\n', '\n2024-03-05 Ana -> Ben\n', 1) + '2024-03-07 Ana -> Dee\n')
    remarked = '# by hand\ndate,from,to,topic\n2024-03-04,Ana,Ben,"jazz\n#swing"\n# checked\n2024-03-05,Ana,%sBen,tea\n' \
               '# again\n2024-03-06,Ana,Cy,"tea"\n'
    swing = '2024-03-04 Ana -> Ben ##swing #jazz\n%s2024-03-06 Ana -> Cy #tea\n'
    passed = 'dropped 2: comment lines, which begin with #\n'
    case('row', 'remarks-between', remarked % '', swing % '2024-03-05 Ana -> Ben #tea\n' + passed)
    case('row', 'remarks-after-a-quote', remarked % '"', swing % '2024-03-05 Ana -> Ben #tea\n' + passed)
    case('row', 'end-mark-before-cells', base % '\x1a2024-03-05,Ana,Ben\n' + '\x1a', said + one % 'is not a valid date')
    case('row', 'self', base % '2024-03-05,Ana,Ana\n', said.replace('\n', '\n2024-03-05 Ana -> nobody\n', 1))


def numbers_and_people():
    case('number', 'decimal-comma', 'Datum;Von;An;Gewicht\n04.03.2026;Zoë;José;1,5\n14.03.2026;Zoë;Ana;2\n',
         '2026-03-04 Zoë -> José x1.5\n2026-03-14 Zoë -> Ana x2\n')
    case('number', 'no-number', 'from,to,weight\nAna,Ben,2\nAna,Cy,many\n',
         'undated Ana -> Ben x2\nrejected line 3: is not a number\n')
    case('number', 'below-zero', 'from,to,weight\nAna,Ben,2\nAna,Cy,-1\n',
         'undated Ana -> Ben x2\nrejected line 3: must be above 0\n')
    case('people', 'several-recipients', 'date,from,to\n2024-03-04,Ana,Ben; Cy; Dee\n',
         '2024-03-04 Ana -> Ben, Cy, Dee\n')
    case('people', 'meeting-with-me', 'date,with\n2024-03-04,Ana Ruiz; Ben Okafor\n2024-03-05,Ana Ruiz\n',
         '2024-03-05 me -- Ana Ruiz\n2024-03-04 me, Ana Ruiz, Ben Okafor\n')
    case('people', 'share', 'date,with,channel\n2024-03-04,,blog\n2024-03-05,Ana,call\n',
         '2024-03-04 me -- nobody [blog]\n2024-03-05 me -- Ana [call]\n')
    case('people', 'attendee-columns', 'date,attendee1,attendee2,attendee3\n2024-03-04,Ana,Ben,\n2024-03-05,Ana,,\n',
         '2024-03-05 me -- Ana\n2024-03-04 me, Ana, Ben\n')
    case('people', 'event-rows', 'date,event,from\n2024-03-04,Camp,Ana\n2024-03-04,Camp,Ben\n2024-03-04,Camp,Cy\n'
         '2024-03-04,Camp,Ana\n2024-03-05,Camp,Ben\n',
         '2024-03-05 Ben -- nobody at Camp\n2024-03-04 Ana, Ben, Cy at Camp\n')
    case('people', 'direction', 'date,to,direction\n2024-03-04,Ana,in\n2024-03-05,Ana,out\n2024-03-06,Ana,both\n2024-03-07,Ana,take\n',
         '2024-03-04 me <- Ana\n2024-03-05 me -> Ana\n2024-03-06 me <> Ana\n2024-03-07 me <- Ana\n')
    case('people', 'topics', 'date,with,topic\n2024-03-04,Ana,Jazz;OER\n2024-03-05,Ana,jazz|oer\n',
         '2024-03-04 me -- Ana #Jazz #OER\n2024-03-05 me -- Ana #Jazz #OER\n')
    case('contacts', 'plain', 'name,email,field,tags\nAna Ruiz,ANA@example.org,health,jazz; OER\nBen Okafor,,law,\n',
         'contact Ana Ruiz<ana@example.org> field=health tags=jazz tags=OER\ncontact Ben Okafor field=law\n')
    case('contacts', 'first-and-last', 'First Name,Last Name,Shoe size\nAna,Ruiz,38\n"Mina","Sato, PhD",\n',
         'contact Ana Ruiz Shoe size=38\ncontact Mina Sato, PhD\n')
    case('contacts', 'nodes', 'Id,Label\nn1,Ana Ruiz\nn2,Ben Okafor\n',
         'contact Ana Ruiz aliases=n1\ncontact Ben Okafor aliases=n2\n')


def refusals():
    for name, content, message in (
            ('empty', b'', "is empty; write a header and a row, or export it again"),
            ('blank-lines', b'\n\n \n', "has only blank lines; write a header and a row, or export it again"),
            ('zip', b'PK\x03\x04\x14\0\0\0', "is damaged or was cut off (Unrecognized archive format); "
             "download or export it again"),
            ('pdf', b'%PDF-1.7\n', "is a PDF document, not a table; export the data as CSV"),
            ('old-excel', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', "is an old Excel or Outlook file (.xls, .pst), not a table; "
             "open it in the spreadsheet program and save it as CSV UTF-8"),
            ('gzip', b'\x1f\x8b\x08\0', "is damaged or was cut off (its end is missing); "
             "download or export it again"),
            ('calendar', b'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', "has no events; export it again"),
            ('vcards', b'BEGIN:VCARD\r\n', "has no cards; export it again"),
            ('web-page', b'<!DOCTYPE html>\n<html>\n', "is a web page, not a table; download the file itself, not the page that shows it"),
            ('json', b'[\n {"type": "message"}\n]\n', "is JSON, not a table; export it as CSV (Slack, Mastodon and Bluesky "
             "write JSON only: make a table with date, from, to, channel)"),
            ('json-lines', b'{"id":"1"}\n{"id":"2"}\n', "is JSON, not a table; export it as CSV (Slack, Mastodon and Bluesky "
             "write JSON only: make a table with date, from, to, channel)"),
            ('chat', '[04/03/25, 14:05:09] Priya: hello\n[04/03/25, 14:06:00] Marcus: hi\n'.encode(),
             "is a chat (WhatsApp or similar), not a table; make a table of it: a row for each message, with "
             'date, from, to (all others in the chat, separated by ";") and channel (chat)'),
            ('pajek', b'*Vertices 2\n1 "Ana"\n2 "Ben"\n', "is a Pajek graph (.net), not a table; export the edges as CSV: source, target, weight")):
        case('refused', name, content, 'error: "FILE" ' + message + '\n')


if __name__ == '__main__':
    delimiters_and_quotes()
    line_ends_and_encodings()
    headers()
    preambles_and_sections()
    broken_rows()
    numbers_and_people()
    refusals()
