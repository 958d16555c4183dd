package app.sottovoce.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first bytes by which files that are no text give themselves away. Source: the "magic" of each
 * format's specification, as collected in Gary Kessler's file signatures table.
 */
enum Signature {
  PDF("a PDF document", 0, "%PDF-"),
  WORD("a Word document (DOCX)", 0, "PK\3\4", "word/"),
  OPEN_DOCUMENT(
      "an OpenDocument text (ODT)", 0, "PK\3\4", "application/vnd.oasis.opendocument.text"),
  SPREADSHEET("an Excel workbook (XLSX)", 0, "PK\3\4", "xl/"),
  EPUB("an e-book (EPUB)", 0, "PK\3\4", "application/epub+zip"),
  ZIP("a ZIP archive", 0, "PK\3\4"),
  EMPTY_ZIP("an empty ZIP archive", 0, "PK\5\6"),
  OLD_OFFICE(
      "an old Microsoft Office document (DOC, XLS or PPT)",
      0,
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  PNG("a PNG picture", 0, "\u0089PNG\r\n\u001a\n"),
  JPEG("a JPEG picture", 0, "\u00ff\u00d8\u00ff"),
  GIF_87("a GIF picture", 0, "GIF87a"),
  GIF_89("a GIF picture", 0, "GIF89a"),
  TIFF_LITTLE("a TIFF picture", 0, "II*\0"),
  TIFF_BIG("a TIFF picture", 0, "MM\0*"),
  WEBP("a WebP picture", 8, "WEBP"),
  WAVE("a WAV recording", 8, "WAVEfmt"),
  AVI("an AVI video", 8, "AVI LIST"),
  MP4("an MP4 or QuickTime video", 4, "ftyp"),
  MATROSKA("a Matroska or WebM video", 0, "\u001aE\u00df\u00a3"),
  MP3("an MP3 recording", 0, "ID3\3"),
  MP3_4("an MP3 recording", 0, "ID3\4"),
  OGG("an Ogg recording", 0, "OggS\0"),
  FLAC("a FLAC recording", 0, "fLaC\0"),
  GZIP("a gzip archive", 0, "\u001f\u008b\b"),
  BZIP2("a bzip2 archive", 0, "BZh", "1AY&SY"),
  XZ("an xz archive", 0, "\u00fd7zXZ\0"),
  SEVEN_ZIP("a 7-Zip archive", 0, "7z\u00bc\u00af'\u001c"),
  RAR("a RAR archive", 0, "Rar!\u001a\7"),
  TAR("a tar archive", 257, "ustar"),
  SQLITE("an SQLite database", 0, "SQLite format 3\0"),
  ELF("a program", 0, "\u007fELF"),
  WINDOWS_PROGRAM("a Windows program", 0, "MZ", "\0\0\0"),
  JAVA_CLASS("a Java class file", 0, "\u00ca\u00fe\u00ba\u00be");

  /**
   * How far into a file the second sign of a format may stand; containers name their parts early.
   */
  private static final int HEAD = 4096;

  private final String what;
  private final int offset;
  private final byte[] magic;
  private final String further;

  Signature(String what, int offset, String magic) {
    this(what, offset, magic, "");
  }

  Signature(String what, int offset, String magic, String further) {
    this.what = what;
    this.offset = offset;
    this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    this.further = further;
  }

  /** What a file's first bytes say it is, with its article, unless it may be text. */
  static Optional<String> of(byte[] bytes) {
    for (Signature signature : values()) {
      if (signature.isOn(bytes)) {
        return Optional.of(signature.what);
      }
    }
    return Optional.empty();
  }

  private boolean isOn(byte[] bytes) {
    if (bytes.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[offset + i] != magic[i]) {
        return false;
      }
    }
    return further.isEmpty() || head(bytes).contains(further);
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }
}
