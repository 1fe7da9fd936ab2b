#!/usr/bin/perl
# kinds.pl PLN CASES [NAME...]: a line of TAP for each folder of CASES (or the named ones): is the
# table in it read as its file "expect" says?
#
# expect holds lines "key: value":
#   args         what a person adds on the command line; files named there are not named again
#   exit         0 (the default) or 1
#   people       all who are to be listed, separated by ';'; @me is the owner, however called
#   maybe        people who may be listed; they and their ties are not judged
#   tie          A | B [| interactions [| first day | last day]]; all ties there are
#   maybe_tie    A | B: may be there
#   owner        a name, @me, or none; not judged without this line
#   says         a regular expression that check, report or error must match; several lines: all
#   never_says   one that they must not match
#   why          what the case is about; said when it fails
# `PLN check` and `PLN` run side by side in a folder of their own; the first difference is said.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Cwd qw(abs_path);
use File::Basename qw(basename);
use File::Copy qw(copy);
use File::Path qw(remove_tree);
use File::Temp qw(tempdir);

my ($pln, $cases, @names) = (abs_path ($ARGV[0]), @ARGV[1 .. $#ARGV]);
@names = map { basename ($_) } sort glob ("$cases/*/") if !@names;
my ($work, %want);    # of the case that is looked at

sub expectation {
  my ($case) = @_;
  my %wanted;
  open (my $file, '<', "$case/expect") or die "no $case/expect\n";
  while (<$file>) {
    next if /^\s*(#|$)/;
    /^(\w+):\s*(.*?)\s*$/ or die "$case/expect: '$_' is no line 'key: value'\n";
    push @{$wanted{$1}}, $2;
  }
  return %wanted;
}

# Started at once, waited for later.
sub start {
  my ($log, @args) = @_;
  my $child = fork;
  die "fork: $!" unless defined $child;
  return [$child, "$work.$log"] if $child;
  chdir $work or die;
  open STDIN, '<', '/dev/null' or die;
  open STDOUT, '>', "$work.$log" or die;
  open STDERR, '>&', \*STDOUT or die;
  exec {$pln} $pln, @args;
  die "$pln: $!";
}
# (exit code, what was said)
sub finish {
  my ($child, $log) = @{$_[0]};
  waitpid $child, 0;
  my $code = $? >> 8;
  open (my $said, '<', $log) or die "$log: $!";
  local $/;
  my $text = <$said> // '';
  unlink $log;
  return ($code, $text);
}
sub rows {
  my ($name) = @_;
  open (my $table, '<', "$work/$name") or return ();
  my @rows;
  while (<$table>) {
    chomp;
    my @cell;
    push @cell, defined $1 ? $1 =~ s/""/"/gr : $2 while /\G(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g && pos () <= length ();
    push @rows, \@cell;
  }
  my $header = shift @rows or return ();
  return map { my %row; @row{@$header} = @$_; \%row } @rows;
}
sub shown { my ($name, $owner) = @_; return $name eq $owner || $name =~ /^(me|you)$/i ? '@me' : $name; }
sub pair { return join (' | ', sort map { s/^\s+|\s+$//gr } @_); }
sub listed { my ($key) = @_; return grep { $_ ne '' } map { split / *; */ } @{$want{$key} || []}; }

sub owner_found {
  open (my $report, '<', "$work/r.out.json") or return '';
  local $/;
  return <$report> =~ /"summary"\s*:\s*\{[^}]*?"me"\s*:\s*"([^"]*)"/ ? $1 : '';
}

sub people_differ {
  my ($known) = @_;
  my %wanted = map { $_ => 1 } listed ('people');
  my %maybe = map { $_ => 1 } listed ('maybe');
  my @got = map { $known->($_->{contact}) } rows ('m.out');
  my $all = join ('; ', sort @got);
  for (@got) { return "people: '$_' is one too many of $all" if !delete $wanted{$_} && !$maybe{$_}; }
  return %wanted ? 'people: ' . join ('; ', sort keys %wanted) . " not among $all" : ();
}

sub ties_differ {
  my ($known) = @_;
  my %maybe = map { $_ => 1 } listed ('maybe');
  my %tie = map { my $row = $_; pair ($known->($row->{contact_a}), $known->($row->{contact_b})) => $row } rows ('t.out');
  my $ties = join (', ', sort keys %tie);
  for (@{$want{tie} || []}) {
    my ($a, $b, $number, $first, $last) = split / *\| */;
    my $row = delete $tie{pair ($a, $b)} or return "ties: no '$a | $b' among $ties";
    return "'$a | $b': $row->{interactions} interactions, not $number"
      if defined $number && $number ne '' && abs ($row->{interactions} - $number) > 1e-4;
    return "'$a | $b': from $row->{first} to $row->{last}, not $first to $last"
      if defined $first && (index ($row->{first}, $first) != 0 || index ($row->{last}, $last // $first) != 0);
  }
  delete $tie{pair (split / *\| */)} for @{$want{maybe_tie} || []};
  my ($left) = grep { !grep { $maybe{$_} } split / \| /, $_ } sort keys %tie;
  return defined $left ? "ties: '$left' is one too many" : ();
}

# Nothing, or the first difference.
sub case_differs {
  my ($case) = @_;
  %want = expectation ($case);
  my @inputs = sort grep { basename ($_) ne 'expect' } glob ("$case/*");
  copy ($_, $work) for @inputs;
  my @args = map { split } @{$want{args} || []};
  my %named = map { $_ => 1 } @args;
  my @files = grep { !$named{$_} } map { basename ($_) } @inputs;
  my $checking = start ('check', 'check', @args, @files);
  my $reporting = start ('report', @args, @files, '--metrics', 'm.out', '--ties', 't.out', '--report', 'r.out.json');
  my ($check_code, $check) = finish ($checking);
  my ($code, $text) = finish ($reporting);
  my $wanted_code = $want{exit}[0] // 0;
  return "exit $code, not $wanted_code: " . substr ($text, 0, 300) if $code != $wanted_code;
  return "pln check ends with $check_code" if $code == 0 && $check_code != 0;
  my $owner = owner_found ();
  my $me = grep { $_ eq '@me' } listed ('people'), listed ('maybe');
  my $known = sub { my $name = $_[0] =~ s/^'(?=[-=+@])//r; return $me ? shown ($name, $owner) : $name; };
  if ($want{people} && $code == 0) {
    my ($difference) = (people_differ ($known), ties_differ ($known));
    return $difference if defined $difference;
  }
  if ($want{owner} && $code == 0) {
    my $is = $owner eq '' ? 'none' : $want{owner}[0] eq '@me' ? '@me' : $owner;
    return "owner: '$owner', not '$want{owner}[0]'" if $is ne $want{owner}[0];
  }
  my $told = join (' ', split (' ', "$check $text"));
  for (@{$want{says} || []}) { return "nothing says /$_/: " . substr ($told, 0, 300) if $told !~ /$_/i; }
  for (@{$want{never_says} || []}) { return "says '$&'" if $told =~ /$_/i; }
  return;
}

$| = 1;
my $number = 0;
for my $name (@names) {
  $work = tempdir ();
  my ($difference) = case_differs ("$cases/$name");
  remove_tree ($work);
  $number++;
  print defined $difference ? 'not ' : '', "ok $number - $name\n";
  print "# $difference" . ($want{why} ? " ($want{why}[0])" : '') . "\n" if defined $difference;
}
print "1..$number\n";
