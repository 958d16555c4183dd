package app.sottovoce.text;

/**
 * A sentence as a range of tokens.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of the paragraph it stands in
 */
public record Sentence(int first, int end, int paragraph) {
  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
