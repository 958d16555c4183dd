package app.sottovoce.read.document;

import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The words of a rich text file, in one pass over its bytes. Source: Microsoft, Rich Text Format
 * Specification 1.9.1; a reader's duties are in its section "Conventions of an RTF Reader".
 */
final class RtfText {
  private final String file;
  private final RtfScanner scanner;
  private final Blocks blocks;
  private final Told told = new Told();
  private final RtfPages pages = new RtfPages();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Map<String, String> info = new HashMap<>();
  private final int[] created = new int[3];

  /** What {@code \deff} says. */
  private int usualFont;

  /** How many characters after a {@code \\u} are its replacement and still to be passed over. */
  private int toSkip;

  /** The next control word stands after {@code \*}: its group may be left out. */
  private boolean optional;

  /** How many notes and text boxes are open. */
  private int asides;

  private boolean inTable;
  private boolean tableOpen;

  /**
   * @param file the name of the file, for complaints
   * @param bytes its content
   * @param start where the first group begins
   */
  RtfText(String file, byte[] bytes, int start) {
    this.file = file;
    this.scanner = new RtfScanner(bytes, start);
    this.blocks = new Blocks();
  }

  /**
   * What the file says.
   *
   * @throws UnreadableFile if groups nest deeper than in any document
   */
  Document read() throws UnreadableFile {
    boolean more = true;
    while (more) {
      switch (scanner.next()) {
        case OPEN -> open();
        case CLOSE -> {
          close();
          more = !groups.isEmpty();
        }
        case WORD -> word(scanner.word(), scanner.number());
        case SYMBOL -> symbol(scanner.value());
        case BYTE -> literal(scanner.value());
        case END -> {
          told.cutOff();
          more = false;
        }
      }
    }
    flush();
    return told.document(blocks.text(), properties());
  }

  private Properties properties() {
    String day =
        created[0] == 0 ? "" : "%04d-%02d-%02d".formatted(created[0], created[1], created[2]);
    return Properties.of(info.getOrDefault("title", ""), info.getOrDefault("author", ""), day, "");
  }

  private void open() throws UnreadableFile {
    flush();
    toSkip = 0;
    if (groups.size() >= Limits.NESTING) {
      throw new UnreadableFile(
          file, "nests groups deeper than a document can; it was not read further.");
    }
    groups.push(groups.isEmpty() ? new RtfGroup() : groups.peek().inner());
  }

  private void close() {
    flush();
    toSkip = 0;
    switch (groups.isEmpty() ? RtfGroup.Aside.NONE : groups.pop().aside) {
      case BOX -> {
        blocks.endBox();
        asides--;
      }
      case NOTE -> {
        blocks.endNote();
        asides--;
      }
      case NONE -> {}
    }
  }

  private void symbol(byte sign) {
    switch (sign) {
      case '*' -> optional = true;
      case '~' -> add("\u00a0");
      case '_' -> add("\u2011");
      case '\r', '\n' -> endParagraph();
      case '\t' -> add("\t");
      default -> {} // \- is where a word may be broken, \| and \: are of indexes.
    }
  }

  private void word(String word, OptionalInt number) {
    flush();
    toSkip = 0;
    boolean skippable = optional;
    optional = false;
    RtfGroup group = groups.peek();
    boolean on = number.orElse(1) != 0;
    switch (word) {
      case "bin" -> scanner.pass(number.orElse(0));
      case "u" -> unicode(group, number.orElse('?'));
      case "uc" -> group.replaced = Math.clamp(number.orElse(1), 0, 100);
      case "v" -> group.hidden = on;
      case "deleted" -> group.deleted = on;
      case "caps" -> group.capitals = on;
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
        group.capitals = false;
        group.font = usualFont;
      }
      case "f" -> group.font = number.orElse(0);
      case "par", "sect", "page", "column" -> endParagraph();
      case "cell", "row", "nestcell" -> endInTable(word);
      case "pard" -> inTable = false;
      case "intbl", "trowd" -> inTable = true;
      case "itap" -> inTable = number.orElse(0) > 0;
      case String page when codePage(group, page, number.orElse(0)) -> {}
      case String other when !RtfWords.symbol(other).isEmpty() -> add(RtfWords.symbol(other));
      case String date when group.place == RtfGroup.Place.CREATED ->
          created(date, number.orElse(0));
      default -> destination(group, word, skippable);
    }
  }

  private boolean codePage(RtfGroup group, String word, int number) {
    switch (word) {
      case "ansicpg" -> pages.document(number);
      case "mac" -> pages.document(10000);
      case "pc" -> pages.document(437);
      case "pca" -> pages.document(850);
      case "deff" -> {
        usualFont = number;
        group.font = number;
      }
      case String font when group.place == RtfGroup.Place.FONTS && font.equals("fcharset") ->
          pages.fontSet(group.font, number);
      case String font when group.place == RtfGroup.Place.FONTS && font.equals("cpg") ->
          pages.fontPage(group.font, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void created(String word, int number) {
    switch (word) {
      case "yr" -> created[0] = Math.clamp(number, 0, 9999);
      case "mo" -> created[1] = Math.clamp(number, 0, 99);
      case "dy" -> created[2] = Math.clamp(number, 0, 99);
      default -> {}
    }
  }

  private void destination(RtfGroup group, String word, boolean skippable) {
    if (group.place == RtfGroup.Place.PASSED) {
      return;
    }
    switch (word) {
      case "pict" -> {
        told.picture();
        group.place = RtfGroup.Place.PASSED;
      }
      case "fonttbl" -> group.place = RtfGroup.Place.FONTS;
      case "info" -> group.place = RtfGroup.Place.INFO;
      case "creatim" ->
          group.place = group.place == RtfGroup.Place.INFO ? RtfGroup.Place.CREATED : group.place;
      case "title", "author" -> group.field = word;
      case "footnote" -> aside(group, RtfGroup.Aside.NOTE);
      case "annotation" -> {
        told.comment();
        group.place = RtfGroup.Place.PASSED;
      }
      case String box when RtfWords.isBox(box) -> aside(group, RtfGroup.Aside.BOX);
      case String text when RtfWords.isText(text) -> group.place = RtfGroup.Place.TEXT;
      case String between when RtfWords.isBetween(between) -> group.place = RtfGroup.Place.BETWEEN;
      case String other when skippable || RtfWords.isNoText(other) ->
          group.place = RtfGroup.Place.PASSED;
      default -> {}
    }
  }

  private void aside(RtfGroup group, RtfGroup.Aside aside) {
    boolean inText = group.place == RtfGroup.Place.TEXT || group.place == RtfGroup.Place.BETWEEN;
    if (inText && group.aside == RtfGroup.Aside.NONE) {
      blocks.beginAside();
      asides++;
      group.aside = aside;
      group.place = RtfGroup.Place.TEXT;
    }
  }

  private void unicode(RtfGroup group, int code) {
    int point = code < 0 ? code + 0x10000 : code;
    if (Character.isValidCodePoint(point)) {
      add(point < 0x10000 ? String.valueOf((char) point) : Character.toString(point));
    }
    toSkip = group.replaced;
  }

  /** A byte that stands for itself, or for a part of a character. */
  private void literal(byte b) {
    optional = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (!groups.isEmpty() && groups.peek().place != RtfGroup.Place.PASSED) {
      pending.write(b);
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      String text = pending.toString(pages.of(groups.peek().font));
      pending.reset();
      add(text);
    }
  }

  private void add(String text) {
    flush();
    RtfGroup group = groups.peek();
    switch (group.place) {
      case TEXT -> {
        if (group.deleted) {
          told.deletion();
        } else if (group.hidden) {
          told.hidden();
        } else {
          table();
          blocks.add(group.capitals ? text.toUpperCase(Locale.ROOT) : text);
        }
      }
      case INFO -> info.merge(group.field, text, String::concat);
      case PASSED, BETWEEN, FONTS, CREATED -> {}
    }
  }

  private void endParagraph() {
    flush();
    RtfGroup group = groups.peek();
    if (group.place == RtfGroup.Place.TEXT && !group.deleted) {
      blocks.endParagraph();
    }
  }

  /** Cells of a table inside a table, a note or a text box are paragraphs. */
  private void endInTable(String word) {
    boolean outer = asides == 0 && groups.peek().place == RtfGroup.Place.TEXT;
    if (outer && !word.equals("nestcell")) {
      inTable = true;
      table();
      if (word.equals("cell")) {
        blocks.endCell();
      } else {
        blocks.endRow();
      }
    } else {
      endParagraph();
    }
  }

  /** A table begins with the first words in it, and ends with the first words after it. */
  private void table() {
    if (asides == 0 && inTable != tableOpen) {
      if (inTable) {
        blocks.beginTable();
      } else {
        blocks.endTable();
      }
      tableOpen = inTable;
    }
  }
}
