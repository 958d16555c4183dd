package app.sottovoce.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes into text, whatever the encoding. The order of trust is: byte order mark, the places of the
 * zero bytes (UTF-16 and UTF-32 without a mark), valid UTF-8, the statistics of letters.
 */
public final class Decoder {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** Control characters in valid UTF-8 above this share (in 1,000) make a file binary. */
  private static final int CONTROLS_IN_UTF_8 = 100;

  /**
   * The same for other encodings, where nearly any bytes would pass: random bytes have 90 in 1,000,
   * texts none.
   */
  private static final int CONTROLS_ELSEWHERE = 10;

  /** So many characters beyond ASCII must be valid UTF-8 for each that is not. */
  private static final int VALID_PER_INVALID = 20;

  private static final byte ESCAPE = 0x1b;

  private Decoder() {}

  /** What these bytes are: text in the encoding that they show, or something else. */
  public static Decoded decode(byte[] bytes) {
    Optional<String> binary = Signature.of(bytes);
    if (binary.isPresent()) {
      return new Decoded.Binary(binary.get());
    }
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isPresent()) {
      return text(bytes, mark.get().length, mark.get().charset, true);
    }
    Optional<Charset> wide = WideText.encoding(bytes);
    if (wide.isPresent()) {
      return text(bytes, 0, wide.get(), true);
    }
    boolean controls = controls(bytes) * 1000L > (long) CONTROLS_IN_UTF_8 * bytes.length;
    Optional<String> utf8 = controls ? Optional.empty() : utf8(bytes);
    if (utf8.isPresent()) {
      return shifted(bytes)
          .map(charset -> text(bytes, 0, charset, true))
          .orElseGet(() -> new Decoded.Text(Lines.normalised(utf8.get()), "UTF-8", true, 0));
    }
    Optional<Decoded.Text> damaged = controls ? Optional.empty() : damagedUtf8(bytes);
    if (damaged.isPresent()) {
      return damaged.get();
    }
    if (controls || controls(bytes) * 1000L > (long) CONTROLS_ELSEWHERE * bytes.length) {
      return new Decoded.Binary("a binary file");
    }
    return EncodingGuess.of(bytes)
        .map(guess -> text(bytes, 0, guess, false))
        .orElseGet(() -> text(bytes, 0, StandardCharsets.UTF_8, false));
  }

  /** These bytes in a given encoding; a byte order mark of that encoding is taken off. */
  public static Decoded.Text decode(byte[] bytes, Charset charset) {
    int start =
        Mark.of(bytes).filter(mark -> mark.fits(charset)).map(mark -> mark.length).orElse(0);
    return text(bytes, start, charset, true);
  }

  private static Decoded.Text text(byte[] bytes, int start, Charset charset, boolean certain) {
    String text = new String(bytes, start, bytes.length - start, charset);
    int replaced = text.indexOf('\ufffd') < 0 ? 0 : replaced(bytes, start, charset, text);
    return new Decoded.Text(Lines.normalised(text), charset.name(), certain, replaced);
  }

  /** Counts the U+FFFD that the decoder put in, not those that the file has itself. */
  private static int replaced(byte[] bytes, int start, Charset charset, String text) {
    if (strictly(bytes, start, charset).isPresent()) {
      return 0;
    }
    return (int) text.chars().filter(c -> c == '\ufffd').count();
  }

  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0
        ? Optional.of(text)
        : strictly(bytes, 0, StandardCharsets.UTF_8);
  }

  /**
   * UTF-8 with a few bytes spoilt or the end cut off: much that is beyond ASCII and valid beside
   * little that is not. Other encodings hit upon valid UTF-8 by accident only.
   */
  private static Optional<Decoded.Text> damagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int replaced = 0;
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\ufffd') {
        replaced++;
      } else if (c >= 0x80) {
        beyond++;
      }
    }
    boolean cut = replaced == 1 && text.endsWith("\ufffd") && beyond > 0;
    if (replaced == 0 || !cut && beyond < VALID_PER_INVALID * (long) replaced) {
      return Optional.empty();
    }
    return Optional.of(new Decoded.Text(Lines.normalised(text), "UTF-8", false, replaced));
  }

  private static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return Optional.of(text.toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static int controls(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && !isCommon(b)) {
        count++;
      }
    }
    return count;
  }

  /** Tab to carriage return, end of file as MS-DOS wrote it, and what ISO 2022 shifts with. */
  private static boolean isCommon(byte b) {
    return b >= 0x09 && b <= 0x0f || b == 0x1a || b == ESCAPE;
  }

  /** The encoding of bytes that are plain ASCII, but switch to other alphabets as ISO 2022 does. */
  private static Optional<Charset> shifted(byte[] bytes) {
    boolean switches = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return Optional.empty();
      }
      switches |= bytes[i] == ESCAPE;
    }
    return switches
        ? EncodingGuess.of(bytes).filter(guess -> guess.name().startsWith("ISO-2022"))
        : Optional.empty();
  }

  /** A byte order mark. UTF-32 stands before UTF-16, whose mark begins alike. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_32_LITTLE(UTF_32LE, 0xff, 0xfe, 0, 0),
    UTF_32_BIG(UTF_32BE, 0, 0, 0xfe, 0xff),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xfe, 0xff);

    private final Charset charset;
    private final int length;
    private final int[] mark;

    Mark(Charset charset, int... mark) {
      this.charset = charset;
      this.length = mark.length;
      this.mark = mark;
    }

    static Optional<Mark> of(byte[] bytes) {
      for (Mark mark : values()) {
        if (mark.isOn(bytes)) {
          return Optional.of(mark);
        }
      }
      return Optional.empty();
    }

    boolean fits(Charset chosen) {
      return chosen.equals(charset);
    }

    private boolean isOn(byte[] bytes) {
      if (bytes.length < length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if ((bytes[i] & 0xff) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
