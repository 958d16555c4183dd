package app.sottovoce.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists that lie beside this package: a line an entry, {@code #} before a remark. */
final class WordList {
  private WordList() {}

  /** The entries of a list, each cut at its white space. */
  static List<String[]> entries(String name) {
    return lines(name).stream().map(line -> line.split("\\s+")).toList();
  }

  /** The entries of a list whose columns are parted by tabs. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t")).toList();
  }

  private static List<String> lines(String name) {
    List<String> entries = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its word list " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot read its word list " + name, e);
    }
    return entries;
  }
}
