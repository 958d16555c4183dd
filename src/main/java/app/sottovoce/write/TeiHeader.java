package app.sottovoce.write;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header of a TEI document: who speaks, from what sources, and what the categories mean. */
final class TeiHeader {

  /** Categories of times, by the name by which the text points to them. */
  static String category(Basis basis) {
    return "basis-" + Detail.word(basis);
  }

  /** Categories of the ways by which words came to be known. */
  static String category(Kind kind) {
    return "kind-" + Detail.word(kind);
  }

  static final String SUGGESTED = "suggested";
  static final String REJECTED = "rejected";
  static final String MENTION = "mention";

  private final Project project;
  private final TeiIds ids;
  private final XmlOut xml;

  TeiHeader(Project project, TeiIds ids, XmlOut xml) {
    this.project = project;
    this.ids = ids;
    this.xml = xml;
  }

  void write(Generator generator) throws IOException {
    xml.open("teiHeader");
    xml.open("fileDesc");
    titles();
    xml.open("publicationStmt");
    xml.words("p", "Written by " + generator.name() + " " + generator.version() + ".");
    xml.close();
    sources();
    xml.close();
    categories();
    profile();
    xml.close();
  }

  private void titles() throws IOException {
    xml.open("titleStmt");
    xml.words("title", project.info().title());
    for (Analyst analyst : byId(project.analysts())) {
      xml.open("respStmt");
      xml.words("resp", "annotated by");
      xml.words("name", analyst.name(), "xml:id", ids.analyst(analyst.id()));
      xml.close();
    }
    xml.close();
  }

  private void sources() throws IOException {
    xml.open("sourceDesc");
    if (project.sources().isEmpty()) {
      xml.words("p", "No sources.");
    } else {
      xml.open("listWit");
      for (Source source : byId(project.sources())) {
        xml.open("witness", "xml:id", ids.source(source.id()));
        xml.open("bibl");
        xml.words("title", source.title());
        words("author", source.author());
        words("publisher", source.publisher());
        words("date", source.published());
        if (source.url().isPresent()) {
          xml.empty("ptr", "target", source.url().get());
        }
        words("note", source.grade().map(grade -> "Admiralty grade " + grade.text()));
        xml.close();
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private void categories() throws IOException {
    xml.open("encodingDesc");
    xml.open("classDecl");
    xml.open("taxonomy");
    for (Basis basis : Basis.values()) {
      category(
          category(basis),
          switch (basis) {
            case MEASURED -> "time from a timed source or placed on a recording";
            case REPORTED -> "time as a source or an analyst tells it";
            case ESTIMATED -> "time worked out by the program, no measurement";
          });
    }
    for (Kind kind : Kind.values()) {
      category(category(kind), "words that are known as " + Detail.word(kind));
    }
    category(SUGGESTED, "proposed by the program, accepted by nobody");
    category(REJECTED, "rejected by an analyst");
    category(MENTION, "word that is talked about, not said");
    for (Tag tag : byId(project.tags())) {
      category(ids.tag(tag.id()), tag.name());
    }
    xml.close();
    xml.close();
    xml.close();
  }

  private void category(String id, String meaning) throws IOException {
    xml.open("category", "xml:id", id);
    xml.words("catDesc", meaning);
    xml.close();
  }

  private void profile() throws IOException {
    boolean speakers = !project.speakers().isEmpty();
    boolean scenes = !project.scenes().isEmpty();
    if (!speakers && !scenes) {
      return;
    }
    xml.open("profileDesc");
    if (speakers) {
      xml.open("particDesc");
      xml.open("listPerson");
      for (Speaker speaker : byId(project.speakers())) {
        xml.open("person", "xml:id", ids.speaker(speaker.id()));
        xml.words("persName", speaker.name());
        for (String alias : speaker.aliases()) {
          xml.words("persName", alias, "type", "alias");
        }
        words("occupation", Optional.of(speaker.role()).filter(role -> !role.isEmpty()));
        xml.close();
      }
      xml.close();
      xml.close();
    }
    if (scenes) {
      xml.open("settingDesc");
      for (Scene scene : byId(project.scenes())) {
        xml.open("setting", "xml:id", ids.scene(scene.id()));
        xml.words("name", scene.title());
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private void words(String element, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      xml.words(element, words.get());
    }
  }

  private static <T extends Thing> List<T> byId(Map<String, T> things) {
    return things.values().stream().sorted(Project.BY_ID).toList();
  }
}
