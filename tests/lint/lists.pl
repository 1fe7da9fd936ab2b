# lists.pl [--blanks] FILE...: prints words that stand twice in a list of words: "a|b|c", in one string or
# several that follow each other, all languages of one concept, or an array of strings that ends with NULL.
# --blanks: all lists of the file are parted by blanks, and together they are one.
use strict;
use warnings;

my $string = qr/"(?:[^"\\\n]|\\.)*"/;
my $blanks = @ARGV && $ARGV[0] eq '--blanks' && shift @ARGV;
for my $file (@ARGV) {
    open my $in, '<', $file or die "$file: $!\n";
    my $text = do { local $/; <$in> };
    $text =~ s{(/\*.*?\*/)}{(my $blank = $1) =~ s/[^\n]/ /g; $blank}gse;
    if ($blanks) {
        twice ($file, 1, map { split / /, joined ($_) } $text =~ /($string(?:\s*$string)*)/g);
        next;
    }
    $text =~ s{^\[WORDS_\w+\] = \{\n(.*?)^\},$}{concept ($file, $text, $-[0], $1)}gmse;
    while ($text =~ /($string(?:\s*$string)*)/g) {
        my ($list, $at) = ($1, $-[1]);
        my $whole = joined ($list);
        next if $whole !~ /^[^|]*\|[^|]+\|/ || $whole =~ /%|\\n/;
        twice ($file, line_of ($text, $at), split /\|/, $whole);
    }
    while ($text =~ /\[\]\s*=\s*\{\s*((?:$string\s*,\s*)+)NULL\s*\}/g) {
        my ($list, $at) = ($1, $-[1]);
        twice ($file, line_of ($text, $at), map { substr $_, 1, -1 } $list =~ /$string/g);
    }
}

# One text out of string literals that follow each other.
sub joined {
    return join '', map { substr $_, 1, -1 } $_[0] =~ /$string/g;
}

sub line_of {
    my ($text, $at) = @_;
    return 1 + (substr ($text, 0, $at) =~ tr/\n//);
}

# Looks at all rows of a concept at once, and leaves its lines empty.
sub concept {
    my ($file, $text, $at, $rows) = @_;
    twice ($file, line_of ($text, $at), map { split /\|/, joined ($_) } $rows =~ /($string(?:\s*$string)*)/g);
    return $rows =~ s/[^\n]//gr . "\n";
}

sub twice {
    my ($file, $line, @words) = @_;
    my %times;
    $times{$_}++ for grep { $_ ne '' } @words;
    print "$file:$line: $_\n" for grep { $times{$_} > 1 } sort keys %times;
}
