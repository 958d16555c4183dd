package app.sottovoce.read.document;

/** What holds in a rich text file until a group ends. Changes while the group is read. */
final class RtfGroup {

  Place place = Place.TEXT;
  Aside aside = Aside.NONE;
  String field = "";
  int font;
  int replaced = 1;
  boolean hidden;
  boolean deleted;
  boolean capitals;

  /** A group that begins inside this one. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.place = place;
    inner.field = field;
    inner.font = font;
    inner.replaced = replaced;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.capitals = capitals;
    return inner;
  }

  /** What the text of a group is. */
  enum Place {
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
  enum Aside {
    NONE,
    BOX,
    NOTE
  }
}
