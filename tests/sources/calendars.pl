#!/usr/bin/perl
# Calendars and address cards as Google, Outlook, Apple, Nextcloud and Thunderbird write them give the
# same network as a table of text; recurring meetings meet on the days that a person would count.
use strict;
use warnings;
use utf8;
use Cwd 'abs_path';
use Encode 'encode_utf8';
use File::Basename;
use File::Temp 'tempdir';
use Test::More;
use lib dirname(abs_path($0));
use Pack qw(zip slurp spew);

$ENV{SOURCE_DATE_EPOCH} = 1798718400;    # today is 31 December 2026
my $pln = abs_path($ENV{PLN} // 'build/release/pln');
chdir tempdir(CLEANUP => 1);

sub fold {
    my ($text) = @_;
    my $out = '';
    for my $line (split /\n/, encode_utf8($text)) {
        $out .= substr($line, 0, 73, '') . "\r\n " while length $line > 75;
        $out .= "$line\r\n";
    }
    return $out;
}

sub calendar {
    my ($out, $head, @events) = @_;
    spew($out, fold("BEGIN:VCALENDAR\nVERSION:2.0\n$head\n" . join('', map { "BEGIN:VEVENT\n$_\nEND:VEVENT\n" } @events) . "END:VCALENDAR\n"));
}

# Rows: day, people joined by ';', event, channel, topic, minutes.
sub twins {
    my ($file, $what, @rows) = @_;
    spew('twin.csv', encode_utf8(join '', "date,from,with,event,channel,topic,minutes\n", map {
        my ($day, $people, @rest) = @$_;
        my ($first, $others) = split /;/, $people, 2;
        join(',', map { '"' . ($_ // '') . '"' } $day, $first, $others, @rest[0 .. 3]) . "\n" } @rows));
    my ($ties, $twin) = map { scalar `$pln $_ --no-me --ties - 2>&1` } $file, 'twin.csv';
    is($ties, $twin, "$what: the same ties");
    like($twin, qr/^contact_a.*\n./, "$what: there are ties") or diag($twin);
    is(scalar `$pln who 'Ana Ruiz' $file --full 2>&1 | grep -i minutes`, scalar `$pln who 'Ana Ruiz' twin.csv --full 2>&1 | grep -i minutes`, "$what: the same minutes");
}

my $jo = 'Jo Hartley <jo@hartley.example>';
my $ana = 'Ana Ruiz <ana@ruiz.example>';
my $cai = 'Cai Wen <cai@wen.example>';

calendar('google.ics', "PRODID:-//Google Inc//Google Calendar 70.9054//EN\nMETHOD:PUBLISH\nX-WR-CALNAME:jo\@hartley.example\nX-WR-TIMEZONE:Europe/London",
    "DTSTART:20240305T233000Z\nDTEND:20240306T003000Z\nORGANIZER;CN=Jo Hartley:mailto:jo\@hartley.example\nUID:a1\@google.com\nATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Ana Ruiz;X-NUM-GUESTS=0:mailto:ana\@ruiz.example\nATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN=Ben Okafor:mailto:ben\@okafor.example\nATTENDEE;CUTYPE=RESOURCE;PARTSTAT=ACCEPTED;CN=Room 5:mailto:c_1\@resource.calendar.google.com\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc\nSTATUS:CONFIRMED\nSUMMARY:Catch up\\, again",
    # At 23:30 in summer it is the next day in London.
    "DTSTART:20240701T233000Z\nDTEND:20240702T000000Z\nORGANIZER;CN=Jo Hartley:mailto:jo\@hartley.example\nUID:a2\@google.com\nATTENDEE;PARTSTAT=ACCEPTED;CN=Cai Wen:mailto:cai\@wen.example\nSUMMARY:Late",
    "DTSTART;TZID=Europe/London:20240701T100000\nDTEND;TZID=Europe/London:20240701T110000\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=5\nEXDATE;TZID=Europe/London:20240708T100000\nORGANIZER;CN=Cai Wen:mailto:cai\@wen.example\nUID:b2\@google.com\nATTENDEE;PARTSTAT=ACCEPTED;CN=Jo Hartley:mailto:jo\@hartley.example\nATTENDEE;PARTSTAT=ACCEPTED;CN=\"Ruiz, Ana\":mailto:ana\@ruiz.example\nSUMMARY:Study circle",
    "DTSTART;TZID=Europe/London:20240716T100000\nDTEND;TZID=Europe/London:20240716T113000\nRECURRENCE-ID;TZID=Europe/London:20240715T100000\nORGANIZER;CN=Cai Wen:mailto:cai\@wen.example\nUID:b2\@google.com\nATTENDEE;PARTSTAT=ACCEPTED;CN=Jo Hartley:mailto:jo\@hartley.example\nSUMMARY:Study circle",
    "DTSTART;VALUE=DATE:20240801\nDTEND;VALUE=DATE:20240802\nUID:c3\@google.com\nSUMMARY:Holiday",
    "DTSTART:20240802T100000Z\nUID:c4\@google.com\nSTATUS:CANCELLED\nATTENDEE;PARTSTAT=ACCEPTED:mailto:zed\@x.example\nSUMMARY:Gone",
    "DTSTART:20270803T100000Z\nUID:c5\@google.com\nATTENDEE;PARTSTAT=ACCEPTED:mailto:later\@x.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:jo\@hartley.example\nSUMMARY:Next year");
twins('google.ics', 'Google',
    ['2024-03-05', "$jo;$ana", '', 'call', '', 60], ['2024-07-02', "$jo;$cai", '', 'meeting', '', 30],
    map({ ["2024-07-$_", "$cai;$jo;$ana", 'Study circle', 'meeting', '', 60] } qw(01 22 29)),
    ['2024-07-16', "$cai;$jo", '', 'meeting', '', 90]);
my $check = `$pln check google.ics`;
like($check, qr/^ +calendar, 6 rows, calendar \(\.ics\)$/m, 'check says what was read');
like($check, qr/left out: 1 cancelled event, 1 all-day event without attendees, 1\s+event after today/, 'and what was not');
like($check, qr/you +Jo Hartley/, 'the calendar says whose it is');
like(`$pln why 'Ana Ruiz' 'Cai Wen' google.ics`, qr/^ +event .*\n +3 +29 July 2024/m, 'why gives the number of the event');

calendar('outlook.ics', "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\nMETHOD:PUBLISH\nBEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE",
    "ATTENDEE;CN=\"Müller, Jürgen\";RSVP=TRUE:mailto:j\@mueller.example\nATTENDEE;CN=\"Ana Ruiz\";ROLE=OPT-PARTICIPANT;RSVP=TRUE:mailto:ana\@ruiz.example\nATTENDEE;CN=\"Konferenzraum Nord\";CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;RSVP=TRUE:mailto:nord\@firma.example\nATTENDEE;CN=Beobachter;ROLE=NON-PARTICIPANT:mailto:b\@firma.example\nCATEGORIES:Weiterbildung,Führung\nDTSTART;TZID=\"W. Europe Standard Time\":20191014T090000\nDTEND;TZID=\"W. Europe Standard Time\":20191014T103000\nDESCRIPTION:Microsoft Teams-Besprechung\\nhttps://teams.microsoft.com/l/meetup-join/19\nORGANIZER;CN=\"Jo Hartley\":mailto:jo\@hartley.example\nRRULE:FREQ=MONTHLY;UNTIL=20200113T080000Z;BYDAY=2MO\nSUMMARY:Lernrunde\nUID:040000008200E00074C5B7101A82E008\nBEGIN:VALARM\nTRIGGER:-PT15M\nACTION:DISPLAY\nDESCRIPTION:Reminder\nEND:VALARM");
twins('outlook.ics', 'Outlook in German', map { [$_, "$jo;Jürgen Müller <j\@mueller.example>;$ana", 'Lernrunde', 'call', 'Weiterbildung; Führung', 90] } qw(2019-10-14 2019-11-11 2019-12-09 2020-01-13));

calendar('apple.ics', "METHOD:PUBLISH\nPRODID:-//Apple Inc.//macOS 14.2//FR\nX-WR-CALNAME:Travail\nX-WR-TIMEZONE:Europe/Paris\nX-APPLE-CALENDAR-COLOR:#1BADF8\nBEGIN:VTIMEZONE\nTZID:Europe/Paris\nEND:VTIMEZONE",
    "UID:F1\nDTSTART;TZID=Europe/Paris:20220502T140000\nDURATION:PT1H15M\nSUMMARY:Atelier d’été\nATTENDEE;CN=Élodie Martin;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;EMAIL=e\@martin.example:/aMjM0/principal/\nATTENDEE;CN=Ana Ruiz;CUTYPE=INDIVIDUAL;PARTSTAT=TENTATIVE:mailto:ana\@ruiz.example\nORGANIZER;CN=Élodie Martin;EMAIL=e\@martin.example:/aMjM0/principal/\nLOCATION:Salle Bleue",
    "UID:F2\nDTSTART;VALUE=DATE:20220611\nDTEND;VALUE=DATE:20220612\nSUMMARY:Journée\nORGANIZER;CN=Élodie Martin:mailto:e\@martin.example\nATTENDEE;CN=Noémie Petit;PARTSTAT=ACCEPTED:mailto:n\@petit.example",
    "UID:F3\nDTSTART;TZID=Europe/Paris:20221031T090000\nDTEND;TZID=Europe/Paris:20221031T093000\nRRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20221104T235959Z\nRDATE;TZID=Europe/Paris:20221106T090000\nSUMMARY:Point\nORGANIZER;CN=Élodie Martin:mailto:e\@martin.example\nATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ana\@ruiz.example");
my $elodie = 'Élodie Martin <e@martin.example>';
twins('apple.ics', 'Apple in French', ['2022-05-02', "$elodie;$ana", '', 'meeting', '', 75], ['2022-06-11', "$elodie;Noémie Petit <n\@petit.example>", '', 'meeting', '', ''],
    map { [$_, "$elodie;$ana", '', 'meeting', '', 30] } qw(2022-10-31 2022-11-02 2022-11-04 2022-11-06));

calendar('nextcloud.ics', "PRODID:-//IDN nextcloud.com//Calendar app 4.6.0//EN\nCALSCALE:GREGORIAN",
    "UID:N1\nDTSTART;TZID=America/Los_Angeles:20230107T220000\nDTEND;TZID=America/Los_Angeles:20230107T230000\nRRULE:FREQ=MONTHLY;BYDAY=1SA;COUNT=3\nSUMMARY:Reading\nORGANIZER;CN=Cai Wen:mailto:cai\@wen.example\nATTENDEE;CN=Ana Ruiz;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:ana\@ruiz.example\nATTENDEE;CN=Team;CUTYPE=GROUP;PARTSTAT=ACCEPTED:mailto:team\@x.example\nATTENDEE;CN=Zoë;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION:mailto:zoe\@x.example\nCONFERENCE;VALUE=URI:https://call.example/x");
twins('nextcloud.ics', 'Nextcloud', map { [$_, "$cai;$ana", '', 'call', '', 60] } qw(2023-01-07 2023-02-04 2023-03-04));

# Two gatherings with one title on one day stay apart; a rule without end ends today.
calendar('thunderbird.ics', 'PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN',
    (map { my ($uid, $hour, @who) = @$_; "UID:$uid\nDTSTART:20250106T${hour}0000Z\nDTEND:20250106T${hour}3000Z\nSUMMARY:Stand-up\n" . join "\n", map { "ATTENDEE;PARTSTAT=ACCEPTED;CN=$_:mailto:" . lc($_ =~ s/ /./r) . '@x.example' } @who }
        ['t1', '09', 'Ana Ruiz', 'Ben Okafor', 'Cai Wen'], ['t2', '10', 'Dee Park', 'Eve Lind', 'Fay Moon']),
    "UID:t3\nDTSTART:20261001T090000Z\nDTEND:20261001T093000Z\nRRULE:FREQ=MONTHLY\nSUMMARY:x\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Ruiz:mailto:ana.ruiz\@x.example\nATTENDEE;PARTSTAT=ACCEPTED;CN=Gus Hill:mailto:gus.hill\@x.example");
sub at { join ';', map { "$_ <" . lc($_ =~ s/ /./r) . '@x.example>' } @_ }
twins('thunderbird.ics', 'Thunderbird', ['2025-01-06', at('Ana Ruiz', 'Ben Okafor', 'Cai Wen'), 'Stand-up, 09:00', 'meeting', '', 30],
    ['2025-01-06', at('Dee Park', 'Eve Lind', 'Fay Moon'), 'Stand-up, 10:00', 'meeting', '', 30],
    map { [$_, at('Ana Ruiz', 'Gus Hill'), '', 'meeting', '', 30] } qw(2026-10-01 2026-11-01 2026-12-01));

zip('all.zip', 'google.ics' => slurp('google.ics'), 'sub/outlook.ics' => slurp('outlook.ics'));
like(`$pln check all.zip`, qr/^all\.zip, google\.ics\n +calendar.*^all\.zip, sub\/outlook\.ics\n +calendar/ms, 'calendars in a ZIP');

# Address cards: three versions and three programs.
sub cards { my ($out, @cards) = @_; spew($out, fold(join '', map { "BEGIN:VCARD\n$_\nEND:VCARD\n" } @cards)) }
sub card_twins {
    my ($file, $what, $twin) = @_;
    spew('twin.csv', encode_utf8($twin));
    for my $output ('--ties -', '--metrics -') {
        is(scalar `$pln google.ics -c $file $output 2>&1`, scalar `$pln google.ics -c twin.csv $output 2>&1`, "$what: the same $output");
    }
    unlike(`$pln google.ics -c $file 2>&1 >/dev/null`, qr/./, "$what: no error");
}
my $wanted = "name,email,aliases,org,role,place,tags,knows\nAna Ruiz,ana\@ruiz.example,ana\@guild.example;Anita;Anita Ruiz,Guild of Learning,Facilitator,Leeds,museums; jazz,Cai Wen\nJürgen Müller,j\@mueller.example,,Firma,,,,\n";
my $rest = 'NICKNAME:Anita' . "\nORG:Guild of Learning;Research\nTITLE:Facilitator";
cards('apple.vcf', "VERSION:3.0\nPRODID:-//Apple Inc.//macOS 14.2//EN\nN:Ruiz;Ana;;;\nFN:Ana Ruiz\n$rest\nEMAIL;type=INTERNET;type=HOME;type=pref:ana\@ruiz.example\nitem1.EMAIL;type=INTERNET:ana\@guild.example\nADR;type=HOME:;;1 High St;Leeds;;LS1;UK\nitem2.X-ABRELATEDNAMES:Cai Wen\nitem2.X-ABLabel:_\$!<Friend>!\$_\nCATEGORIES:museums,jazz\nPHOTO;ENCODING=b;TYPE=JPEG:" . '/9j/4AAQ' x 40,
    "VERSION:3.0\nN:Müller;Jürgen;;;\nFN:Jürgen Müller\nORG:Firma;\nEMAIL:j\@mueller.example",
    "VERSION:3.0\nN:;;;;\nFN:Calder Insurance\nORG:Calder Insurance;\nX-ABShowAs:COMPANY",
    "VERSION:3.0\nN:Friends\nFN:Friends\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1");
card_twins('apple.vcf', 'Apple', $wanted);
cards('google.vcf', "VERSION:3.0\nFN:Ana Ruiz\nN:Ruiz;Ana;;;\n$rest\nEMAIL;TYPE=INTERNET;TYPE=HOME:ana\@ruiz.example\nEMAIL;TYPE=INTERNET:ana\@guild.example\nADR;TYPE=HOME:;;1 High St;Leeds;;LS1;UK\nitem1.X-ABRELATEDNAMES:Cai Wen\nCATEGORIES:museums,jazz", "VERSION:3.0\nFN:Jürgen Müller\nN:Müller;Jürgen;;;\nORG:Firma\nEMAIL:j\@mueller.example");
card_twins('google.vcf', 'Google', $wanted);
cards('outlook.vcf', "VERSION:2.1\nN;LANGUAGE=en-gb:Ruiz;Ana\nFN:Ana Ruiz\n$rest\nEMAIL;PREF;INTERNET:ana\@ruiz.example\nEMAIL;INTERNET:ana\@guild.example\nADR;WORK;PREF:;;1 High St;Leeds;;LS1;UK\nX-MS-MANAGER:Cai Wen\nCATEGORIES:museums,jazz",
    "VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=\nrgen\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller\nORG:Firma\nEMAIL;PREF;INTERNET:j\@mueller.example");
card_twins('outlook.vcf', 'Outlook', $wanted);
cards('old.vcf', "VERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen\nORG:Firma\nEMAIL;INTERNET:j\@mueller.example", "VERSION:2.1\nN:Ruiz;Ana\n$rest\nEMAIL:ana\@ruiz.example\nEMAIL:ana\@guild.example\nADR:;;;Leeds\nX-MS-ASSISTANT:Cai Wen\nCATEGORIES:museums,jazz");
card_twins('old.vcf', 'an old telephone', $wanted);
cards('four.vcf', "VERSION:4.0\nFN:Ana Ruiz\nKIND:individual\n$rest\nEMAIL;PREF=1:ana\@ruiz.example\nEMAIL:ana\@guild.example\nADR:;;1 High St;Leeds;;;\nRELATED;TYPE=friend;VALUE=text:Cai Wen\nRELATED;TYPE=friend:urn:uuid:f81d4fae\nCATEGORIES:museums,jazz", "VERSION:4.0\nFN:Jürgen Müller\nORG:Firma\nEMAIL:j\@mueller.example");
card_twins('four.vcf', 'version 4', $wanted);
$check = `$pln check apple.vcf`;
like($check, qr/address cards, 2 rows, address book \(\.vcf\)/, 'check says what was read');
like($check, qr/left out: 1 card of a group.*left out: 1 card of a company/s, 'and what was not');

# RELATED may name a card by its UID.
cards('uids.vcf', "VERSION:4.0\nUID:urn:uuid:AA-1\nFN:Anke Vogt\nRELATED;TYPE=friend:urn:uuid:bb-2\nRELATED:urn:uuid:none", "VERSION:4.0\nUID:bb-2\nFN:Björn Meier");
like(`$pln uids.vcf --no-me --ties -`, qr/^Anke Vogt,Bj\xC3\xB6rn Meier,/m, 'a card named by its UID is known');
# Connections beside mails are those of the person who wrote or got most of them; address cards beside mails
# say who people are, not who knows whom.
spew('Connections.csv', "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnke,Vogt,https://www.linkedin.com/in/anke,,,,03 May 2023\n");
spew('mails.csv', "date,from,to,channel\n" . join '', map { "2024-03-0$_->[0],$_->[1]\@x.example,$_->[2]\@x.example,email\n" }
    [4, 'nora', 'anke'], [5, 'bo', 'nora'], [6, 'nora', 'cai'], [7, 'anke', 'nora'], [8, 'nora', 'bo'], [8, 'anke', 'bo']);
like(`$pln mails.csv uids.vcf --ties -`, qr/^(?!.*\bme\b)/s, 'nobody is me because of cards');
unlike(`$pln mails.csv Connections.csv --ties -`, qr/nora/, 'whose address book it is shows in mails');

# Versions of one event: the last to be changed counts; a cancelled one did not take place.
sub guests { join "\n", map { "ATTENDEE;PARTSTAT=ACCEPTED;CN=$_:mailto:$_\@x.example" } @_ }
sub days { my ($file, @options) = @_; join ' ', `$pln why ann bob $file --no-me --full @options` =~ /(\d+ \w+ 20\d\d)/g }
my $first = "UID:v1\nSEQUENCE:0\nDTSTART:20240304T100000Z\n" . guests('ann', 'bob');
my $moved = "UID:v1\nSEQUENCE:2\nDTSTART:20240311T100000Z\n" . guests('ann', 'bob');
my $gone = "UID:v1\nSEQUENCE:1\nDTSTART:20240304T100000Z\n" . guests('ann');
sub parts { join '', map { fold("BEGIN:VCALENDAR\nMETHOD:$_->[0]\nBEGIN:VEVENT\n$_->[1]\nEND:VEVENT\nEND:VCALENDAR\n") } @_ }
my $other = ['REQUEST', "UID:v2\nDTSTART:20240401T100000Z\n" . guests('ann', 'bob')];
for my $try (['cancelled later', qr/^1 April 2024( 1 April 2024)*$/, ['REQUEST', $first], ['CANCEL', $gone]],
    ['cancelled before', qr/^1 April 2024( 1 April 2024)*$/, ['CANCEL', $gone], ['REQUEST', $first]],
    ['moved', qr/11 March 2024/, ['REQUEST', $first], ['REQUEST', $moved]],
    ['moved, the old one last', qr/11 March 2024/, ['REQUEST', $moved], ['REQUEST', $first]],
    ['cancelled and set again', qr/11 March 2024/, ['REQUEST', $moved], ['CANCEL', $gone]],
    ['answered', qr/4 March 2024/, ['REQUEST', $first], ['REPLY', $gone =~ s/SEQUENCE:1/SEQUENCE:9/r]]) {
    my ($what, $wanted, @parts) = @$try;
    spew('versions.ics', parts(@parts, $other));
    my $seen = days('versions.ics');
    like($seen, $wanted, "an event that was $what");
    unlike($seen, qr/\b4 March/, "... and not on the old day") if $what ne 'answered';
}

# Versions in several files, if UIDs are more than numbers.
sub part { my ($file, $method, $event) = @_; spew($file, fold("BEGIN:VCALENDAR\nMETHOD:$method\nBEGIN:VEVENT\n$event\nEND:VEVENT\nEND:VCALENDAR\n")) }
my @meeting = map { ("UID:m1\@x.example\nSEQUENCE:$_->[0]\nDTSTART:202403$_->[1]T100000Z\n" . guests('ann', 'bob')) } [0, '04'], [1, '11'];
part('june.ics', 'PUBLISH', $meeting[0]);
part('july.ics', 'PUBLISH', $meeting[1]);
part('gone.ics', 'CANCEL', $meeting[1] =~ s/SEQUENCE:1/SEQUENCE:2/r);
part('rest.ics', 'REQUEST', "UID:r1\@x.example\nDTSTART:20240401T100000Z\n" . guests('ann', 'bob'));
for my $order ('june.ics july.ics', 'july.ics june.ics') {
    like(`$pln $order --no-me --ties -`, qr/^ann\S*,bob\S*,1,[^,]*,2024-03-11,/m, "$order: a meeting that was moved took place once");
}
like(`$pln june.ics rest.ics gone.ics --no-me --ties -`, qr/^ann\S*,bob\S*,1,[^,]*,2024-04-01,/m, 'a cancellation in a file of its own undoes it');
part('one.ics', 'PUBLISH', "UID:1\nDTSTART:20240304T100000Z\n" . guests('ann', 'bob'));
part('other.ics', 'PUBLISH', "UID:1\nDTSTART:20240305T100000Z\n" . guests('ann', 'bob'));
like(`$pln one.ics other.ics --no-me --ties -`, qr/^ann\S*,bob\S*,2,/m, 'the first event of two files is not one event');

# Outlook: whose calendar it is, and cancelled meetings that only the title tells.
for my $title ('Canceled: Budget', 'Abgesagt: Budget', "Annul\x{e9} : Budget", 'Cancelado: Budget', 'Annullato: Budget', 'Geannuleerd: Budget') {
    calendar('title.ics', "METHOD:PUBLISH\nX-WR-CALNAME:Ann Lee\nX-OWNER;CN=\"Ann Lee\":mailto:ann\@x.example",
        "UID:t1\nDTSTART:20240304T100000Z\nSUMMARY:$title\n" . guests('ann', 'eva'),
        "UID:t2\nDTSTART:20240305T100000Z\nSUMMARY:Talk\n" . guests('ann', 'bob'));
    my $seen = `$pln title.ics --ties -`;
    ok($seen !~ /eva/ && $seen =~ /bob/, encode_utf8("\"$title\" did not take place"));
}
like(`$pln check title.ics`, qr/you\s+ann/, 'X-OWNER says whose calendar it is');

# A series without end goes on up to the day of the export, one with an end to that.
calendar('export.ics', 'METHOD:PUBLISH', map { "UID:e$_->[0]\nDTSTAMP:20240520T080000Z\nDTSTART:20240506T100000Z\nRRULE:FREQ=WEEKLY$_->[1]\n" . guests($_->[2], 'bob') }
    [1, '', 'ann'], [2, ';COUNT=40', 'cai']);
like(`$pln export.ics --no-me --ties -`, qr/^ann\S*,bob\S*,3,.*2024-05-20,.*\n^bob\S*,cai\S*,40,/m, 'a series without end ends with the export');
like(`$pln export.ics --no-me --as-of 2024-06-03 --ties -`, qr/^ann\S*,bob\S*,5,.*2024-06-03,/m, 'or with the day that the user gives');
calendar('old-stamp.ics', 'METHOD:PUBLISH', "UID:e1\nDTSTAMP:20240101T080000Z\nDTSTART:20240506T100000Z\nRRULE:FREQ=MONTHLY\n" . guests('ann', 'bob'));
like(`$pln old-stamp.ics --no-me --ties -`, qr/^ann\S*,bob\S*,32,.*2026-12-06,/m, 'and today if nothing is known of it since it began');

# The only name in all events of both calendars is their owner's, at home and at work.
sub named { join "\n", map { my ($name, $address) = /(.*) <(.*)>/; "ATTENDEE;PARTSTAT=ACCEPTED;CN=$name:mailto:$address" } @_ }
my ($at_work, $at_home, $eva, $tom) = ('Mia Falk <mia@firm.example>', 'Mia Falk <mia@home.example>', 'Eva Brand <eva@firm.example>', 'Tom Reed <tom@choir.example>');
calendar('work.ics', 'METHOD:PUBLISH', "UID:w1\nDTSTART:20240304T100000Z\n" . named($at_work, $eva), "UID:w2\nDTSTART:20240311T100000Z\n" . named($eva, $at_work));
calendar('home.ics', 'METHOD:PUBLISH', "UID:h1\nDTSTART:20240305T180000Z\n" . named($at_home, $tom));
my @met = split /\n/, `$pln work.ics home.ics --ties -`;
is(join(', ', map { join '-', (split /,/)[0 .. 2] } @met[1 .. $#met]), 'Eva Brand-Mia Falk-2, Mia Falk-Tom Reed-1', 'an owner with two addresses is one person');
calendar('home.ics', 'METHOD:PUBLISH', "UID:h1\nDTSTART:20240305T180000Z\n" . named($at_home, $tom), "UID:h2\nDTSTART:20240306T180000Z\n" . named($eva, $tom));
unlike(`$pln work.ics home.ics --metrics -`, qr/^Mia Falk \(/m, 'and so is a guest with two');
calendar('home.ics', 'METHOD:PUBLISH', "UID:h1\nDTSTART:20240305T180000Z\n" . named($at_home, $at_work, $eva));
unlike(`$pln work.ics home.ics --metrics -`, qr/^Mia Falk \(/m, 'who may be invited at both');
calendar('home.ics', 'METHOD:PUBLISH', "UID:h1\nDTSTART:20240305T180000Z\n" . named('Mia Falk <mia.falk@firm.example>', $at_work, $eva));
like(`$pln work.ics home.ics --metrics -`, qr/^Mia Falk \(mia\.falk\@firm\.example\),/m, 'two with addresses of one firm are two');

# Father and son, and cards of companies.
my @cards = (['Whitby;George;;;Jr.', 'George Whitby Jr.'], ['Whitby;George;;;', 'George Whitby'], ['Whitby;Amy;Ann;;', 'Amy Ann Whitby'],
    ['Holt;Peter;;Dr.;PhD', 'Dr. Peter Holt, PhD'], ['Reyes;Luis;;;', 'Luis Reyes III']);
spew('family.vcf', join '', map { "BEGIN:VCARD\nVERSION:3.0\nN:$_->[0]\nFN:$_->[1]\nEND:VCARD\n" } @cards);
is(join(', ', map { /^([^,]*)/ } (split /\n/, `$pln family.vcf --no-me --metrics -`)[1 .. 5]), 'Amy Ann Whitby, George Whitby, George Whitby Jr., Luis Reyes III, Peter Holt', 'a son is not his father, and a degree not a name');
spew('firm.vcf', "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Hill Vets\nORG:Hill Vets\nEND:VCARD\n");
like(`$pln firm.vcf 2>&1`, qr/^pln: "firm\.vcf" names nobody; left out: 1 card of a company$/, 'the card of a company alone says why');
like(`$pln firm.vcf family.vcf --no-me --metrics -`, qr/^Luis Reyes III,/m, 'and stops nothing beside other files');

# Calendars without guests.
calendar('alone.ics', 'METHOD:PUBLISH', map { "UID:$_\nDTSTART:2024030${_}T100000Z\nSUMMARY:1:1 Priya / Owen" } 1 .. 3);
like(`$pln alone.ics 2>&1`, qr/^pln: alone\.ics: nobody is invited to any of its events, .* export it from the account/, 'a calendar without guests says what to do');
mkdir 'both';
spew('both/alone.ics', slurp('alone.ics'));
spew('both/log.csv', "date,from,to\n2024-03-04,Ann,Bob\n");
like(`$pln check both 2>&1`, qr/LEFT ASIDE.*alone\.ics: nobody is\s+invited/s, 'in a folder it is left aside');

is(system("$pln both/log.csv alone.ics > /dev/null 2>&1"), 0, 'beside other files, too');

# Hostile ones.
sub timed {
    my ($name, $what) = @_;
    my $seen = `ulimit -v 600000; ulimit -t 20; $pln check $name 2>&1`;
    cmp_ok($? & 127 ? 128 : $? >> 8, '<', 2, $what) or diag(substr $seen, 0, 300);
    return $seen;
}
calendar('endless.ics', '', map { "UID:$_\nDTSTART:19000101T090000Z\nRRULE:FREQ=SECONDLY\nATTENDEE:mailto:a\@x.example\nATTENDEE:mailto:b$_\@x.example" } 1 .. 20);
timed('endless.ics', 'rules of every second without end');
spew('long.ics', "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:" . ('x' x 70 . "\r\n ") x 1_000_000 . "\r\nEND:VEVENT\r\n");
like(timed('long.ics', 'a line folded a million times'), qr/^pln: long\.ics, line 3: the line is longer than 64 MiB; export the file again$/, 'is refused');
spew('open.ics', "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999T999999Z\nRRULE:FREQ=YEARLY;BYMONTH=99\nATTENDEE;CN=\"open:mailto:a\@x.example\n");
timed('open.ics', 'an event that does not end');
done_testing;
