package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.subtitle.WebVttReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The W3C's tests of a WebVTT cue's words and voices. */
final class WebVttTextSuite implements Suite {
  @Override
  public String name() {
    return "webvtt-wpt-cue-text";
  }

  @Override
  public String title() {
    return "WebVTT cue text and voices";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    String cue = each.input().get("cue_text").asString();
    byte[] file =
        ("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n" + cue).getBytes(StandardCharsets.UTF_8);
    Said said =
        new WebVttReader()
            .read(new RawFile("x.vtt", file, Instant.EPOCH, ReadOptions.NONE))
            .said()
            .getFirst();
    List<String> voices = new ArrayList<>();
    each.expect().path("voices").forEach(voice -> voices.add(voice.asString()));
    voices.removeIf(String::isEmpty);
    boolean right =
        each.expect().get("plain_text").asString().equals(said.text())
            && voices.equals(said.speaker().map(SpeakerName::name).stream().toList());
    return right ? Optional.empty() : Optional.of(said.speaker() + " “" + said.text() + "”");
  }
}
