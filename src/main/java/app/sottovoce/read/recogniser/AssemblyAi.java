package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * AssemblyAI: utterances of speakers, sentences or paragraphs if they were asked for, else words.
 * Times are milliseconds.
 */
final class AssemblyAi implements Maker {

  @Override
  public String format() {
    return "assemblyai";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("assembly-ai");
  }

  @Override
  public String who() {
    return "AssemblyAI";
  }

  @Override
  public boolean knows(Shape shape) {
    boolean transcript =
        shape.hasAny("audio_url", "acoustic_model", "language_model", "utterances", "speech_model")
            && shape.has("words[].text", "words[].start");
    boolean utterances = shape.has("utterances[].text", "utterances[].start", "utterances[].end");
    boolean parts =
        shape.hasAny("sentences[].words[].text", "paragraphs[].words[].text")
            && shape.has("audio_duration");
    return transcript || utterances || parts || shape.has("sentences[].text", "sentences[].start");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(Values.text(root, "language_code").map(tag -> tag.replace('_', '-')));
    for (String name : List.of("utterances", "sentences", "paragraphs")) {
      if (root.path(name).isArray() && !root.path(name).isEmpty()) {
        root.path(name).forEach(part -> part(part, heard));
        return;
      }
    }
    heard.add(words(root.path("words")));
  }

  private static void part(JsonNode part, Heard heard) {
    List<Word> words = words(part.path("words"));
    Segment spoken = Segment.of(words);
    heard.add(
        new Segment(
            Values.text(part, "speaker").or(spoken::speaker),
            Values.firstOf(Values.milliseconds(part.path("start")), spoken.start()),
            Values.firstOf(Values.milliseconds(part.path("end")), spoken.end()),
            Values.text(part, "text").orElse(spoken.text()),
            words,
            Values.score(part.path("confidence"))));
  }

  private static List<Word> words(JsonNode list) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : list) {
      Optional<String> text = Values.text(word, "text");
      text.ifPresent(
          t ->
              words.add(
                  Word.of(
                          t,
                          Values.milliseconds(word.path("start")),
                          Values.milliseconds(word.path("end")),
                          Values.score(word.path("confidence")))
                      .withSpeaker(Values.text(word, "speaker", "channel"))));
    }
    return words;
  }
}
