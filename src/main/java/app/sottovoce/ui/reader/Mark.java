package app.sottovoce.ui.reader;

/**
 * Words of a source that an utterance's reading rests on.
 *
 * @param utterance id of the utterance
 * @param start UTF-16 index in the source's text
 * @param end UTF-16 index after the words
 */
record Mark(String utterance, int start, int end) {

  boolean covers(int position) {
    return start <= position && position < end;
  }

  int length() {
    return end - start;
  }
}
