package app.sottovoce.read.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a tier, which is the speaker's name unless it says what is annotated: "words", "pos".
 */
final class TierName {

  /** What tiers are called by what they hold, in the samples of ELAN, Praat and LaBB-CAT. */
  private static final Set<String> CONTENTS =
      Set.of(
          ("text texts transcript transcription transcriptions utterance utterances sentence"
               + " sentences phrase phrases turn turns segment segments word words token tokens tok"
               + " ortho ort orthography kan mau phone phones phons phonem phoneme phonemes"
               + " phonetic phonetics phonology syll syllable syllables pitch tone tones tobi break"
               + " breaks f0 f1 f2 f3 intensity comment comments note notes gesture gestures noise"
               + " noises topic topics entity entities language languages emotion speaker speakers"
               + " spk main other default translation translations gloss glosses pos lemma lemmas"
               + " morph morphs morpheme morphemes error errors mute silence silences tier tiers"
               + " misc annotation annotations event events label labels mark marks point points"
               + " item items interval intervals ref scene scenes no none")
              .split(" "));

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** {@code word - ANNA}, {@code phone ANNA}: a tier of what is annotated of a speaker. */
  private static final Pattern CONTENT_OF =
      Pattern.compile("([\\p{L}\\p{N}]{1,30})(?:\\s*[-–:/]\\s*|\\s+)(\\S.*)", Pattern.DOTALL);

  /** {@code SPEAKER_00}: somebody whom a program told from others. */
  private static final Pattern COUNTED_SPEAKER =
      Pattern.compile("(?:speaker|spk|spkr)[ _-]*\\d+", Pattern.CASE_INSENSITIVE);

  /** Tiers of Toolbox and its kin that number what is said: {@code ref@ANNA}. */
  private static final Set<String> NUMBERING = Set.of("ref", "reference", "id", "rec", "rf");

  /** Tiers below those that have the words: {@code tx@ANNA}. */
  private static final Set<String> WORDING =
      Set.of(
          "tx",
          "txt",
          "text",
          "ut",
          "utt",
          "utterance",
          "ort",
          "orth",
          "orthography",
          "transcript",
          "transcription");

  private TierName() {}

  /** Whether a tier of that name only numbers what is said. */
  static boolean isNumbering(String name) {
    return NUMBERING.contains(beforeSpeaker(name));
  }

  /** Whether a tier of that name has the words of what another one numbers. */
  static boolean isWording(String name) {
    return WORDING.contains(beforeSpeaker(name));
  }

  private static String beforeSpeaker(String name) {
    return name.strip().split("@", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The speaker whom the name of a tier names, if it names one. */
  static Optional<String> speaker(String name) {
    String stripped = name.strip();
    // ELAN's users write "tx@ANNA": what is annotated, and of whom.
    int at = stripped.lastIndexOf('@');
    String shown = at > 0 && at < stripped.length() - 1 ? stripped.substring(at + 1) : stripped;
    if (COUNTED_SPEAKER.matcher(shown).matches()) {
      return Optional.of(shown);
    }
    Matcher of = CONTENT_OF.matcher(shown);
    if (of.matches() && isContent(of.group(1))) {
      return isContent(of.group(2)) ? Optional.empty() : Optional.of(of.group(2));
    }
    return shown.isEmpty() || isContent(shown) ? Optional.empty() : Optional.of(shown);
  }

  private static boolean isContent(String name) {
    boolean any = false;
    for (String word : NOT_A_LETTER.split(name.toLowerCase(Locale.ROOT))) {
      boolean figure = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (!word.isEmpty() && !figure && !CONTENTS.contains(word)) {
        return false;
      }
      any |= !word.isEmpty();
    }
    return any;
  }
}
