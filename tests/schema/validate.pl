#!/usr/bin/perl
# validate.pl SCHEMA FILE: FILE against the words of JSON Schema that SCHEMA
# uses; any other word is an error, so that nothing is left unchecked.  A line
# for each fault; exit 1 if there is one.
use strict;
use warnings;
use JSON::PP;

my ($schema_file, $file) = @ARGV;
my $faults = 0;

sub load {
  open my $in, '<:raw', $_[0] or die "$_[0]: $!\n";
  local $/;
  return JSON::PP->new->utf8->allow_nonref->decode(scalar <$in>);
}

sub fault {
  my ($where, $what) = @_;
  print "$where: $what\n" if ++$faults <= 20;
}

sub type_of {
  my ($value) = @_;
  return 'null' if !defined $value;
  return 'boolean' if JSON::PP::is_bool($value);
  return 'array' if ref $value eq 'ARRAY';
  return 'object' if ref $value eq 'HASH';
  return 'string' if !created_as_number($value);
  return $value == int $value ? 'integer' : 'number';
}

sub created_as_number {
  my ($value) = @_;
  return JSON::PP->new->allow_nonref->encode($value) !~ /^"/;
}

my %word = (
  type => sub {
    my ($wanted, $value, $where) = @_;
    my $is = type_of($value);
    my @types = ref $wanted ? @$wanted : $wanted;
    fault($where, "is $is, not @types")
      unless grep { $_ eq $is || $_ eq 'number' && $is eq 'integer' } @types;
  },
  enum => sub {
    my ($wanted, $value, $where) = @_;
    my $json = JSON::PP->new->allow_nonref;
    my $is = $json->encode($value);
    fault($where, "is $is, none of those allowed") unless grep { $json->encode($_) eq $is } @$wanted;
  },
  pattern => sub {
    my ($wanted, $value, $where) = @_;
    fault($where, "'$value' does not look like $wanted") if defined $value && $value !~ /$wanted/;
  },
  minimum => sub {
    my ($wanted, $value, $where) = @_;
    fault($where, "$value is under $wanted") if defined $value && $value < $wanted - 1e-12;
  },
  maximum => sub {
    my ($wanted, $value, $where) = @_;
    fault($where, "$value is over $wanted") if defined $value && $value > $wanted + 1e-12;
  },
  required => sub {
    my ($wanted, $value, $where) = @_;
    return if ref $value ne 'HASH';
    exists $value->{$_} or fault($where, "has no $_") for @$wanted;
  },
  items => sub {
    my ($wanted, $value, $where) = @_;
    return if ref $value ne 'ARRAY';
    check($wanted, $value->[$_], "$where\[$_]") for 0 .. $#$value;
  },
  properties => sub { },        # with additionalProperties
  additionalProperties => sub {
    my ($wanted, $value, $where, $schema) = @_;
    return if ref $value ne 'HASH';
    for my $key (sort keys %$value) {
      my $known = $schema->{properties}{$key};
      if ($known) { check($known, $value->{$key}, "$where.$key") }
      elsif (ref $wanted eq 'HASH') { check($wanted, $value->{$key}, "$where.$key") }
      elsif (!$wanted) { fault($where, "has $key, which is not foreseen") }
    }
  },
  '$schema' => sub { }, title => sub { },
);

sub check {
  my ($schema, $value, $where) = @_;
  for my $key (sort keys %$schema) {
    my $does = $word{$key} or die "$schema_file: '$key' is not checked by this program\n";
    $does->($schema->{$key}, $value, $where, $schema);
  }
  die "$schema_file: $where has properties without additionalProperties\n"
    if $schema->{properties} && !exists $schema->{additionalProperties};
}

check(load($schema_file), load($file), '$');
exit($faults ? 1 : 0);
