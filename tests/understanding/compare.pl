#!/usr/bin/perl
# compare.pl PLN CASE: is the table in the folder CASE read as its file "expect" says?
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
# Prints nothing and exits 0, or prints the first difference and exits 1.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Cwd qw(abs_path);
use File::Basename qw(basename);
use File::Copy qw(copy);
use File::Temp qw(tempdir);

my ($pln, $case) = (abs_path ($ARGV[0]), $ARGV[1]);
my %want;
open (my $file, '<', "$case/expect") or die "no $case/expect\n";
while (<$file>) {
  next if /^\s*(#|$)/;
  /^(\w+):\s*(.*?)\s*$/ or die "$case/expect: '$_' is no line 'key: value'\n";
  push @{$want{$1}}, $2;
}

my $work = tempdir (CLEANUP => 1);
my @inputs = sort grep { basename ($_) ne 'expect' } glob ("$case/*");
copy ($_, $work) for @inputs;
my @args = map { split } @{$want{args} || []};
my %named = map { $_ => 1 } @args;
my @files = grep { !$named{$_} } map { basename ($_) } @inputs;

sub run {
  my @command = map { my $word = $_ =~ s{'}{'\\''}gr; "'$word'" } $pln, @_;
  my $text = qx(cd '$work' && @command 2>&1 < /dev/null);
  return ($? >> 8, $text);
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
sub differs { print "$_[0]" . ($want{why} ? " ($want{why}[0])" : '') . "\n"; exit 1; }

my ($check_code, $check) = run ('check', @args, @files);
my ($code, $text) = run (@args, @files, '--metrics', 'm.out', '--ties', 't.out', '--report', 'r.out.json');
my $wanted_code = $want{exit}[0] // 0;
differs ("exit $code, not $wanted_code: " . substr ($text, 0, 300)) if $code != $wanted_code;
differs ("pln check ends with $check_code") if $code == 0 && $check_code != 0;

my $owner = '';
if (open (my $report, '<', "$work/r.out.json")) {
  local $/;
  $owner = $1 if <$report> =~ /"summary"\s*:\s*\{[^}]*?"me"\s*:\s*"([^"]*)"/;
}
sub shown { my ($name) = @_; return $name eq $owner || $name =~ /^(me|you)$/i ? '@me' : $name; }
my $me = grep { $_ eq '@me' } map { split / *; */ } @{$want{people} || []}, @{$want{maybe} || []};
sub known { my ($name) = @_; $name =~ s/^'(?=[-=+@])//; return $me ? shown ($name) : $name; }
sub pair { return join (' | ', sort map { s/^\s+|\s+$//gr } @_); }

if ($want{people} && $code == 0) {
  my %wanted = map { $_ => 1 } grep { $_ ne '' } map { split / *; */ } @{$want{people}};
  my %maybe = map { $_ => 1 } map { split / *; */ } @{$want{maybe} || []};
  my @got = map { known ($_->{contact}) } rows ('m.out');
  my $all = join ('; ', sort @got);
  for (@got) { differs ("people: '$_' is one too many of $all") if !delete $wanted{$_} && !$maybe{$_}; }
  differs ("people: " . join ('; ', sort keys %wanted) . " not among $all") if %wanted;
  my %tie = map { my $row = $_; pair (known ($row->{contact_a}), known ($row->{contact_b})) => $row } rows ('t.out');
  my $ties = join (', ', sort keys %tie);
  for (@{$want{tie} || []}) {
    my ($a, $b, $number, $first, $last) = split / *\| */;
    my $row = delete $tie{pair ($a, $b)} or differs ("ties: no '$a | $b' among $ties");
    differs ("'$a | $b': $row->{interactions} interactions, not $number")
      if defined $number && $number ne '' && abs ($row->{interactions} - $number) > 1e-4;
    differs ("'$a | $b': from $row->{first} to $row->{last}, not $first to $last")
      if defined $first && (index ($row->{first}, $first) != 0 || index ($row->{last}, $last // $first) != 0);
  }
  delete $tie{pair (split / *\| */)} for @{$want{maybe_tie} || []};
  for my $left (sort keys %tie) {
    differs ("ties: '$left' is one too many") if !grep { $maybe{$_} } split / \| /, $left;
  }
}
if ($want{owner} && $code == 0) {
  my $is = $owner eq '' ? 'none' : $want{owner}[0] eq '@me' ? '@me' : $owner;
  differs ("owner: '$owner', not '$want{owner}[0]'") if $is ne $want{owner}[0];
}
my $told = join (' ', split (' ', "$check $text"));
for (@{$want{says} || []}) { differs ("nothing says /$_/: " . substr ($told, 0, 300)) if $told !~ /$_/i; }
for (@{$want{never_says} || []}) { differs ("says '$&'") if $told =~ /$_/i; }
