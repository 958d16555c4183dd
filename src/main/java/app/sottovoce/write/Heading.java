package app.sottovoce.write;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an export comes from, as its first lines tell it.
 *
 * @param title what the matter is called
 * @param sources the sources, whose texts do not matter here
 * @param analysts the names of those who worked on it
 */
public record Heading(String title, List<Source> sources, List<String> analysts) {
  public Heading {
    sources = List.copyOf(sources);
    analysts = List.copyOf(analysts);
  }

  static Heading of(Project project) {
    return new Heading(
        project.info().title(),
        project.sources().values().stream().sorted(Project.BY_ID).toList(),
        project.analysts().values().stream()
            .sorted(Project.BY_ID)
            .map(Analyst::name)
            .filter(name -> !name.isEmpty())
            .toList());
  }

  /** The heading in lines: title, program, sources, analysts. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + title);
    lines.add("exported by: " + Generator.CURRENT.name() + " " + Generator.CURRENT.version());
    sources.forEach(source -> lines.add("source: " + source(source)));
    analysts.forEach(name -> lines.add("analyst: " + name));
    return lines;
  }

  private static String source(Source source) {
    String particulars =
        Stream.of(
                source.file().map(SourceFile::name),
                source.publisher(),
                source.author(),
                source.published(),
                source.url())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    String hands = source.hops().stream().map(Heading::hand).collect(Collectors.joining(", then "));
    return source.title()
        + (particulars.isEmpty() ? "" : " (" + particulars + ")")
        + (hands.isEmpty() ? "" : ", by way of " + hands);
  }

  /** A hand through which words passed. */
  static String hand(Hop hop) {
    return hop.how().isEmpty() ? hop.who() : hop.who() + " (" + hop.how() + ")";
  }
}
