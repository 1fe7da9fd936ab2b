# words.t [--accept | FILE...]: words that src/STYLE.md does not want, in what
# people read: strings and comments of the code, the manual, documents.
# words.allowed holds how many each file still has. A file may have more only when
# there are no more in all, as after a file was renamed or divided. With FILE it
# shows where they stand. --accept writes the present numbers, unless there are
# more in all: the list only shrinks.
use strict;
use warnings;
use File::Basename 'dirname';

my $accept = @ARGV && $ARGV[0] eq '--accept';
chdir dirname ($0) . '/../..' or die;
my $list = 'tests/lint/words.allowed';

my $preposition = qr/(?<!\bof )(?<!\bto )(?<!\bwith )(?<!\bfrom )(?<!\bby )(?<!\bfor )(?<!\bin )(?<!\bthrough )(?<!\babout )(?<!\bas )/;
my $pair = qr/(?<!\bmet )(?<!\bknows )(?<!\bwith )(?<!\bhelped )(?<!\baddressed )/;    # who met whom
my @forbidden = (
    [qr/$preposition$pair\bwhom\b/i, 'who'],
    [qr/\b(?:anew|lest|seldom|thereof|wherein|hitherto)\b/i, 'an everyday word'],
    [qr/\btold (?:apart|from)\b/i, 'distinguish'],
    [qr/\bparted\b/i, 'split, fall apart'],
    [qr/\bround about\b/i, 'nearby, about'],
    [qr/\bas far as\b/i, 'up to, if'],
    [qr/\bby lot\b/i, 'at random'],
    [qr/\bno such\b/i, 'there is no ...'],
    [qr/(?<!\bthere )\b(?:is|are|was|be) (?:no|none|nothing|nobody)\b(?! (?:longer|more))/i, 'is not a ...'],
    [qr/\bso many\b/i, 'a number, how many'],
    [qr/\b(?:utili[sz](?:e|es|ed|ing|ation)|leverag\w+|seamless\w*|insightful|powerful)\b/i, 'nothing'],
    [qr/[\dx] %(?!\w)/, '66%'],
    [qr/(?<![\w.)\]}\/-])\.\d+\b(?!\.)/, '0.73'],
);

# Comments and strings of C without the code between them; 0 == 1 is code.
sub words_of_c {
    my ($text) = @_;
    my $words = '';
    while ($text =~ m{(/\*.*?\*/|//[^\n]*)|"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\]|\\.)+'}gs) {
        my $found = $1 // $2;
        next unless defined $found;
        $found =~ s/\n\s*\*\s?/ /g;
        $found =~ s/%[-+ 0#]*[\d.*]*(?:l|ll|z)?[a-z]/x/g if defined $2;
        $found =~ s/%%/%/g;
        $words .= "$found\n";
    }
    return $words;
}

sub words_of {
    my ($file) = @_;
    open my $in, '<', $file or die "$file: $!\n";
    local $/;
    my $text = <$in> // '';
    return words_of_c ($text) if $file =~ /\.[ch]$/;
    $text =~ s/`[^`\n]*`//g if $file =~ /\.md$/;
    return $text;
}

my @files = sort grep { -f } glob ('README.md samples/README.md src/*.md .github/*.md .github/*/*.md src/pln.1'
    . ' src/*.[ch] src/*/*.[ch] src/*/*/*.[ch] include/pln/*.h');
@files = grep { $_ ne 'src/STYLE.md' } @files;    # shows them

my (%allowed, %found, %where);
if (open my $in, '<', $list) {
    /^(\d+) (.+)$/ and $allowed{$2} = $1 while <$in>;
}
for my $file (@files) {
    my $words = words_of ($file);
    for my $rule (@forbidden) {
        while ($words =~ /$rule->[0]/g) {
            my $word = $&;
            my $around = substr $words, $-[0] > 30 ? $-[0] - 30 : 0, 70;
            $around =~ s/\s+/ /g;
            $found{$file}++;
            push @{$where{$file}}, "$file: \"$word\" in \"$around\": $rule->[1]";
        }
    }
}

sub total { my $sum = 0; $sum += $_ for @_; return $sum }

if ($accept) {
    my ($now, $before) = (total (values %found), total (values %allowed));
    die "words.t: $now are more than $before before\n" if $now > $before && -s $list;
    open my $out, '>', $list or die "$list: $!\n";
    print $out "$found{$_} $_\n" for sort keys %found;
    exit 0;
}
if (@ARGV) {    # words.pl FILE...: where they stand
    print "$_\n" for map { @{$where{$_} // []} } @ARGV;
    exit 0;
}

my @more = grep { ($found{$_} // 0) > ($allowed{$_} // 0) } @files;
my $fewer = total (values %allowed) - total (values %found);
print "1..1\n";
print map { "# $_\n" } map { ("$_: $found{$_}, allowed " . ($allowed{$_} // 0), @{$where{$_}}) } $fewer < 0 ? @more : ();
print "# $fewer fewer than allowed: sh tests/lint/words.t --accept\n" if $fewer > 0;
my $bad = @more && $fewer < 0;
print $bad ? 'not ' : '', "ok 1 - no more words that STYLE.md does not want\n";
exit ($bad ? 1 : 0);
