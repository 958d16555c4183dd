package app.sottovoce.read.document;

import java.util.List;

/**
 * What a document says.
 *
 * @param text its words: paragraphs set apart by an empty line, a row of a table in a line, notes
 *     at the end
 * @param properties what it says of itself
 * @param pictures whether there are pictures in it
 * @param remarks what was left out or was odd, as sentences
 */
record Document(String text, Properties properties, boolean pictures, List<String> remarks) {
  Document {
    remarks = List.copyOf(remarks);
  }
}
