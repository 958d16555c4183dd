package app.sottovoce.read.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects the words of a document, paragraph by paragraph and row by row. A text box is taken up
 * after the paragraph in which it hangs, a note at the end of the document.
 */
final class Blocks {

  /** A cell that is longer than this, in UTF-16 units, is prose, not a column of a table. */
  private static final int CELL = 120;

  private final Deque<Flow> flows = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private final Flow body = new Flow();

  /** Text that runs from paragraph to paragraph: the body, a text box or a note. */
  private static final class Flow {
    private final StringBuilder done = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final List<List<String>> row = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private int tables;
    private boolean afterRow;
  }

  Blocks() {
    flows.push(body);
  }

  void add(CharSequence words) {
    flows.peek().paragraph.append(words);
  }

  void lineBreak() {
    flows.peek().paragraph.append('\n');
  }

  /** Whether the open paragraph has no words yet. */
  boolean isEmpty() {
    return flows.peek().paragraph.isEmpty();
  }

  /** Ends the paragraph, unless it is empty. */
  void endParagraph() {
    Flow flow = flows.peek();
    String words = flow.paragraph.toString().strip();
    flow.paragraph.setLength(0);
    String boxes = flow.boxes.toString();
    flow.boxes.setLength(0);
    for (String block : List.of(words, boxes)) {
      if (!block.isEmpty() && flow.tables > 0) {
        flow.cell.add(block);
      } else if (!block.isEmpty()) {
        flow.afterRow = false;
        append(flow.done, "\n\n", block);
      }
    }
  }

  /** Begins a table, or a table inside a cell, whose words become paragraphs of that cell. */
  void beginTable() {
    endParagraph();
    flows.peek().tables++;
  }

  void endCell() {
    endParagraph();
    Flow flow = flows.peek();
    if (flow.tables == 1) {
      flow.row.add(flow.cell);
      flow.cell = new ArrayList<>();
    }
  }

  void endRow() {
    endParagraph();
    Flow flow = flows.peek();
    if (flow.tables != 1) {
      return;
    }
    if (!flow.cell.isEmpty()) {
      endCell();
    }
    List<List<String>> cells = flow.row.stream().filter(cell -> !cell.isEmpty()).toList();
    flow.row.clear();
    if (cells.isEmpty()) {
      return;
    }
    boolean line =
        cells.size() > 1
            && cells.subList(0, cells.size() - 1).stream()
                .allMatch(cell -> cell.size() == 1 && cell.getFirst().length() <= CELL);
    List<String> words = cells.stream().map(cell -> String.join("\n", cell)).toList();
    String block = line ? TurnRow.line(words) : String.join("\n\n", words);
    append(flow.done, line && flow.afterRow ? "\n" : "\n\n", block);
    flow.afterRow = line;
  }

  void endTable() {
    endRow();
    Flow flow = flows.peek();
    flow.tables = Math.max(0, flow.tables - 1);
    if (flow.tables == 0) {
      flow.afterRow = false;
    }
  }

  /** Begins a text box or a note: text of its own inside a paragraph. */
  void beginAside() {
    flows.push(new Flow());
  }

  /** Ends a text box. */
  void endBox() {
    String box = endAside();
    if (!box.isEmpty()) {
      append(flows.peek().boxes, "\n\n", box);
    }
  }

  /** Ends a note. */
  void endNote() {
    String note = endAside();
    if (!note.isEmpty()) {
      notes.add(note);
    }
  }

  /** All that was collected. What is still open is ended. */
  String text() {
    while (flows.size() > 1) {
      endBox();
    }
    while (body.tables > 0) {
      endTable();
    }
    endParagraph();
    StringBuilder text = new StringBuilder(body.done);
    notes.forEach(note -> append(text, "\n\n", note));
    return text.toString();
  }

  private String endAside() {
    while (flows.peek().tables > 0) {
      endTable();
    }
    endParagraph();
    return flows.size() > 1 ? flows.pop().done.toString() : "";
  }

  private static void append(StringBuilder text, String between, String block) {
    if (!text.isEmpty()) {
      text.append(between);
    }
    text.append(block);
  }
}
