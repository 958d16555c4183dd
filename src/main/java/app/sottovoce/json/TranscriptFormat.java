package app.sottovoce.json;

import java.util.List;

/** What every annotated transcript says of itself, so that a reader can tell what it has. */
public final class TranscriptFormat {
  public static final String NAME = "annotated-transcript";

  /** Files of another first number mean something else by the same names. */
  public static final int MAJOR = 1;

  /** The version that is written; the second number counts added fields. */
  public static final String VERSION = "1.0";

  public static final String SCHEMA = "annotated-transcript.schema.json";
  public static final String OFFSET_UNIT = "unicode-code-point";
  public static final String TIME_UNIT = "ms";

  /**
   * The vocabularies by which words of likelihood and grades are meant, unless a file names others.
   */
  public static final String VOCABULARY =
      "{\"grades\": \"Admiralty\", \"likelihood\": \"ICD-203\"}";

  /** The lists of things, in the order in which they are written. */
  public static final List<String> LISTS =
      List.of(
          Names.ANALYSTS,
          Names.SOURCES,
          Names.SPEAKERS,
          Names.SCENES,
          Names.TAGS,
          Names.UTTERANCES,
          Names.SUGGESTIONS);

  private TranscriptFormat() {}
}
