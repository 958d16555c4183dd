package app.sottovoce.read.subtitle;

import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.SpeakerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * The words of a WebVTT cue and who speaks them. Source: W3C WebVTT, section 6.4 "WebVTT cue text
 * parsing rules" and 6.5 "WebVTT cue text tokenizer"; of the tree of elements only the voices
 * matter here.
 *
 * @param parts the words of each voice in turn, if there are several; else one part
 */
record CueText(List<Part> parts) {

  /**
   * What one voice says.
   *
   * @param words without tags and entities
   * @param from where they begin in the cue's text, tags included
   * @param to where they end
   */
  record Part(Optional<SpeakerName> speaker, String words, int from, int to) {}

  CueText {
    parts = List.copyOf(parts);
  }

  static CueText of(String raw) {
    if (raw.indexOf('<') < 0 && raw.indexOf('&') < 0) {
      SpeakerLabel label = SpeakerLabel.inCapitals(Controls.without(raw));
      return new CueText(List.of(new Part(label.speaker(), label.words(), 0, raw.length())));
    }
    return new CueText(new Pass(raw).parts());
  }

  /** One pass over the text of one cue. */
  private static final class Pass {
    private final String raw;
    private final List<Element> open = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private String voice = "";

    /** The first voice that says nothing. */
    private Optional<SpeakerName> silent = Optional.empty();

    private int partStart;
    private int at;

    Pass(String raw) {
      this.raw = raw;
    }

    List<Part> parts() {
      while (at < raw.length()) {
        if (raw.charAt(at) == '<') {
          tag();
        } else {
          text();
        }
      }
      endPart(raw.length());
      long voices = parts.stream().flatMap(part -> part.speaker().stream()).distinct().count();
      return voices > 1 ? parts : List.of(whole());
    }

    /** A lone voice has the whole cue, with its tags; without a voice there may be a label. */
    private Part whole() {
      String words = all.toString().isBlank() ? all.toString() : all.toString().strip();
      Optional<SpeakerName> voice =
          parts.stream()
              .flatMap(part -> part.speaker().stream())
              .findFirst()
              .or(() -> words.isBlank() ? silent : Optional.empty());
      SpeakerLabel label =
          voice.isPresent() ? new SpeakerLabel(voice, words) : SpeakerLabel.inCapitals(words);
      return new Part(label.speaker(), label.words(), 0, raw.length());
    }

    private void text() {
      int end = raw.indexOf('<', at);
      String piece = raw.substring(at, end < 0 ? raw.length() : end);
      at += piece.length();
      String plain = Controls.without(unescaped(piece));
      words.append(plain);
      all.append(plain);
    }

    private void tag() {
      int start = at;
      int end = raw.indexOf('>', at);
      String tag = raw.substring(at + 1, end < 0 ? raw.length() : end);
      at = end < 0 ? raw.length() : end + 1;
      if (tag.startsWith("/")) {
        endTag(tag.substring(1));
      } else {
        startTag(tag);
      }
      String now = currentVoice();
      if (!now.equals(voice)) {
        boolean starts = now.length() > 0;
        endPart(starts ? start : at);
        voice = now;
      }
    }

    private void startTag(String tag) {
      int nameEnd = 0;
      while (nameEnd < tag.length() && !isEndOfName(tag.charAt(nameEnd))) {
        nameEnd++;
      }
      String name = tag.substring(0, nameEnd);
      boolean known =
          switch (name) {
            case "c", "i", "b", "u", "ruby", "v", "lang" -> true;
            case "rt" -> isOpen("ruby");
            default -> false;
          };
      if (known) {
        open.add(new Element(name, name.equals("v") ? annotation(tag) : currentVoice()));
      }
    }

    private void endTag(String name) {
      if (isOpen(name)) {
        open.removeLast();
      } else if (name.equals("ruby") && isOpen("rt")) {
        open.removeLast();
        open.removeLast();
      }
    }

    /** What follows the name and classes of a tag: for a voice, who it is. */
    private static String annotation(String tag) {
      int start = 0;
      while (start < tag.length() && !isBlank(tag.charAt(start))) {
        start++;
      }
      return unescaped(tag.substring(start)).strip().replaceAll("\\s+", " ");
    }

    private boolean isOpen(String name) {
      return !open.isEmpty() && open.getLast().name().equals(name);
    }

    private String currentVoice() {
      return open.isEmpty() ? "" : open.getLast().voice();
    }

    /** Ends what the present voice says; blanks between two voices belong to nobody. */
    private void endPart(int end) {
      Optional<SpeakerName> speaker =
          voice.isEmpty() ? Optional.empty() : Optional.of(SpeakerName.of(voice));
      if (words.toString().isBlank()) {
        silent = silent.or(() -> speaker);
      } else {
        parts.add(new Part(speaker, words.toString().strip(), partStart, end));
      }
      words.setLength(0);
      partStart = end;
    }

    private static boolean isEndOfName(char c) {
      return c == '.' || isBlank(c);
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\f';
    }

    private static String unescaped(String text) {
      return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** An open tag and the voice inside it. */
    private record Element(String name, String voice) {}
  }
}
