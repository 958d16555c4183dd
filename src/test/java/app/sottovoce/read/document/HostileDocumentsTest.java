package app.sottovoce.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Documents that break off, are spoilt, or were made to do harm: read, or refused in a sentence.
 */
class HostileDocumentsTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "bytes");

  private static final String BROKEN_XML =
      "“x”, line 1: The XML cannot be read further than here: it breaks off, is not well-formed, or"
          + " uses entities of its own, which are not followed.";

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>%s</w:body></w:document>";

  @Test
  void aDocumentCutOffAtAnyByteIsReadOrRefused() throws IOException {
    for (Path sample : samples()) {
      byte[] bytes = Files.readAllBytes(sample);
      int step = sample.toString().endsWith(".pdf") ? 13 : 1;
      for (int length = 1; length < bytes.length; length += step) {
        check(sample, Arrays.copyOf(bytes, length));
      }
    }
  }

  @Property(tries = 150)
  void spoiltBytesAreReadOrRefused(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    for (Path sample : samples()) {
      byte[] bytes = Files.readAllBytes(sample);
      for (int i = random.nextInt(6); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      check(sample, bytes);
    }
  }

  @Property(tries = 150)
  void spoiltPartsOfArchivesAreReadOrRefused(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    for (Path sample : samples()) {
      Map<String, byte[]> parts = unzipped(Files.readAllBytes(sample));
      if (!parts.isEmpty()) {
        List<String> names = List.copyOf(parts.keySet());
        byte[] part = parts.get(names.get(random.nextInt(names.size())));
        int from = random.nextInt(part.length);
        int length = Math.min(part.length - from, random.nextInt(40));
        int to = random.nextInt(part.length - length + 1);
        System.arraycopy(part.clone(), from, part, to, length);
        check(sample, zipped(parts));
      }
    }
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
    byte[] blanks = new byte[300 << 20];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = zipped(Map.of("word/document.xml", blanks));
    assertEquals(
        "“x” unpacks to more than a document can hold, which is an accident or an attack; it was"
            + " not read further.",
        refusal(bomb));
  }

  @Test
  void anArchiveInAnArchiveIsNoDocument() throws IOException {
    byte[] inner = zipped(Map.of("word/document.xml", word("<w:p/>")));
    assertEquals(
        "“x” is a ZIP archive, not text; save what it says as text or as a web page first.",
        refusal(zipped(Map.of("inner.docx", inner))));
  }

  @Test
  void aProtectedArchiveSaysSo() throws IOException {
    byte[] bytes = zipped(Map.of("word/document.xml", word("<w:p/>")));
    for (int i = 0; i + 3 < bytes.length; i++) {
      boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
      if (central && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    assertEquals(
        "“x” is protected by a password; save a copy without it and open that.", refusal(bytes));
  }

  @Test
  void aProtectedWordDocumentSaysSo() {
    byte[] bytes = new byte[2048];
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    System.arraycopy(name, 0, bytes, 1024 + 128, name.length);
    assertEquals(
        "“x” is protected by a password; save a copy without it and open that.", refusal(bytes));
  }

  @Test
  void entitiesOfADocumentAreNotFollowed() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM"
            + " \"file:///etc/hostname\">]>"
            + new String(word("<w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p>"), StandardCharsets.UTF_8);
    byte[] bytes = zipped(Map.of("word/document.xml", laughs.getBytes(StandardCharsets.UTF_8)));
    assertEquals(BROKEN_XML, refusal(bytes));
  }

  @Test
  void textBoxesInTextBoxesWithoutEndAreRefused() throws IOException {
    String open = "<w:p><w:r><w:txbxContent>".repeat(5000);
    String close = "</w:txbxContent></w:r></w:p>".repeat(5000);
    assertEquals(BROKEN_XML, refusal(zipped(Map.of("word/document.xml", word(open + close)))));
  }

  @Test
  void groupsInGroupsWithoutEndAreRefused() {
    assertEquals(
        "“x” nests groups deeper than a document can; it was not read further.",
        refusal(("{\\rtf1 " + "{".repeat(2_000_000)).getBytes(StandardCharsets.US_ASCII)));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableFile.class, () -> read("x", bytes, Optional.empty()))
        .getMessage();
  }

  /** As what it looks like, and as what it was. */
  private static void check(Path sample, byte[] bytes) throws IOException {
    for (Optional<String> format :
        List.of(
            Optional.<String>empty(), Optional.of(sample.getParent().getFileName().toString()))) {
      try {
        Imported imported = read("x", bytes, format);
        assertFalse(imported.source().title().isBlank());
        imported
            .said()
            .forEach(
                said ->
                    said.spans()
                        .forEach(
                            span -> assertTrue(span.end() <= imported.source().text().length())));
      } catch (UnreadableFile e) {
        assertTrue(e.getMessage().startsWith("“x”"), e.getMessage());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
      }
    }
  }

  private static Imported read(String name, byte[] bytes, Optional<String> format)
      throws IOException {
    ReadOptions options =
        new ReadOptions(
            format.flatMap(SourceReaders::named), Optional.empty(), OptionalDouble.empty());
    return SourceReaders.read(new RawFile(name, bytes, Instant.EPOCH, options), options);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files =
        Stream.of("docx", "odt", "rtf", "pdf", "mhtml")
            .map(SAMPLES::resolve)
            .flatMap(HostileDocumentsTest::filesIn)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Stream<Path> filesIn(Path folder) {
    try {
      return Files.list(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] word(String body) {
    return WORD.formatted(body).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return archive.toByteArray();
  }
}
