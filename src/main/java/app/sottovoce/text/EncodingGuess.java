package app.sottovoce.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * An encoding guessed from the statistics of letters: by Mozilla's detector and, where that one
 * sees nothing but "some Latin alphabet", by ICU's. Apart, neither comes near the two together.
 * Both are loaded only when a file is neither Unicode nor ASCII.
 */
final class EncodingGuess {

  private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");

  /** Shift_JIS with the characters that Windows added to it. */
  private static final Charset WINDOWS_JAPANESE = Charset.forName("windows-31j");

  /**
   * How many bytes are looked at: enough for the statistics, from the first letter beyond ASCII.
   */
  private static final int SAMPLE = 256 * 1024;

  /** From this confidence on, of 100, ICU is believed against Mozilla's MacCyrillic. */
  private static final int ICU_IS_SURE = 60;

  /** Below this confidence ICU's answers are no better than chance. */
  private static final int ICU_IS_GUESSING = 11;

  /** One byte in so many may mean nothing: texts have spoilt places. */
  private static final int SPOILT_ONE_IN = 1000;

  private EncodingGuess() {}

  /** The likeliest encoding in which (nearly) every byte means something, else the likeliest. */
  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = sample(bytes);
    List<Charset> candidates = candidates(sample);
    return candidates.stream()
        .filter(charset -> isReadable(sample, charset))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static boolean isReadable(byte[] sample, Charset charset) {
    long replaced = new String(sample, charset).chars().filter(c -> c == '\ufffd').count();
    return replaced * SPOILT_ONE_IN <= sample.length;
  }

  private static byte[] sample(byte[] bytes) {
    if (bytes.length <= SAMPLE) {
      return bytes;
    }
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0 && bytes[first] != 0x1b) {
      first++;
    }
    int start = Math.max(0, Math.min(first - SAMPLE / 16, bytes.length - SAMPLE));
    return Arrays.copyOfRange(bytes, start, start + SAMPLE);
  }

  private static List<Charset> candidates(byte[] sample) {
    Optional<Charset> mozilla = mozilla(sample);
    CharsetMatch[] icu = new CharsetDetector().setText(sample).detectAll();
    List<Charset> candidates = new ArrayList<>();
    mozilla.filter(charset -> !isDoubtful(charset, icu)).ifPresent(candidates::add);
    for (CharsetMatch match : icu) {
      if (match.getConfidence() >= ICU_IS_GUESSING) {
        charset(match.getName()).ifPresent(candidates::add);
      }
    }
    mozilla.ifPresent(candidates::add);
    if (candidates.contains(SHIFT_JIS)) {
      candidates.add(candidates.indexOf(SHIFT_JIS) + 1, WINDOWS_JAPANESE);
    }
    return candidates;
  }

  private static Optional<Charset> mozilla(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    return charset(detector.getDetectedCharset());
  }

  /**
   * Whether Mozilla's answer is one that it gives for want of a better: Western European, and
   * MacCyrillic for alphabets that it was never taught.
   */
  private static boolean isDoubtful(Charset charset, CharsetMatch[] icu) {
    return switch (charset.name()) {
      case "windows-1252", "US-ASCII" -> true;
      case "x-MacCyrillic" -> icu.length > 0 && icu[0].getConfidence() >= ICU_IS_SURE;
      default -> false;
    };
  }

  /**
   * The JDK's charset for a detector's answer, if it has it. ISO 8859-1 is read as the Windows
   * encoding that contains it, as browsers do (WHATWG Encoding Standard, "names and labels").
   */
  private static Optional<Charset> charset(String name) {
    if (name == null) {
      return Optional.empty();
    }
    String known =
        name.equals("ISO-8859-1") ? "windows-1252" : name.replaceFirst("_(?:rtl|ltr)$", "");
    return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
  }
}
