package app.sottovoce.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Which code page the bytes of a rich text file are in: the document's, or that of the font.
 * Source: Microsoft, Rich Text Format Specification 1.9.1, "Character Set" and "Font Table".
 */
final class RtfPages {
  private static final Charset ANSI = Charset.forName("windows-1252");

  private Charset document = ANSI;
  private final Map<Integer, Charset> fonts = new HashMap<>();

  /** What {@code \ansicpg}, {@code \mac}, {@code \pc} or {@code \pca} says. */
  void document(int page) {
    document = charset(page, document);
  }

  /** What {@code \fcharset} says of a font in the font table. */
  void fontSet(int font, int set) {
    int page =
        switch (set) {
          case 77 -> 10000;
          case 128 -> 932;
          case 129 -> 949;
          case 130 -> 1361;
          case 134 -> 936;
          case 136 -> 950;
          case 161 -> 1253;
          case 162 -> 1254;
          case 163 -> 1258;
          case 177 -> 1255;
          case 178, 179, 180 -> 1256;
          case 186 -> 1257;
          case 204 -> 1251;
          case 222 -> 874;
          case 238 -> 1250;
          case 254 -> 437;
          case 255 -> 850;
          default -> 0;
        };
    if (page > 0) {
      fonts.put(font, charset(page, document));
    }
  }

  /** What {@code \cpg} says of a font in the font table. */
  void fontPage(int font, int page) {
    fonts.put(font, charset(page, document));
  }

  /** The code page of what is written in a font. */
  Charset of(int font) {
    return fonts.getOrDefault(font, document);
  }

  private static Charset charset(int page, Charset otherwise) {
    String name =
        switch (page) {
          case 437, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869 -> "IBM" + page;
          case 708 -> "ISO-8859-6";
          case 874 -> "x-windows-874";
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "x-windows-950";
          case 1361 -> "x-Johab";
          case 10000 -> "x-MacRoman";
          case 10006 -> "x-MacGreek";
          case 10007 -> "x-MacCyrillic";
          case 10029 -> "x-MacCentralEurope";
          case 10081 -> "x-MacTurkish";
          case 54936 -> "GB18030";
          case 65001 -> StandardCharsets.UTF_8.name();
          default -> page >= 1250 && page <= 1258 ? "windows-" + page : "";
        };
    return name.isEmpty() || !Charset.isSupported(name) ? otherwise : Charset.forName(name);
  }
}
