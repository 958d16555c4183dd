package app.sottovoce.json;

import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Revision;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands in an annotated transcript before its lists: what the project says of itself and in
 * what units. What the model has no place for stays with the info's unknown fields: what else
 * stands in {@code revision}, another vocabulary, and what an export left out.
 */
public record Head(Info info, Revision revision) {
  private static final String NOTHING = "{}";

  /**
   * Writes everything but the unknown fields, which stand at the end of a document.
   *
   * @param omitted words for what is left out of this document
   */
  public void write(
      JsonWriter json, Collection<String> omitted, String generator, String generatorVersion) {
    json.put(Names.SCHEMA, TranscriptFormat.SCHEMA)
        .put(Names.FORMAT, TranscriptFormat.NAME)
        .put(Names.VERSION, TranscriptFormat.VERSION)
        .put(Names.ID, info.id())
        .put(Names.TITLE, info.title())
        .putInstant(Names.CREATED, info.created())
        .putInstant(Names.MODIFIED, revision.at());
    json.name(Names.GENERATOR)
        .line()
        .put(Names.NAME, generator)
        .put(Names.VERSION, generatorVersion)
        .end();
    json.name(Names.REVISION)
        .line()
        .put(Names.ENTRY, revision.entry())
        .put(kept(Names.REVISION).map(rest -> again(rest, Fields::rest)).orElse(Extra.NONE))
        .end();
    json.put(Names.OFFSET_UNIT, TranscriptFormat.OFFSET_UNIT)
        .put(Names.TIME_UNIT, TranscriptFormat.TIME_UNIT)
        .putJson(Names.VOCABULARY, kept(Names.VOCABULARY).orElse(TranscriptFormat.VOCABULARY))
        .putStrings(Names.OMITTED, allOmitted(omitted));
  }

  /** Writes the unknown fields. */
  public void writeRest(JsonWriter json) {
    Map<String, String> fields = new TreeMap<>(info.extra().fields());
    fields.remove(Names.REVISION);
    fields.remove(Names.VOCABULARY);
    fields.remove(Names.OMITTED);
    json.put(new Extra(fields));
  }

  /** The head told by all fields of a document other than its lists. */
  public static Head read(Fields fields) throws UnreadableJson {
    fields.maybeString(Names.SCHEMA);
    fields.maybeString(Names.FORMAT);
    fields.maybeString(Names.VERSION);
    expect(fields, Names.OFFSET_UNIT, TranscriptFormat.OFFSET_UNIT);
    expect(fields, Names.TIME_UNIT, TranscriptFormat.TIME_UNIT);
    fields.maybe(Names.GENERATOR, Fields::rest);
    Optional<Revised> revised = fields.maybe(Names.REVISION, Revised::read);
    Optional<Extra> vocabulary = fields.maybe(Names.VOCABULARY, Fields::rest);
    SortedSet<String> omitted = new TreeSet<>(fields.strings(Names.OMITTED));
    Revision revision =
        new Revision(revised.map(Revised::entry).orElse(0L), fields.maybeInstant(Names.MODIFIED));
    Info info = Things.info(fields);

    Map<String, String> extra = new TreeMap<>(info.extra().fields());
    revised
        .map(r -> text(r.rest()))
        .filter(rest -> !rest.equals(NOTHING))
        .ifPresent(rest -> extra.put(Names.REVISION, rest));
    vocabulary
        .map(Head::text)
        .filter(text -> !text.equals(TranscriptFormat.VOCABULARY))
        .ifPresent(text -> extra.put(Names.VOCABULARY, text));
    if (!omitted.isEmpty()) {
      extra.put(Names.OMITTED, text(omitted));
    }
    return new Head(new Info(info.id(), info.title(), info.created(), new Extra(extra)), revision);
  }

  private record Revised(long entry, Extra rest) {
    static Revised read(Fields fields) throws UnreadableJson {
      return new Revised(fields.maybeWhole(Names.ENTRY).orElse(0L), fields.rest());
    }
  }

  private SortedSet<String> allOmitted(Collection<String> now) {
    SortedSet<String> all = new TreeSet<>(now);
    kept(Names.OMITTED)
        .map(words -> "{\"" + Names.OMITTED + "\": " + words + "}")
        .ifPresent(json -> all.addAll(again(json, fields -> fields.strings(Names.OMITTED))));
    return all;
  }

  private Optional<String> kept(String name) {
    return Optional.ofNullable(info.extra().fields().get(name));
  }

  private static void expect(Fields fields, String name, String only) throws UnreadableJson {
    Optional<String> unit = fields.maybeString(name);
    if (unit.isPresent() && !unit.get().equals(only)) {
      throw fields.error(
          name, "is “" + unit.get() + "”; this program reads files that count in “" + only + "”");
    }
  }

  private static String text(Extra extra) {
    StringBuilder text = new StringBuilder();
    new JsonWriter(text, false).line().put(extra).end();
    return text.toString();
  }

  private static String text(Collection<String> words) {
    return "[" + String.join(", ", words.stream().map(JsonWriter::quoted).toList()) + "]";
  }

  /** Reads what has been read before. */
  private static <T> T again(String json, Fields.Reader<T> reader) {
    try {
      return reader.read(Fields.of(json));
    } catch (UnreadableJson e) {
      throw new IllegalStateException("Kept with the project as JSON, but it is none: " + json, e);
    }
  }
}
