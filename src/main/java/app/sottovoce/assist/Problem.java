package app.sottovoce.assist;

/**
 * Something that is wrong or missing and would mislead a reader of the export.
 *
 * @param thing id of the utterance, of the scene if it is a scene's {@code SCENE_WITHOUT_LENGTH},
 *     or of the speaker if it is a {@code SPEAKER_WITHOUT_NAME}
 * @param reason what it is
 */
public record Problem(String thing, Kind kind, Severity severity, Sentence reason) {

  /** How bad it is. */
  public enum Severity {
    /** The project contradicts itself. */
    WRONG,
    /** It is as good as its makers left it, but not what it claims to be. */
    MISLEADING
  }

  /** What is wrong or missing. */
  public enum Kind {
    UNKNOWN_ID(Severity.WRONG),
    ID_TWICE(Severity.WRONG),
    PREFERRED_MISSING(Severity.WRONG),
    ANCHOR_ASTRAY(Severity.WRONG),
    NO_WORDS(Severity.MISLEADING),
    FINAL_WITHOUT_SPEAKER(Severity.MISLEADING),
    FINAL_ON_A_GUESS(Severity.MISLEADING),
    NO_DURATION(Severity.MISLEADING),
    OUTSIDE_SCENE(Severity.MISLEADING),
    NO_AUTHOR(Severity.MISLEADING),
    SCENE_WITHOUT_LENGTH(Severity.MISLEADING),
    SPEAKER_WITHOUT_NAME(Severity.MISLEADING);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }
  }

  Problem(String thing, Kind kind, Sentence reason) {
    this(thing, kind, kind.severity, reason);
  }
}
