package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.List;

/** What is told of everything that a document has and its text has not. */
final class Told {
  private int comments;
  private boolean changes;
  private boolean hidden;
  private boolean embedded;
  private boolean cutOff;
  private boolean pictures;

  void comment() {
    comments++;
  }

  /** Text that somebody deleted while changes were tracked. */
  void deletion() {
    changes = true;
  }

  void hidden() {
    hidden = true;
  }

  void embedded() {
    embedded = true;
  }

  void cutOff() {
    cutOff = true;
  }

  void picture() {
    pictures = true;
  }

  /** The document of these words. */
  Document document(String text, Properties properties) {
    return new Document(text, properties, pictures, remarks());
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (cutOff) {
      remarks.add("The document breaks off; what there is of it was read.");
    }
    if (changes) {
      remarks.add("The document has tracked changes: insertions were kept, deletions left out.");
    }
    if (comments > 0) {
      remarks.add(
          comments == 1 ? "A comment was left out." : comments + " comments were left out.");
    }
    if (hidden) {
      remarks.add("Hidden text was left out.");
    }
    if (embedded) {
      remarks.add("Another document is embedded in this one; it was not read.");
    }
    return remarks;
  }
}
