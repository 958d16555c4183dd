package app.sottovoce.json;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Info;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.util.Optional;

/**
 * The things of a project as JSON objects, exactly as they are: positions in texts are UTF-16 code
 * units, suggested interpretations stand among the others. Reading what was written gives an equal
 * thing.
 */
public final class Things {
  private Things() {}

  /**
   * The word for a thing's type, to be kept beside its JSON: {@code info}, {@code analyst}, {@code
   * source}, {@code speaker}, {@code scene}, {@code tag} or {@code utterance}.
   */
  public static String kind(Thing thing) {
    return switch (thing) {
      case Info _ -> "info";
      case Analyst _ -> "analyst";
      case Source _ -> "source";
      case Speaker _ -> "speaker";
      case Scene _ -> "scene";
      case Tag _ -> "tag";
      case Utterance _ -> "utterance";
    };
  }

  /** A thing as JSON on one line. */
  public static String write(Thing thing) {
    StringBuilder text = new StringBuilder(512);
    write(new JsonWriter(text, false), thing);
    return text.toString();
  }

  /** Writes a thing as the next value. */
  public static void write(JsonWriter json, Thing thing) {
    switch (thing) {
      case Info info -> {
        json.line().put(Names.ID, info.id()).put(Names.TITLE, info.title());
        json.putInstant(Names.CREATED, info.created()).put(info.extra()).end();
      }
      case Analyst analyst -> {
        json.line().put(Names.ID, analyst.id()).putUnlessEmpty(Names.NAME, analyst.name());
        json.put(analyst.extra()).end();
      }
      case Source source -> SourceJson.write(json, source);
      case Speaker speaker -> {
        json.line().put(Names.ID, speaker.id()).put(Names.NAME, speaker.name());
        json.putStrings(Names.ALIASES, speaker.aliases())
            .putUnlessEmpty(Names.ROLE, speaker.role())
            .putUnlessEmpty(Names.COLOUR, speaker.colour())
            .put(speaker.extra())
            .end();
      }
      case Scene scene -> {
        json.line().put(Names.ID, scene.id()).put(Names.TITLE, scene.title());
        if (scene.span().isPresent()) {
          Span span = scene.span().get();
          json.put(Names.START_MS, span.start()).put(Names.END_MS, span.end());
        }
        json.put(scene.extra()).end();
      }
      case Tag tag ->
          json.line().put(Names.ID, tag.id()).put(Names.NAME, tag.name()).put(tag.extra()).end();
      case Utterance utterance -> UtteranceJson.write(json, utterance);
    }
  }

  /**
   * The thing that a JSON text tells.
   *
   * @param kind the word that {@link #kind(Thing)} gave
   * @throws UnreadableJson if the text is not JSON or does not tell such a thing
   * @throws IllegalArgumentException if there is no such kind
   */
  public static Thing read(String kind, String json) throws UnreadableJson {
    return read(kind, Fields.of(json));
  }

  /**
   * The thing that a JSON text in UTF-8 tells.
   *
   * @param kind the word that {@link #kind(Thing)} gave
   * @param repeats lets things that are read one after the other share their words
   * @throws UnreadableJson if the text is not JSON or does not tell such a thing
   * @throws IllegalArgumentException if there is no such kind
   */
  public static Thing read(String kind, byte[] json, Repeats repeats) throws UnreadableJson {
    return read(kind, Fields.of(json, repeats));
  }

  private static Thing read(String kind, Fields fields) throws UnreadableJson {
    return switch (kind) {
      case "info" -> info(fields);
      case "analyst" -> analyst(fields);
      case "source" -> source(fields);
      case "speaker" -> speaker(fields);
      case "scene" -> scene(fields);
      case "tag" -> tag(fields);
      case "utterance" -> utterance(fields, 0);
      default -> throw new IllegalArgumentException("There is no kind “" + kind + "” of thing");
    };
  }

  public static Info info(Fields fields) throws UnreadableJson {
    return new Info(
        fields.string(Names.ID),
        fields.stringOr(Names.TITLE, ""),
        fields.maybeInstant(Names.CREATED),
        fields.rest());
  }

  public static Analyst analyst(Fields fields) throws UnreadableJson {
    return new Analyst(fields.string(Names.ID), fields.stringOr(Names.NAME, ""), fields.rest());
  }

  public static Source source(Fields fields) throws UnreadableJson {
    return SourceJson.source(fields);
  }

  public static Speaker speaker(Fields fields) throws UnreadableJson {
    return new Speaker(
        fields.string(Names.ID),
        fields.stringOr(Names.NAME, ""),
        fields.strings(Names.ALIASES),
        fields.stringOr(Names.ROLE, ""),
        fields.stringOr(Names.COLOUR, ""),
        fields.rest());
  }

  public static Scene scene(Fields fields) throws UnreadableJson {
    return new Scene(
        fields.string(Names.ID), fields.stringOr(Names.TITLE, ""), span(fields), fields.rest());
  }

  public static Tag tag(Fields fields) throws UnreadableJson {
    return new Tag(fields.string(Names.ID), fields.stringOr(Names.NAME, ""), fields.rest());
  }

  /**
   * @param order its order if the fields do not tell it
   */
  public static Utterance utterance(Fields fields, double order) throws UnreadableJson {
    return UtteranceJson.utterance(fields, order);
  }

  private static Optional<Span> span(Fields fields) throws UnreadableJson {
    Optional<Long> start = fields.maybeWhole(Names.START_MS);
    Optional<Long> end = fields.maybeWhole(Names.END_MS);
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    if (start.isEmpty() || end.isEmpty()) {
      String missing = start.isEmpty() ? Names.START_MS : Names.END_MS;
      throw fields.error(missing, "is missing, while the other boundary is there");
    }
    if (end.get() < start.get()) {
      throw fields.error(Names.END_MS, "is " + end.get() + ", before its start at " + start.get());
    }
    return Optional.of(new Span(start.get(), end.get()));
  }
}
