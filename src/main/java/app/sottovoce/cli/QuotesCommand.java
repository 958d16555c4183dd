package app.sottovoce.cli;

import app.sottovoce.quote.Quotation;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.quote.SpeakerMention;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds quotations in articles given one a line as {@code {"id","text"}} and writes them one
 * article a line, offsets in UTF-16 code units.
 */
@Command(
    name = "quotes",
    description =
        "Finds quotations and their speakers in articles, one a line as {\"id\",\"text\"}.",
    mixinStandardHelpOptions = true)
final class QuotesCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IN.jsonl", description = "articles, one JSON object a line")
  private Path in;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.jsonl",
      required = true,
      description = "where the quotations go, one JSON object a line")
  private Path out;

  @Option(
      names = "--paraphrases",
      description = "also find what is told without quotation marks, in other words")
  private boolean paraphrases;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (BufferedReader articles = Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
      return write(articles, err);
    } catch (NoSuchFileException e) {
      err.println(e.getFile() + " does not exist; give a file with one article a line.");
    } catch (CharacterCodingException e) {
      err.println(in + " is not UTF-8; convert it first.");
    } catch (IOException e) {
      err.println(
          "The quotations of "
              + in
              + " could not be written to "
              + out
              + " ("
              + e.getMessage()
              + "); check both paths and the space on the disk.");
    }
    return Exit.UNREADABLE_INPUT;
  }

  private int write(BufferedReader articles, PrintWriter err) throws IOException {
    int exit = Exit.DONE;
    QuoteFinder finder = paraphrases ? QuoteFinder.withParaphrases() : new QuoteFinder();
    try (BufferedWriter results = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = articles.readLine(); line != null; line = articles.readLine()) {
        number++;
        if (!line.isBlank()) {
          exit = Math.max(exit, write(finder, line, number, results, err));
        }
      }
    }
    return exit;
  }

  private int write(
      QuoteFinder finder, String line, int number, BufferedWriter results, PrintWriter err)
      throws IOException {
    JsonNode article;
    try {
      article = JSON.readTree(line);
    } catch (JacksonException e) {
      err.println(
          in
              + ", line "
              + number
              + " is no JSON ("
              + e.getOriginalMessage()
              + "); the line is left out.");
      return Exit.DONE_WITH_PROBLEMS;
    }
    if (!article.path("id").isString() || !article.path("text").isString()) {
      err.println(
          in + ", line " + number + " lacks \"id\" or \"text\" as a string; the line is left out.");
      return Exit.DONE_WITH_PROBLEMS;
    }
    ObjectNode result = JSON.createObjectNode().put("id", article.get("id").asString());
    add(finder.find(article.get("text").asString()), result.putArray("quotes"));
    results.write(JSON.writeValueAsString(result));
    results.write('\n');
    return Exit.DONE;
  }

  private static void add(List<Quotation> quotations, ArrayNode quotes) {
    for (Quotation quotation : quotations) {
      ObjectNode quote = quotes.addObject();
      quote.put("start", quotation.start());
      quote.put("end", quotation.end());
      quotation
          .speaker()
          .ifPresentOrElse(s -> add(s, quote.putObject("speaker")), () -> quote.putNull("speaker"));
      quote.put("direct", quotation.direct());
      quote.put("rule", quotation.rule().id());
      quote.put("confidence", quotation.percent() / 100.0);
    }
  }

  /** "text" is the name shown, "mention" the words that stand at start to end. */
  private static void add(SpeakerMention speaker, ObjectNode node) {
    node.put("text", speaker.who().name());
    node.put("mention", speaker.text());
    node.put("start", speaker.where().start());
    node.put("end", speaker.where().end());
  }
}
