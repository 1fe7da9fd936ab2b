# understanding.pl CASES [NAME...]: a line of TAP for each case whose name
# begins with a NAME (all without).  A case is a folder with the input and
# expect.json; `$PLN ARGS FILES --metrics --ties --report` runs in a folder of
# its own, beside `$PLN check ARGS FILES` where words are judged and in every
# fourth case, and what they wrote is compared.
#
# expect.json (a key is left out, null or empty where nothing is asked):
#   args          what a human has to add; files not named there are FILES
#   exit          0 (default) or 1
#   people        everybody who is to be listed, the owner too: these and no others
#   also          {"name": [other ways to display it]}; "re:..." is a regular expression
#   maybe         who may be listed or left out; they and their ties are not judged
#   not_people    who must not be listed (said apart for a plainer message)
#   ties          [["A", "B"], ...]: all ties, unordered
#   maybe_ties    ties that may be there or not
#   not_ties      ties that must not be there, of people in maybe too
#   interactions  {"A|B": n}
#   direction     {"A|B": "a->b", "b->a" or "both"}: a->b: B learns from A
#   dates         {"first": day, "last": day, "A|B": [first, last]}; a year or month is
#                 enough; of the ties, or of the log where no tie has days
#   owner         a name, "@me", "none"; null is not judged
#   says          regular expressions that check, report or error match (case does not
#                 matter; names of files are taken out first)
#   must_not_say  regular expressions that none of them may match
#   any_of        [{...}, ...]: readings that can be defended, each put over the rest
#   kind, why     what the case tests
#   todo          why pln does not read it yet: the line is "not ok # TODO"
# "@me" is the owner: "me", "you", or the name that the report gives as such.
use strict;
use warnings;
use utf8;
use feature 'unicode_strings';
use Encode qw(decode encode);
use File::Copy qw(copy);
use File::Path qw(remove_tree);
use File::Temp qw(tempdir);
use JSON::PP;
use Unicode::Normalize qw(NFC);

binmode STDOUT, ':encoding(UTF-8)';
$| = 1;
my $SECONDS = 60;
my $CHECK_EVERY = 4;
my %KNOWN = map { $_ => 1 } qw(args exit people also maybe not_people ties maybe_ties not_ties interactions
  direction dates owner says must_not_say any_of kind why todo);
my ($cases, @only) = map { decode('UTF-8', $_) } @ARGV;
my $pln = $ENV{PLN};

sub slurp {
  my ($path) = @_;
  open my $file, '<:raw', encode('UTF-8', $path) or return '';
  local $/;
  my $bytes = <$file>;
  return defined $bytes ? $bytes : '';
}

sub clean {
  my ($text) = @_;
  return join ' ', grep { $_ ne '' } split /\s+/, NFC($text);
}

# A name without the mark that keeps a spreadsheet from running it.
sub unguarded {
  my ($cell) = @_;
  $cell =~ s/^'(?=[=+@-])//;
  return $cell;
}

sub name_matches {
  my ($pattern, $name) = @_;
  return $name =~ /$1/i if $pattern =~ /^re:(.*)/s;
  return clean($pattern) eq $name;
}

# All texts in a part of the JSON report; a small object is one text.
sub strings {
  my ($value) = @_;
  if (ref $value eq 'HASH') {
    my @own = grep { defined && !ref } map { $value->{$_} } sort keys %$value;
    return (join(' ', @own), map { strings($value->{$_}) } grep { ref $value->{$_} } sort keys %$value);
  }
  return map { strings($_) } @$value if ref $value eq 'ARRAY';
  return defined $value && !ref $value ? ($value) : ();
}

# The rows of a CSV text with header, as hashes.
sub csv_rows {
  my ($text) = @_;
  my (@rows, @row);
  while ($text =~ /\G(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|\z)/gc) {
    my ($quoted, $plain, $end) = ($1, $2, $3);
    push @row, defined $quoted ? $quoted =~ s/""/"/gr : $plain;
    next if $end eq ',';
    push @rows, [@row] if @row > 1 || $row[0] ne '';
    @row = ();
    last if pos($text) >= length $text;
  }
  my $header = shift @rows or return;
  return map { my $cells = $_; +{ map { $header->[$_] => $cells->[$_] } 0 .. $#$header } } @rows;
}

# ---- what pln makes of one case

# Started at once, waited for later: check and report of a case run side by side.
sub start_pln {
  my ($got, $log, @args) = @_;
  $log = "$got->{work}.$log";
  my $child = fork;
  die "fork: $!" unless defined $child;
  return { child => $child, log => $log } if $child;
  chdir $got->{work} or die;
  open STDIN, '<', '/dev/null' or die;
  open STDOUT, '>', "$log.out" or die;
  open STDERR, '>', "$log.err" or die;
  exec { $pln } map { encode('UTF-8', $_) } $pln, @args;
  die "$pln: $!";
}

# (exit code, what was said); no code when it did not end, a negative one after a signal.
sub finish_pln {
  my ($run) = @_;
  my $late = 0;
  local $SIG{ALRM} = sub { $late = 1; kill 'KILL', $run->{child} };
  alarm $SECONDS;
  waitpid $run->{child}, 0;
  alarm 0;
  my $status = $?;
  return (undef, "no answer in $SECONDS seconds") if $late;
  return ($status & 127 ? -($status & 127) : $status >> 8,
    decode('UTF-8', slurp("$run->{log}.out")) . "\n" . decode('UTF-8', slurp("$run->{log}.err")));
}

sub report_of {
  my ($got, $name) = @_;
  my $bytes = slurp("$got->{work}/$name");
  return $bytes eq '' ? {} : JSON::PP->new->utf8->decode($bytes);
}

sub reading_of {
  my ($folder, $work, $checks, @args) = @_;
  opendir my $dir, encode('UTF-8', $folder) or die "$folder: $!";
  my @inputs = sort grep { !/^\./ && $_ ne 'expect.json' } map { decode('UTF-8', $_) } readdir $dir;
  copy(encode('UTF-8', "$folder/$_"), encode('UTF-8', "$work/$_")) for @inputs;
  my %named = map { $_ => 1 } @args;
  my $got = { work => $work, args => \@args, files => [grep { !$named{$_} } @inputs] };
  my @files = @{ $got->{files} };
  my $checking = $checks ? start_pln($got, 'check', 'check', @args, @files) : undef;
  my $reporting =
    start_pln($got, 'report', @args, @files, '--metrics', 'm.out.csv', '--ties', 't.out.csv', '--report', 'r.out.json');
  ($got->{check_code}, my $check) = $checks ? finish_pln($checking) : (undef, '');
  ($got->{code}, my $text) = finish_pln($reporting);
  $got->{error} = clean($text);
  $got->{text} = clean("$check\n$text");
  for my $name (sort { length $b <=> length $a } @inputs) {
    $got->{text} =~ s/\Q$name\E/FILE/g;
  }
  my $summary = report_of($got, 'r.out.json')->{summary} || {};
  $got->{owner} = defined $summary->{me} && $summary->{me} ne '' ? clean($summary->{me}) : undef;
  $got->{days} = [map { defined $_ ? $_ : '' } @$summary{qw(first last)}];
  $got->{people} =
    [map { unguarded(clean($_->{contact})) } csv_rows(decode('UTF-8', slurp("$work/m.out.csv")))];
  $got->{ties} = [map { [unguarded(clean($_->{contact_a})), unguarded(clean($_->{contact_b})), $_] }
      csv_rows(decode('UTF-8', slurp("$work/t.out.csv")))];
  return $got;
}

# The texts of the section on learning, read for the owner or for somebody else.
sub learning {
  my ($got, $me) = @_;
  my @me = defined $me ? ('--me', $me) : ();
  finish_pln(start_pln($got, 'learning', @{ $got->{args} }, @me, @{ $got->{files} }, '--full', '--report', 'd.out.json'));
  my $report = report_of($got, 'd.out.json');
  unlink "$got->{work}/d.out.json";
  return strings($report->{learning} || []);
}

# ---- one expectation against it

my ($expect, $got, @wanted, @maybe, %also);

# The expected person that a displayed name stands for, or the name itself.
sub who {
  my ($name) = @_;
  return $name if grep { $_ eq $name } @wanted;
  if (grep { $_ eq '@me' } @wanted, @maybe) {
    return '@me' if defined $got->{owner} && $name eq $got->{owner};
    return '@me' if $name =~ /^(?:me|you|i|myself|yourself)$/i;
  }
  for my $person (sort keys %also) {
    return $person if grep { name_matches($_, $name) } @{ $also{$person} };
  }
  return $name;
}

sub pair_of {
  my ($ends) = @_;
  return join '|', sort map { clean($_) } ref $ends ? @$ends : split /\|/, $ends, 2;
}

sub shown { return $_[0] =~ s/\|/–/r }
sub listed { return @_ ? join(', ', @_) : 'nobody' }

sub optional {
  my ($person) = @_;
  return !(grep { $_ eq $person } @wanted) && grep { name_matches($_, $person) } @maybe;
}

sub shown_ties {
  return { map { (pair_of([who($_->[0]), who($_->[1])]) => $_->[2]) } @{ $got->{ties} } };
}

sub persons_differ {
  return unless defined $expect->{people};
  my @people = @{ $got->{people} };
  for my $bad (@{ $expect->{not_people} || [] }) {
    for my $name (@people) {
      return "people: expected nobody called '$name', got " . listed(@people) if name_matches($bad, $name);
    }
  }
  my %seen;
  push @{ $seen{ who($_) } }, $_ for @people;
  for my $person (@wanted) {
    return "people: expected $person once, got " . listed(@{ $seen{$person} }) if @{ $seen{$person} || [] } > 1;
  }
  my %want = map { $_ => 1 } @wanted;
  my @lost = grep { !$seen{$_} } @wanted;
  my @more = map { $seen{$_}[0] } grep { !$want{$_} && !optional($_) } sort keys %seen;
  return unless @lost || @more;
  return 'people: expected ' . listed(@wanted) . '; got ' . listed(@people)
    . (@lost ? '; missing ' . listed(@lost) : '') . (@more ? '; too many ' . listed(@more) : '');
}

sub owner_differs {
  my ($want, $owner) = ($expect->{owner}, $got->{owner});
  return unless defined $want;
  return defined $owner ? "owner: expected none, got '$owner'" : undef if $want eq 'none';
  return if defined $owner && who($owner) eq clean($want);
  return "owner: expected '$want', got " . (defined $owner ? "'$owner'" : 'none');
}

sub ties_differ {
  my $found_ties = shown_ties();
  for my $ends (@{ $expect->{not_ties} || [] }) {
    return 'ties: expected no ' . shown(pair_of($ends)) . ', got it' if $found_ties->{ pair_of($ends) };
  }
  return unless defined $expect->{ties};
  my %want = map { pair_of($_) => 1 } @{ $expect->{ties} };
  my %free = map { pair_of($_) => 1 } @{ $expect->{maybe_ties} || [] };
  my @lost = grep { !$found_ties->{$_} } keys %want;
  my @more = grep { !$want{$_} && !$free{$_} && !(grep { optional($_) } split /\|/, $_, 2) } keys %$found_ties;
  return unless @lost || @more;
  return 'ties: expected ' . (join(', ', map { shown($_) } sort keys %want) || 'none') . '; got '
    . (join(', ', map { shown($_) } sort keys %$found_ties) || 'none');
}

sub counts_differ {
  my $found_ties = shown_ties();
  my $counts = $expect->{interactions} || {};
  for my $text (sort keys %$counts) {
    my $row = $found_ties->{ pair_of($text) };
    my $number = $counts->{$text};
    my $value = !$row ? 0 : $row->{interactions} eq '' ? 'nan' : $row->{interactions};
    my $room = 1e-5 * (abs $number > 1 ? abs $number : 1);
    return 'interactions of ' . shown(pair_of($text)) . ": expected $number, got $value"
      unless $value ne 'nan' && abs($value - $number) <= $room;
  }
  return;
}

sub days_differ {
  my ($dates, $found_ties) = ($expect->{dates} || {}, shown_ties());
  my @firsts = sort grep { $_ } map { $_->{first} } values %$found_ties;
  my @lasts = sort grep { $_ } map { $_->{last} } values %$found_ties;
  my @whole = @firsts && @lasts ? ($firsts[0], $lasts[-1]) : @{ $got->{days} };
  for my $key (sort keys %$dates) {
    my (@have, @want);
    if ($key eq 'first' || $key eq 'last') {
      @have = $whole[$key eq 'last' ? 1 : 0];
      @want = $dates->{$key};
    } else {
      my $row = $found_ties->{ pair_of($key) } || {};
      @have = map { $row->{$_} || '' } qw(first last);
      @want = @{ $dates->{$key} };
    }
    next unless grep { index($have[$_], $want[$_]) != 0 } 0 .. $#want;
    return "dates: expected $key " . join(' to ', @want) . ', got ' . (join(' to ', grep { $_ } @have) || 'none');
  }
  return;
}

# Does the learner's report say who it learns from?  --me asks for somebody else's than the owner's.
sub teaching_differs {
  my ($giver, $learner, $taught) = @_;
  return if $learner ne '@me' && $giver eq '@me';
  my @names = grep { who($_) eq $giver } @{ $got->{people} };
  my ($shown_as) = grep { who($_) eq $learner } @{ $got->{people} };
  my @texts = learning($got, $learner eq '@me' ? undef : defined $shown_as ? $shown_as : $learner);
  my @said = grep {
    my $kept = s/\b(You )?(give|gave|share).*//r;
    /\b(learn|source|teach|taught|take)/i && grep { index($kept, $_) >= 0 } @names
  } @texts;
  return "direction: expected that $learner learns from $giver, got "
    . (@texts ? "'" . substr(join(' ', @texts), 0, 160) . "'" : 'no word of learning') if $taught && !@said;
  return "direction: expected that $learner does not learn from $giver, got '" . substr($said[0], 0, 160) . "'"
    if !$taught && @said;
  return;
}

sub directions_differ {
  my $arrows = $expect->{direction} || {};
  for my $text (sort keys %$arrows) {
    my ($one, $other) = map { clean($_) } split /\|/, $text, 2;
    my $arrow = $arrows->{$text};
    my $found = teaching_differs($one, $other, $arrow ne 'b->a') || teaching_differs($other, $one, $arrow ne 'a->b');
    return $found if $found;
  }
  return;
}

sub words_differ {
  for my $pattern (@{ $expect->{says} || [] }) {
    return "words: expected /$pattern/, got '" . substr($got->{error}, 0, 200) . "'" if $got->{text} !~ /$pattern/i;
  }
  for my $pattern (@{ $expect->{must_not_say} || [] }) {
    return "words: expected no /$pattern/, got '" . substr($&, 0, 120) . "'" if $got->{text} =~ /$pattern/i;
  }
  return;
}

# The first difference between one reading and what pln made of the case.
sub difference {
  ($expect) = @_;
  @wanted = map { clean($_) } @{ $expect->{people} || [] };
  @maybe = @{ $expect->{maybe} || [] };
  %also = map { clean($_) => $expect->{also}{$_} } keys %{ $expect->{also} || {} };
  my ($code, $want) = ($got->{code}, $expect->{exit} || 0);
  return 'the program died or hung: ' . substr($got->{error}, 0, 100) if !defined $code || $code < 0 || $code > 3;
  return "exit: expected $want, got $code: " . substr($got->{error}, 0, 160) if $code != $want;
  return "pln check: expected exit 0, got $got->{check_code}" if $code == 0 && $got->{check_code};
  my @steps = $code ? \&words_differ
    : (\&persons_differ, \&owner_differs, \&ties_differ, \&counts_differ, \&days_differ, \&directions_differ,
      \&words_differ);
  for my $step (@steps) {
    my $found = $step->();
    return $found if $found;
  }
  return;
}

sub judges_words {
  my ($case) = @_;
  return scalar grep { $_->{says} || $_->{must_not_say} } $case, @{ $case->{any_of} || [] };
}

# Nothing, or the first difference from the reading that comes nearest.
sub case_differs {
  my ($case, $folder, $checks) = @_;
  my @strange = grep { !$KNOWN{$_} } map { keys %$_ } $case, @{ $case->{any_of} || [] };
  return "expect.json: no key is called '$strange[0]'" if @strange;
  my $temp = tempdir(CLEANUP => 0);
  mkdir "$temp/work" or die "$temp: $!";
  $got = reading_of($folder, "$temp/work", $checks || judges_words($case), @{ $case->{args} || [] });
  my (@near, @far);
  my $passes = 0;
  for my $reading (map { +{ %$case, %$_ } } @{ $case->{any_of} || [{}] }) {
    my $text = difference($reading);
    if (!defined $text) { $passes = 1; last }
    my $same = defined $got->{code} && ($reading->{exit} || 0) == $got->{code};
    push @{ $same ? \@near : \@far }, $text;
  }
  remove_tree($temp);
  return if $passes;
  my $others = @near + @far - 1;
  return (@near, @far)[0] . ($others ? " (or $others other reading" . ($others > 1 ? 's' : '') . ')' : '');
}

opendir my $dir, $cases or die "$cases: $!";
my @names = sort grep { -e "$cases/$_/expect.json" } map { decode('UTF-8', $_) } readdir $dir;
@names = grep { my $name = $_; grep { index($name, $_) == 0 } @only } @names if @only;
print '1..', scalar @names, "\n";
my $n = 0;
for my $name (@names) {
  my $case = JSON::PP->new->utf8->decode(slurp("$cases/$name/expect.json"));
  my $text = case_differs($case, "$cases/$name", $n++ % $CHECK_EVERY == 0);
  print defined $text ? 'not ok' : 'ok', " $n - $name", defined $case->{todo} ? " # TODO $case->{todo}" : '', "\n";
  print '# ', substr($text =~ s/\s+/ /gr, 0, 900), "\n" if defined $text;
  print "# it is read now: take the todo out of its expect.json\n" if !defined $text && defined $case->{todo};
}
