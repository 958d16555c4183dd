package app.sottovoce.model;

import java.util.List;
import java.util.Optional;

/**
 * An article or transcript as it was loaded. Its text never changes, so an {@link Anchor} into it
 * always means the same words.
 *
 * @param published the date as the source gives it, ISO 8601 where it could be understood
 * @param language BCP 47 tag of the text's language
 * @param spokenLanguage BCP 47 tag of the language in which the words were spoken
 * @param text the text that anchors point into; lines end with {@code \n}
 * @param hops the hands through which the words passed before they reached this source
 */
public record Source(
    String id,
    Kind kind,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> published,
    Optional<String> url,
    Optional<String> language,
    Optional<String> spokenLanguage,
    Optional<Grade> grade,
    String text,
    Optional<SourceFile> file,
    List<Hop> hops,
    Extra extra)
    implements Thing {

  /** Running prose with quotations in it, or a record of who said what. */
  public enum Kind {
    ARTICLE,
    TRANSCRIPT
  }

  public Source {
    hops = List.copyOf(hops);
  }

  /** A source of which nothing is known but its title and text. */
  public static Source of(String id, Kind kind, String title, String text) {
    return new Source(
        id,
        kind,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        Optional.empty(),
        List.of(),
        Extra.NONE);
  }

  public Source withId(String newId) {
    return new Source(
        newId,
        kind,
        title,
        publisher,
        author,
        published,
        url,
        language,
        spokenLanguage,
        grade,
        text,
        file,
        hops,
        extra);
  }

  public Source withTitle(String newTitle) {
    return new Source(
        id,
        kind,
        newTitle,
        publisher,
        author,
        published,
        url,
        language,
        spokenLanguage,
        grade,
        text,
        file,
        hops,
        extra);
  }

  public Source withGrade(Optional<Grade> newGrade) {
    return new Source(
        id,
        kind,
        title,
        publisher,
        author,
        published,
        url,
        language,
        spokenLanguage,
        newGrade,
        text,
        file,
        hops,
        extra);
  }

  public Source withHops(List<Hop> newHops) {
    return new Source(
        id,
        kind,
        title,
        publisher,
        author,
        published,
        url,
        language,
        spokenLanguage,
        grade,
        text,
        file,
        newHops,
        extra);
  }

  /** What the source knows of where and when it was published. */
  public Source withPublication(
      Optional<String> newPublisher,
      Optional<String> newAuthor,
      Optional<String> newPublished,
      Optional<String> newUrl,
      Optional<String> newLanguage) {
    return new Source(
        id,
        kind,
        title,
        newPublisher,
        newAuthor,
        newPublished,
        newUrl,
        newLanguage,
        spokenLanguage,
        grade,
        text,
        file,
        hops,
        extra);
  }

  public Source withFile(Optional<SourceFile> newFile) {
    return new Source(
        id,
        kind,
        title,
        publisher,
        author,
        published,
        url,
        language,
        spokenLanguage,
        grade,
        text,
        newFile,
        hops,
        extra);
  }
}
