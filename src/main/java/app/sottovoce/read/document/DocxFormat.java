package app.sottovoce.read.document;

import app.sottovoce.read.base.Archive;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Word documents (DOCX, DOCM, DOTX): ECMA-376, Office Open XML, parts 1 and 2. What a reader sees
 * in print: tracked insertions kept and deletions left out, hidden text and comments left out.
 */
public final class DocxFormat implements DocumentFormat {
  private static final String USUAL = "word/document.xml";

  /** How a Compound File begins; protected documents are wrapped in one ([MS-OFFCRYPTO] 2.3). */
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("docm", "dotx", "word");
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public Sureness recognises(RawFile file) {
    boolean document =
        isProtected(file.bytes())
            || Archive.of(file).filter(archive -> archive.hasFolder("word/")).isPresent();
    return document ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Document read(RawFile file) throws UnreadableFile {
    if (isProtected(file.bytes())) {
      throw new UnreadableFile(
          file.name(), "is protected by a password; save a copy without it and open that.");
    }
    Archive archive =
        Archive.of(file)
            .orElseThrow(
                () ->
                    new UnreadableFile(
                        file.name(),
                        "is no Word document (DOCX), or breaks off; get a whole copy of it."));
    String main = main(archive, file.name());
    byte[] document =
        archive
            .part(main)
            .orElseThrow(
                () ->
                    new UnreadableFile(
                        file.name(), "has no text part, as Word documents have; save it again."));
    DocxText text = new DocxText(file.name());
    text.body(Xml.open(file.name(), document));
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    for (DocxText.Notes notes : DocxText.Notes.values()) {
      Optional<byte[]> part = archive.part(folder + notes.part());
      if (part.isPresent() && text.refersTo(notes)) {
        text.notes(notes, Xml.open(file.name(), part.get()));
      }
    }
    Optional<byte[]> core = archive.part("docProps/core.xml");
    Properties properties =
        core.isPresent() ? PropertiesXml.in(file.name(), core.get()) : Properties.NONE;
    return text.document(properties);
  }

  /** The part with the text, as the package's relations name it. */
  private static String main(Archive archive, String file) throws UnreadableFile {
    Optional<byte[]> relations = archive.part("_rels/.rels");
    if (archive.has(USUAL) || relations.isEmpty()) {
      return USUAL;
    }
    try {
      XMLStreamReader xml = Xml.open(file, relations.get());
      while (xml.hasNext()) {
        boolean relation =
            xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Relationship");
        String type = relation ? xml.getAttributeValue(null, "Type") : null;
        String target = relation ? xml.getAttributeValue(null, "Target") : null;
        if (type != null && target != null && type.endsWith("/officeDocument")) {
          return target.replaceFirst("^/", "");
        }
      }
      return USUAL;
    } catch (XMLStreamException e) {
      throw Xml.broken(file, e);
    }
  }

  private static boolean isProtected(byte[] bytes) {
    return begins(bytes, 0, COMPOUND) && contains(bytes, ENCRYPTED);
  }

  private static boolean begins(byte[] bytes, int at, byte[] what) {
    for (int i = 0; i < what.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }

  /** Names of streams begin at multiples of 128 bytes in a compound file's directory. */
  private static boolean contains(byte[] bytes, byte[] name) {
    for (int at = 0; at < bytes.length; at += 128) {
      if (begins(bytes, at, name)) {
        return true;
      }
    }
    return false;
  }
}
