package app.sottovoce.read.corpus;

import app.sottovoce.read.base.Controls;
import java.util.regex.Pattern;

/**
 * Takes the codes of CHAT off the words of a main line, so that what remains is what was said
 * (MacWhinney, "Tools for Analyzing Talk, Part 1: The CHAT Transcription Format", 2000 and later).
 */
final class ChatMarks {

  private record Rule(Pattern code, String becomes) {
    Rule(String code, String becomes) {
      this(Pattern.compile(code), becomes);
    }
  }

  /** In the order in which they are applied. */
  private static final Rule[] RULES = {
    // [/] [//] [*] [= text] [: text] [=! text] [% text] [+ code] [- eng] [<] [>] [?] …
    new Rule("\\[[^\\[\\]]{0,400}\\]", " "),
    // Pauses: (.) (..) (1.5) (2:03.5)
    new Rule("\\((?:\\.{1,3}|\\d{1,3}(?::\\d{1,2})?\\.?\\d{0,3})\\)", " "),
    // What somebody else puts in: &*MOT:mhm
    new Rule("(?<!\\S)&\\*\\S*", " "),
    // Things done: &=laughs; long features and nonvocal ones: &{l=laughs &}n=noise
    new Rule("(?<!\\S)&(?:=|[{}][ln]=)[^\\s]*", " "),
    // Words left out: 0is, 0det; an action without words: 0
    new Rule("(?<!\\S)0[\\p{L}]*(?=[\\s.?!,]|\\z)", " "),
    // Fillers, fragments, nonwords: &-um &+fr &~gaga, and the older &um
    new Rule("(?<!\\S)&[-+~]?(?=[\\p{L}])", ""),
    // How an utterance ends and links to another: +... +/. +//. +"/. +!? +..? +^ +< ++ +, +"
    new Rule("(?<!\\S)\\+(?:\\.\\.\\.|…)", "…"),
    new Rule("(?<!\\S)\\+\\.\\.\\?", "…?"),
    new Rule("(?<!\\S)\\+!\\?", "?!"),
    new Rule("(?<!\\S)\\+/{1,2}\\?", "?"),
    new Rule("(?<!\\S)\\+(?:/{1,2}\\.|\"/\\.|\"\\.|\\.)", "."),
    new Rule("(?<!\\S)\\+(?:\\+|[\\^<,\"“]|≈|≋)(?=\\s|\\z)?", " "),
    // Postcodes of words: dog@s:spa, woof@o, b@l, and parts of speech: dog$n
    new Rule("(?<=[\\p{L}\\p{M}])[@$][\\p{L}\\d:&+*$-]{1,30}", ""),
    // Scopes, groups, and parts of words that were not said: (be)cause
    new Rule("[<>‹›()]", ""),
    // Overlaps, counted where there are several
    new Rule("[⌈⌉⌊⌋](?:[2-9](?!\\d))?", ""),
    // Signs of conversation analysis: overlap, pitch, pace, loudness, breath, stress
    new Rule("[↑↓↗↘→↻⇗⇘∆∇°▁▔☺♋⁇∬Ϋ∮↫⁑⤇⤆Ἡ„‡≠∙◉§ˈˌ]+[₀-₉]?", ""),
    // Lengthening and pauses inside words: no:: rhi^noceros
    new Rule("(?<=[\\p{L}\\p{M}])[:^]+(?=[\\p{L}\\p{M}\\s.,?!]|\\z)", ""),
    // Words written as one: New_York, black+bird
    new Rule("(?<=[\\p{L}\\p{M}])_(?=[\\p{L}\\p{M}])", " "),
    new Rule("(?<=[\\p{L}\\p{M}])\\+(?=[\\p{L}\\p{M}])", ""),
    new Rule("\\s+", " "),
    new Rule(" (?=[.,?!;:…])", ""),
  };

  private ChatMarks() {}

  /** The words of a main line; empty if nothing is said in it. */
  static String without(String line) {
    String words = Controls.without(line);
    for (Rule rule : RULES) {
      words = rule.code().matcher(words).replaceAll(rule.becomes());
    }
    return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words.strip() : "";
  }
}
