#!/usr/bin/perl
# compare_ties.pl ONE OTHER: are two tables of ties, both sorted by contact_a and contact_b, the same in
# all columns that the other has?  Numbers may differ by 1e-12 of their size.  Prints the first ten
# differences; the status is 1 if there are any.
use strict;
use warnings;

my $TOLERANCE = 1e-12;
my $differences = 0;

sub cells {
  my ($line) = @_;
  return split /,/, $line, -1 if index ($line, '"') < 0;
  my @cells;
  while ($line =~ /\G(?:"((?:[^"]|"")*)"|([^,"]*))(,|$)/g) {
    push @cells, defined $1 ? $1 =~ s/""/"/gr : $2;
    last if $3 eq '';
  }
  return @cells;
}

sub next_row {                  # the next tie of a table, or undef
  my ($table) = @_;
  my $line = readline $table->{file};
  return $table->{row} = undef unless defined $line;
  $line =~ s/\r?\n\z//;
  my $before = $table->{row};
  $table->{row} = [cells ($line)];
  die "$table->{path}: \"$line\" is not in its place\n" if defined $before && order ($before, $table->{row}) >= 0;
  return $table->{row};
}

sub order {
  my ($one, $other) = @_;
  return $one->[0] cmp $other->[0] || $one->[1] cmp $other->[1];
}

sub open_table {
  my ($path) = @_;
  open my $file, '<', $path or die "$path: $!\n";
  my $header = readline $file // die "$path: empty\n";
  my @names = cells ($header =~ s/\r?\n\z//r);
  die "$path: not a table of ties\n" unless "@names[0, 1]" eq 'contact_a contact_b';
  my %at = map { $names[$_] => $_ } 0 .. $#names;
  my %table = (path => $path, file => $file, names => \@names, at => \%at);
  next_row (\%table);
  return \%table;
}

sub same {
  my ($one, $other) = @_;
  return 1 if $one eq $other;
  my $number = qr/^-?[0-9.]+(?:e[-+]?[0-9]+)?$/i;
  return 0 unless $one =~ $number && $other =~ $number;
  return abs ($one - $other) <= $TOLERANCE * (abs ($one) > 1 ? abs ($one) : 1);
}

sub differ {
  my ($row, $what) = @_;
  print "$row->[0], $row->[1]: $what\n" if $differences++ < 10;
}

my ($one, $other) = map { open_table ($_) } @ARGV;
my $ties = 0;
while ($one->{row} || $other->{row}) {
  my $order = !$one->{row} ? 1 : !$other->{row} ? -1 : order ($one->{row}, $other->{row});
  $ties++;
  if ($order != 0) {
    my $only = $order < 0 ? $one : $other;
    differ ($only->{row}, "only in $only->{path}");
    next_row ($only);
    next;
  }
  for my $name (@{ $other->{names} }) {
    my ($a, $b) = ($one->{row}[$one->{at}{$name}], $other->{row}[$other->{at}{$name}]);
    differ ($one->{row}, "$name: $a and $b") unless same ($a, $b);
  }
  next_row ($_) for $one, $other;
}
print "$differences differences in $ties ties\n" if $differences > 0;
exit ($differences > 0 ? 1 : 0);
