# Untested. The archive is the one of make dist.
class Pln < Formula
  desc "Who you learn from, learn with and share with"
  license "GPL-2.0-or-later"
  head "file:///path/to/pln", using: :git

  depends_on "pkg-config" => :build
  depends_on "cairo"
  depends_on "glib"
  depends_on "igraph"
  depends_on "json-glib"
  depends_on "libarchive"
  depends_on "libcsv"
  depends_on "libxml2"
  depends_on "pango"
  depends_on "uchardet"
  depends_on "zlib"

  def install
    system "make", "all"
    system "make", "install", "PREFIX=#{prefix}"
  end

  test do
    system bin/"pln", "demo"
    assert_path_exists testpath/"pln-demo/report.html"
  end
end
