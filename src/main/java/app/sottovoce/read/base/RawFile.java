package app.sottovoce.read.base;

import app.sottovoce.model.Extra;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.text.Decoded;
import app.sottovoce.text.Decoder;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A file as it was found, before anything is understood: its name, its bytes, and these as text.
 */
public final class RawFile {

  /** A file beyond that, in bytes, is decoded only when its whole text is asked for. */
  private static final int HUGE = 64 << 20;

  /** How much of a text is looked at to recognise a format, in UTF-16 units. */
  private static final int HEAD = 64 * 1024;

  private final String name;
  private final byte[] bytes;
  private final Instant read;
  private final ReadOptions options;
  private final Decoded beginning;
  private final String head;

  /** All of it, as soon as somebody asks; of a huge file that is read in a stream nobody does. */
  private Optional<Decoded> decoded;

  /**
   * A file just read.
   *
   * @param name its name without folders
   * @param bytes its content, which is not copied and must not change
   * @param read when it was read
   * @param options what the analyst says about it
   */
  public RawFile(String name, byte[] bytes, Instant read, ReadOptions options) {
    this.name = name;
    this.bytes = bytes;
    this.read = read;
    this.options = options;
    boolean huge = bytes.length > HUGE;
    this.beginning = decode(huge ? Arrays.copyOf(bytes, 4 * HEAD) : bytes, options);
    this.decoded = huge ? Optional.empty() : Optional.of(beginning);
    this.head = head(beginning);
  }

  private RawFile(String name, byte[] bytes, Instant read, ReadOptions options, Decoded decoded) {
    this.name = name;
    this.bytes = bytes;
    this.read = read;
    this.options = options;
    this.beginning = decoded;
    this.decoded = Optional.of(decoded);
    this.head = head(decoded);
  }

  private static Decoded decode(byte[] bytes, ReadOptions options) {
    return options
        .encoding()
        .<Decoded>map(charset -> Decoder.decode(bytes, charset))
        .orElseGet(() -> Decoder.decode(bytes));
  }

  private static String head(Decoded decoded) {
    return decoded instanceof Decoded.Text t
        ? t.text().substring(0, Math.min(HEAD, t.text().length()))
        : "";
  }

  public String name() {
    return name;
  }

  /** The name without what follows its last dot. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The bytes themselves, not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** What the bytes turned out to be. */
  public Decoded decoded() {
    if (decoded.isEmpty()) {
      decoded = Optional.of(decode(bytes, options));
    }
    return decoded.get();
  }

  /** Whether it is so large that what can be read from the bytes in a stream had better be. */
  boolean isHuge() {
    return decoded.isEmpty();
  }

  /** The encoding, if it was guessed from the statistics of letters. */
  public Optional<String> guessedEncoding() {
    return decoded.orElse(beginning) instanceof Decoded.Text text && !text.certain()
        ? Optional.of(text.encoding())
        : Optional.empty();
  }

  public OptionalDouble framesPerSecond() {
    return options.framesPerSecond();
  }

  /** Which column of a table is what, if an analyst says so. */
  public Optional<ColumnMapping> columns() {
    return options.columns();
  }

  /** The beginning of the text, enough to recognise a format by; empty if the file is no text. */
  public String head() {
    return head;
  }

  /**
   * The text.
   *
   * @throws UnreadableFile if the file is no text
   */
  public String text() throws UnreadableFile {
    return switch (decoded()) {
      case Decoded.Text text -> text.text();
      case Decoded.Binary binary ->
          throw new UnreadableFile(
              name,
              "is "
                  + binary.what()
                  + ", not text; save what it says as text or as a web page first.");
    };
  }

  /**
   * The same file in the encoding that it names itself, unless an analyst or its bytes decided, or
   * the bytes mean less in that encoding than in the one that was guessed.
   */
  public RawFile decodedAs(Charset charset) {
    if (!isHuge() && decoded() instanceof Decoded.Text guessed && !guessed.certain()) {
      Decoded.Text named = Decoder.decode(bytes, charset);
      boolean fits = named.replaced() <= guessed.replaced();
      return fits ? new RawFile(name, bytes, read, options, named) : this;
    }
    return this;
  }

  /** A file that lies inside this one and is read in its stead, such as the page of an archive. */
  public RawFile holding(byte[] content) {
    return new RawFile(name, content, read, options);
  }

  /** This file, with the text that was found in it instead of its bytes as text. */
  public RawFile saying(String text) {
    return new RawFile(name, bytes, read, options, new Decoded.Text(text, "UTF-8", true, 0));
  }

  /**
   * A source with this file's particulars and no id yet; without a title it has the file's name.
   */
  public Source source(Source.Kind kind, String title, String text, String mediaType) {
    Optional<String> encoding =
        decoded.orElse(beginning) instanceof Decoded.Text t
            ? Optional.of(t.encoding())
            : Optional.empty();
    SourceFile file =
        new SourceFile(
            name,
            Optional.of(mediaType),
            encoding,
            Optional.of(sha256()),
            Optional.of(read),
            Extra.NONE);
    String clean = Controls.without(title).strip();
    return Source.of("", kind, clean.isEmpty() ? stem() : clean, text).withFile(Optional.of(file));
  }

  /** A collection of remarks that begins with what is to be said about the encoding. */
  public Remarks remarks() {
    // Of huge XML, which is read in a stream, no more than the beginning need be decoded.
    Decoded known = isHuge() && !Xml.root(head).isEmpty() ? beginning : decoded();
    Remarks remarks = new Remarks(known instanceof Decoded.Text t ? t.text() : "");
    if (known instanceof Decoded.Text text) {
      if (!text.certain()) {
        remarks.add(
            "The encoding "
                + text.encoding()
                + " was guessed; if letters look wrong, read the file again with another one.");
      }
      if (text.replaced() > 0) {
        remarks.add(
            text.replaced()
                + (text.replaced() == 1 ? " place has" : " places have")
                + " bytes that mean nothing in "
                + text.encoding()
                + "; there the text shows “\ufffd”.");
      }
    }
    return remarks;
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
