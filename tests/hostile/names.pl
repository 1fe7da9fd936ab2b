# Writes a log and contacts with the names of a list, runs pln, reads every
# output as its reader would, and compares.  In an empty folder.
use strict;
use warnings;
use Encode ();
use JSON::PP ();
use Readers;

my $pln = $ENV{PLN};
my ($number, @given, @expected) = (0);

sub judge {
    my ($ok, $what, @why) = @_;
    $number++;
    print map { "# " . join ("", map { $_ =~ /[^\x20-\x7e]/ ? sprintf "\\x{%X}", ord : $_ } split //, substr ($_, 0, 120)) . "\n" }
        @why[0 .. ($#why > 19 ? 19 : $#why)] unless $ok;
    print $ok ? "" : "not ", "ok $number - $what\n";
}

sub slurp { open my $f, '<:raw', $_[0] or return ''; local $/; my $text = <$f>; defined $text ? $text : '' }
sub spit { open my $f, '>:raw', $_[0] or die; print $f $_[1]; close $f }

# \xHH \u{H} \n \t \r \\ \rep{N,TEXT}
sub unescape {
    my $text = shift;
    $text =~ s/\\rep\{(\d+),((?:\\u\{\w+\}|[^}])*)\}/$2 x $1/ge;
    my %simple = (n => "\n", t => "\t", r => "\r", '\\' => '\\');
    $text =~ s/\\(?:x([0-9A-F]{2})|u\{([0-9A-F]+)\}|([ntr\\]))/
        defined $1 ? chr hex $1 : defined $2 ? Encode::encode ('UTF-8', chr hex $2) : $simple{$3}/ge;
    return $text;
}

sub beginning { my ($text) = $_[0] =~ /^(.{0,60})(?![\x80-\xBF])/s; return $text // '' }
sub quote { my $text = shift; $text =~ s/"/""/g; return "\"$text\"" }

for (split /\n/, slurp ($ARGV[0])) {
    next if /^#/ || $_ eq '';
    my ($given, $expected) = /^(.*?) => (.*)$/ ? ($1, $2) : ($_, $_);
    push @given, unescape ($given);
    push @expected, $expected eq '@' ? "p$#given\@example.org" : unescape ($expected);
}
my @names = grep { $_ ne '-' } @expected;
my $wanted = join "\0", sort @names, 'Jo Hartley', 'Ana Ruiz';

# People are told apart by address, so that no name is taken apart.
my ($log, $contacts) = ("date,from,to,channel,topic,event,note\n", "name,email,field,org,place,tags,stage,note\n");
for my $i (0 .. $#given) {
    my $name = quote ($given[$i]);
    my $short = quote (beginning ($given[$i]));
    $contacts .= "$name,p$i\@example.org," . join (',', ($short) x 6) . "\n";
    next if $expected[$i] eq '-';
    $log .= sprintf "2024-%02d-%02d,Jo Hartley,p%d\@example.org,%s,%s,,%s\n", 1 + $i % 12, 1 + $i % 28, $i, ($short) x 3;
    $log .= sprintf "2024-%02d-%02d,p%d\@example.org,%s,mail,,,\n", 1 + $i % 12, 1 + $i % 27, $i,
        $i % 3 ? 'Ana Ruiz' : sprintf 'p%d@example.org', $i ? $i - 1 : 1;
}
spit ('log.csv', $log);
spit ('contacts.csv', $contacts);

sub run {
    my ($out, @arguments) = @_;
    my $pid = fork // die;
    if (!$pid) {
        open STDOUT, '>', $out or die;
        open STDERR, '>', "$out.err" or die;
        exec $pln, @arguments or die;
    }
    waitpid $pid, 0;
    return $? >> 8;
}

# What a terminal or an editor must never get: control characters, characters
# that turn the direction or hide, broken text.  Isolates only in pairs.
sub is_safe {
    my ($bytes, $lines) = @_;
    my $text = eval { Encode::decode ('UTF-8', $bytes, Encode::FB_CROAK) };
    return 0 if !defined $text;
    $text =~ s/\n//g if $lines;
    $text =~ s/\x{2068}([^\x{2068}\x{2069}]*)\x{2069}/$1/g;
    return $text !~ /[\x00-\x1f\x7f-\x9f\xad\x{61c}\x{200b}\x{200e}\x{200f}\x{2028}-\x{202e}\x{2060}-\x{206f}\x{feff}\x{fff9}-\x{fffb}\x{fffe}\x{ffff}\x{e0000}-\x{e0fff}]/;
}

sub unsafe_lines { return grep { !is_safe ($_, 1) } split /\n/, shift }

sub same_names {
    my ($what, @found) = @_;
    my %found = map { $_ => 1 } @found;
    my %wanted = map { $_ => 1 } split /\0/, $wanted;
    my @missing = grep { !$found{$_} } sort keys %wanted;
    my @strange = grep { !$wanted{$_} } sort keys %found;
    judge (!@missing && !@strange, "$what holds the names", map { (map ({ "missing: $_" } $missing[$_] // ()), map { "strange: $_" } $strange[$_] // ()) } 0 .. 20);
}

judge (@names >= 60, 'there are ' . @names . ' names');
my @input = ('log.csv', '-c', 'contacts.csv', '--me', 'Jo Hartley');
my @all = qw(--full --labels all --map map.svg --metrics metrics.csv --ties ties.csv);
judge (run ('report.out', @input, @all, '--report', 'report.md', '--graph', 'graph.graphml') == 0, 'they are read', slurp ('report.out.err'));
run ('second.out', @input, '--report', 'report.html', '--graph', 'graph.gml');
run ('third.out', @input, '--report', 'report.json', '--graph', 'graph.dot');
run ('fourth.out', @input, '--report', 'report.txt', '--graph', 'graph.net');
run ('fifth.out', @input, '--graph', 'graph.gexf');
run ('sixth.out', @input, '--graph', 'graph.dl');
run ('check.out', 'check', @input, '--full');

judge (is_safe (slurp ($_), 1), "$_ is plain text", unsafe_lines (slurp ($_))) for qw(report.out report.out.err check.out report.txt report.md
    report.html report.json metrics.csv ties.csv graph.graphml graph.gml graph.gexf graph.dot graph.net graph.dl map.svg);

my @metrics = csv_rows (slurp ('metrics.csv'));
same_names ('metrics.csv', map { unguard ($_->[0]) } @metrics[1 .. $#metrics]);
my @ties = csv_rows (slurp ('ties.csv'));
same_names ('ties.csv', map { (unguard ($_->[0]), unguard ($_->[1])) } @ties[1 .. $#ties]);
my @run = grep { /^[\s\x{a0}]*[=+\-\@\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]/ && !/^-?[0-9.]+(e[-+]?\d+)?$/ }
    map { Encode::decode ('UTF-8', $_) } map { @$_ } @metrics, @ties;
judge (!@run, 'no cell would run as a formula', @run);
judge (@{$metrics[0]} == @{$_}, "a row of metrics.csv is whole") for grep { @$_ != @{$metrics[0]} } @metrics;

run ('again.out', 'ties.csv', '--me', 'Jo Hartley', '--ties', 'again.csv', '--metrics', 'again-metrics.csv');
judge (slurp ('again.csv') eq slurp ('ties.csv'), 'ties.csv read back gives ties.csv');

my $json = eval { JSON::PP->new->utf8->decode (slurp ('report.json')) };
same_names ('report.json', map { Encode::encode ('UTF-8', $_->{contact} // $_->{name}) } @{$json->{contacts}});
same_names ('graph.graphml', graphml_labels (slurp ('graph.graphml')));
same_names ('graph.gexf', gexf_labels (slurp ('graph.gexf')));
same_names ('graph.gml', gml_labels (slurp ('graph.gml')));
same_names ('graph.dot', dot_labels (slurp ('graph.dot')));
same_names ('graph.net', pajek_labels (slurp ('graph.net')));

# DL has no sign for a double quote.
my %dl = map { $_ => 1 } slurp ('graph.dl') =~ /^"([^"\n]*)"$/gm;
my @gone = grep { !$dl{tr/"/'/r} } split /\0/, $wanted;
judge (!@gone && keys %dl == @{[split /\0/, $wanted]}, 'graph.dl holds the names', @gone);

# Elements and attributes that pln writes; a stranger's would show here.
# The page's data and script are text up to their end, which no data can write.
my $page = slurp ('report.html');
judge ($page =~ s{<script type="application/json" id="data">[^<]*</script>\n<script>.*?</script>\n(?=<template id="cards">)}{}s,
    'report.html: data without "<"');
judge ((() = $page =~ m{<template[ >].*?</template>}gs) == 2, 'report.html: a template of the view, one of cards');
my @strange = markup_strangers ($page,
    qw(html head meta title style body h1 h2 h3 h4 p small section figure figcaption svg dl dt dd div ul ol li table caption thead tbody tr th td
       svg rect path line circle g text tspan a defs desc title span strong em b i header main footer nav br hr details summary
       template button input select option label output datalist bdi));
judge (!@strange, 'report.html: every element is one of pln', @strange);
@strange = markup_strangers (slurp ('map.svg'), qw(svg title desc style g rect path line circle text tspan defs));
judge (!@strange, 'map.svg: every element is one of pln', @strange);
judge (slurp ('report.html') =~ /default-src 'none'/, 'report.html: nothing may be loaded');
@strange = markdown_strangers (slurp ('report.md'));
judge (!@strange, 'report.md: no markup of a stranger', @strange);

SKIP: {
    if (system ('xmllint --version > xmllint.out 2>&1') != 0) {
        print "ok ", ++$number, " # SKIP xmllint is not here\n" for 1 .. 4;
        last SKIP;
    }
    for my $file (qw(map.svg graph.graphml graph.gexf)) {
        judge (system ("xmllint --noout --nonet --huge $file 2> xmllint.err") == 0, "$file is well-formed", slurp ('xmllint.err'));
    }
    system ('xmllint --html --noout --nonet report.html 2> xmllint.err');
    @strange = grep { /^\S+:\d+:.*error/ && !/Tag (section|figure|figcaption|svg|path|circle|line|rect|g|text|tspan|title|defs|desc|main|header|footer|nav|details|summary|template|output|datalist|bdi) invalid/ } split /\n/, slurp ('xmllint.err');
    judge (!@strange, 'report.html is well-formed', @strange);
}

# A note about everybody, in a folder of its own, and a calendar.
judge (run ('notes.out', @input, '--vault', 'notes/own', '--reminders', 'month.ics') == 0, 'notes are written', slurp ('notes.out.err'));
opendir my $notes, 'notes/own' or die;
my @files = grep { !/^\.\.?$/ } readdir $notes;
my $people = () = $wanted =~ /\0/g;
judge (@files == $people, "$people notes", scalar @files);
my @bad = grep {
    my $name = Encode::decode ('UTF-8', $_);
    !is_safe ($_, 0) || length > 140 || $name !~ /\.md$/ || $name =~ m{[\[\]#^|\\/:*?"<>`%]|^[. ]|[. ]\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)\s*\.}i
} @files;
judge (!@bad, 'names of files that every system takes', @bad);
my %folded = map { Encode::decode ('UTF-8', $_) =~ s/(.*)/\F$1/r => 1 } @files;
judge (keys %folded == @files, 'no two alike but for case');
my %is_file = map { $_ => 1 } @files;
my (@odd, @lost);
for my $file (@files) {
    my $note = slurp ("notes/own/$file");
    push @odd, "marks: $file" unless $note =~ /^<!-- pln writes from here on[^<>]*-->\n(.*)<!-- pln writes up to here -->\n$/s;
    my $inside = $1 // '';
    push @odd, "$file: $_" for unsafe_lines ($note), markdown_strangers ($inside);
    push @lost, grep { !$is_file{"$_.md"} } $inside =~ /^- \[\[([^\[\]|]*)(?:\|[^\[\]|]*)?\]\]$/mg;
    push @odd, "$file: $_" for grep { /^- \[\[/ && !/^- \[\[[^\[\]|]+(?:\|[^\[\]|]+)?\]\]$/ } split /\n/, $inside;
}
judge (!@odd, 'a note has its marks, and nothing of a stranger', @odd);
judge (!@lost, 'every link leads to a note', @lost);
my %inode = map { $_ => (stat "notes/own/$_")[1] } @files;
run ('notes.out', @input, '--vault', 'notes/own');
judge (!(grep { (stat "notes/own/$_")[1] != $inode{$_} } @files), 'a second run writes no note again');
my $calendar = slurp ('month.ics');
judge ($calendar =~ /^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s && $calendar !~ /(?<!\r)\n|\r(?!\n)/ && !(grep { length > 75 || !is_safe ($_, 0) } split /\r\n/, $calendar),
    'month.ics has lines of at most 75 bytes, each whole text');

# The same as words of a command, as titles and as paths.
for my $i (grep { $given[$_] !~ /\0/ && length ($given[$_]) < 200 } 0 .. $#given) {
    my @map = $i % 6 ? () : ('--title', $given[$i], '--map', 'word.svg');
    my $code = run ('word.out', 'log.csv', "--me=$given[$i]", @map);
    my $shown = slurp ('word.out') . slurp ('word.out.err') . (@map ? slurp ('word.svg') : '');
    judge (0, "as --me: exit $code", $shown) if $code > 2 || !is_safe ($shown, 1);
    $code = run ('word.out', "--ties=no-folder/$given[$i]", "./$given[$i]");
    $shown = slurp ('word.out') . slurp ('word.out.err');
    judge (0, "as a path: exit $code", $shown) if $code < 1 || $code > 3 || !is_safe ($shown, 1);
    $code = run ('word.out', 'explain', $given[$i]);
    $shown = slurp ('word.out') . slurp ('word.out.err');
    judge (0, "as a measure: exit $code", $shown) if $code > 2 || !is_safe ($shown, 1);
}
judge (1, 'they can stand in the command line');

# Names where they may be taken apart, and a header of them.
my $loose = join (',', 'date', 'with', map { quote (beginning ($_)) } @given) . "\n";
$loose .= "2024-01-05," . quote ($_) . "\n" for @given;
spit ('loose.csv', $loose);
run ('loose.out', 'check', 'loose.csv', '--full');
judge (is_safe (slurp ('loose.out') . slurp ('loose.out.err'), 1) && length (slurp ('loose.out')) > 100, 'as a header, and several in a cell', slurp ('loose.out.err'));
spit ('nul.csv', "from,to\nAna,Be\0n\nBen,Cai\n");
my $code = run ('nul.out', 'check', 'nul.csv');
my $told = slurp ('nul.out');
judge ($code == 0 && $told =~ /zero byte/ && $told =~ /line 2/ && is_safe ($told, 1), 'a NUL byte is refused', $told);

opendir my $dir, '.' or die;
my @owned = grep { /pln-owned|passwd|^\.\S*pln-/ } readdir $dir;
judge (!@owned && !-e '/tmp/pln-owned', 'nothing was run or written elsewhere', @owned);
print "1..$number\n";
