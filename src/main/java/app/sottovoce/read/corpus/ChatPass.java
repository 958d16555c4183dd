package app.sottovoce.read.corpus;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Span;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over one CHAT transcript. */
final class ChatPass {

  /**
   * A bullet: two times in milliseconds between signs that show as one; older files name the
   * recording in it, and text copied from a screen has the bullet that is shown.
   */
  private static final Pattern BULLET =
      Pattern.compile(
          "[\\x15•](?:%?(?:snd|mov|pic|txt):[^\\x15•\\n"
              + "]{0,300}?_)?(\\d{1,15})_(\\d{1,15})-?[\\x15•]|\\x15[^\\x15\\n"
              + "]{0,300}\\x15");

  private static final Pattern LINE =
      Pattern.compile("([*%@])([^\\s:][^:\\t\\n]{0,60}?)(?::[ \\t]*|[ \\t]*(?=\\n|\\z))");

  /** Lines made by programs or for them; they say nothing to a reader. */
  private static final Set<String> CODED =
      Set.of(
          "mor", "gra", "wor", "pho", "mod", "pos", "cnl", "trn", "grt", "umor", "ugra", "xmor",
          "xgra", "xpho", "xmod", "xsyl", "xphoaln", "tim", "ort", "coref", "xcoref");

  private final String name;
  private final String text;
  private final Remarks remarks;
  private final List<Said> said = new ArrayList<>();
  private final Map<String, SpeakerName> participants = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Integer> left = new TreeMap<>();
  private Optional<String> scene = Optional.empty();
  private int stray;

  ChatPass(String name, String text, Remarks remarks) {
    this.name = name;
    this.text = text;
    this.remarks = remarks;
  }

  List<Said> said() {
    return said;
  }

  /** What a header says, such as {@code Title}. */
  Optional<String> header(String header) {
    return Optional.ofNullable(headers.get(header)).filter(value -> !value.isEmpty());
  }

  /** The first language named, by its code of ISO 639-3, where that is what stands there. */
  Optional<String> language() {
    return header("Languages")
        .map(all -> all.split("[,\\s]+")[0])
        .filter(code -> code.matches("[a-z]{2,3}"));
  }

  void run() throws UnreadableFile {
    int at = 0;
    while (at < text.length()) {
      int end = endOfLine(at);
      Matcher line = LINE.matcher(text).region(at, end);
      if (line.lookingAt()) {
        int from = line.end();
        switch (line.group(1)) {
          case "*" -> mainLine(at, line.group(2), from, end);
          case "%" -> dependent(line.group(2), plain(from, end));
          default -> header(line.group(2), plain(from, end));
        }
      } else if (!text.substring(at, end).isBlank()) {
        stray++;
      }
      at = end + 1;
    }
    tell();
  }

  /** Where a line ends: those that begin with a blank go on with it. */
  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    while (end >= 0
        && end + 1 < text.length()
        && (text.charAt(end + 1) == '\t' || text.charAt(end + 1) == ' ')) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private void mainLine(int line, String code, int from, int end) throws UnreadableFile {
    Limits.checkCues(name, said.size());
    List<Span> spans = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    long start = -1;
    long stop = -1;
    int at = from;
    Matcher bullet = BULLET.matcher(text).region(from, end);
    while (bullet.find()) {
      add(at, bullet.start(), spans, words);
      at = bullet.end();
      if (bullet.group(1) != null) {
        start = start < 0 ? Long.parseLong(bullet.group(1)) : start;
        stop = Long.parseLong(bullet.group(2));
      }
    }
    add(at, end, spans, words);
    if (spans.isEmpty()) {
      spans.add(new Span(from, from));
    }
    if (stop < start) {
      remarks.at(line, "The bullet ends before it starts; only its start was taken as measured.");
    }
    said.add(
        Said.of(ChatMarks.without(words.toString()), spans)
            .withSpeaker(
                Optional.of(
                    participants.getOrDefault(code, SpeakerName.of(Controls.without(code)))))
            .withWhen(start < 0 ? Optional.empty() : Optional.of(StatedTimes.of(start, stop)))
            .withScene(scene));
  }

  /** Takes up a stretch of words, without the blanks around it. */
  private void add(int from, int to, List<Span> spans, StringBuilder words) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
      words.append(words.isEmpty() ? "" : " ").append(text, start, end);
    }
  }

  private void dependent(String tier, String content) {
    if (CODED.contains(tier) || said.isEmpty() || content.isEmpty()) {
      left.merge("%" + tier, 1, Integer::sum);
    } else {
      Said last = said.removeLast();
      String note = tier + ": " + content;
      said.add(last.withNote(last.note().isEmpty() ? note : last.note() + "\n" + note));
    }
  }

  private void header(String header, String content) {
    switch (header) {
      case "Participants" -> participants(content);
      case "Bg", "G" -> scene = content.isEmpty() ? Optional.empty() : Optional.of(content);
      case "Eg" -> scene = Optional.empty();
      default -> headers.putIfAbsent(header, content);
    }
  }

  /** {@code CHI Ross Target_Child, MOT Mother}: code, perhaps a name, and a part. */
  private void participants(String content) {
    for (String participant : content.split(",")) {
      String[] words = participant.strip().split("\\s+");
      if (!words[0].isEmpty()) {
        List<String> aliases =
            words.length > 2 && !words[1].equals(words[0])
                ? List.of(words[1].replace('_', ' '))
                : List.of();
        String role = words.length > 1 ? words[words.length - 1].replace('_', ' ') : "";
        participants.put(words[0], new SpeakerName(words[0], aliases, role));
      }
    }
  }

  /** A stretch on one line, without bullets. */
  private String plain(int from, int end) {
    String stretch = BULLET.matcher(text.substring(from, end)).replaceAll(" ");
    return Controls.without(stretch).replaceAll("\\s+", " ").strip();
  }

  private void tell() {
    if (!left.isEmpty()) {
      List<String> counts = new ArrayList<>();
      left.forEach((tier, count) -> counts.add(tier + " (" + count + ")"));
      remarks.add("Coded lines were not taken over: " + String.join(", ", counts) + ".");
    }
    remarks.count(
        stray,
        "line is neither header nor main line nor dependent on one and was skipped.",
        "lines are neither headers nor main lines nor dependent on one and were skipped.");
  }
}
