package app.sottovoce.read.article;

import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A web page that a browser or a mail program saved in one file with all that belongs to it
 * (MHTML): RFC 2557. The page is read as {@link HtmlReader} does.
 */
public final class MhtmlReader implements SourceReader {

  /** Header lines, among them those that every such file must have. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\A\\s*(?=(?:[!-9;-~]{1,80}:[^\\n"
              + "]*\\n"
              + "(?:[ \\t][^\\n"
              + "]*\\n"
              + "){0,20}+){0,60}?content-type:\\s*multipart/)(?:[!-9;-~]{1,80}:[^\\n"
              + "]*\\n"
              + "(?:[ \\t][^\\n"
              + "]*\\n"
              + "){0,20}+){0,60}?mime-version:");

  private final HtmlReader page = new HtmlReader();

  @Override
  public String format() {
    return "mhtml";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("mht");
  }

  @Override
  public String mediaType() {
    return "multipart/related";
  }

  @Override
  public Sureness recognises(RawFile file) {
    String head = file.head().substring(0, Math.min(file.head().length(), 8192));
    return HEAD.matcher(head).find() ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    List<MimePart> pages = MimePart.pages(file);
    if (pages.isEmpty()) {
      throw new UnreadableFile(
          file.name(), "has no web page in it, or breaks off before it; save the page again.");
    }
    for (MimePart part : pages.subList(0, pages.size() - 1)) {
      try {
        return ofArchive(page.read(part.page(file)), part, file);
      } catch (UnreadableFile _) {
        // A page of frames has no words itself; those are in the pages after it.
      }
    }
    return ofArchive(page.read(pages.getLast().page(file)), pages.getLast(), file);
  }

  /** The page's source as one that came from the archive. */
  private Imported ofArchive(Imported imported, MimePart part, RawFile file) {
    Source source = imported.source();
    SourceFile inner = source.file().orElseThrow();
    SourceFile outer =
        file.source(source.kind(), source.title(), "", mediaType()).file().orElseThrow();
    SourceFile both =
        new SourceFile(
            outer.name(),
            outer.mediaType(),
            inner.encoding(),
            outer.sha256(),
            outer.read(),
            outer.extra());
    Source joined =
        source
            .withFile(Optional.of(both))
            .withPublication(
                source.publisher(),
                source.author(),
                source.published(),
                source.url().or(part::address),
                source.language());
    return new Imported(format(), joined, imported.said(), imported.remarks());
  }
}
