package app.sottovoce.write;

import app.sottovoce.json.JsonWriter;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources as a bibliography in CSL-JSON (Citation Style Language 1.0.2), which Zotero and
 * Pandoc read.
 */
final class CslJson implements ProjectWriter {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");
  private static final Pattern AUTHORS = Pattern.compile("\\s*(?:;|\\s+and\\s+|\\s*&\\s*)\\s*");

  @Override
  public String format() {
    return "csl-json";
  }

  @Override
  public String title() {
    return "Bibliography of the sources (CSL-JSON)";
  }

  @Override
  public String mediaType() {
    return "application/vnd.citationstyles.csl+json";
  }

  @Override
  public String extension() {
    return "csl.json";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    Project shown = options.of(project);
    List<Source> sources = shown.sources().values().stream().sorted(Project.BY_ID).toList();
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < sources.size(); i++) {
      StringBuilder item = new StringBuilder();
      write(new JsonWriter(item, true), sources.get(i));
      text.append(i == 0 ? "\n" : ",\n").append(item.toString().indent(2).stripTrailing());
    }
    text.append("\n]\n");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    return remarks(shown);
  }

  private static void write(JsonWriter json, Source source) {
    json.block();
    json.put("id", source.id());
    json.put("type", type(source));
    json.put("title", source.title());
    json.put("container-title", source.publisher());
    authors(json, source.author());
    source.published().ifPresent(date -> date(json, "issued", date));
    source.file().flatMap(SourceFile::read).ifPresent(read -> date(json, "accessed", day(read)));
    json.put("URL", source.url());
    json.put("language", source.language());
    if (source.kind() == Source.Kind.TRANSCRIPT) {
      json.put("genre", "Transcript");
    }
    custom(json, source);
    json.end();
  }

  private static String type(Source source) {
    boolean article = source.kind() == Source.Kind.ARTICLE;
    return article && source.publisher().isPresent()
        ? "article-newspaper"
        : source.url().isPresent() ? "webpage" : "document";
  }

  /** Names as they stand: which part of a name is the family's, no source tells. */
  private static void authors(JsonWriter json, Optional<String> author) {
    List<String> names =
        author.stream()
            .flatMap(all -> Arrays.stream(AUTHORS.split(all.strip())))
            .filter(name -> !name.isBlank())
            .toList();
    json.put("author", names, (inner, name) -> inner.line().put("literal", name).end());
  }

  /** The parts of a date that can be understood; else its words. */
  private static void date(JsonWriter json, String name, String date) {
    Matcher parts = DATE.matcher(date.strip());
    json.name(name).line();
    if (parts.matches()) {
      List<String> numbers = new ArrayList<>();
      for (int i = 1; i <= 3 && parts.group(i) != null; i++) {
        numbers.add(String.valueOf(Integer.parseInt(parts.group(i))));
      }
      json.putJson("date-parts", "[[" + String.join(", ", numbers) + "]]");
    } else {
      json.put("literal", date);
    }
    json.end();
  }

  private static String day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** What citations do not need and analysts do. */
  private static void custom(JsonWriter json, Source source) {
    Optional<String> file = source.file().map(SourceFile::name);
    Optional<String> sha256 = source.file().flatMap(SourceFile::sha256);
    Optional<String> grade = source.grade().map(Grade::text);
    if (file.isPresent() || grade.isPresent()) {
      json.name("custom").line();
      json.put("file", file).put("sha256", sha256).put("grade", grade).end();
    }
  }

  private static List<String> remarks(Project project) {
    List<String> remarks = new ArrayList<>();
    if (!project.utterances().isEmpty()) {
      remarks.add(
          "A bibliography has the sources only; utterances were left out ("
              + project.utterances().size()
              + ").");
    }
    long hops = project.sources().values().stream().filter(s -> !s.hops().isEmpty()).count();
    if (hops > 0) {
      remarks.add("The hands through which sources' words passed were left out (" + hops + ").");
    }
    return remarks;
  }
}
