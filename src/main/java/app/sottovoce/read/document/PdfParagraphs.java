package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines into paragraphs. A PDF does not say where a paragraph ends: a larger gap, another size, an
 * indent, a line that ends although the next word had fitted, or a speaker's name say so.
 */
final class PdfParagraphs {

  /** A gap of so many times the usual one between two lines ends a paragraph. */
  private static final float GAP = 1.3f;

  /** Lines of which the sizes differ by more than this share are not of one paragraph. */
  private static final float OTHER_SIZE = 0.1f;

  /** What is larger than the usual size by this factor is a headline. */
  private static final float HEADLINE = 1.2f;

  /** An indent, as a share of the font's size. */
  private static final float INDENT = 0.7f;

  /** A time, a name in capitals, a question, a list's sign: something new begins. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\A(?:[\\[(<]?\\d{1,3}:\\d{2}(?::\\d{2})?\\b|[-–—•*]\\s+\\S|[QA][.:]\\s"
              + "|\\p{Lu}[\\p{Lu}\\d .,'’()-]{1,40}:(?:\\s|\\z)"
              + "|\\p{Lu}[\\p{L}.'’-]{0,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){0,3}"
              + "(?: \\(?\\d{1,3}:\\d{2}(?::\\d{2})?\\)?)?:\\s).*");

  private static final Pattern HYPHENATED = Pattern.compile("(\\p{L}+)[-\u00ad\u2010]\\z");
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{Ll}+");
  private static final Pattern FIRST_WORD = Pattern.compile("\\A\\p{Ll}+");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?:;…][\"'”’»)\\]]*\\z");

  private final Set<String> compounds = new HashSet<>();
  private final float usual;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private Optional<PdfRun> headline = Optional.empty();
  private int headlineAt;

  /**
   * @param parts what is read one after the other, each a list of lines
   */
  PdfParagraphs(List<List<PdfRun>> parts) {
    usual = usualSize(parts);
    for (List<PdfRun> part : parts) {
      for (PdfRun line : part) {
        COMPOUND.matcher(line.text()).results().forEach(word -> compounds.add(lower(word.group())));
      }
    }
    for (List<PdfRun> part : parts) {
      add(part);
    }
    end();
  }

  /** The paragraphs, set apart by an empty line. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  /** The words in the largest letters among the first paragraphs, if they are large. */
  Optional<String> headline() {
    return headline
        .filter(line -> line.size() >= HEADLINE * usual && headlineAt < paragraphs.size())
        .map(_ -> paragraphs.get(headlineAt))
        .filter(words -> words.length() <= 200);
  }

  private void add(List<PdfRun> part) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PdfRun line : part) {
      left = Math.min(left, line.x());
      right = Math.max(right, line.right());
    }
    float gap = usualGap(part);
    int inParagraph = 0;
    for (int i = 0; i < part.size(); i++) {
      PdfRun line = part.get(i);
      boolean ends =
          i == 0
              ? !goesOn(line)
              : ends(part.get(i - 1), line, gap, right) || indented(part, i, left, inParagraph);
      if (ends) {
        end();
        inParagraph = 0;
      }
      join(line.text());
      inParagraph++;
      if (paragraphs.size() < 8
          && headline.map(largest -> line.size() > largest.size()).orElse(true)) {
        headline = Optional.of(line);
        headlineAt = paragraphs.size();
      }
    }
  }

  /** Whether the first line of a column or page goes on with the last one's paragraph. */
  private boolean goesOn(PdfRun line) {
    String before = paragraph.toString();
    return !before.isEmpty()
        && !SENTENCE_ENDS.matcher(before).find()
        && Character.isLowerCase(line.text().codePointAt(0))
        && Math.abs(line.size() - usual) <= OTHER_SIZE * usual;
  }

  private boolean ends(PdfRun last, PdfRun line, float gap, float right) {
    float size = Math.max(last.size(), line.size());
    boolean otherSize = Math.abs(last.size() - line.size()) > OTHER_SIZE * size;
    boolean farther = line.y() - last.y() > Math.max(GAP * gap, 1.05f * size);
    boolean headlines = line.size() >= HEADLINE * usual;
    if (otherSize || BEGINS.matcher(line.text()).matches()) {
      return true;
    }
    if (headlines) {
      return line.y() - last.y() > 1.8f * size;
    }
    return farther || fits(last, line, right);
  }

  /** Whether the line's first word had fitted into the last line, so that somebody ended it. */
  private static boolean fits(PdfRun last, PdfRun line, float right) {
    int blank = line.text().indexOf(' ');
    float letter = (line.right() - line.x()) / Math.max(1, line.text().length());
    float word = letter * (1 + (blank < 0 ? line.text().length() : blank));
    boolean sentence = SENTENCE_ENDS.matcher(last.text()).find();
    return right - last.right() > word + (sentence ? 1 : 4) * line.size();
  }

  private static boolean indented(List<PdfRun> part, int i, float left, int inParagraph) {
    PdfRun last = part.get(i - 1);
    PdfRun line = part.get(i);
    float indent = INDENT * line.size();
    boolean in = line.x() - last.x() > indent && last.x() - left < indent;
    boolean out =
        last.x() - line.x() > indent
            && inParagraph >= 2
            && Math.abs(part.get(i - 2).x() - last.x()) < indent;
    return in && inParagraph != 1 || in && fitsAsFirst(last) || out;
  }

  /** Whether a line can be a paragraph of its own, rather than the first of a hanging indent. */
  private static boolean fitsAsFirst(PdfRun line) {
    return SENTENCE_ENDS.matcher(line.text()).find();
  }

  private void join(String line) {
    if (paragraph.isEmpty()) {
      paragraph.append(line);
      return;
    }
    Matcher hyphenated = HYPHENATED.matcher(paragraph);
    Matcher first = FIRST_WORD.matcher(line);
    if (hyphenated.find() && first.find()) {
      boolean soft = paragraph.charAt(paragraph.length() - 1) == '\u00ad';
      String compound = lower(hyphenated.group(1) + "-" + first.group());
      if (soft || !compounds.contains(compound)) {
        paragraph.setLength(paragraph.length() - 1);
      }
      paragraph.append(line);
    } else if (paragraph.toString().endsWith("-") && Character.isLetter(line.codePointAt(0))) {
      paragraph.append(line);
    } else {
      paragraph.append(' ').append(line);
    }
  }

  private void end() {
    String words = paragraph.toString().replace("\u00ad", "").strip();
    paragraph.setLength(0);
    if (!words.isEmpty()) {
      paragraphs.add(words);
    }
  }

  private static float usualSize(List<List<PdfRun>> parts) {
    Map<Float, Integer> sizes = new HashMap<>();
    parts.forEach(
        part -> part.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum)));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1f);
  }

  /** The lower middle of the gaps between lines: gaps between paragraphs are fewer and larger. */
  private static float usualGap(List<PdfRun> part) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < part.size(); i++) {
      gaps.add(part.get(i).y() - part.get(i - 1).y());
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get((gaps.size() - 1) * 2 / 5);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
