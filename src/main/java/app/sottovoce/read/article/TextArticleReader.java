package app.sottovoce.read.article;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article as plain text. Whatever is text and nothing else is taken for one. */
public final class TextArticleReader implements SourceReader {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("txt", "article");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    boolean prose = !file.head().isBlank() && UnknownFormat.in(file.head()).isEmpty();
    return prose ? Sureness.PERHAPS : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String raw = file.text();
    Limits.checkLines(file.name(), raw);
    Remarks remarks = file.remarks();
    ArticleText article = ArticleText.of(raw);
    Source source =
        file.source(
                Source.Kind.ARTICLE,
                article.title().orElse(file.stem()),
                article.text(),
                mediaType())
            .withPublication(
                Optional.empty(),
                article.author(),
                article.published(),
                Optional.empty(),
                Optional.empty());
    return new Imported(format(), source, List.of(), remarks.list());
  }
}
