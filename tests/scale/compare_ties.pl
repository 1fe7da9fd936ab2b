#!/usr/bin/perl
# compare_ties.pl ONE OTHER: are two tables of ties the same in all columns that the other has?  Numbers
# may differ by 1e-12 of their size.  Prints the first ten differences; the status is 1 if there are any.
use strict;
use warnings;

my $TOLERANCE = 1e-12;

sub cells {
  my ($line) = @_;
  my @cells;
  while ($line =~ /\G(?:"((?:[^"]|"")*)"|([^,"]*))(,|$)/g) {
    my $cell = defined $1 ? $1 =~ s/""/"/gr : $2;
    push @cells, $cell;
    last if $3 eq '';
  }
  return @cells;
}

sub table {
  my ($path) = @_;
  open my $file, '<', $path or die "$path: $!\n";
  my ($header, @rows) = map { s/\r?\n$//r } <$file>;
  die "$path: empty\n" unless defined $header;
  my @names = cells ($header);
  my %tie;
  for my $row (@rows) {
    my %cell;
    @cell{@names} = cells ($row);
    my $pair = "$cell{contact_a}, $cell{contact_b}";
    die "$path: $pair: twice\n" if exists $tie{$pair};
    $tie{$pair} = \%cell;
  }
  return (\@names, \%tie);
}

sub same {
  my ($one, $other) = @_;
  return 1 if $one eq $other;
  my $number = qr/^-?[0-9.]+(?:e[-+]?[0-9]+)?$/i;
  return 0 unless $one =~ $number && $other =~ $number;
  return abs ($one - $other) <= $TOLERANCE * (abs ($one) > 1 ? abs ($one) : 1);
}

my (undef, $one) = table ($ARGV[0]);
my ($names, $other) = table ($ARGV[1]);
my @differences;
for my $pair (sort keys %{ { %$one, %$other } }) {
  if (!exists $other->{$pair} || !exists $one->{$pair}) {
    push @differences, "$pair: only in " . $ARGV[exists $one->{$pair} ? 0 : 1];
    next;
  }
  for my $name (@$names) {
    my ($a, $b) = ($one->{$pair}{$name}, $other->{$pair}{$name});
    push @differences, "$pair: $name: $a and $b" unless same ($a, $b);
  }
}
print "$_\n" for @differences[0 .. ($#differences < 9 ? $#differences : 9)];
printf "%d differences in %d ties\n", scalar @differences, scalar keys %$one if @differences;
exit (@differences ? 1 : 0);
