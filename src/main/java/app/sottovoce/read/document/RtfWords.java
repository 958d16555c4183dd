package app.sottovoce.read.document;

import java.util.Map;
import java.util.Set;

/** Control words that mean the same wherever they stand. Source: RTF Specification 1.9.1. */
final class RtfWords {

  /** Destinations whose text is not the document's. Unknown ones say so by {@code \*}. */
  private static final Set<String> NO_TEXT =
      Set.of(
          ("aftncn aftnsep aftnsepc atnauthor atndate atnid atnparent atnref atntime atrfend"
               + " atrfstart bkmkend bkmkstart colorschememapping colortbl comment datafield"
               + " datastore docvar ffdeftext ffentrymcr ffexitmcr ffformat ffhelptext ffl ffname"
               + " ffstattext filetbl fldinst footer footerf footerl footerr formfield ftncn ftnsep"
               + " ftnsepc generator header headerf headerl headerr keycode latentstyles"
               + " listoverridetable listtable listtext mmathPict nesttableprops nonesttables"
               + " objclass objdata objname objsect pgptbl pict pntext pntxta pntxtb private revtbl"
               + " rsidtbl rxe shprslt stylesheet tc tcn template themedata txe wgrffmtfilter xe"
               + " xmlnstbl")
              .split(" "));

  /** Destinations that have no text of their own, but groups that do. */
  private static final Set<String> BETWEEN =
      Set.of("shpinst", "do", "upr", "moMath", "moMathPara", "shpgrp");

  /** Groups of text, in destinations that have none themselves. */
  private static final Set<String> TEXT = Set.of("shptxt", "dptxbxtext", "ud", "mr");

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("softline", "\n"),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"),
          Map.entry("ltrmark", "\u200e"),
          Map.entry("rtlmark", "\u200f"));

  private RtfWords() {}

  /** What a word stands for; an empty text if for no character. */
  static String symbol(String word) {
    return SYMBOLS.getOrDefault(word, "");
  }

  static boolean isNoText(String word) {
    return NO_TEXT.contains(word);
  }

  static boolean isBetween(String word) {
    return BETWEEN.contains(word);
  }

  static boolean isText(String word) {
    return TEXT.contains(word);
  }

  static boolean isBox(String word) {
    return word.equals("shptxt") || word.equals("dptxbxtext");
  }
}
