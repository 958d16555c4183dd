package app.sottovoce.read.document;

import java.text.Bidi;

/**
 * Letters from left to right, as a PDF has them, into the order in which they are read. Writing
 * from right to left is turned by the Unicode Bidirectional Algorithm (UAX #9), which turns what it
 * has turned back again.
 */
final class PrintedOrder {
  private static final String BRACKETS = "()[]{}<>«»";

  private PrintedOrder() {}

  /** A line as it is read. */
  static String read(String printed) {
    if (!Bidi.requiresBidi(printed.toCharArray(), 0, printed.length())) {
      return printed;
    }
    Bidi bidi =
        new Bidi(
            printed,
            isMostlyFromTheRight(printed)
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : Bidi.DIRECTION_LEFT_TO_RIGHT);
    Integer[] runs = new Integer[bidi.getRunCount()];
    byte[] levels = new byte[runs.length];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = i;
      levels[i] = (byte) bidi.getRunLevel(i);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    StringBuilder read = new StringBuilder(printed.length());
    for (int run : runs) {
      String part = printed.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      read.append(bidi.getRunLevel(run) % 2 == 0 ? part : turned(part));
    }
    return read.toString();
  }

  private static boolean isMostlyFromTheRight(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (Character.getDirectionality(text.charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            balance++;
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> balance--;
        default -> {}
      }
    }
    return balance > 0;
  }

  /** Back to front; a bracket that opens then closes. */
  private static String turned(String part) {
    StringBuilder turned = new StringBuilder(part).reverse();
    for (int i = 0; i < turned.length(); i++) {
      int bracket = BRACKETS.indexOf(turned.charAt(i));
      if (bracket >= 0) {
        turned.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
      }
    }
    return turned.toString();
  }
}
