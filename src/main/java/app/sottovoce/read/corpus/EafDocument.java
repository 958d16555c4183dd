package app.sottovoce.read.corpus;

import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An ELAN document (EAF 2.x to 3.0; Max Planck Institute for Psycholinguistics, "EAF — ELAN
 * Annotation Format"): tiers of annotations, some tied to points in time, some to annotations of
 * another tier.
 *
 * @param author who annotated, empty if not told
 * @param media addresses of the recordings
 * @param slots the points in time
 * @param tiers in the order of the file
 * @param constraints what ties annotations of a type to those of the tier above, by the type's name
 */
public record EafDocument(
    String author,
    List<String> media,
    TimeSlots slots,
    List<Tier> tiers,
    Map<String, String> constraints) {

  /**
   * A tier.
   *
   * @param parent id of the tier above
   * @param type name of its linguistic type
   */
  public record Tier(
      String id,
      Optional<String> participant,
      Optional<String> parent,
      String type,
      List<Annotation> annotations) {

    /**
     * The annotations as they follow one another: where the file lists one before the one that it
     * says is previous, behind that.
     */
    List<Annotation> inOrder() {
      boolean listed = true;
      String before = "";
      for (Annotation annotation : annotations) {
        Optional<String> previous = previous(annotation);
        listed &= previous.isEmpty() || previous.get().equals(before);
        before = annotation.id();
      }
      return listed ? annotations : chained();
    }

    private List<Annotation> chained() {
      Map<String, Annotation> next = new HashMap<>();
      annotations.forEach(each -> previous(each).ifPresent(id -> next.putIfAbsent(id, each)));
      Set<Annotation> ordered = new LinkedHashSet<>();
      for (Annotation annotation : annotations) {
        if (previous(annotation).isEmpty()) {
          for (Annotation at = annotation; at != null && ordered.add(at); at = next.get(at.id())) {}
        }
      }
      // Those of a circle, or behind one that is not there, stay where they are listed.
      ordered.addAll(annotations);
      return List.copyOf(ordered);
    }

    private static Optional<String> previous(Annotation annotation) {
      return annotation instanceof Referring referring ? referring.previous() : Optional.empty();
    }
  }

  /** What is annotated. */
  public sealed interface Annotation {
    String id();

    String text();
  }

  /** An annotation from one point in time (its number, -1 if there is no such point) to another. */
  public record Aligned(String id, int from, int to, String text) implements Annotation {}

  /**
   * An annotation of an annotation.
   *
   * @param of id of that other one
   * @param previous id of the one before it, where several share the other
   */
  public record Referring(String id, String of, Optional<String> previous, String text)
      implements Annotation {}

  public EafDocument {
    media = List.copyOf(media);
    tiers = List.copyOf(tiers);
    constraints = Map.copyOf(constraints);
  }

  /**
   * Reads a document in one pass.
   *
   * @throws UnreadableFile if it is no XML, or no ELAN document, or too large
   */
  public static EafDocument of(RawFile file) throws UnreadableFile {
    return of(file.name(), Xml.open(file));
  }

  /** Reads a document from a stream that stands at its beginning. */
  static EafDocument of(String name, XMLStreamReader xml) throws UnreadableFile {
    try {
      return new EafPass(name, xml).document();
    } catch (XMLStreamException e) {
      throw Xml.broken(name, e);
    }
  }
}
