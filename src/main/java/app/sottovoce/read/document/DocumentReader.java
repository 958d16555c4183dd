package app.sottovoce.read.document;

import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.read.article.ArticleText;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes a source of a document, whatever its format: a transcript if its text is one, else an
 * article. Transcripts are as often handed on in a word processor's file as in a plain one.
 */
public final class DocumentReader implements SourceReader {
  /** The blank at which no line ends: word processors put it where they like. */
  private static final char NO_BREAK = '\u00a0';

  private static final String WORDLESS =
      "The document has pictures and no words; what pictures show can be read by text recognition"
          + " (OCR) only.";

  private final DocumentFormat document;
  private final List<SourceReader> transcripts;

  /**
   * @param document finds the words
   * @param transcripts readers of transcripts that people write or paste into documents
   */
  public DocumentReader(DocumentFormat document, List<SourceReader> transcripts) {
    this.document = document;
    this.transcripts = List.copyOf(transcripts);
  }

  @Override
  public String format() {
    return document.format();
  }

  @Override
  public Set<String> otherNames() {
    return document.otherNames();
  }

  @Override
  public String mediaType() {
    return document.mediaType();
  }

  @Override
  public Sureness recognises(RawFile file) {
    return document.recognises(file);
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Document found = document.read(file);
    ArticleText article = ArticleText.of(found.text().replace(NO_BREAK, ' '));
    boolean wordless = article.text().isEmpty();
    if (wordless && !found.pictures()) {
      throw new UnreadableFile(file.name(), "has no words in it.");
    }
    RawFile text = file.saying(article.text());
    Optional<SourceReader> transcript = transcript(text);
    Imported imported =
        transcript.isPresent()
            ? transcript.get().read(text)
            : new Imported(format(), article(text, article), List.of(), List.of());
    List<Remark> remarks = new ArrayList<>();
    found.remarks().forEach(remark -> remarks.add(new Remark(OptionalInt.empty(), remark)));
    remarks.addAll(imported.remarks());
    if (wordless) {
      remarks.add(new Remark(OptionalInt.empty(), WORDLESS));
    }
    Source source = ofDocument(imported.source(), text, found.properties());
    return new Imported(format(), source, imported.said(), remarks);
  }

  private Optional<SourceReader> transcript(RawFile text) {
    return transcripts.stream()
        .filter(reader -> reader.recognises(text).compareTo(Sureness.LIKELY) >= 0)
        .findFirst();
  }

  private Source article(RawFile text, ArticleText article) {
    String title = article.title().orElse(text.stem());
    return text.source(Source.Kind.ARTICLE, title, article.text(), mediaType())
        .withPublication(
            Optional.empty(),
            article.author(),
            article.published(),
            Optional.empty(),
            Optional.empty());
  }

  /** What the document says of itself fills what its text leaves open. */
  private Source ofDocument(Source source, RawFile text, Properties properties) {
    SourceFile plain = source.file().orElseThrow();
    SourceFile file =
        new SourceFile(
            plain.name(),
            Optional.of(mediaType()),
            Optional.empty(),
            plain.sha256(),
            plain.read(),
            plain.extra());
    boolean untitled = source.title().equals(text.stem());
    boolean article = source.kind() == Source.Kind.ARTICLE;
    return source
        .withTitle(properties.title().filter(_ -> article || untitled).orElse(source.title()))
        .withFile(Optional.of(file))
        .withPublication(
            source.publisher(),
            source.author().or(properties::author),
            source.published().or(properties::created),
            source.url(),
            source.language().or(properties::language));
  }
}
