package app.sottovoce.read.base;

/** Control characters, which some files have among their words. */
public final class Controls {
  private Controls() {}

  /** A text without them, since they show as nothing, or as boxes; line ends and tabs stay. */
  public static String without(String text) {
    int at = 0;
    while (at < text.length() && !isControl(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isControl(text.charAt(i))) {
        clean.append(text.charAt(i));
      }
    }
    return clean.toString();
  }

  private static boolean isControl(char c) {
    return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 && c != 0x85;
  }
}
