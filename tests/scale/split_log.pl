#!/usr/bin/perl
# split_log.pl LOG FOLDER: three parts of a log by day, part1.csv to part3.csv, and big.csv with all rows
# of the days on which an event or a message had more than 20 people.  Cells have no quotes, except names
# with a comma.
use strict;
use warnings;

my ($log, $folder) = @ARGV;
open my $file, '<', $log or die "$log: $!\n";
my ($header, @rows) = <$file>;

sub cells {
  my ($row) = @_;
  chomp $row;
  my @cells;
  push @cells, $1 // $2 while $row =~ /\G(?:"([^"]*)"|([^,]*))(?:,|$)/g;
  return @cells;
}

my (%people, %big);
for my $row (@rows) {
  my ($day, $from, $to, $event) = cells ($row);
  my @names = map { lc s/\s+/ /gr } $from, split /;/, $to;
  my $together = $event eq '' ? {} : ($people{"$day $event"} //= {});
  $together->{$_} = 1 for @names;
  $big{$day} = 1 if keys %$together > 20;
}

my @days = sort grep { /^\d{4}-\d{2}-\d{2}$/ } map { (cells ($_))[0] } @rows;
my @bounds = ($days[@days / 3], $days[2 * @days / 3]);
my %out;
for my $name (qw (part1 part2 part3 big)) {
  open $out{$name}, '>', "$folder/$name.csv" or die "$folder/$name.csv: $!\n";
  print { $out{$name} } $header;
}
for my $row (@rows) {
  my ($day) = cells ($row);
  my $part = 1 + grep { $day gt $_ } @bounds;
  print { $out{$big{$day} ? 'big' : "part$part"} } $row;
}
