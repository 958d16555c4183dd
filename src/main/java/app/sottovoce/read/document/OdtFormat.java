package app.sottovoce.read.document;

import app.sottovoce.read.base.Archive;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * OpenDocument texts (ODT, OTT) and the same in a single XML file (FODT): OpenDocument 1.3, parts 2
 * and 3. Tracked deletions, hidden text and comments are left out.
 */
public final class OdtFormat implements DocumentFormat {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String CONTENT = "content.xml";

  private static final Pattern FLAT =
      Pattern.compile("office:mimetype\\s*=\\s*[\"']" + Pattern.quote(TYPE));

  @Override
  public String format() {
    return "odt";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("ott", "fodt", "opendocument");
  }

  @Override
  public String mediaType() {
    return TYPE;
  }

  @Override
  public Sureness recognises(RawFile file) {
    return isFlat(file) || Archive.of(file).filter(OdtFormat::isText).isPresent()
        ? Sureness.SURELY
        : Sureness.NO;
  }

  @Override
  public Document read(RawFile file) throws UnreadableFile {
    OdtText text = new OdtText(file.name());
    if (isFlat(file)) {
      text.read(Xml.open(file));
      return text.document(PropertiesXml.in(file.name(), Xml.open(file)));
    }
    Archive archive =
        Archive.of(file)
            .orElseThrow(
                () ->
                    new UnreadableFile(
                        file.name(),
                        "is no OpenDocument text (ODT), or breaks off; get a whole copy of it."));
    if (string(archive, "META-INF/manifest.xml").contains("encryption-data")) {
      throw new UnreadableFile(
          file.name(), "is protected by a password; save a copy without it and open that.");
    }
    byte[] content =
        archive
            .part(CONTENT)
            .orElseThrow(
                () ->
                    new UnreadableFile(
                        file.name(),
                        "has no text part, as OpenDocument texts have; save it again."));
    text.read(Xml.open(file.name(), content));
    Optional<byte[]> meta = archive.part("meta.xml");
    Properties properties =
        meta.isPresent() ? PropertiesXml.in(file.name(), meta.get()) : Properties.NONE;
    return text.document(properties);
  }

  private static boolean isFlat(RawFile file) {
    return Xml.root(file.head()).equals("document") && FLAT.matcher(file.head()).find();
  }

  private static boolean isText(Archive archive) {
    try {
      return archive.has(CONTENT) && string(archive, "mimetype").startsWith(TYPE);
    } catch (UnreadableFile _) {
      return false;
    }
  }

  private static String string(Archive archive, String part) throws UnreadableFile {
    return archive.part(part).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }
}
