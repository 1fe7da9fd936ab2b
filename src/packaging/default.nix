# Untested.
{ pkgs ? import <nixpkgs> { } }:
pkgs.stdenv.mkDerivation {
  pname = "pln";
  version = "0.2.0";
  src = ../..;
  nativeBuildInputs = [ pkgs.pkg-config pkgs.perl ];
  buildInputs = with pkgs; [ igraph libcsv pango cairo json-glib glib uchardet libarchive zlib libxml2 fontconfig dejavu_fonts ];
  makeFlags = [ "PREFIX=$(out)" ];
  meta.license = pkgs.lib.licenses.gpl2Plus;
}
