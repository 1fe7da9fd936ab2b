#!/usr/bin/perl
# make_log.pl ROWS [SEED]: an invented log on standard output, of everything that adds to ties: two
# people, mail to several, events of two to sixty, introductions, several spellings of a name, rows that
# are not valid.  aliases.csv beside it would be empty.
use strict;
use warnings;

my ($rows, $seed) = (@ARGV, 1);
my $state = $seed;

sub below {                     # a number under N, the same everywhere
  my ($n) = @_;
  $state = ($state * 16807) % 2147483647;
  return int ($state / 2147483647 * $n);
}

my @first = qw (Ana Ben Cai Dee Eve Farah Gus Helen Ida Joy Kim Lou Mo Nell Olga Priya Rosa Sue Tess Uma);
my @last = qw (Abel Brook Castle Dale Ember Field Grove Heath Ivory Jarvis Knoll Lake Marsh North Orchard);
my $people = 30 + int ($rows / 50);

sub name {
  my ($number) = @_;
  return sprintf '%s %s%s', $first[$number % @first], $last[$number / @first % @last],
    $number < @first * @last ? '' : ' ' . join '', map { chr (97 + $_) } letters ($number);
}

sub letters {
  my ($number) = @_;
  my $rest = int ($number / (@first * @last));
  return (23, map { my $digit = $rest % 26; $rest = int ($rest / 26); $digit } 1 .. 3);
}

sub somebody {                  # some are busier, and one in thirty is written without care
  my $name = name (int (below ($people) * below (1000) / 1000));
  my $care = below (90);
  return $care == 0 ? lc $name : $care == 1 ? uc $name : $care == 2 ? $name =~ s/ /  /r : $name;
}

sub day {
  my $number = below (1000);
  my $month = int ($number / 28) % 12 + 1;
  return sprintf '%d-%02d-%02d', 2023 + int ($number / 336), $month, $number % 28 + 1;
}

print "date,from,to,event,channel,topic,direction,minutes,introduced_by\n";
for my $row (1 .. $rows) {
  my $kind = below (100);
  my $day = below (500) == 0 ? '2024-02-31' : day ();
  my $from = somebody ();
  my ($to, $event, $channel, $by) = (somebody (), '', 'call', '');
  if ($kind < 5) {
    ($to, $channel) = (join (';', map { somebody () } 0 .. below (below (9) == 0 ? 30 : 5) + 1), 'mail');
  } elsif ($kind < 8) {
    my $size = below (40) == 0 ? 20 + below (40) : 1 + below (8);
    ($to, $channel) = (join (';', map { somebody () } 1 .. $size), 'event');
    $event = 'Evening ' . below (40);
  } elsif ($kind < 10) {
    $by = somebody ();
  } elsif ($kind < 11) {
    ($to, $channel) = ('', 'post');
  }
  print "$day,$from,$to,$event,$channel,,,,$by\n";
}
