package app.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesCommandTest {
  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void everyArticleBecomesALineWithItsQuotations() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"text\":\"The guide Jane Poe came. “😀 Late,” Poe said.\"}\n\n"
                + "{\"id\":\"b\",\"text\":\"\"}\n");
    assertEquals(Exit.DONE, run(in));
    assertEquals(
        """
        {"id":"a","quotes":[{"start":25,"end":35,"speaker":{"text":"Jane Poe","mention":"Poe","start":36,"end":39},"direct":true,"rule":"clause-after","confidence":0.96}]}
        {"id":"b","quotes":[]}
        """,
        Files.readString(out()));
    assertEquals("", err.toString());
  }

  @Test
  void paraphrasesAreFoundOnDemand() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"text\":\"Jane Poe said that the ship had left.\"}\n");
    run(in);
    assertEquals("{\"id\":\"a\",\"quotes\":[]}\n", Files.readString(out()));
    run(in, "--paraphrases");
    assertEquals(
        """
        {"id":"a","quotes":[{"start":19,"end":36,"speaker":{"text":"Jane Poe","mention":"Jane Poe","start":0,"end":8},"direct":false,"rule":"paraphrase","confidence":0.8}]}
        """,
        Files.readString(out()));
  }

  @Test
  void aBadLineIsNamedAndTheOthersGoOn() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"), "{\"id\":\"a\"}\nnonsense\n{\"id\":\"c\",\"text\":\"\"}\n");
    assertEquals(Exit.DONE_WITH_PROBLEMS, run(in));
    assertEquals("{\"id\":\"c\",\"quotes\":[]}\n", Files.readString(out()));
    assertEquals(2, err.toString().lines().count());
    assertEquals(
        in + ", line 1 lacks \"id\" or \"text\" as a string; the line is left out.",
        err.toString().lines().findFirst().orElseThrow());
  }

  @Test
  void aMissingFileIsSaidAndNothingIsWritten() {
    Path in = folder.resolve("gone.jsonl");
    assertEquals(Exit.UNREADABLE_INPUT, run(in));
    assertEquals(
        in + " does not exist; give a file with one article a line." + System.lineSeparator(),
        err.toString());
    assertFalse(Files.exists(out()));
  }

  @Test
  void aFileThatIsNoTextIsSaid() throws IOException {
    Path in =
        Files.write(folder.resolve("in.jsonl"), new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '\n'});
    assertEquals(Exit.UNREADABLE_INPUT, run(in));
    assertEquals(in + " is not UTF-8; convert it first." + System.lineSeparator(), err.toString());
  }

  private int run(Path in, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("quotes", in.toString(), "-o", out().toString()));
    arguments.addAll(List.of(options));
    return Cli.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        arguments.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out.jsonl");
  }
}
