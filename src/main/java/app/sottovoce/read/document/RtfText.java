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
  private final Deque<Group> groups = new ArrayDeque<>();
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

  /** What the text of a group is. */
  private enum Place {
    TEXT,
    /** No text of the document, and nothing in it is. */
    PASSED,
    /** No text, but some groups in it are. */
    BETWEEN,
    FONTS,
    INFO,
    CREATED
  }

  /** What ends when a group ends. */
  private enum Aside {
    NONE,
    BOX,
    NOTE
  }

  /** What holds until the group ends. */
  private static final class Group {
    private Place place = Place.TEXT;
    private Aside aside = Aside.NONE;
    private String field = "";
    private int font;
    private int replaced = 1;
    private boolean hidden;
    private boolean deleted;
    private boolean capitals;

    Group inner() {
      Group inner = new Group();
      inner.place = place;
      inner.field = field;
      inner.font = font;
      inner.replaced = replaced;
      inner.hidden = hidden;
      inner.deleted = deleted;
      inner.capitals = capitals;
      return inner;
    }
  }

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
    groups.push(groups.isEmpty() ? new Group() : groups.peek().inner());
  }

  private void close() {
    flush();
    toSkip = 0;
    switch (groups.isEmpty() ? Aside.NONE : groups.pop().aside) {
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
      case '_' -> add("-");
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
    Group group = groups.peek();
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
      case String date when group.place == Place.CREATED -> created(date, number.orElse(0));
      default -> destination(group, word, skippable);
    }
  }

  private boolean codePage(Group group, String word, int number) {
    switch (word) {
      case "ansicpg" -> pages.document(number);
      case "mac" -> pages.document(10000);
      case "pc" -> pages.document(437);
      case "pca" -> pages.document(850);
      case "deff" -> {
        usualFont = number;
        group.font = number;
      }
      case String font when group.place == Place.FONTS && font.equals("fcharset") ->
          pages.fontSet(group.font, number);
      case String font when group.place == Place.FONTS && font.equals("cpg") ->
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

  private void destination(Group group, String word, boolean skippable) {
    if (group.place == Place.PASSED) {
      return;
    }
    switch (word) {
      case "pict" -> {
        told.picture();
        group.place = Place.PASSED;
      }
      case "fonttbl" -> group.place = Place.FONTS;
      case "info" -> group.place = Place.INFO;
      case "creatim" -> group.place = group.place == Place.INFO ? Place.CREATED : group.place;
      case "title", "author" -> group.field = word;
      case "footnote" -> aside(group, Aside.NOTE);
      case "annotation" -> {
        told.comment();
        group.place = Place.PASSED;
      }
      case String box when RtfWords.isBox(box) -> aside(group, Aside.BOX);
      case String text when RtfWords.isText(text) -> group.place = Place.TEXT;
      case String between when RtfWords.isBetween(between) -> group.place = Place.BETWEEN;
      case String other when skippable || RtfWords.isNoText(other) -> group.place = Place.PASSED;
      default -> {}
    }
  }

  private void aside(Group group, Aside aside) {
    boolean inText = group.place == Place.TEXT || group.place == Place.BETWEEN;
    if (inText && group.aside == Aside.NONE) {
      blocks.beginAside();
      asides++;
      group.aside = aside;
      group.place = Place.TEXT;
    }
  }

  private void unicode(Group group, int code) {
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
    } else if (!groups.isEmpty() && groups.peek().place != Place.PASSED) {
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
    Group group = groups.peek();
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
    Group group = groups.peek();
    if (group.place == Place.TEXT && !group.deleted) {
      blocks.endParagraph();
    }
  }

  /** Cells of a table inside a table, a note or a text box are paragraphs. */
  private void endInTable(String word) {
    boolean outer = asides == 0 && groups.peek().place == Place.TEXT;
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
