package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Completeness;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every new user sees first: the sample article must come out right in every line. */
class SampleArticleTest {
  private static final String TRUMP = "Donald Trump: ";
  private static final String PUTIN = "Vladimir Putin: ";

  @Test
  void everyUtteranceHasItsSpeaker() throws IOException {
    assertEquals(
        List.of(
            TRUMP + "Finally",
            TRUMP + "You made it, fantastic to see you and appreciated.",
            PUTIN + "Thank you, and you. I am here to help you.",
            PUTIN + "All they need is to ask.",
            TRUMP + "I’ll help you",
            PUTIN + "I will bring it to a rest.",
            TRUMP + "I hope it does",
            TRUMP
                + "Come on, let’s get straight into the vehicle. We need to move forward, both"
                + " giving it attention. I know this is serious, it’s quite long. What a journey"
                + " it is.",
            TRUMP + "journey",
            "A former ambassador: He’s telling Moscow that he won’t be hurried",
            TRUMP + "scoop",
            PUTIN + "Give me the scoop",
            TRUMP + "It’s cargo fuel",
            TRUMP + "gives a good impression",
            PUTIN + "Thank you",
            TRUMP
                + "I don’t know if it’s going to be today, but I’m not going to be happy if it’s"
                + " not today. Everyone said it can’t be today – but I want the killing to stop.",
            TRUMP + "very severe consequences",
            "a teacher of lip reading in Leeds: One word looks like ten others, and they’ll never"
                + " mean the same thing.",
            "one of the diplomats: If he said “help”, whom did he want to help?"),
        said().stream()
            .map(s -> s.speaker().map(SpeakerName::name).orElse("-") + ": " + s.text())
            .toList());
  }

  @Test
  void lipsWereReadUntilTheReportersWereTold() throws IOException {
    List<Said> said =
        said().stream()
            .filter(s -> !s.completeness().equals(Optional.of(Completeness.MENTION)))
            .toList();
    assertEquals(
        List.of("He’s telling Moscow that he won’t be hurried"),
        said.subList(0, 14).stream()
            .filter(s -> !s.kind().equals(Optional.of(Kind.LIP_READ)))
            .map(Said::text)
            .toList());
    assertEquals(
        List.of(),
        said.subList(14, said.size()).stream()
            .filter(s -> !s.kind().equals(Optional.of(Kind.ON_RECORD)) || !s.hops().isEmpty())
            .toList());
  }

  @Test
  void rivalInterpretationsStandAtTheirUtterances() throws IOException {
    assertEquals(
        List.of(
            "Come on → the road to a settlement (a former ambassador)",
            "It’s cargo fuel → a joke about the aircraft parked near by (some)",
            "It’s cargo fuel → a code (others)",
            "It’s cargo fuel → no such words were ever spoken (the writer)"),
        said().stream()
            .flatMap(s -> s.meanings().stream().map(m -> s.text().split(",")[0] + " → " + m.text()))
            .toList());
  }

  private static List<Said> said() throws IOException {
    String text = Files.readString(Path.of("sample-data", "tarmac-article.md"));
    return new QuoteFinder().said(Source.of("a", Source.Kind.ARTICLE, "t", text));
  }
}
