package app.sottovoce.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program that wrote a file. */
record Generator(String name, String version) {
  static final Generator CURRENT = new Generator("Sottovoce", currentVersion());

  /** The version that the build put beside this class. */
  private static String currentVersion() {
    try (InputStream in = Generator.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
