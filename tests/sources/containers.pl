#!/usr/bin/perl
# A folder, its ZIP and its tar give the same, whatever the order of their members; spoilt archives
# are refused in a message, at once and in little memory.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename;
use File::Path 'make_path';
use File::Temp 'tempdir';
use Test::More;
use lib dirname(abs_path($0));
use IO::Uncompress::Gunzip ();
use Pack qw(zip tar gz slurp spew);

my $pln = abs_path($ENV{PLN} // 'build/release/pln');
my $data = abs_path(dirname($0) . '/../data/exports/linkedin');
chdir tempdir(CLEANUP => 1);

my %export = (
    'Connections.csv' => slurp("$data/connections-2024/Connections.csv"),
    'messages.csv' => slurp("$data/messages-2025/messages.csv"),
    'Invitations.csv' => slurp("$data/invitations-2022/Invitations.csv"),
    'Endorsement_Given_Info.csv' => slurp("$data/endorsements/Endorsement_Given_Info.csv"),
    'Recommendations_Given.csv' => slurp("$data/recommendations/Recommendations_Given.csv"),
    'Positions.csv' => slurp("$data/positions-refused/Positions.csv"),
    'Jobs/Job Applications.csv' => "Application Date,Company Name\n1/2/24,Acme\n",
    "Gr\xc3\xb6\xc3\x9fe/\xe8\xa9\xb1.csv" => "date,from,to\n2024-03-04,Ana Ruiz,Ben Okafor\n",
    'articles/index.html' => '<html><body>Hello</body></html>',
    'photo.jpg' => "\xFF\xD8\xFF" . "\x00\x01" x 300,
);
my @names = sort keys %export;
for my $name (@names) {
    make_path(dirname("export/$name"));
    spew("export/$name", $export{$name});
}
spew('export/.hidden.csv', "date,from,to\n2024-03-04,Nobody,Noone\n");
zip('export.zip', map { ($_, $export{$_}) } @names);
zip('backwards.zip', map { ($_, $export{$_}) } reverse @names);
tar('export.tar', 0, map { ($_, $export{$_}) } @names);
tar('export.tar.gz', 1, map { ("./$_", $export{$_}) } reverse @names);
zip('outer.zip', 'export.zip' => slurp('export.zip'));

sub outputs {
    my ($input, @options) = @_;
    my $run = join ' ', map { quotemeta } $pln, $input, '--full', @options;
    my $seen = `$run 2>&1`;
    `$run --ties t.csv --metrics m.csv --map m.svg --report r.json 2>&1`;
    return join "\n", $seen, map { slurp($_) } qw(t.csv m.csv m.svg r.json);
}
my $wanted = outputs('export');
like($wanted, qr/Connections\.csv +5 rows of LinkedIn connections/, 'the folder is read');
unlike($wanted, qr/Noone/, 'hidden files are not');
is(outputs($_), $wanted, "$_ gives the same") for qw(export.zip backwards.zip export.tar export.tar.gz);
like(`$pln check outer.zip`, qr/^outer\.zip, export\.zip, Connections\.csv$/m, 'an archive within an archive is read');

my $check = `$pln check export.zip`;
like($check, qr/^export\.zip, Connections\.csv$/m, 'check lists members that are read');
like($check, qr/LEFT ASIDE.*Positions\.csv.*articles\/index\.html: is a web page.*photo\.jpg/s,
    'and those left aside, with the reason');
like($check, qr{Gr\xc3\xb6\xc3\x9fe/\xe8\xa9\xb1\.csv}, 'names of members in any script');
is($check, scalar `LC_ALL=C $pln check export.zip`, 'in any locale');

my $log = "date,from,to\n" . join '', map { "2024-01-$_,Ana Ruiz,Ben Okafor\n" } 10 .. 28;
spew('log.csv', $log);
gz('log.csv.gz', $log);
is(scalar `$pln log.csv.gz --ties -`, scalar `$pln log.csv --ties -`, 'a compressed table');
zip('one.zip', 'log.csv' => "date,from,to\n3/4/2024,Ana,Ben\n");
like(`$pln one.zip 2>&1`, qr/^pln: one\.zip, log\.csv, column "date": .* line 2 /,
    'messages name the archive, the member and the line');
is(system("$pln one.zip --date-order log.csv=dmy > /dev/null 2>&1"), 0, 'a member has a date order');

# Spoilt and hostile ones.
sub refused {
    my ($name, $message) = @_;
    my $seen = `ulimit -v 400000; timeout 10 $pln $name 2>&1`;
    like($seen, $message, "$name is refused");
    is($? >> 8, 1, "with exit code 1");
}
zip('fine.zip', 'log.csv' => $log);
my $fine = slurp('fine.zip');
my $list = index $fine, "PK\1\2";
spew('cut.zip', substr $fine, 0, length($fine) / 2);
refused('cut.zip', qr/^pln: "cut\.zip" is damaged or was cut off \(.*\); download or export it again$/);
my $bad = $fine;
substr($bad, $list + 16, 1) ^= "\xff";
spew('sum.zip', $bad);
refused('sum.zip', qr/"sum\.zip" is damaged .*CRC/);
$bad = $fine;
substr($bad, $_, 1) |= "\1" for 6, $list + 8;
spew('locked.zip', $bad);
refused('locked.zip', qr/"locked\.zip" is locked with a password; unpack it with the password/);
gz('cut.csv.gz', $log);
spew('cut.csv.gz', substr slurp('cut.csv.gz'), 0, 60);
refused('cut.csv.gz', qr/"cut\.csv\.gz" is damaged or was cut off/);
zip('nothing.zip', 'a.html' => '<html>', 'b.bin' => join '', map { chr } 0 .. 255);
refused('nothing.zip', qr/none of the 2 files in it is a table that pln reads; "nothing\.zip, a\.html" is a web page/);
zip('deep.zip', 'b.zip' => do { zip('c.zip', 'a.zip' => $fine); slurp('c.zip') });
refused('deep.zip', qr/"deep\.zip" holds no table that pln reads/);

# A member of 1.2 GB, as bombs have it, and one that is larger than it says.
zip('large.zip', 'log.csv' => $log x 2000);
$bad = slurp('large.zip');
substr($bad, index($bad, "PK\1\2") + 24, 4) = pack 'V', 1_200_000_000;
spew('bomb.zip', $bad);
refused('bomb.zip', qr/"bomb\.zip": a file in it has more than 1 GiB/);
substr($bad, index($bad, "PK\1\2") + 24, 4) = pack 'V', 50;
spew('liar.zip', $bad);
refused('liar.zip', qr/"liar\.zip" is damaged/);
gz('bomb.csv.gz', $log x 2000);
$bad = slurp('bomb.csv.gz');
substr($bad, -4) = pack 'V', 1_200_000_000;
spew('bomb.csv.gz', $bad);
refused('bomb.csv.gz', qr/"bomb\.csv\.gz" is damaged/);

# Many members in few bytes: overlapping, or more than can be meant.
sub zip_of_entries {
    my ($out, $count, $same_place) = @_;
    my ($local, $body) = ($fine =~ /^(.*?)PK\x01\x02/s);
    my $entry = substr $fine, index($fine, "PK\1\2"), 46;
    my $all = '';
    for my $n (1 .. $count) {
        my $name = sprintf '%07d.csv', $n;
        my $one = $entry;
        substr($one, 28, 6) = pack 'vvv', length $name, 0, 0;
        substr($one, 42, 4) = pack 'V', 0;
        $all .= $one . $name;
    }
    spew($out, $local . $all . pack 'a4vvvvVVv', "PK\5\6", 0, 0, $count & 0xffff, $count & 0xffff,
        length $all, length $local, 0);
}
zip_of_entries('overlap.zip', 250);
refused('overlap.zip', qr/"overlap\.zip" is damaged: its files overlap/);
zip_of_entries('many.zip', 100_001);
refused('many.zip', qr/"many\.zip" holds more than 100,000 files/);

# Checksums of gzip: of a single file, of a TAR that is small or has more files than are looked at, of
# several parts, in another archive.
my $long = $log . join '', map { "2024-03-05,Ann,Bob $_\n" } 1 .. 40_000;
for my $try (['sum.csv.gz', $log], ['long.csv.gz', $long]) {
    my ($name, $bytes) = @$try;
    gz($name, $bytes);
    is(system("$pln $name > /dev/null 2>&1"), 0, "$name is read");
    my $packed = slurp($name);
    for my $spoilt (['checksum', length($packed) - 8], ['length', length($packed) - 4]) {
        my ($what, $at) = @$spoilt;
        my $bad = $packed;
        substr($bad, $at, 1) ^= "\x01";
        spew("bad-$name", $bad);
        refused("bad-$name", qr/"bad-$name" is damaged or was cut off \(its content does not fit its checksum\)/);
    }
    spew("cut-$name", substr $packed, 0, length($packed) - 3);
    refused("cut-$name", qr/"cut-$name" is damaged or was cut off \(its end is missing\)/);
    spew("parts-$name", $packed . $packed . "\0" x 512);
    is(scalar `$pln parts-$name --ties - 2>&1 | head -n 1`, scalar `$pln $name --ties - 2>&1 | head -n 1`, "$name in two parts is read");
}
for my $members ([small => $log], [large => $long]) {
    my ($what, $bytes) = @$members;
    tar("$what.tar.gz", 1, 'a.csv' => $bytes, 'b.csv' => $log);
    my $packed = slurp("$what.tar.gz");
    substr($packed, -8, 1) ^= "\x01";
    spew("bad-$what.tar.gz", $packed);
    refused("bad-$what.tar.gz", qr/is damaged or was cut off/);
}
# Large members of a TAR are found again wherever they are, also in several parts and in another archive.
my @many = map { my $n = $_; ("far/" . ('x' x 120) . "/$n.csv" => "date,from,to\n" . join '', map { sprintf "2024-03-%02d,Kim %c,Lee %d\n", 1 + $_ % 28, 65 + $_ % 26, ($_ * 7919 + $n * 104729) % 9973 } 1 .. 30_000) } 7, 3, 9, 1, 8, 2;
tar('far.tar.gz', 1, @many);
zip('far.zip', @many);
my $far = slurp('far.tar.gz');
my ($plain, @parts);
IO::Uncompress::Gunzip::gunzip(\$far => \$plain);
for my $from (0 .. 3) {
    my $quarter = substr $plain, $from * int(length($plain) / 4 + 1), int(length($plain) / 4 + 1);
    gz('part.gz', $quarter);
    push @parts, slurp('part.gz');
}
spew('far-parts.tar.gz', join '', @parts);
zip('far-nested.zip', 'far.tar.gz' => $far);
my $far_ties = `$pln far.zip --ties - | md5sum`;
is(scalar `$pln $_ --ties - 2>&1 | md5sum`, $far_ties, "$_: the same ties as its ZIP") for 'far.tar.gz', 'far-parts.tar.gz', 'far-nested.zip';

my $bad_sum = slurp('bad-sum.csv.gz');
zip('with-bad.zip', 'log.csv' => $log, 'bad.csv.gz' => $bad_sum);
refused('with-bad.zip', qr/bad\.csv\.gz" is damaged/);

# Names that are not UTF-8: of DOS in a ZIP, Latin 1 in a tar.
IO::Compress::Zip->new('dos.zip', Name => "Gespr\x84che.csv", Time => 1)->print($log);
like(`$pln check dos.zip`, qr/^dos\.zip, Gespr\xC3\xA4che\.csv$/m, 'the code page of DOS in the names of a ZIP');
tar('latin.tar', 0, "Gespr\xE4che.csv" => $log);
like(`$pln check latin.tar`, qr/^latin\.tar, Gespr\xC3\xA4che\.csv$/m, 'Latin 1 in the names of a tar');

# The order of day and month of one file of an export shows in another.
my $praise = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Obi,Library,Librarian,Good,\"03/05/23, 10:00 AM\",VISIBLE\n";
zip('ambiguous.zip', 'Recommendations_Given.csv' => $praise);
refused('ambiguous.zip', qr/the order of day and month is ambiguous/);
zip('settled.zip', 'Recommendations_Given.csv' => $praise, 'Invitations.csv' => "From,To,Sent At,Message,Direction\nSam Ito,Rosa Keller,\"4/22/22, 2:37 PM\",,OUTGOING\n");
like(`$pln check settled.zip`, qr/is 5 March\s+2023/, 'unless another file of the same program shows it');

my $invited = "From,To,Sent At,Message,Direction\nSam Ito,Rosa Keller,\"4/2/22, 2:37 PM\",,OUTGOING\n";
zip('invited.zip', 'Invitations.csv' => $invited);
like(`$pln check invited.zip`, qr/is 2 April\s+2022/, 'invitations with AM and PM put the month first');
like(`$pln check invited.zip --date-order dmy`, qr/is 4 February\s+2022/, 'unless the user says otherwise');
zip('invited-fr.zip', 'Invitations.csv' => $invited =~ s/2:37 PM/14:37/r);
refused('invited-fr.zip', qr/the order of day and month is ambiguous/);

zip('jobs.zip', 'Jobs/Job Applications.csv' => "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"1/2/23, 8:00 PM\",jo\@x.example,,Nest,Lead,,cv.pdf,\n",
    'Connections.csv' => "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Obi,https://www.linkedin.com/in/ada,,,,03 May 2023\n");
is(system("$pln check jobs.zip > /dev/null 2>&1"), 0, 'a list of jobs in an export stops nothing');

zip('up.zip', '../../up.csv' => $log, '/tmp/pln-absolute.csv' => $log);
is(system("$pln up.zip > /dev/null 2>&1"), 0, 'names that lead elsewhere only name');
ok(!-e '../../up.csv' && !-e '/tmp/pln-absolute.csv', 'and nothing is written there');
mkdir 'none';
refused('none', qr/^pln: "none" holds no files; name a file with a table$/);
done_testing;
